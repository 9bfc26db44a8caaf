import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { count } from '../base/wording.ts';
import { SETTLES_WITHIN, STALE_FOR } from '../history/activities.ts';
import { lackingIn, type Occasion } from '../history/occasions.ts';
import { occasionKey, type Play } from '../history/play.ts';
import { seconds } from '../http/retry.ts';
import { lastChangeReader } from './account.ts';
import type { TraktApi } from './client.ts';
import type { HistoryRead } from './history.ts';
import { createPauses, explainLag, waitUntil } from './pauses.ts';
import { type Removal, windowsOf } from './removal-windows.ts';
import { keepsChanging } from './settled-read.ts';

/** How long contradicting reads are repeated. */
const CONTRADICTED_FOR = 120_000;

type ReadLive = () => Promise<Pick<HistoryRead, 'plays' | 'completeness'>>;

export interface SettlingTools {
  api: TraktApi;
  readLive: ReadLive;
  clock: Clock;
  log: Log;
}

export interface Settling {
  occasions: readonly Occasion[];
  /** The history IDs of the rows of the occasions. */
  rowIds: ReadonlySet<string>;
  /** The history IDs of rows that are left out: their plays are neither put back nor in the way. */
  otherIds: ReadonlySet<string>;
  /** By each list of removed plays; empty when rows come from anywhere else too. */
  removals: readonly Removal[];
  /** Whether all that the lists name was seen to be gone. If not, a read from before a play was added may lack it, too. */
  isWhole: boolean;
}

/** What the live history says when it can be believed. */
export interface Settled {
  /** By the key of the occasion. */
  lacking: Map<string, number>;
  /** Leaves out what only a late read can still list: a play under the history ID of a row that was seen to be gone. */
  counts: (play: Play) => boolean;
  /** From when on, in milliseconds, no read can show anything as it was before the last change. */
  settledAt: number;
}

/**
 * Reads the live history until what it lacks can be believed. While the last change is less than six minutes old, a play
 * that is listed may be gone already, and one that seems to be missing may have been added by a run just before this one:
 * then the history is read until that time is over. Only when the last change is the very removal that is undone, whole, and
 * the history lacks just what that removed, it is believed sooner; not where that left equal plays, since another removal
 * at the same time may have taken those. Nothing is read, and so nothing added, while an addition could be taken for that
 * removal: the next undo would believe a read that is late, and add it all once more.
 * @throws Failure when nothing can be believed; nothing was added
 */
export async function settle(settling: Settling, tools: SettlingTools): Promise<Settled> {
  const { occasions, rowIds, otherIds, removals, isWhole } = settling;
  const { clock, log, readLive } = tools;
  const keys = new Set(occasions.map(occasion => occasion.key));
  const isNew = ({ historyId }: Play) => !rowIds.has(historyId) && !otherIds.has(historyId);
  const pause = createPauses({ clock, log });
  if (occasions.length === 0) return { lacking: new Map(), counts: isNew, settledAt: 0 };
  const windows = windowsOf(removals, clock.now());
  const early = windows.overAt - clock.now();
  if (early > 0) {
    log.info(`The plays were removed only just now. Reading the history in ${seconds(early)}.`, 'wait');
    await clock.sleep(early);
  }
  const leavesNone = occasions.every(({ rows, wanted }) => wanted === rows.length);
  const start = clock.now();
  const kinds = new Set(occasions.map(occasion => occasion.type));
  const readStamp = lastChangeReader(tools.api, kinds, clock);
  for (;;) {
    const begun = clock.now();
    // Anew for each read, since it may have changed again; awaited after that, and until then nobody else notes its failure.
    const stamp = readStamp();
    stamp.catch(() => undefined);
    const { plays, completeness } = await readLive();
    const changedAt = await stamp;
    // A list tells of a change that the stamp, which may be late itself, does not show yet.
    const settledAt = Math.max(changedAt, windows.lastBegunAt) + STALE_FOR;
    const returned = plays.filter(play => rowIds.has(play.historyId) && keys.has(occasionKey(play)));
    const lacking = lackingIn(occasions, plays, isNew);
    const isProven = completeness !== 'unproven';
    if (isProven && begun >= settledAt) {
      const believed = new Set(returned.map(play => play.historyId));
      const counts = (play: Play) => isNew(play) || believed.has(play.historyId);
      return { lacking: lackingIn(occasions, plays, counts), counts, settledAt };
    }
    const isRemoval = isWhole && leavesNone && windows.hold(changedAt);
    const lacksJustThat =
      returned.length === 0 && occasions.every(({ key, wanted }) => lacking.get(key) === wanted);
    if (isProven && isRemoval && lacksJustThat) return { lacking, counts: isNew, settledAt };
    if (settledAt > start + SETTLES_WITHIN) throw keepsChanging('Nothing was put back');
    if (!isProven) {
      const until = Math.max(settledAt, start + CONTRADICTED_FOR);
      if (clock.now() >= until) throw contradicted();
      await pause('Trakt’s answers contradicted each other.', until);
      continue;
    }
    const reason = `${explainLag(changedAt, clock.now())} ${explainDoubt(returned.length, lacking)}`;
    if (isRemoval) await pause(reason, settledAt);
    else await waitUntil(settledAt, reason, tools);
  }
}

function explainDoubt(returned: number, lacking: ReadonlyMap<string, number>): string {
  if (returned > 0) {
    return `It still lists ${count(returned, 'play')} under the old history ID, which may be gone already.`;
  }
  return [...lacking.values()].some(number => number > 0)
    ? 'A play that seems to be missing may have been put back just then, and must not be put back twice.'
    : 'A play that is listed may have been removed again just then.';
}

function contradicted(): Failure {
  return new Failure(
    'Nothing was put back: Trakt’s answers contradicted each other for two minutes, so it is not certain which plays are missing. ' +
      'Run this again in a few minutes.',
  );
}
