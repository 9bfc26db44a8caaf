import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeSession } from '../../src/session/saved-session.ts';
import type { SimulatedClock } from '../simulator/clock.ts';
import type { ChangedFile } from '../simulator/github/commits.ts';
import { openWorld, type World, type WorldOptions } from '../world.ts';
import type { RunResult, StepOptions } from './runner.ts';
import { assertNoSecrets } from './secrets.ts';
import { createWorkspace } from './workspace.ts';

/** The environment of a GitHub server that has no artifact service. */
export const OTHER_SERVER = { GITHUB_SERVER_URL: 'https://github.example.org' };

export type Scene<More extends object = object> = Awaited<ReturnType<typeof setScene<More>>>;

export interface SceneOptions extends WorldOptions {
  /** Files of the repository of the person. */
  files?: Record<string, string | Uint8Array>;
}

/** Where the steps run, by which clock, and what more may be said of one there. */
export interface Stage<More extends object> {
  clock: SimulatedClock;
  run(options: StepOptions & Partial<More>): Promise<RunResult>;
}

type WhatDiffers = Partial<Omit<StepOptions, 'simulator' | 'workspace' | 'inputs'>>;

/** The story's account with a saved session in the secret, a token that may write it, and a repository. */
export async function setScene<More extends object>(
  { clock, run }: Stage<More>,
  { files = {}, ...options }: SceneOptions = {},
) {
  const simulator: World = await openWorld(options, clock);
  const { trakt, github, artifacts, urls } = simulator;
  const { secretsToken } = github;
  const workspace = await createWorkspace(files);
  saveSession({});

  /** Puts a session into the secret, as an earlier run would have left it. */
  function saveSession({
    expiresIn,
    createdAt,
    savedAt,
    account = true,
    slug = 'sam',
  }: SavedOptions): string {
    const session = trakt.issueSession(slug, { expiresIn, createdAt });
    const value = encodeSession({
      accessToken: session.accessToken,
      refreshToken: session.refreshToken,
      createdAt: session.createdAt,
      expiresAt: session.createdAt + session.expiresIn,
      savedAt: savedAt ?? Math.floor(clock.now() / 1000),
      place: { repositoryId: String(github.repository.facts.id), environment: '', secretName: 'TRAKT_TOKEN' },
      account: account ? { slug, uuid: trakt.account(slug).uuid, timezone: 'Europe/Berlin' } : undefined,
    });
    github.setSecret('TRAKT_TOKEN', value);
    return value;
  }

  /** Runs the action with the secrets of the repository. Fails when any secret is left anywhere. */
  async function step(
    inputs: Record<string, string>,
    options: WhatDiffers & Partial<More> = {},
  ): Promise<RunResult> {
    const before = github.secret('TRAKT_TOKEN') ?? '';
    const result = await run({
      event: { name: 'workflow_dispatch' },
      ...options,
      simulator,
      workspace: workspace.path,
      inputs: {
        'client-id': trakt.app.clientId,
        token: before,
        'secrets-token': secretsToken.value,
        'api-url': urls.api,
        'auth-url': urls.auth,
        ...inputs,
      },
    });
    simulator.assertClean();
    const after = github.secret('TRAKT_TOKEN') ?? '';
    const runtimeToken = artifacts.runtimeToken(result.runId, options.runAttempt);
    await assertNoSecrets(
      result,
      [...trakt.secrets(), before, after, inputs.token ?? '', inputs['client-secret'] ?? ''],
      { forGitHub: [secretsToken.value, github.token.value, runtimeToken] },
    );
    return result;
  }

  let commits = 0;
  const nextSha = () => (++commits).toString(16).padStart(40, '0');
  let head = github.addCommit({ sha: nextSha(), branch: 'main' });

  /**
   * Writes files (`null` deletes one) and pushes them to a branch. Returns the event that this starts.
   * @param onto the parent of the pushed commit; another than the head of the branch makes it a forced push
   */
  async function push(
    pushed: Record<string, string | Uint8Array | null>,
    branch = 'main',
    onto = head.sha,
  ): Promise<StepOptions['event']> {
    const changed: ChangedFile[] = [];
    const before = github.repository.commits.filesOf(head);
    for (const [filename, content] of Object.entries(pushed)) {
      if (content === null) await rm(join(workspace.path, filename));
      else await workspace.write(filename, content);
      const written = before.has(filename) ? ('modified' as const) : ('added' as const);
      changed.push(
        content === null ? { filename, status: 'removed' } : { filename, status: written, content },
      );
    }
    const commit = github.addCommit({ sha: nextSha(), parents: [onto], files: changed, branch });
    if (branch === 'main') head = commit;
    return { name: 'push', ref: `refs/heads/${branch}`, sha: commit.sha };
  }

  return {
    ...simulator,
    simulator,
    push,
    workspace,
    secretsToken,
    saveSession,
    step,
    /** The history IDs that are live at Trakt, lowest first. */
    live: () =>
      trakt
        .plays('sam')
        .map(play => String(play.id))
        .toSorted(),
    /** The removals that reached Trakt. */
    removals: () => simulator.log.of('POST', '/sync/history/remove'),
    async close() {
      await simulator.close();
      await workspace.remove();
    },
  };
}

/** As GitHub writes the end of a token. */
export function inFiveDays({ clock }: Pick<Scene, 'clock'>): string {
  return new Date(clock.now() + 5 * 86_400_000).toISOString().replace('T', ' ').replace(/\..*/, ' UTC');
}

interface SavedOptions {
  /** Seconds. */
  expiresIn?: number;
  /** Seconds since the epoch. */
  createdAt?: number;
  savedAt?: number;
  account?: boolean;
  /** Whose it is. */
  slug?: string;
}
