import { Failure } from '../base/failure.ts';
import type { GitHub, GitHubAnswer } from '../github/client.ts';
import type { Run } from '../github/event.ts';
import { seal } from './sealed-box.ts';

/** The repository or environment secret that holds the session. Times are seconds since the epoch, GitHub's clock. */
export interface SessionSecret {
  /** `the secret TRAKT_TOKEN of owner/name`, for messages. */
  description: string;
  /** When it was last written; `undefined` when it does not exist although secrets can be read here. */
  updatedAt(): Promise<number | undefined>;
  /** Proves that secrets can be written here, with a throw-away secret beside it that is deleted again. */
  proveWritable(): Promise<void>;
  /** When the token that writes it ends, in milliseconds since the epoch; `undefined` until GitHub has said. */
  tokenExpiry(): number | undefined;
  /** Writes what `compose` makes of the time just before: at most a minute, as long as GitHub is not slow thrice. */
  write(compose: (now: number) => string): Promise<void>;
  /** Deletes it; that it is not there is fine. */
  delete(): Promise<void>;
}

/** Seconds. A session whose stamp is two minutes older than its secret would be taken for an outdated one. */
const JUST_BEFORE = 60;
const TRIES_TO_WRITE = 3;

interface Location {
  secretName: string;
  /** Empty for a repository secret. */
  environment: string;
}

/** `the secret TRAKT_TOKEN of owner/name`, for messages. */
export function describeSecret(
  { owner, repo }: Run['repository'],
  { secretName, environment }: Location,
): string {
  return `the secret ${secretName} of ${environment ? `the environment ${environment} in ` : ''}${owner}/${repo}`;
}

/** @throws Failure from each method, naming the permission that is missing */
export function sessionSecret(github: GitHub, { secretName, environment }: Location): SessionSecret {
  const { owner, repo } = github.repository;
  const folder = environment
    ? `/repos/${owner}/${repo}/environments/${encodeURIComponent(environment)}/secrets`
    : `/repos/${owner}/${repo}/actions/secrets`;
  const description = describeSecret(github.repository, { secretName, environment });
  let expiry: number | undefined;

  async function request(route: string, parameters?: Record<string, unknown>): Promise<GitHubAnswer> {
    const answer = await github.request(route, parameters);
    const ends = Date.parse(
      String(answer.headers['github-authentication-token-expiration']).replace(' UTC', 'Z'),
    );
    if (!Number.isNaN(ends)) expiry = ends;
    return answer;
  }

  async function publicKey(): Promise<PublicKey> {
    const answer = await request(`GET ${folder}/public-key`);
    if (answer.status !== 200) throw refused(answer, `read the public key for ${description}`);
    return { ...(answer.data as { key: string; key_id: string }), now: seconds(answer.headers.date) };
  }

  /** A request can be repeated for minutes until it is carried out; the value is then composed anew and written again. */
  async function put(name: string, compose: (now: number) => string): Promise<void> {
    for (let tries = 1; ; tries++) {
      const { key, key_id, now } = await publicKey();
      const encrypted_value = await seal(compose(now), key);
      const answer = await request(`PUT ${folder}/${name}`, { encrypted_value, key_id });
      if (answer.status >= 300) throw refused(answer, `write ${description}`);
      if (seconds(answer.headers.date) - now <= JUST_BEFORE || tries === TRIES_TO_WRITE) return;
    }
  }

  function refused(answer: GitHubAnswer, what: string): Failure {
    if (answer.status >= 500 || answer.status === 429) {
      return new Failure(`GitHub could not ${what} for the moment (${answer.status}). Run this again later.`);
    }
    const accepted = answer.headers['x-accepted-github-permissions'];
    const needed = environment ? 'Environments: write' : 'Secrets: write';
    const hint =
      answer.status === 401
        ? 'GitHub does not accept the secrets-token: it is mistyped, expired or revoked. Make a new one.'
        : `Give the secrets-token the permission “${needed}” for this repository` +
          `${typeof accepted === 'string' ? ` (GitHub asks for ${accepted})` : ''}` +
          `${environment ? `, and check that the environment ${environment} exists` : ''}. GITHUB_TOKEN cannot have it.`;
    return new Failure(`GitHub refused to let this run ${what} (${answer.status}). ${hint}`);
  }

  /** A 404 is also what a missing permission can look like; then the public key cannot be read either. */
  async function updatedAt(): Promise<number | undefined> {
    const answer = await request(`GET ${folder}/${secretName}`);
    if (answer.status === 200) return seconds((answer.data as { updated_at: string }).updated_at);
    if (answer.status !== 404) throw refused(answer, `look at ${description}`);
    await publicKey();
    return undefined;
  }

  return {
    description,
    updatedAt,
    async proveWritable() {
      const name = `${secretName}_CHECK`;
      await put(name, () => 'written and deleted to prove that the session can be saved');
      const answer = await request(`DELETE ${folder}/${name}`);
      if (answer.status >= 300 && answer.status !== 404)
        throw refused(answer, `delete ${name} beside ${description}`);
    },
    tokenExpiry: () => expiry,
    write: compose => put(secretName, compose),
    async delete() {
      const answer = await request(`DELETE ${folder}/${secretName}`);
      if (answer.status < 300 || (answer.status === 404 && (await updatedAt()) === undefined)) return;
      throw refused(answer, `delete ${description}`);
    },
  };
}

interface PublicKey {
  key: string;
  key_id: string;
  now: number;
}

function seconds(date: unknown): number {
  const time = Date.parse(String(date));
  return Math.floor((Number.isNaN(time) ? Date.now() : time) / 1000);
}
