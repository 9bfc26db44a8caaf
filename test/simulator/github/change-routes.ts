import { createHash } from 'node:crypto';
import { type HttpHandler, http } from 'msw';
import { type ChangedFile, commitAnswer, fileAnswer } from './commits.ts';
import { fullName } from './facts.ts';
import { headRepository, repositoryAnswer } from './objects.ts';
import { paginate } from './pagination.ts';
import type { Pull, Repository } from './repository.ts';
import { failure, json, notFound, timestamp } from './responses.ts';
import { type Answer, type Call, type Needing, REPOSITORY } from './route.ts';
import { userAnswer } from './users.ts';

/** A comparison lists at most 300 files and 250 commits: https://docs.github.com/rest/commits/commits#compare-two-commits */
const FILES_IN_A_COMPARISON = 300;
const COMMITS_IN_A_COMPARISON = 250;
/** A commit and a pull request list at most 3,000 files. */
const FILES_IN_ALL = 3000;

/** What commits and pull requests changed. */
export function changeRoutes(needing: Needing): HttpHandler[] {
  return [
    http.get(`${REPOSITORY}/compare/:basehead`, needing(['contents=read'], compare)),
    http.get(`${REPOSITORY}/commits/:ref`, needing(['contents=read'], commit)),
    http.get(`${REPOSITORY}/pulls/:number`, needing(['pull_requests=read'], withPull(pull))),
    http.get(`${REPOSITORY}/pulls/:number/files`, needing(['pull_requests=read'], withPull(pullFiles))),
  ];
}

function compare({ repository, params, url }: Call): Response {
  const [base, head] = (params.basehead ?? '').split('...').map(ref => repository.commits.find(ref));
  if (!base || !head) return notFound();
  const comparison = repository.commits.compare(base, head);
  if (!comparison) return failure(404, `No common ancestor between ${base.sha} and ${head.sha}.`);
  const paged = url.searchParams.has('page') || url.searchParams.has('per_page');
  const page = paginate(comparison.commits, url);
  const firstPage = Number(url.searchParams.get('page') ?? 1) <= 1;
  const { facts } = repository;
  const listed = paged ? page.items : comparison.commits.slice(-COMMITS_IN_A_COMPARISON);
  const files = comparison.files.slice(0, FILES_IN_A_COMPARISON);
  const answer = {
    ...comparisonLinks(repository, base.sha, head.sha),
    status: comparison.status,
    ahead_by: comparison.aheadBy,
    behind_by: comparison.behindBy,
    total_commits: comparison.commits.length,
    base_commit: commitAnswer(facts, base),
    merge_base_commit: commitAnswer(facts, comparison.mergeBase),
    commits: listed.map(one => commitAnswer(facts, one)),
    files: firstPage ? files.map(file => fileAnswer(facts, head.sha, file)) : undefined,
  };
  return json(200, answer, paged ? page.headers : {});
}

function commit({ repository, params, url }: Call): Response {
  const found = repository.commits.find(params.ref ?? '');
  if (!found) return failure(422, `No commit found for SHA: ${params.ref}`);
  const files = listedFiles(repository, found.sha, found.files);
  const page = paginate(files, url, 300);
  return json(200, { ...commitAnswer(repository.facts, found), files: page.items }, page.headers);
}

function pull({ repository }: Call, found: Pull): Response {
  return json(200, {
    ...pullAnswer(repository, found),
    merged: false,
    mergeable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: repository.comments.filter(({ number }) => number === found.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: found.files.length,
    deletions: 0,
    changed_files: found.files.length,
  });
}

function pullFiles({ url, repository }: Call, { files, head }: Pull): Response {
  const listed = listedFiles(repository, shaOf(repository, head), files);
  const page = paginate(listed, url);
  return json(200, page.items, page.headers);
}

function withPull(answer: (call: Call, found: Pull) => Response): Answer {
  return call => {
    const found = call.repository.pulls.get(Number(call.params.number));
    return found ? answer(call, found) : notFound();
  };
}

function listedFiles({ facts }: Repository, ref: string, files: readonly ChangedFile[]) {
  return files.slice(0, FILES_IN_ALL).map(file => fileAnswer(facts, ref, file));
}

function comparisonLinks({ facts }: Repository, base: string, head: string): Record<string, string> {
  const address = `https://github.com/${fullName(facts)}/compare/${base}...${head}`;
  return {
    url: `https://api.github.com/repos/${fullName(facts)}/compare/${base}...${head}`,
    html_url: address,
    permalink_url: `https://github.com/${fullName(facts)}/compare/${facts.owner}:${base.slice(0, 7)}...${facts.owner}:${head.slice(0, 7)}`,
    diff_url: `${address}.diff`,
    patch_url: `${address}.patch`,
  };
}

/** A pull request as the REST API and the payload of its events describe it. */
export function pullAnswer(repository: Repository, pull: Pull): Record<string, unknown> {
  const name = fullName(repository.facts);
  const url = `https://api.github.com/repos/${name}/pulls/${pull.number}`;
  const issue = `https://api.github.com/repos/${name}/issues/${pull.number}`;
  const address = `https://github.com/${name}/pull/${pull.number}`;
  const at = timestamp(repository.createdAt);
  const statuses = `https://api.github.com/repos/${name}/statuses/${shaOf(repository, pull.head)}`;
  const links = {
    self: url,
    html: address,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `https://api.github.com/repos/${name}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses,
  };
  return {
    id: 2_000_000_000 + pull.number,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    title: pull.title,
    body: null,
    state: 'open',
    locked: false,
    url,
    html_url: address,
    diff_url: `${address}.diff`,
    patch_url: `${address}.patch`,
    issue_url: issue,
    comments_url: links.comments,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    statuses_url: statuses,
    _links: Object.fromEntries(Object.entries(links).map(([rel, href]) => [rel, { href }])),
    user: userAnswer(repository.facts.owner),
    labels: [],
    milestone: null,
    assignee: null,
    author_association: 'OWNER',
    auto_merge: null,
    draft: false,
    created_at: at,
    updated_at: at,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    base: side(repository, pull.base),
    head: side(repository, pull.head, pull.fork),
  };
}

function side(repository: Repository, ref: string, fork?: string): Record<string, unknown> {
  const owner = fork?.split('/')[0] ?? repository.facts.owner;
  return {
    label: `${owner}:${ref}`,
    ref,
    sha: shaOf(repository, ref),
    user: userAnswer(owner),
    repo: {
      ...repositoryAnswer(repository),
      ...headRepository(repository, fork),
    },
  };
}

function shaOf({ commits }: Repository, ref: string): string {
  return commits.find(ref)?.sha ?? createHash('sha1').update(ref).digest('hex');
}
