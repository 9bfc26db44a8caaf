import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { Play } from '../history/play.ts';
import type { Coming, Going, RecordAccount } from '../history/record.ts';
import { PERSONAL_COLUMNS, PLAY_COLUMNS } from './columns.ts';
import { escapeFormula, unescapeFormula } from './formula.ts';
import { cellsOf, detailsIn } from './play-cells.ts';

const RECORDED: readonly string[] = PLAY_COLUMNS.slice(PERSONAL_COLUMNS.length);

/** A file of an intent as it was read back. */
export interface IntentFile<Row> {
  account: RecordAccount;
  rows: Row[];
}

/** What goes: each play with the history IDs (`stays`, separated by spaces) of those equal to it that stay. */
export function writeGoing(going: readonly Going[], account: RecordAccount): string {
  return write(going, 'stays', ({ stays }) => stays.join(' '), account);
}

/** What comes: each play with the history ID that it stands for (`for`). */
export function writeComing(coming: readonly Coming[], account: RecordAccount): string {
  return write(coming, 'for', row => row.for ?? '', account);
}

/** Reads back what `writeGoing` wrote; `undefined` when it is anything else. */
export function readGoing(text: string): IntentFile<Going> | undefined {
  return read(text, 'stays', (play, cell) => {
    const stays = cell === '' ? [] : cell.split(' ');
    return isId(play.historyId) && stays.every(isId) ? { play, stays } : undefined;
  });
}

/** Reads back what `writeComing` wrote; `undefined` when it is anything else. */
export function readComing(text: string): IntentFile<Coming> | undefined {
  return read(text, 'for', (play, cell) => {
    const isRight = (play.historyId === '' || isId(play.historyId)) && (cell === '' || isId(cell));
    return isRight ? { play, for: cell || undefined } : undefined;
  });
}

function write<Row extends { play: Play }>(
  rows: readonly Row[],
  column: string,
  cellOf: (row: Row) => string,
  account: RecordAccount,
): string {
  const records = rows.map(row => ({
    ...cellsOf(row.play, account.slug),
    [column]: cellOf(row),
    account_uuid: account.uuid ?? '',
  }));
  return stringify(records, {
    header: true,
    columns: [...RECORDED, column, 'account_uuid'],
    record_delimiter: '\n',
    cast: { string: escapeFormula },
    quoted_match: /\r/,
  });
}

type Cells = Record<string, string>;

function read<Row>(
  text: string,
  column: string,
  rowOf: (play: Play, cell: string) => Row | undefined,
): IntentFile<Row> | undefined {
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

function isId(cell: string): boolean {
  return /^\d{1,20}$/.test(cell);
}
