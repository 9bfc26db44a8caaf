import type { ItemClaims } from '../csv/given-row.ts';
import type { Found, FoundShow } from './catalogue.ts';
import { candidateOf, Doubt, type Known, NAMES_NOTHING } from './decision.ts';
import { claimedIds, nameId, ownIds, showIds } from './match-ids.ts';
import { findBySlug, findCalled, namesIn, severalCalled, unknownTitle } from './match-title.ts';

/** An episode that Trakt has, with its show where Trakt says which. */
export type EpisodeOfShow = Extract<Found, { kind: 'episode' }>;

/**
 * The show that a row names, by whatever of it Trakt knows; or an episode of which Trakt does not say whose it is.
 * @throws Doubt when there is none or more than one, NotRead when something must be read first
 */
export function findShow(claims: ItemClaims, known: Known): FoundShow | { lone: EpisodeOfShow } {
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

function showBySlug(claims: ItemClaims, known: Known): FoundShow | undefined {
  const found = findBySlug('show', claims, known);
  return found?.kind === 'show' ? found : undefined;
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
  throw new Doubt('names nothing', NAMES_NOTHING);
}

function severalUnder(id: string, found: readonly Found[]): Doubt {
  return new Doubt('several', `Several things at Trakt have the ${id}.`, found.map(candidateOf));
}

function isShow(found: Found): found is FoundShow {
  return found.kind === 'show';
}

/** Whether something at Trakt is an episode. */
export function isEpisode(found: Found): found is EpisodeOfShow {
  return found.kind === 'episode';
}
