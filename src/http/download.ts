import ky from 'ky';
import { NoAnswer, reasonOf } from './exchange.ts';

export interface Download {
  status: number;
  headers: Headers;
  /** `undefined` when there are more than `most` bytes. */
  bytes: Buffer | undefined;
}

/** Milliseconds. */
const PATIENCE = 60_000;

/**
 * Downloads what is at an address into memory, once, without any credentials.
 * @param most bytes
 * @throws NoAnswer when the connection fails or 60 seconds pass
 */
export async function download(url: string, most: number): Promise<Download> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const response = await ky(url, { retry: 0, throwHttpErrors: false, timeout: false, signal });
    return { status: response.status, headers: response.headers, bytes: await readUpTo(response, most) };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    throw new NoAnswer(isLate ? `not all of it came within ${PATIENCE / 1000} seconds` : reasonOf(error), {
      cause: error,
    });
  }
}

async function readUpTo({ body }: Response, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
