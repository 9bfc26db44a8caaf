import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { openStage, type Stage } from '../stage.ts';

const MINUTE = 60_000;
const FILE = 'changes/moves.csv';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

/** Runs with the number 1, and is cut off before its receipt. */
async function cutOffBeforeReceipt(): Promise<void> {
  const { artifacts } = stage;
  const { add } = artifacts;
  artifacts.add = (run, name, ...rest) => {
    if (name.startsWith('receipt-')) throw new Error('The run is cut off.');
    return add(run, name, ...rest);
  };
  await expect(stage.changeFiles(1, [FILE])).rejects.toThrow('cut off');
  artifacts.add = add;
  stage.clock.advance(10 * MINUTE);
}

/** Marks a scrobble for a move to 18:15, and gives the plays of its episode. */
async function writeMove() {
  const { trakt, workspace, story } = stage;
  const item = episodeOf(story.show, 1, 1);
  const [old] = trakt.addOldPlays('sam', [{ item, watchedAt: '2025-11-20T20:00:00Z', action: 'scrobble' }]);
  await workspace.write(
    'changes',
    'moves.csv',
    `move_to,history_id,watched_at,type,trakt_id\n2024-05-01T18:15:00Z,${old?.id},2025-11-20T20:00:00.000Z,episode,${item.ids.trakt}\n`,
  );
  return () => trakt.plays('sam').filter(play => play.item === item);
}

describe('a move that left no receipt', () => {
  test('is not followed by one more, where Trakt shows the play under another minute', async () => {
    const live = await writeMove();
    stage.trakt.switches.showsUnder = (_, watchedAt) => ({ watchedAt: watchedAt + 5 * MINUTE });
    await cutOffBeforeReceipt();
    expect(live()).toHaveLength(2);
    const again = await stage.changeFiles(2, [FILE]);
    expect(again).toMatchObject({ outcome: 'done', perhapsThere: [{}], moved: [] });
    expect(live()).toHaveLength(2);
    expect(stage.additions()).toHaveLength(1);
  });

  test('is followed by one that moves the play, whatever was near the new time before', async () => {
    const { trakt, story, clock, faults } = stage;
    const live = await writeMove();
    const other = episodeOf(story.show, 1, 2);
    trakt.addOldPlays('sam', [{ item: other, watchedAt: '2024-05-01T18:15:00Z', action: 'watch' }]);
    clock.advance(10 * MINUTE);
    faults.add({ method: 'POST', path: '/sync/history', times: 3, fault: 'reset' });
    await cutOffBeforeReceipt();
    faults.clear();
    const again = await stage.changeFiles(2, [FILE]);
    expect(again).toMatchObject({ outcome: 'done', perhapsThere: [], moved: [{}] });
    expect(live().map(play => new Date(play.watchedAt).toISOString())).toEqual(['2024-05-01T18:15:00.000Z']);
  });

  test('does not make a play that may be somebody else’s its own: no undo removes it', async () => {
    const { trakt, story, clock, faults } = stage;
    const live = await writeMove();
    faults.add({ method: 'POST', path: '/sync/history', times: 3, fault: 'reset' });
    await cutOffBeforeReceipt();
    faults.clear();
    const item = episodeOf(story.show, 1, 1);
    const theirs = trakt.addPlay('sam', { item, watchedAt: '2024-05-01T18:15:00Z', action: 'watch' });
    clock.advance(10 * MINUTE);
    const again = await stage.changeFiles(2, [FILE]);
    expect(again).toMatchObject({ outcome: 'done', moved: [{ end: 'moved' }] });
    expect(live()).toEqual([theirs]);
    clock.advance(10 * MINUTE);
    const { ends, failure } = await stage.undo(3, 2);
    expect(live().map(play => new Date(play.watchedAt).toISOString())).toEqual([
      '2025-11-20T20:00:00.000Z',
      '2024-05-01T18:15:00.000Z',
    ]);
    expect(ends).toMatchObject({ cameBack: [{}], away: [], doubtful: [{ historyId: String(theirs.id) }] });
    expect(failure).toContain('1 play may be what the run added, and stayed.');
    expect(live()).toContain(theirs);
  });
});

/** A chain: each of two plays of one thing moves to where, and after, the other was. */
async function writeChain(): Promise<() => string[]> {
  const { trakt, workspace, story } = stage;
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
  const csv = `move_to,history_id,watched_at,type,trakt_id\n${rows.join('\n')}\n`;
  await workspace.write('changes', 'moves.csv', csv);
  return () =>
    trakt
      .plays('sam')
      .filter(play => play.item === item)
      .map(play => new Date(play.watchedAt).toISOString().slice(11, 16))
      .toSorted();
}

test('a chain of moves that is cut off anywhere goes on where it was', { tags: ['large'] }, async () => {
  let cuts = 0;
  for (let line = 0; ; line++) {
    await stage.close();
    stage = await openStage();
    const minutes = await writeChain();
    stage.cutOffAfter(line);
    const first = await stage.changeFiles(1, [FILE]).catch((error: Error) => error.message);
    if (first !== 'The run is cut off.') break;
    cuts++;
    stage.cutOffAfter(Number.POSITIVE_INFINITY);
    stage.clock.advance(10 * MINUTE);
    const again = await stage.changeFiles(2, [FILE]);
    expect(again, `cut off at line ${line}`).toMatchObject({ outcome: 'done', perhapsThere: [] });
    expect(minutes(), `cut off at line ${line}`).toEqual(['11:00', '12:00']);
  }
  expect(cuts).toBeGreaterThan(5);
});
