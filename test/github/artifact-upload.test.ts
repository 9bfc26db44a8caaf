import { channel } from 'node:diagnostics_channel';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createArtifacts,
  NameTaken,
  NoArtifactService,
  StorageFull,
} from '../../src/github/artifact-upload.ts';
import { inNoTime } from '../http/slow-hosts.ts';
import { createWorkspace, type Workspace } from '../runner/workspace.ts';
import { realClock } from '../simulator/clock.ts';
import { status } from '../simulator/faults.ts';
import { openWorld, type RecordedLog, recordedLog, type World } from '../world.ts';

const RUN = 16_000_000_001;
const RUN_URL = `https://github.com/sam/trakt-history/actions/runs/${RUN}`;
const CSV = '\uFEFFremove,history_id\n,9007199254740993\n';

let simulator: World;
let workspace: Workspace;
let file: string;
let log: RecordedLog;

beforeEach(async () => {
  simulator = await openWorld({}, realClock);
  simulator.github.addRun({ id: RUN });
  workspace = await createWorkspace();
  log = recordedLog();
  file = await workspace.write('trakt-history/lost.csv', CSV);
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com');
  vi.stubEnv('GITHUB_WORKSPACE', workspace.path);
  vi.stubEnv('ACTIONS_RESULTS_URL', simulator.urls.artifacts);
  vi.stubEnv('ACTIONS_RUNTIME_TOKEN', simulator.artifacts.runtimeToken(RUN));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await simulator.close();
  await workspace.remove();
  simulator.assertClean();
});

const artifacts = (retentionDays?: number) =>
  createArtifacts({ runUrl: RUN_URL, temp: workspace.temp, retentionDays, log });
const stored = () => simulator.artifacts.list(RUN);

describe('what an upload needs', () => {
  const hasSubscribers = () => channel('undici:client:sendHeaders').hasSubscribers;

  it('is waited for no longer than until the next request has left', async () => {
    const server = createServer((_, answer) => void answer.end()).listen(0);
    artifacts().prepare();
    expect(hasSubscribers()).toBe(true);
    await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(hasSubscribers()).toBe(false);
    server.close();
  });
});

describe('an upload', () => {
  it('offers the file itself, under its own name', async () => {
    const uploaded = await artifacts().upload(file);
    expect(stored().map(one => [one.name, one.text()])).toEqual([['lost.csv', CSV]]);
    expect(uploaded).toEqual({
      id: stored()[0]?.id,
      name: 'lost.csv',
      url: `${RUN_URL}/artifacts/${stored()[0]?.id}`,
    });
  });

  it('takes a number where the name is taken in this run', async () => {
    for (const name of ['lost.csv', 'lost-2.csv', 'lost-3.csv'])
      expect(await artifacts().upload(file)).toMatchObject({ name });
    expect(stored().map(one => one.text())).toEqual([CSV, CSV, CSV]);
    expect(log.lines).toContain('info: Uploading lost.csv.');
    expect(log.lines.at(-1)).toBe('info: Uploading lost-3.csv.');
  });

  it('is copied only under another name, into the folder for temporary files', async () => {
    const copies = async () => (await readdir(workspace.temp, { recursive: true })).filter(isCsv);
    const isCsv = (path: string) => path.endsWith('.csv');
    await artifacts().upload(file);
    expect(await copies()).toEqual([]);
    await artifacts().upload(file);
    expect(await copies()).toEqual([expect.stringMatching(/^artifact-\w+.lost-2\.csv$/)]);
  });

  it('gives up where twenty names are taken', async () => {
    for (const name of ['lost.csv', ...Array.from({ length: 19 }, (_, index) => `lost-${index + 2}.csv`)])
      simulator.artifacts.add(RUN, name, CSV);
    await expect(artifacts().upload(file)).rejects.toThrow(
      'This run has an artifact called lost.csv already.',
    );
    expect(stored()).toHaveLength(20);
  });

  it('is kept seven days where nothing else is asked', async () => {
    await artifacts().upload(file);
    expect(stored()[0]?.retentionDays).toBe(7);
  });

  it('of several files is one archive with their paths', async () => {
    await workspace.write('history/movies.csv', CSV);
    await workspace.write('history/shows/lost.csv', CSV);
    const folder = `${workspace.path}/history`;
    const uploaded = await artifacts().uploadTogether('backup', folder, ['movies.csv', 'shows/lost.csv']);
    expect(uploaded.name).toBe('backup');
    expect(stored()).toMatchObject([{ name: 'backup', contentType: 'application/zip' }]);
    expect(stored()[0]?.bytes.toString('latin1')).toMatch(/movies\.csv.*shows\/lost\.csv/s);
  });

  it('keeps the file as long as it is asked to', async () => {
    await artifacts(30).upload(file);
    expect(stored()[0]?.retentionDays).toBe(30);
  });

  it('that fails says which file, and why', async () => {
    const refusal = status(403, { code: 'permission_denied', msg: 'no permission for this job' });
    simulator.faults.add({ host: 'artifacts', times: Number.POSITIVE_INFINITY, fault: refusal });
    await expect(artifacts().upload(file)).rejects.toThrow(
      /^The file lost\.csv could not be uploaded: .*no permission for this job.*\.$/s,
    );
    expect(stored()).toEqual([]);
  });

  it('that meets a full storage says what to do', async () => {
    const refusal = status(403, { code: 'permission_denied', msg: 'insufficient usage to create artifact' });
    simulator.faults.add({ host: 'artifacts', times: Number.POSITIVE_INFINITY, fault: refusal });
    const error = await artifacts()
      .upload(file)
      .catch(error => error);
    expect(error).toBeInstanceOf(StorageFull);
    expect(error.message).toContain('Delete artifacts that you no longer need');
  });

  it('that GitHub does not finish is a failure', async () => {
    simulator.artifacts.settings.finalizeFails = true;
    await expect(artifacts().upload(file)).rejects.toThrow('The file lost.csv could not be uploaded');
  });

  it.each([
    ['artifacts', 'CreateArtifact'],
    ['blob', ''],
    ['artifacts', 'FinalizeArtifact'],
  ] as const)('that stalls at %s %s is a failure after two minutes', async (host, step) => {
    let arrived = 0;
    const kill = () => {
      arrived += 1;
    };
    simulator.faults.add({ host, path: new RegExp(step), times: 99, fault: { kill } });
    const uploads = artifacts();
    const { end, stillWaiting } = await inNoTime({ arrived: () => arrived }, 2 * 60_000, () =>
      uploads.upload(file),
    );
    expect(String(end)).toMatch(/The file lost\.csv could not be uploaded: \S.*\.$/);
    expect(stillWaiting).toBe(true);
  });

  it('of a large file has a second more for each 100 KB', async () => {
    const large = await workspace.write('trakt-history/all.csv', 'x'.repeat(12_000_000));
    let arrived = 0;
    const kill = () => {
      arrived += 1;
    };
    simulator.faults.add({ host: 'artifacts', times: 99, fault: { kill } });
    const uploads = artifacts();
    const { end, stillWaiting } = await inNoTime({ arrived: () => arrived }, 4 * 60_000, () =>
      uploads.upload(large),
    );
    expect(stillWaiting).toBe(true);
    expect(String(end)).toContain(
      'The file all.csv could not be uploaded: no complete answer within 4 minutes.',
    );
  });

  it('is a failure of its own where there is no artifact service', async () => {
    vi.stubEnv('GITHUB_SERVER_URL', 'https://github.example.org');
    const error = await artifacts()
      .upload(file)
      .catch(error => error);
    expect(error).toBeInstanceOf(NoArtifactService);
    expect(error.message).toBe('This GitHub server has no artifact service for this action.');
  });
});

describe('a record', () => {
  it('is kept as long as the repository keeps artifacts, whatever is asked for views', async () => {
    const uploaded = await artifacts(7).uploadRecord(file);
    expect(uploaded.name).toBe('lost.csv');
    expect(stored().map(one => [one.name, one.text(), one.retentionDays])).toEqual([['lost.csv', CSV, 90]]);
  });

  it('without an extension in its name is the file itself as well', async () => {
    const marker = await workspace.write('undo-of-77', '77\n');
    await artifacts().uploadRecord(marker);
    expect(stored().map(one => [one.name, one.text()])).toEqual([['undo-of-77', '77\n']]);
  });

  it('never takes another name', async () => {
    await artifacts().uploadRecord(file);
    await expect(artifacts().uploadRecord(file)).rejects.toBeInstanceOf(NameTaken);
    expect(stored()).toHaveLength(1);
  });
});
