import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';
import { claimsOf } from '../../src/csv/row-claims.ts';
import { judgeRow } from '../../src/history/evidence.ts';
import { createSetting } from '../../src/history/evidence-setting.ts';
import type { Play } from '../../src/history/play.ts';
import { episodePlay, moviePlay } from './plays.ts';

/** The verdict on a row with these cells; other live plays beside its own. */
function verdict(
  cells: Record<string, string>,
  live: Play = episodePlay(),
  others: Play[] = [],
  timezone = 'Europe/Berlin',
) {
  const csv = `${Object.keys(cells).join('\t')}\n${Object.values(cells).join('\t')}\n`;
  const [row] = readCsv('a.csv', Buffer.from(csv)).rows;
  if (row === undefined) throw new Error('No row.');
  const claims = claimsOf(row);
  const rows = [{ historyId: live.historyId, claims, file: 'a.csv' }];
  return judgeRow(claims, live, createSetting([live, ...others], rows, timezone)).kind;
}

/** The verdicts on the rows of files, each with the history ID that it has; one row a line of cells. */
function verdictsOf(live: Play, rows: { id?: string; file?: string; cells: Record<string, string> }[]) {
  const given = rows.map(({ id = live.historyId, file = 'a.csv', cells }) => {
    const csv = `x\t${Object.keys(cells).join('\t')}\nx\t${Object.values(cells).join('\t')}\n`;
    const [row] = readCsv(file, Buffer.from(csv)).rows;
    return { historyId: id, file, claims: claimsOf(row ?? expect.fail('no row')) };
  });
  const setting = createSetting([live], given, 'Europe/Berlin');
  return given
    .filter(({ historyId }) => historyId === live.historyId)
    .map(({ claims }) => judgeRow(claims, live, setting));
}

const AT = '2025-11-17T18:03:00Z';

describe('a row names its play', () => {
  it.each<[string, Record<string, string>]>([
    ['by trakt_id', { trakt_id: '3700312' }],
    [
      'by trakt_id, though it was renamed and renumbered',
      { trakt_id: '3700312', title: 'X', season: '9', episode: '9' },
    ],
    ['by tvdb_id, when Trakt gave it another ID', { trakt_id: '1', tvdb_id: '7700312' }],
    [
      'by tvdb_id, when Trakt gave it another ID and another number',
      { trakt_id: '1', tvdb_id: '7700312', season: '4', episode: '1' },
    ],
    ['by show, season and episode', { show_trakt_id: '1394', season: '3', episode: '12' }],
    [
      'by title, season and episode',
      { title: 'Marvel’s Agents of S.H.I.E.L.D.', season: '3.0', episode: '12' },
    ],
  ])('%s', (_, cells) => expect(verdict({ watched_at: AT, ...cells })).toBe('yes'));

  it.each(['The “Third” Man', 'The “Third”  Man', 'the «third» man\u200b'])(
    'by its title, as a program wrote it (%s)',
    title => {
      const live = moviePlay({ title: 'The "Third" Man' });
      expect(verdict({ watched_at: live.watchedAt, type: 'movie', title, year: '1949' }, live)).toBe('yes');
    },
  );

  it.each(['tt0041959', 'TT0041959'])('by imdb_id, whatever its letters are at Trakt (%s)', imdbId => {
    const live = moviePlay({ imdbId });
    expect(verdict({ watched_at: live.watchedAt, trakt_id: '1', imdb_id: 'tt0041959' }, live)).toBe('yes');
    expect(verdict({ watched_at: live.watchedAt, trakt_id: '1', tmdb_id: '1092' }, live)).toBe('yes');
  });

  it('of which Trakt knows no show, where the row names none', () => {
    const live = episodePlay({ title: null, year: null, traktId: null, showTraktId: null });
    const cells = { watched_at: AT, season: '3', episode: '12' };
    expect(verdict(cells, live)).toBe('yes');
    expect(verdict({ ...cells, show_trakt_id: '1394' }, live)).toBe('unproven');
    expect(verdict({ ...cells, title: 'Lost' }, live)).toBe('unproven');
    expect(verdict(cells, { ...live, showTraktId: 1394 })).toBe('unproven');
    expect(verdict(cells, { ...live, title: 'Lost' })).toBe('unproven');
  });

  it('that Trakt has lost, where the row says as little', () => {
    const live = moviePlay({ title: null, year: null, traktId: null, imdbId: null, tmdbId: null });
    expect(verdict({ watched_at: live.watchedAt, type: 'movie' }, live)).toBe('yes');
    expect(verdict({ watched_at: live.watchedAt, type: 'movie', title: 'Alien' }, live)).toBe('unproven');
    expect(verdict({ watched_at: live.watchedAt, type: 'movie', trakt_id: '5' }, live)).toBe('unproven');
  });

  it('whose trakt_id Trakt has lost, by its names', () => {
    const live = moviePlay({ traktId: null, imdbId: null, tmdbId: null });
    const cells = { watched_at: live.watchedAt, trakt_id: '5', type: 'movie' };
    expect(verdict({ ...cells, title: live.title ?? '' }, live)).toBe('yes');
    expect(verdict({ ...cells, title: 'Another' }, live)).toBe('no');
    expect(verdict(cells, live)).toBe('unproven');
  });
});

describe('what differs beside a yes', () => {
  const verdictOn = (cells: Record<string, string>) =>
    verdictsOf(episodePlay(), [{ cells: { trakt_id: '3700312', watched_at: AT, ...cells } }]);

  it('is reported: the number, whether of the season or of the episode', () => {
    const warnings = ['says S09E12, but its ID is for S03E12'];
    expect(verdictOn({ season: '9', episode: '12' })).toEqual([{ kind: 'yes', warnings }]);
    expect(verdictOn({ season: '3', episode: '9' })).toEqual([
      { kind: 'yes', warnings: ['says S03E09, but its ID is for S03E12'] },
    ]);
  });

  it.each<[Record<string, string>, string]>([
    [{ tvdb_id: '5' }, 'says tvdb_id 5, but its ID is for 7700312'],
    [{ tmdb_id: '5' }, 'says tmdb_id 5, but its ID is for 5700312'],
    [{ show_trakt_id: '5' }, 'says show_trakt_id 5, but its ID is for 1394'],
    [{ year: '1990' }, 'says 1990, but its ID is for something from 2013'],
    [{ title: 'Lost' }, 'says “Lost”, but its ID is for Marvel'],
  ])('is reported: %j', (cells, warning) => {
    expect(verdictOn(cells)).toMatchObject([{ kind: 'yes', warnings: [expect.stringContaining(warning)] }]);
  });

  it('is nothing in a row that Trakt agrees with', () => {
    expect(verdictOn({ season: '3', episode: '12' })).toEqual([{ kind: 'yes', warnings: [] }]);
  });
});

it('a row of another minute is told with both', () => {
  const cells = { trakt_id: '3700312', watched_at: '2025-11-17T18:04:00Z' };
  expect(verdictsOf(episodePlay(), [{ cells }])).toEqual([
    {
      kind: 'no',
      reason: 'says 2025-11-17 18:04 UTC, but the play with its ID was watched 2025-11-17 18:03 UTC',
    },
  ]);
});

describe('a row contradicts its play', () => {
  it.each<[string, Record<string, string>]>([
    ['by its type', { trakt_id: '3700312', type: 'movie' }],
    ['by its minute', { trakt_id: '3700312', watched_at: '2025-11-17T18:04:00Z' }],
    ['by another ID of every site', { trakt_id: '1', tvdb_id: '2' }],
    ['by another ID of another site, where it has no trakt_id', { tvdb_id: '2' }],
    ['by another episode', { show_trakt_id: '1394', season: '3', episode: '13' }],
    ['by another show', { show_trakt_id: '1', season: '3', episode: '12' }],
    [
      'by another show of that title',
      { title: "Marvel's Agents of S.H.I.E.L.D.", year: '1990', season: '3', episode: '12' },
    ],
    [
      'by its trakt_id, whatever else agrees, when no other site’s ID does',
      { trakt_id: '1', show_trakt_id: '1394', season: '3', episode: '12' },
    ],
    ['by its trakt_id, when it says no more than its show', { trakt_id: '1', show_trakt_id: '1394' }],
    [
      'by another episode and another ID, though one site’s ID was filled down',
      { tvdb_id: '7700312', tmdb_id: '1', show_trakt_id: '1394', season: '3', episode: '13' },
    ],
    ['by a date that is far off in every reading', { trakt_id: '3700312', watched_at: '17.12.2025 18:03' }],
  ])('%s', (_, cells) => expect(verdict({ watched_at: AT, ...cells })).toBe('no'));
});

describe('a row proves nothing', () => {
  it.each<[string, Record<string, string>]>([
    ['with another trakt_id and nothing to compare', { trakt_id: '1' }],
    [
      'with another trakt_id and another site’s ID, but a minute that a spreadsheet rewrote',
      { trakt_id: '1', tvdb_id: '7700312', watched_at: '17.11.2025 18:03' },
    ],
    [
      'with another trakt_id, where of other sites’ IDs one agrees and one does not, and its time was rewritten',
      { trakt_id: '1', tvdb_id: '7700312', tmdb_id: '1', watched_at: '17.11.2025 18:03' },
    ],
    [
      'with a trakt_id that cannot be read',
      { trakt_id: '3.70E+06', season: '3', episode: '12', show_trakt_id: '1394' },
    ],
    [
      'with a show that cannot be read',
      { show_trakt_id: '1.39E+03', title: "Marvel's Agents of S.H.I.E.L.D.", season: '3', episode: '12' },
    ],
    ['with a type that cannot be read', { type: 'Folge', trakt_id: '3700312' }],
    ['with its time alone', {}],
    ['with a time that is none', { trakt_id: '3700312', watched_at: 'yesterday' }],
  ])('%s', (_, cells) => expect(verdict({ watched_at: AT, ...cells })).toBe('unproven'));
});

describe('a time that a spreadsheet rewrote', () => {
  const live = episodePlay({ watchedAt: '2025-11-07T18:03:00.000Z' });
  const again = (watchedAt: string) => [episodePlay({ historyId: '1', watchedAt })];
  it.each([
    '07.11.2025 18:03',
    '11/7/2025 7:03 PM',
    '07/11/25 19:03',
    '7 nov. 2025 19:03:00',
    '7. November 2025',
    'Nov 7, 2025 6:03 PM',
    '2025-11-07 18:03',
    '45968.7520833',
  ])('%j is understood where it can be no other play of the thing', text => {
    expect(verdict({ trakt_id: '3700312', watched_at: text }, live)).toBe('yes');
    expect(verdict({ trakt_id: '3700312', watched_at: text }, live, again('2024-01-01T00:00:00.000Z'))).toBe(
      'yes',
    );
    expect(verdict({ trakt_id: '3700312', watched_at: text }, live, again('2025-11-07T23:00:00.000Z'))).toBe(
      'unproven',
    );
  });

  it('may be of the day with day and month swapped', () => {
    const others = again('2025-07-11T18:03:00.000Z');
    expect(verdict({ trakt_id: '3700312', watched_at: '07.11.2025 18:03' }, live, others)).toBe('unproven');
  });

  it.each<[string, string, string, 'yes' | 'unproven']>([
    ['14 hours after it by the clock of the account', 'America/Los_Angeles', '2025-11-08T08:00', 'unproven'],
    ['a minute later', 'America/Los_Angeles', '2025-11-08T08:01', 'yes'],
    ['14 hours before it by UTC', 'America/Los_Angeles', '2025-11-06T20:00', 'unproven'],
    ['a minute earlier', 'America/Los_Angeles', '2025-11-06T19:59', 'yes'],
    ['14 hours before it by the clock of the account', 'Asia/Tokyo', '2025-11-06T11:00', 'unproven'],
    ['a minute earlier', 'Asia/Tokyo', '2025-11-06T10:59', 'yes'],
  ])('may be that of another play %s (%s)', (_, timezone, minute, kind) => {
    const cells = { trakt_id: '3700312', watched_at: '2025-11-07 10:00' };
    const at = episodePlay({ watchedAt: '2025-11-07T10:00:00.000Z' });
    expect(verdict(cells, at, again(`${minute}:00.000Z`), timezone)).toBe(kind);
  });

  it('may be that of what Trakt has twice, where the row does not say which', () => {
    const twin = [episodePlay({ historyId: '1', traktId: 99, watchedAt: '2025-11-07T18:30:00.000Z' })];
    const names = { show_trakt_id: '1394', season: '3', episode: '12', watched_at: '2025-11-07 18:03' };
    expect(verdict(names, live)).toBe('yes');
    expect(verdict(names, live, twin)).toBe('unproven');
    expect(verdict({ ...names, trakt_id: '3700312' }, live, twin)).toBe('yes');
  });

  it.each(['', '########', '03:00.0'])('or lost (%j) is that of the only play there is', text => {
    expect(verdict({ trakt_id: '3700312', watched_at: text }, live)).toBe('yes');
    expect(verdict({ trakt_id: '3700312', watched_at: text }, live, again('2020-01-01T00:00:00.000Z'))).toBe(
      'unproven',
    );
  });

  describe('or lost is not believed where the file has another row of the thing:', () => {
    const row = { cells: { trakt_id: '3700312', watched_at: '' } };
    it.each<[string, Record<string, string>]>([
      ['one with its trakt_id', { trakt_id: '3700312', watched_at: AT }],
      ['one with its trakt_id that says that it is an episode', { trakt_id: '3700312', type: 'episode' }],
      [
        'one with its title and number',
        { title: 'Marvel’s Agents of S.H.I.E.L.D.', season: '3', episode: '12' },
      ],
      ['one with its show and number', { show_trakt_id: '1394', season: '3', episode: '12' }],
    ])('%s', (_, cells) => {
      const [first] = verdictsOf(episodePlay(), [row, { id: '1', cells }]);
      expect(first).toMatchObject({ kind: 'unproven', why: 'time lost' });
      expect(verdictsOf(episodePlay(), [row, { id: '1', file: 'b.csv', cells }])).toMatchObject([
        { kind: 'yes' },
      ]);
    });

    it('one with its history ID', () => {
      const kinds = verdictsOf(episodePlay(), [row, { cells: { title: '' } }]).map(({ kind }) => kind);
      expect(kinds).toEqual(['unproven', 'unproven']);
    });

    it('one of a movie that does not say that it is one', () => {
      const movie = moviePlay();
      const lost = { cells: { trakt_id: '823', watched_at: '' } };
      const others: Record<string, string>[] = [{ trakt_id: '823' }, { title: 'The Third Man' }];
      for (const cells of others)
        expect(verdictsOf(movie, [lost, { id: '1', cells }])).toMatchObject([{ why: 'time lost' }]);
      expect(
        verdictsOf(movie, [lost, { id: '1', cells: { trakt_id: '823', type: 'episode' } }]),
      ).toMatchObject([{ kind: 'yes' }]);
    });

    it('but where that is of something else', () => {
      const other = { id: '1', cells: { trakt_id: '3700313', watched_at: '' } };
      expect(verdictsOf(episodePlay(), [row, other])).toMatchObject([{ kind: 'yes' }]);
    });
  });
});
