import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScene, type Scene } from '../e2e/scene.ts';
import { openFile, startBrowser } from './browser.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene();
});
afterAll(() => scene.close());

test('from the accident to the clean history by way of the review page', async () => {
  const browser = await startBrowser();
  const exported = await scene.step({ command: 'export', show: '1394' });
  const artifact = exported.artifacts.find(({ name }) => name.endsWith('.html'));
  const file = await scene.workspace.write('downloads/page.html', artifact?.bytes ?? '');
  const { page } = await openFile(browser, file);
  await page.getByRole('button', { name: /^Tick 22 plays of Marvel/ }).click();
  const commit = new URL(
    (await page.getByRole('link', { name: 'Commit on GitHub' }).getAttribute('href')) ?? '',
  );
  await browser.close();

  const filename = commit.searchParams.get('filename') ?? '';
  const event = await scene.push({ [filename]: commit.searchParams.get('value') ?? '' });
  const removed = await scene.step({ command: 'change', files: 'changes/**' }, { event });
  expect(removed.outputs).toMatchObject({ selected: '22', removed: '22', failed: '0' });
  expect(scene.live()).toEqual(scene.story.realIds.toSorted());
});
