import { occasionKey, type Play } from './play.ts';

/**
 * Counts, for a play that is about to go, the live plays of the same item in the same minute that stay. Trakt cannot
 * tell equal plays apart, so undoing one of two needs the number.
 */
export function keptBeside(history: readonly Play[], selected: ReadonlySet<string>): (play: Play) => number {
  const staying = Map.groupBy(
    history.filter(play => !selected.has(play.historyId)),
    occasionKey,
  );
  return play => staying.get(occasionKey(play))?.length ?? 0;
}
