import { type ChangedFile, createCommitGraph } from './commits.ts';
import type { RepositoryFacts } from './facts.ts';
import { createRunHistory } from './runs.ts';
import { createSecretStore } from './secrets.ts';

export interface Pull {
  number: number;
  /** Branch names or commit SHAs. */
  base: string;
  head: string;
  files: ChangedFile[];
  title: string;
  /** The full name of the repository that the head is in, where it is a fork. */
  fork?: string;
}

export interface Issue {
  number: number;
  title: string;
  body: string;
  /** A login; that of a bot ends in `[bot]`. */
  author: string;
  assignees: string[];
  state: 'open' | 'closed';
  stateReason: string | null;
  /** Who closed it, while it is closed. */
  closedBy?: string;
  createdAt: number;
  updatedAt: number;
}

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface Comment {
  id: number;
  /** The number of the issue or the pull request. */
  number: number;
  body: string;
  /** A login; that of a bot ends in `[bot]`. */
  author: string;
  /** The slug of the app whose token wrote it. */
  app?: string;
  createdAt: number;
  updatedAt: number;
}

export type Repository = Awaited<ReturnType<typeof createRepository>>;

/** One repository with everything in it that the simulator knows of. */
export async function createRepository(facts: RepositoryFacts, now: () => number) {
  return {
    facts,
    secrets: await createSecretStore(now),
    commits: createCommitGraph(now),
    pulls: new Map<number, Pull>(),
    issues: [] as Issue[],
    /** What people may do, by their login in small letters. */
    roles: new Map<string, Role>(facts.isOrganization ? [] : [[facts.owner.toLowerCase(), 'admin']]),
    comments: [] as Comment[],
    runs: createRunHistory(now),
    createdAt: now(),
  };
}

/** Adds a comment as somebody else would write it; by default the owner of the repository. */
export function addComment(
  { facts, comments }: Repository,
  given: Pick<Comment, 'number' | 'body' | 'createdAt'> & Partial<Comment>,
): Comment {
  const id = 3_000_000_001 + comments.length;
  const comment: Comment = { id, author: facts.owner, updatedAt: given.createdAt, ...given };
  comments.push(comment);
  return comment;
}

/** Adds an issue; by default one that the owner of the repository opened. Its number is the next that no pull request has. */
export function addIssue(
  { facts, issues, pulls }: Repository,
  given: Pick<Issue, 'title' | 'createdAt'> & Partial<Issue>,
): Issue {
  const number = Math.max(0, ...pulls.keys(), ...issues.map(issue => issue.number)) + 1;
  const issue: Issue = {
    number,
    body: '',
    author: facts.owner,
    assignees: [],
    state: 'open',
    stateReason: null,
    updatedAt: given.createdAt,
    ...given,
  };
  issues.push(issue);
  return issue;
}
