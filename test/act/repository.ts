import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ChangedFile } from '../simulator/github/commits.ts';
import type { GitHubSimulator } from '../simulator/github/github.ts';

const run = promisify(execFile);
const STATUS: Record<string, ChangedFile['status']> = { A: 'added', M: 'modified', D: 'removed' };

export type PersonsRepository = Awaited<ReturnType<typeof createRepository>>;

/** A person's repository: a bare one in the place of GitHub's, and a clone in which the person works. */
export async function createRepository(github: GitHubSimulator, files: Record<string, string>) {
  const root = await mkdtemp(join(tmpdir(), 'trakt-history-act-'));
  const origin = join(root, 'origin.git');
  const clone = join(root, 'clone');
  await git(root, 'init', '--quiet', '--bare', '--initial-branch=main', origin);
  await git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  await git(root, 'init', '--quiet', '--initial-branch=main', clone);
  await git(clone, 'remote', 'add', 'origin', origin);
  /** Commits files on a branch, as a person does on github.com, and pushes. Returns the commit. */
  async function commit(
    changed: Record<string, string | Uint8Array>,
    { message = 'Change files', branch = 'main' } = {},
  ): Promise<string> {
    await git(clone, 'fetch', '--quiet', 'origin');
    const base = (await exists('origin/main')) ? ['origin/main'] : [];
    await git(clone, 'checkout', '--quiet', '-B', branch, ...base);
    for (const [name, content] of Object.entries(changed)) {
      await mkdir(dirname(join(clone, name)), { recursive: true });
      await writeFile(join(clone, name), content);
    }
    await git(clone, 'add', '--all');
    await git(clone, ...AS_PERSON, 'commit', '--quiet', '--message', message);
    await git(clone, 'push', '--quiet', 'origin', branch);
    await tell(branch);
    return head(branch);
  }

  const head = async (branch = 'main') => (await git(origin, 'rev-parse', branch)).trim();
  const exists = (name: string) =>
    git(clone, 'rev-parse', '--verify', '--quiet', name).then(
      () => true,
      () => false,
    );

  /** Tells the simulated GitHub of all commits of a branch. */
  async function tell(branch: string): Promise<void> {
    const history = (await git(origin, 'rev-list', '--reverse', '--parents', branch)).trim().split('\n');
    for (const line of history) {
      const [sha = '', ...parents] = line.split(' ');
      if (!github.repository.commits.find(sha))
        github.addCommit({ sha, parents, branch, files: await withContents(sha, await changes(sha)) });
    }
  }

  async function withContents(sha: string, files: readonly ChangedFile[]): Promise<ChangedFile[]> {
    const withContent = async (file: ChangedFile) =>
      file.status === 'removed'
        ? file
        : { ...file, content: await git(origin, 'show', `${sha}:${file.filename}`) };
    return Promise.all(files.map(withContent));
  }

  /** The files that a commit changed. */
  async function changes(sha: string): Promise<ChangedFile[]> {
    const list = await git(
      origin,
      'diff-tree',
      '--root',
      '--no-commit-id',
      '--name-status',
      '--no-renames',
      '-r',
      sha,
    );
    return list
      .split('\n')
      .filter(Boolean)
      .map(line => {
        const [letter = '', filename = ''] = line.split('\t');
        return { filename, status: STATUS[letter] ?? 'modified' };
      });
  }

  await commit(files, { message: 'The starter' });
  return {
    root,
    origin,
    commit,
    changes,
    head,
    tell,
    /** What GitHub merges a pull request's branch to, for its preview. */
    async mergeRef(number: number, branch: string): Promise<string> {
      const sha = await head(branch);
      await git(origin, 'update-ref', `refs/pull/${number}/merge`, sha);
      return sha;
    },
    /** A new clone at a commit, in which act finds the workflows. */
    async cloneAt(sha: string): Promise<string> {
      const folder = await mkdtemp(join(root, 'run-'));
      await git(root, 'clone', '--quiet', '--no-local', origin, folder);
      await git(folder, 'fetch', '--quiet', 'origin', sha);
      await git(folder, 'checkout', '--quiet', sha);
      return folder;
    },
    read: (path: string, branch = 'main') => git(origin, 'show', `${branch}:${path}`),
    /** The paths below a folder. */
    list: async (folder: string) =>
      (await git(origin, 'ls-tree', '-r', '--name-only', 'main', folder)).split('\n').filter(Boolean),
    /** The subjects of the commits, newest first. */
    log: async () => (await git(origin, 'log', '--format=%an: %s', 'main')).trim().split('\n'),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

const AS_PERSON = ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.org'];

async function git(cwd: string, ...parameters: string[]): Promise<string> {
  const { stdout } = await run('git', parameters, { cwd, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
