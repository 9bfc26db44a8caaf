import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Scene } from '../e2e/scene.ts';

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
  /** The page's own HTML. */
  html: string;
  /** Everything that it asked for beside itself. */
  requests: string[];
  /** What the browser complained about: scripts that failed, breaches of the content security policy. */
  complaints: string[];
  /** What is copied. */
  clipboard(): Promise<string>;
}

/** Exports with the bundled action, and opens the review page that it uploaded. */
export async function openReviewPage(
  browser: Browser,
  scene: Scene,
  show: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const run = await scene.step({ command: 'export', show });
  const artifact = run.artifacts.find(({ name }) => name.endsWith('.html'));
  if (artifact === undefined) throw new Error(`The export uploaded no review page.\n${run.log}`);
  const file = await scene.workspace.write(`downloads/${artifact.name}`, artifact.bytes);
  return openFile(browser, file, options);
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
    if (request.url() !== address) requests.push(request.url());
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
    html: await readFile(file, 'utf8'),
    requests,
    complaints,
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
  };
}
