import { type Fields, isObject } from '../base/fields.ts';
import { idOf, imdbIdOf, numberOf, only, play, textOf, yearOf } from './claims.ts';
import { list, member, scalar } from './json.ts';
import { WHOLE_SHOW } from './no-play.ts';
import type { JsonSource, Said, TableSource } from './source.ts';
import type { TableRow } from './table.ts';
import { readWhen } from './when.ts';

/**
 * What TV Time’s last export (`tvtime-export-….zip`: `tvtime-series-episodes.csv`, `tvtime-movies.csv`, or the same as JSON)
 * and the tools that took its place write (`activity_history.csv`). Times are UTC; an IMDb ID of -1 is none. Form: the
 * importers of trakt/trakt-web (TvTimeExportParser.ts, TvTimeLiberatorParser.ts and their real exports).
 */
export const TV_TIME_EXPORT: TableSource = {
  name: 'TV Time (export)',
  wrote: header =>
    header.has('iswatched') && header.has('watchedat') && (header.has('tvdbid') || header.has('imdbid')),
  open: ({ header }) => {
    const isOfEpisodes = header.has('seriestvdbid');
    return row => readRow(row, isOfEpisodes ? 'episode' : row.cell('type').toLowerCase() || 'movie');
  },
};

function readRow(row: TableRow, type: string): Said {
  if (row.cell('iswatched').toLowerCase() !== 'true') return { noPlay: '' };
  if (type === 'show' || type === 'series') return { noPlay: WHOLE_SHOW };
  const isEpisode = type === 'episode';
  const ids = { tvdbId: idOf(row.cell('tvdbid')), imdbId: imdbIdOf(row.cell('imdbid')) };
  const isOwn = row.cell('seriestvdbid') !== '';
  return play(
    {
      type,
      title: textOf(row.cell('title')),
      year: isEpisode ? undefined : yearOf(row.cell('year')),
      season: numberOf(row.cell('season')),
      episode: numberOf(row.cell('episode')),
      ...(isEpisode && isOwn && ids),
      ...(!isEpisode && { imdbId: ids.imdbId }),
      eitherIds: isEpisode && !isOwn ? only(ids) : {},
      showIds: { tvdbId: idOf(row.cell('seriestvdbid')), imdbId: imdbIdOf(row.cell('seriesimdbid')) },
    },
    readWhen(row.cell('watchedat'), { isUtc: true, order: 'year first' }),
    { undatedRewatches: numberOf(row.cell('rewatchcount')) ?? 0 },
  );
}

/** The same as JSON. */
export const TV_TIME_JSON: JsonSource = {
  name: 'TV Time (export)',
  read: value => {
    const entries = list(value).filter(isObject);
    if (entries.length === 0 || !entries.every(isOfTvTime)) return undefined;
    return entries.flatMap(entry => (Array.isArray(entry.seasons) ? readShow(entry) : [readMovie(entry)]));
  },
};

function isOfTvTime(entry: Fields): boolean {
  return isObject(entry.id) && 'tvdb' in entry.id && (Array.isArray(entry.seasons) || 'is_watched' in entry);
}

function readMovie(movie: Fields): Said {
  if (movie.is_watched !== true) return { noPlay: '' };
  return play(
    {
      type: 'movie',
      title: textOf(movie.title),
      year: yearOf(scalar(movie, 'year')),
      imdbId: imdbIdOf(member(movie, 'id').imdb),
    },
    readWhen(textOf(movie.watched_at) ?? '', { isUtc: true }),
    { undatedRewatches: numberOf(scalar(movie, 'rewatch_count')) ?? 0 },
  );
}

function readShow(show: Fields): Said[] {
  return list(show.seasons)
    .filter(isObject)
    .flatMap(season =>
      list(season.episodes)
        .filter(isObject)
        .map(episode => readEpisode(show, season, episode)),
    );
}

function readEpisode(show: Fields, season: Fields, episode: Fields): Said {
  if (episode.is_watched !== true) return { noPlay: '' };
  const [ids, showIds] = [member(episode, 'id'), member(show, 'id')];
  return play(
    {
      type: 'episode',
      title: textOf(show.title),
      season: numberOf(scalar(season, 'number')),
      episode: numberOf(scalar(episode, 'number')),
      episodeTitle: textOf(episode.name),
      tvdbId: idOf(scalar(ids, 'tvdb')),
      imdbId: imdbIdOf(ids.imdb),
      showIds: { tvdbId: idOf(scalar(showIds, 'tvdb')), imdbId: imdbIdOf(showIds.imdb) },
    },
    readWhen(textOf(episode.watched_at) ?? '', { isUtc: true }),
    { undatedRewatches: numberOf(scalar(episode, 'rewatch_count')) ?? 0 },
  );
}
