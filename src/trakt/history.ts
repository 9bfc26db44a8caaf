import { newestFirst, type Play } from '../history/play.ts';
import type { Query, TraktApi } from './client.ts';
import { parseHistoryPage } from './schemas.ts';

/** Whose plays are read: everything, those of one show or movie by its Trakt ID, or those of a stretch of time. */
export type Scope = 'all' | TitleScope | TimeScope;
export interface TitleScope {
  type: 'show' | 'movie';
  traktId: number;
}

/** UTC, ISO 8601, both ends among it. */
export interface TimeScope {
  type: 'time';
  /** Without it: from the beginning, plays without a date among it. */
  from?: string;
  to: string;
}

export interface ReadOptions {
  /** Told after each page: how many plays are read, and how many Trakt reports. */
  onProgress?: (read: number, reported: number) => void;
  /**
   * Asked after each page with all plays so far: true stops a read that needs no more. Pages come newest first, so
   * what is left is older than the page's last play.
   */
  enough?: (plays: ReadonlyMap<string, Play>, page: readonly Play[]) => boolean;
}

export interface HistoryRead {
  /** Newest first, each once. */
  plays: Play[];
  /**
   * `proven`: every play that Trakt lists was read. `stopped`: `enough` said so. `unproven`: two reads disagreed with
   * each other and with the count, so plays may be missing.
   */
  completeness: 'proven' | 'stopped' | 'unproven';
  /** How many more plays Trakt counts than it lists (it drops those that it can no longer resolve); 0 when none. */
  shortfall: number;
}

/** The most plays that Trakt puts on a page. */
export const PAGE_SIZE = 250;
const PAGES_IN_FLIGHT = 4;

/**
 * Reads the history, up to four pages at a time, and proves that it is whole: the distinct plays are as many as
 * Trakt counts, or two reads in a row have the same plays. Two reads during which plays changed pages, or pages reported
 * different counts, as where one of them is late, prove nothing by being equal: both may have missed the same ones.
 * @throws Failure when a page cannot be read
 */
export async function readHistory(
  api: TraktApi,
  scope: Scope,
  options: ReadOptions = {},
): Promise<HistoryRead> {
  const first = await readPass(api, scope, options);
  if (first.end !== 'uncounted')
    return toRead(first.plays, first.end === 'stopped' ? 'stopped' : 'proven', 0);
  const second = await readPass(api, scope, options);
  if (second.end !== 'uncounted')
    return toRead(second.plays, second.end === 'stopped' ? 'stopped' : 'proven', 0);
  const plays = new Map([...first.plays, ...second.plays]);
  const same = plays.size === first.plays.size && plays.size === second.plays.size;
  const isQuiet = [first, second].some(pass => pass.isSteady && !pass.isMoved);
  if (first.isPartial || second.isPartial) return toRead(plays, same && isQuiet ? 'stopped' : 'unproven', 0);
  const isCounted = [first, second].every(pass => pass.isSteady && pass.itemCount === plays.size);
  const isProven = isCounted || (same && isQuiet);
  return toRead(plays, isProven ? 'proven' : 'unproven', Math.max(0, second.itemCount - plays.size));
}

export interface Page {
  plays: Play[];
  pageCount: number;
  itemCount: number;
}

interface Pass {
  plays: Map<string, Play>;
  /** `counted`: as many distinct plays as reported, by every page alike, up to a page that was not full. */
  end: 'counted' | 'uncounted' | 'stopped';
  /** It was stopped before the last page. */
  isPartial: boolean;
  /** A play was on two of its pages, so another may have been on none. */
  isMoved: boolean;
  /** Every page reported the same count. */
  isSteady: boolean;
  itemCount: number;
}

async function readPass(api: TraktApi, scope: Scope, { onProgress, enough }: ReadOptions): Promise<Pass> {
  const plays = new Map<string, Play>();
  const counts = new Set<number>();
  const pages = pagesAhead(page => readPage(api, scope, page));
  let isWhole = true;
  let isMoved = false;
  for (let number = 1; ; number++) {
    const page = await pages.next(number);
    const { itemCount } = page;
    const isPastCount = number >= page.pageCount;
    const before = plays.size;
    for (const play of page.plays) plays.set(play.historyId, play);
    isMoved ||= number <= page.pageCount && plays.size < before + page.plays.length;
    counts.add(itemCount);
    onProgress?.(plays.size, Math.max(plays.size, itemCount));
    const isSteady = counts.size === 1;
    const isFull = page.plays.length === PAGE_SIZE;
    const pass = { plays, isMoved, isSteady, itemCount };
    if (isPastCount && !isFull && isSteady && plays.size === itemCount) {
      return { ...pass, end: 'counted', isPartial: false };
    }
    isWhole &&= isFull || isPastCount;
    if (enough?.(plays, page.plays)) {
      const isSure = isWhole && isSteady && !isMoved;
      return { ...pass, end: isSure ? 'stopped' : 'uncounted', isPartial: true };
    }
    if (isPastCount && plays.size === before) return { ...pass, end: 'uncounted', isPartial: false };
  }
}

/** Hands out pages in order while up to three of the next ones are already under way. */
function pagesAhead(read: (page: number) => Promise<Page>) {
  const underWay = new Map<number, Promise<Page>>();
  let last = 1;
  const start = (page: number) => {
    const reading = underWay.get(page) ?? read(page);
    reading.catch(() => undefined);
    underWay.set(page, reading);
    return reading;
  };
  return {
    async next(number: number): Promise<Page> {
      for (let page = number; page < number + PAGES_IN_FLIGHT && page <= last; page++) start(page);
      const page = await start(number);
      underWay.delete(number);
      last = Math.max(last, pagesNeeded(page));
      return page;
    },
  };
}

/** A full last page needs the one after it, to see that nothing follows. */
function pagesNeeded({ pageCount, itemCount }: Page): number {
  return itemCount === pageCount * PAGE_SIZE ? pageCount + 1 : pageCount;
}

/** One page of the history, counted from 1. A title that Trakt does not know any more has none. */
export async function readPage(api: TraktApi, scope: Scope, page: number): Promise<Page> {
  const query = { page, limit: PAGE_SIZE, ...timesOf(scope) };
  const read = isTitle(scope) ? api.readOrMissing : api.read;
  const answer = await read(pathOf(scope), query, 'reading the history');
  if (answer === undefined) return { plays: [], pageCount: 0, itemCount: 0 };
  const plays = parseHistoryPage(answer);
  return {
    plays,
    pageCount: headerNumber(answer.headers, 'x-pagination-page-count') ?? page,
    itemCount: headerNumber(answer.headers, 'x-pagination-item-count') ?? -1,
  };
}

function isTitle(scope: Scope): scope is TitleScope {
  return scope !== 'all' && scope.type !== 'time';
}

function pathOf(scope: Scope): string {
  return isTitle(scope) ? `/sync/history/${scope.type}s/${scope.traktId}` : '/sync/history';
}

function timesOf(scope: Scope): Query {
  if (scope === 'all' || scope.type !== 'time') return {};
  return { ...(scope.from !== undefined && { start_at: scope.from }), end_at: scope.to };
}

function headerNumber(headers: Headers, name: string): number | undefined {
  const value = headers.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}

function toRead(
  plays: ReadonlyMap<string, Play>,
  completeness: HistoryRead['completeness'],
  shortfall: number,
): HistoryRead {
  return { plays: [...plays.values()].toSorted(newestFirst), completeness, shortfall };
}
