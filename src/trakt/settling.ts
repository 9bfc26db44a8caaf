import type { Clock } from '../clock.ts';
import { count, Failure } from '../failure.ts';
import { lackingIn, type Occasion } from '../history/occasions.ts';
import { occasionKey, type Play } from '../history/play.ts';
import type { Log } from '../log.ts';
import { seconds } from '../net/retry.ts';
import { readActivities } from './account.ts';
import type { TraktApi } from './api.ts';
import type { HistoryRead } from './history.ts';

/** After a write, reads can lag behind for up to about five minutes; what is older than this they show. */
export const STALE_FOR = 6 * 60_000;
/** How long contradicting reads are repeated. */
const CONTRADICTED_FOR = 120_000;
/** A removal starts right after its list was uploaded; no other run can have come in between so soon. */
const REMOVAL_STARTS_WITHIN = 5_000;

export type ReadLive = () => Promise<Pick<HistoryRead, 'plays' | 'completeness'>>;

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
  /** When each list of a removal was uploaded, in milliseconds; empty when rows come from anywhere else too. */
  removedAt: readonly number[];
}

/** What the live history says when it can be believed. */
export interface Settled {
  /** By the key of the occasion. */
  lacking: Map<string, number>;
  /** Leaves out what only a stale read can still list: a play under the history ID of a row that was seen to be gone. */
  counts: (play: Play) => boolean;
}

/**
 * Reads the live history until what it lacks can be believed: while the last change is less than six minutes old, a
 * play under its old history ID may be gone already, and one that seems to be missing may have been added by a run just
 * before this one, unless that change is the very removal that is undone.
 * @throws Failure when nothing can be believed; nothing was added
 */
export async function settle(
  { occasions, rowIds, otherIds, removedAt }: Settling,
  tools: SettlingTools,
): Promise<Settled> {
  const { clock, log, readLive } = tools;
  const keys = new Set(occasions.map(occasion => occasion.key));
  const isNew = ({ historyId }: Play) => !rowIds.has(historyId) && !otherIds.has(historyId);
  const start = clock.now();
  let settledAt: number | undefined;
  let lastChange = 0;
  for (let wait = 2_000; ; wait = Math.min(wait * 2, 30_000)) {
    const begun = clock.now();
    const { plays, completeness } = await readLive();
    const returned = plays.filter(play => rowIds.has(play.historyId) && keys.has(occasionKey(play)));
    const lacking = lackingIn(occasions, plays, isNew);
    const isLacking = [...lacking.values()].some(number => number > 0);
    const isProven = completeness !== 'unproven';
    if (isProven && !isLacking) return { lacking, counts: isNew };
    if (settledAt === undefined) {
      lastChange = await readLastChange(tools.api);
      settledAt = Math.min(lastChange, clock.now()) + STALE_FOR;
    }
    if (
      isProven &&
      returned.length === 0 &&
      isRemovalItself(lastChange, removedAt, rowIds.size + otherIds.size)
    ) {
      return { lacking, counts: isNew };
    }
    if (isProven && begun >= settledAt) {
      const believed = new Set(returned.map(play => play.historyId));
      const counts = (play: Play) => isNew(play) || believed.has(play.historyId);
      return { lacking: lackingIn(occasions, plays, counts), counts };
    }
    const left = Math.max(settledAt, isProven ? 0 : start + CONTRADICTED_FOR) - clock.now();
    if (!isProven && left <= 0) throw contradicted();
    const pause = Math.max(0, Math.min(wait, left));
    log.info(
      `${explainWait(returned.length, isProven, clock.now() - lastChange)} Reading again in ${seconds(pause)}, for ${seconds(left)} at most.`,
      'wait',
    );
    await clock.sleep(pause);
  }
}

/** When anything was last added or removed, in milliseconds. */
async function readLastChange(api: TraktApi): Promise<number> {
  const { episodes, movies } = await readActivities(api);
  return Math.max(0, ...[episodes, movies].filter(stamp => stamp !== null).map(stamp => Date.parse(stamp)));
}

/** Whether the last change came so soon after a removal's list that it is the removal, or came before the first one. */
function isRemovalItself(lastChange: number, removedAt: readonly number[], plays: number): boolean {
  if (removedAt.length === 0) return false;
  const within = REMOVAL_STARTS_WITHIN + Math.ceil(plays / 100) * 2_000;
  return (
    lastChange < Math.min(...removedAt) || removedAt.some(at => lastChange >= at && lastChange - at <= within)
  );
}

function explainWait(returned: number, isProven: boolean, age: number): string {
  if (!isProven) return 'Trakt’s answers contradicted each other.';
  const changed = `The history changed ${seconds(Math.max(0, age))} ago, and for six minutes after a change Trakt’s answers can lag behind.`;
  return returned > 0
    ? `${changed} It still lists ${count(returned, 'play')} under the old history ID, which may be gone already.`
    : `${changed} A play that seems to be missing may have been put back just then, and must not be put back twice.`;
}

function contradicted(): Failure {
  return new Failure(
    'Nothing was put back: Trakt’s answers contradicted each other for two minutes, so it is not certain which plays are missing. ' +
      'Run this again in a few minutes.',
  );
}
