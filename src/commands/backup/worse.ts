import { Failure } from '../../base/failure.ts';
import { count, figure, quote } from '../../base/wording.ts';
import { type Play, titleKey } from '../../history/play.ts';
import type { Changes } from './changes.ts';

interface Compared {
  /** How many plays the history has now. */
  plays: number;
  changes: Pick<Changes, 'before' | 'lost'>;
  /** What runs of this repository removed since the last backup, by history ID: missing on purpose. */
  removed: ReadonlySet<string>;
}

/**
 * Makes sure that a good backup is not replaced by a worse one.
 * @param most how many plays may be missing that no run of this repository removed
 * @throws Failure with the backup as it was
 */
export function assertNotWorse(
  { plays, changes, removed }: Compared,
  { most, directory }: { most: number; directory: string },
): void {
  const lost = changes.lost.filter(play => !removed.has(play.historyId));
  if (plays === 0 && lost.length > 0) {
    throw new Failure(
      `Nothing was saved: Trakt shows an empty history, and the last backup has ${count(changes.before, 'play')}. The backup is as ` +
        `it was. If you really emptied your history, delete the folder ${directory} and run this again.`,
    );
  }
  if (lost.length <= most) return;
  const [are, theyAre] = lost.length === 1 ? ['is', 'it is'] : ['are', 'they are'];
  throw new Failure(
    `Nothing was saved: ${count(lost.length, 'play')} of the last backup ${are} no longer in the history (${largestLosses(lost)}), ` +
      `and max-shrink allows ${figure(most)}. The backup is unchanged. Look at your history on Trakt first. If ${theyAre} missing on ` +
      `purpose, run Backup by hand (Actions, Backup, Run workflow) and tick “${ACCEPT_LOSS}”. In a workflow of your ` +
      `own, run this once with max-shrink set to ${lost.length} or more.`,
  );
}

/** The tick box in the form of the starter's workflow Backup. */
export const ACCEPT_LOSS = 'Plays are missing on purpose';

const LOSSES_NAMED = 3;

/** `40 of “Lost”, 12 of “Dark”, 8 of others`. */
function largestLosses(lost: readonly Play[]): string {
  const titles = [...Map.groupBy(lost, titleKey).values()].toSorted((a, b) => b.length - a.length);
  const named = titles
    .slice(0, LOSSES_NAMED)
    .map(plays => `${plays.length} of ${quote(plays[0]?.title ?? 'untitled')}`);
  const others = titles.slice(LOSSES_NAMED).reduce((sum, plays) => sum + plays.length, 0);
  return [...named, ...(others > 0 ? [`${others} of others`] : [])].join(', ');
}
