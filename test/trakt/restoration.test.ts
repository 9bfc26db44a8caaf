import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import type { Occasion } from '../../src/history/occasions.ts';
import type { Play } from '../../src/history/play.ts';
import { type Answer, NoAnswer } from '../../src/http/exchange.ts';
import type { TraktApi } from '../../src/trakt/client.ts';
import { restoreLacking } from '../../src/trakt/restoration.ts';
import { testClock } from '../simulator/clock.ts';
import { occasion, play } from './occasions.ts';
import { recordedLog } from './scene.ts';

const SIX_MINUTES = 6 * 60_000;
const LOST = new NoAnswer('the connection was cut');
const REFUSED: Partial<Answer> = { status: 420 };
const added = (...unknown: number[]): Partial<Answer> => ({
  body: {
    added: { movies: 0, episodes: 1 },
    not_found: { episodes: unknown.map(trakt => ({ ids: { trakt } })) },
  },
});

type Read = { plays: Play[]; completeness?: 'proven' | 'unproven' } | Error;

interface Given {
  occasions?: Occasion[];
  /** How many plays of each occasion are missing; default: of each as many as it has rows. */
  lacking?: number[];
  /** What comes of each addition, the last one again and again. */
  answers: (Partial<Answer> | Error)[];
  /** What each read of the history shows, the last one again and again. */
  reads?: Read[];
  /** From when on no read is late, in milliseconds after the start. */
  since?: number;
}

/** Adds what is lacking: what became of it, in the order of the occasions, and how. */
async function restore(given: Given) {
  const { occasions = [occasion(1)], answers, reads = [], since = 0 } = given;
  const clock = testClock();
  const start = clock.now();
  const log = recordedLog();
  const sizes: number[] = [];
  const unused = () => Promise.reject(new Error('Nothing else is read.'));
  const api: TraktApi = {
    time: () => undefined,
    openedAt: 0,
    read: unused,
    readOrMissing: unused,
    write: async (_path, body) => {
      const answer = answers[Math.min(sizes.length, answers.length - 1)];
      sizes.push((JSON.parse(body) as { episodes: unknown[] }).episodes.length);
      if (answer instanceof Error) throw answer;
      return { status: 201, headers: new Headers(), body: undefined, unreadable: false, ...answer };
    },
  };
  let nth = 0;
  const readLive = async () => {
    const read = reads[Math.min(nth++, reads.length - 1)] ?? new Error('Nothing is read.');
    if (read instanceof Error) throw read;
    return { completeness: 'proven' as const, ...read };
  };
  const numbers = given.lacking ?? occasions.map(({ rows }) => rows.length);
  const settled = {
    lacking: new Map(occasions.map(({ key }, index) => [key, numbers[index] ?? 0])),
    counts: () => true,
    settledAt: start + since,
  };
  const { ends, reasons, doubt } = await restoreLacking(occasions, settled, { api, readLive, clock, log });
  return {
    ends: occasions.map(({ key }) => ends.get(key)),
    reasons,
    doubt,
    sizes,
    reads: nth,
    waited: clock.now() - start,
    told: log.lines,
  };
}

const NONE = { restored: 0, notFound: 0, failed: 0, unconfirmed: 0 };
const there = { plays: [play(1, '9')] };
const missing = { plays: [] };
const plays = (n: number, number: number) =>
  Array.from({ length: number }, (_, index) => play(n, `${n}00${index}`));

describe('the history is not read', () => {
  test('when nothing is missing', async () => {
    const { ends, sizes, reads, doubt } = await restore({ lacking: [0], answers: [LOST] });
    expect({ ends, sizes, reads, doubt }).toEqual({ ends: [NONE], sizes: [], reads: 0, doubt: undefined });
  });

  test('when everything was refused', async () => {
    const { ends, reads, doubt } = await restore({ answers: [REFUSED] });
    expect({ ends, reads, doubt }).toEqual({ ends: [{ ...NONE, failed: 1 }], reads: 0, doubt: undefined });
  });
});

test('what was added before a refusal is seen at once', async () => {
  const { ends, doubt, waited } = await restore({
    occasions: [occasion(1, { rows: 150 })],
    answers: [added(), REFUSED],
    reads: [{ plays: plays(1, 100) }],
  });
  expect({ ends, doubt, waited }).toEqual({
    ends: [{ ...NONE, restored: 100, failed: 50 }],
    doubt: undefined,
    waited: 0,
  });
});

test('what was added is looked for until it is listed, and the log says why', async () => {
  const { ends, doubt, told } = await restore({ answers: [added()], reads: [missing, there] });
  expect({ ends, doubt }).toEqual({ ends: [{ ...NONE, restored: 1 }], doubt: undefined });
  expect(told).toEqual([
    'info: Sent 1 of 1 play.',
    'info: Trakt does not list all plays that were put back yet, as happens for a while. Checking again in 2 s, for 6 min at most.',
  ]);
});

describe('after a doubt', () => {
  test('the first read that shows the plays is enough', async () => {
    const { ends, sizes, waited } = await restore({ answers: [LOST], reads: [there] });
    expect({ ends, sizes, waited }).toEqual({ ends: [{ ...NONE, restored: 1 }], sizes: [1], waited: 0 });
  });

  test('a read shows them only if it began when none could be late any more', async () => {
    const given = { answers: [LOST], reads: [there] };
    expect(await restore({ ...given, since: 1 })).toMatchObject({ waited: 2_000 });
    expect(await restore({ ...given, since: 2_000 })).toMatchObject({ waited: 2_000 });
    expect(await restore({ ...given, since: 2_001 })).toMatchObject({ waited: 2_000 + 4_000 });
  });

  test('batches that were done are none of the three that may fail, and stay as long as they were', async () => {
    const { ends, sizes, reasons, told } = await restore({
      occasions: [occasion(1, { rows: 350 })],
      answers: [LOST],
      reads: [{ plays: plays(1, 350) }],
    });
    expect({ ends, sizes, reasons }).toEqual({
      ends: [{ ...NONE, restored: 350 }],
      sizes: [100, 100, 100, 50],
      reasons: [],
    });
    expect(told.join()).not.toContain('The history still lacks');
  });

  test('the third one fails what is missing then, and what was done in any of them is there', async () => {
    const { ends, sizes, doubt } = await restore({
      occasions: [occasion(1, { rows: 2 })],
      answers: [LOST],
      reads: [there],
    });
    expect({ ends, sizes, doubt }).toEqual({
      ends: [{ ...NONE, restored: 1, failed: 1 }],
      sizes: [2, 1, 1],
      doubt: undefined,
    });
  });

  test('reads that contradict each other show nothing, so that nothing is sent again', async () => {
    const { ends, sizes, waited, doubt } = await restore({
      answers: [LOST],
      reads: [{ ...missing, completeness: 'unproven' }],
    });
    expect({ ends, sizes, waited }).toEqual({
      ends: [{ ...NONE, unconfirmed: 1 }],
      sizes: [1],
      waited: SIX_MINUTES,
    });
    expect(doubt).toBe('The history could not be read to see whether they are there.');
  });

  test('a history that cannot be read is tried for six minutes, with the reason, and what was left fails', async () => {
    const { ends, sizes, reasons, waited, doubt, told } = await restore({
      occasions: [occasion(1, { rows: 101 })],
      answers: [LOST],
      reads: [new Failure('Trakt is closed.')],
    });
    expect({ ends, sizes, waited }).toEqual({
      ends: [{ ...NONE, failed: 1, unconfirmed: 100 }],
      sizes: [100],
      waited: SIX_MINUTES,
    });
    expect(reasons).toEqual([expect.stringContaining('the connection was cut')]);
    expect(doubt).toBe('The history could not be read to see whether they are there.');
    expect(told).toContain('info: Trakt is closed.');
  });

  test('a mistake of the action is not told as a history that cannot be read', async () => {
    const restoring = restore({ answers: [LOST], reads: [new TypeError('a mistake')] });
    await expect(restoring).rejects.toMatchObject({ name: 'TypeError', message: 'a mistake' });
  });
});

describe('of equal plays, one unknown to Trakt and one refused,', () => {
  const occasions = [occasion(1, { rows: 99 }), occasion(2, { rows: 2 })];
  const answers = [added(2), REFUSED];

  test('each has its own end', async () => {
    const { ends, sizes } = await restore({ occasions, answers, reads: [{ plays: plays(1, 99) }] });
    expect(sizes).toEqual([100, 1]);
    expect(ends).toEqual([
      { ...NONE, restored: 99 },
      { ...NONE, notFound: 1, failed: 1 },
    ]);
  });

  test('none is counted twice when one of them turns out to be there', async () => {
    const { ends } = await restore({
      occasions,
      answers,
      reads: [{ plays: [...plays(1, 99), ...plays(2, 1)] }],
    });
    expect(ends).toEqual([
      { ...NONE, restored: 99 },
      { ...NONE, restored: 1, notFound: 1 },
    ]);
  });
});
