import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openScene, type Scene } from '../e2e/scene.ts';
import { openFile, openReviewPage, startBrowser } from './browser.ts';

const HOSTILE = [
  '<img src=x onerror="alert(1)">',
  '</script><script>alert(2)</script>',
  '<!--<script>alert(3)//-->',
  '"><svg/onload=alert(4)>',
  '{{constructor.constructor("alert(5)")()}}',
  'a\u2028alert(6)\u2029b',
  '\u202Egnp.exe',
  'javascript:alert(7)',
  '<link rel=stylesheet href=https://evil.example/a.css>',
  '=HYPERLINK("https://evil.example")\',\'',
];

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

test('shows hostile titles as they are: no script runs, no request leaves', async () => {
  const show = scene.trakt.addShow({
    title: HOSTILE.slice(0, 4).join(' '),
    year: 2020,
    ids: { slug: 'hostile' },
    seasons: { 1: HOSTILE.length },
    episodeTitle: (_, number) => HOSTILE[number - 1] ?? null,
  });
  const minute = '2025-11-17T01:02:00.000Z';
  const plays = show.seasons.flatMap(season => season.episodes).map(item => ({ item, watchedAt: minute }));
  scene.trakt.addOldPlays('sam', plays);

  const opened = await openReviewPage(browser, scene, String(show.ids.trakt));
  const { page } = opened;
  expect(await page.locator('h1').innerText()).toBe(`${show.title} (2020)`);
  const names = await page
    .locator('.name')
    .evaluateAll(cells => cells.map(cell => cell.lastChild?.textContent));
  expect(names.toSorted()).toEqual(HOSTILE.toSorted());
  expect(await page.locator('main :is(img, svg, link, script, iframe)').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(2);
  await page.getByRole('button', { name: `Tick these ${HOSTILE.length} plays` }).click();
  await page.getByLabel('Search').fill('<img');
  expect(await page.locator('#commit').getAttribute('href')).toMatch(/^https:\/\/github\.com\//);
  expect(opened.requests).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await page.context().close();
});

test('forbids whatever would get past that: markup, inline scripts, eval, requests', async () => {
  const opened = await openReviewPage(browser, scene, '1394');
  const { page } = opened;
  expect(
    await page
      .locator('[onclick], [onload], [onerror], [style]:not(#rows, .play, .bar-of-progress *)')
      .count(),
  ).toBe(0);
  const outcomes = await page.evaluate(async () => {
    const attempt = async (act: () => unknown) => {
      try {
        await act();
        return 'done';
      } catch {
        return 'refused';
      }
    };
    return {
      markup: await attempt(() => {
        document.body.innerHTML += '<b>markup</b>';
      }),
      fetch: await attempt(() => fetch('https://evil.example/')),
      // Not right here: what the browser's debugger evaluates may evaluate more.
      eval: await attempt(async () => {
        const { promise, resolve, reject } = Promise.withResolvers<void>();
        setTimeout(() => {
          try {
            resolve(new Function('return undefined')());
          } catch (error) {
            reject(error);
          }
        });
        await promise;
      }),
      script: await attempt(() => {
        const script = document.createElement('script');
        script.append('document.title = "script ran"');
        document.body.append(script);
        if (document.title !== 'script ran') throw new Error('it did not run');
      }),
    };
  });
  expect(outcomes).toEqual({ markup: 'refused', fetch: 'refused', eval: 'refused', script: 'refused' });
  expect(opened.complaints.length).toBeGreaterThan(0);
  expect(opened.requests).toEqual([]);
  await page.context().close();
});

test('carries its own script and style alone: changed by a byte, they do nothing', async () => {
  const original = await openReviewPage(browser, scene, '1394');
  await original.page.context().close();
  const html = original.html.replace('<script>', '<script>;').replace('<style>', '<style>html{color:red}');
  const changed = await openFile(browser, await scene.workspace.write('changed.html', html));
  expect(changed.html.length).toBe(original.html.length + ';html{color:red}'.length);
  expect(await changed.page.locator('#title').innerText()).toBe('Watch history');
  const color = await changed.page.evaluate(() => getComputedStyle(document.documentElement).color);
  expect(color).not.toBe('rgb(255, 0, 0)');
  expect(changed.complaints.join()).toContain('script-src');
  expect(changed.complaints.join()).toContain('style-src');
  await changed.page.context().close();
});
