import type { Browser, Page } from 'playwright-core';
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

test('draws few of 20,000 plays at a time, on a page of a few megabytes', async () => {
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
  expect(Buffer.byteLength(opened.html)).toBeLessThan(4 * 1024 * 1024);
  expect(await rows.count()).toBeLessThan(60);

  const work = await measureWork(page);
  const scroll = await page.evaluate(async () => {
    const long: number[] = [];
    const observer = new PerformanceObserver(list => {
      long.push(...list.getEntries().map(task => task.duration));
    });
    observer.observe({ type: 'longtask' });
    let drawnAtMost = 0;
    for (let frame = 1; frame <= 300; frame++) {
      scrollTo(0, frame * 300);
      await new Promise(requestAnimationFrame);
      drawnAtMost = Math.max(drawnAtMost, document.querySelectorAll('.play').length);
    }
    return { long: long.length, longest: Math.round(Math.max(0, ...long)), drawnAtMost };
  });
  const workPerFrame = (await work()) / 300;
  expect(scroll.drawnAtMost).toBeLessThan(60);
  expect(await page.locator('.play').first().isVisible()).toBe(true);

  for (const top of [500_000, 1_200_000, 0]) {
    await page.evaluate(top => scrollTo(0, top), top);
    await page.locator('.play').nth(12).waitFor();
    expect(await rows.count()).toBeLessThan(60);
  }
  const search = await timed(() => page.getByLabel('Search').fill('show 17 s02'));
  const all = await timed(() =>
    page.getByRole('checkbox', { name: /^Tick [\d,]+ of 20,000 plays$/ }).check(),
  );
  await page.getByLabel('Search').fill('');
  const everything = await timed(() => page.getByRole('checkbox', { name: 'Tick All 20,000 plays' }).check());
  expect(await page.locator('#count').innerText()).toBe('20,000 of 20,000 plays ticked');
  expect(await page.locator('#commit').innerText()).toBe('Too many for a link: use Download');
  expect(await page.locator('#commit').getAttribute('href')).toBeNull();
  expect(await page.locator('#hint').innerText()).toContain(
    'More than 500 plays are refused then, so after it start Change by hand (Actions, Change, Run workflow), give the path of the ' +
      'file, write 20000 as the limit (max-removals), and untick the preview.',
  );
  expect(await downloadedIds(opened)).toEqual(scene.live());
  expect(opened.requests).toEqual([]);
  expect(opened.complaints).toEqual([]);

  const kilobytes = (html: string) => `${Math.round(Buffer.byteLength(html) / 1000)} KB`;
  console.log(
    [
      `page: ${kilobytes(small.html)} with 28 plays, ${kilobytes(opened.html)} with 20,000`,
      `interactive after ${Math.round(interactive)} ms; at most ${scroll.drawnAtMost} rows drawn`,
      `300 frames that scroll 300 pixels each: ${workPerFrame.toFixed(1)} ms of script, style and layout a frame; ` +
        `${scroll.long} tasks over 50 ms, the longest ${scroll.longest} ms`,
      `first search ${search} ms, ticking what it found ${all} ms, ticking all ${everything} ms`,
    ].join('\n'),
  );
});

/** Tells how long the page has been at work since, in milliseconds: script, style and layout, painting left out. */
async function measureWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const total = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics
      .filter(({ name }) => /^(Script|RecalcStyle|Layout)Duration$/.test(name))
      .reduce((sum, { value }) => sum + value * 1000, 0);
  };
  const before = await total();
  return async () => (await total()) - before;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return Math.round(performance.now() - start);
}
