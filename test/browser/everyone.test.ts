import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Review } from '../../src/review-page/review.ts';
import { findings } from './axe.ts';
import { type OpenPage, openReview, startBrowser } from './browser.ts';
import { paleTexts } from './contrast.ts';
import { longReview, manySeasons, storyReview } from './reviews.ts';
import { committedIds } from './selection.ts';

const REVIEWS: Record<string, Review> = {
  story: storyReview(),
  'long history': longReview(20_000),
  'show of many seasons': manySeasons(60),
};

let browser: Browser;
let opened: OpenPage;
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(async () => {
  await opened.page.context().close();
  expect(opened.requests).toEqual([]);
  expect(opened.complaints).toEqual([]);
});
afterAll(() => browser?.close());

async function open(review: string, options: BrowserContextOptions = {}): Promise<Page> {
  opened = await openReview(browser, REVIEWS[review] as Review, options);
  return opened.page;
}

/** Ticks something, and lists what is ticked: as much of the page as can be seen at once. */
async function useAll(page: Page): Promise<void> {
  const tick = page.locator('#groups button:last-child');
  if ((await tick.count()) > 0) await tick.first().click();
  else await page.locator('#tick-shown').click();
  await page.locator('#toggle-ticked').click();
  await page.locator('#seasons').evaluate(seasons => seasons.setAttribute('open', ''));
}

const ticked = () => opened.page.locator('#toggle-ticked').innerText();
const width = () => opened.page.evaluate(() => document.documentElement.scrollWidth);

describe.each(Object.keys(REVIEWS))('the page of a %s', review => {
  test.each([
    [360, 740, 'light'],
    [360, 740, 'dark'],
    [1280, 900, 'light'],
    [1920, 1000, 'dark'],
  ] as const)('at %i × %i pixels in %s is as axe wants it, and no wider', async (x, y, colorScheme) => {
    const page = await open(review, { viewport: { width: x, height: y }, colorScheme });
    expect(await width()).toBe(x);
    expect(await findings(page)).toEqual([]);
    await useAll(page);
    expect(await findings(page)).toEqual([]);
    expect(await paleTexts(page, 4.5)).toEqual([]);
    expect(await width()).toBe(x);
  });

  test('in forced colours is as axe wants it', async () => {
    const page = await open(review, { forcedColors: 'active', viewport: { width: 1280, height: 900 } });
    await useAll(page);
    expect(await findings(page)).toEqual([]);
  });
});

describe('in reach', () => {
  test.each([
    ['a phone', 360, 740],
    ['a small phone', 320, 568],
    ['a phone on its side', 740, 360],
    ['a laptop at 200 %', 640, 450],
    ['a laptop at 400 %', 320, 256],
    ['a low window', 1280, 300],
  ])('of %s (%i × %i) are the actions and the filters, and they leave it to the plays', async (_, x, y) => {
    const page = await open('long history', { viewport: { width: x, height: y } });
    const bar = () => page.locator('#bar').boundingBox();
    expect(await bar()).toMatchObject({ x: 0, width: x });
    await page.locator('#groups button:last-child').first().click();
    await page
      .locator('.play')
      .first()
      .evaluate(row => row.scrollIntoView());
    await page.evaluate(() => scrollBy(0, 2000));
    const { y: top = 0, height = 0 } = (await bar()) ?? {};
    expect(top + height).toBe(y);
    expect(height).toBeLessThan(60);
    for (const id of ['toggle-ticked', 'wish', 'commit', 'words']) {
      const isOnTop = await page.locator(`#${id}`).evaluate(element => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      });
      expect(isOnTop, id).toBe(true);
    }
    const { bottom } = await page.locator('#filters').evaluate(form => form.getBoundingClientRect());
    expect((top - bottom) / y).toBeGreaterThan(0.55);
    expect(await width()).toBe(x);
    expect((await committedIds(opened)).length).toBeGreaterThan(20);
  });

  test('of a screen of 900 pixels are more than twenty plays', async () => {
    const page = await open('show of many seasons', { viewport: { width: 1280, height: 900 } });
    await page.locator('select[name=sort]').selectOption('By kind');
    await page.locator('#tools').evaluate(tools => scrollTo(0, tools.getBoundingClientRect().top + 300));
    const inSight = await page.locator('.play').evaluateAll(rows => {
      const bar = document.getElementById('bar')?.getBoundingClientRect().top ?? 0;
      return rows.filter(row => row.getBoundingClientRect().bottom <= bar).length;
    });
    expect(inSight).toBeGreaterThan(20);
  });

  test('a phone has its filters in a panel', async () => {
    const page = await open('long history', { viewport: { width: 360, height: 740 }, hasTouch: true });
    expect(await page.getByRole('combobox', { name: 'Season' }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    await page.getByRole('combobox', { name: 'Title' }).selectOption({ label: 'Silo' });
    await page.getByRole('combobox', { name: 'Season' }).selectOption('Season 2');
    expect(await page.getByRole('button', { name: 'Filters · 2' }).isVisible()).toBe(true);
    expect(await page.locator('#shown').innerText()).toMatch(/^[1-9]\d* of 20,000 plays$/);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox', { name: 'Season' }).isVisible()).toBe(false);
  });
});

describe('the keyboard', () => {
  const focused = () =>
    opened.page.evaluate(
      () => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '',
    );

  async function tabTo(name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await opened.page.keyboard.press('Tab');
      if (name.test(await focused())) return;
    }
    throw new Error(`Tab never reached ${name}.`);
  }

  /** Whether a line is seen whole, between the filters and the bar at the bottom. */
  function isInSight(): Promise<boolean> {
    return opened.page.evaluate(() => {
      const row = document.activeElement?.closest('[role=row]')?.getBoundingClientRect() ?? new DOMRect();
      const edge = (id: string) => document.getElementById(id)?.getBoundingClientRect() ?? new DOMRect();
      return row.top >= edge('tools').bottom - 1 && row.bottom <= edge('bar').top + 1;
    });
  }

  test('does everything alone', async () => {
    const page = await open('story');
    const { keyboard } = page;
    await tabTo(/^Tick 22 plays of Marvel/);
    await keyboard.press('Enter');
    expect(await ticked()).toBe('22 ticked');
    await tabTo(/S06E02/);
    await keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^Episode 3, S06E03/);
    await keyboard.press('Space');
    expect(await ticked()).toBe('21 ticked');
    await tabTo(/^Search/);
    await keyboard.type('s03');
    expect(await page.locator('#shown').innerText()).toBe('6 of 28 plays');
    await keyboard.press('Control+a');
    await keyboard.press('Delete');
    await tabTo(/^The 1 play of Thursday 20 November/);
    await keyboard.press('Space');
    expect(await ticked()).toBe('22 ticked');
    await keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/S03E16.*looks wrong|S03E16/);
    await keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/S03E16.* at Trakt$/);
    await keyboard.press('ArrowLeft');
    await keyboard.press('Space');
    expect(await ticked()).toBe('21 ticked');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await keyboard.press('Shift+ArrowDown');
    expect(await ticked()).toBe('23 ticked');
    await keyboard.press('End');
    expect(await focused()).toMatch(/^Show 16 more plays .*, all ticked$/);
    expect(await isInSight()).toBe(true);
    await keyboard.press('Home');
    expect(await focused()).toMatch(/^The 1 play of Thursday/);
    expect(await isInSight()).toBe(true);
    await tabTo(/^Commit on GitHub: Remove, 23 plays/);
    expect(await committedIds(opened)).toHaveLength(23);
  });

  test('opens folds, and stays where it is', async () => {
    const page = await open('story');
    await tabTo(/^The 1 play of Thursday/);
    for (let presses = 0; presses < 40 && !/^Show 16 more/.test(await focused()); presses++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await focused()).toMatch(/S06E08/);
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toMatch(/S06E07/);
  });

  test('goes to the end of 20,000 plays and back, always in sight', async () => {
    const page = await open('long history', { viewport: { width: 1280, height: 700 } });
    await tabTo(/^Tick all 20,000/);
    await page.keyboard.press('Tab');
    for (const key of ['End', 'PageUp', 'PageUp', 'ArrowUp', 'Home', 'PageDown', 'PageDown']) {
      await page.keyboard.press(key);
      expect(await isInSight(), key).toBe(true);
    }
  });

  test('shows where it is', async () => {
    const page = await open('story');
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      const isShown = await page.evaluate(() => {
        const { outlineStyle } = getComputedStyle(document.activeElement ?? document.body);
        return (
          outlineStyle === 'solid' || outlineStyle === 'auto' || document.activeElement === document.body
        );
      });
      expect(isShown, await focused()).toBe(true);
    }
  });
});

describe('whoever listens', () => {
  test('hears what every button is for: no two have the same name', async () => {
    const page = await open('long history');
    await useAll(page);
    await page.locator('#more-groups').click();
    const names = await page
      .locator('button:not([tabindex="-1"])')
      .evaluateAll(buttons =>
        buttons
          .filter(button => button.checkVisibility())
          .map(button => button.ariaLabel ?? button.textContent ?? ''),
      );
    expect(names.length).toBeGreaterThan(30);
    const counted = Map.groupBy(names, name => name);
    const groups = REVIEWS['long history']?.suspects.length ?? 0;
    expect([...counted].filter(([, { length }]) => length > 1).length).toBeLessThan(groups / 4);
    expect(names.every(name => name.trim() !== '')).toBe(true);
  });

  test('hears of every square of the grid', async () => {
    const page = await open('story');
    const names = await page
      .locator('.squares > *')
      .evaluateAll(squares => squares.map(square => square.ariaLabel));
    expect(names).toHaveLength(48);
    expect(names.every(name => /^Episode \d+, S\d\dE\d\d.*: (watched|not watched)/.test(name ?? ''))).toBe(
      true,
    );
    expect(names).toContain('Episode 17, S03E17: not watched');
  });
});
