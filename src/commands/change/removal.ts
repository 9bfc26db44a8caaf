import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { type SavedIntent, uploadIntent, uploadReceipt } from '../../github/records.ts';
import type { Activities } from '../../history/activities.ts';
import type { Play } from '../../history/play.ts';
import { goingOf, NOTHING_DONE, type Outcome } from '../../history/record.ts';
import { readActivities } from '../../trakt/account.ts';
import type { ConcernedRead } from '../../trakt/concerned.ts';
import { readBack } from '../../trakt/read-back.ts';
import { type RemovalEnd, type RemovalReport, removePlays } from '../../trakt/removal.ts';

const STILL_LISTED = 'Trakt still listed them six minutes after they were removed.';

/** What became of a play that was to go. */
export interface EndedPlay {
  play: Play;
  end: 'removed' | 'already gone' | 'unconfirmed' | 'failed';
  /** Why it failed, or is not confirmed: a sentence. */
  reason?: string;
  /** Whether running this again may remove it; absent where it is gone. */
  mayGoLater?: boolean;
}

/** A removal that came to its end. */
export interface Removed {
  ended: EndedPlay[];
  intent: SavedIntent;
}

interface Selected {
  plays: readonly Play[];
  /** The read that listed them, with all plays of their minutes. */
  history: ConcernedRead;
  /** The folder of the workspace for the list of what goes. */
  directory: string;
}

/**
 * Removes plays: what goes is on record before the first request, and what went after the last one; each play's end is seen
 * in the history.
 * @throws Failure when nothing was removed: the record could not be made
 */
export async function removeSelected(
  context: Context,
  { api, account }: SignedIn,
  { plays, history, directory }: Selected,
): Promise<Removed> {
  const { clock, log } = context;
  const going = goingOf(plays, history.plays);
  const intent = await log.group('Putting on record what is about to go', () =>
    uploadIntent(context, { going, coming: [], account, directory }),
  );
  const { ended, outcome } = await log.group('Removing', async () => {
    const removal = await removePlays(
      api,
      plays.map(play => play.historyId),
      { clock, log },
    );
    const stamps = await readActivities(api).catch(noStamps);
    const back = await readBack(
      {
        read: history.again,
        lacks: listed => stillListed(plays, removal, listed),
        since: removal.endedAt ?? clock.now(),
        reason: 'Trakt still lists removed plays. It can take six minutes to show a change.',
      },
      { clock, log },
    );
    const listed = back.plays && new Set(back.plays.map(play => play.historyId));
    const ends = plays.map(play => endOf(play, removal, { listed, trouble: back.trouble }));
    return { ended: ends, outcome: outcomeOf(ends, removal, stamps) };
  });
  await log.group('Putting on record what is gone', () => uploadReceipt(context, intent, outcome));
  return { ended, intent };
}

/** Those of the plays that a request may have removed, and that are listed nonetheless. */
function stillListed(plays: readonly Play[], { ends }: RemovalReport, listed: readonly Play[]): Play[] {
  const ids = new Set(listed.map(play => play.historyId));
  return plays.filter(({ historyId }) => ids.has(historyId) && ends.get(historyId)?.wasRefused !== true);
}

const UNKNOWN: RemovalEnd = { end: 'failed', wasSent: false, wasRefused: false, isClear: false };

/** What the last read that is whole listed; `undefined` when there was none. */
interface Seen {
  listed: ReadonlySet<string> | undefined;
  /** Why there was none, or why the last read was not whole. */
  trouble: string | undefined;
}

function endOf(play: Play, { ends, notFound }: RemovalReport, { listed, trouble }: Seen): EndedPlay {
  const { historyId } = play;
  const { end, reason, wasSent, wasRefused } = ends.get(historyId) ?? UNKNOWN;
  if (listed !== undefined && !listed.has(historyId)) {
    return { play, end: !wasSent || notFound.has(historyId) ? 'already gone' : 'removed' };
  }
  if (end === 'failed') return { play, end, reason, mayGoLater: !wasRefused };
  return { play, end: 'unconfirmed', reason: trouble ?? STILL_LISTED, mayGoLater: true };
}

function outcomeOf(ended: readonly EndedPlay[], { ends }: RemovalReport, stamps: Activities): Outcome {
  const idsOf = (end: EndedPlay['end']) =>
    ended.filter(one => one.end === end).map(({ play }) => play.historyId);
  const removed = idsOf('removed');
  const clear = removed.filter(id => ends.get(id)?.isClear);
  return { ...NOTHING_DONE, removed, gone: idsOf('already gone'), clear, stamps };
}

/** Without stamps an undo waits; the removal is done all the same. */
function noStamps(error: unknown): Activities {
  if (error instanceof Failure) return NOTHING_DONE.stamps;
  throw error;
}
