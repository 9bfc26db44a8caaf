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

/** The columns of a removal file: what a run removed, and how many equal plays it left (`kept`). */
export const REMOVAL_COLUMNS = [
  ...PLAY_COLUMNS.filter(column => column !== 'remove' && column !== 'move_to' && column !== 'suspect'),
  'kept',
] as const;

export type Column = (typeof PLAY_COLUMNS)[number] | 'kept';

/** By its letters alone. */
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  ([...PLAY_COLUMNS, 'kept'] as const).map(column => [column.replaceAll('_', ''), column]),
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
