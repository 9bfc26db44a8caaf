import { createHash } from 'node:crypto';
import { blobSha, commitAnswer, fileAnswer } from './commits.ts';
import { paginate } from './pagination.ts';
import { fullName, type Pull, type Repository } from './repository.ts';
import { failure, json, notFound } from './responses.ts';
import type { Call, Route } from './router.ts';

/** A comparison lists at most 300 files and 250 commits: https://docs.github.com/rest/commits/commits#compare-two-commits */
const FILES_IN_A_COMPARISON = 300;
const COMMITS_IN_A_COMPARISON = 250;
/** A commit and a pull request list at most 3,000 files. */
const FILES_IN_ALL = 3000;

/** What commits and pull requests changed. */
export const changeRoutes: Route[] = [
  { method: 'GET', pattern: '/compare/{basehead}', needs: ['contents=read'], answer: compare },
  { method: 'GET', pattern: '/commits/{ref}', needs: ['contents=read'], answer: commit },
  { method: 'GET', pattern: '/contents/{path}', needs: ['contents=read'], answer: contents },
  { method: 'GET', pattern: '/git/blobs/{sha}', needs: ['contents=read'], answer: blob },
  { method: 'GET', pattern: '/pulls/{number}', needs: ['pull_requests=read'], answer: withPull(pull) },
  {
    method: 'GET',
    pattern: '/pulls/{number}/files',
    needs: ['pull_requests=read'],
    answer: withPull(pullFiles),
  },
];

function compare({ repository, params, url }: Call): Response {
  const [base, head] = (params.basehead ?? '').split('...').map(ref => repository.commits.find(ref));
  if (!base || !head) return notFound();
  const comparison = repository.commits.compare(base, head);
  if (!comparison) return failure(404, `No common ancestor between ${base.sha} and ${head.sha}.`);
  const paged = url.searchParams.has('page') || url.searchParams.has('per_page');
  const page = paginate(comparison.commits, url);
  const firstPage = Number(url.searchParams.get('page') ?? 1) <= 1;
  const answer = {
    status: comparison.status,
    ahead_by: comparison.aheadBy,
    behind_by: comparison.behindBy,
    total_commits: comparison.commits.length,
    base_commit: commitAnswer(base),
    merge_base_commit: commitAnswer(comparison.mergeBase),
    commits: (paged ? page.items : comparison.commits.slice(-COMMITS_IN_A_COMPARISON)).map(commitAnswer),
    files: firstPage ? comparison.files.slice(0, FILES_IN_A_COMPARISON).map(fileAnswer) : undefined,
  };
  return json(200, answer, paged ? page.headers : {});
}

function commit({ repository, params, url }: Call): Response {
  const found = repository.commits.find(params.ref ?? '');
  if (!found) return failure(422, `No commit found for SHA: ${params.ref}`);
  const files = found.files.slice(0, FILES_IN_ALL).map(fileAnswer);
  const page = paginate(files, url, 300);
  return json(200, { ...commitAnswer(found), files: page.items }, page.headers);
}

/** Files of more than 1 MB come without their content: https://docs.github.com/rest/repos/contents#get-repository-content */
const LARGEST_CONTENT = 1_000_000;

function contents({ repository, params, url }: Call): Response {
  const path = params.path ?? '';
  const ref = url.searchParams.get('ref') ?? repository.facts.default_branch;
  const content = repository.commits.contentAt(ref, path);
  if (!content) return notFound();
  const isLarge = content.length > LARGEST_CONTENT;
  return json(200, {
    type: 'file',
    name: path.split('/').at(-1),
    path,
    sha: blobSha(content),
    size: content.length,
    encoding: isLarge ? 'none' : 'base64',
    content: isLarge ? '' : inLines(content),
  });
}

function blob({ repository, params }: Call): Response {
  const content = repository.commits.blob(params.sha ?? '');
  if (!content) return notFound();
  return json(200, {
    sha: params.sha,
    size: content.length,
    encoding: 'base64',
    content: inLines(content),
  });
}

/** Base64 as GitHub sends it, a line end after every 60 characters. */
function inLines(content: Buffer): string {
  return content.toString('base64').replace(/.{60}/g, '$&\n');
}

function pull({ repository }: Call, found: Pull): Response {
  return json(200, { ...pullAnswer(repository, found), changed_files: found.files.length });
}

function pullFiles({ url }: Call, { files }: Pull): Response {
  const listed = files.slice(0, FILES_IN_ALL).map(fileAnswer);
  const page = paginate(listed, url);
  return json(200, page.items, page.headers);
}

function withPull(answer: (call: Call, found: Pull) => Response): Route['answer'] {
  return call => {
    const found = call.repository.pulls.get(Number(call.params.number));
    return found ? answer(call, found) : notFound();
  };
}

/** A pull request as the REST API and the payload of its events describe it. */
export function pullAnswer(repository: Repository, pull: Pull): Record<string, unknown> {
  const name = fullName(repository.facts);
  return {
    number: pull.number,
    title: pull.title,
    state: 'open',
    html_url: `https://github.com/${name}/pull/${pull.number}`,
    user: { login: repository.facts.owner, type: 'User' },
    base: side(repository, pull.base),
    head: side(repository, pull.head, pull.fork),
  };
}

function side({ commits, facts }: Repository, ref: string, fork?: string): Record<string, unknown> {
  const sha = commits.find(ref)?.sha ?? createHash('sha1').update(ref).digest('hex');
  const id = fork === undefined ? facts.id : facts.id + 500_000;
  return { ref, sha, repo: { id, full_name: fork ?? fullName(facts), fork: fork !== undefined } };
}
