import * as z from '../base/zod.ts';
import type { Activities } from '../history/activities.ts';
import type { Play } from '../history/play.ts';
import type { Answer } from '../http/exchange.ts';
import { parse } from './parse.ts';

/** A name as Trakt has it, without white space around it; one that is empty is none. Half a character is none that a file can hold. */
const text = z.pipe(
  z.nullish(z.string()),
  z.transform(value => value?.toWellFormed().trim() || null),
);
const number = z.nullish(z.number());

const ids = z.nullish(z.object({ trakt: number, slug: text, tvdb: number, imdb: text, tmdb: number }));
const titled = z.object({ title: text, year: number, ids });

/** One entry of `GET /sync/history`. Media that was deleted at Trakt comes without its object. */
const historyEntry = z.object({
  id: z.union([z.pipe(z.int().check(z.positive()), z.transform(String)), z.string().check(z.regex(/^\d+$/))]),
  watched_at: z.iso.datetime(),
  action: z.pipe(
    z.string(),
    z.transform(value => value.toWellFormed()),
  ),
  type: z.enum(['episode', 'movie']),
  episode: z.nullish(z.object({ season: number, number, title: text, ids })),
  show: z.nullish(titled),
  movie: z.nullish(titled),
});

const historyPage = z.array(historyEntry);

const seasonsAnswer = z.array(
  z.object({
    number,
    ids: z.nullish(z.object({ trakt: number })),
    episodes: z.nullish(z.array(z.object({ ids: z.object({ trakt: z.number() }) }))),
  }),
);
const releaseDate = z.nullish(z.union([z.iso.datetime({ offset: true }), z.iso.date()]));
const firstAiredAnswer = z.array(
  z.object({
    episodes: z.nullish(
      z.array(z.object({ ids: z.object({ trakt: z.number() }), first_aired: z.catch(releaseDate, null) })),
    ),
  }),
);
const releasedAnswer = z.object({ released: z.catch(releaseDate, null) });
const watchedAnswer = z.array(
  z.object({
    plays: z.number(),
    last_watched_at: z.nullish(z.iso.datetime()),
    movie: z.nullish(z.object({ ids: z.object({ trakt: z.number() }) })),
    show: z.nullish(z.object({ ids: z.object({ trakt: z.number() }) })),
  }),
);

const seasonProgress = z.object({
  number: z.number(),
  aired: z.number(),
  completed: z.number(),
  episodes: z.array(z.object({ number: z.number(), completed: z.boolean() })),
});
const progressAnswer = z.object({
  aired: z.number(),
  completed: z.number(),
  seasons: z.array(seasonProgress),
  next_episode: z.nullish(z.object({ season: z.number(), number: z.number(), title: text })),
});

/** Watched progress of a show: `GET /shows/{id}/progress/watched`. */
export type Progress = z.infer<typeof progressAnswer>;

const settingsAnswer = z.object({
  user: z.object({
    username: z.string(),
    ids: z.object({ slug: z.string().check(z.minLength(1)), uuid: text }),
  }),
  account: z.nullish(z.object({ timezone: text })),
});

/** The account that a session belongs to. */
export interface Account {
  /** Its name in addresses, which changes when the person renames the account. */
  slug: string;
  /** Stays when the account is renamed; `undefined` where it is not known. */
  uuid: string | undefined;
  /** IANA name, `Europe/Berlin`; UTC when Trakt has none. */
  timezone: string;
}

const activitiesAnswer = z.object({
  episodes: z.object({ watched_at: z.nullish(z.iso.datetime()) }),
  movies: z.object({ watched_at: z.nullish(z.iso.datetime()) }),
});

const removalAnswer = z.object({
  deleted: z.object({ movies: z.number(), episodes: z.number() }),
  not_found: z.catch(z.optional(z.object({ ids: z.array(z.union([z.number(), z.string()])) })), undefined),
});

const namedIds = z.nullish(z.array(z.object({ ids: z.nullish(z.object({ trakt: number })) })));
const kinds = z.object({ movies: z.number(), episodes: z.number() });
const additionAnswer = z.object({
  added: kinds,
  updated: z.catch(z.nullish(z.partial(kinds)), undefined),
  not_found: z.nullish(z.object({ movies: namedIds, episodes: namedIds })),
});

/** The Trakt IDs of what Trakt did not know when it added plays. */
export interface NotFound {
  movies: ReadonlySet<number>;
  episodes: ReadonlySet<number>;
}

/** What Trakt says of an addition that it carried out. */
export interface Addition {
  /** How many plays it added. */
  added: number;
  /** How many it had in that minute already, where it says so; else 0. */
  updated: number;
  notFound: NotFound;
}

/** A page of the history as plays. */
export function parseHistoryPage(answer: Answer): Play[] {
  return parse(historyPage, answer, 'a page of the history').map(toPlay);
}

/** When the episodes of a show first aired, by their Trakt IDs; without those of which Trakt does not say it. */
export function parseFirstAired(answer: Answer): Map<number, string> {
  const seasons = parse(firstAiredAnswer, answer, 'a show’s seasons');
  return new Map(
    seasons.flatMap(season =>
      (season.episodes ?? []).flatMap(({ ids: { trakt }, first_aired: aired }) =>
        aired ? [[trakt, aired] as const] : [],
      ),
    ),
  );
}

/** The day on which a movie was released, `2011-08-05`; `undefined` where Trakt does not say it. */
export function parseReleased(answer: Answer): string | undefined {
  return parse(releasedAnswer, answer, 'a movie').released ?? undefined;
}

/** A season with its episodes. */
export interface Season {
  traktId: number | null;
  number: number | null;
  /** The Trakt IDs of its episodes. */
  episodes: number[];
}

/** All seasons of a show, with their episodes where the query asked for them: `GET /shows/{id}/seasons`. */
export function parseSeasonList(answer: Answer): Season[] {
  return parse(seasonsAnswer, answer, 'a show’s seasons').map(({ number, ids, episodes }) => ({
    traktId: ids?.trakt ?? null,
    number: number ?? null,
    episodes: (episodes ?? []).map(({ ids: { trakt } }) => trakt),
  }));
}

/** A show or movie that was watched, as `GET /sync/watched/{movies|shows}` counts it. */
export interface Watched {
  traktId: number;
  plays: number;
  /** UTC, ISO 8601. */
  lastWatchedAt: string | null;
}

/** What was ever watched: `GET /sync/watched/{movies|shows}`; without entries that have no Trakt ID. */
export function parseWatched(answer: Answer): Watched[] {
  return parse(watchedAnswer, answer, 'what was watched').flatMap(
    ({ plays, last_watched_at, movie, show }) => {
      const traktId = (movie ?? show)?.ids.trakt;
      return traktId === undefined ? [] : [{ traktId, plays, lastWatchedAt: last_watched_at ?? null }];
    },
  );
}

/** How much of a show was watched: `GET /shows/{id}/progress/watched`. */
export function parseProgress(answer: Answer): Progress {
  return parse(progressAnswer, answer, 'the watched progress');
}

/** Whose session it is: `GET /users/settings`. */
export function parseAccount(answer: Answer): Account {
  const { user, account } = parse(settingsAnswer, answer, 'the account');
  return { slug: user.ids.slug, uuid: user.ids.uuid ?? undefined, timezone: account?.timezone || 'UTC' };
}

/** When plays last changed: `GET /sync/last_activities`. */
export function parseActivities(answer: Answer): Activities {
  const { episodes, movies } = parse(activitiesAnswer, answer, 'the last activities');
  return { episodes: episodes.watched_at ?? null, movies: movies.watched_at ?? null };
}

/** What Trakt says of a removal that it carried out. */
export interface Removal {
  /** How many plays it removed. */
  deleted: number;
  /** The history IDs that it did not find, where it says which ones. */
  notFound: ReadonlySet<string> | undefined;
}

/** What became of a removal; `undefined` when the answer does not say that it was carried out. */
export function parseRemoval({ status, body }: Answer): Removal | undefined {
  const { success, data } = removalAnswer.safeParse(body);
  if (!success || status !== 200) return undefined;
  const { movies, episodes } = data.deleted;
  return { deleted: movies + episodes, notFound: data.not_found && new Set(data.not_found.ids.map(String)) };
}

/** What became of an addition (200 or 201); `undefined` when the answer does not say that it was carried out. */
export function parseAddition({ status, body }: Answer): Addition | undefined {
  const { success, data } = additionAnswer.safeParse(body);
  if (!success || (status !== 200 && status !== 201)) return undefined;
  const { added, updated, not_found: missing } = data;
  const idsOf = (list: z.infer<typeof namedIds>) =>
    new Set((list ?? []).map(({ ids }) => ids?.trakt).filter(id => id != null));
  return {
    added: added.movies + added.episodes,
    updated: (updated?.movies ?? 0) + (updated?.episodes ?? 0),
    notFound: { movies: idsOf(missing?.movies), episodes: idsOf(missing?.episodes) },
  };
}

function toPlay(entry: z.infer<typeof historyEntry>): Play {
  const { episode, show, movie } = entry;
  const title = entry.type === 'movie' ? movie : show;
  const own = entry.type === 'movie' ? movie?.ids : episode?.ids;
  return {
    historyId: entry.id,
    watchedAt: entry.watched_at,
    action: entry.action,
    type: entry.type,
    title: title?.title ?? null,
    year: title?.year ?? null,
    season: episode?.season ?? null,
    episode: episode?.number ?? null,
    episodeTitle: episode?.title ?? null,
    traktId: own?.trakt ?? null,
    tvdbId: own?.tvdb ?? null,
    imdbId: own?.imdb ?? null,
    tmdbId: own?.tmdb ?? null,
    showTraktId: show?.ids?.trakt ?? null,
    showSlug: show?.ids?.slug ?? null,
  };
}
