import { minuteOf, newestFirst, type Play } from '../history/play.ts';
import type { TraktApi } from './client.ts';
import { type HistoryRead, type ReadOptions, readHistory } from './history.ts';
import { PAGE_SIZE, type Scope, type TitleScope } from './history-page.ts';

/** A play that is looked for: its history ID, and its show or movie where that is known. */
export interface Wanted {
  historyId: string;
  scope?: TitleScope;
}

/** The part of the history that concerns some plays. */
export interface HistoryOfPlays extends HistoryRead {
  /** Reads it again, down to the oldest minute of the wanted plays that were found. */
  again: () => Promise<HistoryRead>;
}

/**
 * Reads what of the live history concerns the wanted plays, with all plays of their minutes: title by title, or the
 * whole history newest first until all are found, whichever needs fewer requests. A play that is not found under its
 * title is looked for in the whole history too: Trakt may have moved it, or the ID may be that of something else.
 * @throws Failure when a page cannot be read
 */
export async function readHistoryOfPlays(
  api: TraktApi,
  wanted: readonly Wanted[],
  onProgress?: ReadOptions['onProgress'],
): Promise<HistoryOfPlays> {
  const titles = titlesOf(wanted);
  const ids = wanted.map(play => play.historyId);
  if (titles === undefined) return readNewestFirst(api, ids, { onProgress });
  if (titles.length > 1) {
    let isTooLong = false;
    const read = await readNewestFirst(api, ids, {
      onProgress,
      isTooLong: reported => {
        isTooLong = Math.ceil(reported / PAGE_SIZE) > titles.length + 1;
        return isTooLong;
      },
    });
    if (!isTooLong) return read;
  }
  const read = await readTitles(api, titles, onProgress);
  return hasAll(read.plays, ids) ? read : readNewestFirst(api, ids, { onProgress });
}

/** The distinct shows and movies of all wanted plays; `undefined` when that of one is not known. */
function titlesOf(wanted: readonly Wanted[]): TitleScope[] | undefined {
  const titles = new Map<string, TitleScope>();
  for (const { scope } of wanted) {
    if (scope === undefined) return undefined;
    titles.set(`${scope.type} ${scope.traktId}`, scope);
  }
  return [...titles.values()];
}

async function readTitles(
  api: TraktApi,
  titles: readonly Scope[],
  onProgress?: ReadOptions['onProgress'],
): Promise<HistoryOfPlays> {
  const readAll = async () =>
    combine(await Promise.all(titles.map(title => readHistory(api, title, { onProgress }))));
  return { ...(await readAll()), again: readAll };
}

interface NewestFirst {
  onProgress?: ReadOptions['onProgress'];
  /** Asked while plays are missing: whether a history of so many plays is not worth being read to its end. */
  isTooLong?: (reported: number) => boolean;
}

async function readNewestFirst(
  api: TraktApi,
  ids: readonly string[],
  { onProgress, isTooLong }: NewestFirst,
): Promise<HistoryOfPlays> {
  let reported = 0;
  const oldestOfAll = oldestMinuteOf(ids);
  const read = await readHistory(api, 'all', {
    onProgress: (plays, items) => {
      reported = items;
      onProgress?.(plays, items);
    },
    enough: (plays, page) => isPast(page, oldestOfAll(plays)) || isTooLong?.(reported) === true,
  });
  const byId = new Map(read.plays.map(play => [play.historyId, play]));
  const oldest = oldestMinuteOf(ids.filter(id => byId.has(id)))(byId);
  return {
    ...read,
    again: () => readHistory(api, 'all', { onProgress, enough: (_, page) => isPast(page, oldest) }),
  };
}

function combine(reads: readonly HistoryRead[]): HistoryRead {
  return {
    plays: reads.flatMap(read => read.plays).toSorted(newestFirst),
    completeness: reads.some(read => read.completeness === 'unproven') ? 'unproven' : 'proven',
    shortfall: reads.reduce((sum, read) => sum + read.shortfall, 0),
  };
}

function hasAll(plays: readonly Play[], ids: readonly string[]): boolean {
  const found = new Set(plays.map(play => play.historyId));
  return ids.every(id => found.has(id));
}

/**
 * The earliest minute of the plays with these IDs; `undefined` while one of them is not there. Asked of plays that only become more,
 * it goes on where it was: a history of 400 pages asks 400 times.
 */
export function oldestMinuteOf(
  ids: readonly string[],
): (plays: ReadonlyMap<string, Play>) => string | undefined {
  let asked: ReadonlyMap<string, Play> | undefined;
  let found = 0;
  let oldest: string | undefined;
  return plays => {
    if (plays !== asked) [asked, found, oldest] = [plays, 0, undefined];
    for (; found < ids.length; found++) {
      const play = plays.get(ids[found] ?? '');
      if (play === undefined) return undefined;
      const minute = minuteOf(play.watchedAt);
      if (oldest === undefined || minute < oldest) oldest = minute;
    }
    return oldest;
  };
}

function isPast(page: readonly Play[], minute: string | undefined): boolean {
  const last = page.at(-1);
  return minute !== undefined && last !== undefined && minuteOf(last.watchedAt) < minute;
}

/** More titles than this are read as the whole history. */
const MOST_TITLES = 25;

/**
 * Reads all plays of the shows and movies that some plays are of, so that it is known which others a row could mean.
 * @throws Failure when a page cannot be read
 */
export async function readHistoryOfTitles(
  api: TraktApi,
  plays: readonly Play[],
  onProgress?: ReadOptions['onProgress'],
): Promise<Pick<HistoryRead, 'plays' | 'completeness'>> {
  const titles = new Map<string, TitleScope>();
  for (const play of plays) {
    const scope = titleOf(play);
    if (scope !== undefined) titles.set(`${scope.type} ${scope.traktId}`, scope);
  }
  if (titles.size > MOST_TITLES) return readHistory(api, 'all', { onProgress });
  const reads = await Promise.all([...titles.values()].map(title => readHistory(api, title, { onProgress })));
  return {
    plays: reads.flatMap(read => read.plays),
    completeness: reads.some(read => read.completeness === 'unproven') ? 'unproven' : 'proven',
  };
}

function titleOf({ type, traktId, showTraktId }: Play): TitleScope | undefined {
  if (type === 'movie') return traktId === null ? undefined : { type, traktId };
  return showTraktId === null ? undefined : { type: 'show', traktId: showTraktId };
}
