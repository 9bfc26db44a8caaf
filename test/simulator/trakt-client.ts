import { type TestClock, testClock } from './clock.ts';
import { Faults } from './faults.ts';
import { RequestLog } from './requests.ts';
import { type IssuedSession, simulateTrakt } from './trakt/index.ts';
import { parseJson } from './trakt/json.ts';
import { tiesNewestFirst } from './trakt/switches.ts';

export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the host said
  body: any;
}

export type TraktClient = ReturnType<typeof openTrakt>;

/** A simulated Trakt by a clock that stands still, and a client that sends what every client has to send. */
export function openTrakt() {
  const clock: TestClock = testClock();
  const log = new RequestLog();
  const faults = new Faults();
  const trakt = simulateTrakt({ clock, log, faults });
  trakt.switches.orderTies = tiesNewestFirst;
  let session: IssuedSession | undefined;

  async function send(host: 'api' | 'auth', method: string, path: string, body?: unknown): Promise<Answered> {
    const leaving = new AbortController();
    const request = new Request(`https://${host}.trakt.tv${path}`, {
      method,
      headers: {
        'User-Agent': 'simulator-test/1.0 (+https://example.org/simulator)',
        'Content-Type': 'application/json',
        'trakt-api-version': '2',
        'trakt-api-key': trakt.app.clientId,
        Authorization: `Bearer ${session?.accessToken}`,
      },
      body: typeof body === 'string' || body === undefined ? (body as string) : JSON.stringify(body),
      signal: leaving.signal,
    });
    const answer = await trakt[host](request);
    leaving.abort();
    if (!(answer instanceof Response)) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    const text = await answer.text();
    const isJson = answer.headers.get('Content-Type')?.startsWith('application/json');
    return { status: answer.status, headers: answer.headers, text, body: isJson ? parseJson(text) : text };
  }

  return {
    clock,
    log,
    faults,
    trakt,
    send,
    get: (path: string) => send('api', 'GET', path),
    /** A second later, because writes are limited. */
    post(path: string, body: unknown) {
      clock.advance(1000);
      return send('api', 'POST', path, body);
    },
    auth: (path: string, body: unknown) => send('auth', 'POST', path, body),
    /** What is sent from now on is sent for this account. */
    signIn(slug: string): IssuedSession {
      session = trakt.issueSession(slug);
      return session;
    },
  };
}

/** The history IDs of an answer. */
export function idsOf({ body }: Answered): string[] {
  return body.map((play: { id: number | bigint }) => String(play.id));
}
