import { type ConcernedShow, concernedShows } from '../../action/concerned-shows.ts';
import type { Context } from '../../action/context.ts';
import { readGivenFiles } from '../../action/given-files.ts';
import type { ChangeOptions } from '../../action/inputs.ts';
import { takenBack } from '../../action/still-asked.ts';
import { Failure } from '../../base/failure.ts';
import { count, figure } from '../../base/wording.ts';
import { type SelectedRow, type Selection, selectPlays } from '../../csv/selection.ts';
import type { SavedIntent } from '../../github/records.ts';
import type { Play } from '../../history/play.ts';
import type { Mismatch, Verification } from '../../history/verification.ts';
import { byHandWords } from '../../text/words.ts';
import type { Account } from '../../trakt/schemas.ts';
import { compareWithHistory } from './comparison.ts';
import { type EndedPlay, removeSelected } from './removal.ts';

interface Selected {
  command: 'change';
  files: string[];
  /** How many plays were selected. */
  selected: number;
}

export type RemoveReport =
  | (Selected & { outcome: 'nothing selected' })
  /** No session was given (a fork's pull request): only the files were checked. */
  | (Selected & { outcome: 'files checked' })
  | (Selected & Found & { outcome: 'preview'; plays: Play[] })
  | (Selected &
      Found & {
        outcome: 'done';
        ended: EndedPlay[];
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
  movedOn: Verification['movedOn'];
  renamed: Mismatch[];
  shows: ConcernedShow[];
}

/**
 * Removes the plays that the files mark or the list names: after each was compared with the live play, and after the
 * file of what goes was uploaded. Every play's end is seen in a fresh read.
 * @throws Failure with nothing removed; what happens after the first removal is in the report
 */
export async function remove(context: Context, options: ChangeOptions): Promise<RemoveReport> {
  const { log } = context;
  const files = await log.group('Reading the selection', () =>
    readGivenFiles(context, options.files, 'Nothing was removed.'),
  );
  const believed = believe(selectPlays(files, options.ids));
  const selected: Selected = {
    command: 'change',
    files: files.map(file => file.path),
    selected: believed.ids.size,
  };
  log.info(`${count(selected.selected, 'play')} selected.`);
  if (believed.ids.size === 0) return { ...selected, outcome: 'nothing selected' };
  if (options.token === undefined) return { ...selected, outcome: 'files checked' };

  const isPreview = options.dryRun || !context.run.mayAct;
  const signedIn = await context.signIn();
  const { account } = signedIn;
  const selection = believe(selectPlays(files, options.ids, account.slug));
  if (!isPreview) context.artifacts.prepare();
  const { history, verification } = await log.group('Comparing with the history at Trakt', () =>
    compareWithHistory(context, signedIn, selection),
  );
  const selectedPlays = verification.live;
  log.info(
    `Found ${figure(selectedPlays.length)} of ${count(selected.selected, 'selected play')} in the history.`,
  );
  if (selectedPlays.length > options.maxRemovals) throw tooMany(selectedPlays.length, options.maxRemovals);
  const back = isPreview
    ? new Set<string>()
    : await takenBack(context, {
        patterns: options.files,
        rows: selection.rows,
        readRows: file => selectPlays([file], []).rows,
      });
  const plays = selectedPlays.filter(play => !back.has(play.historyId));

  const isWhole = history.completeness === 'proven';
  const grids = concernedShows(context, signedIn, isWhole ? plays : [], async traktId =>
    history.plays.filter(play => play.showTraktId === traktId),
  );
  // They are awaited after the removal; until then nobody else would take note of their failure.
  grids.catch(() => undefined);
  const found = async (): Promise<Found> => ({
    account,
    gone: verification.gone,
    unproven: history.completeness === 'unproven' && verification.gone.length > 0,
    movedOn: verification.movedOn,
    renamed: verification.renamed,
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

  const { ended, intent } = await removeSelected(context, signedIn, {
    plays,
    history,
    directory: options.directory,
  });
  return { ...selected, ...(await found()), outcome: 'done', ended, takenBack: takenBackPlays, intent };
}

/** @throws Failure when anything in the selection is in doubt */
function believe(selection: Selection): Selection {
  if (selection.problems.length === 0) return selection;
  throw new Failure(
    `Nothing was removed, since ${count(selection.problems.length, 'thing')} in the selection cannot be trusted. ` +
      'Correct the file and run this again.',
    { problems: selection.problems },
  );
}

function tooMany(plays: number, most: number): Failure {
  return new Failure(
    `Nothing was removed: ${count(plays, 'play')} are selected, and max-removals allows ${figure(most)} in ` +
      `one run. If all of them should go, ${byHandWords(plays)}. In a workflow of your own, set max-removals to ${plays} or more.`,
  );
}
