import type { Play } from '../history/play.ts';
import { type Column, FIELDS, PLAY_FIELDS } from './columns.ts';

type Value = string | number | null;
type PlayCells = Partial<Record<Column, Value>>;

/** The cells of a play that every kind of file has, and whose it is. */
export function cellsOf(play: Play, account: string): PlayCells {
  const cells: PlayCells = {};
  for (const field of FIELDS) cells[PLAY_FIELDS[field].column] = play[field];
  cells.account = account;
  return cells;
}

/** What is known of a play beside which one it is. */
export type Details = Omit<Play, Always>;
/** What no play lacks. */
type Always = 'historyId' | 'watchedAt' | 'action' | 'type';
const ALWAYS: readonly string[] = ['historyId', 'watchedAt', 'action', 'type'] satisfies Always[];

const DETAILS = FIELDS.filter((field): field is keyof Details => !ALWAYS.includes(field));

/** The details in a row that this action wrote: exactly as written, but for numbers that a spreadsheet shows otherwise. */
export function detailsIn(cells: Partial<Record<string, string>>): Details {
  return detailsFrom(field => valueIn(field, cells[PLAY_FIELDS[field].column]));
}

/** What a cell of such a row says. */
export function valueIn(field: keyof Details, cell: string | undefined): Value {
  if (!cell) return null;
  const { kind, read } = PLAY_FIELDS[field];
  if (kind !== 'number') return cell;
  return WHOLE.test(cell) ? Number(cell) : (read(cell) ?? null);
}

const WHOLE = /^-?\d+$/;

/** Details of which only some are known. */
export function detailsWith(known: Partial<Details>): Details {
  return detailsFrom(field => known[field]);
}

/** Details by what is known of each. A loop, because rows are read by the hundred thousand. */
export function detailsFrom(get: (field: keyof Details) => Value | undefined): Details {
  const details: Partial<Record<keyof Details, Value>> = {};
  for (const field of DETAILS) details[field] = get(field) ?? null;
  return details as Details;
}
