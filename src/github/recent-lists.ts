import { type RecordFile, readComing, readGoing } from '../csv/record-reading.ts';
import { type Coming, type Going, isSameAccount, type RecordAccount } from '../history/record.ts';
import { type RecentTools, recentRecords } from './recent-records.ts';
import { accountInName, type ListKind, parseListName } from './record-names.ts';

/**
 * What runs of this repository were about to add to an account, list by list, of the newest twenty lists. Lists under another name
 * of the account are passed over.
 * @throws Failure when GitHub does not list the artifacts
 */
export function addedLists(tools: RecentTools, account: RecordAccount): AsyncGenerator<Coming[]> {
  return recentLists(tools, account, 'added', readComing);
}

/** The same for what they were about to remove. */
export function removedLists(tools: RecentTools, account: RecordAccount): AsyncGenerator<Going[]> {
  return recentLists(tools, account, 'removed', readGoing);
}

async function* recentLists<Row>(
  tools: RecentTools,
  account: RecordAccount,
  kind: ListKind,
  read: (text: string) => RecordFile<Row> | undefined,
): AsyncGenerator<Row[]> {
  const own = accountInName(account.slug);
  const isWanted = (name: string, runId: string) => {
    const list = parseListName(name, runId);
    return list?.kind === kind && list.account === own;
  };
  for await (const text of recentRecords(tools, isWanted)) {
    const list = read(text);
    if (list !== undefined && isSameAccount(list.account, account)) yield list.rows;
  }
}
