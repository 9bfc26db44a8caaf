import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { StoredArtifact } from '../simulator/artifacts.ts';
import type { Arrival, Simulator } from '../simulator/simulator.ts';
import { readActionFile } from './action-file.ts';
import { createCommandFiles, readOutputs, readSummary } from './command-files.ts';
import { stepEnvironment } from './environment.ts';
import { describeEvent, type EventOptions } from './event.ts';
import { type Annotation, lineReader, readStepOutput } from './output.ts';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));
const NODE = join(REPOSITORY, 'node_modules/.bin/node');
/** How long a runner waits, after a cancellation, before the next harder signal. */
const AFTER_SIGINT = 7500;
const AFTER_SIGTERM = 2500;

export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGKILL';

export interface RunOptions {
  /** The `action.yml` that names inputs and defaults; by default this repository's. */
  actionFile?: string;
  /** The script; by default the one that `action.yml` names. */
  main?: string;
  inputs: Record<string, string>;
  event: EventOptions;
  simulator: Simulator;
  workspace: string;
  /** `RUNNER_TEMP`; by default a new folder beside the workspace. */
  temp?: string;
  runId?: number;
  runAttempt?: number;
  env?: Record<string, string>;
  /** What the runner masks from the start beside the job's own tokens: the secrets of the workflow. */
  secrets?: string[];
  /** Sent once `when` is fulfilled. `cancel` is what a cancelled run sees: SIGINT, later SIGTERM, in the end SIGKILL. */
  signal?: { name: Signal | 'cancel'; when: (simulator: Simulator) => Promise<unknown> };
  /** Gets hold of the running process, for faults that end it. */
  started?: (kill: (signal: Signal) => void) => void;
  /** Milliseconds until the step is killed and the run throws. Default 60,000. */
  timeout?: number;
}

export interface RunResult {
  exitCode: number | null;
  /** The signal that ended the process. */
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
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
  runId: number;
  workspace: string;
  temp: string;
  durationMs: number;
  /** From the start of the process to its first request to a simulated host. */
  startupMs?: number;
}

/** Runs a JavaScript action as one step of a job, the way GitHub's runner does. Throws when it does not end in time. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const { simulator, workspace, runAttempt = 1, timeout = 60_000 } = options;
  const action = await readActionFile(options.actionFile ?? join(REPOSITORY, 'action.yml'));
  const event = describeEvent(options.event, simulator.github.repository);
  const runId = options.runId ?? simulator.github.nextRunId();
  const branch = event.headRef || event.ref.replace(/^refs\/heads\//, '');
  simulator.github.addRun({ id: runId, attempt: runAttempt, event: event.name, branch, sha: event.sha });

  const temp = options.temp ?? (await mkdtemp(`${workspace}-temp-`));
  const eventPath = join(temp, '_github_workflow', 'event.json');
  await mkdir(join(temp, '_github_workflow'), { recursive: true });
  await writeFile(eventPath, JSON.stringify(event.payload, null, 2));
  const files = await createCommandFiles(temp);
  const env = {
    ...stepEnvironment({
      ...{
        action,
        inputs: options.inputs,
        event,
        eventPath,
        files,
        simulator,
        workspace,
        temp,
        runId,
        runAttempt,
      },
    }),
    ...options.env,
  };

  const step = readStepOutput({ workspace, debug: env.RUNNER_DEBUG === '1' });
  for (const secret of [
    env.ACTIONS_RUNTIME_TOKEN,
    simulator.github.token.value,
    ...(options.secrets ?? []),
  ]) {
    step.masks.add(secret ?? '');
  }
  const unexpected = Object.keys(options.inputs).filter(name => !action.inputs.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const names = (list: string[]) => list.map(name => `'${name}'`).join(', ');
    step.annotate(
      'warning',
      `Unexpected input(s) ${names(unexpected)}, valid inputs are [${names([...action.inputs.keys()])}]`,
    );
  }

  const main = options.main ?? action.main;
  const ended = await runProcess({ main, workspace, env, timeout, options, line: step.line, log: step.log });
  const fileOutputs = await readOutputs(files.output, step);
  const summary = await readSummary(files.summary, step);
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
    artifacts: simulator.artifacts.list(runId),
    runId,
    workspace,
    temp,
  };
}

/** For `signal.when`: fulfilled when the nth request that this is true of arrives. */
export function requestArrives(matches: (arrival: Arrival) => boolean, nth = 1) {
  return (simulator: Simulator): Promise<void> =>
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

interface ProcessOptions {
  main: string;
  workspace: string;
  env: Record<string, string>;
  timeout: number;
  options: RunOptions;
  line: (text: string) => void;
  log: string[];
}

type Ended = Pick<RunResult, 'exitCode' | 'signal' | 'stdout' | 'stderr' | 'durationMs' | 'startupMs'>;

async function runProcess({
  main,
  workspace,
  env,
  timeout,
  options,
  line,
  log,
}: ProcessOptions): Promise<Ended> {
  const { simulator, signal, started } = options;
  const startedAt = performance.now();
  let startupMs: number | undefined;
  const stopListening = simulator.onArrival(() => {
    startupMs ??= performance.now() - startedAt;
  });
  const child = spawn(NODE, [main], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const timers: NodeJS.Timeout[] = [];
  const later = (milliseconds: number, act: () => void) => void timers.push(setTimeout(act, milliseconds));
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    const lines = lineReader(line);
    child[name].setEncoding('utf8');
    child[name].on('data', (chunk: string) => {
      output[name] += chunk;
      lines.write(chunk);
    });
    child[name].on('end', lines.end);
  }

  try {
    const { code, signal: endedBy } = await new Promise<{
      code: number | null;
      signal: NodeJS.Signals | null;
    }>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve({ code, signal }));
      later(timeout, () =>
        reject(
          new Error(`The action was still running after ${timeout} ms. Its log so far:\n${log.join('\n')}`),
        ),
      );
      started?.(name => void child.kill(name));
      signal?.when(simulator).then(() => {
        if (signal.name !== 'cancel') return void child.kill(signal.name);
        child.kill('SIGINT');
        later(AFTER_SIGINT, () => void child.kill('SIGTERM'));
        later(AFTER_SIGINT + AFTER_SIGTERM, () => void child.kill('SIGKILL'));
      }, reject);
    });
    return {
      exitCode: code,
      signal: endedBy,
      ...output,
      durationMs: performance.now() - startedAt,
      startupMs,
    };
  } finally {
    stopListening();
    for (const timer of timers) clearTimeout(timer);
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  }
}
