import { compareIds, minuteOf, occasionKey, type Play } from '../history/play.ts';
import type { NewPlay } from './addition-request.ts';

/** How far from its minute a play of the same item may be that came of it, and how far one of another item; minutes. */
const NEAR = { sameItem: 24 * 60, otherItem: 2 };

/** What a read shows of plays that were sent. */
export interface Shown<Sent> {
  /** Under which history ID each is there. */
  seen: Map<Sent, Play>;
  /** New plays that are none of those. */
  unexplained: Play[];
}

/**
 * Finds sent plays among those that are new. Equal ones go to those that come first. Trakt makes every added play a mark
 * (`watch`), so anything else was added by somebody else.
 * @param fresh plays that were not there before
 */
export function findSent<Sent extends { play: NewPlay }>(
  sent: readonly Sent[],
  fresh: readonly Play[],
): Shown<Sent> {
  const marks = Map.groupBy(
    fresh.filter(play => play.action === 'watch').toSorted((a, b) => compareIds(a.historyId, b.historyId)),
    occasionKey,
  );
  const seen = new Map<Sent, Play>();
  for (const one of sent) {
    const play = marks.get(slotOf(one.play))?.shift();
    if (play !== undefined) seen.set(one, play);
  }
  const explained = new Set(seen.values());
  return { seen, unexplained: fresh.filter(play => !explained.has(play)) };
}

/** The thing and the minute of a play that is added, as `occasionKey` has it of live ones. */
export function slotOf({ type, traktId, minute }: NewPlay): string {
  return `${type} ${traktId} ${minute}`;
}

/**
 * Whether a live play may have come of one that was sent: Trakt can show an added play under another item or minute, so it is
 * the same thing within a day, or another one within two minutes.
 */
export function isNear({ type, traktId, minute }: NewPlay, play: Play): boolean {
  if (play.type !== type) return false;
  const away = Math.abs(timeOf(minute) - timeOf(minuteOf(play.watchedAt))) / 60_000;
  return away <= (play.traktId === traktId ? NEAR.sameItem : NEAR.otherItem);
}

function timeOf(minute: string): number {
  return Date.parse(`${minute}Z`);
}
