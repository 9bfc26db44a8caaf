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
  /** Whether a change at that time can be one of the removals, and nothing can have been added between them. */
  hold(changedAt: number): boolean;
}

/** None begins in the future. Without removals they never were. */
export function windowsOf(removals: readonly Removal[], now: number): RemovalWindows {
  const windows = removals.map(removal => windowOf(removal, now)).toSorted((a, b) => a.from - b.from);
  const together = withoutGap(windows);
  return {
    lastBegunAt: Math.max(...windows.map(({ from }) => from)),
    overAt: Math.max(...windows.map(({ until }) => until)) + CLOCKS_DIFFER_BY,
    hold: changedAt => together.some(({ from, until }) => changedAt >= from && changedAt <= until),
  };
}

interface Window {
  from: number;
  until: number;
}

function windowOf({ listedAt, plays }: Removal, now: number): Window {
  const from = Math.min(listedAt, now);
  const within = STARTS_WITHIN + Math.ceil(plays / 100) * 2_000;
  return { from, until: from + Math.min(ENDS_WITHIN, within) };
}

/** The first windows, up to a gap: in it an undo may have added what a later removal’s stamp hides. */
function withoutGap(windows: readonly Window[]): Window[] {
  const gap = windows.findIndex(
    ({ from }, nth) => nth > 0 && windows.slice(0, nth).every(({ until }) => until < from),
  );
  return windows.slice(0, gap < 0 ? undefined : gap);
}
