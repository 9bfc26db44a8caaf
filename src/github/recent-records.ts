import { Failure } from '../base/failure.ts';
import { isSameAccount, type Receipt, type RecordAccount } from '../history/record.ts';
import { artifactPages, type ListedArtifact, readArtifact } from './artifact-download.ts';
import type { GitHub } from './client.ts';
import { accountInName, parseReceiptName } from './record-names.ts';
import type { RecordTools } from './record-upload.ts';
import { mayHaveActed, readRun } from './runs.ts';

export type RecentTools = Pick<RecordTools, 'run' | 'clock' | 'log'> & { github: GitHub };

/** The most records that are read, each in three requests, and the most pages of artifacts that are searched for them. */
const MOST_RECORDS = 20;
const MOST_PAGES = 10;

/**
 * The texts of this repository's records, newest first: each is read when it is asked for, and at most twenty are. One
 * that cannot be read, or is of a run that may change nothing, is skipped.
 * @param isWanted by the name, and the number of its run
 * @param since only those uploaded after it, in milliseconds since the epoch by GitHub's clock
 * @throws Failure when GitHub does not list the artifacts
 */
export async function* recentRecords(
  tools: RecentTools,
  isWanted: (name: string, runId: string) => boolean,
  since = Number.NEGATIVE_INFINITY,
): AsyncGenerator<string> {
  let records = 0;
  for await (const { artifact, runId } of recentArtifacts(tools.github)) {
    if (Date.parse(artifact.created_at ?? '') < since) return;
    if (!isWanted(artifact.name, runId)) continue;
    if (records++ === MOST_RECORDS) return;
    const text = await readRecord(tools, artifact, runId);
    if (text !== undefined) yield text;
  }
}

async function* recentArtifacts(github: GitHub): AsyncGenerator<{ artifact: ListedArtifact; runId: string }> {
  let pages = 0;
  for await (const page of artifactPages(github)) {
    for (const artifact of page) {
      if (!artifact.expired) yield { artifact, runId: String(artifact.workflow_run?.id ?? '') };
    }
    if (++pages === MOST_PAGES) return;
  }
}

async function readRecord(
  tools: RecentTools,
  artifact: ListedArtifact,
  runId: string,
): Promise<string | undefined> {
  try {
    const run = await readRun(tools.github, runId);
    if (!('run_attempt' in run) || !mayHaveActed(run, tools.run)) return undefined;
    return (await readArtifact(tools.github, artifact, tools)).toString();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tools.log.info(`${artifact.name} is skipped: ${error.message}`);
    return undefined;
  }
}

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

/**
 * What runs of this repository did to an account, the newest twenty receipts. Those under another name of the account are passed
 * over.
 * @param since only those uploaded after it, in milliseconds since the epoch by GitHub's clock
 * @throws Failure when GitHub does not list the artifacts
 */
export async function* recentReceipts(
  tools: RecentTools,
  account: RecordAccount,
  since?: number,
): AsyncGenerator<Receipt> {
  const own = accountInName(account.slug);
  const isWanted = (name: string, runId: string) => parseReceiptName(name, runId)?.account === own;
  for await (const text of recentRecords(tools, isWanted, since)) {
    const { readReceipt } = await import('./receipt-file.ts');
    const receipt = readReceipt(text);
    if (receipt !== undefined && isSameAccount(receipt.account, account)) yield receipt;
  }
}
