import { type Play, slotKey } from './play.ts';
import type { Receipt, Removed } from './record.ts';
import type { FoundGroup } from './suspect-group.ts';
import { runsOf, type Timed } from './timed.ts';

/** A removal of a play by an earlier run. */
export interface PastRemoval {
  /** The same for all plays of its thing in its minute: `episode 3700601 2025-11-17T01:02`. */
  slot: string;
  /** Its own history ID, and those of the plays of its thing in its minute that stayed. */
  known: string[];
  /** When it was removed, ISO 8601, UTC. */
  at: string;
}

/** What earlier runs did, as far as it decides which plays look wrong. */
export interface Memory {
  /** History IDs of plays that are never suspect: a run added them or moved them there, or the person keeps them. */
  kept: ReadonlySet<string>;
  /** Each play once. */
  removed: readonly PastRemoval[];
}

/** An empty memory. */
export const NO_MEMORY: Memory = { kept: new Set(), removed: [] };

/** Removals are remembered for 90 days, in milliseconds. */
const REMEMBERED_FOR = 90 * 86_400_000;
/** Marks of one return are minutes apart. */
const NEAR = 3;

/**
 * A memory and what later steps did. A play that is removed after it was added is a removal like any other; one that is added where
 * one was removed, as an undo does, takes that removal back. So does an undo of a keep.
 * @param receipts in the order in which the steps were done
 * @param now when they did it, in milliseconds
 */
export function remember(memory: Memory, receipts: readonly Receipt[], now: number): Memory {
  const removed = receipts.flatMap(receipt => receipt.removed);
  const gone = new Set(removed.map(one => one.historyId));
  const added = receipts.flatMap(receipt => receipt.added).filter(one => !gone.has(one.historyId));
  const known = new Set(memory.removed.flatMap(one => one.known.slice(0, 1)));
  const at = new Date(now).toISOString();
  const news = removed
    .filter(({ traktId, historyId }) => traktId !== null && !known.has(historyId))
    .map(one => ({ slot: slotOf(one), known: [one.historyId, ...one.stays], at }));
  const filled = new Set(added.map(slotOf));
  let kept = new Set([...memory.kept, ...added.map(one => one.historyId)]);
  for (const receipt of receipts)
    kept = kept.difference(new Set(receipt.unkept)).union(new Set(receipt.kept));
  return {
    kept: kept.difference(gone),
    removed: [...memory.removed, ...news].filter(({ slot }) => !filled.has(slot)),
  };
}

/** A memory without what is of no use any more: removals of long ago, and plays that are not there. */
export function forget(
  memory: Memory,
  isThere: (historyId: string) => boolean,
  now: number | undefined,
): Memory {
  return {
    kept: new Set([...memory.kept].filter(isThere)),
    removed: memory.removed.filter(one => isRemembered(one, now)),
  };
}

/** Whether two memories hold the same. */
export function isSameMemory(a: Memory, b: Memory): boolean {
  const removals = ({ removed }: Memory) => new Set(removed.map(one => one.known[0] ?? ''));
  return areSame(a.kept, b.kept) && areSame(removals(a), removals(b));
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}

function slotOf({ minute, ...one }: Pick<Removed, 'historyId' | 'type' | 'traktId' | 'minute'>): string {
  return slotKey({ ...one, watchedAt: `${minute}:00.000Z` });
}

/** Whether a removal is not too long ago to be remembered. @param now in milliseconds; without it nothing is forgotten */
export function isRemembered({ at }: PastRemoval, now: number | undefined): boolean {
  return now === undefined || Math.abs(now - Date.parse(at)) <= REMEMBERED_FOR;
}

/**
 * The marks of things in the very minutes in which runs removed plays of them. Not those that were there when the play beside
 * them was removed, and not a removed play itself, which a late read can list still.
 */
export function cameBack(
  plays: readonly Timed[],
  removed: readonly PastRemoval[],
  now: number | undefined,
): FoundGroup[] {
  const remembered = removed.filter(one => isRemembered(one, now));
  const known = new Set(remembered.flatMap(one => one.known));
  const latest = new Map<string, string>();
  for (const { slot, at } of remembered) {
    if (at > (latest.get(slot) ?? '')) latest.set(slot, at);
  }
  const removedAt = ({ play }: Timed) => latest.get(slotKey(play));
  const returns = plays.filter(
    timed => isMark(timed.play) && !known.has(timed.play.historyId) && removedAt(timed) !== undefined,
  );
  return [...Map.groupBy(returns, removedAt)].flatMap(([at, together]) =>
    runsOf(together, NEAR).map(run => ({
      kind: 'came back' as const,
      removedAt: at ?? '',
      plays: run.map(({ play }) => play),
    })),
  );
}

function isMark({ action }: Play): boolean {
  return action === 'watch';
}
