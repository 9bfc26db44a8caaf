import { Failure } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import type { TraktApi } from './client.ts';
import { type Progress, parseProgress, parseShow, parseShowSearch, type Title } from './schemas.ts';

/** How the `show` input names a show. */
export type ShowQuery =
  | { by: 'trakt'; id: number }
  | { by: 'slug' | 'imdb'; id: string }
  | { by: 'tvdb' | 'tmdb'; id: number }
  | { by: 'title'; title: string };

/**
 * Reads one entry of the `show` input: a Trakt ID, a slug, an address at trakt.tv or app.trakt.tv, an IMDb ID,
 * `tvdb:…`, `tmdb:…`, or else a title.
 */
export function parseShowQuery(text: string): ShowQuery {
  const address = /^(?:https?:\/\/)?(?:www\.|app\.)?trakt\.tv\/shows\/([^/?#\s]+)/i.exec(text)?.[1];
  if (address !== undefined) return parseShowQuery(decoded(address).toLowerCase());
  const numbered = /^(tvdb|tmdb):\s*(\d{1,15})$/i.exec(text);
  if (numbered)
    return { by: numbered[1]?.toLowerCase() === 'tvdb' ? 'tvdb' : 'tmdb', id: Number(numbered[2]) };
  if (/^\d{1,15}$/.test(text)) return { by: 'trakt', id: Number(text) };
  if (/^tt\d+$/i.test(text)) return { by: 'imdb', id: text.toLowerCase() };
  if (/^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(text)) return { by: 'slug', id: text };
  return { by: 'title', title: text };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Finds the show that a query means.
 * @throws Failure when there is none, or when a title fits several (they are listed)
 */
export async function findShow(api: TraktApi, query: ShowQuery): Promise<Title> {
  switch (query.by) {
    case 'trakt':
      return (await showAt(api, String(query.id))) ?? unknown(`the Trakt ID ${query.id}`);
    case 'imdb':
      return (await showAt(api, query.id)) ?? unknown(`the IMDb ID ${query.id}`);
    case 'slug':
      return (await showAt(api, query.id)) ?? findByTitle(api, query.id.replaceAll('-', ' '));
    case 'tvdb':
    case 'tmdb': {
      const path = `/search/${query.by}/${query.id}`;
      const answer = await api.readOrMissing(path, { type: 'show' }, 'looking up the show');
      const [show] = answer === undefined ? [] : parseShowSearch(answer);
      return show ?? unknown(`${query.by}:${query.id}`);
    }
    case 'title':
      return findByTitle(api, query.title);
  }
}

/** Watched progress of a show; `undefined` when Trakt does not know the show any more. */
export async function readProgress(api: TraktApi, traktId: number): Promise<Progress | undefined> {
  const path = `/shows/${traktId}/progress/watched`;
  const query = { hidden: 'false', specials: 'true', count_specials: 'false' };
  const answer = await api.readOrMissing(path, query, 'reading the watched progress');
  return answer && parseProgress(answer);
}

/** The page of a show at trakt.tv. */
export function showAddress(show: Pick<Title, 'slug' | 'traktId'>): string {
  return `https://trakt.tv/shows/${show.slug ?? show.traktId}`;
}

async function showAt(api: TraktApi, id: string): Promise<Title | undefined> {
  const answer = await api.readOrMissing(`/shows/${encodeURIComponent(id)}`, {}, 'looking up the show');
  return answer && parseShow(answer);
}

/** What Trakt's search finds by a show's title, most fitting first. */
async function searchShows(api: TraktApi, title: string): Promise<Title[]> {
  const query = { query: escapeSearch(title), fields: 'title' };
  return parseShowSearch(await api.read('/search/show', query, 'searching for the show'));
}

async function findByTitle(api: TraktApi, title: string): Promise<Title> {
  const found = await searchShows(api, title.normalize('NFKC').replace(/ \(\d{4}\)$/, ''));
  const exact = found.filter(show => isCalled(show, title));
  const [show, ...others] = exact;
  if (show !== undefined && others.length === 0) return show;
  const candidates = exact.length > 0 ? exact : found;
  if (candidates.length === 0) return unknown(`the title ${quote(title)}`);
  throw new Failure(
    `${exact.length > 0 ? 'Several shows are called' : 'No show is called exactly'} ${quote(title)}. ` +
      `Give one of these by its ID or address:\n${candidates.slice(0, 10).map(describeCandidate).join('\n')}`,
  );
}

/** The characters that Trakt's search reads as operators, each behind a backslash. */
export function escapeSearch(text: string): string {
  return text.replace(/[+\-&|!(){}[\]^"~*?:/\\]/g, '\\$&');
}

/** Whether a title, or title and year, is exactly that of the show or movie; case and width do not matter. */
function isCalled(show: Title, wanted: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (show.title === null) return false;
  const title = plain(show.title);
  return plain(wanted) === title || plain(wanted) === `${title} (${show.year})`;
}

function describeCandidate(show: Title): string {
  return `- ${show.title ?? 'untitled'} (${show.year ?? 'year unknown'}): ${show.traktId}, ${showAddress(show)}`;
}

function unknown(what: string): never {
  throw new Failure(
    `Trakt knows no show by ${what}. Give its IMDb ID (tt…), or copy the address of its page at trakt.tv.`,
  );
}
