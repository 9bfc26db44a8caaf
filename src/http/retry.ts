import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { NoAnswer } from './exchange.ts';

/** What decides whether an answer is tried again. */
interface Answered {
  status: number;
  headers: Headers;
  unreadable?: boolean;
}

export interface RetryOptions {
  clock: Clock;
  log: Log;
  /** The host, as a person knows it: `Trakt`. */
  host: string;
  /**
   * Whether the request may be sent again when it may have been carried out. A 429 (or GitHub’s 403 for it) is always
   * tried again: it says that nothing was done.
   */
  repeatable: boolean;
  /** Milliseconds after which no further try begins. */
  goOnFor?: number;
  /** Awaited before each try. */
  turn?: () => Promise<void>;
  /** Called with how long the host wants everyone to wait, in milliseconds. */
  hold?: (milliseconds: number) => void;
}

/** Enough tries for at least 30 seconds, which Trakt asks for when it is overloaded. */
const TRIES = 7;
const TRIES_WHEN_LIMITED = 12;
/** Milliseconds; a run that would wait longer for a request stops. */
export const LONGEST_WAIT = 15 * 60_000;
const LONGEST_BACKOFF = 30_000;

/**
 * Sends a request until it has a final answer: waits as `Retry-After` says, otherwise longer each time, with jitter.
 * Returns the last answer, whatever its status.
 * @throws NoAnswer when the last try got none, Failure when the host asks to wait for more than 15 minutes in all.
 */
export async function withRetries<T extends Answered>(
  attempt: () => Promise<T>,
  options: RetryOptions,
): Promise<T> {
  const end = options.clock.now() + (options.goOnFor ?? Number.POSITIVE_INFINITY);
  let waited = 0;
  for (let tries = 1; ; tries++) {
    await options.turn?.();
    const result = await attempt().catch(error => {
      if (error instanceof NoAnswer) return error;
      throw error;
    });
    if (!isWorthAnotherTry(result, options.repeatable, tries)) return orThrow(result);
    const wait = waitAfter(result, tries);
    waited += wait;
    if (waited > LONGEST_WAIT) throw asksTooLong(options.host, wait);
    if (options.clock.now() + wait > end) return orThrow(result);
    options.log.info(
      `${options.host}: ${describeTrouble(result)}. Trying again in ${seconds(wait)}.`,
      'wait',
    );
    if (isLimited(result)) options.hold?.(wait);
    await options.clock.sleep(wait);
  }
}

function orThrow<T>(result: T | NoAnswer): T {
  if (result instanceof NoAnswer) throw result;
  return result;
}

/** Milliseconds to wait before try number `tries` + 1: doubling from one second up to 30, with up to half taken off. */
export function backoff(tries: number): number {
  return Math.round(Math.min(LONGEST_BACKOFF, 1000 * 2 ** (tries - 1)) * (1 - Math.random() / 2));
}

/**
 * The `Retry-After` of an answer in milliseconds. A date is compared with the `Date` of the same answer, and means nothing
 * without it.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Whether an answer means temporary trouble at the host, after which the work may or may not have been done. */
export function isPassing({ status, unreadable }: Answered): boolean {
  return status >= 500 || (unreadable === true && status >= 200 && status < 300);
}

/** A 429, and what GitHub says for it at times: a 403 that says how long to wait, or that no request of this hour is left. */
function isLimited(result: Answered | NoAnswer): boolean {
  if (result instanceof NoAnswer) return false;
  const { status, headers } = result;
  return status === 429 || (status === 403 && (headers.has('retry-after') || isUsedUp(headers)));
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function isUsedUp(headers: Headers): boolean {
  return headers.get('x-ratelimit-remaining') === '0';
}

/** Milliseconds until GitHub allows requests again, by the clock of the same answer. */
function untilReset(headers: Headers): number | undefined {
  const wait = Number(headers.get('x-ratelimit-reset')) * 1000 - Date.parse(headers.get('date') ?? '');
  return wait > 0 ? wait : undefined;
}

function isWorthAnotherTry(result: Answered | NoAnswer, repeatable: boolean, tries: number): boolean {
  if (result instanceof NoAnswer) return repeatable && tries < TRIES;
  if (isLimited(result)) return tries < TRIES_WHEN_LIMITED;
  return repeatable && isPassing(result) && tries < TRIES;
}

function waitAfter(result: Answered | NoAnswer, tries: number): number {
  return askedToWait(result) || backoff(tries);
}

function askedToWait(result: Answered | NoAnswer): number | undefined {
  if (result instanceof NoAnswer) return undefined;
  const { headers } = result;
  return retryAfter(headers) || (isLimited(result) && isUsedUp(headers) ? untilReset(headers) : undefined);
}

/** What the temporary trouble was, in a few words. */
export function describeTrouble(result: Answered | NoAnswer): string {
  if (result instanceof NoAnswer) return result.message;
  if (isLimited(result)) return 'too many requests right now';
  return result.unreadable && result.status < 300 ? 'an unreadable answer' : `error ${result.status}`;
}

function asksTooLong(host: string, wait: number): Failure {
  return new Failure(
    `${host} asks this run to wait ${Math.ceil(wait / 60_000)} minutes before the next request. Run this again after that.`,
  );
}

/** `1.5 s`, `2 min 5 s`: a length of time for the log. */
export function seconds(milliseconds: number): string {
  if (milliseconds < 60_000) return `${Math.round(milliseconds / 100) / 10} s`;
  const whole = Math.round(milliseconds / 1000);
  return `${Math.floor(whole / 60)} min${whole % 60 > 0 ? ` ${whole % 60} s` : ''}`;
}
