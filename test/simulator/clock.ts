import { AsyncLocalStorage } from 'node:async_hooks';

/** Time as the simulated hosts and the commands under test see it. */
export interface SimulatedClock {
  /** Milliseconds by which two requests may arrive closer than they were sent; none by a clock that stands still. */
  readonly jitter?: number;
  /** Milliseconds since the epoch. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Moves time forward without waiting. */
  advance(milliseconds: number): void;
}

const pastTime = new AsyncLocalStorage<number>();

/** Does something late as if it were this time by the machine's clock: the clocks of the hosts say so meanwhile. */
export function asAt<T>(time: number, work: () => T): T {
  return pastTime.run(time, work);
}

/** Whether this is work that is done late. */
export function isLate(): boolean {
  return pastTime.getStore() !== undefined;
}

/** The clock of a host that may differ from the machine's, by milliseconds that can change at any time. */
export function hostClock(clock: SimulatedClock, offset: () => number): SimulatedClock {
  return {
    jitter: clock.jitter,
    now: () => (pastTime.getStore() ?? clock.now()) + offset(),
    sleep: milliseconds => clock.sleep(milliseconds),
    advance: milliseconds => clock.advance(milliseconds),
  };
}

export interface TestClock extends SimulatedClock {
  /** Every sleep that was asked for, in milliseconds. */
  readonly sleeps: number[];
}

/** A clock that stands still but for `advance` and `sleep`; sleeping moves it at once. Starts on the day after the story. */
export function testClock(startMs = Date.parse('2025-11-21T09:00:00Z')): TestClock {
  let time = startMs;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => time,
    sleep: milliseconds => {
      sleeps.push(milliseconds);
      time += milliseconds;
      return new Promise(resolve => setImmediate(resolve));
    },
    advance: milliseconds => {
      time += milliseconds;
    },
  };
}

/** The machine's own clock, for tests that run the action as a process. `advance` is refused: a process cannot follow. */
export const realClock: SimulatedClock = {
  jitter: 20,
  now: () => Date.now(),
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
  advance: () => {
    throw new Error('The real clock cannot be advanced: use testClock().');
  },
};
