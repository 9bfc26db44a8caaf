/** Time as commands see it, so that tests can give their own. */
export interface Clock {
  /** Milliseconds since the epoch by this machine, for durations only: its clock can be wrong by any amount. */
  now(): number;
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

/** Runs steadily from the start of the process, whatever happens to the machine's clock. */
export const systemClock: Clock = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
};
