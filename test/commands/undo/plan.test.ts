import { describe, expect, test } from 'vitest';
import { type Known, planUndo } from '../../../src/commands/undo/plan.ts';
import { identitiesOf } from '../../../src/commands/undo/same-play.ts';
import type { RunRecords } from '../../../src/history/record.ts';
import { added, intentOf, play, receiptOf, removal, removed, sent, undoing } from './records.ts';

const [CLOSE, LATER] = ['2025-11-17T01:04', '2025-11-17T05:00'];

function plan(given: Partial<Known> & Pick<Known, 'undone'>) {
  const result = planUndo({ undos: [], others: [], live: [], asked: undefined, ...given });
  return {
    comes: result.coming.map(one => one.play.historyId),
    there: result.there.map(one => one.row.historyId),
    perhaps: result.perhaps.map(one => one.historyId),
    doubtful: result.doubtful.map(one => one.historyId),
    needsOthers: result.needsOthers,
  };
}

const NOTHING = { comes: [], there: [], perhaps: [], doubtful: [], needsOthers: false };

/** One run of all that several steps did under one number, each with a key of its own. */
function together(...runs: RunRecords[]): RunRecords {
  const keys = ['aaaa', 'bbbb', 'cccc'];
  return {
    intents: runs.flatMap(({ intents }, index) =>
      intents.map(one => ({ ...one, runId: '9', key: keys[index] ?? '' })),
    ),
    receipts: runs.flatMap(({ receipts }, index) =>
      receipts.map(one => ({ ...one, run: { id: '9', attempt: '1', key: keys[index] ?? '' } })),
    ),
  };
}

describe('what is asked for', () => {
  test('alone comes back, without a read, too', () => {
    const known = { undone: removal('1', ['5', '6']), live: undefined, asked: new Set(['6']) };
    expect(plan(known)).toEqual({ ...NOTHING, comes: ['6'] });
  });

  test('is the row of which it is the ID, where the run removed a play twice', () => {
    const undos = [undoing('2', ['5'], { added: [added('7', '5')] })];
    expect(plan({ undone: removal('1', ['5', '7']), undos, asked: new Set(['7']) }).comes).toEqual(['7']);
  });

  test('alone is pointed out again, or kept again', () => {
    const undone = { intents: [], receipts: [receiptOf('1', { kept: ['5', '6'], unkept: ['7', '8'] })] };
    const known = { undone, undos: [], others: undefined, live: [] };
    expect(planUndo({ ...known, asked: undefined })).toMatchObject({
      unkept: ['5', '6'],
      kept: ['7', '8'],
      unknownIds: [],
    });
    expect(planUndo({ ...known, asked: new Set(['6', '7', '99']) })).toMatchObject({
      unkept: ['6'],
      kept: ['7'],
      unknownIds: ['99'],
    });
  });

  test('is known where any record of the run names it', () => {
    const undone = together(removal('1', ['5', '6']), undoing('1', ['7'], { added: [added('8', '7')] }));
    undone.receipts[0] = { ...receiptOf('9', { removed: [removed('5')], gone: ['6'] }) };
    undone.receipts.push(receiptOf('9', { perhaps: [sent('9', '7')] }));
    const { unknownIds } = planUndo({
      undone,
      undos: [],
      others: [],
      live: [],
      asked: new Set(['5', '6', '7', '8', '9', '10']),
    });
    expect(unknownIds).toEqual(['10']);
  });

  test('alone is recorded as there where a play of somebody else counts for it', () => {
    const known = { undone: removal('1', ['5', '6']), undos: [], others: [], live: [play('9')] };
    const { there, conclusions } = planUndo({ ...known, asked: undefined });
    expect(there).toEqual([{ row: play('5'), as: play('9'), isPerhaps: false }]);
    expect(conclusions).toEqual({ counted: [{ historyId: '9', for: '5' }], perhaps: [] });
    expect(planUndo({ ...known, asked: new Set(['6']) }).conclusions.counted).toEqual([]);
  });

  test('alone is listed of what may be the run’s', () => {
    const undone = undoing('2', ['5', play('6', LATER)]);
    const live = [play('8'), play('9', LATER)];
    expect(plan({ undone, live, asked: new Set(['6']) }).doubtful).toEqual(['9']);
    const unclear = undoing('2', ['5', play('6', LATER)], {
      added: [added('8', '5', false), added('9', '6', false, LATER)],
    });
    expect(plan({ undone: unclear, live, asked: new Set(['9']) }).doubtful).toEqual(['9']);
  });

  test('by the first history ID of a play is what the run was to add for it', () => {
    const undone = { intents: [intentOf('4', { coming: [{ play: play('7'), for: '5' }] })], receipts: [] };
    expect(plan({ undone, live: [play('8')], asked: new Set(['5']) }).doubtful).toEqual(['8']);
  });
});

test('without a read nothing is concluded', () => {
  const result = planUndo({
    undone: removal('1', ['5']),
    undos: [],
    others: undefined,
    live: undefined,
    asked: undefined,
  });
  expect(result).toMatchObject({
    there: [],
    conclusions: { counted: [], perhaps: [] },
    perhaps: [],
    going: [],
    alreadyGone: [],
    doubtful: [],
    needsOthers: false,
  });
});

test('what Trakt does not name cannot come back, and is told as that', () => {
  const undone = removal('1', [play('5', CLOSE, { traktId: null }), '6']);
  for (const live of [undefined, []]) {
    const { coming, nameless } = planUndo({ undone, undos: [], others: [], live, asked: undefined });
    expect(coming.map(one => one.play.historyId)).toEqual(['6']);
    expect(nameless.map(one => one.historyId)).toEqual(['5']);
  }
});

describe('the records of other runs are needed', () => {
  const known = { undone: removal('1', ['5']), others: undefined };

  test('where a play of somebody else would count for a row', () => {
    expect(plan({ ...known, live: [play('9')] }).needsOthers).toBe(true);
  });

  test('where a play is near one that is missing', () => {
    expect(plan({ ...known, live: [play('9', CLOSE)] })).toEqual({
      ...NOTHING,
      comes: ['5'],
      needsOthers: true,
    });
    const nameless = removal('1', [play('5', CLOSE, { traktId: null })]);
    expect(plan({ undone: nameless, others: undefined, live: [play('9')] }).needsOthers).toBe(false);
  });

  test('where an undo added a play there for one of another run', () => {
    const undos = [undoing('2', ['20'], { added: [added('8', '20')] })];
    expect(plan({ ...known, undos, live: [play('8')] })).toMatchObject({ comes: ['5'], needsOthers: true });
    const stayed = { undone: removal('1', ['5'], ['4']), undos, others: undefined };
    expect(plan({ ...stayed, live: [play('4'), play('8')] }).needsOthers).toBe(true);
    expect(plan({ ...known, undos, others: [], live: [play('8')] })).toEqual({ ...NOTHING, comes: ['5'] });
  });

  test('not where a play only stayed beside it', () => {
    const undos = [undoing('2', ['20'], { added: [added('8', '20')] })];
    const undone = removal('1', ['5'], ['8']);
    expect(plan({ undone, undos, others: undefined, live: [play('8')] }).needsOthers).toBe(false);
  });

  test('not for plays of different times that two steps of the run removed', () => {
    const undone = together(removal('1', ['5']), removal('1', [play('6', LATER)]));
    expect(plan({ undone, others: undefined })).toEqual({ ...NOTHING, comes: ['5', '6'] });
  });
});

describe('what may be the run’s, without a receipt', () => {
  const undone = undoing('2', ['5']);

  test('is a mark that came near the place', () => {
    expect(plan({ undone, live: [play('8', CLOSE)] }).doubtful).toEqual(['8']);
    expect(plan({ undone, live: [play('8', CLOSE, { action: 'scrobble' })] }).doubtful).toEqual([]);
  });

  test('is nothing that was near the place before', () => {
    const noted = undoing('2', ['5'], undefined, ['8']);
    expect(plan({ undone: noted, live: [play('8', CLOSE), play('9', CLOSE)] }).doubtful).toEqual(['9']);
  });

  test('is nothing near the place where something is in the very place', () => {
    expect(plan({ undone, live: [play('8'), play('9', CLOSE)] }).doubtful).toEqual(['8']);
  });

  test('is nothing that stayed beside what it removed', () => {
    const both = together(removal('1', ['5'], ['4']), undoing('1', [play('5', CLOSE)]));
    expect(plan({ undone: { ...both, receipts: [] }, live: [play('4')] }).doubtful).toEqual([]);
  });
});

test('what perhaps came of a row is the person’s to judge, also beside what certainly did', () => {
  const undone = undoing('2', ['5'], { added: [added('9', '5')], perhaps: [sent('8', '5')] });
  expect(plan({ undone, live: [play('9'), play('8', CLOSE)] }).doubtful).toEqual(['8']);
});

describe('a play of somebody else', () => {
  test('counts first for what an unfinished undo was to put back', () => {
    const known = { undone: removal('1', ['5', '6']), undos: [undoing('2', ['6'])] };
    expect(plan({ ...known, live: [play('9')] })).toEqual({ ...NOTHING, comes: ['5'], there: ['6'] });
  });

  test('counts once for a row that is not asked for, and the next one for a row that is', () => {
    const known = { undone: removal('1', ['6', '5']), undos: [undoing('2', ['6'])], asked: new Set(['5']) };
    expect(plan({ ...known, live: [play('9'), play('10')] })).toEqual({ ...NOTHING, there: ['5'] });
  });

  test('counts for the row where what another run was to add was there already', () => {
    const others = [undoing('1', ['20'])];
    const undone = removal('3', ['5'], ['9']);
    const known = { undone, others, live: [play('9'), play('10')] };
    expect(plan(known)).toEqual({ ...NOTHING, there: ['5'] });
    const again = together(removal('3', ['5']), removal('5', ['6'], ['9']));
    for (const [index, intent] of again.intents.entries()) intent.at = 1 + 2 * index;
    const between = [undoing('2', ['20'])];
    expect(plan({ undone: again, others: between, live: [play('10'), play('11')] }).there).toEqual([
      '5',
      '6',
    ]);
  });

  test('counts for what another run was to add where nothing was there', () => {
    const others = [undoing('1', ['20'])];
    expect(plan({ undone: removal('3', ['5']), others, live: [play('10')] })).toEqual({
      ...NOTHING,
      comes: ['5'],
    });
  });

  test('is not one that was there before what another run was to add', () => {
    const known = { undone: removal('3', ['5'], ['9']), others: [undoing('4', ['20'])] };
    expect(plan({ ...known, live: [play('9'), play('10')] })).toEqual({ ...NOTHING, comes: ['5'] });
  });

  test('counts for a row that went before it came, whatever stayed beside a later one', () => {
    const undone = together(removal('1', ['5']), removal('1', ['6'], ['9']));
    expect(plan({ undone, live: [play('9')] })).toEqual({ ...NOTHING, comes: ['6'], there: ['5'] });
  });

  test('is none of which a receipt says for which play of another run it counts', () => {
    const others = [
      { intents: [], receipts: [receiptOf('4', { counted: [{ historyId: '9', for: '20' }] })] },
    ];
    expect(plan({ undone: removal('1', ['5']), others, live: [play('9')] })).toEqual({
      ...NOTHING,
      comes: ['5'],
    });
  });
});

describe('an undo is unfinished', () => {
  const undone = removal('1', ['6', '5']);
  const finished = undoing('4', ['5'], { added: [added('7', '5')] });
  const [first, second] = [
    { ...NOTHING, comes: ['5'], there: ['6'] },
    { ...NOTHING, comes: ['6'], there: ['5'] },
  ];

  test('not where its receipt names what it added, though that is gone again', () => {
    expect(plan({ undone, undos: [finished], live: [play('9')] })).toEqual(first);
  });

  test('where a later one left no receipt', () => {
    const later = undoing('10', ['5']);
    for (const undos of [
      [later, finished],
      [finished, later],
    ])
      expect(plan({ undone, undos, live: [play('9')] })).toEqual(second);
  });

  test('where a later attempt of an earlier run left none', () => {
    const { intents } = undoing('2', ['5']);
    const again = { intents: intents.map(one => ({ ...one, attempt: '2', at: 10 })), receipts: [] };
    for (const undos of [
      [again, finished],
      [finished, again],
    ])
      expect(plan({ undone, undos, live: [play('9')] })).toEqual(second);
  });

  test('where the last attempt in the same second left none', () => {
    const [intent] = undoing('4', ['5']).intents;
    if (intent === undefined) expect.fail();
    const attempts = { ...finished, intents: [{ ...intent, attempt: '2' }, intent] };
    expect(plan({ undone, undos: [attempts], live: [play('9')] })).toEqual(second);
  });

  test('not for a play that is there', () => {
    const later = undoing('10', ['5']);
    const known = { undone, undos: [finished, later], live: [play('7'), play('9')] };
    expect(plan(known)).toEqual({ ...NOTHING, there: ['5', '6'] });
  });

  test('not for a play that perhaps is there', () => {
    const others = [undoing('3', ['20'], { perhaps: [sent('8', '20')] })];
    const known = { undone: removal('1', ['5']), others, live: [play('8'), play('9')] };
    expect(plan(known)).toEqual({ ...NOTHING, there: ['5'] });
  });
});

describe('what perhaps came of a row that an unfinished undo sent', () => {
  const undone = removal('1', ['5']);
  const undos = [undoing('2', ['5'])];

  test('is a mark near it, and then the row is not sent again', () => {
    expect(plan({ undone, undos, live: [play('9', CLOSE)] })).toEqual({ ...NOTHING, perhaps: ['5'] });
  });

  test('is no scrobble', () => {
    const live = [play('9', CLOSE, { action: 'scrobble' })];
    expect(plan({ undone, undos, live })).toEqual({ ...NOTHING, comes: ['5'] });
  });

  test('is nothing that was near it before', () => {
    const noted = [undoing('2', ['5'], undefined, ['9'])];
    expect(plan({ undone, undos: noted, live: [play('9', CLOSE)] })).toEqual({ ...NOTHING, comes: ['5'] });
  });

  test('is nothing where no undo sent it', () => {
    expect(plan({ undone, live: [play('9', CLOSE)] })).toEqual({ ...NOTHING, comes: ['5'] });
  });

  test('is nothing that another run was to add where it is', () => {
    const others = [undoing('3', [play('20', CLOSE)])];
    expect(plan({ undone, undos, others, live: [play('9', CLOSE)] })).toEqual({ ...NOTHING, comes: ['5'] });
  });

  test('is nothing where another play counts for it', () => {
    expect(plan({ undone, undos, live: [play('9'), play('10', CLOSE)] })).toEqual({
      ...NOTHING,
      there: ['5'],
    });
  });

  test('is looked for by those that are asked for alone', () => {
    const two = {
      undone: removal('1', ['5', play('6', LATER)]),
      undos: [undoing('2', ['5', play('6', LATER)])],
    };
    const live = [play('9', '2025-11-17T05:02')];
    expect(plan({ ...two, live, asked: new Set(['5']) })).toMatchObject({ perhaps: ['5'] });
    expect(plan({ ...two, live })).toMatchObject({ perhaps: ['5', '6'] });
  });

  test('can be a second play where one of them is', () => {
    const two = {
      undone: removal('1', ['5', play('6', CLOSE)]),
      undos: [undoing('2', ['5', play('6', CLOSE)])],
    };
    const live = [play('9'), play('10')];
    expect(plan({ ...two, live })).toEqual({ ...NOTHING, there: ['5'], perhaps: ['6'] });
    const stayed = removal('1', ['5', play('6', CLOSE)]);
    stayed.intents[0]?.going[0]?.stays.push('10');
    expect(plan({ ...two, undone: stayed, live })).toEqual({ ...NOTHING, comes: ['6'], there: ['5'] });
  });

  test('is not the second of two plays that an import added for one row', () => {
    const known = {
      undone: removal('1', ['5', play('6', CLOSE)]),
      undos: [undoing('2', [play('6', CLOSE)])],
      others: [undoing('3', ['5'], { added: [added('8', '5'), added('9', '5')] })],
    };
    expect(plan({ ...known, live: [play('8'), play('9')] })).toEqual({
      ...NOTHING,
      comes: ['6'],
      there: ['5'],
    });
  });
});

describe('a play stands', () => {
  test('for its own row certainly, and only perhaps where a receipt is not sure', () => {
    const known = { undos: [], others: [], asked: undefined };
    const own = planUndo({ ...known, undone: removal('1', ['5']), live: [play('5')] });
    expect(own.there).toEqual([{ row: play('5'), as: play('5'), isPerhaps: false }]);
    const undos = [undoing('2', ['5'], { perhaps: [sent('8', '5')] })];
    const unsure = planUndo({ ...known, undone: removal('1', ['5']), undos, live: [play('8')] });
    expect(unsure.there).toEqual([{ row: play('5'), as: play('8'), isPerhaps: true }]);
  });

  test('for one of two equal rows, where a run added two for the other', () => {
    const others = [undoing('3', ['5'], { added: [added('8', '5'), added('9', '5')] })];
    expect(plan({ undone: removal('1', ['5', '6']), others, live: [play('8'), play('9')] })).toEqual({
      ...NOTHING,
      there: ['5', '6'],
    });
  });

  test('for no row that it was moved away from', () => {
    const others = [undoing('3', ['5'], { added: [added('8', '5', true, LATER)] })];
    expect(plan({ undone: removal('1', ['5']), others, live: [play('8', LATER)] })).toEqual({
      ...NOTHING,
      comes: ['5'],
    });
    const unsure = [undoing('3', ['5'], { perhaps: [sent('8', '5', LATER)] })];
    expect(plan({ undone: removal('1', ['5']), undos: unsure, live: [play('8', LATER)] }).comes).toEqual([
      '5',
    ]);
  });

  test('for no second row where it is certain of which it is', () => {
    const perhaps = [sent('8', '5'), sent('8', '6'), sent('9', '6')];
    const counted = { intents: [], receipts: [receiptOf('4', { counted: [{ historyId: '8', for: '5' }] })] };
    const undos = [undoing('2', ['5', '6'], { perhaps }), counted];
    expect(plan({ undone: removal('1', ['5', '6']), undos, live: [play('8')] })).toEqual({
      ...NOTHING,
      comes: ['6'],
      there: ['5'],
    });
  });

  test('perhaps for a row that is not there otherwise', () => {
    const undos = [
      undoing('2', ['5'], { added: [added('7', '5')] }),
      undoing('3', ['5', '6'], { perhaps: [sent('8', '5'), sent('8', '6')] }),
    ];
    expect(plan({ undone: removal('1', ['5', '6']), undos, live: [play('7'), play('8')] })).toEqual({
      ...NOTHING,
      there: ['5', '6'],
    });
  });

  test('perhaps for two rows where it is all that came of both, so that neither is sent again', () => {
    const undos = [undoing('2', ['5', '6'], { perhaps: [sent('8', '5'), sent('8', '6')] })];
    expect(plan({ undone: removal('1', ['5', '6']), undos, live: [play('8')] })).toEqual({
      ...NOTHING,
      there: ['5', '6'],
    });
  });

  test('for the play for which an undo counted it, whatever it was added for', () => {
    const known = {
      undone: removal('1', ['5', '6']),
      undos: [{ intents: [], receipts: [receiptOf('4', { counted: [{ historyId: '9', for: '6' }] })] }],
      others: [undoing('3', ['5'], { added: [added('8', '5'), added('9', '5')] })],
    };
    expect(plan({ ...known, live: [play('8'), play('9')] })).toEqual({ ...NOTHING, there: ['5', '6'] });
    expect(plan({ ...known, live: [play('9')] })).toEqual({ ...NOTHING, comes: ['5'], there: ['6'] });
  });

  test('for the row of an undo by an ID that the play had in between', () => {
    const others = [
      {
        intents: [intentOf('4', { coming: [{ play: play('7'), for: '5' }] })],
        receipts: [receiptOf('4', { added: [added('9', '5')] })],
      },
    ];
    expect(plan({ undone: removal('3', ['7']), others, live: [play('9')] })).toEqual({
      ...NOTHING,
      there: ['7'],
    });
  });
});

test('plays that stand for nothing on record are not taken for one', () => {
  const coming = [
    { play: play(''), for: '5' },
    { play: play(''), for: '6' },
    { play: play('7'), for: undefined },
    { play: play('8'), for: undefined },
    { play: play('9'), for: '' },
    { play: play('10'), for: '' },
  ];
  const { of } = identitiesOf([{ intents: [intentOf('1', { coming })], receipts: [] }]);
  const ids = ['5', '6', '7', '8', '9', '10'];
  expect(ids.map(of)).toEqual(ids);
});
