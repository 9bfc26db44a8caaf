import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import type { Play } from '../../history/play.ts';
import type { ConcernedRead } from '../../trakt/concerned.ts';
import type { HistoryRead } from '../../trakt/history.ts';
import { createPauses } from '../../trakt/pauses.ts';
import { removePlays } from '../../trakt/removal.ts';
import { readSettled } from '../../trakt/settled-read.ts';

/** How a selected play ended. */
type End = 'removed' | 'unconfirmed' | 'failed';

export interface EndedPlay {
  play: Play;
  end: End;
  /** Why it failed, in a sentence. */
  reason?: string;
}

export interface ConfirmedRemoval {
  ended: EndedPlay[];
  /** Why plays are unconfirmed, a sentence. */
  doubt: string | undefined;
  /** The history IDs that were gone before: only a late read listed them. */
  gone: ReadonlySet<string>;
  /** The history after that, as far as a read showed it. */
  left: readonly Play[];
}

const REREAD_FOR = 120_000;

/**
 * Removes plays, and gives each its end as reads of the history show it.
 * @param history the read that listed them
 */
export async function removeAndConfirm(
  context: Context,
  signedIn: SignedIn,
  plays: readonly Play[],
  history: ConcernedRead,
): Promise<ConfirmedRemoval> {
  const { clock, log } = context;
  const { ends, notFound } = await removePlays(
    signedIn.api,
    plays.map(play => play.historyId),
    { clock, log },
  );
  const gone = new Set(
    plays.map(play => play.historyId).filter(id => notFound.has(id) || !ends.get(id)?.isClear),
  );
  const failed = new Map(
    [...ends].flatMap(([id, { end, reason = '' }]) => (end === 'failed' ? [[id, reason] as const] : [])),
  );
  const isExpectedGone = ({ historyId }: Play) => !failed.has(historyId);
  const { listed, doubt } = await readUntilGone(context, plays.filter(isExpectedGone), history);
  // Where nothing went, a read tells nothing of what is beside the plays.
  const left = doubt === undefined && plays.some(isExpectedGone) ? listed : undefined;

  let there = idsOf(listed ?? plays);
  const unsure = plays.filter(({ historyId }) => failed.has(historyId) && !there.has(historyId));
  if (unsure.length > 0) {
    const sure = await lookForSure(context, signedIn, { history, unsure });
    there = idsOf(sure ?? [...plays.filter(play => there.has(play.historyId)), ...unsure]);
  }
  const ended = plays.map((play): EndedPlay => {
    if (!there.has(play.historyId)) return { play, end: 'removed' };
    const reason = failed.get(play.historyId);
    return reason === undefined ? { play, end: 'unconfirmed' } : { play, end: 'failed', reason };
  });
  return { ended, doubt, gone, left: left ?? [] };
}

/** Reads the history until it lists none of the plays any more, for two minutes; `listed` is the last that is certain. */
async function readUntilGone(
  { clock, log }: Context,
  plays: readonly Play[],
  history: ConcernedRead,
): Promise<{ listed: readonly Play[] | undefined; doubt: string | undefined }> {
  const pause = createPauses({ clock, log });
  const until = clock.now() + REREAD_FOR;
  let listed: readonly Play[] | undefined;
  for (;;) {
    const read = await history.again().catch(toFailure);
    if (read instanceof Failure) return { listed, doubt: read.message };
    if (read.completeness !== 'unproven') {
      listed = read.plays;
      const ids = idsOf(listed);
      if (!plays.some(play => ids.has(play.historyId))) return { listed, doubt: undefined };
    }
    if (clock.now() >= until) return { listed, doubt: stillListed(read) };
    await pause('Trakt still lists removed plays, as it does for a while.', until);
  }
}

/** What is listed of plays that could not be removed; `undefined` when nobody can tell. */
async function lookForSure(
  context: Context,
  signedIn: SignedIn,
  { history, unsure }: { history: ConcernedRead; unsure: readonly Play[] },
): Promise<readonly Play[] | undefined> {
  const doubt = `${count(unsure.length, 'play')} that could not be removed ${unsure.length === 1 ? 'is' : 'are'} not listed, and may be there nonetheless.`;
  const read = await readForSure(context, signedIn, { history, plays: unsure, doubt }).catch(toFailure);
  if (!(read instanceof Failure)) return read;
  context.log.info(read.message);
  return undefined;
}

/** @throws whatever is no Failure */
function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

function idsOf(plays: readonly Play[]): ReadonlySet<string> {
  return new Set(plays.map(play => play.historyId));
}

/**
 * The history once no read can be from before a play was added or removed.
 * @param doubt why it is read again, a sentence
 * @throws Failure when it cannot be read
 */
export async function readForSure(
  { clock, log }: Context,
  { api }: SignedIn,
  { history, doubt }: { history: ConcernedRead; plays?: readonly Play[]; doubt: string },
): Promise<readonly Play[]> {
  const read = await readSettled(
    {
      read: history.again,
      quietSince: async () => undefined,
      doubt,
      otherwise: 'Reading was given up',
    },
    { api, clock, log },
  );
  if (read.completeness !== 'unproven') return read.plays;
  throw new Failure('Trakt’s answers contradicted each other.');
}

function stillListed({ completeness }: HistoryRead): string {
  return completeness === 'unproven'
    ? 'Trakt’s answers contradicted each other for two minutes.'
    : 'Trakt still listed them two minutes after they were removed.';
}
