import { readBackupFile } from '../../csv/backup-file.ts';
import { NO_LIMITS, readCsv } from '../../csv/read.ts';
import type { Play } from '../../history/play.ts';
import { breath } from '../../http/meanwhile.ts';
import type { Calendar } from '../../text/calendar.ts';
import type { Folder } from '../../workspace/folder.ts';
import { daysAround, onThisDay } from './days.ts';
import { FILES_A_BREATH } from './last-backup.ts';
import type { OutlinedFile } from './outline.ts';

/**
 * The plays of a day in earlier years, of files of a backup: of each only the lines are read in which that day stands, or one beside
 * it, which it can be by UTC.
 * Answers that arrive meanwhile are taken.
 * @param names those of the account, the present one first
 * @param today by the account's clock, `2026-11-28`
 */
export async function playsOnThisDay(
  folder: Folder,
  files: readonly OutlinedFile[],
  { names, calendar, today }: { names: ReadonlySet<string>; calendar: Calendar; today: string },
): Promise<Map<OutlinedFile, Play[]>> {
  const days = daysAround(today);
  const isOnThisDay = onThisDay(today, calendar);
  const found = new Map<OutlinedFile, Play[]>();
  for (const [index, file] of files.entries()) {
    if (index % FILES_A_BREATH === 0) await breath();
    const content = (await folder.read(file.path)) ?? new Uint8Array();
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    const lines = linesWith(bytes, days);
    if (lines.length === 0) continue;
    // A line end within a cell makes more lines than plays: then no line is sure to be a row.
    const rows = isLineEach(bytes, file.plays) ? Buffer.concat([firstLine(bytes), ...lines]) : bytes;
    const { plays } = readBackupFile(readCsv(folder.path(file.path), rows, NO_LIMITS), names);
    found.set(file, plays.map(({ play }) => play).filter(isOnThisDay));
  }
  return found;
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
