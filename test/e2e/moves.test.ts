import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileBehind } from '../runner/links.ts';
import type { RunResult } from '../runner/runner.ts';
import { type SharedTime, shareTime } from '../runner/shared-time.ts';
import { occasionsOf } from '../simulator/trakt/plays.ts';
import { openScene, type Scene } from './scene.ts';

// An undo of a move waits until Trakt shows the change, so time is shared with the bundle, and jumps.
let time: SharedTime;
let scene: Scene;
beforeEach(async () => {
  time = await shareTime();
  scene = await openScene({ time });
});
afterEach(async () => {
  await scene.close();
  await time.close();
});

const occasions = () => occasionsOf(scene.trakt.plays('sam'));

function expectWell(run: RunResult, outputs: Record<string, string>): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs).toMatchObject(outputs);
}

test('a season that was marked by accident moves to its release, one episode is kept, and an undo brings all back', {
  tags: ['large'],
}, async () => {
  const before = occasions();
  const [kept, ...moved] = scene.story.accidental;
  const rows = [kept, ...moved].flatMap(play => {
    if (play === undefined) return [];
    const marks = play === kept ? ['keep', ''] : ['', 'released'];
    const { id, watchedAt, item } = play;
    return [[...marks, id, new Date(watchedAt).toISOString(), item.type, item.ids.trakt, 1394].join(',')];
  });
  const header = 'remove,move_to,history_id,watched_at,type,trakt_id,show_trakt_id';
  const pushed = await scene.push({ 'changes/released.csv': `${[header, ...rows].join('\n')}\n` });
  const changed = await scene.step({ command: 'change', files: 'changes/**' }, { event: pushed });
  expectWell(changed, { selected: '22', moved: '21', kept: '1', removed: '0' });
  expect(changed.summary).toContain('## ✅ 21 plays moved, 1 play kept');
  const released = moved.map(({ item }) => `episode ${item.ids.trakt} ${item.releasedAt?.slice(0, 16)}`);
  expect(occasions()).toEqual(expect.arrayContaining(released));
  expect(occasions()).toHaveLength(28);

  scene.trakt.account('sam').usage.lastWrite = 0; // Nobody presses Undo within a second.
  const regretted = await scene.push(fileBehind(changed.summary, 'Undo this'));
  const undone = await scene.step({ command: 'undo', files: 'undo/*.txt' }, { event: regretted });
  expectWell(undone, { moved: '21', failed: '0' });
  expect(undone.summary).toContain('21 plays moved back');
  expect(occasions()).toEqual(before);
});
