import type { SignedIn } from '../action/context.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { type RecordTools, type SavedIntent, uploadIntent, uploadReceipt } from '../github/record-upload.ts';
import type { Activities } from '../history/activities.ts';
import { minuteOf, type Play } from '../history/play.ts';
import {
  type Coming,
  type Going,
  NOTHING_DONE,
  type Outcome,
  removedPlay,
  type SentPlay,
} from '../history/record.ts';
import { readActivities } from '../trakt/account.ts';
import { type AddedPlay, type AdditionTools, addPlays, type NewPlay } from '../trakt/addition.ts';
import type { TraktApi } from '../trakt/client.ts';
import type { ReadLive } from '../trakt/read-back.ts';
import { type RemovedPlay, removePlays } from '../trakt/removal.ts';

/** A play that is to be added, as Trakt is asked for it. */
export interface ComingPlay extends NewPlay {
  coming: Coming;
}

/** What is to be done. */
export interface Work {
  coming: readonly Coming[];
  going: readonly Going[];
  readLive: ReadLive;
  /** What tells new plays from those that were there; not needed where nothing comes. */
  known?: Pick<AdditionTools, 'before' | 'gone' | 'isBlind'>;
  /** The folder of the workspace for the files of the intent. */
  directory: string;
}

const NOTHING_KNOWN = { before: new Set<string>(), gone: new Set<string>() };

/** What was done. */
export interface DoneWork {
  added: AddedPlay<ComingPlay>[];
  removed: RemovedPlay[];
  /** More live than there should be. */
  surplus: Play[];
  intent: SavedIntent;
}

/**
 * Adds plays and removes others: what is to be done is on record before the first request, and what was done after the last
 * one; each play's end is seen in the history.
 * @throws Failure when nothing was changed: the record could not be made
 */
export async function carryOut(
  context: RecordTools,
  { api, account }: SignedIn,
  work: Work,
): Promise<DoneWork> {
  const { clock, log } = context;
  const { coming, going, directory, known = NOTHING_KNOWN } = work;
  const intent = await log.group('Putting on record what is about to change', () =>
    uploadIntent(context, { going, coming, account, directory }),
  );
  const stamping = stampAfterWrites(api, work.readLive);
  const tools = { clock, log, readLive: stamping.readLive };
  const { results, surplus } = await groupUnlessEmpty(log, 'Adding', coming, () =>
    addPlays(stamping.api, coming.flatMap(toNew), { ...tools, ...known }),
  );
  const plays = going.map(one => one.play);
  const removed = await groupUnlessEmpty(log, 'Removing', plays, () =>
    removePlays(stamping.api, plays, tools),
  );
  const outcome = outcomeOf(results, { going, removed }, await stamping.stamps());
  await log.group('Putting on record what was changed', () => uploadReceipt(context, intent, outcome));
  return { added: results, removed, surplus, intent };
}

function groupUnlessEmpty<T>(
  log: Log,
  title: string,
  work: readonly unknown[],
  step: () => Promise<T>,
): Promise<T> {
  return work.length === 0 ? step() : log.group(title, step);
}

/** The stamps are read right after the last request that changes something, before anything is read back. */
function stampAfterWrites(api: TraktApi, readLive: ReadLive) {
  let stamps: Promise<Activities> | undefined;
  const read = () => {
    stamps ??= readActivities(api).catch(noStamps);
    return stamps;
  };
  return {
    api: {
      ...api,
      write(...request: Parameters<TraktApi['write']>) {
        stamps = undefined;
        return api.write(...request);
      },
    },
    async readLive() {
      await read();
      return readLive();
    },
    stamps: read,
  };
}

/** Without stamps an undo waits; what was done is done all the same. */
function noStamps(error: unknown): Activities {
  if (error instanceof Failure) return { episodes: null, movies: null };
  throw error;
}

function toNew(coming: Coming): ComingPlay[] {
  const { type, traktId, watchedAt } = coming.play;
  return traktId === null ? [] : [{ type, traktId, minute: minuteOf(watchedAt), coming }];
}

function outcomeOf(
  results: readonly AddedPlay<ComingPlay>[],
  { going, removed: removals }: { going: readonly Going[]; removed: readonly RemovedPlay[] },
  stamps: Activities,
): Outcome {
  const clear = new Map(
    removals.filter(one => one.end === 'removed').map(({ play, isClear }) => [play.historyId, isClear]),
  );
  return {
    ...NOTHING_DONE,
    removed: going.flatMap(one => {
      const isClear = clear.get(one.play.historyId);
      return isClear === undefined ? [] : [removedPlay(one, isClear)];
    }),
    gone: removals.filter(one => one.end === 'already gone').map(one => one.play.historyId),
    added: results.flatMap(({ play, historyId, isClear }) =>
      historyId === undefined ? [] : [{ historyId, ...sentFor(play), clear: isClear }],
    ),
    perhaps: results.flatMap(({ play, perhaps }) =>
      perhaps.map(historyId => ({ historyId, ...sentFor(play) })),
    ),
    stamps,
  };
}

function sentFor({ coming, type, traktId, minute }: ComingPlay): SentPlay {
  return { ...(coming.for !== undefined && { for: coming.for }), type, traktId, minute };
}
