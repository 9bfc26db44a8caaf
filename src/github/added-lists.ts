import { readComing } from '../csv/intent.ts';
import { type Coming, isSameAccount, type RecordAccount } from '../history/record.ts';
import { type RecentTools, recentRecords } from './recent-records.ts';
import { accountInName, parseListName } from './record-names.ts';

/**
 * What runs of this repository were about to add to an account, list by list, of the newest twenty lists. Lists under another name
 * of the account are passed over.
 * @throws Failure when GitHub does not list the artifacts
 */
export async function* addedLists(tools: RecentTools, account: RecordAccount): AsyncGenerator<Coming[]> {
  const own = accountInName(account.slug);
  const isWanted = (name: string, runId: string) => {
    const list = parseListName(name, runId);
    return list?.kind === 'added' && list.account === own;
  };
  for await (const text of recentRecords(tools, isWanted)) {
    const list = readComing(text);
    if (list !== undefined && isSameAccount(list.account, account)) yield list.rows;
  }
}
