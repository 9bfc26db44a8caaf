import ky from 'ky';
import { inTime, ONCE, PATIENCE, patienceFor, readUpTo } from './exchange.ts';

export interface Download {
  status: number;
  headers: Headers;
  /** `undefined` when there are more than `most` bytes. */
  bytes: Buffer | undefined;
}

/**
 * Downloads what is at an address into memory, once, without any credentials.
 * @param most bytes
 * @param size how many it should be, where that is known: large ones have more time
 * @throws NoAnswer when the connection fails, or 30 seconds pass and a second for each 100 KB
 */
export async function download(url: string, most: number, size = 0): Promise<Download> {
  return inTime(patienceFor(Math.min(size, most), PATIENCE), async signal => {
    const response = await ky(url, { signal, ...ONCE });
    return { status: response.status, headers: response.headers, bytes: await readUpTo(response, most) };
  });
}
