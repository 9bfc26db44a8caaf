import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count, figure } from '../../base/wording.ts';
import { type SelectedRow, type Selection, selectPlays } from '../../csv/selection.ts';
import { describePlay, type Play } from '../../history/play.ts';
import { goingOf } from '../../history/record.ts';
import { carryOut } from '../carry-out.ts';
import { readGridShows } from '../grid-shows.ts';
import { type AskedRow, takenBack } from '../still-asked.ts';
import { isOrder } from './asked.ts';
import type { Comparison } from './comparison.ts';
import { notExplained, notMovedThere } from './gone-rows.ts';
import { movedPlays } from './moved.ts';
import { foundAtTarget, planMoving, readMoving, stepsOf } from './moving.ts';
import { makeOffers } from './offers.ts';
import type { ChangeOptions } from './options.ts';
import type { ChangeReport, Found, Selected } from './report.ts';

/** What is to be done, as the files say, and what the history says of it. */
interface Selecting {
  options: ChangeOptions;
  selection: Selection;
  selected: Selected;
  isPreview: boolean;
  comparison: Comparison;
}

/**
 * Changes the selected plays, or shows what would change.
 * @throws Failure with nothing removed; what happens after the first removal is in the report
 */
export async function changeSelected(
  context: Context,
  signedIn: SignedIn,
  { options, selection, selected, isPreview, comparison }: Selecting,
): Promise<ChangeReport> {
  const { log } = context;
  const { account } = signedIn;
  const { history, judgement } = comparison;
  const selectedPlays = judgement.live;
  const movedOn = await notMovedThere(signedIn, selection.rows, judgement.movedOn);
  const elsewhere = await notExplained(context, account, { ...judgement, movedOn });
  log.info(
    `Found ${figure(selectedPlays.length + judgement.kept.length)} of ${count(selected.selected, 'selected play')} in the history.`,
  );
  const toMove = new Set(selection.rows.flatMap(({ historyId, moveTo }) => (moveTo ? [historyId] : [])));
  const moving = await readMoving(context, signedIn, {
    rows: selection.rows,
    selected: selectedPlays,
    isPreview,
  });
  const toRemove = selectedPlays.filter(play => !toMove.has(play.historyId));
  assertReversible(toRemove, options);
  const wanted = { ids: selection.ids, back: new Set<string>() };
  const planned = await planMoving(context, signedIn, moving, wanted);
  const tooMany = isTooMany(
    [...toRemove, ...planned.groups.flat().map(move => move.play)],
    selection,
    options,
  );
  const isOnlyShown = isPreview || tooMany !== undefined;
  const back = isOnlyShown ? wanted.back : await readTakenBack(context, options, selection);
  const isAsked = (play: Play) => !back.has(play.historyId);
  const plays = toRemove.filter(isAsked);
  const moves = back.size === 0 ? planned : await planMoving(context, signedIn, moving, { ...wanted, back });
  const kept = judgement.kept.filter(isAsked);

  const isWhole = history.completeness === 'proven';
  const grids = readGridShows(context, signedIn, isWhole ? plays : [], async traktId =>
    history.plays.filter(play => play.showTraktId === traktId),
  );
  // They are awaited after the removal; until then their failure would go unhandled.
  grids.catch(() => undefined);
  const found = async (): Promise<Found> => ({
    account,
    gone: [...judgement.gone, ...moving.vanished],
    unproven: history.completeness === 'unproven' && judgement.gone.length > 0,
    ...elsewhere,
    renamed: judgement.renamed,
    shows: await grids,
    inPlace: moves.inPlace,
    immovable: moving.immovable.filter(({ play }) => isAsked(play)),
    perhapsThere: moves.perhapsThere,
    kept,
    now: signedIn.api.time() ?? context.clock.now(),
  });
  if (isOnlyShown) {
    const moved = moves.groups.flat();
    const planned = { removed: plays, moved: moved.map(({ play }) => play), kept };
    const offers = await makeOffers(context, account, selection, planned);
    const stopped = tooMany && { ...tooMany, stopped: !isPreview };
    return {
      ...selected,
      ...(await found()),
      outcome: 'preview',
      plays,
      moves: moved,
      offers,
      tooMany: stopped,
    };
  }
  const takenBackPlays = [...selectedPlays, ...judgement.kept].filter(play => !isAsked(play));
  const none = { ended: [], moved: [], surplus: [], intent: undefined };
  if (plays.length + moves.groups.length + kept.length === 0)
    return { ...selected, ...(await found()), outcome: 'done', ...none, takenBack: takenBackPlays };

  warnOfIrreversible(context, plays);
  const live = moving.live ?? history.plays;
  const leaving = [...plays, ...moves.groups.flat().map(move => move.play)];
  const removing = new Set(plays);
  const done = await carryOut(context, signedIn, {
    coming: [],
    going: goingOf(leaving, live).filter(({ play }) => removing.has(play)),
    moves: stepsOf(moves.groups, live, leaving),
    found: await foundAtTarget(context, account, moves.groups),
    kept: kept.map(play => play.historyId),
    readLive: moving.live === undefined ? history.again : moving.readLive,
    known: { before: new Set(live.map(play => play.historyId)), gone: new Set() },
    directory: options.directory,
  });
  return {
    ...selected,
    ...(await found()),
    outcome: 'done',
    ended: done.removed.filter(({ play }) => removing.has(play)),
    moved: movedPlays(moves.groups, done),
    surplus: done.surplus,
    takenBack: takenBackPlays,
    intent: done.intent,
  };
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
