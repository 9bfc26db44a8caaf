import ky from 'ky';
import { parseJson } from './json.ts';

/** What a host answered. */
export interface Answer {
  status: number;
  headers: Headers;
  /** The parsed body; `undefined` when it is empty or not JSON (an edge page, say). */
  body: unknown;
  /** The body is there and is not JSON. */
  unreadable: boolean;
}

/** No answer arrived: the request may or may not have been carried out. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

export interface Exchange {
  method: 'GET' | 'POST';
  url: string;
  headers: Record<string, string>;
  /** JSON text. */
  body?: string;
}

/**
 * Sends one request, once, and reads the whole answer. Redirects are not followed.
 * @throws NoAnswer when the connection fails, or 30 seconds pass (two minutes for a POST) before the answer has ended
 */
export async function exchange({ method, url, headers, body }: Exchange): Promise<Answer> {
  const limit = method === 'POST' ? PATIENCE_FOR_WRITES : PATIENCE;
  return inTime(limit, async signal => {
    const response = await ky(url, { method, headers, body, redirect: 'manual', signal, ...ONCE });
    return read(response, await readText(response));
  });
}

function read({ status, headers }: Response, text: string): Answer {
  if (text.trim() === '') return { status, headers, body: undefined, unreadable: false };
  const isJson = headers.get('content-type')?.includes('json') !== false || /^\s*\{/.test(text);
  if (!isJson) return { status, headers, body: undefined, unreadable: true };
  try {
    return { status, headers, body: parseJson(text), unreadable: false };
  } catch {
    return { status, headers, body: undefined, unreadable: true };
  }
}

/**
 * Not ky’s own retries and time limit, which end with the headers, go by the machine’s timer and give no reason: withRetries and
 * inTime cover the body as well, go by the run’s clock, and know which requests may be sent twice.
 */
export const ONCE = { retry: 0, timeout: false, throwHttpErrors: false } as const;

/** Milliseconds in which a whole answer must arrive, its body included. */
export const PATIENCE = 30_000;
/** The same where an answer that is thrown away costs a session, or six minutes of doubt. */
export const PATIENCE_FOR_WRITES = 120_000;

/** Bytes a millisecond: what a line of 100 KB a second carries. */
const SLOWEST = 100;

/** Milliseconds for so many bytes on a slow line, on top of the least that any request is given. */
export function patienceFor(bytes: number, least: number): number {
  return least + bytes / SLOWEST;
}

/**
 * Runs a request and all reading of its answer under one time limit. When it is up the request is aborted, and this ends
 * whether or not the request reacts to that.
 * @param limit milliseconds
 * @throws NoAnswer when the limit passes or the connection fails
 */
export async function inTime<T>(limit: number, request: (signal: AbortSignal) => Promise<T>): Promise<T> {
  try {
    return await within(limit, request);
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(reasonOf(error), { cause: error });
  }
}

/**
 * Waits for something no longer than so many milliseconds, whether or not it reacts to the signal.
 * @throws NoAnswer when they pass, else what `task` throws
 */
export async function within<T>(limit: number, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const cutOff = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswer(`no complete answer within ${inWords(limit)}`));
      cutOff.abort();
    }, limit);
  });
  try {
    return await Promise.race([task(cutOff.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Reads a body to its end.
 * @param most bytes
 * @returns `undefined` as soon as there are more
 */
export async function readUpTo({ body }: Response, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The most bytes of a JSON answer: a hundred times the largest page that Trakt or GitHub sends. */
const MOST = 64 * 1024 * 1024;

/**
 * Reads a body of any usual size as text.
 * @throws NoAnswer when it does not end
 */
export async function readText(response: Response): Promise<string> {
  const bytes = await readUpTo(response, MOST);
  if (bytes === undefined) throw new NoAnswer(`an answer of more than ${MOST / 1024 / 1024} MB`);
  return new TextDecoder().decode(bytes);
}

/** Why no answer arrived, in a few words: the innermost cause that says something. */
export function reasonOf(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error && innermost.cause instanceof Error) innermost = innermost.cause;
  if (!(innermost instanceof Error)) return String(innermost);
  const { code } = innermost as Error & { code?: unknown };
  return innermost.message || (typeof code === 'string' ? code : innermost.name);
}

function inWords(milliseconds: number): string {
  return milliseconds < 120_000
    ? `${Math.ceil(milliseconds / 1000)} seconds`
    : `${Math.floor(milliseconds / 60_000)} minutes`;
}
