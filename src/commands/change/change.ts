import type { Context } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { joinProblems } from '../../base/problems.ts';
import { count, figure } from '../../base/wording.ts';
import type { Judgement, Renamed } from '../../csv/judgement.ts';
import type { CsvFile } from '../../csv/read.ts';
import { type SelectedRow, type Selection, selectPlays } from '../../csv/selection.ts';
import type { SavedIntent } from '../../github/record-upload.ts';
import { describePlay, type Play } from '../../history/play.ts';
import { goingOf } from '../../history/record.ts';
import { accountIn } from '../../session/saved-session.ts';
import type { GridShow } from '../../text/show-grids.ts';
import { byHandWords } from '../../text/words.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import type { Account } from '../../trakt/schemas.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { carryOut } from '../carry-out.ts';
import { readGivenFiles } from '../given-files.ts';
import { readGridShows } from '../grid-shows.ts';
import { takenBack } from '../still-asked.ts';
import { otherNamesIn } from './account-names.ts';
import { compareWithHistory } from './comparison.ts';
import type { ChangeOptions } from './options.ts';
import { notExplained } from './stayed.ts';

interface Selected {
  command: 'change';
  files: string[];
  /** Those of the files that mark nothing. */
  unmarked: string[];
  /** How many plays were selected. */
  selected: number;
}

export type ChangeReport =
  | (Selected & { outcome: 'nothing selected' })
  /** No session was given (a fork's pull request): only the files were checked. */
  | (Selected & { outcome: 'files checked' })
  | (Selected & Found & { outcome: 'preview'; plays: Play[] })
  | (Selected &
      Found & {
        outcome: 'done';
        ended: RemovedPlay[];
        /** Selected plays that stay: the head of the branch does not ask for them any more. */
        takenBack: Play[];
        /** What was about to go, on record; `undefined` when nothing was left to remove. */
        intent: SavedIntent | undefined;
      });

interface Found {
  account: Account;
  /** Selected rows whose play was not in the history any more. */
  gone: SelectedRow[];
  /** The read was not proven whole, so plays that were not found may still be there. */
  unproven: boolean;
  movedOn: Judgement['movedOn'];
  rounded: Judgement['rounded'];
  renamed: Renamed[];
  shows: GridShow[];
}

/**
 * Removes the plays that the files mark or the list names: after each was compared with the live play, and after the
 * file of what goes was uploaded. Every play's end is seen in a fresh read.
 * @throws Failure with nothing removed; what happens after the first removal is in the report
 */
export async function change(context: Context, options: ChangeOptions): Promise<ChangeReport> {
  const { log } = context;
  const files = await log.group('Reading the selection', () =>
    readGivenFiles(context, options.files, 'Nothing was removed.'),
  );
  const isInBackup = await backupFinder(context.workspace, files);
  const select = async (account: Account | undefined) => {
    if (account === undefined) return believe(selectPlays(files, options.ids, { isInBackup }));
    const otherNames = await otherNamesIn(files, context, account);
    return believe(selectPlays(files, options.ids, { account: account.slug, otherNames, isInBackup }));
  };
  // All that is wrong with the files is told at once, before any request to Trakt.
  const said = options.token === undefined ? undefined : accountIn(options.token);
  const believed = await select(said);
  const paths = files.map(file => file.path);
  const selected: Selected = {
    command: 'change',
    files: paths,
    unmarked: paths.filter(path => !believed.rows.some(row => row.place?.file === path)),
    selected: believed.ids.size,
  };
  log.info(`${count(selected.selected, 'play')} selected.`);
  if (believed.ids.size === 0) return { ...selected, outcome: 'nothing selected' };
  if (options.token === undefined) return { ...selected, outcome: 'files checked' };

  const isPreview = options.dryRun || !context.run.mayAct;
  const signedIn = await context.signIn();
  const { account } = signedIn;
  const isAsSaid = said?.slug === account.slug && said.uuid === account.uuid;
  const selection = isAsSaid ? believed : await select(account);
  if (!isPreview) context.artifacts.prepare();
  const { history, judgement } = await log.group('Comparing with the history at Trakt', () =>
    compareWithHistory(context, signedIn, selection),
  );
  const selectedPlays = judgement.live;
  const elsewhere = await notExplained(context, account, judgement);
  log.info(
    `Found ${figure(selectedPlays.length)} of ${count(selected.selected, 'selected play')} in the history.`,
  );
  assertReversible(selectedPlays, options);
  if (selectedPlays.length > options.maxRemovals) throw tooMany(selectedPlays.length, options.maxRemovals);
  const back = isPreview
    ? new Set<string>()
    : await takenBack(context, {
        patterns: options.files,
        rows: selection.rows.map(toAsked),
        readRows: (file, isIn) => selectPlays([file], [], { isInBackup: () => isIn }).rows.map(toAsked),
      });
  const plays = selectedPlays.filter(play => !back.has(play.historyId));

  const isWhole = history.completeness === 'proven';
  const grids = readGridShows(context, signedIn, isWhole ? plays : [], async traktId =>
    history.plays.filter(play => play.showTraktId === traktId),
  );
  // They are awaited after the removal; until then nobody else would take note of their failure.
  grids.catch(() => undefined);
  const found = async (): Promise<Found> => ({
    account,
    gone: judgement.gone,
    unproven: history.completeness === 'unproven' && judgement.gone.length > 0,
    ...elsewhere,
    renamed: judgement.renamed,
    shows: await grids,
  });
  if (isPreview) return { ...selected, ...(await found()), outcome: 'preview', plays };
  const takenBackPlays = selectedPlays.filter(play => back.has(play.historyId));
  if (plays.length === 0) {
    return {
      ...selected,
      ...(await found()),
      outcome: 'done',
      ended: [],
      takenBack: takenBackPlays,
      intent: undefined,
    };
  }

  warnOfIrreversible(context, plays);
  const { removed, intent } = await carryOut(context, signedIn, {
    coming: [],
    going: goingOf(plays, history.plays),
    readLive: history.again,
    directory: options.directory,
  });
  return {
    ...selected,
    ...(await found()),
    outcome: 'done',
    ended: removed,
    takenBack: takenBackPlays,
    intent,
  };
}

function toAsked({ moveTo, ...row }: SelectedRow) {
  return { ...row, ...(moveTo !== undefined && { moveTo: JSON.stringify(moveTo) }) };
}

/** Which of the files lie in a backup. */
async function backupFinder(
  workspace: Workspace,
  files: readonly CsvFile[],
): Promise<(path: string) => boolean> {
  const paths = files.map(file => file.path);
  const isIn = await Promise.all(paths.map(path => workspace.isInBackup(path)));
  const backedUp = new Set(paths.filter((_, index) => isIn[index]));
  return path => backedUp.has(path);
}

/** @throws Failure when anything in the selection is in doubt, or cannot be done */
function believe(selection: Selection): Selection {
  const problems = [...selection.problems];
  for (const { moveTo, place } of selection.rows) {
    if (moveTo !== undefined) problems.push({ message: NO_MOVES, place });
  }
  if (problems.length === 0) return selection;
  const joined = joinProblems(problems);
  throw new Failure(
    `Nothing was removed: ${count(joined.length, 'problem')} in what you selected (listed below). ` +
      `Fix ${joined.length === 1 ? 'it' : 'them'} and run this again.`,
    { problems: joined },
  );
}

const NO_MOVES =
  'Plays cannot be moved yet. Empty the column move_to, and mark the play in remove if it should go.';

/** @throws Failure when Trakt could not give back one of the plays, and that was not allowed */
function assertReversible(plays: readonly Play[], { allowIrreversible }: ChangeOptions): void {
  const lost = plays.filter(play => play.traktId === null);
  if (lost.length === 0 || allowIrreversible) return;
  const them = lost.length === 1 ? 'it' : 'them';
  throw new Failure(
    `Nothing was removed: Trakt could not give back ${count(lost.length, 'play')}, because it does not know any more what ` +
      `${lost.length === 1 ? 'it is' : 'they are'} of. If ${them} should go for good, set allow-irreversible to true; else unmark ${them}.`,
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

function tooMany(plays: number, most: number): Failure {
  return new Failure(
    `Nothing was removed: ${count(plays, 'play')} are selected, and max-removals allows ${figure(most)} in ` +
      `one run. If all of them should go, ${byHandWords(plays)}. In a workflow of your own, set max-removals to ${plays} or more.`,
  );
}
