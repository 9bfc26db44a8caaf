import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../e2e/scene.ts';
import { type OpenPage, openReviewPage, startBrowser } from './browser.ts';
import { paleTexts } from './contrast.ts';
import { committedIds, downloadedIds } from './selection.ts';

let browser: Browser;
let scene: Scene;
let opened: OpenPage;
beforeAll(async () => {
  browser = await startBrowser();
  scene = await openScene();
});
afterEach(async () => {
  await opened.page.context().close();
  expect(opened.requests).toEqual([]);
  expect(opened.complaints).toEqual([]);
});
afterAll(async () => {
  await browser?.close();
  await scene?.close();
});

async function open(options: BrowserContextOptions = {}) {
  opened = await openReviewPage(browser, scene, '1394', options);
  return opened.page;
}

const count = () => opened.page.locator('#count').innerText();
const hint = () => opened.page.locator('#hint').innerText();
const box = (name: RegExp) =>
  opened.page.getByRole('grid', { name: 'Plays' }).getByRole('checkbox', { name });
const rows = () => opened.page.getByRole('grid', { name: 'Plays' }).getByRole('row');
const idsOf = (wanted: (season: number, episode: number) => boolean) =>
  [...scene.story.accidental, ...scene.story.real]
    .filter(({ item }) => item.type === 'episode' && wanted(item.season, item.number))
    .map(play => String(play.id))
    .toSorted();

describe('ticking', () => {
  test('starts with nothing ticked, and nothing to be done', async () => {
    const page = await open();
    expect(await page.title()).toBe("Marvel's Agents of S.H.I.E.L.D. (2013) – review");
    expect(await count()).toBe('0 of 28 plays ticked');
    expect(await page.locator(':checked:not(option)').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Copy IDs' }).isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Download CSV' }).isDisabled()).toBe(true);
    expect(await page.locator('#commit').getAttribute('href')).toBeNull();
    expect(await page.locator('#commit').getAttribute('aria-disabled')).toBe('true');
  });

  test('ticks a group of suspects with one button, and takes the ticks off again', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Tick these 22 plays' }).click();
    expect(await count()).toBe('22 of 28 plays ticked');
    expect(await committedIds(opened)).toEqual(scene.story.accidentalIds.toSorted());
    await page.getByRole('button', { name: 'Untick these 22 plays' }).click();
    expect(await count()).toBe('0 of 28 plays ticked');
  });

  test('ticks single plays', async () => {
    await open();
    await box(/S03E12 “The Inside Man”/).check();
    await rows().filter({ hasText: 'Watchdogs' }).click();
    expect(await count()).toBe('2 of 28 plays ticked');
    expect(await committedIds(opened)).toEqual(
      idsOf((season, episode) => season === 3 && (episode === 12 || episode === 14)),
    );
    await box(/S03E12/).uncheck();
    expect(await count()).toBe('1 of 28 plays ticked');
  });

  test('ticks a whole season, and shows when only a part of it is ticked', async () => {
    const page = await open();
    const season = page.getByRole('checkbox', { name: 'Season 6' });
    await season.check();
    expect(await committedIds(opened)).toEqual(idsOf(number => number === 6));
    await box(/S06E02/).uncheck();
    expect(await season.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Season 1' }).isDisabled()).toBe(true);
  });

  test('ticks all plays of an episode by its square', async () => {
    const page = await open();
    const square = page.getByRole('button', { name: 'S03E13 “Parting Shot”: watched 2 times' });
    await square.click();
    expect(await committedIds(opened)).toEqual(idsOf((season, episode) => season === 3 && episode === 13));
    expect(await square.getAttribute('aria-pressed')).toBe('true');
    await box(/S03E13.*19 Nov/).uncheck();
    expect(await square.getAttribute('aria-pressed')).toBe('mixed');
  });

  test('ticks and unticks a range with Shift, in the order shown', async () => {
    await open();
    await box(/S07E10/).check();
    await rows()
      .filter({ hasText: 'S07E01' })
      .click({ modifiers: ['Shift'] });
    expect(await committedIds(opened)).toEqual(idsOf(season => season === 7));
    await box(/S07E05/).click();
    await box(/S07E03/).click({ modifiers: ['Shift'] });
    expect(await count()).toBe('7 of 28 plays ticked');
  });

  test('ticks all that the filters show, and unticks everything at once', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Season' }).selectOption('Season 7');
    await page.getByRole('checkbox', { name: 'Tick 10 of 28 plays' }).check();
    expect(await committedIds(opened)).toEqual(idsOf(season => season === 7));
    await page.getByRole('combobox', { name: 'Season' }).selectOption('Season 3');
    expect(await count()).toBe('10 of 28 plays ticked, 10 of them not shown');
    await page.getByRole('button', { name: 'Untick all' }).click();
    expect(await count()).toBe('0 of 28 plays ticked');
  });
});

describe('filtering', () => {
  const shown = () => opened.page.locator('#shown').innerText();

  test.each([
    ['parting shot', '2 of 28 plays'],
    ['s06e05', '1 of 28 plays'],
    ['6x05', '1 of 28 plays'],
    ['SHIELD 2013', '0 of 28 plays'],
    ['s.h.i.e.l.d. what', '0 of 28 plays'],
    ['  ', 'All 28 plays'],
  ])('searches for “%s”', async (words, expected) => {
    const page = await open();
    await page.getByLabel('Search').fill(words);
    expect(await shown()).toBe(expected);
    expect(await page.getByText('No play fits these filters.').isVisible()).toBe(expected.startsWith('0'));
  });

  test('by suspect, season, kind and day in the account’s time zone', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Suspects');
    expect(await shown()).toBe('22 of 28 plays');
    await page.getByRole('combobox', { name: 'Season' }).selectOption('Season 6');
    expect(await shown()).toBe('12 of 28 plays');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('scrobbled');
    expect(await shown()).toBe('0 of 28 plays');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await shown()).toBe('All 28 plays');
    await page.getByRole('textbox', { name: 'From' }).fill('2025-11-18');
    expect(await shown()).toBe('5 of 28 plays');
    await page.getByRole('textbox', { name: 'To', exact: true }).fill('2025-11-18');
    expect(await shown()).toBe('1 of 28 plays');
  });

  test('keeps a play in sight that loses its tick, until the filter changes', async () => {
    const page = await open();
    await box(/S03E12/).check();
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Ticked plays');
    expect(await shown()).toBe('1 of 28 plays');
    await box(/S03E12/).uncheck();
    expect(await rows().count()).toBe(1);
    await page.getByRole('button', { name: 'Tick these 22 plays' }).click();
    expect(await shown()).toBe('22 of 28 plays');
  });

  test('shows the account’s time, and UTC on hover', async () => {
    const page = await open();
    const time = page.locator('time').first();
    expect(await time.innerText()).toBe('20 Nov 2025, 11:11');
    expect(await time.getAttribute('title')).toBe('2025-11-20 10:11 UTC');
    expect(await page.getByText('Watched (Europe/Berlin)').isVisible()).toBe(true);
  });
});

describe('what is done with the ticked plays', () => {
  test('downloads a file that Change reads as exactly these plays', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Tick these 22 plays' }).click();
    await box(/S07E01/).uncheck();
    const wanted = scene.story.accidentalIds.filter(id => !idsOf((s, e) => s === 7 && e === 1).includes(id));
    expect(await downloadedIds(opened)).toEqual(wanted.toSorted());
    expect(await page.getByRole('link', { name: 'changes' }).getAttribute('href')).toBe(
      'https://github.com/sam/trakt-history/upload/main/changes',
    );
    expect(await hint()).toBe(
      'Upload the CSV to the folder changes (changes/sam where several people share the repository): that removes the plays in it.',
    );
  });

  test('says where the result of a commit is, once for all ticks', async () => {
    const page = await open();
    await page.evaluate(() => {
      const hint = document.querySelector('#hint') ?? document.body;
      new MutationObserver(() =>
        hint.setAttribute('data-told', `${hint.getAttribute('data-told') ?? ''}x`),
      ).observe(hint, {
        childList: true,
      });
    });
    for (const name of [/S03E12/, /S03E14/, /S03E15/]) await box(name).check();
    expect(await hint()).toBe(
      'Opens a new file on GitHub, filled in. Committing it removes these plays: see the Actions tab, under Change.',
    );
    expect(await page.locator('#hint').getAttribute('data-told')).toBe('x');
  });

  test('copies the IDs as the input ids takes them', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Season 6' }).check();
    await page.getByRole('button', { name: 'Copy IDs' }).click();
    await page
      .getByText(
        'Copied 12 IDs. Run Change by hand: paste them into the field for history IDs (ids), and untick the preview.',
      )
      .waitFor();
    expect((await opened.clipboard()).split(', ').toSorted()).toEqual(idsOf(season => season === 6));
  });

  test('offers the IDs to be copied by hand where the browser does not let a page copy', async () => {
    const page = await open({ permissions: [] });
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error()) });
    });
    await box(/S03E12/).check();
    await page.getByRole('button', { name: 'Copy IDs' }).click();
    expect(await page.getByRole('textbox', { name: 'History IDs' }).inputValue()).toBe(
      idsOf((season, episode) => season === 3 && episode === 12)[0],
    );
  });
});

describe('for everyone', () => {
  test('works with the keyboard alone', async () => {
    const page = await open();
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses++) {
        await keyboard.press('Tab');
        if (name.test(await focused())) return;
      }
      throw new Error(`Tab never reached ${name}.`);
    };
    await tabTo(/Tick these 22 plays/);
    await keyboard.press('Enter');
    expect(await count()).toBe('22 of 28 plays ticked');
    await tabTo(/^S06E02/);
    await keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^S06E03/);
    await keyboard.press('Space');
    expect(await count()).toBe('21 of 28 plays ticked');
    await tabTo(/S03E16/);
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Shift+Space');
    expect(await count()).toBe('24 of 28 plays ticked');
    await keyboard.press('Shift+ArrowDown');
    expect(await count()).toBe('25 of 28 plays ticked');
    await keyboard.press('End');
    expect(await focused()).toMatch(/S07E10/);
    expect(await isInSight('[aria-rowindex="28"]')).toBe(true);
    await keyboard.press('Home');
    expect(await focused()).toMatch(/S03E16/);
    await tabTo(/Commit on GitHub/);
    expect(await committedIds(opened)).toHaveLength(25);
  });

  /** Whether an element is seen whole, between the head of the list and the bar at the bottom. */
  function isInSight(selector: string): Promise<boolean> {
    return opened.page.evaluate(selector => {
      const edges = (of: string) => document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
      const { top, bottom } = edges(selector);
      return top >= edges('.head').bottom - 1 && bottom <= edges('.actions').top + 1;
    }, selector);
  }

  test('shows where the focus is', async () => {
    const page = await open();
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate(
        () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
      );
      expect(outline).toBe('solid');
    }
  });

  test('names every square of the grid', async () => {
    const page = await open();
    const names = await page
      .locator('.squares > *')
      .evaluateAll(squares => squares.map(square => square.ariaLabel));
    expect(names).toHaveLength(136);
    expect(names.every(name => /^S\d\dE\d\d.*: (watched|not watched)/.test(name ?? ''))).toBe(true);
    expect(names).toContain('S06E02 “Window of Opportunity”: watched, suspect');
    expect(names).toContain('S03E17: not watched');
  });

  test.each(['light', 'dark'] as const)('has enough contrast in %s', async colorScheme => {
    const page = await open({ colorScheme });
    expect(await paleTexts(page, 4.5)).toEqual([]);
    await page.getByRole('button', { name: 'Tick these 22 plays' }).click();
    await page.evaluate(() => document.getElementById('filters')?.scrollIntoView());
    expect(await paleTexts(page, 4.5)).toEqual([]);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(19, 18, 24)' : 'rgb(245, 244, 240)');
  });

  test('fits a phone of 360 pixels', async () => {
    const page = await open({ viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.getByRole('button', { name: 'Tick these 22 plays' }).tap();
    expect(await count()).toBe('22 of 28 plays ticked');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await rows().filter({ hasText: 'Watchdogs' }).tap();
    expect(await committedIds(opened)).toHaveLength(23);
  });

  test('leaves a screen of 320 × 256 pixels, as a page zoomed in to 400% has it, to the plays', async () => {
    const page = await open({ viewport: { width: 320, height: 256 } });
    await box(/S03E12/).check();
    await page.locator('#rows').evaluate(rows => rows.scrollIntoView());
    const covered = await page.evaluate(() =>
      [4, 64, 128, 192, 252].filter(y => document.elementFromPoint(160, y)?.closest('#rows') === null),
    );
    expect(covered).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('link', { name: 'Commit on GitHub' }).scrollIntoViewIfNeeded();
    expect(await committedIds(opened)).toHaveLength(1);
  });
});
