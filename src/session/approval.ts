import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { type Answer, exchange, NoAnswer, within } from '../http/exchange.ts';
import { describeTrouble, isPassing, retryAfter, seconds } from '../http/retry.ts';
import type { TraktSettings } from '../trakt/client.ts';
import { explain } from '../trakt/explain.ts';
import type { DeviceCode } from './device.ts';
import {
  APPS_PAGE,
  explainSignIn,
  isSuccess,
  isUnknownApp,
  readTokens,
  SIGN_IN,
  signInRequest,
  type Tokens,
} from './oauth.ts';

interface Tools {
  clock: Clock;
  log: Log;
  cancelled: AbortSignal;
}

const MINUTE = 60_000;
const LONGEST_BACKOFF = 30_000;
/** Milliseconds from the end of a run to the end of the wait for an answer: a runner kills it after ten seconds. */
const LAST_MOMENT = 4_000;

/**
 * Asks Trakt, at the interval that it sets, whether the person has approved the code, until there is an outcome. Trouble at Trakt
 * is waited out by asking less often.
 * @throws Failure with a sentence of its own for each outcome but the approval, and when `cancelled`
 */
export async function awaitApproval(
  code: DeviceCode,
  settings: TraktSettings,
  { clock, log, cancelled }: Tools,
): Promise<Tokens> {
  const { clientId: client_id, clientSecret: client_secret } = settings;
  const fields = { code: code.deviceCode, client_id, client_secret };
  const request = signInRequest('/oauth/device/token', fields, settings);
  const pause = createPause(code, { clock, log, cancelled });
  let interval = code.interval;
  let troubles = 0;
  let mayBeLost = false;
  let answer: Answer | NoAnswer | undefined;
  for (let wait = interval; ; ) {
    if (!(await pause.wait(wait))) throw new Failure(explainExpiry(answer, clock));
    answer = await pause.orCancelled(exchange(request).catch(asNoAnswer));
    if (answer instanceof NoAnswer || isTrouble(answer, clock)) {
      mayBeLost ||= answer instanceof NoAnswer || answer.status !== 403;
      troubles += 1;
      wait = Math.max(interval, Math.min(LONGEST_BACKOFF, interval * 2 ** troubles), askedToWait(answer));
      log.info(`${SIGN_IN}: ${describeTrouble(answer)}. Asking again in ${seconds(wait)}.`, 'wait');
      continue;
    }
    const tokens = readTokens(answer, clock);
    if (tokens !== undefined) return tokens;
    if (answer.status === 429) interval += code.interval;
    else if (answer.status !== 400 || isUnknownApp(answer)) throw new Failure(explainEnd(answer, mayBeLost));
    troubles = 0;
    wait = Math.max(interval, askedToWait(answer));
  }
}

/** Waits unless the run is cancelled. */
function createPause({ expiresAt }: DeviceCode, { clock, log, cancelled }: Tools) {
  const cancellation = new Promise<void>(resolve => {
    if (cancelled.aborted) resolve();
    cancelled.addEventListener('abort', () => resolve());
  });
  const stop = () => {
    log.info(CANCELLED);
    return new Failure(CANCELLED);
  };
  let told = clock.now();
  return {
    /** Waits between two polls; resolves with whether the code is still good after it. */
    async wait(wait: number): Promise<boolean> {
      const left = expiresAt - clock.now();
      if (left > 0 && clock.now() - told >= MINUTE) {
        told = clock.now();
        log.info(
          `Still waiting for the approval at Trakt; the code is good for ${seconds(left)} more.`,
          'wait',
        );
      }
      if (left > 0) await Promise.race([clock.sleep(Math.min(wait, left)), cancellation]);
      if (cancelled.aborted) throw stop();
      return clock.now() < expiresAt;
    },
    /** An answer that is under way may hold the session, so it gets a moment more than the run. */
    async orCancelled<T>(answer: Promise<T>): Promise<T> {
      const inTheEnd = cancellation.then(() => within(LAST_MOMENT, () => answer));
      return Promise.race([answer, inTheEnd]).catch(error => {
        throw error instanceof NoAnswer ? stop() : error;
      });
    },
  };
}

/** Whether an answer says nothing about the code: an error at Trakt, a page from its edge, or half a token. */
function isTrouble(answer: Answer, clock: Clock): boolean {
  if (isPassing(answer)) return true;
  return isSuccess(answer)
    ? readTokens(answer, clock) === undefined
    : answer.status === 403 && answer.unreadable;
}

function askedToWait(answer: Answer | NoAnswer): number {
  return answer instanceof NoAnswer ? 0 : (retryAfter(answer.headers) ?? 0);
}

function asNoAnswer(error: unknown): NoAnswer {
  if (error instanceof NoAnswer) return error;
  throw error;
}

const NOTHING_SAVED = 'Nothing was saved or changed.';
const CANCELLED = `The run was cancelled before the code was approved at Trakt. ${NOTHING_SAVED} Run Connect again for a new code.`;

/** @param last the answer to the last poll */
function explainExpiry(last: Answer | NoAnswer | undefined, clock: Clock): string {
  if (last instanceof NoAnswer || (last !== undefined && isTrouble(last, clock)))
    return `The code expired while Trakt could not be asked whether it was approved. ${explain(last, 'waiting for the approval')} ${NOTHING_SAVED}`;
  return EXPIRED;
}

const EXPIRED =
  `The code expired before it was approved at Trakt. ${NOTHING_SAVED} Run Connect again, and open the page as soon as the ` +
  'log shows it. Did Trakt refuse to connect the app? A free account can have two apps connected: disconnect one at ' +
  `${APPS_PAGE} first.`;

/** @param mayBeLost an earlier answer, perhaps the one with the session, never arrived here */
function explainEnd(answer: Answer, mayBeLost: boolean): string {
  switch (answer.status) {
    case 404:
      return `Trakt does not know the code that it gave to this run. ${NOTHING_SAVED} Run Connect again for a new one.`;
    case 409:
      return mayBeLost
        ? `The code was approved, but Trakt’s answer with the session never arrived here. ${NOTHING_SAVED} Run Connect again for a new code.`
        : `Trakt says that this code was used already, by something other than this run. ${NOTHING_SAVED} Run Connect again for a new code.`;
    case 410:
      return EXPIRED;
    case 418:
      return `Access was denied on Trakt’s page. ${NOTHING_SAVED} If that was a mistake, run Connect again for a new code and allow it.`;
    default:
      return `${explainSignIn(answer, 'waiting for the approval')} ${NOTHING_SAVED}`;
  }
}
