import { type Play, slotKey } from '../../history/play.ts';
import { type Added, type Coming, type Going, goingOf, type RunRecords } from '../../history/record.ts';
import { type Identities, identitiesOf, namedIn } from './identity.ts';
import { addedRows, removedRows, stayingBeside, untoldOf } from './rows.ts';
import {
  countUnexplained,
  goingBySlot,
  type Records,
  type Row,
  staysOf,
  unexplainedPlays,
} from './unexplained.ts';

/** All that is known before an undo changes anything. */
export interface Known extends Records {
  /** The live plays of the minutes concerned; `undefined` where it is certain without a read that the rows lack. */
  live: readonly Play[] | undefined;
  /** The history IDs that are asked for; `undefined` for the whole run. */
  asked: ReadonlySet<string> | undefined;
}

/** An asked row that is there. */
export interface There {
  row: Play;
  /** The live play that it is, or that counts for it. */
  as: Play;
  /** Only perhaps: it appeared when an undo sent the row, and may be of something else. */
  isPerhaps: boolean;
}

/** A play that the run moved: it comes back at the old time, and then the new one goes. */
export interface MoveBack {
  row: Play;
  moved: Added;
}

/** What an undo is to do. */
export interface UndoPlan {
  /** What lacks and is asked for. */
  coming: Coming[];
  /** Asked rows that are there. */
  there: There[];
  /** Asked rows of which Trakt does not say what they were of, so that they cannot be added. */
  nameless: Play[];
  /** What a clear receipt says the run added, and still is there. */
  going: Going[];
  /** What the run added and is not there any more. */
  alreadyGone: Added[];
  /** Live plays that may be what the run added: no clear receipt tells. None of them goes by itself. */
  doubtful: Play[];
  movesBack: MoveBack[];
  /** Of `asked`, those that the run has nothing to do with. */
  unknownIds: string[];
  /** A live play is left that only the records of other runs can explain: read them, and plan again. */
  needsOthers: boolean;
}

/** Plans the undo of a run (§3.5). Never adds a row that is not asked for, never more than lack. */
export function planUndo(known: Known): UndoPlan {
  const { undone, asked } = known;
  const removed = removedRows(undone);
  const added = addedRows(undone);
  const moves = movesOf(removed, added);
  const isAsked = askedBy(asked, moves);
  const movesBack = moves.filter(({ row }) => isAsked(row.historyId));
  const moved = new Set(moves.flatMap(move => [move.row.historyId, move.moved.historyId]));
  const back = planComingBack(
    known,
    [...removed.values()].filter(play => !moved.has(play.historyId)),
    isAsked,
  );
  const again = planGoing(
    known,
    [...added.values()].filter(one => !moved.has(one.historyId)),
    one => isAsked(one.historyId) || (one.for !== undefined && isAsked(one.for) && asked !== undefined),
  );
  return {
    ...back,
    ...again,
    movesBack,
    unknownIds: unknownIds(known, new Set([...removed.keys(), ...added.keys()])),
    needsOthers: known.others === undefined && (back.isUnexplained || again.doubtful.length > 0),
  };
}

function askedBy(
  asked: ReadonlySet<string> | undefined,
  moves: readonly MoveBack[],
): (historyId: string) => boolean {
  if (asked === undefined) return () => true;
  const pairs = moves.map(({ row, moved }) => [row.historyId, moved.historyId]);
  const all = new Set([...asked, ...pairs.filter(pair => pair.some(id => asked.has(id))).flat()]);
  return historyId => all.has(historyId);
}

function movesOf(removed: ReadonlyMap<string, Play>, added: ReadonlyMap<string, Added>): MoveBack[] {
  return [...added.values()].flatMap(moved => {
    const row = removed.get(moved.for ?? '');
    return row === undefined ? [] : [{ row, moved }];
  });
}

function unknownIds({ undone, asked }: Known, ids: ReadonlySet<string>): string[] {
  const named = new Set([
    ...ids,
    ...undone.intents.flatMap(({ going }) => going.map(({ play }) => play.historyId)),
    ...undone.intents.flatMap(({ coming }) => coming.map(one => one.for ?? '')),
    ...undone.receipts.flatMap(({ perhaps }) => perhaps.map(one => one.historyId)),
  ]);
  return [...(asked ?? [])].filter(id => !named.has(id));
}

interface ComingBack extends Pick<UndoPlan, 'coming' | 'there' | 'nameless'> {
  /** A play is left that no record that was read explains, where a row may lack; or two rows may be one play. */
  isUnexplained: boolean;
}

function planComingBack(
  known: Known,
  removed: readonly Play[],
  isAsked: (historyId: string) => boolean,
): ComingBack {
  const { undone, undos, others, live } = known;
  const runs = [undone, ...undos, ...(others ?? [])];
  const identities = identitiesOf(runs);
  const rows = joinRows(removed, identities, isAsked);
  if (live === undefined)
    return { ...comingOf(rows.filter(row => row.isAsked)), there: [], isUnexplained: false };

  const standing = standingFor(live, runs, identities);
  const there = rows.flatMap(row => standing.there(row));
  const lacking = rows.filter(row => standing.of(row).length === 0);
  const claims = { lacking, identities, isLive: standing.isLive };
  const counted = countUnexplained(unexplainedPlays(known, live), claims, known);
  const standIns = new Set(there.map(one => one.as.historyId));
  const isStrange = strangeIn(
    live.filter(play => !standIns.has(play.historyId)),
    undone,
  );
  return {
    ...comingOf(lacking.filter(row => row.isAsked && !counted.has(row))),
    there: [...there, ...[...counted].map(([row, as]) => ({ row: row.play, as, isPerhaps: false }))].filter(
      one => isAsked(one.row.historyId),
    ),
    isUnexplained: lacking.some(row => row.isAsked && isStrange(row)) || wentApart(lacking, undone),
  };
}

/** Whether rows of one slot are of several intents: the later one may be what came back of the earlier one. */
function wentApart(rows: readonly Row[], { intents }: RunRecords): boolean {
  const intentOf = new Map(
    intents.flatMap(({ going }, index) => going.map(({ play }) => [play.historyId, index] as const)),
  );
  return Map.groupBy(rows, ({ play }) => slotKey(play))
    .values()
    .some(together => new Set(together.map(({ play }) => intentOf.get(play.historyId))).size > 1);
}

/** Makes a function that says whether a play of the row’s slot is left that did not stay beside it. */
function strangeIn(plays: readonly Play[], undone: RunRecords): (row: Row) => boolean {
  const [going, left] = [goingBySlot([undone]), Map.groupBy(plays, slotKey)];
  return ({ play: { historyId, ...row } }) => {
    const slot = slotKey({ ...row, historyId });
    const stays = staysOf((going.get(slot) ?? []).filter(({ play }) => play.historyId === historyId));
    return left.get(slot)?.some(play => !stays.has(play.historyId)) === true;
  };
}

function joinRows(
  removed: readonly Play[],
  identities: Identities,
  isAsked: (historyId: string) => boolean,
): Row[] {
  const byIdentity = Map.groupBy(removed, play => identities.of(play.historyId));
  return [...byIdentity].flatMap(([identity, plays]) => {
    const play = plays.find(one => isAsked(one.historyId)) ?? plays[0];
    return play === undefined ? [] : [{ play, identity, isAsked: isAsked(play.historyId) }];
  });
}

function comingOf(rows: readonly Row[]): Pick<ComingBack, 'coming' | 'nameless'> {
  return {
    coming: rows
      .filter(({ play }) => play.traktId !== null)
      .map(({ play, identity }) => ({ play, for: identity })),
    nameless: rows.filter(({ play }) => play.traktId === null).map(({ play }) => play),
  };
}

/** Which live play stands for a row: under its own ID, or under one that a receipt says stands for the same ID. */
function standingFor(live: readonly Play[], runs: readonly RunRecords[], identities: Identities) {
  const byId = new Map(live.map(play => [play.historyId, play]));
  const byIdentity = Map.groupBy(live, play => identities.of(play.historyId));
  const perhaps = Map.groupBy(
    runs.flatMap(({ receipts }) => receipts.flatMap(receipt => receipt.perhaps)),
    one => (one.for === undefined ? '' : identities.of(one.for)),
  );
  const surely = ({ identity }: Pick<Row, 'identity'>) => byIdentity.get(identity) ?? [];
  const maybe = ({ identity }: Pick<Row, 'identity'>) =>
    (perhaps.get(identity) ?? []).flatMap(one => byId.get(one.historyId) ?? []);
  const of = (row: Pick<Row, 'identity'>) => [...surely(row), ...maybe(row)];
  return {
    of,
    isLive: (identity: string) => of({ identity }).length > 0,
    there(row: Row): There[] {
      const [as] = of(row);
      return as === undefined ? [] : [{ row: row.play, as, isPerhaps: surely(row).length === 0 }];
    },
  };
}

function planGoing(
  { undone, undos, others, live }: Known,
  added: readonly Added[],
  isAsked: (one: Pick<Added, 'historyId' | 'for'>) => boolean,
): Pick<UndoPlan, 'going' | 'alreadyGone' | 'doubtful'> {
  if (live === undefined) return { going: [], alreadyGone: [], doubtful: [] };
  const asked = new Map(added.filter(isAsked).map(one => [one.historyId, one]));
  const there = new Set(live.map(play => play.historyId));
  const plays = live.filter(play => asked.get(play.historyId)?.clear === true);
  return {
    going: goingOf(plays, live),
    alreadyGone: [...asked.values()].filter(one => !there.has(one.historyId)),
    doubtful: doubtfulIn({ undone, undos, others }, live, isAsked),
  };
}

/** Live plays where the run was to add some of which no receipt tells, and those of which one is not sure. */
function doubtfulIn(
  { undone, undos, others }: Records,
  live: readonly Play[],
  isAsked: (one: Pick<Added, 'historyId' | 'for'>) => boolean,
): Play[] {
  const slots = new Set(
    untoldOf(undone)
      .filter(({ play, for: id }) => isAsked({ historyId: id ?? play.historyId }))
      .map(({ play }) => slotKey(play)),
  );
  const perhaps = new Set(
    undone.receipts
      .flatMap(receipt => [...receipt.added.filter(one => !one.clear), ...receipt.perhaps])
      .filter(isAsked)
      .map(one => one.historyId),
  );
  const explained = namedIn([undone, ...undos, ...(others ?? [])].flatMap(({ receipts }) => receipts));
  const beside = stayingBeside(undone).union(removedRows(undone));
  return live.filter(
    play =>
      perhaps.has(play.historyId) ||
      (slots.has(slotKey(play)) && !explained.has(play.historyId) && !beside.has(play.historyId)),
  );
}
