import { describe, expect, test } from 'vitest';
import type { Play } from '../../src/history/play.ts';
import { readHistory } from '../../src/trakt/history.ts';
import { removePlays } from '../../src/trakt/removal.ts';
import { htmlPage, resetAfterWork, status } from '../simulator/faults.ts';
import { fillHistory } from '../simulator/story.ts';
import { openTrakt } from './scene.ts';

const REMOVE = '/sync/history/remove';
const MINUTE = 60_000;
const FOREVER = Number.POSITIVE_INFINITY;

/** Sam's history, and the removal of its newest plays. */
async function open(count: number) {
  const scene = await openTrakt();
  const { trakt, api, clock, clientLog: log } = scene;
  fillHistory(trakt, 'sam', count + 3);
  const { plays } = await readHistory(api, 'all');
  const going = plays.slice(0, count);
  let reads = 0;
  return {
    ...scene,
    going,
    /** What became of each, by what was read; how long that took, and how often the history was read. */
    async remove(these: readonly Play[] = going) {
      const start = clock.now();
      const readLive = () => {
        reads++;
        return readHistory(api, 'all');
      };
      const removed = await removePlays(api, these, { clock, log, readLive });
      return {
        ends: removed.map(({ end, isClear }) => `${end}${isClear ? ', clear' : ''}`),
        removed,
        waited: clock.now() - start,
        reads,
      };
    },
  };
}

describe('plays that are removed', () => {
  test('are seen to be gone, with one read, and only they are', async () => {
    const { remove, going, live } = await open(2);
    expect(await remove()).toMatchObject({ ends: ['removed, clear', 'removed, clear'], waited: 0, reads: 1 });
    expect(live()).toHaveLength(3);
    expect(live()).not.toContain(going[0]?.historyId);
  });

  test('are already gone where Trakt says at once that it has none, and clear', async () => {
    const { remove, going, trakt } = await open(2);
    trakt.removePlay('sam', BigInt(going[1]?.historyId ?? ''));
    expect((await remove()).ends).toEqual(['removed, clear', 'already gone, clear']);
  });

  test('of which an answer was lost are removed, by this run, and not clear', async () => {
    const { remove, faults } = await open(2);
    faults.add({ path: REMOVE, ...resetAfterWork() });
    expect((await remove()).ends).toEqual(['removed', 'removed']);
  });

  test('are none: nothing is sent or read', async () => {
    const { remove, paths } = await open(1);
    const before = paths().length;
    expect(await remove([])).toMatchObject({ ends: [], reads: 0 });
    expect(paths()).toHaveLength(before);
  });

  test('and that reads go on listing for six minutes are not confirmed, and may go later', async () => {
    const { remove, trakt } = await open(1);
    trakt.switches.staleReads = 10 * MINUTE;
    const { removed, waited } = await remove();
    expect(removed).toMatchObject([
      {
        end: 'unconfirmed',
        isClear: false,
        mayGoLater: true,
        reason: 'Trakt still listed them six minutes after they were removed.',
      },
    ]);
    expect(waited).toBe(6 * MINUTE);
  });

  test('are waited for no longer than reads list them', async () => {
    const { remove, trakt } = await open(1);
    trakt.switches.staleReads = 20_000;
    expect(await remove()).toMatchObject({ ends: ['removed, clear'], waited: 30_000 });
  });

  test('are not confirmed where the history cannot be read, with why', async () => {
    const { remove, faults } = await open(1);
    faults.add({ method: 'GET', path: '/sync/history', times: FOREVER, fault: status(418) });
    const { removed } = await remove();
    expect(removed).toMatchObject([{ end: 'unconfirmed', isClear: false, mayGoLater: true }]);
    expect(removed[0]?.reason).toContain('418');
  });
});

describe('plays that Trakt refuses to remove', () => {
  test('fail at once, and running it again is no use', async () => {
    const { remove, faults } = await open(2);
    faults.add({ path: REMOVE, times: FOREVER, fault: status(423) });
    const { removed, waited } = await remove();
    expect(removed).toMatchObject([1, 2].map(() => ({ end: 'failed', isClear: false, mayGoLater: false })));
    expect(removed[0]?.reason).toBeTruthy();
    expect(waited).toBe(0);
  });

  test('fail with those that were not sent any more', async () => {
    const { remove, faults, paths } = await open(101);
    faults.add({ path: REMOVE, times: FOREVER, fault: status(423) });
    const { removed } = await remove();
    expect(removed.map(({ end, mayGoLater }) => [end, mayGoLater])).toEqual(
      removed.map(() => ['failed', false]),
    );
    expect(paths().filter(path => path === REMOVE)).toHaveLength(1);
  });

  test('are already gone where nothing was sent, and somebody else removed them', async () => {
    const { remove, faults, trakt, going } = await open(101);
    const last = BigInt(going.at(-1)?.historyId ?? '');
    faults.add({
      path: REMOVE,
      times: FOREVER,
      where: () => {
        trakt.removePlay('sam', last);
        return true;
      },
      fault: status(423),
    });
    expect((await remove()).ends.at(-1)).toBe('already gone');
  });
});

describe('plays that Trakt removes with an answer that says nothing', () => {
  test.each([{ status: 200 }, { status: 204 }, status(200, {})])('are removed (%o)', async fault => {
    const { remove, faults, trakt } = await open(1);
    trakt.switches.staleReads = 20_000;
    faults.add({ path: REMOVE, times: FOREVER, after: true, fault });
    expect((await remove()).ends).toEqual(['removed']);
  });
});

describe('plays of which no request was answered well', () => {
  test('are looked for six minutes later, and only then: a request may be carried out yet', async () => {
    const { remove, faults, live } = await open(1);
    faults.add({
      path: REMOVE,
      times: 3,
      fault: { late: 5 * MINUTE, meanwhile: { status: 504, html: true } },
    });
    const { ends, waited } = await remove();
    expect(ends).toEqual(['removed']);
    expect(waited).toBeGreaterThanOrEqual(6 * MINUTE);
    expect(live()).toHaveLength(3);
  });

  test('fail where they are still there then, and may go later', async () => {
    const { remove, faults } = await open(1);
    faults.add({ path: REMOVE, times: FOREVER, fault: htmlPage(504) });
    const { removed, waited } = await remove();
    expect(removed).toMatchObject([{ end: 'failed', mayGoLater: true, isClear: false }]);
    expect(waited).toBeGreaterThanOrEqual(6 * MINUTE);
  });
});
