import type { Outcome } from './host.ts';
import { parseJson } from './trakt/json.ts';

export type HostName = 'api' | 'auth' | 'github' | 'artifacts' | 'blob';

/** A request at the moment at which it reaches a simulated host. */
export interface Arrival {
  host: HostName;
  method: string;
  /** With the query. */
  path: string;
}

export interface RecordedRequest extends Arrival {
  /** Parsed JSON (whole numbers above 2^53 as bigints), or the text when it is not JSON. */
  body: unknown;
  rawBody: string;
  headers: Record<string, string>;
  /** When it arrived, by the simulator's clock. */
  at: number;
  status: number | 'reset' | 'hang' | 'pending';
}

/** A text is the whole path without its query or, when it ends in `*`, how the path starts; a pattern sees the query too. */
export type PathMatcher = string | RegExp;

/** Every request that reached a simulated host, in order of arrival, and every rule that one of them broke. */
export class RequestLog {
  readonly list: RecordedRequest[] = [];
  /** What no client may do: a test asserts that this is empty. */
  readonly violations: string[] = [];
  readonly #listeners = new Set<(arrival: Arrival) => void>();
  readonly #inFlight = new Map<HostName, number>();
  readonly #peak = new Map<HostName, number>();

  /** The requests of one method, to one path where given. */
  of(method: string, path?: PathMatcher): RecordedRequest[] {
    return this.list.filter(
      request => request.method === method && (path === undefined || pathMatches(request.path, path)),
    );
  }

  /** The requests to one host. */
  to(host: HostName): RecordedRequest[] {
    return this.list.filter(request => request.host === host);
  }

  /** The most requests that a host was answering at the same time. */
  peak(host: HostName): number {
    return this.#peak.get(host) ?? 0;
  }

  /** Forgets the requests so far and the peaks, but no violation. */
  clear(): void {
    this.list.length = 0;
    this.#peak.clear();
  }

  /** Calls back for every request from now on, before anything is done with it. Returns how to stop that. */
  onArrival(listener: (arrival: Arrival) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Tells whoever listens that a request is here. */
  announce(host: HostName, request: Request): void {
    for (const listener of this.#listeners) listener(arrivalOf(host, request));
  }

  /** Records a request before it is answered. */
  open(request: Omit<RecordedRequest, 'status'>): RecordedRequest {
    const record: RecordedRequest = { ...request, status: 'pending' };
    this.list.push(record);
    const inFlight = (this.#inFlight.get(request.host) ?? 0) + 1;
    this.#inFlight.set(request.host, inFlight);
    this.#peak.set(request.host, Math.max(this.peak(request.host), inFlight));
    return record;
  }

  /** Records how it was answered. */
  close(record: RecordedRequest, outcome: Outcome): void {
    record.status = typeof outcome === 'string' ? outcome : outcome.status;
    this.#inFlight.set(record.host, (this.#inFlight.get(record.host) ?? 1) - 1);
  }
}

/** What is recorded of a request before it is answered. */
export async function describeRequest(
  host: HostName,
  request: Request,
  at: number,
): Promise<Omit<RecordedRequest, 'status'>> {
  const rawBody = await request.clone().text();
  return {
    ...arrivalOf(host, request),
    body: readBody(rawBody),
    rawBody,
    headers: Object.fromEntries(request.headers),
    at,
  };
}

function arrivalOf(host: HostName, { method, url }: Request): Arrival {
  const { pathname, search } = new URL(url);
  return { host, method, path: pathname + search };
}

/** Whether a path with its query is meant by a matcher. */
export function pathMatches(path: string, matcher: PathMatcher): boolean {
  if (matcher instanceof RegExp)
    return new RegExp(matcher.source, matcher.flags.replace(/[gy]/g, '')).test(path);
  const pathname = path.split('?', 1)[0] ?? '';
  return matcher.endsWith('*') ? pathname.startsWith(matcher.slice(0, -1)) : pathname === matcher;
}

function readBody(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
