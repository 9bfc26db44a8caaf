import { describe, expect, test } from 'vitest';
import { judge } from '../../src/csv/judgement.ts';
import { orderedRows } from '../../src/csv/ordered-rows.ts';
import { readCsv } from '../../src/csv/read.ts';
import { selectPlays } from '../../src/csv/selection.ts';
import type { Play } from '../../src/history/play.ts';
import { episodePlay } from '../history/plays.ts';

const AT = '2025-11-17T18:03:00.000Z';
const play = (historyId: string, facts: Partial<Play> = {}) =>
  episodePlay({ historyId, watchedAt: AT, ...facts });

/** A row: mark or time to move to, history ID, and what else differs from a play of S03E12 at its time. */
interface Row {
  mark?: string;
  moveTo?: string;
  id: string;
  traktId?: string;
  at?: string;
}

/** What is judged of files with these rows, and of a list of IDs. */
function judged(files: Record<string, Row[]>, plays: Play[], ids: string[] = []) {
  const read = Object.entries(files).map(([path, rows]) => {
    const lines = rows.map(({ mark = '', moveTo = '', id, traktId = '3700312', at = AT }) =>
      [mark, moveTo, id, traktId, at].join(','),
    );
    return readCsv(path, Buffer.from(['remove,move_to,history_id,trakt_id,watched_at', ...lines].join('\n')));
  });
  const selection = selectPlays(read, ids);
  expect(selection.problems).toEqual([]);
  return judge(selection, { plays, timezone: 'Europe/Berlin' });
}

const idsOf = (plays: readonly Play[]) => plays.map(({ historyId }) => historyId);
const pairsOf = (pairs: readonly { row: { historyId: string }; live: Play }[]) =>
  pairs.map(({ row, live }) => `${row.historyId} ${live.historyId}`);

describe('what is selected', () => {
  test('is live in the order of its rows, or gone, each play once; what is kept is apart', () => {
    const plays = [play('1'), play('2'), play('3'), play('4')];
    const result = judged(
      {
        'a.csv': [
          { mark: 'x', id: '3' },
          { mark: 'x', id: '1' },
          { mark: 'x', id: '9' },
        ],
        'b.csv': [{ mark: 'x', id: '1' }, { mark: 'x', id: '9' }, { mark: 'keep', id: '2' }, { id: '4' }],
      },
      plays,
    );
    expect([idsOf(result.live), idsOf(result.kept)]).toEqual([['3', '1'], ['2']]);
    expect(result.gone.map(({ historyId, place }) => [historyId, place])).toEqual([
      ['9', { file: 'a.csv', line: 4 }],
    ]);
    expect(result.problems).toEqual([]);
  });

  test.each<[string, Row]>([
    ['goes', { mark: 'x', id: '1' }],
    ['moves', { moveTo: 'released', id: '1' }],
    ['is kept', { mark: 'keep', id: '1' }],
    ['stays unmarked', { id: '1' }],
  ])('is refused where the row that %s contradicts its play', (_, row) => {
    const [problem, ...others] = judged({ 'a.csv': [{ ...row, at: '2025-11-17T18:04:00Z' }] }, [
      play('1'),
    ]).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: 'no', place: { file: 'a.csv', line: 2 } });
    expect(problem?.message).toMatch(
      /^Line 2 says 2025-11-17 18:04 UTC, .*\. The history ID belongs to another play/,
    );
  });

  test.each<[string, string, string]>([
    [
      'a cell that cannot be read',
      'trakt_id,watched_at\nx,1,3.7E+06,AT',
      'A spreadsheet may have changed the cell.',
    ],
    ['too little', 'title,watched_at\nx,1,,AT', 'A marked row must say which play it means'],
    ['a lost time', 'trakt_id,watched_at\nx,1,3700312,', 'The time was lost in a spreadsheet'],
    ['a time of several', 'trakt_id,watched_at\nx,1,3700312,17.11.2025', 'A spreadsheet rewrote the time'],
  ])('is refused for %s, with what to do', (_, text, advice) => {
    const csv = readCsv('a.csv', Buffer.from(`remove,history_id,${text.replace('AT', AT)}\n`));
    const plays = [play('1'), play('2', { watchedAt: '2025-11-17T20:03:00.000Z' })];
    const [problem, ...others] = judge(selectPlays([csv], []), { plays, timezone: 'UTC' }).problems;
    expect(others).toEqual([]);
    expect(problem?.message).toContain(advice);
  });

  test('is refused where a row proves too little, but for one that asks for nothing', () => {
    const rows: Row[] = ['x', 'keep', '', 'no'].map((mark, index) => ({
      mark,
      id: `${index + 1}`,
      traktId: '',
    }));
    const { problems } = judged(
      { 'a.csv': rows },
      ['1', '2', '3', '4'].map(id => play(id)),
    );
    expect(problems.map(({ kind, place }) => [kind, place?.line])).toEqual([
      ['too little', 2],
      ['too little', 3],
    ]);
  });

  test.each(['x', 'keep', 'no', ''])(
    'is refused where its time was lost, and another row of its file, marked %j, is of the same thing',
    mark => {
      const lost = { mark: 'x', id: '1', at: '' };
      const other = { mark, id: '2' };
      const plays = [play('1')];
      expect(judged({ 'a.csv': [lost, other] }, plays).problems).toMatchObject([
        { kind: 'time lost', place: { line: 2 } },
      ]);
      expect(judged({ 'a.csv': [lost], 'b.csv': [other] }, plays).problems).toEqual([]);
    },
  );

  test('that Trakt calls otherwise is told with what the row says, and is no problem', () => {
    const { problems, renamed } = judge(
      selectPlays(
        [
          readCsv(
            'a.csv',
            Buffer.from(`remove,history_id,trakt_id,watched_at,season,episode\nx,1,3700312,${AT},4,1\n`),
          ),
        ],
        [],
      ),
      { plays: [play('1')], timezone: 'UTC' },
    );
    expect(problems).toEqual([]);
    expect(renamed).toMatchObject([
      {
        row: { historyId: '1' },
        live: { historyId: '1' },
        difference: 'says S04E01, but its ID is for S03E12',
      },
    ]);
  });
});

describe('a row whose play is gone', () => {
  test('is told with each equal play that is live under another ID, and that nobody selected', () => {
    const equal = ['2', '3', '4'].map(id => play(id));
    const others = [play('5', { watchedAt: '2025-11-17T18:04:00.000Z' }), play('6', { traktId: 1 })];
    const { movedOn } = judged(
      {
        'a.csv': [
          { mark: 'x', id: '1' },
          { mark: 'x', id: '3' },
        ],
      },
      [...equal, ...others],
    );
    expect(pairsOf(movedOn)).toEqual(['1 2', '1 4']);
  });

  test('names no other play where it does not say enough', () => {
    const selection = selectPlays(
      [readCsv('a.csv', Buffer.from(`remove,history_id,trakt_id,watched_at\nx,1,3700312,\n`))],
      [],
    );
    const plays = [play('2'), play('3', { watchedAt: '2020-01-01T00:00:00.000Z' })];
    expect(judge(selection, { plays, timezone: 'UTC' }).movedOn).toEqual([]);
    expect(judged({}, [play('2')], ['1']).movedOn).toEqual([]);
  });

  const [FIRST, SECOND, ROUNDED] = ['9007199254740992', '9007199254740993', '9007199254740990'];

  test('may have been rounded by a spreadsheet, where its ID is that of a live play with zeros at the end', () => {
    const { rounded } = judged({ 'a.csv': [{ mark: 'x', id: ROUNDED }] }, [play(FIRST)]);
    expect(pairsOf(rounded)).toEqual([`${ROUNDED} ${FIRST}`]);
    expect(pairsOf(judged({}, [play(FIRST)], [ROUNDED]).rounded)).toEqual([`${ROUNDED} ${FIRST}`]);
  });

  test('was not rounded to a play that is selected itself, or that the row contradicts', () => {
    const rows = [{ mark: 'x', id: ROUNDED }];
    expect(judged({ 'a.csv': [...rows, { mark: 'x', id: FIRST }] }, [play(FIRST)]).rounded).toEqual([]);
    const later = { watchedAt: '2025-11-17T18:04:00.000Z' };
    expect(judged({ 'a.csv': rows }, [play(FIRST, later)]).rounded).toEqual([]);
  });

  test.each([
    ['100000000000007', '100000000000000'],
    ['900719925474099', '900719925474090'],
  ])('was not rounded where the ID of the play has no more than 15 digits (%s)', (live, row) => {
    expect(judged({ 'a.csv': [{ mark: 'x', id: row }] }, [play(live)]).rounded).toEqual([]);
  });

  test('was rounded to the play that it describes, of several whose IDs are rounded alike', () => {
    const other = { watchedAt: '2025-11-18T18:03:00.000Z' };
    for (const plays of [
      [play(FIRST), play(SECOND, other)],
      [play(FIRST, other), play(SECOND)],
    ]) {
      const described = plays.find(({ watchedAt }) => watchedAt === AT)?.historyId;
      expect(pairsOf(judged({ 'a.csv': [{ mark: 'x', id: ROUNDED }] }, plays).rounded)).toEqual([
        `${ROUNDED} ${described}`,
      ]);
    }
  });
});

describe('a play that was shown as one too many', () => {
  const LATER = { watchedAt: '2025-11-17T20:03:00.000Z' };
  const [first, second] = [play('1'), play('2', LATER)];
  const ordered = orderedRows([{ ...second, stays: '1' }], {
    what: 'remove',
    runId: '7',
    file: 'changes/7-1-remove.txt',
  });
  const judgeWith = (plays: Play[], csv = '') => {
    const files = csv === '' ? [] : [readCsv('a.csv', Buffer.from(csv))];
    return judge(selectPlays(files, [], { ordered }), { plays, timezone: 'UTC' }).problems;
  };

  test('goes while the other one stays, or moves', () => {
    expect(judgeWith([first, second])).toEqual([]);
    expect(
      judgeWith([first, second], `move_to,history_id,trakt_id,watched_at\nunknown,1,3700312,${AT}\n`),
    ).toEqual([]);
  });

  test('is refused where the other one is gone, or is to go as well, or is of something else', () => {
    const last = [{ kind: 'last one', place: { file: 'changes/7-1-remove.txt' } }];
    expect(judgeWith([second])).toMatchObject(last);
    expect(
      judgeWith([first, second], `remove,history_id,trakt_id,watched_at\nx,1,3700312,${AT}\n`),
    ).toMatchObject(last);
    expect(judgeWith([play('1', { traktId: 1 }), second])).toMatchObject(last);
  });

  test('goes where a third play of the thing stays within four hours of it, and not for one of another evening', () => {
    expect(judgeWith([play('3', { watchedAt: '2025-11-17T16:03:00.000Z' }), second])).toEqual([]);
    for (const watchedAt of ['2025-11-17T16:02:00.000Z', '2020-01-01T00:00:00.000Z'])
      expect(judgeWith([play('3', { watchedAt }), second])).toMatchObject([{ kind: 'last one' }]);
  });
});
