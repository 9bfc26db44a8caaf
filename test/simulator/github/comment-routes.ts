import { paginate } from './pagination.ts';
import { type Comment, fullName, type Repository } from './repository.ts';
import { failure, json, notFound, timestamp } from './responses.ts';
import type { Call, Route } from './router.ts';

const LONGEST_COMMENT = 65_536;
const READ = ['issues=read', 'pull_requests=read'];
const WRITE = ['issues=write', 'pull_requests=write'];

/** Comments on pull requests, which GitHub keeps as issue comments. */
export const commentRoutes: Route[] = [
  { method: 'GET', pattern: '/issues/{number}/comments', needs: READ, answer: list },
  { method: 'POST', pattern: '/issues/{number}/comments', needs: WRITE, answer: create },
  { method: 'PATCH', pattern: '/issues/comments/{id}', needs: WRITE, answer: update },
];

function list({ repository, params, url }: Call): Response {
  const number = Number(params.number);
  if (!repository.pulls.has(number)) return notFound();
  const comments = repository.comments.filter(comment => comment.number === number);
  const page = paginate(comments, url);
  return json(
    200,
    page.items.map(comment => answer(repository, comment)),
    page.headers,
  );
}

function create({ repository, params, body, token, now }: Call): Response {
  const number = Number(params.number);
  if (!repository.pulls.has(number)) return notFound();
  const text = usable(body);
  if (text === undefined) return failure(422, 'Validation Failed');
  const comment: Comment = {
    id: 3_000_000_001 + repository.comments.length,
    number,
    body: text,
    author: token.kind === 'GITHUB_TOKEN' ? 'github-actions[bot]' : repository.facts.owner,
    createdAt: now,
    updatedAt: now,
  };
  repository.comments.push(comment);
  return json(201, answer(repository, comment));
}

function update({ repository, params, body, now }: Call): Response {
  const comment = repository.comments.find(({ id }) => id === Number(params.id));
  if (!comment) return notFound();
  const text = usable(body);
  if (text === undefined) return failure(422, 'Validation Failed');
  comment.body = text;
  comment.updatedAt = now;
  return json(200, answer(repository, comment));
}

function usable(body: Record<string, unknown>): string | undefined {
  const text = body.body;
  return typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_COMMENT ? text : undefined;
}

function answer({ facts }: Repository, comment: Comment): Record<string, unknown> {
  return {
    id: comment.id,
    body: comment.body,
    user: { login: comment.author, type: comment.author.endsWith('[bot]') ? 'Bot' : 'User' },
    html_url: `https://github.com/${fullName(facts)}/pull/${comment.number}#issuecomment-${comment.id}`,
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
  };
}
