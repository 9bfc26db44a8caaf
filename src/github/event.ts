import { Failure } from '../base/failure.ts';
import {
  type Fields,
  fieldsOf,
  isBoolean,
  isNumber,
  isObject,
  isText,
  orNone,
  orNull,
} from '../base/fields.ts';

/** The run that the action is part of, as GitHub describes it. */
export interface Run {
  repository: { owner: string; repo: string };
  repositoryId: string;
  /** Whether only people who were invited can read it; `undefined` when the event does not say. */
  isPrivate: boolean | undefined;
  id: string;
  attempt: string;
  /** `https://github.com`. */
  serverUrl: string;
  apiUrl: string;
  /** Where this action's own files can be read; absent where the runner does not say. */
  actionFiles?: string;
  defaultBranch: string;
  event: Event;
  /** Whether this event may change something at Trakt; else the run can only preview. */
  mayAct: boolean;
  /** How many days the repository keeps records: https://docs.github.com/actions/reference/variables-reference */
  keepsDays: number;
}

/** The events that the action runs on, with what it needs of each. */
export type Event =
  | { name: 'workflow_dispatch' | 'repository_dispatch' | 'schedule' }
  | {
      name: 'push';
      branch: string | undefined;
      before: string;
      after: string;
      /** No fast-forward: the branch was rewritten. */
      isForced: boolean;
      commits: string[];
    }
  | { name: 'pull_request'; number: number }
  | IssueComment;

/** Somebody wrote a comment on an issue or a pull request, changed one or deleted it. */
export interface IssueComment {
  name: 'issue_comment';
  /** Whether it was just written, and on an issue: anything else is ignored. */
  isNew: boolean;
  issue: {
    number: number;
    /** As it was when the comment was written. */
    body: string;
  };
  comment: {
    id: string;
    body: string;
    /** `undefined` for somebody who is not at GitHub any more. */
    author: { login: string; id: number; isPerson: boolean } | undefined;
  };
}

/**
 * Reads which run this is from the runner's environment and the event's payload.
 * @throws Failure for an event that the action must not run on
 */
export function describeRun(env: Record<string, string | undefined>, eventPayload: unknown): Run {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const repository = repositoryIn(eventPayload);
  const defaultBranch = repository?.default_branch ?? '';
  const event = readEvent(env.GITHUB_EVENT_NAME ?? '', eventPayload);
  return {
    repository: { owner, repo },
    repositoryId: env.GITHUB_REPOSITORY_ID ?? '',
    isPrivate: privacyIn(repository),
    id: env.GITHUB_RUN_ID ?? '',
    attempt: env.GITHUB_RUN_ATTEMPT ?? '1',
    serverUrl: env.GITHUB_SERVER_URL ?? 'https://github.com',
    apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com',
    ...actionFilesIn(env),
    defaultBranch: defaultBranch || (env.GITHUB_REF_NAME ?? 'main'),
    event,
    mayAct: canAct(event, defaultBranch),
    keepsDays: Number(env.GITHUB_RETENTION_DAYS) || DEFAULT_DAYS,
  };
}

/** Unless the settings of the repository say otherwise. */
const DEFAULT_DAYS = 90;

/** Actions are on github.com, whatever server runs them. */
function actionFilesIn({
  GITHUB_ACTION_REPOSITORY: repository,
  GITHUB_ACTION_REF: ref,
}: Record<string, string | undefined>): Pick<Run, 'actionFiles'> {
  return repository ? { actionFiles: `https://github.com/${repository}/blob/${ref || 'main'}` } : {};
}

function readEvent(name: string, eventPayload: unknown): Event {
  switch (name) {
    case 'workflow_dispatch':
    case 'repository_dispatch':
    case 'schedule':
      return { name };
    case 'push':
      return readPush(eventPayload);
    case 'pull_request':
      return readPullRequest(eventPayload);
    case 'issue_comment':
      return readIssueComment(eventPayload);
    default:
      throw new Failure(
        `This action does not run on the event ${name || '(none)'}. Use workflow_dispatch, repository_dispatch, schedule, ` +
          'push, pull_request or issue_comment. Other events could give strangers’ files access to this repository’s secrets.',
      );
  }
}

interface Repository {
  default_branch?: string;
  private?: boolean;
  visibility?: string;
}

/** `undefined` where the event does not have it as GitHub describes it: nothing is concluded from half of it. */
function repositoryIn(eventPayload: unknown): Repository | undefined {
  const { repository } = fieldsOf(eventPayload);
  const { default_branch, private: isPrivate, visibility } = fieldsOf(repository);
  if (!isObject(repository) || !isOptionalText(default_branch) || !isOptionalText(visibility))
    return undefined;
  return isOptionalBoolean(isPrivate) ? { default_branch, private: isPrivate, visibility } : undefined;
}

const isOptionalText = orNone(isText);
const isOptionalBoolean = orNone(isBoolean);
const isTextOrNull = orNull(isText);

function readPush(eventPayload: unknown): Event {
  const { ref, before, after, forced, commits = [] } = fieldsOf(eventPayload);
  if (!isText(ref) || !isText(before) || !isText(after) || !isOptionalBoolean(forced))
    throw notAsDescribed('push');
  if (!Array.isArray(commits)) throw notAsDescribed('push');
  return {
    name: 'push',
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined,
    before,
    after,
    isForced: forced === true,
    commits: commits.map(commit => {
      const { id } = fieldsOf(commit);
      if (!isText(id)) throw notAsDescribed('push');
      return id;
    }),
  };
}

function readPullRequest(eventPayload: unknown): Event {
  const { number } = fieldsOf(fieldsOf(eventPayload).pull_request);
  if (!isNumber(number)) throw notAsDescribed('pull_request');
  return { name: 'pull_request', number };
}

function readIssueComment(eventPayload: unknown): IssueComment {
  const { action, issue, comment } = fieldsOf(eventPayload);
  const { number, body: issueBody, pull_request } = fieldsOf(issue);
  const { id, body, user } = fieldsOf(comment);
  if (!isText(action) || !isNumber(number) || !isTextOrNull(issueBody)) throw notAsDescribed('issue_comment');
  if (!isNumber(id) || !isTextOrNull(body)) throw notAsDescribed('issue_comment');
  return {
    name: 'issue_comment',
    isNew: action === 'created' && pull_request == null,
    issue: { number, body: issueBody ?? '' },
    comment: {
      id: String(id),
      body: body ?? '',
      author: user == null ? undefined : readAuthor(fieldsOf(user)),
    },
  };
}

function readAuthor({ login, id, type }: Fields): IssueComment['comment']['author'] {
  if (!isText(login) || !isNumber(id) || !isText(type)) throw notAsDescribed('issue_comment');
  return { login, id, isPerson: type === 'User' };
}

function notAsDescribed(name: string): Error {
  return new Error(`the event ${name} is not as GitHub describes it`);
}

/** A forced push brings back every old file of its commits, so it can only preview. */
function canAct(event: Event, defaultBranch: string): boolean {
  switch (event.name) {
    case 'push':
      return event.branch !== undefined && event.branch === defaultBranch && !event.isForced;
    case 'pull_request':
      return false;
    case 'issue_comment':
      return event.isNew;
    default:
      return true;
  }
}

/**
 * Whether a repository, as GitHub describes it, is private; `undefined` when that is not clear. An internal one, which
 * a whole enterprise can read, is called private as well, and only its visibility shows that.
 */
export function privacyIn(
  repository: { visibility?: string; private?: boolean } | undefined,
): boolean | undefined {
  if (repository?.visibility !== undefined) return repository.visibility === 'private';
  return repository?.private === false ? false : undefined;
}

/**
 * For a command that has no preview.
 * @throws Failure when the event of this run may change nothing
 */
export function assertMayAct({ event, mayAct }: Run, command: string): void {
  if (mayAct && event.name !== 'issue_comment') return;
  const where = describeEvent(event);
  throw new Failure(
    `${command} does not run on ${where}, which is not allowed to change anything. Start it by hand: open Actions, choose the workflow, and press Run workflow.`,
  );
}

function describeEvent(event: Event): string {
  if (event.name === 'push') return describePush(event);
  return event.name === 'issue_comment' ? 'a comment' : 'a pull request';
}

function describePush({ isForced }: Extract<Event, { name: 'push' }>): string {
  return isForced ? 'a push that rewrote the branch' : 'a push to another branch';
}
