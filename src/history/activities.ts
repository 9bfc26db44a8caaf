/** When plays were last added or removed, as Trakt stamps it (ISO 8601, UTC); `null` for never. */
export interface Activities {
  episodes: string | null;
  movies: string | null;
}

/** Milliseconds for which Trakt may not show a change yet: about five minutes at worst, and a margin. */
export const STALE_FOR = 6 * 60_000;
/** How long a history that keeps changing is waited for, in milliseconds. */
export const SETTLES_WITHIN = 30 * 60_000;

/** Whether no play came or went between two looks at the stamps. */
export function isSameActivity(before: Activities, after: Activities): boolean {
  return before.episodes === after.episodes && before.movies === after.movies;
}

/**
 * The stamps up to which a read of the history can be believed. A read can miss any change of the last minutes, even
 * where it shows others: where a stamp was not six minutes old the earlier one counts, so that the next backup looks again.
 * @param readAt when the read began, in milliseconds since the epoch, by the clock of the host that gave the stamps
 */
export function believedActivities(
  stamps: Activities,
  earlier: Activities,
  readAt: number | undefined,
): Activities {
  const isOld = (stamp: string) => readAt !== undefined && Date.parse(stamp) < readAt - STALE_FOR;
  const believed = (stamp: string | null, before: string | null) =>
    stamp === null || isOld(stamp) ? stamp : before;
  return {
    episodes: believed(stamps.episodes, earlier.episodes),
    movies: believed(stamps.movies, earlier.movies),
  };
}
