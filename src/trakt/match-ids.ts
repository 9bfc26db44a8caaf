import type { Ids, ItemClaims } from '../csv/given-row.ts';
import { type Found, ID_FIELDS, type IdField } from './catalogue.ts';
import { candidateOf, Doubt, describeFound, type Known } from './decision.ts';

const NAMES = { traktId: 'Trakt', imdbId: 'IMDb', tvdbId: 'TVDB', tmdbId: 'TMDB' } as const;

/** An ID that a row has. */
export interface ClaimedId {
  field: IdField;
  id: string | number;
}

/** The IDs that a row has; services write 0 for none. */
export function claimedIds(ids: Ids = {}): ClaimedId[] {
  return ID_FIELDS.flatMap(field => {
    const id = ids[field];
    return id === undefined || id === 0 ? [] : [{ field, id }];
  });
}

/** The episode’s or movie’s own IDs. */
export function ownIds(claims: ItemClaims): ClaimedId[] {
  return claimedIds(claims);
}

/** The show’s IDs. */
export function showIds({ showIds, showTraktId }: ItemClaims): ClaimedId[] {
  return claimedIds({ ...showIds, ...(showTraktId !== undefined && { traktId: showTraktId }) });
}

/** `TVDB ID 7700103`. */
export function nameId({ field, id }: ClaimedId): string {
  return `${NAMES[field]} ID ${id}`;
}

/** What the IDs of a row say of the thing that it seems to name. */
export interface IdsChecked {
  /** How many are the thing’s. */
  agreeing: number;
  /** Trakt’s own, which nothing at Trakt has any more. */
  gone: ClaimedId[];
}

/**
 * Compares IDs of a row with the thing that it seems to name.
 * @param whose `Its`, `Its show’s`
 * @param others what an ID of the thing’s kind must not be mistaken for, such as the show of an episode
 * @throws Doubt when one is another thing’s, or the thing has another one of that service
 */
export function checkIds(
  claimed: readonly ClaimedId[],
  { thing, whose, others = [] }: { thing: Found; whose: string; others?: readonly Found[] },
  known: Known,
): IdsChecked {
  const open = claimed.filter(({ field, id }) => thing[field] !== id);
  for (const one of open) {
    const actual = thing[one.field];
    const other = others.find(found => found[one.field] === one.id);
    if (other !== undefined && one.field !== 'traktId') throw isOther(one, { thing, whose, other });
    if (actual === null || one.field === 'traktId') continue;
    throw new Doubt(
      'contradiction',
      `${whose} ${nameId(one)} does not fit: ${describeFound(thing)} has the ${nameId({ ...one, id: actual })}.`,
      [candidateOf(thing)],
    );
  }
  const gone: ClaimedId[] = [];
  for (const one of open) {
    const other = aliveAs(one, thing.kind, known)[0] ?? others.find(found => found[one.field] === one.id);
    if (other !== undefined) throw isOther(one, { thing, whose, other });
    if (one.field === 'traktId') gone.push(one);
  }
  return { agreeing: claimed.length - open.length, gone };
}

/** What an ID names as an ID of that kind of thing: an IMDb ID is one of anything, others are counted kind by kind. */
function aliveAs({ field, id }: ClaimedId, kind: Found['kind'], known: Known): Found[] {
  return known.under(field, id).filter(found => field === 'imdbId' || found.kind === kind);
}

function isOther(
  one: ClaimedId,
  { thing, whose, other }: { thing: Found; whose: string; other: Found },
): Doubt {
  return new Doubt(
    'contradiction',
    `${whose} ${nameId(one)} is that of ${describeFound(other)}, and the rest of the row names ${describeFound(thing)}.`,
    [candidateOf(thing), candidateOf(other)],
  );
}

/**
 * A Trakt ID that is gone says nothing any more, and the rest of the row names the thing, if another ID of it agrees: Trakt
 * gives episodes new IDs.
 * @throws Doubt when none does
 */
export function checkGone({ agreeing, gone }: IdsChecked, thing: Found, whose: string): void {
  const [one] = gone;
  if (one === undefined || agreeing > 0) return;
  throw new Doubt(
    'id gone',
    `Trakt has nothing with ${whose.toLowerCase()} ${nameId(one)} any more, and no other ID of the row says whether it was ${describeFound(thing)}.`,
    [candidateOf(thing)],
  );
}

/**
 * Compares IDs of which the file does not say whose they are with an episode and its show.
 * @throws Doubt when one is neither’s
 */
export function checkEitherIds(
  claimed: readonly ClaimedId[],
  [episode, show]: readonly [Found, Found],
  known: Known,
): void {
  const open = claimed.filter(({ field, id }) => episode[field] !== id && show[field] !== id);
  const gone: ClaimedId[] = [];
  for (const one of open) {
    const [other] = (['episode', 'show'] as const).flatMap(kind => aliveAs(one, kind, known));
    if (other !== undefined) throw isOther(one, { thing: episode, whose: 'Its', other });
    if (one.field === 'traktId') gone.push(one);
    else if (episode[one.field] !== null && show[one.field] !== null) throw hasAnother(one, episode);
  }
  checkGone({ agreeing: agreeingIds(claimed, episode), gone }, episode, 'Its');
}

function agreeingIds(claimed: readonly ClaimedId[], thing: Found): number {
  return claimed.filter(({ field, id }) => thing[field] === id).length;
}

function hasAnother(one: ClaimedId, thing: Found): Doubt {
  return new Doubt(
    'id gone',
    `Trakt has nothing with its ${nameId(one)}, and ${describeFound(thing)} has another one.`,
    [candidateOf(thing)],
  );
}
