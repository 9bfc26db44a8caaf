import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actions } from './workflow-files.ts';

const execute = promisify(execFile);
const SCRIPT = actions
  .flatMap(({ content }) => content.runs?.steps ?? [])
  .find(({ run }) => run?.includes('git push'))?.run;

let folder: string;
/** A repository at GitHub, and a copy of it that a job and a person have each. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trakt-history-commit-'));
  await git('.', 'init', '--quiet', '--bare', '--initial-branch=main', 'hub');
  await git('.', 'clone', '--quiet', join(folder, 'hub'), 'person');
  await commit('person', { 'history.csv': 'old\n', 'other.txt': 'old\n' });
  await git('.', 'clone', '--quiet', '--depth=1', `file://${join(folder, 'hub')}`, 'job');
});
afterEach(() => rm(folder, { recursive: true }));

const ENV = {
  ...process.env,
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GITHUB_REF: 'refs/heads/main',
  DIRECTORY: 'history.csv',
  MESSAGE: 'Back up',
};
const git = (where: string, ...words: string[]) =>
  execute('git', words, { cwd: join(folder, where), env: ENV });

async function commit(where: string, files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, where, name), content);
  await git(where, 'add', '--all');
  await git(where, 'commit', '--quiet', '--message', 'x');
  await git(where, 'push', '--quiet', 'origin', 'HEAD:main');
}

/** Runs the step as GitHub's runner runs `shell: bash`. */
async function step(): Promise<{ code: number; said: string }> {
  await writeFile(join(folder, 'job', 'history.csv'), 'new\n');
  await writeFile(join(folder, 'step.sh'), SCRIPT ?? '');
  const bash = ['--noprofile', '--norc', '-eo', 'pipefail', join(folder, 'step.sh')];
  return execute('bash', bash, { cwd: join(folder, 'job'), env: ENV }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout }) => ({ code, said: stdout }),
  );
}

const atHub = async (name: string) => (await git('hub', 'show', `main:${name}`)).stdout;

test('a backup is committed on top of what a person committed meanwhile', async () => {
  await commit('person', { 'other.txt': 'theirs\n' });
  expect(await step()).toEqual({ code: 0, said: '' });
  expect([await atHub('history.csv'), await atHub('other.txt')]).toEqual(['new\n', 'theirs\n']);
});

test('it never overwrites what a person wrote into the same lines: it fails, and says so', async () => {
  await commit('person', { 'history.csv': 'theirs\n' });
  const { code, said } = await step();
  expect(code).toBe(1);
  expect(said).toMatch(/^::error::The backup could not be committed\. [^\n]*\n$/m);
  expect(await atHub('history.csv')).toBe('theirs\n');
});

test('on a protected branch it fails, and says what to do', { tags: ['large'] }, async () => {
  const hook = join(folder, 'hub', 'hooks', 'pre-receive');
  await writeFile(hook, '#!/bin/sh\necho GH006: Protected branch update failed\nexit 1\n');
  await chmod(hook, 0o755);
  const { code, said } = await step();
  expect(code).toBe(1);
  expect(said).toContain('Is the branch protected? Then let workflows push to it');
  expect(await readFile(join(folder, 'job', 'history.csv'), 'utf8')).toBe('new\n');
});
