import type { Context, SignedIn } from '../context.ts';
import { Failure } from '../failure.ts';
import { NoArtifactService, type UploadedArtifact } from '../github/artifacts.ts';
import { STALE_FOR } from '../history/activities.ts';
import { writeRemovals } from '../history/csv-write.ts';
import { removalFileName } from '../history/file-names.ts';
import type { Play } from '../history/play.ts';
import { type SelectedRow, type Selection, selectPlays } from '../history/selection.ts';
import { keptBeside, type Mismatch, type Verification } from '../history/verification.ts';
import type { RemoveOptions } from '../inputs.ts';
import { byHandWords } from '../report/words.ts';
import { readLastChange } from '../trakt/account.ts';
import type { ConcernedRead } from '../trakt/concerned.ts';
import type { HistoryRead } from '../trakt/history.ts';
import { createPauses, explainLag, waitUntil } from '../trakt/pauses.ts';
import { removePlays } from '../trakt/removal.ts';
import type { Account } from '../trakt/schemas.ts';
import { count, figure } from '../wording.ts';
import { compareWithHistory } from './comparison.ts';
import { type ConcernedShow, concernedShows } from './concerned-shows.ts';
import { readGivenFiles } from './given-files.ts';

/** How a selected play ended. */
type End = 'removed' | 'unconfirmed' | 'failed';

export interface EndedPlay {
  play: Play;
  end: End;
  /** Why it failed, in a sentence. */
  reason?: string;
}

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

const REREAD_FOR = 120_000;

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
  const save = (going: readonly Play[], keptOf: typeof kept) =>
    saveRemovals(context, options, writeRemovals(going, keptOf, account.slug), account);
  const removals = await log.group('Saving what is about to go', () =>
    save(plays, kept).catch(asNothingRemoved),
  );
  const { ended, doubt, removed, left } = await log.group('Removing', () =>
    removeAndConfirm(context, signedIn, plays, history),
  );
  const isMoreIn = (later: readonly Play[]) => {
    const keptAfter = keptBeside(later, selection.ids);
    return removed.some(play => keptAfter(play) > kept(play));
  };
  const correct = async () => {
    const sure = await readForSure(context, signedIn, { history, plays: removed, doubt: LISTED_LATER });
    return isMoreIn(sure) ? save(removed, keptBeside(sure, selection.ids)) : undefined;
  };
  const corrected = isMoreIn(left)
    ? await log.group('Saving the list with what was listed too late', () =>
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
    'Beside a removed play an equal one had only just been added, and the list of what was removed does not say so: undoing ' +
      `this run may put back one play too few. ${error.message}`,
  );
}

interface Removed {
  ended: EndedPlay[];
  /** Why plays are unconfirmed, a sentence. */
  doubt: string | undefined;
  /** The plays that this run removed: only a late read listed others, which were gone before. */
  removed: readonly Play[];
  /** The history after that, as far as a read showed it. */
  left: readonly Play[];
}

async function removeAndConfirm(
  context: Context,
  signedIn: SignedIn,
  plays: readonly Play[],
  history: ConcernedRead,
): Promise<Removed> {
  const { clock, log, run } = context;
  const gone = new Set<string>();
  const failed = await removePlays(
    signedIn.api,
    plays.map(play => play.historyId),
    { clock, log, onGone: ids => ids.forEach(id => void gone.add(id)) },
  );
  const isExpectedGone = (id: string) => !failed.has(id);
  // Another attempt may have removed them for this run, before it could see what is beside them.
  const removed = run.attempt === '1' ? plays.filter(play => !gone.has(play.historyId)) : plays;
  const pause = createPauses({ clock, log });
  const until = clock.now() + REREAD_FOR;
  let left: readonly Play[] = [];
  let listed: ReadonlySet<string> = new Set(plays.map(play => play.historyId));
  let doubt: string | undefined;
  for (;;) {
    const read = await history.again().catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      doubt = error.message;
    });
    if (read === undefined) break;
    if (read.completeness !== 'unproven') {
      listed = new Set(read.plays.map(play => play.historyId));
      if (!plays.some(({ historyId }) => listed.has(historyId) && isExpectedGone(historyId))) {
        // Where nothing went, it tells nothing of what is beside the plays.
        if (removed.some(({ historyId }) => isExpectedGone(historyId))) left = read.plays;
        break;
      }
    }
    if (clock.now() >= until) {
      doubt = stillListed(read);
      break;
    }
    await pause('Trakt still lists removed plays, as it does for a while.', until);
  }
  const unsure = plays.filter(({ historyId }) => failed.has(historyId) && !listed.has(historyId));
  if (unsure.length > 0) {
    const one = unsure.length === 1;
    const reason = `${count(unsure.length, 'play')} that could not be removed ${one ? 'is' : 'are'} not listed, and may be there nonetheless.`;
    const sure = await readForSure(context, signedIn, { history, plays: unsure, doubt: reason }).catch(
      (error: unknown) => {
        if (!(error instanceof Failure)) throw error;
        log.info(error.message);
        return [...plays.filter(play => listed.has(play.historyId)), ...unsure];
      },
    );
    listed = new Set(sure.map(play => play.historyId));
  }
  const ended = plays.map((play): EndedPlay => {
    if (!listed.has(play.historyId)) return { play, end: 'removed' };
    const reason = failed.get(play.historyId);
    return reason === undefined ? { play, end: 'unconfirmed' } : { play, end: 'failed', reason };
  });
  return { ended, doubt, removed, left };
}

const LISTED_LATER =
  'Equal plays are listed beside removed ones that were not before, and an undo must know whether they are there.';

/**
 * The history once no read can be from before a play was added or removed.
 * @param doubt why it is read again, a sentence
 * @throws Failure when it cannot be read
 */
async function readForSure(
  { clock, log }: Context,
  { api }: SignedIn,
  { history, plays, doubt }: { history: ConcernedRead; plays: readonly Play[]; doubt: string },
): Promise<readonly Play[]> {
  const changedAt = await readLastChange(api, new Set(plays.map(play => play.type)), clock);
  await waitUntil(changedAt + STALE_FOR, `${explainLag(changedAt, clock.now())} ${doubt}`, { clock, log });
  const read = await history.again();
  if (read.completeness !== 'unproven') return read.plays;
  throw new Failure('Trakt’s answers contradicted each other.');
}

function stillListed({ completeness }: HistoryRead): string {
  return completeness === 'unproven'
    ? 'Trakt’s answers contradicted each other for two minutes.'
    : 'Trakt still listed them two minutes after they were removed.';
}
