import type { ClaimedField, RowClaims, Said } from '../history/claims.ts';
import { CLAIMED_FIELDS, PLAY_FIELDS } from './columns.ts';
import type { CsvRow } from './read.ts';
import { readTime } from './times.ts';

/** What a row says of its play, cell by cell: nothing, something that can be read, or something that cannot. */
export function claimsOf({ cells }: CsvRow): RowClaims {
  const claims: Record<string, unknown> = { time: readTime(cells.watched_at) };
  for (const field of CLAIMED_FIELDS) claims[field] = said(field, cells);
  return claims as unknown as RowClaims;
}

function said(field: ClaimedField, cells: CsvRow['cells']): Said<string | number> {
  const { column, read } = PLAY_FIELDS[field];
  const cell = cells[column];
  if (cell === undefined || cell === '') return undefined;
  const value = read(cell);
  return value === undefined ? { column, unreadable: cell } : { column, value };
}
