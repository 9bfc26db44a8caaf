import type { Play } from '../history/play.ts';
import { claimsOfPlay } from './row-claims.ts';
import type { MarkedRow } from './selection.ts';

/** What is asked for the plays that a run showed. */
interface Ordered {
  what: 'remove' | 'released' | 'unknown' | 'keep';
  runId: string;
  /** The path of the file that asks for it; absent where no file does. */
  file?: string;
}

/** The rows of a record that are asked for, each like the row of a file with every column. */
export function orderedRows(
  plays: readonly (Play & { stays?: string })[],
  { what, runId, file }: Ordered,
): MarkedRow[] {
  const asked =
    what === 'remove' || what === 'keep'
      ? { mark: what }
      : { mark: 'unmarked' as const, moveTo: { kind: what } };
  return plays.map(play => ({
    historyId: play.historyId,
    ...(file !== undefined && { place: { file } }),
    claims: claimsOfPlay(play),
    shownBy: runId,
    ...(what === 'remove' && play.stays !== undefined && { stays: play.stays }),
    ...asked,
  }));
}
