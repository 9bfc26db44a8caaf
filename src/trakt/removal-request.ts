import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { count, figure } from '../base/wording.ts';
import { type Answer, NoAnswer } from '../http/exchange.ts';
import { integer } from '../http/json.ts';
import { backoff, isPassing, LONGEST_WAIT, retryAfter, seconds } from '../http/retry.ts';
import type { TraktApi } from './client.ts';
import { explain } from './explain.ts';
import { parseRemoval, type Removal } from './schemas.ts';

/** Trakt's own client removes this many at a time; larger bodies have timed out after the work was done. */
const BATCH = 100;
const TRIES_FOR_ONE = 3;
const TROUBLES_IN_A_ROW = 12;

/** What became of the request that removes a play. Whether the play is gone is for a read to say. */
export interface RequestEnd {
  /** `failed`: no request that may have removed it was answered well; it can be gone nonetheless. */
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
   * missing here may have been gone, too, where its end is not clear.
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
  const ends = new Map<string, RequestEnd>();
  const notFound = new Set<string>();
  const fail = ({ ids, isFirst }: Batch, facts: { reason: string; wasSent: boolean; isRefusal: boolean }) => {
    const { reason, wasSent, isRefusal } = facts;
    const end = { end: 'failed' as const, reason, wasSent, wasRefused: isRefusal && isFirst, isClear: false };
    for (const id of ids) ends.set(id, end);
  };
  const queue: Batch[] = split([...new Set(historyIds)], BATCH).map(ids => ({
    ids,
    tries: 1,
    isFirst: true,
  }));
  let endedAt: number | undefined;
  let troubles = 0;
  let done = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const { ids, tries, isFirst } = batch;
    const { removal, trouble } = await send(api, ids);
    endedAt = clock.now();
    if (trouble === undefined) {
      const missing = ids.filter(id => isFirst && removal.notFound?.has(id));
      const isClear = isFirst && removal.deleted + missing.length === ids.length;
      for (const id of ids) ends.set(id, { end: 'sent', wasSent: true, wasRefused: false, isClear });
      for (const id of missing) notFound.add(id);
      troubles = 0;
      done += ids.length;
      log.info(`Removed ${figure(done)} of ${count(historyIds.length, 'play')}.`);
      continue;
    }
    troubles++;
    const wait = trouble.wait || backoff(troubles);
    if (!trouble.isPassing || troubles === TROUBLES_IN_A_ROW || wait > LONGEST_WAIT) {
      const facts = { reason: trouble.reason, isRefusal: !trouble.isPassing };
      fail(batch, { ...facts, wasSent: true });
      for (const rest of queue) fail(rest, { ...facts, wasSent: !rest.isFirst });
      break;
    }
    if (tries === TRIES_FOR_ONE) {
      fail(batch, { reason: trouble.reason, wasSent: true, isRefusal: false });
      continue;
    }
    log.info(
      `Trakt didn’t confirm that ${count(ids.length, 'play')} ${ids.length === 1 ? 'was' : 'were'} removed (${trouble.short}). Trying again in ${seconds(wait)}.`,
      'wait',
    );
    await clock.sleep(wait);
    const again = { tries: ids.length === 1 ? tries + 1 : 1, isFirst: false };
    queue.unshift(...halve(ids).map(half => ({ ids: half, ...again })));
  }
  return { ends, notFound, endedAt };
}

interface Batch {
  ids: readonly string[];
  tries: number;
  /** No request without a clear answer can have removed them for this run. */
  isFirst: boolean;
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
    short: `error ${answer.status}`,
    isPassing: isPassing(answer),
    wait: retryAfter(answer.headers),
  };
}

/** One alone stays one. */
function halve(ids: readonly string[]): string[][] {
  return split(ids, Math.ceil(ids.length / 2));
}

function split<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
