import type { SignedIn } from '../../action/context.ts';
import type { Judgement } from '../../csv/judgement.ts';
import type { SelectedRow } from '../../csv/selection.ts';
import { saidBy } from '../../history/claims.ts';
import { minuteOf, type Play, slotKey } from '../../history/play.ts';
import { readReleases } from '../../trakt/releases.ts';
import { minuteAt } from './targets.ts';

type MovedOn = Judgement['movedOn'];

/**
 * Of the rows that are gone while an equal play is live, those for which no other row explains it: a play that the files move to that
 * very minute is asked for there, also when an earlier run has moved it.
 * @throws Failure when a release date is needed and Trakt does not answer
 */
export async function notMovedThere(
  { api, account }: SignedIn,
  rows: readonly SelectedRow[],
  movedOn: MovedOn,
): Promise<MovedOn> {
  const moves = rows.filter(row => row.moveTo !== undefined);
  if (moves.length === 0 || movedOn.length === 0) return movedOn;
  const lives = [...new Set(movedOn.map(({ live }) => live))];
  const needsRelease = moves.some(({ moveTo }) => moveTo?.kind === 'released');
  const releases = needsRelease ? await readReleases(api, lives) : new Map<string, string>();
  const isAskedFor = (live: Play) => (row: SelectedRow) => {
    const { moveTo, claims } = row;
    if (moveTo === undefined || saidBy(claims?.traktId) !== live.traktId) return false;
    const release = releases.get(`${live.type} ${live.traktId}`);
    return minuteAt(moveTo, release, account.timezone) === minuteOf(live.watchedAt);
  };
  const explained = new Set<Play>();
  for (const plays of Map.groupBy(lives, slotKey).values()) {
    const [live] = plays;
    if (live !== undefined && idsOf(moves.filter(isAskedFor(live))).size >= plays.length)
      for (const play of plays) explained.add(play);
  }
  return movedOn.filter(({ live }) => !explained.has(live));
}

function idsOf(rows: readonly SelectedRow[]): Set<string> {
  return new Set(rows.map(row => row.historyId));
}
