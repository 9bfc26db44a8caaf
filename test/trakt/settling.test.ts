import { describe, expect, test } from 'vitest';
import type { Occasion } from '../../src/history/occasions.ts';
import type { Play } from '../../src/history/play.ts';
import type { TraktApi } from '../../src/trakt/api.ts';
import { type Settling, settle } from '../../src/trakt/settling.ts';
import { episodePlay } from '../history/plays.ts';
import { testClock } from '../simulator/clock.ts';
import { recordedLog } from './scene.ts';

const MINUTE = 60_000;
const AT = '2025-11-10T20:00:00.000Z';

/** The nth episode in a minute, of which `wanted` plays should be there. */
function occasion(n: number, wanted = 1): Occasion {
  return {
    key: `episode ${n} ${AT.slice(0, 16)}`,
    type: 'episode',
    traktId: n,
    minute: AT.slice(0, 16),
    rows: [],
    wanted,
  };
}
const play = (n: number, historyId: string) => episodePlay({ historyId, traktId: n, watchedAt: AT });

interface Given extends Partial<Settling> {
  /** What is listed at each read, the last one again and again. */
  reads: { plays: Play[]; completeness?: 'proven' | 'unproven' }[];
  /** When the history last changed, in milliseconds before the start; of movies, and of episodes. */
  changed?: [number | undefined, number | undefined];
}

async function run({ reads, changed = [undefined, undefined], ...given }: Given) {
  const clock = testClock();
  const start = clock.now();
  const log = recordedLog();
  const [movies, episodes] = changed.map(ago => ({
    watched_at: ago === undefined ? null : new Date(start - ago).toISOString(),
  }));
  const answer = { status: 200, headers: new Headers(), body: { movies, episodes }, unreadable: false };
  let asked = 0;
  const api: TraktApi = {
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
    removedAt: [],
  };
  const settled = await settle({ ...settling, ...given }, { api, readLive, clock, log });
  return {
    lacking: [...settled.lacking.values()],
    counts: settled.counts,
    waited: clock.now() - start,
    pauses: clock.sleeps,
    told: log.lines,
    reads: nth,
    asked,
  };
}

const START = testClock().now();

describe('what the history lacks', () => {
  test('is believed at once when nothing is missing, without a look at the stamps', async () => {
    expect(await run({ reads: [{ plays: [play(1, '9')] }] })).toMatchObject({
      lacking: [0],
      waited: 0,
      asked: 0,
    });
  });

  test('is believed at once when nothing changed for six minutes', async () => {
    const nothing = [{ plays: [] }];
    expect(await run({ reads: nothing, changed: [6 * MINUTE, undefined] })).toMatchObject({
      lacking: [1],
      waited: 0,
    });
    expect(await run({ reads: nothing, changed: [undefined, 6 * MINUTE] })).toMatchObject({
      waited: 0,
      asked: 1,
    });
    expect(await run({ reads: nothing })).toMatchObject({ waited: 0 });
  });

  test('is read again, ever less often, until the later change is six minutes old', async () => {
    const { waited, pauses, told, asked } = await run({ reads: [{ plays: [] }], changed: [MINUTE, 90_000] });
    expect(waited).toBe(5 * MINUTE);
    expect(pauses.slice(0, 6)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(asked).toBe(1);
    expect(told[0]).toContain(
      'The history changed 1 min ago, and for six minutes after a change Trakt’s answers can lag behind. A play that seems to be missing may have been put back just then',
    );
    expect(told[0]).toMatch(/Reading again in 2 s, for 5 min at most\.$/);
  });

  test('is waited for when one of several is missing', async () => {
    const occasions = [occasion(1), occasion(2)];
    const reads = [{ plays: [play(1, '9')] }, { plays: [play(1, '9'), play(2, '10')] }];
    expect(await run({ occasions, reads, changed: [MINUTE, undefined] })).toMatchObject({
      lacking: [0, 0],
      waited: 2_000,
    });
  });

  test('is certain after a change in the future, too', async () => {
    expect(await run({ reads: [{ plays: [] }], changed: [-20 * MINUTE, undefined] })).toMatchObject({
      waited: 6 * MINUTE,
    });
  });
});

describe('a play under the history ID of a row', () => {
  const stale = [{ plays: [play(1, '1')] }];

  test('counts as there only once no read can be late', async () => {
    const { lacking, waited, counts, told } = await run({ reads: stale, changed: [MINUTE, undefined] });
    expect({ lacking, waited }).toEqual({ lacking: [0], waited: 5 * MINUTE });
    expect(counts(play(1, '1'))).toBe(true);
    expect(told[0]).toContain('It still lists 1 play under the old history ID, which may be gone already.');
  });

  test('is gone when a later read does not list it any more', async () => {
    const { lacking, counts } = await run({ reads: [...stale, { plays: [] }], changed: [MINUTE, undefined] });
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
    const removedAt = [START - 3_000];
    const reads = [{ plays: [play(2, '1')] }];
    expect(await run({ reads, changed: [undefined, 1_000], removedAt })).toMatchObject({
      lacking: [1],
      waited: 0,
    });
  });
});

describe('the removal that is undone', () => {
  const nothing = [{ plays: [] }];
  const undo = (changed: number, removedAt: number[], more: Partial<Given> = {}) =>
    run({ reads: nothing, changed: [undefined, changed], removedAt, ...more });

  test('is not waited for when it is the last change: within five seconds and two for each hundred plays', async () => {
    expect(await undo(1_000, [START - 8_000])).toMatchObject({ lacking: [1], waited: 0 });
    expect(await undo(1_000, [START - 8_001])).not.toMatchObject({ waited: 0 });
    const rowIds = new Set(Array.from({ length: 60 }, (_, index) => String(index)));
    const otherIds = new Set(Array.from({ length: 60 }, (_, index) => String(1_000 + index)));
    expect(await undo(1_000, [START - 10_000], { rowIds, otherIds })).toMatchObject({ waited: 0 });
    expect(await undo(1_000, [START - 10_001], { rowIds, otherIds })).not.toMatchObject({ waited: 0 });
  });

  test('is not waited for when it came in two steps, of which the change is either', async () => {
    const removedAt = [START - 100_000, START - 50_000];
    expect(await undo(99_000, removedAt)).toMatchObject({ waited: 0 });
    expect(await undo(100_000, removedAt)).toMatchObject({ waited: 0 });
    expect(await undo(49_000, removedAt)).toMatchObject({ waited: 0 });
    expect(await undo(80_000, removedAt)).not.toMatchObject({ waited: 0 });
  });

  test('is not waited for when nothing changed since the first step began', async () => {
    const removedAt = [START - 50_000, START - 100_000];
    expect(await undo(100_001, removedAt)).toMatchObject({ waited: 0 });
  });

  test('is waited for while the play is still listed', async () => {
    const reads = [{ plays: [play(1, '1')] }, { plays: [] }];
    expect(await undo(1_000, [START - 3_000], { reads })).toMatchObject({ lacking: [1], waited: 2_000 });
  });
});

describe('reads that contradict each other', () => {
  const unproven: Given['reads'][number] = { plays: [play(1, '9')], completeness: 'unproven' };

  test('are repeated until one is proven', async () => {
    const { lacking, waited, told } = await run({ reads: [unproven, { plays: [play(1, '9')] }] });
    expect({ lacking, waited }).toEqual({ lacking: [0], waited: 2_000 });
    expect(told[0]).toBe(
      'info: Trakt’s answers contradicted each other. Reading again in 2 s, for 2 min at most.',
    );
  });

  test('are not believed for ever: after two minutes nothing is added', async () => {
    const failed = run({ reads: [{ ...unproven, plays: [] }] });
    await expect(failed).rejects.toThrow(/^Nothing was (added|put back): .* for two minutes/);
    await expect(failed).rejects.toThrow('Run this again in a few minutes.');
  });

  test('are repeated for as long as the history is not settled', async () => {
    const reads = [...Array.from({ length: 9 }, () => unproven), { plays: [] }];
    const { lacking, waited } = await run({ reads, changed: [MINUTE, undefined] });
    expect(lacking).toEqual([1]);
    expect(waited).toBeGreaterThanOrEqual(5 * MINUTE);
  });
});
