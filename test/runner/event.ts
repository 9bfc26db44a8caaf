import { pullAnswer } from '../simulator/github/change-routes.ts';
import { commentAnswer } from '../simulator/github/comment-routes.ts';
import type { Commit } from '../simulator/github/commits.ts';
import { fullName } from '../simulator/github/facts.ts';
import { issueAnswer } from '../simulator/github/issue-routes.ts';
import { repositoryAnswer } from '../simulator/github/objects.ts';
import type { Pull, Repository } from '../simulator/github/repository.ts';
import { userAnswer } from '../simulator/github/users.ts';

const NO_COMMIT = '0'.repeat(40);

export interface EventOptions {
  name: string;
  /** Over the default payload, key by key. */
  payload?: Record<string, unknown>;
  /** `refs/heads/…`; the default branch where it is not given. */
  ref?: string;
  sha?: string;
}

export interface RunEvent {
  name: string;
  ref: string;
  sha: string;
  /** Only for pull requests. */
  baseRef: string;
  headRef: string;
  /** The full name of the repository that the head is in, where it is a fork. */
  fork?: string;
  payload: Record<string, unknown>;
}

/** The event that starts a run, with the payload that GitHub would send for the simulated repository. */
export function describeEvent(options: EventOptions, repository: Repository): RunEvent {
  const { commits, facts } = repository;
  const { name, payload = {} } = options;
  const common = { repository: repositoryAnswer(repository), sender: userAnswer(facts.owner) };
  const branch = facts.default_branch;
  const ref = options.ref ?? `refs/heads/${branch}`;
  const sha = options.sha ?? asSha(payload.after) ?? commits.find(ref)?.sha ?? 'c0ffee'.padEnd(40, '0');
  const event = { name, ref, sha, baseRef: '', headRef: '' };
  switch (name) {
    case 'push':
      return { ...event, payload: { ...common, ...pushPayload(repository, ref, sha, payload), ...payload } };
    case 'pull_request':
    case 'pull_request_target': {
      const number = Number(payload.number ?? 1);
      const unknown: Pull = {
        number,
        title: `Pull request ${number}`,
        base: branch,
        head: 'topic',
        files: [],
      };
      const pull = repository.pulls.get(number) ?? unknown;
      const standard = { action: 'opened', number, pull_request: pullAnswer(repository, pull) };
      return {
        ...event,
        ref: options.ref ?? `refs/pull/${number}/merge`,
        baseRef: pull.base,
        headRef: pull.head,
        fork: pull.fork,
        payload: { ...common, ...standard, ...payload },
      };
    }
    case 'issue_comment':
      return { ...event, payload: { ...common, ...commentPayload(repository, payload), ...payload } };
    case 'schedule':
      return { ...event, payload: { ...common, schedule: '17 3 * * *', ...payload } };
    case 'repository_dispatch':
      return { ...event, payload: { ...common, action: 'trakt', branch, client_payload: {}, ...payload } };
    default:
      return {
        ...event,
        payload: { ...common, inputs: null, ref, workflow: '.github/workflows/trakt.yml', ...payload },
      };
  }
}

/** The newest comment of the repository, or that with the number `comment_id`, which no payload of GitHub has. */
function commentPayload(repository: Repository, { comment_id: id }: Record<string, unknown>) {
  const { comments, issues, pulls } = repository;
  const comment = comments.findLast(one => id === undefined || one.id === id);
  if (comment === undefined) throw new Error('There is no comment that could start a run.');
  const issue = issues.find(({ number }) => number === comment.number);
  const pull = pulls.get(comment.number);
  const described =
    issue === undefined
      ? {
          number: pull?.number,
          user: userAnswer(repository.facts.owner),
          pull_request: { url: '' },
          body: '',
        }
      : issueAnswer(repository, issue);
  return {
    action: 'created',
    issue: described,
    comment: commentAnswer(repository, comment),
    sender: userAnswer(comment.author),
  };
}

/** Commits in a run's payload have no lists of files: https://docs.github.com/actions/reference/events-that-trigger-workflows#push */
function pushPayload(repository: Repository, ref: string, after: string, given: Record<string, unknown>) {
  const { commits, facts } = repository;
  const head = commits.find(after);
  const before = asSha(given.before) ?? commits.headBefore(after) ?? head?.parents[0] ?? NO_COMMIT;
  const base = commits.find(before);
  const comparison = base && head && commits.compare(base, head);
  const pushed: Commit[] = head ? (comparison?.commits ?? [head]) : [];
  return {
    ref,
    before,
    after,
    base_ref: null,
    created: before === NO_COMMIT,
    deleted: false,
    forced: base !== undefined && !['ahead', 'identical'].includes(comparison?.status ?? 'unrelated'),
    compare: `https://github.com/${fullName(facts)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits: pushed.map(pushedCommit),
    head_commit: head ? pushedCommit(head) : null,
    pusher: { name: facts.owner },
  };
}

function pushedCommit(commit: Commit) {
  return {
    id: commit.sha,
    message: commit.message,
    timestamp: new Date(commit.at).toISOString(),
    distinct: true,
  };
}

function asSha(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
