import { stringify } from 'csv-stringify/sync';
import type { Play } from '../history/play.ts';
import { type Column, FIELDS, PLAY_COLUMNS } from './columns.ts';
import { escapeFormula, MAY_ESCAPE } from './formula.ts';
import { cellsOf } from './play-cells.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * An export: one row a play in the order given, the reason beside each suspect, nothing marked. It starts with a
 * byte-order mark, so that Excel reads it as UTF-8.
 */
export function writeExport(
  plays: readonly Play[],
  suspects: ReadonlyMap<string, { reason: string }>,
  account: string,
): string {
  return BYTE_ORDER_MARK + writeBackup(plays, suspects, () => '', account);
}

/** A file of a backup: like an export, with the marks that a person made, and without a byte-order mark. */
export function writeBackup(
  plays: readonly Play[],
  suspects: ReadonlyMap<string, { reason: string }>,
  markOf: (play: Play) => string,
  account: string,
  moveOf: (play: Play) => string = () => '',
): string {
  const rows = plays.map(play => [
    markOf(play),
    moveOf(play),
    suspects.get(play.historyId)?.reason,
    ...FIELDS.map(field => play[field]),
    account,
  ]);
  return writeRows(rows, PLAY_COLUMNS);
}

/** Marked rows of chosen columns, as small as they can be, to be given to `change`. @param asked what each row asks for */
export function writeSelection(
  plays: readonly Play[],
  columns: readonly Column[],
  account: string,
  asked: Readonly<Partial<Record<'remove' | 'move_to', string>>> = { remove: 'x' },
): string {
  const rows = plays.map(play => {
    const cells: Partial<Record<Column, Cell>> = { ...asked, ...cellsOf(play, account) };
    return columns.map(column => cells[column]);
  });
  return writeRows(rows, columns);
}

/** `null` and `undefined` are written as an empty cell. */
export type Cell = string | number | null | undefined;

/** A file of rows under their columns, quoted where it must be, and without anything that a spreadsheet would run as a formula. */
export function writeRows(rows: readonly (readonly Cell[])[], columns: readonly string[]): string {
  const plain = plainRow(columns.length);
  const lines = rows.map(cells => {
    const line = cells.join(',');
    return plain.test(line) ? line : stringify([cells], { cast: { string: escapeFormula }, eof: false });
  });
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

const PLAIN_CELL = `(?:[^${MAY_ESCAPE}",;\\n][^",;\\t\\r\\n]*)?`;

/** A row in which nothing is to be quoted or escaped, as nearly all are: csv-stringify takes ten times as long for it. */
function plainRow(columns: number): RegExp {
  return new RegExp(`^${PLAIN_CELL}(?:,${PLAIN_CELL}){${columns - 1}}$`);
}
