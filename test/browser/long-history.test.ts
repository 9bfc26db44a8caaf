import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScene, type Scene } from '../e2e/scene.ts';
import { fillHistory } from '../simulator/story.ts';
import { openReviewPage, startBrowser } from './browser.ts';
import { downloadedIds } from './selection.ts';

const PLAYS = 20_000;

let browser: Browser;
let scene: Scene;
beforeAll(async () => {
  browser = await startBrowser();
  scene = await openScene();
});
afterAll(async () => {
  await browser?.close();
  await scene?.close();
});

test('stays small and quick with 20,000 plays', async () => {
  const small = await openReviewPage(browser, scene, '1394');
  await small.page.context().close();
  fillHistory(scene.trakt, 'sam', PLAYS - 28);
  const opened = await openReviewPage(browser, scene, 'all');
  const { page } = opened;
  const interactive = await page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domInteractive,
  );
  const rows = page.locator('.play');
  expect(await page.locator('#shown').innerText()).toBe('All 20,000 plays');
  expect(await rows.count()).toBeLessThan(60);

  const scroll = await page.evaluate(async () => {
    const long: number[] = [];
    new PerformanceObserver(list => long.push(...list.getEntries().map(task => task.duration))).observe({
      type: 'longtask',
    });
    const frames: number[] = [];
    let drawnAtMost = 0;
    let last = performance.now();
    for (let top = 0; top < 600_000; top += 3_000) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
      drawnAtMost = Math.max(drawnAtMost, document.querySelectorAll('.play').length);
      frames.push(performance.now() - last);
      last = performance.now();
    }
    await new Promise(resolve => setTimeout(resolve, 100));
    return { long, slowest: Math.max(...frames), drawnAtMost };
  });
  expect(scroll.drawnAtMost).toBeLessThan(60);
  expect(await page.locator('.play').first().isVisible()).toBe(true);

  await page.evaluate(() => scrollTo(0, 0));
  const search = await timed(() => page.getByLabel('Search').fill('show 17 s02'));
  const all = await timed(() => page.getByRole('checkbox', { name: /of 20,000 plays$/ }).check());
  await page.getByLabel('Search').fill('');
  const everything = await timed(() => page.getByRole('checkbox', { name: 'All 20,000 plays' }).check());
  expect(await page.locator('#count').innerText()).toBe('20,000 of 20,000 plays ticked');
  expect(await page.locator('#commit').innerText()).toBe('Too many for a link: use Download');
  expect(await page.locator('#commit').getAttribute('href')).toBeNull();
  expect(await downloadedIds(opened)).toEqual(scene.live());
  expect(opened.requests).toEqual([]);
  expect(opened.complaints).toEqual([]);

  const kilobytes = (html: string) => `${Math.round(Buffer.byteLength(html) / 1000)} KB`;
  console.log(
    [
      `page: ${kilobytes(small.html)} with 28 plays, ${kilobytes(opened.html)} with 20,000`,
      `interactive after ${Math.round(interactive)} ms; at most ${scroll.drawnAtMost} rows drawn`,
      `200 scrolls of 3,000 pixels: ${scroll.long.length} long tasks, slowest frame ${Math.round(scroll.slowest)} ms`,
      `first search ${search} ms, ticking what it found ${all} ms, ticking all ${everything} ms`,
    ].join('\n'),
  );
});

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return Math.round(performance.now() - start);
}
