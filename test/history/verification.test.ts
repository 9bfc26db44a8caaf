import { describe, expect, it, test } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';
import { selectPlays } from '../../src/csv/selection.ts';
import { writeExport, writeSelection } from '../../src/csv/write.ts';
import type { Play } from '../../src/history/play.ts';
import { describePlay, type Verification, verify } from '../../src/history/verification.ts';
import { bulkMark, episodePlay, moviePlay } from './plays.ts';

/** Compares the rows of a CSV with the live plays. */
function compare(csv: string, history: readonly Play[], ids: string[] = []): Verification {
  const { rows, problems } = selectPlays([readCsv('a.csv', Buffer.from(csv))], ids, 'sam');
  expect(problems).toEqual([]);
  return verify(rows, history);
}

const idsOf = (plays: readonly Play[]) => plays.map(play => play.historyId);
const differences = (mismatches: Verification['mismatches']) =>
  mismatches.map(({ row, difference }) => `line ${row.place?.line}: ${difference}`);

const play = episodePlay();
const movie = moviePlay();
const row = (column: string, cell: string | number) => `history_id,${column}\n${play.historyId},${cell}\n`;

describe('a row that fits its play', () => {
  it('is live, in the order of the selection, each once', () => {
    const history = [...bulkMark(3), play, movie];
    const csv = 'history_id\n9007199254740993\n10000000101\n9007199254740993\n';
    const found = compare(csv, history, ['10000000022', '10000000101']);
    expect(idsOf(found.live)).toEqual(['9007199254740993', '10000000101', '10000000022']);
    expect(found).toMatchObject({ gone: [], mismatches: [], renamed: [], movedOn: [] });
  });

  it('fits when it is just as it was exported', () => {
    const history = [...bulkMark(22), play, movie];
    const csv = writeExport(history, new Map(), 'sam').replaceAll(/^,/gm, 'x,');
    const found = compare(csv, history);
    expect(idsOf(found.live)).toEqual(idsOf(history));
    expect(found).toMatchObject({ gone: [], mismatches: [], renamed: [], movedOn: [] });
  });

  it('fits whatever the zone that it gives its time in, and at other seconds', () => {
    expect(compare(row('watched_at', '2025-11-17T19:03:20+01:00'), [play]).mismatches).toEqual([]);
  });
});

describe('a shifted row', () => {
  it.each([
    ['another type', row('type', 'movie'), 'the row says “movie”'],
    ['another item', row('trakt_id', 3700313), 'the row says trakt_id 3700313, the play has 3700312'],
    ['another minute', row('watched_at', '2025-11-17T18:04:00.000Z'), 'the row says 2025-11-17 18:04 UTC'],
    ['another season', row('season', 4), 'the row says season 4, episode ?'],
    ['another episode', row('episode', 13), 'the row says season ?, episode 13'],
  ])('that says %s is a mismatch', (_, csv, difference) => {
    const found = compare(csv, [play]);
    expect(found.mismatches.map(mismatch => mismatch.difference)).toEqual([difference]);
  });

  it('is found in an export of which one column was sorted without the others', () => {
    const history = bulkMark(5);
    const shifted = history.map((one, index) => ({
      ...one,
      historyId: history[(index + 1) % history.length]?.historyId ?? '',
    }));
    const found = compare(writeSelection(shifted, ['history_id', 'trakt_id'], 'sam'), history);
    expect(found.mismatches).toHaveLength(5);
  });

  it('is found when its neighbour with the same ID fits', () => {
    const csv = `history_id,trakt_id\n${play.historyId},3700312\n${play.historyId},3700313\n`;
    const found = compare(csv, [play]);
    expect(differences(found.mismatches)).toEqual([
      'line 3: the row says trakt_id 3700313, the play has 3700312',
    ]);
  });

  it('is not guessed from a date whose day and month may be swapped', () => {
    for (const cell of ['11/12/2025 18:03', '2025-11-18', '18:03', '2025-11-18 18:03:00']) {
      expect(compare(row('watched_at', cell), [play]).mismatches).toEqual([]);
    }
  });

  it('is told by season and episode where a swapped date leaves nothing else', () => {
    const csv = `history_id,watched_at,season,episode\n${play.historyId},17/11/2025 18:03,3,13\n`;
    expect(differences(compare(csv, [play]).mismatches)).toEqual([
      'line 2: the row says season 3, episode 13',
    ]);
  });
});

describe('a play that Trakt renamed or renumbered', () => {
  it.each([
    [
      'renumbered, with the same item',
      `trakt_id,season,episode`,
      '3700312,4,1',
      'the row says season 4, episode 1',
    ],
    [
      'renumbered, in the same minute',
      'watched_at,season,episode',
      '2025-11-17T18:03:00Z,4,1',
      'the row says season 4, episode 1',
    ],
    ['renamed', 'title', 'S.H.I.E.L.D.', 'the row calls it “S.H.I.E.L.D.”'],
    ['of another year', 'year', '2014', 'the row says 2014'],
  ])('is a remark and no mismatch: %s', (_, columns, cells, difference) => {
    const found = compare(`history_id,${columns}\n${play.historyId},${cells}\n`, [play]);
    expect(found.mismatches).toEqual([]);
    expect(differences(found.renamed)).toEqual([`line 2: ${difference}`]);
    expect(idsOf(found.live)).toEqual([play.historyId]);
  });

  it('is no remark when only spaces or the way of writing accents differ', () => {
    const named = episodePlay({ title: 'Café\r\n Society ' });
    expect(compare(`history_id,title\n${named.historyId},"Cafe\u0301\nSociety"\n`, [named]).renamed).toEqual(
      [],
    );
  });

  it('is a remark when words were run together', () => {
    expect(differences(compare(row('title', 'Marvel'), [episodePlay({ title: 'Mar vel' })]).renamed)).toEqual(
      ['line 2: the row calls it “Marvel”'],
    );
  });

  it('is compared with nothing where Trakt knows nothing any more', () => {
    const lost = episodePlay({
      title: null,
      year: null,
      season: null,
      episode: null,
      traktId: null,
      showTraktId: null,
    });
    const csv = writeExport([play], new Map(), 'sam').replace('\n,', '\nx,');
    const found = compare(csv, [lost]);
    expect(found).toMatchObject({ mismatches: [], renamed: [] });
    expect(idsOf(found.live)).toEqual([play.historyId]);
  });
});

describe('a play that is not there', () => {
  it('is already gone, once for all its rows', () => {
    const found = compare('history_id\n5\n5\n', [play]);
    expect(found.gone.map(one => one.historyId)).toEqual(['5']);
    expect(found.live).toEqual([]);
  });

  it('has moved on when an equal play is there under an ID that is not selected', () => {
    const old = { ...play, historyId: '9007199254740991' };
    const columns = ['history_id', 'watched_at', 'type', 'trakt_id'] as const;
    const csv = writeSelection([old], columns, 'sam');
    expect(compare(csv, [play]).movedOn.map(({ live }) => live.historyId)).toEqual([play.historyId]);
    expect(compare(csv, [play], [play.historyId]).movedOn).toEqual([]);
    expect(compare(csv, [{ ...play, watchedAt: '2025-11-17T18:04:00Z' }]).movedOn).toEqual([]);
    expect(compare(csv, [{ ...play, traktId: 1 }]).movedOn).toEqual([]);
  });

  it('has not moved on to an episode with the number of a movie', () => {
    const old = { ...movie, historyId: '7' };
    const csv = writeSelection([old], ['history_id', 'watched_at', 'trakt_id', 'type'], 'sam');
    const episode = { ...movie, type: 'episode' as const };
    expect(compare(csv, [episode]).movedOn).toEqual([]);
  });

  it('has moved on when it is a movie, also where the row does not say so', () => {
    const old = { ...movie, historyId: '7' };
    for (const columns of [['type'], []] as const) {
      const csv = writeSelection([old], ['history_id', 'watched_at', 'trakt_id', ...columns], 'sam');
      expect(compare(csv, [movie]).movedOn.map(({ live }) => live.historyId)).toEqual([movie.historyId]);
    }
  });
});

test('a live play in words says what it is of, and when it was', () => {
  expect(describePlay(movie)).toBe('The Third Man (1949), watched 2025-10-03 20:15 UTC');
});

describe('a history ID that a spreadsheet rounded', () => {
  const long = { ...play, historyId: '9007199254740993' };

  it('is told with the play that it was of', () => {
    const found = compare('history_id\n9007199254740990\n', [long]);
    expect(found.rounded).toMatchObject([{ row: { historyId: '9007199254740990' }, live: long }]);
    expect(found.live).toEqual([]);
  });

  it('is not suspected of an ID that is live, nor of one of up to 15 digits', () => {
    const round = { ...movie, historyId: '9007199254740990' };
    expect(compare('history_id\n9007199254740990\n', [round, long]).rounded).toEqual([]);
    const short = { ...play, historyId: '900719925474099' };
    expect(compare('history_id\n900719925474090\n', [short]).rounded).toEqual([]);
  });
});
