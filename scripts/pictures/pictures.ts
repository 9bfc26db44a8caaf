import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import gifenc from 'gifenc';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { startBrowser } from '../../test/browser/browser.ts';
import { distance } from './comparison.ts';
import { animationOf, framesOf } from './frames.ts';
import { playStory } from './scenes.ts';

/**
 * Makes the pictures of the READMEs: what the bundled action writes, in pages that are drawn here, light and dark. With `--check`
 * it only says which are out of date.
 */
const FOLDER = 'docs/pictures';
const SCHEMES = ['light', 'dark'] as const;
const WIDTH = 860;
/** How far a picture may be from the committed one: fonts differ from machine to machine. Of 255, on average. */
const TOLERANCE = 12;
const isCheck = process.argv.includes('--check');

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
const story = await playStory(folder);
const reviewPage = join(folder, 'review.html');
await writeFile(reviewPage, story.reviewPage);
const browser = await startBrowser();
const files = new Map<string, Buffer>();
/** What the pictures say, but for the review page, which says when it was made. */
const words: Record<string, string> = {};
for (const scheme of SCHEMES) {
  const page = await openPage(browser, scheme);
  for (const [name, html] of Object.entries(framesOf(story))) {
    await page.setContent(html);
    files.set(`${name}-${scheme}.png`, await page.screenshot({ fullPage: true }));
    words[name] = await page.locator('body').innerText();
  }
  files.set(`story-${scheme}.gif`, await animate(page));
  await page.setViewportSize({ width: 1100, height: 760 });
  await page.goto(`file://${reviewPage}`);
  files.set(`review-${scheme}.png`, await page.screenshot());
  await page.context().close();
}
await browser.close();
await rm(folder, { recursive: true });
files.set('words.json', Buffer.from(`${JSON.stringify(words, null, 2)}\n`));
await (isCheck ? check() : save());

function openPage(from: Browser, colorScheme: 'light' | 'dark'): Promise<Page> {
  return from.newPage({ colorScheme, viewport: { width: WIDTH, height: 100 }, deviceScaleFactor: 1 });
}

async function animate(page: Page): Promise<Buffer> {
  const shots: { image: PNG; seconds: number }[] = [];
  for (const { html, seconds } of animationOf(story)) {
    await page.setContent(html);
    shots.push({ image: PNG.sync.read(await page.screenshot({ fullPage: true })), seconds });
  }
  const height = Math.max(...shots.map(({ image }) => image.height));
  const gif = gifenc.GIFEncoder();
  for (const { image, seconds } of shots) {
    const pixels = filledTo(image, height);
    const palette = gifenc.quantize(pixels, 128);
    const indexed = gifenc.applyPalette(pixels, palette);
    gif.writeFrame(indexed, image.width, height, { palette, delay: seconds * 1000 });
  }
  gif.finish();
  return Buffer.from(gif.bytes());
}

/** The pixels of an image, with rows of its first pixel's colour below it. */
function filledTo(image: PNG, height: number): Uint8Array {
  const pixels = new Uint8Array(image.width * height * 4);
  const last = image.data.subarray(image.data.length - 4);
  for (let at = 0; at < pixels.length; at += 4) pixels.set(last, at);
  pixels.set(image.data);
  return pixels;
}

async function save(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const [name, content] of files) {
    await writeFile(join(FOLDER, name), content);
    process.stdout.write(`${String(content.length).padStart(8)} ${FOLDER}/${name}\n`);
  }
}

async function check(): Promise<void> {
  const old: string[] = [];
  for (const [name, content] of files) {
    const committed = await readFile(join(FOLDER, name)).catch(() => undefined);
    if (committed === undefined || !isSame(name, committed, content)) old.push(name);
  }
  if (old.length === 0) return;
  process.stderr.write(
    `Out of date in ${FOLDER}: ${old.join(', ')}. Run npm run pictures, look at them, and commit.\n`,
  );
  process.exitCode = 1;
}

function isSame(name: string, committed: Buffer, made: Buffer): boolean {
  if (name.endsWith('.json')) return committed.equals(made);
  // What the frames of an animation show is in the pictures as well.
  if (name.endsWith('.gif')) return true;
  return distance(PNG.sync.read(committed), PNG.sync.read(made)) <= TOLERANCE;
}
