import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { encodeSession } from '../src/session/saved-session.ts';
import { type RunOptions, type RunResult, runAction } from '../test/runner/runner.ts';
import { realClock } from '../test/simulator/clock.ts';
import type { Issue } from '../test/simulator/github/repository.ts';
import { openWorld, type World } from '../test/world.ts';

/** A file that GitHub's new-file page is filled in with. */
export interface NewFile {
  path: string;
  content: string;
}

/** What GitHub starts a run for: a form, the schedule, or a file that was committed. */
type Event = RunOptions['event'];

/** Sam's repository with Sam's account: each job runs the bundled action, with Trakt and GitHub simulated on this machine. */
export interface Home {
  world: World;
  /**
   * Runs the steps of a job, one after the other.
   * @throws Error when one fails
   */
  job(event: Event, steps: readonly Record<string, string>[]): Promise<RunResult[]>;
  /** Commits a file to the main branch. Returns what that starts. */
  commit(file: NewFile): Promise<Event>;
  /** The issue that the backup keeps. */
  issue(): Issue;
  /** The comments on it, oldest first. */
  comments(): string[];
  close(): Promise<void>;
}

/** Trakt takes one write a second of a user; a person does not start runs that fast. */
const BETWEEN_RUNS = 1_000;

/** @param folder where the repository and the files of the jobs are; what is there is deleted */
export async function openHome(folder: string): Promise<Home> {
  await rm(folder, { recursive: true, force: true });
  const workspace = join(folder, 'repository');
  await mkdir(workspace, { recursive: true });
  const world = await openWorld({ transport: 'loopback' }, realClock);
  const { trakt, github, urls } = world;
  const session = trakt.issueSession('sam');
  github.setSecret(
    'TRAKT_TOKEN',
    encodeSession({
      ...session,
      expiresAt: session.createdAt + session.expiresIn,
      savedAt: session.createdAt,
      place: { repositoryId: String(github.repository.facts.id), environment: '', secretName: 'TRAKT_TOKEN' },
      account: { slug: 'sam', uuid: trakt.account('sam').uuid, timezone: 'Europe/Berlin' },
    }),
  );
  let commits = 0;
  const nextSha = () => (++commits).toString(16).padStart(40, 'a');
  let head = github.addCommit({ sha: nextSha(), branch: 'main' });

  async function run(inputs: Record<string, string>, options: Pick<RunOptions, 'event' | 'runId' | 'temp'>) {
    const result = await runAction({
      simulator: world,
      workspace,
      ...options,
      inputs: {
        'client-id': trakt.app.clientId,
        token: github.secret('TRAKT_TOKEN') ?? '',
        'secrets-token': github.secretsToken.value,
        'api-url': urls.api,
        'auth-url': urls.auth,
        ...inputs,
      },
    });
    world.assertClean();
    if (result.exitCode !== 0)
      throw new Error(`${inputs.command} ended with exit code ${result.exitCode}.\n${result.log}`);
    return result;
  }

  return {
    world,
    async job(event, steps) {
      await setTimeout(BETWEEN_RUNS);
      const runId = github.nextRunId();
      const temp = join(folder, 'jobs', String(runId));
      await mkdir(temp, { recursive: true });
      const results: RunResult[] = [];
      for (const inputs of steps) results.push(await run(inputs, { event, runId, temp }));
      return results;
    },
    async commit({ path, content }) {
      const file = join(workspace, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      const files = [{ filename: path, status: 'added' as const, content }];
      head = github.addCommit({ sha: nextSha(), parents: [head.sha], files, branch: 'main' });
      return { name: 'push', ref: 'refs/heads/main', sha: head.sha };
    },
    issue: () => github.issues[0] ?? fail('there is no issue'),
    comments: () => github.comments.map(({ body }) => body),
    close: () => world.close(),
  };
}

/** What a link in Markdown, found by its label, fills GitHub's new-file page in with. */
export function newFileOf(markdown: string, label: RegExp): NewFile {
  for (const [, words = '', address = ''] of markdown.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
    const url = label.test(words.replaceAll('&nbsp;', ' ')) ? new URL(address) : undefined;
    const path = url?.searchParams.get('filename');
    if (path) return { path, content: url?.searchParams.get('value') ?? '' };
  }
  return fail(`there is no link ${label} to a new file`);
}

function fail(message: string): never {
  throw new Error(`The story went wrong: ${message}.`);
}
