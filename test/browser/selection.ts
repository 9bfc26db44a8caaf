import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';
import { selectPlays } from '../../src/csv/selection.ts';
import type { OpenPage } from './browser.ts';

/** The history IDs that the file behind «Commit on GitHub» selects, as Change would read it. */
export async function committedIds({ page }: OpenPage): Promise<string[]> {
  const address = new URL((await page.locator('#commit').getAttribute('href')) ?? '');
  expect(`${address.origin}${address.pathname}`).toBe('https://github.com/sam/trakt-history/new/main');
  expect(address.href.length).toBeLessThanOrEqual(7_500);
  expect(address.searchParams.get('filename')).toMatch(/^changes\/sam\/[a-z0-9-]+-\d{8}T\d{6}-\d+\.csv$/);
  return selectedIds(Buffer.from(address.searchParams.get('value') ?? ''));
}

/** The history IDs that the downloaded file selects. */
export async function downloadedIds({ page }: OpenPage): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  return selectedIds(await readFile(await download.path()));
}

function selectedIds(bytes: Uint8Array): string[] {
  const selection = selectPlays([readCsv('changes/a.csv', bytes)], [], { account: 'sam' });
  expect(selection.problems).toEqual([]);
  return [...selection.ids].toSorted();
}
