import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type OpenPage, openReview, startBrowser } from './browser.ts';
import { storyReview } from './reviews.ts';
import { committed, committedIds, downloaded } from './selection.ts';

const story = storyReview();
const accidental = story.suspects[0]?.plays.map(play => play.historyId).toSorted();

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

async function open(options: BrowserContextOptions = {}) {
  opened = await openReview(browser, story, options);
  return opened.page;
}

const ticked = () => opened.page.locator('#toggle-ticked').innerText();
const shown = () => opened.page.locator('#shown').innerText();
const message = () => opened.page.locator('#message').innerText();
const grid = () => opened.page.getByRole('grid', { name: 'Plays' });
const box = (name: RegExp) => grid().getByRole('checkbox', { name });
const rows = () => grid().locator('.play');
const choose = (name: string, option: string) =>
  opened.page.getByRole('combobox', { name, exact: true }).selectOption(option);
const tickSuspects = () => opened.page.getByRole('button', { name: /^Tick 22 plays of Marvel/ }).click();
const idsOf = (wanted: (season: number, episode: number) => boolean) =>
  story.plays
    .filter(({ season, episode }) => wanted(season ?? -1, episode ?? -1))
    .map(play => play.historyId)
    .toSorted();
const unfold = () => opened.page.getByRole('button', { name: /^Show 16 more plays/ }).click();

describe('ticking', () => {
  test('starts with nothing ticked, and nothing to be done', async () => {
    const page = await open();
    expect(await page.title()).toBe("Marvel's Agents of S.H.I.E.L.D. (2013) – review");
    expect(await ticked()).toBe('0 ticked');
    expect(await page.locator(':checked:not(option)').count()).toBe(0);
    for (const name of ['Copy IDs', 'Download CSV', 'Undo'])
      expect(await page.getByRole('button', { name }).isDisabled()).toBe(true);
    expect(await page.locator('#commit').getAttribute('href')).toBeNull();
    expect(await page.locator('#commit').getAttribute('aria-disabled')).toBe('true');
  });

  test('ticks a group of suspects with one button, and takes the ticks off again', async () => {
    const page = await open();
    await tickSuspects();
    expect(await ticked()).toBe('22 ticked');
    expect(await page.locator('#ticked-what').innerText()).toBe("Marvel's Agents of S.H.I.E.L.D. 22");
    expect(await committedIds(opened)).toEqual(accidental);
    await page.getByRole('button', { name: 'Untick all 22 plays that look wrong' }).click();
    expect(await ticked()).toBe('0 ticked');
  });

  test('ticks single plays, and whole days', async () => {
    const page = await open();
    await box(/S03E12/).check();
    await rows().filter({ hasText: 'S03E14' }).click();
    expect(await committedIds(opened)).toEqual(
      idsOf((season, episode) => season === 3 && (episode === 12 || episode === 14)),
    );
    await box(/S03E12/).uncheck();
    expect(await ticked()).toBe('1 ticked');
    const day = box(/^All 3 plays of Wednesday 19 November 2025/);
    expect(await day.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);
    await day.check();
    expect(await ticked()).toBe('3 ticked');
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('22 plays look wrong');
  });

  test('ticks a whole season, and shows when only a part of it is ticked', async () => {
    const page = await open();
    await unfold();
    const season = page.getByRole('checkbox', { name: 'Season 6: 12 plays' });
    await season.check();
    expect(await committedIds(opened)).toEqual(idsOf(number => number === 6));
    await box(/S06E02/).uncheck();
    expect(await season.evaluate((input: HTMLInputElement) => input.indeterminate)).toBe(true);
    expect(await page.locator('#unwatched').innerText()).toBe('Not watched: seasons 1, 2, 4, 5.');
  });

  test('ticks all plays of an episode by its square', async () => {
    const page = await open();
    const square = page.getByRole('button', { name: /S03E13 .*: watched 2 times/ });
    await square.click();
    expect(await committedIds(opened)).toEqual(idsOf((season, episode) => season === 3 && episode === 13));
    expect(await square.getAttribute('aria-pressed')).toBe('true');
    await box(/S03E13.*19 Nov/).uncheck();
    expect(await square.getAttribute('aria-pressed')).toBe('mixed');
  });

  test('ticks and unticks a range with Shift, also across a fold', async () => {
    await open();
    await choose('Order', 'Oldest first');
    await box(/S06E05/).check();
    await rows()
      .nth(6)
      .click({ modifiers: ['Shift'] });
    const [next] = story.plays.filter(({ season, episode }) => season === 3 && episode === 12);
    expect(await committedIds(opened)).toEqual(
      [
        ...idsOf((season, episode) => season > 6 || (season === 6 && episode >= 5)),
        next?.historyId,
      ].toSorted(),
    );
    await unfold();
    await box(/S07E05/).click();
    await box(/S07E03/).click({ modifiers: ['Shift'] });
    expect(await ticked()).toBe('17 ticked');
  });

  test('ticks all that the filters show', async () => {
    const page = await open();
    await choose('Season', 'Season 7');
    await page.getByRole('button', { name: 'Tick all 10 plays that the filters show' }).click();
    expect(await committedIds(opened)).toEqual(idsOf(season => season === 7));
    await choose('Season', 'Season 3');
    expect(await ticked()).toBe('10 ticked');
  });

  test('takes changes back, with the button and the keyboard', async () => {
    const page = await open();
    await box(/S03E12/).check();
    await tickSuspects();
    expect(await ticked()).toBe('23 ticked');
    await page.getByRole('button', { name: 'Undo the last change of ticks' }).click();
    expect(await ticked()).toBe('1 ticked');
    await page.keyboard.press('Control+z');
    expect(await ticked()).toBe('0 ticked');
  });

  test('lists what is ticked by title, and unticks a title', async () => {
    const page = await open();
    await tickSuspects();
    await page.locator('#toggle-ticked').click();
    expect(await page.locator('#ticked-titles li').allInnerTexts()).toEqual([
      expect.stringMatching(/Marvel's Agents of S\.H\.I\.E\.L\.D\.\s*22\s*Untick/),
    ]);
    await page
      .getByRole('button', { name: /^Untick 22 plays of Marvel/ })
      .last()
      .click();
    expect(await ticked()).toBe('0 ticked');
    await page.keyboard.press('Escape');
  });
});

describe('filtering', () => {
  test.each([
    ['the long night', '3 of 28 plays'],
    ['s06e05', '1 of 28 plays'],
    ['6x05', '1 of 28 plays'],
    ['SHIELD 2013', '0 of 28 plays'],
    ['s.h.i.e.l.d. s07', '10 of 28 plays'],
    ['  ', '28 plays'],
  ])('searches for “%s”', async (words, expected) => {
    const page = await open();
    await page.getByLabel('Search').fill(words);
    expect(await shown()).toBe(expected);
    expect(await page.getByText('No plays match these filters.').isVisible()).toBe(expected.startsWith('0'));
  });

  test('by suspect, season, kind and day in the account’s time zone', async () => {
    const page = await open();
    await choose('Suspect or ticked', 'That look wrong');
    expect(await shown()).toBe('22 of 28 plays');
    await choose('Season', 'Season 6');
    expect(await shown()).toBe('12 of 28 plays');
    await choose('Kind', 'scrobbled');
    expect(await shown()).toBe('0 of 28 plays');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await shown()).toBe('28 plays');
    await page.getByLabel('From').fill('2025-11-18');
    expect(await shown()).toBe('5 of 28 plays');
    await page.getByLabel('to', { exact: true }).fill('2025-11-18');
    expect(await shown()).toBe('1 of 28 plays');
    await page.getByRole('button', { name: 'Remove the filter 18 Nov 2025' }).click();
    expect(await shown()).toBe('28 plays');
  });

  test('by one group of suspects', async () => {
    const page = await open();
    await choose('Season', 'Season 3');
    await page.getByRole('button', { name: /^Show 22 plays of Marvel/ }).click();
    expect(await shown()).toBe('22 of 28 plays');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plays');
    await page.getByRole('button', { name: /^Remove the filter Marvel/ }).click();
    expect(await shown()).toBe('28 plays');
  });

  test('offers no choice where there is one: of titles and types', async () => {
    const page = await open();
    expect(await page.locator('select[name=title]').isVisible()).toBe(false);
    expect(await page.locator('select[name=type]').isVisible()).toBe(false);
  });

  test('keeps a play in sight that loses its tick, until the filter changes', async () => {
    await open();
    await box(/S03E12/).check();
    await choose('Suspect or ticked', 'Ticked');
    expect(await shown()).toBe('1 of 28 plays');
    await box(/S03E12/).uncheck();
    expect(await rows().count()).toBe(1);
    await tickSuspects();
    expect(await shown()).toBe('22 of 28 plays');
  });

  test('by the days of the strip: a press, a drag, a flag, a month', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^22 on 17 Nov 2025/ }).click();
    expect(await shown()).toBe('23 of 28 plays');
    const area = await page.locator('#strip-area').boundingBox();
    const { x = 0, y = 0, width = 0 } = area ?? {};
    const at = (daysAgo: number) => [x + width * (1 - (daysAgo + 0.5) / 56), y + 60] as const;
    await page.mouse.click(...at(2));
    expect(await shown()).toBe('3 of 28 plays');
    await page.mouse.move(...at(3));
    await page.mouse.down();
    await page.mouse.move(...at(1), { steps: 4 });
    await page.mouse.up();
    expect(await shown()).toBe('5 of 28 plays');
    expect(await page.locator('#chips').innerText()).toContain('18 Nov 2025 – 20 Nov 2025');
    await page.getByRole('button', { name: 'Show 1 Nov 2025 – 30 Nov 2025' }).click();
    expect(await shown()).toBe('28 plays');
  });

  test('sorts by time, title and kind', async () => {
    const page = await open();
    const headings = () => grid().locator('.heading bdi').allInnerTexts();
    expect((await headings())[0]).toBe('Thursday 20 November 2025');
    await choose('Order', 'Oldest first');
    expect((await headings()).at(-1)).toBe('Thursday 20 November 2025');
    await choose('Order', 'By title');
    expect(await headings()).toEqual(
      [3, 6, 7].map(season => `Marvel's Agents of S.H.I.E.L.D., season ${season}`),
    );
    expect(await page.locator('time').first().innerText()).toBe('20 Nov 2025, 11:11');
    await choose('Order', 'By kind');
    expect(await headings()).toEqual(['Marked', 'Scrobbled']);
  });

  test('shows the account’s time, and UTC on hover', async () => {
    const page = await open();
    const time = page.locator('time').first();
    expect(await time.innerText()).toBe('11:11');
    expect(await time.getAttribute('title')).toBe('2025-11-20T10:11:00.000Z (UTC)');
    expect(await page.locator('#figures').innerText()).toContain('Europe/Berlin');
  });

  test('folds the plays of one minute, and links each play’s page at Trakt', async () => {
    const page = await open();
    expect(await rows().count()).toBe(12);
    await unfold();
    expect(await rows().count()).toBe(28);
    const link = page.getByRole('link', { name: /S06E02 .* at Trakt/ });
    expect(await link.getAttribute('href')).toBe(
      'https://trakt.tv/shows/marvel-s-agents-of-s-h-i-e-l-d/seasons/6/episodes/2',
    );
    await page.getByRole('button', { name: /^Fold 16 more plays/ }).click();
    expect(await rows().count()).toBe(12);
  });
});

describe('what is done with the ticked plays', () => {
  test.each([
    ['Move to release dates', { kind: 'released' }],
    ['Clear the date', { kind: 'unknown' }],
  ])('%s', async (wish, moveTo) => {
    const page = await open();
    await tickSuspects();
    await page.locator('#wish').selectOption(wish);
    for (const { rows, ids } of [await committed(opened), await downloaded(opened)]) {
      expect([...ids].toSorted()).toEqual(accidental);
      expect(rows.every(row => JSON.stringify(row.moveTo) === JSON.stringify(moveTo))).toBe(true);
    }
  });

  test('keeps them', async () => {
    const page = await open();
    await tickSuspects();
    await page.locator('#wish').selectOption('Keep');
    for (const { rows, kept } of [await committed(opened), await downloaded(opened)]) {
      expect(rows).toEqual([]);
      expect(kept.map(row => row.historyId).toSorted()).toEqual(accidental);
    }
  });

  test('moves them to a time, once it is chosen', async () => {
    const page = await open();
    await box(/S03E12/).check();
    await page.locator('#wish').selectOption('Move to a time …');
    expect(await page.locator('#commit').getAttribute('href')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('wish-time');
    await page.locator('#wish-time').fill('2025-11-14T20:15');
    const { rows } = await committed(opened);
    expect(rows.map(row => row.moveTo)).toEqual([{ kind: 'local time', at: '2025-11-14T20:15:00' }]);
  });

  test('downloads a file that Change reads as exactly these plays', async () => {
    const page = await open();
    await unfold();
    await tickSuspects();
    await box(/S07E01/).uncheck();
    const { ids } = await downloaded(opened);
    const [out] = idsOf((season, episode) => season === 7 && episode === 1);
    expect([...ids].toSorted()).toEqual(accidental?.filter(id => id !== out));
    expect(await page.getByRole('link', { name: 'changes' }).getAttribute('href')).toBe(
      'https://github.com/sam/trakt-history/upload/main/changes',
    );
    expect(await message()).toBe(
      'Saved. Now upload it to the folder changes (changes/sam where several people share the repository).',
    );
  });

  test('copies the IDs as the input ids takes them', async () => {
    const page = await open();
    await page.getByRole('checkbox', { name: 'Season 6' }).check();
    await page.getByRole('button', { name: 'Copy IDs' }).click();
    await page
      .getByText('Copied 12 IDs. To remove them: Actions, Change, Run workflow, and paste them')
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

describe('what survives', () => {
  async function change() {
    const page = await open();
    await page.getByLabel('Search').fill('s06');
    await choose('Order', 'Oldest first');
    await box(/S06E04/).check();
    await page.locator('#wish').selectOption('Keep');
    expect(await shown()).toBe('12 of 28 plays');
    return page;
  }

  test('a reload: ticks, filters, order and what should happen', async () => {
    const page = await change();
    await page.waitForFunction(() => location.hash.includes('keep'));
    await page.reload();
    expect(await ticked()).toBe('1 ticked');
    expect(await shown()).toBe('12 of 28 plays');
    expect(await page.getByLabel('Search').inputValue()).toBe('s06');
    expect(await page.getByLabel('Order', { exact: true }).inputValue()).toBe('oldest');
    expect((await committed(opened)).kept.map(row => row.historyId)).toEqual(
      idsOf((season, episode) => season === 6 && episode === 4),
    );
  });

  test('closing the page: the browser keeps the ticks of this run', async () => {
    const page = await change();
    const [address = ''] = page.url().split('#');
    await page.goto('about:blank');
    await page.goto(address);
    expect(await ticked()).toBe('1 ticked');
    expect(await shown()).toBe('28 plays');
  });

  test('an address that is given to another browser', async () => {
    const page = await change();
    await page.waitForFunction(() => location.hash.includes('ticks='));
    const { hash } = new URL(page.url());
    const { address } = opened;
    const other = await browser.newContext();
    const elsewhere = await other.newPage();
    await elsewhere.goto(`${address}${hash}`);
    expect(await elsewhere.locator('#toggle-ticked').innerText()).toBe('1 ticked');
    expect(await elsewhere.locator('#shown').innerText()).toBe('12 of 28 plays');
    await other.close();
  });

  test('an address of another run ticks nothing', async () => {
    const page = await open();
    await page.goto(`${opened.address}#page=123-other-28-abc&ticks=0-9`);
    expect(await ticked()).toBe('0 ticked');
  });
});
