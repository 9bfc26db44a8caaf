import type { Log } from '../base/log.ts';
import { minuteOf, type Play, slotKey } from '../history/play.ts';
import type { Coming, Going } from '../history/record.ts';
import { type AdditionTools, addPlays, type NewPlay } from '../trakt/addition.ts';
import type { AddedPlay } from '../trakt/addition-report.ts';
import type { TraktApi } from '../trakt/client.ts';
import { type RemovedPlay, removePlays } from '../trakt/removal.ts';

/** A play that is to be added, as Trakt is asked for it. */
export interface ComingPlay extends NewPlay {
  coming: Coming;
}

/** Plays that go once all of those that come are there: moves of one thing to one time. */
export interface Step {
  coming: readonly Coming[];
  going: readonly Going[];
}

/** What became of plays that were to come or to go. */
export interface Ends {
  added: AddedPlay<ComingPlay>[];
  removed: RemovedPlay[];
  /** What was not asked to go, because not all that should be there first is there. */
  stayed: Play[];
  /** More live than there should be. */
  surplus: Play[];
}

const BLOCKED = 'Another play of it must leave that minute first, and is still there.';

/**
 * Carries out steps, in as many rounds as it takes: what comes is added before anything goes, and nothing is added to a minute that
 * an equal play has yet to leave: Trakt may keep one play of a thing per minute, and would count that one for it.
 */
export async function carryOutSteps(
  api: TraktApi,
  steps: readonly Step[],
  tools: AdditionTools,
): Promise<Ends> {
  const ends: Ends = { added: [], removed: [], stayed: [], surplus: [] };
  const stuck = new Set<string>();
  let open = steps;
  while (open.length > 0) {
    const leaving = new Set([...open.flatMap(({ going }) => going.map(slotOfGoing)), ...stuck]);
    const isFree = ({ play }: Coming) => !leaving.has(slotKey(play));
    const ready = new Set(open.filter(({ coming }) => coming.every(isFree)));
    open = open.filter(step => !ready.has(step));
    if (ready.size === 0) {
      giveUp(open, ends);
      break;
    }
    const before = tools.before.union(idsAdded(ends));
    const round = await carryOutRound(api, [...ready], { ...tools, before });
    for (const slot of round.stuck) stuck.add(slot);
    append(ends, round);
  }
  return ends;
}

/** @returns also the slots of plays that were to go, and did not */
async function carryOutRound(
  api: TraktApi,
  steps: readonly Step[],
  tools: AdditionTools,
): Promise<Ends & { stuck: string[] }> {
  const plays = steps.flatMap(({ coming }) => coming.flatMap(toNew));
  const { results, surplus } = await groupUnlessEmpty(tools.log, 'Adding', plays, () =>
    addPlays(api, plays, tools),
  );
  const there = new Set(results.filter(isThere).map(({ play }) => play.coming));
  const isDone = ({ coming }: Step) => coming.every(one => there.has(one));
  const going = steps.filter(isDone).flatMap(step => step.going.map(playOf));
  const stayed = steps.filter(step => !isDone(step)).flatMap(step => step.going.map(playOf));
  const removed = await groupUnlessEmpty(tools.log, 'Removing', going, () => removePlays(api, going, tools));
  const remaining = removed.filter(({ end }) => end === 'failed' || end === 'unconfirmed').map(playOf);
  return { added: results, removed, stayed, surplus, stuck: [...stayed, ...remaining].map(slotKey) };
}

function isThere({ end }: AddedPlay<ComingPlay>): boolean {
  return end === 'added' || end === 'there already';
}

/** What waits for plays that do not leave is given up. */
function giveUp(steps: readonly Step[], ends: Ends): void {
  for (const { coming, going } of steps) {
    for (const play of coming.flatMap(toNew)) ends.added.push(notTried(play));
    ends.stayed.push(...going.map(playOf));
  }
}

function notTried(play: ComingPlay): AddedPlay<ComingPlay> {
  return { play, end: 'failed', historyId: undefined, perhaps: [], isClear: false, reason: BLOCKED };
}

function append(ends: Ends, { added, removed, stayed, surplus }: Ends): void {
  ends.added.push(...added);
  ends.removed.push(...removed);
  ends.stayed.push(...stayed);
  ends.surplus.push(...surplus);
}

/** What earlier rounds brought is not new any more. */
function idsAdded({ added }: Ends): Set<string> {
  return new Set(added.flatMap(({ historyId, perhaps }) => [...(historyId ? [historyId] : []), ...perhaps]));
}

function toNew(coming: Coming): ComingPlay[] {
  const { type, traktId, watchedAt } = coming.play;
  return traktId === null ? [] : [{ type, traktId, minute: minuteOf(watchedAt), coming }];
}

function playOf({ play }: Pick<Going, 'play'>): Play {
  return play;
}

function slotOfGoing({ play }: Going): string {
  return slotKey(play);
}

function groupUnlessEmpty<T>(
  log: Log,
  title: string,
  work: readonly unknown[],
  step: () => Promise<T>,
): Promise<T> {
  return work.length === 0 ? step() : log.group(title, step);
}
