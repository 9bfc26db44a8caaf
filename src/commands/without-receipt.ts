import { minuteOf, type Play, slotKey } from '../history/play.ts';
import { type Coming, isReceiptOf, type RunRecords } from '../history/record.ts';
import { nearAmong, slotOf } from '../trakt/sent-plays.ts';

/**
 * What a run was to add and none of its receipts mentions: all of a step without a receipt, else what is not under `added`. What a play went
 * for was there, whether it was added or Trakt had it.
 */
export function comingWithoutReceipt({ intents, receipts }: RunRecords): Coming[] {
  return intents.flatMap(intent => {
    const receipt = receipts.find(one => isReceiptOf(one, intent));
    const moved = new Set(receipt?.removed.map(one => one.historyId));
    const isOpen = (one: { for?: string | undefined }) => !moved.has(one.for ?? '');
    const receipted = Map.groupBy(receipt?.added.filter(isOpen) ?? [], slotOf);
    const open = Map.groupBy(intent.coming.filter(isOpen), ({ play }) => slotKey(play));
    return [...open].flatMap(([slot, coming]) =>
      coming.length > (receipted.get(slot)?.length ?? 0) ? coming : [],
    );
  });
}

/** The history IDs of the plays near what a run was to add that were there before. */
export function nearBefore({ intents }: RunRecords): Set<string> {
  return new Set(intents.flatMap(({ coming }) => coming.flatMap(one => one.near ?? [])));
}

/**
 * What unfinished runs were to add, as far as something unexplained came near it that was not there before: Trakt can
 * show an added play under another item or minute.
 * @param strange live plays of which nothing else is known
 */
export function perhapsCame(runs: readonly RunRecords[], strange: readonly Play[]): Coming[][] {
  const explained = new Set(
    runs.flatMap(({ receipts }) =>
      receipts.flatMap(({ added, perhaps, counted }) =>
        [...added, ...perhaps, ...counted].map(one => one.historyId),
      ),
    ),
  );
  const unreceipted = runs.map(comingWithoutReceipt);
  const most = mostInSlots(unreceipted);
  return runs.map((run, index) => {
    const before = nearBefore(run);
    const isNew = (play: Play) =>
      play.action === 'watch' && !before.has(play.historyId) && !explained.has(play.historyId);
    // As many as a run was to add there are what it was to add; only those beyond have resulted from anything else.
    const beyond = [...Map.groupBy(strange.filter(isNew), slotKey)].flatMap(([slot, plays]) =>
      plays.slice(most.get(slot) ?? 0),
    );
    const near = nearAmong(beyond);
    return (unreceipted[index] ?? []).filter(({ play: { type, traktId, watchedAt } }) =>
      traktId === null ? false : near({ type, traktId, minute: minuteOf(watchedAt) }).length > 0,
    );
  });
}

/** By slot, how many plays a run was to add there; of several runs the most. */
function mostInSlots(runs: readonly Coming[][]): Map<string, number> {
  const most = new Map<string, number>();
  for (const coming of runs)
    for (const [slot, plays] of Map.groupBy(coming, ({ play }) => slotKey(play)))
      most.set(slot, Math.max(plays.length, most.get(slot) ?? 0));
  return most;
}
