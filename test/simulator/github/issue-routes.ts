import { type HttpHandler, http } from 'msw';
import { authorOf } from './comment-routes.ts';
import { fullName } from './facts.ts';
import { paginate } from './pagination.ts';
import { addIssue, type Issue, type Repository } from './repository.ts';
import { failure, json, notFound, timestamp } from './responses.ts';
import { type Answer, type Call, type Needing, REPOSITORY } from './route.ts';
import { userAnswer } from './users.ts';

const LONGEST_BODY = 65_536;
const READ = ['issues=read'];
const WRITE = ['issues=write'];
const LIST_QUERY = ['state', 'creator', 'sort', 'direction', 'per_page', 'page'];

/** Issues, and what a person may do in the repository. */
export function issueRoutes(needing: Needing): HttpHandler[] {
  return [
    http.get(`${REPOSITORY}/issues`, needing(READ, list)),
    http.post(`${REPOSITORY}/issues`, needing(WRITE, unlessDisabled(create))),
    http.get(`${REPOSITORY}/issues/:number`, needing(READ, unlessDisabled(one))),
    http.patch(`${REPOSITORY}/issues/:number`, needing(WRITE, unlessDisabled(update))),
    http.get(`${REPOSITORY}/collaborators/:login/permission`, needing(['metadata=read'], permission)),
  ];
}

function unlessDisabled(answer: Answer): Answer {
  return call =>
    call.repository.facts.has_issues === false
      ? failure(410, 'Issues has been disabled in this repository.')
      : answer(call);
}

/** Newest first, with the pull requests left out that GitHub lists among them. */
function list({ repository, url, violation }: Call): Response {
  const query = url.searchParams;
  for (const name of query.keys())
    if (!LIST_QUERY.includes(name)) violation(`the list of issues is asked for by ${name}.`);
  if (query.get('sort') !== 'created' || query.get('direction') !== 'desc')
    violation('the list of issues is asked for in an order that the simulator does not know.');
  const [state, creator] = [query.get('state') ?? 'open', query.get('creator')];
  // GitHub describes no 410 here.
  const issues = repository.facts.has_issues === false ? [] : repository.issues;
  const wanted = issues
    .filter(issue => state === 'all' || issue.state === state)
    .filter(issue => creator === null || issue.author === creator)
    .toSorted((a, b) => b.number - a.number);
  const page = paginate(wanted, url);
  return json(
    200,
    page.items.map(issue => issueAnswer(repository, issue)),
    page.headers,
  );
}

function one({ repository, params }: Call): Response {
  const issue = find(repository, params.number);
  return issue ? json(200, issueAnswer(repository, issue)) : notFound();
}

function create({ repository, body, token, now, violation }: Call): Response {
  const { title, body: text = '', assignees = [] } = body;
  if (!isTitle(title) || !isBody(text)) return failure(422, 'Validation Failed');
  const assigned = assignedTo(assignees);
  if (assigned === undefined) violation('an issue is assigned to something that is no list of logins.');
  if (assigned?.some(login => !mayBeAssigned(repository, login))) return failure(422, 'Validation Failed');
  const issue = addIssue(repository, {
    title,
    body: text,
    ...authorOf(token, repository),
    assignees: assigned ?? [],
    createdAt: now,
  });
  const created = issueAnswer(repository, issue);
  return json(201, created, { location: `${created.url}` });
}

function update({ repository, params, body, token, now }: Call): Response {
  const issue = find(repository, params.number);
  if (!issue) return notFound();
  const { title = issue.title, body: text = issue.body, state = issue.state } = body;
  if (!isTitle(title) || !isBody(text) || (state !== 'open' && state !== 'closed'))
    return failure(422, 'Validation Failed');
  const reason = typeof body.state_reason === 'string' ? body.state_reason : null;
  const closer =
    state === 'closed' && issue.state === 'open' ? authorOf(token, repository).author : undefined;
  Object.assign(issue, {
    title,
    body: text,
    state,
    stateReason: state === 'closed' ? (reason ?? issue.stateReason ?? 'completed') : null,
    closedBy: state === 'closed' ? (closer ?? issue.closedBy) : undefined,
    updatedAt: now,
  });
  return json(200, issueAnswer(repository, issue));
}

/** Roles of a repository as the older names that GitHub answers with. */
const PERMISSION = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

function permission({ repository, params }: Call): Response {
  const { login = '' } = params;
  const role = repository.roles.get(login.toLowerCase());
  if (role === undefined) return notFound();
  return json(200, {
    permission: PERMISSION[role],
    role_name: role,
    user: { ...userAnswer(login), role_name: role },
  });
}

function find(repository: Repository, number: string | undefined): Issue | undefined {
  return repository.issues.find(issue => issue.number === Number(number));
}

function isTitle(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 256;
}

function isBody(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_BODY;
}

function assignedTo(value: unknown): string[] | undefined {
  const isList = Array.isArray(value) && value.every(login => typeof login === 'string');
  return isList ? value : undefined;
}

function mayBeAssigned({ roles }: Repository, login: string): boolean {
  const role = roles.get(login.toLowerCase());
  return role !== undefined && role !== 'none';
}

/** An issue as the REST API and the payload of its events describe it. */
export function issueAnswer(repository: Repository, issue: Issue): Record<string, unknown> {
  const { facts, comments } = repository;
  const { number, title, body, author, assignees, state, stateReason, closedBy } = issue;
  const name = fullName(facts);
  const url = `https://api.github.com/repos/${name}/issues/${number}`;
  const assigned = assignees.map(login => userAnswer(login));
  const at = timestamp(issue.updatedAt);
  return {
    id: 2_000_000_000 + number,
    node_id: `I_${number}`,
    url,
    repository_url: `https://api.github.com/repos/${name}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `https://github.com/${name}/issues/${number}`,
    number,
    state,
    state_reason: stateReason,
    title,
    body,
    user: userAnswer(author),
    labels: [],
    assignee: assigned[0] ?? null,
    assignees: assigned,
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: comments.filter(comment => comment.number === number).length,
    closed_at: state === 'closed' ? at : null,
    created_at: timestamp(issue.createdAt),
    updated_at: at,
    closed_by: closedBy === undefined ? null : userAnswer(closedBy),
    author_association: author === facts.owner ? 'OWNER' : 'NONE',
  };
}
