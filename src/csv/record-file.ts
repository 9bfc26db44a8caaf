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

/** What comes: each play with the history ID that it stands for (`for`). */
export function writeComing(coming: readonly Coming[], account: RecordAccount): string {
  return writeRecord(coming, columnsWith('for'), row => ({ for: row.for ?? '' }), account);
}

/** Reads back what `writeGoing` wrote; `undefined` when it is anything else. */
export function readGoing(text: string): RecordFile<Going> | undefined {
  return readRecord(text, 'stays', (play, cell) => {
    const stays = cell === '' ? [] : cell.split(' ');
    return isId(play.historyId) && stays.every(isId) ? { play, stays } : undefined;
  });
}

/** Reads back what `writeComing` wrote; `undefined` when it is anything else. */
export function readComing(text: string): RecordFile<Coming> | undefined {
  return readRecord(text, 'for', (play, cell) => {
    const isRight = (play.historyId === '' || isId(play.historyId)) && (cell === '' || isId(cell));
    return isRight ? { play, for: cell || undefined } : undefined;
  });
}

function columnsWith(column: string): string[] {
  return [...RECORDED, column, 'account_uuid'];
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
 * @param column what the record has beside each play; `rowOf` is given its cell
 */
export function readRecord<Row>(
  text: string,
  column: string,
  rowOf: (play: Play, cell: string) => Row | undefined,
): RecordFile<Row> | undefined {
  const records = parseRecords(text);
  const [first] = records ?? [];
  if (records === undefined || first === undefined) return undefined;
  if (![...RECORDED, column].every(name => Object.hasOwn(first, name))) return undefined;
  const rows: Row[] = [];
  for (const cells of records) {
    const play = playOf(cells);
    const row = play && rowOf(play, cells[column] ?? '');
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
