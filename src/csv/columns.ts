import { type ClaimedField, SILENT_FIELDS } from '../history/claims.ts';
import type { Play } from '../history/play.ts';
import { bare, wholeNumber } from './cells.ts';

/** A column that holds a field of a play. It is written as the field is, and empty for `null`. */
export interface PlayColumn<Name extends string, Value> {
  /** Its header. */
  column: Name;
  kind: 'text' | 'title' | 'number';
  /** What a cell that is not empty says, whatever a spreadsheet made of it; `undefined` when that cannot be read. */
  read: (cell: string) => Value | undefined;
}

const asItIs = (cell: string): string => cell;

function text<const Name extends string, Value = string>(
  column: Name,
  read: (cell: string) => Value | undefined = asItIs as (cell: string) => Value,
): PlayColumn<Name, Value> {
  return { column, kind: 'text', read };
}

/** Text that people read: it keeps its quotation marks. */
function title<const Name extends string>(column: Name): PlayColumn<Name, string> {
  return { column, kind: 'title', read: cell => (UNREADABLE.test(cell) ? undefined : cell) };
}

/** @param word what may stand before the number */
function number<const Name extends string>(column: Name, word?: RegExp): PlayColumn<Name, number> {
  return { column, kind: 'number', read: cell => wholeNumber(word ? cell.replace(word, '') : cell) };
}

/** What is left of a title after a column that was too narrow, or an encoding without its letters. */
const UNREADABLE = /^#{3,}$|^\?+$|\uFFFD/;

/**
 * The fields of a play in the order of their columns. Everything that writes or reads a file, judges a row, or packs plays
 * into the review page takes them from here: a new column is an entry here and a field of `Play`. The row item's own IDs let
 * Trakt's own CSV importer read an export as well.
 */
export const PLAY_FIELDS = {
  historyId: text('history_id'),
  watchedAt: text('watched_at'),
  action: text('play_action'),
  type: text('type', readType),
  title: title('title'),
  year: number('year'),
  season: number('season', /^s(?:eason)? ?(?=\d)/i),
  episode: number('episode', /^e(?:p(?:isode)?)?\.? ?(?=\d)/i),
  episodeTitle: title('episode_title'),
  traktId: number('trakt_id'),
  tvdbId: number('tvdb_id'),
  imdbId: text('imdb_id', cell => /^tt\d+$/i.exec(cell)?.[0].toLowerCase()),
  tmdbId: number('tmdb_id'),
  showTraktId: number('show_trakt_id'),
  showSlug: text('show_slug'),
} satisfies { [Field in keyof Play]: PlayColumn<string, NonNullable<Play[Field]>> };

function readType(cell: string): Play['type'] | undefined {
  const type = cell.toLowerCase();
  return type === 'episode' || type === 'movie' ? type : undefined;
}

/** The names of the fields, in the order of their columns. */
export const FIELDS = Object.keys(PLAY_FIELDS) as (keyof Play)[];

/** The fields by which a row says what its play is of, in the order of their columns. */
export const CLAIMED_FIELDS = FIELDS.filter(
  (field): field is ClaimedField => !(SILENT_FIELDS as readonly string[]).includes(field),
);

/** Columns that are for the person, and that no record has. */
export const PERSONAL_COLUMNS = ['remove', 'move_to', 'suspect'] as const;

/** The columns by which a list of rows to fix is known. */
export const FIX_COLUMNS = ['use', 'reason', 'candidates'] as const;
/** Where the rows of such a list come from, and as what. */
export const ORIGIN_COLUMNS = ['from', 'as_given'] as const;

/** The columns of an exported CSV, in order. */
export const PLAY_COLUMNS = [
  ...PERSONAL_COLUMNS,
  ...FIELDS.map(field => PLAY_FIELDS[field].column),
  'account',
] as const;

/** Columns of text that people read, quotation marks and all. */
export const TITLES: ReadonlySet<Column> = new Set([
  'suspect',
  ...Object.values(PLAY_FIELDS).flatMap(({ kind, column }) => (kind === 'title' ? [column] : [])),
]);

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
