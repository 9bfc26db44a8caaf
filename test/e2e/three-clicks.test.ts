import { afterEach, beforeEach, expect, test } from 'vitest';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

test('from the accident to the clean history in three clicks: open the run, the link, commit', async () => {
  const exported = await scene.step({ command: 'export', show: '1394' });

  const runPage = exported.summary;
  const link = /\[Remove these 22 plays\]\((\S+)\)/.exec(runPage)?.[1];
  const newFilePage = new URL(link ?? expect.fail('the run’s page has no link under the suspects'));
  const filename = newFilePage.searchParams.get('filename') ?? '';
  const event = await scene.push({ [filename]: newFilePage.searchParams.get('value') ?? '' });

  const removed = await scene.step({ command: 'change', files: 'changes/**' }, { event });
  expect(removed.exitCode, removed.log).toBe(0);
  expect(removed.outputs).toMatchObject({ selected: '22', removed: '22' });
  expect(scene.live()).toEqual(scene.story.realIds.toSorted());
});
