import { minuteOf, type Play, slotKey } from '../../history/play.ts';
import {
  type Added,
  type Coming,
  type Counted,
  type Going,
  goingOf,
  type Perhaps,
  type Receipt,
  type RunRecords,
} from '../../history/record.ts';
import { nearAmong } from '../../trakt/sent-plays.ts';
import type { Step } from '../steps.ts';
import { comingWithoutReceipt, nearBefore } from '../without-receipt.ts';
import { followMoves, joinMovesBack, type MovedPair, movedPairs } from './moves-back.ts';
import { addedRows, removedRows, stayingBeside } from './rows.ts';
import { type Identities, identitiesOf } from './same-play.ts';
import { standingFor, type There } from './stand-ins.ts';
import { explain, goingBySlot, type Records, type Row, staysOf, unexplainedPlays } from './unexplained.ts';

/** All that is known before an undo changes anything. */
export interface Known extends Records {
  /** The live plays of the minutes concerned; `undefined` where it is certain without a read that the rows lack. */
  live: readonly Play[] | undefined;
  /** The history IDs that are asked for; `undefined` for the whole run. */
  asked: ReadonlySet<string> | undefined;
}

/** What an undo concludes of plays that it finds. */
export interface Conclusions {
  counted: Counted[];
  perhaps: Perhaps[];
}

/** What an undo is to do. */
export interface UndoPlan {
  /** What lacks and is asked for. */
  coming: Coming[];
  /** Asked rows that are there. */
  there: There[];
  /** What to record before anything is changed: which plays count for asked rows, and what others may have turned into. */
  conclusions: Conclusions;
  /** Asked rows that an unfinished run may have sent, and that something unexplained may have resulted from. */
  perhaps: Play[];
  /** Plays that imports since added where rows lack that will be added: each is one too many then. */
  doubled: Play[];
  /** Asked rows of which Trakt does not say what they were of, so that they cannot be added. */
  nameless: Play[];
  /** What a clear receipt says the run added, and still is there. */
  going: Going[];
  /** What the run added and is not there any more. */
  alreadyGone: Added[];
  /** Live plays that may be what the run added: no clear receipt says so. None of them goes without the person. */
  doubtful: Play[];
  /** What moves back: it comes at the old time, and then what is at the new one goes. */
  movesBack: Step[];
  /** The plays that the run moved, as far as they are asked for. */
  moves: MovedPair[];
  /** Those of them that are no longer at the new time, so that they do not move back. */
  away: MovedPair[];
  /** History IDs of plays that the run kept, and that may look wrong again. */
  unkept: string[];
  /** History IDs of plays of which the run took back that they are kept. */
  kept: string[];
  /** Of `asked`, those that the run has nothing to do with. */
  unknownIds: string[];
  /** A live play is left that only the records of other runs can explain: read them, and plan again. */
  needsOthers: boolean;
}

/** Plans the undo of a run (§3.5). Never adds a row that is not asked for, never more than lack. */
export function planUndo(known: Known): UndoPlan {
  const { undone, asked } = known;
  const removed = removedRows(undone);
  const first = movedPairs(removed, addedRows(undone));
  const { pairs, added, isOpen } = followMoves(first, known, known.live ?? []);
  const isAsked = askedBy(asked, [...first, ...pairs]);
  const back = planComingBack(known, [...removed.values()], isAsked);
  const live = new Set(known.live?.map(play => play.historyId));
  const again = planGoing(
    known,
    [...added.values()],
    one => isAsked(one.historyId) || isAsked(one.for ?? one.historyId),
    new Set(back.there.flatMap(({ row, as }) => (live.has(row.historyId) ? [] : as.historyId))),
  );
  const there = new Set(back.there.map(({ row }) => row.historyId));
  const { coming, going, steps, away } = joinMovesBack(pairs, { ...back, ...again, there }, live);
  const keptBy = (kept: (receipt: Receipt) => string[]) => [...new Set(undone.receipts.flatMap(kept))];
  const [unkept, kept] = [keptBy(receipt => receipt.kept), keptBy(receipt => receipt.unkept)];
  const isAway = new Set(away.map(({ moved }) => moved.historyId));
  return {
    ...back,
    ...again,
    coming,
    going,
    alreadyGone: again.alreadyGone.filter(one => !isAway.has(one.historyId)),
    movesBack: steps,
    moves: pairs.filter(({ row }) => isAsked(row.historyId)),
    away,
    unkept: unkept.filter(isAsked),
    kept: kept.filter(isAsked),
    unknownIds: unknownIds(
      known,
      new Set([...removed.keys(), ...addedRows(undone).keys(), ...unkept, ...kept]),
    ),
    needsOthers: known.others === undefined && (back.isUnexplained || again.doubtful.length > 0 || isOpen),
  };
}

function askedBy(
  asked: ReadonlySet<string> | undefined,
  moves: readonly MovedPair[],
): (historyId: string) => boolean {
  if (asked === undefined) return () => true;
  const pairs = moves.map(({ row, moved }) => [row.historyId, moved.historyId]);
  const all = new Set([...asked, ...pairs.filter(pair => pair.some(id => asked.has(id))).flat()]);
  return historyId => all.has(historyId);
}

function unknownIds({ undone, asked }: Known, ids: ReadonlySet<string>): string[] {
  const named = new Set<string | undefined>([
    ...ids,
    ...undone.intents.flatMap(({ going }) => going.map(({ play }) => play.historyId)),
    ...undone.intents.flatMap(({ coming }) => coming.map(one => one.for)),
    ...undone.receipts.flatMap(({ perhaps }) => perhaps.map(one => one.historyId)),
  ]);
  return [...(asked ?? [])].filter(id => !named.has(id));
}

interface ComingBack
  extends Pick<UndoPlan, 'coming' | 'there' | 'doubled' | 'nameless' | 'conclusions' | 'perhaps'> {
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
    return {
      ...comingOf(rows.filter(row => row.isAsked)),
      there: [],
      doubled: [],
      conclusions: { counted: [], perhaps: [] },
      perhaps: [],
      isUnexplained: false,
    };

  const standing = standingFor(rows, { live, runs, identities });
  const there = rows.flatMap(row => standing.there(row));
  const lacking = rows.filter(row => standing.of(row).length === 0);
  const extra = new Set(rows.flatMap(row => standing.extra(row)).map(play => play.historyId));
  const claims = { lacking, identities, extra, isLive: standing.isLive };
  const { counted, perhaps, isAnyNear } = explain(unexplainedPlays(known, live, extra), claims, known);
  const standIns = new Set([...there.map(one => one.as.historyId), ...addedRows(undone).keys()]);
  const strangers = strangersIn(
    live.filter(play => !standIns.has(play.historyId)),
    undone,
  );
  const toAdd = lacking.filter(row => row.isAsked && !counted.has(row) && !perhaps.has(row));
  const imported = importedBy(others ?? []);
  return {
    ...comingOf(toAdd),
    doubled: [...new Set(toAdd.flatMap(strangers))].filter(play => imported.has(play.historyId)),
    there: [...there, ...[...counted].map(([row, as]) => ({ row: row.play, as, isPerhaps: false }))].filter(
      one => isAsked(one.row.historyId),
    ),
    conclusions: {
      counted: [...counted]
        .filter(([row]) => row.isAsked)
        .map(([row, { historyId }]) => ({ historyId, for: row.identity })),
      perhaps: [...perhaps].flatMap(([row, plays]) => plays.flatMap(play => perhapsOf(row, play))),
    },
    perhaps: [...perhaps.keys()].map(row => row.play),
    isUnexplained:
      isAnyNear ||
      counted.size > 0 ||
      lacking.some(row => row.isAsked && strangers(row).length > 0) ||
      wentApart(lacking, undone),
  };
}

function perhapsOf({ play: { type, traktId, watchedAt }, identity }: Row, { historyId }: Play): Perhaps[] {
  return traktId === null ? [] : [{ historyId, for: identity, type, traktId, minute: minuteOf(watchedAt) }];
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

/** What runs added that stands for nothing they removed: imports do. */
function importedBy(runs: readonly RunRecords[]): Set<string> {
  const added = runs.flatMap(run => [...addedRows(run).values()]);
  return new Set(added.filter(one => one.for === undefined).map(one => one.historyId));
}

/** Makes a function that finds which plays of the row’s slot are left that did not stay beside it. */
function strangersIn(plays: readonly Play[], undone: RunRecords): (row: Row) => Play[] {
  const [going, left] = [goingBySlot([undone]), Map.groupBy(plays, slotKey)];
  return ({ play: { historyId, ...row } }) => {
    const slot = slotKey({ ...row, historyId });
    const stays = staysOf((going.get(slot) ?? []).filter(({ play }) => play.historyId === historyId));
    return (left.get(slot) ?? []).filter(play => !stays.has(play.historyId));
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

/** @param standIns the history IDs of plays that are all there is of what the run removed: these stay */
function planGoing(
  { undone, undos, others, live }: Known,
  added: readonly Added[],
  isAsked: (one: Pick<Added, 'historyId' | 'for'>) => boolean,
  standIns: ReadonlySet<string>,
): Pick<UndoPlan, 'going' | 'alreadyGone' | 'doubtful'> {
  if (live === undefined) return { going: [], alreadyGone: [], doubtful: [] };
  const asked = new Map(added.filter(isAsked).map(one => [one.historyId, one]));
  const there = new Set(live.map(play => play.historyId));
  const plays = live.filter(
    ({ historyId }) => asked.get(historyId)?.clear === true && !standIns.has(historyId),
  );
  return {
    going: goingOf(plays, live),
    alreadyGone: [...asked.values()].filter(one => !there.has(one.historyId)),
    doubtful: doubtfulIn({ undone, undos, others }, live, isAsked),
  };
}

/** Live plays at or near places where the run was to add plays that no clear receipt names. */
function doubtfulIn(
  { undone, undos, others }: Records,
  live: readonly Play[],
  isAsked: (one: Pick<Added, 'historyId' | 'for'>) => boolean,
): Play[] {
  const unreceipted = comingWithoutReceipt(undone).filter(({ play, for: id }) =>
    isAsked({ historyId: id ?? play.historyId }),
  );
  const perhaps = new Set(
    undone.receipts
      .flatMap(receipt => [...receipt.added.filter(one => !one.clear), ...receipt.perhaps])
      .filter(isAsked)
      .map(one => one.historyId),
  );
  // What another run perhaps added may be this one's as well.
  const receipts = [undone, ...undos, ...(others ?? [])].flatMap(run => run.receipts);
  const explained = new Set(receipts.flatMap(receipt => receipt.added.map(one => one.historyId)));
  const beside = stayingBeside(undone).union(removedRows(undone));
  const strange = live.filter(play => !explained.has(play.historyId) && !beside.has(play.historyId));
  const candidates = new Set(mayHaveComeOf(unreceipted, strange, undone));
  return live.filter(play => perhaps.has(play.historyId) || candidates.has(play));
}

/** Those live plays that may have resulted from what the run was to add: there, or near it where nothing is there. */
function mayHaveComeOf(unreceipted: readonly Coming[], plays: readonly Play[], undone: RunRecords): Play[] {
  const before = nearBefore(undone);
  const bySlot = Map.groupBy(plays, slotKey);
  const near = nearAmong(plays.filter(play => play.action === 'watch' && !before.has(play.historyId)));
  return unreceipted.flatMap(({ play }) => {
    const here = bySlot.get(slotKey(play));
    const { type, traktId, watchedAt } = play;
    return here ?? (traktId === null ? [] : near({ type, traktId, minute: minuteOf(watchedAt) }));
  });
}
