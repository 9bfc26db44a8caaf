import type { Play } from '../history/play.ts';
import type { Progress } from '../trakt/schemas.ts';
import { table } from './markdown.ts';
import { percent } from './words.ts';

const SQUARES = { watched: '🟩', repeated: '🟦', flagged: '🟥', unwatched: '⬜' } as const;

/**
 * One row a season, one square an aired episode.
 * @param plays the show's plays
 * @param flagged history IDs of the plays that stand out: suspects, or what is removed
 */
export function seasonGrid(progress: Progress, plays: readonly Play[], flagged: ReadonlySet<string>): string {
  const watched = Map.groupBy(plays, play => `${play.season} ${play.episode}`);
  const rows = progress.seasons.map(season => {
    const episodes = season.episodes.map(episode => watched.get(`${season.number} ${episode.number}`) ?? []);
    const squares = episodes.map(playsOfEpisode => SQUARES[squareOf(playsOfEpisode, flagged)]).join('');
    const seen = episodes.filter(playsOfEpisode => playsOfEpisode.length > 0).length;
    return [
      season.number === 0 ? 'Specials' : `Season ${season.number}`,
      squares,
      percent(seen, episodes.length),
    ];
  });
  return table(['', 'Episodes', 'Watched'], rows);
}

/** What the squares mean. @param flagged what a red one is here: `suspect`, `removed` */
export function legend(flagged?: string): string {
  const entries = [
    `${SQUARES.watched} watched`,
    `${SQUARES.repeated} more than once`,
    ...(flagged === undefined ? [] : [`${SQUARES.flagged} ${flagged}`]),
    `${SQUARES.unwatched} not watched`,
  ];
  return entries.join(' · ');
}

/** How many of the aired episodes, specials left out, have a play. */
export function watchedEpisodes(progress: Progress, plays: readonly Play[]): number {
  const seen = new Set(plays.map(play => `${play.season} ${play.episode}`));
  return progress.seasons
    .filter(season => season.number > 0)
    .flatMap(season => season.episodes.filter(episode => seen.has(`${season.number} ${episode.number}`)))
    .length;
}

/** What the square of an episode shows, by all plays of that episode. */
export function squareOf(plays: readonly Play[], flagged: ReadonlySet<string>): keyof typeof SQUARES {
  if (plays.length === 0) return 'unwatched';
  if (plays.some(play => flagged.has(play.historyId))) return 'flagged';
  return plays.length > 1 ? 'repeated' : 'watched';
}
