import { describe, expect, it } from 'vitest';
import {
  cameBack,
  forget,
  isRemembered,
  isSameMemory,
  NO_MEMORY,
  type PastRemoval,
  remember,
} from '../../src/history/memory.ts';
import { type Play, slotKey } from '../../src/history/play.ts';
import {
  addedPlay,
  NOTHING_DONE,
  type Outcome,
  type Receipt,
  removedPlay,
} from '../../src/history/record.ts';
import { timed } from '../../src/history/timed.ts';
import { bulkMark, episodePlay } from './plays.ts';

const NOW = Date.parse('2025-11-21T03:17:00.000Z');
const AT = '2025-11-18T06:12:00.000Z';
/** The 22 plays of an accident, and what a memory has of them after a run removed them. */
const gone = bulkMark(22);
const removed: PastRemoval[] = gone.map(play => ({
  slot: slotKey(play),
  known: [play.historyId],
  at: AT,
}));
/** The same plays again, under new history IDs. */
const back = gone.map((play, index) => ({ ...play, historyId: String(20_000_000_000 + index) }));
const find = (
  plays: readonly Play[],
  memory: readonly PastRemoval[] = removed,
  now: number | undefined = NOW,
) => cameBack(plays.map(timed), memory, now);
const first = back[0] as Play;

describe('a play that came back', () => {
  it('is a mark of a thing in the very minute of one that was removed', () => {
    expect(find(back)).toEqual([{ kind: 'came back', removedAt: AT, plays: back }]);
  });

  it('is not of another thing or minute, nor a scrobble or check-in', () => {
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
    const again = { ...(removed[0] as PastRemoval), known: ['5'], at: '2025-11-20T06:12:00.000Z' };
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

describe('what a memory takes from the receipts of a job', () => {
  const receiptOf = (done: Partial<Outcome>): Receipt => ({
    ...NOTHING_DONE,
    version: 1,
    account: { slug: 'sam' },
    run: { id: '1', attempt: '1', key: 'aaaa' },
    ...done,
  });
  const [play = expect.fail(), other = expect.fail()] = bulkMark(2);
  const added = (differs: Partial<Play> = {}) =>
    addedPlay({ ...play, historyId: '9', traktId: 3_700_601, ...differs } as Play & { traktId: number }, {
      clear: true,
    });
  const noted = { slot: slotKey(play), known: [play.historyId, '7'], at: AT };
  const then = Date.parse(AT);

  it('is what was removed, with the plays beside it and the time', () => {
    const removed = [
      removedPlay({ play, stays: ['7'] }, true),
      removedPlay({ play: other, stays: [] }, false),
    ];
    expect(remember(NO_MEMORY, [receiptOf({ removed })], then)).toEqual({
      kept: new Set(),
      removed: [noted, { slot: slotKey(other), known: [other.historyId], at: AT }],
    });
  });

  it('is what was added or moved, and what the person keeps', () => {
    const { kept } = remember(
      { ...NO_MEMORY, kept: new Set(['1']) },
      [receiptOf({ added: [added()], kept: ['5'] })],
      then,
    );
    expect(kept).toEqual(new Set(['1', '9', '5']));
  });

  it('has no play of which an undo took back that it is kept, unless a later undo takes that back', () => {
    const memory = { ...NO_MEMORY, kept: new Set(['1', '2']) };
    const unkept = receiptOf({ unkept: ['1'] });
    expect(remember(memory, [unkept], then).kept).toEqual(new Set(['2']));
    expect(remember(memory, [unkept, receiptOf({ kept: ['1'] })], then).kept).toEqual(new Set(['1', '2']));
  });

  it('is nothing twice, and the first time of a removal', () => {
    const receipts = [receiptOf({ removed: [removedPlay({ play, stays: ['7'] }, true)] })];
    const once = remember(NO_MEMORY, receipts, then);
    expect(remember(once, receipts, then + 60_000)).toEqual(once);
  });

  it('takes a removal back when its play is added again, by this job or by a later one', () => {
    const removal = receiptOf({ removed: [removedPlay({ play, stays: [] }, true)] });
    const undo = receiptOf({ added: [added()] });
    const undone = { kept: new Set(['9']), removed: [] };
    expect(remember(NO_MEMORY, [undo, removal], then)).toEqual(undone);
    expect(remember(remember(NO_MEMORY, [removal], then), [undo], then)).toEqual(undone);
    expect(
      remember(
        NO_MEMORY,
        [removal, receiptOf({ added: [added({ watchedAt: '2025-11-17T01:03:00.000Z' })] })],
        then,
      ).removed,
    ).toHaveLength(1);
  });

  it('has no play that was removed after it was added or kept', () => {
    const removal = receiptOf({
      removed: [removedPlay({ play: { ...play, historyId: '9' }, stays: [] }, true)],
    });
    const kept = { ...NO_MEMORY, kept: new Set(['9']) };
    for (const memory of [
      remember(kept, [removal], then),
      remember(NO_MEMORY, [receiptOf({ added: [added()], kept: ['9'] }), removal], then),
    ]) {
      expect(memory.kept).toEqual(new Set());
      expect(memory.removed).toMatchObject([{ known: ['9'] }]);
    }
  });

  it('has no removal of something that Trakt no longer knows, which cannot come back', () => {
    const removed = [removedPlay({ play: { ...play, traktId: null }, stays: [] }, true)];
    expect(remember(NO_MEMORY, [receiptOf({ removed })], then)).toEqual(NO_MEMORY);
  });
});

describe('a memory', () => {
  const memory = { kept: new Set(['1', '2']), removed };

  it('forgets plays that are not there, and removals of more than 90 days ago', () => {
    expect(forget(memory, id => id === '1', NOW)).toEqual({ kept: new Set(['1']), removed });
    expect(forget(memory, () => true, Date.parse(AT) + 91 * 86_400_000)).toEqual({ ...memory, removed: [] });
    expect(forget(memory, () => true, undefined)).toEqual(memory);
  });

  it('is the same as another with the same plays in it', () => {
    expect(isSameMemory(memory, { kept: new Set(['2', '1']), removed: removed.toReversed() })).toBe(true);
    expect(isSameMemory(memory, { ...memory, kept: new Set(['1']) })).toBe(false);
    expect(isSameMemory(memory, { ...memory, kept: new Set(['1', '3']) })).toBe(false);
    expect(isSameMemory(memory, { ...memory, removed: removed.slice(1) })).toBe(false);
  });
});
