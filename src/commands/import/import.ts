import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { joinProblems, type Problem } from '../../base/problems.ts';
import { count, figure, withoutUntouched } from '../../base/wording.ts';
import type { GivenRows } from '../../csv/given-row.ts';
import { readOrder } from '../../github/ordered-plays.ts';
import { quietSince } from '../../github/quiet-since.ts';
import { uploadShown } from '../../github/shown-upload.ts';
import { minuteOf, type Play } from '../../history/play.ts';
import type { GridShow } from '../../text/show-grids.ts';
import { readHistoryAround } from '../../trakt/history-around.ts';
import type { Account } from '../../trakt/schemas.ts';
import { readSettled, WHICH_ARE_MISSING } from '../../trakt/settled-read.ts';
import { readGridShows } from '../grid-shows.ts';
import { progressTeller } from '../progress.ts';
import { type Additions, addInParts } from './add-in-parts.ts';
import { compareWithLive } from './comparison.ts';
import { type Given, readGiven } from './given.ts';
import type { ImportOptions } from './options.ts';
import type { AddOrder } from './order.ts';
import { perhapsThere } from './perhaps-there.ts';
import { type ResolvedRows, resolveRows } from './resolve-rows.ts';
import type { UncertainRow, WantedPlay } from './resolved.ts';
import { saveToFix, type ToFix } from './to-fix.ts';

interface Read {
  command: 'import';
  /** The files that were read. */
  files: string[];
  /** How many rows they have. */
  selected: number;
  /** What made the files, each once. */
  sources: string[];
  /** Files that could not be read, or are of another account. */
  problems: Problem[];
  /** What a person should know of what was read. */
  remarks: Problem[];
}

/** What is known before anything is added. */
interface Found {
  account: Account;
  uncertain: UncertainRow[];
  toFix: ToFix | undefined;
  /** Plays that were there already. */
  present: Play[];
  /** Plays that the history has within the hours of `skip-within`. */
  skipped: Play[];
  /** Plays that an earlier run sent, and that are perhaps there under another name. */
  perhapsThere: Play[];
  /** Plays that lack. */
  lacking: Play[];
  /** Those whose number was counted over all seasons. */
  absolute: Play[];
  /** Each show with what is watched of it before. */
  shows: GridShow[];
}

export type ImportReport =
  | (Read & { outcome: 'nothing given' })
  /** No session was given (a fork’s pull request): only the files were checked. */
  | (Read & { outcome: 'files checked' })
  | (Read &
      Found & {
        outcome: 'preview';
        /** The number under which what lacks is on record; `undefined` when no file can ask for it. */
        group: number | undefined;
      })
  | (Read &
      Found & {
        outcome: 'done';
        /** `undefined` where nothing lacked. */
        done: Additions | undefined;
        /** Lists that were only planned, beside what was asked to be added; or why they could not be. */
        planned: Extract<ImportReport, { outcome: 'preview' }> | { unplanned: string } | undefined;
      });

type Preview = Extract<ImportReport, { outcome: 'preview' }>;
type Done = Extract<ImportReport, { outcome: 'done' }>;

/**
 * Adds the plays of files that the history lacks: as many for each episode or movie and minute as are asked for and are not
 * live. Files that are pushed are planned, and a file named after the run adds what it planned. Every play is seen to be there in a
 * fresh read.
 * @throws Failure with nothing added; what happens after the first addition is in the report
 */
export async function importPlays(context: Context, options: ImportOptions): Promise<ImportReport> {
  const { log, run } = context;
  const given = await log.group('Reading the files', () => readGiven(context, options.files));
  if (options.token === undefined) {
    const read = readOf(given, given.rows());
    const isNothing = read.selected + given.orders.length === 0;
    return { ...believed(read), outcome: isNothing ? 'nothing given' : 'files checked' };
  }
  if (given.paths.length === 0) return { ...readOf(given, given.rows()), outcome: 'nothing given' };

  const signedIn = await context.signIn();
  const mayAdd = run.mayAct && !options.dryRun;
  if (mayAdd) context.artifacts.prepare();
  const rows = given.rows(signedIn.account.slug);
  const read = believed(readOf(given, rows));
  const planned = await plannedPlays(context, signedIn, given.orders);
  if (read.selected + planned.length === 0) return { ...read, outcome: 'nothing given' };
  const resolved = await log.group('Finding the plays at Trakt', () =>
    resolveRows(context, signedIn, rows.rows),
  );
  const toFix = await saveToFix(context, resolved.uncertain, options.directory);

  const importing: Importing = { context, signedIn, options, read, toFix };
  // What was planned is added; lists that were pushed with it are planned.
  const isPlanOnly = run.event.name === 'push';
  const all = { ...resolved, wanted: [...planned, ...resolved.wanted] };
  const ofAll = { ...importing, read: { ...read, selected: read.selected + planned.length } };
  if (!mayAdd) return preview(ofAll, all);
  if (!isPlanOnly) return add(ofAll, all);
  if (planned.length === 0) return preview(importing, resolved);
  const ofPlanned = { ...read, selected: planned.length, sources: [], problems: [], remarks: [] };
  const done = await add({ ...importing, read: ofPlanned }, { wanted: planned, uncertain: [] });
  if (read.selected === 0) return done;
  return { ...done, planned: await preview(importing, resolved).catch(error => toUnplanned(error, done)) };
}

/** What was added is told, whatever keeps the other lists from being planned. */
function toUnplanned(error: unknown, { done }: Done): { unplanned: string } {
  if (!(error instanceof Failure) || done === undefined) throw error;
  return { unplanned: withoutUntouched(error.message) };
}

interface Importing {
  context: Context;
  signedIn: SignedIn;
  options: ImportOptions;
  read: Read;
  toFix: ToFix | undefined;
}

async function preview(importing: Importing, resolved: ResolvedRows): Promise<Preview> {
  const { context, signedIn, read } = importing;
  const { found } = await weigh(importing, resolved);
  const { account } = signedIn;
  const shown = context.run.mayAct
    ? await uploadShown(context, { account, groups: [{ number: 1, plays: found.lacking, isPlanned: true }] })
    : undefined;
  return { ...read, ...found, outcome: 'preview', group: shown?.groups[0]?.number };
}

async function add(importing: Importing, resolved: ResolvedRows): Promise<Done> {
  const { context, signedIn, options, read } = importing;
  const { found, lacking, live } = await weigh(importing, resolved);
  const done =
    lacking.length === 0
      ? undefined
      : await addInParts(context, signedIn, { lacking, live, directory: options.directory });
  return { ...read, ...found, outcome: 'done', done, planned: undefined };
}

/** Compares what is asked for with the history as it is. */
async function weigh(
  { context, signedIn, options, toFix, read }: Importing,
  { wanted, uncertain }: ResolvedRows,
): Promise<{ found: Found; lacking: WantedPlay[]; live: readonly Play[] }> {
  const { log } = context;
  const live = await log.group('Comparing with the history at Trakt', () =>
    wanted.length === 0 ? Promise.resolve([]) : readLive(context, signedIn, wanted, options.skipWithin),
  );
  const compared = compareWithLive(wanted, live, options.skipWithin);
  const perhaps = await perhapsThere(context, signedIn, { wanted, lacking: compared.lacking, live });
  const lacking = compared.lacking.filter(one => !perhaps.has(one));
  read.remarks.push(...joinProblems(compared.repeated));
  log.info(
    `${count(lacking.length, 'play')} ${lacking.length === 1 ? 'is' : 'are'} missing, ${figure(compared.present.length)} there already.`,
  );
  const found: Found = {
    account: signedIn.account,
    uncertain,
    toFix: uncertain.length === 0 ? undefined : toFix,
    present: compared.present.map(playIn),
    skipped: compared.skipped.map(playIn),
    perhapsThere: [...perhaps].map(playIn),
    lacking: lacking.map(playIn),
    absolute: lacking.filter(one => one.isAbsolute).map(playIn),
    shows: await readGridShows(context, signedIn, lacking.map(playIn)),
  };
  return { found, lacking, live };
}

function playIn({ play }: WantedPlay): Play {
  return play;
}

async function readLive(
  context: Pick<Context, 'run' | 'github' | 'clock' | 'log'>,
  { api }: SignedIn,
  wanted: readonly WantedPlay[],
  skipWithin: number,
): Promise<readonly Play[]> {
  const { clock, log, github, run } = context;
  const minutes = [...new Set(wanted.map(({ play }) => minuteOf(play.watchedAt)))];
  const { plays } = await readSettled(
    {
      read: () => readHistoryAround(api, minutes, progressTeller(context), skipWithin),
      quietSince: () => quietSince(github, run),
      isProven: read => read.completeness === 'proven',
      doubt: WHICH_ARE_MISSING,
      otherwise: 'Nothing was added',
    },
    { api, clock, log },
  );
  return plays;
}

/** @throws Failure with what to do for a new plan */
function planAgain(error: unknown): never {
  if (!(error instanceof Failure)) throw error;
  throw new Failure(
    `${error.message} To plan an import again, commit its list to imports/ once more, with an extra blank line at the end.`,
    { cause: error },
  );
}

/** The plays that earlier runs planned, as files named after them ask. A plan for another account is left alone. */
async function plannedPlays(
  context: Context,
  { account }: SignedIn,
  orders: readonly AddOrder[],
): Promise<WantedPlay[]> {
  const all: WantedPlay[] = [];
  for (const { path, runId, group } of orders) {
    const plays = await readOrder(context, { runId, group, toAdd: true }, account).catch(planAgain);
    if (plays === undefined)
      context.log.info(`${path} is not for ${account.slug}: run ${runId} planned plays of another account.`);
    for (const play of plays ?? []) {
      const { traktId } = play;
      if (traktId !== null)
        all.push({ place: { file: path }, play: { ...play, traktId }, isAbsolute: false });
    }
  }
  return all;
}

function readOf({ paths }: Given, { rows, problems, warnings, files }: GivenRows): Read {
  return {
    command: 'import',
    files: paths,
    selected: rows.length,
    sources: [...new Set(files.flatMap(({ source }) => source ?? []))],
    problems: joinProblems(problems),
    remarks: joinProblems(warnings),
  };
}

/** @throws Failure when nothing of the files could be read */
function believed<R extends Read>(read: R): R {
  const { problems, selected } = read;
  if (problems.length === 0 || selected > 0) return read;
  throw new Failure(
    `Nothing was added: ${count(problems.length, 'problem')} with the files (listed below). Fix ${problems.length === 1 ? 'it' : 'them'} and commit the files again.`,
    { problems },
  );
}
