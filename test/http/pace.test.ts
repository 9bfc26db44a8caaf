import { describe, expect, it } from 'vitest';
import { createLimit, createPace } from '../../src/http/pace.ts';
import { testClock } from '../simulator/clock.ts';

/** Time that moves from one sleeper's end to the next, for those that sleep at the same time. */
function orderedClock() {
  const sleepers: { until: number; wake: () => void }[] = [];
  let time = 0;
  return {
    now: () => time,
    sleep: (milliseconds: number) =>
      new Promise<void>(wake => void sleepers.push({ until: time + milliseconds, wake })),
    async run() {
      for (;;) {
        await new Promise(resolve => setImmediate(resolve));
        const next = sleepers.sort((a, b) => a.until - b.until).shift();
        if (next === undefined) return;
        time = next.until;
        next.wake();
      }
    },
  };
}

describe('a pace', () => {
  it('lets one through in each interval, however many wait', async () => {
    const clock = orderedClock();
    const pace = createPace(clock, 1000);
    const times: number[] = [];
    const turns = Array.from({ length: 5 }, () => pace.turn().then(() => times.push(clock.now())));
    await clock.run();
    await Promise.all(turns);
    expect(times).toEqual([0, 1000, 2000, 3000, 4000]);
  });

  it('lets nothing through while it is held, and a shorter hold does not end a longer one', async () => {
    const clock = testClock(0);
    const pace = createPace(clock, 0);
    pace.hold(60_000);
    pace.hold(5_000);
    await pace.turn();
    expect(clock.now()).toBe(60_000);
  });

  it('without an interval lets all through at once', async () => {
    const clock = testClock(0);
    const pace = createPace(clock, 0);
    await Promise.all([pace.turn(), pace.turn(), pace.turn()]);
    expect(clock.sleeps).toEqual([]);
  });
});

describe('a limit', () => {
  it('runs no more at a time than it allows, all of them in order, and goes on after one failed', async () => {
    const limit = createLimit(2);
    const started: number[] = [];
    let running = 0;
    let peak = 0;
    const task = (number: number) =>
      limit(async () => {
        started.push(number);
        running++;
        peak = Math.max(peak, running);
        await new Promise(resolve => setImmediate(resolve));
        running--;
        if (number === 2) throw new Error('two');
        return number;
      }).catch(error => error.message);
    expect(await Promise.all([1, 2, 3, 4, 5].map(task))).toEqual([1, 'two', 3, 4, 5]);
    expect(started).toEqual([1, 2, 3, 4, 5]);
    expect(peak).toBe(2);
  });
});
