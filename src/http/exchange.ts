import ky, { isTimeoutError } from 'ky';
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

const TIMEOUT = 30_000;

/**
 * Sends one request, once, and reads the whole answer. Redirects are not followed.
 * @throws NoAnswer when the connection fails or 30 seconds pass.
 */
export async function exchange({ method, url, headers, body }: Exchange): Promise<Answer> {
  try {
    const pending = ky(url, {
      method,
      headers,
      body,
      timeout: TIMEOUT,
      retry: 0,
      throwHttpErrors: false,
      redirect: 'manual',
    });
    const response = await pending;
    return read(response, await pending.text());
  } catch (error) {
    throw new NoAnswer(reasonOf(error), { cause: error });
  }
}

function read({ status, headers }: Response, text: string): Answer {
  if (text.trim() === '') return { status, headers, body: undefined, unreadable: false };
  if (headers.get('content-type')?.includes('json') === false)
    return { status, headers, body: undefined, unreadable: true };
  try {
    return { status, headers, body: parseJson(text), unreadable: false };
  } catch {
    return { status, headers, body: undefined, unreadable: true };
  }
}

/** Why no answer arrived, in a few words: the innermost cause that says something. */
export function reasonOf(error: unknown): string {
  let innermost = error;
  while (innermost instanceof Error && innermost.cause instanceof Error) innermost = innermost.cause;
  if (isTimeoutError(innermost)) return `no answer within ${TIMEOUT / 1000} seconds`;
  if (!(innermost instanceof Error)) return String(innermost);
  const { code } = innermost as Error & { code?: unknown };
  return innermost.message || (typeof code === 'string' ? code : innermost.name);
}
