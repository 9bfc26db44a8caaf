import { type Fields, isObject } from '../base/fields.ts';
import { idsOf, numberOf, play, textOf, yearOf } from './claims.ts';
import { list, member, scalar } from './json.ts';
import { WATCHLIST, WHOLE_SHOW } from './no-play.ts';
import type { JsonSource, Said, TableSource } from './source.ts';
import type { TableRow } from './table.ts';
import { dateOrderOf, readWhen } from './when.ts';

/**
 * Simkl’s CSV: one line a movie or show, of a show only the last episode. Times have the day first and no zone. IDs are the
 * movie’s or the show’s. Form: https://simkl.com/apps/import/csv/ and the converters that write it.
 */
export const SIMKL_CSV: TableSource = {
  name: 'Simkl',
  note: 'Simkl’s CSV has only the last episode of each show. Its backup (Settings → Backup) has them all.',
  wrote: header =>
    ['title', 'type', 'watchlist', 'watcheddate'].every(name => header.has(name)) &&
    header.has('lastepwatched'),
  open: ({ rows }) => {
    const order = dateOrderOf(rows.map(row => row.cell('watcheddate'))) ?? 'day first';
    return row => readTitle(row, order);
  },
};

function readTitle(row: TableRow, order: NonNullable<ReturnType<typeof dateOrderOf>>): Said {
  const type = row.cell('type').toLowerCase();
  if (/plan|ptw/i.test(row.cell('watchlist'))) return { noPlay: WATCHLIST };
  const when = readWhen(row.cell('watcheddate'), { order });
  const claims = { title: textOf(row.cell('title')), year: yearOf(row.cell('year')) };
  const ids = idsOf({
    tvdb: row.cell('tvdb') || row.cell('tvdbid'),
    imdb: row.cell('imdb') || row.cell('imdbid'),
    tmdb: row.cell('tmdb') || row.cell('tmdbid'),
  });
  const [, season, episode] = /^s(\d+) ?e(\d+)$/i.exec(row.cell('lastepwatched')) ?? [];
  if (/movie|film/.test(type)) {
    const ofEpisode = { season: numberOf(season), episode: numberOf(episode) };
    return play({ type: 'movie', ...claims, ...ofEpisode, imdbId: ids.imdbId, tmdbId: ids.tmdbId }, when);
  }
  if (season === undefined) return { noPlay: WHOLE_SHOW };
  const said = play(
    { type: 'episode', ...claims, season: numberOf(season), episode: numberOf(episode), showIds: ids },
    when,
  );
  return type === 'anime' && 'claims' in said ? { ...said, doubt: ANIME, doubtKind: 'anime' } : said;
}

/** Simkl has each run of an anime as a show of its own, all of them with a first season. */
const ANIME =
  'Simkl counts the seasons of anime in its own way. Write season and episode as Trakt has them into the row.';

/**
 * Simkl’s backup (Settings → Backup; the answer of its API /sync/all-items with episode_watched_at). Times are UTC. Form:
 * https://simkl.docs.apiary.io/#reference/sync/get-all-items.
 */
export const SIMKL_JSON: JsonSource = {
  name: 'Simkl',
  read: value => {
    if (!isObject(value)) return undefined;
    const kinds = ['shows', 'anime', 'movies'].filter(kind => Array.isArray(value[kind]));
    const entries = kinds.flatMap(kind =>
      list(value[kind])
        .filter(isObject)
        .map(entry => ({ kind, entry })),
    );
    if (kinds.length === 0 || !entries.every(({ entry }) => isObject(entry.show) || isObject(entry.movie)))
      return undefined;
    return entries.flatMap(({ kind, entry }) =>
      isObject(entry.movie) ? [readMovie(entry)] : readShow(entry, kind),
    );
  },
};

function readMovie(entry: Fields): Said {
  if (entry.status === 'plantowatch') return { noPlay: WATCHLIST };
  const movie = member(entry, 'movie');
  const { imdbId, tmdbId } = idsIn(movie);
  return play(
    { type: 'movie', title: textOf(movie.title), year: yearOf(scalar(movie, 'year')), imdbId, tmdbId },
    readWhen(textOf(entry.last_watched_at) ?? '', { isUtc: true }),
  );
}

function readShow(entry: Fields, kind: string): Said[] {
  if (!Array.isArray(entry.seasons)) {
    const isStarted = (scalar(entry, 'watched_episodes_count') ?? 0) !== 0;
    return [{ noPlay: isStarted ? WHOLE_SHOW : '' }];
  }
  return list(entry.seasons)
    .filter(isObject)
    .flatMap(season =>
      list(season.episodes)
        .filter(isObject)
        .map(episode => readEpisode(entry, season, episode, kind)),
    );
}

function readEpisode(entry: Fields, season: Fields, episode: Fields, kind: string): Said {
  const show = member(entry, 'show');
  const atTvdb = member(episode, 'tvdb');
  const isCountedAsAnime = kind === 'anime' && scalar(atTvdb, 'season') === undefined;
  const when = readWhen(textOf(episode.watched_at) ?? textOf(episode.last_watched_at) ?? '', { isUtc: true });
  return play(
    {
      type: 'episode',
      title: textOf(show.title),
      year: yearOf(scalar(show, 'year')),
      season: numberOf(scalar(atTvdb, 'season') ?? scalar(season, 'number')),
      episode: numberOf(scalar(atTvdb, 'episode') ?? scalar(episode, 'number')),
      showIds: idsIn(show),
    },
    isCountedAsAnime ? { ...when, doubt: ANIME, doubtKind: 'anime' } : when,
  );
}

function idsIn(item: Fields) {
  const ids = member(item, 'ids');
  const { traktId: _, ...others } = idsOf({
    tvdb: scalar(ids, 'tvdb'),
    imdb: ids.imdb,
    tmdb: scalar(ids, 'tmdb'),
  });
  return others;
}
