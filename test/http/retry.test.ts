import { afterEach, describe, expect, it, vi } from 'vitest';
import { NoAnswer } from '../../src/http/exchange.ts';
import {
  backoff,
  isPassing,
  type RetryOptions,
  retryAfter,
  seconds,
  withRetries,
} from '../../src/http/retry.ts';
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

type Answered = { status: number; headers?: Record<string, string>; unreadable?: boolean } | 'no answer';

/** Sends a request that gets these answers, the last one again and again: what came of it, and how it was sent. */
async function send(answers: Answered[], options: Partial<RetryOptions> = {}) {
  const clock = testClock();
  const log = recordedLog();
  const held: number[] = [];
  let tries = 0;
  const attempt = async () => {
    const answer = answers[Math.min(tries++, answers.length - 1)] ?? 'no answer';
    if (answer === 'no answer') throw new NoAnswer('none');
    return { ...answer, headers: new Headers(answer.headers) };
  };
  const end = await withRetries(attempt, {
    clock,
    log,
    host: 'Trakt',
    repeatable: true,
    hold: milliseconds => void held.push(milliseconds),
    ...options,
  }).then(
    ({ status }) => status,
    (error: Error) => error.message,
  );
  return { end, tries, held, sleeps: clock.sleeps, told: log.lines };
}

describe('a request', () => {
  const OK = { status: 200 };
  const wait = (seconds: number, status = 429) => ({ status, headers: { 'retry-after': String(seconds) } });

  it.each<[string, Answered]>([
    ['an error at the host', { status: 500 }],
    ['a page in place of an answer', { status: 200, unreadable: true }],
    ['no answer', 'no answer'],
  ])('that got %s is sent again seven times at most, where it may be repeated', async (_, trouble) => {
    expect(await send([trouble, OK])).toMatchObject({ end: 200, tries: 2 });
    expect(await send([trouble])).toMatchObject({ tries: 7 });
    expect(await send([trouble], { repeatable: false })).toMatchObject({ tries: 1 });
  });

  it.each<[string, Answered]>([
    ['a 429', wait(1)],
    ['a 403 that says how long to wait', wait(1, 403)],
  ])('that got %s is sent again twelve times at most, repeatable or not', async (_, trouble) => {
    expect(await send([trouble, OK], { repeatable: false })).toMatchObject({ end: 200, tries: 2 });
    expect(await send([trouble], { repeatable: false })).toMatchObject({ tries: 12 });
  });

  it.each([404, 403, 422, 200, 301])('that got a %i is not sent again', async status => {
    expect(await send([{ status }])).toMatchObject({ end: status, tries: 1 });
  });

  it('lets the others wait with it where the host has too many, and only there', async () => {
    expect((await send([wait(5), OK])).held).toEqual([5_000]);
    for (const trouble of [wait(5, 503), { status: 502 }, 'no answer' as const])
      expect((await send([trouble, OK])).held).toEqual([]);
  });

  it('waits for 15 minutes in all as it is asked to, and no second more', async () => {
    expect(await send([wait(900), OK])).toMatchObject({ end: 200, sleeps: [900_000] });
    expect(await send([wait(450), wait(450), OK])).toMatchObject({ end: 200, tries: 3 });
    expect(await send([wait(450), wait(451), OK])).toMatchObject({
      end: 'Trakt asks this run to wait 8 minutes before the next request. Run this again after that.',
      tries: 2,
      sleeps: [450_000],
    });
  });

  it('begins no try after the time that it is given, and ends with the last answer', async () => {
    expect(await send([wait(5), wait(5), OK], { goOnFor: 9_999 })).toMatchObject({ end: 429, tries: 2 });
    expect(await send([wait(5), wait(5), OK], { goOnFor: 10_000 })).toMatchObject({ end: 200, tries: 3 });
  });

  it.each<[string, Answered]>([
    ['too many requests right now', wait(5)],
    ['an unreadable answer', { status: 200, unreadable: true, headers: { 'retry-after': '5' } }],
    ['error 502', { status: 502, unreadable: true, headers: { 'retry-after': '5' } }],
  ])('says why it is sent again: %s', async (words, trouble) => {
    expect((await send([trouble, OK])).told).toEqual([`info: Trakt: ${words}. Trying again in 5 s.`]);
  });
});

it('is temporary trouble when the host fails, or a good answer cannot be read', () => {
  const headers = new Headers();
  const passing = [500, 503, 599].map(status => ({ status, headers }));
  expect(passing.filter(isPassing)).toEqual(passing);
  expect([200, 299].filter(status => isPassing({ status, headers, unreadable: true }))).toEqual([200, 299]);
  expect([199, 300, 404, 499].filter(status => isPassing({ status, headers, unreadable: true }))).toEqual([]);
  expect([200, 429, 499].filter(status => isPassing({ status, headers, unreadable: false }))).toEqual([]);
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
