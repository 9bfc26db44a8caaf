import type { Context, SignedIn } from '../action/context.ts';
import { Failure } from '../base/failure.ts';
import { recentReceipts } from '../github/recent-records.ts';
import type { Play } from '../history/play.ts';
import type { Added, Receipt, RecordAccount } from '../history/record.ts';
import { readHistoryAround } from '../trakt/history-around.ts';
import { progressLogger } from './log-progress.ts';

type Tools = Pick<Context, 'github' | 'run' | 'clock' | 'log'>;

/**
 * Of plays that are gone under these history IDs, those that are live under other ones, because a run of this repository moved them or
 * put them back: by the newest receipts. A record that cannot be read says nothing.
 * @param except plays that are no longer what the ones of `ids` were, and what became of them does not matter either
 * @throws Failure when the history cannot be read
 */
export async function livePlaces(
  context: Tools,
  { api, account }: SignedIn,
  ids: ReadonlySet<string>,
  except: ReadonlySet<string> = new Set(),
): Promise<Map<string, Play>> {
  const now = await placesOf(context, account, ids, except);
  if (now.size === 0) return new Map();
  const minutes = [...now.values()].map(({ minute }) => minute);
  const { plays } = await readHistoryAround(api, minutes, progressLogger(context));
  const byId = new Map(plays.map(play => [play.historyId, play]));
  return new Map(
    [...now].flatMap(([id, { historyId }]) => {
      const live = byId.get(historyId);
      return live === undefined ? [] : [[id, live] as const];
    }),
  );
}

/** The plays that stand for these history IDs by the newest receipts. */
async function placesOf(
  { github, run, clock, log }: Pick<Context, 'github' | 'run' | 'clock' | 'log'>,
  account: RecordAccount,
  ids: ReadonlySet<string>,
  except: ReadonlySet<string>,
): Promise<Map<string, Added>> {
  const next = new Map<string, Added>();
  if (github === undefined || ids.size === 0) return next;
  try {
    await readNext(recentReceipts({ github, run, clock, log }, account), ids, next);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not look up where earlier runs put plays that are gone: ${error.message}`);
  }
  return new Map([...ids].flatMap(id => lastOf(id, next, except).map(place => [id, place] as const)));
}

/**
 * Notes for each history ID the newest play that stands for it. Receipts are read until each of `ids` was named: what became of it
 * since is known then.
 */
async function readNext(
  receipts: AsyncIterable<Receipt>,
  ids: ReadonlySet<string>,
  next: Map<string, Added>,
): Promise<void> {
  let unnamed = ids;
  for await (const receipt of receipts) {
    for (const one of receipt.added) if (one.for !== undefined && !next.has(one.for)) next.set(one.for, one);
    unnamed = unnamed.difference(namedBy(receipt));
    if (unnamed.size === 0) return;
  }
}

function namedBy({ added, removed }: Receipt): Set<string> {
  return new Set([...added.map(one => one.for ?? ''), ...removed.map(one => one.historyId)]);
}

/** The play at the end of what followed upon each other, or none. */
function lastOf(id: string, next: ReadonlyMap<string, Added>, except: ReadonlySet<string>): Added[] {
  const seen = new Set<string>();
  let place = next.get(id);
  for (
    let after = place;
    after !== undefined && !seen.has(after.historyId);
    after = next.get(after.historyId)
  ) {
    if (except.has(after.historyId)) return [];
    seen.add(after.historyId);
    place = after;
  }
  return place === undefined ? [] : [place];
}
