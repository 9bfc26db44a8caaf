import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count, figure, withoutUntouched } from '../../base/wording.ts';
import type { SavedIntent } from '../../github/record-upload.ts';
import { minuteOf, oldestFirst, type Play } from '../../history/play.ts';
import type { AddedPlay } from '../../trakt/addition-report.ts';
import { readHistoryAround } from '../../trakt/history-around.ts';
import { withNear } from '../../trakt/sent-plays.ts';
import { type ComingPlay, carryOut } from '../carry-out.ts';
import { progressLogger } from '../log-progress.ts';
import { standingFiles } from '../still-asked.ts';
import type { WantedPlay } from './resolve-rows.ts';

/** What was added of a list. */
export interface Additions {
  added: AddedPlay<ComingPlay>[];
  /** More live than there should be. */
  surplus: Play[];
  intents: SavedIntent[];
  /** Plays of files that changed on the branch meanwhile: they were not added. */
  takenBack: WantedPlay[];
  /** Plays that were not sent any more, because those before them could not be added. */
  notSent: WantedPlay[];
  /** Why a later part could not be put on record. */
  trouble: string | undefined;
}

/** How many plays are recorded, added, seen and receipted together: a run that is cut off has finished its earlier parts. */
const PART = 1_000;

/**
 * Adds plays, oldest first, in parts: each is recorded before it is sent, and receipted once it was seen. What was read of the history
 * before the first part serves them all, because what earlier parts added is known.
 * @throws Failure when nothing was added: the first part could not be put on record
 */
export async function addInParts(
  context: Context,
  signedIn: SignedIn,
  { lacking, live, directory }: { lacking: readonly WantedPlay[]; live: readonly Play[]; directory: string },
): Promise<Additions> {
  const sorted = lacking.toSorted((a, b) => oldestFirst(a.play, b.play));
  const result: Additions = {
    added: [],
    surplus: [],
    intents: [],
    takenBack: [],
    notSent: [],
    trouble: undefined,
  };
  const before = new Set(live.map(play => play.historyId));
  for (let start = 0; start < sorted.length; start += PART) {
    if (sorted.length > PART) {
      const last = Math.min(start + PART, sorted.length);
      context.log.info(`Plays ${figure(start + 1)} to ${figure(last)} of ${figure(sorted.length)}.`);
    }
    const part = sorted.slice(start, start + PART);
    const isDone = await addPart(context, signedIn, { part, before, live, directory }, result);
    if (isDone) continue;
    result.notSent.push(...sorted.slice(start + PART));
    break;
  }
  if (result.notSent.length > 0)
    context.log.info(
      `${count(result.notSent.length, 'more play was', 'more plays were')} not sent: run this again later.`,
    );
  return result;
}

interface Part {
  part: readonly WantedPlay[];
  /** The history IDs that are not new; those of this part are added to them. */
  before: Set<string>;
  /** What was there before the first part. */
  live: readonly Play[];
  directory: string;
}

/** Adds a part. Returns whether it is worth going on with the next one. */
async function addPart(
  context: Context,
  signedIn: SignedIn,
  { part: all, before, live, directory }: Part,
  result: Additions,
): Promise<boolean> {
  let part = all;
  try {
    part = await standing(context, all, result);
    if (part.length === 0) return true;
    const coming = part.map(({ play }) => ({
      play,
      for: play.historyId === '' ? undefined : play.historyId,
    }));
    const done = await carryOut(context, signedIn, {
      coming: withNear(coming, live),
      going: [],
      readLive: () => readHistoryAround(signedIn.api, minutesOf(part), progressLogger(context)),
      known: { before, gone: new Set() },
      directory,
    });
    result.added.push(...done.added);
    result.surplus.push(...done.surplus);
    result.intents.push(done.intent);
    const own = done.added.flatMap(({ historyId, perhaps }) => [
      ...perhaps,
      ...(historyId === undefined ? [] : [historyId]),
    ]);
    for (const id of own) before.add(id);
    return !isHopeless(done.added);
  } catch (error) {
    // What the parts before it did is in the report.
    if (!(error instanceof Failure) || result.intents.length === 0) throw error;
    result.notSent.push(...part);
    result.trouble = withoutUntouched(error.message);
    return false;
  }
}

/** Whether nothing of a part could be added: then the next one would fail as well. */
function isHopeless(added: readonly AddedPlay<ComingPlay>[]): boolean {
  return added.some(one => one.end === 'failed') && !added.some(one => one.end === 'added');
}

function minutesOf(part: readonly WantedPlay[]): string[] {
  return [...new Set(part.map(({ play }) => minuteOf(play.watchedAt)))];
}

/** Leaves out the plays of files that are no longer at the head of the branch as they were pushed. */
async function standing(
  context: Pick<Context, 'run' | 'github'>,
  part: readonly WantedPlay[],
  { takenBack }: Additions,
): Promise<WantedPlay[]> {
  const files = await standingFiles(context, [...new Set(part.map(({ place }) => place.file))]);
  takenBack.push(...part.filter(({ place }) => !files.has(place.file)));
  return part.filter(({ place }) => files.has(place.file));
}
