import { describe, expect, test } from 'vitest';
import { fixedRow } from '../../../src/commands/import/fixed-row.ts';
import type { GivenRow } from '../../../src/csv/given-row.ts';

const MOVIE = 'https://trakt.tv/movies/serenity-2005';
const EPISODE = 'https://trakt.tv/shows/lost/seasons/3/episodes/12';
const TIME = { kind: 'time', at: '2014-01-01T20:00:00.000Z' } as const;

/** A row of `to-fix.csv` in which the person wrote something, beside these candidates. */
function given(use: string, candidates: readonly string[] = [], facts: Partial<GivenRow> = {}): GivenRow {
  const cells = { use, reason: 'Why.', candidates: candidates.map(each => `Name ${each}`).join(' | ') };
  return {
    place: { file: 'imports/to-fix.csv', line: 2 },
    source: 'a list',
    time: TIME,
    claims: { type: 'movie', title: 'Serenity' },
    doubt: 'It was in doubt.',
    doubtKind: 'of a kind',
    ...facts,
    cells: () => cells,
  };
}

describe('what a person wrote into the column use of a row to fix', () => {
  test.each(['', '  ', 'no', 'N', 'false', 'skip', '0'])('%j leaves the row out', use => {
    expect(fixedRow(given(use, [MOVIE]))).toEqual([]);
  });

  test.each(['yes', 'X', '✓', '1', 'true', ' ok '])('%j takes the only candidate', use => {
    const [row, ...others] = fixedRow(given(use, [MOVIE]));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ claims: { type: 'movie', slug: 'serenity-2005' }, time: TIME });
    expect(row?.claims).toEqual({ type: 'movie', slug: 'serenity-2005' });
    expect([row?.doubt, row?.doubtKind]).toEqual([undefined, undefined]);
  });

  test.each(['yes', '1', 'x'])('%j takes none of several candidates', use => {
    const row = given(use, [MOVIE, EPISODE]);
    expect(fixedRow(row)).toEqual([
      {
        ...row,
        doubt: 'There are several candidates. Copy the address of the right one into the column use.',
        doubtKind: 'use',
      },
    ]);
  });

  test.each(['yes', '1', 'x'])('%j takes none of two candidates of which only one has a page', use => {
    for (const candidates of [
      ['', MOVIE],
      [MOVIE, ''],
    ])
      expect(fixedRow(given(use, candidates))[0]).toMatchObject({
        claims: { title: 'Serenity' },
        doubt: expect.stringContaining('several candidates'),
      });
  });

  test.each(['yes', '1', '2014-02-01'])(
    '%j does not stand for a whole show, or for what has no page: the row stays as it is',
    use => {
      for (const candidate of ['https://trakt.tv/shows/lost', '', 'https://trakt.tv/movies/x, and more']) {
        const row = given(use, [candidate]);
        expect(fixedRow(row)).toMatchObject([
          {
            claims: row.claims,
            doubt:
              'The candidate is not one movie or one episode. Copy the address of the movie or episode at trakt.tv into the column use.',
            doubtKind: 'use',
          },
        ]);
      }
    },
  );

  test.each(['yes', '1', 'x', 'perhaps', 'https://trakt.tv/shows/lost', 'Serenity'])(
    '%j is not understood where there is no candidate, and no ID is made of it',
    use => {
      const row = given(use);
      expect(fixedRow(row)).toEqual([
        { ...row, doubt: expect.stringContaining(`“${use}” in the column use is not`), doubtKind: 'use' },
      ]);
    },
  );

  test.each<[string, object]>([
    [MOVIE, { type: 'movie', slug: 'serenity-2005' }],
    ['https://app.trakt.tv/movies/1018?x=1', { type: 'movie', slug: '1018' }],
    [EPISODE, { type: 'episode', slug: 'lost', season: 3, episode: 12 }],
    ['trakt.tv/shows/73/seasons/0/episodes/4/', { type: 'episode', slug: '73', season: 0, episode: 4 }],
    ['https://trakt.tv/movies/%E3%82%BB-2005', { type: 'movie', slug: 'セ-2005' }],
    ['https://trakt.tv/movies/100%-2005', { type: 'movie', slug: '100%-2005' }],
    ['TT0379786', { type: 'movie', imdbId: 'tt0379786' }],
    ['1018', { type: 'movie', traktId: 1018 }],
  ])('%j stands for all that the row claims', (use, claims) => {
    const [row] = fixedRow(given(use, [EPISODE, MOVIE]));
    expect(row?.claims).toEqual(claims);
    expect(row?.doubt).toBeUndefined();
  });

  test('an ID of Trakt’s is understood only where the row says what it is of', () => {
    expect(fixedRow(given('1018', [], { claims: {} }))[0]?.doubt).toContain('“1018” in the column use');
    expect(fixedRow(given('tt0379786', [], { claims: {} }))[0]?.claims).toEqual({ imdbId: 'tt0379786' });
  });

  test('a time is that of the only candidate, and of nothing where there are several', () => {
    const [row] = fixedRow(given('2014-02-01', [EPISODE], { time: undefined }));
    expect(row).toMatchObject({
      time: { kind: 'day', day: '2014-02-01' },
      claims: { type: 'episode', slug: 'lost', season: 3, episode: 12 },
    });
    expect(row?.doubt).toBeUndefined();
    for (const candidates of [[], [EPISODE, MOVIE]])
      expect(fixedRow(given('2014-02-01', candidates, { time: undefined }))[0]?.doubt).toContain(
        '2014-02-01',
      );
  });

  test.each<[string, object]>([
    ['released', { kind: 'released' }],
    ['unknown', { kind: 'unknown' }],
  ])('%j is the time of the only candidate', (use, time) => {
    expect(fixedRow(given(use, [MOVIE], { time: undefined }))).toMatchObject([
      { time, claims: { type: 'movie', slug: 'serenity-2005' } },
    ]);
  });

  test('candidates are those that are filled', () => {
    const row = given('yes', [MOVIE]);
    const cells = { ...row.cells(), candidates: ` |  | ${row.cells().candidates} | ` };
    expect(fixedRow({ ...row, cells: () => cells })[0]?.claims).toEqual({
      type: 'movie',
      slug: 'serenity-2005',
    });
  });

  test('digits alone are an ID, and never a day', () => {
    expect(fixedRow(given('20140201', [MOVIE]))).toMatchObject([
      { time: TIME, claims: { type: 'movie', traktId: 20_140_201 } },
    ]);
  });

  test('does not mend a row that has no time, or that is shifted', () => {
    for (const facts of [{ time: undefined }, { doubtKind: 'shifted' }]) {
      const row = given(MOVIE, [], facts);
      expect(fixedRow(row)).toEqual([row]);
    }
  });

  test('counts only where the file has all three columns of a list to fix', () => {
    const all = { use: 'no', reason: 'Why.', candidates: '' };
    for (const column of ['use', 'reason', 'candidates']) {
      const cells = Object.fromEntries(Object.entries(all).filter(([name]) => name !== column));
      const row = { ...given('no'), cells: () => cells };
      expect(fixedRow(row)).toEqual([row]);
    }
    expect(fixedRow({ ...given('no'), cells: () => all })).toEqual([]);
  });
});
