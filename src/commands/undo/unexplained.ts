import { compareIds, type Play, slotKey } from '../../history/play.ts';
import { type Going, type Intent, isReceiptOf, type RunRecords } from '../../history/record.ts';
import { type Identities, namedIn } from './identity.ts';

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

/** The live plays that are no row’s own, and in no receipt. */
export function unexplainedPlays({ undone, undos, others }: Records, live: readonly Play[]): Play[] {
  const explained = namedIn([undone, ...undos, ...(others ?? [])].flatMap(({ receipts }) => receipts));
  for (const { going } of undone.intents) for (const { play } of going) explained.add(play.historyId);
  return live.filter(play => !explained.has(play.historyId));
}

/** What runs were about to remove, by slot. */
export type GoingBySlot = ReadonlyMap<string, readonly Going[]>;

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
  /** Whether a play of that slot stands for that identity. */
  isLive: (identity: string, slot: string) => boolean;
}

/** What an unexplained play may be: a row, or else a play that an unfinished run was to add. */
interface Claimant {
  identity: string;
  row: Row | undefined;
}

/**
 * Counts unexplained plays for the rows of their slot: first for rows that are not asked for and that an unfinished undo was to
 * put back, then for lacking rows, those first that such an undo was to put back, the others in the order in which they went,
 * asked for or not: so each play counts for one row, also where the run is undone in parts. Returns the rows that so are there.
 */
export function countUnexplained(
  unexplained: readonly Play[],
  claims: Claims,
  { undone, undos, others }: Records,
): Map<Row, Play> {
  const counted = new Map<Row, Play>();
  const undoing = [...undos, ...(others ?? [])];
  const pending = Map.groupBy(pendingIn(undoing, claims), one => one.slot);
  const begunAt = Math.max(...undone.intents.map(intent => intent.at));
  const plays = Map.groupBy(unexplained, slotKey);
  const going = goingBySlot([undone, ...undoing]);
  const own = new Set(undone.intents.flatMap(intent => intent.going));
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
    for (const [row, play] of allot(plays.get(slot) ?? [], claimants, staysBeside)) counted.set(row, play);
  }
  return counted;
}

/** Gives each claimant in turn the first play left that did not stay beside it. Returns the rows that got one. */
function allot(
  plays: readonly Play[],
  claimants: readonly Claimant[],
  staysBeside: (claimant: Claimant) => ReadonlySet<string>,
): Map<Row, Play> {
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
  return given;
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
}

/**
 * The plays that runs were to add, of which the latest such intent has no receipt that names them, and that are not seen to be
 * there. A later receipt tells of the earlier intents, too: nothing is added that may have come of one of them.
 */
function pendingIn(runs: readonly RunRecords[], { identities, isLive }: Claims): Pending[] {
  const latest = new Map<string, Pending & { isDone: boolean }>();
  const steps = runs.flatMap(({ intents, receipts }) =>
    intents.map(intent => ({ intent, receipt: receipts.find(one => isReceiptOf(one, intent)) })),
  );
  for (const { intent, receipt } of steps.toSorted((a, b) => inOrder(a.intent, b.intent))) {
    const done = new Set(receipt?.added.map(one => one.for));
    for (const { play, for: id = '' } of intent.coming) {
      const identity = identities.of(id);
      latest.set(identity, { slot: slotKey(play), identity, at: intent.at, isDone: done.has(id) });
    }
  }
  return [...latest.values()].filter(({ identity, slot, isDone }) => !isDone && !isLive(identity, slot));
}

function inOrder(a: Intent, b: Intent): number {
  return a.at - b.at || compareIds(a.runId, b.runId) || Number(a.attempt) - Number(b.attempt);
}
