import * as z from 'zod';
import { Failure } from '../base/failure.ts';
import type { GitHub, GitHubAnswer } from './client.ts';
import type { Event } from './event.ts';

const files = z.array(
  z.object({ filename: z.string(), status: z.string(), previous_filename: z.string().optional() }),
);
type ChangedFile = z.infer<typeof files>[number];

const comparison = z.object({ status: z.string(), files: files.default([]) });
const commit = z.object({ files: files.default([]) });

/** GitHub lists at most this many files of a comparison, and says nothing of the rest. */
const COMPARISON_FILES = 300;
/** The most files that GitHub lists of a commit or of a pull request. */
const LISTED_FILES = 3000;
const FILES_PER_PAGE = 100;
const PUSHED_COMMITS = 2048;
const NO_COMMIT = /^0+$/;

/**
 * The paths that a push or a pull request added or modified (a renamed file counts as modified), read through the
 * REST API, so that a shallow checkout is enough.
 * @throws Failure when GitHub cannot tell them all
 */
export async function changedFiles(
  github: GitHub,
  event: Extract<Event, { name: 'push' | 'pull_request' }>,
): Promise<Set<string>> {
  const { owner, repo } = github.repository;
  const path = `/repos/${owner}/${repo}`;
  if (event.name === 'pull_request') {
    return paths(await pages(github, `${path}/pulls/${event.number}/files`, files.parse, 'the pull request'));
  }
  if (NO_COMMIT.test(event.after)) return new Set();
  return (await compared(github, path, event)) ?? (await oneByOne(github, path, event.commits));
}

/** `undefined` when the comparison cannot be trusted to be whole: no base, a rewritten branch, or a cut list. */
async function compared(
  github: GitHub,
  path: string,
  { before, after }: { before: string; after: string },
): Promise<Set<string> | undefined> {
  if (NO_COMMIT.test(before)) return undefined;
  const answer = await github.request(`GET ${path}/compare/${before}...${after}`, { per_page: 1 });
  if (answer.status === 404) return undefined;
  const { status, files } = comparison.parse(ok(answer, 'compare the pushed commits').data);
  const isWhole = status === 'ahead' && files.length < COMPARISON_FILES;
  return isWhole ? paths(files) : undefined;
}

async function oneByOne(github: GitHub, path: string, commits: readonly string[]): Promise<Set<string>> {
  if (commits.length >= PUSHED_COMMITS) {
    throw new Failure(
      'The push has more commits than GitHub lists, so the changed files are not known. Start the workflow by hand with the file.',
    );
  }
  const changed = new Set<string>();
  for (const sha of commits) {
    const listed = await pages(
      github,
      `${path}/commits/${sha}`,
      data => commit.parse(data).files,
      `commit ${sha}`,
    );
    for (const file of paths(listed)) changed.add(file);
  }
  return changed;
}

async function pages(
  github: GitHub,
  route: string,
  read: (data: unknown) => ChangedFile[],
  what: string,
): Promise<ChangedFile[]> {
  const all: ChangedFile[] = [];
  for (let page = 1; ; page++) {
    const answer = ok(
      await github.request(`GET ${route}`, { per_page: FILES_PER_PAGE, page }),
      `list the files of ${what}`,
    );
    const listed = read(answer.data);
    all.push(...listed);
    if (all.length >= LISTED_FILES) {
      throw new Failure(
        `GitHub lists no more than ${LISTED_FILES} files of ${what}, so some may be missing. Start the workflow by hand with the file.`,
      );
    }
    if (listed.length < FILES_PER_PAGE) return all;
  }
}

function ok(answer: GitHubAnswer, what: string): GitHubAnswer {
  if (answer.status === 200) return answer;
  if (answer.status >= 500 || answer.status === 429) {
    throw new Failure(
      `GitHub could not ${what} for the moment (${answer.status}). Nothing was changed. Run this again later.`,
    );
  }
  throw new Failure(
    `GitHub did not let this run ${what} (${answer.status}). Give the job the permissions contents: read and ` +
      'pull-requests: read. Nothing was changed.',
  );
}

function paths(changed: readonly ChangedFile[]): Set<string> {
  return new Set(
    changed
      .filter(file => file.status !== 'removed' && file.status !== 'unchanged')
      .map(file => file.filename),
  );
}
