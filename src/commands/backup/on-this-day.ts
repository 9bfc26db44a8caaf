import { readBackupFile } from '../../csv/backup-file.ts';
import { NO_LIMITS, readCsv } from '../../csv/read.ts';
import { readUntouched } from '../../csv/untouched.ts';
import type { Play } from '../../history/play.ts';
import type { Calendar } from '../../text/calendar.ts';
import type { Folder } from '../../workspace/folder.ts';
import { daysAround, onThisDay } from './days.ts';
import { lookAtFiles } from './look.ts';

/** Rows of files of a backup, each below the header of its file, that may be of a day in earlier years. */
export interface RowsOfDay {
  /** The day, by the account's clock. */
  today: string;
  /** A CSV for each file that has such rows. */
  byPath: ReadonlyMap<string, Uint8Array>;
}

interface FileOfPlays {
  path: string;
  /** How many it has. */
  plays: number;
}

/**
 * The plays of a day in earlier years, of files of an intact backup.
 * @param seen what the look at all files found: they are looked at again where that was for another day
 * @param names those of the account, the present one first
 * @param today by the account's clock, `2026-11-28`
 */
export async function playsOnThisDay<File extends FileOfPlays>(
  folder: Folder,
  files: readonly File[],
  seen: RowsOfDay,
  { names, calendar, today }: { names: ReadonlySet<string>; calendar: Calendar; today: string },
): Promise<Map<File, Play[]>> {
  const isOnThisDay = onThisDay(today, calendar);
  const isSeen = seen.today === today;
  const byPath = isSeen ? seen.byPath : await rowsOfDay(folder, files, today);
  const found = new Map<File, Play[]>();
  for (const file of files) {
    const rows = byPath.get(file.path);
    if (rows === undefined) continue;
    const plays =
      (isSeen ? readUntouched(rows, names) : undefined) ??
      readBackupFile(readCsv(folder.path(file.path), rows, NO_LIMITS), names).plays;
    found.set(file, plays.map(({ play }) => play).filter(isOnThisDay));
  }
  return found;
}

async function rowsOfDay(
  folder: Folder,
  files: readonly FileOfPlays[],
  today: string,
): Promise<Map<string, Uint8Array>> {
  const days = daysAround(today);
  const byPath = new Map<string, Uint8Array>();
  await lookAtFiles(folder, files, ({ path, plays }, bytes) => {
    const rows = rowsWith(days, bytes, plays);
    if (rows !== undefined) byPath.set(path, rows);
  });
  return byPath;
}

/**
 * The rows of a file in whose lines one of these texts stands, below its header, as a CSV; `undefined` when there are none.
 * @param plays how many the file has: where a line end within a cell makes more lines, no line is sure to be a row, and all are given
 */
export function rowsWith(
  texts: readonly string[],
  content: Uint8Array,
  plays: number,
): Uint8Array | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const lines = linesWith(bytes, texts);
  if (lines.length === 0) return undefined;
  return Buffer.concat(isLineEach(bytes, plays) ? [firstLine(bytes), ...lines] : [bytes]);
}

function linesWith(bytes: Buffer, texts: readonly string[]): Buffer[] {
  const lines = new Map<number, Buffer>();
  for (const text of texts) {
    for (let at = bytes.indexOf(text); at >= 0; ) {
      const start = bytes.lastIndexOf('\n', at) + 1;
      const line = bytes.subarray(start, endOfLine(bytes, at));
      lines.set(start, line);
      at = bytes.indexOf(text, start + line.length);
    }
  }
  return [...lines.values()];
}

function firstLine(bytes: Buffer): Buffer {
  return bytes.subarray(0, endOfLine(bytes, 0));
}

/** Past the line end. */
function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf('\n', from);
  return end < 0 ? bytes.length : end + 1;
}

/** Whether each play has a line, below that of the header. */
function isLineEach(bytes: Buffer, plays: number): boolean {
  let lines = 0;
  for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) lines++;
  return lines === plays + 1;
}
