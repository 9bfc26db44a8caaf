import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type { Play } from '../history/play.ts';
import type { TraktApi } from './client.ts';
import { type ReadLive, readBack } from './read-back.ts';
import { type RemovalRequests, type RequestEnd, sendRemovals } from './removal-request.ts';

/** What became of a play that was to go. */
export interface RemovedPlay {
  play: Play;
  end: 'removed' | 'already gone' | 'unconfirmed' | 'failed';
  /** Why it failed, or is not confirmed: a sentence. */
  reason?: string;
  /** Removed by one request whose answer adds up, and not listed by a whole read. */
  isClear: boolean;
  /** Whether running this again may remove it; absent where it is gone. */
  mayGoLater?: boolean;
}

const STILL_LISTED = 'Trakt still listed them six minutes after they were removed.';
const UNKNOWN: RequestEnd = { end: 'failed', wasSent: false, wasRefused: false, isClear: false };

/** Removes plays by history ID, and sees each gone. It throws for no answer of Trakt's. */
export async function removePlays(
  api: TraktApi,
  plays: readonly Play[],
  { clock, log, readLive }: { clock: Clock; log: Log; readLive: ReadLive },
): Promise<RemovedPlay[]> {
  if (plays.length === 0) return [];
  const ids = plays.map(play => play.historyId);
  const removal = await sendRemovals(api, ids, { clock, log });
  const back = await readBack(
    {
      read: readLive,
      lacks: listed => stillListed(plays, removal, listed),
      since: removal.endedAt ?? clock.now(),
      onlyCertain: plays.some(({ historyId }) => isInDoubt(removal.ends.get(historyId))),
      reason: 'Trakt still lists removed plays. It can take six minutes to show a change.',
    },
    { clock, log },
  );
  const listed = back.plays && new Set(back.plays.map(play => play.historyId));
  return plays.map(play => endOf(play, removal, { listed, trouble: back.trouble }));
}

/** Whether no request for it was answered well: one may be carried out yet, and a late read can be from before the play came. */
function isInDoubt(request: RequestEnd | undefined): boolean {
  return request?.end === 'failed' && request.wasSent && !request.wasRefused;
}

function stillListed(plays: readonly Play[], { ends }: RemovalRequests, listed: readonly Play[]): Play[] {
  const ids = new Set(listed.map(play => play.historyId));
  return plays.filter(({ historyId }) => ids.has(historyId) && ends.get(historyId)?.wasRefused !== true);
}

function endOf(
  play: Play,
  { ends, notFound }: RemovalRequests,
  { listed, trouble }: { listed: ReadonlySet<string> | undefined; trouble: string | undefined },
): RemovedPlay {
  const { historyId } = play;
  const { end, reason, wasSent, wasRefused, isClear } = ends.get(historyId) ?? UNKNOWN;
  if (listed !== undefined && !listed.has(historyId)) {
    const isGone = !wasSent || notFound.has(historyId);
    return { play, end: isGone ? 'already gone' : 'removed', isClear };
  }
  if (end === 'failed') return { play, end, reason, isClear: false, mayGoLater: !wasRefused };
  return {
    play,
    end: 'unconfirmed',
    reason: trouble ?? STILL_LISTED,
    isClear: false,
    mayGoLater: true,
  };
}
