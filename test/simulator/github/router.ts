import type { Repository } from './repository.ts';
import type { Needed, Token } from './tokens.ts';

/** One request, once it is known which repository it is for and who asks. */
export interface Call {
  repository: Repository;
  token: Token;
  /** The `{…}` parts of the route's pattern, decoded. */
  params: Record<string, string>;
  url: URL;
  /** The media types that are wanted. */
  accept: string;
  body: Record<string, unknown>;
  now: number;
  /** Notes that the action did what it must not do. */
  violation(text: string): void;
}

export interface Route {
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Below `/repos/{owner}/{repo}`, e.g. `/pulls/{number}/files`; `{path...}` at its end takes all the rest. */
  pattern: string;
  needs: Needed;
  answer(call: Call): Response | Promise<Response>;
}

export interface Match {
  route: Route;
  owner: string;
  repo: string;
  params: Record<string, string>;
}

/** The route for a request, undefined for one that the simulator does not know. */
export function match(routes: Route[], method: string, pathname: string): Match | undefined {
  const [, root, owner, repo, ...rest] = pathname.split('/').map(decodeURIComponent);
  if (root !== 'repos' || !owner || !repo) return undefined;
  for (const route of routes) {
    const params = route.method === method ? bind(route.pattern.split('/').slice(1), rest) : undefined;
    if (params) return { route, owner, repo, params };
  }
  return undefined;
}

function bind(pattern: string[], segments: string[]): Record<string, string> | undefined {
  const wanted = pattern.filter(part => part !== '');
  const rest = wanted.at(-1)?.match(/^\{(\w+)\.\.\.\}$/)?.[1];
  if (rest !== undefined && segments.length >= wanted.length) {
    const params = bind(pattern.slice(0, -1), segments.slice(0, wanted.length - 1));
    return params && { ...params, [rest]: segments.slice(wanted.length - 1).join('/') };
  }
  if (wanted.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = segments[index] ?? '';
    const name = part.match(/^\{(\w+)\}$/)?.[1];
    if (name !== undefined) params[name] = segment;
    else if (part !== segment) return undefined;
  }
  return params;
}
