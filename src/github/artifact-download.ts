import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { type Checked, schema } from '../base/schema.ts';
import { download } from '../http/download.ts';
import { NoAnswer } from '../http/exchange.ts';
import { withRetries } from '../http/retry.ts';
import { repositoryPath } from './answer.ts';
import type { GitHub, GitHubAnswer } from './client.ts';

/** The largest file that is read, in bytes: 50,000 plays with long titles are 20 MB. */
const MOST_BYTES = 200_000_000;

const artifactPage = schema(z =>
  z.object({
    artifacts: z.array(
      z.object({
        id: z.number(),
        name: z.string(),
        expired: z.boolean(),
        size_in_bytes: z.number(),
        digest: z.nullish(z.string()),
        created_at: z.nullish(z.string()),
        workflow_run: z.nullish(z.object({ id: z.number() })),
      }),
    ),
  }),
);

/** An artifact of this repository as GitHub lists it. */
export type ListedArtifact = Checked<typeof artifactPage>['artifacts'][number];

const PER_PAGE = 100;

/** All artifacts of a run, of all its attempts; the answer where GitHub gives no list. */
export function artifactsOfRun(github: GitHub, runId: string): Promise<ListedArtifact[] | GitHubAnswer> {
  return listArtifacts(github, `/actions/runs/${runId}/artifacts`, {});
}

/** All artifacts of that very name, in all runs, newest first; the answer where GitHub gives no list. */
export function artifactsCalled(github: GitHub, name: string): Promise<ListedArtifact[] | GitHubAnswer> {
  return listArtifacts(github, '/actions/artifacts', { name });
}

async function listArtifacts(
  github: GitHub,
  path: string,
  query: Record<string, string>,
): Promise<ListedArtifact[] | GitHubAnswer> {
  const all: ListedArtifact[] = [];
  for await (const page of pagesOf(github, path, query)) {
    if (!Array.isArray(page)) return page;
    all.push(...page);
  }
  return all;
}

/**
 * The artifacts of this repository page by page, newest first, each page asked for when it is wanted.
 * @throws Failure when GitHub gives no list
 */
export async function* artifactPages(github: GitHub): AsyncGenerator<ListedArtifact[]> {
  for await (const page of pagesOf(github, '/actions/artifacts', {})) {
    if (!Array.isArray(page)) throw refused(page, 'list the artifacts of this repository');
    yield page;
  }
}

/** An artifact that is on two pages, because another one was uploaded in between, is given once. */
async function* pagesOf(
  github: GitHub,
  path: string,
  query: Record<string, string>,
): AsyncGenerator<ListedArtifact[] | GitHubAnswer> {
  const route = `GET ${repositoryPath(github)}${path}`;
  const given = new Set<number>();
  for (let page = 1; ; page++) {
    const answer = await github.request(route, { ...query, per_page: PER_PAGE, page });
    const list = answer.status === 200 ? (await artifactPage()).safeParse(answer.data).data : undefined;
    if (list === undefined) {
      yield answer;
      return;
    }
    yield list.artifacts.filter(({ id }) => !given.has(id));
    for (const { id } of list.artifacts) given.add(id);
    if (list.artifacts.length < PER_PAGE) return;
  }
}

/** The artifact has expired. */
export class Expired extends Failure {}

/**
 * Downloads the only file of an artifact into memory, and checks it against the digest that GitHub lists.
 * @throws Expired, or another Failure that says that nothing was changed
 */
export async function readArtifact(
  github: GitHub,
  { id, name, digest, expired, size_in_bytes }: ListedArtifact,
  tools: { clock: Clock; log: Log },
): Promise<Buffer> {
  if (expired) throw new Expired(`GitHub has deleted ${name}: it had expired. Nothing was changed.`);
  if (size_in_bytes > MOST_BYTES) throw tooLarge(name);
  const answer = await github.request(`GET ${repositoryPath(github)}/actions/artifacts/${id}/zip`, {
    request: { redirect: 'manual' },
  });
  if (answer.status === 410)
    throw new Expired(`GitHub has deleted ${name}: it had expired. Nothing was changed.`);
  const { location } = answer.headers;
  if (answer.status !== 302 || typeof location !== 'string') throw refused(answer, `download ${name}`);
  const fetched = await fetchContent(location, { name, size: size_in_bytes }, tools);
  const { isZip, unzipOnlyFile } = await import('./unzip.ts');
  const content = isZip(fetched) ? unzipOnlyFile(fetched, MOST_BYTES) : fetched;
  if (content === undefined) {
    throw new Failure(
      `${name} is not a file that this action uploaded: the archive is damaged, or holds more than one file. Nothing was changed.`,
      { isFinal: true },
    );
  }
  const { createHash } = await import('node:crypto');
  // As GitHub writes it.
  const digestOf = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (![fetched, content].some(bytes => digestOf(bytes) === digest)) {
    throw new Failure(
      `${name} was damaged on the way (checksum mismatch). Nothing was changed. Run this again.`,
    );
  }
  return content;
}

/** Why GitHub did not let this run do something, and what to do. */
export function refused({ status }: GitHubAnswer, what: string): Failure {
  const advice =
    status === 401 || status === 403 || status === 404
      ? 'Give the job the permission actions: read, under permissions in the workflow.'
      : 'Run this again later.';
  return new Failure(`GitHub did not let this run ${what} (${status}). Nothing was changed. ${advice}`);
}

/** The address is signed, so it needs no token and gets none. */
async function fetchContent(
  address: string,
  { name, size }: { name: string; size: number },
  { clock, log }: { clock: Clock; log: Log },
): Promise<Buffer> {
  const options = { clock, log, host: 'GitHub', repeatable: true };
  const answer = await withRetries(() => download(address, MOST_BYTES, size), options).catch(
    (error: unknown) => {
      if (!(error instanceof NoAnswer)) throw error;
      throw notDownloaded(name, `: ${error.message}`, error);
    },
  );
  if (answer.status !== 200) throw notDownloaded(name, ` (${answer.status})`);
  if (answer.bytes === undefined) throw tooLarge(name);
  return answer.bytes;
}

function notDownloaded(name: string, why: string, cause?: unknown): Failure {
  return new Failure(`${name} could not be downloaded${why}. Nothing was changed. Run this again.`, {
    cause,
  });
}

function tooLarge(name: string): Failure {
  return new Failure(`${name} is larger than any record of this action. Nothing was changed.`, {
    isFinal: true,
  });
}
