import type { Play } from '../../src/history/play.ts';
import type { Intent, Receipt, RunRecords } from '../../src/history/record.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
/** No read is later than that. */
const OLDEST_READ = 5 * MINUTE;
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

/** A play as it truly is: what stands for what is known here without any record. */
export interface TruePlay {
  id: string;
  slot: number;
  from: number;
  to: number;
  /** The same for all plays that are one play of the person, over however many undos. */
  label: string;
  /** The run that added it; `undefined` for the person. */
  by: string | undefined;
  removedBy: string | undefined;
}

export interface RunState extends RunRecords {
  id: string;
  endedAt: number | undefined;
  markers: Set<string>;
}

/** A process gives back how many milliseconds it sleeps; it can be cut off at each of these points. */
export type Process = Generator<number, void, void>;

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
  plays: TruePlay[];
  runs: Map<string, RunState>;
  /** Labels of plays that may be there: of each at most one. */
  permitted: Set<string>;
  onePerMinute: boolean;
  /** The lag of each read and slot is at most that, in milliseconds. */
  lag: number;
  stamp: number;
  events: { at: number; carryOut: () => void }[];
  running: Running[];
  nextId: number;
  /** Slots in which nobody can tell plays of undos that left no receipt from others. */
  ambiguous: Set<number>;
  /** When each intent was uploaded, by its key. */
  intended: Map<string, number>;
}

export function openWorld(seed: number, plays: readonly number[], onePerMinute: boolean): World {
  const world: World = {
    now: 1_000 * MINUTE,
    random: randomFrom(seed),
    plays: [],
    runs: new Map(),
    permitted: new Set(),
    onePerMinute: false,
    lag: OLDEST_READ,
    stamp: 0,
    events: [],
    running: [],
    nextId: 1,
    intended: new Map(),
    ambiguous: new Set(),
  };
  for (const slot of plays) addPlay(world, { slot, label: undefined, by: undefined });
  world.onePerMinute = onePerMinute;
  world.now += 60 * MINUTE;
  return world;
}

/** Adds a play, as Trakt carries a request out. A play of the person has a label of its own. */
export function addPlay(
  world: World,
  { slot, label, by }: { slot: number; label: string | undefined; by: string | undefined },
): void {
  if (world.onePerMinute && liveIn(world, slot).length > 0) return;
  const id = String(world.nextId++);
  const play = { id, slot, from: world.now, to: Infinity, label: label ?? id, by, removedBy: undefined };
  world.plays.push(play);
  if (label === undefined) world.permitted.add(id);
  world.stamp = world.now;
}

/** Removes a play, as Trakt carries a request out. Returns whether it was there. */
export function removePlay(world: World, id: string, by: string | undefined): boolean {
  const play = world.plays.find(one => one.id === id && one.to === Infinity);
  if (play === undefined) return false;
  play.to = world.now;
  play.removedBy = by;
  world.stamp = world.now;
  const isTwice = world.plays.some(one => one.label === play.label && one.to === Infinity);
  if (!isExplained(world, play)) {
    play.label = play.id;
    world.ambiguous.add(play.slot);
  } else if (!isTwice) world.permitted.delete(play.label);
  return true;
}

/**
 * Not so a play that an undo without a receipt added: nobody can tell which row it stands for, and once another run has
 * removed it, it counts as one of its own (§5 invariant 4, accepted).
 */
export function isExplained({ runs }: World, { id, by }: TruePlay): boolean {
  const receipts = [...runs.values()].flatMap(run => run.receipts);
  return by === undefined || receipts.some(({ added }) => added.some(one => one.historyId === id));
}

/** What is there, truly. */
export function liveIn(world: World, slot?: number): TruePlay[] {
  return world.plays.filter(play => play.to === Infinity && (slot === undefined || play.slot === slot));
}

/** What a read lists: of each slot by an age of its own. */
export function readPlays(world: World): Play[] {
  const ages = new Map<number, number>();
  const ageOf = (slot: number) => {
    const age = ages.get(slot) ?? Math.floor(world.random() ** 2 * world.lag);
    ages.set(slot, age);
    return age;
  };
  return world.plays
    .filter(play => {
      const seenAt = world.now - ageOf(play.slot);
      return play.from <= seenAt && seenAt < play.to;
    })
    .map(toPlay);
}

export function toPlay({ id, slot }: Pick<TruePlay, 'id' | 'slot'>): Play {
  return {
    historyId: id,
    watchedAt: `2025-11-17T01:0${slot}:00.000Z`,
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
  return Number(play.watchedAt.slice(15, 16));
}

/** Sends a request that changes plays. Returns whether the answer was clear. */
export function* send(
  world: World,
  fate: Fate,
  changes: readonly (() => void)[],
): Generator<number, boolean, void> {
  const half = 200;
  for (const carryOut of changes) {
    const late = world.now + Math.floor(world.random() * LATEST_EXECUTION);
    const isLate = fate === 'late' || (fate === 'in parts' && world.random() < 0.5);
    if (fate !== 'not done') world.events.push({ at: isLate ? late : world.now + half, carryOut });
  }
  yield fate === 'done' ? 2 * half : 2 * SECOND + Math.floor(world.random() * 30 * SECOND);
  return fate === 'done';
}

/** Starts a run, or another attempt of it; `left` is after how many sleeps it is cut off. */
export function start(world: World, run: RunState, process: Process, left: number): void {
  run.endedAt = undefined;
  world.running.push({ process, wakeAt: world.now, left, run });
}

export function newRun(world: World, id: string): RunState {
  const run: RunState = { id, endedAt: undefined, markers: new Set(), intents: [], receipts: [] };
  world.runs.set(id, run);
  return run;
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
  const isCutOff = one.left-- <= 0;
  const next = isCutOff ? undefined : one.process.next();
  if (next === undefined || next.done === true) {
    world.running = world.running.filter(other => other !== one);
    one.run.endedAt = world.now;
  } else {
    one.wakeAt = world.now + next.value;
  }
}

/** How many milliseconds ago the last other run ended that may have changed something and left no receipt. */
export function quietSince(world: World, self: RunState): number | undefined {
  const open = [...world.runs.values()].filter(run => run !== self && !isReceipted(run));
  const ages = open.map(run => (run.endedAt === undefined ? 0 : world.now - run.endedAt));
  // An earlier attempt of the same run ended when this one began, at the latest.
  return ages.length === 0 ? undefined : Math.min(...ages);
}

function isReceipted({ intents, receipts, endedAt }: RunState): boolean {
  const keys = new Set(receipts.map((receipt: Receipt) => receipt.run.key));
  return endedAt !== undefined && intents.every((intent: Intent) => keys.has(intent.key));
}
