import type { Context, SignedIn } from '../action/context.ts';
import { Failure } from '../base/failure.ts';
import type { Play } from '../history/play.ts';
import type { GridShow } from '../text/season-grid.ts';
import { readProgress } from '../trakt/progress.ts';
import type { Progress } from '../trakt/schemas.ts';

const SHOWS_WITH_GRID = 3;

/**
 * Reads what the season grids need, for up to three shows; nothing for more. A grid is no reason to fail.
 * @param playsOf the plays of a show; without it one a watched episode, as the progress has it, which costs no request
 */
export async function readGridShows(
  { log }: Pick<Context, 'log'>,
  { api }: Pick<SignedIn, 'api'>,
  concerned: readonly Play[],
  playsOf?: (traktId: number) => Promise<Play[]>,
): Promise<GridShow[]> {
  const ids = new Set(concerned.map(play => play.showTraktId).filter(id => id !== null));
  if (ids.size > SHOWS_WITH_GRID) return [];
  const shows = [...ids].map(async traktId => {
    try {
      const [progress, live] = await Promise.all([readProgress(api, traktId), playsOf?.(traktId)]);
      const example = concerned.find(play => play.showTraktId === traktId);
      const { title = null, year = null } = example ?? {};
      const plays = live ?? (progress && example ? watchedIn(progress, example) : []);
      return progress && { traktId, title, year, plays, progress };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      log.info(`The season grid is left out. ${error.message}`);
      return undefined;
    }
  });
  return (await Promise.all(shows)).filter(show => show !== undefined);
}

/** A play for each episode that counts as watched. */
function watchedIn({ seasons }: Progress, example: Play): Play[] {
  return seasons.flatMap(({ number: season, episodes }) =>
    episodes
      .filter(episode => episode.completed)
      .map(({ number: episode }) => ({ ...example, historyId: '', season, episode, episodeTitle: null })),
  );
}
