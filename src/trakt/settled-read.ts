import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { SETTLES_WITHIN, STALE_FOR } from '../history/activities.ts';
import type { Play } from '../history/play.ts';
import { lastChangeReader } from './account.ts';
import type { TraktApi } from './client.ts';
import { explainLag, waitUntil } from './pauses.ts';

export interface SettledReading<Read> {
  read: () => Promise<Read>;
  /** A read that was made already, and when it began, in milliseconds. */
  first?: { value: Read; begunAt: number };
  /** What kinds of plays it is about. */
  kinds: ReadonlySet<Play['type']>;
  /** Why it is read again, a sentence. */
  doubt: string;
  /** What is not done when it never settles, e.g. `Nothing was removed`. */
  otherwise: string;
}

/**
 * Reads until a read began six minutes after the last change, so that it cannot be late. What changes meanwhile is waited
 * for, too.
 * @throws Failure when the history keeps changing for half an hour, or cannot be read
 */
export async function readSettled<Read>(
  { read, first, kinds, doubt, otherwise }: SettledReading<Read>,
  { api, clock, log }: { api: TraktApi; clock: Clock; log: Log },
): Promise<Read> {
  const readStamp = lastChangeReader(api, kinds, clock);
  const start = clock.now();
  for (let latest = first; ; ) {
    const changedAt = await readStamp();
    const settledAt = changedAt + STALE_FOR;
    if (latest !== undefined && latest.begunAt >= settledAt) return latest.value;
    if (settledAt > start + SETTLES_WITHIN) throw keepsChanging(otherwise);
    await waitUntil(settledAt, `${explainLag(changedAt, clock.now())} ${doubt}`, { clock, log });
    const begunAt = clock.now();
    latest = { value: await read(), begunAt };
  }
}

/** @param otherwise what is not done, e.g. `Nothing was removed` */
export function keepsChanging(otherwise: string): Failure {
  return new Failure(
    `${otherwise}: your history at Trakt has kept changing for half an hour, so it is not certain which plays are there. ` +
      'Run this again when nothing adds plays or removes them.',
  );
}
