import type { Context } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { recentReceipts } from '../../github/recent-records.ts';
import type { Receipt, RecordAccount } from '../../history/record.ts';

/** By how much GitHub's clock and the one by which a backup is dated may differ, in milliseconds. */
const CLOCKS_DIFFER_BY = 10 * 60_000;

/**
 * What runs of this repository did since the last backup and this job does not know, oldest first: where the backup of their job
 * failed, or the job was started again. None where GitHub does not say.
 * @param takenAt when the last backup was taken, ISO 8601
 * @param known the receipts that earlier steps of this job left
 */
export async function missedReceipts(
  { github, run, clock, log }: Pick<Context, 'github' | 'run' | 'clock' | 'log'>,
  account: RecordAccount,
  takenAt: string,
  known: readonly Receipt[],
): Promise<Receipt[]> {
  if (github === undefined) return [];
  const keyOf = ({ run: { id, attempt, key } }: Receipt) => `${id}-${attempt}-${key}`;
  const knownKeys = new Set(known.map(keyOf));
  const missed: Receipt[] = [];
  const since = Date.parse(takenAt) - CLOCKS_DIFFER_BY;
  try {
    for await (const receipt of recentReceipts({ github, run, clock, log }, account, since))
      if (!knownKeys.has(keyOf(receipt))) missed.unshift(receipt);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not check what runs of this repository did since the last backup: ${error.message}`);
  }
  return missed;
}
