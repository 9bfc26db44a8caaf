import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Memory, NO_MEMORY } from '../../src/history/memory.ts';
import { memoryEntry, memoryIn, readMemory } from '../../src/workspace/backup-memory.ts';
import { type Manifest, writeManifest } from '../../src/workspace/manifest.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';

const memory: Memory = {
  kept: new Set(['9007199254740993', '12', '7']),
  removed: [
    { slot: 'movie 823 2025-10-03T20:15', known: ['3', '4', '5'], at: '2025-11-19T06:12:00.000Z' },
    { slot: 'episode 3700602 2025-11-17T01:02', known: ['2'], at: '2025-11-18T06:12:00.000Z' },
    { slot: 'episode 3700601 2025-11-17T01:02', known: ['1'], at: '2025-11-18T06:12:00.000Z' },
  ],
};

test('a memory is in a manifest by time, each play on a line, always in the same order', () => {
  const entry = memoryEntry(memory);
  expect(entry).toEqual({
    kept: ['7', '12', '9007199254740993'],
    removed: [
      {
        at: '2025-11-18T06:12:00.000Z',
        plays: ['episode 3700601 2025-11-17T01:02 1', 'episode 3700602 2025-11-17T01:02 2'],
      },
      { at: '2025-11-19T06:12:00.000Z', plays: ['movie 823 2025-10-03T20:15 3 4 5'] },
    ],
  });
  expect(memoryEntry({ kept: memory.kept, removed: memory.removed.toReversed() })).toEqual(entry);
});

test('a memory is read as it was written', () => {
  const read = memoryIn(memoryEntry(memory));
  expect(read.kept).toEqual(memory.kept);
  expect(new Set(read.removed)).toEqual(new Set(memory.removed));
  expect(memoryIn(undefined)).toEqual(NO_MEMORY);
});

const manifest = (account: Manifest['account'], kept: string[]) =>
  writeManifest({
    account,
    takenAt: '2025-11-21T03:00:00.000Z',
    lastFullReadAt: '2025-11-20T03:00:00.000Z',
    activities: { episodes: null, movies: null },
    shortfall: 0,
    counts: { plays: 0, episodes: 0, movies: 0, suspects: 0 },
    kept,
    removed: [{ at: '2025-11-18T06:12:00.000Z', plays: [`movie ${kept[0]} 2025-10-03T20:15 5`] }],
    files: [],
  });

async function workspaceWith(files: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), 'memory-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return openWorkspace(root);
}

test('the repository remembers what the backups of the account do, and no other’s', async () => {
  const workspace = await workspaceWith({
    'history/manifest.json': manifest({ slug: 'sam', uuid: 'u1' }, ['1']),
    'family/sam/manifest.json': manifest({ slug: 'samuel', uuid: 'u1' }, ['2']),
    'family/alex/manifest.json': manifest({ slug: 'alex', uuid: 'u2' }, ['3']),
    'old/manifest.json': '{"version": 2, "account": {"slug": "sam", "uuid": "u1"}}',
    'later/manifest.json': '{"version": 9, "account": {"slug": "sam", "uuid": "u1"}}',
    'app/manifest.json': '{"name": "My app"}',
  });
  const read = await readMemory(workspace, { slug: 'sam', uuid: 'u1' });
  expect(read.kept).toEqual(new Set(['1', '2']));
  expect(read.removed.map(({ slot }) => slot).toSorted()).toEqual([
    'movie 1 2025-10-03T20:15',
    'movie 2 2025-10-03T20:15',
  ]);
});

test('a repository without a backup remembers nothing', async () => {
  expect(await readMemory(await workspaceWith({}), { slug: 'sam', uuid: 'u1' })).toEqual(NO_MEMORY);
});
