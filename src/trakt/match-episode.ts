import { quote } from '../base/wording.ts';
import type { ItemClaims } from '../csv/import-rows.ts';
import { episodeCode } from '../history/play.ts';
import { isSameTitle } from '../history/same-title.ts';
import { absoluteIn } from './absolute.ts';
import type { Found, FoundEpisode, FoundShow } from './catalogue.ts';
import { type Certain, candidateOf, codeOf, Doubt, describeFound, type Known } from './decision.ts';
import {
  checkEitherIds,
  checkGone,
  checkIds,
  claimedIds,
  type IdsChecked,
  nameId,
  ownIds,
  showIds,
} from './match-ids.ts';
import {
  checkTitle,
  findCalled,
  isStill,
  namesIn,
  severalCalled,
  unknownTitle,
  withoutNames,
} from './match-title.ts';

type EpisodeOfShow = Extract<Found, { kind: 'episode' }>;

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

/** The show that a row names, or an episode of which Trakt does not say whose it is. */
function findShow(claims: ItemClaims, known: Known): FoundShow | { lone: EpisodeOfShow } {
  return (
    listedShow(claims, known) ??
    showById(claims, known) ??
    showBySlug(claims, known) ??
    showByTitle(claims, known) ??
    showByEpisode(claims, known) ??
    showByEitherId(claims, known) ??
    unknownShow(claims, known)
  );
}

/** A show whose episodes were read already. */
function listedShow(claims: ItemClaims, known: Known): FoundShow | undefined {
  for (const { field, id } of ownIds(claims)) {
    const [show, ...others] = known.listed(field, id);
    if (show !== undefined && others.length === 0) return show;
  }
  return undefined;
}

function showById(claims: ItemClaims, known: Known): FoundShow | undefined {
  for (const one of showIds(claims)) {
    const shows = known.under(one.field, one.id).filter(isShow);
    if (shows.length > 1) throw severalUnder(nameId(one), shows);
    if (shows[0] !== undefined) return shows[0];
  }
  return undefined;
}

function showBySlug({ slug }: ItemClaims, known: Known): FoundShow | undefined {
  return slug === undefined ? undefined : known.withSlug('show', slug).find(isShow);
}

function showByTitle(claims: ItemClaims, known: Known): FoundShow | undefined {
  if (namesIn(claims).length === 0) return undefined;
  const shows = findCalled('show', claims, known).exact.filter(isShow);
  if (shows.length < 2) return shows[0];
  const found = showByEpisode(claims, known);
  if (found !== undefined && !('lone' in found)) return found;
  throw severalCalled('show', claims, shows);
}

function showByEpisode(claims: ItemClaims, known: Known): FoundShow | { lone: EpisodeOfShow } | undefined {
  for (const one of ownIds(claims)) {
    const episodes = known.under(one.field, one.id).filter(isEpisode);
    if (episodes.length > 1) throw severalUnder(nameId(one), episodes);
    const [episode] = episodes;
    if (episode !== undefined) return episode.show ?? { lone: episode };
  }
  return undefined;
}

function showByEitherId({ eitherIds }: ItemClaims, known: Known): FoundShow | undefined {
  for (const one of claimedIds(eitherIds)) {
    const found = known.under(one.field, one.id);
    const shows = [...found.filter(isShow), ...found.filter(isEpisode).flatMap(({ show }) => show ?? [])];
    if (shows.length > 1) throw severalUnder(nameId(one), shows);
    if (shows[0] !== undefined) return shows[0];
  }
  return undefined;
}

function unknownShow(claims: ItemClaims, known: Known): never {
  if (namesIn(claims).length > 0)
    throw unknownTitle('show', claims, findCalled('show', claims, known).others);
  const [id] = [...ownIds(claims), ...showIds(claims), ...claimedIds(claims.eitherIds)];
  if (id !== undefined) throw new Doubt('unknown id', `Trakt has no episode with the ${nameId(id)}.`);
  throw new Doubt('names nothing', 'The row names nothing: it needs an ID, or a title.');
}

function severalUnder(id: string, found: readonly Found[]): Doubt {
  return new Doubt('several', `Several things at Trakt have the ${id}.`, found.map(candidateOf));
}

function isShow(found: Found): found is FoundShow {
  return found.kind === 'show';
}

function isEpisode(found: Found): found is EpisodeOfShow {
  return found.kind === 'episode';
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
      `The row does not say of which season of ${name} it is episode ${episode}.`,
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
    `The row names ${describeFound(thing)}, but the episode ${absolute} of all is ${codeOf(counted)}.`,
    [candidateOf(thing), candidateOf({ ...counted, show: thing.show })],
  );
}

/** What stands where nobody has given a title yet. */
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
