import { compareIds, itemKey, type Play, titleKey } from './play.ts';
import type { FoundGroup } from './suspect-group.ts';
import type { Timed } from './timed.ts';

/** Which play of the same thing stays: scrobbles before marks and then the earliest, the earliest, or the latest. */
export type DuplicateKeep = 'best' | 'first' | 'last';

export interface DuplicateSetting {
  /** Hours within which a second play of the same thing is one too many. */
  duplicateWindow: number;
  duplicateKeep: DuplicateKeep;
}

/**
 * Finds the plays that are near one of the same thing that stays. Distances are measured from the play that stays, so that of plays in a
 * row more than one can stay.
 * @param isKept plays that stay whatever is near them
 */
export function duplicates(
  plays: readonly Timed[],
  isKept: (play: Play) => boolean,
  { duplicateWindow, duplicateKeep }: DuplicateSetting,
): FoundGroup[] {
  const window = Math.floor(duplicateWindow * 60);
  const order = ORDERS[duplicateKeep];
  const found: Duplicate[] = [];
  for (const repeats of Map.groupBy(plays, ({ play }) => itemKey(play)).values()) {
    if (repeats.length > 1) found.push(...duplicatesOfItem(repeats.toSorted(order), isKept, window));
  }
  return [...Map.groupBy(found, ({ play }) => titleKey(play)).values()].map(ofTitle => ({
    kind: 'duplicate',
    apart: ofTitle.reduce((longest, { apart }) => Math.max(longest, apart), 0),
    plays: ofTitle.map(({ play }) => play),
    stays: new Map(ofTitle.map(({ play, stays }) => [play.historyId, stays])),
  }));
}

interface Duplicate {
  play: Play;
  stays: Play;
  /** Minutes. */
  apart: number;
}

/** @param plays those of one thing, the ones that are worth keeping first */
function duplicatesOfItem(
  plays: readonly Timed[],
  isKept: (play: Play) => boolean,
  window: number,
): Duplicate[] {
  const staying = createStaying(window);
  const found: Duplicate[] = [];
  for (const timed of plays) {
    const near = isKept(timed.play) ? undefined : staying.near(timed);
    if (near === undefined) staying.add(timed);
    else
      found.push({
        play: timed.play,
        stays: near.play,
        apart: Math.abs(near.minute - timed.minute),
      });
  }
  return found;
}

/** The plays that stay in a stretch of time as long as the window and a minute. */
interface Bucket {
  /** The one that came first, so the most worth keeping. */
  best: Ranked;
  earliest: Ranked;
  latest: Ranked;
}

interface Ranked extends Timed {
  rank: number;
}

/**
 * The plays that stay, to be asked for one within `window` minutes of another play. Of many plays only those in the bucket of its
 * time and in the two beside it can be, and of those beside it only the ones at the nearer end need a look.
 */
function createStaying(window: number) {
  const buckets = new Map<number, Bucket>();
  const bucketOf = (minute: number) => Math.floor(minute / (window + 1));
  let count = 0;
  return {
    add(timed: Timed): void {
      const ranked = { ...timed, rank: count++ };
      const number = bucketOf(timed.minute);
      const bucket = buckets.get(number);
      buckets.set(number, {
        best: bucket?.best ?? ranked,
        earliest: bucket === undefined || timed.minute < bucket.earliest.minute ? ranked : bucket.earliest,
        latest: bucket === undefined || timed.minute > bucket.latest.minute ? ranked : bucket.latest,
      });
    },
    /** The one most worth keeping of those that had a look. */
    near({ minute }: Timed): Timed | undefined {
      const number = bucketOf(minute);
      const candidates = [
        buckets.get(number - 1)?.latest,
        buckets.get(number)?.best,
        buckets.get(number + 1)?.earliest,
      ];
      return candidates
        .filter(one => one !== undefined)
        .filter(one => Math.abs(one.minute - minute) <= window)
        .reduce<Ranked | undefined>((a, b) => (a === undefined || b.rank < a.rank ? b : a), undefined);
    },
  };
}

const ORDERS: Record<DuplicateKeep, (a: Timed, b: Timed) => number> = {
  best: (a, b) => isMark(a) - isMark(b) || a.minute - b.minute || compareIds(idOf(a), idOf(b)),
  first: (a, b) => a.minute - b.minute || isMark(a) - isMark(b) || compareIds(idOf(a), idOf(b)),
  last: (a, b) => b.minute - a.minute || isMark(a) - isMark(b) || compareIds(idOf(b), idOf(a)),
};

function isMark({ play }: Timed): number {
  return Number(play.action === 'watch');
}

function idOf({ play }: Timed): string {
  return play.historyId;
}
