import { describe, expect, it } from 'vitest';
import { changedFiles } from '../../src/github/changed-files.ts';
import { status } from '../simulator/faults.ts';
import type { ChangedFile } from '../simulator/github/commits.ts';
import { openTrakt } from '../trakt/scene.ts';
import { sha } from './sha.ts';

const NONE = '0'.repeat(40);
const added = (filename: string): ChangedFile => ({ filename, status: 'added' });
const modified = (filename: string): ChangedFile => ({ filename, status: 'modified' });
const many = (count: number, prefix = 'f'): ChangedFile[] =>
  Array.from({ length: count }, (_, index) => added(`${prefix}${String(index).padStart(4, '0')}.csv`));

/** A repository with a base commit and, on top of it, commits with these files. */
async function openPush(...commits: ChangedFile[][]) {
  const scene = await openTrakt();
  const { github, connect } = scene;
  github.addCommit({
    sha: sha(0),
    branch: 'main',
    files: [added('README.md'), added('old.csv'), added('gone.csv')],
  });
  const shas = commits.map((files, index) => {
    github.addCommit({ sha: sha(index + 1), parents: [sha(index)], files, branch: 'main' });
    return sha(index + 1);
  });
  const push = (differs: { before?: string; after?: string; isForced?: boolean; commits?: string[] } = {}) =>
    changedFiles(connect(), {
      name: 'push',
      branch: 'main',
      before: sha(0),
      after: shas.at(-1) ?? sha(0),
      isForced: false,
      commits: shas,
      ...differs,
    }).then(paths => [...paths].toSorted());
  return { ...scene, push, shas, requests: () => scene.log.to('github').map(request => request.path) };
}

describe('a push', () => {
  it('changed what it added, modified and renamed, and not what it removed', async () => {
    const { push, requests } = await openPush([
      added('changes/a.csv'),
      modified('old.csv'),
      { filename: 'gone.csv', status: 'removed' },
      { filename: 'new-name.csv', status: 'renamed', previous_filename: 'README.md' },
    ]);
    expect(await push()).toEqual(['changes/a.csv', 'new-name.csv', 'old.csv']);
    expect(requests()).toHaveLength(1);
  });

  it('of several commits changed what is different at its end', async () => {
    const { push } = await openPush(
      [added('a.csv')],
      [added('b.csv'), { filename: 'a.csv', status: 'removed' }],
    );
    expect(await push()).toEqual(['b.csv']);
  });

  it('that created the branch is read commit by commit', async () => {
    const { push, requests } = await openPush([added('a.csv')], [added('b.csv')]);
    expect(await push({ before: NONE })).toEqual(['a.csv', 'b.csv']);
    expect(requests().some(path => path.includes('/compare/'))).toBe(false);
  });

  it('whose base is not there any more is read commit by commit', async () => {
    const { push } = await openPush([added('a.csv')], [added('b.csv')]);
    expect(await push({ before: sha('missing') })).toEqual(['a.csv', 'b.csv']);
  });

  it('that rewrote the branch is read commit by commit', async () => {
    const { push, github, requests } = await openPush([added('a.csv')]);
    github.addCommit({ sha: sha('f'), parents: [sha(0)], files: [added('forced.csv')], branch: 'main' });
    const rewritten = { before: sha(1), after: sha('f'), commits: [sha('f')] };
    expect(await push({ ...rewritten, isForced: true })).toEqual(['forced.csv']);
    expect(requests().at(-1)).toContain(`/commits/${sha('f')}?`);
    await expect(push(rewritten)).rejects.toThrow(
      'This push rewrote the branch, so a file in it may be an old one. Nothing was changed. Start the workflow by hand with the file.',
    );
  });

  it('that took commits away changed nothing', async () => {
    const { push } = await openPush([added('a.csv')], [added('b.csv')]);
    expect(await push({ before: sha(2), after: sha(1), isForced: true, commits: [] })).toEqual([]);
  });

  it('that deleted the branch changed nothing, and asks nothing', async () => {
    const { push, requests } = await openPush([added('a.csv')]);
    expect(await push({ after: NONE })).toEqual([]);
    expect(requests()).toEqual([]);
  });

  it('from and to commits whose names begin with a zero is a push like any other', async () => {
    const { push, github, requests } = await openPush([added('a.csv')]);
    const [before, after] = [`0a${'c'.repeat(38)}`, `0b${'c'.repeat(38)}`];
    github.addCommit({ sha: before, parents: [sha(1)], files: [added('b.csv')], branch: 'main' });
    github.addCommit({ sha: after, parents: [before], files: [added('c.csv')], branch: 'main' });
    expect(await push({ before, after, commits: [after] })).toEqual(['c.csv']);
    expect(requests()).toHaveLength(1);
  });

  it('is refused where GitHub’s answer has no files: that is not the same as none', async () => {
    const { push, faults } = await openPush([added('a.csv')]);
    const answer = { status: 'ahead', total_commits: 1 };
    faults.add({ host: 'github', path: /\/compare\//, fault: status(200, answer) });
    await expect(push()).rejects.toThrow(
      'GitHub’s answer cannot be understood: this run could not compare the pushed commits. Nothing was changed. Run this again later.',
    );
    faults.add({ host: 'github', path: /\/commits\//, fault: status(200, {}) });
    await expect(push({ before: NONE })).rejects.toThrow('GitHub’s answer cannot be understood');
  });

  it('of 300 files and more is refused when its event has not all of its commits', async () => {
    const { push } = await openPush(many(250, 'a'), many(200, 'b'));
    for (const commits of [[], [sha(2)]]) {
      await expect(push({ commits })).rejects.toThrow(
        `GitHub names no more than 300 of the files that this push changed, and its event has only ${commits.length} commit`,
      );
    }
  });

  it('without a base and without commits is refused', async () => {
    const { push } = await openPush([added('a.csv')]);
    for (const before of [NONE, sha('missing')]) {
      await expect(push({ before, commits: [] })).rejects.toThrow(
        'GitHub cannot compare this push with what was there before, and its event has only 0 commits.',
      );
    }
  });

  it.each([299, 300, 450])('of %i files is known to the last of them', async count => {
    const { push, requests } = await openPush(many(count));
    expect(await push()).toHaveLength(count);
    expect(requests().length > 1).toBe(count >= 300);
  });

  it('of several commits with 300 files and more is read commit by commit, page by page', async () => {
    const { push } = await openPush(many(250, 'a'), many(200, 'b'), [added('last.csv')]);
    const paths = await push();
    expect(paths).toHaveLength(451);
    expect(paths).toContain('last.csv');
  });

  it('of more files than GitHub lists is refused, because some may be missing', {
    tags: ['large'],
  }, async () => {
    const { push } = await openPush(many(3000));
    await expect(push()).rejects.toThrow(
      `GitHub does not list the files of commit ${sha(1)} beyond 3000 files, so some may be missing. Start the workflow by hand with the file.`,
    );
  });

  it('of more commits than GitHub lists is refused', async () => {
    const { push } = await openPush([added('a.csv')]);
    await expect(push({ before: NONE, commits: Array.from({ length: 2048 }, () => sha(1)) })).rejects.toThrow(
      'its event has only 2,048 commits',
    );
  });

  it('that the token may not read names the permission', async () => {
    const { connect, github } = await openPush([added('a.csv')]);
    const token = github.addToken({ value: 'ghs_poor', permissions: {} });
    const event = {
      name: 'push',
      branch: 'main',
      before: sha(0),
      after: sha(1),
      isForced: false,
      commits: [sha(1)],
    } as const;
    await expect(changedFiles(connect(token), { ...event, commits: [...event.commits] })).rejects.toThrow(
      'GitHub did not let this run compare the pushed commits (403). Give the job the permissions contents: read and pull-requests: read. Nothing was changed.',
    );
  });

  it.each([429, 500, 502])(
    'cannot be read while GitHub has trouble (%i): no permission is blamed',
    async code => {
      const { push, faults } = await openPush([added('a.csv')]);
      faults.add({ host: 'github', times: Number.POSITIVE_INFINITY, fault: status(code, { message: 'x' }) });
      await expect(push()).rejects.toThrow(
        `GitHub could not compare the pushed commits right now (${code}). Nothing was changed. Run this again later.`,
      );
    },
  );
});

describe('a pull request', () => {
  async function openPull(files: ChangedFile[]) {
    const scene = await openTrakt();
    const { github, connect } = scene;
    github.addCommit({ sha: sha(0), branch: 'main' });
    github.addPull({ number: 7, base: 'main', head: 'marks', files });
    return {
      ...scene,
      pull: (number = 7) => changedFiles(connect(), { name: 'pull_request', number }),
    };
  }

  it('changed what it adds, modifies and renames, and not what it removes', async () => {
    const { pull } = await openPull([
      added('a.csv'),
      modified('b.csv'),
      { filename: 'c.csv', status: 'renamed', previous_filename: 'x.csv' },
      { filename: 'd.csv', status: 'removed' },
      { filename: 'e.csv', status: 'copied' },
      { filename: 'f.csv', status: 'unchanged' },
    ]);
    expect([...(await pull())]).toEqual(['a.csv', 'b.csv', 'c.csv', 'e.csv']);
  });

  it.each([0, 99, 100, 101, 250])('of %i files is read page by page', async count => {
    const { pull, log } = await openPull(many(count));
    expect((await pull()).size).toBe(count);
    expect(log.to('github')).toHaveLength(Math.floor(count / 100) + 1);
  });

  it('of more files than GitHub lists is refused', async () => {
    const { pull, faults, log } = await openPull([]);
    const page = Array.from({ length: 100 }, (_, index) => ({ filename: `${index}.csv`, status: 'added' }));
    faults.add({ host: 'github', path: /\/files\?/, times: 30, fault: status(200, page) });
    await expect(pull()).rejects.toThrow(
      'GitHub does not list the files of the pull request beyond 3000 files, so some may be missing. Start the workflow by hand with the file.',
    );
    expect(log.to('github')).toHaveLength(30);
  });

  it('that is not there says what could not be read', async () => {
    const { pull } = await openPull([]);
    await expect(pull(8)).rejects.toThrow(
      'GitHub did not let this run list the files of the pull request (404).',
    );
  });
});
