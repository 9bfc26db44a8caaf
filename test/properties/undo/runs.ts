import { type Known, planUndo, type UndoPlan } from '../../../src/commands/undo/plan.ts';
import { lackForCertain, removedRows, tellsAllAdded } from '../../../src/commands/undo/rows.ts';
import { minuteOf, type Play } from '../../../src/history/play.ts';
import {
  type Coming,
  type Going,
  goingOf,
  NOTHING_DONE,
  type Receipt,
  type RunRecords,
} from '../../../src/history/record.ts';
import type { NewPlay } from '../../../src/trakt/addition-request.ts';
import { judgeRead, type Unit, withNear } from '../../../src/trakt/sent-plays.ts';
import { type KnownRun, type Order, receipted } from './ledger.ts';
import {
  addPlay,
  type Fate,
  isOpen,
  MINUTE,
  type Process,
  quietSince,
  type RunState,
  readPlays,
  removePlay,
  SECOND,
  send,
  slotOf,
  type World,
} from './world.ts';

/** The marker of an undo that counts. */
const COUNTING = 'counts';
const ACCOUNT = { slug: 'sam', uuid: 'u' };
const STALE = 6 * MINUTE;
const GIVES_UP_AFTER = 30 * MINUTE;
const DOUBTS = 3;
const ROUNDS = 3;

/** An attempt of a run, and what happens to its requests, one after the other. */
export interface Attempt {
  world: World;
  run: RunState;
  known: KnownRun;
  fates: Fate[];
}

type Step<T> = Generator<number, T, void>;

/** The commands as far as records and reads go; what is planned is planned by the real code. */
export function begin(attempt: Attempt): Process {
  const { order } = attempt.run;
  return order.command === 'undo' ? undo(attempt, order) : change(attempt, order.ids);
}

/** A settled read (§3.8); `undefined` when the history never comes to rest. */
function* readSettled({ world, run, known }: Attempt): Step<Play[] | undefined> {
  const begun = world.now;
  // An earlier attempt ended when this one began, at the latest.
  const earlier = run.intents.some(intent => isOpen(run, intent)) ? begun : 0;
  for (;;) {
    const quiet = quietSince(world, run);
    const lastRun = quiet === undefined ? earlier : Math.max(earlier, world.now - quiet);
    const restsAt = Math.max(world.stamp, lastRun) + STALE;
    if (restsAt > begun + GIVES_UP_AFTER) return undefined;
    if (world.now <= restsAt) {
      yield restsAt - world.now + 1;
      continue;
    }
    const { stamp } = world;
    known.lookedAt = world.now;
    const plays = readPlays(world);
    yield SECOND;
    if (world.stamp === stamp) return plays;
  }
}

function saveIntent({ world, run }: Attempt, going: Going[], coming: Coming[]): string {
  const key = String(Math.floor(world.random() * 1e9));
  run.intents.push({
    runId: run.id,
    attempt: String(run.attempts),
    key,
    account: ACCOUNT,
    at: world.now,
    going,
    coming,
  });
  return key;
}

function saveConclusions({ world, run, known }: Attempt, counted: Receipt['counted']): void {
  run.receipts.push({
    ...NOTHING_DONE,
    version: 1,
    account: ACCOUNT,
    run: { id: run.id, attempt: String(run.attempts), key: String(Math.floor(world.random() * 1e9)) },
    counted,
  });
  receipted(world.ledger, known);
}

type Done = Pick<Receipt, 'removed' | 'gone' | 'added'>;

function saveReceipt({ world, run, known }: Attempt, key: string, done: Done & { stamp: number }): void {
  const { stamp, ...outcome } = done;
  run.receipts.push({
    ...NOTHING_DONE,
    version: 1,
    account: ACCOUNT,
    run: { id: run.id, attempt: String(run.attempts), key },
    stamps: { episodes: null, movies: new Date(stamp).toISOString() },
    ...outcome,
  });
  receipted(world.ledger, known);
}

function* change(attempt: Attempt, ids: ReadonlySet<string>): Process {
  const { world, known } = attempt;
  const goingIn = (read: readonly Play[]) =>
    goingOf(
      read.filter(play => ids.has(play.historyId)),
      read,
    );
  known.lookedAt = world.now;
  let going = goingIn(readPlays(world));
  yield SECOND;
  if (going.length < ids.size || going.some(({ stays }) => stays.length > 0)) {
    const read = yield* readSettled(attempt);
    if (read === undefined) return false;
    going = goingIn(read);
  }
  if (going.length === 0) return true;
  const key = saveIntent(attempt, going, []);
  yield SECOND;
  const removal = yield* removeAll(
    attempt,
    going.map(({ play }) => play.historyId),
  );
  saveReceipt(attempt, key, { ...removal, added: [] });
  yield SECOND;
  return removal.isDone;
}

interface Removal extends Done {
  isDone: boolean;
  stamp: number;
}

/** Removes until a read that is certain does not list them. */
function* removeAll(attempt: Attempt, ids: readonly string[]): Step<Removal> {
  const { world, known, fates } = attempt;
  const own = new Set<string>();
  let tries = 0;
  for (let isAnswered = false; !isAnswered; tries++) {
    const changes = ids.map(id => () => {
      if (removePlay(world, id, known)) own.add(id);
    });
    isAnswered = yield* send(world, known, fates.shift() ?? 'done', changes);
    if (!isAnswered) for (const id of ids) known.doubted.add(id);
  }
  const { stamp } = world;
  const sentAt = world.now;
  for (;;) {
    const listed = new Set(readPlays(world).map(play => play.historyId));
    const begun = world.now;
    yield SECOND;
    const isDone = !ids.some(id => listed.has(id));
    if (!isDone && begun < sentAt + STALE) {
      yield 30 * SECOND;
      continue;
    }
    const gone = ids.filter(id => !listed.has(id));
    // After a second try it is not known what was gone before from what the first one removed.
    const removed = tries > 1 ? gone : gone.filter(id => own.has(id));
    return {
      isDone,
      stamp,
      added: [],
      removed: removed.map(id => ({ historyId: id, clear: tries === 1, ...MOVIE, stays: [] })),
      gone: gone.filter(id => !removed.includes(id)),
    };
  }
}

/** All plays of the model are of one movie, and no undo asks a receipt for their minutes. */
const MOVIE = { type: 'movie' as const, traktId: 1, minute: '2025-11-17T01:02' };

function* undo(attempt: Attempt, { of, only }: Order & { command: 'undo' }): Process {
  const { world, run } = attempt;
  const undone = world.runs.get(of);
  if (undone === undefined || undone.endedAt === undefined || undone.intents.length === 0) return false;
  for (let rounds = 0; rounds < ROUNDS; rounds++) {
    if (isAnotherUnderWay(attempt, of)) return false;
    const undos = undosOf(attempt, of);
    const state = stateOf(undos);
    yield SECOND;
    const live = yield* readForPlan(attempt, {
      undone,
      undos,
      others: undefined,
      live: undefined,
      asked: only,
    });
    if (live === 'never settled') return false;
    const known: Known = { undone, undos, others: undefined, live, asked: only };
    let plan = planUndo(known);
    const others = othersOf(attempt, known);
    const othersState = stateOf(others);
    if (plan.needsOthers) {
      yield SECOND;
      plan = planUndo({ ...known, others });
    }
    const isClean = plan.doubtful.length + plan.perhaps.length + plan.unknownIds.length === 0;
    if (plan.unknownIds.length > 0) return false;
    const { counted } = plan.conclusions;
    if (plan.coming.length + plan.going.length + counted.length === 0) return isClean;
    yield SECOND;
    run.markers.add(of);
    yield SECOND;
    if (isAnotherUnderWay(attempt, of)) return false;
    if (stateOf(undosOf(attempt, of)) !== state) continue;
    if (counted.length > 0) {
      run.markers.add(COUNTING);
      yield SECOND;
      if (isAnotherUnderWay(attempt, COUNTING)) return false;
      if (stateOf(othersOf(attempt, known)) !== othersState) continue;
      saveConclusions(attempt, counted);
      yield SECOND;
    }
    if (plan.coming.length + plan.going.length === 0) return isClean;
    const isDone = yield* carryOut(attempt, plan, { live, runs: [undone, ...undos, ...others] });
    return isDone && isClean;
  }
  return false;
}

function isAnotherUnderWay({ world, run }: Attempt, of: string): boolean {
  return [...world.runs.values()].some(
    one => one !== run && (one.id === of || one.markers.has(of)) && one.endedAt === undefined,
  );
}

/** Those with the marker; this run only once it was to change something. */
function undosOf({ world, run }: Attempt, of: string): RunState[] {
  return [...world.runs.values()].filter(
    one => one.markers.has(of) && (one !== run || one.intents.length + one.receipts.length > 0),
  );
}

function othersOf({ world, run }: Attempt, { undone, undos }: Pick<Known, 'undone' | 'undos'>): RunState[] {
  const known: RunRecords[] = [undone, ...undos];
  return [...world.runs.values()].filter(one => one !== run && !known.includes(one));
}

function stateOf(undos: readonly RunState[]): string {
  return undos.map(one => `${one.id} ${one.intents.length} ${one.receipts.length}`).join(', ');
}

/** What is live, as far as it has to be read (§3.5 rules 1 and 2). */
function* readForPlan(attempt: Attempt, known: Known): Step<Play[] | undefined | 'never settled'> {
  const { world, run } = attempt;
  const rows = removedRows(known.undone);
  const comes = known.undone.intents.some(intent => intent.coming.length > 0);
  if (rows.size > 0 && !comes && known.undos.length === 0) {
    const stamps = { episodes: null, movies: new Date(world.stamp).toISOString() };
    const isQuiet = (quietSince(world, run) ?? Infinity) > STALE;
    yield SECOND / 2;
    const asked = [...rows.keys()].filter(id => known.asked?.has(id) ?? true);
    if (isQuiet && lackForCertain(asked, known.undone, stamps)) return undefined;
  }
  if (rows.size === 0 && tellsAllAdded(known.undone)) {
    const plain = readPlays(world);
    yield SECOND;
    const { alreadyGone, doubtful, going } = planUndo({ ...known, live: plain });
    if (alreadyGone.length + doubtful.length === 0 && going.every(({ stays }) => stays.length === 0))
      return plain;
  }
  return (yield* readSettled(attempt)) ?? 'never settled';
}

interface Before {
  live: Play[] | undefined;
  runs: readonly RunRecords[];
}

function* carryOut(attempt: Attempt, { coming, going }: UndoPlan, before: Before): Step<boolean> {
  const seen = yield* readBefore(attempt, before);
  const key = saveIntent(attempt, going, withNear(coming, seen.live));
  yield SECOND;
  const addition = yield* addAll(attempt, coming, seen);
  const removal =
    going.length === 0
      ? undefined
      : yield* removeAll(
          attempt,
          going.map(({ play }) => play.historyId),
        );
  saveReceipt(attempt, key, {
    ...NOTHING_DONE,
    ...removal,
    ...addition,
    stamp: removal?.stamp ?? addition.stamp,
  });
  yield SECOND;
  return addition.isDone && removal?.isDone !== false;
}

interface Seen {
  live: readonly Play[];
  before: ReadonlySet<string>;
  gone: ReadonlySet<string>;
  isBlind: boolean;
}

function* readBefore({ world, known }: Attempt, { live, runs }: Before): Step<Seen> {
  if (live === undefined) known.lookedAt = world.now;
  const gone = new Set(
    runs.flatMap(({ receipts }) => receipts.flatMap(receipt => receipt.removed.map(one => one.historyId))),
  );
  const plays = live ?? readPlays(world);
  const listed = new Set(plays.map(play => play.historyId));
  if (live !== undefined) return { live, before: listed, gone, isBlind: false };
  yield SECOND;
  const named = runs.flatMap(({ intents, receipts }) => [
    ...intents.flatMap(({ going }) => going.flatMap(({ play, stays }) => [play.historyId, ...stays])),
    ...receipts.flatMap(receipt => [...receipt.added, ...receipt.perhaps].map(one => one.historyId)),
  ]);
  return { live: plays, before: listed.union(new Set(named)), gone, isBlind: true };
}

interface ComingPlay extends NewPlay {
  coming: Coming;
}

type Sending = Unit<ComingPlay>;

/** Adds, reads back, and sends again only what is certainly lacking. */
function* addAll(
  attempt: Attempt,
  coming: readonly Coming[],
  seen: Seen,
): Step<Pick<Receipt, 'added'> & { isDone: boolean; stamp: number }> {
  const { world, known, fates } = attempt;
  const units = coming.map(toUnit);
  let { stamp } = world;
  let shown: ReadonlyMap<Sending, Play> = new Map();
  let [crowded, merged] = [false, 0];
  for (let doubts = 0, queue = units; queue.length > 0 && doubts < DOUBTS; doubts++) {
    let number = 0;
    const sentAt = world.now;
    const changes = queue.map(({ play }) => () => {
      if (addPlay(world, slotOf(play.coming.play), known, sentAt)) number++;
    });
    const isClear = yield* send(world, known, fates.shift() ?? 'done', changes);
    merged = isClear ? queue.length - number : 0;
    const request = { merged, isClear: isClear && merged === 0, isDoubtful: !isClear };
    for (const unit of queue) Object.assign(unit, { request, isRetried: doubts > 0 });
    stamp = world.stamp;
    const judged = yield* readUntilSeen(attempt, units, seen);
    for (const [unit, play] of judged.seen) unit.seenAs = play.historyId;
    shown = judged.seen;
    crowded = judged.unexplained.length > 0;
    queue = isClear ? [] : [...judged.lacking];
  }
  const added = [...shown].map(([unit, { historyId }]) => ({
    historyId,
    for: unit.play.coming.for ?? '',
    clear: unit.request?.isClear === true && !unit.isRetried && !crowded,
    type: 'movie' as const,
    traktId: 1,
    minute: unit.play.minute,
  }));
  return { added, stamp, isDone: added.length + merged >= coming.length && !crowded };
}

function* readUntilSeen(
  { world }: Attempt,
  units: readonly Sending[],
  { before, gone, isBlind }: Seen,
): Step<ReturnType<typeof judgeRead<ComingPlay>>> {
  const onlyCertain = isBlind && units.some(unit => unit.request?.isDoubtful);
  const sentAt = world.now;
  for (;;) {
    const begun = world.now;
    const read = readPlays(world);
    const plays = read.filter(play => !gone.has(play.historyId));
    yield SECOND;
    const judged = judgeRead(units, plays, before);
    const isTooOld = isBlind && plays.length < read.length;
    const isEnough = judged.lacking.length === 0 && !onlyCertain && !isTooOld;
    if (isEnough || begun >= sentAt + STALE) return judged;
    yield 30 * SECOND;
  }
}

function toUnit(coming: Coming): Sending {
  const { type, traktId, watchedAt } = coming.play;
  const play = { type, traktId: traktId ?? 0, minute: minuteOf(watchedAt), coming };
  return { play, end: undefined, request: undefined, isRetried: false, seenAs: undefined, reason: undefined };
}
