import type { Context } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import type { CsvFile } from '../../csv/read.ts';
import type { Account } from '../../trakt/schemas.ts';

/** With more names than these, they are not old names of one account. */
const MOST_NAMES = 5;

/**
 * Other names of the account of a run, where marked rows have one: those that the manifest of a backup has for its uuid, and, where
 * they have still another one, those that a receipt has for it.
 */
export async function otherNamesIn(
  files: readonly CsvFile[],
  { workspace, github, run, clock, log }: Pick<Context, 'workspace' | 'github' | 'run' | 'clock' | 'log'>,
  account: Account,
): Promise<Set<string>> {
  const foreign = namesIn(files).difference(new Set([account.slug]));
  if (foreign.size === 0) return foreign;
  const { otherNamesOf } = await import('../../workspace/backup-accounts.ts');
  const names = await otherNamesOf(workspace, account);
  const unknown = foreign.difference(names);
  if (github === undefined || account.uuid === undefined || unknown.size > MOST_NAMES) return names;
  const { formerNames } = await import('../../github/recent-records.ts');
  try {
    return names.union(await formerNames({ github, run, clock, log }, account, unknown));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not look up earlier names of the account: ${error.message}`);
    return names;
  }
}

/** The accounts that rows with a mark belong to. */
function namesIn(files: readonly CsvFile[]): Set<string> {
  const marked = files.flatMap(({ rows }) => rows.filter(({ cells }) => cells.remove || cells.move_to));
  return new Set(marked.flatMap(({ cells }) => cells.account?.toLowerCase() || []));
}
