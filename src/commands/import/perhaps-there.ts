import type { Context, SignedIn } from '../../action/context.ts';
import { otherRuns } from '../../github/record-download.ts';
import { type Play, slotKey } from '../../history/play.ts';
import type { RunRecords } from '../../history/record.ts';
import { anyNear, slotOf } from '../../trakt/sent-plays.ts';
import { perhapsCame } from '../without-receipt.ts';
import { sentAs } from './comparison.ts';
import type { WantedPlay } from './resolve-rows.ts';

/**
 * The lacking plays that an earlier run sent, and that are perhaps there under another name: its receipt names a live play that
 * appeared near and is unexplained; or it left no receipt, and there is such a play that was not there before. Records are
 * read only where near a missing one there are more plays of a thing and minute than are asked for.
 * @param asked all plays that are asked for, of which some lack
 * @throws Failure when records are needed and cannot be read
 */
export async function perhapsThere(
  context: Context,
  { account }: SignedIn,
  {
    asked,
    lacking,
    live,
  }: { asked: readonly WantedPlay[]; lacking: readonly WantedPlay[]; live: readonly Play[] },
): Promise<Set<WantedPlay>> {
  const slotOfPlay = (one: WantedPlay) => slotOf(sentAs(one));
  const own = Map.groupBy(asked, slotOfPlay);
  const strange = [...Map.groupBy(live, slotKey)].flatMap(([slot, plays]) =>
    plays.length > (own.get(slot)?.length ?? 0) ? plays : [],
  );
  const isNear = anyNear(strange);
  if (!lacking.some(one => isNear(sentAs(one)))) return new Set();
  const runs = await otherRuns(context, new Set(), account);
  const there = new Set(live.map(play => play.historyId));
  const perhaps = runs.flatMap(({ receipts }) => receipts.flatMap(receipt => receipt.perhaps));
  const sent = Map.groupBy(
    perhaps.filter(({ historyId }) => there.has(historyId)),
    slotOf,
  );
  const unseen = unseenIn(runs, strange);
  return new Set(
    [...Map.groupBy(lacking, slotOfPlay)].flatMap(([slot, ofSlot]) => {
      const plays = new Set(sent.get(slot)?.map(({ historyId }) => historyId));
      return ofSlot.slice(0, Math.max(plays.size, unseen.get(slot) ?? 0));
    }),
  );
}

/** By slot, how many plays unfinished runs were to add there, where something unexplained appeared near. */
function unseenIn(runs: readonly RunRecords[], strange: readonly Play[]): Map<string, number> {
  const unseen = new Map<string, number>();
  for (const came of perhapsCame(runs, strange)) {
    for (const [slot, coming] of Map.groupBy(came, ({ play }) => slotKey(play)))
      unseen.set(slot, Math.max(coming.length, unseen.get(slot) ?? 0));
  }
  return unseen;
}
