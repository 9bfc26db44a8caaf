import type { Play } from '../history/play.ts';

/** Which plays the person ticked. */
export interface Ticks {
  readonly count: number;
  has(play: Play): boolean;
  /** Ticks plays, or takes the tick off them. Listeners are told once. */
  set(plays: readonly Play[], on: boolean): void;
  /** Those of the review's plays that are ticked, in its order. */
  plays(): Play[];
  /** How many of these plays are ticked. */
  among(plays: readonly Play[]): number;
  onChange(listener: () => void): void;
}

/** Nothing is ticked at first. @param all every play that can be ticked */
export function createTicks(all: readonly Play[]): Ticks {
  const ids = new Set<string>();
  const listeners: (() => void)[] = [];
  return {
    get count() {
      return ids.size;
    },
    has: play => ids.has(play.historyId),
    set(plays, on) {
      for (const { historyId } of plays) {
        if (on) ids.add(historyId);
        else ids.delete(historyId);
      }
      for (const listener of listeners) listener();
    },
    plays: () => all.filter(play => ids.has(play.historyId)),
    among: plays => plays.reduce((sum, play) => sum + Number(ids.has(play.historyId)), 0),
    onChange: listener => void listeners.push(listener),
  };
}
