import { describe, expect, it } from 'vitest';
import { readStanding } from '../../src/github/standing.ts';
import { status } from '../simulator/faults.ts';
import type { ChangedFile } from '../simulator/github/commits.ts';
import { openTrakt } from '../trakt/scene.ts';
import { sha } from './sha.ts';

const added = (filename: string, content = 'x'): ChangedFile => ({ filename, status: 'added', content });

/** A push of these files, and commits that came on top of it while the run waited. */
async function openWait(pushed: ChangedFile[], ...later: ChangedFile[][]) {
  const scene = await openTrakt();
  const { github, connect } = scene;
  github.addCommit({ sha: sha(0), branch: 'main' });
  github.addCommit({ sha: sha(1), parents: [sha(0)], files: pushed, branch: 'main' });
  for (const [index, files] of later.entries()) {
    github.addCommit({ sha: sha(index + 2), parents: [sha(index + 1)], files, branch: 'main' });
  }
  const stand = () =>
    readStanding(connect(), {
      branch: 'main',
      after: sha(1),
      paths: pushed.map(({ filename }) => filename),
      isMatching: path => path.endsWith('.csv'),
    });
  return {
    ...scene,
    stand,
    /** The files that are at the head in another form than they were pushed, with what is in them. */
    async changed() {
      const files = await Array.fromAsync((await stand()).changedFiles());
      return files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]);
    },
    requests: () => scene.log.to('github').map(request => request.path),
  };
}

describe('what stands at the head of the branch', () => {
  it('is all of it when nothing came after the push, which one request shows', async () => {
    const { stand, requests } = await openWait([added('changes/a.csv')]);
    const { isUnchanged, changedFiles } = await stand();
    expect(isUnchanged('changes/a.csv')).toBe(true);
    expect(await Array.fromAsync(changedFiles())).toEqual([]);
    expect(requests()).toHaveLength(1);
  });

  it('is what did not change, whatever else did', async () => {
    const { stand, changed } = await openWait(
      [added('changes/a.csv'), added('changes/b.csv')],
      [{ filename: 'changes/b.csv', status: 'modified', content: 'y' }, added('README.md')],
      [added('history/shows/lost.csv', 'z')],
    );
    const { isUnchanged } = await stand();
    expect(isUnchanged('changes/a.csv')).toBe(true);
    expect(isUnchanged('changes/b.csv')).toBe(false);
    expect(await changed()).toEqual([
      ['changes/b.csv', 'y'],
      ['history/shows/lost.csv', 'z'],
    ]);
  });

  it('has not what was deleted', async () => {
    const { stand, changed } = await openWait(
      [added('changes/a.csv')],
      [{ filename: 'changes/a.csv', status: 'removed' }],
    );
    expect((await stand()).isUnchanged('changes/a.csv')).toBe(false);
    expect(await changed()).toEqual([]);
  });

  it('has nothing to read of others that were deleted', async () => {
    const { changed, requests } = await openWait(
      [added('changes/a.csv')],
      [{ filename: 'history/shows/lost.csv', status: 'removed' }],
    );
    expect(await changed()).toEqual([]);
    expect(requests()).toHaveLength(1);
  });

  it('has a renamed file at its new place', async () => {
    const { changed, stand } = await openWait(
      [added('history/shows/old.csv', 'rows')],
      [{ filename: 'history/shows/new.csv', status: 'renamed', previous_filename: 'history/shows/old.csv' }],
    );
    expect((await stand()).isUnchanged('history/shows/old.csv')).toBe(false);
    expect(await changed()).toEqual([['history/shows/new.csv', 'rows']]);
  });

  describe('was read commit by commit when more than 300 files changed', () => {
    const many = Array.from({ length: 320 }, (_, index) =>
      added(`history/shows/${String(index).padStart(3, '0')}.csv`),
    );
    const pushed = ['a', 'b', 'zz'].map(name => added(`changes/${name}.csv`));
    const removed = (name: string): ChangedFile => ({ filename: `changes/${name}.csv`, status: 'removed' });

    it('and is what none of them changed', async () => {
      const { stand } = await openWait(pushed, [...many, removed('zz')], [removed('b')]);
      const { isUnchanged } = await stand();
      expect(pushed.map(({ filename }) => isUnchanged(filename))).toEqual([true, false, false]);
    });

    it('and in more than a hundred commits', async () => {
      const small = Array.from({ length: 99 }, (_, index) => [added(`README-${index}.md`)]);
      const { stand } = await openWait(pushed, many, ...small, [removed('b')]);
      const { isUnchanged } = await stand();
      expect(pushed.map(({ filename }) => isUnchanged(filename))).toEqual([true, false, true]);
    });

    it('and has all of their files', { tags: ['large'] }, async () => {
      const { changed } = await openWait(pushed, [...many, removed('zz')], [removed('b')]);
      expect(await changed()).toHaveLength(320);
    });
  });

  it('is nothing by itself when the branch was rewritten: each file is read', async () => {
    const { stand, changed, github } = await openWait([
      added('changes/a.csv', 'a'),
      added('changes/b.csv', 'b'),
    ]);
    github.addCommit({
      sha: sha('f'),
      parents: [sha(0)],
      files: [added('changes/b.csv', 'b')],
      branch: 'main',
    });
    expect((await stand()).isUnchanged('changes/b.csv')).toBe(false);
    expect(await changed()).toEqual([['changes/b.csv', 'b']]);
    github.repository.commits.branches.set('main', sha(0));
    expect((await stand()).isUnchanged('changes/b.csv')).toBe(false);
    expect(await changed()).toEqual([]);
  });

  it('can be larger than GitHub sends at once, and in any encoding', async () => {
    const large = `${'é'.repeat(600_000)}!`;
    const scene = await openWait(
      [added('changes/a.csv')],
      [{ filename: 'changes/a.csv', status: 'modified', content: large }],
    );
    expect(await scene.changed()).toEqual([['changes/a.csv', large]]);
    const latin = Buffer.from('caf\xe9', 'latin1');
    scene.github.addCommit({
      sha: sha(3),
      parents: [sha(2)],
      files: [{ filename: 'changes/a.csv', status: 'modified', content: latin }],
      branch: 'main',
    });
    const [file] = await Array.fromAsync((await scene.stand()).changedFiles());
    expect(Buffer.from(file?.bytes ?? [])).toEqual(latin);
  });

  it('is not known where GitHub names 300 files, and not the commits that changed them', async () => {
    const { stand, faults } = await openWait([added('changes/a.csv')], [added('README.md')]);
    const files = Array.from({ length: 300 }, (_, index) => added(`f${index}.csv`));
    const cut = { status: 'ahead', total_commits: 1, files };
    faults.add({ host: 'github', path: /\/compare\//, fault: status(200, cut) });
    faults.add({ host: 'github', path: /\/compare\//, fault: status(403, { message: 'x' }) });
    await expect(stand()).rejects.toThrow(
      'GitHub did not let this run list the pushed commits (403). Give the job the permissions contents: read',
    );
  });

  it('is not known when the branch is gone, or GitHub does not answer', async () => {
    const { stand, github, faults } = await openWait([added('changes/a.csv')]);
    faults.add({ host: 'github', times: Number.POSITIVE_INFINITY, fault: status(502, { message: 'x' }) });
    await expect(stand()).rejects.toThrow('GitHub could not compare the pushed commits right now (502).');
    faults.clear();
    github.repository.commits.branches.delete('main');
    await expect(stand()).rejects.toThrow(
      'The branch main or the commit of this push no longer exists. Nothing was changed. Commit the file again.',
    );
  });
});
