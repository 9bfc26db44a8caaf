import type { Play } from '../history/play.ts';
import type { Coming, Going, RecordAccount } from '../history/record.ts';
import { PERSONAL_COLUMNS, PLAY_COLUMNS } from './columns.ts';
import { cellsOf } from './play-cells.ts';
import { type Cell, writeRows } from './write.ts';

/** The columns of a play that every record has. */
export const RECORDED: readonly string[] = PLAY_COLUMNS.slice(PERSONAL_COLUMNS.length);

/** What goes: each play with the history IDs (`stays`, separated by spaces) of those equal to it that stay. */
export function writeGoing(going: readonly Going[], account: RecordAccount): string {
  return writeRecord(going, columnsWith('stays'), ({ stays }) => ({ stays: stays.join(' ') }), account);
}

/**
 * What comes: each play with the history ID that it stands for (`for`), and those of the plays near it that were there before
 * (`near`, separated by spaces).
 */
export function writeComing(coming: readonly Coming[], account: RecordAccount): string {
  const cellsBeside = ({ for: id = '', near = [] }: Coming) => ({ for: id, near: near.join(' ') });
  return writeRecord(coming, columnsWith('for', 'near'), cellsBeside, account);
}

function columnsWith(...columns: string[]): string[] {
  return [...RECORDED, ...columns, 'account_uuid'];
}

type Cells = Record<string, string>;

/**
 * The text of a file of a record: plays, each with cells of its own beside it.
 * @param columns all columns, in order; `account_uuid` among them
 */
export function writeRecord<Row extends { play: Play }>(
  rows: readonly Row[],
  columns: readonly string[],
  cellsBeside: (row: Row) => Cells,
  account: RecordAccount,
): string {
  const records = rows.map(row => {
    const cells: Record<string, Cell> = {
      ...cellsOf(row.play, account.slug),
      account_uuid: account.uuid ?? '',
      ...cellsBeside(row),
    };
    return columns.map(column => cells[column]);
  });
  return writeRows(records, columns);
}
