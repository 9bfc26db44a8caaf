import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { MAX_BYTES } from '../csv/read.ts';
import { download } from '../http/download.ts';
import { NoAnswer } from '../http/exchange.ts';
import { withRetries } from '../http/retry.ts';
import { removalFilePrefix } from '../workspace/file-names.ts';
import type { GitHub, GitHubAnswer } from './client.ts';
import { NOT_THE_SHORT_ONE } from './run-id.ts';
import { isZip, unzipOnlyFile } from './unzip.ts';

/** The list of what a run was about to remove, as it uploaded it. */
export interface RemovalList {
  /** The artifact's name. */
  name: string;
  /** When it was uploaded, in milliseconds. */
  uploadedAt: number;
  bytes: Buffer;
}

const artifact = z.object({
  id: z.number(),
  name: z.string(),
  expired: z.boolean(),
  size_in_bytes: z.number(),
  digest: z.string().nullish(),
  created_at: z.string(),
});
type Artifact = z.infer<typeof artifact>;
const artifactPage = z.object({ artifacts: z.array(artifact) });

const PREFIX = 'removed-plays-';
const PER_PAGE = 100;
const ELSEWHERE =
  'If you have it as a file (downloaded, or from a backup), commit it and give it as csv instead.';

/**
 * Reads every list of removed plays that a run of this repository uploaded, in all its attempts, in memory: those of
 * `account`, where the run removed plays of several.
 * @throws Failure when the run or a list is not there any more, may not be read, or is not as it was uploaded
 */
export async function readRemovalLists(
  github: GitHub,
  { runId, account }: { runId: string; account: string },
  tools: { clock: Clock; log: Log },
): Promise<RemovalList[]> {
  const all = (await listArtifacts(github, runId)).filter(({ name }) => name.startsWith(PREFIX));
  const own = all.filter(({ name }) => name.startsWith(removalFilePrefix(account, runId)));
  const artifacts = own.length > 0 ? own : all;
  if (artifacts.length === 0) {
    throw new Failure(
      `Run ${runId} left no list of removed plays, so there is nothing to undo: it removed nothing, or ran with artifact: false. ` +
        'Nothing was put back. The number is in the address of the run that removed the plays, and in its summary.',
    );
  }
  const expired = artifacts.find(found => found.expired);
  if (expired !== undefined) throw isExpired(runId, expired.name);
  return Promise.all(artifacts.map(found => readList(github, runId, found, tools)));
}

const endedRun = z.object({ conclusion: z.string().nullish() });

/**
 * Whether a run of this repository ended well, so that all that it removed was seen to be gone; `false` in any doubt.
 * @throws Failure when GitHub gives no answer
 */
export async function endedWell(github: GitHub, runId: string): Promise<boolean> {
  const { owner, repo } = github.repository;
  const { data } = await github.request(`GET /repos/${owner}/${repo}/actions/runs/${runId}`);
  return endedRun.safeParse(data).data?.conclusion === 'success';
}

async function listArtifacts(github: GitHub, runId: string): Promise<Artifact[]> {
  const { owner, repo } = github.repository;
  const all: Artifact[] = [];
  for (let page = 1; ; page++) {
    const answer = await github.request(`GET /repos/${owner}/${repo}/actions/runs/${runId}/artifacts`, {
      per_page: PER_PAGE,
      page,
    });
    if (answer.status === 404) throw noSuchRun(runId, `${owner}/${repo}`);
    if (answer.status !== 200) throw refused(answer, `list what run ${runId} uploaded`);
    const { artifacts } = artifactPage.parse(answer.data);
    all.push(...artifacts);
    if (artifacts.length < PER_PAGE) return all;
  }
}

async function readList(
  github: GitHub,
  runId: string,
  { id, name, digest, size_in_bytes, created_at }: Artifact,
  tools: { clock: Clock; log: Log },
): Promise<RemovalList> {
  if (size_in_bytes > MAX_BYTES) throw tooLarge(name);
  const { owner, repo } = github.repository;
  const answer = await github.request(`GET /repos/${owner}/${repo}/actions/artifacts/${id}/zip`, {
    request: { redirect: 'manual' },
  });
  if (answer.status === 410) throw isExpired(runId, name);
  const { location } = answer.headers;
  if (answer.status !== 302 || typeof location !== 'string') throw refused(answer, `download ${name}`);
  const fetched = await fetchContent(location, name, tools);
  const content = isZip(fetched) ? unzipOnlyFile(fetched, MAX_BYTES) : fetched;
  if (content === undefined) {
    throw new Failure(
      `${name} is not the list that this action uploads: the archive is damaged, or holds more than one file of up to 20 MB. Nothing was put back.`,
    );
  }
  if (digest && ![fetched, content].some(bytes => digestOf(bytes) === digest)) {
    throw new Failure(
      `${name} arrived otherwise than it was uploaded (its digest differs). Nothing was put back. Run this again.`,
    );
  }
  return { name, uploadedAt: Date.parse(created_at), bytes: content };
}

/** The address is signed, so it needs no token and gets none. */
async function fetchContent(
  address: string,
  name: string,
  { clock, log }: { clock: Clock; log: Log },
): Promise<Buffer> {
  const options = { clock, log, host: 'GitHub', repeatable: true };
  const answer = await withRetries(() => download(address, MAX_BYTES), options).catch((error: unknown) => {
    if (!(error instanceof NoAnswer)) throw error;
    throw new Failure(
      `${name} could not be downloaded: ${error.message}. Nothing was put back. Run this again.`,
      { cause: error },
    );
  });
  if (answer.status !== 200)
    throw new Failure(
      `${name} could not be downloaded (${answer.status}). Nothing was put back. Run this again.`,
    );
  if (answer.bytes === undefined) throw tooLarge(name);
  return answer.bytes;
}

/** As GitHub writes it. */
function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function noSuchRun(runId: string, repository: string): Failure {
  return new Failure(
    `There is no run ${runId} in ${repository} (404). Nothing was put back. Compare the number with the address of the run’s page; ` +
      `if it is right, give the job the permission actions: read. ${NOT_THE_SHORT_ONE}`,
  );
}

function refused({ status }: GitHubAnswer, what: string): Failure {
  const advice =
    status === 401 || status === 403
      ? 'Give the job the permission actions: read, under permissions in the workflow.'
      : 'Run this again later.';
  return new Failure(`GitHub did not let this run ${what} (${status}). Nothing was put back. ${advice}`);
}

function isExpired(runId: string, name: string): Failure {
  return new Failure(
    `GitHub has deleted the list of what run ${runId} removed (${name}), since its time was over. Nothing was put back. ${ELSEWHERE}`,
  );
}

function tooLarge(name: string): Failure {
  return new Failure(`${name} is larger than the 20 MB that are read. Nothing was put back. ${ELSEWHERE}`);
}
