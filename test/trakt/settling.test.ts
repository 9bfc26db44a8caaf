import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import type { Occasion } from '../../src/history/occasions.ts';
import type { Play } from '../../src/history/play.ts';
import type { TraktApi } from '../../src/trakt/client.ts';
import { type Settling, settle } from '../../src/trakt/settling.ts';
import { testClock } from '../simulator/clock.ts';
import { AT, occasion, play } from './occasions.ts';
import { recordedLog } from './scene.ts';

const MINUTE = 60_000;

interface Given extends Partial<Settling> {
  /** What is listed at each read, the last one again and again. */
  reads: { plays: Play[]; completeness?: 'proven' | 'unproven' }[];
  /** When the history last changed, in milliseconds before the start; of episodes, and of movies. */
  changed?: [episodes?: number, movies?: number];
}

async function run({ reads, changed = [], ...given }: Given) {
  const clock = testClock();
  const start = clock.now();
  const log = recordedLog();
  const [episodes, movies] = [changed[0], changed[1]].map(ago => ({
    watched_at: ago === undefined ? null : new Date(start - ago).toISOString(),
  }));
  const answer = { status: 200, headers: new Headers(), body: { movies, episodes }, unreadable: false };
  let asked = 0;
  const api: TraktApi = {
    time: () => undefined,
    openedAt: 0,
    read: async () => {
      asked++;
      return answer;
    },
    readOrMissing: () => Promise.reject(new Error('Nothing else is read.')),
    write: () => Promise.reject(new Error('Nothing is written.')),
  };
  let nth = 0;
  const readLive = async () => {
    const { plays, completeness = 'proven' as const } = reads[Math.min(nth++, reads.length - 1)] ?? {
      plays: [],
    };
    return { plays, completeness };
  };
  const settling = {
    occasions: [occasion(1)],
    rowIds: new Set(['1']),
    otherIds: new Set<string>(),
    removals: [],
    isWhole: true,
  };
  const settled = await settle({ ...settling, ...given }, { api, readLive, clock, log });
  return {
    lacking: [...settled.lacking.values()],
    counts: settled.counts,
    settledAt: settled.settledAt,
    waited: clock.now() - start,
    pauses: clock.sleeps,
    told: log.lines,
    reads: nth,
    asked,
  };
}

const START = testClock().now();

describe('what the history lacks', () => {
  const nothing = [{ plays: [] }];
  const all = [{ plays: [play(1, '9')] }];

  test('is believed at once when nothing changed for six minutes', async () => {
    for (const changed of [[], [6 * MINUTE], [7 * MINUTE, 1_000]] satisfies Given['changed'][]) {
      expect(await run({ reads: nothing, changed })).toMatchObject({ lacking: [1], waited: 0, asked: 1 });
      expect(await run({ reads: all, changed })).toMatchObject({ lacking: [0], waited: 0, asked: 1 });
    }
  });

  test('depends on when plays of its kind changed, of whatever kinds it is', async () => {
    const movie: Occasion = { ...occasion(2), type: 'movie', key: `movie 2 ${AT.slice(0, 16)}` };
    expect(await run({ reads: nothing, changed: [undefined, MINUTE] })).toMatchObject({ waited: 0 });
    const changed: Given['changed'] = [8 * MINUTE, MINUTE];
    expect(await run({ occasions: [movie], reads: nothing, changed })).toMatchObject({ waited: 5 * MINUTE });
    expect(await run({ occasions: [occasion(1), movie], reads: nothing, changed })).toMatchObject({
      waited: 5 * MINUTE,
    });
  });

  test('is read once more when the last change is six minutes old, and not before', async () => {
    const { pauses, told, asked, reads, settledAt } = await run({ reads: nothing, changed: [MINUTE] });
    expect(settledAt).toBe(START + 5 * MINUTE);
    expect({ pauses, asked, reads }).toEqual({ pauses: [5 * MINUTE], asked: 2, reads: 2 });
    expect(told[0]).toContain(
      'The history changed 1 min ago, and for six minutes after a change Trakt’s answers can lag behind. A play that seems to be missing may have been put back just then',
    );
    expect(told[0]).toMatch(/Checking again in 5 min\.$/);
  });

  test('is told as what may be put back twice where any play seems to be missing', async () => {
    const occasions = [occasion(1), occasion(2)];
    const { told } = await run({ occasions, reads: all, changed: [MINUTE] });
    expect(told[0]).toContain('A play that seems to be missing may have been put back just then');
  });

  test('is nothing only once no read can be late: what is listed may have been removed again', async () => {
    const { lacking, waited, told } = await run({ reads: [...all, ...nothing], changed: [MINUTE] });
    expect({ lacking, waited }).toEqual({ lacking: [1], waited: 5 * MINUTE });
    expect(told[0]).toContain('A play that is listed may have been removed again just then. Checking again');
    expect(told).toHaveLength(1);
  });

  test('is certain after a change in the future, too', async () => {
    expect(await run({ reads: nothing, changed: [-20 * MINUTE] })).toMatchObject({ waited: 6 * MINUTE });
  });
});

test('where nothing can be put back, nothing is read', async () => {
  const { lacking, counts, ...others } = await run({ occasions: [], reads: [], changed: [1_000] });
  expect({ lacking, ...others }).toMatchObject({ lacking: [], reads: 0, asked: 0, waited: 0, settledAt: 0 });
  expect([counts(play(1, '1')), counts(play(1, '9'))]).toEqual([false, true]);
});

describe('a play under the history ID of a row', () => {
  const stale = [{ plays: [play(1, '1')] }];

  test('counts as there only once no read can be late', async () => {
    const { lacking, waited, counts, told } = await run({ reads: stale, changed: [MINUTE] });
    expect({ lacking, waited }).toEqual({ lacking: [0], waited: 5 * MINUTE });
    expect(counts(play(1, '1'))).toBe(true);
    expect(told[0]).toContain('It still lists 1 play under the old history ID, which may be gone already.');
  });

  test('is gone when a later read does not list it any more', async () => {
    const { lacking, counts } = await run({ reads: [...stale, { plays: [] }], changed: [MINUTE] });
    expect(lacking).toEqual([1]);
    expect(counts(play(1, '1'))).toBe(false);
    expect(counts(play(1, '9'))).toBe(true);
  });

  test('of rows that are left out never counts', async () => {
    const reads = [{ plays: [play(1, '2')] }];
    const { lacking, counts } = await run({ reads, otherIds: new Set(['2']) });
    expect(lacking).toEqual([1]);
    expect(counts(play(1, '2'))).toBe(false);
  });

  test('of something else is not waited for', async () => {
    const removals = [{ listedAt: START - MINUTE, plays: 1 }];
    const reads = [{ plays: [play(2, '1')] }];
    expect(await run({ reads, changed: [58_000], removals })).toMatchObject({ lacking: [1], waited: 0 });
  });
});

describe('the removal that is undone', () => {
  const nothing = [{ plays: [] }];
  /** Of lists that were uploaded so many milliseconds ago. */
  const undo = (
    changed: number,
    listed: number[],
    { plays = 1, ...more }: Partial<Given> & { plays?: number } = {},
  ) => {
    const removals = listed.map(ago => ({ listedAt: START - ago, plays }));
    return run({ reads: nothing, changed: [changed], removals, ...more });
  };

  test('is not waited for when it is the last change: within five seconds and two for each hundred plays', async () => {
    expect(await undo(53_000, [60_000])).toMatchObject({ lacking: [1], waited: 0 });
    expect(await undo(52_999, [60_000])).not.toMatchObject({ waited: 0 });
    expect(await undo(51_000, [60_000], { plays: 101 })).toMatchObject({ waited: 0 });
    expect(await undo(50_999, [60_000], { plays: 101 })).not.toMatchObject({ waited: 0 });
  });

  test('is waited for when it took longer than 15 seconds', async () => {
    expect(await undo(45_000, [60_000], { plays: 5_000 })).toMatchObject({ waited: 0 });
    expect(await undo(44_999, [60_000], { plays: 5_000 })).not.toMatchObject({ waited: 0 });
  });

  test('is over before anything is added, so that the addition is not taken for it', async () => {
    const { lacking, waited, told, reads } = await undo(1_000, [3_000]);
    expect({ lacking, waited, reads }).toEqual({ lacking: [1], waited: 12_000, reads: 1 });
    expect(told).toEqual(['info: The plays were removed only just now. Reading the history in 12 s.']);
    expect(await undo(14_500, [15_000])).toMatchObject({ waited: 0, pauses: [], told: [] });
    expect(await undo(14_500, [14_999])).toMatchObject({ waited: 1 });
    expect(await undo(8_500, [8_900], { plays: 101 })).toMatchObject({ waited: 8_100 });
    const { told: several } = await undo(8_500, [8_900, 12_000], { plays: 101 });
    expect(several[0]).toContain('only just now. Reading the history in 8');
  });

  test('counts as a change even while the stamp does not show it yet', async () => {
    const reads = [{ plays: [play(1, '1')] }, { plays: [] }];
    const { lacking, waited } = await undo(20 * MINUTE, [MINUTE], { reads });
    expect({ lacking, waited }).toEqual({ lacking: [1], waited: 5 * MINUTE });
  });

  test('is waited for while one of several plays is there again', async () => {
    const occasions = [occasion(1), occasion(2)];
    const { lacking, waited } = await undo(59_000, [60_000], {
      occasions,
      reads: [{ plays: [play(2, '9')] }, { plays: [] }],
    });
    expect({ lacking, waited }).toEqual({ lacking: [1, 1], waited: 2_000 });
  });

  test('whose list is from the future by this clock is waited for no longer than six minutes', async () => {
    expect(await undo(20 * MINUTE, [-MINUTE])).toMatchObject({ waited: 6 * MINUTE });
  });

  test('is waited for when it came in several steps: something may have been added between them', async () => {
    const listed = [93_000, 100_000];
    expect(await undo(99_000, listed)).toMatchObject({ waited: 6 * MINUTE - 93_000 });
    expect(await undo(92_000, listed)).toMatchObject({ waited: 6 * MINUTE - 92_000 });
  });

  test.each<[string, Play[]]>([
    ['listed', [play(2, '9')]],
    ['not listed', []],
  ])(
    'is waited for where it left equal plays beside any: those may be gone with another (%s)',
    async (_, plays) => {
      const occasions = [occasion(1), occasion(2, { kept: 1 })];
      const { waited, reads } = await undo(59_000, [60_000], { occasions, reads: [{ plays }] });
      expect({ waited, reads }).toEqual({ waited: 6 * MINUTE - 59_000, reads: 2 });
    },
  );

  test('is waited for when not all of it was seen to be done', async () => {
    const { waited, reads } = await undo(59_000, [60_000], { isWhole: false });
    expect({ waited, reads }).toEqual({ waited: 6 * MINUTE - 59_000, reads: 2 });
  });

  test('is waited for when it changed nothing, since the last change is another then', async () => {
    expect(await undo(50_001, [50_000])).toMatchObject({ waited: 6 * MINUTE - 50_000 });
  });

  test('is waited for while the play is still listed', async () => {
    const listed = { plays: [play(1, '1')] };
    const reads = [...Array.from({ length: 6 }, () => listed), { plays: [] }];
    const { lacking, pauses, told } = await undo(59_000, [60_000], { reads });
    expect(lacking).toEqual([1]);
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(told[0]).toMatch(/Checking again in 2 s, for 5 min 1 s at most\.$/);
  });

  test('is waited for while the history lacks anything but just what it removed', async () => {
    const occasions = [occasion(1, { rows: 2 })];
    const reads = [{ plays: [play(1, '8'), play(1, '9')] }, { plays: [play(1, '9')] }, { plays: [] }];
    const { lacking, waited } = await undo(59_000, [60_000], { occasions, reads });
    expect({ lacking, waited }).toEqual({ lacking: [2], waited: 2_000 + 4_000 });
  });
});

test('a history that keeps changing is not read for ever: after half an hour nothing is added', async () => {
  const clock = testClock();
  const api: TraktApi = {
    time: () => undefined,
    openedAt: 0,
    read: async () => {
      const watched_at = new Date(clock.now() - MINUTE).toISOString();
      return {
        status: 200,
        headers: new Headers(),
        body: { movies: {}, episodes: { watched_at } },
        unreadable: false,
      };
    },
    readOrMissing: () => Promise.reject(new Error('Nothing else is read.')),
    write: () => Promise.reject(new Error('Nothing is written.')),
  };
  const readLive = async () => ({ plays: [], completeness: 'proven' as const });
  const settling = {
    occasions: [occasion(1)],
    rowIds: new Set<string>(),
    otherIds: new Set<string>(),
    removals: [],
    isWhole: true,
  };
  const settled = settle(settling, { api, readLive, clock, log: recordedLog() });
  await expect(settled).rejects.toMatchObject({
    name: 'Failure',
    message: expect.stringMatching(
      /^Nothing was put back: your history at Trakt has kept changing for half an hour, .* Run this again when/,
    ),
  });
  expect(clock.now() - START).toBeGreaterThan(20 * MINUTE);
  expect(clock.now() - START).toBeLessThanOrEqual(30 * MINUTE);
});

test('a read that fails is told as it is, whatever becomes of the stamps', async () => {
  const failing = (message: string) => () => Promise.reject(new Failure(message));
  const api: TraktApi = {
    time: () => undefined,
    openedAt: 0,
    read: failing('no stamps'),
    readOrMissing: failing('nothing else'),
    write: failing('nothing is written'),
  };
  const settling = {
    occasions: [occasion(1)],
    rowIds: new Set<string>(),
    otherIds: new Set<string>(),
    removals: [],
    isWhole: true,
  };
  const tools = { api, readLive: failing('no history'), clock: testClock(), log: recordedLog() };
  await expect(settle(settling, tools)).rejects.toMatchObject({ message: 'no history' });
});

describe('reads that contradict each other', () => {
  const unproven: Given['reads'][number] = { plays: [play(1, '9')], completeness: 'unproven' };

  test('are repeated until one is proven', async () => {
    const { lacking, waited, told } = await run({ reads: [unproven, { plays: [play(1, '9')] }] });
    expect({ lacking, waited }).toEqual({ lacking: [0], waited: 2_000 });
    expect(told[0]).toBe(
      'info: Trakt’s answers contradicted each other. Checking again in 2 s, for 2 min at most.',
    );
  });

  test('are not believed for ever: after two minutes nothing is added', async () => {
    await expect(run({ reads: [{ ...unproven, plays: [] }] })).rejects.toMatchObject({
      name: 'Failure',
      message:
        'Nothing was put back: Trakt’s answers contradicted each other for two minutes, so it is not certain which plays are missing. Run this again in a few minutes.',
    });
  });

  test('are repeated for as long as the history is not settled', async () => {
    const reads = [...Array.from({ length: 9 }, () => unproven), { plays: [] }];
    const { lacking, waited } = await run({ reads, changed: [MINUTE] });
    expect(lacking).toEqual([1]);
    expect(waited).toBeGreaterThanOrEqual(5 * MINUTE);
  });
});
