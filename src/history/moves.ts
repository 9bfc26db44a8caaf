import { compareIds, itemKey, minuteOf, type Play, slotKey } from './play.ts';

/** A play that should be at another time. */
export interface WantedMove {
  play: Play;
  /** UTC, `2025-11-17T01:02`; that of the epoch for a play that should have no date. */
  minute: string;
  /** The minute is that of its release, so that a play within a day of it is there already. */
  isRelease: boolean;
}

/** A move that is to be made. */
export interface Move extends WantedMove {
  /** What is at the new time already and serves; without it a play is added there. */
  servedBy: Play | undefined;
}

export interface MovePlan {
  /** By what belongs together: of one group no play goes before all of it are at their new times. */
  groups: Move[][];
  /** Plays that are where they should be: in their minute, or trading places with plays that are the same. */
  inPlace: WantedMove[];
  /** Plays of one thing that swap times so that it is unclear which of them should stay. */
  tangled: WantedMove[];
  /** Moves that would wait for each other: to a release, and from there to within a day of it. They are in `groups` as well. */
  blocked: Move[];
}

const DAY = 86_400_000;

/**
 * Plans moves (DESIGN.md §3.4 step 6): at each new time as many plays are added as move to it and are not there already. What
 * it does not touch it never touches, however often it is asked, so that a run that was cut off can be run again.
 * @param live the live plays of all things and times concerned
 * @param selected the history IDs of all plays that should go or move: none of them serves
 */
export function planMoves(
  wanted: readonly WantedMove[],
  live: readonly Play[],
  selected: ReadonlySet<string>,
): MovePlan {
  const moves = wanted.toSorted((a, b) => compareIds(a.play.historyId, b.play.historyId));
  const still = moves.filter(isInPlace);
  const { circles, tangled, others } = findCircles(moves.filter(move => !isInPlace(move)));
  const serving = allot(
    others,
    live.filter(play => !selected.has(play.historyId)),
  );
  const planned = others.map(move => ({ ...move, servedBy: serving.get(move) }));
  const groups = groupsOf(planned);
  return { groups, inPlace: [...still, ...circles], tangled, blocked: blockedIn(groups) };
}

/** The thing and the minute to which a play should move, as `slotKey` has it. */
export function targetKey({ play, minute }: WantedMove): string {
  return `${itemKey(play)} ${minute}`;
}

function isInPlace({ play, minute, isRelease }: WantedMove): boolean {
  return minuteOf(play.watchedAt) === minute || (isRelease && isWithinDay(play, minute));
}

function isWithinDay({ watchedAt }: Play, minute: string): boolean {
  return Math.abs(Date.parse(watchedAt) - Date.parse(`${minute}:00Z`)) <= DAY;
}

/**
 * Finds the moves that lie on circles, as when two plays of one thing swap their times: where each minute gets as many plays as
 * leave it, nothing has to be done. Moves from a minute that none reaches, or to one that none leaves, are on no circle.
 */
function findCircles(moves: readonly WantedMove[]): {
  circles: WantedMove[];
  tangled: WantedMove[];
  others: WantedMove[];
} {
  let left: readonly WantedMove[] = moves;
  for (;;) {
    const [from, to] = [countBy(left, ({ play }) => slotKey(play)), countBy(left, targetKey)];
    const core = left.filter(move => to.has(slotKey(move.play)) && from.has(targetKey(move)));
    if (core.length < left.length) {
      left = core;
      continue;
    }
    const uneven = new Set(
      core
        .filter(({ play }) => from.get(slotKey(play)) !== to.get(slotKey(play)))
        .map(({ play }) => itemKey(play)),
    );
    const isUneven = ({ play }: WantedMove) => uneven.has(itemKey(play));
    const inCore = new Set(core);
    return {
      circles: core.filter(move => !isUneven(move)),
      tangled: core.filter(isUneven),
      others: moves.filter(move => !inCore.has(move)),
    };
  }
}

function countBy(moves: readonly WantedMove[], keyOf: (move: WantedMove) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const move of moves) counts.set(keyOf(move), (counts.get(keyOf(move)) ?? 0) + 1);
  return counts;
}

/** Gives each move a play that is at its new time; each play serves one, and moves to a very minute come first. */
function allot(moves: readonly WantedMove[], free: readonly Play[]): Map<WantedMove, Play> {
  const serving = new Map<WantedMove, Play>();
  const ofThing = Map.groupBy(free, itemKey);
  for (const [thing, together] of Map.groupBy(moves, ({ play }) => itemKey(play))) {
    const plays = new Set(
      (ofThing.get(thing) ?? []).toSorted((a, b) => compareIds(a.historyId, b.historyId)),
    );
    const bySlot = Map.groupBy(plays, slotKey);
    const take = (move: WantedMove, play: Play | undefined) => {
      if (play === undefined) return;
      plays.delete(play);
      serving.set(move, play);
    };
    const exact = (move: WantedMove) => bySlot.get(targetKey(move))?.shift();
    const released = together.filter(move => move.isRelease);
    for (const move of together) if (!move.isRelease) take(move, exact(move));
    for (const move of released) take(move, exact(move));
    // A thing has one release, so that what is near it is so for all of them.
    const [{ minute = '' } = {}] = released;
    const near = [...plays].filter(play => minute !== '' && isWithinDay(play, minute)).values();
    for (const move of released) if (!serving.has(move)) take(move, near.next().value);
  }
  return serving;
}

/** Moves of one thing to one minute belong together, and those to within a day of its release where others go to that. */
function groupsOf(moves: readonly Move[]): Move[][] {
  const releases = new Map(
    moves.filter(move => move.isRelease).map(move => [itemKey(move.play), move] as const),
  );
  const keyOf = (move: Move) => {
    const release = releases.get(itemKey(move.play));
    const isNear = release && isWithinDay({ ...move.play, watchedAt: `${move.minute}:00Z` }, release.minute);
    return targetKey(isNear ? release : move);
  };
  return [...Map.groupBy(moves, keyOf).values()];
}

/** The moves that stay when one group after the other is made whose new times no play has yet to leave. */
function blockedIn(groups: readonly Move[][]): Move[] {
  let open = groups;
  for (;;) {
    const leaving = new Set(open.flat().map(({ play }) => slotKey(play)));
    const left = open.filter(group =>
      group.some(move => move.servedBy === undefined && leaving.has(targetKey(move))),
    );
    if (left.length === open.length) return left.flat();
    open = left;
  }
}
