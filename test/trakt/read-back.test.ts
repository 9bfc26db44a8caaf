import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import type { Play } from '../../src/history/play.ts';
import { type ReadingBack, readBack } from '../../src/trakt/read-back.ts';
import { episodePlay } from '../history/plays.ts';
import { testClock } from '../simulator/clock.ts';
import { recordedLog } from '../world.ts';

const MINUTE = 60_000;
const play = (historyId: string) => episodePlay({ historyId });

type Read = { plays: Play[]; completeness?: 'proven' | 'stopped' | 'unproven' } | Error;

/** Reads back a write of the plays 1 and 2 that ended so many milliseconds `ago`, by reads that take so long; the last goes on and on. */
async function run(
  reads: Read[],
  { ago = 0, takes = 0, ...given }: { ago?: number; takes?: number } & Partial<ReadingBack<string>> = {},
) {
  const clock = testClock();
  const start = clock.now();
  const log = recordedLog();
  let nth = 0;
  const end = await readBack(
    {
      read: async () => {
        clock.advance(takes);
        const read = reads[Math.min(nth++, reads.length - 1)] ?? { plays: [] };
        if (read instanceof Error) throw read;
        return { completeness: 'proven', ...read };
      },
      lacks: plays => ['1', '2'].filter(id => !plays.some(({ historyId }) => historyId === id)),
      since: start - ago,
      reason: 'Trakt doesn’t show all added plays yet.',
      ...given,
    },
    { clock, log },
  );
  return { ...end, reads: nth, waited: clock.now() - start, sleeps: clock.sleeps, told: log.lines };
}

const all = { plays: [play('1'), play('2')] };
const some = { plays: [play('1')] };

describe('a read-back', () => {
  test('ends at once when nothing lacks', async () => {
    expect(await run([all])).toMatchObject({ lacking: [], isCertain: true, reads: 1, waited: 0, told: [] });
  });

  test('goes on while anything lacks: what shows some of a write proves nothing about the rest', async () => {
    const { sleeps, told, ...end } = await run([some, some, all]);
    expect(end).toMatchObject({ lacking: [], isCertain: true, reads: 3 });
    expect(sleeps).toEqual([2_000, 4_000]);
    expect(told[0]).toBe(
      'info: Trakt doesn’t show all added plays yet. Checking again in 2 s, for 6 min at most.',
    );
  });

  test('is certain of what it lacks in a read that began six minutes after the request, and not before', async () => {
    const { sleeps, ...end } = await run([some]);
    expect(end).toMatchObject({ lacking: ['2'], isCertain: true, waited: 6 * MINUTE });
    expect(sleeps.slice(0, 5)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000]);
    expect(Math.max(...sleeps)).toBe(30_000);
  });

  test('counts the six minutes from the end of the request', async () => {
    expect(await run([some], { ago: 5 * MINUTE })).toMatchObject({ lacking: ['2'], waited: MINUTE });
    expect(await run([some], { ago: 6 * MINUTE })).toMatchObject({ lacking: ['2'], waited: 0, reads: 1 });
  });

  test('is not certain of what a read lacks that began before the six minutes were over, whenever it ended', async () => {
    const slow = { ago: 6 * MINUTE - 10_000, takes: 20_000 };
    expect(await run([some, all], slow)).toMatchObject({ lacking: [], isCertain: true, reads: 2 });
  });

  test('reads once more, six minutes later, where only a certain read counts', async () => {
    const { sleeps, told, ...end } = await run([all], { onlyCertain: true });
    expect(end).toMatchObject({ lacking: [], isCertain: true, reads: 2 });
    expect(sleeps).toEqual([6 * MINUTE]);
    expect(told).toEqual(['info: Trakt doesn’t show all added plays yet. Checking again in 6 min.']);
  });

  test('does not end with a read that lists what was removed before, where nothing was read before the write', async () => {
    const reads = [{ plays: [...all.plays, play('3')] }, all];
    const gone = new Set(['3']);
    expect(await run(reads, { gone })).toMatchObject({ lacking: [], reads: 1 });
    expect(await run(reads, { gone, onlyAfterGone: true })).toMatchObject({
      lacking: [],
      reads: 2,
      waited: 2_000,
    });
  });

  test('never counts a play that a record names as removed', async () => {
    const end = await run([all], { gone: new Set(['2']) });
    expect(end).toMatchObject({ lacking: ['2'], isCertain: true, waited: 6 * MINUTE });
    expect(end.plays?.map(({ historyId }) => historyId)).toEqual(['1']);
  });

  test('believes no read that is not whole, whatever it shows', async () => {
    const unproven = { ...all, completeness: 'unproven' as const };
    expect(await run([unproven, all])).toMatchObject({ lacking: [], isCertain: true, reads: 2 });
    expect(await run([unproven])).toMatchObject({
      isCertain: false,
      plays: undefined,
      waited: 8 * MINUTE,
      trouble: 'Trakt’s answers contradicted each other.',
    });
  });

  test('outlasts reads that fail, and says why it knows nothing', async () => {
    const failing = new Failure('Trakt is closed.');
    expect(await run([failing, failing, all])).toMatchObject({ lacking: [], isCertain: true, reads: 3 });
    expect(await run([some, failing])).toMatchObject({
      lacking: ['2'],
      isCertain: false,
      waited: 8 * MINUTE,
      trouble: 'Trakt is closed.',
    });
  });

  test('does not take a bug in the action for a read that failed', async () => {
    await expect(run([new TypeError('a mistake')])).rejects.toThrow(TypeError);
  });
});
