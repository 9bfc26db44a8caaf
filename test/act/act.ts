import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { describeEvent, type EventOptions } from '../runner/event.ts';
import type { StoredArtifact } from '../simulator/github/artifact-store.ts';
import { fullName } from '../simulator/github/facts.ts';
import type { Permissions } from '../simulator/github/tokens.ts';
import type { RecordedRequest } from '../simulator/requests.ts';
import { ACTION, type Job, type WorkflowFile } from '../workflow-files.ts';
import type { World } from '../world.ts';
import type { PersonsRepository } from './repository.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CHECKOUT = 'actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8';

export interface WorkflowRun {
  /** The file below `.github/workflows/`. */
  workflow: string;
  event: EventOptions;
  /** What the person typed into the form, over its defaults. */
  inputs?: Record<string, string>;
  secrets: Record<string, string>;
  vars: Record<string, string>;
  /** The run that this is a further leg of. */
  runId?: number;
  /** The leg of a matrix to run. */
  matrix?: Record<string, string>;
}

export interface WorkflowResult {
  succeeded: boolean;
  log: string;
  runId: number;
  seconds: number;
  artifacts: StoredArtifact[];
  /** What reached Trakt, GitHub and the artifact service. */
  requests: RecordedRequest[];
}

/**
 * Runs a workflow in act on this machine, as GitHub would for the event, with GitHub's API, its artifact service and
 * Trakt simulated. Where act differs from GitHub:
 * - it does not serialise runs (`concurrency`); the tests start one after the other;
 * - it knows no environments, so a test hands over the secrets that GitHub would;
 * - it does not filter by `paths`; see `starts`;
 * - its token may do whatever the test gives it, which is what the job states;
 * - it cannot reach actions/checkout, in whose place stands one that does the same with a folder.
 */
export async function runWorkflow(
  simulator: World,
  repository: PersonsRepository,
  run: WorkflowRun,
): Promise<WorkflowResult> {
  const { github, artifacts, log } = simulator;
  const event = describeEvent(run.event, github.repository);
  const runId = run.runId ?? github.nextRunId();
  github.addRun({
    id: runId,
    event: event.name,
    branch: event.ref.replace('refs/heads/', ''),
    sha: event.sha,
    fork: event.fork,
    conclusion: null,
  });
  const clone = await repository.cloneAt(event.sha);
  const folder = await mkdtemp(join(repository.root, `act-${runId}-`));
  const file = join('.github/workflows', run.workflow);
  const content = parse(await repository.read(file)) as WorkflowFile['content'];
  const inputs = { ...formDefaults(content), ...run.inputs };
  github.token.permissions = permissionsOf(content, event.name);
  const { contents } = github.token.permissions;
  const payload = event.name === 'workflow_dispatch' ? { ...event.payload, inputs } : event.payload;
  await writeFile(join(folder, 'event.json'), JSON.stringify(payload));
  await writeFile(join(folder, 'secrets'), lines({ ...run.secrets, GITHUB_TOKEN: github.token.value }));
  await writeFile(join(folder, 'vars'), lines(run.vars));
  await writeFile(
    join(folder, 'env'),
    lines({
      ACTIONS_RESULTS_URL: `${simulator.urls.artifacts}/`,
      ACTIONS_RUNTIME_TOKEN: artifacts.runtimeToken(runId),
      GITHUB_API_URL: simulator.urls.github,
      GITHUB_REPOSITORY: fullName(github.repository.facts),
      GITHUB_REPOSITORY_ID: String(github.repository.facts.id),
      GITHUB_RUN_ID: String(runId),
      SHA_REF: event.sha,
      TEST_ORIGIN: contents === undefined ? '' : `file://${repository.origin}`,
    }),
  );
  const action = join(folder, 'action');
  await cp(join(ROOT, 'action.yml'), join(action, 'action.yml'));
  await cp(process.env.ACTION_DIST ?? join(ROOT, 'dist'), join(action, 'dist'), { recursive: true });
  const parameters = [
    event.name,
    ...[
      '--workflows',
      file,
      '--eventpath',
      join(folder, 'event.json'),
      '--platform',
      'ubuntu-latest=-self-hosted',
    ],
    ...[
      '--secret-file',
      join(folder, 'secrets'),
      '--var-file',
      join(folder, 'vars'),
      '--env-file',
      join(folder, 'env'),
    ],
    ...[
      '--local-repository',
      `${ACTION}=${action}`,
      '--local-repository',
      `${CHECKOUT}=${join(ROOT, 'test/act/checkout')}`,
    ],
    ...[
      '--no-skip-checkout',
      '--no-cache-server',
      '--action-cache-path',
      join(folder, 'cache'),
      '--concurrent-jobs',
      '1',
    ],
    ...Object.entries(run.matrix ?? {}).flatMap(([name, value]) => ['--matrix', `${name}:${value}`]),
  ];
  const before = log.list.length;
  const commitsBefore = (await repository.log()).length;
  const started = performance.now();
  const child = spawn(process.env.ACT ?? 'act', parameters, {
    cwd: clone,
    env: { PATH: `${join(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH}`, HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => {
      output += text;
    });
  const [code] = await once(child, 'close');
  github.endRun(runId, code === 0 ? 'success' : 'failure');
  const commits = (await repository.log()).slice(0, -commitsBefore);
  if (contents !== 'write' && commits.some(commit => commit.startsWith('github-actions[bot]')))
    throw new Error(`${run.workflow} pushes without the permission contents: write.`);
  await repository.tell('main');
  return {
    succeeded: code === 0,
    log: output,
    runId,
    seconds: (performance.now() - started) / 1000,
    artifacts: artifacts.list(runId),
    requests: log.list.slice(before),
  };
}

/** What a form has where the person changed nothing; GitHub sends every value as a text. */
function formDefaults({ on }: WorkflowFile['content']): Record<string, string> {
  const inputs = Object.entries(on?.workflow_dispatch?.inputs ?? {});
  return Object.fromEntries(
    inputs.map(([name, { default: value, type }]) => [
      name,
      String(value ?? (type === 'boolean' ? 'false' : '')),
    ]),
  );
}

/** What the token of the job may do that the event starts. */
function permissionsOf({ jobs = {} }: WorkflowFile['content'], event: string): Permissions {
  const [job, ...others] = Object.values(jobs).filter(job => eventOf(job, event) === event);
  if (job === undefined || others.length > 0) throw new Error(`Not one job is started by ${event}.`);
  const permissions = Object.entries(job.permissions ?? {});
  return Object.fromEntries(permissions.map(([name, level]) => [name.replace('-', '_'), level]));
}

/** The one event that a job is for, by its condition; any other that may start it. */
function eventOf({ if: condition = '' }: Job, otherwise: string): string {
  const own = ['pull_request', 'issue_comment'].find(name =>
    condition.startsWith(`github.event_name == '${name}'`),
  );
  return own ?? (['pull_request', 'issue_comment'].includes(otherwise) ? '' : otherwise);
}

function lines(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}
