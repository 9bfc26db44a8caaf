import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import { type Judgement, judge } from '../../csv/judgement.ts';
import type { SelectedRow, Selection } from '../../csv/selection.ts';
import { quietSince } from '../../github/quiet-since.ts';
import { saidBy } from '../../history/claims.ts';
import type { Play } from '../../history/play.ts';
import { goingOf } from '../../history/record.ts';
import type { TitleScope } from '../../trakt/history.ts';
import { type HistoryOfPlays, readHistoryOfPlays } from '../../trakt/history-of-plays.ts';
import { readHistoryOfTitles } from '../../trakt/history-of-titles.ts';
import { readSettled } from '../../trakt/settled-read.ts';
import { progressTeller } from '../progress.ts';

/** The live history, as far as it concerns a selection, and what it says of that. */
export interface Comparison {
  history: HistoryOfPlays;
  judgement: Judgement;
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
): Promise<Comparison> {
  const { clock, log } = context;
  const begunAt = clock.now();
  const read = () => readLive(context, signedIn, selection);
  const live = await read();
  const first = believe(compare(live, selection, signedIn));
  const doubt = doubtAbout(first);
  if (doubt === undefined) return first;
  const settled = await readSettled(
    {
      read,
      first: { value: live, begunAt },
      quietSince: () => quietSince(context.github, context.run),
      doubt,
      otherwise: 'Nothing was removed',
    },
    { api: signedIn.api, clock, log },
  );
  return settled === live ? first : believe(compare(settled, selection, signedIn));
}

/** The live history, and beside it all plays of things that a row without a certain time may mean. */
interface Live {
  history: HistoryOfPlays;
  beside: readonly Play[];
}

async function readLive(
  context: Pick<Context, 'clock' | 'log'>,
  { api }: SignedIn,
  selection: Selection,
): Promise<Live> {
  const rows: SelectedRow[] = [...selection.rows, ...selection.kept];
  const wanted = rows.map(({ historyId, claims }) => ({ historyId, scope: scopeOf(claims) }));
  const history = await readHistoryOfPlays(api, wanted, progressTeller(context));
  const uncertain = new Set(rows.filter(hasNoCertainTime).map(row => row.historyId));
  const plays = history.plays.filter(play => uncertain.has(play.historyId));
  if (plays.length === 0 || history.completeness === 'proven') return { history, beside: [] };
  const beside = await readHistoryOfTitles(api, plays, progressTeller(context));
  if (beside.completeness !== 'unproven') return { history, beside: beside.plays };
  throw new Failure(
    'Nothing was removed: Trakt’s answers contradicted each other, and some rows have lost their times, so it is not certain ' +
      'which plays they mean. Run this again when your media server has finished syncing.',
  );
}

function hasNoCertainTime({ claims }: SelectedRow): boolean {
  return claims !== undefined && !(claims.time !== undefined && 'minute' in claims.time);
}

function scopeOf(claims: SelectedRow['claims']): TitleScope | undefined {
  if (claims === undefined) return undefined;
  const [traktId, showTraktId] = [saidBy(claims.traktId), saidBy(claims.showTraktId)];
  if (saidBy(claims.type) === 'movie') return traktId === undefined ? undefined : { type: 'movie', traktId };
  return showTraktId === undefined ? undefined : { type: 'show', traktId: showTraktId };
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
