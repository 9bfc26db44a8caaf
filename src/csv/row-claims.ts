import type { RowClaims, Said } from '../history/claims.ts';
import type { Play } from '../history/play.ts';
import { wholeNumber } from './cells.ts';
import type { CsvRow } from './read.ts';
import { readTime } from './times.ts';

/** What a column that was too narrow, or an encoding without its letters, left of a title. */
const UNREADABLE_TITLE = /^#{3,}$|^\?+$|\uFFFD/;

/** What a row says of its play, cell by cell: nothing, something that can be read, or something that cannot. */
export function claimsOf({ cells }: CsvRow): RowClaims {
  return {
    time: readTime(cells.watched_at),
    type: said(cells.type, readType),
    title: said(cells.title, text => (UNREADABLE_TITLE.test(text) ? undefined : text)),
    year: said(cells.year, wholeNumber),
    season: said(cells.season, text => wholeNumber(text.replace(/^s(?:eason)? ?(?=\d)/i, ''))),
    episode: said(cells.episode, text => wholeNumber(text.replace(/^e(?:p(?:isode)?)?\.? ?(?=\d)/i, ''))),
    traktId: said(cells.trakt_id, wholeNumber),
    tvdbId: said(cells.tvdb_id, wholeNumber),
    imdbId: said(cells.imdb_id, text => /^tt\d+$/i.exec(text)?.[0].toLowerCase()),
    tmdbId: said(cells.tmdb_id, wholeNumber),
    showTraktId: said(cells.show_trakt_id, wholeNumber),
  };
}

function said<T>(cell: string | undefined, read: (text: string) => T | undefined): Said<T> {
  if (cell === undefined || cell === '') return undefined;
  const value = read(cell);
  return value === undefined ? { unreadable: cell } : { value };
}

function readType(text: string): Play['type'] | undefined {
  const type = text.toLowerCase();
  return type === 'episode' || type === 'movie' ? type : undefined;
}
