import type { Clock } from '../base/clock.ts';

/** Lets requests through one at a time, as fast as a limit allows. */
export interface Pace {
  /** Resolves when the next request may be sent. */
  turn(): Promise<void>;
  /** Lets nothing through for so many milliseconds. */
  hold(milliseconds: number): void;
}

/** A pace with at least `interval` milliseconds from one request to the next; 0 for no limit but what is held. */
export function createPace(clock: Clock, interval: number): Pace {
  let next = 0;
  return {
    async turn() {
      for (let wait = next - clock.now(); wait > 0; wait = next - clock.now()) await clock.sleep(wait);
      next = Math.max(next, clock.now() + interval);
    },
    hold(milliseconds) {
      next = Math.max(next, clock.now() + milliseconds);
    },
  };
}

/** Runs at most `most` tasks at a time; the others wait in line. What p-limit does, in a dozen lines. */
export function createLimit(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async task => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve));
    else running++;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
