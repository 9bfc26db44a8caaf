import type { SignedIn } from '../../action/context.ts';
import type { GivenRow } from '../../csv/given-row.ts';
import type { Decision } from '../../trakt/decision.ts';
import { readReleases } from '../../trakt/releases.ts';
import { playOfRow, releasedThings, type UncertainRow, type WantedPlay } from './resolved.ts';

/** Rows by whether it is certain what they are. */
export interface ResolvedRows {
  wanted: WantedPlay[];
  uncertain: UncertainRow[];
}

/**
 * The play of each row, by what Trakt says of it. A row with the history ID of one that is certain is the same play, and not uncertain.
 * @param decisions what each row is of
 * @throws Failure when Trakt does not answer
 */
export async function resolveRows(
  { api, account }: SignedIn,
  rows: readonly GivenRow[],
  decisions: readonly Decision[],
): Promise<ResolvedRows> {
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
