import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'trakt-history-scripts-'));
  await mkdir(join(root, 'scripts'));
  await copyFile('scripts/needs-node-24.cjs', join(root, 'scripts/needs-node-24.cjs'));
});
afterEach(() => rm(root, { recursive: true }));

function check() {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/needs-node-24.cjs')]);
  return { status, said: String(stderr).trim() };
}

test('says in one sentence what to run where the packages are not installed', () => {
  expect(check()).toEqual({
    status: 1,
    said: 'The packages are not installed. Run: npm ci (it downloads them from the npm registry, so it needs a network)',
  });
});

test('says nothing where they are', async () => {
  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'node_modules/.package-lock.json'), '{}');
  expect(check()).toEqual({ status: 0, said: '' });
});
