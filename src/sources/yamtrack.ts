import type { ItemClaims } from '../csv/given-row.ts';
import { idOf, imdbIdOf, numberOf, play, textOf } from './claims.ts';
import type { Said, TableSource } from './source.ts';
import type { TableRow } from './table.ts';
import { readWhen } from './when.ts';

/**
 * Yamtrack’s export (Settings → Export): movies and episodes are plays, lines of shows and seasons only hold them together.
 * `media_id` is the movie’s or the show’s at the `source`. Form: FuzzyGrim/Yamtrack (integrations/exports.py).
 */
export const YAMTRACK: TableSource = {
  name: 'Yamtrack',
  wrote: header => ['mediaid', 'source', 'mediatype', 'title'].every(name => header.has(name)),
  open: ({ rows }) => {
    const titles = new Map(
      rows.filter(row => row.cell('mediatype') === 'tv').map(row => [showOf(row), row.cell('title')]),
    );
    return row => readMedia(row, titles.get(showOf(row)));
  },
};

const showOf = (row: TableRow) => `${row.cell('source')} ${row.cell('mediaid')}`;

function readMedia(row: TableRow, showTitle: string | undefined): Said {
  const type = row.cell('mediatype').toLowerCase();
  if (type !== 'movie' && type !== 'episode') return { noPlay: type === 'anime' ? ANIME : '' };
  const when = ['enddate', 'progressedat', 'startdate'].map(name => row.cell(name)).find(Boolean) ?? '';
  if (type === 'movie' && when === '' && /^(planning|dropped|paused|in progress)$/i.test(row.cell('status')))
    return { noPlay: '' };
  return play(claimsOf(row, type, showTitle), readWhen(when));
}

const ANIME = 'Yamtrack counts anime in its own way, without days for episodes. It was left out.';

function claimsOf(row: TableRow, type: 'movie' | 'episode', showTitle: string | undefined): ItemClaims {
  const title = textOf(row.cell('title')) ?? textOf(showTitle);
  const ids = idsAt(row.cell('source').toLowerCase(), row.cell('mediaid'));
  const [season, episode] = [numberOf(row.cell('seasonnumber')), numberOf(row.cell('episodenumber'))];
  if (type === 'movie') return { type, title, season, episode, tmdbId: ids.tmdbId, imdbId: ids.imdbId };
  return { type, title, season, episode, showIds: ids };
}

function idsAt(source: string, id: string): { tmdbId?: number; tvdbId?: number; imdbId?: string } {
  if (source === 'tmdb') return { tmdbId: idOf(id) };
  if (source === 'tvdb') return { tvdbId: idOf(id) };
  return source === 'imdb' ? { imdbId: imdbIdOf(id) } : {};
}
