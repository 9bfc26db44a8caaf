import type { Clock } from './clock.ts';

/** The clock of a host, as its answers show it: the only one by which its stamps are judged. */
export interface HostClock {
  /** Takes the `Date` header of an answer; one that is missing or cannot be read changes nothing. */
  note(date: string | null | undefined): void;
  /**
   * The time at the host in milliseconds since the epoch, never ahead of it: by its latest answer and what has passed since.
   * `undefined` while no answer had a date.
   */
  now(): number | undefined;
}

/** @param clock measures what has passed since the latest answer */
export function createHostClock(clock: Clock): HostClock {
  let ahead: number | undefined;
  return {
    note(date) {
      const time = Date.parse(date ?? '');
      if (!Number.isNaN(time)) ahead = time - clock.now();
    },
    now: () => (ahead === undefined ? undefined : clock.now() + ahead),
  };
}
