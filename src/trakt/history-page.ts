import type { Play } from '../history/play.ts';
import type { Query, TraktApi } from './client.ts';

/** Whose plays are read: everything, those of one show or movie by its Trakt ID, or those of a stretch of time. */
export type Scope = 'all' | TitleScope | TimeScope;
export interface TitleScope {
  type: 'show' | 'movie';
  traktId: number;
}

/** UTC, ISO 8601, both ends included. */
export interface TimeScope {
  type: 'time';
  /** Without it: from the beginning, plays without a date included. */
  from?: string;
  to: string;
}

/** A part of the history as a request names it. */
export interface Part {
  /** Below `/sync/history`: empty, `/movies`, `/episodes/3800001`. */
  path: string;
  from?: string;
  to?: string;
}

export interface Page {
  plays: Play[];
  pageCount: number;
  /** How many plays Trakt counts in this part; -1 when it does not say. */
  itemCount: number;
}

/** The most plays that Trakt puts on a page. */
export const PAGE_SIZE = 250;

/**
 * One page of a part of the history, counted from 1. A title that Trakt does not know any more has none.
 * @throws Failure when it cannot be read
 */
export async function readPage(api: TraktApi, { path, from, to }: Part, page: number): Promise<Page> {
  const query: Query = {
    page,
    limit: PAGE_SIZE,
    ...(from !== undefined && { start_at: from }),
    ...(to !== undefined && { end_at: to }),
  };
  const read = /\d$/.test(path) ? api.readOrMissing : api.read;
  const answer = await read(`/sync/history${path}`, query, 'reading the history');
  if (answer === undefined) return { plays: [], pageCount: 0, itemCount: 0 };
  const { parseHistoryPage } = await import('./schemas.ts');
  return {
    plays: parseHistoryPage(answer),
    pageCount: headerNumber(answer.headers, 'x-pagination-page-count') ?? page,
    itemCount: headerNumber(answer.headers, 'x-pagination-item-count') ?? -1,
  };
}

/** The part of the history that a scope is, as the path and the times of `GET /sync/history`. */
export function partOf(scope: Scope): Part {
  if (scope === 'all') return { path: '' };
  if (scope.type === 'time') return { path: '', from: scope.from, to: scope.to };
  return { path: `/${scope.type}s/${scope.traktId}` };
}

/** A number that a header of Trakt's has; `undefined` when it is missing or none. */
export function headerNumber(headers: Headers, name: string): number | undefined {
  const value = headers.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
