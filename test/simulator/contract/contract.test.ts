import { describe, expect, it, test } from 'vitest';
import { deviations } from './contract.ts';

const ROOT = 'https://api.github.com/repos/sam/trakt-history';
const HEADERS = {
  accept: 'application/vnd.github.v3+json',
  'content-type': 'application/json',
  'x-github-api-version': '2022-11-28',
};

const SECRET = {
  name: 'TRAKT_TOKEN',
  created_at: '2026-11-28T10:00:00Z',
  updated_at: '2026-11-28T10:00:00Z',
};
const SEALED = { encrypted_value: 'box', key_id: '1' };
const NOT_FOUND = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };

interface Exchange {
  method?: string;
  path?: string;
  sent?: unknown;
  headers?: Record<string, string>;
  status?: number;
  body?: unknown;
  answered?: Record<string, string>;
}

/** The secret's metadata are asked for and answered, except for what is given. */
function ask({ method = 'GET', path = '/actions/secrets/TRAKT_TOKEN', ...given }: Exchange = {}) {
  const { sent, headers = HEADERS, status = 200, answered = {} } = given;
  const body = 'body' in given ? given.body : SECRET;
  return deviations(
    new Request(ROOT + path, { method, headers, body: sent === undefined ? null : JSON.stringify(sent) }),
    new Response(body === undefined ? null : JSON.stringify(body), { status, headers: answered }),
  );
}

describe('GitHub’s own description is kept by', () => {
  const zip = '/actions/artifacts/4/zip';
  const put = { method: 'PUT', sent: SEALED };
  test.each<[string, Exchange]>([
    ['what it describes', {}],
    ['a path in an environment', { path: '/environments/trakt/secrets/TRAKT_TOKEN' }],
    ['a written secret', { ...put, status: 201, body: {} }],
    ['an answer without a body', { ...put, status: 204, body: undefined }],
    ['a redirect', { path: zip, status: 302, body: undefined, answered: { location: 'https://x.test' } }],
    [
      'numbers and choices in a query',
      { path: '/actions/runs?status=completed&per_page=5', body: { total_count: 0, workflow_runs: [] } },
    ],
    [
      'a file’s path with folders',
      { path: '/contents/changes/a/b.csv?ref=main', status: 404, body: NOT_FOUND },
    ],
    [
      'a file as it is',
      { path: '/contents/a.csv', headers: { ...HEADERS, accept: 'application/vnd.github.raw' }, body: 'a,b' },
    ],
    ['what GitHub answers anywhere', { status: 401, body: { ...NOT_FOUND, status: '401' } }],
  ])('%s', async (_what, exchange) => {
    expect(await ask(exchange)).toEqual([]);
  });
});

describe('GitHub’s own description is not kept by', () => {
  const metadata = 'GET /repos/sam/trakt-history/actions/secrets/TRAKT_TOKEN';
  const put = 'PUT /repos/sam/trakt-history/actions/secrets/TRAKT_TOKEN';
  const written = { method: 'PUT', status: 201, body: {} };
  const { updated_at: _, ...partly } = SECRET;

  test.each<[string, Exchange, string]>([
    ['a field that is missing', { body: partly }, `${metadata}: the answer 200.updated_at is missing.`],
    ['a field of another type', { body: { ...SECRET, name: 7 } }, `${metadata}: the answer 200.name is 7.`],
    [
      'a field that is not described',
      { body: { ...SECRET, value: 'x' } },
      `${metadata}: the answer 200.value is not described.`,
    ],
    [
      'a time that is none',
      { body: { ...SECRET, created_at: 'soon' } },
      `${metadata}: the answer 200.created_at is no time: soon.`,
    ],
    ['a list in place of an object', { body: [] }, `${metadata}: the answer 200 is no object.`],
    [
      'a status that GitHub never answers',
      { status: 418, body: NOT_FOUND },
      `${metadata}: GitHub never answers 418 here.`,
    ],
    [
      'an error with another body',
      { status: 404, body: { error: 'gone' } },
      `${metadata}: the answer 404.error is not described.`,
    ],
    [
      'a redirect to nowhere',
      { path: '/actions/artifacts/4/zip', status: 302, body: undefined },
      'GET /repos/sam/trakt-history/actions/artifacts/4/zip: the answer 302 has no location.',
    ],
    [
      'a query parameter that GitHub does not know',
      { path: '/actions/secrets/TRAKT_TOKEN?value=1' },
      `${metadata}: GitHub knows no query parameter value here.`,
    ],
    [
      'a query parameter of another type',
      { path: '/actions/runs?per_page=many', body: { total_count: 0, workflow_runs: [] } },
      'GET /repos/sam/trakt-history/actions/runs: the query’s per_page is "many".',
    ],
    [
      'a number in the path that is none',
      { path: '/actions/runs/latest', status: 404, body: NOT_FOUND },
      'GET /repos/sam/trakt-history/actions/runs/latest: the part run_id is "latest".',
    ],
    [
      'a body with a stray field',
      { ...written, sent: { ...SEALED, value: 'secret' } },
      `${put}: its body.value is not described.`,
    ],
    [
      'a body that lacks a field',
      { ...written, sent: { key_id: '1' } },
      `${put}: its body.encrypted_value is missing.`,
    ],
    ['a body that is missing', written, `${put}: it has no body.`],
    [
      'a body where none is taken',
      { method: 'DELETE', sent: {}, status: 204, body: undefined },
      'DELETE /repos/sam/trakt-history/actions/secrets/TRAKT_TOKEN: it has a body, where GitHub takes none.',
    ],
    [
      'another form of the body',
      { ...written, sent: SEALED, headers: { ...HEADERS, 'content-type': 'text/plain' } },
      `${put}: it sends text/plain.`,
    ],
    [
      'another form of the answer',
      { headers: { ...HEADERS, accept: '*/*' } },
      `${metadata}: it accepts “*/*”.`,
    ],
    [
      'a version that the API does not have',
      { headers: { ...HEADERS, 'x-github-api-version': '2024-01-01' } },
      `${metadata}: there is no version “2024-01-01” of the API.`,
    ],
    [
      'a path that GitHub does not have',
      { path: '/secret-plans' },
      'GET /repos/sam/trakt-history/secret-plans is not in GitHub’s description.',
    ],
    [
      'a method that GitHub does not have there',
      { method: 'PATCH', path: '/actions/secrets/TRAKT_TOKEN' },
      'PATCH /repos/sam/trakt-history/actions/secrets/TRAKT_TOKEN is not in GitHub’s description.',
    ],
  ])('%s', async (_what, exchange, difference) => {
    expect(await ask(exchange)).toContain(difference);
  });
});

it('names everything that differs', async () => {
  expect(await ask({ path: '/actions/secrets/X?a=1', headers: {}, body: {} })).toHaveLength(5);
});

it('leaves GraphQL to its own schema', async () => {
  const asked = { method: 'POST', headers: HEADERS, body: '{"query":"query { viewer { login } }"}' };
  const request = new Request('https://api.github.com/graphql', asked);
  expect(await deviations(request, new Response('{"data":{"viewer":{"login":"sam"}}}'))).toEqual([]);
});

it('names an answer that is no JSON', async () => {
  const request = new Request(`${ROOT}/actions/secrets/X`, { headers: HEADERS });
  expect(await deviations(request, new Response('<html>'))).toEqual([
    'GET /repos/sam/trakt-history/actions/secrets/X: the answer 200 is no JSON.',
  ]);
});
