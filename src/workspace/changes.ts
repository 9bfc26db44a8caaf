import { occasionKey, type Play } from '../history/play.ts';
import type { BackedUpPlay } from './last-backup.ts';

/** How a history differs from the last backup. */
export interface Changes {
  /** In the order of the history. */
  added: Play[];
  /** In the order of the backup. */
  lost: Play[];
  /** How many plays the last backup has. */
  before: number;
  /** What a person wrote beside plays that are still there, by history ID. */
  marks: Map<string, string>;
  /** The history IDs of plays that are still there and were suspect. */
  suspects: Set<string>;
}

/**
 * Compares a history with the files of the last backup by item and minute: a play that came back under another history
 * ID, as an undo leaves it, is neither lost nor added, and one that keeps its ID is the same play, whatever Trakt now
 * says that it is of. One file is looked at at a time.
 */
export async function changesSince(
  files: Iterable<readonly BackedUpPlay[]> | AsyncIterable<readonly BackedUpPlay[]>,
  history: ReadonlyMap<string, Play>,
): Promise<Changes> {
  const known = new Set<string>();
  const marks = new Map<string, string>();
  const suspects = new Set<string>();
  const gone: Play[] = [];
  for await (const file of files) {
    for (const { play, mark, isSuspect } of file) {
      const isThere = history.has(play.historyId);
      if (!isThere && !known.has(play.historyId)) gone.push(play);
      if (isThere && mark !== '') marks.set(play.historyId, mark);
      if (isThere && isSuspect) suspects.add(play.historyId);
      known.add(play.historyId);
    }
  }
  const come = [...history.values()].filter(play => !known.has(play.historyId));
  return {
    added: withoutEqual(come, gone),
    lost: withoutEqual(gone, come),
    before: known.size,
    marks,
    suspects,
  };
}

/** The plays that are left when each of the others takes away one of the same item and minute. */
function withoutEqual(plays: readonly Play[], others: readonly Play[]): Play[] {
  const equals = new Map<string, number>();
  for (const play of others) equals.set(occasionKey(play), (equals.get(occasionKey(play)) ?? 0) + 1);
  return plays.filter(play => {
    const left = equals.get(occasionKey(play)) ?? 0;
    equals.set(occasionKey(play), left - 1);
    return left <= 0;
  });
}
