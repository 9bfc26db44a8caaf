import { type Play, slotKey } from '../../history/play.ts';
import type { Added, Coming, Going, Receipt, RunRecords } from '../../history/record.ts';
import { slotOf } from '../../trakt/sent-plays.ts';
import type { Step } from '../steps.ts';
import { addedRows } from './rows.ts';
import { identitiesOf } from './same-play.ts';
import type { Records } from './unexplained.ts';

/** A play that a run moved: its row at the old time, and what was added at the new one. */
export interface MovedPair {
  row: Play;
  moved: Added;
}

/** What moves back, and what comes and goes apart from that. */
export interface MovesBack {
  coming: Coming[];
  going: Going[];
  /** What goes once the plays are back at the old time. */
  steps: Step[];
  /** The pairs of which the play at the new time is not there any more: they are not added at the old time either. */
  away: MovedPair[];
}

/** The plays that a run moved: what it added for a play that it removed, at another time. */
export function movedPairs(
  removed: ReadonlyMap<string, Play>,
  added: ReadonlyMap<string, Added>,
): MovedPair[] {
  return [...added.values()].flatMap(moved => {
    const row = removed.get(moved.for ?? '');
    return row === undefined || slotKey(row) === slotOf(moved) ? [] : [{ row, moved }];
  });
}

/** What a run moved, as it is now. */
interface FollowedMoves {
  pairs: MovedPair[];
  /** What the run added, or what stands for that. */
  added: Map<string, Added>;
  /** A play is at a new time, and no record that was read says that it stands for what the run added there. */
  isOpen: boolean;
}

/**
 * Follows the plays that a run moved over later runs that moved them on and back again: the live play at the new time is the one that
 * the run added there, or one that clear receipts say stands for it.
 */
export function followMoves(
  pairs: readonly MovedPair[],
  { undone, undos, others }: Records,
  live: readonly Play[],
): FollowedMoves {
  const added = addedRows(undone);
  const [ids, bySlot] = [new Set(live.map(play => play.historyId)), Map.groupBy(live, slotKey)];
  const isAway = ({ moved }: MovedPair) => !ids.has(moved.historyId) && bySlot.has(slotOf(moved));
  if (!pairs.some(isAway)) return { pairs: [...pairs], added, isOpen: false };
  const standIn = standIns([undone, ...undos, ...(others ?? [])], new Set(added.keys()));
  let isOpen = false;
  const followed = pairs.map(pair => {
    if (!isAway(pair)) return pair;
    const { moved, row } = pair;
    const historyId = standIn(moved, bySlot.get(slotOf(moved)) ?? []);
    if (historyId === undefined) {
      isOpen = true;
      return pair;
    }
    const now = { ...moved, historyId, clear: true };
    added.delete(moved.historyId);
    added.set(historyId, now);
    return { row, moved: now };
  });
  return { pairs: followed, added, isOpen };
}

/** Makes a function that finds among plays one that stands for what was added, by clear receipts; each play stands for one. */
function standIns(runs: readonly RunRecords[], taken: Set<string>) {
  const { of } = identitiesOf(runs);
  const receipts = runs.flatMap(run => run.receipts);
  const clear = new Set(
    receipts.flatMap(receipt => receipt.added.flatMap(one => (one.clear ? one.historyId : []))),
  );
  return (moved: Added, plays: readonly Play[]): string | undefined => {
    const isIt = ({ historyId }: Play) =>
      clear.has(historyId) && !taken.has(historyId) && of(historyId) === of(moved.historyId);
    const found = plays.find(isIt)?.historyId;
    if (found !== undefined) taken.add(found);
    return found;
  };
}

/** Makes a function that says whether receipts name a history ID as added at another place than its row, as a move does. */
export function addedElsewhere(receipts: readonly Receipt[]): (historyId: string, slot: string) => boolean {
  const slots = new Map(
    receipts.flatMap(({ added, perhaps }) =>
      [...added, ...perhaps].map(one => [one.historyId, slotOf(one)] as const),
    ),
  );
  return (historyId, slot) => (slots.get(historyId) ?? slot) !== slot;
}

/**
 * Joins what comes back at the old times with what goes at the new ones. Of one thing and minute no play goes at a new time
 * before all that comes back there is there, so that an undo that was cut off can be done again.
 * @param there the history IDs of the rows that are there
 */
export function joinMovesBack(
  pairs: readonly MovedPair[],
  { coming, going, there }: Pick<MovesBack, 'coming' | 'going'> & { there: ReadonlySet<string> },
  live: ReadonlySet<string>,
): MovesBack {
  const away = pairs.filter(
    ({ row, moved }) =>
      !live.has(moved.historyId) && coming.some(({ play }) => play.historyId === row.historyId),
  );
  const isAway = new Set(away.map(({ row }) => row.historyId));
  const back = coming.filter(({ play }) => !isAway.has(play.historyId));
  const pairOf = new Map(pairs.map(pair => [pair.row.historyId, pair]));
  const goingOf = new Map(going.map(one => [one.play.historyId, one]));
  const moving = (one: Coming) => goingOf.get(pairOf.get(one.play.historyId)?.moved.historyId ?? '');
  const steps: Step[] = [];
  const apart: Coming[] = [];
  for (const together of Map.groupBy(back, ({ play }) => slotKey(play)).values()) {
    const goes = together.flatMap(one => moving(one) ?? []);
    if (goes.length === 0) apart.push(...together);
    else steps.push({ coming: together.map(one => standsForMoved(one, moving(one))), going: goes });
  }
  const inSteps = new Set(steps.flatMap(step => step.going));
  const rowOf = new Map(pairs.map(({ row, moved }) => [moved.historyId, row.historyId]));
  const isFree = ({ play }: Going) =>
    there.has(rowOf.get(play.historyId) ?? '') || !rowOf.has(play.historyId);
  return { coming: apart, going: going.filter(one => !inSteps.has(one) && isFree(one)), steps, away };
}

/** What comes back for a play that goes is a move as well, and can be undone as one. */
function standsForMoved(one: Coming, going: Going | undefined): Coming {
  return going === undefined ? one : { ...one, for: going.play.historyId };
}
