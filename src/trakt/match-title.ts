import { quote } from '../base/wording.ts';
import type { ItemClaims } from '../csv/given-row.ts';
import { isSameTitle, searchWords, yearInTitle } from '../history/same-title.ts';
import type { FoundMovie, FoundShow } from './catalogue.ts';
import { candidateOf, candidatesAmong, Doubt, describeFound, type Known } from './decision.ts';

type Titled = FoundShow | FoundMovie;

const MOST_CANDIDATES = 5;

/** The names that a row has for the show or movie. */
export function namesIn({ title, otherTitles = [] }: ItemClaims): string[] {
  return [title, ...otherTitles].filter(name => name !== undefined && name.trim() !== '') as string[];
}

/** Whether old names can be ignored: the row has the Trakt ID of the thing. */
export function isStill(
  { traktId }: { traktId: number },
  claimed: number | undefined,
  { namesAreOld }: ItemClaims,
): boolean {
  return namesAreOld === true && claimed === traktId;
}

/** What a row says beside its names. */
export function withoutNames({ title, otherTitles, year, ...rest }: ItemClaims): ItemClaims {
  return rest;
}

/** What has exactly the title and the year that a row says; and what else the search found. */
export function findCalled(
  kind: 'show' | 'movie',
  claims: ItemClaims,
  known: Known,
): { exact: Titled[]; others: Titled[] } {
  const others: Titled[] = [];
  for (const name of namesIn(claims)) {
    for (const words of queriesFor(name)) {
      const found = known.called(kind, words);
      const called = found.filter(one => isCalledSo(one, name));
      const exact = ofYear(called, claims.year);
      if (exact.length > 0) return { exact: distinct(exact), others: [] };
      others.push(...called, ...found);
    }
  }
  return { exact: [], others: distinct(others) };
}

/** As the row has it; then by its words alone, where they are others. */
function queriesFor(name: string): string[] {
  const plain = (yearInTitle(name)?.title ?? name).normalize('NFC').trim();
  const words = searchWords(plain);
  return words === '' || words === plain.toLowerCase() ? [plain] : [plain, words];
}

/** A title without a year at Trakt fits any year, if it is the only one. */
function ofYear(called: readonly Titled[], year: number | undefined): Titled[] {
  if (year === undefined) return [...called];
  const exact = called.filter(one => one.year === year);
  if (exact.length > 0) return exact;
  return called.length === 1 && called[0]?.year === null ? [...called] : [];
}

/** Whether a name is exactly the title, or title and year in brackets. */
function isCalledSo({ title, year }: Titled, name: string): boolean {
  if (title === null) return false;
  if (isSameTitle(title, name)) return true;
  const dated = yearInTitle(name);
  return dated !== undefined && isSameTitle(title, dated.title) && (year === null || year === dated.year);
}

/**
 * Compares the title, the year and the slug of a row with what the rest of it names. Services differ by a year in when something
 * was first shown; a slug that nothing has any more says nothing.
 * @throws Doubt when they differ
 */
export function checkTitle(thing: Titled, claims: ItemClaims, known: Known): void {
  const names = namesIn(claims);
  const { year } = claims;
  if (thing.title !== null && names.length > 0 && !names.some(name => isCalledSo(thing, name))) {
    throw new Doubt(
      'contradiction',
      `Its IDs are those of ${describeFound(thing)}, but the row calls it ${quote(names[0] ?? '')}.`,
      [candidateOf(thing)],
    );
  }
  if (thing.year !== null && year !== undefined && Math.abs(thing.year - year) > 1) {
    throw new Doubt(
      'contradiction',
      `Its IDs are those of ${describeFound(thing)}, but the row says that it is of ${year}.`,
      [candidateOf(thing)],
    );
  }
  if (claims.slug !== undefined && claims.slug !== thing.slug) checkSlug(thing, claims.slug, known);
}

/**
 * What has the slug that a row says.
 * @throws Doubt where the slug is a number that is something else’s Trakt ID
 */
export function findBySlug(kind: 'show' | 'movie', { slug }: ItemClaims, known: Known): Titled | undefined {
  const [one, other] = slug === undefined ? [] : known.withSlug(kind, slug);
  if (one === undefined || other === undefined) return one;
  throw new Doubt(
    'several',
    `${slug} in an address at Trakt can mean ${describeFound(one)}, or ${describeFound(other)}, which has that Trakt ID.`,
    [candidateOf(one), candidateOf(other)],
  );
}

function checkSlug(thing: Titled, slug: string, known: Known): void {
  const other = known.withSlug(thing.kind, slug).find(one => one.traktId !== thing.traktId);
  if (other === undefined) return;
  throw new Doubt(
    'contradiction',
    `Its address at Trakt (${quote(slug)}) is that of ${describeFound(other)}, and the rest of the row names ${describeFound(thing)}.`,
    [candidateOf(thing), candidateOf(other)],
  );
}

/** Nothing is called exactly as the row says. */
export function unknownTitle(kind: 'show' | 'movie', claims: ItemClaims, others: readonly Titled[]): Doubt {
  const year = claims.year === undefined ? '' : ` (${claims.year})`;
  return new Doubt(
    'unknown title',
    `Trakt has no ${kind} called exactly ${quote(namesIn(claims)[0] ?? '')}${year}.`,
    candidatesAmong(others.slice(0, MOST_CANDIDATES)),
  );
}

/** Several are called exactly as the row says. */
export function severalCalled(kind: 'show' | 'movie', claims: ItemClaims, exact: readonly Titled[]): Doubt {
  const years = exact.map(one => one.year ?? 'year unknown').join(', ');
  return new Doubt(
    'several',
    `Several ${kind}s are called ${quote(namesIn(claims)[0] ?? '')}: ${years}.`,
    candidatesAmong(exact.slice(0, 2 * MOST_CANDIDATES)),
  );
}

function distinct(found: readonly Titled[]): Titled[] {
  return [...new Map(found.map(one => [one.traktId, one])).values()];
}
