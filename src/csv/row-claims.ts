import type { RowClaims, Said, ThingClaims } from '../history/claims.ts';
import { CLAIMED_FIELDS, type Column, PLAY_FIELDS, type PlayColumn } from './columns.ts';
import type { CsvRow } from './read.ts';
import { readTime } from './times.ts';

/** What a row says of its play, cell by cell: nothing, something that can be read, or something that cannot. */
export function claimsOf({ cells }: CsvRow): RowClaims {
  const claims = CLAIMED_FIELDS.map(field => [field, said(PLAY_FIELDS[field], cells)] as const);
  return { time: readTime(cells.watched_at), ...(Object.fromEntries(claims) as ThingClaims) };
}

function said(
  { column, read }: PlayColumn<Column, string | number>,
  cells: CsvRow['cells'],
): Said<string | number> {
  const cell = cells[column];
  if (cell === undefined || cell === '') return undefined;
  const value = read(cell);
  return value === undefined ? { column, unreadable: cell } : { column, value };
}
