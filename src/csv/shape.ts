import type { Problem } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import type { UnknownColumn } from './header.ts';
import type { CsvFile } from './read.ts';

/** How a file says which plays are meant. */
export type Shape = { kind: 'marks' } | { kind: 'list of IDs' } | { kind: 'neither'; problem: Problem };

/**
 * Whether a file has columns for marks, or is a bare list of IDs. Nothing is inferred from a header that is missing.
 * @param isInBackup a backup’s manifest lies in the file’s folder or above it, so that it is no list
 */
export function shapeOf(file: CsvFile, isInBackup: boolean): Shape {
  const { columns, unknown } = file;
  if (columns.has('stays')) return neither(file, LISTS_REMOVED);
  if (!columns.has('history_id')) {
    return neither(file, `The column history_id is missing, so no row names a play.${foundInstead(unknown)}`);
  }
  if (columns.has('remove')) return { kind: 'marks' };
  const likely = likelyMarks(file);
  if (columns.has('move_to')) {
    return likely === undefined ? { kind: 'marks' } : neither(file, whichPlays(likely));
  }
  if (columns.size > 1 || unknown.length > 0) return neither(file, whichPlays(likely));
  if (!isInBackup) return { kind: 'list of IDs' };
  return neither(
    file,
    'A list of IDs cannot be in a backup’s folder: a file there may just have lost its other columns. ' +
      'Commit it to changes/, or write remove above a column with an x for each play.',
  );
}

const LISTS_REMOVED =
  'This file lists plays that a run removed, so there is nothing to remove. To put them back, run Undo with the number of that run.';

function neither({ path: file, headerLine: line }: CsvFile, message: string): Shape {
  return { kind: 'neither', problem: { message, place: { file, line } } };
}

function whichPlays(likely: UnknownColumn | undefined): string {
  const column = likely === undefined ? 'the column with your x' : nameOf(likely);
  const instead = likely === undefined || likely.name === '' ? '' : ` instead of ${quote(likely.name)}`;
  return `Which plays should go? Write remove above ${column}${instead}. Nothing is selected without that header.`;
}

/** The column without a known name that holds nothing but marks. */
export function likelyMarks({ unknown }: CsvFile): UnknownColumn | undefined {
  return unknown.find(({ filled, holdsOnlyMarks }) => filled > 0 && holdsOnlyMarks);
}

/** Names the columns that have something in them but no known name: ` The file has “ID”, “Name”.` */
function foundInstead(unknown: readonly UnknownColumn[]): string {
  const names = unknown.filter(({ name }) => name !== '').slice(0, 3);
  return names.length === 0 ? '' : ` The file has ${names.map(({ name }) => quote(name)).join(', ')}.`;
}

/** `column C`, as spreadsheets count. */
function nameOf({ position }: UnknownColumn): string {
  return position <= 26
    ? `column ${String.fromCharCode(64 + position)}, which holds your marks,`
    : `column ${position}`;
}
