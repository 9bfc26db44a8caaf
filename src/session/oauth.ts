import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import * as z from '../base/zod.ts';
import { type Answer, type Exchange, exchange, NoAnswer } from '../http/exchange.ts';
import { withRetries } from '../http/retry.ts';
import type { TraktSettings } from '../trakt/client.ts';
import { explain, explainForbidden, UNKNOWN_APP } from '../trakt/explain.ts';

/** What Trakt gives for a refresh token or a device code. Times are seconds since the epoch. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  createdAt: number;
  expiresAt: number;
}

/** Seconds; fractions do not matter, and figures may come as text. */
const wholeSeconds = z.pipe(z.coerce.number(), z.transform(Math.floor));
const HOUR = 3_600;
const DAY = 24 * HOUR;
const YEAR = 366 * DAY;

/** Only the tokens must be there: an answer that is thrown away is a lost session. */
const tokenAnswer = z.object({
  access_token: z.string().check(z.minLength(1)),
  refresh_token: z.string().check(z.minLength(1)),
  expires_in: z.catch(z.pipe(wholeSeconds, z.number().check(z.minimum(1), z.maximum(YEAR))), HOUR),
  created_at: z.catch(wholeSeconds, 0),
});

/** Milliseconds after which a refresh that got no answer is not sent again. */
const REFRESH_FOR = 5 * 60_000;

/** The host's name in the log. */
export const SIGN_IN = 'Trakt’s sign-in';

/** The page on which a person ends a session by hand. */
export const APPS_PAGE = 'app.trakt.tv/settings/apps/connected';

/** How a person ends a session by hand. */
export const REVOKE = `press Revoke beside the app at ${APPS_PAGE}`;

const errorAnswer = z.object({ error: z.string() });

/** The refresh token was spent, or may have been, and no answer with a new one arrived here. */
export class AnswerLost extends Failure {}

/**
 * Spends a refresh token. It is single-use: from here until the answer is saved, the answer is all there is of the
 * session. A try without an answer is repeated with the same token, which works where the first never arrived.
 * @throws AnswerLost, or another Failure where nothing was spent; each says what became of the session
 */
export async function refresh(
  refreshToken: string,
  settings: TraktSettings,
  { clock, log }: { clock: Clock; log: Log },
): Promise<Tokens> {
  let doubtful = false;
  const attempt = async (): Promise<Answer> => {
    try {
      const answer = await exchange(refreshRequest(refreshToken, settings));
      const whole = !isSuccess(answer) || readTokens(answer, clock) !== undefined;
      doubtful ||= !whole || answer.status >= 500;
      return whole ? answer : { ...answer, unreadable: true };
    } catch (error) {
      doubtful = true;
      throw error;
    }
  };
  const options = { clock, log, host: SIGN_IN, repeatable: true, goOnFor: REFRESH_FOR };
  const answer = await withRetries(attempt, options).catch(error => {
    if (!(error instanceof NoAnswer)) throw error;
    throw new AnswerLost(explain(error, 'renewing the session', MAYBE_SPENT), { cause: error });
  });
  const tokens = readTokens(answer, clock);
  if (tokens !== undefined) return tokens;
  throw refusedRefresh(answer, doubtful);
}

/**
 * Ends a session at Trakt, by each token that is known: an access token may have expired, and nothing says that ending it
 * ends the refresh token as well. A session that has already ended is fine.
 * @throws Failure when Trakt does not say that it is over
 */
export async function endSession(
  { accessToken, refreshToken }: Pick<Tokens, 'refreshToken'> & Partial<Tokens>,
  settings: TraktSettings,
  tools: { clock: Clock; log: Log },
): Promise<void> {
  if (accessToken !== undefined) await revoke(accessToken, settings, tools);
  await revoke(refreshToken, settings, tools);
}

async function revoke(
  token: string,
  settings: TraktSettings,
  { clock, log }: { clock: Clock; log: Log },
): Promise<void> {
  const { clientId: client_id, clientSecret: client_secret } = settings;
  const request = signInRequest('/oauth/revoke', { token, client_id, client_secret }, settings);
  const answer = await signInAnswer(request, { clock, log }, 'ending the session');
  if (answer.status === 200 && !answer.unreadable) return;
  const error = errorCode(answer);
  if (error === 'invalid_grant' || error === 'invalid_token') return;
  throw new Failure(isUnknownApp(answer) ? APP_GONE : explain(answer, 'ending the session'));
}

const APP_GONE =
  'Trakt does not know the app with this client-id, or has not approved it. If the app is gone, so is its session. If ' +
  'developer.trakt.tv/apps still shows it, correct client-id and client-secret.';

/** One request to Trakt's sign-in; fields that are `undefined` are left out. */
export function signInRequest(
  path: string,
  fields: Record<string, string | undefined>,
  { authUrl, userAgent }: TraktSettings,
): Exchange {
  return {
    method: 'POST',
    url: authUrl + path,
    headers: { 'user-agent': userAgent, 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  };
}

/**
 * Sends a request that may be sent twice to Trakt's sign-in until it has a final answer.
 * @throws Failure when no answer arrives
 */
export async function signInAnswer(
  request: Exchange,
  { clock, log }: { clock: Clock; log: Log },
  what: string,
): Promise<Answer> {
  try {
    return await withRetries(() => exchange(request), { clock, log, host: SIGN_IN, repeatable: true });
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    throw new Failure(explain(error, what), { cause: error });
  }
}

/**
 * The tokens in an answer; `undefined` when they are not both there, or the answer is a refusal. Where it does not say
 * plausibly when they were made, that is now; how long they live, an hour: then they are renewed early, but never lost.
 */
export function readTokens(answer: Answer, clock: Clock): Tokens | undefined {
  const { success, data } = tokenAnswer.safeParse(isSuccess(answer) ? answer.body : undefined);
  if (!success) return undefined;
  const now = Math.floor(clock.now() / 1000);
  const createdAt = Math.abs(data.created_at - now) <= DAY ? data.created_at : now;
  return {
    accessToken: data.access_token,
    refreshToken: data.refresh_token,
    createdAt,
    expiresAt: createdAt + data.expires_in,
  };
}

/** Whether the host says that it did what was asked. */
export function isSuccess({ status }: Answer): boolean {
  return status >= 200 && status < 300;
}

/** What an unwelcome answer of Trakt's sign-in means where no session can be lost by it. */
export function explainSignIn(answer: Answer, what: string): string {
  return isUnknownApp(answer) ? UNKNOWN_APP : explain(answer, what);
}

/** Whether Trakt does not know the app: `invalid_client` with a 400, 401 or 403. No user is asked for in a sign-in. */
export function isUnknownApp(answer: Answer): boolean {
  return errorCode(answer) === 'invalid_client' || answer.status === 401;
}

function errorCode({ body }: Answer): string | undefined {
  return errorAnswer.safeParse(body).data?.error;
}

function refreshRequest(refreshToken: string, settings: TraktSettings): Exchange {
  const fields = {
    refresh_token: refreshToken,
    client_id: settings.clientId,
    client_secret: settings.clientSecret,
    redirect_uri: settings.redirectUri,
    grant_type: 'refresh_token',
  };
  return signInRequest('/oauth/token', fields, settings);
}

const MAYBE_SPENT =
  'The refresh token may have been used up without its answer arriving. If the next run says that the session is ' +
  'over, run Connect to sign in again.';

function refusedRefresh(answer: Answer, doubtful: boolean): Failure {
  const error = errorCode(answer);
  if (error === 'invalid_grant' || (answer.status === 401 && error !== 'invalid_client')) {
    return doubtful ? new AnswerLost(ANSWER_LOST) : new Failure(SESSION_OVER);
  }
  if (error === 'invalid_client') return new Failure(UNKNOWN_APP);
  if (answer.status === 403) return new Failure(explainForbidden(answer));
  if (answer.status >= 500 || answer.unreadable)
    return new AnswerLost(explain(answer, 'renewing the session', MAYBE_SPENT));
  return new Failure(explain(answer, 'renewing the session'));
}

const ANSWER_LOST =
  'Trakt used up the session’s refresh token, but the answer with the new one never arrived here, so the session is ' +
  'lost. Run Connect to sign in again. Nothing in your history was changed.';

/** `invalid_grant` where no answer was lost. */
export const SESSION_OVER =
  'Trakt says that this session is over (invalid_grant): it was used twice or revoked, its app was deleted, or the ' +
  'redirect-uri is not the one that is registered for the app. Start a new run (not a re-run): it reads the newest ' +
  'secret. If that says the same, run Connect, which fixes it.';
