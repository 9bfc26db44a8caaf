import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import * as z from '../base/zod.ts';
import { isLoopback } from '../http/loopback.ts';
import type { TraktSettings } from '../trakt/client.ts';
import { explainSignIn, signInAnswer, signInRequest } from './oauth.ts';

/** A code that lets the app in once a person approves it at Trakt. Times are milliseconds, by the run's clock. */
export interface DeviceCode {
  /** A secret; masked already. */
  deviceCode: string;
  /** What the person sees and enters; no secret. */
  userCode: string;
  /** The page at Trakt where the code is entered. */
  page: string;
  /** The same with the code filled in, as Trakt once documented: a convenience. */
  filledIn: string;
  expiresAt: number;
  /** From one poll to the next. */
  interval: number;
}

const positive = z.coerce.number().check(z.positive());

/** Times are seconds; where they make no sense they are what Trakt documents. */
const codeAnswer = z.object({
  device_code: z.string().check(z.minLength(1)),
  user_code: z.string().check(z.regex(/^[a-z0-9-]{1,32}$/i)),
  verification_url: z.string(),
  expires_in: z.catch(positive.check(z.maximum(3_600)), 600),
  interval: z.catch(positive.check(z.maximum(60)), 5),
});

/** @throws Failure when Trakt gives no code, or names a page that is not its own */
export async function requestDeviceCode(
  settings: TraktSettings,
  { clock, log }: { clock: Clock; log: Log },
): Promise<DeviceCode> {
  const what = 'asking for a code to sign in with';
  const request = signInRequest('/oauth/device/code', { client_id: settings.clientId }, settings);
  const answer = await signInAnswer(request, { clock, log }, what);
  const { success, data } = codeAnswer.safeParse(answer.status === 200 ? answer.body : undefined);
  if (!success) throw new Failure(explainSignIn(answer, what));
  log.mask(data.device_code);
  const page = pageOf(data.verification_url, settings);
  return {
    deviceCode: data.device_code,
    userCode: data.user_code,
    page,
    filledIn: `${page}/${data.user_code}`,
    expiresAt: clock.now() + data.expires_in * 1000,
    interval: data.interval * 1000,
  };
}

/** Only a page at Trakt is shown to the person, who signs in there; one on loopback only where Trakt is simulated there. */
function pageOf(address: string, { authUrl }: TraktSettings): string {
  const url = URL.parse(address);
  const isTrakt = url?.protocol === 'https:' && /^(.+\.)?trakt\.tv$/.test(url.hostname);
  if (url !== null && url.username === '' && (isTrakt || (isLoopback(url) && isLoopback(new URL(authUrl)))))
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
  throw new Failure(
    'Trakt gave a sign-in page that is not at trakt.tv, so it is not shown and sign-in was not started. Check the ' +
      'input auth-url; if that is right, look for a newer version of this action.',
  );
}
