import { type ChangedFile, createCommitGraph } from './commits.ts';
import { createRunHistory } from './runs.ts';
import { createSecretStore } from './secrets.ts';

export interface RepositoryFacts {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  visibility: 'private' | 'public' | 'internal';
  default_branch: string;
  is_template?: boolean;
}

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

export interface Comment {
  id: number;
  /** The number of the pull request. */
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
    comments: [] as Comment[],
    runs: createRunHistory(now),
    createdAt: now(),
  };
}

export function fullName(facts: RepositoryFacts): string {
  return `${facts.owner}/${facts.name}`;
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
