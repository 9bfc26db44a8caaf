import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoredArtifact } from '../simulator/github/artifact-store.ts';
import type { Arrival, RecordedRequest } from '../simulator/requests.ts';
import type { World } from '../world.ts';
import { type ActionFile, readActionFile } from './action-file.ts';
import { createCommandFiles, readOutputs, readSummary } from './command-files.ts';
import { stepEnvironment } from './environment.ts';
import { describeEvent, type EventOptions } from './event.ts';
import { type Annotation, readStepOutput, type StepOutput } from './output.ts';
import { type Ended, type ProcessControl, runProcess } from './process.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const NODE = join(REPOSITORY, 'node_modules/.bin/node');

/** One step of a job, wherever the action runs. */
export interface StepOptions {
  simulator: World;
  workspace: string;
  /** The `action.yml` that names inputs and defaults; by default this repository's. */
  actionFile?: string;
  inputs: Record<string, string>;
  event: EventOptions;
  /** `RUNNER_TEMP`; by default a new folder beside the workspace. */
  temp?: string;
  runId?: number;
  runAttempt?: number;
  env?: Record<string, string>;
  /** What the runner masks from the start beside the job's own tokens: the secrets of the workflow. */
  secrets?: string[];
}

export interface RunOptions extends StepOptions, ProcessControl {
  /** The script; by default the one that `action.yml` names. */
  main?: string;
}

export interface RunResult extends Ended {
  /** What GitHub would show. */
  log: string;
  /** Every line as printed, unmasked, but for the commands that add a mask. */
  printed: string[];
  /** What the action masked. */
  masks: string[];
  outputs: Record<string, string>;
  /** As GitHub shows it: masked, empty where it was too large. */
  summary: string;
  rawSummary: string;
  /** As many as GitHub keeps. */
  annotations: Annotation[];
  allAnnotations: Annotation[];
  /** Uploaded by this run, in all its attempts. */
  artifacts: StoredArtifact[];
  /** What reached the simulated hosts while it ran. */
  requests: RecordedRequest[];
  runId: number;
  workspace: string;
  temp: string;
}

/** Runs a JavaScript action as one step of a job, the way GitHub's runner does. Throws when it does not end in time. */
export function runAction(options: RunOptions): Promise<RunResult> {
  return runStep(options, ({ action, env, step }) =>
    runProcess({ ...options, command: [NODE, options.main ?? action.main], env, step }),
  );
}

/** What a step is started with. */
export interface StartedStep {
  action: ActionFile;
  env: Record<string, string>;
  step: StepOutput;
}

/** Runs an action as one step of a job: `execute` runs its code, and hands every line that it prints to the step. */
export async function runStep(
  options: StepOptions,
  execute: (started: StartedStep) => Promise<Ended>,
): Promise<RunResult> {
  const { inputs, simulator, workspace, runAttempt = 1 } = options;
  const { github, artifacts, log } = simulator;
  const action = readActionFile(options.actionFile ?? join(REPOSITORY, 'action.yml'));
  const event = describeEvent(options.event, github.repository);
  const runId = options.runId ?? github.nextRunId();
  const branch = event.headRef || event.ref.replace(/^refs\/heads\//, '');
  const { name, sha, fork } = event;
  github.addRun({
    id: runId,
    attempt: runAttempt,
    event: name,
    branch,
    sha,
    fork,
    conclusion: null,
  });

  const temp = options.temp ?? mkdtempSync(`${workspace}-temp-`);
  const eventPath = writeEvent(temp, event.payload);
  const files = createCommandFiles(temp);
  const facts = { action, inputs, event, eventPath, files, simulator, workspace, temp, runId, runAttempt };
  const env = { ...stepEnvironment(facts), ...options.env };

  const step = readStepOutput({ workspace, debug: env.RUNNER_DEBUG === '1' });
  const secrets = [artifacts.runtimeToken(runId, runAttempt), github.token.value, ...(options.secrets ?? [])];
  for (const secret of secrets) step.masks.add(secret);
  warnOfUnexpected(inputs, action, step);

  const requestsBefore = log.list.length;
  const ended = await execute({ action, env, step }).finally(() => github.endRun(runId, 'failure'));
  github.endRun(runId, conclusionOf(ended));
  const fileOutputs = readOutputs(files.output, step);
  const summary = readSummary(files.summary, step);
  return {
    ...ended,
    log: step.log.join('\n'),
    printed: step.printed,
    masks: step.addedMasks,
    outputs: { ...step.outputs, ...fileOutputs },
    summary: summary.shown,
    rawSummary: summary.raw,
    annotations: step.annotations(),
    allAnnotations: step.allAnnotations,
    artifacts: artifacts.list(runId),
    requests: log.list.slice(requestsBefore),
    runId,
    workspace,
    temp,
  };
}

function conclusionOf({ exitCode, signal }: Ended): string {
  if (exitCode === 0) return 'success';
  return signal === null && exitCode !== 143 && exitCode !== 130 ? 'failure' : 'cancelled';
}

function writeEvent(temp: string, payload: object): string {
  const folder = join(temp, '_github_workflow');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload, null, 2));
  return join(folder, 'event.json');
}

function warnOfUnexpected(inputs: Record<string, string>, action: ActionFile, step: StepOutput): void {
  const unexpected = Object.keys(inputs).filter(name => !action.inputs.has(name.toLowerCase()));
  if (unexpected.length === 0) return;
  const list = (names: Iterable<string>) => [...names].map(name => `'${name}'`).join(', ');
  step.annotate(
    'warning',
    `Unexpected input(s) ${list(unexpected)}, valid inputs are [${list(action.inputs.keys())}]`,
  );
}

/** For `signal.when`: fulfilled when the nth request that this is true of arrives. */
export function requestArrives(matches: (arrival: Arrival) => boolean, nth = 1) {
  return (simulator: World): Promise<void> =>
    new Promise(resolve => {
      let seen = 0;
      const stop = simulator.onArrival(arrival => {
        if (!matches(arrival)) return;
        seen += 1;
        if (seen < nth) return;
        stop();
        resolve();
      });
    });
}

/** For `signal.when`: fulfilled when the process prints a line with this text. */
export function linePrinted(text: string): NonNullable<RunOptions['signal']>['when'] {
  return (_, onLine) =>
    new Promise(resolve => {
      onLine(line => {
        if (line.includes(text)) resolve(undefined);
      });
    });
}
