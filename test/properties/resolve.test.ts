import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemClaims } from '../../src/csv/given-row.ts';
import { isSameTitle } from '../../src/history/same-title.ts';
import {
  type Found,
  type FoundEpisode,
  type FoundMovie,
  type FoundShow,
  ID_FIELDS,
  type IdField,
} from '../../src/trakt/catalogue.ts';
import type { Certain, Decision } from '../../src/trakt/decision.ts';
import { type Catalogue, createKnowledge } from '../../src/trakt/knowledge.ts';
import { resolveAll } from '../../src/trakt/resolve.ts';
import { check } from './check.ts';

/** Titles that are like one another: in parts, in accents, in years. */
const TITLES = ['Dark', 'Dark Matter', 'Amélie', 'The Flash', 'Fast & Furious', 'WALL·E'];
const KINDS = ['imdbId', 'tvdbId', 'tmdbId'] as const;

interface Things {
  shows: { show: FoundShow; episodes: FoundEpisode[] }[];
  movies: FoundMovie[];
}

/** A small catalogue in which IDs of different kinds are the same numbers, and some things lack some IDs. */
const things: fc.Arbitrary<Things> = fc
  .record({
    shows: fc.array(
      fc.record({ title: fc.nat(5), year: fc.constantFrom(1990, 2014, null), lacks: fc.nat(7) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    movies: fc.array(fc.record({ title: fc.nat(5), year: fc.constantFrom(2001, 2014), lacks: fc.nat(7) }), {
      maxLength: 3,
    }),
    seasons: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ shows, movies, seasons }) => ({
    shows: shows.map(({ title, year, lacks }, index) => ({
      show: {
        kind: 'show' as const,
        slug: `show-${index}`,
        title: TITLES[title] ?? '',
        year,
        ...idsOf(index, lacks),
      },
      episodes: seasons.flatMap((length, at) =>
        Array.from({ length }, (_, number) => ({
          kind: 'episode' as const,
          season: at + 1,
          number: number + 1,
          title: `Part ${at + 1}.${number + 1} of ${TITLES[title]}`,
          ...idsOf(index * 30 + at * 10 + number, lacks, 50),
        })),
      ),
    })),
    movies: movies.map(({ title, year, lacks }, index) => ({
      kind: 'movie' as const,
      slug: `movie-${index}`,
      title: TITLES[title] ?? '',
      year,
      ...idsOf(index, lacks, 90_000),
    })),
  }));

/** Trakt, TVDB and TMDB number shows, movies and episodes each from 1; an IMDb ID is one of anything. */
function idsOf(index: number, lacks: number, imdbFrom = 0) {
  const id = index + 1;
  const has = (bit: number) => (lacks & bit) === 0;
  return {
    traktId: id,
    imdbId: has(1) ? `tt${1_000_000 + imdbFrom + id}` : null,
    tvdbId: has(2) ? 1_000 + id : null,
    tmdbId: has(4) ? 2_000 + id : null,
  };
}

function everythingIn({ shows, movies }: Things): Found[] {
  return [
    ...movies,
    ...shows.map(({ show }) => show),
    ...shows.flatMap(({ show, episodes }) => episodes.map(episode => ({ ...episode, show }))),
  ];
}

function catalogueOf(things: Things): { catalogue: Catalogue; asked: string[] } {
  const all = everythingIn(things);
  const asked: string[] = [];
  const titled = (kind: 'show' | 'movie') =>
    all.filter((one): one is FoundShow | FoundMovie => one.kind === kind);
  return {
    asked,
    catalogue: {
      async under(field, id) {
        asked.push(`${field} ${id}`);
        return all.filter(one => one[field] === id);
      },
      async withSlug(kind, slug) {
        asked.push(`slug ${slug}`);
        return titled(kind).filter(one => one.slug === slug);
      },
      async called(kind, words) {
        asked.push(`${kind} ${words}`);
        const [first = ''] = words.toLowerCase().split(/\W/);
        return titled(kind).filter(one => one.title?.toLowerCase().includes(first));
      },
      async episodesOf(show) {
        asked.push(`episodes ${show.traktId}`);
        return things.shows.find(one => one.show.traktId === show.traktId)?.episodes ?? [];
      },
    },
  };
}

/** Any part of what one thing is, in which any part is that of another thing, or of none. */
const mixture = (of: Things): fc.Arbitrary<ItemClaims> => {
  const all = everythingIn(of);
  const targets = all.filter(one => one.kind !== 'show');
  return fc
    .record({
      target: fc.nat(targets.length - 1),
      // Of each claim: whether it is absent, right, another thing’s, or nothing’s.
      said: fc.array(fc.constantFrom('absent', 'absent', 'right', 'right', 'right', 'other', 'none'), {
        minLength: 14,
        maxLength: 14,
      }),
      other: fc.nat(all.length - 1),
      isTyped: fc.boolean(),
      // The file does not say whether the IDs are the show’s or the episode’s.
      isEither: fc.constantFrom(false, false, true),
    })
    .map(({ target, said, other, isTyped, isEither }) => {
      const right = claimsOf(targets[target]!);
      const wrong = claimsOf(all[other]!);
      const dead = claimsOfNothing();
      const claims: Record<string, unknown> = {};
      for (const [index, field] of FIELDS.entries()) {
        const of = { absent: {}, right, other: wrong, none: dead }[said[index] ?? 'absent'] as FlatClaims;
        if (of[field] !== undefined && of[field] !== null) claims[field] = of[field];
      }
      const { showImdbId: imdbId, showTvdbId: tvdbId, showTmdbId: tmdbId, ...rest } = claims as FlatClaims;
      const showIds = Object.fromEntries(
        Object.entries({ imdbId, tvdbId, tmdbId }).filter(([, id]) => id !== undefined),
      );
      const { traktId, imdbId: imdb, tvdbId: tvdb, tmdbId: tmdb, ...names } = rest;
      const own = Object.fromEntries(
        Object.entries({ traktId, imdbId: imdb, tvdbId: tvdb, tmdbId: tmdb }).filter(
          ([, id]) => id !== undefined,
        ),
      );
      return {
        ...names,
        ...(isEither ? { eitherIds: own } : own),
        ...(Object.keys(showIds).length > 0 && { showIds }),
        ...(isTyped && { type: targets[target]!.kind }),
      } as ItemClaims;
    });
};

type FlatClaims = Record<string, string | number | null | undefined>;
const FIELDS = [
  'traktId',
  'imdbId',
  'tvdbId',
  'tmdbId',
  'showTraktId',
  'showImdbId',
  'showTvdbId',
  'showTmdbId',
  'title',
  'year',
  'season',
  'episode',
  'episodeTitle',
  'slug',
];

function claimsOf(thing: Found): FlatClaims {
  const { traktId, imdbId, tvdbId, tmdbId } = thing;
  const own = { traktId, imdbId, tvdbId, tmdbId };
  if (thing.kind !== 'episode') return { ...own, title: thing.title, year: thing.year, slug: thing.slug };
  const { show, season, number, title } = thing;
  return {
    ...own,
    showTraktId: show?.traktId,
    showImdbId: show?.imdbId,
    showTvdbId: show?.tvdbId,
    showTmdbId: show?.tmdbId,
    title: show?.title,
    year: show?.year,
    slug: show?.slug,
    season,
    episode: number,
    episodeTitle: title,
  };
}

function claimsOfNothing(): FlatClaims {
  return {
    traktId: 999,
    imdbId: 'tt999',
    tvdbId: 999,
    tmdbId: 999,
    showTraktId: 998,
    showImdbId: 'tt998',
    showTvdbId: 998,
    showTmdbId: 998,
    title: 'Nothing',
    year: 1955,
    season: 9,
    episode: 99,
    episodeTitle: 'No such part',
    slug: 'nothing',
  };
}

/** The IDs, of an episode or its show, that belong to neither and that nothing excuses. */
function wrongEitherIds(
  either: NonNullable<ItemClaims['eitherIds']>,
  own: Found,
  titled: Found | undefined,
  all: readonly Found[],
): string[] {
  const isWrong = (field: (typeof ID_FIELDS)[number]) => {
    const id = either[field];
    if (id === undefined || id === own[field] || id === titled?.[field]) return false;
    const isAlive = all.some(one => one[field] === id && (field === 'imdbId' || one.kind !== 'movie'));
    const isOnly =
      field === 'traktId' && !KINDS.some(kind => either[kind] !== undefined && either[kind] === own[kind]);
    const hasAnother = field !== 'traktId' && own[field] !== null && titled?.[field] !== null;
    return isAlive || isOnly || hasAnother;
  };
  return ID_FIELDS.filter(isWrong).map(field => `either’s ${field}`);
}

/** Each claim of a row that does not allow what it was taken for. */
function disallowing(claims: ItemClaims, certain: Certain, all: readonly Found[]): string[] {
  const own: Found = certain.what === 'movie' ? certain.movie : { ...certain.episode, show: certain.show };
  const titled = certain.what === 'movie' ? certain.movie : certain.show;
  const { title, year, slug, type } = claims;
  const either = claims.eitherIds ?? {};
  const problems = [
    ...wrongIds(certain.what === 'movie' ? { ...either, ...claims } : claims, own, all, own).map(
      field => `its ${field}`,
    ),
    ...(titled?.kind === 'show'
      ? wrongIds({ ...claims.showIds, traktId: claims.showTraktId }, titled, all, own)
      : []
    ).map(field => `its show’s ${field}`),
  ];
  if (certain.what !== 'movie') problems.push(...wrongEitherIds(either, own, titled, all));
  if (type !== undefined && type !== certain.what) problems.push('type');
  if (title !== undefined && titled?.title && !isSameTitle(titled.title, title)) problems.push('title');
  if (year !== undefined && titled?.year && Math.abs(titled.year - year) > 1) problems.push('year');
  if (slug !== undefined && all.some(one => one.kind === titled?.kind && one.slug === slug && one !== titled))
    problems.push('slug');
  const isCounted = certain.what === 'episode' && certain.isAbsolute;
  return [...problems, ...disallowingEpisode(claims, own, isCounted)];
}

/** The same of what only an episode has. */
function disallowingEpisode(claims: ItemClaims, own: Found, isCounted: boolean): string[] {
  const { season, episode, episodeTitle, showIds, showTraktId } = claims;
  if (own.kind !== 'episode') {
    const ofEpisode = [season, episode, episodeTitle, showIds, showTraktId];
    return ofEpisode.some(said => said !== undefined) ? ['what only an episode has'] : [];
  }
  const problems: string[] = [];
  if (season !== undefined && season !== own.season && !isCounted) problems.push('season');
  if (episode !== undefined && episode !== own.number && !isCounted) problems.push('episode');
  if (episodeTitle !== undefined && own.title && !isSameTitle(own.title, episodeTitle))
    problems.push('episode title');
  return problems;
}

type SomeIds = { [Field in IdField]?: string | number | undefined };

function wrongIds(claimed: SomeIds, thing: Found, all: readonly Found[], own: Found): IdField[] {
  const agrees = (field: IdField) => claimed[field] !== undefined && claimed[field] === thing[field];
  return ID_FIELDS.filter(field => {
    const id = claimed[field];
    if (id === undefined || id === thing[field]) return false;
    const isAlive = all.some(one => one[field] === id && (field === 'imdbId' || one.kind === thing.kind));
    if (isAlive) return true;
    // An ID that is gone says nothing, if the thing has none of that service, or another ID says that it is the thing.
    if (field === 'traktId') return thing === own && !KINDS.some(agrees);
    return thing[field] !== null;
  });
}

async function resolve(of: Things, rows: readonly ItemClaims[]): Promise<Decision[]> {
  return resolveAll(rows, createKnowledge(catalogueOf(of).catalogue));
}

const lists = things
  .filter(of => everythingIn(of).some(one => one.kind !== 'show'))
  .chain(of =>
    fc.record({ of: fc.constant(of), rows: fc.array(mixture(of), { minLength: 1, maxLength: 30 }) }),
  );

describe('what rows name', () => {
  it('is nothing that any claim of theirs does not allow, whatever they mix', async () => {
    let certain = 0;
    await check(
      fc.asyncProperty(lists, async ({ of, rows }) => {
        const all = everythingIn(of);
        const decisions = await resolve(of, rows);
        for (const [index, decision] of decisions.entries()) {
          if (decision.what === 'uncertain') continue;
          certain++;
          expect(disallowing(rows[index]!, decision, all), JSON.stringify(rows[index])).toEqual([]);
        }
      }),
      6_000,
    );
    expect(certain).toBeGreaterThan(100);
  });

  it('is what they are of, where all is right and it has a title and a year of its own', async () => {
    await check(
      fc.asyncProperty(things, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), async (of, kept) => {
        const all = everythingIn(of).filter(one => one.kind !== 'show');
        const rows = all.map(one => {
          const { showImdbId: imdbId, showTvdbId: tvdbId, showTmdbId: tmdbId, ...rest } = claimsOf(one);
          const some = Object.entries(rest).filter(
            ([, said], index) => said != null && kept[index % 12] !== false,
          );
          const showIds = Object.fromEntries(
            Object.entries({ imdbId, tvdbId, tmdbId }).filter(([, id]) => id != null),
          );
          return {
            ...Object.fromEntries(some),
            type: one.kind,
            traktId: one.traktId,
            ...(one.kind === 'episode' && { showIds }),
          } as ItemClaims;
        });
        const decisions = await resolve(of, rows);
        for (const [index, decision] of decisions.entries()) {
          const thing = all[index]!;
          const got = decision.what === 'uncertain' ? decision.reason : keyOf(decision);
          expect(got, JSON.stringify(rows[index])).toBe(`${thing.kind} ${thing.traktId}`);
        }
      }),
      400,
    );
  });

  it('does not depend on the other rows, but where Trakt itself has an ID twice', async () => {
    await check(
      fc.asyncProperty(lists, async ({ of, rows }) => {
        const together = await resolve(of, rows);
        const alone = await Promise.all(rows.map(async row => (await resolve(of, [row]))[0]));
        const named = (decision: Decision | undefined) =>
          decision === undefined || decision.what === 'uncertain' ? 'uncertain' : keyOf(decision);
        expect(together.map(named)).toEqual(alone.map(named));
      }),
      300,
    );
  });
});

function keyOf(certain: Certain): string {
  return certain.what === 'movie' ? `movie ${certain.movie.traktId}` : `episode ${certain.episode.traktId}`;
}
