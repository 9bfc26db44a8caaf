import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import type { SelectedRow, Selection } from '../../csv/selection.ts';
import { quietSince } from '../../github/quiet-since.ts';
import { addedLists } from '../../github/recent-lists.ts';
import { otherRuns } from '../../github/record-download.ts';
import { type Move, type MovePlan, planMoves, targetKey, type WantedMove } from '../../history/moves.ts';
import { describePlay, minuteOf, type Play, slotKey } from '../../history/play.ts';
import { type Added, addedPlay, type Coming, goingOf } from '../../history/record.ts';
import type { NewPlay } from '../../trakt/addition-request.ts';
import { readHistoryAround } from '../../trakt/history-around.ts';
import type { ReadLive } from '../../trakt/read-back.ts';
import { anyNear, slotOf, withNear } from '../../trakt/sent-plays.ts';
import { readSettled } from '../../trakt/settled-read.ts';
import { progressLogger } from '../log-progress.ts';
import type { Step } from '../steps.ts';
import { perhapsCame } from '../without-receipt.ts';
import { type Immovable, targetsOf } from './targets.ts';

/** What is known of the selected plays that should move. */
export interface Moving {
  wanted: WantedMove[];
  immovable: Immovable[];
  /** Rows whose play is gone by that read. */
  vanished: SelectedRow[];
  /** What is live at the old times and at the new ones, and for a day around them; `undefined` where no play has to move. */
  live: readonly Play[] | undefined;
  readLive: ReadLive;
}

/** The moves that are to be made. */
export interface Moves extends MovePlan {
  /** Plays that an earlier run sent to their new times, and that are perhaps there under another name: they stay. */
  perhapsThere: Move[];
}

/**
 * Finds out where the selected plays should move, and what is there already: by a settled read, because a play that is added
 * beside one that a stale read misses would be there twice.
 * @throws Failure when a release date or the history cannot be read; nothing was changed
 */
export async function readMoving(
  context: Pick<Context, 'run' | 'github' | 'clock' | 'log'>,
  signedIn: SignedIn,
  {
    rows,
    selected,
    isPreview,
  }: { rows: readonly SelectedRow[]; selected: readonly Play[]; isPreview: boolean },
): Promise<Moving> {
  const { api } = signedIn;
  const { wanted, immovable } = await targetsOf(signedIn, rows, selected);
  const minutes = [...selected.map(play => minuteOf(play.watchedAt)), ...wanted.map(move => move.minute)];
  const readLive: ReadLive = () => readHistoryAround(api, minutes, progressLogger(context));
  const { groups, tangled } = planMoves(wanted, [], new Set());
  if (tangled.length > 0) throw tangledFailure(tangled);
  if (groups.length === 0) return { wanted, immovable, vanished: [], live: undefined, readLive };
  const { plays } = await context.log.group('Comparing with the history at the new times', () =>
    isPreview ? readLive() : settle(context, signedIn, readLive),
  );
  const there = new Set(plays.map(play => play.historyId));
  const isThere = ({ play }: WantedMove) => there.has(play.historyId);
  const lost = new Set(wanted.filter(move => !isThere(move)).map(({ play }) => play.historyId));
  return {
    wanted: wanted.filter(isThere),
    immovable,
    vanished: rows.filter(row => lost.delete(row.historyId)),
    live: plays,
    readLive,
  };
}

function settle(
  { run, github, clock, log }: Pick<Context, 'run' | 'github' | 'clock' | 'log'>,
  { api }: SignedIn,
  readLive: ReadLive,
): ReturnType<ReadLive> {
  return readSettled(
    {
      read: readLive,
      quietSince: () => quietSince(github, run),
      isProven: read => read.completeness === 'proven',
      doubt: 'Only then is it certain what is at the new times already.',
      otherwise: 'Nothing was changed',
    },
    { api, clock, log },
  );
}

function tangledFailure(tangled: readonly WantedMove[]): Failure {
  return new Failure(
    'Nothing was changed: some plays would swap times with each other in a circle, so it is not clear which should end up ' +
      'where. Move them in two files, one after the other.',
    { problems: namesOf(tangled) },
  );
}

function blockedFailure(blocked: readonly WantedMove[]): Failure {
  return new Failure(
    'Nothing was changed: one play should move away from its release, to a time within a day of it, while another play of the same thing should ' +
      'move to the release. Each would wait for the other. Write the date and time of the release into move_to instead of released.',
    { problems: namesOf(blocked) },
  );
}

function namesOf(moves: readonly WantedMove[]): { message: string }[] {
  return moves.map(({ play }) => ({ message: `History ID ${play.historyId}: ${describePlay(play)}.` }));
}

/**
 * Plans the moves of the selected plays but those that were taken back.
 * @throws Failure when moves would wait for each other, or when what earlier runs sent is needed and cannot be read
 */
export async function planMoving(
  context: Pick<Context, 'run' | 'github' | 'clock' | 'log'>,
  { account }: SignedIn,
  { wanted, live }: Moving,
  { ids, back }: { ids: Selection['ids']; back: ReadonlySet<string> },
): Promise<Moves> {
  const asked = wanted.filter(({ play }) => !back.has(play.historyId));
  const plan = planMoves(asked, live ?? [], ids.difference(back));
  if (plan.blocked.length > 0) throw blockedFailure(plan.blocked);
  const perhapsThere = await sentBefore(context, account, plan, { live: live ?? [], ids });
  const stays = new Set(perhapsThere);
  return {
    ...plan,
    groups: plan.groups.filter(group => !group.some(move => stays.has(move))),
    perhapsThere: plan.groups.filter(group => group.some(move => stays.has(move))).flat(),
  };
}

/**
 * The moves that a live play may have resulted from: an earlier run’s receipt names it, or that run left none and it appeared near.
 */
async function sentBefore(
  context: Pick<Context, 'run' | 'github' | 'clock' | 'log'>,
  account: SignedIn['account'],
  { groups }: MovePlan,
  { live, ids }: { live: readonly Play[]; ids: Selection['ids'] },
): Promise<Move[]> {
  const moves = groups.flat().filter(move => move.servedBy === undefined);
  const serving = new Set(groups.flat().map(move => move.servedBy?.historyId));
  const strange = live.filter(play => !ids.has(play.historyId) && !serving.has(play.historyId));
  const isNear = anyNear(strange);
  if (!moves.flatMap(({ play, minute }) => sentAs(play, minute)).some(isNear)) return [];
  const there = new Set(strange.map(play => play.historyId));
  const runs = await otherRuns(context, new Set(), account);
  const receipts = runs.flatMap(one => one.receipts);
  const perhaps = receipts.flatMap(receipt => receipt.perhaps.filter(one => there.has(one.historyId)));
  const came = perhapsCame(runs, strange).flat();
  const sent = new Set([
    ...perhaps.map(one => `${one.for} ${slotOf(one)}`),
    ...came.map(one => `${one.for} ${slotKey(one.play)}`),
  ]);
  return moves.filter(move => sent.has(`${move.play.historyId} ${targetKey(move)}`));
}

function sentAs({ type, traktId }: Play, minute: string): NewPlay[] {
  return traktId === null ? [] : [{ type, traktId, minute }];
}

/** The steps of moves, and the plays that go because something is at their new times already. */
export function stepsOf(groups: Moves['groups'], live: readonly Play[], leaving: readonly Play[]): Step[] {
  const going = new Map(goingOf(leaving, live).map(one => [one.play.historyId, one]));
  const coming = withNear(groups.flat().flatMap(toComing), live);
  const comingOf = new Map(coming.map(one => [one.for, one]));
  return groups.map(group => ({
    coming: group.flatMap(toComing).map(one => comingOf.get(one.for) ?? one),
    going: group.flatMap(({ play }) => going.get(play.historyId) ?? []),
  }));
}

function toComing({ play, minute, servedBy }: Move): Coming[] {
  if (servedBy !== undefined) return [];
  return [{ play: { ...play, watchedAt: `${minute}:00.000Z` }, for: play.historyId }];
}

/**
 * Of the plays that are at the new times already, those that an earlier run was to add there for the very same plays: it was cut off,
 * or could not remove the old ones. A record that cannot be read explains nothing.
 */
export async function foundAtTarget(
  { github, run, clock, log }: Pick<Context, 'run' | 'github' | 'clock' | 'log'>,
  account: SignedIn['account'],
  groups: Moves['groups'],
): Promise<Added[]> {
  const served = groups.flat().flatMap(({ play, servedBy }) => (servedBy ? [{ play, servedBy }] : []));
  if (github === undefined || served.length === 0) return [];
  const found = new Map<string, Added>();
  try {
    for await (const coming of addedLists({ github, run, clock, log }, account)) {
      const sent = new Set(coming.map(one => `${one.for} ${slotKey(one.play)}`));
      for (const { play, servedBy } of served) {
        const { traktId } = servedBy;
        if (traktId === null || !sent.has(`${play.historyId} ${slotKey(servedBy)}`)) continue;
        found.set(play.historyId, addedPlay({ ...servedBy, traktId }, { for: play.historyId, clear: false }));
      }
      if (found.size === served.length) break;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not look up what earlier runs added at the new times: ${error.message}`);
  }
  return [...found.values()];
}
