import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bySize } from '../size.ts';
import { openScene, type Scene } from './scene.ts';

const HOOK = new URL('first-request.mjs', import.meta.url);
/** What takes long to load, and is not needed for a request. */
const LATER = ['zod', 'csv-parse', 'csv-stringify', 'fflate', '@actions/artifact', '@azure/storage-blob'];

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  await scene.step({ command: 'backup' }, { here: true });
});
afterEach(() => scene.close());

/** What a run loads and sets aside. */
async function noted(inputs: Record<string, string>) {
  const list = join(scene.workspace.path, 'loaded.json');
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(fileURLToPath(HOOK))}`, LOADED: list };
  const run = await scene.step(inputs, { env });
  expect(run.exitCode, run.log).toBe(0);
  const { before, loaded, largest } = JSON.parse(await readFile(list, 'utf8'));
  const filesOf = (urls: string[]) => urls.filter(url => url.startsWith('file:'));
  return {
    before: filesOf(before),
    loaded: filesOf(loaded),
    largest: Number(largest),
    artifacts: run.artifacts,
  };
}

/** The files of the bundle that a run loads before its first request, and the packages that they hold. */
async function loadedBefore(inputs: Record<string, string>) {
  const { before: files } = await noted(inputs);
  return { files, ...(await heldBy(files)) };
}

/** What files of the bundle hold. */
async function heldBy(files: readonly string[]) {
  const texts = await Promise.all(files.map(url => readFile(fileURLToPath(url), 'utf8')));
  const packages = texts.flatMap(text =>
    [...text.matchAll(/^\/\/ \S*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)].map(([, name = '']) => name),
  );
  // Else nothing would be found, whatever it held.
  expect(packages).toContain('@actions/core');
  // One other character, and V8 keeps all of the file in twice as many bytes.
  expect(texts.join('').match(/[\u0080-\uFFFF]/g)).toBeNull();
  // A literal has Unicode's tables loaded even where it is never used.
  expect(texts.join('').match(/^(?!.*String\.raw).*\\p\{.*$/gm)).toBeNull();
  return { bytes: texts.join('').length, packages: new Set(packages) };
}

for (const [cases, size] of bySize(
  [
    ['export', { show: '1394' }],
    ['export', { show: 'all' }],
    ['backup', {}],
  ],
  ([, inputs]) => 'show' in inputs && inputs.show === '1394',
))
  test.each(cases)(
    'before its first request %s %j loads two files, and nothing that is needed later',
    size,
    async (command, inputs) => {
      const { files, bytes, packages } = await loadedBefore({ command, ...inputs });
      expect(files.length).toBeLessThanOrEqual(2);
      expect(bytes).toBeLessThan(235_000);
      expect(LATER.filter(name => packages.has(name))).toEqual([]);
    },
  );

test('an export loads sixteen files, none of which reads CSV, and for small files no large block is set aside', async () => {
  const { loaded, largest, artifacts } = await noted({ command: 'export', show: '1394' });
  expect(loaded.length).toBeLessThanOrEqual(16);
  const { packages } = await heldBy(loaded);
  expect(packages).toContain('csv-stringify');
  expect(packages).not.toContain('csv-parse');
  expect(artifacts).toHaveLength(3);
  expect(largest).toBeLessThan(1_000_000);
});

test('before its first request change of history IDs loads two files, and nothing that is needed later', {
  tags: ['large'],
}, async () => {
  const [ids = ''] = scene.story.accidentalIds;
  const { files, bytes, packages } = await loadedBefore({ command: 'change', ids, 'dry-run': 'true' });
  expect(files.length).toBeLessThanOrEqual(2);
  expect(bytes).toBeLessThan(235_000);
  expect(LATER.filter(name => packages.has(name))).toEqual([]);
});

test('before its first request change of a file loads beside that only what reads the file', {
  tags: ['large'],
}, async () => {
  const [id = ''] = scene.story.accidentalIds;
  const file = 'history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv';
  const [header = '', ...rows] = (await scene.workspace.read(file)).split('\n');
  const row = rows.find(line => line.includes(`,${id},`));
  await scene.workspace.write('changes/marks.csv', `${header}\nx${row}\n`);
  const inputs = { files: 'changes/marks.csv', 'dry-run': 'true' };
  const { files, bytes, packages } = await loadedBefore({ command: 'change', ...inputs });
  expect(files.length).toBeLessThanOrEqual(3);
  expect(bytes).toBeLessThan(290_000);
  expect(LATER.filter(name => packages.has(name))).toEqual(['csv-parse']);
});

test('before its first request import of a list loads only what reads it and what asks for the first row', {
  tags: ['large'],
}, async () => {
  scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  const row = 'Groundhog Day,1993,2020-01-01T20:00:00Z';
  await scene.workspace.write('imports/plays.csv', `title,year,watched_at\n${row}\n`);
  const inputs = { files: 'imports/plays.csv', 'dry-run': 'true' };
  const { files, bytes, packages } = await loadedBefore({ command: 'import', ...inputs });
  expect(files.length).toBeLessThanOrEqual(4);
  expect(bytes).toBeLessThan(355_000);
  expect(LATER.filter(name => packages.has(name))).toEqual(['csv-parse']);
});

test('before its first request undo loads beside that only what asks GitHub', async () => {
  const [removed = ''] = scene.story.accidentalIds;
  const { runId } = await scene.step({ command: 'change', ids: removed }, { here: true });
  const { files, bytes, packages } = await loadedBefore({
    command: 'undo',
    run: String(runId),
    'dry-run': 'true',
  });
  expect(files.length).toBeLessThanOrEqual(3);
  expect(bytes).toBeLessThan(265_000);
  expect(LATER.filter(name => packages.has(name))).toEqual([]);
});
