import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import { seconds } from '../http/retry.ts';

const SHORTEST = 2_000;
const LONGEST = 30_000;

interface Tools {
  clock: Clock;
  log: Log;
}

/**
 * Makes the pauses between polls: each twice as long as the one before, from 2
 * seconds up to 30, and none beyond `until` (milliseconds since the epoch). Each is logged with its reason, a sentence.
 */
export function createPauses({ clock, log }: Tools) {
  let next = SHORTEST;
  return async (reason: string, until: number): Promise<void> => {
    const left = Math.max(0, until - clock.now());
    const pause = Math.min(next, left);
    next = Math.min(next * 2, LONGEST);
    log.info(`${reason} Checking again in ${seconds(pause)}, for ${seconds(left)} at most.`, 'wait');
    await clock.sleep(pause);
  };
}

/** Waits until a read can be believed: `until`, milliseconds since the epoch. Logs the reason, a sentence. */
export async function waitUntil(until: number, reason: string, { clock, log }: Tools): Promise<void> {
  const left = Math.max(0, until - clock.now());
  log.info(`${reason} Checking again in ${seconds(left)}.`, 'wait');
  await clock.sleep(left);
}
