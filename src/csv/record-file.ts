import { parse } from 'csv-parse/sync';
import type { Play } from '../history/play.ts';
import type { Coming, Going, RecordAccount } from '../history/record.ts';
import { PERSONAL_COLUMNS, PLAY_COLUMNS } from './columns.ts';
import { unescapeFormula } from './formula.ts';
import { cellsOf, detailsIn } from './play-cells.ts';
import { type Cell, writeRows } from './write.ts';

/** The columns of a play that every record has. */
const RECORDED: readonly string[] = PLAY_COLUMNS.slice(PERSONAL_COLUMNS.length);

/** A file of a record as it was read back. */
export interface RecordFile<Row> {
  account: RecordAccount;
  rows: Row[];
}

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

/** Reads back what `writeGoing` wrote; `undefined` when it is anything else. */
export function readGoing(text: string): RecordFile<Going> | undefined {
  return readRecord(text, 'stays', (play, cell) => {
    const stays = idsIn(cell);
    return isId(play.historyId) && stays.every(isId) ? { play, stays } : undefined;
  });
}

/** Reads back what `writeComing` wrote; `undefined` when it is anything else. */
export function readComing(text: string): RecordFile<Coming> | undefined {
  return readRecord(text, 'for', (play, cell, cells) => {
    const near = idsIn(cells.near ?? '');
    const isRight = [play.historyId, cell].every(id => id === '' || isId(id)) && near.every(isId);
    return isRight ? { play, for: cell || undefined, ...(near.length > 0 && { near }) } : undefined;
  });
}

function columnsWith(...columns: string[]): string[] {
  return [...RECORDED, ...columns, 'account_uuid'];
}

function idsIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(' ');
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

/**
 * Reads back what `writeRecord` wrote; `undefined` when it is anything else.
 * @param column what the record has beside each play; `rowOf` is given its cell, and all others
 */
export function readRecord<Row>(
  text: string,
  column: string,
  rowOf: (play: Play, cell: string, cells: Cells) => Row | undefined,
): RecordFile<Row> | undefined {
  const records = parseRecords(text);
  const [first] = records ?? [];
  if (records === undefined || first === undefined) return undefined;
  if (![...RECORDED, column].every(name => Object.hasOwn(first, name))) return undefined;
  const rows: Row[] = [];
  for (const cells of records) {
    const play = playOf(cells);
    const row = play && rowOf(play, cells[column] ?? '', cells);
    if (row === undefined) return undefined;
    rows.push(row);
  }
  return { account: { slug: first.account ?? '', uuid: first.account_uuid || undefined }, rows };
}

function parseRecords(text: string): Cells[] | undefined {
  try {
    return parse(text, { columns: true, cast: unescapeFormula, record_delimiter: '\n' });
  } catch {
    return undefined;
  }
}

function playOf(cells: Cells): Play | undefined {
  const { type, watched_at: watchedAt = '' } = cells;
  if ((type !== 'episode' && type !== 'movie') || Number.isNaN(Date.parse(watchedAt))) return undefined;
  const { history_id: historyId = '', play_action: action = '' } = cells;
  return { historyId, watchedAt, action, type, ...detailsIn(cells) };
}

/** Whether a cell holds a history ID as a record has it. */
export function isId(cell: string): boolean {
  return /^\d{1,20}$/.test(cell);
}
