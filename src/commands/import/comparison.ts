import type { Problem } from '../../base/failure.ts';
import { isDated, itemKey, minuteOf, type Play, slotKey } from '../../history/play.ts';
import type { NewPlay } from '../../trakt/addition-request.ts';
import type { WantedPlay } from './resolve-rows.ts';

/** Plays by whether they are in the history. */
export interface Comparison {
  present: WantedPlay[];
  /** The history has one of the same thing near them. */
  skipped: WantedPlay[];
  lacking: WantedPlay[];
  /** Lines that repeat the thing and the minute of another line of their file. */
  repeated: Problem[];
}

const HOUR = 3_600_000;

/**
 * Compares plays with the live history: of each thing and minute, as many lack as are asked for more than are live, never fewer
 * than none. Rows with one history ID are one play, and so are equal lines of one file; files that overlap are not added up.
 * @param skipWithin hours within which a play of the same thing stands for one that lacks
 */
export function compareWithLive(
  wanted: readonly WantedPlay[],
  live: readonly Play[],
  skipWithin: number,
): Comparison {
  const there = Map.groupBy(live, slotKey);
  const isNear = nearFinder(live, skipWithin);
  const result: Comparison = { present: [], skipped: [], lacking: [], repeated: [] };
  for (const [key, together] of Map.groupBy(wanted, ({ play }) => slotKey(play))) {
    const plays = mostOf(together, result.repeated);
    const number = there.get(key)?.length ?? 0;
    result.present.push(...plays.slice(0, number));
    for (const play of plays.slice(number)) result[isNear(play) ? 'skipped' : 'lacking'].push(play);
  }
  return result;
}

function nearFinder(live: readonly Play[], skipWithin: number): (wanted: WantedPlay) => boolean {
  if (skipWithin === 0) return () => false;
  const times = new Map(
    [...Map.groupBy(live.filter(isDated), itemKey)].map(([key, plays]) => [
      key,
      plays.map(play => Date.parse(play.watchedAt)),
    ]),
  );
  return ({ play }) => {
    const at = Date.parse(play.watchedAt);
    return (
      isDated(play) &&
      times.get(itemKey(play))?.some(time => Math.abs(time - at) <= skipWithin * HOUR) === true
    );
  };
}

/** The rows with a history ID, each once, and, where a file has more rows than that, one without. */
function mostOf(together: readonly WantedPlay[], repeated: Problem[]): WantedPlay[] {
  const files = [...Map.groupBy(together, ({ place }) => place.file).values()];
  const most = Math.max(...files.map(ofFile => distinct(ofFile, repeated).length));
  const all = distinct(together);
  const withId = all.filter(({ play }) => play.historyId !== '');
  const without = all.filter(({ play }) => play.historyId === '');
  return [...withId, ...without.slice(0, Math.max(0, most - withId.length))];
}

/** Each history ID once, and one row without. */
function distinct(plays: readonly WantedPlay[], repeated?: Problem[]): WantedPlay[] {
  const byId = [...Map.groupBy(plays, ({ play }) => play.historyId).values()];
  for (const [, ...others] of byId) {
    for (const { place } of others) repeated?.push({ message: REPEATED, place });
  }
  return byId.flatMap(([first]) => first ?? []);
}

const REPEATED = 'The same play is in another line of the file. It counts once.';

/** What Trakt is sent for a play. */
export function sentAs({ play: { type, traktId, watchedAt } }: WantedPlay): NewPlay {
  return { type, traktId, minute: minuteOf(watchedAt) };
}
