import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { buildReviewPage } from '../../scripts/review-page.ts';
import { reviewPage } from '../../src/review-page/html.ts';
import type { Review } from '../../src/review-page/review.ts';

const CHROMIUMS = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Starts Chromium or Chrome. Fails where there is none. */
export function startBrowser(): Promise<Browser> {
  const executablePath = CHROMIUMS.find(path => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    throw new Error('There is no Chromium: apt-get install chromium, or name another browser in CHROMIUM.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The review page of an export, as a person has it open. */
export interface OpenPage {
  page: Page;
  /** Where its file is. */
  address: string;
  /** The page's own HTML. */
  html: string;
  /** Everything that it asked for beside itself. */
  requests: string[];
  /** What the browser complained about: scripts that failed, breaches of the content security policy. */
  complaints: string[];
  /** What is copied. */
  clipboard(): Promise<string>;
}

let template: Promise<string> | undefined;

/** Opens the review page of a review, as an export would write it. */
export async function openReview(
  browser: Browser,
  review: Review,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  template ??= buildReviewPage().then(built => built.template);
  const folder = await mkdtemp(join(tmpdir(), 'review-'));
  const file = join(folder, `${review.name}.html`);
  await writeFile(file, reviewPage(await template, review));
  const opened = await openFile(browser, file, options);
  opened.page.context().once('close', () => void rm(folder, { recursive: true }));
  return opened;
}

/** Opens an HTML file. */
export async function openFile(
  browser: Browser,
  file: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({
    viewport: { width: 1100, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', request => {
    if (request.url().split('#')[0] !== address) requests.push(request.url());
  });
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => complaints.push(message.text()));
  page.on('dialog', dialog => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return {
    page,
    address,
    html: await readFile(file, 'utf8'),
    requests,
    complaints,
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}
