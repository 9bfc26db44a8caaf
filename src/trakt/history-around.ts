import { isDated } from '../history/play.ts';
import type { TraktApi } from './client.ts';
import { type HistoryRead, type ReadOptions, readHistory } from './history.ts';
import type { TimeScope } from './history-page.ts';

const DAY = 86_400_000;
/** More stretches of time than this are read as one, from the first minute to the last. */
const MOST_STRETCHES = 25;

/**
 * Reads the plays of some minutes, whatever they are of, and what lies within a day around them. So no play of these
 * minutes is missed, even where Trakt moved an episode to another show.
 * @param minutes UTC, `2025-11-17T01:02`, in any order; that of the epoch for plays without a date
 * @throws Failure when a page cannot be read
 */
export async function readHistoryAround(
  api: TraktApi,
  minutes: readonly string[],
  onProgress?: ReadOptions['onProgress'],
): Promise<Pick<HistoryRead, 'plays' | 'completeness'>> {
  const reads = await Promise.all(stretchesOf(minutes).map(scope => readHistory(api, scope, { onProgress })));
  return {
    plays: [...new Map(reads.flatMap(read => read.plays).map(play => [play.historyId, play])).values()],
    completeness: reads.some(read => read.completeness === 'unproven') ? 'unproven' : 'proven',
  };
}

/** The fewest stretches of time that hold all minutes without a gap of more than two days; one when they are many. */
export function stretchesOf(minutes: readonly string[]): TimeScope[] {
  const times = [...new Set(minutes)].map(minute => `${minute}:00.000Z`).toSorted();
  const dated = times.filter(watchedAt => isDated({ watchedAt })).map(time => Date.parse(time));
  const groups: number[][] = [];
  for (const time of dated) {
    const last = groups.at(-1);
    if (last !== undefined && time - (last.at(-1) ?? 0) <= 2 * DAY) last.push(time);
    else groups.push([time]);
  }
  const joined = groups.length > MOST_STRETCHES ? [dated] : groups;
  const stretches = joined.map((group): TimeScope => stretch(group[0] ?? 0, group.at(-1) ?? 0));
  return times.length > dated.length
    ? [{ type: 'time', to: new Date(DAY).toISOString() }, ...stretches]
    : stretches;
}

function stretch(first: number, last: number): TimeScope {
  return {
    type: 'time',
    from: new Date(first - DAY).toISOString(),
    to: new Date(last + DAY).toISOString(),
  };
}
