import { compareIds, isDated, itemKey, minuteOf, type Play } from './play.ts';

/** Why a play looks wrong. */
export interface Suspect {
  play: Play;
  kind: 'bulk mark' | 'duplicate';
  /** A sentence for the person. */
  reason: string;
  /** The same for all suspects that one accident made. */
  group: string;
  /** Of a duplicate: the play of the same thing that is none. */
  stays?: Play;
}

const BULK_EPISODES = 3;
const HOUR = 3_600_000;

/**
 * Finds the plays that look wrong, by history ID: three or more episodes of one show that carry the same minute,
 * and second plays of the same thing within `windowHours` of the play that stays. The order of `plays` does not
 * matter; plays without a date are never suspect.
 */
export function findSuspects(plays: readonly Play[], windowHours: number): Map<string, Suspect> {
  const dated = plays.filter(isDated);
  const suspects = new Map<string, Suspect>();
  for (const suspect of bulkMarks(dated)) suspects.set(suspect.play.historyId, suspect);
  const others = dated.filter(play => !suspects.has(play.historyId));
  for (const suspect of duplicates(others, windowHours)) suspects.set(suspect.play.historyId, suspect);
  return suspects;
}

/** Suspects of one accident together, the largest group first; within a group in the order given. */
export function groupSuspects(suspects: Iterable<Suspect>): Suspect[][] {
  const groups = [...Map.groupBy(suspects, suspect => suspect.group).values()];
  return groups.sort((a, b) => b.length - a.length || compareIds(lowestId(a), lowestId(b)));
}

function bulkMarks(plays: readonly Play[]): Suspect[] {
  const episodes = plays.filter(play => play.type === 'episode' && play.showTraktId !== null);
  const minutes = Map.groupBy(episodes, play => `${play.showTraktId} ${minuteOf(play.watchedAt)}`);
  return [...minutes].flatMap(([key, together]) => {
    const distinct = new Set(together.map(itemKey)).size;
    if (distinct < BULK_EPISODES) return [];
    const when = minuteOf(together[0]?.watchedAt ?? '').replace('T', ' ');
    const reason = `${distinct} episodes of this show carry the same minute (${when} UTC), so they were marked in bulk`;
    return together.map(play => ({ play, kind: 'bulk mark' as const, reason, group: `bulk mark ${key}` }));
  });
}

function duplicates(plays: readonly Play[], windowHours: number): Suspect[] {
  const items = Map.groupBy(plays, itemKey);
  return [...items.values()].flatMap(repeats => duplicatesOfItem(repeats, windowHours));
}

function duplicatesOfItem(plays: readonly Play[], windowHours: number): Suspect[] {
  const kept: Play[] = [];
  const suspects: Suspect[] = [];
  for (const play of plays.toSorted(worthKeepingFirst)) {
    const stays = kept.find(other => hoursApart(play, other) <= windowHours);
    if (stays === undefined) kept.push(play);
    else suspects.push(duplicateOf(play, stays));
  }
  return suspects;
}

function duplicateOf(play: Play, stays: Play): Suspect {
  const when = minuteOf(stays.watchedAt).replace('T', ' ');
  const apart =
    minuteOf(play.watchedAt) === minuteOf(stays.watchedAt)
      ? 'Played twice in the same minute'
      : `Played twice within ${describeHours(hoursApart(play, stays))}`;
  return {
    play,
    kind: 'duplicate',
    reason: `${apart}; the play of ${when} UTC stays (history ID ${stays.historyId})`,
    stays,
    group: `duplicate ${play.type === 'movie' ? itemKey(play) : (play.showTraktId ?? itemKey(play))}`,
  };
}

function worthKeepingFirst(a: Play, b: Play): number {
  return (
    Number(a.action === 'watch') - Number(b.action === 'watch') ||
    Date.parse(a.watchedAt) - Date.parse(b.watchedAt) ||
    compareIds(a.historyId, b.historyId)
  );
}

function hoursApart(a: Play, b: Play): number {
  return Math.abs(Date.parse(a.watchedAt) - Date.parse(b.watchedAt)) / HOUR;
}

function describeHours(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  const rounded = Math.round(hours * 10) / 10;
  return rounded === 1 ? '1 hour' : `${rounded} hours`;
}

function lowestId(suspects: readonly Suspect[]): string {
  return suspects.map(suspect => suspect.play.historyId).reduce((a, b) => (compareIds(a, b) <= 0 ? a : b));
}
