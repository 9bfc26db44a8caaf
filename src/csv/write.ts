import { stringify } from 'csv-stringify/sync';
import type { Play } from '../history/play.ts';
import { type Column, PLAY_COLUMNS } from './columns.ts';
import { escapeFormula } from './formula.ts';
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
  const rows = plays.map(play => ({
    remove: markOf(play),
    move_to: moveOf(play),
    suspect: suspects.get(play.historyId)?.reason ?? '',
    ...cellsOf(play, account),
  }));
  return write(rows, PLAY_COLUMNS);
}

/** Marked rows of chosen columns, as small as they can be, to be given to `change`. @param asked what each row asks for */
export function writeSelection(
  plays: readonly Play[],
  columns: readonly Column[],
  account: string,
  asked: Readonly<Partial<Record<'remove' | 'move_to', string>>> = { remove: 'x' },
): string {
  return write(
    plays.map(play => ({ ...asked, ...cellsOf(play, account) })),
    columns,
  );
}

function write(rows: readonly object[], columns: readonly string[]): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: '\n',
    cast: { string: escapeFormula },
    quoted_match: /\r/,
  });
}
