import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure,
  ZodBigInt,
  ZodBoolean,
  ZodDate,
  ZodISODate,
  ZodISODateTime,
  ZodISODuration,
  ZodISOTime,
  ZodNumber,
  ZodString,
  _coercedBigint,
  _coercedBoolean,
  _coercedDate,
  _coercedNumber,
  _coercedString,
  _enum,
  _isoDate,
  _isoDateTime,
  _isoDuration,
  _isoTime,
  array,
  boolean,
  int,
  number,
  object,
  string,
  union
} from "./chunk-4CH3WRF7.js";
import {
  __export
} from "./chunk-Z7GV73W6.js";

// node_modules/zod/v4/classic/iso.js
var iso_exports = {};
__export(iso_exports, {
  ZodISODate: () => ZodISODate,
  ZodISODateTime: () => ZodISODateTime,
  ZodISODuration: () => ZodISODuration,
  ZodISOTime: () => ZodISOTime,
  date: () => date,
  datetime: () => datetime,
  duration: () => duration,
  time: () => time
});
function datetime(params) {
  return _isoDateTime(ZodISODateTime, params);
}
function date(params) {
  return _isoDate(ZodISODate, params);
}
function time(params) {
  return _isoTime(ZodISOTime, params);
}
function duration(params) {
  return _isoDuration(ZodISODuration, params);
}

// node_modules/zod/v4/classic/coerce.js
var coerce_exports = {};
__export(coerce_exports, {
  bigint: () => bigint,
  boolean: () => boolean2,
  date: () => date2,
  number: () => number2,
  string: () => string2
});
function string2(params) {
  return _coercedString(ZodString, params);
}
function number2(params) {
  return _coercedNumber(ZodNumber, params);
}
function boolean2(params) {
  return _coercedBoolean(ZodBoolean, params);
}
function bigint(params) {
  return _coercedBigint(ZodBigInt, params);
}
function date2(params) {
  return _coercedDate(ZodDate, params);
}

// src/trakt/schemas.ts
var text = string().nullish().transform((value) => value?.trim() || null), number3 = number().nullish(), ids = object({ trakt: number3, slug: text, tvdb: number3, imdb: text, tmdb: number3 }).nullish(), titled = object({ title: text, year: number3, ids }), historyEntry = object({
  id: union([int().positive().transform(String), string().regex(/^\d+$/)]),
  watched_at: iso_exports.datetime(),
  action: string(),
  type: _enum(["episode", "movie"]),
  episode: object({ season: number3, number: number3, title: text, ids }).nullish(),
  show: titled.nullish(),
  movie: titled.nullish()
}), historyPage = array(historyEntry), showAnswer = titled.extend({ ids: object({ trakt: number(), slug: text }) }), searchAnswer = array(object({ show: showAnswer })), movieSearchAnswer = array(object({ movie: showAnswer })), foundEpisode = object({
  season: number(),
  number: number(),
  title: text,
  ids: object({ trakt: number() })
}), idSearchAnswer = array(
  object({ episode: foundEpisode.nullish(), show: showAnswer.nullish(), movie: showAnswer.nullish() })
), seasonsAnswer = array(object({ episodes: array(foundEpisode).nullish() })), seasonProgress = object({
  number: number(),
  aired: number(),
  completed: number(),
  episodes: array(object({ number: number(), completed: boolean() }))
}), progressAnswer = object({
  aired: number(),
  completed: number(),
  seasons: array(seasonProgress),
  next_episode: object({ season: number(), number: number(), title: text }).nullish()
}), settingsAnswer = object({
  user: object({ username: string(), ids: object({ slug: string().min(1) }) }),
  account: object({ timezone: text }).nullish()
}), activitiesAnswer = object({
  episodes: object({ watched_at: iso_exports.datetime().nullish() }),
  movies: object({ watched_at: iso_exports.datetime().nullish() })
}), removalAnswer = object({
  deleted: object({ movies: number(), episodes: number() }),
  not_found: object({ ids: array(union([number(), string()])) }).optional().catch(void 0)
}), namedIds = array(object({ ids: object({ trakt: number3 }).nullish() })).nullish(), additionAnswer = object({
  added: object({ movies: number(), episodes: number() }),
  not_found: object({ movies: namedIds, episodes: namedIds }).nullish()
});
function parseHistoryPage(answer) {
  return parse(historyPage, answer, "a page of the history").map(toPlay);
}
function parseShow(answer) {
  return toTitle(parse(showAnswer, answer, "a show"));
}
function parseShowSearch(answer) {
  return parse(searchAnswer, answer, "the result of a search").map(({ show }) => toTitle(show));
}
function parseMovieSearch(answer) {
  return parse(movieSearchAnswer, answer, "the result of a search").map(({ movie }) => toTitle(movie));
}
function parseIdSearch(answer) {
  return parse(idSearchAnswer, answer, "the result of a search").flatMap(
    ({ episode, show, movie }) => episode ? [{ type: "episode", episode: toEpisode(episode), show: show ? toTitle(show) : void 0 }] : movie ? [{ type: "movie", movie: toTitle(movie) }] : []
  );
}
function parseSeasons(answer) {
  return parse(seasonsAnswer, answer, "a show\u2019s seasons").flatMap(
    (season) => (season.episodes ?? []).map(toEpisode)
  );
}
function parseProgress(answer) {
  return parse(progressAnswer, answer, "the watched progress");
}
function parseAccount(answer) {
  let { user, account } = parse(settingsAnswer, answer, "the account");
  return { slug: user.ids.slug, timezone: account?.timezone || "UTC" };
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
  let idsOf = (list) => new Set((list ?? []).map(({ ids: ids2 }) => ids2?.trakt).filter((id) => id != null));
  return { movies: idsOf(data.not_found?.movies), episodes: idsOf(data.not_found?.episodes) };
}
function parse(schema, { body }, what) {
  let result = schema.safeParse(body);
  if (result.success) return result.data;
  let issue = result.error.issues[0];
  throw new Failure(
    `Trakt\u2019s answer is not ${what} as it used to be (${issue?.path.join(".")}: ${issue?.message}), so nothing was done with it. Trakt may have changed its API: look for a newer version of this action.`
  );
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
function toEpisode({ season, number: number4, title, ids: ids2 }) {
  return { traktId: ids2.trakt, season, number: number4, title };
}
function toTitle({ title, year, ids: ids2 }) {
  return { traktId: ids2.trakt, slug: ids2.slug ?? null, title: title ?? null, year: year ?? null };
}

export {
  iso_exports,
  coerce_exports,
  parseHistoryPage,
  parseShow,
  parseShowSearch,
  parseMovieSearch,
  parseIdSearch,
  parseSeasons,
  parseProgress,
  parseAccount,
  parseActivities,
  parseRemoval,
  parseAddition
};
