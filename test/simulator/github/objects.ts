import { fullName, type RepositoryFacts } from './facts.ts';
import type { Repository } from './repository.ts';
import { timestamp } from './responses.ts';
import { API, linksBelow, userAnswer } from './users.ts';

/** Objects that stand within many answers of GitHub, with every key that its own description requires. */

const REPOSITORY_LINKS = [
  'archive',
  'assignees',
  'blobs',
  'branches',
  'collaborators',
  'comments',
  'commits',
  'compare',
  'contents',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git_commits',
  'git_refs',
  'git_tags',
  'hooks',
  'issue_comment',
  'issue_events',
  'issues',
  'keys',
  'labels',
  'languages',
  'merges',
  'milestones',
  'notifications',
  'pulls',
  'releases',
  'stargazers',
  'statuses',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'trees',
];

/** A repository as it stands within a run or a pull request. */
export function repositorySummary(facts: RepositoryFacts, fork = false): Record<string, unknown> {
  const url = `${API}/repos/${fullName(facts)}`;
  return {
    id: facts.id,
    node_id: `R_${facts.id}`,
    name: facts.name,
    full_name: fullName(facts),
    owner: userAnswer(facts.owner, isOfOrganization(facts) ? 'Organization' : 'User'),
    private: facts.private,
    html_url: `https://github.com/${fullName(facts)}`,
    description: null,
    fork,
    url,
    ...linksBelow(url, REPOSITORY_LINKS),
  };
}

/** A repository as the REST API and the payload of every event describe it. */
export function repositoryAnswer({ facts, createdAt }: Repository): Record<string, unknown> {
  const at = timestamp(createdAt);
  const name = fullName(facts);
  return {
    ...repositorySummary(facts),
    visibility: facts.visibility,
    default_branch: facts.default_branch,
    is_template: facts.is_template ?? false,
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `https://github.com/${name}.git`,
    svn_url: `https://github.com/${name}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    subscribers_count: 1,
    network_count: 0,
    size: 1,
    open_issues: 0,
    open_issues_count: 0,
    has_issues: facts.has_issues ?? true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: at,
    created_at: at,
    updated_at: at,
  };
}

/** The repository that a run's commit or a pull request's head is in: this one, or a fork. */
export function headRepository({ facts }: Repository, fork: string | undefined): Record<string, unknown> {
  if (fork === undefined) return repositorySummary(facts);
  const [owner = '', name = ''] = fork.split('/');
  return repositorySummary({ ...facts, id: forkId(facts), owner, name }, true);
}

/** The ID of the repository that a run's commit is in. */
export function headRepositoryId({ facts }: Repository, fork: string | undefined): number {
  return fork === undefined ? facts.id : forkId(facts);
}

function isOfOrganization({ isOrganization, visibility }: RepositoryFacts): boolean {
  return isOrganization ?? visibility === 'internal';
}

function forkId({ id }: RepositoryFacts): number {
  return id + 500_000;
}
