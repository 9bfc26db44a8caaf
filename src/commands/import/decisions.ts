import type { Context, SignedIn } from '../../action/context.ts';
import { count, figure } from '../../base/wording.ts';
import type { GivenRow } from '../../csv/given-row.ts';
import type { Decision } from '../../trakt/decision.ts';
import { catalogueOf, createKnowledge } from '../../trakt/knowledge.ts';
import { resolveAll } from '../../trakt/resolve.ts';

const INTERVAL = 5_000;
const ROWS = 1_500;

/**
 * Finds out at Trakt what each row is of. A row of which the time is in doubt is looked up as well, so that only its time must be fixed.
 * @throws Failure when Trakt does not answer
 */
export function decideRows(
  { log, clock }: Pick<Context, 'log' | 'clock'>,
  { api }: SignedIn,
  rows: readonly GivenRow[],
): Promise<Decision[]> {
  const claims = rows.map(row => row.claims);
  return resolveAll(claims, createKnowledge(catalogueOf(api)), progress({ log, clock }, rows.length));
}

/** A line now and then: enough to see progress. A few rows are not worth one. */
function progress({ log, clock }: Pick<Context, 'log' | 'clock'>, total: number): (decided: number) => void {
  let told = { decided: 0, at: clock.now() };
  return decided => {
    const isWorthALine =
      decided === total || decided - told.decided >= ROWS || clock.now() - told.at >= INTERVAL;
    if (total < 100 || !isWorthALine) return;
    told = { decided, at: clock.now() };
    log.info(`Resolved ${figure(decided)} of ${count(total, 'row')}.`);
  };
}
