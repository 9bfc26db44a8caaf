import { describe, expect, it } from 'vitest';
import { cameBack, isRemembered, type RemovedPlay } from '../../src/history/memory.ts';
import { type Play, slotKey } from '../../src/history/play.ts';
import { timed } from '../../src/history/runs.ts';
import { bulkMark, episodePlay } from './plays.ts';

const NOW = Date.parse('2025-11-21T03:17:00.000Z');
const AT = '2025-11-18T06:12:00.000Z';
/** The 22 plays of an accident, and what a memory has of them after a run removed them. */
const gone = bulkMark(22);
const removed: RemovedPlay[] = gone.map(play => ({
  slot: slotKey(play),
  known: [play.historyId],
  at: AT,
}));
/** The same plays again, under new history IDs. */
const back = gone.map((play, index) => ({ ...play, historyId: String(20_000_000_000 + index) }));
const find = (
  plays: readonly Play[],
  memory: readonly RemovedPlay[] = removed,
  now: number | undefined = NOW,
) => cameBack(plays.map(timed), memory, now);
const first = back[0] as Play;

describe('a play that came back', () => {
  it('is a mark of a thing in the very minute of one that was removed', () => {
    expect(find(back)).toEqual([{ kind: 'came back', removedAt: AT, plays: back }]);
  });

  it('is none of another thing or minute, and no scrobble or check-in', () => {
    expect(find([{ ...first, traktId: 1 }])).toEqual([]);
    expect(find([{ ...first, type: 'movie' }])).toEqual([]);
    expect(find([{ ...first, watchedAt: '2025-11-17T01:03:00.000Z' }])).toEqual([]);
    for (const action of ['scrobble', 'checkin']) expect(find([{ ...first, action }])).toEqual([]);
    expect(find([{ ...first, watchedAt: '2025-11-17T01:02:59.000Z' }])).toHaveLength(1);
  });

  it('is never the removed play itself, which a late read can list still', () => {
    expect(find(gone)).toEqual([]);
  });

  it('is never a play that stayed when the one beside it was removed', () => {
    const [{ slot, known } = expect.fail(), ...others] = removed;
    const beside = { slot, known: [...known, first.historyId], at: AT };
    expect(find(back, [beside, ...others])).toMatchObject([{ plays: { length: 21 } }]);
  });

  it('is so for 90 days after the removal', () => {
    const day = 86_400_000;
    const after = (days: number) => find([first], removed, Date.parse(AT) + days * day);
    expect(after(90)).toHaveLength(1);
    expect(after(90.01)).toEqual([]);
    expect(after(-91)).toEqual([]);
    expect(find([first], removed, undefined)).toHaveLength(1);
  });

  it('was removed when the last run removed it', () => {
    const again = { ...(removed[0] as RemovedPlay), known: ['5'], at: '2025-11-20T06:12:00.000Z' };
    for (const memory of [
      [again, ...removed],
      [...removed, again],
    ])
      expect(find([first], memory)).toMatchObject([{ removedAt: again.at }]);
  });
});

describe('what came back together', () => {
  it('is one group, as long as three minutes are between its plays at most', () => {
    const spread = (minutes: number) => {
      const plays = gone.slice(0, 3).map((play, index) =>
        episodePlay({
          ...play,
          watchedAt: new Date(Date.parse(play.watchedAt) + index * minutes * 60_000).toISOString(),
        }),
      );
      const memory = plays.map(play => ({ slot: slotKey(play), known: [play.historyId], at: AT }));
      return find(
        plays.map((play, index) => ({ ...play, historyId: `2${index}` })),
        memory,
      ).map(group => group.plays.length);
    };
    expect(spread(0)).toEqual([3]);
    expect(spread(3)).toEqual([3]);
    expect(spread(4)).toEqual([1, 1, 1]);
  });

  it('is a group for each time of removal', () => {
    const later = removed.map((one, index) => (index < 5 ? { ...one, at: '2025-11-19T06:12:00.000Z' } : one));
    expect(find(back, later).map(group => group.plays.length)).toEqual([5, 17]);
  });
});

it('a removal is remembered for 90 days', () => {
  const [one] = removed;
  if (one === undefined) throw new Error('Nothing was removed.');
  expect(isRemembered(one, NOW)).toBe(true);
  expect(isRemembered(one, NOW + 90 * 86_400_000)).toBe(false);
  expect(isRemembered(one, undefined)).toBe(true);
});
