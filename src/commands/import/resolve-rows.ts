import type { Context, SignedIn } from '../../action/context.ts';
import { count, figure } from '../../base/wording.ts';
import type { GivenRow } from '../../csv/given-row.ts';
import { catalogueOf, createKnowledge } from '../../trakt/knowledge.ts';
import { readReleases } from '../../trakt/releases.ts';
import { resolveAll } from '../../trakt/resolve.ts';
import { playOfRow, releasedThings, type UncertainRow, type WantedPlay } from './resolved.ts';

/** Rows by whether it is certain what they are. */
export interface ResolvedRows {
  wanted: WantedPlay[];
  uncertain: UncertainRow[];
}

const INTERVAL = 5_000;
const ROWS = 1_500;

/**
 * Finds out at Trakt what each row is of. A row of which the time is in doubt is looked up as well, so that only its time must be fixed.
 * A row with the history ID of one that is certain is the same play, and not uncertain.
 * @throws Failure when Trakt does not answer
 */
export async function resolveRows(
  { log, clock }: Pick<Context, 'log' | 'clock'>,
  { api, account }: SignedIn,
  rows: readonly GivenRow[],
): Promise<ResolvedRows> {
  const decisions = await resolveAll(
    rows.map(row => row.claims),
    createKnowledge(catalogueOf(api)),
    progress({ log, clock }, rows.length),
  );
  const releases = await readReleases(api, releasedThings(rows, decisions));
  const surroundings = { timezone: account.timezone, releases };
  const wanted: WantedPlay[] = [];
  const uncertain: UncertainRow[] = [];
  for (const [index, row] of rows.entries()) {
    const decision = decisions[index];
    if (decision === undefined) continue;
    const one = playOfRow(row, decision, surroundings);
    if ('play' in one) wanted.push(one);
    else uncertain.push(one);
  }
  const known = new Set(wanted.map(({ play }) => play.historyId).filter(id => id !== ''));
  return { wanted, uncertain: uncertain.filter(({ row }) => !known.has(row.historyId ?? '')) };
}

/** A line now and then: enough to see progress. A few rows are not worth one. */
function progress({ log, clock }: Pick<Context, 'log' | 'clock'>, total: number): (decided: number) => void {
  let told = { decided: 0, at: clock.now() };
  return decided => {
    const isWorthALine =
      decided === total || decided - told.decided >= ROWS || clock.now() - told.at >= INTERVAL;
    if (total < 100 || !isWorthALine || decided === told.decided) return;
    told = { decided, at: clock.now() };
    log.info(`Resolved ${figure(decided)} of ${count(total, 'row')}.`);
  };
}
