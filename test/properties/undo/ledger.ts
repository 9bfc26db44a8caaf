import type { Counted, RunRecords } from '../../../src/history/record.ts';

/** A play as it truly is. */
export interface TruePlay {
  id: string;
  /** Its thing and minute: plays of one slot differ in nothing but their IDs. */
  slot: string;
  /** From when to when it was there, in milliseconds; `Infinity` while it is. */
  from: number;
  to: number;
  /** When the request was sent that added it. */
  sentAt: number;
  /** The same for all that are one play of the person, over however many undos. */
  label: string;
  /** The run that added it; `undefined` for the person, or another client. */
  by: string | undefined;
  /** The run that removed it, or `ELSEWHERE`. */
  removedBy: string | undefined;
}

export const ELSEWHERE = 'elsewhere';
/** No read of Trakt is later than that, in milliseconds. */
export const OLDEST_READ = 5 * 60_000;

/**
 * What may happen beyond “no play doubled, lost or wrongly removed”, each with the sentence that says so: of the README’s and the
 * design’s promises, or of what no client of Trakt can know. Everything else is a fault.
 */
export const ACCEPTED = {
  'landed without a receipt':
    'At five or more runs, when an undo that left no receipt landed, another run removed what it added, and both are undone, ' +
    'there is one play too many: no record says whose that play was.',
  'which of them landed':
    'The same of several such undos whose plays are equal: which of these another run removed, no record says either.',
  'the seconds of the end':
    'A play that somebody adds in the very seconds in which a run ends stands beside the one that an undo at once puts back.',
  'counts for one':
    'A play of that thing in that minute that no record explains counts for a play that is to come back: for one, of all runs.',
  'taken for its own':
    'What the read after a write shows, and the read before it did not, is there: an equal play that somebody adds between the ' +
    'two can be taken for the one that the run added. Trakt tells no IDs; there are as many plays as there should be.',
  'not listed yet':
    'An equal play that somebody added in the last five minutes, and that no read lists yet, can make an undo put back one too few.',
  'gone meanwhile': 'What somebody removes while an undo is under way need not be there at its end.',
  'one a minute': 'Trakt may keep only one play of a thing in one minute.',
} as const;

export type Accepted = keyof typeof ACCEPTED;

/** What a run is asked to do. */
export type Order =
  | { command: 'change'; ids: ReadonlySet<string> }
  /** `only`: history IDs of plays that it removed, or added; `undefined` for the whole run. */
  | { command: 'undo'; of: string; only: ReadonlySet<string> | undefined }
  /** The rows of a file, by their history IDs. */
  | { command: 'import'; ids: ReadonlySet<string>; file: string; content: string };

/** What is known of a run, apart from its records. */
export interface KnownRun {
  id: string;
  order: Order;
  /** When its latest attempt began. */
  launchedAt: number;
  isUnderWay: boolean;
  /** Its requests that may still be carried out. */
  inFlight: number;
  /** The history IDs that a removal of it named which was not answered clearly. */
  doubted: Set<string>;
  /** When its latest attempt last read the history before it changed anything. */
  lookedAt?: number | undefined;
}

/**
 * The truth about an account: which plays are there and who put them there, which may be there, and which must. It knows of
 * records only whether a run left a receipt for a play. Each fault is noted as a sentence.
 */
export interface Ledger {
  now: () => number;
  recordsOf: (run: string) => RunRecords;
  onePerMinute: boolean;
  plays: TruePlay[];
  runs: Map<string, KnownRun>;
  /** Labels of which one play may be there. */
  permitted: Set<string>;
  /** Labels that are owed: plays of the person that nobody removed, and those that came back, with whose undos brought them. */
  owed: Map<string, Claim[]>;
  /** Plays of others that undos counted for a row, with its label: each counts for one. */
  standIns: Map<string, string>;
  /** What records say that undos counted, as far as it was looked at. */
  counted: Set<string>;
  /** How often what is accepted happened. */
  accepted: Map<Accepted, number>;
  faults: string[];
}

/** An attempt of an undo of that run says that it came back. */
interface Claim {
  undone: string;
  /** What it is by the records; see `claimOf`. */
  label: string;
  /** When it began and ended. */
  from: number;
  to: number;
}

export function openLedger(given: Pick<Ledger, 'now' | 'recordsOf'>): Ledger {
  return {
    ...given,
    onePerMinute: false,
    plays: [],
    runs: new Map(),
    permitted: new Set(),
    owed: new Map(),
    standIns: new Map(),
    counted: new Set(),
    accepted: new Map(),
    faults: [],
  };
}

function accept({ accepted }: Ledger, what: Accepted): void {
  accepted.set(what, (accepted.get(what) ?? 0) + 1);
}

/** What is there, truly. */
export function liveIn({ plays }: Ledger, slot?: string): TruePlay[] {
  return plays.filter(play => play.to === Infinity && (slot === undefined || play.slot === slot));
}

/** Somebody else than our runs added a play. */
export function watched(ledger: Ledger, { id, slot }: Pick<TruePlay, 'id' | 'slot'>): void {
  ledger.plays.push({ ...newPlay(ledger, id, slot), label: id, by: undefined });
  ledger.permitted.add(id);
  ledger.owed.set(id, []);
}

/** A run begins, or another attempt of it. */
export function begins(ledger: Ledger, id: string, order: Order): KnownRun {
  const run = ledger.runs.get(id) ?? { id, order, inFlight: 0, doubted: new Set<string>() };
  const known: KnownRun = Object.assign(run, {
    launchedAt: ledger.now(),
    isUnderWay: true,
    lookedAt: undefined,
  });
  ledger.runs.set(id, known);
  for (const row of rowsOf(ledger, known)) ledger.permitted.add(claimOf(ledger, row));
  return known;
}

/** Trakt carried out that a run adds a play. */
export function added(
  ledger: Ledger,
  run: KnownRun,
  { id, slot, sentAt }: Pick<TruePlay, 'id' | 'slot' | 'sentAt'>,
): void {
  const { intents } = ledger.recordsOf(run.id);
  if (!intents.some(({ coming }) => coming.length > 0))
    ledger.faults.push(`Run ${run.id} added play ${id}, which is in no intent.`);
  const taken = new Set(liveIn(ledger, slot).map(play => play.label));
  const rows = rowsOf(ledger, run).filter(row => row.slot === slot);
  const wished = rows.map(row => claimOf(ledger, row));
  // Equal plays cannot be told apart: this one may be another that was asked back.
  const free = [...wished, ...permittedIn(ledger, slot)].find(
    one => ledger.permitted.has(one) && !taken.has(one),
  );
  const label = free ?? confused(ledger, slot, wished);
  if (label?.includes(ALIAS)) accept(ledger, 'landed without a receipt');
  if (label === undefined) {
    const there = liveIn(ledger, slot).map(play => `${play.id} (of ${play.label})`);
    ledger.faults.push(`Run ${run.id} added play ${id} in slot ${slot} beside ${there.join(', ')}: doubled.`);
  }
  ledger.plays.push({ ...newPlay(ledger, id, slot), sentAt, label: label ?? id, by: run.id });
}

/** Trakt carried out that a play is removed: by a run, or by somebody else. */
export function removed(ledger: Ledger, id: string, run: KnownRun | undefined): void {
  const play = ledger.plays.find(one => one.id === id && one.to === Infinity);
  if (play === undefined) return;
  if (run !== undefined) judgeRemoval(ledger, run, play);
  play.to = ledger.now();
  play.removedBy = run?.id ?? ELSEWHERE;
  const isThere = (label: string) => liveIn(ledger, play.slot).some(one => baseOf(one.label) === label);
  if (!isThere(baseOf(play.label))) ledger.owed.delete(baseOf(play.label));
  ledger.permitted.delete(play.label);
  for (const one of ledger.runs.values()) {
    // An undo that is under way, or a request of one, may still put it back.
    if (!one.isUnderWay && one.inFlight === 0) continue;
    const claims = rowsOf(ledger, one).map(row => claimOf(ledger, row));
    for (const claim of claims.filter(label => baseOf(label) === baseOf(play.label)))
      ledger.permitted.add(claim);
  }
}

/** A receipt says for which rows plays stand: equal ones cannot be told apart, so they are what it calls them. */
export function receipted(ledger: Ledger, run: KnownRun): void {
  for (const { historyId, for: id } of ledger.recordsOf(run.id).receipts.flatMap(one => one.added)) {
    const play = ledger.plays.find(one => one.id === historyId);
    const row = ledger.plays.find(one => one.id === id);
    if (play !== undefined && play.by !== run.id) exchange(ledger, run, play);
    if (play === undefined || row === undefined || play.by !== run.id) continue;
    const label = claimOf(ledger, row);
    const other = liveIn(ledger, play.slot).find(one => one.label === label);
    if (other !== undefined) other.label = play.label;
    play.label = label;
  }
  for (const one of ledger.recordsOf(run.id).receipts.flatMap(receipt => receipt.counted)) {
    if (!ledger.counted.has(`${run.id} ${one.historyId} ${one.for}`)) count(ledger, run, one);
    ledger.counted.add(`${run.id} ${one.historyId} ${one.for}`);
  }
}

/** An undo says that a play counts for a row: from then on they are one play. */
function count(ledger: Ledger, run: KnownRun, { historyId, for: id }: Counted): void {
  const play = ledger.plays.find(one => one.id === historyId);
  const row = ledger.plays.find(one => one.id === id);
  if (play === undefined || row === undefined) return;
  const label = claimOf(ledger, row);
  const wasThere = play.to >= (run.lookedAt ?? 0) && play.slot === row.slot;
  if (!wasThere) ledger.faults.push(`Run ${run.id} counts play ${play.id} for ${id}, and it is not there.`);
  if (baseOf(play.label) === baseOf(label)) return;
  if (play.by !== undefined) {
    const other = ledger.plays.find(
      one => one.slot === play.slot && baseOf(one.label) === baseOf(label) && one.to === Infinity,
    );
    if (other !== undefined) other.label = play.label;
    play.label = label;
    return;
  }
  const before = play.label;
  if (ledger.standIns.has(play.id))
    ledger.faults.push(`Run ${run.id} counts play ${play.id} for ${id}, and it counts for ${before}.`);
  ledger.standIns.set(play.id, label);
  accept(ledger, 'counts for one');
  const isLive = play.to === Infinity;
  if (ledger.owed.delete(before) && isLive) owe(ledger, baseOf(label), claimBy(ledger, run, run.id, row));
  if (ledger.permitted.delete(before) && isLive) ledger.permitted.add(label);
  for (const one of ledger.plays) if (one.label === before) one.label = label;
}

/** A run took an equal play for the one that it added: one that somebody added since it had read the history. */
function exchange(ledger: Ledger, run: KnownRun, play: TruePlay): void {
  const named = new Set(
    ledger.recordsOf(run.id).receipts.flatMap(one => one.added.map(({ historyId }) => historyId)),
  );
  const own = ledger.plays.find(one => one.by === run.id && one.slot === play.slot && !named.has(one.id));
  if (own === undefined || play.by !== undefined || !isUnread(ledger, run, play)) return;
  accept(ledger, 'taken for its own');
  const { label } = own;
  Object.assign(own, { by: undefined, label: play.label });
  Object.assign(play, { by: run.id, label });
}

/**
 * Whether the read before its write need not have listed a play. An undo at once goes by what the undone run had read, and a
 * plain read of that need not have listed what somebody added in the five minutes before.
 */
function isUnread(ledger: Ledger, { order, lookedAt = 0 }: KnownRun, { from }: TruePlay): boolean {
  if (from >= lookedAt) return true;
  if (order.command !== 'undo') return false;
  const undone = ledger.runs.get(order.of);
  return from >= (undone?.lookedAt ?? 0) - OLDEST_READ && from <= stampedAt(ledger, order.of);
}

/** When the account last changed by the receipts of a run. */
function stampedAt(ledger: Ledger, run: string): number {
  const { receipts } = ledger.recordsOf(run);
  return Math.max(...receipts.map(({ stamps }) => Date.parse(stamps.movies ?? '') || 0), 0);
}

/** An attempt of a run ended, or was cut off. `isDone`: with exit code 0. */
export function ended(ledger: Ledger, run: KnownRun, isDone: boolean): void {
  run.isUnderWay = false;
  const { order } = run;
  if (order.command === 'undo') judgeNeed(ledger, run, order);
  if (!isDone) return;
  if (order.command === 'undo') {
    judgeComingBack(ledger, run, order);
    judgeGoing(ledger, run, order);
  } else if (order.command === 'import') {
    judgeImport(ledger, run, order);
  } else {
    const left = liveIn(ledger).filter(play => order.ids.has(play.id));
    for (const { id } of left) ledger.faults.push(`Run ${run.id} is done, and play ${id} is still there.`);
  }
}

function newPlay(ledger: Ledger, id: string, slot: string) {
  const now = ledger.now();
  return { id, slot, from: now, to: Infinity, sentAt: now, removedBy: undefined };
}

/**
 * The rows that a run may put back: an undo what its run removed, or may have, as far as it is asked for; an import those of its
 * file.
 */
function rowsOf(ledger: Ledger, { order }: Pick<KnownRun, 'order'>): TruePlay[] {
  if (order.command === 'change') return [];
  if (order.command === 'import')
    return ledger.plays.filter(({ id, to }) => to !== Infinity && order.ids.has(id));
  const undone = ledger.runs.get(order.of);
  const { intents, receipts } = ledger.recordsOf(order.of);
  const keys = new Set(receipts.map(({ run }) => `${run.attempt} ${run.key}`));
  const idsIn = (of: RunRecords['intents']) =>
    new Set(of.flatMap(({ going }) => going.map(({ play }) => play.historyId)));
  const listed = idsIn(intents);
  const open = idsIn(intents.filter(({ attempt, key }) => !keys.has(`${attempt} ${key}`)));
  return ledger.plays.filter(
    ({ id, to, removedBy }) =>
      to !== Infinity &&
      listed.has(id) &&
      (order.only?.has(id) ?? true) &&
      (removedBy === order.of || open.has(id) || undone?.doubted.has(id)),
  );
}

const ALIAS = ' again';

/**
 * The label that an undo of the removal of this play puts back. What an undo without a receipt had added is nobody's play by
 * any record, so that it counts as one of its own once another run removed it (§5 invariant 4, accepted).
 */
function claimOf(ledger: Ledger, row: TruePlay): string {
  return row.by !== undefined && !isReceipted(ledger, row) ? `${row.label}${ALIAS} as ${row.id}` : row.label;
}

/**
 * Of equal plays that undos without a receipt had added, one was removed: which one is not known. It may have been the one that
 * is asked for now, and then another one is the one that is there.
 */
function confused(ledger: Ledger, slot: string, wished: readonly string[]): string | undefined {
  const untold = ledger.plays.filter(
    play => play.slot === slot && play.by !== undefined && !isReceipted(ledger, play),
  );
  for (const gone of untold.filter(play => play.to !== Infinity)) {
    const there = untold.find(play => play.to === Infinity && wished.includes(play.label));
    if (there === undefined) continue;
    const [label, before] = [there.label, claimOf(ledger, gone)];
    ledger.permitted.add(gone.label);
    there.label = gone.label;
    gone.label = label;
    rename(ledger, before, claimOf(ledger, gone));
    accept(ledger, 'which of them landed');
    return label;
  }
  return undefined;
}

function rename(ledger: Ledger, from: string, to: string): void {
  if (ledger.permitted.delete(from)) ledger.permitted.add(to);
  for (const play of ledger.plays) if (play.label === from) play.label = to;
}

function baseOf(label: string): string {
  return label.split(ALIAS)[0] ?? label;
}

function isReceipted(ledger: Ledger, { id, by }: TruePlay): boolean {
  const { receipts } = ledger.recordsOf(by ?? '');
  return receipts.some(receipt => receipt.added.some(one => one.historyId === id));
}

function permittedIn(ledger: Ledger, slot: string): string[] {
  const labels = ledger.plays.filter(play => play.slot === slot).map(play => play.label);
  return [...new Set(labels)].filter(label => ledger.permitted.has(label));
}

function owedIn(ledger: Ledger, slot: string): string[] {
  const labels = ledger.plays.filter(play => play.slot === slot).map(play => baseOf(play.label));
  return [...new Set(labels)].filter(label => ledger.owed.has(label));
}

function judgeRemoval(ledger: Ledger, { id, order }: KnownRun, play: TruePlay): void {
  const listed = ledger.recordsOf(id).intents.flatMap(({ going }) => going.map(one => one.play.historyId));
  if (!listed.includes(play.id))
    ledger.faults.push(`Run ${id} removed play ${play.id}, which is in no intent.`);
  if (order.command === 'undo' && !isClear(ledger, order.of, play.id))
    ledger.faults.push(`Run ${id} removed play ${play.id}, which no clear receipt of run ${order.of} names.`);
  if (!mayRemove(ledger, order, play)) {
    const whose = play.by === undefined ? 'nobody of ours had added' : `run ${play.by} had added`;
    ledger.faults.push(`Run ${id} removed play ${play.id} in slot ${play.slot}, which ${whose}.`);
  }
}

function mayRemove(ledger: Ledger, order: Order, play: TruePlay): boolean {
  switch (order.command) {
    case 'change':
      return order.ids.has(play.id);
    case 'undo':
      return play.by === order.of && (order.only === undefined || namesAdded(ledger, order.only, play));
    case 'import':
      return false;
  }
}

function isClear(ledger: Ledger, run: string, historyId: string): boolean {
  const added = ledger.recordsOf(run).receipts.flatMap(receipt => receipt.added);
  return added.some(one => one.historyId === historyId && one.clear);
}

/** A play that a run added goes by its own ID, or by that of the row that it stands for. */
function namesAdded(ledger: Ledger, only: ReadonlySet<string>, play: TruePlay): boolean {
  return (
    only.has(play.id) ||
    ledger.plays.some(one => only.has(one.id) && baseOf(one.label) === baseOf(play.label))
  );
}

/** What came back, and what is owed otherwise, must be there, but for what plays of somebody else stand in for. */
function judgeComingBack(ledger: Ledger, run: KnownRun, order: Order & { command: 'undo' }): void {
  const rows = rowsOf(ledger, run).filter(row => row.removedBy === order.of);
  for (const [slot, ofSlot] of Map.groupBy(rows, row => row.slot)) {
    for (const row of ofSlot) owe(ledger, baseOf(row.label), claimBy(ledger, run, order.of, row));
    const owed = owedIn(ledger, slot);
    const live = liveIn(ledger, slot);
    const needed = ledger.onePerMinute ? Math.min(1, owed.length) : owed.length;
    const labels = new Set(ofSlot.map(row => baseOf(row.label)));
    const meanwhile = ledger.plays.filter(
      ({ to, removedBy, label }) =>
        labels.has(baseOf(label)) && to !== Infinity && to >= run.launchedAt && removedBy !== run.id,
    );
    if (needed > live.length && meanwhile.length > 0) accept(ledger, 'gone meanwhile');
    if (needed < owed.length) accept(ledger, 'one a minute');
    for (let lacking = needed - live.length - meanwhile.length; lacking > 0; lacking--) {
      if (standIn(ledger, slot)) continue;
      ledger.faults.push(
        `Run ${run.id} is done, and in slot ${slot} are ${live.length} of ${needed} plays (${owed}): lost.`,
      );
      break;
    }
    relabel(ledger, slot);
  }
}

function claimBy(ledger: Ledger, { launchedAt }: KnownRun, undone: string, row: TruePlay): Claim {
  return { undone, label: claimOf(ledger, row), from: launchedAt, to: ledger.now() };
}

function owe(ledger: Ledger, label: string, claim: Claim): void {
  ledger.owed.set(label, [...(ledger.owed.get(label) ?? []), claim]);
}

/** A play of somebody else that no record knows counts for a row, and each for one: that row is owed no more. */
function standIn(ledger: Ledger, slot: string): boolean {
  const live = liveIn(ledger, slot);
  const isThere = (label: string) => Number(live.some(play => baseOf(play.label) === label));
  const labels = owedIn(ledger, slot).toSorted((a, b) => isThere(a) - isThere(b));
  for (const play of ledger.plays.filter(one => one.slot === slot)) {
    if (play.by !== undefined) continue;
    for (const label of labels) {
      const claim = ledger.owed.get(label)?.find(one => isFreeFor(ledger, play, label, one));
      if (claim === undefined) continue;
      ledger.standIns.set(play.id, label);
      accept(ledger, 'counts for one');
      ledger.owed.delete(label);
      return true;
    }
  }
  return false;
}

/** Each play counts for one of all. */
function isFreeFor(ledger: Ledger, play: TruePlay, label: string, claim: Claim): boolean {
  const used = ledger.standIns.get(play.id);
  return (used === undefined || used === label) && mayStandIn(ledger, play, claim);
}

/**
 * A play that was there then; not so one that was there beside one of those that it might be, as a record says, nor one that
 * the run itself removed.
 */
function mayStandIn(ledger: Ledger, { id, ...play }: TruePlay, claim: Claim): boolean {
  if (play.from > claim.to || play.to < claim.from) return false;
  const goingOf = (run: string) => ledger.recordsOf(run).intents.flatMap(intent => intent.going);
  const labelled = new Set(
    ledger.plays
      .filter(play => play.label === claim.label && (play.by === undefined || isReceipted(ledger, play)))
      .map(play => play.id),
  );
  const beside = [...ledger.runs.keys()]
    .flatMap(goingOf)
    .filter(({ play }) => labelled.has(play.historyId))
    .flatMap(one => one.stays);
  return !beside.includes(id) && goingOf(claim.undone).every(({ play }) => play.historyId !== id);
}

/** Equal plays are whichever are owed. */
function relabel(ledger: Ledger, slot: string): void {
  const live = liveIn(ledger, slot);
  const owed = owedIn(ledger, slot);
  const free = live.filter((play, index) => {
    const isFirst = live.findIndex(one => baseOf(one.label) === baseOf(play.label)) === index;
    return !isFirst || !owed.includes(baseOf(play.label));
  });
  for (const label of owed) {
    if (live.some(play => baseOf(play.label) === label)) continue;
    const play = free.pop();
    if (play === undefined) ledger.owed.delete(label);
    else play.label = label;
  }
}

/** As many as the file has rows are there, and the import added no more than lacked. */
function judgeImport(ledger: Ledger, run: KnownRun, { ids }: Order & { command: 'import' }): void {
  const rows = ledger.plays.filter(play => ids.has(play.id));
  for (const [slot, ofSlot] of Map.groupBy(rows, row => row.slot)) {
    const wanted = ledger.onePerMinute ? 1 : ofSlot.length;
    const here = ledger.plays.filter(play => play.slot === slot && play.to >= run.launchedAt);
    if (here.length < wanted)
      ledger.faults.push(`Run ${run.id} is done, and in slot ${slot} are ${here.length} of ${wanted}: lost.`);
    const before = here.filter(play => play.from < run.launchedAt && play.to === Infinity).length;
    const own = here.filter(play => play.by === run.id && play.from >= run.launchedAt).length;
    if (own > Math.max(0, wanted - before))
      ledger.faults.push(`Run ${run.id} added ${own} in slot ${slot}, where ${before} of ${wanted} were.`);
  }
}

/** What its run added must be gone. */
function judgeGoing(ledger: Ledger, { id }: KnownRun, { of, only }: Order & { command: 'undo' }): void {
  const left = liveIn(ledger).filter(play => play.by === of && (only === undefined || only.has(play.id)));
  for (const play of left)
    ledger.faults.push(`Run ${id} is done, and play ${play.id}, which run ${of} added, is still there.`);
}

/** What somebody else put back need not be added: an undo adds no more than lack. */
function judgeNeed(ledger: Ledger, run: KnownRun, order: Order & { command: 'undo' }): void {
  const { receipts } = ledger.recordsOf(order.of);
  const stamped = Math.max(...receipts.map(({ stamps }) => Date.parse(stamps.movies ?? '') || Infinity), 0);
  const ours = ledger.plays.filter(play => play.by === run.id && play.sentAt >= run.launchedAt);
  for (const [slot, plays] of Map.groupBy(ours, play => play.slot)) {
    const isOthers = [...ledger.runs.values()].some(
      one => one.id !== run.id && one.order.command === 'undo' && isUnfinishedIn(ledger, one, slot),
    );
    if (receipts.length === 0 || isOthers) continue;
    const whole = { order: { ...order, only: undefined } };
    const rows = rowsOf(ledger, whole).filter(row => row.slot === slot && row.to < run.launchedAt);
    const lacked = (label: string) =>
      !ledger.plays.some(
        ({ from, to, ...play }) => play.label === label && from < run.launchedAt && to >= run.launchedAt,
      );
    const labels = new Set(rows.map(row => claimOf(ledger, row)).filter(lacked));
    const isOthersOwn = ({ id }: TruePlay) => {
      const label = countedFor(ledger, id);
      return label !== undefined && !labels.has(label);
    };
    const standIns = liveIn(ledger, slot).filter(
      play =>
        play.by === undefined &&
        !isOthersOwn(play) &&
        rows.every(row => mayStandIn(ledger, play, claimBy(ledger, run, order.of, row))) &&
        play.from > stamped &&
        play.from < run.launchedAt,
    );
    const meanwhile = ledger.plays.filter(
      play => play.slot === slot && play.to >= run.launchedAt && play.to !== Infinity,
    );
    if (plays.length > labels.size - standIns.length + meanwhile.length) {
      ledger.faults.push(
        `Run ${run.id} added ${plays.map(({ id }) => id)} in slot ${slot}, where somebody had added ${standIns.map(({ id }) => id)}.`,
      );
    }
  }
}

/** The label of the play for which an undo counts another one, as its record says, or as was seen. */
function countedFor(ledger: Ledger, id: string): string | undefined {
  const receipts = [...ledger.runs.keys()].flatMap(run => ledger.recordsOf(run).receipts);
  const counted = receipts.flatMap(receipt => receipt.counted).find(one => one.historyId === id);
  const row = ledger.plays.find(play => play.id === counted?.for);
  return row === undefined ? ledger.standIns.get(id) : claimOf(ledger, row);
}

/** Whether a run was to add plays there and left no receipt of all of them. */
function isUnfinishedIn(ledger: Ledger, { id, isUnderWay }: KnownRun, slot: string): boolean {
  const { intents, receipts } = ledger.recordsOf(id);
  const told = new Set(receipts.flatMap(receipt => receipt.added.map(one => one.for)));
  const rows = intents.flatMap(({ coming }) => coming.filter(one => isUnderWay || !told.has(one.for)));
  return rows.some(({ play }) => ledger.plays.some(one => one.id === play.historyId && one.slot === slot));
}
