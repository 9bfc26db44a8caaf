import { Failure } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import {
  type FoundMovie,
  type FoundShow,
  readCalled,
  readSlug,
  readTitled,
  readUnder,
  titleAddress,
} from './catalogue.ts';
import type { TraktApi } from './client.ts';
import type { Kind, TitleQuery } from './title-query.ts';

/** A show or movie as Trakt names it. */
export type Title = Pick<FoundShow | FoundMovie, 'kind' | 'traktId' | 'slug' | 'title' | 'year'>;

/** As its name says, the input `show` means a show first. */
const SHOW_FIRST: readonly Kind[] = ['show', 'movie'];

/** What a query can mean: both, where it does not say. */
export function kindsOf({ kind }: TitleQuery): readonly Kind[] {
  return kind === undefined ? SHOW_FIRST : [kind];
}

/**
 * Finds what a query means: one show or movie, or the show and the movie that have the same ID.
 * @throws Failure when there is none, or when a title fits several (they are listed)
 */
export async function findTitles(api: TraktApi, query: TitleQuery): Promise<readonly [Title, ...Title[]]> {
  const kinds = kindsOf(query);
  switch (query.by) {
    case 'trakt':
      return [(await readAt(api, String(query.id), kinds)) ?? unknown(query, `the Trakt ID ${query.id}`)];
    case 'imdb':
      return [(await readAt(api, query.id, kinds)) ?? unknown(query, `the IMDb ID ${query.id}`)];
    case 'slug': {
      const title = query.id.replaceAll('-', ' ');
      return [(await readBySlug(api, query.id, kinds)) ?? (await findByTitle(api, { ...query, title }))];
    }
    case 'tvdb':
    case 'tmdb': {
      const found = await readUnder(api, `${query.by}Id`, query.id);
      const [first, ...others] = kinds.flatMap(kind => found.filter(one => isOf(kind, one)));
      return [first ?? unknown(query, `${query.by}:${query.id}`), ...others];
    }
    case 'title':
      return [await findByTitle(api, query)];
  }
}

function isOf(kind: Kind, found: { kind: string }): found is FoundShow | FoundMovie {
  return found.kind === kind;
}

async function readAt(api: TraktApi, id: string, kinds: readonly Kind[]): Promise<Title | undefined> {
  for (const kind of kinds) {
    const found = await readTitled(api, kind, id);
    if (found !== undefined) return found;
  }
}

async function readBySlug(api: TraktApi, slug: string, kinds: readonly Kind[]): Promise<Title | undefined> {
  for (const kind of kinds) {
    const [found] = await readSlug(api, kind, slug);
    if (found !== undefined) return found;
  }
}

/** A show that is called so, else a movie that is, else the only one that comes near. */
async function findByTitle(api: TraktApi, query: TitleQuery & { title: string }): Promise<Title> {
  const { title } = query;
  const near: Title[] = [];
  for (const kind of kindsOf(query)) {
    const found = await readCalled(api, kind, title.normalize('NFKC').replace(YEAR_AT_END, ''));
    const exact = found.filter(one => isCalled(one, title));
    const [only, ...others] = exact;
    if (only !== undefined && others.length === 0) return only;
    if (only !== undefined) throw severalFit(`Several ${kind}s are called ${quote(title)}.`, exact);
    near.push(...found);
  }
  const [only, ...others] = near;
  if (only === undefined) return unknown(query, `the title ${quote(title)}`);
  if (others.length === 0 && only.title !== null && isOfThatYear(only, title)) return only;
  throw severalFit(`No ${kindsOf(query).join(' or ')} is called exactly ${quote(title)}.`, near);
}

function severalFit(what: string, candidates: readonly Title[]): Failure {
  const list = candidates.slice(0, 10).map(describeCandidate).join('\n');
  return new Failure(`${what} Give one of these by its ID or address:\n${list}`);
}

const YEAR_AT_END = / \((\d{4})\)$/;

/** Whether a title, or title and year, is exactly that of the show or movie; case and width do not matter. */
function isCalled(found: Title, wanted: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (found.title === null) return false;
  const title = plain(found.title);
  return plain(wanted) === title || plain(wanted) === `${title} (${found.year})`;
}

function isOfThatYear({ year }: Title, wanted: string): boolean {
  const wantedYear = YEAR_AT_END.exec(wanted)?.[1];
  return wantedYear === undefined || wantedYear === String(year);
}

function describeCandidate(found: Title): string {
  const kind = found.kind === 'movie' ? 'movie, ' : '';
  return `- ${found.title ?? 'untitled'} (${kind}${found.year ?? 'year unknown'}): ${found.traktId}, ${titleAddress(found)}`;
}

function unknown(query: TitleQuery, what: string): never {
  throw new Failure(
    `Trakt has no ${kindsOf(query).join(' or ')} with ${what}. Give its IMDb ID (tt…), or copy the address of its page at trakt.tv.`,
  );
}
