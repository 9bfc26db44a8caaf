import { type Play, slotKey } from '../history/play.ts';
import type { NewPlay } from './addition-request.ts';
import { type Judged, nearPlays, type Request, slotOf, type Unit } from './sent-plays.ts';

/**
 * What became of a play that was to be added. `added`: seen in the history under a new ID. `there already`: Trakt keeps one
 * play of a thing a minute, and had one. `not found`: Trakt does not know the episode or movie. `failed`: it is not there.
 * `perhaps`: it is not there, and something unexplained appeared near it, so it is not sent again. `unconfirmed`: it
 * was sent, and it is not certain whether it is there.
 */
export type AdditionEnd = 'added' | 'there already' | 'not found' | 'failed' | 'perhaps' | 'unconfirmed';

/** A play that was to be added, and what became of it. */
export interface AddedPlay<New extends NewPlay> {
  /** As it was given. */
  play: New;
  end: AdditionEnd;
  /** The new history ID; only of one that was added. */
  historyId: string | undefined;
  /** The history IDs of plays that may have resulted from it; only where the end is `perhaps`. */
  perhaps: readonly string[];
  /** Added by one request, whose answer adds up to what was sent, and seen in a whole read with nothing beside it. */
  isClear: boolean;
  /** Why it is not there, or not certain, a sentence. */
  reason: string | undefined;
}

/** What became of all plays that were to be added. */
export interface AdditionReport<New extends NewPlay> {
  /** One a play that was given, in that order. */
  results: AddedPlay<New>[];
  /** New plays of the same things in the same minutes beyond those that were sent. */
  surplus: Play[];
  /** When the last request ended, by `clock.now()`; `undefined` without a request. */
  endedAt: number | undefined;
}

/** All that is known of plays once nothing more is sent. */
interface Finished<New extends NewPlay> {
  units: readonly Unit<New>[];
  endedAt: number | undefined;
  /** What a read showed after the last request; `undefined` without one. */
  shown: Judged<New> | undefined;
}

/** Says what became of each play, in the order in which they were given. */
export function toReport<New extends NewPlay>({ units, endedAt, shown }: Finished<New>): AdditionReport<New> {
  const isSeen = (unit: Unit<New>) => shown?.seen.has(unit) === true;
  const slots = Map.groupBy(units, unit => slotOf(unit.play));
  const surplus = (shown?.unexplained ?? []).filter(play => slots.get(slotKey(play))?.every(isSeen));
  const crowded = new Set(surplus.map(slotKey));
  const ofRequest = Map.groupBy(units, unit => unit.request);
  const addsUp = (request: Request | undefined) => {
    if (request?.addedBeside === undefined) return request?.isClear === true;
    const sent = ofRequest.get(request) ?? [];
    const isKnown = sent.every(unit => isSeen(unit) || shown?.merged.has(unit));
    return isKnown && sent.filter(isSeen).length === request.addedBeside;
  };
  const toResult = (unit: Unit<New>): AddedPlay<New> => {
    const { play, request, isRetried } = unit;
    const historyId = shown?.seen.get(unit)?.historyId;
    const end = endOf(unit, shown);
    return {
      play,
      end,
      historyId,
      perhaps: end === 'perhaps' && shown ? nearPlays(unit, shown).map(live => live.historyId) : [],
      isClear: end === 'added' && addsUp(request) && !isRetried && !crowded.has(slotOf(play)),
      reason: end === 'added' || end === 'there already' ? undefined : (unit.reason ?? NEVER_SHOWN),
    };
  };
  return { results: units.map(toResult), surplus, endedAt };
}

function endOf<New extends NewPlay>(unit: Unit<New>, shown: Judged<New> | undefined): AdditionEnd {
  if (shown?.seen.has(unit)) return 'added';
  if (shown?.merged.has(unit)) return 'there already';
  return unit.end ?? 'unconfirmed';
}

const NEVER_SHOWN = 'Trakt confirmed this, but did not show it within six minutes.';
