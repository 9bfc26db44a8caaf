import type { Play } from './play.ts';

/** A play that has a date. */
export interface Timed {
  play: Play;
  /** Whole minutes since the epoch: all the precision that Trakt keeps. */
  minute: number;
}

/** A play with its minute as a number. */
export function timed(play: Play): Timed {
  return { play, minute: Math.floor(Date.parse(play.watchedAt) / 60_000) };
}

/** Whether the play has a date: without one Trakt has it at the epoch. */
export function isDated({ minute }: Timed): boolean {
  return minute !== 0;
}

/** The beginning of a minute, ISO 8601, UTC. */
export function startOf(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}

/** Plays of which each follows within so many minutes of the one before, as long as they can get. */
export function runsOf(plays: readonly Timed[], minutesApart: number): Timed[][] {
  const runs: Timed[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const play of plays.toSorted((a, b) => a.minute - b.minute)) {
    if (play.minute - last > minutesApart) runs.push([]);
    runs.at(-1)?.push(play);
    last = play.minute;
  }
  return runs;
}
