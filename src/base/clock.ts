/** Time as commands see it, so that tests can give their own. */
export interface Clock {
  /** Milliseconds since the epoch by this machine, for lengths of time alone: its clock can be wrong by any amount. */
  now(): number;
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

/** Runs evenly on from the start of the process, whatever is done to the machine's clock meanwhile. */
export const systemClock: Clock = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
};
