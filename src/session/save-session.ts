import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { PATIENCE, reasonOf } from '../http/exchange.ts';
import { backoff, seconds } from '../http/retry.ts';
import type { Tokens } from './oauth.ts';
import { encodeSession, type SavedSession } from './saved-session.ts';
import type { SessionSecret } from './secret.ts';

/** Milliseconds. */
const SAVE_FOR = 120_000;
const LEAST_PATIENCE = 5_000;
const LONGEST_BACKOFF = 10_000;

export interface Saving {
  saved: SavedSession;
  /** An earlier try got no good answer, so that GitHub may still carry it out: the same session, with an older stamp. */
  mayArriveAgain: boolean;
}

/**
 * Writes a session to its secret, retrying for two minutes, each time with a new stamp.
 * @param explain explains to the person what it means that it could not be saved; is given the reason, a sentence
 * @throws Failure with that explanation; the last write may still have arrived
 */
export async function saveSession(
  session: SavedSession,
  secret: SessionSecret,
  { clock, log }: { clock: Clock; log: Log },
  explain: (reason: string) => string,
): Promise<Saving> {
  const start = clock.now();
  const left = () => start + SAVE_FOR - clock.now();
  const patience = () => Math.min(PATIENCE, Math.max(LEAST_PATIENCE, left()));
  for (let tries = 1; ; tries++) {
    try {
      let saved = session;
      await secret.write(now => {
        saved = { ...session, savedAt: now };
        const value = encodeSession(saved);
        log.mask(value);
        return value;
      }, patience);
      return { saved, mayArriveAgain: tries > 1 };
    } catch (error) {
      const reason = error instanceof Failure ? error.message : `${reasonOf(error)}.`;
      const wait = Math.min(LONGEST_BACKOFF, backoff(tries));
      if (wait > left()) throw new Failure(explain(reason), { cause: error });
      log.info(`Saving the session failed: ${reason} Trying again in ${seconds(wait)}.`, 'wait');
      await clock.sleep(wait);
    }
  }
}

/** Keeps the tokens out of everything that GitHub shows from here on. */
export function maskTokens(
  log: Log,
  { accessToken, refreshToken }: Pick<Tokens, 'accessToken' | 'refreshToken'>,
): void {
  for (const value of [accessToken, refreshToken]) if (value !== '') log.mask(value);
}
