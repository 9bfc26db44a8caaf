const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  _catch,
  _enum,
  _minLength,
  _positive,
  _regex,
  array,
  boolean,
  int,
  iso_exports,
  nullish,
  number,
  object,
  optional,
  partial,
  pipe,
  string,
  transform,
  union
} from "./chunk-XXOV4M4I.js";
import {
  parse
} from "./chunk-PEA7CGHU.js";

// src/trakt/schemas.ts
var text = pipe(
  nullish(string()),
  transform((value) => value?.toWellFormed().trim() || null)
), number2 = nullish(number()), ids = nullish(object({ trakt: number2, slug: text, tvdb: number2, imdb: text, tmdb: number2 })), titled = object({ title: text, year: number2, ids }), historyEntry = object({
  id: union([pipe(int().check(_positive()), transform(String)), string().check(_regex(/^\d+$/))]),
  watched_at: iso_exports.datetime(),
  action: pipe(
    string(),
    transform((value) => value.toWellFormed())
  ),
  type: _enum(["episode", "movie"]),
  episode: nullish(object({ season: number2, number: number2, title: text, ids })),
  show: nullish(titled),
  movie: nullish(titled)
}), historyPage = array(historyEntry), seasonsAnswer = array(
  object({
    number: number2,
    ids: nullish(object({ trakt: number2 })),
    episodes: nullish(array(object({ ids: object({ trakt: number() }) })))
  })
), releaseDate = nullish(union([iso_exports.datetime({ offset: !0 }), iso_exports.date()])), firstAiredAnswer = array(
  object({
    episodes: nullish(
      array(object({ ids: object({ trakt: number() }), first_aired: _catch(releaseDate, null) }))
    )
  })
), releasedAnswer = object({ released: _catch(releaseDate, null) }), watchedAnswer = array(
  object({
    plays: number(),
    last_watched_at: nullish(iso_exports.datetime()),
    movie: nullish(object({ ids: object({ trakt: number() }) })),
    show: nullish(object({ ids: object({ trakt: number() }) }))
  })
), seasonProgress = object({
  number: number(),
  aired: number(),
  completed: number(),
  episodes: array(object({ number: number(), completed: boolean() }))
}), progressAnswer = object({
  aired: number(),
  completed: number(),
  seasons: array(seasonProgress),
  next_episode: nullish(object({ season: number(), number: number(), title: text }))
}), settingsAnswer = object({
  user: object({
    username: string(),
    ids: object({ slug: string().check(_minLength(1)), uuid: text })
  }),
  account: nullish(object({ timezone: text }))
}), activitiesAnswer = object({
  episodes: object({ watched_at: nullish(iso_exports.datetime()) }),
  movies: object({ watched_at: nullish(iso_exports.datetime()) })
}), removalAnswer = object({
  deleted: object({ movies: number(), episodes: number() }),
  not_found: _catch(optional(object({ ids: array(union([number(), string()])) })), void 0)
}), namedIds = nullish(array(object({ ids: nullish(object({ trakt: number2 })) }))), kinds = object({ movies: number(), episodes: number() }), additionAnswer = object({
  added: kinds,
  updated: _catch(nullish(partial(kinds)), void 0),
  not_found: nullish(object({ movies: namedIds, episodes: namedIds }))
});
function parseHistoryPage(answer) {
  return parse(historyPage, answer, "a page of the history").map(toPlay);
}
function parseFirstAired(answer) {
  let seasons = parse(firstAiredAnswer, answer, "a show\u2019s seasons");
  return new Map(
    seasons.flatMap(
      (season) => (season.episodes ?? []).flatMap(
        ({ ids: { trakt }, first_aired: aired }) => aired ? [[trakt, aired]] : []
      )
    )
  );
}
function parseReleased(answer) {
  return parse(releasedAnswer, answer, "a movie").released ?? void 0;
}
function parseSeasonList(answer) {
  return parse(seasonsAnswer, answer, "a show\u2019s seasons").map(({ number: number3, ids: ids2, episodes }) => ({
    traktId: ids2?.trakt ?? null,
    number: number3 ?? null,
    episodes: (episodes ?? []).map(({ ids: { trakt } }) => trakt)
  }));
}
function parseWatched(answer) {
  return parse(watchedAnswer, answer, "what was watched").flatMap(
    ({ plays, last_watched_at, movie, show }) => {
      let traktId = (movie ?? show)?.ids.trakt;
      return traktId === void 0 ? [] : [{ traktId, plays, lastWatchedAt: last_watched_at ?? null }];
    }
  );
}
function parseProgress(answer) {
  return parse(progressAnswer, answer, "the watched progress");
}
function parseAccount(answer) {
  let { user, account } = parse(settingsAnswer, answer, "the account");
  return { slug: user.ids.slug, uuid: user.ids.uuid ?? void 0, timezone: account?.timezone || "UTC" };
}
function parseActivities(answer) {
  let { episodes, movies } = parse(activitiesAnswer, answer, "the last activities");
  return { episodes: episodes.watched_at ?? null, movies: movies.watched_at ?? null };
}
function parseRemoval({ status, body }) {
  let { success, data } = removalAnswer.safeParse(body);
  if (!success || status !== 200) return;
  let { movies, episodes } = data.deleted;
  return { deleted: movies + episodes, notFound: data.not_found && new Set(data.not_found.ids.map(String)) };
}
function parseAddition({ status, body }) {
  let { success, data } = additionAnswer.safeParse(body);
  if (!success || status !== 200 && status !== 201) return;
  let { added, updated, not_found: missing } = data, idsOf = (list) => new Set((list ?? []).map(({ ids: ids2 }) => ids2?.trakt).filter((id) => id != null));
  return {
    added: added.movies + added.episodes,
    updated: (updated?.movies ?? 0) + (updated?.episodes ?? 0),
    notFound: { movies: idsOf(missing?.movies), episodes: idsOf(missing?.episodes) }
  };
}
function toPlay(entry) {
  let { episode, show, movie } = entry, title = entry.type === "movie" ? movie : show, own = entry.type === "movie" ? movie?.ids : episode?.ids;
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
    showSlug: show?.ids?.slug ?? null
  };
}
export {
  parseAccount,
  parseActivities,
  parseAddition,
  parseFirstAired,
  parseHistoryPage,
  parseProgress,
  parseReleased,
  parseRemoval,
  parseSeasonList,
  parseWatched
};
