import type { ClaimedField, RowClaims, Said } from '../history/claims.ts';
import type { Play } from '../history/play.ts';
import { CLAIMED_FIELDS, PLAY_FIELDS } from './columns.ts';
import { cellsOf } from './play-cells.ts';
import type { CsvRow } from './read.ts';
import { readTime } from './times.ts';

/** What a row says of its play, cell by cell: nothing, something that can be read, or something that cannot. */
export function claimsOf({ cells }: Pick<CsvRow, 'cells'>): RowClaims {
  const claims: Record<string, unknown> = { time: readTime(cells.watched_at) };
  for (const field of CLAIMED_FIELDS) claims[field] = said(field, cells);
  return claims as unknown as RowClaims;
}

/** What a row of a file of ours would say of a play, with every column. */
export function claimsOfPlay(play: Play): RowClaims {
  const cells = Object.entries(cellsOf(play, '')).map(([column, value]) => [column, String(value ?? '')]);
  return claimsOf({ cells: Object.fromEntries(cells) });
}

function said(field: ClaimedField, cells: CsvRow['cells']): Said<string | number> {
  const { column, read } = PLAY_FIELDS[field];
  const cell = cells[column];
  if (cell === undefined || cell === '') return undefined;
  const value = read(cell);
  return value === undefined ? { column, unreadable: cell } : { column, value };
}
