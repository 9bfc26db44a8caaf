import { compareIds, minuteOf, type Play, slotKey } from '../../history/play.ts';
import { type Going, type Intent, isReceiptOf, type RunRecords } from '../../history/record.ts';
import { nearAmong } from '../../trakt/sent-plays.ts';
import { countedIn, type Identities, namedIn } from './same-play.ts';

/** Rows that are one play, over however many undos. */
export interface Row {
  play: Play;
  identity: string;
  isAsked: boolean;
}

/** What runs left on record that an undo goes by. */
export interface Records {
  /** What the run that is undone left on record. */
  undone: RunRecords;
  /** What the undos of that run left, earlier attempts of this one among them. */
  undos: readonly RunRecords[];
  /** What all other runs left that changed plays; `undefined` until it is needed. */
  others: readonly RunRecords[] | undefined;
}

/**
 * The live plays that are no row’s own, and in no receipt.
 * @param extra the history IDs of plays that receipts name for a row which another one stands for: they may be any equal row’s
 */
export function unexplainedPlays(
  { undone, undos, others }: Records,
  live: readonly Play[],
  extra: ReadonlySet<string>,
): Play[] {
  const receipts = [undone, ...undos, ...(others ?? [])].flatMap(run => run.receipts);
  const explained = namedIn(receipts).union(countedIn(receipts));
  for (const { going } of undone.intents) for (const { play } of going) explained.add(play.historyId);
  return live.filter(({ historyId }) => extra.has(historyId) || !explained.has(historyId));
}

/** What runs were about to remove, by slot. */
export type GoingBySlot = ReadonlyMap<string, readonly Going[]>;

/** What all intents of these runs list as going, by slot. */
export function goingBySlot(runs: readonly RunRecords[]): GoingBySlot {
  return Map.groupBy(
    runs.flatMap(({ intents }) => intents.flatMap(({ going }) => going)),
    one => slotKey(one.play),
  );
}

/** The history IDs of the plays that stayed beside some of what went. */
export function staysOf(going: readonly Going[]): Set<string> {
  return new Set(going.flatMap(({ stays }) => stays));
}

interface Claims {
  lacking: readonly Row[];
  identities: Identities;
  /** See `unexplainedPlays`. */
  extra: ReadonlySet<string>;
  /** Whether a play of that slot stands for that identity. */
  isLive: (identity: string, slot: string) => boolean;
}

/** What an unexplained play may be: a row, or else a play that an unfinished run was to add. */
interface Claimant {
  identity: string;
  row: Row | undefined;
}

/** What unexplained plays are taken for. */
export interface Explained {
  /** The rows that are there, each with the play that counts for it. */
  counted: ReadonlyMap<Row, Play>;
  /**
   * Rows that are missing, and that an unfinished run may have sent, each with the plays near it that may have resulted: they were
   * not there before, and nothing else explains them.
   */
  perhaps: ReadonlyMap<Row, readonly Play[]>;
  /** Whether a play near a row that lacks and is asked for is not explained. */
  isAnyNear: boolean;
}

/**
 * Counts unexplained plays for the rows of their slot: first for rows that are not asked for and that an unfinished undo was to
 * put back, then for lacking rows, those first that such an undo was to put back, the others in the order in which they went,
 * asked for or not: so each play counts for one row, even where the run is undone in parts. What is left may have resulted from a
 * row near it that an unfinished run sent.
 */
export function explain(
  unexplained: readonly Play[],
  claims: Claims,
  { undone, undos, others }: Records,
): Explained {
  const counted = new Map<Row, Play>();
  const undoing = [...undos, ...(others ?? [])];
  const pending = Map.groupBy(pendingIn(undoing, claims), one => one.slot);
  const begunAt = Math.max(...undone.intents.map(intent => intent.at));
  const plays = Map.groupBy(unexplained, slotKey);
  const going = goingBySlot([undone, ...undoing]);
  const own = new Set(undone.intents.flatMap(intent => intent.going));
  // One for each play that was to be added there.
  const left = new Map(
    [...plays].map(([slot, ofSlot]) => [slot, ofSlot.slice(pending.get(slot)?.length ?? 0)]),
  );
  for (const [slot, rows] of Map.groupBy(claims.lacking, row => slotKey(row.play))) {
    const here = going.get(slot) ?? [];
    const beside = staysOf(here.filter(one => own.has(one)));
    // What was to be added before, and was, stayed beside the rows, unless nothing was seen to stay.
    const open = (pending.get(slot) ?? []).filter(({ at }) => at > begunAt || beside.size === 0);
    const staysBeside = ({ identity, row }: Claimant) => {
      const isOfIt = ({ play }: Going) => claims.identities.of(play.historyId) === identity;
      const stays = staysOf(here.filter(isOfIt));
      return row === undefined ? stays.union(beside) : stays;
    };
    const claimants = claimantsOf(rows, new Set(open.map(one => one.identity)));
    const { given, free } = allot(plays.get(slot) ?? [], claimants, staysBeside);
    for (const [row, play] of given) counted.set(row, play);
    left.set(
      slot,
      [...free].filter(play => !beside.has(play.historyId)),
    );
  }
  const lacking = claims.lacking.filter(row => !counted.has(row));
  const strange = [...left.values()].flat().filter(play => !claims.extra.has(play.historyId));
  return { counted, ...nearRows(lacking, [...pending.values()].flat(), strange) };
}

/** What rows that unfinished runs were to add may have turned into. Trakt makes every added play a mark. */
function nearRows(
  lacking: readonly Row[],
  pending: readonly Pending[],
  left: readonly Play[],
): Pick<Explained, 'perhaps' | 'isAnyNear'> {
  const marks = left.filter(play => play.action === 'watch');
  const asked = marks.length === 0 ? [] : lacking.filter(row => row.isAsked && row.play.traktId !== null);
  const near = nearAmong(marks);
  const nearTo = ({ play: { type, traktId, watchedAt } }: Row) =>
    near({ type, traktId: traktId ?? 0, minute: minuteOf(watchedAt) });
  const sent = new Map(pending.map(one => [`${one.identity} ${one.slot}`, one.near]));
  const perhaps = new Map<Row, readonly Play[]>();
  for (const row of asked) {
    const before = sent.get(`${row.identity} ${slotKey(row.play)}`);
    const fresh = before === undefined ? [] : nearTo(row).filter(play => !before.has(play.historyId));
    if (fresh.length > 0) perhaps.set(row, fresh);
  }
  return { perhaps, isAnyNear: asked.some(row => nearTo(row).length > 0) };
}

/** Gives each claimant in turn the first play left that did not stay beside it. Returns the rows that got one, and what is left. */
function allot(
  plays: readonly Play[],
  claimants: readonly Claimant[],
  staysBeside: (claimant: Claimant) => ReadonlySet<string>,
): { given: Map<Row, Play>; free: ReadonlySet<Play> } {
  const given = new Map<Row, Play>();
  const free = new Set(plays);
  for (const claimant of claimants) {
    if (free.size === 0) break;
    const stays = staysBeside(claimant);
    const play = [...free].find(one => !stays.has(one.historyId));
    if (play === undefined) continue;
    free.delete(play);
    if (claimant.row !== undefined) given.set(claimant.row, play);
  }
  return { given, free };
}

function claimantsOf(rows: readonly Row[], pending: ReadonlySet<string>): Claimant[] {
  const asked = new Set(rows.filter(row => row.isAsked).map(row => row.identity));
  const claimant = (row: Row) => ({ identity: row.identity, row });
  return [
    ...[...pending.difference(asked)].map(identity => ({ identity, row: undefined })),
    ...rows.filter(row => row.isAsked && pending.has(row.identity)).map(claimant),
    ...rows.filter(row => !pending.has(row.identity)).map(claimant),
  ];
}

interface Pending {
  slot: string;
  identity: string;
  /** When the intent was uploaded. */
  at: number;
  /** The history IDs of the plays near its rows that were there before. */
  near: ReadonlySet<string>;
}

/**
 * The plays that runs were to add, of which the latest such intent has no receipt that names them, and that are not seen to be
 * there. A later receipt covers the earlier intents as well: nothing is added that may have resulted from one of them.
 */
function pendingIn(runs: readonly RunRecords[], { identities, isLive }: Claims): Pending[] {
  const latest = new Map<string, Pending & { isDone: boolean }>();
  const steps = runs.flatMap(({ intents, receipts }) =>
    intents.map(intent => ({ intent, receipt: receipts.find(one => isReceiptOf(one, intent)) })),
  );
  for (const { intent, receipt } of steps.toSorted((a, b) => inOrder(a.intent, b.intent))) {
    const done = new Set(receipt?.added.map(one => one.for));
    const near = new Set(intent.coming.flatMap(one => one.near ?? []));
    for (const { play, for: id = '' } of intent.coming) {
      const identity = identities.of(id);
      latest.set(identity, { slot: slotKey(play), identity, at: intent.at, near, isDone: done.has(id) });
    }
  }
  return [...latest.values()].filter(({ identity, slot, isDone }) => !isDone && !isLive(identity, slot));
}

function inOrder(a: Intent, b: Intent): number {
  return a.at - b.at || compareIds(a.runId, b.runId) || Number(a.attempt) - Number(b.attempt);
}
