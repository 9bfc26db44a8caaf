import type { Receipt, RunRecords } from '../../history/record.ts';

/** Says of history IDs whether they stand for one and the same play, over however many undos. */
export interface Identities {
  /** The same for all history IDs of one play. */
  of(historyId: string): string;
}

/**
 * Joins the history IDs of a play that went and came back: a receipt says for which ID a new one stands, and the intent of
 * an undo says it of the row as well, whose own ID may be a later one.
 */
export function identitiesOf(runs: readonly RunRecords[]): Identities {
  const parents = new Map<string, string>();
  const of = (historyId: string): string => {
    let top = historyId;
    for (let next = parents.get(top); next !== undefined; next = parents.get(top)) top = next;
    return top;
  };
  const join = (a: string, b: string | undefined) => {
    if (a === '' || b === undefined || b === '') return;
    const [x, y] = [of(a), of(b)];
    if (x !== y) parents.set(x, y);
  };
  const recounted = countedIn(runs.flatMap(({ receipts }) => receipts));
  const intents = runs.flatMap(run => run.intents);
  const receipts = runs.flatMap(run => run.receipts);
  for (const { play, for: id } of intents.flatMap(({ coming }) => coming)) join(play.historyId, id);
  // What an undo counted a play for is newer than what was said when it was added.
  const added = receipts.flatMap(receipt => receipt.added).filter(one => !recounted.has(one.historyId));
  for (const { historyId, for: id } of added) join(historyId, id);
  for (const { historyId, for: id } of receipts.flatMap(({ counted }) => counted)) join(historyId, id);
  return { of };
}

/** The history IDs that receipts say were added, or perhaps were. */
export function namedIn(receipts: readonly Receipt[]): Set<string> {
  return new Set(receipts.flatMap(({ added, perhaps }) => [...added, ...perhaps].map(one => one.historyId)));
}

/** The history IDs of plays of somebody else of which receipts say for which play they count. */
export function countedIn(receipts: readonly Receipt[]): Set<string> {
  return new Set(receipts.flatMap(({ counted }) => counted.map(one => one.historyId)));
}
