import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Context } from '../../src/action/context.ts';
import type { RestoreOptions } from '../../src/action/inputs.ts';
import type { Clock } from '../../src/base/clock.ts';
import type { Log } from '../../src/base/log.ts';
import { type RestoreReport, restore } from '../../src/commands/restore/restore.ts';
import { writeRemovals } from '../../src/csv/write.ts';
import { type Artifacts, NameTaken } from '../../src/github/artifacts.ts';
import { integer } from '../../src/http/json.ts';
import { createHandover } from '../../src/session/handover.ts';
import { createTraktApi } from '../../src/trakt/client.ts';
import { readHistory } from '../../src/trakt/history.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { gitHubWith } from '../github/scene.ts';
import { testClock } from '../simulator/clock.ts';
import { startSimulator } from '../simulator/simulator.ts';
import { loadStory } from '../simulator/story.ts';
import { occasionsOf } from '../simulator/trakt/plays.ts';
import { runOf } from '../text/scene.ts';

const RUN = 77;

/** What a season grid asks Trakt, and what is said when it is not told. */
export const PROGRESS = { method: 'GET', path: /\/progress\/watched/ };
export const NO_GRID =
  'The season grid is left out. Trakt is overloaded or broken for the moment (502) while reading the watched progress.';

export type Stage = Awaited<ReturnType<typeof openStage>>;

export const NONE = { restored: 0, present: 0, failed: 0, unconfirmed: 0, notFound: 0 };

/** How many plays of a restoration came to each end. */
export function numbers(report: RestoreReport): typeof NONE {
  if (report.outcome !== 'done') throw new Error(`The restoration ended as ${report.outcome}.`);
  return {
    restored: report.restored.length,
    present: report.present.length,
    failed: report.failed.length,
    unconfirmed: report.unconfirmed.length,
    notFound: report.notFound.length,
  };
}

/** Commands in this process, by a clock that does not wait, against the simulated hosts. */
export async function openStage() {
  const clock = testClock();
  const simulator = await startSimulator({ clock });
  const { trakt, github, artifacts, urls } = simulator;
  const story = loadStory(trakt);
  const session = trakt.issueSession('sam');
  const lines: string[] = [];
  const note = (message: string) => void lines.push(message);
  const log: Log = {
    info: note,
    notice: note,
    warning: note,
    error: note,
    group: (_, step) => step(),
    mask: () => undefined,
  };
  const settings = {
    apiUrl: urls.api,
    authUrl: urls.auth,
    clientId: trakt.app.clientId,
    redirectUri: 'urn:ietf:wg:oauth:2.0:oob',
    userAgent: 'trakt-history-action/1.0.0 (+https://github.com/sam/trakt-history)',
  };
  const credentials = {
    accessToken: () => session.accessToken,
    renew: () => Promise.reject(new Error('The session needs no renewal.')),
  };
  const temp = await mkdtemp(join(tmpdir(), 'trakt-history-stage-'));
  const workspace = await openWorkspace(temp);

  const run = runOf({ id: '78', apiUrl: urls.github });

  /** What a run uploads is there before it goes on. */
  function uploads(runId: number, attempt: number): Artifacts {
    async function upload(file: string) {
      const name = basename(file);
      if (artifacts.list(runId).some(stored => stored.name === name))
        throw new NameTaken(`${name} is taken.`);
      const id = artifacts.add(runId, name, await readFile(file), { attempt });
      return { id, name, url: '' };
    }
    return {
      prepare: () => undefined,
      upload,
      uploadRecord: upload,
      uploadTogether: () => Promise.reject(new Error('Nothing is uploaded together.')),
    };
  }

  function contextWith(timer: Clock): Context {
    return {
      run,
      github: gitHubWith(github.token.value, { urls, settings }, { clock: timer, log }),
      artifacts: uploads(Number(run.id), 1),
      workspace,
      temp,
      log,
      clock: timer,
      reviewTemplate: () => Promise.reject(new Error('No page is written.')),
      trakt: settings,
      place: { repositoryId: '', environment: '', secretName: 'TRAKT_TOKEN' },
      secret: undefined,
      handover: createHandover(temp),
      uninterrupted: step => step(new AbortController().signal),
      signIn: async () => ({
        api: createTraktApi(settings, credentials, { clock: timer, log }),
        account: { slug: 'sam', uuid: trakt.account('sam').uuid, timezone: 'UTC' },
      }),
    };
  }

  const api = createTraktApi(settings, credentials, { clock, log });

  const options = {
    ...settings,
    token: 'given',
    secretName: 'TRAKT_TOKEN',
    secretEnvironment: '',
    allowPublic: false,
    directory: 'trakt-history',
    dryRun: false,
    allowIrreversible: false,
  };

  return {
    ...simulator,
    api,
    clock,
    run,
    options,
    story,
    /** The run with this number; what it uploads is there before it goes on. */
    contextOf(id: number, attempt = 1): Context {
      github.addRun({ id, attempt });
      return {
        ...contextWith(clock),
        run: { ...run, id: String(id), attempt: String(attempt) },
        artifacts: uploads(id, attempt),
      };
    },
    async close() {
      await simulator.close();
      await rm(temp, { recursive: true });
    },
    workspace,
    /** What the commands said. */
    lines,
    /** The number of the run of the past that `remove` is. */
    undone: String(RUN),
    /** Removes plays as a run of the past did: its list is uploaded first. */
    async remove(ids: readonly string[]) {
      const { plays } = await readHistory(api, 'all');
      const going = plays.filter(play => ids.includes(play.historyId));
      const name = `removed-plays-sam-${RUN}-1-${going.length}.csv`;
      artifacts.add(
        RUN,
        name,
        writeRemovals(going, () => 0, 'sam'),
      );
      github.addRun({ id: RUN });
      for (let start = 0; start < ids.length; start += 100) {
        const body = JSON.stringify({ ids: ids.slice(start, start + 100).map(integer) });
        await api.write('/sync/history/remove', body);
      }
      clock.advance(2_000);
    },
    /** Undoes that run, or does what the options say. `cutOff` ends it at the first wait of at least two seconds. */
    restore(given: Partial<RestoreOptions> = {}, { cutOff = false } = {}) {
      const timer: Clock = {
        now: clock.now,
        sleep: milliseconds =>
          cutOff && milliseconds >= 2_000
            ? Promise.reject(new Error('The run is cut off.'))
            : clock.sleep(milliseconds),
      };
      return restore(contextWith(timer), {
        ...options,
        command: 'restore',
        runId: given.files === undefined ? String(RUN) : '',
        files: [],
        ids: [],
        ...given,
      });
    },
    /** The column `kept` of each list that a run uploaded, list by list. */
    keptIn: (run: number) =>
      artifacts.list(run).map(({ text }) =>
        text()
          .trimEnd()
          .split('\n')
          .slice(1)
          .map(line => line.split(',').at(-1)),
      ),
    additions: () => simulator.log.of('POST', '/sync/history'),
    occasions: () => occasionsOf(trakt.plays('sam')),
  };
}
