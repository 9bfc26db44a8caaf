import { getResponse, type HttpHandler, HttpResponse, type HttpResponseResolver, http } from 'msw';
import { ODD_BODY } from './bodies.ts';

/** What a simulated host does with a request: answer it, cut the connection, or leave it hanging. */
export type Outcome = Response | 'reset' | 'hang';

/** A simulated host. The signal of the request tells when its sender goes away. */
export type Host = (request: Request) => Promise<Outcome>;

/** Hosts that can be reached. */
export interface ServedHosts<Name extends string> {
  /** Their addresses, without a trailing slash. */
  origins: Record<Name, string>;
  close(): Promise<void>;
}

/** Makes hosts reachable. */
export type Transport = <Name extends string>(
  hosts: Record<Name, Host>,
) => ServedHosts<Name> | Promise<ServedHosts<Name>>;

/** Answers on one route of a host; each `:name` of its path is a parameter, decoded. */
export type Resolver = HttpResponseResolver<Record<string, string>>;

/** msw's handler of everything below an address. */
export function below(origin: string, host: Host): HttpHandler {
  return http.all(`${origin}/*`, async ({ request }) => {
    const outcome = await host(request);
    if (outcome === 'hang') await left(request);
    if (typeof outcome === 'string') return HttpResponse.error();
    return outcome.headers.has(ODD_BODY) ? untilLeft(outcome, request) : outcome;
  });
}

/** Makes routes without msw's note of where each was made, which takes longer than all the rest of them. */
export function makeRoutes(make: () => HttpHandler[]): HttpHandler[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/**
 * The answer of the first route that matches. Paths begin with a slash; the last route takes everything, and so also what
 * ends in a slash, which msw forgives and the hosts do not.
 */
export async function answerOf(routes: HttpHandler[], request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const meant = pathname.endsWith('/') ? routes.slice(-1) : routes.filter(mayTake(request.method, pathname));
  const response = await getResponse(meant, request, { baseUrl: origin });
  if (response === undefined) throw new Error('No route takes everything.');
  return response;
}

/** Says of routes whether they may take a request, by what is literal in their paths: msw copies the request for each one. */
function mayTake(method: string, pathname: string): (route: HttpHandler) => boolean {
  const parts = pathname.split('/');
  return ({ info }) => {
    if (typeof info.method === 'string' && info.method !== method) return false;
    const path = String(info.path).split('/');
    const open = path.findIndex(part => /[*+?(]/.test(part));
    if (open === -1 && path.length !== parts.length) return false;
    return path
      .slice(0, open === -1 ? path.length : open)
      .every((part, index) => part.includes(':') || part === parts[index]);
  };
}

/** A request that nothing holds would be collected, and never tell that its sender went away. */
const waitedFor = new Set<Request>();

/** Fulfilled when the sender of a request went away. */
export function left(request: Request): Promise<void> {
  const { signal } = request;
  if (signal.aborted) return Promise.resolve();
  waitedFor.add(request);
  return new Promise(resolve => {
    const leave = () => {
      waitedFor.delete(request);
      resolve();
    };
    signal.addEventListener('abort', leave, { once: true });
  });
}

/** The same answer, whose body fails when its reader leaves. */
export function untilLeft({ body, status, headers }: Response, request: Request): Response {
  const cut = new AbortController();
  void left(request).then(() => cut.abort());
  return new Response(body?.pipeThrough(new TransformStream(), { signal: cut.signal }), { status, headers });
}
