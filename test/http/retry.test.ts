import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoAnswer } from '../../src/http/exchange.ts';
import { backoff, retryAfter, seconds, withRetries } from '../../src/http/retry.ts';
import { testClock } from '../simulator/clock.ts';
import { recordedLog } from '../world.ts';

describe('Retry-After', () => {
  const date = 'Fri, 21 Nov 2025 09:00:00 GMT';
  it.each([
    ['5', 5000],
    [' 5 ', 5000],
    ['0', 0],
    ['Fri, 21 Nov 2025 09:01:00 GMT', 60_000],
    ['Fri, 21 Nov 2025 08:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
  ])('%j is %j milliseconds', (value, wait) => {
    expect(retryAfter(new Headers({ 'retry-after': value, date }))).toBe(wait);
  });

  it('may be missing', () => {
    expect(retryAfter(new Headers())).toBeUndefined();
  });

  it('is not a date without one of the same answer to compare it with', () => {
    const headers = new Headers({ 'retry-after': 'Fri, 21 Nov 2025 09:01:00 GMT' });
    expect(retryAfter(headers)).toBeUndefined();
  });
});

describe('backing off', () => {
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['nothing', 0, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]],
    ['almost half', 0.999, [500, 1001, 2002, 4004, 8008, 15_015, 15_015]],
  ])('doubles up to 30 seconds, with %s taken off', (_, random, waits) => {
    vi.spyOn(Math, 'random').mockReturnValue(random);
    expect([1, 2, 3, 4, 5, 6, 40].map(backoff)).toEqual(waits);
  });
});

describe('going on', () => {
  it.each([
    [5 * 60_000, 3],
    [undefined, 7],
  ])('for %s ms makes %i tries of two minutes each', async (goOnFor, times) => {
    const clock = testClock();
    let tries = 0;
    const attempt = async () => {
      tries += 1;
      clock.advance(120_000);
      throw new NoAnswer('none');
    };
    const options = { clock, log: recordedLog(), host: 'Trakt', repeatable: true, goOnFor };
    await expect(withRetries(attempt, options)).rejects.toThrow('none');
    expect(tries).toBe(times);
  });
});

describe('a length of time', () => {
  it.each([
    [1500, '1.5 s'],
    [400, '0.4 s'],
    [30_000, '30 s'],
    [60_000, '1 min'],
    [125_000, '2 min 5 s'],
    [900_000, '15 min'],
  ])('of %i milliseconds reads %s', (milliseconds, words) => {
    expect(seconds(milliseconds)).toBe(words);
  });
});
