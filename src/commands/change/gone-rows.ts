import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import type { Judgement } from '../../csv/judgement.ts';
import type { SelectedRow } from '../../csv/selection.ts';
import { removedLists } from '../../github/recent-lists.ts';
import { saidBy } from '../../history/claims.ts';
import { planMoves, type WantedMove } from '../../history/moves.ts';
import { minuteOf, type Play, slotKey } from '../../history/play.ts';
import type { Going, RecordAccount } from '../../history/record.ts';
import { readReleases } from '../../trakt/releases.ts';
import { livePlaces } from '../places-now.ts';
import { minuteAt, targetsOf } from './targets.ts';

/** Rows that are gone, for which something else is live. */
type Elsewhere = Pick<Judgement, 'movedOn' | 'rounded'>;

/**
 * Of the rows that are gone while an equal play is live, those that no record explains, each with the first such play. Where a
 * run of this repository removed the row's play and recorded that the equal one stays, the row is merely gone: the equal play
 * was never asked for. Nor was an ID rounded if a run of this repository removed it. A record that cannot be read explains nothing.
 */
export async function notExplained(
  context: Pick<Context, 'github' | 'run' | 'clock' | 'log'>,
  account: RecordAccount,
  { movedOn, rounded }: Elsewhere,
): Promise<Elsewhere> {
  const ids = new Set([...movedOn, ...rounded].map(({ row }) => row.historyId));
  const removed = ids.size === 0 ? new Map<string, Going>() : await removedOf(context, account, ids);
  const isOnRecord = ({ historyId }: SelectedRow) => removed.has(historyId);
  const unexplained = movedOn.filter(
    ({ row, live }) => !removed.get(row.historyId)?.stays.includes(live.historyId),
  );
  return {
    movedOn: [
      ...new Map(unexplained.toReversed().map(one => [one.row.historyId, one])).values(),
    ].toReversed(),
    rounded: rounded.filter(({ row }) => !isOnRecord(row)),
  };
}

/** What the newest record of each of these history IDs says: lists are read until all are found. */
async function removedOf(
  { github, run, clock, log }: Pick<Context, 'github' | 'run' | 'clock' | 'log'>,
  account: RecordAccount,
  ids: ReadonlySet<string>,
): Promise<Map<string, Going>> {
  const found = new Map<string, Going>();
  if (github === undefined) return found;
  try {
    for await (const going of removedLists({ github, run, clock, log }, account)) {
      for (const one of going) {
        const { historyId } = one.play;
        if (ids.has(historyId) && !found.has(historyId)) found.set(historyId, one);
      }
      if (found.size === ids.size) break;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not look up what earlier runs left beside the plays they removed: ${error.message}`);
  }
  return found;
}

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

/** Rows whose plays runs of this repository moved, or put back: they are live under other history IDs. */
export interface Placed {
  /** What the rows ask for is to be done to those plays. */
  placed: MovedOn;
  /** What the rows ask for has been done: the plays are where they should be. */
  arrived: WantedMove[];
  /** The history IDs of all these rows. */
  following: ReadonlySet<string>;
}

/**
 * Of the rows that are gone, those of which receipts say where their plays are now, and those plays are live. So what one link
 * moved is not called gone when the next one asks for it. A record that cannot be read says nothing.
 * @throws Failure when the history or a release date is needed and cannot be read
 */
export async function placedByRuns(
  context: Pick<Context, 'github' | 'run' | 'clock' | 'log'>,
  signedIn: SignedIn,
  rows: readonly SelectedRow[],
): Promise<Placed> {
  const now = await livePlaces(context, signedIn, new Set(rows.map(row => row.historyId)));
  if (now.size === 0) return { placed: [], arrived: [], following: new Set() };
  const placed = rows.flatMap(row => {
    const live = now.get(row.historyId);
    return live === undefined ? [] : [{ row, live }];
  });
  const asThere = placed.map(({ row, live }) => ({ ...row, historyId: live.historyId }));
  const { wanted } = await targetsOf(
    signedIn,
    asThere,
    placed.map(({ live }) => live),
  );
  const { inPlace: arrived } = planMoves(wanted, [], new Set());
  const there = new Set(arrived.map(({ play }) => play));
  return {
    placed: placed.filter(({ live }) => !there.has(live)),
    arrived,
    following: new Set(placed.map(({ row }) => row.historyId)),
  };
}
