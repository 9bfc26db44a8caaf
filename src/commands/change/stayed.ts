import type { Context } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import type { Judgement } from '../../csv/judgement.ts';
import { otherRuns } from '../../github/record-download.ts';
import type { RecordAccount, RunRecords } from '../../history/record.ts';

/**
 * Of the rows that are gone while an equal play is live, those that no record explains, each with the first such play. Where a
 * run of this repository removed the row's play and recorded that the equal one stays, the row is merely gone: the equal play
 * was never asked for. A record that cannot be read explains nothing.
 */
export async function notStayed(
  context: Context,
  account: RecordAccount,
  movedOn: Judgement['movedOn'],
): Promise<Judgement['movedOn']> {
  if (movedOn.length === 0) return [];
  const stayed = stayingIn(await recordsOf(context, account));
  const unexplained = movedOn.filter(({ row, live }) => !stayed.get(row.historyId)?.has(live.historyId));
  return [...new Map(unexplained.toReversed().map(one => [one.row.historyId, one])).values()].toReversed();
}

async function recordsOf(context: Context, account: RecordAccount): Promise<RunRecords[]> {
  if (context.github === undefined) return [];
  try {
    return await otherRuns(context, new Set(), account);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    context.log.info(`What earlier runs left beside the plays they removed is not known: ${error.message}`);
    return [];
  }
}

/** The history IDs that stayed, by that of the play which was removed beside them. */
function stayingIn(records: readonly RunRecords[]): Map<string, ReadonlySet<string>> {
  const going = records.flatMap(({ intents }) => intents.flatMap(intent => intent.going));
  const byId = Map.groupBy(going, ({ play }) => play.historyId);
  return new Map([...byId].map(([id, rows]) => [id, new Set(rows.flatMap(({ stays }) => stays))]));
}
