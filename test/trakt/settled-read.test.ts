import { describe, expect, test } from 'vitest';
import { createHostClock } from '../../src/base/host-clock.ts';
import type { Activities } from '../../src/history/activities.ts';
import type { TraktApi } from '../../src/trakt/client.ts';
import { readSettled, type SettledReading } from '../../src/trakt/settled-read.ts';
import { testClock } from '../simulator/clock.ts';
import { recordedLog } from '../world.ts';

const MINUTE = 60_000;

interface Given extends Partial<Omit<SettledReading<string>, 'first'>> {
  /** Milliseconds before the start at which episodes and movies last changed. */
  changed?: [episodes?: number, movies?: number];
  /** Milliseconds by which Trakt's clock is ahead of the machine's; `undefined` where its answers have no date. */
  ahead?: number | undefined;
  /** Trakt says what time it is as its answers do: in whole seconds. */
  wholeSeconds?: boolean;
  /** Changes again in so many milliseconds after the start. */
  changesAt?: number[];
  /** How long before the start a read was made that is the first one. */
  firstAgo?: number;
  /** How long before the start the run began. */
  began?: number;
}

/** Reads settled: what was read, how long that took, and what it said. */
async function run({
  changed = [],
  ahead = 0,
  changesAt = [],
  firstAgo,
  began = 0,
  wholeSeconds = false,
  ...given
}: Given = {}) {
  const isDated = !('ahead' in given) && ahead !== Number.NEGATIVE_INFINITY;
  const clock = testClock();
  const start = clock.now();
  const log = recordedLog();
  const offset = isDated ? ahead : 0;
  let asked = 0;
  const host = createHostClock(clock);
  const stampOf = (ago: number | undefined) =>
    ago === undefined ? null : new Date(start + offset - ago).toISOString();
  const api: TraktApi = {
    read: async () => {
      asked++;
      if (wholeSeconds) host.note(new Date(clock.now() + offset).toUTCString());
      const passed = clock.now() - start;
      const again = changesAt.filter(at => at <= passed).at(-1);
      const episodes = again === undefined ? stampOf(changed[0]) : stampOf(-again);
      const body = { episodes: { watched_at: episodes }, movies: { watched_at: stampOf(changed[1]) } };
      return { status: 200, headers: new Headers(), body, unreadable: false };
    },
    readOrMissing: () => Promise.reject(new Error('Nothing else is read.')),
    write: () => Promise.reject(new Error('Nothing is written.')),
    time: () => (wholeSeconds ? host.now() : isDated ? clock.now() + offset : undefined),
    openedAt: start - began,
  };
  let reads = 0;
  let begunAt = 0;
  const stamps: Activities[] = [];
  const value = await readSettled(
    {
      read: async before => {
        stamps.push(before);
        begunAt = clock.now() - start;
        return `read ${++reads}`;
      },
      quietSince: async () => undefined,
      doubt: 'A play that seems to be missing may be there.',
      otherwise: 'Nothing was added',
      ...(firstAgo !== undefined && { first: { value: 'first', begunAt: start - firstAgo } }),
      ...given,
    },
    { api, clock, log },
  );
  return { value, reads, asked, begunAt, stamps, waited: clock.now() - start, told: log.lines };
}

const UNDATED = { ahead: Number.NEGATIVE_INFINITY };

describe('a settled read', () => {
  test.each<[string, Given['changed']]>([
    ['never', []],
    ['six minutes ago', [6 * MINUTE, 60 * MINUTE]],
  ])(
    'of a history that changed %s waits for nothing, and looks at the stamps before and after',
    async (_, changed) => {
      expect(await run({ changed })).toMatchObject({ value: 'read 1', asked: 2, waited: 0, told: [] });
    },
  );

  test.each<[string, Given['changed']]>([
    ['an episode', [MINUTE, 30 * MINUTE]],
    ['a movie', [30 * MINUTE, MINUTE]],
  ])('begins six minutes after %s changed', async (_, changed) => {
    const { value, begunAt, told } = await run({ changed });
    expect({ value, begunAt }).toEqual({ value: 'read 1', begunAt: 5 * MINUTE });
    expect(told).toEqual([
      'info: Your history changed 1 min ago. Trakt can take six minutes to show it. A play that seems to be missing may be there. Checking again in 5 min.',
    ]);
  });

  test.each([10 * MINUTE, -10 * MINUTE, 400 * MINUTE])(
    'is the same whatever the machine’s clock says (Trakt’s is %i ms ahead)',
    async ahead => {
      expect(await run({ ahead, changed: [MINUTE] })).toMatchObject({ begunAt: 5 * MINUTE });
      expect(await run({ ahead, changed: [7 * MINUTE] })).toMatchObject({ waited: 0 });
    },
  );

  test('does not ask again and again while Trakt’s clock, which shows whole seconds, seems to stand', async () => {
    const { asked, waited } = await run({ wholeSeconds: true, ahead: 1, changed: [6 * MINUTE] });
    expect({ asked, waited }).toEqual({ asked: 2, waited: 1 });
  });

  test('waits for the full six minutes where Trakt’s answers have no date, however old the stamps look', async () => {
    const { waited, told } = await run({ ...UNDATED, changed: [60 * MINUTE] });
    expect(waited).toBe(6 * MINUTE);
    expect(told[0]).toContain('Trakt’s answers have no date');
  });

  test('takes a stamp of the future for one of the moment at which it was seen', async () => {
    expect(await run({ changed: [-20 * MINUTE] })).toMatchObject({ begunAt: 6 * MINUTE });
  });

  test('waits for what changes meanwhile as well', async () => {
    const { value, begunAt, told } = await run({ changed: [MINUTE], changesAt: [4 * MINUTE] });
    expect({ value, begunAt }).toEqual({ value: 'read 2', begunAt: 10 * MINUTE });
    expect(told).toHaveLength(2);
  });

  test('is given up after half an hour', async () => {
    const changesAt = Array.from({ length: 40 }, (_, minute) => minute * MINUTE);
    await expect(run({ changed: [MINUTE], changesAt })).rejects.toMatchObject({
      name: 'Failure',
      message:
        'Nothing was added: your history at Trakt has kept changing for half an hour, so it is not certain which plays are there. Run this again when your media server has finished syncing.',
    });
  });

  test('is the read that was made already where that began late enough', async () => {
    expect(await run({ changed: [8 * MINUTE], firstAgo: MINUTE })).toMatchObject({
      value: 'first',
      asked: 1,
    });
    expect(await run({ changed: [MINUTE], firstAgo: 0 })).toMatchObject({
      value: 'read 1',
      begunAt: 5 * MINUTE,
    });
    expect(await run({ changed: [6 * MINUTE], firstAgo: 1 })).toMatchObject({ value: 'read 1', waited: 0 });
  });

  test('hands the stamps on', async () => {
    const { stamps } = await run({ changed: [7 * MINUTE] });
    expect(stamps).toEqual([{ episodes: '2025-11-21T08:53:00.000Z', movies: null }]);
  });
});

describe('a run that may have written', () => {
  test('is waited for until six minutes after its end', async () => {
    const answers = [2 * MINUTE, 6 * MINUTE];
    const { begunAt, told } = await run({ quietSince: async () => answers.shift() });
    expect(begunAt).toBe(4 * MINUTE);
    expect(told[0]).toBe(
      'info: Another run of this repository ended 2 min ago and may have changed your history until then. A play that seems to be missing may be there. Checking again in 4 min.',
    );
  });

  test('is not waited for when that is over', async () => {
    expect(await run({ quietSince: async () => 6 * MINUTE })).toMatchObject({ waited: 0 });
  });

  test('is waited for while it runs, and asked for again', async () => {
    const answers = [0, 3 * MINUTE, 6 * MINUTE];
    const { begunAt, told } = await run({ quietSince: async () => answers.shift() });
    expect(begunAt).toBe(9 * MINUTE);
    expect(told[0]).toContain('Another run of this repository is still changing your history.');
  });

  test('that never ends is given up after half an hour', async () => {
    await expect(run({ quietSince: async () => 0 })).rejects.toThrow(
      'Nothing was added: other runs of this repository have been changing your history for half an hour. Run this again when they have ended.',
    );
  });

  test('of which nothing is known counts until this run began', async () => {
    const quietSince = async () => 'unknown' as const;
    expect(await run({ quietSince, began: 0 })).toMatchObject({ begunAt: 6 * MINUTE });
    expect(await run({ quietSince, began: 2 * MINUTE })).toMatchObject({ begunAt: 4 * MINUTE });
    expect(await run({ quietSince, began: 7 * MINUTE })).toMatchObject({ waited: 0 });
  });

  test('is asked for once where nothing is waited for', async () => {
    let asked = 0;
    await run({
      quietSince: async () => {
        asked++;
        return undefined;
      },
    });
    expect(asked).toBe(1);
  });
});

describe('reads that are not whole', () => {
  test('are made again', async () => {
    const { value, waited } = await run({ isProven: read => read === 'read 3' });
    expect({ value, waited }).toEqual({ value: 'read 3', waited: 2_000 + 4_000 });
  });

  test('are given up after two minutes', async () => {
    await expect(run({ isProven: () => false })).rejects.toThrow(
      'Nothing was added: Trakt’s answers contradicted each other for two minutes, so it is not certain which plays are there. Run this again in a few minutes.',
    );
  });
});
