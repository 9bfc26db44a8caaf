import type { Context } from '../action/context.ts';
import { count, figure } from '../base/wording.ts';
import { PAGE_SIZE } from '../trakt/history-page.ts';

/** A line after this many plays, or milliseconds, since the last one: enough to see progress. */
const PLAYS = 2_500;
const INTERVAL = 5_000;

/**
 * Makes a function that logs how far a read of the history is. What fits on one page is not worth a line.
 * @returns takes how many plays are read, and how many Trakt reports
 */
export function progressLogger({
  log,
  clock,
}: Pick<Context, 'log' | 'clock'>): (read: number, reported: number) => void {
  let logged = { read: 0, at: clock.now() };
  return (read, reported) => {
    if (read < logged.read) logged = { read, at: logged.at };
    const isWorthALine =
      read >= reported || read - logged.read >= PLAYS || clock.now() - logged.at >= INTERVAL;
    if (reported <= PAGE_SIZE || !isWorthALine) return;
    logged = { read, at: clock.now() };
    log.info(`Read ${figure(read)} of ${count(reported, 'play')}.`);
  };
}
