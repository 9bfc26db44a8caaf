import { describe, expect, it } from 'vitest';
import { explainBadId, parseHistoryId } from '../../src/csv/cells.ts';
import { readCsv } from '../../src/csv/read.ts';
import { describePlace, describeRow, selectPlays } from '../../src/csv/selection.ts';
import { zonedMinute } from '../../src/csv/times.ts';

interface Given {
  ids?: string[];
  account?: string;
}

function select(files: Record<string, string>, { ids = [], account = 'sam' }: Given = {}) {
  const read = Object.entries(files).map(([path, text]) => readCsv(path, Buffer.from(text)));
  return selectPlays(read, ids, { account });
}

/** The history IDs that the files select; fails when there is a problem. */
function selected(files: Record<string, string>, given?: Given): string[] {
  const { ids, problems } = select(files, given);
  expect(problems).toEqual([]);
  return [...ids];
}

/** `file line n: message`. */
function problems(files: Record<string, string>, given?: Given): string[] {
  return select(files, given).problems.map(
    ({ place, message }) => `${place?.file} line ${place?.line}: ${message}`,
  );
}

describe('a mark', () => {
  it.each([
    'x',
    'X',
    'yes',
    'YES',
    'y',
    'true',
    'TRUE',
    '1',
    '1.0',
    'remove',
    'Remove',
    ' x ',
    '✓',
    '✔',
    '✔️',
    '☑',
    'х',
    'Х',
    'χ',
    'Χ',
    'WAHR',
    'VRAI',
    'VERDADERO',
    'VERO',
    '“x”',
  ])('that is %j selects', mark => {
    expect(selected({ 'a.csv': `remove,history_id\n${mark},9007199254740993\n` })).toEqual([
      '9007199254740993',
    ]);
  });

  it('that is keep keeps a play that looks wrong, which one that is no does not', () => {
    const { rows, kept, others } = select({ 'a.csv': 'remove,history_id\nkeep,7\nno,8\n,9\nx,10\n' });
    const ids = (some: readonly { historyId: string }[]) => some.map(row => row.historyId);
    expect([ids(rows), ids(kept), ids(others)]).toEqual([['10'], ['7'], ['8', '9']]);
  });

  it('that is keep and one that is empty contradict each other within one file alone', () => {
    expect(problems({ 'a.csv': 'remove,history_id\nkeep,7\n,7\n' })).toEqual([
      'a.csv line 3: The play with the history ID 7 is marked to be kept in a.csv line 2, but not here. Mark it the same way in both places.',
    ]);
    expect(
      select({ 'a.csv': 'remove,history_id\nkeep,7\n', 'b.csv': 'remove,history_id\nno,7\n' }).problems,
    ).toEqual([]);
  });

  it.each(['', ' ', 'no', 'No', 'n', 'false', 'FALSE', '0', 'keep', 'KEEP', 'FALSCH', 'FAUX', 'FALSO'])(
    'that is %j keeps',
    mark => {
      expect(selected({ 'a.csv': `remove,history_id\n${mark},9007199254740993\n` })).toEqual([]);
    },
  );

  it.each(['?', 'maybe', 'xx', '2', '-', 'ja', '×', 'x?'])('that is %j is not guessed at', mark => {
    expect(problems({ 'a.csv': `remove,history_id\nx,1\n${mark},9007199254740993\n` })).toEqual([
      `a.csv line 3: “${mark}” in the column remove is not understood. Write x to remove the play, or leave the cell empty.`,
    ]);
  });

  it('is quoted with at most 40 characters, on one line', () => {
    const [problem = ''] = problems({ 'a.csv': `remove,history_id\n"${'secret diary\n'.repeat(99)}",1\n` });
    const quoted = /“(.*)”/s.exec(problem)?.[1] ?? '';
    expect([...quoted]).toHaveLength(40);
    expect(quoted).not.toContain('\n');
  });
});

describe('a history ID', () => {
  it.each([
    ['9007199254740993', '9007199254740993'],
    ['18446744073709551615', '18446744073709551615'],
    ['0010', '10'],
    ['18446744073709551616', undefined],
    ['0', undefined],
    ['', undefined],
    ['-5', undefined],
    ['5.0', '5'],
    ['10,000,000,021', '10000000021'],
    ['10.000.000.021', '10000000021'],
    ['10\u202F000\u202F000\u202F021', '10000000021'],
    ['5.5', undefined],
    ['1.000', undefined],
    ['10,00,21', undefined],
    ['٣', undefined],
    ['9'.repeat(50), undefined],
  ])('%j is read as %j', (text, id) => {
    expect(parseHistoryId(text)).toBe(id);
  });

  it.each(['1.00E+10', '1,00E+10', '1E+10', '9.0072E+15', '9,0072e15'])(
    'that a spreadsheet made %s of is explained',
    id => {
      expect(problems({ 'a.csv': `remove;history_id\nx;${id}\n` })).toEqual([
        `a.csv line 2: The spreadsheet turned the history ID into “${id}”, which is rounded and no longer matches any play. Import the file again with the column history_id as text, or write the x into the file as it was exported.`,
      ]);
    },
  );

  it('is wrong on an unmarked row as well, because the file can then not be trusted', () => {
    expect(problems({ 'a.csv': 'remove,history_id\nx,1\n,1.00E+10\n' })).toHaveLength(1);
  });

  it('that is not a number, or missing, is named with its line', () => {
    expect(problems({ 'a.csv': 'remove,history_id,title\n,S03E12,One\nx,,Two\n,,Total: 2\n' })).toEqual([
      'a.csv line 2: “S03E12” is not a history ID: it must be a whole number.',
      'a.csv line 3: The row has a mark, but no history ID.',
    ]);
  });
});

describe('an account', () => {
  it('other than this one is refused on a marked row, with what to do', () => {
    expect(problems({ 'a.csv': 'remove,history_id,account\nx,1,sam\nx,2,alex\n,3,alex\n' })).toEqual([
      'a.csv line 3: The row belongs to the account “alex”, but this run is signed in as “sam”. If “alex” is an old name of the same account, clear the column account in this file, or export again.',
    ]);
  });

  it.each([
    ['kept', 'keep,', []],
    ['moved', ',released', []],
    ['left as it is', 'no,', undefined],
  ])('other than this one is refused on a row whose play is to be %s', (_, marks, isFine) => {
    const found = problems({ 'a.csv': `remove,move_to,history_id,account\n${marks},2,alex\n` });
    expect(found).toEqual(
      isFine === undefined ? [] : [expect.stringContaining('The row belongs to the account “alex”')],
    );
  });

  it('that is another name of this one is this one', () => {
    const file = readCsv('a.csv', Buffer.from('remove,history_id,account\nx,1,Alex\n'));
    const setting = { account: 'sam', otherNames: new Set(['alex']) };
    expect(selectPlays([file], [], setting).problems).toEqual([]);
  });

  it('that is not said, or not known yet, is no problem', () => {
    expect(selected({ 'a.csv': 'remove,history_id,account\nx,1,\nx,2,sam\n' })).toEqual(['1', '2']);
    const file = readCsv('a.csv', Buffer.from('remove,history_id,account\nx,1,alex\n'));
    expect(selectPlays([file], []).problems).toEqual([]);
  });
});

describe('a file', () => {
  it('of one column with IDs is itself the list of what to remove', () => {
    expect(selected({ 'a.csv': 'history_id\n1\n9007199254740993\n' })).toEqual(['1', '9007199254740993']);
    expect(selected({ 'a.csv': 'History ID,,\n1,,\n2\n' })).toEqual(['1', '2']);
  });

  it('of one column with IDs is not a list in the folder of a backup', () => {
    const file = readCsv('history/a.csv', Buffer.from('history_id\n1\n'));
    const { ids, problems } = selectPlays([file], [], { isInBackup: () => true });
    expect(ids.size).toBe(0);
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('A list of IDs cannot be in a backup’s folder'),
    ]);
  });

  it.each([
    ['history_id,title\n1,One\n', 'the column with your x'],
    ['history_id,\n1,x\n', 'column B, which holds your marks,'],
    [
      'entfernen,history_id,title\nx,1,One\n,2,Two\n',
      'column A, which holds your marks, instead of “entfernen”',
    ],
    [',suspect,history_id\nx,,1\n,,2\n', 'column A, which holds your marks,'],
    [
      'remove?,move_to,history_id,title\nx,,1,One\n',
      'column A, which holds your marks, instead of “remove?”',
    ],
  ])('%j has no column for marks, and selects nothing', (text, column) => {
    const { ids, problems } = select({ 'a.csv': text });
    expect(ids.size).toBe(0);
    expect(problems.map(problem => problem.message)).toEqual([
      `Which plays should go? Write remove above ${column}. Nothing is selected without that header.`,
    ]);
  });

  it('with move_to and a column of notes selects what should move', () => {
    const { rows, problems } = select({ 'a.csv': 'move_to,notes,history_id\n17.11.2025,mine,1\n,,2\n' });
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([{ historyId: '1', moveTo: { kind: 'day', day: '2025-11-17' } }]);
  });

  it('with stays is a removal file, and selects nothing', () => {
    const { ids, problems } = select({ 'a.csv': 'history_id,title,Stays\n1,One,2\n' });
    expect(ids.size).toBe(0);
    expect(problems.map(problem => problem.message)).toEqual([
      'This file lists plays that a run removed, so there is nothing to remove. To put them back, run Undo with the number of that run.',
    ]);
  });

  it('without history_id names no play', () => {
    expect(problems({ 'a.csv': 'remove,title\nx,One\n' })).toEqual([
      'a.csv line 1: The column history_id is missing, so no row names a play.',
    ]);
  });

  it.each([
    ['a header in the middle, whose own word is a mark', 'remove,history_id\nx,7\nremove,history_id\nx,8\n'],
    ['marks that a spreadsheet counted on', 'remove,history_id\n1,7\n2,8\n'],
    ['digits of another script', 'remove,history_id\nx,\u0661\u0660\n'],
    ['a mark that slipped into the ID', 'remove,history_id\n,x7\n'],
    ['an ID as a formula', 'remove,history_id\nx,"=""7"""\n'],
  ])('with %s is refused', (_, text) => {
    expect(problems({ 'a.csv': text })).toHaveLength(1);
  });

  it('with bad rows is reported with all of them, and not only the first', () => {
    expect(
      problems({ 'a.csv': 'remove,history_id\nperhaps,1\nx,1.00E+10\n', 'b.csv': 'history_id\nx\n' }),
    ).toHaveLength(3);
  });
});

describe('the same ID twice', () => {
  it('and marked twice is one play, with each of its rows', () => {
    const { rows, ids, problems } = select({
      'a.csv': 'remove,history_id\nx,9007199254740993\n',
      'b.csv': 'history_id\n9007199254740993\n009007199254740993\n',
    });
    expect(problems).toEqual([]);
    expect([...ids]).toEqual(['9007199254740993']);
    expect(rows.map(row => row.place)).toEqual([
      { file: 'a.csv', line: 2 },
      { file: 'b.csv', line: 2 },
      { file: 'b.csv', line: 3 },
    ]);
  });

  it.each(['no', ''])('and marked both ways (%j) in one file is refused', mark => {
    expect(problems({ 'a.csv': `remove,history_id\nx,7\n${mark},7\n` })).toEqual([
      'a.csv line 3: The play with the history ID 7 is marked to be removed in a.csv line 2, but not here. Mark it the same way in both places.',
    ]);
  });

  it('and marked both ways in two spellings is refused', () => {
    expect(problems({ 'a.csv': 'remove,history_id\nx,"10,000,000,021"\nkeep,10000000021\n' })).toEqual([
      'a.csv line 3: The play with the history ID 10000000021 is marked to be removed in a.csv line 2, but not here. Mark it the same way in both places.',
    ]);
  });

  it('and marked to be kept in another file, or when it is in the list, is refused', () => {
    expect(problems({ 'a.csv': 'remove,history_id\nx,7\n', 'b.csv': 'remove,history_id\nkeep,7\n' })).toEqual(
      [
        'b.csv line 2: The play with the history ID 7 is marked to be removed in a.csv line 2, but not here. Mark it the same way in both places.',
      ],
    );
    expect(problems({ 'b.csv': 'remove,history_id\nkeep,7\n' }, { ids: ['7'] })).toEqual([
      'b.csv line 2: The play with the history ID 7 is marked to be removed in the list of IDs, but not here. Mark it the same way in both places.',
    ]);
  });

  it('and marked both ways in two files is told of both, for whoever shows each by itself', () => {
    const { problems } = select({
      'a.csv': 'remove,history_id\nx,7\n',
      'b.csv': 'remove,history_id\nkeep,7\n',
      'c.csv': 'remove,history_id\nx,7\n',
    });
    expect(problems).toMatchObject([{ place: { file: 'b.csv', line: 2 } }]);
    expect(problems[0]?.others).toEqual(
      ['a.csv', 'c.csv'].map(file => ({
        message:
          'The play with the history ID 7 is marked to be removed here, but not in b.csv line 2. Mark it the same way in both places.',
        place: { file, line: 2 },
      })),
    );
    expect(select({ 'a.csv': 'remove,history_id\nx,7\nno,7\n' }).problems[0]).not.toHaveProperty('others');
  });

  it('and marked no in another file is refused', () => {
    expect(problems({ 'a.csv': 'remove,history_id\nx,7\n', 'b.csv': 'remove,history_id\nno,7\n' })).toEqual([
      'b.csv line 2: The play with the history ID 7 is marked to be removed in a.csv line 2, but not here. Mark it the same way in both places.',
    ]);
  });

  it('and to move to two times is refused, in whatever files; to one time it is one move', () => {
    const file = (time: string) => `move_to,history_id\n${time},7\n`;
    const later =
      'b.csv line 2: The play with the history ID 7 is marked to be moved in a.csv line 2, but not here. Mark it the same way in both places.';
    expect(problems({ 'a.csv': file('2025-11-17'), 'b.csv': file('2025-11-18') })).toEqual([later]);
    expect(problems({ 'a.csv': file('2025-11-17'), 'b.csv': file('released') })).toEqual([later]);
    expect(problems({ 'a.csv': file('released'), 'b.csv': 'remove,history_id\nx,7\n' })).toEqual([later]);
    expect(selected({ 'a.csv': file('2025-11-17'), 'b.csv': file('17.11.2025') })).toEqual(['7']);
  });

  it('and asked for by a file named after a run, and marked otherwise in a CSV, is refused', () => {
    const csv = readCsv('a.csv', Buffer.from('remove,history_id\nkeep,7\n'));
    const ordered = [
      { historyId: '7', mark: 'remove' as const, shownBy: '5', place: { file: '5-1-remove.txt' } },
    ];
    expect(selectPlays([csv], [], { ordered }).problems).toMatchObject([
      { kind: 'contradiction', place: { file: 'a.csv', line: 2 } },
    ]);
  });

  it('and unmarked in another file, or when it is in the list, is selected', () => {
    expect(
      selected({ 'all.csv': 'remove,history_id\n,7\n,8\n', 'a.csv': 'remove,history_id\nx,7\n' }),
    ).toEqual(['7']);
    expect(selected({ 'all.csv': 'remove,history_id\n,7\n' }, { ids: ['7'] })).toEqual(['7']);
  });
});

describe('the column move_to', () => {
  const moveTo = (text: string) => select({ 'a.csv': `move_to;history_id\n${text};1\n` }).rows[0]?.moveTo;
  it.each([
    ['2025-11-17T20:15:00Z', { kind: 'time', at: '2025-11-17T20:15:00.000Z' }],
    ['2025-11-17 20:15:00+01:00', { kind: 'time', at: '2025-11-17T19:15:00.000Z' }],
    ['2025-11-17T20:15', { kind: 'local time', at: '2025-11-17T20:15:00' }],
    ['17.11.2025 9:05', { kind: 'local time', at: '2025-11-17T09:05:00' }],
    ['2025-11-17', { kind: 'day', day: '2025-11-17' }],
    ['05.11.2025', { kind: 'day', day: '2025-11-05' }],
    ['Released', { kind: 'released' }],
    ['unknown', { kind: 'unknown' }],
    ['11/05/2025', undefined],
    ['tomorrow', undefined],
    ['31.02.2025', undefined],
    ['2025-11-17 25:00', undefined],
  ])('that says %j means %j', (text, meant) => {
    expect(moveTo(text)).toEqual(meant);
  });

  it('without a history ID is refused, as a mark is', () => {
    expect(problems({ 'a.csv': 'move_to,history_id,title\nreleased,,One\n' })).toEqual([
      'a.csv line 2: The row has a mark, but no history ID.',
    ]);
  });

  it.each(['x', 'no', 'keep'])('beside a mark (%s) is refused', mark => {
    expect(problems({ 'a.csv': `remove,move_to,history_id\n${mark},released,1\n` })).toHaveLength(1);
  });

  it('beside a mark is refused with what to do', () => {
    expect(problems({ 'a.csv': 'remove,move_to,history_id\nx,released,1\n' })).toEqual([
      'a.csv line 2: The row has something in both remove and move_to. Should the play go, or move? Clear one of the two cells.',
    ]);
  });
});

describe('a row', () => {
  it('says what can be read, what cannot, and nothing where it is empty', () => {
    const header = 'remove,history_id,watched_at,type,title,year,season,episode,trakt_id,show_trakt_id';
    const [clear, unclear] = select({
      'a.csv': `${header}\nx,1,2025-11-17T01:02:00.000Z,Episode,Lost,2004,3,12,3700707.0,"3,700"\nx,2,,,,about 2004,S03,1.5,3.7E+06,\n`,
    }).rows;
    expect(clear?.claims).toMatchObject({
      type: { value: 'episode' },
      time: { minute: '2025-11-17T01:02' },
      title: { value: 'Lost' },
      year: { value: 2004 },
      season: { value: 3 },
      episode: { value: 12 },
      traktId: { value: 3700707 },
      showTraktId: { value: 3700 },
    });
    expect(unclear?.claims).toMatchObject({
      type: undefined,
      time: undefined,
      year: { unreadable: 'about 2004' },
      season: { value: 3 },
      episode: { unreadable: '1.5' },
      traktId: { unreadable: '3.7E+06' },
      showTraktId: undefined,
    });
  });

  it.each([
    ['2025-11-17T01:02:00.000Z', '2025-11-17T01:02'],
    ['2025-11-17T01:02:59Z', '2025-11-17T01:02'],
    ['2025-11-17T01:02:59.123456Z', '2025-11-17T01:02'],
    ['2025-11-17t01:02z', '2025-11-17T01:02'],
    ['2025-11-17T02:02:00+01:00', '2025-11-17T01:02'],
    ['2025-11-16T19:32:00-0530', '2025-11-17T01:02'],
    ['2025-11-17 01:02:00+00:00', '2025-11-17T01:02'],
    ['2025-11-17 01:02:00 Z', '2025-11-17T01:02'],
    ['2025-11-17T01:02:00', undefined],
    ['2025-11-17 01:02', undefined],
    ['17.11.2025 01:02', undefined],
    ['11/12/2025', undefined],
    ['2025-11-17', undefined],
    ['2025-13-41T01:02:00Z', undefined],
    ['2025-11-17T25:61:00Z', undefined],
    ['2025-11-17T01:02:00Z or so', undefined],
    ['about 2025-11-17T01:02:00Z', undefined],
    ['2025-11-17T01:02:00Z\0 or so', undefined],
    ['2025-11-17 03:02 (2025-11-17T01:02Z', undefined],
    ['', undefined],
  ])('that says %j means the minute %j', (text, minute) => {
    expect(zonedMinute(text)).toBe(minute);
  });
});

describe('a doubt', () => {
  it('about a row leaves it out, so that it contradicts no other', () => {
    const { rows, problems } = select({
      'a.csv': 'remove,history_id,account\nx,7,alex\nno,7,sam\nmaybe,8,sam\nx,1.5,sam\n',
    });
    expect(rows).toEqual([]);
    expect(problems.map(({ place }) => place?.line)).toEqual([2, 4, 5]);
  });

  it('about a header is the only one about its file, and names its line', () => {
    expect(problems({ 'a.csv': 'a,b\n1,2\n' })).toEqual([
      expect.stringContaining('a.csv line 1: The first line must name the columns'),
    ]);
    expect(problems({ 'a.csv': 'history_id,stays\nx,y\n' })).toEqual([
      expect.stringMatching(/^a\.csv line 1: This file lists plays/),
    ]);
    expect(problems({ 'a.csv': 'history_id,suspect\nx,y\n' })).toEqual([
      expect.stringMatching(/^a\.csv line 1: Which plays should go/),
    ]);
  });

  it('about an ID that is marked, unmarked and in the list at once is reported', () => {
    expect(problems({ 'a.csv': 'remove,history_id\nx,7\n,7\n' }, { ids: ['7'] })).toHaveLength(1);
  });

  it('about an ID mentions rounding only where a spreadsheet rounds', () => {
    const isRounded = (text: string) => explainBadId(text).startsWith('The spreadsheet turned');
    expect(['1.00E+10', '12E+10', '1,5e10', '100e9'].filter(isRounded)).toHaveLength(4);
    expect(['1e10 plays', 'e10', '1.e10', 'x1e10'].filter(isRounded)).toEqual([]);
  });
});

it('a place is described with its line, where it has one', () => {
  expect(describePlace({ file: 'a.csv', line: 5 })).toBe('a.csv line 5');
  expect(describePlace({ file: 'a.csv' })).toBe('a.csv');
});

it('a selected row is described with its history ID, and its place or the list of IDs', () => {
  const { rows } = select({ 'a.csv': 'history_id\n7\n' }, { ids: ['8'] });
  expect(rows.map(describeRow)).toEqual(['history ID 7 (a.csv line 2)', 'history ID 8 (input ids)']);
});
