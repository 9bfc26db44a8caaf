import { describe, expect, test } from 'vitest';
import { lackingIn, occasionsOf, playOf, type ResolvedRow } from '../../src/history/occasions.ts';
import { episodePlay } from './plays.ts';

const AT = '2025-11-17T01:02:00.000Z';
const KEY = 'episode 1 2025-11-17T01:02';

function row(
  historyId: string | undefined,
  more: { kept?: number; file?: string; at?: string } = {},
): ResolvedRow {
  const { kept = 0, file = 'a.csv', at = AT } = more;
  return {
    place: { file, line: 2 },
    historyId,
    watchedAt: at,
    claims: {},
    kept,
    type: 'episode',
    traktId: 1,
  };
}

const live = (...historyIds: string[]) =>
  historyIds.map(historyId => episodePlay({ historyId, watchedAt: AT, traktId: 1 }));

/** How many plays are missing. */
function lacking(rows: ResolvedRow[], liveIds: string[], ids?: string[]): number | undefined {
  const occasions = occasionsOf(rows, ids && new Set(ids));
  return lackingIn(occasions, live(...liveIds)).get(KEY);
}

describe('an item in a minute lacks rows + kept − live', () => {
  test.each([
    { removed: 'one play', rows: [row('1')], live: [], lacks: 1 },
    { removed: 'one play, which is back', rows: [row('1')], live: ['9'], lacks: 0 },
    { removed: 'one of two', rows: [row('1', { kept: 1 })], live: ['2'], lacks: 1 },
    { removed: 'one of two, which is back', rows: [row('1', { kept: 1 })], live: ['2', '9'], lacks: 0 },
    { removed: 'both of two', rows: [row('1'), row('2')], live: [], lacks: 2 },
    { removed: 'both of two, one of them back', rows: [row('1'), row('2')], live: ['9'], lacks: 1 },
    { removed: 'one, and two others are there by now', rows: [row('1')], live: ['7', '8'], lacks: 0 },
    { removed: 'one of two, and the other is gone too', rows: [row('1', { kept: 1 })], live: [], lacks: 2 },
  ])('$removed: $lacks', ({ rows, live, lacks }) => {
    expect(lacking(rows, live)).toBe(lacks);
  });
});

describe('rows of several files', () => {
  test('of one history ID are one play', () => {
    expect(lacking([row('1'), row('1', { file: 'b.csv' }), row('1')], [])).toBe(1);
  });

  test('of two steps, of which the second removed what the first had kept, are two plays', () => {
    expect(lacking([row('1', { kept: 1 }), row('2', { file: 'b.csv' })], [])).toBe(2);
  });

  test('are no more plays when the second step still saw, by a stale read, what the first had removed', () => {
    expect(lacking([row('1', { kept: 1 }), row('2', { file: 'b.csv', kept: 1 })], [])).toBe(2);
  });

  test('of one file that differ in what was kept count the fewest, as a list that grew may have them', () => {
    expect(lacking([row('1', { kept: 2 }), row('2', { kept: 1 })], [])).toBe(3);
  });

  test('with and without history IDs are no more plays than rows', () => {
    expect(lacking([row('1'), row(undefined)], [])).toBe(2);
    expect(occasionsOf([row('1'), row(undefined)])[0]?.rows.map(({ historyId }) => historyId)).toEqual([
      '1',
      undefined,
    ]);
  });

  test('without history IDs are as many plays as the file that has most of them', () => {
    const [a, b] = [row(undefined), row(undefined, { file: 'b.csv' })];
    expect(lacking([a], [])).toBe(1);
    expect(lacking([a, b], [])).toBe(1);
    expect(lacking([a, b, b], [])).toBe(2);
    expect(lacking([row('1', { file: 'b.csv' }), a], [])).toBe(1);
  });
});

describe('narrowed by ids', () => {
  test('only those rows are put back', () => {
    expect(lacking([row('1'), row('2')], [], ['1'])).toBe(1);
    expect(lacking([row('1', { kept: 1 }), row('2', { kept: 1 })], ['3'], ['2'])).toBe(1);
  });

  test('a play that another step removed stays removed', () => {
    expect(lacking([row('1', { kept: 1 }), row('2', { file: 'b.csv' })], [], ['1'])).toBe(1);
  });

  test('an item of which no row is named is left out', () => {
    expect(occasionsOf([row('1')], new Set(['2']))).toEqual([]);
  });
});

test('another minute is another occasion, seconds are not', () => {
  const rows = [
    row('1'),
    row('2', { at: '2025-11-17T01:02:59.000Z' }),
    row('3', { at: '2025-11-17T01:03:00.000Z' }),
  ];
  expect(occasionsOf(rows).map(({ key, wanted }) => [key, wanted])).toEqual([
    [KEY, 2],
    ['episode 1 2025-11-17T01:03', 1],
  ]);
});

test('live plays that are not to be believed do not count', () => {
  const occasions = occasionsOf([row('1')]);
  expect(lackingIn(occasions, live('1'), ({ historyId }) => historyId !== '1').get(KEY)).toBe(1);
});

describe('the play of a row', () => {
  test('comes back as marked by hand, to the minute, with all that the row says of it', () => {
    const claims = {
      title: 'Lost',
      year: 2004,
      season: 1,
      episode: 2,
      episodeTitle: 'Pilot (2)',
      tvdbId: 127132,
      imdbId: 'tt0636290',
      tmdbId: 62086,
      showTraktId: 73640,
    };
    const named = { ...row('5', { at: '2025-11-17T01:02:31.000Z' }), action: 'scrobble', claims };
    expect(playOf(named)).toEqual({
      ...claims,
      historyId: '5',
      watchedAt: '2025-11-17T01:02:00.000Z',
      action: 'watch',
      type: 'episode',
      traktId: 1,
      showSlug: null,
    });
  });

  test('knows nothing else where the row says nothing', () => {
    expect(playOf(row(undefined))).toEqual({
      historyId: '',
      watchedAt: AT,
      action: 'watch',
      type: 'episode',
      title: null,
      year: null,
      season: null,
      episode: null,
      episodeTitle: null,
      traktId: 1,
      tvdbId: null,
      imdbId: null,
      tmdbId: null,
      showTraktId: null,
      showSlug: null,
    });
  });
});
