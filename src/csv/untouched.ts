import { EPOCH, type Play } from '../history/play.ts';
import type { BackedUpPlay } from './backup-file.ts';
import { parseHistoryId } from './cells.ts';
import { PLAY_COLUMNS, PLAY_FIELDS } from './columns.ts';
import { detailsFrom, valueIn } from './play-cells.ts';
import { cellOf } from './read.ts';
import { parseRecords } from './records.ts';
import { zonedTime } from './times.ts';

const HEADER = `${PLAY_COLUMNS.join(',')}\n`;
const PLACES = Object.fromEntries(PLAY_COLUMNS.map((column, index) => [column, index])) as Record<
  (typeof PLAY_COLUMNS)[number],
  number
>;

/**
 * The plays of a backup file that is as this action wrote it: our columns, every row complete, nothing marked. The same as
 * `readBackupFile` reads, several times as fast: a night reads thousands of rows. Only for a file of which a manifest vouches that it is
 * unchanged. `undefined` where it is not of that kind.
 * @param names those of the account
 */
export function readUntouched(bytes: Uint8Array, names: ReadonlySet<string>): BackedUpPlay[] | undefined {
  const text = decodeUtf8(bytes);
  if (!text?.startsWith(HEADER) || !text.endsWith('\n')) return undefined;
  const rows = rowsIn(text.slice(HEADER.length, -1));
  const plays: BackedUpPlay[] = [];
  for (const row of rows ?? []) {
    const play = playIn(row, names);
    if (play === undefined) return undefined;
    plays.push(play);
  }
  return rows && plays;
}

interface Row {
  cells: readonly string[];
  isPlain: boolean;
}

/** Lines without a quotation mark need only be cut at their commas, where no cell has a line end: the others go to csv-parse together. */
function rowsIn(text: string): Row[] | undefined {
  if (text.includes('\r')) return undefined;
  const lines = text === '' ? [] : text.split('\n');
  const quoted = lines.filter(line => line.includes('"'));
  if (quoted.some(line => (line.split('"').length - 1) % 2 === 1)) return undefined;
  const parsed: string[][] = [];
  const isRead = parseRecords(
    quoted.join('\n'),
    { delimiter: ',', firstLine: 1 },
    record => parsed.push(record) > 0,
    () => undefined,
  );
  if (!isRead || parsed.length !== quoted.length) return undefined;
  let next = 0;
  return lines.map(line =>
    line.includes('"')
      ? { cells: parsed[next++] ?? [], isPlain: false }
      : { cells: line.split(','), isPlain: !NOT_PLAIN.test(line) },
  );
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** In a line without any of this each cell is what it says: nothing is to be trimmed, left out or taken back. */
const NOT_PLAIN = /[^ -&(-~]|^ |, | ,| $/;

function playIn({ cells, isPlain }: Row, names: ReadonlySet<string>): BackedUpPlay | undefined {
  const raw = (column: keyof typeof PLACES) => cells[PLACES[column]] ?? '';
  const isComplete = cells.length === PLAY_COLUMNS.length && names.has(raw('account'));
  if (!isComplete || raw('remove') !== '' || raw('move_to') !== '') return undefined;
  const cell = (column: keyof typeof PLACES) => {
    const text = raw(column);
    return isPlain || text === '' ? text : cellOf(column, text.trim());
  };
  const historyId = parseHistoryId(cell('history_id'));
  if (historyId === undefined) return undefined;
  const time = cell('watched_at');
  const play: Play = {
    historyId,
    watchedAt: zonedTime(time) === undefined ? EPOCH : time,
    action: cell('play_action'),
    type: cell('type').toLowerCase() === 'movie' ? 'movie' : 'episode',
    ...detailsFrom(field => valueIn(field, cell(PLAY_FIELDS[field].column))),
  };
  return { isSuspect: cell('suspect') !== '', play };
}
