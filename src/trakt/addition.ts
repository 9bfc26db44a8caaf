import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { count, figure } from '../base/wording.ts';
import { occasionKey, type Play } from '../history/play.ts';
import { findSent, isNear, slotOf } from './added-plays.ts';
import { type NewPlay, type Sent, sendAddition } from './addition-request.ts';
import type { TraktApi } from './client.ts';
import { type ReadLive, readBack } from './read-back.ts';

export type { NewPlay } from './addition-request.ts';

/**
 * What became of a play that was to be added. `added`: seen in the history under a new ID. `there already`: Trakt keeps one
 * play of a thing a minute, and had one. `not found`: Trakt does not know the episode or movie. `failed`: it is not there.
 * `perhaps`: it is not there, and something appeared near it that nobody explains, so it is not sent again. `unconfirmed`: it
 * was sent, and it is not certain whether it is there.
 */
export type AdditionEnd = 'added' | 'there already' | 'not found' | 'failed' | 'perhaps' | 'unconfirmed';

export interface AddedPlay<New extends NewPlay> {
  /** As it was given. */
  play: New;
  end: AdditionEnd;
  /** The new history ID; only of one that was added. */
  historyId: string | undefined;
  /** The history IDs of what may have come of it; only where the end is `perhaps`. */
  perhaps: readonly string[];
  /** Added by one request, whose answer adds up to what was sent, and seen in a whole read with nothing beside it. */
  isClear: boolean;
  /** Why it is not there, or not certain, a sentence. */
  reason: string | undefined;
}

export interface AdditionReport<New extends NewPlay> {
  /** One a play that was given, in that order. */
  results: AddedPlay<New>[];
  /** New plays of the same things in the same minutes beyond those that were sent. */
  surplus: Play[];
  /** When the last request ended, by `clock.now()`; `undefined` without a request. */
  endedAt: number | undefined;
}

export interface AdditionTools {
  clock: Clock;
  log: Log;
  /** Reads what is live in the minutes of the plays, and for a day around them. */
  readLive: ReadLive;
  /**
   * The history IDs that are not new: of the plays that the read before the write listed; where nothing was read, of all that
   * records name.
   */
  before: ReadonlySet<string>;
  /** The history IDs that records name as removed. */
  gone: ReadonlySet<string>;
}

/** Trakt's own client sends this many at a time. */
const BATCH = 100;
/** So many requests without a clear answer, each of which had not added everything, end it. */
const DOUBTS = 3;

/**
 * Adds plays, and finds each in the history. Adding is not idempotent: after a doubt (no answer, a 5xx, one that cannot be
 * read) the history is read back, and only what it certainly lacks is sent again. A refusal of the content (422) halves the
 * batch until the culprit is alone. What happens is in the report; it throws for no answer of Trakt's.
 */
export async function addPlays<New extends NewPlay>(
  api: TraktApi,
  plays: readonly New[],
  tools: AdditionTools,
): Promise<AdditionReport<New>> {
  throw new Error(`${plays.length} ${tools.before.size}`);
}
