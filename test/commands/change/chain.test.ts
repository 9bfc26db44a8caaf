import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Fault } from '../../simulator/faults.ts';
import { status } from '../../simulator/faults.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { openStage, type Stage } from '../stage.ts';

const MINUTE = 60_000;
const FILE = 'changes/moves.csv';
const BLOCKED = 'Another play of it must leave that minute first, and is still there.';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

/** Two plays of one thing: that of 10:00 should move to 11:00, where the other one is, and that one to 12:00. */
async function moveBoth() {
  const { trakt, workspace, story, clock } = stage;
  const item = episodeOf(story.show, 1, 1);
  const times = ['2025-11-20T10:00:00.000Z', '2025-11-20T11:00:00.000Z'];
  const targets = ['2025-11-20T11:00:00Z', '2025-11-20T12:00:00Z'];
  const plays = trakt.addOldPlays(
    'sam',
    times.map(watchedAt => ({ item, watchedAt, action: 'watch' })),
  );
  const rows = plays.map(
    ({ id }, index) => `${targets[index]},${id},${times[index]},episode,${item.ids.trakt}`,
  );
  await workspace.write(
    'changes',
    'moves.csv',
    `move_to,history_id,watched_at,type,trakt_id\n${rows.join('\n')}\n`,
  );
  clock.advance(10 * MINUTE);
  const report = await stage.changeFiles(1, [FILE]);
  if (report.outcome !== 'done') throw new Error(`It ended as ${report.outcome}.`);
  return {
    ends: report.moved.map(({ end, reason, mayMoveLater }) => ({ end, reason, mayMoveLater })),
    times: trakt
      .plays('sam')
      .filter(play => play.item === item)
      .map(play => new Date(play.watchedAt).toISOString().slice(11, 16))
      .toSorted(),
  };
}

describe('a play whose new minute another one must leave first', () => {
  const refused = { path: '/sync/history/remove', times: Number.POSITIVE_INFINITY };

  test('moves once that one has left', async () => {
    const { ends, times } = await moveBoth();
    expect(ends).toMatchObject([{ end: 'moved' }, { end: 'moved' }]);
    expect(times).toEqual(['11:00', '12:00']);
    expect(stage.additions()).toHaveLength(2);
  });

  test.each<[string, Fault]>([
    ['is refused to leave', status(423)],
    ['may not have left', { late: 5 * 60 * MINUTE, meanwhile: { status: 504, html: true } }],
  ])('stays where that one %s: nothing is added beside it', async (_, fault) => {
    stage.faults.add({ ...refused, fault });
    const { ends, times } = await moveBoth();
    expect(ends).toMatchObject([{ end: 'failed', reason: BLOCKED, mayMoveLater: true }, { end: 'failed' }]);
    expect(times).toEqual(['10:00', '11:00', '12:00']);
    expect(stage.additions()).toHaveLength(1);
  });

  test('stays where that one is still listed six minutes later', async () => {
    const run = () => {
      stage.trakt.switches.staleReads = 20 * MINUTE;
    };
    stage.faults.add({ path: '/sync/history/remove', after: true, fault: { run } });
    const { ends } = await moveBoth();
    expect(ends).toMatchObject([{ end: 'failed', reason: BLOCKED }, { end: 'unconfirmed' }]);
    expect(stage.additions()).toHaveLength(1);
  });

  test('stays where that one cannot be added at its own new time', async () => {
    stage.faults.add({ method: 'POST', path: '/sync/history', fault: status(422) });
    const { ends, times } = await moveBoth();
    expect(ends).toMatchObject([{ end: 'failed', reason: BLOCKED }, { end: 'failed' }]);
    expect(times).toEqual(['10:00', '11:00']);
    expect(stage.additions()).toHaveLength(1);
  });
});
