import { Failure } from '../base/failure.ts';
import { type Checked, type Schema, schema } from '../base/schema.ts';
import { repositoryPath } from '../github/answer.ts';
import type { GitHub, GitHubAnswer } from '../github/client.ts';
import type { Run } from '../github/event.ts';
import { PATIENCE } from '../http/exchange.ts';
import { createThrowAway, isThrowAway } from './check-secret.ts';

/** The repository or environment secret that holds the session. Times are seconds since the epoch, GitHub's clock. */
export interface SessionSecret {
  /** `the secret TRAKT_TOKEN of owner/name`, for messages. */
  description: string;
  /** When it was last written; `undefined` when it does not exist although secrets can be read here. */
  updatedAt(): Promise<number | undefined>;
  /**
   * Proves that secrets can be written here, by writing and deleting a throw-away secret beside it. Also deletes those that
   * earlier runs left behind.
   */
  proveWritable(): Promise<void>;
  /** Where a secret of that name is that workflows do not get, as far as GitHub says. */
  misplaced(): Promise<'Codespaces' | 'Dependabot' | undefined>;
  /** When the token that writes it ends, in milliseconds since the epoch; `undefined` until GitHub has said. */
  tokenExpiry(): number | undefined;
  /**
   * Writes what `compose` makes of the time just before. Writes it again where GitHub took so long that the
   * time would not fit, and where the secret is older than that. Failures are not retried here.
   * @param patience how long to wait for the next answer, in milliseconds; by default 30 seconds
   */
  write(compose: (now: number) => string, patience?: () => number): Promise<void>;
  /** Deletes it; that it is not there is fine. */
  delete(): Promise<void>;
}

/** Seconds. A session whose stamp is two minutes older than its secret would be taken for an outdated one. */
const JUST_BEFORE = 60;
const MOST_WRITES = 3;

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
  const repository = repositoryPath(github);
  const folder = environment
    ? `${repository}/environments/${encodeURIComponent(environment)}/secrets`
    : `${repository}/actions/secrets`;
  const description = describeSecret(github.repository, { secretName, environment });
  let expiry: number | undefined;
  let seesRepository: Promise<boolean> | undefined;

  async function request(
    route: string,
    parameters?: Record<string, unknown>,
    once?: number,
  ): Promise<GitHubAnswer> {
    const answer = await github.request(route, parameters, once);
    const ends = Date.parse(
      String(answer.headers['github-authentication-token-expiration']).replace(' UTC', 'Z'),
    );
    if (!Number.isNaN(ends)) expiry = ends;
    return answer;
  }

  async function publicKey(once?: number): Promise<PublicKey> {
    const answer = await request(`GET ${folder}/public-key`, {}, once);
    const what = `read the public key for ${description}`;
    if (answer.status !== 200) throw await refused(answer, what);
    return { ...(await understood(publicKeyAnswer, answer, what)), now: seconds(answer.headers.date) };
  }

  /** Returns GitHub's time just before and just after. */
  async function put(
    name: string,
    compose: (now: number) => string,
    patience?: () => number,
  ): Promise<{ before: number; after: number }> {
    const { key, key_id, now: before } = await publicKey(patience?.());
    const encrypted_value = await seal(compose(before), key);
    const answer = await request(`PUT ${folder}/${name}`, { encrypted_value, key_id }, patience?.());
    if (answer.status >= 300) throw await refused(answer, `write ${description}`);
    return { before, after: seconds(answer.headers.date) };
  }

  async function refused(answer: GitHubAnswer, what: string): Promise<Failure> {
    if (answer.status >= 500 || answer.status === 429) {
      return new Failure(`GitHub could not ${what} right now (${answer.status}). Run this again later.`);
    }
    seesRepository ??= answer.status === 401 ? Promise.resolve(true) : canSee(github);
    const hint = explainRefusal(answer, { owner, repo, environment, seesRepository: await seesRepository });
    return new Failure(`GitHub did not let this run ${what} (${answer.status}). ${hint}`);
  }

  /** A 404 is also what a missing permission can look like; then the public key cannot be read either. */
  async function updatedAt(once?: number): Promise<number | undefined> {
    const answer = await request(`GET ${folder}/${secretName}`, {}, once);
    const what = `look at ${description}`;
    if (answer.status === 200) return (await understood(secretAnswer, answer, what)).updated_at;
    if (answer.status !== 404) throw await refused(answer, what);
    await publicKey(once);
    return undefined;
  }

  /** Where secrets may not be listed, leftovers stay: they hold nothing. */
  async function clearLeftovers(): Promise<void> {
    const answer = await request(`GET ${folder}`, { per_page: 100 }, PATIENCE);
    for (const { name } of (await secretList()).safeParse(answer.data).data?.secrets ?? [])
      if (isThrowAway(name, secretName)) await request(`DELETE ${folder}/${name}`, {}, PATIENCE);
  }

  return {
    description,
    updatedAt: () => updatedAt(),
    async proveWritable() {
      await clearLeftovers().catch(ifFailure);
      const name = await createThrowAway(secretName);
      await put(name, () => 'written and deleted to prove that the session can be saved');
      const answer = await request(`DELETE ${folder}/${name}`);
      if (answer.status >= 300 && answer.status !== 404)
        throw await refused(answer, `delete ${name} beside ${description}`);
    },
    async misplaced() {
      for (const kind of ['Codespaces', 'Dependabot'] as const) {
        const route = `GET ${repository}/${kind.toLowerCase()}/secrets/${secretName}`;
        const answer = await request(route, {}, PATIENCE).catch(ifFailure);
        if (answer?.status === 200) return kind;
      }
      return undefined;
    },
    tokenExpiry: () => expiry,
    async write(compose, patience = () => PATIENCE) {
      let ahead = 0;
      for (let writes = 1; ; writes++) {
        const stamp = (now: number) => compose(now + ahead);
        const { before, after } = await put(secretName, stamp, patience);
        const took = ((await updatedAt(patience()).catch(ifFailure)) ?? after) - before;
        const isFitting = took >= 0 && Math.abs(took - ahead) <= JUST_BEFORE;
        if (isFitting || writes === MOST_WRITES) return;
        ahead = Math.max(0, took);
      }
    },
    async delete() {
      const answer = await request(`DELETE ${folder}/${secretName}`);
      if (answer.status < 300 || (answer.status === 404 && (await updatedAt()) === undefined)) return;
      throw await refused(answer, `delete ${description}`);
    },
  };
}

/** `false` when the token was not made for this repository, as far as GitHub says. */
async function canSee(github: GitHub): Promise<boolean> {
  const answer = await github.request(`GET ${repositoryPath(github)}`, {}, PATIENCE).catch(ifFailure);
  return answer?.status !== 404 && answer?.status !== 403;
}

interface Refusal {
  owner: string;
  repo: string;
  environment: string;
  seesRepository: boolean;
}

function explainRefusal(
  { status, headers }: GitHubAnswer,
  { owner, repo, environment, seesRepository }: Refusal,
): string {
  if (status === 401)
    return 'GitHub does not accept the secrets-token: it is mistyped, expired or revoked. Make a new one.';
  if (!seesRepository)
    return `The secrets-token cannot see this repository: it was made for another one. Edit it, or make a new one, with access to ${owner}/${repo}.`;
  const accepted = headers['x-accepted-github-permissions'];
  return (
    `Give the secrets-token the permission “${environment ? 'Environments: write' : 'Secrets: write'}” for ` +
    `this repository, ${owner}/${repo}` +
    `${typeof accepted === 'string' ? ` (GitHub asks for ${accepted})` : ''}` +
    `${environment ? `, and check that the environment ${environment} exists` : ''}. GITHUB_TOKEN cannot have it.`
  );
}

/** For requests whose answer is not essential. */
function ifFailure(error: unknown): undefined {
  if (!(error instanceof Failure)) throw error;
}

/** @throws Failure when the answer is not what GitHub describes: nothing is concluded from what is not there */
async function understood<S extends Schema>(
  schema: S,
  { data }: GitHubAnswer,
  what: string,
): Promise<Checked<S>> {
  const parsed = (await schema()).safeParse(data);
  if (parsed.success) return parsed.data as Checked<S>;
  throw new Failure(
    `GitHub’s answer cannot be understood, so this run could not ${what}. Run this again later.`,
  );
}

const publicKeyAnswer = schema(z => z.object({ key: z.string().check(z.minLength(1)), key_id: z.string() }));
const secretAnswer = schema(z =>
  z.object({
    updated_at: z
      .pipe(
        z.string(),
        z.transform(time => Math.floor(Date.parse(time) / 1000)),
      )
      .check(z.refine(Number.isFinite)),
  }),
);
const secretList = schema(z => z.object({ secrets: z.array(z.object({ name: z.string() })) }));

interface PublicKey {
  key: string;
  key_id: string;
  now: number;
}

function seconds(date: unknown): number {
  const time = Date.parse(String(date));
  return Math.floor((Number.isNaN(time) ? Date.now() : time) / 1000);
}

/**
 * Seals `text` for the holder of a base64 X25519 public key, as GitHub wants secrets (libsodium's sealed box), in
 * base64.
 */
async function seal(text: string, publicKey: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const key = sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL);
  return sodium.to_base64(sodium.crypto_box_seal(text, key), sodium.base64_variants.ORIGINAL);
}
