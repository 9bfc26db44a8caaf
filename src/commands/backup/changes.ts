import type { BackedUpPlay } from '../../csv/backup-file.ts';
import { isDated, itemKey, minuteOf, type Play, slotKey } from '../../history/play.ts';

/** How a history differs from the last backup. */
export interface Changes {
  /** In the order of the history. */
  added: Play[];
  /** Plays that are gone, and neither their thing nor their minute has a new play. In the order of the backup. */
  lost: Play[];
  /** Plays that are at another time now, or under another title. */
  moved: { before: Play; now: Play }[];
  /** How many plays the last backup has. */
  before: number;
  /** The history IDs of plays that are still there and were suspect. */
  suspects: Set<string>;
}

/**
 * Compares a history with the files of the last backup. A play that keeps its ID is the same play, whatever Trakt now says
 * that it is of. One that came back under another ID in the same minute, as an undo leaves it, is neither lost nor added.
 * What is still missing then counts as moved when there is a new play of the same thing, or else one in the same minute: each new
 * play stands for one that is gone. Files are read one at a time.
 */
export async function changesSince(
  files: Iterable<readonly BackedUpPlay[]> | AsyncIterable<readonly BackedUpPlay[]>,
  history: ReadonlyMap<string, Play>,
): Promise<Changes> {
  const known = new Set<string>();
  const suspects = new Set<string>();
  const gone: Play[] = [];
  for await (const file of files) {
    for (const { play, isSuspect } of file) {
      const isThere = history.has(play.historyId);
      if (!isThere && !known.has(play.historyId)) gone.push(play);
      if (isThere && isSuspect) suspects.add(play.historyId);
      known.add(play.historyId);
    }
  }
  const come = [...history.values()].filter(play => !known.has(play.historyId));
  if (gone.length === 0) return { added: come, lost: [], moved: [], before: known.size, suspects };
  const same = matchUp(gone, come, slotKey);
  const byThing = matchUp(same.gone, same.come, itemKey);
  const byMinute = matchUp(byThing.gone, byThing.come, minuteKey);
  return {
    added: byMinute.come,
    lost: byMinute.gone,
    moved: [...byThing.pairs, ...byMinute.pairs],
    before: known.size,
    suspects,
  };
}

/** Plays without a date are not in one minute. */
function minuteKey(play: Play): string {
  return isDated(play) ? minuteOf(play.watchedAt) : `play ${play.historyId}`;
}

interface Matched {
  pairs: { before: Play; now: Play }[];
  gone: Play[];
  come: Play[];
}

/** Pairs plays of one key with each other, each once, and returns the others as they were. */
function matchUp(gone: readonly Play[], come: readonly Play[], keyOf: (play: Play) => string): Matched {
  const byKey = Map.groupBy(come, keyOf);
  const taken = new Set<Play>();
  const pairs: Matched['pairs'] = [];
  const left: Play[] = [];
  for (const before of gone) {
    const now = byKey.get(keyOf(before))?.shift();
    if (now === undefined) {
      left.push(before);
    } else {
      pairs.push({ before, now });
      taken.add(now);
    }
  }
  return { pairs, gone: left, come: come.filter(play => !taken.has(play)) };
}
