import * as z from 'zod';
import type { Clock } from '../clock.ts';
import { Failure } from '../failure.ts';
import type { Log } from '../log.ts';
import { type Answer, exchange, NoAnswer } from '../net/exchange.ts';
import { withRetries } from '../net/retry.ts';
import type { TraktSettings } from './api.ts';
import { explain, explainForbidden, UNKNOWN_APP } from './trouble.ts';

/** What Trakt gives for a refresh token or a device code. Times are seconds since the epoch. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  createdAt: number;
  expiresAt: number;
}

const tokenAnswer = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1),
  expires_in: z.int().positive(),
  created_at: z.int().positive(),
});

const errorAnswer = z.object({ error: z.string() });

/**
 * Spends a refresh token. It is single-use: from here until the answer is saved, the answer is all there is of the
 * session. A try without an answer is repeated with the same token, which works where the first never arrived.
 * @throws Failure that says what became of the session
 */
export async function refresh(
  refreshToken: string,
  settings: TraktSettings,
  { clock, log }: { clock: Clock; log: Log },
): Promise<Tokens> {
  let doubtful = false;
  const attempt = async (): Promise<Answer> => {
    try {
      const answer = await exchange(tokenRequest(refreshToken, settings));
      const whole = answer.status !== 200 || tokenAnswer.safeParse(answer.body).success;
      doubtful ||= !whole || answer.status >= 500;
      return whole ? answer : { ...answer, unreadable: true };
    } catch (error) {
      doubtful = true;
      throw error;
    }
  };
  const answer = await withRetries(attempt, { clock, log, host: "Trakt's sign-in", repeatable: true }).catch(
    error => {
      if (!(error instanceof NoAnswer)) throw error;
      throw new Failure(`${explain(error, 'renewing the session')} ${MAYBE_SPENT}`, { cause: error });
    },
  );
  if (answer.status === 200 && !answer.unreadable) return toTokens(tokenAnswer.parse(answer.body));
  throw new Failure(explainRefresh(answer, doubtful));
}

function tokenRequest(refreshToken: string, settings: TraktSettings) {
  return {
    method: 'POST' as const,
    url: `${settings.authUrl}/oauth/token`,
    headers: { 'user-agent': settings.userAgent, 'content-type': 'application/json' },
    body: JSON.stringify({
      refresh_token: refreshToken,
      client_id: settings.clientId,
      client_secret: settings.clientSecret,
      redirect_uri: settings.redirectUri,
      grant_type: 'refresh_token',
    }),
  };
}

function toTokens(answer: z.infer<typeof tokenAnswer>): Tokens {
  return {
    accessToken: answer.access_token,
    refreshToken: answer.refresh_token,
    createdAt: answer.created_at,
    expiresAt: answer.created_at + answer.expires_in,
  };
}

const MAYBE_SPENT =
  'The refresh token may have been used up without its answer arriving. If the next run says that the session is ' +
  'over, run Connect to sign in anew.';

function explainRefresh(answer: Answer, doubtful: boolean): string {
  const error = errorAnswer.safeParse(answer.body).data?.error;
  if (error === 'invalid_grant' || (answer.status === 401 && error !== 'invalid_client')) {
    return doubtful ? ANSWER_LOST : SESSION_OVER;
  }
  if (error === 'invalid_client') return UNKNOWN_APP;
  if (answer.status === 403) return explainForbidden(answer);
  if (answer.status >= 500 || answer.unreadable)
    return `${explain(answer, 'renewing the session')} ${MAYBE_SPENT}`;
  return explain(answer, 'renewing the session');
}

const ANSWER_LOST =
  "Trakt used up the session's refresh token, but the answer with the new one never arrived here, so the session is " +
  'lost. Run Connect to sign in anew. Nothing in your history was changed.';

const SESSION_OVER =
  'Trakt says that this session is over (invalid_grant): it was used twice, revoked, or replaced when another app ' +
  'was connected. If another run renewed it meanwhile, a new run reads the newest secret and works: start one, not a ' +
  're-run. Otherwise run Connect, which fixes it for good.';
