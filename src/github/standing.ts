import { Failure } from '../base/failure.ts';
import type { GitHub } from './client.ts';
import { type ChangedFile, commitsBetween, compareCommits, filesOfCommits } from './commits.ts';
import { readFileAt } from './contents.ts';

/** What became, at the head of the branch, of the files that a push brought. */
export interface Standing {
  /** Whether a file of the push is at the head as it was pushed. */
  isUnchanged(path: string): boolean;
  /**
   * The files that differ at the head from how they were pushed, or are new there: those of the push first, then the others
   * that match. Each is read when it is asked for.
   */
  changedFiles(): AsyncGenerator<{ path: string; bytes: Uint8Array }>;
}

/** What of a push can stand. */
export interface Pushed {
  /** The branch whose head decides. */
  branch: string;
  /** The commit that was pushed. */
  after: string;
  /** The files of it that the run goes by. */
  paths: readonly string[];
  /** Whether the input `files` names a path. */
  isMatching(path: string): boolean;
}

/**
 * Compares the pushed commit with the head of its branch, in one request as long as no more than 300 files changed.
 * @throws Failure when they cannot be compared: then nothing says that what was asked for still stands
 */
export async function readStanding(github: GitHub, pushed: Pushed): Promise<Standing> {
  const { branch, after, paths, isMatching } = pushed;
  const comparison = await compareCommits(github, after, branch);
  if (comparison === undefined) {
    throw new Failure(
      `The branch ${branch} or the commit of this push no longer exists. Nothing was changed. Commit the file again.`,
    );
  }
  const isAhead = comparison.status === 'ahead' || comparison.status === 'identical';
  const since =
    isAhead && !comparison.isWhole
      ? await filesOfCommits(github, await commitsBetween(github, after, branch))
      : comparison.files;
  const changed = new Set(since.flatMap(namesOf));
  const isUnchanged = (path: string) => isAhead && !changed.has(path);
  return {
    isUnchanged,
    async *changedFiles() {
      const own = paths.filter(path => !isUnchanged(path));
      const others = since.filter(isThere).map(file => file.filename);
      for (const path of new Set([...own, ...others.filter(isMatching)])) {
        const bytes = await readFileAt(github, path, branch);
        if (bytes !== undefined) yield { path, bytes };
      }
    },
  };
}

/** A renamed file is gone from where it was. */
function namesOf({ filename, previous_filename: previous }: ChangedFile): string[] {
  return previous === undefined ? [filename] : [filename, previous];
}

function isThere({ status }: ChangedFile): boolean {
  return status !== 'removed' && status !== 'unchanged';
}
