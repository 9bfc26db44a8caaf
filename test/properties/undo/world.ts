import type { Play } from '../../../src/history/play.ts';
import { type Intent, isReceiptOf, type RunRecords } from '../../../src/history/record.ts';
import {
  added,
  begins,
  ended,
  type KnownRun,
  type Ledger,
  liveIn,
  OLDEST_READ,
  type Order,
  openLedger,
  removed,
  watched,
} from './ledger.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
/** A request is carried out at most so long after its sender is gone. */
const LATEST_EXECUTION = MINUTE;

/** Numbers from 0 up to 1, always the same ones for one seed. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface RunState extends RunRecords {
  id: string;
  order: Order;
  attempts: number;
  endedAt: number | undefined;
  /** Whether its latest attempt did all that was asked. */
  isDone: boolean;
  markers: Set<string>;
}

/** A process gives back how many milliseconds it sleeps, and at its end whether all is done; it can be cut off at any sleep. */
export type Process = Generator<number, boolean, void>;

interface Running {
  process: Process;
  wakeAt: number;
  /** How many sleeps it still has. */
  left: number;
  run: RunState;
}

/** What may happen to a request that changes plays. */
export type Fate = 'done' | 'done, no answer' | 'not done' | 'late' | 'in parts';

export interface World {
  now: number;
  random: () => number;
  ledger: Ledger;
  runs: Map<string, RunState>;
  onePerMinute: boolean;
  stamp: number;
  events: { at: number; carryOut: () => void }[];
  running: Running[];
  nextId: number;
  /** Told what happens, for a person who looks into it. */
  note: (line: string) => void;
}

/** An account with plays from long ago in these slots. */
export function openWorld(seed: number, slots: readonly number[], onePerMinute: boolean): World {
  const ledger = openLedger({
    now: () => world.now,
    recordsOf: id => world.runs.get(id) ?? { intents: [], receipts: [] },
  });
  const world: World = {
    now: 1_000 * MINUTE,
    random: randomFrom(seed),
    ledger,
    runs: new Map(),
    onePerMinute: false,
    stamp: 0,
    events: [],
    running: [],
    nextId: 1,
    note: () => undefined,
  };
  for (const slot of slots) addPlay(world, slot);
  world.onePerMinute = onePerMinute;
  ledger.onePerMinute = onePerMinute;
  world.now += 60 * MINUTE;
  return world;
}

/** Trakt adds a play: for a run, or for somebody else. */
export function addPlay(world: World, slot: number, run?: KnownRun, sentAt = world.now): boolean {
  const { ledger } = world;
  world.stamp = world.now;
  if (world.onePerMinute && liveIn(ledger, String(slot)).length > 0) return false;
  const play = { id: String(world.nextId++), slot: String(slot), sentAt };
  world.note(`${run === undefined ? 'somebody' : `run ${run.id}`} adds ${play.id} in slot ${slot}`);
  if (run === undefined) watched(ledger, play);
  else added(ledger, run, play);
  return true;
}

/** Trakt removes a play. Returns whether it was there. */
export function removePlay(world: World, id: string, run?: KnownRun): boolean {
  if (!liveIn(world.ledger).some(play => play.id === id)) return false;
  world.note(`${run === undefined ? 'somebody' : `run ${run.id}`} removes ${id}`);
  removed(world.ledger, id, run);
  world.stamp = world.now;
  return true;
}

/** What a read lists: of each slot by an age of its own. */
export function readPlays({ ledger, now, random }: World): Play[] {
  const ages = new Map<string, number>();
  const ageOf = (slot: string) => {
    const age = ages.get(slot) ?? Math.floor(random() ** 2 * OLDEST_READ);
    ages.set(slot, age);
    return age;
  };
  return ledger.plays
    .filter(({ slot, from, to }) => {
      const seenAt = now - ageOf(slot);
      return from <= seenAt && seenAt < to;
    })
    .map(({ id, slot }) => toPlay(id, slot));
}

/** Slots are months apart: what is near each other is for the model of the commands. */
function toPlay(historyId: string, slot: string): Play {
  return {
    historyId,
    watchedAt: `2025-1${slot}-17T01:02:00.000Z`,
    action: 'watch',
    type: 'movie',
    title: 'M',
    year: 1931,
    season: null,
    episode: null,
    episodeTitle: null,
    traktId: 1,
    tvdbId: null,
    imdbId: null,
    tmdbId: null,
    showTraktId: null,
    showSlug: null,
  };
}

export function slotOf(play: Play): number {
  return Number(play.watchedAt.slice(6, 7));
}

/** Sends a request of a run that changes plays. Returns whether the answer was clear. */
export function* send(
  world: World,
  run: KnownRun,
  fate: Fate,
  changes: readonly (() => void)[],
): Generator<number, boolean, void> {
  const half = 200;
  for (const change of changes) {
    const late = world.now + Math.floor(world.random() * LATEST_EXECUTION);
    const isLate = fate === 'late' || (fate === 'in parts' && world.random() < 0.5);
    if (fate === 'not done') continue;
    run.inFlight++;
    const carryOut = () => {
      run.inFlight--;
      change();
    };
    world.events.push({ at: isLate ? late : world.now + half, carryOut });
  }
  yield fate === 'done' ? 2 * half : 2 * SECOND + Math.floor(world.random() * 30 * SECOND);
  return fate === 'done';
}

export function newRun(world: World, order: Order): RunState {
  const id = String(world.runs.size + 1);
  const run: RunState = {
    id,
    order,
    attempts: 0,
    endedAt: undefined,
    isDone: false,
    markers: new Set(),
    intents: [],
    receipts: [],
  };
  world.runs.set(id, run);
  return run;
}

/** Starts a run, or another attempt of it; `left` is after how many sleeps it is cut off. */
export function start(
  world: World,
  run: RunState,
  { left, begin }: { left: number; begin: (known: KnownRun) => Process },
): void {
  run.attempts++;
  run.endedAt = undefined;
  run.isDone = false;
  world.note(`run ${run.id} begins: ${describe(run.order)}`);
  const known = begins(world.ledger, run.id, run.order);
  world.running.push({ process: begin(known), wakeAt: world.now, left, run });
}

/** Lets time pass, up to `until`, or until no run is under way. */
export function pass(world: World, until: number, isEnough: () => boolean = () => false): void {
  for (;;) {
    if (isEnough()) return;
    const next = Math.min(
      ...world.running.map(one => one.wakeAt),
      ...world.events.map(event => event.at),
      Infinity,
    );
    if (next > until) break;
    world.now = Math.max(world.now, next);
    carryOutDue(world);
    for (const one of world.running.filter(({ wakeAt }) => wakeAt <= world.now)) step(world, one);
  }
  if (until !== Infinity) world.now = Math.max(world.now, until);
}

function carryOutDue(world: World): void {
  const due = world.events.filter(event => event.at <= world.now).sort((a, b) => a.at - b.at);
  world.events = world.events.filter(event => event.at > world.now);
  for (const event of due) event.carryOut();
}

function step(world: World, one: Running): void {
  const { run } = one;
  const isCutOff = one.left-- <= 0;
  const next = isCutOff ? undefined : one.process.next();
  if (next?.done === false) {
    one.wakeAt = world.now + next.value;
    return;
  }
  world.running = world.running.filter(other => other !== one);
  run.endedAt = world.now;
  run.isDone = next?.value === true;
  world.note(
    `run ${run.id} ends: ${run.isDone ? 'done' : isCutOff ? 'cut off' : 'failed'}; ${describeRecords(run)}`,
  );
  const known = world.ledger.runs.get(run.id);
  if (known !== undefined) ended(world.ledger, known, run.isDone);
}

/** How many milliseconds ago the last run ended that may have changed something and left no receipt. */
export function quietSince(world: World, self: RunState): number | undefined {
  const ages = [...world.runs.values()]
    .filter(run => run !== self && run.intents.some(intent => isOpen(run, intent)))
    .map(run => (run.endedAt === undefined ? 0 : world.now - run.endedAt));
  return ages.length === 0 ? undefined : Math.min(...ages);
}

export function isOpen({ receipts }: RunRecords, intent: Intent): boolean {
  return !receipts.some(receipt => isReceiptOf(receipt, intent));
}

function describe(order: Order): string {
  if (order.command !== 'undo') return `${order.command} ${[...order.ids]}`;
  return `undoes ${order.of}${order.only === undefined ? '' : `, only ${[...order.only]}`}`;
}

function describeRecords({ intents, receipts }: RunRecords): string {
  const going = (one: Intent) => one.going.map(({ play, stays }) => `${play.historyId} beside [${stays}]`);
  const coming = (one: Intent) => one.coming.map(row => `${row.play.historyId} for ${row.for}`);
  const told = receipts.map(
    one =>
      `receipt: removed ${one.removed.map(play => play.historyId)}, gone ${one.gone}, added ${one.added.map(play => `${play.historyId} for ${play.for}`)}`,
  );
  return [...intents.map(one => `intent: goes ${going(one)}, comes ${coming(one)}`), ...told].join('; ');
}
