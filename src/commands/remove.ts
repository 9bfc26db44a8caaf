import type { Context } from '../context.ts';
import { Failure } from '../failure.ts';
import { NoArtifactService, type UploadedArtifact } from '../github/artifacts.ts';
import { writeRemovals } from '../history/csv-write.ts';
import { removalFileName } from '../history/file-names.ts';
import type { Play } from '../history/play.ts';
import { type SelectedRow, type Selection, selectPlays } from '../history/selection.ts';
import { keptBeside, type Mismatch, type Verification } from '../history/verification.ts';
import type { RemoveOptions } from '../inputs.ts';
import { byHandWords } from '../report/words.ts';
import type { Account } from '../trakt/schemas.ts';
import { count, figure } from '../wording.ts';
import { compareWithHistory } from './comparison.ts';
import { type ConcernedShow, concernedShows } from './concerned-shows.ts';
import { type EndedPlay, readForSure, removeAndConfirm } from './confirmed-removal.ts';
import { readGivenFiles } from './given-files.ts';

interface Selected {
  command: 'remove';
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
        removals: Removals | undefined;
        doubt: string | undefined;
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

/** The file of what was about to go. */
interface Removals {
  path: string;
  artifact: UploadedArtifact | undefined;
}

const LISTED_LATER =
  'Equal plays are listed beside removed ones that were not before, and an undo must know whether they are there.';

/**
 * Removes the plays that the files mark or the list names: after each was compared with the live play, and after the
 * file of what goes was uploaded. Every play's end is seen in a fresh read.
 * @throws Failure with nothing removed; what happens after the first removal is in the report
 */
export async function remove(context: Context, options: RemoveOptions): Promise<RemoveReport> {
  const { log } = context;
  const files = await log.group('Reading the selection', () =>
    readGivenFiles(context, options.csv, 'Nothing was removed.'),
  );
  const believed = believe(selectPlays(files, options.ids));
  const selected: Selected = {
    command: 'remove',
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
  if (!isPreview) context.artifacts?.prepare();
  const { history, verification } = await log.group('Comparing with the history at Trakt', () =>
    compareWithHistory(context, signedIn, selection),
  );
  const plays = verification.live;
  log.info(`Found ${figure(plays.length)} of ${count(selected.selected, 'selected play')} in the history.`);
  if (plays.length > options.maxRemovals) throw tooMany(plays.length, options.maxRemovals);

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
  if (plays.length === 0) {
    return {
      ...selected,
      ...(await found()),
      outcome: 'done',
      ended: [],
      removals: undefined,
      doubt: undefined,
    };
  }

  const kept = keptBeside(history.plays, selection.ids);
  const save = (keptOf: typeof kept) =>
    saveRemovals(context, options, writeRemovals(plays, keptOf, account.slug), account);
  const removals = await log.group('Saving what is about to go', () => save(kept).catch(asNothingRemoved));
  const { ended, doubt, gone, left } = await log.group('Removing', () =>
    removeAndConfirm(context, signedIn, plays, history),
  );
  // Another attempt may have removed them for this run, before it could see what is beside them.
  const isRemoved = ({ historyId }: Play) => !gone.has(historyId) || context.run.attempt !== '1';
  const isMoreIn = (later: readonly Play[]) => {
    const keptAfter = keptBeside(later, selection.ids);
    return plays.some(play => isRemoved(play) && keptAfter(play) > kept(play));
  };
  const correct = async () => {
    const sure = isMoreIn(left)
      ? await readForSure(context, signedIn, { history, plays, doubt: LISTED_LATER })
      : left;
    if (!isMoreIn(sure)) return gone.size > 0 ? save(kept) : undefined;
    const keptAfter = keptBeside(sure, selection.ids);
    return save(play => (isRemoved(play) ? keptAfter(play) : kept(play)));
  };
  // A second list also tells an undo that what is missing from a read may have been missing before.
  const corrected =
    gone.size > 0 || isMoreIn(left)
      ? await log.group('Saving the list again, since Trakt’s answers were late', () =>
          correct().catch(error => warnOfList(error, context)),
        )
      : undefined;
  return { ...selected, ...(await found()), outcome: 'done', removals: corrected ?? removals, ended, doubt };
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

async function saveRemovals(
  { artifacts, workspace, run, log }: Context,
  { directory }: RemoveOptions,
  content: string,
  account: Account,
): Promise<Removals> {
  for (let tries = 1; ; tries++) {
    const path = await workspace.write(directory, removalFileName(account.slug, run), content);
    try {
      const artifact = await artifacts?.upload(workspace.absolute(path));
      log.info(
        artifact === undefined ? `Written to ${path}; nothing is uploaded.` : `Uploaded as ${artifact.name}.`,
      );
      return { path, artifact };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (tries === 2 || error instanceof NoArtifactService) throw error;
      log.info(`${error.message} Trying again under another name.`);
    }
  }
}

function asNothingRemoved(error: unknown): never {
  if (!(error instanceof Failure)) throw error;
  const now =
    error instanceof NoArtifactService
      ? 'With artifact: false the list is only written to the job’s workspace, where a later step must keep it.'
      : 'Run this again later. Where there is no artifact service, artifact: false removes without that list.';
  throw new Failure(
    `Nothing was removed, since the list of what would go could not be saved first. ${error.message} ${now}`,
    { cause: error },
  );
}

/** The plays are gone, and the list from before names them all. */
function warnOfList(error: unknown, { log }: Context): undefined {
  if (!(error instanceof Failure)) throw error;
  log.warning(
    'Trakt’s answers were late, and the list of what was removed could not be corrected. Wait six minutes before you undo this run; ' +
      `where an equal play had only just been added, it may put back one too few. ${error.message}`,
  );
}
