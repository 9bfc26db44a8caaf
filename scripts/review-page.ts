import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build, type Metafile } from 'esbuild';

const SOURCE = 'src/review-page';

/** The oldest browsers that have what the page uses. */
const BROWSERS = ['chrome123', 'firefox122', 'safari17.5'];

/**
 * Builds the template of the review page: page.html with its style, its script and a content security policy that
 * allows just these two. `src/review-page/html.ts` puts the review into it.
 * @returns the template, and what it was made of
 */
export async function buildReviewPage(): Promise<{ template: string; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${SOURCE}/page.ts`, `${SOURCE}/page.css`],
    outdir: SOURCE,
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: BROWSERS,
    legalComments: 'none',
    alias: { 'csv-stringify/sync': 'csv-stringify/browser/esm/sync' },
    logLevel: 'warning',
  });
  const output = (ending: string) =>
    outputFiles.find(file => file.path.endsWith(ending))?.text.trim() ?? missing(ending);
  const script = output('.js');
  const style = output('.css');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const html = await readFile(`${SOURCE}/page.html`, 'utf8');
  const template = [
    [`default-src 'none'`, policy],
    [`<link rel="stylesheet" href="page.css" />`, `<style>${style}</style>`],
    [`<script src="page.ts"></script>`, `<script>${script}</script>`],
  ].reduce((page, [part = '', content = '']) => replaceOnce(page, part, content), html);
  return { template, metafile };
}

function replaceOnce(page: string, part: string, content: string): string {
  const [before, after, ...others] = page.split(part);
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error(`page.html must have ${part} once.`);
  return before + content + after;
}

/** How a content security policy names a script or style that may stand in the page. */
function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function missing(ending: string): never {
  throw new Error(`The review page has no ${ending}.`);
}
