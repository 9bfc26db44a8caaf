import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import ky, { type KyInstance } from 'ky';

const PERSON = 'sam';
const REPOSITORY = 'history';
const ADDRESS = '127.0.0.1';
const WORKFLOW = `on: workflow_dispatch
jobs:
  try:
    runs-on: ubuntu-latest
    steps:
      - run: 'true'
`;

/** A Gitea of its own on this machine, with a repository and a runner. */
export interface Gitea {
  /** What GitHub's API is at GitHub. */
  apiUrl: string;
  token: string;
  repository: { owner: string; repo: string };
  /** Starts a run of a workflow, and takes its job as a runner does. */
  takeJob(): Promise<Job>;
  close(): Promise<void>;
}

/** A job under way. */
export interface Job {
  runId: string;
  repositoryId: string;
  /** What its steps find in their environment. */
  env: { ACTIONS_RESULTS_URL: string; ACTIONS_RUNTIME_TOKEN: string };
}

/** Starts the `gitea` of `PATH`, beside which its folders stand as `.ci/install-gitea` leaves them. */
export async function openGitea(): Promise<Gitea> {
  const program = await findProgram();
  const folder = await mkdtemp(join(tmpdir(), 'gitea-'));
  const port = await freePort();
  const origin = `http://${ADDRESS}:${port}/`;
  const config = join(folder, 'app.ini');
  await mkdir(join(folder, 'data'));
  await writeFile(config, settings(folder, dirname(program), origin, port));
  const gitea = async (...given: string[]) => {
    const { stdout } = await promisify(execFile)(program, ['--config', config, ...given]);
    return stdout.trim().split('\n').at(-1) ?? '';
  };
  await gitea('migrate');
  await gitea(
    ...['admin', 'user', 'create', '--username', PERSON, '--email', 'sam@example.com', '--random-password'],
    ...['--admin', '--must-change-password=false'],
  );
  const token = await gitea(
    ...['admin', 'user', 'generate-access-token', '--username', PERSON, '--scopes', 'all', '--raw'],
  );
  const server = spawn(program, ['--config', config, 'web'], { stdio: 'ignore' });
  const api = ky.create({
    prefix: `${origin}api/v1/`,
    headers: { authorization: `token ${token}` },
    retry: 0,
  });
  await untilItAnswers(api);
  const repositoryId = await makeRepository(api);
  const registration = api.post(`repos/${PERSON}/${REPOSITORY}/actions/runners/registration-token`);
  const runner = await register(
    `${origin}api/actions/`,
    (await registration.json<{ token: string }>()).token,
  );
  return {
    apiUrl: `${origin}api/v1`,
    token,
    repository: { owner: PERSON, repo: REPOSITORY },
    async takeJob() {
      await api.post(`repos/${PERSON}/${REPOSITORY}/actions/workflows/try.yml/dispatches`, {
        json: { ref: 'main' },
      });
      const { run_id: runId, gitea_runtime_token: runtimeToken } = await runner.fetchTask();
      return {
        runId,
        repositoryId,
        env: { ACTIONS_RESULTS_URL: origin, ACTIONS_RUNTIME_TOKEN: runtimeToken },
      };
    },
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function settings(folder: string, root: string, origin: string, port: number): string {
  return `RUN_MODE = prod
RUN_USER = ${process.env.USER ?? 'root'}
I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true
WORK_PATH = ${folder}
[server]
HTTP_ADDR = ${ADDRESS}
HTTP_PORT = ${port}
ROOT_URL = ${origin}
STATIC_ROOT_PATH = ${root}
OFFLINE_MODE = true
DISABLE_SSH = true
[database]
DB_TYPE = sqlite3
PATH = ${join(folder, 'data', 'gitea.db')}
[security]
INSTALL_LOCK = true
SECRET_KEY = only-for-a-test
[actions]
ENABLED = true
[log]
LEVEL = Error
`;
}

async function findProgram(): Promise<string> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = await realpath(join(folder, 'gitea')).catch(() => undefined);
    if (found !== undefined) return found;
  }
  throw new Error('There is no gitea in PATH: run .ci/install-gitea FOLDER, and put the folder into PATH.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, ADDRESS);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function untilItAnswers(api: KyInstance): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await api.get('version', { throwHttpErrors: false }).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(200);
  }
  throw new Error('Gitea has not answered for a minute.');
}

/** Gives its ID. */
async function makeRepository(api: KyInstance): Promise<string> {
  const { id } = await api
    .post('user/repos', { json: { name: REPOSITORY, auto_init: true, default_branch: 'main' } })
    .json<{ id: number }>();
  await api.post(`repos/${PERSON}/${REPOSITORY}/contents/.gitea/workflows/try.yml`, {
    json: { branch: 'main', message: 'A workflow', content: Buffer.from(WORKFLOW).toString('base64') },
  });
  return String(id);
}

/** What a job's context has, of which Gitea's runner makes the environment. */
interface TaskContext {
  run_id: string;
  gitea_runtime_token: string;
}

/** Registers a runner, by the protocol of Gitea's own. https://gitea.com/gitea/actions-proto-def */
async function register(url: string, token: string): Promise<{ fetchTask(): Promise<TaskContext> }> {
  const call = <T>(method: string, json: unknown, headers: Record<string, string> = {}) =>
    ky.post(`${url}runner.v1.RunnerService/${method}`, { json, headers, retry: 0 }).json<T>();
  const { runner } = await call<{ runner: { uuid: string; token: string } }>('Register', {
    name: 'a test',
    token,
    version: 'v0.2.13',
    labels: ['ubuntu-latest'],
  });
  const headers = { 'x-runner-uuid': runner.uuid, 'x-runner-token': runner.token };
  return {
    async fetchTask() {
      for (let tries = 0; tries < 100; tries++) {
        const { task } = await call<{ task?: { context: TaskContext } }>('FetchTask', {}, headers);
        if (task !== undefined) return task.context;
        await sleep(200);
      }
      throw new Error('Gitea has no job for its runner.');
    },
  };
}
