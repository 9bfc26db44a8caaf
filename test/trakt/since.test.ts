import { describe, expect, it } from 'vitest';
import type { Play } from '../../src/history/play.ts';
import { judge } from '../../src/trakt/since.ts';
import { episodePlay } from '../history/plays.ts';

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
const known = (list: Play[], shortfall = 0) => ({
  plays: new Map(list.map(each => [each.historyId, each])),
  shortfall,
});

describe('the newest plays', () => {
  const last = known(plays(1, 600));

  it('account for the rest after a page of known plays', () => {
    expect(judge(plays(354, 603), last, 603)).toBe('go on');
    expect(judge(plays(104, 603), last, 603)).toBe('accounted for');
    expect(judge(plays(351, 603), last, 603)).toBe('accounted for');
    expect(judge(plays(352, 603), last, 603)).toBe('go on');
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
