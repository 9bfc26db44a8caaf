import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { glob, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorkspace, type Workspace } from '../../src/workspace/workspace.ts';

let root: string;
let workspace: Workspace;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'workspace-')));
  workspace = await openWorkspace(root);
});
afterEach(() => rm(root, { recursive: true }));

/** What an open file of this process is; empty where it was closed meanwhile. */
function targetOf(descriptor: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${descriptor}`);
  } catch {
    return '';
  }
}

describe('what git keeps for itself', () => {
  beforeEach(async () => {
    await mkdir(join(root, '.git/hooks'), { recursive: true });
    await writeFile(join(root, '.git/config'), '[core]');
  });

  it.each(['.git', '.git/hooks', '.GIT', '.git/new/folder', 'changes/.git'])(
    'is not written to as %s',
    async folder => {
      await expect(workspace.folder(folder)).rejects.toThrow('inside .git');
      await expect(workspace.checkFolder(folder)).rejects.toThrow('inside .git');
      await expect(workspace.write(folder, 'a.csv', 'x')).rejects.toThrow('inside .git');
    },
  );

  it('is not read', async () => {
    await expect(workspace.find(['.git/config'])).rejects.toThrow('inside .git');
    await expect(workspace.find(['.git/*'])).rejects.toThrow('inside .git');
  });

  it('is not mixed up with files of a like name', async () => {
    expect(await workspace.write('.github', 'a.yml', 'x')).toBe('.github/a.yml');
    expect(await workspace.write('.', '.gitignore', 'x')).toBe('.gitignore');
  });
});

describe('a folder that the person names', () => {
  it('may be there or not', async () => {
    await mkdir(join(root, 'history/shows'), { recursive: true });
    await expect(workspace.checkFolder('history')).resolves.toBeUndefined();
    await expect(workspace.checkFolder('a/new/one')).resolves.toBeUndefined();
    await expect(workspace.checkFolder('.')).resolves.toBeUndefined();
  });

  it('is no file, nor in one', async () => {
    await writeFile(join(root, 'history'), 'a file');
    await expect(workspace.checkFolder('history')).rejects.toThrow('but “history” is a file. Name a folder.');
    await expect(workspace.checkFolder('history/shows')).rejects.toThrow('“history” is a file');
  });

  it('is in the repository', async () => {
    await expect(workspace.checkFolder('../elsewhere')).rejects.toThrow('outside the repository');
    await expect(workspace.folder('/etc')).rejects.toThrow('outside the repository');
  });
});

describe('files', () => {
  beforeEach(async () => {
    await mkdir(join(root, 'changes/folder.csv'), { recursive: true });
    for (const name of ['b.csv', 'a.csv', '[1].csv', 'note.txt'])
      await writeFile(join(root, 'changes', name), name);
  });

  it('are found by their paths and by patterns, each once, folders not among them', async () => {
    expect(await workspace.find(['changes/*.csv', 'changes/a.csv', 'changes/[1].csv'])).toEqual({
      paths: ['changes/[1].csv', 'changes/a.csv', 'changes/b.csv'],
      unmatched: [],
    });
  });

  it('that are not there leave their pattern without a match', async () => {
    expect(await workspace.find(['changes/c.csv', 'changes/b.csv', 'imports/*'])).toEqual({
      paths: ['changes/b.csv'],
      unmatched: ['changes/c.csv', 'imports/*'],
    });
  });

  it.each([
    ['*/a.csv', ['changes/a.csv', 'history/a.csv']],
    ['*/*/a.csv', ['history/shows/a.csv']],
    ['*/folder.csv', []],
    ['*/*.txt', ['changes/note.txt']],
  ])('that lie in any folder as %s says are found as Node’s glob finds them', async (pattern, paths) => {
    for (const folder of ['history/shows', 'history/.hidden', '.hidden/shows'])
      await mkdir(join(root, folder), { recursive: true });
    for (const path of [
      'a.csv',
      'history/a.csv',
      'history/shows/a.csv',
      'history/.hidden/a.csv',
      '.hidden/a.csv',
    ])
      await writeFile(join(root, path), 'x');
    await symlink('history', join(root, 'link'));
    await symlink('circle', join(root, 'circle'));
    expect((await workspace.find([pattern])).paths).toEqual(paths);
    const globbed = await Array.fromAsync(glob(pattern, { cwd: root }));
    expect(globbed.filter(path => path !== 'changes/folder.csv').toSorted()).toEqual(paths);
  });

  it('are read up to a size, and one byte further', async () => {
    const text = async (most: number) => Buffer.from(await workspace.read('changes/a.csv', most)).toString();
    expect(await text(2)).toBe('a.c');
    expect(await text(4)).toBe('a.csv');
    expect(await text(5)).toBe('a.csv');
    expect(await text(100)).toBe('a.csv');
  });

  it.runIf(existsSync('/proc/self/fd'))('are closed again, whatever is done with them', async () => {
    const folder = await workspace.folder('changes');
    const isOpen = () =>
      readdirSync('/proc/self/fd')
        .map(targetOf)
        .filter(path => path.startsWith(root));
    for (let time = 0; time < 3; time++) {
      await workspace.read('changes/a.csv', 10);
      await folder.read('a.csv');
      await folder.look('a.csv', bytes => bytes.length);
      const replacement = await folder.replace();
      await replacement.write('a.csv', 'new');
      await replacement.finish([]);
      expect(isOpen()).toEqual([]);
    }
  });

  it('are written with their folders, and have an absolute path', async () => {
    expect(await workspace.write('new/folder', 'x.csv', 'text')).toBe('new/folder/x.csv');
    expect(workspace.absolute('new/folder/x.csv')).toBe(join(root, 'new/folder/x.csv'));
    expect(Buffer.from(await workspace.read('new/folder/x.csv', 10)).toString()).toBe('text');
  });
});
