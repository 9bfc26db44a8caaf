import type { Context, SignedIn } from '../../action/context.ts';
import { allReceipts } from '../../github/record-download.ts';
import { type Play, slotKey } from '../../history/play.ts';
import { anyNear, slotOf } from '../../trakt/sent-plays.ts';
import { type ResolvedRow, sentAs } from './slots.ts';

/**
 * The lacking rows that an earlier run sent, and that are perhaps there under another name: its receipt names a live play that
 * appeared near and that nobody explains. Receipts are read only where a play near a lacking row is no row's own.
 * @param rows all rows, of which some lack
 * @throws Failure when receipts are needed and cannot be read
 */
export async function perhapsThere(
  context: Context,
  { account }: SignedIn,
  {
    rows,
    lacking,
    live,
  }: { rows: readonly ResolvedRow[]; lacking: readonly ResolvedRow[]; live: readonly Play[] },
): Promise<Set<ResolvedRow>> {
  const slotOfRow = (row: ResolvedRow) => slotOf(sentAs(row));
  const own = new Set(rows.map(slotOfRow));
  const isNear = anyNear(live.filter(play => !own.has(slotKey(play))));
  if (!lacking.some(row => isNear(sentAs(row)))) return new Set();
  const receipts = await allReceipts(context, account);
  const there = new Set(live.map(play => play.historyId));
  const sent = Map.groupBy(
    receipts.flatMap(({ perhaps }) => perhaps.filter(({ historyId }) => there.has(historyId))),
    slotOf,
  );
  return new Set(
    [...Map.groupBy(lacking, slotOfRow)].flatMap(([slot, ofSlot]) => {
      const plays = new Set(sent.get(slot)?.map(({ historyId }) => historyId));
      return ofSlot.slice(0, plays.size);
    }),
  );
}
