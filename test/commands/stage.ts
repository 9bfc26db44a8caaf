import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Context } from '../../src/action/context.ts';
import type { Clock } from '../../src/base/clock.ts';
import type { Log } from '../../src/base/log.ts';
import { change } from '../../src/commands/change/change.ts';
import type { ChangeReport } from '../../src/commands/change/report.ts';
import { importPlays } from '../../src/commands/import/import.ts';
import type { ImportReport } from '../../src/commands/import/report.ts';
import { concludeUndo } from '../../src/commands/undo/conclusion.ts';
import { type Ends, endsOf } from '../../src/commands/undo/ends.ts';
import type { UndoOptions } from '../../src/commands/undo/options.ts';
import type { UndoReport } from '../../src/commands/undo/report.ts';
import { undo } from '../../src/commands/undo/undo.ts';
import { type Artifacts, NameTaken } from '../../src/github/artifact-upload.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { occasionsOf } from '../simulator/trakt/plays.ts';
import { runOf } from '../text/scene.ts';
import { openWorld, type WorldOptions } from '../world.ts';

/** What a season grid asks Trakt, and what is said when there is no answer. */
export const PROGRESS = { method: 'GET', path: /\/progress\/watched/ };
export const NO_GRID =
  'The season grid is left out. Trakt is overloaded or down (502). This happened while reading the watched progress.';

export type Stage = Awaited<ReturnType<typeof openStage>>;

/** What an undo of one run came to. */
export interface Undone {
  report: UndoReport;
  ends: Ends;
  /** Why the run fails; `undefined` when it does not. */
  failure: string | undefined;
  /** Milliseconds that it slept. */
  slept: number;
  /** Its requests to Trakt, as `GET /sync/history`. */
  requests: string[];
}

/** Commands in this process, by a clock that does not wait, against the simulated hosts. */
export async function openStage(given?: WorldOptions) {
  const world = await openWorld(given);
  const { trakt, github, artifacts, urls, clock, settings, connect, traktApi } = world;
  let session = trakt.issueSession('sam');
  const lines: string[] = [];
  let left = Number.POSITIVE_INFINITY;
  const note = (message: string) => {
    lines.push(message);
    if (left-- === 0) throw new Error('The run is cut off.');
  };
  const log: Log = {
    info: note,
    notice: note,
    warning: note,
    error: note,
    group: (_, step) => step(),
    mask: () => undefined,
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
      github: connect(github.token, { clock: timer, log }),
      artifacts: uploads(Number(run.id), 1),
      workspace,
      temp,
      log,
      clock: timer,
      signIn: async () => ({
        api: traktApi(credentials, { clock: timer, log }),
        account: { slug: 'sam', uuid: trakt.account('sam').uuid, timezone: 'UTC' },
      }),
    };
  }

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

  /** The run with this number; what it uploads is there before it goes on. */
  function contextOf(id: number, attempt = 1, timer: Clock = clock): Context {
    github.addRun({ id, attempt });
    return {
      ...contextWith(timer),
      run: { ...run, id: String(id), attempt: String(attempt) },
      artifacts: uploads(id, attempt),
    };
  }

  async function whileUnderWay<T>(id: number, attempt = 1, step: () => Promise<T>): Promise<T> {
    github.addRun({ id, attempt, conclusion: null });
    try {
      const result = await step();
      github.endRun(id, 'success');
      // Trakt takes one write a second.
      clock.advance(1_500);
      return result;
    } catch (error) {
      github.endRun(id, 'failure');
      throw error;
    }
  }

  return {
    ...world,
    api: traktApi(credentials, { log }),
    run,
    options,
    contextOf,
    async close() {
      await world.close();
      await rm(temp, { recursive: true });
    },
    workspace,
    /** What the commands said. */
    lines,
    /** Removes plays, as the command change. */
    remove(
      id: number,
      ids: readonly string[],
      given: { attempt?: number; timer?: Clock } = {},
    ): Promise<ChangeReport> {
      const context = contextOf(id, given.attempt, given.timer);
      return whileUnderWay(id, given.attempt, () =>
        change(context, { ...options, command: 'change', files: [], ids: [...ids], maxRemovals: 100_000 }),
      );
    },
    /** Changes what files mark, as the command change. */
    changeFiles(id: number, files: readonly string[]): Promise<ChangeReport> {
      const context = contextOf(id);
      return whileUnderWay(id, 1, () =>
        change(context, { ...options, command: 'change', files: [...files], ids: [], maxRemovals: 500 }),
      );
    },
    /** Undoes a run, or some plays of it. */
    async undo(
      id: number,
      of: number,
      given: Partial<UndoOptions> & { attempt?: number; timer?: Clock } = {},
    ): Promise<Undone> {
      const { attempt, timer, ...more } = given;
      let slept = 0;
      const { now, sleep } = timer ?? clock;
      const context = contextOf(id, attempt, {
        now,
        sleep(milliseconds) {
          slept += milliseconds;
          return sleep(milliseconds);
        },
      });
      const before = world.log.list.length;
      const report = await whileUnderWay(id, attempt, () =>
        undo(context, { ...options, command: 'undo', files: [], ids: [], runId: String(of), ...more }),
      );
      if (report.outcome !== 'done' || report.runs[0] === undefined)
        throw new Error(`It ended as ${report.outcome}.`);
      const requests = world.log.list
        .slice(before)
        .filter(({ host }) => host === 'api')
        .map(({ method, path }) => `${method} ${path}`);
      return {
        report,
        ends: endsOf(report.runs[0]),
        failure: concludeUndo(report, context.run).failure,
        slept,
        requests,
      };
    },
    /** Adds the plays of files, as the command import. */
    importFiles(id: number, files: readonly string[], dryRun = false): Promise<ImportReport> {
      const context = contextOf(id);
      return whileUnderWay(id, 1, () =>
        importPlays(context, { ...options, command: 'import', files: [...files], dryRun, skipWithin: 0 }),
      );
    },
    /** Cuts the next run off at its nth line in the log, from 0; never with `Infinity`. */
    cutOffAfter(lineCount: number) {
      left = lineCount;
    },
    /** Opens a new session, where the old one is over. */
    signInAgain() {
      session = trakt.issueSession('sam');
    },
    additions: () => world.log.of('POST', '/sync/history'),
    occasions: () => occasionsOf(trakt.plays('sam')),
  };
}
