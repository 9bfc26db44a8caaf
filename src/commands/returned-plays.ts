import type { Context } from '../action/context.ts';
import { Failure } from '../base/failure.ts';
import { recentReceipts } from '../github/recent-records.ts';
import type { Play } from '../history/play.ts';
import type { RecordAccount } from '../history/record.ts';
import type { SuspectGroup } from '../history/suspect-group.ts';
import { findSuspects, type SuspectSetting } from '../history/suspects.ts';

/**
 * A memory that also keeps the plays that seem to have come back and that a run of this repository added: an undo does so, and
 * the backup that should have remembered it may have failed. Receipts are read only where plays seem to have come back; where they
 * cannot be, these are pointed out.
 * @param plays all that suspects are looked for among
 */
export async function rememberOwnReturns(
  { github, run, clock, log }: Pick<Context, 'github' | 'run' | 'clock' | 'log'>,
  account: RecordAccount,
  plays: readonly Play[],
  setting: SuspectSetting,
): Promise<SuspectSetting['memory']> {
  const { memory } = setting;
  if (memory.removed.length === 0) return memory;
  const returned = idsThatCameBack(findSuspects(plays, setting));
  if (returned.size === 0 || github === undefined) return memory;
  const kept = new Set(memory.kept);
  try {
    for await (const { added } of recentReceipts({ github, run, clock, log }, account)) {
      for (const { historyId } of added) if (returned.delete(historyId)) kept.add(historyId);
      if (returned.size === 0) break;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(
      `Could not check whether a run of this repository added the plays that came back: ${error.message}`,
    );
  }
  return { ...memory, kept };
}

function idsThatCameBack(groups: readonly SuspectGroup[]): Set<string> {
  const returned = groups.filter(({ kind }) => kind === 'came back');
  return new Set(returned.flatMap(({ plays }) => plays.map(({ historyId }) => historyId)));
}
