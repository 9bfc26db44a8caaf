import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkspace, type Workspace } from '../runner/workspace.ts';
import { type Simulator, startSimulator } from './simulator.ts';

const RUN = 16_000_000_001;
const CSV = '\ufeffremove,history_id\n,9007199254740993\n';

let simulator: Simulator;
let workspace: Workspace;

beforeEach(async () => {
  simulator = await startSimulator();
  simulator.github.addRun({ id: RUN });
  workspace = await createWorkspace({ 'out/dark.csv': CSV });
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await simulator.close();
  await workspace.remove();
});

type Client = DefaultArtifactClient;

/** The environment in which GitHub's own client works for a run. */
const environment = (run: number): Record<string, string> => ({
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKSPACE: workspace.path,
  ACTIONS_RESULTS_URL: simulator.urls.artifacts,
  ACTIONS_RUNTIME_TOKEN: simulator.artifacts.runtimeToken(run),
});

/** What GitHub's own client returns, or with which message it fails. */
async function client<T>(use: (client: Client) => Promise<T>, run = RUN): Promise<T | { error: string }> {
  for (const [name, value] of Object.entries(environment(run))) vi.stubEnv(name, value);
  return use(new DefaultArtifactClient()).catch((error: Error) => ({ error: error.message }));
}

const upload = (client: Client) =>
  client.uploadArtifact('ignored', [`${workspace.path}/out/dark.csv`], '/', {
    skipArchive: true,
    retentionDays: 7,
  });

/** The same in a process of its own: the client notes the address of the REST API as soon as it is loaded. */
async function download(id: number, path: string, findBy: object): Promise<void> {
  const script = `
    import { DefaultArtifactClient } from ${JSON.stringify(import.meta.resolve('@actions/artifact'))};
    await new DefaultArtifactClient().downloadArtifact(${id}, ${JSON.stringify({ path, findBy })});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { PATH: process.env.PATH, GITHUB_API_URL: simulator.urls.github, ...environment(RUN) },
  });
}

async function rest(path: string) {
  return fetch(`${simulator.urls.github}/repos/sam/trakt-history${path}`, {
    headers: {
      authorization: `Bearer ${simulator.github.token.value}`,
      'user-agent': 'test',
      accept: 'application/vnd.github+json',
    },
    redirect: 'manual',
  });
}

describe("GitHub's own client", () => {
  it('uploads one file unzipped, which shows in the REST API and downloads as it is', async () => {
    const sha256 = createHash('sha256').update(CSV).digest('hex');
    expect(await client(upload)).toMatchObject({ size: Buffer.byteLength(CSV), digest: sha256 });
    const [artifact] = simulator.artifacts.list(RUN);
    const { id } = artifact ?? {};
    expect(artifact).toMatchObject({
      id: expect.any(Number),
      name: 'dark.csv',
      runId: RUN,
      attempt: 1,
      retentionDays: 7,
    });
    expect(artifact?.text()).toBe(CSV);

    const listed = await (await rest(`/actions/runs/${RUN}/artifacts?name=dark.csv`)).json();
    expect(listed).toMatchObject({
      total_count: 1,
      artifacts: [
        { id, name: 'dark.csv', digest: `sha256:${sha256}`, expired: false, workflow_run: { id: RUN } },
      ],
    });
    const redirect = await rest(`/actions/artifacts/${id}/zip`);
    expect(redirect.status).toBe(302);
    const download = await fetch(redirect.headers.get('location') ?? '');
    expect(download.headers.get('content-disposition')).toContain('dark.csv');
    expect(Buffer.from(await download.arrayBuffer()).toString()).toBe(CSV);
    simulator.assertClean();
  });

  it('lists, downloads and deletes what its run uploaded', async () => {
    await client(upload);
    const id = simulator.artifacts.list(RUN)[0]?.id ?? 0;
    expect(await client(client => client.listArtifacts())).toMatchObject({
      artifacts: [{ id, name: 'dark.csv' }],
    });
    await client(client => client.downloadArtifact(id, { path: workspace.path }));
    expect(await workspace.read('dark.csv')).toBe(CSV);
    expect(await client(client => client.deleteArtifact('dark.csv'))).toEqual({ id });
    expect(simulator.artifacts.list()).toEqual([]);
    simulator.assertClean();
  });

  it('downloads an artifact of another run through the REST API, raw or zipped', async () => {
    const id = simulator.artifacts.add(RUN, 'removed-plays.csv', CSV);
    const findBy = {
      token: simulator.github.token.value,
      workflowRunId: RUN,
      repositoryOwner: 'sam',
      repositoryName: 'trakt-history',
    };
    for (const form of ['raw', 'zip'] as const) {
      simulator.artifacts.settings.download = form;
      await download(id, `${workspace.path}/${form}`, findBy);
      expect(await workspace.read(`${form}/removed-plays.csv`)).toBe(CSV);
    }
    simulator.assertClean();
  });

  it('cannot use a name twice in a run, nor one that a broken upload burnt', async () => {
    simulator.artifacts.settings.finalizeFails = true;
    expect(await client(upload)).toEqual({ error: 'FinalizeArtifact: response from backend was not ok' });
    simulator.artifacts.settings.finalizeFails = false;
    expect(await client(upload)).toEqual({
      error: expect.stringContaining('an artifact with this name already exists on the workflow run'),
    });
    expect(simulator.artifacts.list()).toEqual([]);
    simulator.github.addRun({ id: RUN + 1 });
    expect(await client(upload, RUN + 1)).toHaveProperty('id');
  });
});

describe('the blob store', () => {
  it('refuses a token and a changed address', async () => {
    const id = simulator.artifacts.add(RUN, 'x.csv', CSV);
    const location = (await rest(`/actions/artifacts/${id}/zip`)).headers.get('location') ?? '';
    expect((await fetch(location.replace('sig=', 'sig=x'))).status).toBe(403);
    expect((await fetch(location, { headers: { authorization: 'Bearer x' } })).status).toBe(400);
    expect(simulator.log.violations).toHaveLength(1);
  });
});

it('keeps an expired artifact in the list and does not give it out', async () => {
  const id = simulator.artifacts.add(RUN, 'old.csv', CSV, { ageDays: 91 });
  const listed = await (await rest(`/actions/runs/${RUN}/artifacts`)).json();
  expect(listed).toMatchObject({ artifacts: [{ id, expired: true }] });
  expect((await rest(`/actions/artifacts/${id}/zip`)).status).toBe(410);
});
