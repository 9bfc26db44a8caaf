import { bare } from './cells.ts';

/** The columns of an exported CSV, in order. The row item's own IDs let Trakt's own CSV importer read it too. */
export const PLAY_COLUMNS = [
  'remove',
  'move_to',
  'suspect',
  'history_id',
  'watched_at',
  'play_action',
  'type',
  'title',
  'year',
  'season',
  'episode',
  'episode_title',
  'trakt_id',
  'tvdb_id',
  'imdb_id',
  'tmdb_id',
  'show_trakt_id',
  'show_slug',
  'account',
] as const;

/** A column of an export, or the one (`stays`) by which the list of what a run removed is known. */
export type Column = (typeof PLAY_COLUMNS)[number] | 'stays';

/** By its letters alone. */
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  ([...PLAY_COLUMNS, 'stays'] as const).map(column => [column.replaceAll('_', ''), column]),
);

/** A byte-order mark that a spreadsheet took for letters. */
const MISREAD_MARK = /^ï»¿/;

/**
 * The column that a header cell means: in any case, with spaces, hyphens or nothing for the underscores (`History ID`,
 * `historyId`), with characters that cannot be seen in it; `undefined` for any other.
 */
export function columnOf(header: string): Column | undefined {
  const name = bare(header.replace(MISREAD_MARK, ''))
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  return COLUMNS.get(name);
}
