import { compareIds, itemKey, minuteOf, type Play, slotKey } from '../history/play.ts';
import type { Coming } from '../history/record.ts';
import type { NewPlay } from './addition-request.ts';

/** How far from the minute of a sent play a play that resulted from it may be: of the same item, and of another. Minutes. */
const NEAR = { sameItem: 24 * 60, otherItem: 2 };
const MINUTES_AWAY = Array.from({ length: 2 * NEAR.otherItem + 1 }, (_, index) => index - NEAR.otherItem);

/** One play on its way. */
export interface Unit<New extends NewPlay> {
  play: New;
  /** Where it stands apart from what reads show; `undefined` while it is to be sent, or looked for. */
  end: 'not found' | 'failed' | 'perhaps' | 'unconfirmed' | undefined;
  /** The last request that may have added it. */
  request: Request | undefined;
  /** Whether an earlier request may have added it as well. */
  isRetried: boolean;
  /** The history ID under which a read that can be believed showed it. */
  seenAs: string | undefined;
  reason: string | undefined;
}

/** A request that may have added plays. */
export interface Request {
  /** How many of its plays Trakt did not add because it had one in that minute. */
  merged: number;
  /** Its answer adds up to what was sent. */
  isClear: boolean;
  /** How many plays Trakt added, where it had some of the others in their minutes, and its answer adds up with these. */
  addedBeside?: number;
  /** It had no clear answer: only a read shows what it did. */
  isDoubtful: boolean;
}

/** What a read shows of all plays that were sent. */
export interface Judged<New extends NewPlay> {
  seen: ReadonlyMap<Unit<New>, Play>;
  /** Trakt says that it had one in that minute, and one is there. */
  merged: ReadonlySet<Unit<New>>;
  lacking: readonly Unit<New>[];
  /** New plays that are not among those that were sent. */
  unexplained: readonly Play[];
}

/**
 * What a read says of plays that were sent, in the order in which equal ones are found.
 * @param before the history IDs that are not new
 */
export function judgeRead<New extends NewPlay>(
  sent: readonly Unit<New>[],
  plays: readonly Play[],
  before: ReadonlySet<string>,
): Judged<New> {
  const { seen, unexplained } = findSent(
    sent,
    plays.filter(play => !before.has(play.historyId)),
  );
  const taken = new Set(plays.map(slotKey));
  const used = new Map<Request, number>();
  const merged = new Set<Unit<New>>();
  for (const unit of sent) {
    const { request, play } = unit;
    if (request === undefined || seen.has(unit) || !taken.has(slotOf(play))) continue;
    const number = used.get(request) ?? 0;
    if (number === request.merged) continue;
    used.set(request, number + 1);
    merged.add(unit);
  }
  const lacking = sent.filter(unit => !seen.has(unit) && !merged.has(unit));
  return { seen, merged, lacking, unexplained };
}

/** The plays that a missing play may have turned into. */
export function nearPlays<New extends NewPlay>({ play }: Unit<New>, { unexplained }: Judged<New>): Play[] {
  return unexplained.filter(live => isNear(play, live));
}

/**
 * Finds sent plays among those that are new: what was seen before stays, and equal ones go to those that come first. Trakt makes every added play a mark
 * (`watch`), so anything else was added by somebody else.
 * @param fresh plays that were not there before
 */
function findSent<New extends NewPlay>(
  sent: readonly Unit<New>[],
  fresh: readonly Play[],
): Pick<Judged<New>, 'seen' | 'unexplained'> {
  const byId = new Map(fresh.map(play => [play.historyId, play]));
  const taken = new Set(sent.map(one => one.seenAs));
  const marks = Map.groupBy(
    fresh
      .filter(play => play.action === 'watch' && !taken.has(play.historyId))
      .toSorted((a, b) => compareIds(a.historyId, b.historyId)),
    slotKey,
  );
  const seen = new Map<Unit<New>, Play>();
  for (const one of sent) {
    const { seenAs } = one;
    const play = seenAs === undefined ? marks.get(slotOf(one.play))?.shift() : byId.get(seenAs);
    if (play !== undefined) seen.set(one, play);
  }
  const explained = new Set(seen.values());
  return { seen, unexplained: fresh.filter(play => !explained.has(play)) };
}

/** The thing and the minute of a play that is added, as `slotKey` has it of live ones. */
export function slotOf({ type, traktId, minute }: NewPlay): string {
  return `${type} ${traktId} ${minute}`;
}

/**
 * Whether a live play may have resulted from one that was sent: Trakt can show an added play under another item or minute, so it is
 * the same thing within a day, or another one within two minutes.
 */
function isNear({ type, traktId, minute }: NewPlay, play: Play): boolean {
  if (play.type !== type) return false;
  const away = Math.abs(timeOf(minute) - timeOf(minuteOf(play.watchedAt))) / 60_000;
  return away <= (play.traktId === traktId ? NEAR.sameItem : NEAR.otherItem);
}

/** Makes a function that says whether any of these live plays may have resulted from a play that was sent. */
export function anyNear(plays: readonly Play[]): (sent: NewPlay) => boolean {
  const near = nearAmong(plays);
  return sent => near(sent).length > 0;
}

/** Makes a function that says which of these live plays may have resulted from a play that was sent. */
export function nearAmong(plays: readonly Play[]): (sent: NewPlay) => Play[] {
  const byDay = Map.groupBy(plays, play => dayOf(minuteOf(play.watchedAt)));
  return sent => {
    const day = dayOf(sent.minute);
    return [day - 1, day, day + 1].flatMap(one => byDay.get(one)?.filter(play => isNear(sent, play)) ?? []);
  };
}

/** Notes with each play that is to be added which live plays are near it: each at the first that it is near, and there alone. */
export function withNear(coming: readonly Coming[], live: readonly Play[]): Coming[] {
  const ofItem = Map.groupBy(live, itemKey);
  const ofMinute = Map.groupBy(live, ({ type, watchedAt }) => `${type} ${inMinutes(watchedAt)}`);
  const taken = new Set<string>();
  return coming.map(one => {
    const { type, traktId, watchedAt } = one.play;
    if (traktId === null) return one;
    const sent: NewPlay = { type, traktId, minute: minuteOf(watchedAt) };
    const around = MINUTES_AWAY.map(away => `${type} ${inMinutes(watchedAt) + away}`);
    const near = [
      ...(ofItem.get(itemKey(one.play)) ?? []).filter(play => isNear(sent, play)),
      ...around.flatMap(minute => ofMinute.get(minute) ?? []),
    ];
    for (const minute of around) ofMinute.delete(minute);
    const ids = new Set(near.map(play => play.historyId)).difference(taken);
    for (const id of ids) taken.add(id);
    return ids.size === 0 ? one : { ...one, near: [...ids] };
  });
}

function dayOf(minute: string): number {
  return Math.floor(timeOf(minute) / 86_400_000);
}

function timeOf(minute: string): number {
  return Date.parse(`${minute}Z`);
}

function inMinutes(watchedAt: string): number {
  return timeOf(minuteOf(watchedAt)) / 60_000;
}
