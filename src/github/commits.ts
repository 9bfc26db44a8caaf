import { Failure } from '../base/failure.ts';
import { type Checked, schema, type Zod } from '../base/schema.ts';
import { ok, repositoryPath, understood } from './answer.ts';
import type { GitHub, GitHubAnswer } from './client.ts';

/** A file that a commit, a comparison or a pull request changed. */
export interface ChangedFile {
  filename: string;
  status: string;
  previous_filename?: string;
}

const changedFiles = (z: Zod) =>
  z.array(z.object({ filename: z.string(), status: z.string(), previous_filename: z.optional(z.string()) }));
const files = schema(changedFiles);
const comparison = schema(z =>
  z.object({
    status: z.enum(['ahead', 'behind', 'diverged', 'identical']),
    total_commits: z.int().check(z.minimum(0)),
    files: changedFiles(z),
  }),
);
const commits = schema(z => z.object({ commits: z.array(z.object({ sha: z.string() })) }));
const commit = schema(z => z.object({ files: changedFiles(z) }));

/** How one commit differs from another. */
export interface Comparison {
  /** `ahead`: head has commits on top of base, and all of base's. */
  status: Checked<typeof comparison>['status'];
  /** What changed since head and base parted. */
  files: ChangedFile[];
  /** Whether `files` has all: GitHub lists no more than 300 and does not mention the rest. */
  isWhole: boolean;
  /** How many commits head has that base lacks. */
  commits: number;
}

/** What to do where it is not known which files changed. */
export const BY_HAND = 'Start the workflow by hand with the file.';

/** GitHub lists at most this many files of a comparison. */
const COMPARISON_FILES = 300;
/** The most files that GitHub lists of a commit or of a pull request. */
const LISTED_FILES = 3000;
const PER_PAGE = 100;

/**
 * Compares two commits, or a commit with the head of a branch. One request; `undefined` when one of them is not there.
 * https://docs.github.com/rest/commits/commits#compare-two-commits
 * @throws Failure when GitHub does not compare them
 */
export async function compareCommits(
  github: GitHub,
  base: string,
  head: string,
): Promise<Comparison | undefined> {
  const answer = await github.request(`GET ${repositoryPath(github)}/compare/{basehead}`, {
    basehead: `${base}...${head}`,
    per_page: 1,
  });
  if (answer.status === 404) return undefined;
  const what = 'compare the pushed commits';
  const { status, total_commits, files } = await understood(comparison, ok(answer, what), what);
  return { status, files, isWhole: files.length < COMPARISON_FILES, commits: total_commits };
}

/** The SHAs of the commits that head has and base lacks, oldest first. */
export async function commitsBetween(github: GitHub, base: string, head: string): Promise<string[]> {
  const all: string[] = [];
  for (let page = 1; ; page++) {
    const answer = await github.request(`GET ${repositoryPath(github)}/compare/{basehead}`, {
      basehead: `${base}...${head}`,
      per_page: PER_PAGE,
      page,
    });
    const what = 'list the pushed commits';
    const { commits: listed } = await understood(commits, ok(answer, what), what);
    all.push(...listed.map(({ sha }) => sha));
    if (listed.length < PER_PAGE) return all;
  }
}

/** What each of these commits changed, one after the other. */
export async function filesOfCommits(github: GitHub, shas: readonly string[]): Promise<ChangedFile[]> {
  const changed: ChangedFile[] = [];
  for (const sha of shas) {
    const path = `${repositoryPath(github)}/commits/${sha}`;
    const what = `list the files of commit ${sha}`;
    changed.push(
      ...(await pages(github, path, async answer => (await understood(commit, answer, what)).files, what)),
    );
  }
  return changed;
}

/** What a pull request changes. */
export function filesOfPull(github: GitHub, number: number): Promise<ChangedFile[]> {
  const what = 'list the files of the pull request';
  const path = `${repositoryPath(github)}/pulls/${number}/files`;
  return pages(github, path, answer => understood(files, answer, what), what);
}

async function pages(
  github: GitHub,
  route: string,
  read: (answer: GitHubAnswer) => Promise<ChangedFile[]>,
  what: string,
): Promise<ChangedFile[]> {
  const all: ChangedFile[] = [];
  for (let page = 1; ; page++) {
    const listed = await read(ok(await github.request(`GET ${route}`, { per_page: PER_PAGE, page }), what));
    all.push(...listed);
    if (all.length >= LISTED_FILES) {
      throw new Failure(
        `GitHub does not ${what} beyond ${LISTED_FILES} files, so some may be missing. ${BY_HAND}`,
      );
    }
    if (listed.length < PER_PAGE) return all;
  }
}
