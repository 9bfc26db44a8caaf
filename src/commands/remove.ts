import type { Context, SignedIn } from '../context.ts';
import { count, Failure, type Problem } from '../failure.ts';
import type { UploadedArtifact } from '../github/artifacts.ts';
import { writeRemovals } from '../history/csv-write.ts';
import { removalFileName } from '../history/file-names.ts';
import type { Play } from '../history/play.ts';
import {
  describePlace,
  KEEP_AS_TEXT,
  type SelectedRow,
  type Selection,
  selectPlays,
} from '../history/selection.ts';
import {
  describePlay,
  keptBeside,
  type Mismatch,
  type Verification,
  verify,
} from '../history/verification.ts';
import type { RemoveOptions } from '../inputs.ts';
import { seconds } from '../net/retry.ts';
import { type ConcernedRead, readConcerned } from '../trakt/concerned.ts';
import type { HistoryRead, TitleScope } from '../trakt/history.ts';
import { removePlays } from '../trakt/removal.ts';
import type { Account } from '../trakt/schemas.ts';
import { type ConcernedShow, concernedShows } from './concerned-shows.ts';
import { readGivenFiles } from './given-files.ts';
import { progressTeller } from './progress.ts';

/** How a selected play ended. */
export type End = 'removed' | 'unconfirmed' | 'failed';

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

  const signedIn = await context.signIn();
  const { account } = signedIn;
  const selection = believe(selectPlays(files, options.ids, account.slug));
  const history = await log.group('Comparing with the history at Trakt', () =>
    readLive(context, signedIn, selection),
  );
  const verification = verify(selection.rows, history.plays);
  const plays = verification.live;
  log.info(
    `Found ${plays.length.toLocaleString('en-US')} of ${count(selected.selected, 'selected play')} in the history.`,
  );
  assertNotShifted(verification.mismatches);
  assertNotRounded(verification.rounded);
  if (plays.length > options.maxRemovals) throw tooMany(plays.length, options.maxRemovals);

  const isPreview = options.dryRun || !context.run.mayAct;
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

  const removals = await log.group('Saving what is about to go', () =>
    saveRemovals(
      context,
      options,
      writeRemovals(plays, keptBeside(history.plays, selection.ids), account.slug),
      account,
    ),
  );
  const ends = await log.group('Removing', () => removeAndConfirm(context, signedIn, plays, history));
  return { ...selected, ...(await found()), outcome: 'done', removals, ...ends };
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

function readLive(context: Context, { api }: SignedIn, { rows }: Selection): Promise<ConcernedRead> {
  const wanted = rows.map(({ historyId, claims }) => ({ historyId, scope: scopeOf(claims) }));
  return readConcerned(api, wanted, progressTeller(context));
}

function scopeOf({ type, traktId, showTraktId }: SelectedRow['claims']): TitleScope | undefined {
  if (type === 'movie') return traktId === undefined ? undefined : { type: 'movie', traktId };
  return showTraktId === undefined ? undefined : { type: 'show', traktId: showTraktId };
}

function assertNotShifted(mismatches: readonly Mismatch[]): void {
  if (mismatches.length === 0) return;
  const problems = mismatches.map(
    ({ row, live, difference }): Problem => ({
      message: `History ID ${row.historyId} is ${describePlay(live)}, but ${difference}.`,
      place: row.place,
    }),
  );
  throw new Failure(
    `Nothing was removed: ${count(mismatches.length, 'row')} describe another play than their history ID names. Rows and ` +
      'IDs got shifted against each other, as happens when only some columns are sorted. Export again, and write the x into the new file.',
    { problems },
  );
}

function assertNotRounded(rounded: Verification['rounded']): void {
  if (rounded.length === 0) return;
  const problems = rounded.map(
    ({ row, live }): Problem => ({
      message: `The spreadsheet rounded a history ID to ${row.historyId}; the play has ${live.historyId}.`,
      place: row.place,
    }),
  );
  throw new Failure(
    `Nothing was removed, since ${count(rounded.length, 'history ID')} got rounded and names no play. ${KEEP_AS_TEXT}`,
    { problems },
  );
}

function tooMany(plays: number, most: number): Failure {
  return new Failure(
    `Nothing was removed: ${count(plays, 'play')} are selected, and max-removals allows ${most.toLocaleString('en-US')} in ` +
      `one run. If all of them should go, set max-removals to ${plays} or more.`,
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
      if (tries === 2) {
        throw new Failure(
          `Nothing was removed, since the list of what would go could not be saved first. ${error.message} Run this ` +
            'again later. Where there is no artifact service, artifact: false removes without that list.',
          { cause: error },
        );
      }
      log.info(`${error.message} Trying again under another name.`);
    }
  }
}

async function removeAndConfirm(
  { clock, log }: Context,
  { api }: SignedIn,
  plays: readonly Play[],
  history: ConcernedRead,
): Promise<{ ended: EndedPlay[]; doubt: string | undefined }> {
  const failed = await removePlays(
    api,
    plays.map(play => play.historyId),
    { clock, log },
  );
  const isExpectedGone = (id: string) => !failed.has(id);
  let listed: ReadonlySet<string> = new Set(plays.map(play => play.historyId));
  let doubt: string | undefined;
  const start = clock.now();
  for (let wait = 2_000; ; wait = Math.min(wait * 2, 30_000)) {
    const read = await history.again().catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      doubt = error.message;
    });
    if (read === undefined) break;
    if (read.completeness !== 'unproven') {
      listed = new Set(read.plays.map(play => play.historyId));
      if (!plays.some(({ historyId }) => listed.has(historyId) && isExpectedGone(historyId))) break;
    }
    const left = start + REREAD_FOR - clock.now();
    if (left <= 0) {
      doubt = stillListed(read);
      break;
    }
    log.info(
      `Trakt still lists removed plays, as it does for a while. Reading again in ${seconds(Math.min(wait, left))}.`,
      'wait',
    );
    await clock.sleep(Math.min(wait, left));
  }
  const ended = plays.map((play): EndedPlay => {
    if (!listed.has(play.historyId)) return { play, end: 'removed' };
    const reason = failed.get(play.historyId);
    return reason === undefined ? { play, end: 'unconfirmed' } : { play, end: 'failed', reason };
  });
  return { ended, doubt };
}

function stillListed({ completeness }: HistoryRead): string {
  return completeness === 'unproven'
    ? 'Trakt’s answers contradicted each other for two minutes.'
    : 'Trakt still listed them two minutes after they were removed.';
}

/** Where a selected row stands, for a person: `removals/a.csv line 5`, or the list of IDs. */
export function describeRow({ historyId, place }: SelectedRow): string {
  return place === undefined
    ? `history ID ${historyId} (input ids)`
    : `history ID ${historyId} (${describePlace(place)})`;
}
