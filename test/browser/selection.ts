import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';
import { type Selection, selectPlays } from '../../src/csv/selection.ts';
import type { OpenPage } from './browser.ts';

/** What the file behind «Commit on GitHub» selects, as Change would read it. */
export async function committed({ page }: OpenPage): Promise<Selection> {
  const address = new URL((await page.locator('#commit').getAttribute('href')) ?? '');
  expect(`${address.origin}${address.pathname}`).toBe('https://github.com/sam/trakt-history/new/main');
  expect(address.href.length).toBeLessThanOrEqual(7_500);
  expect(address.searchParams.get('filename')).toMatch(/^changes\/sam\/[a-z0-9-]+-\d{8}T\d{6}-\d+\.csv$/);
  return selectionIn(Buffer.from(address.searchParams.get('value') ?? ''));
}

/** The history IDs of the plays that the file behind «Commit on GitHub» removes. */
export async function committedIds(opened: OpenPage): Promise<string[]> {
  const { rows, ids } = await committed(opened);
  expect(rows.every(row => row.moveTo === undefined)).toBe(true);
  return [...ids].toSorted();
}

/** What the downloaded file selects. */
export async function downloaded({ page }: OpenPage): Promise<Selection> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  return selectionIn(await readFile(await download.path()));
}

function selectionIn(bytes: Uint8Array): Selection {
  const selection = selectPlays([readCsv('changes/a.csv', bytes)], [], { account: 'sam' });
  expect(selection.problems).toEqual([]);
  return selection;
}
