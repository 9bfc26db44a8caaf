import { beforeEach, describe, expect, test } from 'vitest';
import type { ItemClaims } from '../../src/csv/given-row.ts';
import type { Decision } from '../../src/trakt/decision.ts';
import { catalogueOf, createKnowledge } from '../../src/trakt/knowledge.ts';
import { resolveAll } from '../../src/trakt/resolve.ts';
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
  show = trakt.addShow({
    title: 'Dark',
    year: 2017,
    seasons: { 0: 1, 1: 3, 2: 3 },
    episodeTitle: (season, number) => `Chapter ${season}.${number}`,
  });
  pilot = episodeOf(show, 1, 1);
  movie = trakt.addMovie({ title: 'Amélie', year: 2001 });
});

const resolve = (...rows: ItemClaims[]) => resolveAll(rows, createKnowledge(catalogueOf(scene.api)));

/** What a row is found to be, as Trakt numbers it, or why that is not certain. */
async function found(claims: ItemClaims): Promise<string> {
  const [decision] = await resolve(claims);
  return inWords(decision);
}

function inWords(decision: Decision | undefined): string {
  if (decision === undefined) return 'nothing';
  if (decision.what === 'uncertain') return decision.reason;
  return decision.what === 'movie'
    ? `movie ${decision.movie.traktId}`
    : `episode ${decision.episode.traktId}`;
}

const isPilot = () => `episode ${pilot.ids.trakt}`;
const isMovie = () => `movie ${movie.ids.trakt}`;

describe('an episode', () => {
  test('is found by any name of its show with season and episode, specials included', async () => {
    const { ids } = show;
    for (const name of [
      { title: 'dark' },
      { title: 'DARK (2017)' },
      { title: 'Dark', year: 2017 },
      { showTraktId: ids.trakt },
      { showIds: { tvdbId: ids.tvdb ?? 0 } },
      { showIds: { imdbId: ids.imdb ?? '' } },
      { showIds: { tmdbId: ids.tmdb ?? 0 } },
      { slug: 'dark' },
      { eitherIds: { tvdbId: ids.tvdb ?? 0 } },
      { title: 'Dunkel', otherTitles: ['Dark'] },
    ])
      expect(await found({ ...name, season: 1, episode: 1 }), JSON.stringify(name)).toBe(isPilot());
    expect(await found({ title: 'Dark', season: 0, episode: 1 })).toBe(
      `episode ${episodeOf(show, 0, 1).ids.trakt}`,
    );
  });

  test('is found by its own IDs, and by its title in a season', async () => {
    for (const service of ['trakt', 'tvdb', 'tmdb'] as const)
      expect(await found({ type: 'episode', [`${service}Id`]: pilot.ids[service] ?? 0 })).toBe(isPilot());
    expect(await found({ title: 'Dark', season: 1, episodeTitle: 'chapter 1-1' })).toBe(isPilot());
  });

  test.each<[string, ItemClaims, string | RegExp]>([
    ['nothing', { season: 1, episode: 1 }, 'The row names nothing: it needs an ID, or a title.'],
    [
      'only a part of the title',
      { title: 'Dar', season: 1, episode: 1 },
      'Trakt has no show called exactly “Dar”.',
    ],
    [
      'another year',
      { title: 'Dark', year: 1999, season: 1, episode: 1 },
      'Trakt has no show called exactly “Dark” (1999).',
    ],
    [
      'another year in brackets',
      { title: 'Dark (1999)', season: 1, episode: 1 },
      'Trakt has no show called exactly “Dark (1999)”.',
    ],
    [
      'an episode that there is not',
      { title: 'Dark', season: 1, episode: 4 },
      'Trakt has no S01E04 of the show “Dark” (2017).',
    ],
    [
      'no episode',
      { type: 'episode', title: 'Dark' },
      'The row names the show “Dark” (2017), but none of its episodes.',
    ],
    [
      'no season',
      { title: 'Dark', episode: 2 },
      'The row says episode 2 of the show “Dark” (2017), but not which season.',
    ],
    [
      'a title of another episode',
      { title: 'Dark', season: 1, episode: 1, episodeTitle: 'Chapter 1.2' },
      /but calls it “Chapter 1\.2”\.$/,
    ],
    [
      'a show with another name',
      { showTraktId: 0, title: 'Darker', season: 1, episode: 1 },
      'Trakt has no show called exactly “Darker”.',
    ],
  ])('that has %s is uncertain', async (_, claims, why) => {
    expect(await found(claims)).toMatch(
      typeof why === 'string' ? new RegExp(`^${RegExp.escape(why)}$`) : why,
    );
  });

  test('is not of a show whose title has that of the row in it, though a search finds that one', async () => {
    scene.trakt.addShow({ title: 'Dark Matter', year: 2015, seasons: { 1: 3 } });
    const of = { season: 1, episode: 1 };
    expect(await found({ title: 'Matter', ...of })).toBe('Trakt has no show called exactly “Matter”.');
    expect(await found({ title: 'Dark', year: 2015, ...of })).toBe(
      'Trakt has no show called exactly “Dark” (2015).',
    );
    scene.trakt.addMovie({ title: 'Amélie et les autres', year: 2008 });
    expect(await found({ type: 'movie', title: 'Amélie', year: 2008 })).toBe(
      'Trakt has no movie called exactly “Amélie” (2008).',
    );
  });

  test('is uncertain where an ID contradicts the rest of the row', async () => {
    const other = episodeOf(show, 1, 2);
    expect(await found({ title: 'Dark', season: 1, episode: 1, tvdbId: other.ids.tvdb ?? 0 })).toBe(
      'Its IDs are those of “Dark” S01E02, but the row says S01E01.',
    );
    expect(await found({ title: 'Lost', type: 'episode', tvdbId: other.ids.tvdb ?? 0 })).toBe(
      'Its IDs are those of the show “Dark” (2017), but the row calls it “Lost”.',
    );
    expect(await found({ title: 'Dark', season: 1, episode: 1, imdbId: movie.ids.imdb ?? '' })).toBe(
      'Its IMDb ID tt9500009 is that of the movie “Amélie” (2001), and the rest of the row names “Dark” S01E01.'.replace(
        'tt9500009',
        movie.ids.imdb ?? '',
      ),
    );
    expect(await found({ title: 'Dark', season: 1, episode: 1, tvdbId: show.ids.tvdb ?? 0 })).toMatch(
      /^Its TVDB ID \d+ is that of the show “Dark” \(2017\)/,
    );
  });

  test('is found by the rest of the row where an ID is gone, if another one agrees', async () => {
    const gone = { title: 'Dark', season: 1, episode: 1, traktId: 99_900_101 };
    expect(await found({ ...gone, tvdbId: pilot.ids.tvdb ?? 0 })).toBe(isPilot());
    expect(await found(gone)).toMatch(
      /^Trakt has nothing with its Trakt ID 99900101 any more, and no other ID/,
    );
    // Trakt has no IMDb ID of it, so that one which nothing has says nothing.
    expect(await found({ title: 'Dark', season: 1, episode: 1, imdbId: 'tt77' })).toBe(isPilot());
    expect(await found({ title: 'Dark', season: 1, episode: 1, tvdbId: 77 })).toMatch(
      /^Its TVDB ID 77 does not fit/,
    );
    const candidates = [{ address: 'https://trakt.tv/shows/dark/seasons/1/episodes/1' }];
    expect(await resolve(gone, { title: 'Dark', season: 1, episode: 1, tvdbId: 77 })).toMatchObject([
      { kind: 'id gone', candidates },
      { kind: 'contradiction', candidates },
    ]);
  });

  test('of several shows of one name is decided by the year or an ID, and otherwise uncertain with its candidates', async () => {
    const other = scene.trakt.addShow({
      title: 'Dark',
      year: 2020,
      ids: { slug: 'dark-2020' },
      seasons: { 1: 1 },
    });
    const [decision] = await resolve({ title: 'Dark', season: 1, episode: 1 });
    expect(decision).toMatchObject({
      what: 'uncertain',
      kind: 'several',
      candidates: [
        { name: 'Dark (2017)', address: 'https://trakt.tv/shows/dark' },
        { name: 'Dark (2020)', address: 'https://trakt.tv/shows/dark-2020' },
      ],
    });
    expect(await found({ title: 'Dark', year: 2017, season: 1, episode: 1 })).toBe(isPilot());
    const { tvdb } = episodeOf(other, 1, 1).ids;
    expect(await found({ title: 'Dark', season: 1, episode: 1, tvdbId: tvdb ?? 0 })).toBe(
      `episode ${episodeOf(other, 1, 1).ids.trakt}`,
    );
  });

  test('is counted over all seasons only where its number can mean nothing else', async () => {
    const fourth = `episode ${episodeOf(show, 2, 1).ids.trakt}`;
    expect(await found({ title: 'Dark', absolute: 4, type: 'episode' })).toBe(fourth);
    expect(await found({ title: 'Dark', season: 1, episode: 4 })).toMatch(/^Trakt has no S01E04/);
    expect(await found({ title: 'Dark', season: 1, episode: 4, episodeTitle: 'Chapter 2.1' })).toBe(fourth);
    expect(await found({ title: 'Dark', episode: 4 })).toMatch(/^Trakt has no episode 4/);
    expect(await found({ title: 'Dark', episode: 5 })).toBe(`episode ${episodeOf(show, 2, 2).ids.trakt}`);
    expect(await found({ title: 'Dark', episode: 7 })).toMatch(/^Trakt has no episode 7/);
  });

  test('is counted over all seasons in whatever order Trakt lists them', async () => {
    const seasons = [2, 0, 1].map(season => ({
      number: season,
      ids: { trakt: 900 + season },
      episodes: [3, 1, 2].map(number => ({
        ...{ season, number, title: null },
        ids: { trakt: 100 * season + number, tvdb: null, imdb: null, tmdb: null },
      })),
    }));
    const path = new RegExp(`^/shows/${show.ids.trakt}/seasons`);
    scene.faults.add({ path, times: 2, fault: status(200, seasons) });
    expect(await found({ title: 'Dark', absolute: 2, type: 'episode' })).toBe('episode 102');
    expect(await found({ title: 'Dark', absolute: 4, type: 'episode' })).toBe('episode 201');
  });

  test('is uncertain where Trakt has its number twice, or nothing of what it names, with what it may be', async () => {
    const twice = [1, 2].map(trakt => ({
      ...{ season: 1, number: 1, title: `Pilot ${trakt}` },
      ids: { trakt, tvdb: null, imdb: null, tmdb: null },
    }));
    const path = new RegExp(`^/shows/${show.ids.trakt}/seasons`);
    scene.faults.add({
      path,
      fault: status(200, [{ number: 1, ids: { trakt: 9 }, episodes: twice }]),
    });
    const [several, gone, unknown] = [
      ...(await resolve({ title: 'Dark', season: 1, episode: 1 })),
      ...(await resolve({ title: 'Dark', season: 1, episode: 1, eitherIds: { tvdbId: 77 } })),
      ...(await resolve({ type: 'episode', tvdbId: 77 })),
    ];
    expect([several, gone, unknown].map(inWords)).toEqual([
      'Several episodes of “Dark” are S01E01.',
      'Trakt has nothing with its TVDB ID 77, and “Dark” S01E01 has another one.',
      'Trakt has no episode with the TVDB ID 77.',
    ]);
    const address = 'https://trakt.tv/shows/dark/seasons/1/episodes/1';
    expect([several, gone, unknown]).toMatchObject([
      { candidates: [{ address }, { address }] },
      { candidates: [{ address }] },
      { candidates: [] },
    ]);
  });

  test('is uncertain where the address of its show is that of another one', async () => {
    scene.trakt.addShow({ title: 'Lost', year: 2004, ids: { slug: 'lost' }, seasons: { 1: 3 } });
    expect(
      await found({ title: 'Dark', showTraktId: show.ids.trakt, slug: 'lost', season: 1, episode: 1 }),
    ).toBe(
      'Its address at Trakt (“lost”) is that of the show “Lost” (2004), and the rest of the row names the show “Dark” (2017).',
    );
  });

  test('of which Trakt does not say whose it is, is compared as far as it can be', async () => {
    scene.faults.add({
      path: '/search/tvdb/1',
      times: 2,
      fault: status(200, [
        { type: 'episode', episode: { season: 1, number: 1, title: 'Pilot', ids: { trakt: 5, tvdb: 1 } } },
      ]),
    });
    expect(await found({ type: 'episode', tvdbId: 1 })).toBe('episode 5');
    expect(await found({ type: 'episode', tvdbId: 1, season: 3 })).toBe(
      'Its IDs are those of “an untitled show” S01E01, but the row says season 3.',
    );
  });
});

describe('a movie', () => {
  test.each(['Amélie', 'amelie', 'AMÉLIE', 'Amelie (2001)'])('is found by the title %s', async title => {
    expect(await found({ type: 'movie', title })).toBe(isMovie());
    expect(await found({ type: 'movie', title, year: 2001 })).toBe(isMovie());
  });

  test.each([
    ['Fast & Furious', 'Fast and Furious'],
    ['WALL·E', 'Wall-E'],
    ['Ocean’s Eleven', "Ocean's Eleven"],
    ['S.W.A.T.', 'SWAT'],
    ['ゴジラ', 'ゴジラ'],
  ])('that Trakt calls %s is found by %s', async (title, said) => {
    const other = scene.trakt.addMovie({ title, year: 2009 });
    expect(await found({ type: 'movie', title: said, year: 2009 })).toBe(`movie ${other.ids.trakt}`);
  });

  test('of several of one name is uncertain without its year', async () => {
    scene.trakt.addMovie({ title: 'Amélie', year: 2019, ids: { slug: 'amelie-2019' } });
    expect(await found({ type: 'movie', title: 'Amélie' })).toBe(
      'Several movies are called “Amélie”: 2001, 2019.',
    );
    expect(await found({ type: 'movie', title: 'Amélie', year: 2001 })).toBe(isMovie());
  });

  test('that also names an episode is uncertain', async () => {
    expect(await found({ type: 'movie', title: 'Amélie', season: 1, episode: 1 })).toBe(
      'The row says that it is a movie, and also names a season, an episode or a show.',
    );
  });

  test('by an ID that is a year off is the same, two years off is not', async () => {
    const tmdbId = movie.ids.tmdb ?? 0;
    expect(await found({ type: 'movie', tmdbId, year: 2002 })).toBe(isMovie());
    expect(await found({ type: 'movie', tmdbId, year: 2003 })).toBe(
      'Its IDs are those of the movie “Amélie” (2001), but the row says that it is of 2003.',
    );
  });
});

describe('names that Trakt had for a thing once', () => {
  test.each([true, false])(
    'count for nothing beside its Trakt ID where the file says so (%s)',
    async namesAreOld => {
      const old = { ...(namesAreOld && { namesAreOld }), title: 'Old name', year: 1900 };
      const [asMovie, asEpisode] = await Promise.all([
        found({ ...old, type: 'movie', traktId: movie.ids.trakt }),
        found({ ...old, showTraktId: show.ids.trakt, season: 1, episode: 1 }),
      ]);
      expect([asMovie === isMovie(), asEpisode === isPilot()]).toEqual([namesAreOld, namesAreOld]);
    },
  );
});

describe('a row that says neither', () => {
  test('is what its IMDb ID says, or its title where no show has it', async () => {
    expect(await found({ imdbId: movie.ids.imdb ?? '' })).toBe(isMovie());
    expect(await found({ title: 'Amélie' })).toBe(isMovie());
    scene.trakt.addShow({ title: 'Amélie', seasons: { 1: 1 } });
    expect(await found({ title: 'Amélie' })).toMatch(
      /^The row does not say whether it is an episode or a movie/,
    );
  });

  test('is uncertain by a number alone, which a movie and an episode can share', async () => {
    expect(await found({ traktId: movie.ids.trakt })).toMatch(/^The row does not say whether/);
    expect(await found({ type: 'season', traktId: 5 })).toBe('“season” is neither an episode nor a movie.');
  });

  test('is uncertain for the reason of the reading that found something', async () => {
    expect(await found({ title: 'Amélie', tmdbId: 77 })).toMatch(
      /^Its TMDB ID 77 does not fit: the movie “Amélie”/,
    );
    expect(await found({ title: 'Lost', tvdbId: pilot.ids.tvdb ?? 0 })).toBe(
      'Its IDs are those of the show “Dark” (2017), but the row calls it “Lost”.',
    );
  });

  test('with other readings is certain only where one of them is found', async () => {
    const asEpisode: ItemClaims = { type: 'episode', title: 'Dark', episodeTitle: 'Chapter 1.1' };
    const asMovie: ItemClaims = { type: 'movie', title: 'Dark: Chapter 1.1' };
    expect(await found({ ...asMovie, orElse: [asEpisode] })).toBe(isPilot());
    scene.trakt.addMovie({ title: 'Dark: Chapter 1.1' });
    expect(await found({ ...asMovie, orElse: [asEpisode] })).toBe('The row can mean several things.');
  });
});

describe('requests', () => {
  test('are two for a show, one for a movie, whatever the number of rows', async () => {
    const episodes = [1, 2, 3].map(episode => ({ title: 'Dark', season: 1, episode }));
    await resolve(
      ...episodes,
      ...episodes,
      { type: 'movie', title: 'Amélie' },
      { type: 'movie', title: 'Amélie' },
    );
    expect(scene.paths()).toHaveLength(3);
  });

  test('escape what Trakt’s search would take for an operator', async () => {
    const odd = scene.trakt.addMovie({ title: 'What? (Part 1) — “Yes”/No!', year: 2020 });
    expect(await found({ type: 'movie', title: 'What? (Part 1) — “Yes”/No!' })).toBe(
      `movie ${odd.ids.trakt}`,
    );
  });

  test.each<[string, string, ItemClaims]>([
    ['looking up an ID', '/search/tvdb/1', { type: 'episode', tvdbId: 1 }],
    ['searching for the show', '/search/show', { title: 'Dark', season: 1, episode: 1 }],
  ])('that Trakt refuses stop it, with what was being done: %s', async (what, path, claims) => {
    scene.faults.add({ path, fault: status(418) });
    await expect(resolve(claims)).rejects.toMatchObject({
      message: expect.stringContaining(` This happened while ${what}.`),
    });
  });
});
