import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Context } from '../../../src/action/context.ts';
import { Failure } from '../../../src/base/failure.ts';
import type { Log } from '../../../src/base/log.ts';
import { change } from '../../../src/commands/change/change.ts';
import { concludeChange } from '../../../src/commands/change/conclusion.ts';
import { concludeImport } from '../../../src/commands/import/conclusion.ts';
import { importPlays } from '../../../src/commands/import/import.ts';
import { concludeUndo } from '../../../src/commands/undo/conclusion.ts';
import { undo } from '../../../src/commands/undo/undo.ts';
import { type Artifacts, NameTaken, StorageFull } from '../../../src/github/artifact-upload.ts';
import { serveDirectly } from '../../simulator/direct.ts';
import type { Play } from '../../simulator/trakt/plays.ts';
import { runOf } from '../../text/scene.ts';
import { openWorld, type World } from '../../world.ts';
import {
  begins,
  ended,
  type KnownRun,
  type Ledger,
  type Order,
  openLedger,
  receipted,
  removed,
  watched,
} from '../undo/ledger.ts';
import { randomFrom } from '../undo/world.ts';
import { type Attempt, networkOf, type RunState } from './network.ts';
import { recordReader } from './records.ts';
import type { Fortune, Story } from './story.ts';
import { CutOff, openTurns, type Player, type Turns } from './turns.ts';

const MINUTE = 60_000;
/** Far enough from each other that none is near another. */
const TIMES = ['2025-11-01T20:00:00.000Z', '2025-11-05T20:00:00.000Z', '2025-11-01T20:30:00.000Z'] as const;

/** An account with its repository, and the real commands in this process. */
export interface Account {
  turns: Turns;
  world: World<Turns['clock']>;
  ledger: Ledger;
  runs: Map<string, RunState>;
  /** Somebody adds a play, or removes one. */
  watch(slot: number): void;
  removeElsewhere(id: string): void;
  launch(order: Order, fortune: Fortune): Promise<void>;
  again(run: RunState, fortune: Fortune): Promise<void>;
  close(): Promise<void>;
}

let temp: Promise<string> | undefined;

/** Opens an account with the plays of a story, from long ago. */
export async function openAccount(
  { seed, plays, onePerMinute, isMerged, clocks }: Story,
  tell: (line: string) => void,
): Promise<Account> {
  const random = randomFrom(seed);
  const turns = openTurns();
  const begun = turns.clock.now() + 60 * MINUTE;
  const note = (line: string) => tell(`${((turns.clock.now() - begun) / 1_000).toFixed(1)} s: ${line}`);
  const attempts = new Map<unknown, Attempt>();
  const world = await openWorld(
    {
      transport: serveDirectly((request, answer) => network(request, answer)),
      isCompared: false,
    },
    turns.clock,
  );
  temp ??= mkdtemp(join(tmpdir(), 'trakt-history-model-'));
  const folder = await temp;
  const { trakt, github, artifacts } = world;
  trakt.switches.clockOffset = clocks.trakt;
  github.switches.clockOffset = clocks.github;
  const movies = [
    trakt.addMovie({ title: 'M', year: 1931 }),
    trakt.addMovie({ title: 'Gaslight', year: 1944 }),
  ];
  const itemOf = (slot: number) => movies[slot === 2 ? 1 : 0] ?? fail();
  const session = trakt.issueSession('sam', { expiresIn: 10 ** 9 });
  const recordsOf = recordReader(artifacts);
  const traktNow = () => turns.clock.now() + trakt.switches.clockOffset;
  const ledger = openLedger({ now: traktNow, recordsOf });
  const network = networkOf({
    turns,
    world,
    ledger,
    random,
    slotOf,
    note,
    attemptOf: player => attempts.get(player),
  });
  const runs = new Map<string, RunState>();
  const files = new Map<string, string>();

  /** The slot of a play, under whichever minute Trakt shows it. */
  function slotOf({ item, watchedAt }: Play): string | undefined {
    if (item === movies[1]) return '2';
    if (item !== movies[0]) return undefined;
    return String(TIMES.findIndex(time => Date.parse(time) === watchedAt));
  }

  function watch(slot: number): void {
    const isTaken = trakt.plays('sam').some(play => slotOf(play) === String(slot));
    if (trakt.switches.onePerMinute && isTaken) return;
    const play = trakt.addPlay('sam', { item: itemOf(slot), watchedAt: TIMES[slot] ?? '', action: 'watch' });
    note(`somebody adds ${play.id} in slot ${slot}`);
    watched(ledger, { id: String(play.id), slot: String(slot) });
  }

  for (const slot of plays) watch(slot);
  trakt.switches.onePerMinute = onePerMinute;
  ledger.onePerMinute = onePerMinute;
  if (isMerged) {
    trakt.switches.showsUnder = (item, watchedAt) =>
      item === movies[1] ? { watchedAt: watchedAt + MINUTE } : {};
  }
  turns.clock.advance(60 * MINUTE);
  trakt.switches.staleReads = () => Math.floor(random() ** 2 * 5 * MINUTE);

  const options = {
    ...world.settings,
    token: 'given',
    secretName: 'TRAKT_TOKEN',
    secretEnvironment: '',
    allowPublic: false,
    directory: 'trakt-history',
    dryRun: false,
    allowIrreversible: false,
  };

  /** Whether it ends with exit code 0. */
  async function carryOut(context: Context, order: Order): Promise<boolean> {
    switch (order.command) {
      case 'change': {
        const given = {
          ...options,
          command: 'change' as const,
          files: [],
          ids: [...order.ids],
          maxRemovals: 100,
        };
        return concludeChange(await change(context, given), context.run).failure === undefined;
      }
      case 'undo': {
        const given = {
          ...options,
          command: 'undo' as const,
          files: [],
          ids: [...(order.only ?? [])],
          runId: order.of,
        };
        return concludeUndo(await undo(context, given), context.run).failure === undefined;
      }
      case 'import': {
        const given = { ...options, command: 'import' as const, files: [order.file], skipWithin: 0 };
        return concludeImport(await importPlays(context, given), context.run).failure === undefined;
      }
    }
  }

  function contextOf(attempt: Attempt, ahead: number): Context {
    const { run, fortune } = attempt;
    const number = String(run.attempts);
    const say = (line: string) => {
      if (attempt.player.isCutOff) throw new CutOff();
      note(`  run ${run.id}: ${line}`);
    };
    const log: Log = {
      info: say,
      notice: say,
      warning: say,
      error: say,
      mask: say,
      group: (_, step) => step(),
    };
    const clock = { now: () => turns.clock.now() + ahead, sleep: turns.pause };
    const id = Number(run.id);
    const upload = async (file: string) => {
      const name = basename(file);
      await turns.pause(150);
      if (fortune.isFull && name.startsWith('receipt-')) throw new StorageFull('The storage is full.');
      await turns.instantly(async () => {
        const content = files.get(file) ?? (await readFile(file));
        if (artifacts.list(id).some(stored => stored.name === name)) throw new NameTaken(`${name} is taken.`);
        artifacts.add(id, name, content, { attempt: run.attempts });
      });
      if (name.startsWith('receipt-')) receipted(ledger, attempt.known);
      await turns.pause(150);
      return { id: 1, name, url: '' };
    };
    const uploads: Artifacts = {
      prepare: () => undefined,
      upload,
      uploadRecord: upload,
      uploadTogether: () => Promise.reject(new Error('Nothing is uploaded together.')),
    };
    return {
      run: runOf({ id: run.id, attempt: number, apiUrl: world.urls.github }),
      github: world.connect(github.token, { clock, log }),
      artifacts: uploads,
      workspace: workspaceOf(files),
      log,
      clock,
      temp: folder,
      signIn: async () => ({
        api: world.traktApi(
          { accessToken: () => session.accessToken, renew: () => Promise.reject(new Error('No renewal.')) },
          { clock, log },
        ),
        account: { slug: 'sam', uuid: trakt.account('sam').uuid, timezone: 'UTC' },
      }),
    };
  }

  async function start(run: RunState, fortune: Fortune): Promise<void> {
    const { order } = run;
    run.attempts++;
    Object.assign(run, { isUnderWay: true, isDone: false });
    if (order.command === 'import') files.set(order.file, order.content);
    github.addRun({ id: Number(run.id), attempt: run.attempts, conclusion: null });
    note(`run ${run.id}, attempt ${run.attempts}: ${describe(order)} ${JSON.stringify(fortune)}`);
    const known: KnownRun = begins(ledger, run.id, order);
    const end = (conclusion: string) => {
      if (!run.isUnderWay) return;
      run.isUnderWay = false;
      run.isDone = conclusion === 'success';
      note(`run ${run.id} ends: ${conclusion}`);
      github.endRun(Number(run.id), conclusion);
      ended(ledger, known, run.isDone);
    };
    const work = async (player: Player) => {
      const attempt: Attempt = { run, known, fortune, fates: [...fortune.fates], player, hasWritten: false };
      attempts.set(player, attempt);
      try {
        const isDone = await carryOut(contextOf(attempt, fortune.clock), order);
        end(isDone ? 'success' : 'failure');
      } catch (error) {
        if (!(error instanceof Failure || error instanceof CutOff || player.isCutOff))
          ledger.faults.push(`Run ${run.id}: ${error instanceof Error ? error.stack : error}`);
        if (error instanceof Failure) note(`  run ${run.id}: ${error.message}`);
        end('failure');
      }
    };
    turns.start({ left: fortune.left, onCutOff: () => end('cancelled') }, work);
    if (fortune.beside === undefined) await turns.pass(Number.POSITIVE_INFINITY, () => !run.isUnderWay);
    else await turns.pass(turns.clock.now() + fortune.beside * 1_000);
  }

  return {
    turns,
    world,
    ledger,
    runs,
    watch,
    removeElsewhere(id) {
      if (trakt.plays('sam').every(play => String(play.id) !== id)) return;
      note(`somebody removes ${id}`);
      removed(ledger, id, undefined);
      trakt.removePlay('sam', BigInt(id));
    },
    async launch(order, fortune) {
      const run = { id: String(101 + runs.size), order, attempts: 0, isUnderWay: false, isDone: false };
      runs.set(run.id, run);
      await start(run, fortune);
    },
    again: start,
    close: () => world.close(),
  };
}

/** The checked-out repository in memory. */
function workspaceOf(files: Map<string, string>): Context['workspace'] {
  const unused = () => Promise.reject(new Error('Nothing else of the workspace is used here.'));
  return {
    checkFolder: async () => undefined,
    find: async patterns => ({
      paths: patterns.filter(path => files.has(path)),
      unmatched: patterns.filter(path => !files.has(path)),
    }),
    matches: (path, patterns) => patterns.includes(path),
    isInBackup: async () => false,
    read: async path => Buffer.from(files.get(path) ?? ''),
    write: async (directory, name, content) => {
      files.set(`${directory}/${name}`, content);
      return `${directory}/${name}`;
    },
    folder: unused,
    absolute: path => path,
  };
}

function describe(order: Order): string {
  switch (order.command) {
    case 'change':
      return `removes ${[...order.ids]}`;
    case 'undo':
      return `undoes ${order.of}${order.only === undefined ? '' : `, only ${[...order.only]}`}`;
    case 'import':
      return `imports ${[...order.ids]}`;
  }
}

function fail(): never {
  throw new Error('There is no such slot.');
}
