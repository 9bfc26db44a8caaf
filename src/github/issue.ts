import { isDeepStrictEqual } from 'node:util';
import { Failure } from '../base/failure.ts';
import { type Checked, type Schema, schema, type Zod } from '../base/schema.ts';
import type { RecordAccount } from '../history/record.ts';
import { repositoryPath } from './answer.ts';
import type { GitHub, GitHubAnswer } from './client.ts';
import {
  accountInMarker,
  type CommentMarker,
  type IssueMarker,
  readCommentMarker,
  readIssueMarker,
} from './issue-marker.ts';
import { ownLogin } from './own-login.ts';

/** GitHub takes at most 65,536 characters; the difference is room for quotations. */
export const LONGEST_ISSUE = 60_000;
const PER_PAGE = 100;
/** Of a hundred issues of ours each. */
const MOST_PAGES = 10;

/** An issue that this action's token opened, with our marker. */
export interface OwnIssue {
  number: number;
  title: string;
  body: string;
  isOpen: boolean;
  marker: IssueMarker;
}

/** Our issues about one account. */
export interface OwnIssues {
  /** Whose token opened them. */
  login: string;
  account: string;
  /** The one that is kept up to date: the first that is open. */
  open: OwnIssue | undefined;
  /** Others that are open: two runs at once opened one each, or a person reopened one. */
  surplus: OwnIssue[];
  /** Newest first. */
  closed: OwnIssue[];
}

/** A comment of ours. */
export interface OwnComment {
  id: number;
  marker: CommentMarker;
}

/** What an issue shows. */
export interface IssueText {
  title: string;
  body: string;
}

const issue = (z: Zod) =>
  z.object({
    number: z.number(),
    title: z.string(),
    body: z.nullish(z.string()),
    state: z.string(),
    user: z.nullish(z.object({ login: z.string() })),
    pull_request: z.optional(z.unknown()),
  });
const issueAnswer = schema(issue);
const issueList = schema(z => z.array(issue(z)));
const commentList = schema(z =>
  z.array(
    z.object({
      id: z.number(),
      body: z.nullish(z.string()),
      user: z.nullish(z.object({ login: z.string() })),
    }),
  ),
);

/**
 * The issues that this action’s token opened about an account: anybody can copy a marker.
 * @throws Failure when GitHub does not list them; its message says why there is no issue
 */
export async function findIssues(github: GitHub, account: RecordAccount): Promise<OwnIssues> {
  const login = await ownLogin(github);
  const key = accountInMarker(account);
  // By number: one is on two pages when another one was opened in between.
  const byNumber = new Map<number, OwnIssue>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const order = { state: 'all', creator: login, sort: 'created', direction: 'desc' };
    const answer = await github.request(`GET ${repositoryPath(github)}/issues`, {
      ...order,
      per_page: PER_PAGE,
      page,
    });
    const listed = await readAnswer(issueList, answer);
    for (const issue of listed.flatMap(each => asOwn(each, login) ?? []))
      if (issue.marker.account === key) byNumber.set(issue.number, issue);
    if (listed.length < PER_PAGE) break;
  }
  const own = [...byNumber.values()];
  const [open, ...surplus] = own.filter(({ isOpen }) => isOpen).toReversed();
  return { login, account: key, open, surplus, closed: own.filter(({ isOpen }) => !isOpen) };
}

/** One issue; `undefined` where it is not ours. */
export async function readOwnIssue(
  github: GitHub,
  number: number,
  login: string,
): Promise<OwnIssue | undefined> {
  const answer = await github.request(`GET ${repositoryPath(github)}/issues/${number}`);
  if (answer.status === 404 || answer.status === 410) return undefined;
  return asOwn(await readAnswer(issueAnswer, answer), login);
}

function asOwn(issue: Checked<typeof issueAnswer>, login: string): OwnIssue | undefined {
  const { number, title, body, state, user, pull_request: pull } = issue;
  const marker = readIssueMarker(body);
  if (marker === undefined || user?.login !== login || pull !== undefined) return undefined;
  return { number, title, body: body ?? '', isOpen: state === 'open', marker };
}

/**
 * Opens an issue. Whether a request without a clear answer opened one is looked up, and only where none is there it is sent again.
 * @param assignee a login; left out where GitHub takes nobody of that name
 * @throws Failure when there is none after that
 */
export async function openIssue(
  github: GitHub,
  { title, body }: IssueText,
  { assignee, account }: { assignee: string | undefined; account: RecordAccount },
): Promise<void> {
  const post = (assignees: string[]) =>
    github.request(`POST ${repositoryPath(github)}/issues`, { title, body, assignees });
  const isThere = async () => (await findIssues(github, account)).open !== undefined;
  await sendUntilThere(async () => {
    const answer = await post(assignee === undefined ? [] : [assignee]);
    return answer.status === 422 && assignee !== undefined ? post([]) : answer;
  }, isThere);
}

/** So often it is sent what GitHub would do twice. */
const TRIES = 3;

/**
 * Sends what GitHub would do twice if it were sent twice.
 * @param isThere looks up whether it was done
 * @throws Failure when GitHub does not take it, or does not say whether it is there
 */
async function sendUntilThere(
  send: () => Promise<GitHubAnswer>,
  isThere: () => Promise<boolean>,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const answer = await send().catch(toFailure);
    if (!(answer instanceof Failure) && answer.status === 201) return;
    const isClear = !(answer instanceof Failure) && answer.status < 500;
    if (!isClear && (await isThere())) return;
    if (isClear || tries === TRIES) throw answer instanceof Failure ? answer : refusal(answer);
  }
}

function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

/** @throws Failure when GitHub does not take it */
export async function updateIssue(
  github: GitHub,
  { number }: Pick<OwnIssue, 'number'>,
  change: Partial<IssueText> & { state?: 'closed'; state_reason?: 'completed' | 'not_planned' },
): Promise<void> {
  const answer = await github.request(`PATCH ${repositoryPath(github)}/issues/${number}`, change);
  if (answer.status !== 200) throw refusal(answer);
}

/**
 * Writes a comment. Whether a request without a clear answer wrote it is looked up by its marker.
 * @throws Failure when GitHub does not take it
 */
export async function commentOnIssue(
  github: GitHub,
  issue: Pick<OwnIssue, 'number'>,
  body: string,
): Promise<void> {
  const marker = readCommentMarker(body);
  const route = `POST ${repositoryPath(github)}/issues/${issue.number}/comments`;
  await sendUntilThere(
    () => github.request(route, { body }),
    async () => {
      const last = (await ownComments(github, issue, await ownLogin(github))).at(-1);
      return isDeepStrictEqual(last?.marker, marker);
    },
  );
}

/**
 * Our comments on an issue, oldest first.
 * @throws Failure when GitHub does not list them
 */
export async function ownComments(
  github: GitHub,
  { number }: Pick<OwnIssue, 'number'>,
  login: string,
): Promise<OwnComment[]> {
  const own: OwnComment[] = [];
  for (let page = 1; ; page++) {
    const route = `GET ${repositoryPath(github)}/issues/${number}/comments`;
    const listed = await readAnswer(commentList, await github.request(route, { per_page: PER_PAGE, page }));
    for (const { id, body, user } of listed) {
      const marker = readCommentMarker(body);
      if (marker !== undefined && user?.login === login) own.push({ id, marker });
    }
    if (listed.length < PER_PAGE) return own;
  }
}

async function readAnswer<S extends Schema>(schema: S, answer: GitHubAnswer): Promise<Checked<S>> {
  const read = answer.status === 200 ? (await schema()).safeParse(answer.data).data : undefined;
  if (read === undefined) throw refusal(answer);
  return read as Checked<S>;
}

function refusal({ status }: GitHubAnswer): Failure {
  if (status === 200) return new Failure('GitHub’s answer cannot be understood.');
  if (status === 410) return new Failure('issues are switched off in this repository (Settings, Features).');
  return status === 403 || status === 404
    ? new Failure(`this run may not write any (${status}). The job needs the permission issues: write.`)
    : new Failure(`GitHub did not take it (${status}).`);
}
