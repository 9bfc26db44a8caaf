import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import type { OpenedRun } from '../../github/opened-run.ts';
import { quietSince } from '../../github/quiet-since.ts';
import { type FoundRun, otherRuns, readRecords, runsWith, undosOf } from '../../github/record-download.ts';
import { COUNTING } from '../../github/record-names.ts';
import { uploadCounting } from '../../github/record-upload.ts';
import { minuteOf, type Play } from '../../history/play.ts';
import { readActivities } from '../../trakt/account.ts';
import { readHistoryAround } from '../../trakt/history-around.ts';
import type { ReadLive } from '../../trakt/read-back.ts';
import { readSettled, WHICH_ARE_MISSING } from '../../trakt/settled-read.ts';
import { progressLogger } from '../log-progress.ts';
import { type Known, planUndo, type UndoPlan } from './plan.ts';
import { addedRows, lackForCertain, removedRows, tellsAllAdded } from './rows.ts';

/** What an undo is to do, and what it knows. */
export interface Survey {
  plan: UndoPlan;
  undone: FoundRun;
  /** The undos of that run that counted. */
  undos: FoundRun[];
  /** All other runs, where they were needed. */
  others: FoundRun[] | undefined;
  /** What is live in the minutes concerned; `undefined` where nothing had to be read. */
  live: readonly Play[] | undefined;
  readLive: ReadLive;
}

/** What is to be undone, of which run. */
export interface Wanted {
  runId: string;
  /** History IDs; `undefined` for the whole run. */
  asked: ReadonlySet<string> | undefined;
}

/**
 * Finds out what an undo is to do, from records alone where these are clear (§3.5 rule 1), else from a settled read.
 * @param opened the run, where it is being opened already
 * @throws Failure when a record or the history cannot be read, or while the run or another undo of it is under way
 */
export async function surveyUndo(
  context: Context,
  signedIn: SignedIn,
  wanted: Wanted,
  opened?: Promise<OpenedRun | undefined>,
): Promise<Survey> {
  const { account } = signedIn;
  const undone = await readRecords(context, wanted.runId, account, opened);
  if (!undone.hasEnded) throw stillUnderWay(context, wanted.runId, wanted.runId);
  const undos = await readUndos(context, signedIn, wanted.runId);
  const minutes = minutesOf(undone);
  const readLive: ReadLive = () => readHistoryAround(signedIn.api, minutes, progressLogger(context));
  const known = { undone, undos, others: undefined, asked: wanted.asked };
  const live = await readForPlan(context, signedIn, { ...known, live: undefined }, readLive);
  if (live === undefined || planUndo({ ...known, live }).needsOthers) {
    const except = new Set([undone, ...undos].map(run => run.runId));
    // A stale read lists what was removed in the last minutes: where nothing is read, other runs matter only that far back.
    const others = await otherRuns(
      context,
      except,
      account,
      live === undefined ? undone.recordedAt : undefined,
    );
    return { plan: planUndo({ ...known, others, live }), undone, undos, others, live, readLive };
  }
  return { plan: planUndo({ ...known, live }), undone, undos, others: undefined, live, readLive };
}

/**
 * The other undos of a run, earlier attempts of this one among them.
 * @throws Failure while one of them is under way
 */
export async function readUndos(context: Context, { account }: SignedIn, runId: string): Promise<FoundRun[]> {
  const { run } = context;
  const undos = await undosOf(context, runId, account);
  const underWay = undos.find(undo => undo.runId !== run.id && !undo.hasEnded);
  if (underWay !== undefined) throw stillUnderWay(context, runId, underWay.runId);
  return undos.filter(undo => undo.runId !== run.id || undo.intents.length + undo.receipts.length > 0);
}

/**
 * Announces to other runs that this one counts other people's plays, and says whether it may: not where other runs recorded more
 * since it looked. Of two undos that count at the same time, of whichever runs, one sees the other.
 * @throws Failure while another undo counts, or with nothing changed when it cannot be said
 */
export async function mayCount(
  context: Context,
  { account }: SignedIn,
  { undone, undos, others = [] }: Survey,
): Promise<boolean> {
  await uploadCounting(context);
  const counting = await runsWith(context, COUNTING);
  const underWay = counting.find(run => !run.hasEnded);
  if (underWay !== undefined) throw stillCounting(context, underWay.runId);
  if (counting.length === 0) return true;
  const except = new Set([undone, ...undos].map(run => run.runId));
  return isSameRecord(others, await otherRuns(context, except, account));
}

/** Whether no other undo of the run has recorded more since. */
export function isSameRecord(before: readonly FoundRun[], after: readonly FoundRun[]): boolean {
  const stateOf = (runs: readonly FoundRun[]) =>
    runs
      .map(({ runId, intents, receipts }) => `${runId} ${intents.length} ${receipts.length}`)
      .toSorted()
      .join(', ');
  return stateOf(before) === stateOf(after);
}

/** `undefined` where it is certain without a read that everything that is asked for is missing. */
async function readForPlan(
  context: Context,
  signedIn: SignedIn,
  known: Known,
  readLive: ReadLive,
): Promise<readonly Play[] | undefined> {
  const { clock, log } = context;
  const { api } = signedIn;
  const rows = removedRows(known.undone);
  const comes =
    addedRows(known.undone).size > 0 || known.undone.intents.some(intent => intent.coming.length > 0);
  if (rows.size > 0 && !comes && (await isCertain(context, signedIn, known, rows))) return undefined;
  const begunAt = clock.now();
  // A stale read can miss what no receipt names.
  const plain = rows.size === 0 && tellsAllAdded(known.undone) ? await readLive() : undefined;
  if (plain?.completeness === 'proven' && isEnough(planUndo({ ...known, live: plain.plays })))
    return plain.plays;
  const settled = await readSettled(
    {
      read: readLive,
      quietSince: () => quietSince(context.github, context.run),
      ...(plain && { first: { value: plain, begunAt } }),
      isProven: read => read.completeness === 'proven',
      doubt: WHICH_ARE_MISSING,
      otherwise: 'Nothing was changed',
    },
    { api, clock, log },
  );
  return settled.plays;
}

/** §3.5 rule 1; and no other run may still have a request under way that it left no receipt for. */
async function isCertain(
  { github, run }: Pick<Context, 'github' | 'run'>,
  { api }: SignedIn,
  { undone, undos, asked }: Known,
  rows: ReadonlyMap<string, Play>,
): Promise<boolean> {
  if (undos.length > 0) return false;
  const [stamps, quiet] = await Promise.all([readActivities(api), quietSince(github, run)]);
  const ids = [...rows.keys()].filter(id => asked?.has(id) ?? true);
  return quiet === undefined && lackForCertain(ids, undone, stamps);
}

/** A plain read will do for what goes where it lists all of it, and no equal play beside it. */
function isEnough({ going, alreadyGone, doubtful }: UndoPlan): boolean {
  return alreadyGone.length === 0 && doubtful.length === 0 && going.every(({ stays }) => stays.length === 0);
}

function minutesOf(undone: FoundRun): string[] {
  const listed = undone.intents.flatMap(({ going, coming }) => [...going, ...coming]);
  return [
    ...new Set([
      ...listed.map(({ play }) => minuteOf(play.watchedAt)),
      ...[...addedRows(undone).values()].map(added => added.minute),
    ]),
  ];
}

function stillCounting(context: Pick<Context, 'run'>, runId: string): Failure {
  return isUndoing(context, runId, 'another run');
}

function isUndoing(context: Pick<Context, 'run'>, runId: string, what: string): Failure {
  return new Failure(
    `Run ${runId} is undoing ${what} right now. This run changed nothing. Run it again when that one has ended: ${pageOf(context, runId)}`,
  );
}

function pageOf({ run: { serverUrl, repository } }: Pick<Context, 'run'>, runId: string): string {
  return `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
}

function stillUnderWay(context: Pick<Context, 'run'>, undoneId: string, runId: string): Failure {
  const { run } = context;
  if (runId === run.id)
    return new Failure('A run cannot undo itself. Nothing was changed. Give the number of another run.', {
      isFinal: true,
    });
  if (runId !== undoneId) return isUndoing(context, runId, `run ${undoneId}`);
  return new Failure(
    `Run ${runId} has not ended yet, so it cannot be undone now. Nothing was changed. Run this again when it has: ${pageOf(context, runId)}`,
  );
}
