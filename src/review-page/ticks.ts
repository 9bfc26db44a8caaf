import type { Play } from '../history/play.ts';

/** Which plays the person ticked. */
export interface Ticks {
  readonly count: number;
  readonly canUndo: boolean;
  has(play: Play): boolean;
  /** Ticks or unticks plays. Listeners are called once. */
  set(plays: readonly Play[], on: boolean): void;
  /** Undoes the last change. */
  undo(): void;
  /** Those of the review's plays that are ticked, in its order. */
  plays(): Play[];
  /** How many of these plays are ticked. */
  among(plays: readonly Play[]): number;
  onChange(listener: () => void): void;
}

const CHANGES_REMEMBERED = 200;

/**
 * @param all every play that can be ticked
 * @param ticked those that are ticked at first
 */
export function createTicks(all: readonly Play[], ticked: Iterable<Play> = []): Ticks {
  let now: ReadonlySet<Play> = new Set(ticked);
  const before: ReadonlySet<Play>[] = [];
  const listeners: (() => void)[] = [];

  function become(next: ReadonlySet<Play>): void {
    now = next;
    for (const listener of listeners) listener();
  }

  return {
    get count() {
      return now.size;
    },
    get canUndo() {
      return before.length > 0;
    },
    has: play => now.has(play),
    set(plays, on) {
      const next = new Set(now);
      for (const play of plays) {
        if (on) next.add(play);
        else next.delete(play);
      }
      if (next.size === now.size) return;
      before.push(now);
      if (before.length > CHANGES_REMEMBERED) before.shift();
      become(next);
    },
    undo() {
      const last = before.pop();
      if (last !== undefined) become(last);
    },
    plays: () => all.filter(play => now.has(play)),
    among: plays => plays.reduce((sum, play) => sum + Number(now.has(play)), 0),
    onChange: listener => void listeners.push(listener),
  };
}
