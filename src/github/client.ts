import ky from 'ky';
import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { NoAnswer, reasonOf } from '../http/exchange.ts';
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
   * Sends `GET /path`, retrying what passes. A `POST` without a clear answer is not sent again: it may have been
   * carried out.
   * @throws Failure when GitHub does not answer
   */
  request(route: string, parameters?: Record<string, unknown>): Promise<GitHubAnswer>;
}

interface Settings {
  token: string;
  apiUrl: string;
  repository: { owner: string; repo: string };
  userAgent: string;
}

/** What Octokit would print, such as that a request is to be given up, is for developers. */
const SILENCE = { debug() {}, info() {}, warn() {}, error() {} };

/** The toolkit is loaded with the first request: most runs need none. */
export function createGitHub(settings: Settings, { clock, log }: { clock: Clock; log: Log }): GitHub {
  const send = (url: string, options: RequestInit) =>
    withRetries(() => sendOnce(url, options), {
      clock,
      log,
      host: 'GitHub',
      repeatable: options.method !== 'POST',
    });

  return {
    repository: settings.repository,
    async request(route, parameters) {
      const { getOctokit } = await import('@actions/github');
      const octokit = getOctokit(settings.token, {
        baseUrl: settings.apiUrl,
        userAgent: settings.userAgent,
        request: { fetch: send, log: SILENCE },
      });
      try {
        const { status, headers, data } = await octokit.request(route, parameters);
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

async function sendOnce(url: string, options: RequestInit): Promise<Response> {
  const response = await ky(url, {
    ...options,
    retry: 0,
    throwHttpErrors: false,
    timeout: 30_000,
  }).catch((error: unknown) => {
    throw new NoAnswer(reasonOf(error), { cause: error });
  });
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  if (response.ok && isPage) throw new NoAnswer('a page in place of the answer');
  return response;
}
