import { batchesOf, halvesOf } from '../base/batches.ts';
import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { count, figure } from '../base/wording.ts';
import { type Answer, NoAnswer } from '../http/exchange.ts';
import { integer } from '../http/json.ts';
import { backoff, LONGEST_WAIT, retryAfter, seconds } from '../http/retry.ts';
import type { TraktApi } from './client.ts';
import { explain, isDoubtful, shortTrouble } from './explain.ts';
import type { Removal } from './schemas.ts';

/** Trakt's own client removes this many at a time; larger bodies have timed out after the work was done. */
const BATCH = 100;
const TRIES_FOR_ONE = 3;
const TROUBLES_IN_A_ROW = 12;

/** What became of the request that removes a play. Whether the play is gone is for a read to say. */
export interface RequestEnd {
  /** `failed`: no request that may have removed it had a good answer; it may still be gone. */
  end: 'sent' | 'failed';
  /** Why it failed, a sentence. */
  reason?: string;
  /** Whether a request named it; without one nothing of ours removed it. */
  wasSent: boolean;
  /** Trakt refused to remove it: no request can be under way still, and sending another now is no use. */
  wasRefused: boolean;
  /** One request, no retry, and its `deleted` and `not_found` add up to what was sent. */
  isClear: boolean;
}

export interface RemovalRequests {
  /** By history ID, of all that were given. */
  ends: ReadonlyMap<string, RequestEnd>;
  /**
   * The history IDs that Trakt did not find at the first request that named them: nothing of ours removed them. One that is
   * missing here may have been gone as well, where its end is not clear.
   */
  notFound: ReadonlySet<string>;
  /** When the last request ended, by `clock.now()`; `undefined` without a request. */
  endedAt: number | undefined;
}

/**
 * Removes plays by history ID, 100 at a time, and nothing else. After a timeout or a 5xx the batch is halved and sent again,
 * which is harmless.
 */
export async function sendRemovals(
  api: TraktApi,
  historyIds: readonly string[],
  { clock, log }: { clock: Clock; log: Log },
): Promise<RemovalRequests> {
  const queue: Batch[] = batchesOf([...new Set(historyIds)], BATCH).map(ids => ({
    ids,
    tries: 1,
    isFirst: true,
  }));
  const noted = noteEnds();
  let endedAt: number | undefined;
  let troubles = 0;
  let waited = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const { removal, trouble } = await send(api, batch.ids);
    endedAt = clock.now();
    if (trouble === undefined) {
      troubles = 0;
      waited = 0;
      const done = noted.sent(batch, removal);
      log.info(`Removed ${figure(done)} of ${count(historyIds.length, 'play')}.`);
      continue;
    }
    troubles++;
    const wait = trouble.wait || backoff(troubles);
    waited += wait;
    if (!trouble.isPassing || troubles === TROUBLES_IN_A_ROW || waited > LONGEST_WAIT) {
      noted.failed(batch, trouble);
      for (const rest of queue) noted.failed(rest, trouble, !rest.isFirst);
      break;
    }
    if (batch.tries === TRIES_FOR_ONE) {
      noted.failed(batch, trouble);
      continue;
    }
    log.info(
      `Trakt didn’t confirm that ${count(batch.ids.length, 'play')} ${batch.ids.length === 1 ? 'was' : 'were'} removed (${trouble.short}). Trying again in ${seconds(wait)}.`,
      'wait',
    );
    await clock.sleep(wait);
    queue.unshift(...smaller(batch));
  }
  return { ends: noted.ends, notFound: noted.notFound, endedAt };
}

interface Batch {
  ids: readonly string[];
  tries: number;
  /** No earlier request without a clear answer can have removed them for this run. */
  isFirst: boolean;
}

/** What is sent again of a batch without a clear answer. */
function smaller({ ids, tries }: Batch): Batch[] {
  const again = { tries: ids.length === 1 ? tries + 1 : 1, isFirst: false };
  return halvesOf(ids).map(half => ({ ids: half, ...again }));
}

/** Notes how the requests for each play ended. */
function noteEnds() {
  const ends = new Map<string, RequestEnd>();
  const notFound = new Set<string>();
  let done = 0;
  return {
    ends,
    notFound,
    /** Returns how many plays were asked for so far with a clear answer. */
    sent({ ids, isFirst }: Batch, { deleted, notFound: unknown }: Removal): number {
      const missing = ids.filter(id => isFirst && unknown?.has(id));
      const isClear = isFirst && deleted + missing.length === ids.length;
      for (const id of ids) ends.set(id, { end: 'sent', wasSent: true, wasRefused: false, isClear });
      for (const id of missing) notFound.add(id);
      done += ids.length;
      return done;
    },
    failed({ ids, isFirst }: Batch, { reason, isPassing }: Trouble, wasSent = true): void {
      const wasRefused = !isPassing && isFirst;
      for (const id of ids) ends.set(id, { end: 'failed', reason, wasSent, wasRefused, isClear: false });
    },
  };
}

interface Trouble {
  /** A sentence for the person. */
  reason: string;
  /** A few words for the log. */
  short: string;
  /** Whether sending it again may work. */
  isPassing: boolean;
  /** Milliseconds that Trakt asks to wait. */
  wait?: number;
}

type Sent = { removal: Removal; trouble?: undefined } | { removal?: undefined; trouble: Trouble };

async function send(api: TraktApi, ids: readonly string[]): Promise<Sent> {
  const { parseRemoval } = await import('./schemas.ts');
  try {
    const answer = await api.write('/sync/history/remove', JSON.stringify({ ids: ids.map(integer) }));
    const removal = parseRemoval(answer);
    return removal === undefined ? { trouble: troubleOf(answer) } : { removal };
  } catch (error) {
    if (!(error instanceof NoAnswer || error instanceof Failure)) throw error;
    const short = error.message;
    return error instanceof NoAnswer
      ? { trouble: { reason: explain(error, 'removing plays'), short, isPassing: true } }
      : { trouble: { reason: short, short, isPassing: false } };
  }
}

function troubleOf(answer: Answer): Trouble {
  return {
    reason: explain(answer, 'removing plays'),
    short: shortTrouble(answer),
    isPassing: isDoubtful(answer),
    wait: retryAfter(answer.headers),
  };
}
