import { minuteOf, type Play } from '../history/play.ts';
import type { TraktApi } from './client.ts';
import type { ReadOptions } from './history.ts';
import { PAGE_SIZE, type Page, partOf, readPage } from './history-page.ts';

/** What an earlier read of the whole history found. */
export interface Known {
  /** How many plays. */
  size: number;
  /** How many more plays Trakt counted than it listed. */
  shortfall: number;
  /**
   * Gives some of these plays, by history ID: all that are newer than the minute in which a read ends, and those that it lists
   * too, as far as their times are the same.
   */
  beside(read: ReadonlyMap<string, Play>): Promise<ReadonlyMap<string, Play>>;
}

/** Asks for the newest pages of the history, those that are read in any case. @param size how many plays an earlier read found */
export function askNewest(api: TraktApi, size: number): Promise<Page>[] {
  const asked = (size >= PAGE_SIZE ? [1, 2] : [1]).map(page => readPage(api, partOf('all'), page));
  // Whoever takes a page sees what is wrong with it.
  for (const page of asked) page.catch(() => undefined);
  return asked;
}

/**
 * Reads what is new since an earlier read, page by page. With the plays of the earlier read these
 * are the whole history as it must be now. `undefined` as soon as a full read is needed: nothing new among the newest
 * plays, a known play missing among them, or counts that do not agree.
 * @param asked the first pages, as they are under way
 * @returns the newest plays, by history ID, known ones among them
 * @throws Failure when a page cannot be read
 */
export async function readHistorySince(
  api: TraktApi,
  known: Known,
  asked: readonly Promise<Page>[],
  onProgress?: ReadOptions['onProgress'],
): Promise<Map<string, Play> | undefined> {
  const read = new Map<string, Play>();
  const counts = new Set<number>();
  for (let number = 1; ; number++) {
    const { plays, itemCount, pageCount } = await (asked[number - 1] ?? readPage(api, partOf('all'), number));
    for (const play of plays) read.set(play.historyId, play);
    onProgress?.(read.size, itemCount);
    if (counts.add(itemCount).size > 1) return undefined;
    const { size, shortfall } = known;
    const verdict = judge(
      [...read.values()],
      { plays: await known.beside(read), size, shortfall },
      itemCount,
    );
    if (verdict === 'accounted for') return read;
    if (verdict === 'full read needed' || number >= pageCount) return undefined;
  }
}

type Verdict = 'accounted for' | 'go on' | 'full read needed';

/**
 * What the newest plays say of the rest. The history is accounted for when there is something new on top, then at least
 * a page of known plays without a gap (or all of them), and new and known plays are as many as Trakt reports.
 * @param read the newest plays, as Trakt lists them
 * @param known `plays`: those beside the ones that were read
 */
export function judge(
  read: readonly Play[],
  known: Pick<Known, 'size' | 'shortfall'> & { plays: ReadonlyMap<string, Play> },
  reported: number,
): Verdict {
  const isNew = (play: Play) => !known.plays.has(play.historyId);
  const fresh = read.filter(isNew).length;
  const expected = fresh + known.size + known.shortfall;
  if (fresh === 0 || expected > reported || hasGap(read, known.plays)) return 'full read needed';
  const overlap = read.length - 1 - read.findLastIndex(isNew);
  if (overlap < PAGE_SIZE && read.length - fresh < known.size) return 'go on';
  return expected === reported ? 'accounted for' : 'full read needed';
}

/** Whether a known play is missing: one that is newer than the minute in which the read ends. */
function hasGap(read: readonly Play[], known: ReadonlyMap<string, Play>): boolean {
  const ids = new Set(read.map(play => play.historyId));
  const end = minuteOf(read.at(-1)?.watchedAt ?? '');
  return known.values().some(play => minuteOf(play.watchedAt) > end && !ids.has(play.historyId));
}
