import { type Play, slotKey } from './play.ts';
import { runsOf, type Timed } from './runs.ts';
import type { FoundGroup } from './suspect-group.ts';

/** A play that a run removed. */
export interface RemovedPlay {
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
  removed: readonly RemovedPlay[];
}

/** The memory of somebody who has none. */
export const NO_MEMORY: Memory = { kept: new Set(), removed: [] };

/** Removals are remembered for 90 days, in milliseconds. */
const REMEMBERED_FOR = 90 * 86_400_000;
/** Marks of one return are minutes apart. */
const NEAR = 3;

/** Whether a removal is not too long ago to be remembered. @param now in milliseconds; a time that is not known forgets nothing */
export function isRemembered({ at }: RemovedPlay, now: number | undefined): boolean {
  return now === undefined || Math.abs(now - Date.parse(at)) <= REMEMBERED_FOR;
}

/**
 * The marks of things in the very minutes in which runs removed plays of them. Not those that were there when the play beside
 * them was removed, and not a removed play itself, which a late read can list still.
 */
export function cameBack(
  plays: readonly Timed[],
  removed: readonly RemovedPlay[],
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
