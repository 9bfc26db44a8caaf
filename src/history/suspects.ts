import { markedInBulk } from './bulk-marks.ts';
import { type DuplicateSetting, duplicates } from './duplicates.ts';
import { cameBack, type Memory } from './memory.ts';
import { type Play, titleKey } from './play.ts';
import { type FoundGroup, numbered, type SuspectGroup } from './suspect-group.ts';
import { isDated, type Timed, timed } from './timed.ts';

/** What decides which plays look wrong. */
export interface SuspectSetting extends DuplicateSetting {
  /** Trakt’s own time, in milliseconds; where it is not known, no play is in the future. */
  now: number | undefined;
  memory: Memory;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/**
 * Finds the plays that look wrong, each in one group. The order of `plays` does not matter. Never suspect are plays without a
 * date, and those that the memory keeps; plays of that kind make no other play look wrong either, except for a second play of the
 * same thing.
 */
export function findSuspects(plays: readonly Play[], setting: SuspectSetting): SuspectGroup[] {
  const { memory, now } = setting;
  const isKept = ({ historyId }: Play) => memory.kept.has(historyId);
  const dated = plays.map(timed).filter(isDated);
  const doubtful = dated.filter(({ play }) => !isKept(play));
  const taken = new Set<string>();
  const groups = [
    ...inTheFuture(doubtful, now),
    ...cameBack(doubtful, memory.removed, now),
    ...markedInBulk(doubtful),
  ].map(group => {
    const others = group.plays.filter(({ historyId }) => !taken.has(historyId));
    for (const { historyId } of others) taken.add(historyId);
    return { ...group, plays: others };
  });
  const staying = dated.filter(({ play }) => !taken.has(play.historyId));
  return numbered([...groups, ...duplicates(staying, isKept, setting)]);
}

function inTheFuture(plays: readonly Timed[], now: number | undefined): FoundGroup[] {
  if (now === undefined) return [];
  const latest = now + DAY;
  const later = plays
    .filter(({ minute }) => minute >= Math.floor(latest / MINUTE))
    .map(({ play }) => play)
    .filter(play => Date.parse(play.watchedAt) > latest);
  return [...Map.groupBy(later, titleKey).values()].map(ofTitle => ({ kind: 'future', plays: ofTitle }));
}
