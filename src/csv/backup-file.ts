import type { Problem } from '../base/failure.ts';
import { EPOCH, type Play } from '../history/play.ts';
import { explainBadId, parseHistoryId } from './cells.ts';
import { detailsIn } from './play-cells.ts';
import type { CsvFile, CsvRow } from './read.ts';
import { accountProblem } from './selection.ts';
import { likelyMarks } from './shape.ts';
import { zonedTime } from './times.ts';

/** A play in a backup file. */
export interface BackedUpPlay {
  play: Play;
  isSuspect: boolean;
}

/** The plays of a backup file, and what keeps it from being believed. */
export interface BackupFileRead {
  /** Those of the rows that can be read. */
  plays: BackedUpPlay[];
  /** The file itself where a person marked plays in it, also under a header that was lost. */
  marked: CsvFile | undefined;
  problems: Problem[];
}

/**
 * Reads a backup file back into its plays: exactly what was written, as long as nobody changed the file. In a file
 * that a person changed, every row must still have its history ID.
 * @param names those of the account, the present one first
 */
export function readBackupFile(file: CsvFile, names: ReadonlySet<string>): BackupFileRead {
  const shape = shapeProblem(file);
  const problems = [...file.problems];
  if (shape !== undefined) return { plays: [], marked: undefined, problems: [...problems, shape] };
  const plays: BackedUpPlay[] = [];
  for (const row of file.rows.filter(row => row.cells.history_id || isMarked(row))) {
    const message = rowProblem(row, names);
    if (message !== undefined) problems.push({ message, place: row.place });
    else plays.push(toBackedUpPlay(row));
  }
  return { plays, marked: hasMarks(file) ? file : undefined, problems };
}

function hasMarks(file: CsvFile): boolean {
  return file.rows.some(isMarked) || (!file.columns.has('remove') && likelyMarks(file) !== undefined);
}

/** A row without ID and mark, such as a total or a note, is passed over. */
function isMarked({ cells }: CsvRow): boolean {
  return Boolean(cells.remove || cells.move_to);
}

function shapeProblem({ path: file, columns }: CsvFile): Problem | undefined {
  if (columns.has('history_id') && !columns.has('stays')) return undefined;
  return {
    message:
      'This is not a backup file: ' +
      (columns.has('stays')
        ? 'it lists plays that a run removed.'
        : 'the column history_id is missing, so no row names a play.'),
    place: { file, line: 1 },
  };
}

function rowProblem(row: CsvRow, names: ReadonlySet<string>): string | undefined {
  const id = row.cells.history_id ?? '';
  if (parseHistoryId(id) === undefined) return explainBadId(id);
  const [account] = names;
  return accountProblem(row, account, names);
}

function toBackedUpPlay({ cells }: CsvRow): BackedUpPlay {
  const time = cells.watched_at;
  return {
    isSuspect: Boolean(cells.suspect),
    play: {
      historyId: parseHistoryId(cells.history_id ?? '') ?? '',
      // A time that a spreadsheet rewrote is as good as none.
      watchedAt: time !== undefined && zonedTime(time) !== undefined ? time : EPOCH,
      action: cells.play_action ?? '',
      type: cells.type?.toLowerCase() === 'movie' ? 'movie' : 'episode',
      ...detailsIn(cells),
    },
  };
}
