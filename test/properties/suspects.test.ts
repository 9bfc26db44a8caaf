import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DuplicateKeep } from '../../src/history/duplicates.ts';
import { isDated, itemKey, minuteOf, type Play, slotKey } from '../../src/history/play.ts';
import { groupsByPlay, suspectPlays } from '../../src/history/suspect-group.ts';
import { findSuspects, type SuspectSetting } from '../../src/history/suspects.ts';
import { check } from './check.ts';
import { history } from './plays.ts';

const plays = history(40);
const HOUR = 3_600_000;
const NOW = Date.parse('2025-11-17T06:00:00.000Z');

/** Any setting for plays: some of them are kept, and for some of them a run removed one beside them, or them. */
const setting = (of: readonly Play[]): fc.Arbitrary<SuspectSetting> =>
  fc
    .record({
      duplicateWindow: fc.constantFrom(0, 0.5, 4, 24),
      duplicateKeep: fc.constantFrom<DuplicateKeep>('best', 'first', 'last'),
      now: fc.constantFrom(NOW - 30 * HOUR, NOW, undefined),
      kept: fc.subarray([...of], { maxLength: Math.min(6, of.length) }),
      removed: fc.array(
        fc.record({ of: fc.nat(Math.max(0, of.length - 1)), id: fc.integer({ min: 1, max: 99 }) }),
        { maxLength: 6 },
      ),
    })
    .map(({ kept, removed, ...rest }) => ({
      ...rest,
      memory: {
        kept: new Set(kept.map(play => play.historyId)),
        removed: removed.flatMap(({ of: index, id }) => {
          const play = of[index];
          return play === undefined
            ? []
            : [{ slot: slotKey(play), known: [String(id)], at: '2025-11-16T06:00:00.000Z' }];
        }),
      },
    }));
const cases = plays.chain(all => fc.record({ all: fc.constant(all), setting: setting(all) }));

describe('the plays that look wrong', () => {
  it('are in the same groups, for the same reasons, in whatever order the plays come', async () => {
    const shuffled = cases.chain(({ all, setting }) =>
      fc.shuffledSubarray(all, { minLength: all.length }).map(again => ({ all, again, setting })),
    );
    await check(
      fc.property(shuffled, ({ all, again, setting }) => {
        expect(findSuspects(again, setting)).toEqual(findSuspects(all, setting));
      }),
      400,
    );
  });

  it('are each in one group, and never one without a date, nor one that was imported, moved or kept', async () => {
    await check(
      fc.property(cases, ({ all, setting }) => {
        const found = suspectPlays(findSuspects(all, setting));
        expect(new Set(found).size).toBe(found.length);
        for (const play of found) {
          expect(isDated(play)).toBe(true);
          expect(setting.memory.kept.has(play.historyId)).toBe(false);
        }
      }),
      300,
    );
  });

  it('are the same without the plays that are kept, apart from second plays beside those', async () => {
    await check(
      fc.property(cases, ({ all, setting }) => {
        const others = all.filter(play => !setting.memory.kept.has(play.historyId));
        const accidents = (of: readonly Play[]) =>
          findSuspects(of, setting)
            .filter(group => group.kind !== 'duplicate')
            .map(({ number: _, ...group }) => group);
        expect(accidents(others)).toEqual(accidents(all));
      }),
      300,
    );
  });

  it('name a play that stays which is of the same thing, within the window, and not suspect', async () => {
    await check(
      fc.property(cases, ({ all, setting }) => {
        const groups = findSuspects(all, setting);
        const byPlay = groupsByPlay(groups);
        for (const group of groups)
          expect(group.stays.size).toBe(group.kind === 'duplicate' ? group.plays.length : 0);
        const pairs = groups.flatMap(({ plays, stays }) =>
          [...stays].map(([id, stay]) => [plays.find(play => play.historyId === id), stay] as const),
        );
        for (const [play, stays] of pairs) {
          if (play === undefined) throw new Error('A play stays for one that is not suspect.');
          expect(byPlay.has(stays.historyId)).toBe(false);
          expect(itemKey(stays)).toBe(itemKey(play));
          expect(Math.abs(minutesApart(stays, play))).toBeLessThanOrEqual(setting.duplicateWindow * HOUR);
        }
      }),
      300,
    );
  });

  it('leave no second play within the window, and no three different marks in a minute', async () => {
    await check(
      fc.property(cases, ({ all, setting }) => {
        const { kept } = setting.memory;
        const byPlay = groupsByPlay(findSuspects(all, setting));
        const staying = all.filter(play => isDated(play) && !byPlay.has(play.historyId));
        for (const together of Map.groupBy(staying, itemKey).values()) {
          const sorted = together.toSorted((a, b) => Date.parse(a.watchedAt) - Date.parse(b.watchedAt));
          const pairs = sorted.slice(1).map((play, index) => [play, sorted[index] ?? play] as const);
          for (const [play, before] of pairs.filter(pair => !pair.some(one => kept.has(one.historyId))))
            expect(minutesApart(play, before)).toBeGreaterThan(setting.duplicateWindow * HOUR);
        }
        const marks = staying.filter(play => play.action !== 'scrobble' && !kept.has(play.historyId));
        for (const together of Map.groupBy(marks, play => minuteOf(play.watchedAt)).values())
          expect(new Set(together.map(itemKey)).size).toBeLessThan(3);
      }),
      300,
    );
  });
});

/** Milliseconds, by whole minutes. */
function minutesApart(play: Play, other: Play): number {
  return Date.parse(minuteOf(play.watchedAt)) - Date.parse(minuteOf(other.watchedAt));
}
