import { isExplained, liveIn, type RunState, slotOf, type TruePlay, type World } from './undo-world.ts';

/** What is wrong with the account, in words; `undefined` when no play is there twice. */
export function findDouble(world: World): string | undefined {
  const bySlot = Map.groupBy(liveIn(world), play => play.slot);
  for (const [slot, plays] of bySlot) {
    const doubles = settleLabels(world, plays);
    if (doubles.length > 0) {
      return `In slot ${slot} play ${doubles.map(play => `${play.id} (of ${play.label})`).join(', ')} is there twice.`;
    }
  }
  return undefined;
}

/**
 * Plays of one slot cannot be told apart, so that an undo of some of them may have put back another one: a play whose label
 * is there twice gets one that may be there and is not. Returns those for which there is none.
 */
function settleLabels(world: World, plays: readonly TruePlay[]): TruePlay[] {
  const used = new Set<string>();
  const told = new Set(
    [...world.runs.values()]
      .flatMap(({ receipts }) => receipts.flatMap(one => one.added))
      .map(one => one.historyId),
  );
  const doubles = plays
    .toSorted((a, b) => Number(told.has(b.id)) - Number(told.has(a.id)))
    .filter(play => {
      const isDouble = used.has(play.label) || !world.permitted.has(play.label);
      used.add(play.label);
      return isDouble;
    });
  const slot = plays[0]?.slot;
  const free = [...world.permitted].filter(
    label => !used.has(label) && world.plays.some(play => play.label === label && play.slot === slot),
  );
  return doubles.filter(play => {
    const label = free.pop();
    if (label !== undefined) play.label = label;
    return label === undefined;
  });
}

/** What a finished undo should have put back and did not, in words. */
export function findLost(
  world: World,
  undone: RunState,
  asked: ReadonlySet<string> | undefined,
): string | undefined {
  const own = new Map(undone.intents.flatMap(({ going }) => going.map(one => [one.play.historyId, one])));
  const stays = new Set([...own.values()].flatMap(one => one.stays));
  const rows = world.plays.filter(
    play =>
      play.removedBy === undone.id &&
      own.has(play.id) &&
      (asked?.has(play.id) ?? true) &&
      isExplained(world, play),
  );
  for (const [slot, removed] of Map.groupBy(rows, row => row.slot)) {
    const live = liveIn(world, slot);
    if ((world.onePerMinute && live.length > 0) || isAmbiguous(world, slot)) continue;
    if ([...world.runs.values()].some(run => hasOverlooked(world, run, slot))) continue;
    const labels = new Set(removed.map(row => row.label));
    const missing = [...labels].filter(label => !live.some(play => play.label === label));
    const standIns = live.filter(({ id, by }) => by === undefined && !own.has(id) && !stays.has(id));
    if (missing.length > standIns.length) return `In slot ${slot} ${missing.join(', ')} did not come back.`;
  }
  return undefined;
}

/** Whether each undo removed only what its run added, or as many equal plays as that, which nobody can tell apart. */
export function findWronglyRemoved(world: World, undos: ReadonlyMap<string, string>): string | undefined {
  for (const [undo, undone] of undos) {
    const removed = Map.groupBy(
      world.plays.filter(play => play.removedBy === undo),
      play => play.slot,
    );
    for (const [slot, plays] of removed) {
      const added = world.plays.filter(play => play.by === undone && play.slot === slot).length;
      if (plays.length > added) {
        return `${undo} removed ${plays.map(play => play.id)} in slot ${slot}, where ${undone} had added ${added}.`;
      }
    }
  }
  return undefined;
}

/** Whether the run did not see an equal play that was added in the minutes before it (§3.4 item 2, accepted). */
function hasOverlooked(world: World, { intents }: RunState, slot: number): boolean {
  return intents.some(({ key, going }) => {
    const at = world.intended.get(key) ?? 0;
    const there = going.filter(({ play }) => slotOf(play) === slot);
    const seen = new Set(there.flatMap(({ play, stays }) => [play.historyId, ...stays]));
    return (
      there.length > 0 &&
      world.plays.some(play => play.slot === slot && play.from < at && at < play.to && !seen.has(play.id))
    );
  });
}

/** Whether two undos left no receipt there, or a run removed what one of them added: no figure is exceeded then. */
function isAmbiguous({ ambiguous, runs }: World, slot: number): boolean {
  const unfinished = [...runs.values()].filter(({ intents, receipts }) =>
    intents.some(
      ({ key, coming }) =>
        coming.some(({ play }) => slotOf(play) === slot) &&
        !receipts.some(receipt => receipt.run.key === key && receipt.added.length === coming.length),
    ),
  );
  return ambiguous.has(slot) || unfinished.length > 1;
}
