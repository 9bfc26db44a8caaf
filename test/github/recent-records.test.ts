import { beforeEach, describe, expect, test } from 'vitest';
import { writeComing, writeGoing } from '../../src/csv/record-file.ts';
import { writeReceipt } from '../../src/github/receipt-text.ts';
import { addedLists, removedLists } from '../../src/github/recent-lists.ts';
import { formerNames, recentReceipts } from '../../src/github/recent-records.ts';
import { NOTHING_DONE, type RecordAccount } from '../../src/history/record.ts';
import { bulkMark } from '../history/plays.ts';
import { status } from '../simulator/faults.ts';
import { runOf } from '../text/scene.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';
import { recordedLog } from '../world.ts';

const SAM = { slug: 'sam', uuid: 'uuid-of-sam' };
const MINUTE = 60_000;

let scene: Scene;
let log: ReturnType<typeof recordedLog>;
beforeEach(async () => {
  scene = await openTrakt();
  log = recordedLog();
});

const tools = () => ({ run: runOf({ id: '99' }), github: scene.connect(), clock: scene.clock, log });
const downloads = () => scene.log.of('GET', /\/zip$/).length;

/** A run that left a receipt, which a new run does after all that did before. */
function leaveReceipt(id: number, account: RecordAccount = SAM, run: { event?: string } = {}): void {
  scene.github.addRun({ id, ...run });
  const receipt = { version: 1 as const, account, run: { id: String(id), attempt: '1', key: 'abcd' } };
  const content = writeReceipt({ ...receipt, ...NOTHING_DONE, kept: [String(id)], abandoned: [] });
  scene.artifacts.add(id, `receipt-${account.slug}-${id}-1-abcd.json`, content);
}

describe('what runs did', () => {
  const read = async (since?: number) =>
    (await Array.fromAsync(recentReceipts(tools(), SAM, since))).map(({ run }) => run.id);

  test('is read newest first, of the account alone', async () => {
    leaveReceipt(1);
    leaveReceipt(2, { slug: 'alex', uuid: 'uuid-of-alex' });
    leaveReceipt(3);
    leaveReceipt(4, { slug: 'sam', uuid: 'another' });
    expect(await read()).toEqual(['3', '1']);
  });

  test('is read back to a time, and not asked for beyond it', async () => {
    leaveReceipt(1);
    scene.clock.advance(MINUTE);
    leaveReceipt(2);
    expect(await read(scene.clock.now())).toEqual(['2']);
    expect(downloads()).toBe(1);
    expect(await read(scene.clock.now() - MINUTE)).toEqual(['2', '1']);
  });

  test('is read of the newest twenty receipts', async () => {
    for (let id = 1; id <= 22; id++) leaveReceipt(id);
    expect(await read()).toEqual(Array.from({ length: 20 }, (_, index) => String(22 - index)));
    expect(downloads()).toBe(20);
  });

  test('is found behind other artifacts, on the newest ten pages of them', async () => {
    leaveReceipt(1);
    scene.github.addRun({ id: 2 });
    const addOthers = (count: number) => {
      const before = scene.artifacts.list(2).length;
      for (let other = 0; other < count; other++) scene.artifacts.add(2, `show-${before + other}.csv`, 'x');
    };
    const pages = () => scene.log.of('GET', /\/actions\/artifacts\?/).length;
    addOthers(999);
    expect(await read()).toEqual(['1']);
    expect(pages()).toBe(10);
    addOthers(1);
    expect(await read()).toEqual([]);
    expect(pages()).toBe(20);
  });

  test('does not count in a run that may change nothing', async () => {
    leaveReceipt(1, SAM, { event: 'pull_request' });
    expect(await read()).toEqual([]);
    expect(downloads()).toBe(0);
  });

  test('is skipped where it cannot be read, with a line that says so', async () => {
    for (const id of [1, 2, 3]) leaveReceipt(id);
    scene.artifacts.add(3, 'receipt-sam-3-1-bbbb.json', 'no receipt');
    scene.faults.add({ host: 'blob', nth: 3, fault: status(404, { message: 'x' }) });
    expect(await read()).toEqual(['3', '1']);
    expect(log.lines).toEqual([
      'info: receipt-sam-2-1-abcd.json is skipped: receipt-sam-2-1-abcd.json could not be downloaded (404). ' +
        'Nothing was changed. Run this again.',
    ]);
  });
});

test('what runs were about to remove and to add are lists of their own', async () => {
  const [one, two] = bulkMark(2);
  if (one === undefined || two === undefined) expect.fail('there are no plays');
  const going = [{ play: one, stays: [] }];
  const coming = [{ play: two, for: '7' }];
  scene.github.addRun({ id: 1 });
  scene.artifacts.add(1, 'removed-plays-sam-1-1-abcd-1of1.csv', writeGoing(going, SAM));
  scene.artifacts.add(1, 'added-plays-sam-1-1-abcd-1of1.csv', writeComing(coming, SAM));
  scene.artifacts.add(1, 'added-plays-alex-1-1-abcd-1of1.csv', writeComing(coming, { slug: 'alex' }));
  expect(await Array.fromAsync(removedLists(tools(), SAM))).toEqual([going]);
  expect(await Array.fromAsync(addedLists(tools(), SAM))).toMatchObject([[{ for: '7' }]]);
});

describe('the names that an account had', () => {
  const OLD = { slug: 'samantha', uuid: SAM.uuid };
  const names = (...asked: string[]) => formerNames(tools(), SAM, new Set(asked));

  test('are those that a receipt has for its uuid', async () => {
    leaveReceipt(1, OLD);
    leaveReceipt(2, { slug: 'alex', uuid: 'uuid-of-alex' });
    leaveReceipt(3, { slug: 'kim', uuid: undefined });
    expect(await names('samantha', 'alex', 'kim', 'nobody')).toEqual(new Set(['samantha']));
  });

  test('are looked for no longer than until all are found', async () => {
    for (const id of [1, 2, 3]) leaveReceipt(id, OLD);
    expect(await names('samantha')).toEqual(new Set(['samantha']));
    expect(downloads()).toBe(1);
  });

  test('are not looked for where there are none, or Trakt does not say who the account is', async () => {
    leaveReceipt(1, OLD);
    expect(await names()).toEqual(new Set());
    expect(await formerNames(tools(), { slug: 'sam', uuid: undefined }, new Set(['samantha']))).toEqual(
      new Set(),
    );
    expect(scene.log.list).toEqual([]);
  });

  test('are not those that the content of a receipt does not bear out', async () => {
    leaveReceipt(1, OLD);
    const [stored] = scene.artifacts.list(1);
    scene.artifacts.add(1, 'receipt-alex-1-1-bbbb.json', stored?.text() ?? '');
    expect(await names('alex')).toEqual(new Set());
  });
});
