import { quote } from '../base/wording.ts';
import type { ItemClaims } from '../csv/given-row.ts';
import { episodeCode } from '../history/play.ts';
import { isSameTitle } from '../history/same-title.ts';
import { absoluteIn } from './absolute.ts';
import type { FoundEpisode, FoundShow } from './catalogue.ts';
import { type Certain, candidateOf, codeOf, Doubt, describeFound, type Known } from './decision.ts';
import {
  checkEitherIds,
  checkGone,
  checkIds,
  claimedIds,
  type IdsChecked,
  ownIds,
  showIds,
} from './match-ids.ts';
import { type EpisodeOfShow, findShow, isEpisode } from './match-show.ts';
import { checkTitle, isStill, withoutNames } from './match-title.ts';

/**
 * The episode that a row names: its show first, by whatever of it Trakt knows, then the episode among all of that show. All that the row
 * claims agrees with it.
 * @throws Doubt when that is not certain, NotRead when something must be read first
 */
export function matchEpisode(claims: ItemClaims, known: Known): Certain {
  const show = findShow(claims, known);
  if ('lone' in show) return checkLone(show.lone, claims, known);
  const episodes = known.episodesOf(show);
  const { episode, isAbsolute } = findEpisode(show, episodes, claims, known);
  const thing: EpisodeOfShow = { ...episode, show };
  checkTitle(show, isStill(show, claims.showTraktId, claims) ? withoutNames(claims) : claims, known);
  const ofShow = checkIds(showIds(claims), { thing: show, whose: 'Its show’s' }, known);
  const own = checkIds(ownIds(claims), { thing, whose: 'Its', others: [show] }, known);
  checkEitherIds(claimedIds(claims.eitherIds), [thing, show], known);
  checkNumbers(thing, claims, { episodes, isAbsolute });
  if (!isStill(thing, claims.traktId, claims)) checkEpisodeTitle(thing, claims);
  checkGone(own, thing, 'Its');
  checkGone(both(ofShow, own), show, 'Its show’s');
  return { what: 'episode', episode, show, isAbsolute };
}

function both(ofShow: IdsChecked, { agreeing }: IdsChecked): IdsChecked {
  return { ...ofShow, agreeing: ofShow.agreeing + agreeing };
}

interface FoundAmong {
  episode: FoundEpisode;
  isAbsolute: boolean;
}

/** The episode among all of its show: by its own IDs, else by its numbers, else by its title. */
function findEpisode(
  show: FoundShow,
  episodes: readonly FoundEpisode[],
  claims: ItemClaims,
  known: Known,
): FoundAmong {
  for (const { field, id } of ownIds(claims)) {
    const [one] = episodes.filter(episode => episode[field] === id);
    if (one !== undefined) return { episode: one, isAbsolute: isByAbsolute(one, episodes, claims) };
  }
  for (const { field, id } of claimedIds(claims.eitherIds)) {
    const [one] = show[field] === id ? [] : episodes.filter(episode => episode[field] === id);
    if (one !== undefined) return { episode: one, isAbsolute: isByAbsolute(one, episodes, claims) };
  }
  return (
    byNumbers(show, episodes, claims) ??
    byTitle(show, episodes, claims) ??
    none({ show, episodes }, claims, known)
  );
}

function isByAbsolute(episode: FoundEpisode, episodes: readonly FoundEpisode[], claims: ItemClaims): boolean {
  return !hasNumbers(episode, claims) && absoluteIn(episodes, claims, episode) === episode;
}

function hasNumbers(episode: FoundEpisode, claims: ItemClaims): boolean {
  return (
    (claims.season === undefined || claims.season === episode.season) &&
    (claims.episode === undefined || claims.episode === episode.number)
  );
}

function byNumbers(
  show: FoundShow,
  episodes: readonly FoundEpisode[],
  claims: ItemClaims,
): FoundAmong | undefined {
  const { season, episode: number } = claims;
  if (season !== undefined && number !== undefined) {
    const [one, ...others] = episodes.filter(each => each.season === season && each.number === number);
    if (others.length > 0) {
      const several = [one, ...others].flatMap(each => (each ? [candidateOf({ ...each, show })] : []));
      throw new Doubt(
        'several',
        `Several episodes of ${quote(show.title ?? 'that show')} are ${episodeCode({ season, episode: number })}.`,
        several,
      );
    }
    if (one !== undefined) return { episode: one, isAbsolute: false };
  }
  const absolute = absoluteIn(episodes, claims);
  return absolute && { episode: absolute, isAbsolute: true };
}

/** Only where the row has no number. */
function byTitle(
  show: FoundShow,
  episodes: readonly FoundEpisode[],
  { season, episode, absolute, episodeTitle }: ItemClaims,
): FoundAmong | undefined {
  if (episode !== undefined || absolute !== undefined || episodeTitle === undefined) return undefined;
  const [one, ...others] = episodes.filter(
    each =>
      (season === undefined || each.season === season) &&
      each.title !== null &&
      isSameTitle(each.title, episodeTitle),
  );
  if (one !== undefined && others.length > 0) {
    throw new Doubt(
      'several',
      `Several episodes of ${quote(show.title ?? 'that show')} are called ${quote(episodeTitle)}.`,
      [one, ...others].map(each => candidateOf({ ...each, show })),
    );
  }
  return one && { episode: one, isAbsolute: false };
}

function none(
  { show, episodes }: { show: FoundShow; episodes: readonly FoundEpisode[] },
  claims: ItemClaims,
  known: Known,
): never {
  // What an ID of the row names says more than that the show has no such episode.
  for (const one of ownIds(claims)) {
    const other = known.under(one.field, one.id).find(isEpisode);
    if (other === undefined) continue;
    checkIds([one], { thing: show, whose: 'Its', others: [other] }, known);
  }
  const { season, episode, absolute, episodeTitle } = claims;
  const name = describeFound(show);
  if (season === undefined && episodes.some(one => one.number === episode)) {
    const possible = episodes.filter(one => one.number === episode && one.season > 0);
    throw new Doubt(
      'several',
      `The row says episode ${episode} of ${name}, but not which season.`,
      possible.map(one => candidateOf({ ...one, show })),
    );
  }
  const number = episode ?? absolute;
  if (number !== undefined) {
    const code = season === undefined ? `episode ${number}` : episodeCode({ season, episode: number });
    throw new Doubt('unknown episode', `Trakt has no ${code} of ${name}.`, [candidateOf(show)]);
  }
  if (episodeTitle !== undefined) {
    const where = season === undefined ? '' : ` in season ${season}`;
    throw new Doubt(
      'unknown episode',
      `Trakt has no episode of ${name} called ${quote(episodeTitle)}${where}.`,
      [candidateOf(show)],
    );
  }
  throw new Doubt('names nothing', `The row names ${name}, but none of its episodes.`, [candidateOf(show)]);
}

/** @throws Doubt when the numbers of a row are not those of the episode that its IDs name */
function checkNumbers(
  thing: EpisodeOfShow,
  claims: ItemClaims,
  { episodes, isAbsolute }: { episodes: readonly FoundEpisode[]; isAbsolute: boolean },
): void {
  const { season, episode, absolute } = claims;
  if (!isAbsolute && !hasNumbers(thing, claims)) {
    const code =
      season !== undefined && episode !== undefined
        ? episodeCode({ season, episode })
        : season === undefined
          ? `episode ${episode}`
          : `season ${season}`;
    throw new Doubt(
      'contradiction',
      `Its IDs are those of ${describeFound(thing)}, but the row says ${code}.`,
      [candidateOf(thing)],
    );
  }
  if (absolute === undefined) return;
  const counted = absoluteIn(episodes, { absolute });
  if (counted === undefined || counted.traktId === thing.traktId) return;
  throw new Doubt(
    'contradiction',
    `The row names ${describeFound(thing)}, but episode ${absolute} counted over all seasons is ${codeOf(counted)}.`,
    [candidateOf(thing), candidateOf({ ...counted, show: thing.show })],
  );
}

/** What Trakt shows for an episode without a title. */
const PLACEHOLDER =
  /^(?:tb[ad]|(?:episode|folge|épisode|episodio|aflevering|avsnitt|jakso)\s*#?(?<number>\d+)?)$/i;

/** @throws Doubt when both have a title, and they differ */
function checkEpisodeTitle(thing: EpisodeOfShow, { episodeTitle, episode, absolute }: ItemClaims): void {
  const { title, number } = thing;
  if (title === null || episodeTitle === undefined || isSameTitle(title, episodeTitle)) return;
  const placeholder = PLACEHOLDER.exec(episodeTitle.trim());
  const said = placeholder?.groups?.number;
  const fits = said === undefined || [number, episode, absolute].includes(Number(said));
  if ((placeholder !== null || PLACEHOLDER.test(title)) && fits) return;
  throw new Doubt(
    'contradiction',
    `The row names ${describeFound(thing)}, which Trakt calls ${quote(title)}, but calls it ${quote(episodeTitle)}.`,
    [candidateOf(thing)],
  );
}

/** An episode of which Trakt does not say whose it is: only what it says of the episode itself can be compared. */
function checkLone(lone: EpisodeOfShow, claims: ItemClaims, known: Known): Certain {
  const own = checkIds(ownIds(claims), { thing: lone, whose: 'Its' }, known);
  checkNumbers(lone, claims, { episodes: [], isAbsolute: false });
  checkEpisodeTitle(lone, claims);
  checkGone(own, lone, 'Its');
  return { what: 'episode', episode: lone, show: undefined, isAbsolute: false };
}
