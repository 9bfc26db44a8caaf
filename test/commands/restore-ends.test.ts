import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RestoreReport } from '../../src/commands/restore/restore.ts';
import { gatewayTimeoutAfterWork, status } from '../simulator/faults.ts';
import { fillHistory } from '../simulator/story.ts';
import { NONE, numbers, openStage, type Stage } from './stage.ts';

const ADDING = { method: 'POST', path: '/sync/history' };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

const reasons = (report: RestoreReport) => (report.outcome === 'done' ? report.reasons : []);

/** Takes so many plays of a long history, and everything of the story. */
async function removeMany(count: number) {
  const plays = fillHistory(stage.trakt, 'sam', count);
  await stage.remove(plays.map(play => String(play.id)));
  return plays;
}

describe('a refusal', () => {
  test('of everything fails it at once: nothing is read for, or sent again', async () => {
    await stage.remove(stage.story.accidentalIds);
    stage.clock.advance(15_000);
    stage.faults.add({ ...ADDING, fault: status(420) });
    const start = stage.clock.now();
    const report = await stage.restore();
    expect(numbers(report)).toEqual({ ...NONE, failed: 22 });
    expect(reasons(report)).toEqual([
      expect.stringContaining('Your Trakt account has reached one of its limits (420).'),
    ]);
    expect(stage.clock.now() - start).toBeLessThan(2_000);
    expect(stage.additions()).toHaveLength(1);
    expect(report).toMatchObject({ doubt: undefined });
  });

  test('of a later batch leaves what was added before, and fails the rest', async () => {
    await removeMany(250);
    stage.faults.add({ ...ADDING, nth: 2, fault: status(420) });
    const report = await stage.restore();
    expect(numbers(report)).toEqual({ ...NONE, restored: 100, failed: 150 });
    expect(reasons(report)).toHaveLength(1);
    expect(stage.lines).toContain('Sent 100 of 250 plays.');
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 150, present: 100 });
  });
});

describe('what Trakt does not know any more', () => {
  test('is told apart from the rest, episodes from movies of the same ID', async () => {
    const { trakt, story } = stage;
    const [gone, twin] = [story.accidental[0], story.accidental[1]];
    if (gone === undefined || twin === undefined || twin.item.type !== 'episode')
      throw new Error('No plays.');
    const movie = trakt.addMovie({ title: 'Same number', ids: { trakt: gone.item.ids.trakt } });
    const other = trakt.addMovie({ title: 'Gone too' });
    const [seen, lost] = [movie, other].map(item =>
      String(trakt.addPlay('sam', { item, watchedAt: '2025-11-01T20:00:00Z' }).id),
    );
    await stage.remove([...story.accidentalIds, seen ?? '', lost ?? '']);
    gone.item.gone = true;
    other.gone = true;
    const report = await stage.restore();
    expect(numbers(report)).toEqual({ ...NONE, restored: 22, notFound: 2 });
    expect(report.outcome === 'done' && report.notFound.map(({ type, traktId }) => [type, traktId])).toEqual(
      expect.arrayContaining([
        ['episode', gone.item.ids.trakt],
        ['movie', other.ids.trakt],
      ]),
    );
    expect(reasons(report)).toEqual([]);
  });

  test('stays that when the rest is in doubt, or late', async () => {
    const plays = await removeMany(150);
    for (const play of plays.slice(0, 3)) play.item.gone = true;
    const gone = plays.filter(play => play.item.gone).length;
    stage.clock.advance(10 * 60_000);
    stage.trakt.switches.staleReads = 60_000;
    stage.faults.add({ ...ADDING, nth: 2, ...gatewayTimeoutAfterWork() });
    const report = await stage.restore();
    expect(numbers(report)).toEqual({ ...NONE, restored: 150 - gone, notFound: gone });
    expect(stage.trakt.plays('sam')).toHaveLength(28 + 150 - gone);
  });
});
