import { beforeEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/base/clock.ts';
import { endedWell, readRemovalLists } from '../../src/github/removal-lists.ts';
import { status, tooManyRequests } from '../simulator/faults.ts';
import type { Token } from '../simulator/github/tokens.ts';
import { openGitHub } from './scene.ts';

const RUN = 77;
const RUN_PATH = '/repos/sam/trakt-history/actions/runs/77/artifacts';
const ELSEWHERE =
  'If you have it as a file (downloaded, or from a backup), commit it and give it as csv instead.';

let scene: Awaited<ReturnType<typeof openGitHub>>;
beforeEach(async () => {
  scene = await openGitHub();
  scene.github.addRun({ id: RUN });
});

async function read(token?: Partial<Token>, clock: Clock = scene.clock) {
  const { clientLog: log, github, connect } = scene;
  const value = token && github.addToken({ value: 'ghs_weak', ...token }).value;
  const lists = await readRemovalLists(
    connect(value === undefined ? undefined : { value }),
    { runId: String(RUN), account: 'sam' },
    { clock, log },
  );
  return lists
    .map(({ name, bytes, uploadedAt }) => ({ name, text: bytes.toString(), uploadedAt }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the person is told of lists that are not read. */
const refusal = (token?: Partial<Token>): Promise<string> =>
  read(token).then(
    () => 'nothing',
    error => error.message,
  );

const add = (name: string, content: string | Buffer = 'history_id\n1\n', past = {}) =>
  scene.artifacts.add(RUN, name, content, past);
const LIST = 'removed-plays-sam-77-1-abcd.csv';

test('a run ended well when GitHub says so, and not in any doubt', async () => {
  const ended = (runId: string | number = RUN) => endedWell(scene.connect(), String(runId));
  expect(await ended()).toBe(true);
  for (const conclusion of ['failure', 'cancelled', null]) {
    scene.github.addRun({ id: RUN, conclusion });
    expect(await ended()).toBe(false);
  }
  expect(await ended(78)).toBe(false);
  scene.faults.add({ path: `/repos/sam/trakt-history/actions/runs/${RUN}`, fault: status(200, []) });
  expect(await ended()).toBe(false);
});

describe('the lists of what a run removed', () => {
  test.each(['raw', 'zip'] as const)('are those of all its attempts, downloaded as %s', async download => {
    scene.artifacts.settings.download = download;
    add(LIST, 'history_id\n1\n');
    add('removed-plays-sam-77-2-efgh.csv', 'history_id\n2\n', { attempt: 2 });
    add('lost.csv', 'history_id\n3\n');
    scene.artifacts.add(78, 'removed-plays-sam-78-1-abcd.csv', 'history_id\n4\n');
    const uploadedAt = Math.floor(scene.clock.now() / 1000) * 1000;
    expect(await read()).toEqual([
      { name: LIST, text: 'history_id\n1\n', uploadedAt },
      { name: 'removed-plays-sam-77-2-efgh.csv', text: 'history_id\n2\n', uploadedAt },
    ]);
  });

  test('are those of the account where the run removed plays of several, and else of whichever it was', async () => {
    add('removed-plays-alex-77-1-abcd.csv', 'of alex');
    expect(await read()).toMatchObject([{ text: 'of alex' }]);
    add(LIST, 'of sam');
    expect(await read()).toMatchObject([{ text: 'of sam' }]);
  });

  test('are found among more than a hundred artifacts', async () => {
    add(LIST);
    for (let i = 0; i < 100; i++) add(`export-${i}.csv`);
    expect(await read()).toHaveLength(1);
    expect(scene.log.of('GET', RUN_PATH)).toHaveLength(2);
  });

  test('are downloaded without a token, from an address that is followed by hand', async () => {
    add(LIST);
    await read();
    const [download] = scene.log.to('blob');
    expect(download?.headers).not.toHaveProperty('authorization');
  });
});

describe('a download', () => {
  test('that fails once is tried again, and that is told', async () => {
    add(LIST);
    scene.faults.add({ host: 'blob', fault: status(503) });
    expect(await read()).toHaveLength(1);
    expect(scene.told.at(-1)).toMatch(/^info: GitHub: passing trouble \(503\)/);
  });

  test('may have 20 MB', async () => {
    add(LIST, Buffer.alloc(20_000_000, 'a'));
    expect(await read()).toHaveLength(1);
  });
});

describe('nothing is put back', () => {
  test('where the run left none', async () => {
    add('lost.csv');
    expect(await refusal()).toContain(
      'Run 77 left no list of removed plays, so there is nothing to undo: it removed nothing, or ran with artifact: false. Nothing was put back. The number is in the address of the run that removed the plays, and in its summary.',
    );
  });

  test('where there is no such run', async () => {
    scene.github.repository.runs.clear();
    expect(await refusal()).toMatch(
      /^There is no run 77 in sam\/trakt-history \(404\)\..* The short number in the list of runs \(#12\) is another one\.$/,
    );
  });

  test('where artifacts may not be read', async () => {
    expect(await refusal({ permissions: {} })).toMatch(
      /GitHub did not let this run list what run 77 uploaded \(403\)\..* Give the job the permission actions: read, under permissions in the workflow\.$/,
    );
    expect(await refusal({ value: 'ghs_weaker', permissions: {} })).toContain('(403)');
  });

  test.each([
    [401, 'Give the job the permission actions: read'],
    [422, 'Run this again later.'],
  ])('where GitHub answers %i', async (code, advice) => {
    add(LIST);
    scene.faults.add({ host: 'github', path: RUN_PATH, fault: status(code) });
    expect(await refusal()).toContain(advice);
    scene.faults.add({ host: 'github', path: /\/zip$/, fault: status(code) });
    expect(await refusal()).toMatch(
      new RegExp(`GitHub did not let this run download ${LIST} \\(${code}\\)\\..*${advice}`),
    );
  });

  test('where GitHub says neither no nor where to', async () => {
    add(LIST);
    scene.faults.add({
      host: 'github',
      path: /\/zip$/,
      fault: status(200, '', { location: scene.urls.blob }),
    });
    expect(await refusal()).toContain(`GitHub did not let this run download ${LIST} (200).`);
  });

  test('where GitHub names no place to download from', async () => {
    add(LIST);
    scene.faults.add({ host: 'github', path: /\/zip$/, fault: status(302) });
    expect(await refusal()).toContain(`GitHub did not let this run download ${LIST} (302).`);
  });

  test('where its time was over, so that it is not asked for', async () => {
    add(LIST, 'history_id\n1\n', { ageDays: 90 });
    const over = `GitHub has deleted the list of what run 77 removed (${LIST}), since its time was over.`;
    expect(await refusal()).toContain(over);
    expect(await refusal()).toContain(ELSEWHERE);
    expect(scene.log.to('github').filter(({ path }) => path.endsWith('/zip'))).toEqual([]);
  });

  test('where its time is over just now', async () => {
    add(LIST);
    scene.faults.add({ host: 'github', path: /\/zip$/, fault: status(410) });
    expect(await refusal()).toContain(`(${LIST}), since its time was over.`);
  });

  test('where it is larger than what is read', async () => {
    add(LIST, Buffer.alloc(20_000_001, 'a'));
    expect(await refusal()).toContain(`${LIST} is larger than the 20 MB that are read.`);
    expect(scene.log.to('blob')).toEqual([]);
  });

  test('where it turns out to be larger than GitHub said', async () => {
    add(LIST);
    scene.faults.add({ host: 'blob', fault: status(200, 'a'.repeat(20_000_001)) });
    expect(await refusal()).toContain(`${LIST} is larger than the 20 MB that are read.`);
  });

  test('where an archive holds something else', async () => {
    add(LIST, Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40)]));
    expect(await refusal()).toContain(
      `${LIST} is not the list that this action uploads: the archive is damaged, or holds more than one file of up to 20 MB.`,
    );
  });

  test('where another content arrives than was uploaded', async () => {
    add(LIST);
    scene.faults.add({ host: 'blob', fault: status(200, 'history_id\n2\n') });
    expect(await refusal()).toContain(`${LIST} arrived otherwise than it was uploaded (its digest differs).`);
  });

  test('where the download fails for good', async () => {
    add(LIST);
    scene.faults.add({ host: 'blob', fault: status(403) });
    expect(await refusal()).toContain(`${LIST} could not be downloaded (403).`);
    scene.faults.add({ host: 'blob', times: 99, fault: 'reset' });
    expect(await refusal()).toMatch(new RegExp(`^${LIST} could not be downloaded: .* Run this again\\.$`));
  });

  test('before the time for which the host of the download asks', async () => {
    add(LIST);
    scene.faults.add({ host: 'blob', fault: tooManyRequests({ retryAfter: 3000 }) });
    expect(await refusal()).toBe(
      'GitHub asks to wait 50 minutes before the next request. Run this again after that.',
    );
  });

  test('after a mistake of the action, which is not told as one of GitHub', async () => {
    add(LIST);
    scene.faults.add({ host: 'blob', fault: status(503) });
    const sleep = () => Promise.reject(new TypeError('a mistake'));
    await expect(read(undefined, { ...scene.clock, sleep })).rejects.toThrow(TypeError);
  });
});
