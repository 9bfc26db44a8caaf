import type { Resolver } from '../host.ts';
import { Violation } from './answers.ts';
import { admit, refuseStranger } from './gate.ts';
import { parseJsonIntegers } from './json.ts';
import { limit } from './limits.ts';
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

/** Makes an answer the resolver of a route, which has these query parameters. */
export type Answering<A extends Ask> = (answer: (ask: A) => Response, query?: string[]) => Resolver;

/** Where anybody is answered. */
export function forAnybody(world: World): Answering<Ask> {
  return (answer, query) =>
    guarded(world, async (request, params) => answer(await readAsk(world, request, params, query)));
}

/** Where those who are signed in are answered, within their limits. */
export function forUsers(world: World): Answering<UserAsk> {
  return (answer, query) =>
    admitted(world, async (account, request, params) =>
      answer({ account, ...(await readAsk(world, request, params, query)) }),
    );
}

/** No client asks for what has no route. */
export function unknownToAnybody(world: World): Resolver {
  return guarded(world, unknownRoute);
}

export function unknownToUsers(world: World): Resolver {
  return admitted(world, unknownRoute);
}

/** A parameter that the route's path has. */
export function param({ params }: Ask, name: string): string {
  return params[name] ?? '';
}

type Params = Record<string, string>;

/** Refuses strangers, and turns a broken rule into a 599 and an entry in the log. */
function guarded(
  world: World,
  respond: (request: Request, params: Params, report: (text: string) => void) => Promise<Response>,
): Resolver {
  return async ({ request, params }) => {
    const { pathname, search } = new URL(request.url);
    const report = (text: string) =>
      void world.log.violations.push(`${request.method} ${pathname}${search}: ${text}`);
    if (world.switches.latency > 0) await world.clock.sleep(world.switches.latency);
    const stranger = refuseStranger(request, report);
    if (stranger) return stranger;
    try {
      return await respond(request, params, report);
    } catch (error) {
      if (!(error instanceof Violation)) throw error;
      report(error.message);
      return new Response(`Not allowed here: ${error.message}`, { status: 599 });
    }
  };
}

function admitted(
  world: World,
  respond: (account: Account, request: Request, params: Params) => Promise<Response>,
): Resolver {
  return guarded(world, async (request, params, report) => {
    const account = admit(world, request, report);
    if (account instanceof Response) return account;
    return limit(world, account, request.method) ?? respond(account, request, params);
  });
}

async function readAsk(world: World, request: Request, params: Params, known: string[] = []): Promise<Ask> {
  const { searchParams: query } = new URL(request.url);
  for (const name of query.keys()) {
    if (!known.includes(name)) throw new Violation(`unknown query parameter ${name}`);
  }
  const body = request.method === 'POST' ? readObject(await request.text()) : {};
  return { world, params, query, body };
}

function unknownRoute(): never {
  throw new Violation('unknown route');
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
