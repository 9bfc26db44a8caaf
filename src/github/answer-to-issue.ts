import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { schema } from '../base/schema.ts';
import { repositoryPath } from './answer.ts';
import { type GitHub, missingToken } from './client.ts';
import { isUnchanged, WITHDRAWN } from './comment-stands.ts';
import type { IssueComment, Run } from './event.ts';
import { type OwnIssue, readOwnIssue } from './issue.ts';
import { type IssueMarker, readIssueMarker } from './issue-marker.ts';
import { ownLogin } from './own-login.ts';

/** What the first line of a comment asks for. */
export interface AskedInComment {
  what: 'remove' | 'keep' | 'undo';
  /** The number of a group; `undefined` for all of them. */
  number: number | undefined;
  /** The number follows the word group, so that it is none of plays. */
  isSaidToBeGroup: boolean;
}

/** An answer to our issue by somebody who may give one. */
export interface AcceptedAnswer extends AskedInComment {
  commentId: string;
  /** The issue as it is now. */
  issue: OwnIssue;
  /** Its marker when the comment was written: that of what the person saw. */
  seen: IssueMarker;
  /** Whose token wrote the issue. */
  login: string;
}

const ORDER = /^(remove|keep|undo)(?:\s+(group\s+)?([1-9]\d{0,5}))?\s*\.?$/i;

/** Reads the first line of a comment; `undefined` where it asks for nothing. What is quoted below it is ignored. */
function readAnswer(body: string): AskedInComment | undefined {
  const [line = ''] = body.trimStart().split(/\r?\n|\r/, 1);
  const [, what, group, number] = ORDER.exec(line.trim()) ?? [];
  if (what === undefined) return undefined;
  return {
    what: what.toLowerCase() as AskedInComment['what'],
    number: number === undefined ? undefined : Number(number),
    isSaidToBeGroup: group !== undefined,
  };
}

interface Tools {
  run: Run;
  github: GitHub | undefined;
  log: Log;
}

/**
 * The answer that a comment gives to our issue; `undefined`, with a line in the log that says why, when it is none: anybody can write
 * a comment, copy a marker, or be written about in the event.
 * @throws Failure when GitHub does not say whether it counts
 */
export async function acceptAnswer(
  { run, github, log }: Tools,
  event: IssueComment,
): Promise<AcceptedAnswer | undefined> {
  const leave = (reason: string) => void log.info(`This comment is ignored: ${reason}`);
  const asked = readAnswer(event.comment.body);
  const seen = readIssueMarker(event.issue.body);
  const { author } = event.comment;
  if (!run.mayAct) return leave('only a new comment on an issue can be an answer.');
  if (asked === undefined) return leave('its first line is not remove, keep or undo.');
  if (author?.isPerson !== true) return leave('it was not written by a person.');
  if (seen === undefined) return leave('it is not on an issue of this action.');
  if (github === undefined) throw missingToken('answer comments');
  const login = await ownLogin(github);
  const issue = await readOwnIssue(github, event.issue.number, login);
  if (issue === undefined || issue.marker.account !== seen.account)
    return leave('it is not on an issue of this action.');
  if (!(await mayWrite(github, author))) return leave(`${author.login} may not write to this repository.`);
  if (!(await isUnchanged(github, event))) return leave(WITHDRAWN);
  return { ...asked, commentId: event.comment.id, issue, seen, login };
}

const permission = schema(z =>
  z.object({ permission: z.string(), user: z.nullish(z.object({ id: z.number() })) }),
);
const MAY_WRITE: ReadonlySet<string> = new Set(['write', 'maintain', 'admin']);

/** As GitHub says now, not as the event said. https://docs.github.com/rest/collaborators/collaborators */
async function mayWrite(github: GitHub, { login, id }: { login: string; id: number }): Promise<boolean> {
  const route = `GET ${repositoryPath(github)}/collaborators/{login}/permission`;
  const answer = await github.request(route, { login });
  if (answer.status === 404) return false;
  const read = answer.status === 200 ? (await permission()).safeParse(answer.data).data : undefined;
  if (read === undefined)
    throw new Failure(
      `GitHub does not say whether ${login} may write to this repository (${answer.status}). Nothing was changed. Run this again later.`,
    );
  return MAY_WRITE.has(read.permission) && read.user?.id === id;
}
