import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import { fileBehind } from '../../runner/links.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';

const MINUTE = 60_000;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const occasions = () => occasionsOf(scene.trakt.plays('sam'));

/** Removes plays; then a list without history IDs adds one of them again. */
async function removeAndImport(ids: readonly string[]) {
  const removal = await scene.step({ command: 'change', ids: ids.join(' ') });
  expect(removal.outputs.removed, removal.log).toBe(String(ids.length));
  const play = scene.story.accidental.find(({ id }) => String(id) === ids[0]) ?? expect.fail();
  const at = new Date(play.watchedAt).toISOString();
  await scene.workspace.write(
    'imports/list.csv',
    `watched_at,type,trakt_id\n${at},episode,${play.item.ids.trakt}\n`,
  );
  scene.clock.advance(10 * MINUTE);
  const added = await scene.step({ command: 'import', files: 'imports/list.csv', 'dry-run': 'false' });
  expect(added.outputs.added, added.log).toBe('1');
  scene.clock.advance(10 * MINUTE);
  return { removal, added };
}

describe('an undo of a removal after which an import added a play again', () => {
  test('says that one is too many, and its link takes that one out', async () => {
    const before = occasions();
    const { removal } = await removeAndImport(scene.story.accidentalIds);
    const run = await scene.step({ command: 'undo', run: String(removal.runId) });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.outputs.added).toBe('22');
    expect(run.summary).toContain('1 play too many');

    scene.clock.advance(10 * MINUTE);
    const event = await scene.push(fileBehind(run.summary, 'remove it'));
    const done = await scene.step({ command: 'change', files: 'changes/**' }, { event });
    expect(done.exitCode, done.log).toBe(0);
    expect(occasions()).toEqual(before);
  });

  test('says nothing of it where the import was undone before', async () => {
    const before = occasions();
    const { removal, added } = await removeAndImport(scene.story.accidentalIds.slice(0, 2));
    expect((await scene.step({ command: 'undo', run: String(added.runId) })).exitCode).toBe(0);
    scene.clock.advance(10 * MINUTE);
    const run = await scene.step({ command: 'undo', run: String(removal.runId) });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).not.toContain('too many');
    expect(occasions()).toEqual(before);
  });
});
