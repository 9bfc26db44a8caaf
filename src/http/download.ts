import ky from 'ky';
import { inTime, ONCE, PATIENCE, readUpTo } from './exchange.ts';

export interface Download {
  status: number;
  headers: Headers;
  /** `undefined` when there are more than `most` bytes. */
  bytes: Buffer | undefined;
}

/**
 * Downloads what is at an address into memory, once, without any credentials.
 * @param most bytes
 * @throws NoAnswer when the connection fails or 30 seconds pass
 */
export async function download(url: string, most: number): Promise<Download> {
  return inTime(PATIENCE, async signal => {
    const response = await ky(url, { signal, ...ONCE });
    return { status: response.status, headers: response.headers, bytes: await readUpTo(response, most) };
  });
}
