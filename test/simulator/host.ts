import { getResponse, type HttpHandler, HttpResponse, type HttpResponseResolver, http } from 'msw';

/** What a simulated host does with a request: answer it, cut the connection, or leave it hanging. */
export type Outcome = Response | 'reset' | 'hang';

/** A simulated host. The signal of the request tells when its sender goes away. */
export type Handler = (request: Request) => Promise<Outcome>;

/** Answers on one route of a host; each `:name` of its path is a parameter, decoded. */
export type Resolver = HttpResponseResolver<Record<string, string>>;

/** msw's handler of everything below an address. */
export function below(origin: string, handler: Handler): HttpHandler {
  return http.all(`${origin}/*`, async ({ request }) => {
    const outcome = await handler(request);
    if (outcome === 'hang') await left(request);
    return typeof outcome === 'string' ? HttpResponse.error() : outcome;
  });
}

/**
 * The answer of the first route that matches. Paths begin with a slash; the last route takes everything, and so also what
 * ends in a slash, which msw forgives and the hosts do not.
 */
export async function answerOf(routes: HttpHandler[], request: Request): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const meant = pathname.endsWith('/') ? routes.slice(-1) : routes;
  const response = await getResponse(meant, request, { baseUrl: origin });
  if (response === undefined) throw new Error('No route takes everything.');
  return response;
}

/** Fulfilled when the sender of a request went away. */
export function left({ signal }: Request): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise(resolve => signal.addEventListener('abort', () => resolve(), { once: true }));
}
