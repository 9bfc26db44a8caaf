import { describe, expect, test } from 'vitest';
import { type Known, planUndo } from '../../src/commands/undo/plan.ts';
import { removedPlay } from '../../src/history/record.ts';
import { added, intentOf, play, receiptOf, removal, removed, sent, undoing } from './undo/records.ts';

function plan(given: Partial<Known> & Pick<Known, 'undone'>) {
  const result = planUndo({ undos: [], others: undefined, live: [], asked: undefined, ...given });
  return {
    comes: result.coming.map(one => one.play.historyId),
    there: result.there.map(one => one.row.historyId),
    goes: result.going.map(one => one.play.historyId),
    doubtful: result.doubtful.map(one => one.historyId),
    needsOthers: result.needsOthers,
  };
}

const NOTHING = { comes: [], there: [], goes: [], doubtful: [], needsOthers: false };

describe('what comes back', () => {
  test('what a clear receipt says was removed, without a read', () => {
    expect(plan({ undone: removal('1', ['5', '6']), live: undefined })).toEqual({
      ...NOTHING,
      comes: ['5', '6'],
    });
  });

  test('not what was gone before the run came to it', () => {
    const undone = removal('1', ['5', '6']);
    undone.receipts = [receiptOf('1', { removed: [removed('5')], gone: ['6'] })];
    expect(plan({ undone })).toEqual({ ...NOTHING, comes: ['5'] });
  });

  test('without a receipt what is not listed under its own ID', () => {
    const undone = { ...removal('1', ['5', '6']), receipts: [] };
    expect(plan({ undone, live: [play('6')] })).toEqual({ ...NOTHING, comes: ['5'], there: ['6'] });
  });

  test('never a row that was not asked for', () => {
    expect(plan({ undone: removal('1', ['5', '6']), asked: new Set(['6']) })).toEqual({
      ...NOTHING,
      comes: ['6'],
    });
  });

  test('nothing for which a play stands, over several undos', () => {
    const others = [undoing('3', ['7'], { added: [added('8', '7')] })];
    const undos = [undoing('2', ['5'], { added: [added('7', '5')] })];
    const known = { undone: removal('1', ['5']), undos, live: [play('8')] };
    expect(plan(known).needsOthers).toBe(true);
    expect(plan({ ...known, others })).toEqual({ ...NOTHING, there: ['5'] });
  });

  test('nothing for which a play stands that an earlier run knows as the same', () => {
    const others = [
      undoing('2', ['5'], { added: [added('7', '5')] }),
      undoing('4', ['5'], { added: [added('9', '5')] }),
    ];
    const known = { undone: removal('3', ['7']), live: [play('9')] };
    expect(plan(known).needsOthers).toBe(true);
    expect(plan({ ...known, others })).toEqual({ ...NOTHING, there: ['7'] });
  });

  test('one play for all rows that are one play', () => {
    const undos = [undoing('2', ['5'], { added: [added('7', '5')] })];
    expect(plan({ undone: removal('1', ['5', '7']), undos }).comes).toHaveLength(1);
  });

  test('one play for rows that the run removed one after the other, as it came back between', () => {
    const undone = removal('3', ['7']);
    const again = removal('3', ['8']);
    undone.intents.push(...again.intents);
    undone.receipts.push(...again.receipts);
    const others = [
      undoing('2', ['5'], { added: [added('7', '5')] }),
      undoing('4', ['5'], { added: [added('8', '5')] }),
    ];
    expect(plan({ undone }).needsOthers).toBe(true);
    expect(plan({ undone, others }).comes).toHaveLength(1);
  });

  test('nothing that is perhaps there', () => {
    const undos = [undoing('2', ['5'], { perhaps: [sent('7', '5')] })];
    const live = [play('7', '2025-11-17T01:09')];
    expect(plan({ undone: removal('1', ['5']), undos, live })).toMatchObject({ comes: [], there: ['5'] });
  });
});

describe('an unexplained play', () => {
  test('counts for a lacking row', () => {
    const undone = removal('1', ['5', '6']);
    expect(plan({ undone, live: [play('9')], others: [] })).toEqual({
      ...NOTHING,
      comes: ['6'],
      there: ['5'],
    });
  });

  test('counts for one row, also where the run is undone in parts', () => {
    const known = { undone: removal('1', ['5', '6']), live: [play('9')], others: [] };
    expect(plan({ ...known, asked: new Set(['5']) })).toEqual({ ...NOTHING, there: ['5'] });
    expect(plan({ ...known, asked: new Set(['6']) })).toEqual({ ...NOTHING, comes: ['6'] });
  });

  test('is not one that stayed beside the rows', () => {
    expect(plan({ undone: removal('1', ['5'], ['9']), live: [play('9')] })).toEqual({
      ...NOTHING,
      comes: ['5'],
    });
  });

  test('is not one that another run added', () => {
    const others = [undoing('3', ['6'], { added: [added('9', '6')] })];
    expect(plan({ undone: removal('1', ['5']), live: [play('9')], others }).comes).toEqual(['5']);
  });

  test('counts first for what an unfinished undo was to put back and is not asked for now', () => {
    const known = { undone: removal('1', ['5', '6']), undos: [undoing('2', ['5'])], others: [] };
    expect(plan({ ...known, live: [play('9')], asked: new Set(['6']) })).toEqual({
      ...NOTHING,
      comes: ['6'],
    });
    expect(plan({ ...known, live: [play('9')] })).toEqual({ ...NOTHING, comes: ['6'], there: ['5'] });
  });

  test('counts first for what an unfinished undo of another run was to put back', () => {
    const others = [undoing('3', ['6'])];
    expect(plan({ undone: removal('1', ['5'], ['6']), live: [play('9')], others }).comes).toEqual(['5']);
  });

  test('is not counted twice, where undos of two runs are unfinished and one of them put a play back', () => {
    const [first, second] = [removal('1', ['5'], ['6']), removal('2', ['6'])];
    const [undo, other] = [undoing('3', ['5']), undoing('4', ['6'])];
    const live = [play('9')];
    expect(plan({ undone: first, undos: [undo], others: [second, other], live }).comes).toEqual(['5']);
    // That done, the play that was there is the other one.
    const done = { ...undo, receipts: [receiptOf('3', { added: [added('10', '5')] })] };
    const known = { undone: second, undos: [other], others: [first, done] };
    expect(plan({ ...known, live: [...live, play('10')] })).toEqual({ ...NOTHING, there: ['6'] });
  });

  test('is not one of those that a later undo put back, although an earlier one is unfinished', () => {
    const earlier = undoing('2', ['5']);
    const later = undoing('4', ['5'], { added: [added('8', '5')] });
    const removedAgain = removal('6', ['8'], ['9']);
    const known = { undone: removal('3', ['7']), undos: [undoing('5', ['7'])], live: [play('9')] };
    const others = [removal('1', ['5']), earlier, later, removedAgain];
    expect(plan({ ...known, others })).toEqual({ ...NOTHING, there: ['7'] });
  });

  test('is not one that stayed beside what an unfinished undo of another run was to put back', () => {
    const others = [removal('4', ['6'], ['9']), undoing('5', ['6'])];
    const known = { undone: removal('1', ['5'], ['6']), undos: [undoing('2', ['5'])], live: [play('9')] };
    expect(plan({ ...known, others })).toEqual({ ...NOTHING, there: ['5'] });
  });
});

describe('what goes again', () => {
  test('what a clear receipt says was added, by its new history ID', () => {
    const undone = undoing('2', ['5', '6'], { added: [added('8', '5'), added('9', '6')] });
    const live = [play('8'), play('9'), play('4')];
    expect(plan({ undone, live })).toEqual({ ...NOTHING, goes: ['8', '9'] });
    expect(plan({ undone, live, asked: new Set(['9']) }).goes).toEqual(['9']);
    expect(plan({ undone, live, asked: new Set(['5']) }).goes).toEqual(['8']);
  });

  test('nothing without a clear receipt: it is only listed', () => {
    expect(plan({ undone: undoing('2', ['5']), live: [play('8')], others: [] })).toEqual({
      ...NOTHING,
      doubtful: ['8'],
    });
    const unclear = undoing('2', ['5'], { added: [added('8', '5', false)] });
    expect(plan({ undone: unclear, live: [play('8')], others: [] })).toEqual({ ...NOTHING, doubtful: ['8'] });
    const perhaps = undoing('2', ['5'], { perhaps: [sent('8', '5')] });
    expect(plan({ undone: perhaps, live: [play('8')], others: [] })).toEqual({ ...NOTHING, doubtful: ['8'] });
  });
});

describe('what may be the run’s', () => {
  test('is no play that another run added, once its records are read', () => {
    const known = { undone: undoing('2', ['5']), live: [play('8')] };
    expect(plan(known)).toMatchObject({ doubtful: ['8'], needsOthers: true });
    const others = [undoing('3', ['6'], { added: [added('8', '6')] })];
    expect(plan({ ...known, others })).toEqual(NOTHING);
  });

  test('is gone already only when it is not live', () => {
    const undone = undoing('2', ['5', '6'], { added: [added('8', '5'), added('9', '6')] });
    const { going, alreadyGone } = planUndo({
      undone,
      undos: [],
      others: [],
      live: [play('8')],
      asked: undefined,
    });
    expect(going.map(one => one.play.historyId)).toEqual(['8']);
    expect(alreadyGone.map(one => one.historyId)).toEqual(['9']);
  });
});

describe('a play that perhaps came of a row', () => {
  test('stands for one of two rows for which it is named, so that the other one comes back where its own is gone', () => {
    const perhaps = ['5', '6'].flatMap(id => [sent('8', id), sent('9', id)]);
    const undos = [undoing('2', ['5', '6'], { perhaps })];
    const known = { undone: removal('1', ['5', '6']), undos };
    const [first, second] = [play('8', '2025-11-17T01:09'), play('9', '2025-11-17T01:09')];
    expect(plan({ ...known, live: [first, second] })).toMatchObject({ comes: [], there: ['5', '6'] });
    expect(plan({ ...known, live: [second] })).toMatchObject({ comes: ['6'], there: ['5'] });
  });

  test('stands for no row once it is gone, and another one that is live does', () => {
    const undos = [undoing('2', ['5'], { perhaps: [sent('8', '5'), sent('9', '5')] })];
    const live = [play('9', '2025-11-17T01:09')];
    expect(plan({ undone: removal('1', ['5']), undos, live })).toMatchObject({ comes: [], there: ['5'] });
  });

  test('is recorded as that, and the row is not sent again', () => {
    const result = planUndo({
      undone: removal('1', ['5']),
      undos: [undoing('2', ['5'])],
      others: [],
      live: [play('9', '2025-11-17T01:09')],
      asked: undefined,
    });
    expect(result.coming).toEqual([]);
    expect(result.perhaps.map(row => row.historyId)).toEqual(['5']);
    expect(result.conclusions.perhaps).toEqual([sent('9', '5')]);
  });
});

describe('a long removal is planned', () => {
  const minute = (index: number) =>
    new Date(Date.UTC(2000, 0, 1) + index * 60_000).toISOString().slice(0, 16);

  /** Of so many plays, half of them back. */
  const planLong = (number: number) => () => {
    const going = Array.from({ length: number }, (_, index) => ({
      play: play(String(1_000_000 + index), minute(index)),
      stays: [],
    }));
    const undone = {
      intents: [intentOf('1', { going })],
      receipts: [receiptOf('1', { removed: going.map(one => removedPlay(one, true)) })],
    };
    const live = going
      .slice(0, number / 2)
      .map(({ play: old }, index) => ({ ...old, historyId: String(9_000_000 + index) }));
    const start = process.threadCpuUsage();
    const result = planUndo({ undone, undos: [], others: [], live, asked: undefined });
    expect(result.coming).toHaveLength(number / 2);
    expect(process.threadCpuUsage(start).user / 1e6).toBeLessThan(10);
  };

  test('of 5,000 plays', planLong(5_000));
  test('of 100,000 plays', { tags: ['large'] }, planLong(100_000));
});
