import { describe, expect, test } from 'vitest';
import { playOfRow, releasedThings } from '../../../src/commands/import/resolved.ts';
import type { GivenRow } from '../../../src/csv/given-row.ts';
import type { MoveTo } from '../../../src/csv/move-to.ts';
import type { FoundEpisode, FoundMovie, FoundShow } from '../../../src/trakt/catalogue.ts';
import type { Certain, Uncertain } from '../../../src/trakt/decision.ts';

const ids = { imdbId: 'tt1', tvdbId: 2, tmdbId: 3 };
const show: FoundShow = {
  kind: 'show',
  traktId: 73,
  slug: 'lost',
  title: 'Lost',
  year: 2004,
  ...ids,
  tvdbId: 9,
};
const episode: FoundEpisode = {
  kind: 'episode',
  traktId: 7301,
  season: 3,
  number: 12,
  title: 'Par Avion',
  ...ids,
};
const found: FoundMovie = {
  kind: 'movie',
  traktId: 823,
  slug: 'm',
  title: 'The Third Man',
  year: 1949,
  ...ids,
};
const ofEpisode: Certain = { what: 'episode', episode, show, isAbsolute: true };
const ofMovie: Certain = { what: 'movie', movie: found };

const row = (time: MoveTo | undefined, facts: Partial<GivenRow> = {}): GivenRow => ({
  place: { file: 'imports/list.csv', line: 2 },
  source: 'a list',
  claims: {},
  cells: () => ({}),
  ...(time && { time }),
  ...facts,
});
const AT: MoveTo = { kind: 'time', at: '2014-01-01T20:00:00.000Z' };
const NONE = new Map<string, string>();
const resolve = (
  given: GivenRow,
  decision: Certain | Uncertain = ofMovie,
  { timezone = 'America/New_York', releases = NONE } = {},
) => playOfRow(given, decision, { timezone, releases });

describe('the play of a row', () => {
  test.each<[MoveTo, string]>([
    [AT, '2014-01-01T20:00:00.000Z'],
    [{ kind: 'local time', at: '2014-01-01T20:00:00' }, '2014-01-02T01:00:00.000Z'],
    [{ kind: 'day', day: '2014-07-01' }, '2014-07-01T16:00:00.000Z'],
    [{ kind: 'unknown' }, '1970-01-01T00:00:00.000Z'],
  ])('that says %j was at %s', (time, watchedAt) => {
    expect(resolve(row(time))).toMatchObject({ play: { watchedAt } });
  });

  test.each<[string, Certain, string, string | undefined]>([
    ['the minute of its release', ofEpisode, 'episode 7301', '2007-03-15T02:00'],
    ['noon of the day of its release', ofMovie, 'movie 823', '1949-09-02'],
    ['no time, where that of another thing is known', ofMovie, 'episode 823', '1949-09-02'],
  ])('that says released has %s', (_, decision, thing, date) => {
    const releases = new Map([[thing, date ?? '']]);
    const one = resolve(row({ kind: 'released' }), decision, { releases });
    const at = { 'episode 7301': '2007-03-15T02:00:00.000Z', 'movie 823': '1949-09-02T16:00:00.000Z' }[thing];
    if (at !== undefined) expect(one).toMatchObject({ play: { watchedAt: at } });
    else
      expect(one).toMatchObject({
        reason: 'Trakt does not say when it was released. Write the time into watched_at.',
        candidates: [{ address: 'https://trakt.tv/movies/m' }],
      });
  });

  test('is described as Trakt has it, with the IDs of the thing itself', () => {
    const given = row(AT, { historyId: '77', action: 'scrobble' });
    expect(resolve(given, ofEpisode)).toEqual({
      place: { file: 'imports/list.csv', line: 2 },
      isAbsolute: true,
      play: {
        historyId: '77',
        watchedAt: '2014-01-01T20:00:00.000Z',
        action: 'scrobble',
        type: 'episode',
        title: 'Lost',
        year: 2004,
        season: 3,
        episode: 12,
        episodeTitle: 'Par Avion',
        traktId: 7301,
        ...ids,
        showTraktId: 73,
        showSlug: 'lost',
      },
    });
    expect(resolve(row(AT), { ...ofEpisode, show: undefined })).toMatchObject({
      play: { title: null, showTraktId: null, historyId: '', action: '' },
    });
    expect(resolve(row(AT))).toMatchObject({
      isAbsolute: false,
      play: { type: 'movie', traktId: 823, title: 'The Third Man', year: 1949, season: null, ...ids },
    });
  });

  test('is uncertain where the row is in doubt, or has no time, though it is certain what it is of', () => {
    expect(resolve(row(AT, { doubt: 'Two days.', doubtKind: 'days' }))).toMatchObject({
      kind: 'days',
      reason: 'Two days.',
      candidates: [{ address: 'https://trakt.tv/movies/m' }],
    });
    expect(resolve(row(AT, { doubt: 'Two days.' }))).toMatchObject({ kind: 'Two days.' });
    expect(resolve(row(undefined))).toMatchObject({ reason: expect.stringMatching(/when/) });
  });

  test('is uncertain where it is uncertain what it is of, with why', () => {
    const uncertain: Uncertain = { what: 'uncertain', kind: 'several', reason: 'Several.', candidates: [] };
    expect(resolve(row(AT), uncertain)).toMatchObject({ kind: 'several', reason: 'Several.' });
    expect(resolve(row(AT, { doubt: 'Two days.' }), uncertain)).toMatchObject({ reason: 'Two days.' });
  });
});

test('releases are asked for of what is certain, and says no more than that', () => {
  const released: MoveTo = { kind: 'released' };
  const rows = [row(released), row(AT), row(released), row(released)];
  const uncertain: Uncertain = { what: 'uncertain', kind: 'several', reason: '', candidates: [] };
  expect(releasedThings(rows, [ofEpisode, ofEpisode, uncertain, ofMovie])).toEqual([
    { type: 'episode', traktId: 7301, historyId: '', showTraktId: 73 },
    { type: 'movie', traktId: 823, historyId: '', showTraktId: null },
  ]);
});
