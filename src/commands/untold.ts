import { slotKey } from '../history/play.ts';
import { type Coming, isReceiptOf, type RunRecords } from '../history/record.ts';
import { slotOf } from '../trakt/sent-plays.ts';

/**
 * What a run was to add and no receipt of it tells about: all of a step without one, else what is not under `added`. What a play went
 * for was there, whether it was added or Trakt had it.
 */
export function untoldOf({ intents, receipts }: RunRecords): Coming[] {
  return intents.flatMap(intent => {
    const receipt = receipts.find(one => isReceiptOf(one, intent));
    const moved = new Set(receipt?.removed.map(one => one.historyId));
    const isOpen = (one: { for?: string | undefined }) => !moved.has(one.for ?? '');
    const told = Map.groupBy(receipt?.added.filter(isOpen) ?? [], slotOf);
    const open = Map.groupBy(intent.coming.filter(isOpen), ({ play }) => slotKey(play));
    return [...open].flatMap(([slot, coming]) =>
      coming.length > (told.get(slot)?.length ?? 0) ? coming : [],
    );
  });
}

/** The history IDs of the plays near what a run was to add that were there before. */
export function nearBefore({ intents }: RunRecords): Set<string> {
  return new Set(intents.flatMap(({ coming }) => coming.flatMap(one => one.near ?? [])));
}
