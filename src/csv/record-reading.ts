import { parse } from 'csv-parse/sync';
import type { Play } from '../history/play.ts';
import type { Coming, Going, RecordAccount } from '../history/record.ts';
import { unescapeFormula } from './formula.ts';
import { detailsIn } from './play-cells.ts';
import { RECORDED } from './record-file.ts';

/** A file of a record as it was read back. */
export interface RecordFile<Row> {
  account: RecordAccount;
  rows: Row[];
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

function idsIn(cell: string): string[] {
  return cell === '' ? [] : cell.split(' ');
}

type Cells = Record<string, string>;

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
