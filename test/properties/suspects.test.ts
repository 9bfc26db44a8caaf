import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDated, itemKey, minuteOf } from '../../src/history/play.ts';
import { findSuspects, groupSuspects } from '../../src/history/suspects.ts';
import { check } from './check.ts';
import { history } from './plays.ts';

const plays = history(40);
const windowHours = fc.constantFrom(0, 0.5, 4, 24);
const HOUR = 3_600_000;

describe('the plays that look wrong', () => {
  it('are the same, for the same reasons, in whatever order the plays come', async () => {
    const shuffled = plays.chain(all =>
      fc.record({ all: fc.constant(all), again: fc.shuffledSubarray(all, { minLength: all.length }) }),
    );
    const byId = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : 1);
    await check(
      fc.property(shuffled, windowHours, ({ all, again }, window) => {
        const [first, second] = [findSuspects(all, window), findSuspects(again, window)];
        expect([...second].sort(byId)).toEqual([...first].sort(byId));
        const groups = (suspects: typeof first) =>
          groupSuspects(suspects.values()).map(group => group.map(({ play }) => play.historyId).sort());
        expect(groups(second)).toEqual(groups(first));
      }),
      400,
    );
  });

  it('leave of each thing that is watched twice a play that is not suspect', async () => {
    await check(
      fc.property(plays, windowHours, (all, window) => {
        const suspects = findSuspects(all, window);
        for (const { play, kind, stays } of suspects.values()) {
          expect(isDated(play)).toBe(true);
          if (kind === 'bulk mark') continue;
          if (stays === undefined) throw new Error('A duplicate names no play that stays.');
          expect(suspects.has(stays.historyId)).toBe(false);
          expect(itemKey(stays)).toBe(itemKey(play));
          expect(Math.abs(Date.parse(stays.watchedAt) - Date.parse(play.watchedAt))).toBeLessThanOrEqual(
            window * HOUR,
          );
        }
      }),
      300,
    );
  });

  it('leave no second play within the window, and no three episodes of a show in a minute', async () => {
    await check(
      fc.property(plays, windowHours, (all, window) => {
        const suspects = findSuspects(all, window);
        const staying = all.filter(play => isDated(play) && !suspects.has(play.historyId));
        for (const together of Map.groupBy(staying, itemKey).values()) {
          const times = together.map(play => Date.parse(play.watchedAt)).sort((a, b) => a - b);
          for (const [index, time] of times.entries()) {
            if (index > 0) expect(time - (times[index - 1] ?? 0)).toBeGreaterThan(window * HOUR);
          }
        }
        const ofShows = staying.filter(play => play.type === 'episode' && play.showTraktId !== null);
        const minutes = Map.groupBy(ofShows, play => `${play.showTraktId} ${minuteOf(play.watchedAt)}`);
        for (const together of minutes.values()) expect(new Set(together.map(itemKey)).size).toBeLessThan(3);
      }),
      300,
    );
  });
});
