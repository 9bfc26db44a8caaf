import { type Fields, isObject } from '../base/fields.ts';
import { parseHistoryId } from '../csv/cells.ts';
import type { ItemClaims } from '../csv/given-row.ts';
import { idsOf, numberOf, only, play, textOf, yearOf } from './claims.ts';
import { list, member, scalar } from './json.ts';
import type { JsonSource, Said } from './source.ts';
import { readWhen } from './when.ts';

/**
 * Trakt’s own export (Settings → Data): `watched-history-1.json` and so on, one entry a play; also what Trakt’s API answers to
 * /sync/history, as backup tools save it. Form: docs.trakt.tv and trakt/trakt-web (runRawExport.ts, TraktJsonParser.ts).
 */
export const TRAKT_HISTORY: JsonSource = {
  name: 'Trakt',
  read: value => {
    const entries = entriesOf(value, 'history');
    return entries.length > 0 && entries.every(isPlay) ? entries.map(readPlay) : undefined;
  },
};

/** `watched-movies.json` and `watched-shows.json` beside it: each movie and episode once, with its last time. */
export const TRAKT_WATCHED: JsonSource = {
  name: 'Trakt (watched titles)',
  repeats: (_, others) => others.has(TRAKT_HISTORY.name),
  read: value => {
    const entries = entriesOf(value, 'watched');
    if (entries.length === 0 || !entries.every(isWatched)) return undefined;
    return entries.flatMap(entry =>
      isObject(entry.movie) ? [readWatched(entry, movieClaims(entry))] : readShow(entry),
    );
  },
};

/** Ratings, lists and the like: Trakt’s, but no plays. */
export const TRAKT_OTHER: JsonSource = {
  name: 'Trakt (ratings and lists)',
  read: value => {
    const entries = list(value).filter(isObject);
    const isOther = (entry: Fields) =>
      (isObject(entry.movie) || isObject(entry.show)) &&
      ['rated_at', 'listed_at', 'collected_at'].some(name => name in entry);
    return entries.length > 0 && entries.every(isOther)
      ? entries.map(() => ({ noPlay: NO_HISTORY }))
      : undefined;
  },
};

const NO_HISTORY =
  'Ratings, lists and collections are not plays. Upload watched-history-1.json of the same export.';

function entriesOf(value: unknown, name: string): readonly Fields[] {
  const entries = isObject(value) ? list(value[name]) : list(value);
  return entries.every(isObject) ? (entries as Fields[]) : [];
}

function isPlay(entry: Fields): boolean {
  return 'watched_at' in entry && (isObject(entry.movie) || isObject(entry.episode) || isObject(entry.show));
}

function isWatched(entry: Fields): boolean {
  return 'last_watched_at' in entry && (isObject(entry.movie) || isObject(entry.show));
}

function readPlay(entry: Fields): Said {
  const claims =
    isObject(entry.movie) && entry.type !== 'episode' ? movieClaims(entry) : episodeClaims(entry);
  return play(claims, readWhen(textOf(entry.watched_at) ?? '', { isUtc: true }), {
    historyId: parseHistoryId(String(scalar(entry, 'id') ?? '')),
    action: textOf(entry.action)?.toLowerCase(),
  });
}

function movieClaims(entry: Fields): ItemClaims {
  const movie = member(entry, 'movie');
  const { traktId, imdbId, tmdbId } = idsIn(movie);
  const [title, year] = [textOf(movie.title), yearOf(scalar(movie, 'year'))];
  return { type: 'movie', title, year, namesAreOld: true, traktId, imdbId, tmdbId };
}

function episodeClaims(entry: Fields, episode = member(entry, 'episode'), season?: unknown): ItemClaims {
  const show = member(entry, 'show');
  const { traktId: showTraktId, ...showIds } = idsIn(show);
  return {
    type: 'episode',
    title: textOf(show.title),
    year: yearOf(scalar(show, 'year')),
    season: numberOf(scalar(episode, 'season') ?? (typeof season === 'number' ? season : undefined)),
    episode: numberOf(scalar(episode, 'number')),
    episodeTitle: textOf(episode.title),
    namesAreOld: true,
    ...idsIn(episode),
    showTraktId,
    showIds,
  };
}

function readShow(entry: Fields): Said[] {
  return list(entry.seasons)
    .filter(isObject)
    .flatMap(season =>
      list(season.episodes)
        .filter(isObject)
        .map(episode => readWatched(episode, episodeClaims(entry, episode, season.number))),
    );
}

function readWatched(entry: Fields, claims: ItemClaims): Said {
  const plays = numberOf(scalar(entry, 'plays')) ?? 1;
  return play(only(claims), readWhen(textOf(entry.last_watched_at) ?? '', { isUtc: true }), {
    undatedRewatches: Math.max(0, plays - 1),
  });
}

function idsIn(item: Fields) {
  const ids = member(item, 'ids');
  const [trakt, tvdb, tmdb] = [scalar(ids, 'trakt'), scalar(ids, 'tvdb'), scalar(ids, 'tmdb')];
  return idsOf({ trakt, tvdb, imdb: ids.imdb, tmdb });
}
