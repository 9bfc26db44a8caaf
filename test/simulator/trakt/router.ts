import { Violation } from './answers.ts';
import { parseJsonIntegers } from './json.ts';
import type { Account, World } from './world.ts';

/** A request that passed the gate. */
export interface Ask {
  world: World;
  params: Record<string, string>;
  query: URLSearchParams;
  /** Of a POST: a JSON object, with whole numbers as bigints. */
  body: Record<string, unknown>;
}

export interface UserAsk extends Ask {
  account: Account;
}

export interface Route<A extends Ask> {
  method: 'GET' | 'POST';
  /** With `:name` for a part that is a parameter. */
  path: string;
  /** The query parameters that there are. */
  query?: string[];
  answer: (ask: A) => Response;
}

/** A parameter that the route's path has. */
export function param({ params }: Ask, name: string): string {
  return params[name] ?? '';
}

/** The route for a request and what its path says; throws `Violation` for a request that no client should make. */
export async function route<A extends Ask>(
  routes: Route<A>[],
  request: Request,
): Promise<{ route: Route<A>; details: Pick<Ask, 'params' | 'query' | 'body'> }> {
  const { pathname, searchParams: query } = new URL(request.url);
  for (const candidate of routes) {
    const params = candidate.method === request.method ? match(candidate.path, pathname) : undefined;
    if (!params) continue;
    for (const name of query.keys()) {
      if (!candidate.query?.includes(name)) throw new Violation(`unknown query parameter ${name}`);
    }
    const body = request.method === 'POST' ? readObject(await request.text()) : {};
    return { route: candidate, details: { params, query, body } };
  }
  throw new Violation('unknown route');
}

function match(template: string, pathname: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = pathname.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

function readObject(text: string): Record<string, unknown> {
  try {
    const body = parseJsonIntegers(text);
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) {
      return body as Record<string, unknown>;
    }
  } catch {
    // Not JSON: refused like any other body that is no object.
  }
  throw new Violation(`the body is not a JSON object: ${text.slice(0, 80)}`);
}
