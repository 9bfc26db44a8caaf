import type { Move } from '../../history/moves.ts';
import type { AddedPlay } from '../../trakt/addition-report.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import type { ComingPlay, Ends } from '../steps.ts';
import { UNKNOWN } from './targets.ts';

/** A play that was to move, and what became of it. */
export interface MovedPlay extends Move {
  /** `perhaps`: something unexplained appeared near its new time. All but `moved` and `already gone` stay where they were. */
  end: 'moved' | 'already gone' | 'failed' | 'unconfirmed' | 'perhaps';
  /** Why it did not move, or is not certain to have, a sentence. */
  reason?: string;
  /** Whether running this again may move it. */
  mayMoveLater: boolean;
  /** At its new time it is no play of its own: Trakt took it for another one there. */
  isMerged: boolean;
}

const WAITS = 'It stays where it is until a play can be seen at its new time.';

/** Says what became of each play that was to move. */
export function movedPlays(
  groups: readonly (readonly Move[])[],
  { added, removed }: Pick<Ends, 'added' | 'removed'>,
): MovedPlay[] {
  const addedFor = new Map(added.map(one => [one.play.coming.for, one]));
  const removals = new Map(removed.map(one => [one.play.historyId, one]));
  return groups.flat().map(move => {
    const { historyId } = move.play;
    const removal = removals.get(historyId);
    const added = addedFor.get(historyId);
    const end = removal ? endOfRemoval(removal) : endOfStaying(added);
    return { ...move, ...end, isMerged: added?.end === 'there already' };
  });
}

type End = Pick<MovedPlay, 'end' | 'reason' | 'mayMoveLater'>;

function endOfRemoval({ end, reason, mayGoLater = false }: RemovedPlay): End {
  const moved = end === 'removed' ? 'moved' : end;
  return { end: moved, ...(reason !== undefined && { reason }), mayMoveLater: mayGoLater };
}

function endOfStaying(added: AddedPlay<ComingPlay> | undefined): End {
  switch (added?.end) {
    case 'perhaps':
    case 'unconfirmed':
      return { end: added.end, reason: added.reason ?? WAITS, mayMoveLater: added.end === 'unconfirmed' };
    case 'not found':
      return { end: 'failed', reason: UNKNOWN, mayMoveLater: false };
    case 'failed':
      return { end: 'failed', reason: added.reason ?? WAITS, mayMoveLater: true };
    default:
      return { end: 'failed', reason: WAITS, mayMoveLater: true };
  }
}
