import { describe, expect, it } from 'vitest';
import type { Play } from '../../src/history/play.ts';
import { readHistory } from '../../src/trakt/history.ts';
import { askNewest, judge, readHistorySince } from '../../src/trakt/history-since.ts';
import { episodePlay } from '../history/plays.ts';
import { fillHistory } from '../simulator/story.ts';
import { openTrakt } from './scene.ts';

const MINUTE = 60_000;
const START = Date.parse('2025-11-20T20:00:00.000Z');

/** Play number n; the higher, the newer. */
const play = (n: number) =>
  episodePlay({
    historyId: String(1000 + n),
    traktId: n,
    watchedAt: new Date(START + n * 30 * MINUTE).toISOString(),
  });
/** Newest first, as Trakt lists them. */
const plays = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => play(to - index));
const known = (list: Play[], shortfall = 0) => {
  const plays = new Map(list.map(each => [each.historyId, each]));
  return { plays, size: plays.size, shortfall, beside: async () => plays };
};

describe('the newest plays', () => {
  const last = known(plays(1, 600));

  it('account for the rest after a page of known plays', () => {
    expect(judge(plays(354, 603), last, 603)).toBe('go on');
    expect(judge(plays(104, 603), last, 603)).toBe('accounted for');
    expect(judge(plays(351, 603), last, 603)).toBe('accounted for');
    expect(judge(plays(352, 603), last, 603)).toBe('go on');
  });

  it('do not account for the rest where they are many, and of the known ones only few are among them', () => {
    expect(judge(plays(251, 500), known(plays(1, 300)), 500)).toBe('go on');
  });

  it('account for a short history as soon as all of it is there', () => {
    expect(judge(plays(1, 12), known(plays(1, 10)), 12)).toBe('accounted for');
    expect(judge(plays(1, 12), known([]), 12)).toBe('accounted for');
  });

  it('account for it with the plays that Trakt counts and never lists', () => {
    expect(judge(plays(1, 12), known(plays(1, 10), 3), 15)).toBe('accounted for');
  });

  it.each([
    ['there is nothing new', plays(351, 600), 600],
    ['there is nothing new, and fewer plays', plays(351, 600), 590],
    ['the count is too high', plays(104, 603), 604],
    ['the count is too low', plays(354, 603), 602],
    ['a known play is missing among them', plays(354, 603).filter(({ traktId }) => traktId !== 500), 603],
    ['the newest known play is missing', plays(103, 603).filter(({ traktId }) => traktId !== 600), 602],
    ['nothing is left', [], 0],
  ])('call for a full read when %s', (_, read, reported) => {
    expect(judge(read, last, reported)).toBe('full read needed');
  });

  it('are not taken for a gap where a page ends within a minute', () => {
    const sameMinute = plays(1, 600).map(each =>
      (each.traktId ?? 0) <= 400 ? { ...each, watchedAt: play(400).watchedAt } : each,
    );
    const read = [play(601), ...sameMinute.slice(0, 300)];
    expect(judge(read, known(sameMinute), 601)).toBe('accounted for');
  });
});

describe('reading what is new', () => {
  /** An account whose history was read when it had so many plays. */
  async function openKnown(count: number, shortfall = 0) {
    const scene = await openTrakt();
    const { trakt, api, log } = scene;
    fillHistory(trakt, 'sam', count + shortfall);
    for (const lost of trakt.plays('sam').slice(0, shortfall)) lost.unresolvable = true;
    const before = await readHistory(api, 'all');
    const last = known(before.plays, shortfall);
    const item = trakt.catalogue.episodes()[0] ?? expect.fail('no episodes');
    const start = Date.parse('2025-11-21T10:00:00.000Z');
    const reads = log.of('GET', '/sync/history').length;
    const progress: [number, number][] = [];
    return {
      ...scene,
      watch: (plays: number) => {
        for (let n = 0; n < plays; n++) trakt.addPlay('sam', { item, watchedAt: start + n * MINUTE });
      },
      since: async () => {
        const read = await readHistorySince(api, last, askNewest(api, last.size), (plays, reported) =>
          progress.push([plays, reported]),
        );
        return read && new Map([...last.plays, ...read]);
      },
      now: async () => new Map((await readHistory(api, 'all')).plays.map(each => [each.historyId, each])),
      requests: () => log.of('GET', '/sync/history').length - reads,
      progress,
    };
  }

  it.each([
    ['a page where it is enough', 600, 3, 2],
    ['one page of a short history', 20, 3, 1],
    ['as many pages as there are new plays, and one more', 600, 250, 2],
    ['no known play where there is none', 0, 3, 1],
  ])('asks for %s, and knows the whole history', async (_, count, watched, pages) => {
    const { watch, since, now, requests, progress } = await openKnown(count);
    watch(watched);
    const plays = await since();
    expect(requests()).toBe(pages);
    expect(progress.at(-1)).toEqual([Math.min(count + watched, pages * 250), count + watched]);
    expect(plays).toEqual(await now());
  });

  it('asks for the first two pages side by side, and for no second one of a short history', async () => {
    for (const [count, pages] of [
      [249, 1],
      [250, 2],
    ] as const) {
      const { since, requests } = await openKnown(count);
      expect(await since()).toBeUndefined();
      expect(requests()).toBe(pages);
    }
  });

  it('asks ahead for what is read in any case', async () => {
    const { api, paths } = await openTrakt();
    const pages = await Promise.all([0, 249, 250].map(size => Promise.all(askNewest(api, size))));
    expect(pages.map(each => each.length)).toEqual([1, 1, 2]);
    expect(paths()).toHaveLength(4);
  });

  it('needs nobody who watches its progress', async () => {
    const { api, watch, trakt } = await openKnown(20);
    watch(1);
    expect((await readHistorySince(api, known([]), askNewest(api, 0)))?.size).toBe(trakt.plays('sam').length);
  });

  it('counts the plays that Trakt never lists', async () => {
    const { watch, since, now } = await openKnown(20, 2);
    watch(1);
    expect(await since()).toEqual(await now());
  });

  it('gives up after the first page when there is nothing new', async () => {
    const { trakt, since, requests } = await openKnown(600);
    trakt.removePlay('sam', trakt.plays('sam')[10]?.id ?? 0n);
    expect(await since()).toBeUndefined();
    expect(requests()).toBe(2);
  });

  it('gives up at the last page that Trakt counts', async () => {
    const { trakt, watch, since, requests } = await openKnown(600);
    watch(3);
    trakt.switches.pageCount = () => 1;
    expect(await since()).toBeUndefined();
    expect(requests()).toBe(2);
  });

  it('gives up where an old play goes between two pages, and one that was never seen makes up for it', async () => {
    const { trakt, watch, since } = await openKnown(600);
    const [oldest] = trakt.plays('sam').slice(-1);
    const item = trakt.catalogue.episodes()[0] ?? expect.fail('no episodes');
    watch(3);
    trakt.addPlay('sam', { item, watchedAt: '2001-01-01T00:00:00Z' });
    trakt.onHistoryPage(1, () => void trakt.removePlay('sam', oldest?.id ?? 0n));
    expect(await since()).toBeUndefined();
  });
});
