import { describe, expect, test } from 'vitest';
import type { SignedIn } from '../../../src/action/context.ts';
import { resolveRows } from '../../../src/commands/import/resolve-rows.ts';
import type { GivenRow } from '../../../src/csv/given-row.ts';
import type { MoveTo } from '../../../src/csv/move-to.ts';
import type { FoundEpisode, FoundMovie, FoundShow } from '../../../src/trakt/catalogue.ts';
import type { Certain, Decision, Uncertain } from '../../../src/trakt/decision.ts';

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

/** What the rows are, and what Trakt was asked; it says when things were released by the paths of these. */
async function resolveAll(
  rows: GivenRow[],
  decisions: Decision[],
  { timezone = 'America/New_York', releases = {} as Record<string, unknown> } = {},
) {
  const asked: string[] = [];
  const readOrMissing = async (path: string) => {
    asked.push(path);
    const body = releases[path];
    return body && { status: 200, headers: new Headers(), unreadable: false, body };
  };
  const account = { slug: 'sam', uuid: 'u', timezone };
  const signedIn = { api: { readOrMissing }, account } as unknown as SignedIn;
  return { ...(await resolveRows(signedIn, rows, decisions)), asked };
}

/** What one row is. */
async function resolve(
  given: GivenRow,
  decision: Decision = ofMovie,
  setting: Parameters<typeof resolveAll>[2] = {},
) {
  const { wanted, uncertain } = await resolveAll([given], [decision], setting);
  return wanted[0] ?? uncertain[0];
}

describe('the play of a row', () => {
  test.each<[MoveTo, string]>([
    [AT, '2014-01-01T20:00:00.000Z'],
    [{ kind: 'local time', at: '2014-01-01T20:00:00' }, '2014-01-02T01:00:00.000Z'],
    [{ kind: 'day', day: '2014-07-01' }, '2014-07-01T16:00:00.000Z'],
    [{ kind: 'unknown' }, '1970-01-01T00:00:00.000Z'],
  ])('that says %j was at %s', async (time, watchedAt) => {
    expect(await resolve(row(time))).toMatchObject({ play: { watchedAt } });
  });

  const RELEASES = {
    '/movies/823': { released: '1949-09-02' },
    '/shows/73/seasons': [
      {
        number: 3,
        episodes: [{ season: 3, number: 12, ids: { trakt: 7301 }, first_aired: '2007-03-15T02:00:00.000Z' }],
      },
    ],
  };
  test.each<[string, Certain, string]>([
    ['the minute of its release', ofEpisode, '2007-03-15T02:00:00.000Z'],
    ['noon of the day of its release', ofMovie, '1949-09-02T16:00:00.000Z'],
  ])('that says released has %s', async (_, decision, watchedAt) => {
    const one = await resolve(row({ kind: 'released' }), decision, { releases: RELEASES });
    expect(one).toMatchObject({ play: { watchedAt } });
  });

  test('that says released is uncertain where Trakt does not know when that was', async () => {
    expect(await resolve(row({ kind: 'released' }))).toMatchObject({
      reason: 'Trakt does not say when it was released. Write the time into watched_at.',
      candidates: [{ address: 'https://trakt.tv/movies/m' }],
    });
  });

  test('is described as Trakt has it, with the IDs of the thing itself', async () => {
    const given = row(AT, { historyId: '77', action: 'scrobble' });
    expect(await resolve(given, ofEpisode)).toEqual({
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
    expect(await resolve(row(AT), { ...ofEpisode, show: undefined })).toMatchObject({
      play: { title: null, showTraktId: null, historyId: '', action: '' },
    });
    expect(await resolve(row(AT))).toMatchObject({
      isAbsolute: false,
      play: { type: 'movie', traktId: 823, title: 'The Third Man', year: 1949, season: null, ...ids },
    });
  });

  test('is uncertain where the row is in doubt, or has no time, though it is certain what it is of', async () => {
    expect(await resolve(row(AT, { doubt: 'Two days.', doubtKind: 'days' }))).toMatchObject({
      kind: 'days',
      reason: 'Two days.',
      candidates: [{ address: 'https://trakt.tv/movies/m' }],
    });
    expect(await resolve(row(AT, { doubt: 'Two days.' }))).toMatchObject({ kind: 'Two days.' });
    expect(await resolve(row(undefined))).toMatchObject({ reason: expect.stringMatching(/when/) });
  });

  test('is uncertain where it is uncertain what it is of, with why', async () => {
    const uncertain: Uncertain = { what: 'uncertain', kind: 'several', reason: 'Several.', candidates: [] };
    expect(await resolve(row(AT), uncertain)).toMatchObject({ kind: 'several', reason: 'Several.' });
    expect(await resolve(row(AT, { doubt: 'Two days.' }), uncertain)).toMatchObject({ reason: 'Two days.' });
  });
});

test('releases are asked for of what is certain, and says no more than that', async () => {
  const released: MoveTo = { kind: 'released' };
  const uncertain: Uncertain = { what: 'uncertain', kind: 'several', reason: '', candidates: [] };
  const asked = async (...rows: [GivenRow, Decision][]) =>
    (
      await resolveAll(
        rows.map(([given]) => given),
        rows.map(([, decision]) => decision),
      )
    ).asked;
  expect(await asked([row(AT), ofEpisode], [row(AT), ofMovie], [row(released), uncertain])).toEqual([]);
  expect(await asked([row(released), ofEpisode], [row(released), ofMovie])).toEqual([
    '/shows/73/seasons',
    '/movies/823',
  ]);
});

test('an uncertain row with the history ID of a certain one is the same play; without an ID it is not', async () => {
  const uncertain: Uncertain = { what: 'uncertain', kind: 'several', reason: 'Several.', candidates: [] };
  const rows = [
    row(AT, { historyId: '7' }),
    row(AT, { historyId: '7' }),
    row(AT, { historyId: '8' }),
    row(AT),
    row(AT),
  ];
  const resolved = await resolveAll(rows, [ofMovie, uncertain, uncertain, ofMovie, uncertain]);
  expect(resolved.wanted.map(({ play }) => play.historyId)).toEqual(['7', '']);
  expect(resolved.uncertain.map(one => one.row.historyId)).toEqual(['8', undefined]);
});
