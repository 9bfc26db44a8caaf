import type { Context } from '../action/context.ts';
import type { Place } from '../base/failure.ts';
import { count } from '../base/wording.ts';
import { type CsvFile, readCsv } from '../csv/read.ts';
import { type GitHub, missingToken } from '../github/client.ts';
import { assertStands } from '../github/comment-stands.ts';
import { readStanding } from '../github/standing.ts';

/** A play that a row asks to remove, or to move. */
export interface AskedRow {
  historyId: string;
  /** Absent for an ID from the `ids` input, which cannot be taken back. */
  place?: Place;
  /** The time to which the play should move; absent for a removal. */
  moveTo?: string;
  /** The run after which its file is named: it counts only unchanged, because a later push of it has its own run. */
  shownBy?: string;
}

interface Asked {
  /** The input `files`. */
  patterns: readonly string[];
  rows: readonly AskedRow[];
  /** What a file asks for; rows that cannot be read ask for nothing. */
  readRows(file: CsvFile, isInBackup: boolean): readonly AskedRow[];
}

/**
 * Returns the history IDs of the plays that were asked for by a push and taken back since: no matching file at the head of
 * the branch has the same ID with the same mark or time any more. To be called last thing before a run changes something.
 * None on other events.
 * @throws Failure when GitHub does not compare the pushed commit with the head of the branch; Withdrawn when a comment asked for
 * all of it, and does not any more
 */
export async function takenBack(
  { run, github, workspace, log }: Pick<Context, 'run' | 'github' | 'workspace' | 'log'>,
  { patterns, rows, readRows }: Asked,
): Promise<ReadonlySet<string>> {
  await assertStands({ run, github });
  const { event } = run;
  const paths = [...new Set(rows.flatMap(({ place }) => (place === undefined ? [] : [place.file])))];
  if (event.name !== 'push' || event.branch === undefined || paths.length === 0) return new Set();
  const standing = await readStanding(gitHubOf(github), {
    branch: event.branch,
    after: event.after,
    paths,
    isMatching: path => workspace.matches(path, patterns),
  });
  const isStanding = ({ place }: AskedRow) => place === undefined || standing.isUnchanged(place.file);
  const gone = rows.filter(row => !isStanding(row));
  const open = new Set(gone.filter(row => row.shownBy === undefined).map(keyOf));
  const isOpen = (row: AskedRow) => row.shownBy !== undefined || open.has(keyOf(row));
  if (open.size > 0) {
    for await (const { path, bytes } of standing.changedFiles()) {
      const isInBackup = await workspace.isInBackup(path);
      for (const row of readRows(readCsv(path, bytes), isInBackup)) open.delete(keyOf(row));
      if (open.size === 0) break;
    }
  }
  const standingIds = new Set(rows.filter(row => isStanding(row) || !isOpen(row)).map(idOf));
  const back = new Set(gone.filter(isOpen).map(idOf)).difference(standingIds);
  if (back.size > 0) {
    log.info(
      `${count(back.size, 'play')} ${back.size === 1 ? 'was' : 'were'} asked for and then taken back.`,
    );
  }
  return back;
}

/**
 * Returns which of these files of a push are at the head of the branch as they were pushed: for files that stand only
 * unchanged, because a later push of them has its own run. All of them on other events.
 * @throws Failure when GitHub does not compare the pushed commit with the head of the branch
 */
export async function standingFiles(
  { run, github }: Pick<Context, 'run' | 'github'>,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const { event } = run;
  if (event.name !== 'push' || event.branch === undefined || paths.length === 0) return new Set(paths);
  const { branch, after } = event;
  const pushed = { branch, after, paths, isMatching: () => false };
  const { isUnchanged } = await readStanding(gitHubOf(github), pushed);
  return new Set(paths.filter(isUnchanged));
}

/** @throws Failure without the input that opens it */
function gitHubOf(github: GitHub | undefined): GitHub {
  if (github !== undefined) return github;
  throw missingToken('see what was taken back');
}

function keyOf({ historyId, moveTo }: AskedRow): string {
  return `${historyId} ${moveTo ?? ''}`;
}

function idOf({ historyId }: AskedRow): string {
  return historyId;
}
