import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { schema } from '../base/schema.ts';
import { repositoryPath } from './answer.ts';
import type { GitHub, GitHubAnswer } from './client.ts';
import type { Run } from './event.ts';
import { ownLogin } from './own-login.ts';

/** What a comment on the pull request shows of a run. */
export interface PullComment {
  /** Markdown. */
  body: string;
  /** Whether it is worth a comment of its own; else only one that is there already is brought up to date. */
  isWorthWriting: boolean;
}

/** GitHub takes at most so many characters in a comment. */
export const LONGEST_COMMENT = 65_536;

const comments = schema(z =>
  z.array(
    z.object({
      id: z.number(),
      body: z.nullish(z.string()),
      /** `null` for somebody who is not at GitHub any more. */
      user: z.nullish(z.object({ login: z.string() })),
    }),
  ),
);
const PER_PAGE = 100;

interface Tools {
  run: Run;
  /** `undefined` without a `github-token`. */
  github: GitHub | undefined;
  log: Log;
}

/**
 * Shows a run in one comment on its pull request, which later runs update in place. A comment is a courtesy: whatever
 * keeps it from being written is a line in the log, and never fails the run. On other events this does nothing.
 * @param key keeps the comments of different commands and accounts apart
 */
export async function commentOnPull(
  { run, github, log }: Tools,
  key: string,
  comment: PullComment,
): Promise<void> {
  const { event } = run;
  if (event.name !== 'pull_request') return;
  log.info(await write(github, event.number, key, comment).catch(explainFailure));
}

/** Returns the result, as a sentence. */
async function write(
  github: GitHub | undefined,
  pull: number,
  key: string,
  { body, isWorthWriting }: PullComment,
): Promise<string> {
  if (github === undefined) return withoutComment('the input github-token is empty.');
  const issues = `${repositoryPath(github)}/issues`;
  const ofPull = `${issues}/${pull}/comments`;
  const marked = `${markerOf(key)}\n${body}`;
  const found = await find(github, ofPull, key);
  if ('status' in found) return refused(found);
  if (found.id === undefined && !isWorthWriting) return 'There is nothing to show on the pull request.';
  const answer =
    found.id === undefined
      ? await github.request(`POST ${ofPull}`, { body: marked })
      : await github.request(`PATCH ${issues}/comments/${found.id}`, { body: marked });
  if (answer.status !== 200 && answer.status !== 201) return refused(answer);
  return `Shown in ${found.id === undefined ? 'a new' : 'the'} comment on pull request #${pull}.`;
}

/**
 * The comment with the marker that this token wrote: anybody can copy a marker. The answer of GitHub when it does not list
 * them.
 */
async function find(
  github: GitHub,
  route: string,
  key: string,
): Promise<{ id: number | undefined } | GitHubAnswer> {
  let self: string | undefined;
  for (let page = 1; ; page++) {
    const answer = await github.request(`GET ${route}`, { per_page: PER_PAGE, page });
    if (answer.status !== 200) return answer;
    const { data: listed } = (await comments()).safeParse(answer.data);
    if (listed === undefined) return answer;
    const marked = listed.filter(({ body }) => body?.startsWith(markerOf(key)));
    if (marked.length > 0) self ??= await ownLogin(github);
    const own = marked.find(({ user }) => user?.login === self);
    if (own !== undefined || listed.length < PER_PAGE) return { id: own?.id };
  }
}

/** Hidden at the very beginning, where no quotation of the comment has it. */
function markerOf(key: string): string {
  return `<!-- trakt-history-action: ${encodeURIComponent(key)} -->`;
}

function refused({ status }: GitHubAnswer): string {
  return status === 403 || status === 404
    ? withoutComment(
        `this run may not write any (${status}). The job needs the permission pull-requests: write; a pull request from a fork never has it.`,
      )
    : withoutComment(`GitHub did not take it (${status}).`);
}

function explainFailure(error: unknown): string {
  if (error instanceof Failure) return withoutComment(error.message);
  throw error;
}

function withoutComment(reason: string): string {
  return `The pull request gets no comment: ${reason} Everything is in the job summary.`;
}
