import { beforeEach, describe, expect, test } from 'vitest';
import type { ItemClaims } from '../../src/csv/import-rows.ts';
import { createResolver, type Resolution } from '../../src/trakt/resolve.ts';
import { status } from '../simulator/faults.ts';
import { type Episode, episodeOf, type Movie, type Show } from '../simulator/trakt/catalogue.ts';
import { openTrakt, type Scene } from './scene.ts';

let scene: Scene;
let show: Show;
let pilot: Episode;
let movie: Movie;

beforeEach(async () => {
  scene = await openTrakt();
  const { trakt } = scene;
  show = trakt.addShow({ title: 'Dark', year: 2017, seasons: { 0: 1, 1: 3 } });
  pilot = episodeOf(show, 1, 1);
  movie = trakt.addMovie({ title: 'Amélie: Le Fabuleux Destin', year: 2001 });
});

const resolve = (claims: ItemClaims): Promise<Resolution> => createResolver(scene.api)(claims);
/** Trakt's answer to a search by the TVDB ID 1. */
const answerSearch = (...items: object[]) =>
  scene.faults.add({ path: '/search/tvdb/1', fault: status(200, items) });
const pilotAnswer = () => ({ season: 1, number: 1, title: 'Episode 1', ids: { trakt: pilot.ids.trakt } });
/** The Trakt ID that a row is found to have, or why none. */
async function idOf(claims: ItemClaims): Promise<number | string> {
  const found = await resolve(claims);
  return 'uncertain' in found ? found.uncertain : found.traktId;
}

describe('a row with a Trakt ID', () => {
  test('names that, and Trakt is not asked', async () => {
    const claims = { type: 'movie', traktId: 5, title: 'Whatever' };
    expect(await resolve(claims)).toEqual({ type: 'movie', traktId: 5, claims });
    expect(scene.paths()).toEqual([]);
  });

  test('is an episode when it has season and episode and says nothing else', async () => {
    expect(await resolve({ traktId: 5, season: 1, episode: 2 })).toMatchObject({ type: 'episode' });
    expect(await resolve({ type: 'episode', traktId: 5 })).toMatchObject({ type: 'episode' });
  });

  test.each<ItemClaims>([{ traktId: 5 }, { traktId: 5, season: 1 }, { traktId: 5, episode: 1 }])(
    'that does not say what it is of is uncertain: %j',
    async claims => {
      expect(await idOf(claims)).toBe(
        'The row does not say whether it is an episode or a movie. Write one of them in the column type, and for an episode season and episode.',
      );
    },
  );

  test('of a type that there is none of is uncertain', async () => {
    expect(await idOf({ traktId: 5, type: 'season', season: 1, episode: 1 })).toBe(
      '“season” in the column type is neither episode nor movie.',
    );
  });
});

describe('a row with another ID', () => {
  test.each(['tvdb', 'tmdb'] as const)('is found by %s, with all that Trakt knows of it', async service => {
    const found = await resolve({ type: 'episode', [`${service}Id`]: pilot.ids[service] ?? 0 });
    expect(found).toEqual({
      type: 'episode',
      traktId: pilot.ids.trakt,
      claims: {
        type: 'episode',
        [`${service}Id`]: pilot.ids[service],
        title: 'Dark',
        year: 2017,
        season: 1,
        episode: 1,
        episodeTitle: 'Episode 1',
        showTraktId: show.ids.trakt,
      },
    });
  });

  test('is found by IMDb, a movie too, and keeps what only the row knows', async () => {
    const imdbId = movie.ids.imdb ?? '';
    expect(await resolve({ type: 'movie', imdbId })).toEqual({
      type: 'movie',
      traktId: movie.ids.trakt,
      claims: { type: 'movie', imdbId, title: 'Amélie: Le Fabuleux Destin', year: 2001 },
    });
    Object.assign(movie, { title: null, year: null });
    expect(await resolve({ type: 'movie', imdbId, title: 'Amélie', year: 2001 })).toMatchObject({
      claims: { title: 'Amélie', year: 2001 },
    });
  });

  test('is found by the first that Trakt knows', async () => {
    const claims = { type: 'episode', tvdbId: 1, imdbId: 'tt1', tmdbId: pilot.ids.tmdb ?? 0 };
    expect(await idOf(claims)).toBe(pilot.ids.trakt);
    expect(scene.paths()).toEqual([
      '/search/tvdb/1?type=episode',
      '/search/imdb/tt1?type=episode',
      `/search/tmdb/${pilot.ids.tmdb}?type=episode`,
    ]);
  });

  test('is looked for by its title when Trakt knows none of them', async () => {
    expect(await idOf({ type: 'episode', tvdbId: 1, title: 'Dark', season: 1, episode: 2 })).toBe(
      episodeOf(show, 1, 2).ids.trakt,
    );
  });

  test('is looked for by its title when Trakt has nothing at that ID', async () => {
    scene.faults.add({ path: '/search/tvdb/1', fault: status(404) });
    expect(await idOf({ type: 'episode', tvdbId: 1, title: 'Dark', season: 1, episode: 1 })).toBe(
      pilot.ids.trakt,
    );
  });

  test('is not mistaken for something of another type that Trakt lists beside it', async () => {
    answerSearch({ movie: { title: 'Dark', year: 2017, ids: { trakt: 9 } } }, { episode: pilotAnswer() });
    expect(await idOf({ type: 'episode', tvdbId: 1 })).toBe(pilot.ids.trakt);
  });

  test.each<ItemClaims>([{ title: 'Dark' }, { year: 2017 }, { season: 1, episode: 1 }])(
    'is found although Trakt does not say of which show it is: %j',
    async claims => {
      answerSearch({ episode: pilotAnswer() });
      expect(await resolve({ type: 'episode', tvdbId: 1, ...claims })).toMatchObject({
        traktId: pilot.ids.trakt,
        claims: { season: 1, episode: 1, ...claims },
      });
    },
  );

  test('that does not fit is uncertain although Trakt does not say of which show it is', async () => {
    answerSearch({ episode: pilotAnswer() });
    expect(await idOf({ type: 'episode', tvdbId: 1, season: 3 })).toMatch(
      /^Its tvdb_id is “an untitled show” S01E01, which does not fit/,
    );
  });

  test('that several things have is uncertain', async () => {
    episodeOf(show, 1, 2).ids.tvdb = pilot.ids.tvdb;
    expect(await idOf({ type: 'episode', tvdbId: pilot.ids.tvdb ?? 0 })).toBe(
      'Several things at Trakt have its tvdb_id.',
    );
  });

  test.each<[string, ItemClaims]>([
    ['another season', { season: 2 }],
    ['another episode', { season: 1, episode: 2 }],
    ['another show', { title: 'Lost' }],
    ['another year', { year: 2015 }],
    ['a later year', { year: 2019 }],
  ])('that is of %s than the row says is uncertain', async (_, claims) => {
    expect(await idOf({ type: 'episode', tvdbId: pilot.ids.tvdb ?? 0, ...claims })).toBe(
      'Its tvdb_id is “Dark” S01E01, which does not fit the rest of the row. Correct the row, or empty that cell.',
    );
  });

  test('that is of another movie is uncertain, with or without a title at Trakt', async () => {
    const claims = { type: 'movie', tmdbId: movie.ids.tmdb ?? 0, year: 1999 };
    expect(await idOf(claims)).toMatch(/^Its tmdb_id is “Amélie: Le Fabuleux Destin”, which does not fit/);
    movie.title = null;
    expect(await idOf(claims)).toMatch(/^Its tmdb_id is “an untitled movie”/);
    show.title = null;
    expect(await idOf({ type: 'episode', tvdbId: pilot.ids.tvdb ?? 0, season: 3 })).toMatch(
      /^Its tvdb_id is “an untitled show” S01E01/,
    );
  });

  test.each(['AMELIE', 'Amelie le fabuleux destin', 'amélie: le fabuleux destin (2001)', 'Fabuleux-Destin'])(
    'fits a title that is called %s in the row',
    async title => {
      expect(await idOf({ type: 'movie', tmdbId: movie.ids.tmdb ?? 0, title, year: 2002 })).toBe(
        movie.ids.trakt,
      );
    },
  );

  test('fits a title that is in capitals in the row, a sharp s among them', async () => {
    movie.title = 'Das weiße Band';
    const claims = { type: 'movie', tmdbId: movie.ids.tmdb ?? 0, title: 'DAS WEIẞE BAND' };
    expect(await idOf(claims)).toBe(movie.ids.trakt);
  });

  test('fits no title but an equal one where there are only signs', async () => {
    movie.title = '!!!';
    const claims = { type: 'movie', tmdbId: movie.ids.tmdb ?? 0 };
    expect(await idOf({ ...claims, title: '!!!' })).toBe(movie.ids.trakt);
    expect(await idOf({ ...claims, title: '???' })).toMatch(/does not fit/);
    expect(await idOf({ ...claims, title: 'Dark' })).toMatch(/does not fit/);
  });
});

describe('an episode by its title', () => {
  test('is found by show, season and episode, a special too', async () => {
    expect(await idOf({ title: 'dark', season: 0, episode: 1 })).toBe(episodeOf(show, 0, 1).ids.trakt);
    expect(await resolve({ title: 'DARK', year: 2017, season: 1, episode: 3 })).toMatchObject({
      traktId: episodeOf(show, 1, 3).ids.trakt,
      claims: { title: 'Dark', episodeTitle: 'Episode 3', showTraktId: show.ids.trakt },
    });
  });

  test('is not taken for that of a show whose title only begins the same', async () => {
    scene.trakt.addShow({ title: 'Dark Matter', year: 2017, seasons: { 1: 1 } });
    expect(await idOf({ title: 'Dark', year: 2017, season: 1, episode: 1 })).toBe(pilot.ids.trakt);
  });

  test('is found by the Trakt ID of its show, whatever that is called', async () => {
    const claims = { title: 'Dunkel', showTraktId: show.ids.trakt, season: 1, episode: 1 };
    expect(await resolve(claims)).toMatchObject({
      traktId: pilot.ids.trakt,
      claims: { title: 'Dunkel', year: undefined },
    });
    expect(scene.paths()).toEqual([`/shows/${show.ids.trakt}/seasons?extended=episodes`]);
  });

  test('asks for each show once, however many rows are of it', async () => {
    const find = createResolver(scene.api);
    await Promise.all([1, 2, 3].map(episode => find({ title: 'Dark', season: 1, episode })));
    expect(scene.paths()).toHaveLength(2);
  });

  test.each<[ItemClaims, string]>([
    [{ season: 1, episode: 1 }, 'The row names nothing: it needs trakt_id, another ID, or a title.'],
    [
      { type: 'episode', title: 'Dark', season: 1 },
      'The row names no episode: write its numbers into season and episode.',
    ],
    [
      { type: 'episode', title: 'Dark', episode: 1 },
      'The row names no episode: write its numbers into season and episode.',
    ],
    [{ title: 'Dark', season: 1, episode: 4 }, 'Trakt has no S01E04 of “Dark”.'],
    [{ title: 'Dark', season: 2, episode: 1 }, 'Trakt has no S02E01 of “Dark”.'],
    [{ title: 'Darker', season: 1, episode: 1 }, 'Trakt knows no show called exactly “Darker”.'],
    [
      { title: 'Dark', year: 1999, season: 1, episode: 1 },
      'Trakt knows no show called exactly “Dark” (1999).',
    ],
    [{ showTraktId: 77, season: 1, episode: 1 }, 'Trakt knows no show with the Trakt ID 77 (show_trakt_id).'],
  ])('is uncertain of %j', async (claims, why) => {
    expect(await idOf(claims)).toBe(why);
  });

  test('is uncertain where the show has no such episode, or two', async () => {
    expect(await idOf({ showTraktId: show.ids.trakt, season: 9, episode: 1 })).toBe(
      'Trakt has no S09E01 of that show.',
    );
    episodeOf(show, 1, 2).number = 1;
    expect(await idOf({ title: 'Dark', season: 1, episode: 1 })).toBe(
      'Several episodes of “Dark” are S01E01. Write trakt_id into the row.',
    );
  });

  test('is uncertain where several shows are called so, unless the year tells them apart', async () => {
    scene.trakt.addShow({ title: 'Dark', year: null, seasons: { 1: 1 } });
    expect(await idOf({ title: 'Dark', season: 1, episode: 1 })).toMatch(
      /^Several shows are called “Dark”: (2017, year unknown|year unknown, 2017)\. Write the year or trakt_id into the row\.$/,
    );
    expect(await idOf({ title: 'Dark', year: 2017, season: 1, episode: 1 })).toBe(pilot.ids.trakt);
  });
});

describe('a movie by its title', () => {
  test('is found by title and year', async () => {
    scene.trakt.addMovie({ title: 'Serenity', year: 2005 });
    const { ids } = scene.trakt.addMovie({ title: 'Serenity', year: 2019 });
    expect(await resolve({ type: 'movie', title: 'serenity', year: 2019 })).toEqual({
      type: 'movie',
      traktId: ids.trakt,
      claims: { type: 'movie', title: 'Serenity', year: 2019 },
    });
  });

  test.each<[ItemClaims, string]>([
    [{ year: 2001 }, 'The row names nothing: it needs trakt_id, another ID, or a title.'],
    [{ title: 'Serenity' }, 'Several movies can be called “Serenity”. Write the year into the row.'],
    [{ title: 'Serenity', year: 2005 }, 'Trakt knows no movie called exactly “Serenity” (2005).'],
  ])('is uncertain of %j', async (claims, why) => {
    expect(await idOf({ type: 'movie', ...claims })).toBe(why);
  });

  test('is uncertain where two have title and year', async () => {
    for (let i = 0; i < 2; i++) scene.trakt.addMovie({ title: 'Serenity', year: 2005 });
    expect(await idOf({ type: 'movie', title: 'Serenity', year: 2005 })).toBe(
      'Several movies are called “Serenity” (2005): 2005, 2005. Write the year or trakt_id into the row.',
    );
  });
});

test.each<[string, string, ItemClaims]>([
  ['looking up an ID', '/search/tvdb/1', { type: 'episode', tvdbId: 1 }],
  ['reading a show’s episodes', '/shows/5/seasons', { showTraktId: 5, season: 1, episode: 1 }],
])('what Trakt refuses is told with what was being done: %s', async (what, path, claims) => {
  scene.faults.add({ path, fault: status(418) });
  await expect(resolve(claims)).rejects.toMatchObject({
    message: expect.stringContaining(` This happened while ${what}.`),
  });
});
