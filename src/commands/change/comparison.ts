import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import { type Judgement, judge } from '../../csv/judgement.ts';
import type { Selection } from '../../csv/selection.ts';
import { quietSince } from '../../github/quiet-since.ts';
import { goingOf } from '../../history/record.ts';
import type { HistoryOfPlays } from '../../trakt/history-of-plays.ts';
import { readSettled } from '../../trakt/settled-read.ts';
import { type Live, readLive } from './live.ts';

/** The live history, as far as it concerns a selection, and what it says of that. */
export interface Comparison {
  history: HistoryOfPlays;
  judgement: Judgement;
}

/** A plain read that is under way. */
interface Begun {
  live: Promise<Live>;
  /** By this machine's clock: milliseconds since the epoch. */
  begunAt: number;
}

/**
 * Compares the selected rows with the live history. A plain read is enough where it lists every selected play and no equal one
 * beside them; else a stale one may lack a selected play, or still list an equal one, and a settled read decides.
 * @throws Failure when a row and its play do not fit, or a page cannot be read; nothing was removed
 */
export async function compareWithHistory(
  context: Pick<Context, 'run' | 'github' | 'clock' | 'log'>,
  signedIn: SignedIn,
  selection: Selection,
  begun: Begun,
): Promise<Comparison> {
  const { clock, log } = context;
  const live = await begun.live;
  const first = believe(compare(live, selection, signedIn));
  const doubt = doubtAbout(first);
  if (doubt === undefined) return first;
  const settled = await readSettled(
    {
      read: () => readLive(context, signedIn, selection),
      first: { value: live, begunAt: begun.begunAt },
      quietSince: () => quietSince(context.github, context.run),
      doubt,
      otherwise: 'Nothing was removed',
    },
    { api: signedIn.api, clock, log },
  );
  return settled === live ? first : believe(compare(settled, selection, signedIn));
}

function compare({ history, beside }: Live, selection: Selection, { account }: SignedIn): Comparison {
  const plays = [...new Map([...beside, ...history.plays].map(play => [play.historyId, play])).values()];
  return { history, judgement: judge(selection, { plays, timezone: account.timezone }) };
}

/** @throws Failure when a row does not name its play */
function believe(comparison: Comparison): Comparison {
  const { problems } = comparison.judgement;
  if (problems.length === 0) return comparison;
  const rows = count(problems.length, 'row has a problem', 'rows have a problem');
  throw new Failure(
    `Nothing was removed: ${rows} (listed below). Fix ${problems.length === 1 ? 'it' : 'them'} and run this again.`,
    {
      problems,
    },
  );
}

/** What a stale read could be wrong about, a sentence; `undefined` when it does not matter. */
function doubtAbout({ history, judgement }: Comparison): string | undefined {
  const { gone, live } = judgement;
  if (gone.length > 0) {
    return `${count(gone.length, 'selected play')} ${gone.length === 1 ? 'is' : 'are'} not listed, but may still be there.`;
  }
  const isBesideEqual = goingOf(live, history.plays).some(({ stays }) => stays.length > 0);
  if (!isBesideEqual) return undefined;
  return 'There are identical plays beside selected ones, and an undo must know whether they are still there.';
}
