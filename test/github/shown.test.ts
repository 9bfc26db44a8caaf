import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import { writeShown } from '../../src/csv/shown.ts';
import { StorageFull } from '../../src/github/artifact-upload.ts';
import { type Order, orderName, parseOrder } from '../../src/github/order.ts';
import { readOrder } from '../../src/github/ordered-plays.ts';
import { type ShownGroup, uploadShown } from '../../src/github/shown-upload.ts';
import type { Play } from '../../src/history/play.ts';
import type { RecordAccount } from '../../src/history/record.ts';
import { bulkMark, moviePlay } from '../history/plays.ts';
import { status } from '../simulator/faults.ts';
import { runOf } from '../text/scene.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';
import { recordedLog } from '../world.ts';

const RUN = 77;
const SAM = { slug: 'sam', uuid: 'uuid-of-sam' };
const ALEX = { slug: 'alex', uuid: 'uuid-of-alex' };
const BULK = bulkMark(5);
const MOVIE = [moviePlay()];
const GROUPS = [
  { number: 1, plays: BULK },
  { number: 2, plays: MOVIE },
];

let scene: Scene;
let temp: string;
let log: ReturnType<typeof recordedLog>;
beforeEach(async () => {
  scene = await openTrakt();
  scene.github.addRun({ id: RUN });
  temp = await mkdtemp(join(tmpdir(), 'trakt-history-shown-'));
  log = recordedLog();
});
afterEach(() => rm(temp, { recursive: true }));

interface Given {
  attempt?: number;
  account?: RecordAccount;
  fault?: Error;
  rowsPerFile?: number;
}

async function show(
  groups: readonly ShownGroup[],
  { attempt = 1, account = SAM, fault, ...more }: Given = {},
) {
  const none = () => Promise.reject(new Error('No view is uploaded.'));
  const artifacts = {
    prepare: () => undefined,
    upload: none,
    uploadTogether: none,
    async uploadRecord(file: string) {
      if (fault !== undefined) throw fault;
      const name = basename(file);
      const id = scene.artifacts.add(RUN, name, await readFile(file), { attempt });
      return { id, name, url: '' };
    },
  };
  const run = runOf({ id: String(RUN), attempt: String(attempt) });
  return uploadShown({ run, artifacts, temp, log }, { account, groups, ...more });
}

const read = (group: Order['group'], account: RecordAccount = SAM, runId = String(RUN)) =>
  readOrder(
    { run: runOf({ id: '99' }), github: scene.connect(), clock: scene.clock, log },
    { runId, group },
    account,
  );
const why = async (...given: Parameters<typeof read>) => {
  const failure = await read(...given).then(
    () => new Failure('nothing went wrong'),
    (error: Failure) => error,
  );
  expect(failure).toBeInstanceOf(Failure);
  return failure;
};
const names = () => scene.artifacts.list(RUN).map(({ name }) => name);
const idsOf = (plays: readonly Play[] | undefined) => plays?.map(play => play.historyId);
const add = (name: string, content: string, past: { ageDays?: number } = {}) =>
  scene.artifacts.add(RUN, name, content, past);
const oneRow = writeShown([{ play: moviePlay(), group: 1 }], SAM);

describe('the name of a file', () => {
  test.each<[string, Order]>([
    ['16000000001-1-remove.txt', { runId: '16000000001', group: 1, what: 'remove' }],
    ['16000000001-300-keep.txt', { runId: '16000000001', group: 300, what: 'keep' }],
    ['77-all-released.txt', { runId: '77', group: 'all', what: 'released' }],
    ['77-2-unknown-2.txt', { runId: '77', group: 2, what: 'unknown' }],
    ['77-2-remove-a simpsons ../ evening.txt', { runId: '77', group: 2, what: 'remove' }],
  ])('%s is an order', (name, order) => {
    expect(parseOrder(name)).toEqual(order);
    expect(name).toMatch(new RegExp(`^${orderName(order)}`));
  });

  test.each([
    '077-1-remove.txt',
    '77-01-remove.txt',
    '77-0-remove.txt',
    '77-1-Remove.txt',
    '77-1-removed.txt',
    '77-1-remove.csv',
    '77-1-remove.txt.csv',
    '77-every-remove.txt',
    '77-1-add.txt',
    ' 77-1-remove.txt',
    '-77-1-remove.txt',
    '7.7-1-remove.txt',
    '12345678901234567890-1-remove.txt',
    '../77-1-remove.txt',
    'https:77-1-remove.txt',
    '77-1-remove.txt\n',
  ])('%j is not one', name => {
    expect(parseOrder(name)).toBeUndefined();
  });
});

describe('what a run shows', () => {
  test('is on record under the name of its account, run and attempt, and is read back by group', async () => {
    expect(await show(GROUPS)).toEqual({ runId: '77', groups: GROUPS, isAlone: true });
    expect(names()).toEqual([expect.stringMatching(/^shown-sam-77-1-[a-z0-9]{4}\.csv$/)]);
    expect(await read(1)).toEqual(BULK);
    expect(await read(2)).toEqual(MOVIE);
    expect(await read('all')).toEqual([...BULK, ...MOVIE]);
  });

  test('is not uploaded when there is nothing', async () => {
    expect(await show([])).toBeUndefined();
    expect(await show([{ number: 1, plays: [] }])).toBeUndefined();
    expect(names()).toEqual([]);
    expect(await readdir(temp)).toEqual([]);
    expect(log.lines).toEqual([]);
  });

  const isCut = (plays: number, given: Given) => async () => {
    const many = bulkMark(plays);
    await show([{ number: 1, plays: many }], given);
    expect(names()).toEqual([expect.stringMatching(/-1of2\.csv$/), expect.stringMatching(/-2of2\.csv$/)]);
    expect(idsOf(await read(1))).toEqual(idsOf(many));
  };
  test('of more plays than a file may have is cut, and read back whole', isCut(51, { rowsPerFile: 50 }));
  test('of more than 50,000 plays is cut, and read back whole', { tags: ['large'] }, isCut(50_001, {}));

  test('that finds no room is said, and there is nothing to name', async () => {
    expect(await show(GROUPS, { fault: new StorageFull('The storage is full.') })).toBeUndefined();
    expect(log.lines).toEqual(['info: The links for 6 plays could not be made. The storage is full.']);
  });

  test('by a later step of the job has numbers of its own', async () => {
    await show(GROUPS);
    expect(await show([{ number: 1, plays: MOVIE }])).toEqual({
      runId: '77',
      groups: [{ number: 3, plays: MOVIE }],
      isAlone: false,
    });
    expect(await read(1)).toEqual(BULK);
    expect(await read(3)).toEqual(MOVIE);
    expect((await why('all')).message).toContain('Run 77 showed several lists');
  });

  test('twice the same by two attempts stands; two different lists under one number stand for neither', async () => {
    await show(GROUPS);
    await rm(temp, { recursive: true });
    temp = await mkdtemp(join(tmpdir(), 'trakt-history-shown-'));
    await show(GROUPS, { attempt: 2 });
    expect(await read(1)).toEqual(BULK);
    expect(await read('all')).toHaveLength(6);
    await rm(temp, { recursive: true });
    temp = await mkdtemp(join(tmpdir(), 'trakt-history-shown-'));
    await show([{ number: 1, plays: BULK.slice(1) }], { attempt: 3 });
    expect((await why(1)).message).toContain('it is not clear which plays are meant');
    expect(await read(2)).toEqual(MOVIE);
    expect((await why('all')).message).toContain('it is not clear which plays are meant');
  });

  test('of plays to add and of others in one run is told apart by group', async () => {
    await show([{ number: 1, plays: BULK, isPlanned: true }]);
    await show([{ number: 1, plays: MOVIE }]);
    expect((await why(1)).message).toContain('Run 77 planned plays that are not in your history yet');
    expect(await read(2)).toEqual(MOVIE);
  });

  test('is no record where it holds no play', async () => {
    await show(GROUPS);
    add('shown-sam-77-1-abcd.csv', writeShown([], SAM));
    expect((await why('all')).message).toContain('shown-sam-77-1-abcd.csv is not a record');
  });

  test('has no other groups than it has', async () => {
    await show(GROUPS);
    expect((await why(3)).message).toBe(
      'Run 77 showed no group 3: it has 1 to 2. Nothing was changed. Use a link from its summary unchanged.',
    );
  });

  test('is of one account: another one’s is left alone', async () => {
    await show(GROUPS);
    expect(await read(1, ALEX)).toBeUndefined();
    await show([{ number: 1, plays: MOVIE }], { account: ALEX });
    const downloads = () => scene.log.of('GET', /\/zip$/).length;
    const before = downloads();
    expect(await read(1)).toEqual(BULK);
    expect(downloads() - before).toBe(1);
    expect(await read(3, ALEX)).toEqual(MOVIE);
  });

  test('is the account’s, also after it was renamed; a name alone is not enough', async () => {
    await show(GROUPS);
    expect(await read(1, { slug: 'samantha', uuid: SAM.uuid })).toEqual(BULK);
    expect(await read(1, { slug: 'sam', uuid: 'another' })).toBeUndefined();
  });
});

describe('a record counts', () => {
  test.each([
    ['of a pull request of this repository', { event: 'pull_request', branch: 'fix' }],
    ['of a push to another branch', { event: 'push', branch: 'fix' }],
    ['by hand', { event: 'workflow_dispatch' }],
    ['of the night', { event: 'schedule' }],
  ])('in a run %s', async (_, run) => {
    scene.github.addRun({ id: RUN, ...run });
    await show(GROUPS);
    expect(await read(1)).toEqual(BULK);
  });

  test.each([
    ['of a fork’s pull request', { event: 'pull_request', fork: 'eve/trakt-history' }],
    ['by hand in a fork', { event: 'workflow_dispatch', fork: 'eve/trakt-history' }],
    ['of another workflow on pull_request_target', { event: 'pull_request_target' }],
    ['of another workflow on issues', { event: 'issues' }],
    ['of another workflow on workflow_run', { event: 'workflow_run' }],
  ])('never in a run %s', async (_, run) => {
    await show(GROUPS);
    scene.github.addRun({ id: RUN, ...run });
    expect((await why(1)).message).toMatch(/^Run 77 belongs to a fork, .* Nothing was changed\.$/);
  });

  test.each([
    'shown-sam-78-1-abcd.csv',
    'shown-sam-77-1-abcde.csv',
    'shown-sam-77-1-abcd-2of1.csv',
    'shown-sam-77-1-abcd-0of1.csv',
    'xshown-sam-77-1-abcd.csv',
    'shown-sam-77-1-abcd.csv.zip',
    'removed-plays-sam-77-1-abcd-1of1.csv',
  ])('never under the name %s', async name => {
    add(name, oneRow);
    expect((await why(1)).message).toContain('Run 77 has no list of plays, or GitHub has deleted it since');
  });

  test('not when a part is missing', async () => {
    add('shown-sam-77-1-abcd-2of2.csv', oneRow);
    expect((await why(1)).message).toContain('Part of what run 77 showed is missing');
    add('shown-sam-77-1-abcd-1of3.csv', oneRow);
    expect((await why(1)).message).toContain('Part of what run 77 showed is missing');
  });

  test.each([
    ['parts of different numbers', ['-2of3', '-1of2']],
    ['a part twice', ['', '-1of1']],
  ])('not when it has %s', async (_, parts) => {
    for (const part of parts) add(`shown-sam-77-1-abcd${part}.csv`, oneRow);
    expect((await why(1)).message).toContain('Part of what run 77 showed is missing');
  });

  test('not when it is no longer there: with the pages that show the plays again', async () => {
    add('shown-sam-77-1-abcd.csv', oneRow, { ageDays: 90 });
    const { message, problems } = await why(1);
    expect(message).toBe(
      'Nothing was changed. GitHub has deleted what run 77 showed: it had expired. Run Export again, or Backup, and use the new links.',
    );
    expect(problems.map(({ page }) => page)).toEqual([
      'https://github.com/sam/trakt-history/actions/workflows/export.yml',
      'https://github.com/sam/trakt-history/actions/workflows/backup.yml',
    ]);
  });

  test('not with another content than was uploaded', async () => {
    await show(GROUPS);
    scene.faults.add({ host: 'blob', fault: status(200, oneRow) });
    expect((await why(1)).message).toContain('was damaged on the way (checksum mismatch)');
  });

  test('not when it is no record of ours, or of two accounts', async () => {
    add('shown-sam-77-1-abcd.csv', 'history_id,group\n1,1\n');
    expect((await why(1)).message).toContain('is not a record that this version of the action can read');
    scene.github.addRun({ id: 78 });
    scene.artifacts.add(78, 'shown-sam-78-1-abcd-1of2.csv', oneRow);
    const ofAlex = writeShown([{ play: moviePlay({ historyId: '5' }), group: 1 }], ALEX);
    scene.artifacts.add(78, 'shown-sam-78-1-abcd-2of2.csv', ofAlex);
    expect((await why(1, SAM, '78')).message).toContain('is not a record');
  });

  test('only in a run that is here', async () => {
    expect((await why(1, SAM, '123')).message).toMatch(/^There is no run 123 in sam\/trakt-history \(404\)/);
  });
});
