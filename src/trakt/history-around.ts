import { isDated } from '../history/play.ts';
import type { TraktApi } from './client.ts';
import { type HistoryRead, type ReadOptions, readHistory } from './history.ts';
import type { TimeScope } from './history-page.ts';

const HOUR = 3_600_000;
const DAY = 86_400_000;
/** More stretches of time than this are read as one, from the first minute to the last. */
const MOST_STRETCHES = 25;

/**
 * Reads the plays of some minutes, whatever they are of, and what lies within a day around them. So no play of these
 * minutes is missed, even where Trakt moved an episode to another show.
 * @param minutes UTC, `2025-11-17T01:02`, in any order; that of the epoch for plays without a date
 * @param hours how much more than a day around them is wanted
 * @throws Failure when a page cannot be read
 */
export async function readHistoryAround(
  api: TraktApi,
  minutes: readonly string[],
  onProgress?: ReadOptions['onProgress'],
  hours = 0,
): Promise<Pick<HistoryRead, 'plays' | 'completeness'>> {
  const reads = await Promise.all(
    stretchesOf(minutes, Math.max(DAY, hours * HOUR)).map(scope => readHistory(api, scope, { onProgress })),
  );
  return {
    plays: [...new Map(reads.flatMap(read => read.plays).map(play => [play.historyId, play])).values()],
    completeness: reads.some(read => read.completeness === 'unproven') ? 'unproven' : 'proven',
  };
}

/**
 * The fewest stretches of time that hold all minutes and so many milliseconds around them; one when they are many.
 * @param around default: a day
 */
export function stretchesOf(minutes: readonly string[], around = DAY): TimeScope[] {
  const times = [...new Set(minutes)].map(minute => `${minute}:00.000Z`).toSorted();
  const dated = times.filter(watchedAt => isDated({ watchedAt })).map(time => Date.parse(time));
  const groups: number[][] = [];
  for (const time of dated) {
    const last = groups.at(-1);
    if (last !== undefined && time - (last.at(-1) ?? 0) <= 2 * around) last.push(time);
    else groups.push([time]);
  }
  const joined = groups.length > MOST_STRETCHES ? [dated] : groups;
  const stretches = joined.map((group): TimeScope => stretch(group[0] ?? 0, group.at(-1) ?? 0, around));
  return times.length > dated.length
    ? [{ type: 'time', to: new Date(DAY).toISOString() }, ...stretches]
    : stretches;
}

function stretch(first: number, last: number, around: number): TimeScope {
  return {
    type: 'time',
    from: new Date(first - around).toISOString(),
    to: new Date(last + around).toISOString(),
  };
}
