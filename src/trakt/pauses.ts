import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import { seconds } from '../net/retry.ts';

const SHORTEST = 2_000;
const LONGEST = 30_000;

/**
 * Makes the pauses between reads of what may be late: each twice as long as the one before, from 2 seconds up to 30, and
 * none beyond `until` (milliseconds since the epoch). Each is told with its reason, a sentence.
 */
export function createPauses({ clock, log }: { clock: Clock; log: Log }) {
  let next = SHORTEST;
  return async (reason: string, until: number): Promise<void> => {
    const left = Math.max(0, until - clock.now());
    const pause = Math.min(next, left);
    next = Math.min(next * 2, LONGEST);
    log.info(`${reason} Reading again in ${seconds(pause)}, for ${seconds(left)} at most.`, 'wait');
    await clock.sleep(pause);
  };
}
