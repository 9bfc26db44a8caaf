import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkspace, type Workspace } from '../runner/workspace.ts';
import { openWorld, type World } from '../world.ts';
import { realClock } from './clock.ts';

const CLIENT = fileURLToPath(import.meta.resolve('@actions/artifact'));
const RUN = 16_000_000_001;
const CSV = '\ufeffremove,history_id\n,9007199254740993\n';

let simulator: World;
let workspace: Workspace;

beforeEach(async () => {
  simulator = await openWorld({ transport: 'loopback' }, realClock);
  simulator.github.addRun({ id: RUN });
  workspace = await createWorkspace({ 'out/dark.csv': CSV });
});

afterEach(async () => {
  await simulator.close();
  await workspace.remove();
});

/** What GitHub's own client, in a process of its own, returns or throws for `client.…`. */
async function client(expression: string, run = RUN) {
  const script = `
    import { DefaultArtifactClient } from ${JSON.stringify(CLIENT)};
    const client = new DefaultArtifactClient();
    const file = ${JSON.stringify(`${workspace.path}/out/dark.csv`)};
    const options = { skipArchive: true, retentionDays: 7 };
    const result = await (${expression}).catch(error => ({ error: error.message }));
    console.log('\\nRESULT ' + JSON.stringify(result));`;
  const env = {
    PATH: process.env.PATH,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace.path,
    ACTIONS_RESULTS_URL: simulator.urls.artifacts,
    ACTIONS_RUNTIME_TOKEN: simulator.artifacts.runtimeToken(run),
    GITHUB_API_URL: simulator.urls.github,
  };
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env,
  });
  return JSON.parse(stdout.split('RESULT ').at(-1) ?? '');
}

const upload = 'client.uploadArtifact("ignored", [file], "/", options)';

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
    const { id, size, digest } = await client(upload);
    expect({ size, digest }).toEqual({ size: Buffer.byteLength(CSV), digest: sha256 });
    const [artifact] = simulator.artifacts.list(RUN);
    expect(artifact).toMatchObject({ id, name: 'dark.csv', runId: RUN, attempt: 1, retentionDays: 7 });
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
    const { id } = await client(upload);
    expect((await client('client.listArtifacts()')).artifacts).toMatchObject([{ id, name: 'dark.csv' }]);
    await client(`client.downloadArtifact(${id}, { path: ${JSON.stringify(workspace.path)} })`);
    expect(await workspace.read('dark.csv')).toBe(CSV);
    expect(await client('client.deleteArtifact("dark.csv")')).toEqual({ id });
    expect(simulator.artifacts.list()).toEqual([]);
    simulator.assertClean();
  });

  it('downloads an artifact of another run through the REST API, raw or zipped', async () => {
    const id = simulator.artifacts.add(RUN, 'removed-plays.csv', CSV);
    const findBy = JSON.stringify({
      token: simulator.github.token.value,
      workflowRunId: RUN,
      repositoryOwner: 'sam',
      repositoryName: 'trakt-history',
    });
    for (const form of ['raw', 'zip'] as const) {
      simulator.artifacts.settings.download = form;
      const path = `${workspace.path}/${form}`;
      await client(`client.downloadArtifact(${id}, { path: ${JSON.stringify(path)}, findBy: ${findBy} })`);
      expect(await workspace.read(`${form}/removed-plays.csv`)).toBe(CSV);
    }
    simulator.assertClean();
  });

  it('cannot use a name twice in a run, nor one that a broken upload burnt', async () => {
    simulator.artifacts.settings.finalizeFails = true;
    expect(await client(upload)).toEqual({ error: 'FinalizeArtifact: response from backend was not ok' });
    simulator.artifacts.settings.finalizeFails = false;
    const again = await client(upload);
    expect(again.error).toContain('an artifact with this name already exists on the workflow run');
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
