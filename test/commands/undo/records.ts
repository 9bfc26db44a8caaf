import type { Play } from '../../../src/history/play.ts';
import {
  type Added,
  type Intent,
  NOTHING_DONE,
  type Perhaps,
  type Receipt,
  type Removed,
  type RunRecords,
  removedPlay,
} from '../../../src/history/record.ts';

const ACCOUNT = { slug: 'sam', uuid: 'u' };
const STAMPS = { episodes: null, movies: '2025-11-21T09:00:00.000Z' };
const MINUTE = '2025-11-17T01:02';

/** A play of a movie, a mark unless it says otherwise. */
export function play(historyId: string, minute = MINUTE, differs: Partial<Play> = {}): Play {
  return {
    historyId,
    watchedAt: `${minute}:00.000Z`,
    action: 'watch',
    type: 'movie',
    title: 'M',
    year: 1931,
    season: null,
    episode: null,
    episodeTitle: null,
    traktId: 1,
    tvdbId: null,
    imdbId: null,
    tmdbId: null,
    showTraktId: null,
    showSlug: null,
    ...differs,
  };
}

/** An intent that was uploaded in the millisecond that the number of its run says. */
export function intentOf(runId: string, given: Partial<Intent>): Intent {
  return {
    runId,
    attempt: '1',
    key: 'aaaa',
    account: ACCOUNT,
    at: Number(runId),
    going: [],
    coming: [],
    ...given,
  };
}

export function receiptOf(id: string, given: Partial<Receipt>): Receipt {
  const run = { id, attempt: '1', key: 'aaaa' };
  return { ...NOTHING_DONE, version: 1, account: ACCOUNT, run, stamps: STAMPS, ...given };
}

export function removed(historyId: string, clear = true): Removed {
  return removedPlay({ play: play(historyId), stays: [] }, clear);
}

export function sent(historyId: string, standsFor: string, minute = MINUTE): Perhaps {
  return { historyId, for: standsFor, type: 'movie', traktId: 1, minute };
}

export function added(historyId: string, standsFor: string, clear = true, minute = MINUTE): Added {
  return { ...sent(historyId, standsFor, minute), clear };
}

/** A run that removed plays beside which others stayed. */
export function removal(runId: string, ids: readonly (string | Play)[], stays: string[] = []): RunRecords {
  const plays = ids.map(one => (typeof one === 'string' ? play(one) : one));
  return {
    intents: [intentOf(runId, { going: plays.map(one => ({ play: one, stays })) })],
    receipts: [receiptOf(runId, { removed: plays.map(one => removedPlay({ play: one, stays: [] }, true)) })],
  };
}

/** A run that was to put plays back; without `news` it left no receipt. */
export function undoing(
  runId: string,
  ids: readonly (string | Play)[],
  news?: { added?: Added[]; perhaps?: Perhaps[] },
  near?: string[],
): RunRecords {
  const coming = ids.map(one => {
    const back = typeof one === 'string' ? play(one) : one;
    return { play: back, for: back.historyId, ...(near && { near }) };
  });
  return {
    intents: [intentOf(runId, { coming })],
    receipts: news === undefined ? [] : [receiptOf(runId, news)],
  };
}

/** A run that moved plays: each from where it was to a new history ID at another minute. */
export function moving(
  runId: string,
  moves: readonly [row: Play, historyId: string, minute: string][],
): RunRecords {
  return {
    intents: [
      intentOf(runId, {
        going: moves.map(([row]) => ({ play: row, stays: [] })),
        coming: moves.map(([row, , minute]) => ({
          play: { ...row, watchedAt: `${minute}:00.000Z` },
          for: row.historyId,
        })),
      }),
    ],
    receipts: [
      receiptOf(runId, {
        removed: moves.map(([row]) => removedPlay({ play: row, stays: [] }, true)),
        added: moves.map(([row, historyId, minute]) => added(historyId, row.historyId, true, minute)),
      }),
    ],
  };
}
