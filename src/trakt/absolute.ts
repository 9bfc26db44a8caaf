import type { ItemClaims } from '../csv/given-row.ts';
import { isSameTitle } from '../history/same-title.ts';
import type { FoundEpisode } from './catalogue.ts';

/** A number that no season comes near. TVDB and Trakt differ by a few episodes in where a season ends. */
const FAR_BEYOND = 1.5;

/**
 * The episode that a row means by a number counted over all seasons: one that it calls so (`absolute`); without a season, where no season
 * has nearly so many; in season 1, where an ID or the title of the row says so as well. Only where every season of the show is
 * numbered from 1 without a gap, or goes on where the one before ended. `undefined` where the number can mean anything else.
 * @param named an episode that an ID of the row names
 */
export function absoluteIn(
  episodes: readonly FoundEpisode[],
  claims: ItemClaims,
  named?: FoundEpisode,
): FoundEpisode | undefined {
  const regular = episodes
    .filter(one => one.season > 0)
    .toSorted((a, b) => a.season - b.season || a.number - b.number);
  const number = countedNumber(claims);
  if (number === undefined || !(isNumberedThrough(regular) || isNumberedBySeason(regular))) return undefined;
  const one = regular[number - 1];
  return one !== undefined && (one === named || isMeant(one, regular, claims)) ? one : undefined;
}

/** The number that may count over all seasons. */
function countedNumber({ season, episode, absolute }: ItemClaims): number | undefined {
  return absolute ?? (season === undefined || season === 1 ? episode : undefined);
}

/** Whether the number cannot mean another episode than the one that it counts to. */
function isMeant(
  one: FoundEpisode,
  regular: readonly FoundEpisode[],
  { season, episode = 0, absolute, episodeTitle }: ItemClaims,
): boolean {
  if (absolute !== undefined) return true;
  if (episodeTitle !== undefined) return one.title !== null && isSameTitle(one.title, episodeTitle);
  return season === undefined && (isNumberedThrough(regular) || episode > FAR_BEYOND * mostIn(regular));
}

function mostIn(episodes: readonly FoundEpisode[]): number {
  return episodes.reduce((most, one) => Math.max(most, one.number), 0);
}

/** Later seasons go on counting. With a single season both ways of counting are the same. */
function isNumberedThrough(regular: readonly FoundEpisode[]): boolean {
  return regular.every((one, index) => one.number === index + 1);
}

function isNumberedBySeason(regular: readonly FoundEpisode[]): boolean {
  return regular.every((one, index) => {
    const before = regular[index - 1];
    const isFirst = before === undefined || before.season !== one.season;
    return isFirst ? one.number === 1 : one.number === before.number + 1;
  });
}
