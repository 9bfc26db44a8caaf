import { type HttpHandler, http } from 'msw';
import { fullName } from './facts.ts';
import { paginate } from './pagination.ts';
import { addComment, type Comment, type Repository } from './repository.ts';
import { failure, json, notFound, timestamp } from './responses.ts';
import { type Call, type Needing, REPOSITORY } from './route.ts';
import type { Token } from './tokens.ts';
import { userAnswer } from './users.ts';

const LONGEST_COMMENT = 65_536;
const READ = ['issues=read', 'pull_requests=read'];
const WRITE = ['issues=write', 'pull_requests=write'];

/** Comments on issues and on pull requests, which GitHub keeps as issue comments. */
export function commentRoutes(needing: Needing): HttpHandler[] {
  return [
    http.get(`${REPOSITORY}/issues/:number/comments`, needing(READ, list)),
    http.post(`${REPOSITORY}/issues/:number/comments`, needing(WRITE, create)),
    http.get(`${REPOSITORY}/issues/comments/:id`, needing(READ, one)),
    http.patch(`${REPOSITORY}/issues/comments/:id`, needing(WRITE, update)),
  ];
}

function list({ repository, params, url }: Call): Response {
  const number = Number(params.number);
  if (!isThere(repository, number)) return notFound();
  const comments = repository.comments.filter(comment => comment.number === number);
  const page = paginate(comments, url);
  return json(
    200,
    page.items.map(comment => commentAnswer(repository, comment)),
    page.headers,
  );
}

function create({ repository, params, body, token, now }: Call): Response {
  const number = Number(params.number);
  if (!isThere(repository, number)) return notFound();
  const text = usable(body);
  if (text === undefined) return failure(422, 'Validation Failed');
  const comment = addComment(repository, {
    number,
    body: text,
    ...authorOf(token, repository),
    createdAt: now,
  });
  const created = commentAnswer(repository, comment);
  return json(201, created, { location: `${created.url}` });
}

function isThere({ pulls, issues }: Repository, number: number): boolean {
  return pulls.has(number) || issues.some(issue => issue.number === number);
}

function one({ repository, params }: Call): Response {
  const comment = repository.comments.find(({ id }) => id === Number(params.id));
  return comment ? json(200, commentAnswer(repository, comment)) : notFound();
}

function update({ repository, params, body, now }: Call): Response {
  const comment = repository.comments.find(({ id }) => id === Number(params.id));
  if (!comment) return notFound();
  const text = usable(body);
  if (text === undefined) return failure(422, 'Validation Failed');
  comment.body = text;
  comment.updatedAt = now;
  return json(200, commentAnswer(repository, comment));
}

function usable(body: Record<string, unknown>): string | undefined {
  const text = body.body;
  return typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST_COMMENT ? text : undefined;
}

/** Who writes with a token. */
export function authorOf({ kind }: Token, { facts }: Repository): Pick<Comment, 'author' | 'app'> {
  if (kind === 'GITHUB_TOKEN') return { author: 'github-actions[bot]', app: 'github-actions' };
  return kind === 'app' ? { author: 'persons-app[bot]', app: 'persons-app' } : { author: facts.owner };
}

/** A comment as the REST API and the payload of its events describe it. */
export function commentAnswer(
  { facts, pulls, roles }: Repository,
  comment: Comment,
): Record<string, unknown> {
  const { id, number, author, app } = comment;
  const name = fullName(facts);
  const kind = pulls.has(number) ? 'pull' : 'issues';
  return {
    id,
    node_id: `IC_${id}`,
    url: `https://api.github.com/repos/${name}/issues/comments/${id}`,
    html_url: `https://github.com/${name}/${kind}/${number}#issuecomment-${id}`,
    issue_url: `https://api.github.com/repos/${name}/issues/${number}`,
    body: comment.body,
    user: userAnswer(author),
    author_association: author === facts.owner ? 'OWNER' : roles.has(author) ? 'COLLABORATOR' : 'NONE',
    performed_via_github_app: app === undefined ? null : appAnswer(app),
    created_at: timestamp(comment.createdAt),
    updated_at: timestamp(comment.updatedAt),
  };
}

function appAnswer(slug: string): Record<string, unknown> {
  const at = '2018-07-30T09:30:17Z';
  return {
    id: slug === 'github-actions' ? 15_368 : 900_001,
    node_id: `A_${slug}`,
    slug,
    client_id: `Iv1.${slug}`,
    owner: userAnswer(slug === 'github-actions' ? 'github' : 'sam'),
    name: slug === 'github-actions' ? 'GitHub Actions' : slug,
    description: '',
    external_url: 'https://help.github.com/en/actions',
    html_url: `https://github.com/apps/${slug}`,
    created_at: at,
    updated_at: at,
    permissions: { issues: 'write', metadata: 'read' },
    events: [],
  };
}
