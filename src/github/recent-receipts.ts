import { isSameAccount, type Receipt, type RecordAccount } from '../history/record.ts';
import { type RecentTools, recentRecords } from './recent-records.ts';
import { accountInName, parseReceiptName } from './record-names.ts';

/**
 * What runs of this repository did to an account, the newest twenty receipts. Those under another name of the account are passed
 * over.
 * @throws Failure when GitHub does not list the artifacts
 */
export async function* recentReceipts(tools: RecentTools, account: RecordAccount): AsyncGenerator<Receipt> {
  const own = accountInName(account.slug);
  const isWanted = (name: string, runId: string) => parseReceiptName(name, runId)?.account === own;
  for await (const text of recentRecords(tools, isWanted)) {
    const { readReceipt } = await import('./receipt-file.ts');
    const receipt = readReceipt(text);
    if (receipt !== undefined && isSameAccount(receipt.account, account)) yield receipt;
  }
}
