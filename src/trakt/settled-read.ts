import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { type Activities, SETTLES_WITHIN, STALE_FOR } from '../history/activities.ts';
import { seconds } from '../http/retry.ts';
import { readActivities } from './account.ts';
import type { TraktApi } from './client.ts';
import { createPauses, waitUntil } from './pauses.ts';

/**
 * How many milliseconds ago, by GitHub's clock, the last run of this repository ended that may have written and left no
 * receipt; 0 while one is running, `undefined` when there is none, `unknown` when that cannot be read.
 */
export type QuietSince = () => Promise<number | 'unknown' | undefined>;

export interface SettledReading<Read> {
  /** Reads, with every request of it begun after this was called. The stamps were read just before. */
  read: (stamps: Activities) => Promise<Read>;
  quietSince: QuietSince;
  /** A read that was made already, and when it began (`clock.now()`). */
  first?: { value: Read; begunAt: number };
  /** Whether a read is whole; one that is not is made again for two minutes. Default: all are. */
  isProven?: (read: Read) => boolean;
  /** Why no stale answer will do, a sentence; not said when nothing is waited for. */
  doubt: string;
  /** What is not done when it never settles: `Nothing was removed`. */
  otherwise: string;
}

export interface SettlingTools {
  api: TraktApi;
  clock: Clock;
  log: Log;
}

/** Something after which a read can be stale for six minutes. */
interface Cause {
  /** When it ended, by `clock.now()`. */
  at: number;
  /** A sentence or two. */
  words: string;
}

/** Why no stale answer will do where plays may be added. */
export const WHICH_ARE_MISSING = 'Only then is it certain which plays are missing.';

/** How long reads that contradict each other are repeated, in milliseconds. */
const CONTRADICTED_FOR = 120_000;

/**
 * Reads the history as it is: every request of the read begins six minutes after the account's last change, by Trakt's
 * clock, and six minutes after the last run that may have had a request under way. Changes made meanwhile are waited for as well.
 * @throws Failure when that takes more than half an hour, when reads go on contradicting each other, or one fails
 */
export async function readSettled<Read>(
  { read, quietSince, first, isProven = () => true, doubt, otherwise }: SettledReading<Read>,
  { api, clock, log }: SettlingTools,
): Promise<Read> {
  const giveUpAt = clock.now() + SETTLES_WITHIN;
  const lastChange = lastChangeReader(api, clock);
  const pauseIfContradicted = contradictionPauses(otherwise, { clock, log });
  let run = await lastRun(quietSince, { api, clock });

  /** Waits until that can no longer make reads stale. Returns whether other runs have not done so meanwhile. */
  async function outlast(cause: Cause): Promise<boolean> {
    const settledAt = cause.at + STALE_FOR;
    if (settledAt > giveUpAt) throw cause === run ? stillRunning(otherwise) : keepsChanging(otherwise);
    if (settledAt <= clock.now()) return true;
    await waitUntil(settledAt, `${cause.words} ${doubt}`, { clock, log });
    run = await lastRun(quietSince, { api, clock });
    return run === undefined || run.at + STALE_FOR <= clock.now();
  }

  for (let latest = first; ; ) {
    const { stamps, ...change } = await lastChange();
    const cause = run === undefined || change.at >= run.at ? change : run;
    if (latest !== undefined && latest.begunAt >= cause.at + STALE_FOR) {
      if (isProven(latest.value)) return latest.value;
      await pauseIfContradicted();
    } else if (!(await outlast(cause))) continue;
    const begunAt = clock.now();
    latest = { value: await read(stamps), begunAt };
  }
}

/** Makes the pauses between reads that contradict each other; after two minutes it throws. */
function contradictionPauses(otherwise: string, tools: { clock: Clock; log: Log }): () => Promise<void> {
  const pause = createPauses(tools);
  let until: number | undefined;
  return async () => {
    until ??= tools.clock.now() + CONTRADICTED_FOR;
    if (tools.clock.now() >= until) throw contradicted(otherwise);
    await pause('Trakt’s answers contradicted each other.', until);
  };
}

/**
 * Makes a function that reads the stamps at each call and says when the later one was set. That is never later
 * than when it was first seen here, nor than it said before: Trakt's clock shows whole seconds, and seems to stand still within one.
 * Without Trakt's time a stamp counts as set when it was seen.
 */
function lastChangeReader(api: TraktApi, clock: Clock): () => Promise<Cause & { stamps: Activities }> {
  const latest = new Map<string, number>();
  const changeOf = (stamp: string | null): Cause => {
    if (stamp === null) return { at: 0, words: '' };
    const now = clock.now();
    const time = api.time();
    const at = Math.min(
      latest.get(stamp) ?? now,
      time === undefined ? now : now - (time - Date.parse(stamp)),
    );
    latest.set(stamp, at);
    if (time === undefined) return { at, words: UNDATED };
    return {
      at,
      words: `Your history changed ${seconds(now - at)} ago. Trakt can take six minutes to show it.`,
    };
  };
  return async () => {
    const stamps = await readActivities(api);
    const [episodes, movies] = [changeOf(stamps.episodes), changeOf(stamps.movies)];
    return { ...(episodes.at >= movies.at ? episodes : movies), stamps };
  };
}

const UNDATED =
  'Trakt’s answers have no date, so it is not known when your history last changed. Trakt can take six minutes to show a change.';

async function lastRun(
  quietSince: QuietSince,
  { api, clock }: { api: TraktApi; clock: Clock },
): Promise<Cause | undefined> {
  const ago = await quietSince();
  if (ago === undefined) return undefined;
  if (ago === 'unknown') return { at: api.openedAt, words: UNKNOWN_RUN };
  const words =
    ago === 0
      ? 'Another run of this repository is still changing your history.'
      : `Another run of this repository ended ${seconds(ago)} ago and may have changed your history until then.`;
  return { at: clock.now() - ago, words };
}

const UNKNOWN_RUN =
  'An earlier run may have changed your history just before this one; this job may not check (it lacks the permission actions: read).';

/** @param otherwise what is not done, e.g. `Nothing was removed` */
function keepsChanging(otherwise: string): Failure {
  return new Failure(
    `${otherwise}: your history at Trakt has kept changing for half an hour, so it is not certain which plays are there. ` +
      'Run this again when your media server has finished syncing.',
  );
}

function stillRunning(otherwise: string): Failure {
  return new Failure(
    `${otherwise}: other runs of this repository have been changing your history for half an hour. Run this again when they have ended.`,
  );
}

function contradicted(otherwise: string): Failure {
  return new Failure(
    `${otherwise}: Trakt’s answers contradicted each other for two minutes, so it is not certain which plays are there. ` +
      'Run this again in a few minutes.',
  );
}
