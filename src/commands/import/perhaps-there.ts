import type { Context, SignedIn } from '../../action/context.ts';
import { allReceipts } from '../../github/record-download.ts';
import { type Play, slotKey } from '../../history/play.ts';
import { anyNear, slotOf } from '../../trakt/sent-plays.ts';
import { sentAs } from './comparison.ts';
import type { WantedPlay } from './resolved.ts';

/**
 * The lacking plays that an earlier run sent, and that are perhaps there under another name: its receipt names a live play that
 * appeared near and that nobody explains. Receipts are read only where a play near a lacking one is none that is asked for.
 * @param wanted all plays that are asked for, of which some lack
 * @throws Failure when receipts are needed and cannot be read
 */
export async function perhapsThere(
  context: Context,
  { account }: SignedIn,
  {
    wanted,
    lacking,
    live,
  }: { wanted: readonly WantedPlay[]; lacking: readonly WantedPlay[]; live: readonly Play[] },
): Promise<Set<WantedPlay>> {
  const slotOfPlay = (one: WantedPlay) => slotOf(sentAs(one));
  const own = new Set(wanted.map(slotOfPlay));
  const isNear = anyNear(live.filter(play => !own.has(slotKey(play))));
  if (!lacking.some(one => isNear(sentAs(one)))) return new Set();
  const receipts = await allReceipts(context, account);
  const there = new Set(live.map(play => play.historyId));
  const sent = Map.groupBy(
    receipts.flatMap(({ perhaps }) => perhaps.filter(({ historyId }) => there.has(historyId))),
    slotOf,
  );
  return new Set(
    [...Map.groupBy(lacking, slotOfPlay)].flatMap(([slot, ofSlot]) => {
      const plays = new Set(sent.get(slot)?.map(({ historyId }) => historyId));
      return ofSlot.slice(0, plays.size);
    }),
  );
}
