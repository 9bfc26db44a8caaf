import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import type { Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { gitEnvironment, type Remote } from './remote.ts';

const run = promisify(execFile);

export const BRANCH = 'refs/heads/main';

const CHECKED_OUT = 'git checkout --quiet --force -B main refs/remotes/origin/main\n';
/** As actions/checkout does it, for the first time in a job and again. */
const CHECKOUT = `set -e
if [[ -e .git/index ]]; then
  git clean -ffdxq
  git reset --quiet --hard HEAD
fi
git fetch --quiet --no-tags --prune --no-recurse-submodules --depth=1 origin "+$WHAT:refs/remotes/origin/main"
${CHECKED_OUT}`;

/** Stands before git while the backup is committed: what happens at its nth push. */
const GIT = `#!/bin/bash
if [[ $1 == push ]]; then
  n=1
  while [[ -e $SHIM/done-$n ]]; do ((n++)); done
  : > "$SHIM/done-$n"
  if [[ -e $SHIM/before-$n ]]; then PATH=$REAL_PATH . "$SHIM/before-$n"; fi
  if [[ -e $SHIM/gone-$n ]]; then kill -9 $PPID; exit 1; fi
  if [[ -e $SHIM/refused-$n ]]; then echo 'fatal: unable to access: Could not resolve host: github.com' >&2; exit 128; fi
  if [[ -e $SHIM/unanswered-$n ]]; then PATH=$REAL_PATH git "$@"; echo 'fatal: the remote end hung up unexpectedly' >&2; exit 128; fi
fi
PATH=$REAL_PATH exec git "$@"
`;

interface BackupAction {
  runs: { steps: { if?: string; run?: string; env?: Record<string, string> }[] };
}

const commitStep = (() => {
  const path = new URL('../../../starter/.github/actions/backup/action.yml', import.meta.url);
  const step = (parse(readFileSync(path, 'utf8')) as BackupAction).runs.steps.at(-1);
  if (step?.run === undefined) throw new Error('The last step of the backup is not the one that commits it.');
  return { run: step.run, env: step.env ?? {}, condition: step.if?.replace(/^\$\{\{ | \}\}$/g, '') };
})();

/** As the condition of the last step says. Throws on one that this does not know. */
function isCommitted({ exitCode, outputs }: Pick<RunResult, 'exitCode' | 'outputs'>): boolean {
  const isWell = exitCode === 0;
  switch (commitStep.condition) {
    case undefined:
      return isWell;
    case ALSO_WHEN_SAVED:
      return isWell || outputs.changed === 'true';
    default:
      throw new Error(`The condition of the backup’s last step is not known here: ${commitStep.condition}`);
  }
}

/** As the starter has it, between the braces of an expression. */
const ALSO_WHEN_SAVED =
  "!cancelled() && (steps.backup.outcome == 'success' || steps.backup.outputs.changed == 'true')";

/** What happens to the nth push of the backup. */
export interface PushTrouble {
  nth: number;
  kind: 'refused' | 'unanswered' | 'gone';
}

/** As `git init` does it, without a process. */
async function initialise(folder: string): Promise<void> {
  const git = join(folder, '.git');
  for (const name of ['objects', 'refs']) await mkdir(join(git, name), { recursive: true });
  await writeFile(join(git, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(join(git, 'config'), '[core]\nrepositoryformatversion = 0\nbare = false\n');
}

/** Makes a repository as if one commit, without those before it, had been fetched from another one. */
async function borrow(folder: string, { origin, sha }: { origin: string; sha: string }): Promise<void> {
  const git = join(folder, '.git');
  await mkdir(join(git, 'objects', 'info'));
  await mkdir(join(git, 'refs', 'remotes', 'origin'), { recursive: true });
  await writeFile(join(git, 'objects', 'info', 'alternates'), `${join(origin, 'objects')}\n`);
  await writeFile(join(git, 'shallow'), `${sha}\n`);
  await writeFile(join(git, 'refs', 'remotes', 'origin', 'main'), `${sha}\n`);
}

/** What is done on a runner for one job: all of it is gone afterwards. */
export async function openJob(scene: Scene, { root, origin, head }: Remote) {
  const { path: workspace } = scene.workspace;
  const shim = join(root, 'shim');
  await mkdir(shim, { recursive: true });
  await writeFile(join(shim, 'git'), GIT);
  await chmod(join(shim, 'git'), 0o755);
  const env = gitEnvironment(root);

  async function shell(
    script: string,
    more: Record<string, string>,
  ): Promise<{ isDone: boolean; output: string }> {
    try {
      const { stdout, stderr } = await run(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
        {
          cwd: workspace,
          env: { ...env, ...more },
        },
      );
      return { isDone: true, output: stdout + stderr };
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      return { isDone: false, output: `${stdout}${stderr}${error instanceof Error ? error.message : ''}` };
    }
  }

  return {
    /**
     * @param what a commit, or a branch
     * @param isFetched whether the objects are fetched, or else borrowed, which takes a fifth of the time: so where nothing happens
     *   beside the job, which then fetches nothing later
     */
    async checkout(what: string, { isFetched }: { isFetched: boolean }): Promise<void> {
      const isFirst = !existsSync(join(workspace, '.git'));
      if (isFirst) await initialise(workspace);
      if (isFirst && !isFetched) await borrow(workspace, { origin, sha: what === BRANCH ? head() : what });
      const { isDone, output } = await shell(isFirst && !isFetched ? CHECKED_OUT : CHECKOUT, { WHAT: what });
      if (!isDone) throw new Error(output);
    },
    isCommitted,
    /** The last step of the starter’s backup. @param before shell commands, before the nth push */
    async commit(
      outputs: Record<string, string>,
      { before = {}, trouble }: { before?: Record<number, string>; trouble?: PushTrouble | undefined },
    ) {
      const isDisturbed = trouble !== undefined || Object.keys(before).length > 0;
      for (const name of await readdir(shim)) if (name !== 'git') await rm(join(shim, name));
      for (const [nth, command] of Object.entries(before))
        await writeFile(join(shim, `before-${nth}`), command);
      if (trouble !== undefined) await writeFile(join(shim, `${trouble.kind}-${trouble.nth}`), '');
      const ended = await shell(commitStep.run, {
        ...Object.fromEntries(Object.entries(commitStep.env).map(([name, value]) => [name, String(value)])),
        DIRECTORY: 'history',
        MESSAGE: `Back up history: ${outputs['new-plays'] ?? 0} added, ${outputs.lost ?? 0} gone`,
        GITHUB_REF: BRANCH,
        GITHUB_TOKEN: 'none',
        ...(isDisturbed && { SHIM: shim, REAL_PATH: env.PATH ?? '', PATH: `${shim}:${env.PATH}` }),
      });
      return { ...ended, pushes: (await readdir(shim)).filter(name => name.startsWith('done-')).length };
    },
    /** The runner is thrown away. */
    async end(): Promise<void> {
      for (const name of await readdir(workspace))
        await rm(join(workspace, name), { recursive: true, force: true });
    },
  };
}
