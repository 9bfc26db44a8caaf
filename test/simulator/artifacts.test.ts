import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorkspace, type Workspace } from '../runner/workspace.ts';
import { openWorld, type World } from '../world.ts';
import { realClock } from './clock.ts';

const RUN = 16_000_000_001;
const CSV = '\ufeffremove,history_id\n,9007199254740993\n';

let simulator: World;
let workspace: Workspace;

beforeEach(async () => {
  simulator = await openWorld({ transport: 'loopback' }, realClock);
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

/** What the toolkit is told in the environment of a run. */
const environment = (run: number) => ({
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKSPACE: workspace.path,
  ACTIONS_RESULTS_URL: simulator.urls.artifacts,
  ACTIONS_RUNTIME_TOKEN: simulator.artifacts.runtimeToken(run),
  GITHUB_API_URL: simulator.urls.github,
});

/** What GitHub's own client, as a run of the repository has it, returns or throws. */
async function asRun<T>(use: (client: DefaultArtifactClient) => Promise<T>, run = RUN) {
  for (const [name, value] of Object.entries(environment(run))) vi.stubEnv(name, value);
  return use(new DefaultArtifactClient()).catch((error: Error) => ({ error: error.message }));
}

const upload = (client: DefaultArtifactClient) =>
  client.uploadArtifact('ignored', [`${workspace.path}/out/dark.csv`], '/', {
    skipArchive: true,
    retentionDays: 7,
  });

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
    const uploaded = await asRun(upload);
    expect(uploaded).toMatchObject({ size: Buffer.byteLength(CSV), digest: sha256 });
    const [artifact] = simulator.artifacts.list(RUN);
    expect(artifact).toMatchObject({ name: 'dark.csv', runId: RUN, attempt: 1, retentionDays: 7 });
    const id = artifact?.id;
    expect(uploaded).toHaveProperty('id', id);
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
    await asRun(upload);
    const id = simulator.artifacts.list(RUN)[0]?.id ?? 0;
    expect(await asRun(client => client.listArtifacts())).toMatchObject({
      artifacts: [{ id, name: 'dark.csv' }],
    });
    await asRun(client => client.downloadArtifact(id, { path: workspace.path }));
    expect(await workspace.read('dark.csv')).toBe(CSV);
    expect(await asRun(client => client.deleteArtifact('dark.csv'))).toEqual({ id });
    expect(simulator.artifacts.list()).toEqual([]);
    simulator.assertClean();
  });

  it('downloads an artifact of another run through the REST API, raw or zipped', {
    tags: ['large'],
  }, async () => {
    const id = simulator.artifacts.add(RUN, 'removed-plays.csv', CSV);
    const findBy = {
      token: simulator.github.token.value,
      workflowRunId: RUN,
      repositoryOwner: 'sam',
      repositoryName: 'trakt-history',
    };
    for (const form of ['raw', 'zip'] as const) {
      simulator.artifacts.settings.download = form;
      const path = `${workspace.path}/${form}`;
      // The address of the REST API is read when the client is loaded, so that it takes a process of its own.
      const script = `
        import { DefaultArtifactClient } from ${JSON.stringify(import.meta.resolve('@actions/artifact'))};
        await new DefaultArtifactClient().downloadArtifact(${id}, ${JSON.stringify({ path, findBy })});`;
      const env = { PATH: process.env.PATH, ...environment(RUN) };
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
      expect(await workspace.read(`${form}/removed-plays.csv`)).toBe(CSV);
    }
    simulator.assertClean();
  });

  it('cannot use a name twice in a run, nor one that a broken upload burnt', async () => {
    simulator.artifacts.settings.finalizeFails = true;
    expect(await asRun(upload)).toEqual({ error: 'FinalizeArtifact: response from backend was not ok' });
    simulator.artifacts.settings.finalizeFails = false;
    expect(await asRun(upload)).toEqual({
      error: expect.stringContaining('an artifact with this name already exists on the workflow run'),
    });
    expect(simulator.artifacts.list()).toEqual([]);
    simulator.github.addRun({ id: RUN + 1 });
    expect(await asRun(upload, RUN + 1)).toHaveProperty('id');
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
