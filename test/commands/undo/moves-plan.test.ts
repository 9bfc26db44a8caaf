import { describe, expect, test } from 'vitest';
import { type Known, planUndo } from '../../../src/commands/undo/plan.ts';
import type { RunRecords } from '../../../src/history/record.ts';
import { added, moving, play, receiptOf, removal, removed, undoing } from './records.ts';

const [OLD, NEW, LATER] = ['2025-11-17T01:02', '2025-11-17T03:00', '2025-11-17T04:00'];

function plan(given: Partial<Known> & Pick<Known, 'undone'>) {
  const result = planUndo({ undos: [], others: [], live: [], asked: undefined, ...given });
  const idsOf = (plays: readonly { play: { historyId: string } }[]) => plays.map(one => one.play.historyId);
  return {
    back: result.movesBack.map(step => [idsOf(step.coming), idsOf(step.going)]),
    comes: idsOf(result.coming),
    goes: idsOf(result.going),
    there: result.there.map(one => one.row.historyId),
    away: result.away.map(({ row }) => row.historyId),
    gone: result.alreadyGone.map(one => one.historyId),
    moves: result.moves.map(({ row }) => row.historyId),
    needsOthers: result.needsOthers,
  };
}

const NOTHING = { back: [], comes: [], goes: [], there: [], away: [], gone: [], needsOthers: false };

describe('a play that was moved', () => {
  const undone = moving('1', [[play('5'), '8', NEW]]);

  test('comes at its old time, and then goes from the new one', () => {
    expect(plan({ undone, live: [play('8', NEW)] })).toEqual({
      ...NOTHING,
      back: [[['5'], ['8']]],
      moves: ['5'],
    });
  });

  test('stands for the play that goes, so that moving it back can be undone as a move', () => {
    const { movesBack } = planUndo({
      undone,
      undos: [],
      others: [],
      live: [play('8', NEW)],
      asked: undefined,
    });
    expect(movesBack[0]?.coming).toEqual([{ play: play('5'), for: '8' }]);
  });

  test('does not come back when it is no longer at the new time', () => {
    expect(plan({ undone })).toEqual({ ...NOTHING, away: ['5'], moves: ['5'] });
  });

  test('goes from the new time alone when it is at the old one again', () => {
    const undos = [undoing('2', ['5'], { added: [added('7', '5')] })];
    expect(plan({ undone, undos, live: [play('7'), play('8', NEW)] })).toEqual({
      ...NOTHING,
      goes: ['8'],
      there: ['5'],
      moves: ['5'],
    });
  });

  test('stays at the new time when it cannot come back', () => {
    const nameless = moving('1', [[play('5', OLD, { traktId: null }), '8', NEW]]);
    expect(plan({ undone: nameless, live: [play('8', NEW)] })).toEqual({ ...NOTHING, moves: ['5'] });
  });

  test('stays at the new time when it perhaps came back under another one', () => {
    const known = {
      undone,
      undos: [undoing('2', ['5'])],
      live: [play('8', NEW), play('9', '2025-11-17T01:07')],
    };
    expect(plan(known)).toEqual({ ...NOTHING, moves: ['5'] });
  });

  test.each(['5', '8'])('alone is asked for by its history ID %s, old or new', id => {
    const both = moving('1', [
      [play('5'), '8', NEW],
      [play('6', LATER), '9', '2025-11-17T05:00'],
    ]);
    const live = [play('8', NEW), play('9', '2025-11-17T05:00')];
    expect(plan({ undone: both, live, asked: new Set([id]) })).toEqual({
      ...NOTHING,
      back: [[['5'], ['8']]],
      moves: ['5'],
    });
  });
});

describe('moves of one run', () => {
  const undone = moving('1', [
    [play('5'), '8', NEW],
    [play('6', LATER), '9', '2025-11-17T05:00'],
  ]);

  test('move back one by one', () => {
    expect(plan({ undone, live: [play('8', NEW), play('9', '2025-11-17T05:00')] }).back).toEqual([
      [['5'], ['8']],
      [['6'], ['9']],
    ]);
  });

  test('of which one is no longer at its new time leave that one alone', () => {
    expect(plan({ undone, live: [play('9', '2025-11-17T05:00')] })).toEqual({
      ...NOTHING,
      back: [[['6'], ['9']]],
      away: ['5'],
      moves: ['5', '6'],
    });
  });

  test('of two equal plays go from their new times only once both are back', () => {
    const equal = moving('1', [
      [play('5'), '8', NEW],
      [play('6'), '9', LATER],
    ]);
    expect(plan({ undone: equal, live: [play('8', NEW), play('9', LATER)] }).back).toEqual([
      [
        ['5', '6'],
        ['8', '9'],
      ],
    ]);
  });

  test('are told apart from what the run removed', () => {
    const both = moving('1', [[play('5'), '8', NEW]]);
    const away = removal('1', [play('7', LATER)]);
    both.intents[0]?.going.push(...(away.intents[0]?.going ?? []));
    both.receipts[0]?.removed.push(removed('7'));
    expect(plan({ undone: both, live: [play('8', NEW)] })).toEqual({
      ...NOTHING,
      back: [[['5'], ['8']]],
      comes: ['7'],
      moves: ['5'],
    });
  });
});

describe('a play that the run added for one that it removed, at the same time', () => {
  const undone: RunRecords = removal('3', ['8']);
  undone.intents.push(...undoing('3', ['5']).intents.map(intent => ({ ...intent, key: 'bbbb' })));
  undone.receipts.push({
    ...receiptOf('3', { added: [added('9', '5')] }),
    run: { id: '3', attempt: '1', key: 'bbbb' },
  });
  const others = [removal('1', ['5']), undoing('2', ['5'], { added: [added('8', '5')] })];

  test('is not taken away while it is all that there is of it', () => {
    expect(plan({ undone, others, live: [play('9')] })).toEqual({ ...NOTHING, there: ['8'], moves: [] });
  });

  test('is no move', () => {
    const again = removal('3', ['5']);
    again.receipts = [receiptOf('3', { removed: [removed('5')], added: [added('9', '5')] })];
    expect(plan({ undone: again, live: [play('9')] })).toEqual({ ...NOTHING, there: ['5'], moves: [] });
  });

  test('goes where that one is there itself', () => {
    const unclear = { ...undone, receipts: undone.receipts.slice(1) };
    expect(plan({ undone: unclear, others, live: [play('9'), play('8')] })).toEqual({
      ...NOTHING,
      goes: ['9'],
      there: ['8'],
      moves: [],
    });
  });
});

describe('a play that later runs moved on and back', () => {
  const undone = moving('1', [[play('5'), '8', NEW]]);
  const onward = moving('2', [[play('8', NEW), '9', LATER]]);
  const backward = (clear: boolean) => {
    const run = moving('3', [[play('9', LATER), '10', NEW]]);
    run.receipts[0]?.added.splice(0, 1, added('10', '9', clear, NEW));
    return run;
  };
  const known = { undone, live: [play('10', NEW)] };

  test('moves back under the history ID that it has now, once the records of those runs are read', () => {
    expect(plan({ ...known, others: undefined })).toMatchObject({ back: [], goes: [], needsOthers: true });
    expect(plan({ ...known, others: [onward, backward(true)] })).toEqual({
      ...NOTHING,
      back: [[['5'], ['10']]],
      moves: ['5'],
    });
  });

  test('stays where no clear record says that it is the same play', () => {
    for (const others of [[], [onward, backward(false)]])
      expect(plan({ ...known, others })).toMatchObject({ back: [], goes: [], away: ['5'] });
  });

  test('is not mixed up with another play that the run moved to the same time', () => {
    const two = moving('1', [
      [play('5'), '8', NEW],
      [play('6', LATER), '12', NEW],
    ]);
    const live = [play('12', NEW), play('10', NEW)];
    expect(plan({ undone: two, others: [onward, backward(true)], live }).back).toEqual([
      [['5'], ['10']],
      [['6'], ['12']],
    ]);
  });
});
