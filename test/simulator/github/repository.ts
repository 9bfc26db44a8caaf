import { type ChangedFile, createCommitGraph } from './commits.ts';
import { timestamp } from './responses.ts';
import { createSecretStore } from './secrets.ts';

export interface RepositoryFacts {
  id: number;
  owner: string;
  name: string;
  private: boolean;
  visibility: 'private' | 'public' | 'internal';
  default_branch: string;
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
  author: string;
  createdAt: number;
  updatedAt: number;
}

export interface Run {
  id: number;
  attempt: number;
  event: string;
  branch: string;
  sha: string;
  workflow: string;
  conclusion: string | null;
  createdAt: number;
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
    runs: new Map<number, Run>(),
    createdAt: now(),
  };
}

export function fullName(facts: RepositoryFacts): string {
  return `${facts.owner}/${facts.name}`;
}

/** A repository as the REST API and the payload of every event describe it. */
export function repositoryAnswer({ facts, createdAt }: Repository): Record<string, unknown> {
  const address = `https://github.com/${fullName(facts)}`;
  return {
    id: facts.id,
    node_id: `R_${facts.id}`,
    name: facts.name,
    full_name: fullName(facts),
    owner: { login: facts.owner, id: 1_000_000 + facts.owner.length, type: 'User' },
    private: facts.private,
    visibility: facts.visibility,
    default_branch: facts.default_branch,
    html_url: address,
    url: `https://api.github.com/repos/${fullName(facts)}`,
    fork: false,
    archived: false,
    created_at: timestamp(createdAt),
  };
}
