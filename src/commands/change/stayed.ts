import type { Context } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import type { Judgement } from '../../csv/judgement.ts';
import type { SelectedRow } from '../../csv/selection.ts';
import { removedLists } from '../../github/removed-lists.ts';
import type { Going, RecordAccount } from '../../history/record.ts';

/** Rows that are gone, for which something else is live. */
export type Elsewhere = Pick<Judgement, 'movedOn' | 'rounded'>;

/**
 * Of the rows that are gone while an equal play is live, those that no record explains, each with the first such play. Where a
 * run of this repository removed the row's play and recorded that the equal one stays, the row is merely gone: the equal play
 * was never asked for. Nor was an ID rounded if a run of this repository removed it. A record that cannot be read explains nothing.
 */
export async function notExplained(
  context: Pick<Context, 'github' | 'run' | 'clock' | 'log'>,
  account: RecordAccount,
  { movedOn, rounded }: Elsewhere,
): Promise<Elsewhere> {
  const ids = new Set([...movedOn, ...rounded].map(({ row }) => row.historyId));
  const removed = ids.size === 0 ? new Map<string, Going>() : await removedOf(context, account, ids);
  const isOnRecord = ({ historyId }: SelectedRow) => removed.has(historyId);
  const unexplained = movedOn.filter(
    ({ row, live }) => !removed.get(row.historyId)?.stays.includes(live.historyId),
  );
  return {
    movedOn: [
      ...new Map(unexplained.toReversed().map(one => [one.row.historyId, one])).values(),
    ].toReversed(),
    rounded: rounded.filter(({ row }) => !isOnRecord(row)),
  };
}

/** What the newest record of each of these history IDs says: lists are read until all are found. */
async function removedOf(
  { github, run, clock, log }: Pick<Context, 'github' | 'run' | 'clock' | 'log'>,
  account: RecordAccount,
  ids: ReadonlySet<string>,
): Promise<Map<string, Going>> {
  const found = new Map<string, Going>();
  if (github === undefined) return found;
  try {
    for await (const going of removedLists({ github, run, clock, log }, account)) {
      for (const one of going) {
        const { historyId } = one.play;
        if (ids.has(historyId) && !found.has(historyId)) found.set(historyId, one);
      }
      if (found.size === ids.size) break;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not look up what earlier runs left beside the plays they removed: ${error.message}`);
  }
  return found;
}
