import { type Activities, isSameActivity } from '../history/activities.ts';
import { minuteOf, newestFirst, type Play } from '../history/play.ts';
import { sent } from '../http/meanwhile.ts';
import { readActivities } from './account.ts';
import type { TraktApi } from './client.ts';
import { readMinute } from './history-minute.ts';
import { PAGE_SIZE, type Page, partOf, readPage, type Scope } from './history-page.ts';

export type { Scope, TitleScope } from './history-page.ts';

export interface ReadOptions {
  /** Called after each page with how many plays are read, and how many Trakt reports. */
  onProgress?: (read: number, reported: number) => void;
  /**
   * Called after each page with all plays so far: true stops a read that needs no more. Pages come newest first, so
   * what is left is older than the page's last play.
   */
  enough?: (plays: ReadonlyMap<string, Play>, page: readonly Play[]) => boolean;
  /** Told the plays of each page as it comes, before it is known whether they stay: the read returns what does. */
  onPage?: (plays: readonly Play[]) => void;
  /** Told all plays, newest first, while the account’s stamps are awaited that prove that they are all. A second read tells them again. */
  onLastPage?: (plays: readonly Play[]) => void;
  /** The account's stamps, where they were read before this read begins; else they are read beside its pages. */
  stamps?: Activities;
  /** Its first pages, where they are under way already; asked for after the stamps. */
  asked?: readonly Promise<Page>[];
}

export interface HistoryRead {
  /** Newest first, each once. */
  plays: Play[];
  /**
   * `proven`: every play that Trakt lists was read. `stopped`: `enough` said so. `unproven`: plays may be missing, because
   * counts or stamps changed during both reads, or the reads differ.
   */
  completeness: 'proven' | 'stopped' | 'unproven';
  /** How many more plays Trakt counts than it lists (it drops those that it can no longer resolve); 0 when none. */
  shortfall: number;
}

const PAGES_IN_FLIGHT = 4;
/** No history has so many pages in a row of which every play is known: Trakt gives the same ones again and again, or none. */
const MOST_IDLE = 20;
/** No answer is older than this, in milliseconds: no request takes that long. */
const LONGEST_ANSWER = 60_000;

/**
 * Reads the history, up to four pages at a time, and proves that it is whole: every page reports the same count, the distinct
 * plays are as many, and the account's stamps are the same before and after. One answer needs no stamps. What is still
 * missing then can be plays that Trakt counts and drops: only two such reads that are equal prove that. Where Trakt counts none,
 * nothing is proven: an outage can look like an empty history.
 * @throws Failure when a page cannot be read
 */
export async function readHistory(
  api: TraktApi,
  scope: Scope,
  options: ReadOptions = {},
): Promise<HistoryRead> {
  const first = await readPass(api, scope, options);
  if (first.end !== 'uncounted') return toRead(first.plays, endOf(first), 0, first.inOrder);
  const second = await readPass(api, scope, { ...options, stamps: first.stamps, asked: [] });
  if (second.end !== 'uncounted') return toRead(second.plays, endOf(second), 0, second.inOrder);
  const plays = new Map([...first.plays, ...second.plays]);
  const isEqual = plays.size === first.plays.size && plays.size === second.plays.size;
  const isCounted = second.itemCount >= 0 && first.itemCount === second.itemCount;
  const isProven = isEqual && first.isQuiet && second.isQuiet && isCounted;
  if (first.isPartial || second.isPartial) return toRead(plays, isProven ? 'stopped' : 'unproven', 0);
  return toRead(plays, isProven ? 'proven' : 'unproven', Math.max(0, second.itemCount - plays.size));
}

interface Pass {
  plays: Map<string, Play>;
  /** `counted`: as many distinct plays as every page reported, with nothing changed meanwhile. */
  end: 'counted' | 'uncounted' | 'stopped';
  /** It was stopped before the last page. */
  isPartial: boolean;
  /** Nothing changed while it was read: neither counts nor stamps, and no play changed pages but within its minute. */
  isQuiet: boolean;
  itemCount: number;
  /** The stamps after it, where they were read. */
  stamps: Activities | undefined;
  /** The plays, newest first, where they were put in order already. */
  inOrder?: readonly Play[] | undefined;
}

async function readPass(api: TraktApi, scope: Scope, options: ReadOptions): Promise<Pass> {
  const pages = pagesAhead(page => options.asked?.[page - 1] ?? readPage(api, partOf(scope), page));
  const gathered = gather(options);
  let { stamps } = options;
  for (let number = 1; ; number++) {
    const page = await pages.next(number);
    gathered.add(page, number);
    options.onPage?.(page.plays);
    const end = gathered.end();
    const pass = gathered.pass();
    if (end === 'one answer') return { ...pass, end: 'counted', isPartial: false, isQuiet: true, stamps };
    if (end === 'enough') return concludePart(api, scope, { ...pass, stamps });
    if (end === 'last page') return concludeWhole(api, scope, { ...pass, stamps }, options);
    if (stamps === undefined) {
      const time = api.time();
      pages.start(number + 1);
      stamps = await readActivities(api);
      if (!isOlder(stamps, time)) return readPass(api, scope, { ...options, stamps, asked: [] });
    }
  }
}

/**
 * Whether stamps that were read after the first page are from before it. If not, they may be of a change between the two.
 * @param time Trakt's, when the page had come
 */
function isOlder({ episodes, movies }: Activities, time: number | undefined): boolean {
  const isOld = (stamp: string | null) =>
    stamp === null || (time !== undefined && Date.parse(stamp) < time - LONGEST_ANSWER);
  return isOld(episodes) && isOld(movies);
}

type Read = ReturnType<ReturnType<typeof gather>['pass']> & { stamps: Activities | undefined };

/** Ends a pass that was stopped: it is sure where pages were full, and counts and places did not change. */
async function concludePart(api: TraktApi, scope: Scope, read: Read): Promise<Pass> {
  const { plays, isSteady, isWhole, itemCount, stamps } = read;
  const { isMoved } = await untangle(api, scope, read);
  const isQuiet = isSteady && !isMoved;
  return {
    plays,
    itemCount,
    stamps,
    end: isWhole && isQuiet ? 'stopped' : 'uncounted',
    isPartial: true,
    isQuiet,
  };
}

async function concludeWhole(
  api: TraktApi,
  scope: Scope,
  read: Read,
  { onLastPage }: ReadOptions,
): Promise<Pass> {
  const { plays, isSteady, itemCount } = read;
  const { isMoved } = plays.size < itemCount ? await untangle(api, scope, read) : { isMoved: false };
  const asked = readActivities(api);
  let ordered: Play[] | undefined;
  if (onLastPage !== undefined) {
    await sent(asked);
    ordered = inOrder(plays);
    onLastPage(ordered);
  }
  const stamps = await asked;
  // Without stamps it was one page, and so one moment.
  const isSame = isSteady && (read.stamps === undefined || isSameActivity(read.stamps, stamps));
  const isCounted = isSame && plays.size === itemCount;
  return {
    plays,
    itemCount,
    stamps,
    end: isCounted ? 'counted' : 'uncounted',
    isPartial: false,
    isQuiet: isSame && !isMoved,
    inOrder: ordered,
  };
}

/**
 * Reads separately the minutes that a page break runs through and that had a play on both pages: plays of one minute have no order,
 * so another of them may have been on neither.
 * @returns whether plays changed pages in any other way, or such a minute could not be read to its end
 */
async function untangle(
  api: TraktApi,
  scope: Scope,
  { plays, doubled, split }: Read,
): Promise<{ isMoved: boolean }> {
  let isMoved = doubled.difference(split).size > 0;
  for (const minute of doubled.intersection(split)) {
    const read = await readMinute(api, scope, { minute, known: plays });
    for (const play of read.plays) plays.set(play.historyId, play);
    isMoved ||= !read.isComplete;
  }
  return { isMoved };
}

/** Takes pages in order, and notes what they say of each other. */
function gather({ onProgress, enough }: ReadOptions) {
  const plays = new Map<string, Play>();
  const counts = new Set<number>();
  const doubled = new Set<string>();
  const split = new Set<string>();
  let isWhole = true;
  let idle = 0;
  let last: Page = { plays: [], pageCount: 0, itemCount: 0 };
  let lastNumber = 0;
  const isPastCount = () => lastNumber >= last.pageCount;
  const isStuck = () => idle > MOST_IDLE;
  return {
    add(page: Page, number: number) {
      const [end, start] = [last.plays.at(-1), page.plays[0]];
      if (end && start && minuteOf(end.watchedAt) === minuteOf(start.watchedAt))
        split.add(minuteOf(start.watchedAt));
      const before = plays.size;
      for (const play of page.plays) {
        if (plays.has(play.historyId) && number <= page.pageCount) doubled.add(minuteOf(play.watchedAt));
        plays.set(play.historyId, play);
      }
      [last, lastNumber] = [page, number];
      isWhole &&= page.plays.length === PAGE_SIZE || isPastCount();
      idle = plays.size === before ? idle + 1 : 0;
      counts.add(page.itemCount);
      onProgress?.(plays.size, Math.max(plays.size, page.itemCount));
    },
    end(): 'one answer' | 'enough' | 'last page' | undefined {
      const isFull = last.plays.length === PAGE_SIZE;
      const isCounted = isPastCount() && !isFull && plays.size === last.itemCount;
      if (isCounted) return lastNumber === 1 ? 'one answer' : 'last page';
      if (enough?.(plays, last.plays)) return 'enough';
      const isLast = isPastCount() && (last.plays.length === 0 || idle > 1);
      return isLast || isStuck() ? 'last page' : undefined;
    },
    /** `split`: the minutes that a page break runs through. `doubled`: those with a play that was on two pages. */
    pass: () => ({
      plays,
      isSteady: counts.size === 1 && !(isStuck() && plays.size < last.itemCount),
      isWhole,
      itemCount: last.itemCount,
      split: split as ReadonlySet<string>,
      doubled: doubled as ReadonlySet<string>,
    }),
  };
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
  const startFrom = (number: number) => {
    for (let page = number; page < number + PAGES_IN_FLIGHT && page <= last; page++) start(page);
  };
  return {
    start: startFrom,
    async next(number: number): Promise<Page> {
      startFrom(number);
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

function endOf({ end }: Pass): HistoryRead['completeness'] {
  return end === 'stopped' ? 'stopped' : 'proven';
}

function toRead(
  plays: ReadonlyMap<string, Play>,
  completeness: HistoryRead['completeness'],
  shortfall: number,
  ordered: readonly Play[] = inOrder(plays),
): HistoryRead {
  return { plays: [...ordered], completeness, shortfall };
}

function inOrder(plays: ReadonlyMap<string, Play>): Play[] {
  return [...plays.values()].toSorted(newestFirst);
}
