import { readGoing } from '../csv/intent.ts';
import { type Going, isSameAccount, type RecordAccount } from '../history/record.ts';
import { type RecentTools, recentRecords } from './recent-records.ts';
import { accountInName, parseListName } from './record-names.ts';

/**
 * What runs of this repository were about to remove from an account, list by list, of the newest twenty lists. Lists under
 * another name of the account are passed over.
 * @throws Failure when GitHub does not list the artifacts
 */
export async function* removedLists(tools: RecentTools, account: RecordAccount): AsyncGenerator<Going[]> {
  const own = accountInName(account.slug);
  const isWanted = (name: string, runId: string) => {
    const list = parseListName(name, runId);
    return list?.kind === 'removed' && list.account === own;
  };
  for await (const text of recentRecords(tools, isWanted)) {
    const list = readGoing(text);
    if (list !== undefined && isSameAccount(list.account, account)) yield list.rows;
  }
}
