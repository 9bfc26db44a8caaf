import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Folder } from '../../src/workspace/folder.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';

let root: string;
let folder: Folder;

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'folder-')));
  await mkdir(join(root, 'repo'));
  folder = await (await openWorkspace(join(root, 'repo'))).folder('history');
});
afterEach(() => rm(root, { recursive: true }));

const contents = async () => {
  const entries = await readdir(join(root, 'repo'), { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    files.map(async file => [file.slice(root.length + 6), await readFile(file, 'utf8')]),
  );
  return Object.fromEntries(texts);
};

async function replace(files: Record<string, string>, obsolete: string[] = []): Promise<void> {
  const replacement = await folder.replace();
  for (const [name, content] of Object.entries(files)) await replacement.write(name, content);
  await replacement.finish(obsolete);
}

describe('a folder', () => {
  it('takes new files, replaces old ones and deletes obsolete ones', async () => {
    await replace({ 'a.csv': '1', 'shows/b.csv': '2' });
    await replace({ 'a.csv': '3', 'shows/c.csv': '4' }, ['shows/b.csv', 'not-there.csv']);
    expect(await contents()).toEqual({ 'history/a.csv': '3', 'history/shows/c.csv': '4' });
    expect(await folder.list()).toEqual(['a.csv', 'shows']);
    expect(await folder.list('shows')).toEqual(['shows/c.csv']);
    expect(folder.path('shows/c.csv')).toBe('history/shows/c.csv');
  });

  it('has nothing in it as long as it does not exist', async () => {
    expect(await folder.list()).toEqual([]);
    expect(await folder.read('a.csv')).toBeUndefined();
    expect(await folder.look('a.csv', () => 'seen')).toBeUndefined();
  });

  it('shows what is in files of any size, one after the other', async () => {
    const texts = ['small', 'é'.repeat(700_000), '', 'x'.repeat(256 * 1024), 'small again'];
    for (const text of texts) {
      await replace({ 'a.csv': text });
      const seen = await folder.look('a.csv', bytes => new TextDecoder().decode(bytes));
      expect(seen === text).toBe(true);
    }
  });

  it('says what is wrong where a folder has the name of a file', async () => {
    await mkdir(join(root, 'repo/history/a.csv'), { recursive: true });
    await expect(folder.look('a.csv', () => 'seen')).rejects.toThrow('EISDIR');
  });

  it('shows nothing new before the replacement is finished, and forgets one that never was', async () => {
    await replace({ 'a.csv': '1' });
    const cutOff = await folder.replace();
    await cutOff.write('a.csv', '2');
    expect((await contents())['history/a.csv']).toBe('1');
    await folder.clearLeftovers();
    expect(await contents()).toEqual({ 'history/a.csv': '1' });
  });

  it('brings the last file into place after all others and after what is obsolete is gone', async () => {
    await replace({ 'old.csv': '1', 'manifest.json': '1' });
    await mkdir(join(root, 'repo/history/manifest.json2/x'), { recursive: true });
    const replacement = await folder.replace();
    await replacement.write('new.csv', '2');
    await replacement.write('manifest.json2', '2');
    await expect(replacement.finish(['old.csv'])).rejects.toThrow();
    const {
      'history/new.csv': added,
      'history/old.csv': old,
      'history/manifest.json': manifest,
    } = await contents();
    expect([added, old, manifest]).toEqual(['2', undefined, '1']);
  });

  it('leaves the last file as it was when one before it cannot be put in place', async () => {
    await replace({ 'a.csv': '1', 'manifest.json': '1' });
    await mkdir(join(root, 'repo/history/b.csv/x'), { recursive: true });
    const replacement = await folder.replace();
    await replacement.write('b.csv', '2');
    await replacement.write('manifest.json', '2');
    await expect(replacement.finish(['a.csv'])).rejects.toThrow();
    expect(await contents()).toMatchObject({ 'history/a.csv': '1', 'history/manifest.json': '1' });
  });

  it('never touches anything outside the repository', async () => {
    const outside = join(root, 'outside');
    await mkdir(join(outside, 'shows'), { recursive: true });
    await writeFile(join(outside, 'secret.csv'), 'mine');
    await mkdir(join(root, 'repo/history'));
    await symlink(join(outside, 'shows'), join(root, 'repo/history/shows'));
    await symlink(join(outside, 'secret.csv'), join(root, 'repo/history/a.csv'));
    await symlink(join(outside, 'nothing-yet.csv'), join(root, 'repo/history/b.csv'));
    await symlink(outside, join(root, 'repo/history/.trakt-history-unfinished'));
    const replacement = await folder.replace();
    for (const name of ['shows/a.csv', 'a.csv', 'b.csv', '../../outside/a.csv'])
      await expect(replacement.write(name, 'x')).rejects.toThrow('outside the repository');
    await expect(folder.read('a.csv')).rejects.toThrow('outside the repository');
    await expect(folder.look('a.csv', () => 'seen')).rejects.toThrow('outside the repository');
    await expect(folder.list('shows')).rejects.toThrow('outside the repository');
    expect(await readdir(outside, { recursive: true })).toEqual(['secret.csv', 'shows']);
    expect(await readFile(join(outside, 'secret.csv'), 'utf8')).toBe('mine');
  });

  it('writes through no link in the workspace to a file outside that is not there yet', async () => {
    await symlink(join(root, 'nothing-yet.csv'), join(root, 'repo/a.csv'));
    const workspace = await openWorkspace(join(root, 'repo'));
    await expect(workspace.write('.', 'a.csv', 'x')).rejects.toThrow('outside the repository');
    expect(await readdir(root)).toEqual(['repo']);
  });
});
