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

export interface RemovalTools {
  clock: Clock;
  log: Log;
  /** Told the history IDs that were gone before: all of a request where Trakt does not say which. */
  onGone?: (historyIds: readonly string[]) => void;
}

/**
 * Removes plays by history ID, 100 at a time, and nothing else. After a timeout or a 5xx the batch is halved and sent
 * again, which is harmless.
 * @returns why, for each play that could not be removed; whether the others are gone is for a read to tell
 */
export async function removePlays(
  api: TraktApi,
  historyIds: readonly string[],
  { clock, log, onGone }: RemovalTools,
): Promise<Map<string, string>> {
  const failed = new Map<string, string>();
  const queue: Batch[] = split(historyIds, BATCH).map(ids => ({ ids, tries: 1, isFirst: true }));
  let troubles = 0;
  let done = 0;
  for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
    const { ids, tries, isFirst } = batch;
    const { removal, trouble } = await send(api, ids, clock);
    if (trouble === undefined) {
      if (isFirst) onGone?.(goneOf(ids, removal));
      troubles = 0;
      done += ids.length;
      log.info(`Removed ${figure(done)} of ${count(historyIds.length, 'play')}.`);
      continue;
    }
    troubles++;
    const wait = trouble.wait || backoff(troubles);
    if (!trouble.isPassing || troubles === TROUBLES_IN_A_ROW || wait > LONGEST_WAIT) {
      for (const id of [...ids, ...queue.flatMap(rest => rest.ids)]) failed.set(id, trouble.reason);
      break;
    }
    if (tries === TRIES_FOR_ONE) {
      for (const id of ids) failed.set(id, trouble.reason);
      continue;
    }
    log.info(
      `Removing ${count(ids.length, 'play')} got no clear answer (${trouble.short}). Trying again in ${seconds(wait)}.`,
      'wait',
    );
    await clock.sleep(wait);
    const again = { tries: ids.length === 1 ? tries + 1 : 1, isFirst: false };
    queue.unshift(...halve(ids).map(half => ({ ids: half, ...again })));
  }
  return failed;
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

async function send(api: TraktApi, ids: readonly string[], clock: Clock): Promise<Sent> {
  try {
    const answer = await api.write('/sync/history/remove', JSON.stringify({ ids: ids.map(integer) }));
    const removal = parseRemoval(answer);
    return removal === undefined ? { trouble: troubleOf(answer, clock.now()) } : { removal };
  } catch (error) {
    if (!(error instanceof NoAnswer || error instanceof Failure)) throw error;
    const short = error.message;
    return error instanceof NoAnswer
      ? { trouble: { reason: explain(error, 'removing plays'), short, isPassing: true } }
      : { trouble: { reason: short, short, isPassing: false } };
  }
}

function goneOf(ids: readonly string[], { deleted, notFound }: Removal): readonly string[] {
  const named = ids.filter(id => notFound?.has(id));
  return named.length + deleted === ids.length ? named : ids;
}

function troubleOf(answer: Answer, now: number): Trouble {
  return {
    reason: explain(answer, 'removing plays'),
    short: String(answer.status),
    isPassing: isPassing(answer),
    wait: retryAfter(answer.headers, now),
  };
}

/** One alone stays one. */
function halve(ids: readonly string[]): string[][] {
  return split(ids, Math.ceil(ids.length / 2));
}

function split(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_, index) =>
    ids.slice(index * size, (index + 1) * size),
  );
}
