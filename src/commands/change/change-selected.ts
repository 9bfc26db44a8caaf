import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count, figure } from '../../base/wording.ts';
import { type SelectedRow, type Selection, selectPlays } from '../../csv/selection.ts';
import { describePlay, type Play } from '../../history/play.ts';
import { goingOf } from '../../history/record.ts';
import type { GridShow } from '../../text/season-grid.ts';
import { carryOut, type DoneWork } from '../carry-out.ts';
import { readGridShows } from '../grid-shows.ts';
import { type AskedRow, takenBack } from '../still-asked.ts';
import { isOrder } from './asked.ts';
import type { Comparison } from './comparison.ts';
import { notExplained, notMovedThere, type Placed, placedByRuns } from './gone-rows.ts';
import { movedPlays } from './moved.ts';
import { foundAtTarget, type Moves, type Moving, planMoving, readMoving, stepsOf } from './moving.ts';
import { makeOffers } from './offers.ts';
import type { ChangeOptions } from './options.ts';
import type { ChangeReport, Done, Found, Preview, Selected } from './report.ts';

/** What is to be done, as the files say, and what the history says of it. */
interface Selecting {
  options: ChangeOptions;
  selection: Selection;
  selected: Selected;
  isPreview: boolean;
  comparison: Comparison;
}

/** The same, with what is known of it before anything is changed. */
interface Known extends Selecting {
  /** Gone rows for which something else is live. */
  elsewhere: Pick<Found, 'movedOn' | 'rounded'> & Placed;
  moving: Moving;
}

/** What is done, or would be. */
interface Plan {
  /** What goes, without what moves. */
  removed: Play[];
  moves: Moves;
  kept: Play[];
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Changes the selected plays, or shows what would change.
 * @throws Failure with nothing removed; what happens after the first removal is in the report
 */
export async function changeSelected(
  context: Context,
  signedIn: SignedIn,
  selecting: Selecting,
): Promise<ChangeReport> {
  const { options, selection, selected, isPreview, comparison } = selecting;
  const { live, kept, ...judgement } = comparison.judgement;
  const movedOn = await notMovedThere(signedIn, selection.rows, judgement.movedOn);
  const explained = await notExplained(context, signedIn.account, { ...judgement, movedOn });
  const unclear = new Set([...judgement.movedOn, ...explained.rounded].map(({ row }) => row));
  const placed = await placedByRuns(
    context,
    signedIn,
    judgement.gone.filter(row => !unclear.has(row)),
  );
  const elsewhere = { ...explained, ...placed };
  context.log.info(
    `Found ${figure(live.length + kept.length)} of ${count(selected.selected, 'selected play')} in the history.`,
  );
  const moving = await readMoving(context, signedIn, { rows: selection.rows, selected: live, isPreview });
  const known = { ...selecting, elsewhere, moving };
  const plan = await planChange(context, signedIn, known, NONE);
  const tooMany = isTooMany([...plan.removed, ...movedIn(plan)], selection, options);
  if (isPreview || tooMany !== undefined)
    return showPlan(context, signedIn, known, plan, tooMany && { ...tooMany, stopped: !isPreview });
  const back = await readTakenBack(context, options, selection);
  const left = back.size === 0 ? plan : await planChange(context, signedIn, known, back);
  return carryOutPlan(context, signedIn, known, left, back);
}

/**
 * Plans what is asked for, without what was taken back.
 * @throws Failure when the plan cannot be carried out, or not be undone
 */
async function planChange(
  context: Context,
  signedIn: SignedIn,
  { options, selection, comparison: { judgement }, moving }: Known,
  back: ReadonlySet<string>,
): Promise<Plan> {
  const toMove = new Set(selection.rows.flatMap(({ historyId, moveTo }) => (moveTo ? [historyId] : [])));
  const isAsked = ({ historyId }: Play) => !back.has(historyId);
  const removed = judgement.live.filter(play => isAsked(play) && !toMove.has(play.historyId));
  assertReversible(removed, options);
  const moves = await planMoving(context, signedIn, moving, { ids: selection.ids, back });
  return { removed, moves, kept: judgement.kept.filter(isAsked) };
}

function movedIn({ moves }: Plan): Play[] {
  return moves.groups.flat().map(({ play }) => play);
}

/** Reads what the season grids need. It is awaited after the removal. */
function beginGrids(
  context: Context,
  signedIn: SignedIn,
  { comparison: { history } }: Known,
  { removed }: Plan,
): Promise<GridShow[]> {
  const isWhole = history.completeness === 'proven';
  const grids = readGridShows(context, signedIn, isWhole ? removed : [], async traktId =>
    history.plays.filter(play => play.showTraktId === traktId),
  );
  // Until then its failure would go unhandled.
  grids.catch(() => undefined);
  return grids;
}

/** What is said of the selected plays, whether they were changed or not. @param back what was taken back is gone at most */
function foundBy(
  { comparison: { history, judgement }, elsewhere, moving }: Known,
  { moves, kept }: Plan,
  back: ReadonlySet<string>,
): Omit<Found, 'account' | 'shows' | 'now'> {
  const { following } = elsewhere;
  const isAsked = ({ row }: Found['placed'][0]) => !back.has(row.historyId);
  return {
    gone: [...judgement.gone.filter(({ historyId }) => !following.has(historyId)), ...moving.vanished],
    unproven: history.completeness === 'unproven' && judgement.gone.length > 0,
    rounded: elsewhere.rounded,
    movedOn: elsewhere.movedOn.filter(isAsked),
    placed: elsewhere.placed.filter(isAsked),
    renamed: judgement.renamed,
    inPlace: [...moves.inPlace, ...elsewhere.arrived],
    immovable: moving.immovable.filter(({ play }) => !back.has(play.historyId)),
    perhapsThere: moves.perhapsThere,
    kept,
  };
}

async function showPlan(
  context: Context,
  signedIn: SignedIn,
  known: Known,
  plan: Plan,
  tooMany: Preview['tooMany'],
): Promise<Preview> {
  const { account, api } = signedIn;
  const shows = beginGrids(context, signedIn, known, plan);
  const { removed, moves, kept } = plan;
  const offers = await makeOffers(context, account, known.selection, { removed, moved: movedIn(plan), kept });
  return {
    ...known.selected,
    ...foundBy(known, plan, NONE),
    account,
    shows: await shows,
    now: api.time() ?? context.clock.now(),
    outcome: 'preview',
    plays: removed,
    moves: moves.groups.flat(),
    offers,
    tooMany,
  };
}

async function carryOutPlan(
  context: Context,
  signedIn: SignedIn,
  known: Known,
  plan: Plan,
  back: ReadonlySet<string>,
): Promise<Done> {
  const { account, api } = signedIn;
  const { live, kept } = known.comparison.judgement;
  const shows = beginGrids(context, signedIn, known, plan);
  const done = isEmpty(plan) ? undefined : await carryOutChanges(context, signedIn, known, plan);
  const removing = new Set(plan.removed);
  return {
    ...known.selected,
    ...foundBy(known, plan, back),
    account,
    shows: await shows,
    now: api.time() ?? context.clock.now(),
    outcome: 'done',
    ended: done?.removed.filter(({ play }) => removing.has(play)) ?? [],
    moved: done === undefined ? [] : movedPlays(plan.moves.groups, done),
    surplus: done?.surplus ?? [],
    takenBack: [...live, ...kept].filter(({ historyId }) => back.has(historyId)),
    intent: done?.intent,
  };
}

function isEmpty({ removed, moves, kept }: Plan): boolean {
  return removed.length + moves.groups.length + kept.length === 0;
}

async function carryOutChanges(
  context: Context,
  signedIn: SignedIn,
  { options, comparison: { history }, moving }: Known,
  plan: Plan,
): Promise<DoneWork> {
  const { removed, moves, kept } = plan;
  warnOfIrreversible(context, removed);
  const live = moving.live ?? history.plays;
  const leaving = [...removed, ...movedIn(plan)];
  const removing = new Set(removed);
  return carryOut(context, signedIn, {
    coming: [],
    going: goingOf(leaving, live).filter(({ play }) => removing.has(play)),
    moves: stepsOf(moves.groups, live, leaving),
    found: await foundAtTarget(context, signedIn.account, moves.groups),
    kept: kept.map(play => play.historyId),
    readLive: moving.live === undefined ? history.again : moving.readLive,
    known: { before: new Set(live.map(play => play.historyId)), gone: new Set() },
    directory: options.directory,
  });
}

function readTakenBack(
  context: Context,
  options: ChangeOptions,
  selection: Selection,
): Promise<ReadonlySet<string>> {
  return takenBack(context, {
    patterns: options.files,
    rows: askedIn(selection),
    readRows: (file, isIn) =>
      isOrder(file.path) ? [] : askedIn(selectPlays([file], [], { isInBackup: () => isIn })),
  });
}

function askedIn({ rows, kept }: Selection): AskedRow[] {
  return [...rows.map(toAsked), ...kept.map(row => ({ ...row, moveTo: 'keep' }))];
}

function toAsked({ moveTo, ...row }: SelectedRow) {
  return { ...row, ...(moveTo !== undefined && { moveTo: JSON.stringify(moveTo) }) };
}

/** @throws Failure when Trakt could not give back one of the plays, and that is not allowed */
function assertReversible(plays: readonly Play[], { allowIrreversible }: ChangeOptions): void {
  const lost = plays.filter(play => play.traktId === null);
  if (lost.length === 0 || allowIrreversible) return;
  const them = lost.length === 1 ? 'it' : 'them';
  throw new Failure(
    `Nothing was removed: Trakt could not give back ${count(lost.length, 'play')}, because it no longer has ` +
      `${lost.length === 1 ? 'its' : 'their'} episode or movie. To remove ${them} for good, set allow-irreversible to true; otherwise unmark ${them}.`,
    { problems: lost.map(play => ({ message: `History ID ${play.historyId}: ${describePlay(play)}.` })) },
  );
}

/** Says what cannot be undone before it is done. */
function warnOfIrreversible({ log }: Pick<Context, 'log'>, plays: readonly Play[]): void {
  const lost = plays.filter(play => play.traktId === null);
  const [first] = lost;
  if (first === undefined) return;
  const they = lost.length === 1 ? describePlay(first) : `${figure(lost.length)} plays`;
  log.warning(
    `No undo can bring back ${they}, which this run removes: Trakt no longer has the episode or movie. allow-irreversible is true.`,
  );
}

/** Whether more plays would go or move than one run may change, those left out that a run has shown. */
function isTooMany(
  plays: readonly Play[],
  { rows }: Selection,
  { maxRemovals }: ChangeOptions,
): { plays: number; most: number } | undefined {
  const shown = new Set(rows.flatMap(row => (row.shownBy === undefined ? [] : [row.historyId])));
  const counted = plays.filter(play => !shown.has(play.historyId)).length;
  return counted > maxRemovals ? { plays: counted, most: maxRemovals } : undefined;
}
