import { type Checked, schema, type Zod } from '../base/schema.ts';
import type { Ids } from '../csv/given-row.ts';
import type { TraktApi } from './client.ts';
import { parse } from './parse.ts';

/** The IDs that Trakt has of a show, an episode or a movie, its own and those of other services; `null` for none. */
export type ItsIds = { [Field in keyof Ids]-?: NonNullable<Ids[Field]> | null } & { traktId: number };

/** A show as Trakt has it. */
export interface FoundShow extends ItsIds {
  kind: 'show';
  slug: string | null;
  title: string | null;
  year: number | null;
}

/** A movie as Trakt has it. */
export interface FoundMovie extends Omit<FoundShow, 'kind'> {
  kind: 'movie';
}

/** An episode as Trakt has it. */
export interface FoundEpisode extends ItsIds {
  kind: 'episode';
  season: number;
  number: number;
  title: string | null;
}

/** What Trakt has under an ID: an episode with its show, where it says which. */
export type Found = FoundShow | FoundMovie | (FoundEpisode & { show: FoundShow | undefined });

/** The services whose IDs Trakt knows, by the claim that has such an ID. */
export const SERVICES = { traktId: 'trakt', imdbId: 'imdb', tvdbId: 'tvdb', tmdbId: 'tmdb' } as const;
export type IdField = keyof typeof SERVICES;
/** Trakt’s own first. */
export const ID_FIELDS = Object.keys(SERVICES) as IdField[];

const parts = (z: Zod) => {
  const text = z.pipe(
    z.nullish(z.string()),
    z.transform(value => value?.toWellFormed().trim() || null),
  );
  const number = z.nullish(z.number());
  const ids = z.object({ trakt: z.number(), slug: text, tvdb: number, imdb: text, tmdb: number });
  const titled = z.object({ title: text, year: number, ids });
  const episode = z.object({ season: z.number(), number: z.number(), title: text, ids });
  return { titled, episode };
};
const titled = schema(z => parts(z).titled);
const found = schema(z => {
  const { titled, episode } = parts(z);
  return z.array(
    z.object({ episode: z.nullish(episode), show: z.nullish(titled), movie: z.nullish(titled) }),
  );
});
const seasons = schema(z => z.array(z.object({ episodes: z.nullish(z.array(parts(z).episode)) })));

type AnswerOf = {
  titled: Checked<typeof titled>;
  found: Checked<typeof found>[number];
  episode: NonNullable<Checked<typeof found>[number]['episode']>;
};

/**
 * Everything that Trakt has under an ID: movies, shows and episodes. `GET /search/{service}/{id}`.
 * @throws Failure when Trakt does not answer
 */
export async function readUnder(api: TraktApi, field: IdField, id: string | number): Promise<Found[]> {
  const path = `/search/${SERVICES[field]}/${encodeURIComponent(id)}`;
  const answer = await api.readOrMissing(path, { type: 'movie,show,episode' }, 'looking up an ID');
  return answer === undefined ? [] : parse(await found(), answer, 'the result of a search').flatMap(toFound);
}

/** The show or movie that Trakt has under a Trakt ID, a slug or an IMDb ID; `undefined` when it has none. */
export async function readTitled(
  api: TraktApi,
  kind: 'show' | 'movie',
  id: string,
): Promise<FoundShow | FoundMovie | undefined> {
  const answer = await api.readOrMissing(`/${kind}s/${encodeURIComponent(id)}`, {}, `looking up the ${kind}`);
  return answer && toTitled(kind, parse(await titled(), answer, `a ${kind}`));
}

/**
 * The show or movie that has a slug at Trakt; none when nothing has. A number in an address is a slug before it is a Trakt ID, in a
 * request the other way round (https://github.com/trakt/trakt-api/issues/6): so of a number what has that slug, then what has that ID.
 */
export async function readSlug(
  api: TraktApi,
  kind: 'show' | 'movie',
  slug: string,
): Promise<(FoundShow | FoundMovie)[]> {
  const found = await readTitled(api, kind, slug);
  const named = found === undefined ? [] : [found];
  if (!isNumber(slug) || found?.slug === slug) return named;
  const called = await readCalled(api, kind, slug);
  return [...called.filter(one => one.slug === slug), ...named];
}

/** The page of a show or movie at trakt.tv: by its Trakt ID where its slug is a number, too. */
export function titleAddress({
  kind,
  slug,
  traktId,
}: Pick<FoundShow | FoundMovie, 'kind' | 'slug' | 'traktId'>): string {
  const name = slug === null || isNumber(slug) ? traktId : slug;
  return `https://trakt.tv/${kind}s/${encodeURIComponent(name)}`;
}

function isNumber(slug: string): boolean {
  return /^\d+$/.test(slug);
}

/** The shows or movies that Trakt’s search finds by a title, most fitting first. */
export async function readCalled(
  api: TraktApi,
  kind: 'show' | 'movie',
  title: string,
): Promise<(FoundShow | FoundMovie)[]> {
  const query = { query: escapeSearch(title), fields: 'title' };
  const answer = await api.read(`/search/${kind}`, query, `searching for the ${kind}`);
  return parse(await found(), answer, 'the result of a search').flatMap(({ [kind]: one }) =>
    one ? [toTitled(kind, one)] : [],
  );
}

/** All episodes of a show, specials too; none of a show that Trakt does not know. */
export async function readEpisodes(api: TraktApi, traktId: number): Promise<FoundEpisode[]> {
  const query = { extended: 'episodes', specials: 'true' };
  const answer = await api.readOrMissing(`/shows/${traktId}/seasons`, query, 'reading a show’s episodes');
  if (answer === undefined) return [];
  return parse(await seasons(), answer, 'a show’s seasons').flatMap(season =>
    (season.episodes ?? []).map(toEpisode),
  );
}

/** The characters that Trakt's search reads as operators, each behind a backslash. */
function escapeSearch(text: string): string {
  return text.replace(/[+\-&|!(){}[\]^"~*?:/\\]/g, '\\$&');
}

function toFound({ episode, show, movie }: AnswerOf['found']): Found[] {
  if (episode) return [{ ...toEpisode(episode), show: show ? toShow(show) : undefined }];
  if (show) return [toShow(show)];
  return movie ? [toTitled('movie', movie) as FoundMovie] : [];
}

function toShow(show: AnswerOf['titled']): FoundShow {
  return toTitled('show', show) as FoundShow;
}

function toTitled(kind: 'show' | 'movie', { title, year, ids }: AnswerOf['titled']): FoundShow | FoundMovie {
  return { kind, title, year: year ?? null, slug: ids.slug, ...toIds(ids) };
}

function toEpisode({ season, number, title, ids }: AnswerOf['episode']): FoundEpisode {
  return { kind: 'episode', season, number, title, ...toIds(ids) };
}

function toIds({ trakt, tvdb, imdb, tmdb }: AnswerOf['episode']['ids']): ItsIds {
  return {
    traktId: trakt,
    tvdbId: tvdb || null,
    imdbId: imdb?.toLowerCase() ?? null,
    tmdbId: tmdb || null,
  };
}
