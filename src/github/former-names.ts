import type { RecordAccount } from '../history/record.ts';
import { type RecentTools, recentRecords } from './recent-records.ts';
import { accountInName, parseReceiptName } from './record-names.ts';

/**
 * Which of some names an account had before: those that a receipt of this repository has for its uuid. The newest twenty
 * receipts under these names are looked into.
 * @throws Failure when GitHub does not list the artifacts
 */
export async function formerNames(
  tools: RecentTools,
  { uuid }: RecordAccount,
  names: ReadonlySet<string>,
): Promise<Set<string>> {
  const found = new Set<string>();
  if (uuid === undefined || names.size === 0) return found;
  const wanted = new Map([...names].map(name => [accountInName(name), name]));
  const isWanted = (artifact: string, runId: string) => {
    const name = wanted.get(parseReceiptName(artifact, runId)?.account ?? '');
    return name !== undefined && !found.has(name);
  };
  for await (const text of recentRecords(tools, isWanted)) {
    const { readReceipt } = await import('./receipt-file.ts');
    const { account } = readReceipt(text) ?? {};
    if (account?.uuid === uuid && names.has(account.slug)) found.add(account.slug);
    if (found.size === names.size) break;
  }
  return found;
}
