import { matchesGlob } from 'node:path';
import { parse } from 'yaml';
import { encodeSession } from '../../src/session/saved-session.ts';
import type { EventOptions } from '../runner/event.ts';
import { realClock } from '../simulator/clock.ts';
import type { RepositoryFacts } from '../simulator/github/facts.ts';
import { openWorld } from '../world.ts';
import { runWorkflow, type WorkflowResult, type WorkflowRun } from './act.ts';
import { createRepository } from './repository.ts';
import { copyOf } from './starter.ts';

export type Person = Awaited<ReturnType<typeof openPerson>>;

interface Started extends Pick<WorkflowRun, 'workflow' | 'inputs' | 'matrix' | 'runId'> {
  /** The environment of the job, with secrets of its own. */
  environment?: string;
  /** Variables over those of the set-up. */
  vars?: Record<string, string>;
}

export interface PersonOptions {
  folders?: string[];
  /** What the repository is, over that of the story. */
  facts?: Partial<RepositoryFacts>;
  /** Nothing of the set-up is done: there is no variable and no secret. */
  isNew?: boolean;
  /** Variables beside those of the set-up. */
  vars?: Record<string, string>;
}

/** Milliseconds between two looks at whether a code is to be approved. */
const LOOK = 50;

/** Sam, who has made a private repository out of these folders, and set the variable and the secret of the set-up. */
export async function openPerson(options: PersonOptions = {}) {
  const { folders = ['starter'], vars: everyRun = {}, facts = {}, isNew = false } = options;
  const simulator = await openWorld({ transport: 'loopback', repository: facts }, realClock);
  const { trakt, github, story, urls } = simulator;
  trakt.switches.deviceInterval = 1;
  const runs: (WorkflowResult & { workflow: string; event: string })[] = [];
  const repository = await createRepository(github, await copyOf(folders, urls));

  /** The secrets that GitHub hands to a run: the repository's, and over them those of the job's environment. */
  function secretsOf(environment?: string): Record<string, string> {
    if (isNew) return {};
    const token = github.secret('TRAKT_TOKEN', environment) ?? github.secret('TRAKT_TOKEN');
    return { SECRETS_TOKEN: github.secretsToken.value, ...(token !== undefined && { TRAKT_TOKEN: token }) };
  }

  async function start(event: EventOptions, { environment, vars, ...started }: Started) {
    const run = await runWorkflow(simulator, repository, {
      ...started,
      event,
      secrets: secretsOf(environment),
      vars: { ...(!isNew && { TRAKT_CLIENT_ID: trakt.app.clientId }), ...everyRun, ...vars },
    });
    runs.push({ ...run, workflow: started.workflow, event: event.name });
    simulator.assertClean();
    for (const secret of [...trakt.secrets(), ...Object.values(secretsOf(environment))]) {
      if (run.log.includes(secret)) throw new Error(`The log of ${started.workflow} shows a secret.`);
    }
    return run;
  }

  /** Whether GitHub starts a workflow for a push or a pull request with these files. */
  async function starts(
    workflow: string,
    event: 'push' | 'pull_request',
    files: readonly string[],
  ): Promise<boolean> {
    const { on } = parse(await repository.read(`.github/workflows/${workflow}`)) as {
      on: Record<string, { paths: string[] }>;
    };
    const paths = on[event]?.paths ?? [];
    const isMeant = (file: string) =>
      paths.reduce(
        (meant, pattern) =>
          pattern.startsWith('!')
            ? meant && !matchesGlob(file, pattern.slice(1))
            : meant || matchesGlob(file, pattern),
        false,
      );
    return files.some(isMeant);
  }

  const minutesOf = (account: string) =>
    trakt
      .plays(account)
      .map(({ item, watchedAt }) => `${item.type} ${item.ids.trakt} ${Math.floor(watchedAt / 60_000)}`)
      .toSorted();

  return {
    ...simulator,
    story: { ...story, minutes: minutesOf('sam') },
    repository,
    starts,
    /** Fills in the form of a workflow and presses its button. */
    dispatch: async (workflow: string, inputs: Record<string, string> = {}, leg: Partial<Started> = {}) =>
      start({ name: 'workflow_dispatch', sha: await repository.head() }, { workflow, inputs, ...leg }),
    /** The clock strikes. */
    night: async (leg: Partial<Started> = {}) =>
      start({ name: 'schedule', sha: await repository.head() }, { workflow: 'backup.yml', ...leg }),
    /** Commits files to the main branch. Returns the commit. */
    async commit(files: Record<string, string | Uint8Array>): Promise<string> {
      const sha = await repository.commit(files, { message: 'Mark plays' });
      if (!(await starts('change.yml', 'push', Object.keys(files))))
        throw new Error(`No file of ${Object.keys(files)} starts Change.`);
      return sha;
    },
    /** The run of Change that a push starts. */
    afterPush: async (sha: string, leg: Partial<Started> = {}, ref = 'refs/heads/main') =>
      start({ name: 'push', sha, ref }, { workflow: 'change.yml', ...leg }),
    /** Somebody answers the issue, by default the owner; returns the run of Change that this starts. */
    async answer(body: string, author?: string, leg: Partial<Started> = {}) {
      const number = github.issues.at(-1)?.number ?? 0;
      github.addComment({ number, body, ...(author !== undefined && { author }) });
      return start(
        { name: 'issue_comment', sha: await repository.head() },
        { workflow: 'change.yml', ...leg },
      );
    },
    /** What was written on an issue in the name of the job’s token. */
    answers: (number = 1) =>
      github.comments
        .filter(comment => comment.number === number && comment.author === 'github-actions[bot]')
        .map(({ body }) => body),
    /** The runs of a workflow so far. */
    runsOf: (workflow: string) => runs.filter(run => run.workflow === workflow),
    /** Opens a pull request with files. Returns the run of Change, or of another workflow, that this starts. */
    async propose(number: number, files: Record<string, string>, leg: Partial<Started> = {}) {
      const head = await repository.commit(files, { message: 'Propose plays', branch: `proposal-${number}` });
      github.addPull({ number, base: 'main', head: `proposal-${number}` });
      await repository.mergeRef(number, head);
      const workflow = leg.workflow ?? 'change.yml';
      if (!(await starts(workflow, 'pull_request', Object.keys(files)))) return undefined;
      return start({ name: 'pull_request', sha: head, payload: { number } }, { ...leg, workflow });
    },
    /** Saves a session, as Connect would have done some days ago. Returns what the secret holds. */
    saveSession({ daysAgo = 0 } = {}): string {
      const createdAt = Math.floor(Date.now() / 1000 - daysAgo * 86_400);
      const session = trakt.issueSession('sam', { createdAt });
      const value = encodeSession({
        ...session,
        expiresAt: createdAt + session.expiresIn,
        savedAt: createdAt,
        place: {
          repositoryId: String(github.repository.facts.id),
          environment: '',
          secretName: 'TRAKT_TOKEN',
        },
        account: { slug: 'sam', uuid: trakt.account('sam').uuid, timezone: 'Europe/Berlin' },
      });
      github.setSecret('TRAKT_TOKEN', value, { updatedAt: createdAt * 1000 });
      return value;
    },
    /** Approves every code that a run of Connect shows in the meantime. */
    async approving<T>(connect: () => Promise<T>, account = 'sam'): Promise<T> {
      const looking = setInterval(() => {
        for (const code of trakt.deviceCodes)
          if (code.state === 'pending') trakt.approveDevice(code.userCode, account);
      }, LOOK);
      return connect().finally(() => clearInterval(looking));
    },
    /** History IDs that are live at Trakt, lowest first. */
    live: (account = 'sam') =>
      trakt
        .plays(account)
        .map(play => String(play.id))
        .toSorted(),
    /** What was watched, and in which minute. */
    minutes: () => minutesOf('sam'),
    removals: () => simulator.log.of('POST', '/sync/history/remove'),
    /** What a run asked of Trakt’s sign-in; each thing once, however often it asked whether the code was approved. */
    signIns: (run: WorkflowResult | undefined) => [
      ...new Set((run?.requests ?? []).filter(({ host }) => host === 'auth').map(({ path }) => path)),
    ],
    /** Prints how long each run took and what it asked for. */
    tellFigures: () => void process.stdout.write(runs.map(describeRun).join('')),
    async close() {
      await simulator.close();
      await repository.remove();
    },
  };
}

function describeRun({
  workflow,
  event,
  seconds,
  requests,
}: WorkflowResult & { workflow: string; event: string }): string {
  const hosts = Map.groupBy(requests, ({ host }) => (host === 'api' || host === 'auth' ? 'Trakt' : 'GitHub'));
  const counts = (['Trakt', 'GitHub'] as const).map(host => `${hosts.get(host)?.length ?? 0} to ${host}`);
  return `${workflow.padEnd(12)} ${event.padEnd(18)} ${seconds.toFixed(1)} s, requests: ${counts.join(', ')}\n`;
}
