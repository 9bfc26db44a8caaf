import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count, figure, quote, withoutUntouched } from '../../base/wording.ts';
import { assertStands } from '../../github/comment-stands.ts';
import type { OpenedRun } from '../../github/opened-run.ts';
import { ChangedOthersAlone, type FoundRun } from '../../github/record-download.ts';
import { uploadConclusions, uploadMarker } from '../../github/record-upload.ts';
import type { Play } from '../../history/play.ts';
import type { RunRecords } from '../../history/record.ts';
import type { GridShow } from '../../text/season-grid.ts';
import { withNear } from '../../trakt/sent-plays.ts';
import { carryOut, type Work } from '../carry-out.ts';
import { readGridShows } from '../grid-shows.ts';
import { livePlaces } from '../places-now.ts';
import { standingFiles } from '../still-asked.ts';
import { againLinks } from './again.ts';
import type { UndoOptions } from './options.ts';
import type { UndoPlan } from './plan.ts';
import type { UndoneRun, UndoReport } from './report.ts';
import { addedRows } from './rows.ts';
import { isSameRecord, mayCount, readUndos, type Survey, surveyUndo, type Wanted } from './survey.ts';
import type { Target } from './target.ts';

/** How often records may change while an undo plans before it gives up. */
const ROUNDS = 3;

/** What is asked for, and the first of the runs, which is being opened. */
interface Asked {
  targets: readonly Target[];
  options: UndoOptions;
  isPreview: boolean;
  opened: Promise<OpenedRun | undefined>;
}

/**
 * Undoes runs one after the other, or shows what that would do.
 * @throws Failure with nothing changed by the run that it names; what happens after the first change is in the report
 */
export async function undoRuns(context: Context, signedIn: SignedIn, asked: Asked): Promise<UndoReport> {
  const { runs, stopped } = await undoAll(context, signedIn, asked);
  if (runs.length === 0) return { command: 'undo', outcome: 'for others' };
  return { command: 'undo', outcome: 'done', account: signedIn.account, runs, stopped };
}

/** Undoes one run after the other. Once something was changed, a failure is in the report, beside what was done before it. */
async function undoAll(
  context: Context,
  signedIn: SignedIn,
  { targets, options, isPreview, opened: first }: Asked,
): Promise<Pick<Extract<UndoReport, { outcome: 'done' }>, 'runs' | 'stopped'>> {
  const { run } = context;
  const { ids, directory } = options;
  const asked = ids.length === 0 ? undefined : new Set(ids);
  const runs: UndoneRun[] = [];
  for (const [index, target] of targets.entries()) {
    const opened = index === 0 ? first : undefined;
    try {
      runs.push(await undoOne(context, signedIn, { ...target, asked, isPreview, directory, opened }));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (isForOthers(error, target, options)) {
        context.log.info(`${target.file} is not for ${signedIn.account.slug}. ${error.message}`);
        continue;
      }
      return { runs, stopped: stoppedBy(error, runs, { target, rest: targets.slice(index + 1), run }) };
    }
  }
  return { runs, stopped: undefined };
}

/**
 * What is told of a failure, beside what was done before it.
 * @throws the failure where nothing was done; after one that is final only the other runs can still be undone
 */
function stoppedBy(
  failure: Failure,
  runs: readonly UndoneRun[],
  { target, rest, run }: { target: Target; rest: Target[]; run: Context['run'] },
) {
  const { message, isFinal } = failure;
  if (runs.some(({ done }) => done !== undefined))
    return { target, reason: withoutUntouched(message), isFinal, rest };
  if (isFinal) failure.again = againLinks(run, rest);
  throw failure;
}

/** Where a run says which of several accounts it is for, a file in their folder can be for another one. */
function isForOthers(error: Failure, { file }: Target, { account }: UndoOptions): boolean {
  return error instanceof ChangedOthersAlone && file !== undefined && account !== undefined;
}

interface Order extends Target, Wanted {
  isPreview: boolean;
  directory: string;
  /** The run, where it is being opened already. */
  opened: Promise<OpenedRun | undefined> | undefined;
}

async function undoOne(context: Context, signedIn: SignedIn, order: Order): Promise<UndoneRun> {
  const { log } = context;
  const { runId, file, isPreview, directory } = order;
  for (let round = 1; round <= ROUNDS; round++) {
    const survey = await log.group(`Reading what run ${runId} changed`, () =>
      surveyUndo(context, signedIn, order, round === 1 ? order.opened : undefined),
    );
    const { plan } = survey;
    assertPossible(plan, runId);
    tell(context, plan);
    // Where nothing had to be read to decide, the request goes to the read before the write instead.
    const shows = isPreview || survey.live !== undefined ? await showsOf(context, signedIn, plan) : [];
    const elsewhere = await livesElsewhere(context, signedIn, survey);
    const end = { runId, file, plan, shows, elsewhere, done: undefined };
    if (isPreview) return { ...end, outcome: 'preview' };
    if (isNothing(plan) && hasNoNews(plan)) return { ...end, outcome: 'done' };
    if (!(await stillStands(context, order))) return { ...end, outcome: 'taken back' };
    if (!(await maySay(context, signedIn, { survey, runId }))) {
      log.info(`Another undo of run ${runId} ended meanwhile, so this one looks again.`);
      continue;
    }
    await conclude(context, signedIn, plan.conclusions);
    if (isNothing(plan)) return { ...end, outcome: 'done' };
    const work = { ...(await workOf(survey)), directory };
    return { ...end, outcome: 'done', done: await carryOut(context, signedIn, work) };
  }
  throw new Failure(
    `Other runs undid run ${runId} again and again while this one looked. Nothing was changed. Run this again.`,
  );
}

/** What became of what the run added and is gone, other than that an undo of the run moved it back. */
async function livesElsewhere(
  context: Context,
  signedIn: SignedIn,
  { plan: { alreadyGone }, undos }: Survey,
): Promise<Play[]> {
  const ids = new Set(alreadyGone.map(one => one.historyId));
  const back = new Set(undos.flatMap(undo => [...addedRows(undo).keys()]));
  const live = await livePlaces(context, signedIn, ids, back);
  return [...new Set(live.values())];
}

/**
 * Whether a file that asks for the undo is still at the head of the branch as it was pushed; `true` on other events.
 * @throws Withdrawn when a comment asks for it, and does not any more
 */
async function stillStands(context: Context, { file, others = [] }: Target): Promise<boolean> {
  await assertStands(context);
  return file === undefined || (await standingFiles(context, [file, ...others])).size > 0;
}

/** What is to be done, with what was there before. */
async function workOf(survey: Survey): Promise<Omit<Work, 'directory'>> {
  const { plan, readLive } = survey;
  const live = survey.live ?? (await readLive()).plays;
  const { going, kept, unkept } = plan;
  const coming = withNear(plan.coming, live);
  const moves = plan.movesBack.map(step => ({ ...step, coming: withNear(step.coming, live) }));
  return { coming, going, moves, kept, unkept, known: idsOf(survey, live), readLive };
}

function isNothing({ coming, going, movesBack, kept, unkept }: UndoPlan): boolean {
  return coming.length + going.length + movesBack.length + kept.length + unkept.length === 0;
}

function hasNoNews({ conclusions }: Pick<UndoPlan, 'conclusions'>): boolean {
  return conclusions.counted.length + conclusions.perhaps.length === 0;
}

/** Whether the records are still those that the plan is made from, once others know of this undo. */
async function maySay(
  context: Context,
  signedIn: SignedIn,
  { survey, runId }: { survey: Survey; runId: string },
): Promise<boolean> {
  await uploadMarker(context, runId);
  if (!isSameRecord(survey.undos, await readUndos(context, signedIn, runId))) return false;
  return survey.plan.conclusions.counted.length === 0 || mayCount(context, signedIn, survey);
}

async function conclude(
  context: Context,
  { account }: SignedIn,
  conclusions: UndoPlan['conclusions'],
): Promise<void> {
  if (hasNoNews({ conclusions })) return;
  await context.log.group('Recording which plays are there already', () =>
    uploadConclusions(context, account, conclusions),
  );
}

function assertPossible({ unknownIds }: UndoPlan, runId: string): void {
  if (unknownIds.length > 0) {
    throw new Failure(
      `Run ${runId} changed no play with the history ID ${unknownIds.map(quote).join(' or ')} (the input ids). Nothing was changed. ` +
        'Its summary and its lists name the plays.',
      { isFinal: true },
    );
  }
}

function tell({ log }: Pick<Context, 'log'>, { coming, going, movesBack, there }: UndoPlan): void {
  const moving = movesBack.flatMap(step => step.going).length;
  const moves = moving === 0 ? '' : `, ${figure(moving)} to move back`;
  log.info(
    `${count(coming.length, 'play')} to add, ${figure(going.length)} to remove${moves}, ${figure(there.length)} there already.`,
  );
}

/**
 * The plays that are known from before, and those of which a record says that they are gone. What a plain read lists decides
 * nothing; but without it every play of those minutes that no record names would look as if it had just come.
 */
function idsOf({ live, undone, undos, others = [] }: Survey, plays: readonly Play[]) {
  const runs: FoundRun[] = [undone, ...undos, ...others];
  const gone = new Set(
    runs.flatMap(({ receipts }) => receipts.flatMap(receipt => receipt.removed.map(one => one.historyId))),
  );
  const listed = new Set(plays.map(play => play.historyId));
  const isBlind = live === undefined;
  return { before: isBlind ? namedIn(runs).union(listed) : listed, gone, isBlind };
}

function namedIn(runs: readonly RunRecords[]): Set<string> {
  return new Set(
    runs.flatMap(({ intents, receipts }) => [
      ...intents.flatMap(({ going }) => going.flatMap(({ play, stays }) => [play.historyId, ...stays])),
      ...receipts.flatMap(({ added, perhaps }) => [...added, ...perhaps].map(one => one.historyId)),
    ]),
  );
}

/** For the season grids: what is watched, as Trakt's own progress has it, so that it costs one request a show. */
function showsOf(
  context: Pick<Context, 'log'>,
  signedIn: SignedIn,
  { coming, going }: UndoPlan,
): Promise<GridShow[]> {
  const plays: Play[] = [...coming, ...going].map(one => one.play);
  return readGridShows(context, signedIn, plays);
}
