import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bulkMark } from '../history/plays.ts';
import { openFile, openReview, startBrowser } from './browser.ts';
import { reviewOf, storyReview } from './reviews.ts';

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
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

test('shows hostile titles as they are: no script runs, no request leaves', async () => {
  const title = HOSTILE.slice(0, 4).join(' ');
  const plays = bulkMark(HOSTILE.length, { title, year: 2020 }).map((play, at) => ({
    ...play,
    episodeTitle: HOSTILE[at] ?? null,
  }));
  const review = reviewOf({ plays, name: 'hostile', title: { kind: 'show', title, year: 2020 } });
  const opened = await openReview(browser, review);
  const { page } = opened;
  expect(await page.locator('h1').innerText()).toBe(`${title} (2020)`);
  await page.getByRole('button', { name: /^Show 4 more plays/ }).click();
  const names = await page
    .locator('.play .what small bdi')
    .evaluateAll(cells => cells.map(cell => cell.textContent));
  expect(names.toSorted()).toEqual(HOSTILE.toSorted());
  expect(await page.locator('main :is(img, link, script, iframe), main svg svg').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(2);
  await page.getByRole('button', { name: `Tick all ${HOSTILE.length} plays that look wrong` }).click();
  await page.locator('#toggle-ticked').click();
  await page.getByLabel('Search').fill('<img');
  expect(await page.locator('#commit').getAttribute('href')).toMatch(/^https:\/\/github\.com\//);
  expect(opened.requests).toEqual([]);
  expect(opened.complaints).toEqual([]);
  await page.context().close();
});

test('forbids whatever would get past that: markup, inline scripts, eval, requests', async () => {
  const opened = await openReview(browser, storyReview());
  const { page } = opened;
  expect(await page.locator('[onclick], [onload], [onerror]').count()).toBe(0);
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
  const original = await openReview(browser, storyReview());
  await original.page.context().close();
  const html = original.html.replace('<script>', '<script>;').replace('<style>', '<style>html{color:red}');
  const folder = await mkdtemp(join(tmpdir(), 'review-'));
  await writeFile(join(folder, 'changed.html'), html);
  const changed = await openFile(browser, join(folder, 'changed.html'));
  expect(changed.html.length).toBe(original.html.length + ';html{color:red}'.length);
  expect(await changed.page.locator('#title').innerText()).toBe('Watch history');
  const color = await changed.page.evaluate(() => getComputedStyle(document.documentElement).color);
  expect(color).not.toBe('rgb(255, 0, 0)');
  expect(changed.complaints.join()).toContain('script-src');
  expect(changed.complaints.join()).toContain('style-src');
  await changed.page.context().close();
  await rm(folder, { recursive: true });
});
