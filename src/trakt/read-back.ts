import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { STALE_FOR } from '../history/activities.ts';
import type { Play } from '../history/play.ts';
import type { HistoryRead } from './history.ts';
import { createPauses, waitUntil } from './pauses.ts';

/** A read of the live history, as far as it matters. */
export type ReadLive = () => Promise<Pick<HistoryRead, 'plays' | 'completeness'>>;

export interface ReadingBack<Lack> {
  read: ReadLive;
  /** What a read still lacks of what was written: plays that are not there yet, or removed ones that still are. */
  lacks: (plays: readonly Play[]) => readonly Lack[];
  /**
   * History IDs that a record names as removed. Their plays never count as there: a late read still lists them; none
   * where it is just them that must go.
   */
  gone?: ReadonlySet<string>;
  /** When the last request of the write ended: `clock.now()`, not earlier. */
  since: number;
  /** Why it is read again, a sentence. */
  reason: string;
  /**
   * Whether only a read that is certain counts, also one that lacks nothing: after a doubtful request, where nothing was read
   * before it and a stale read could list what somebody else removed.
   */
  onlyCertain?: boolean;
  /**
   * Whether a read that lists one of `gone` proves nothing: where nothing was read before the write, it is from before them, and
   * can list what somebody else removed since.
   */
  onlyAfterGone?: boolean;
}

/** How a read-back ended. */
export interface BackRead<Lack> {
  /**
   * Whether `lacking` is so: because nothing lacks, or by a whole read that began six minutes after the last request.
   * Otherwise `lacking` is what the last read seemed to lack, and proves nothing, empty or not.
   */
  isCertain: boolean;
  lacking: readonly Lack[];
  /** What the last whole read listed, without `gone`; `undefined` when there was none. */
  plays: readonly Play[] | undefined;
  /** Why the last read failed, or proved nothing. */
  trouble: string | undefined;
}

/** How much longer the history is read where the reads that could prove what it lacks fail; milliseconds. */
const GRACE = 120_000;

/**
 * Reads the history after a write until it lacks nothing, and else until what it lacks is certain: a late read may lack any
 * part of a write, and a request can be carried out after its sender has gone. Never throws for a read that fails.
 */
export async function readBack<Lack>(
  {
    read,
    lacks,
    gone = new Set(),
    since,
    reason,
    onlyCertain = false,
    onlyAfterGone = false,
  }: ReadingBack<Lack>,
  { clock, log }: { clock: Clock; log: Log },
): Promise<BackRead<Lack>> {
  const certainFrom = since + STALE_FOR;
  const pause = pausesUpTo(certainFrom, onlyCertain, { clock, log });
  let result: BackRead<Lack> = { lacking: lacks([]), isCertain: false, plays: undefined, trouble: undefined };
  for (;;) {
    const begunAt = clock.now();
    const live = await read().catch(toFailure);
    const trouble = troubleOf(live);
    if (trouble === undefined && !(live instanceof Failure)) {
      const plays = live.plays.filter(play => !gone.has(play.historyId));
      const lacking = lacks(plays);
      const isTooOld = onlyAfterGone && plays.length < live.plays.length;
      const isCertain = (lacking.length === 0 && !onlyCertain && !isTooOld) || begunAt >= certainFrom;
      result = { lacking, isCertain, plays, trouble };
      if (isCertain) return result;
    } else {
      result = { ...result, trouble };
      if (begunAt >= certainFrom + GRACE) return result;
    }
    await pause(trouble ?? reason, begunAt);
  }
}

/** Pauses between reads; none of a read that cannot count, where only a certain one does. */
function pausesUpTo(certainFrom: number, onlyCertain: boolean, tools: { clock: Clock; log: Log }) {
  const pause = createPauses(tools);
  return async (reason: string, begunAt: number): Promise<void> => {
    if (begunAt >= certainFrom) return pause(reason, certainFrom + GRACE);
    return onlyCertain ? waitUntil(certainFrom, reason, tools) : pause(reason, certainFrom);
  };
}

function troubleOf(live: Awaited<ReturnType<ReadLive>> | Failure): string | undefined {
  if (live instanceof Failure) return live.message;
  return live.completeness === 'unproven' ? 'Trakt’s answers contradicted each other.' : undefined;
}

/** @throws whatever is no Failure */
function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}
