import { occasionKey, type Play } from './play.ts';

/** How a history differs from an earlier one. */
export interface Changes {
  /** In the order of the new history. */
  added: Play[];
  /** In the order of the old history. */
  lost: Play[];
}

/**
 * Compares two histories by item and minute: a play that came back under another history ID, as an undo leaves it, is
 * neither lost nor added, and one that keeps its ID is the same play, whatever Trakt now says that it is of.
 */
export function changesBetween(before: ReadonlyMap<string, Play>, after: ReadonlyMap<string, Play>): Changes {
  const gone = onlyIn(before, after);
  const come = onlyIn(after, before);
  return { added: withoutEqual(come, gone), lost: withoutEqual(gone, come) };
}

/** The kinds of which any play came or went, be it under another history ID alone. */
export function changedTypes(
  before: ReadonlyMap<string, Play>,
  after: ReadonlyMap<string, Play>,
): Set<Play['type']> {
  return new Set([...onlyIn(before, after), ...onlyIn(after, before)].map(play => play.type));
}

function onlyIn(plays: ReadonlyMap<string, Play>, others: ReadonlyMap<string, Play>): Play[] {
  return [...plays.values()].filter(play => !others.has(play.historyId));
}

/** The plays that are left when each of the others takes away one of the same item and minute. */
function withoutEqual(plays: readonly Play[], others: readonly Play[]): Play[] {
  const equals = new Map<string, number>();
  for (const play of others) equals.set(occasionKey(play), (equals.get(occasionKey(play)) ?? 0) + 1);
  return plays.filter(play => {
    const left = equals.get(occasionKey(play)) ?? 0;
    equals.set(occasionKey(play), left - 1);
    return left <= 0;
  });
}
