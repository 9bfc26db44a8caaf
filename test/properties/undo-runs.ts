import { type Known, planUndo, type UndoPlan } from '../../src/commands/undo/plan.ts';
import { lackForCertain, removedRows } from '../../src/commands/undo/rows.ts';
import type { Play } from '../../src/history/play.ts';
import {
  type Added,
  type Coming,
  type Going,
  goingOf,
  isReceiptOf,
  NOTHING_DONE,
  type Perhaps,
  type Receipt,
  type Removed,
} from '../../src/history/record.ts';
import {
  addPlay,
  type Fate,
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
} from './undo-world.ts';

const ACCOUNT = { slug: 'sam', uuid: 'u' };
const STALE = 6 * MINUTE;

/** How a run ended. */
export interface End {
  outcome: 'under way' | 'done' | 'stopped' | 'failed';
  plan?: UndoPlan;
  slept: number;
}

/** An attempt of a run: what happens to its requests, one after the other, and where its end is noted. */
export interface Attempt {
  world: World;
  run: RunState;
  number: number;
  fates: readonly Fate[];
  end: End;
}

type Step<T> = Generator<number, T, void>;

function nextFate({ fates }: Attempt, sent: { requests: number }): Fate {
  return fates[sent.requests++] ?? 'done';
}

/** A settled read (§3.8); `undefined` when the history never comes to rest. */
function* readSettled({ world, run, end }: Attempt): Step<Play[] | undefined> {
  const begun = world.now;
  for (;;) {
    const quiet = quietSince(world, run);
    const earlier = isOpen(run) ? begun : undefined;
    const restsAt = Math.max(
      world.stamp + STALE,
      quiet === undefined ? 0 : world.now - quiet + STALE,
      earlier === undefined ? 0 : earlier + STALE,
    );
    if (restsAt > begun + 36 * MINUTE) return undefined;
    if (world.now > restsAt) {
      const { stamp } = world;
      const plays = readPlays(world);
      yield SECOND;
      if (world.stamp === stamp) return plays;
      continue;
    }
    const wait = restsAt - world.now + 1;
    end.slept += wait;
    yield wait;
  }
}

function isOpen(run: RunState): boolean {
  return run.intents.some(intent => !run.receipts.some(receipt => isReceiptOf(receipt, intent)));
}

function newKey({ world }: Attempt): string {
  return String(Math.floor(world.random() * 1e9));
}

function saveIntent(attempt: Attempt, going: Going[], coming: Coming[]): string {
  const key = newKey(attempt);
  attempt.world.intended.set(key, attempt.world.now);
  attempt.run.intents.push({
    runId: attempt.run.id,
    attempt: String(attempt.number),
    key,
    account: ACCOUNT,
    going,
    coming,
  });
  return key;
}

type Done = Pick<Receipt, 'removed' | 'gone' | 'added' | 'perhaps'>;

function saveReceipt({ world, run, number }: Attempt, key: string, done: Done): void {
  const stamp = new Date(world.stamp).toISOString();
  run.receipts.push({
    ...NOTHING_DONE,
    version: 1,
    account: ACCOUNT,
    run: { id: run.id, attempt: String(number), key },
    stamps: { episodes: null, movies: stamp },
    ...done,
  });
}

/** The command change, as far as records and reads go. */
export function* change(attempt: Attempt, ids: readonly string[]): Process {
  const { world, end } = attempt;
  const selected = new Set(ids);
  let read: Play[] | undefined = readPlays(world);
  yield SECOND;
  let going = goingOf(
    read.filter(play => selected.has(play.historyId)),
    read,
  );
  if (going.length < selected.size || going.some(({ stays }) => stays.length > 0)) {
    read = yield* readSettled(attempt);
    if (read === undefined) return;
    going = goingOf(
      read.filter(play => selected.has(play.historyId)),
      read,
    );
  }
  if (going.length === 0) return;
  const key = saveIntent(attempt, going, []);
  yield SECOND;
  const removal = yield* removeAll(
    attempt,
    going.map(({ play }) => play.historyId),
    { requests: 0 },
  );
  saveReceipt(attempt, key, { ...removal, added: [], perhaps: [] });
  end.outcome = 'done';
  yield SECOND;
}

/** Removes until a read that is certain does not list them. */
function* removeAll(
  attempt: Attempt,
  ids: readonly string[],
  sent: { requests: number },
): Step<Pick<Receipt, 'removed' | 'gone'>> {
  const { world, run, end } = attempt;
  const removed = new Set<string>();
  let tries = 0;
  for (let isDone = false; !isDone; tries++) {
    const changes = ids.map(id => () => {
      if (removePlay(world, id, run.id)) removed.add(id);
    });
    isDone = yield* send(world, nextFate(attempt, sent), changes);
  }
  const sentAt = world.now;
  for (;;) {
    const listed = new Set(readPlays(world).map(play => play.historyId));
    const begun = world.now;
    yield SECOND;
    if (begun > sentAt + STALE || !ids.some(id => listed.has(id))) break;
    end.slept += 30 * SECOND;
    yield 30 * SECOND;
  }
  // After a second try nobody can tell what was gone before from what the first one removed.
  const own = ids.filter(id => removed.has(id));
  return tries > 1
    ? { removed: ids.map(id => removedMovie(id, false)), gone: [] }
    : { removed: own.map(id => removedMovie(id, true)), gone: ids.filter(id => !removed.has(id)) };
}

/** The command undo: the plan is the real one. */
export function* undo(attempt: Attempt, undoneId: string, asked: ReadonlySet<string> | undefined): Process {
  const { world, run, end } = attempt;
  end.outcome = 'stopped';
  const undone = world.runs.get(undoneId);
  if (undone === undefined || undone.intents.length === 0 || undone.endedAt === undefined) return;
  for (let rounds = 0; rounds < 10; rounds++) {
    if (isAnotherUnderWay(attempt, undoneId)) return;
    const isAtOnce = yield* readAtOnce(attempt, undone, asked);
    const live = isAtOnce ? undefined : yield* readSettled(attempt);
    if (live === undefined && !isAtOnce) return;
    const known: Known = { undone, undos: undosOf(attempt, undoneId), others: undefined, live, asked };
    const before = fingerprint(known);
    let plan = planUndo(known);
    if (plan.needsOthers) {
      yield SECOND;
      const others = [...world.runs.values()].filter(
        one => one !== undone && !known.undos.includes(one) && one !== run,
      );
      plan = planUndo({ ...known, others });
    }
    end.plan = plan;
    const hasWork = plan.coming.length + plan.going.length > 0;
    if (!hasWork) {
      end.outcome = plan.doubtful.length > 0 ? 'failed' : 'done';
      return;
    }
    yield SECOND;
    run.markers.add(undoneId);
    yield SECOND;
    if (isAnotherUnderWay(attempt, undoneId)) return;
    if (fingerprint({ undone, undos: undosOf(attempt, undoneId) }) !== before) continue;
    yield* carryOut(attempt, plan, live, known);
    return;
  }
}

function isAnotherUnderWay({ world, run }: Attempt, undoneId: string): boolean {
  return [...world.runs.values()].some(
    one => one !== run && (one.id === undoneId || one.markers.has(undoneId)) && one.endedAt === undefined,
  );
}

/** Those with the marker; this run only once it was to change something. */
function undosOf({ world, run }: Attempt, undoneId: string): RunState[] {
  return [...world.runs.values()].filter(
    one => one.markers.has(undoneId) && (one !== run || one.intents.length > 0),
  );
}

function fingerprint({ undone, undos }: Pick<Known, 'undone' | 'undos'>): string {
  return [undone, ...undos].map(one => `${one.intents.length} ${one.receipts.length}`).join(', ');
}

function* readAtOnce(
  attempt: Attempt,
  undone: RunState,
  asked: ReadonlySet<string> | undefined,
): Step<boolean> {
  if (undosOf(attempt, undone.id).length > 0) return false;
  if ((quietSince(attempt.world, attempt.run) ?? Infinity) < STALE) return false;
  if (
    undone.receipts.some(receipt => receipt.added.length > 0) ||
    undone.intents.some(one => one.coming.length > 0)
  )
    return false;
  const { stamp } = attempt.world;
  yield SECOND / 2;
  const ids = [...removedRows(undone).keys()].filter(id => asked?.has(id) ?? true);
  return lackForCertain(ids, undone, { episodes: null, movies: new Date(stamp).toISOString() });
}

function* carryOut(attempt: Attempt, plan: UndoPlan, live: Play[] | undefined, known: Known): Step<void> {
  const { world, end } = attempt;
  const key = saveIntent(attempt, plan.going, plan.coming);
  const labels = new Map(world.plays.map(play => [play.id, play.label]));
  for (const row of [...plan.coming.map(one => one.play), ...plan.there.map(one => one.row)]) {
    world.permitted.add(labels.get(row.historyId) ?? '');
  }
  yield SECOND;
  const sent = { requests: 0 };
  const addition = yield* addAll(attempt, plan, live, known, sent);
  const ids = plan.going.map(({ play }) => play.historyId);
  const removal = ids.length === 0 ? NO_REMOVAL : yield* removeAll(attempt, ids, sent);
  // Equal plays cannot be told apart: they are what the receipt calls them.
  for (const { historyId, for: id } of addition.added) {
    const play = world.plays.find(one => one.id === historyId);
    if (play?.by === attempt.run.id) play.label = labels.get(id ?? '') ?? play.label;
  }
  saveReceipt(attempt, key, { ...removal, ...addition });
  const isWhole = addition.added.length === plan.coming.length && addition.perhaps.length === 0;
  end.outcome = isWhole && plan.doubtful.length === 0 ? 'done' : 'failed';
  yield SECOND;
}

/** All plays of the model are of one movie, and no undo asks a receipt for their minutes. */
function removedMovie(historyId: string, clear: boolean): Removed {
  return { historyId, clear, type: 'movie', traktId: 1, minute: '2025-11-17T01:02', stays: [] };
}

const NO_REMOVAL = { removed: [], gone: [] };

/** Adds, reads back, and sends again only what is certainly lacking. */
function* addAll(
  attempt: Attempt,
  { coming }: UndoPlan,
  live: Play[] | undefined,
  known: Known,
  sent: { requests: number },
): Step<Pick<Receipt, 'added' | 'perhaps'>> {
  const { world, end } = attempt;
  const seen =
    live === undefined ? namedAnywhere([...world.runs.values()]) : new Set(live.map(play => play.historyId));
  for (const id of removedRows(known.undone).keys()) seen.add(id);
  const added = new Map<Coming, Added>();
  const perhaps: Perhaps[] = [];
  for (let tries = 0; tries < 3 && added.size < coming.length; tries++) {
    const lacking = coming.filter(one => !added.has(one));
    const isClear = yield* send(
      world,
      nextFate(attempt, sent),
      lacking.map(one => () => addTruly(attempt, one)),
    );
    const sentAt = world.now;
    for (;;) {
      const begun = world.now;
      const read = readPlays(world);
      yield SECOND;
      // Where nothing was read before, only a read that is certain tells what came of a doubtful request.
      const isBlind = live === undefined && !isClear && begun <= sentAt + STALE;
      if (!isBlind) match(read, coming, { seen, added, isClear: isClear && tries === 0 });
      if (added.size === coming.length || begun > sentAt + STALE) break;
      end.slept += 30 * SECOND;
      yield 30 * SECOND;
    }
    if (isClear && world.onePerMinute) break;
  }
  return { added: [...added.values()], perhaps };
}

function addTruly({ world, run }: Attempt, { play }: Coming): void {
  const label = world.plays.find(one => one.id === play.historyId)?.label;
  addPlay(world, { slot: slotOf(play), label, by: run.id });
}

function namedAnywhere(runs: readonly RunState[]): Set<string> {
  return new Set(
    runs.flatMap(({ intents, receipts }) => [
      ...intents.flatMap(({ going }) => going.flatMap(({ play, stays }) => [play.historyId, ...stays])),
      ...receipts.flatMap(({ added }) => added.map(one => one.historyId)),
    ]),
  );
}

function match(
  read: readonly Play[],
  coming: readonly Coming[],
  { seen, added, isClear }: { seen: Set<string>; added: Map<Coming, Added>; isClear: boolean },
): void {
  for (const play of read) {
    if (seen.has(play.historyId)) continue;
    const one = coming.find(
      candidate => !added.has(candidate) && candidate.play.watchedAt === play.watchedAt,
    );
    if (one === undefined) continue;
    seen.add(play.historyId);
    added.set(one, {
      historyId: play.historyId,
      for: one.for,
      clear: isClear,
      type: 'movie',
      traktId: 1,
      minute: play.watchedAt.slice(0, 16),
    });
  }
}
