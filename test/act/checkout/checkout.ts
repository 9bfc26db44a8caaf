import { execFileSync } from 'node:child_process';

/** What actions/checkout does with `ref` and `persist-credentials: false`: one commit, the workspace clean, a branch with its name. */
const { INPUT_REF: ref, GITHUB_SHA: sha, GITHUB_WORKSPACE: cwd, TEST_ORIGIN: origin = '' } = process.env;

if (process.env['INPUT_PERSIST-CREDENTIALS'] !== 'false')
  throw new Error('persist-credentials must be false');
git('init', '--quiet');
if (git('remote').trim() === '') git('remote', 'add', 'origin', origin);
git('clean', '-ffdx', '--quiet');
git('fetch', '--quiet', '--depth=1', 'origin', ref || sha || 'HEAD');
git('checkout', '--quiet', '--force', ...(ref ? ['-B', ref.replace('refs/heads/', '')] : []), 'FETCH_HEAD');

function git(...parameters: string[]): string {
  return execFileSync('git', parameters, { cwd, encoding: 'utf8' });
}
