import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import type { SelectedRow, Selection } from '../../csv/selection.ts';
import { saidBy } from '../../history/claims.ts';
import type { Play } from '../../history/play.ts';
import {
  type HistoryOfPlays,
  readHistoryOfPlays,
  readHistoryOfTitles,
} from '../../trakt/history-of-plays.ts';
import type { TitleScope } from '../../trakt/history-page.ts';
import { progressLogger } from '../log-progress.ts';

/** The live history, and beside it all plays of things that a row without a certain time may mean. */
export interface Live {
  history: HistoryOfPlays;
  beside: readonly Play[];
}

/**
 * Reads what of the live history concerns a selection.
 * @throws Failure when a page cannot be read, or rows without a certain time cannot be told apart
 */
export async function readLive(
  context: Pick<Context, 'clock' | 'log'>,
  { api }: SignedIn,
  selection: Selection,
): Promise<Live> {
  const rows: SelectedRow[] = [...selection.rows, ...selection.kept];
  const wanted = rows.flatMap(({ historyId, claims, stays }) =>
    [historyId, ...(stays === undefined ? [] : [stays])].map(id => ({
      historyId: id,
      scope: scopeOf(claims),
    })),
  );
  const history = await readHistoryOfPlays(api, wanted, progressLogger(context));
  const uncertain = new Set(rows.filter(hasNoCertainTime).map(row => row.historyId));
  const plays = history.plays.filter(play => uncertain.has(play.historyId));
  if (plays.length === 0 || history.completeness === 'proven') return { history, beside: [] };
  const beside = await readHistoryOfTitles(api, plays, progressLogger(context));
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
