/** A removal starts right after its list was uploaded, and removes 100 plays a second. */
const STARTS_WITHIN = 5_000;
/** The last change is not looked for longer after a list than that: it would hardly be the removal any more. */
const ENDS_WITHIN = 15_000;
/** Stamps of whole seconds, and the clocks of GitHub, of Trakt and of this machine, which may differ a little. */
const CLOCKS_DIFFER_BY = 8_000;

/** A removal that is undone. */
export interface Removal {
  /** When its list was uploaded, in milliseconds. */
  listedAt: number;
  /** How many plays the list names. */
  plays: number;
}

/** The stretches of time in which removals can have made an account's last change; in milliseconds. */
export interface RemovalWindows {
  /** When the last of them began. */
  lastBegunAt: number;
  /** When all are over by every clock. */
  overAt: number;
  /**
   * Whether a change at that time can be nothing but the removal. Of several nobody knows: between them an undo may have
   * added what the stamp of the later one hides, and one that corrects another had found plays gone.
   */
  hold(changedAt: number): boolean;
}

/** None begins in the future. Without removals they never were. */
export function windowsOf(removals: readonly Removal[], now: number): RemovalWindows {
  const windows = removals.map(({ listedAt, plays }) => {
    const from = Math.min(listedAt, now);
    const within = STARTS_WITHIN + Math.ceil(plays / 100) * 2_000;
    return { from, until: from + Math.min(ENDS_WITHIN, within) };
  });
  const only = windows.length === 1 ? windows[0] : undefined;
  return {
    lastBegunAt: Math.max(...windows.map(({ from }) => from)),
    overAt: Math.max(...windows.map(({ until }) => until)) + CLOCKS_DIFFER_BY,
    hold: changedAt => only !== undefined && changedAt >= only.from && changedAt <= only.until,
  };
}
