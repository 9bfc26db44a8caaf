import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import { createHostClock } from '../base/host-clock.ts';
import type { Log } from '../base/log.ts';
import { type Answer, exchange, NoAnswer } from '../http/exchange.ts';
import { loadMeanwhile } from '../http/meanwhile.ts';
import { createLimit, createPace } from '../http/pace.ts';
import { withRetries } from '../http/retry.ts';
import { explain } from './explain.ts';

/** The credentials that API requests carry. */
export interface Credentials {
  accessToken(): string;
  /** Gets another access token after a 401; one renewal serves all requests that were refused. */
  renew(refused: string): Promise<void>;
}

/** Trakt's API, signed in. */
export interface TraktApi {
  /**
   * Reads one resource; retries whatever passes.
   * @param what what is being done, for the message when it fails: `reading the history`
   * @throws Failure on any end but a 200 or, with `orMissing`, a 404 (then `undefined`)
   */
  read(path: string, query: Query, what: string): Promise<Answer>;
  readOrMissing(path: string, query: Query, what: string): Promise<Answer | undefined>;
  /**
   * Sends one write, no sooner than a second after the last one. Only a 429 is tried again here.
   * @throws NoAnswer when it is not known whether it was carried out, Failure when it was not: the session could not be renewed, or Trakt
   * asks for too long a wait
   */
  write(path: string, body: string): Promise<Answer>;
  /**
   * Trakt's own time in milliseconds since the epoch, by the `Date` of its answers; `undefined` while none had one. Trakt's
   * stamps are judged by it and by no other clock.
   */
  time(): number | undefined;
  /** When this run began to use it, by `clock.now()`. */
  openedAt: number;
}

export type Query = Record<string, string | number>;

/** The parts of a request to Trakt that do not depend on what is asked. */
export interface TraktSettings {
  apiUrl: string;
  authUrl: string;
  clientId: string;
  clientSecret?: string;
  redirectUri: string;
  /** `name/version (+repository)`: Trakt's edge answers 403 without one. */
  userAgent: string;
}

/** Milliseconds. Trakt allows a user one write a second; the rest allows for the way to the server. */
const WRITE_INTERVAL = 1_020;
const READS_IN_FLIGHT = 4;

/** Signs requests, paces them, retries reads, and renews the session once when it is refused. */
export function createTraktApi(
  settings: TraktSettings,
  credentials: Credentials,
  { clock, log }: { clock: Clock; log: Log },
): TraktApi {
  const reads = createPace(clock, 0);
  const writes = createPace(clock, WRITE_INTERVAL);
  const inFlight = createLimit(READS_IN_FLIGHT);
  const host = createHostClock(clock);
  loadMeanwhile(() => import('./schemas.ts'));

  async function signed(method: 'GET' | 'POST', path: string, body?: string): Promise<Answer> {
    const pace = method === 'GET' ? reads : writes;
    for (let renewals = 0; ; renewals++) {
      const accessToken = credentials.accessToken();
      const answer = await withRetries(
        async () => {
          const answer = await exchange({
            method,
            url: settings.apiUrl + path,
            headers: {
              'user-agent': settings.userAgent,
              'content-type': 'application/json',
              'trakt-api-version': '2',
              'trakt-api-key': settings.clientId,
              authorization: `Bearer ${accessToken}`,
            },
            body,
          });
          host.note(answer.headers.get('date'));
          // An answer to a read is never empty: it was cut off.
          const isCut = method === 'GET' && answer.status === 200 && answer.body === undefined;
          return isCut ? { ...answer, unreadable: true } : answer;
        },
        { clock, log, host: 'Trakt', repeatable: method === 'GET', turn: pace.turn, hold: pace.hold },
      );
      if (answer.status !== 401 || renewals > 0) return answer;
      await credentials.renew(accessToken);
    }
  }

  async function readOrMissing(path: string, query: Query, what: string): Promise<Answer | undefined> {
    const answer = await inFlight(() => signed('GET', withQuery(path, query))).catch(error => {
      if (!(error instanceof NoAnswer)) throw error;
      throw new Failure(explain(error, what), { cause: error });
    });
    // A page from the edge says nothing of what Trakt has.
    if (answer.status === 404 && !answer.unreadable) return undefined;
    if (answer.status === 200 && !answer.unreadable) return answer;
    throw new Failure(explain(answer, what));
  }

  return {
    readOrMissing,
    async read(path, query, what) {
      const answer = await readOrMissing(path, query, what);
      if (answer === undefined) {
        throw new Failure(
          `Trakt has nothing at ${path} (404) while ${what}. If it happens again, report it with this message.`,
        );
      }
      return answer;
    },
    write: (path, body) => signed('POST', path, body),
    time: host.now,
    openedAt: clock.now(),
  };
}

function withQuery(path: string, query: Query): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) parameters.set(name, String(value));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}
