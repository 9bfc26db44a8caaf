import type { Activities } from '../../history/activities.ts';
import type { Play } from '../../history/play.ts';
import { type Added, isReceiptOf, type RunRecords } from '../../history/record.ts';
import { comingWithoutReceipt } from '../without-receipt.ts';

/**
 * The plays that a run removed, one a history ID: those that its receipts say it removed, and those of its intents that no
 * receipt mentions. For the latter a settled read decides. What was gone before the run came to it is not among them.
 */
export function removedRows({ intents, receipts }: RunRecords): Map<string, Play> {
  const rows = new Map<string, Play>();
  for (const intent of intents) {
    const receipt = receipts.find(one => isReceiptOf(one, intent));
    const removed = new Set(receipt?.removed.map(one => one.historyId));
    const gone = new Set(receipt?.gone.filter(id => !removed.has(id)));
    for (const { play } of intent.going) if (!gone.has(play.historyId)) rows.set(play.historyId, play);
  }
  return rows;
}

/** The history IDs of the plays that stayed beside what the run removed. */
export function stayingBeside({ intents }: RunRecords): Set<string> {
  return new Set(intents.flatMap(({ going }) => going.flatMap(({ stays }) => stays)));
}

/** What the run added, one a history ID. */
export function addedRows({ receipts }: RunRecords): Map<string, Added> {
  return new Map(receipts.flatMap(({ added }) => added.map(one => [one.historyId, one])));
}

/**
 * Whether it is certain without a read that the plays of these history IDs are missing: each is in a clear receipt of the run, and no
 * play of the account came or went since (§3.5 rule 1).
 * @param stamps the account's stamps now
 */
export function lackForCertain(
  ids: Iterable<string>,
  { receipts }: Pick<RunRecords, 'receipts'>,
  stamps: Activities,
): boolean {
  const certain = receipts.filter(
    receipt =>
      isNotLater(stamps.episodes, receipt.stamps.episodes) &&
      isNotLater(stamps.movies, receipt.stamps.movies),
  );
  const removed = certain.flatMap(receipt => receipt.removed);
  const clear = new Set(removed.filter(one => one.clear).map(one => one.historyId));
  return [...ids].every(id => clear.has(id));
}

function isNotLater(now: string | null, then: string | null): boolean {
  if (now === null) return true;
  return then !== null && Date.parse(now) <= Date.parse(then);
}

/** Whether receipts name each play that the run added, with certainty, so that there is none to look for. */
export function tellsAllAdded(run: RunRecords): boolean {
  const isSure = run.receipts.every(
    ({ added, perhaps }) => perhaps.length === 0 && added.every(one => one.clear),
  );
  return isSure && comingWithoutReceipt(run).length === 0;
}
