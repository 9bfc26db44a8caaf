import { compareIds, type Play, slotKey } from '../../history/play.ts';
import { type Going, isReceiptOf, type RunRecords } from '../../history/record.ts';
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

/** The live plays that are no row’s own, and in no receipt of another run. */
export function unexplainedPlays({ undone, undos, others }: Records, live: readonly Play[]): Play[] {
  const explained = namedIn([...undos, ...(others ?? [])].flatMap(({ receipts }) => receipts));
  for (const { going } of undone.intents) for (const { play } of going) explained.add(play.historyId);
  return live.filter(play => !explained.has(play.historyId));
}

/** What the run was about to remove, by slot. */
export type GoingBySlot = ReadonlyMap<string, readonly Going[]>;

export function goingBySlot({ intents }: RunRecords): GoingBySlot {
  return Map.groupBy(
    intents.flatMap(({ going }) => going),
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
  /** Whether a play stands for that identity. */
  isLive: (identity: string) => boolean;
}

/** What an unexplained play may be: a row that is asked for, or else a play that an unfinished run was to add. */
interface Claimant {
  identity: string;
  row: Row | undefined;
}

/**
 * Counts unexplained plays for the rows of their slot: first for rows that are not asked for and that an unfinished undo was
 * to put back, then for lacking rows, those first that such an undo was to put back. What another run was to add and did
 * not finish comes before rows that no undo was to put back. Returns the rows that so are there.
 */
export function countUnexplained(
  unexplained: readonly Play[],
  claims: Claims,
  { undone, undos, others }: Records,
): Map<Row, Play> {
  const counted = new Map<Row, Play>();
  const own = pendingIn(undos, claims);
  const isLater = laterThan(undone);
  const later = pendingIn(withIntents(others ?? [], isLater), claims);
  const earlier = pendingIn(
    withIntents(others ?? [], runId => !isLater(runId)),
    claims,
  );
  const asked = claims.lacking.filter(row => row.isAsked);
  const [going, plays] = [goingBySlot(undone), Map.groupBy(unexplained, slotKey)];
  for (const [slot, rows] of Map.groupBy(asked, row => slotKey(row.play))) {
    const here = going.get(slot) ?? [];
    // What an earlier run was to add stays beside the rows, or came after the run had read what is there.
    const beside = staysOf(here);
    const elsewhere = [...(earlier.get(slot) ?? [])].slice(beside.size).concat([...(later.get(slot) ?? [])]);
    const claimants = claimantsOf(rows, own.get(slot) ?? NONE, new Set(elsewhere));
    const staysBeside = ({ identity }: Claimant) => {
      const ofIt = here.filter(one => claims.identities.of(one.play.historyId) === identity);
      return ofIt.length > 0 ? staysOf(ofIt) : beside;
    };
    for (const [row, play] of allot(plays.get(slot) ?? [], claimants, staysBeside)) counted.set(row, play);
  }
  return counted;
}

const NONE: ReadonlySet<string> = new Set();

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

function claimantsOf(
  rows: readonly Row[],
  own: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): Claimant[] {
  const asked = new Set(rows.map(row => row.identity));
  const notAsked = (pending: Iterable<string>) =>
    [...pending].filter(identity => !asked.has(identity)).map(identity => ({ identity, row: undefined }));
  const claimant = (row: Row) => ({ identity: row.identity, row });
  return [
    ...notAsked(own),
    ...rows.filter(row => own.has(row.identity)).map(claimant),
    ...notAsked([...elsewhere].filter(identity => !own.has(identity))),
    ...rows.filter(row => !own.has(row.identity)).map(claimant),
  ];
}

function laterThan({ intents }: RunRecords): (runId: string) => boolean {
  return runId => intents.every(intent => compareIds(intent.runId, runId) < 0);
}

function withIntents(runs: readonly RunRecords[], isOne: (runId: string) => boolean): RunRecords[] {
  return runs.map(run => ({ ...run, intents: run.intents.filter(intent => isOne(intent.runId)) }));
}

/** By slot, the identities of plays that runs were to add, that no receipt of theirs names, and that are not seen to be there. */
function pendingIn(
  runs: readonly RunRecords[],
  { identities, isLive }: Claims,
): Map<string, ReadonlySet<string>> {
  const pending = runs.flatMap(({ intents, receipts }) =>
    intents.flatMap(intent => {
      const done = new Set(receipts.find(one => isReceiptOf(one, intent))?.added.map(one => one.for));
      return intent.coming
        .filter(one => !done.has(one.for))
        .map(one => ({ slot: slotKey(one.play), identity: identities.of(one.for ?? '') }))
        .filter(({ identity }) => !isLive(identity));
    }),
  );
  const bySlot = Map.groupBy(pending, one => one.slot);
  return new Map([...bySlot].map(([slot, all]) => [slot, new Set(all.map(one => one.identity))]));
}
