import type { SignedIn } from '../action/context.ts';
import { Failure } from '../base/failure.ts';
import { type RecordTools, type SavedIntent, uploadIntent, uploadReceipt } from '../github/record-upload.ts';
import type { Activities } from '../history/activities.ts';
import {
  type Added,
  type Coming,
  type Going,
  type Outcome,
  removedPlay,
  type SentPlay,
} from '../history/record.ts';
import { readActivities } from '../trakt/account.ts';
import type { AdditionTools } from '../trakt/addition.ts';
import type { TraktApi } from '../trakt/client.ts';
import type { ReadLive } from '../trakt/read-back.ts';
import { type ComingPlay, carryOutSteps, type Ends, type Step } from './steps.ts';

export type { ComingPlay } from './steps.ts';

/** What is to be done. */
export interface Work {
  coming: readonly Coming[];
  going: readonly Going[];
  /** Plays that go only once others are there. */
  moves?: readonly Step[];
  /** Plays that are where moves should bring them, because a run that was cut off added them. */
  found?: readonly Added[];
  /** History IDs of plays that looked wrong, and that the person keeps. */
  kept?: readonly string[];
  /** History IDs of plays that the person kept, and that may look wrong again. */
  unkept?: readonly string[];
  readLive: ReadLive;
  /** What distinguishes new plays from those that were there. */
  known: Pick<AdditionTools, 'before' | 'gone' | 'isBlind'>;
  /** The folder of the workspace for the files of the intent. */
  directory: string;
}

/** What was done. */
export interface DoneWork extends Ends {
  intent: SavedIntent;
}

/**
 * Adds plays and removes others: what will be done is recorded before the first request, and what was done after the last
 * one; each play's end is seen in the history.
 * @throws Failure when nothing was changed: the record could not be made
 */
export async function carryOut(
  context: RecordTools,
  { api, account }: SignedIn,
  work: Work,
): Promise<DoneWork> {
  const { clock, log } = context;
  const { moves = [], directory, known } = work;
  const coming = [...work.coming, ...moves.flatMap(step => step.coming)];
  const going = [...work.going, ...moves.flatMap(step => step.going)];
  const saved = await log.group('Recording what is about to change', () =>
    uploadIntent(context, { going, coming, account, directory }),
  );
  const intent = { ...saved, at: api.time() };
  const stamping = stampAfterWrites(api, work.readLive);
  const tools = { clock, log, readLive: stamping.readLive };
  const steps = [
    ...work.coming.map(one => ({ coming: [one], going: [] })),
    ...(work.going.length > 0 ? [{ coming: [], going: work.going }] : []),
    ...moves,
  ];
  const ends = await carryOutSteps(stamping.api, steps, { ...tools, ...known });
  const outcome = outcomeOf(ends, { ...work, going }, await stamping.stamps());
  await log.group('Recording what was changed', () => uploadReceipt(context, intent, outcome));
  return { ...ends, intent };
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

/** Without stamps an undo has to wait; nothing else depends on them. */
function noStamps(error: unknown): Activities {
  if (error instanceof Failure) return { episodes: null, movies: null };
  throw error;
}

function outcomeOf(
  { added, removed }: Ends,
  { going, found = [], kept = [], unkept = [] }: Pick<Work, 'going' | 'found' | 'kept' | 'unkept'>,
  stamps: Activities,
): Outcome {
  const clear = new Map(
    removed.filter(one => one.end === 'removed').map(({ play, isClear }) => [play.historyId, isClear]),
  );
  return {
    removed: going.flatMap(one => {
      const isClear = clear.get(one.play.historyId);
      return isClear === undefined ? [] : [removedPlay(one, isClear)];
    }),
    gone: removed.filter(one => one.end === 'already gone').map(one => one.play.historyId),
    added: [
      ...found.filter(one => one.for === undefined || clear.has(one.for)),
      ...added.flatMap(({ play, historyId, isClear }) =>
        historyId === undefined ? [] : [{ historyId, ...sentFor(play), clear: isClear }],
      ),
    ],
    perhaps: added.flatMap(({ play, perhaps }) =>
      perhaps.map(historyId => ({ historyId, ...sentFor(play) })),
    ),
    counted: [],
    kept: [...kept],
    unkept: [...unkept],
    stamps,
  };
}

function sentFor({ coming, type, traktId, minute }: ComingPlay): SentPlay {
  return { ...(coming.for !== undefined && { for: coming.for }), type, traktId, minute };
}

/** The outputs that name the record of what a run was about to do; none without one. */
export function recordOutputs(intents: readonly (SavedIntent | undefined)[]): Record<string, string> {
  const files = intents.flatMap(intent => intent?.files ?? []);
  if (files.length === 0) return {};
  return {
    csv: files.map(({ path }) => path).join('\n'),
    'artifact-id': files.map(({ artifact }) => artifact.id).join('\n'),
    'artifact-url': files.map(({ artifact }) => artifact.url).join('\n'),
  };
}
