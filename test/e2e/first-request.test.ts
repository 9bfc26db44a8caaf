import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openScene, type Scene } from './scene.ts';

const HOOK = new URL('first-request.mjs', import.meta.url);
/** What takes long to load, and is not needed for a request. */
const LATER = ['zod', 'csv-parse', 'csv-stringify', 'fflate', '@actions/artifact', '@azure/storage-blob'];

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** The files of the bundle that a run loads before its first request, and the packages that they hold. */
async function loadedBefore(inputs: Record<string, string>) {
  const list = join(scene.workspace.path, 'loaded.json');
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(fileURLToPath(HOOK))}`, LOADED: list };
  const run = await scene.step(inputs, { env });
  expect(run.exitCode, run.log).toBe(0);
  const urls: string[] = JSON.parse(await readFile(list, 'utf8'));
  const files = urls.filter(url => url.startsWith('file:'));
  const texts = await Promise.all(files.map(url => readFile(fileURLToPath(url), 'utf8')));
  const packages = texts.flatMap(text =>
    [...text.matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(([, name = '']) => name),
  );
  return { files, bytes: texts.join('').length, packages: new Set(packages) };
}

test.each([
  ['export', { show: '1394' }],
  ['export', { show: 'all' }],
  ['backup', {}],
])(
  'before its first request %s %j loads few files, and none of what is needed later',
  async (command, inputs) => {
    const { files, bytes, packages } = await loadedBefore({ command, ...inputs });
    expect(files.length).toBeLessThanOrEqual(8);
    expect(bytes).toBeLessThan(250_000);
    expect(LATER.filter(name => packages.has(name))).toEqual([]);
    // Else nothing would be found, whatever it held.
    expect(packages).toContain('ky');
  },
);

test('before their first request change and undo load neither zod nor the toolkit for artifacts', async () => {
  const [removed = '', other = ''] = scene.story.accidentalIds;
  const { runId } = await scene.step({ command: 'change', ids: removed }, { here: true });
  const commands: Record<string, string>[] = [
    { command: 'change', ids: other },
    { command: 'undo', run: String(runId) },
  ];
  for (const inputs of commands) {
    const { packages } = await loadedBefore({ ...inputs, 'dry-run': 'true' });
    expect(['zod', 'fflate', '@actions/artifact'].filter(name => packages.has(name))).toEqual([]);
    expect(packages).toContain('ky');
  }
});
