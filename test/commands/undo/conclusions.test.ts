import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { StorageFull } from '../../../src/github/artifact-upload.ts';
import { gatewayTimeoutAfterWork } from '../../simulator/faults.ts';
import { openStage, type Stage } from '../stage.ts';

const MINUTE = 60_000;
const EVENING = '2025-11-01T20:00:00Z';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

/** So many equal plays of one movie, from long ago. */
function twins(number: number) {
  const { trakt, clock } = stage;
  const movie = trakt.addMovie({ title: 'M', year: 1931 });
  const add = () => trakt.addPlay('sam', { item: movie, watchedAt: EVENING, action: 'watch' });
  const ids = Array.from({ length: number }, () => String(add().id));
  clock.advance(60 * MINUTE);
  return { ids, add, live: () => trakt.plays('sam').filter(({ item }) => item === movie) };
}

/** A run that ends where it would put on record what it did. */
async function withoutReceipt(id: number, of: number): Promise<void> {
  const { artifacts } = stage;
  const { add } = artifacts;
  artifacts.add = (run, name, ...rest) => {
    if (run === id && name.startsWith('receipt-')) throw new Error('The run is cut off.');
    return add(run, name, ...rest);
  };
  await expect(stage.undo(id, of)).rejects.toThrow('cut off');
  artifacts.add = add;
  stage.clock.advance(10 * MINUTE);
}

describe('a play that somebody else added', () => {
  test('counts for one play only, of whichever runs they were', { tags: ['large'] }, async () => {
    const { ids, add, live } = twins(2);
    await stage.remove(1, ids.slice(0, 1));
    await stage.remove(2, ids.slice(1));
    stage.clock.advance(10 * MINUTE);
    add();
    stage.clock.advance(10 * MINUTE);
    const first = await stage.undo(3, 1);
    expect(first.ends).toMatchObject({ there: [{ historyId: ids[0] }], cameBack: [] });
    expect(first.failure).toBeUndefined();
    const second = await stage.undo(4, 2);
    expect(second.ends).toMatchObject({ there: [], cameBack: [{}] });
    expect(second.failure).toBeUndefined();
    expect(live()).toHaveLength(2);
    expect((await stage.undo(5, 1)).ends).toMatchObject({ there: [{}], cameBack: [] });
    expect((await stage.undo(6, 2)).ends).toMatchObject({ there: [{}], cameBack: [] });
    expect(live()).toHaveLength(2);
  });

  test('counts for nothing where it cannot be put on record for which play', async () => {
    const { ids, add, live } = twins(1);
    await stage.remove(1, ids);
    stage.clock.advance(10 * MINUTE);
    add();
    stage.clock.advance(10 * MINUTE);
    const { add: store } = stage.artifacts;
    stage.artifacts.add = (run, name, ...rest) => {
      if (name.startsWith('receipt-')) throw new StorageFull('The storage is full.');
      return store(run, name, ...rest);
    };
    await expect(stage.undo(3, 1)).rejects.toThrow('Nothing was changed. The storage is full.');
    stage.artifacts.add = store;
    expect((await stage.undo(4, 1)).ends).toMatchObject({ there: [{}] });
    expect(live()).toHaveLength(1);
  });

  test('is not counted while another undo counts, of whichever run', async () => {
    const { ids, add } = twins(1);
    await stage.remove(1, ids);
    stage.clock.advance(10 * MINUTE);
    add();
    stage.clock.advance(10 * MINUTE);
    stage.github.addRun({ id: 2, conclusion: null });
    stage.artifacts.add(2, 'undo-counts', '');
    await expect(stage.undo(3, 1)).rejects.toThrow('Run 2 is undoing another run right now.');
    stage.github.endRun(2, 'cancelled');
    expect((await stage.undo(4, 1)).ends).toMatchObject({ there: [{}] });
  });
});

test('of two plays that an import added for one of two equal rows, one counts for the other row', async () => {
  const { ids, live } = twins(2);
  await stage.remove(1, ids);
  const list = stage.artifacts.list(1).find(({ name }) => name.startsWith('removed-plays-'));
  await stage.workspace.write('imports', 'list.csv', list?.text() ?? '');
  stage.clock.advance(10 * MINUTE);
  await stage.importFiles(2, ['imports/list.csv']);
  stage.clock.advance(10 * MINUTE);
  await stage.remove(3, [String(live().at(-1)?.id)]);
  stage.clock.advance(10 * MINUTE);
  await stage.importFiles(4, ['imports/list.csv']);
  stage.clock.advance(10 * MINUTE);
  expect(live()).toHaveLength(2);
  const { ends, failure } = await stage.undo(5, 1);
  expect(ends).toMatchObject({ cameBack: [], there: [{}, {}] });
  expect(failure).toBeUndefined();
  expect((await stage.undo(6, 1)).ends).toMatchObject({ cameBack: [], there: [{}, {}] });
  expect(live()).toHaveLength(2);
});

test('an undo of a removal that was not answered clearly waits until it is certain what lacks', async () => {
  const { ids, live } = twins(1);
  stage.faults.add({ method: 'POST', path: '/sync/history/remove', ...gatewayTimeoutAfterWork() });
  await stage.remove(1, ids);
  const { slept, ends } = await stage.undo(2, 1);
  expect(slept).toBeGreaterThan(5 * MINUTE);
  expect(ends.cameBack).toHaveLength(1);
  expect(live()).toHaveLength(1);
});

describe('an undo that left no receipt, where Trakt shows what it added under another minute', () => {
  test('is not followed by one that adds it once more: that says so and fails once', async () => {
    const { ids, live } = twins(1);
    await stage.remove(1, ids);
    stage.trakt.switches.showsUnder = (_, watchedAt) => ({ watchedAt: watchedAt + 5 * MINUTE });
    await withoutReceipt(2, 1);
    expect(live()).toHaveLength(1);
    const again = await stage.undo(3, 1);
    expect(again.ends).toMatchObject({ cameBack: [], perhaps: [{ historyId: ids[0] }] });
    expect(again.failure).toContain('1 play may have come back under another episode, movie or minute');
    const last = await stage.undo(4, 1);
    expect(last.failure).toBeUndefined();
    expect(last.ends.perhapsThere).toHaveLength(1);
    expect(live()).toHaveLength(1);
  });

  test('leaves alone what was there beside it before: the play is sent again', async () => {
    const { ids, live } = twins(1);
    stage.trakt.addPlay('sam', {
      item: stage.trakt.addMovie({ title: 'Gaslight', year: 1944 }),
      watchedAt: EVENING,
      action: 'watch',
    });
    stage.clock.advance(10 * MINUTE);
    await stage.remove(1, ids);
    stage.faults.add({ method: 'POST', path: '/sync/history', times: 3, fault: 'reset' });
    await withoutReceipt(2, 1);
    stage.faults.clear();
    expect(live()).toHaveLength(0);
    expect((await stage.undo(3, 1)).ends.cameBack).toHaveLength(1);
    expect(live()).toHaveLength(1);
  });
});
