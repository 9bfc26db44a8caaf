import { describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/base/clock.ts';
import { createHostClock } from '../../src/base/host-clock.ts';
import { testClock } from '../simulator/clock.ts';

const NOON = 'Fri, 21 Nov 2025 12:00:00 GMT';

describe('a host’s clock', () => {
  test('is not known before an answer had a date', () => {
    const host = createHostClock(testClock());
    for (const date of [null, undefined, '', 'soon']) host.note(date);
    expect(host.now()).toBeUndefined();
  });

  test.each([0, 600_000, -600_000])(
    'goes on from its latest date, however wrong the machine’s is (%i ms)',
    ahead => {
      const clock = testClock(Date.parse(NOON) + ahead);
      const host = createHostClock(clock);
      host.note(NOON);
      clock.advance(90_000);
      expect(host.now()).toBe(Date.parse(NOON) + 90_000);
      host.note(null);
      host.note('Fri, 21 Nov 2025 12:01:31 GMT');
      expect(host.now()).toBe(Date.parse(NOON) + 91_000);
    },
  );
});

test('the clock of the system runs steadily when the machine’s is changed', () => {
  const before = systemClock.now();
  vi.spyOn(Date, 'now').mockReturnValue(before + 3_600_000);
  expect(systemClock.now() - before).toBeLessThan(60_000);
  vi.restoreAllMocks();
});

test('the machine’s clock sleeps for as long as it is told', async () => {
  vi.useFakeTimers();
  try {
    let isOver = false;
    const sleeping = systemClock.sleep(60_000).then(() => {
      isOver = true;
    });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(isOver).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await sleeping;
    expect(isOver).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
