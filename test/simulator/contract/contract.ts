import type * as AST from '@babel/types';
import { matchRequestUrl } from 'msw';
import { differences, type Field, fieldsOf, resolve } from './conformity.ts';
import { described, PATHS } from './description.ts';

const ROOT = '/repos/{owner}/{repo}';
/** What GitHub answers anywhere, described or not: https://docs.github.com/rest/using-the-rest-api/troubleshooting-the-rest-api */
const ANYWHERE = [400, 401, 403, 404, 422, 429, 500, 502, 503];

/** https://docs.github.com/rest/about-the-rest-api/api-versions */
const VERSIONS = ['2022-11-28', '2026-03-10'];
/** A file as it is: https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api#media-types */
const RAW = /^application\/vnd\.github\.(v3\.)?raw(\+json)?$/;

const ORIGIN = 'https://api.github.com';

/** GitHub's paths as msw writes them. A file's path is the one parameter that may have slashes. */
const PATTERNS = PATHS.map(path => ({
  path,
  first: firstPart(path),
  pattern: ORIGIN + path.replace(/\{path\}$/, ':path+').replaceAll(/\{(\w+)\}/g, ':$1'),
}));

/** How a request, and the answer to it, differ from GitHub's own description of its REST API; a sentence each. */
export async function deviations(request: Request, response: Response): Promise<string[]> {
  const url = new URL(request.url);
  const name = `${request.method} ${url.pathname}`;
  // GraphQL has a schema of its own, and is no part of this description.
  if (url.pathname === '/graphql') return ofHeaders(request).map(difference => `${name}: ${difference}.`);
  const meant = findOperation(request.method, url);
  if (meant === undefined) return [`${name} is not in GitHub’s description.`];
  const { operation, params } = meant;
  const differing = [
    ...ofParameters(operation, params, url),
    ...ofHeaders(request),
    ...(await ofBody(operation, request)),
    ...(await ofAnswer(operation, request, response)),
  ];
  return differing.map(difference => `${name}: ${difference}.`);
}

interface Operation {
  fields: Map<string, Field>;
}

function firstPart(path: string): string {
  return path.split('/')[1] ?? '';
}

type Found = { operation: Operation; params: Record<string, string> } | undefined;

const known = new Map<string, Found>();

/** The path of the description that a path is meant by, literal parts before `{…}`; undefined for none. */
function findOperation(method: string, { pathname }: URL): Found {
  const name = `${method} ${pathname}`;
  if (!known.has(name)) known.set(name, lookUp(method, pathname));
  return known.get(name);
}

function lookUp(method: string, pathname: string): Found {
  const below = new URL(pathname.split('/').slice(4).join('/'), ORIGIN);
  const begin = firstPart(below.pathname);
  // Most paths begin in another way, and msw takes longer to say so.
  const candidates = PATTERNS.filter(({ first }) => first === begin || first.startsWith('{'))
    .map(({ path, pattern }) => ({ path, ...matchRequestUrl(below, pattern) }))
    .filter(({ matches }) => matches)
    .map(({ path, params = {} }) => ({ path, params: params as Record<string, string> }))
    .toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  for (const { path, params } of candidates) {
    const type = fieldsOf(described('paths', ROOT + path)).get(method.toLowerCase())?.type;
    if (type) return { operation: { fields: fieldsOf(resolve(type)) }, params };
  }
  return undefined;
}

function ofParameters({ fields }: Operation, params: Record<string, string>, url: URL): string[] {
  const parameters = partOf(fields, 'parameters');
  const [path, query] = [partOf(parameters, 'path'), partOf(parameters, 'query')];
  const unknown = [...url.searchParams.keys()].filter(key => !query.has(key));
  const missing = [...query].filter(([key, { isOptional }]) => !isOptional && !url.searchParams.has(key));
  return [
    ...unknown.map(key => `GitHub knows no query parameter ${key} here`),
    ...missing.map(([key]) => `the query parameter ${key} is missing`),
    ...Object.entries(params).flatMap(([key, value]) => ofText(value, path.get(key), `the part ${key}`)),
    ...[...url.searchParams].flatMap(([key, value]) => ofText(value, query.get(key), `the query’s ${key}`)),
  ];
}

/** A value in an address is a text, whatever it stands for. */
function ofText(value: string, field: Field | undefined, where: string): string[] {
  if (field === undefined) return [];
  const readings: unknown[] = [value, ...(/^\d+$/.test(value) ? [Number(value)] : [])];
  if (value === 'true' || value === 'false') readings.push(value === 'true');
  const each = readings.map(reading => differences(reading, field.type, where));
  return each.some(none => none.length === 0) ? [] : (each[0] ?? []);
}

function ofHeaders({ method, headers }: Request): string[] {
  const accepted = headers.get('accept') ?? '';
  const sent = headers.get('content-type') ?? 'application/json';
  const version = headers.get('x-github-api-version');
  return [
    ...(version === null || VERSIONS.includes(version)
      ? []
      : [`there is no version “${version}” of the API`]),
    ...(accepted.startsWith('application/vnd.github') ? [] : [`it accepts “${accepted}”`]),
    ...(method === 'GET' || sent.startsWith('application/json') ? [] : [`it sends ${sent}`]),
  ];
}

async function ofBody({ fields }: Operation, request: Request): Promise<string[]> {
  const text = await request.text();
  const wanted = fields.get('requestBody');
  if (wanted === undefined) return text === '' ? [] : ['it has a body, where GitHub takes none'];
  const type = jsonOf(fieldsOf(wanted.type));
  if (text === '') return wanted.isOptional ? [] : ['it has no body'];
  return type === undefined ? ['it has a JSON body'] : ofJson(text, type, 'its body');
}

async function ofAnswer({ fields }: Operation, request: Request, response: Response): Promise<string[]> {
  const { status, headers } = response;
  const text = await response.text();
  const answer = partOf(fields, 'responses').get(`${status}`);
  if (answer === undefined) {
    if (!ANYWHERE.includes(status)) return [`GitHub never answers ${status} here`];
    return ofJson(text, described('schemas', 'basic-error'), `the answer ${status}`);
  }
  const parts = fieldsOf(answer.type);
  if (partOf(parts, 'headers').has('Location') && !headers.has('location'))
    return [`the answer ${status} has no location`];
  const type = jsonOf(parts);
  if (type === undefined) return text === '' ? [] : [`the answer ${status} has a body`];
  const isAsItIs = response.ok && RAW.test(request.headers.get('accept') ?? '');
  return isAsItIs ? [] : ofJson(text, type, `the answer ${status}`);
}

function ofJson(text: string, type: AST.TSType, where: string): string[] {
  try {
    return differences(JSON.parse(text), type, where);
  } catch (error) {
    if (error instanceof SyntaxError) return [`${where} is no JSON`];
    throw error;
  }
}

function jsonOf(parts: ReadonlyMap<string, Field>): AST.TSType | undefined {
  return partOf(parts, 'content').get('application/json')?.type;
}

function partOf(fields: ReadonlyMap<string, Field>, name: string): Map<string, Field> {
  const part = fields.get(name);
  return part === undefined ? new Map() : fieldsOf(part.type);
}
