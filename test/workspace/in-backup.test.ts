import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupAccounts, otherNamesOf } from '../../src/workspace/backup-accounts.ts';
import { writeManifest } from '../../src/workspace/manifest.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';

const manifest = (account: { slug: string; uuid?: string; formerSlugs?: string[] }) =>
  writeManifest({
    account,
    takenAt: '2025-11-21T03:00:00.000Z',
    lastFullReadAt: '2025-11-20T03:00:00.000Z',
    activities: { episodes: null, movies: null },
    shortfall: 0,
    counts: { plays: 0, episodes: 0, movies: 0, suspects: 0 },
    kept: [],
    removed: [],
    files: [],
  });

async function workspaceWith(files: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), 'in-backup-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return { root, workspace: await openWorkspace(root) };
}

describe('a path', () => {
  it.each([
    ['history/notes/season3.csv', true],
    ['history/shows/lost.csv', true],
    ['history/new/folder/list.csv', true],
    ['history/list.csv', true],
    ['./history/list.csv', true],
    ['history-of-mine/list.csv', false],
    ['changes/list.csv', false],
    ['list.csv', false],
  ])('%s is in a backup: %s', async (path, isInBackup) => {
    const { workspace } = await workspaceWith({ 'history/manifest.json': manifest({ slug: 'sam' }) });
    expect(await workspace.isInBackup(path)).toBe(isInBackup);
  });

  it('is in one also when the manifest is damaged, and in none beside another program’s manifest', async () => {
    const { workspace } = await workspaceWith({
      'a/manifest.json': '<<<<<<< HEAD',
      'b/manifest.json': '{"name": "My app"}',
    });
    expect(await workspace.isInBackup('a/list.csv')).toBe(true);
    expect(await workspace.isInBackup('b/list.csv')).toBe(false);
  });

  it('is in one that is the whole repository', async () => {
    const { workspace } = await workspaceWith({ 'manifest.json': manifest({ slug: 'sam' }) });
    expect(await workspace.isInBackup('changes/list.csv')).toBe(true);
  });
});

describe('the backups of a repository', () => {
  it('are found at its top, in its folders and in theirs, each with whose it is, also where it is damaged', async () => {
    const { workspace } = await workspaceWith({
      'manifest.json': manifest({ slug: 'sam', uuid: 'u1', formerSlugs: ['samuel'] }),
      'history/manifest.json': '{"version": 1, "account": "alex", "takenAt": 5}',
      'family/kim/manifest.json': '{"account": {"slug": "kim", "uuid": null}}',
      'far/too/deep/manifest.json': manifest({ slug: 'deep' }),
      'nobody/manifest.json': '{"account": ""}',
      'cut/manifest.json': '{"account": {"slug": "cut"',
    });
    const found = await backupAccounts(workspace);
    expect(found.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'family/kim/manifest.json', slug: 'kim', uuid: undefined, formerSlugs: [] },
      { path: 'history/manifest.json', slug: 'alex', uuid: undefined, formerSlugs: [] },
      { path: 'manifest.json', slug: 'sam', uuid: 'u1', formerSlugs: ['samuel'] },
    ]);
  });

  it('are found beside a manifest that lies outside of the repository', async () => {
    const { root, workspace } = await workspaceWith({
      'history/manifest.json': manifest({ slug: 'sam', uuid: 'u1' }),
    });
    await symlink('/etc/hosts', join(root, 'manifest.json'));
    expect((await backupAccounts(workspace)).map(({ slug }) => slug)).toEqual(['sam']);
  });
});

describe('other names of an account', () => {
  const account = { slug: 'samantha', uuid: 'u1' };

  it('are those that the backups of the repository have for its uuid', async () => {
    const { workspace } = await workspaceWith({
      'history/manifest.json': manifest({ slug: 'sam', uuid: 'u1', formerSlugs: ['samuel'] }),
      'family/alex/manifest.json': manifest({ slug: 'alex', uuid: 'u2' }),
      'old/manifest.json': manifest({ slug: 'sammy' }),
      'app/manifest.json': '{"name": "My app"}',
    });
    expect(await otherNamesOf(workspace, account)).toEqual(new Set(['sam', 'samuel']));
    expect(await otherNamesOf(workspace, { slug: 'samantha', uuid: undefined })).toEqual(new Set());
  });

  it('are none of a manifest outside of the repository', async () => {
    const { root, workspace } = await workspaceWith({});
    const { root: outside } = await workspaceWith({ 'manifest.json': manifest({ slug: 'sam', uuid: 'u1' }) });
    await symlink(outside, join(root, 'history'));
    expect(await otherNamesOf(workspace, account)).toEqual(new Set());
  });
});

describe('a path that need not be there', () => {
  it.each([
    ['changes/a.csv', 'changes/**/!(README.md)', true],
    ['changes/sam/a.csv', 'changes/**/!(README.md)', true],
    ['changes/README.md', 'changes/**/!(README.md)', false],
    ['history/shows/a.csv', 'history/**/*.csv', true],
    ['history/a.csv', 'history/**/*.csv', true],
    ['history/a.json', 'history/**/*.csv', false],
    ['notes/a.csv', 'changes/**', false],
    ['changes/[1].csv', 'changes/[1].csv', true],
    ['a.csv', './a.csv', true],
  ])('%s is named by %s: %s', async (path, pattern, isNamed) => {
    const { workspace } = await workspaceWith({});
    expect(workspace.matches(path, ['nothing', pattern])).toBe(isNamed);
  });
});
