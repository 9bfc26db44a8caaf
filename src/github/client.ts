import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import { createHostClock, type HostClock } from '../base/host-clock.ts';
import type { Log } from '../base/log.ts';
import { inTime, NoAnswer, PATIENCE, readText, reasonOf } from '../http/exchange.ts';
import { loadMeanwhile } from '../http/meanwhile.ts';
import { withRetries } from '../http/retry.ts';

/** An answer of GitHub's REST API, whatever its status. */
export interface GitHubAnswer {
  status: number;
  /** Lower-case names. */
  headers: Record<string, string | number | undefined>;
  data: unknown;
}

/** GitHub's REST API with one token, for the repository of the run. */
export interface GitHub {
  repository: { owner: string; repo: string };
  /**
   * Sends `GET /path`, retrying what passes. A `POST` without a clear answer is not sent again (but for `/graphql`): it may have been
   * carried out.
   * @param once how long to wait for the answer to the only try, in milliseconds; `undefined` for retries of 30 seconds
   * @throws Failure when GitHub does not answer
   */
  request(route: string, parameters?: Record<string, unknown>, once?: number): Promise<GitHubAnswer>;
  /** GitHub's own time in milliseconds, by its latest answer; `undefined` while none had a date. */
  time(): number | undefined;
}

interface Settings {
  token: string;
  apiUrl: string;
  repository: { owner: string; repo: string };
  userAgent: string;
}

/** What Octokit would print, such as that a route is deprecated, is for developers. */
const SILENCE = { debug() {}, info() {}, warn() {}, error() {} };

/** Without it GitHub chooses: https://docs.github.com/rest/about-the-rest-api/api-versions */
const API_VERSION = { 'x-github-api-version': '2022-11-28' };

/**
 * Only `request` of Octokit: all of it, with which the toolkit comes, is thirty times as large and takes 70 ms to load. Loaded
 * with the first request because most runs need none.
 */
export function createGitHub(settings: Settings, { clock, log }: { clock: Clock; log: Log }): GitHub {
  const host = createHostClock(clock);
  loadMeanwhile(() => import('../base/zod.ts'));
  // All that is asked there changes nothing.
  const question = `${settings.apiUrl}/graphql`;
  return {
    repository: settings.repository,
    time: host.now,
    async request(route, parameters, once) {
      const send = (url: string, options: RequestInit) =>
        once === undefined
          ? withRetries(() => sendOnce(url, options, PATIENCE, host), {
              clock,
              log,
              host: 'GitHub',
              repeatable: options.method !== 'POST' || url === question,
            })
          : sendOnce(url, options, once, host);
      const { request } = await import('@octokit/request');
      const ask = request.defaults({
        baseUrl: settings.apiUrl,
        headers: {
          authorization: `token ${settings.token}`,
          'user-agent': settings.userAgent,
          ...API_VERSION,
        },
        request: { fetch: send, log: SILENCE },
      });
      try {
        const { status, headers, data } = await ask(route, parameters);
        return { status, headers, data };
      } catch (error) {
        const { response } = error as { response?: GitHubAnswer };
        if (response !== undefined)
          return { status: response.status, headers: response.headers, data: response.data };
        throw new Failure(`GitHub did not answer (${route}): ${reasonOf(error)}. Run this again later.`, {
          cause: error,
        });
      }
    },
  };
}

/** Octokit reads bodies without a time limit, so it is given answers that have arrived completely. */
async function sendOnce(
  url: string,
  options: RequestInit,
  limit: number,
  host: HostClock,
): Promise<Response> {
  return inTime(limit, async signal => {
    const response = await fetch(url, { ...options, signal });
    const { ok, status, headers } = response;
    host.note(headers.get('date'));
    const isPage = headers.get('content-type')?.startsWith('text/html') === true;
    if (ok && isPage) throw new NoAnswer('a web page instead of an answer');
    const text = await readText(response);
    return new Response(text === '' ? null : text, { status, headers });
  });
}

/**
 * Why a run stops without the token that opens GitHub's API, and what to do. To be thrown before anything is changed.
 * @param what completes “Without it the action cannot …”
 */
export function missingToken(what: string): Failure {
  return new Failure(
    `The input github-token is empty. Without it the action cannot ${what}. Nothing was changed. Leave the input out: the ` +
      'job’s own token is enough.',
  );
}
