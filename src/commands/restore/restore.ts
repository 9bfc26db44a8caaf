import { type ConcernedShow, concernedShows } from '../../action/concerned-shows.ts';
import type { Context, SignedIn } from '../../action/context.ts';
import { readGivenFiles } from '../../action/given-files.ts';
import type { RestoreOptions } from '../../action/inputs.ts';
import { progressTeller } from '../../action/progress.ts';
import { Failure } from '../../base/failure.ts';
import { count, figure } from '../../base/wording.ts';
import { type CsvFile, readCsv } from '../../csv/read.ts';
import {
  hasSeconds,
  type RestoreRow,
  type RestoreRows,
  readRestoreRows,
  unknownIds,
} from '../../csv/restore-rows.ts';
import type { GitHub } from '../../github/client.ts';
import { endedWell, readRemovalLists } from '../../github/removal-lists.ts';
import { parseRunId } from '../../github/run-id.ts';
import { type Occasion, occasionsOf, playOf, type ResolvedRow } from '../../history/occasions.ts';
import type { Play } from '../../history/play.ts';
import { readHistory } from '../../trakt/history.ts';
import { readMoments } from '../../trakt/moments.ts';
import type { Removal } from '../../trakt/removal-windows.ts';
import { createResolver } from '../../trakt/resolve.ts';
import { type Restored, restoreLacking } from '../../trakt/restoration.ts';
import type { Account } from '../../trakt/schemas.ts';
import { type Settled, type Settling, type SettlingTools, settle } from '../../trakt/settling.ts';

/** A row of which it is not certain what it names. */
export interface UncertainRow {
  row: RestoreRow;
  /** A sentence for the person. */
  reason: string;
}

interface Given {
  command: 'restore';
  /** The run whose removals are undone; `undefined` without one. */
  runId: string | undefined;
  /** The files that were read: of the repository, and of the run. */
  files: string[];
  /** How many plays are to be there again, those of uncertain rows among them. */
  selected: number;
}

/** What is known before anything is added. */
interface Found {
  account: Account;
  uncertain: UncertainRow[];
  /** Plays that were there already. */
  present: Play[];
  /** Each show with its plays before. */
  shows: ConcernedShow[];
}

/** What Trakt cannot give back, of the plays that are added, in numbers. */
export interface Losses {
  historyIds: number;
  seconds: number;
  /** Plays that were scrobbled or checked in. */
  scrobbles: number;
}

export type RestoreReport =
  | (Given & { outcome: 'nothing given' })
  /** No session was given (a fork's pull request): only the files were checked. */
  | (Given & { outcome: 'files checked' })
  | (Given & Found & { outcome: 'preview'; plays: Play[]; losses: Losses })
  | (Given &
      Found & {
        outcome: 'done';
        restored: Play[];
        notFound: Play[];
        failed: Play[];
        unconfirmed: Play[];
        /** Why plays failed, in sentences. */
        reasons: string[];
        /** Why plays are unconfirmed, a sentence. */
        doubt: string | undefined;
        losses: Losses;
      });

/**
 * Puts back what a run removed, or adds the plays of CSV files: as many for each item and minute as the rows say and the
 * live history lacks, so that nothing is ever there twice. Every play is seen to be there in a fresh read.
 * @throws Failure with nothing added; what happens after the first addition is in the report
 */
export async function restore(context: Context, options: RestoreOptions): Promise<RestoreReport> {
  const { log, run } = context;
  const undone =
    options.runId === '' ? undefined : { runId: parseRunId(options.runId, run), github: gitHubOf(context) };
  const files = await log.group('Reading the files', () =>
    readGivenFiles(context, options.files, 'Nothing was put back.'),
  );
  const checked = believe(readRestoreRows(files));
  const given = {
    command: 'restore' as const,
    runId: undone?.runId,
    files: files.map(file => file.path),
    selected: checked.length,
  };
  if (undone === undefined && checked.length === 0) return { ...given, outcome: 'nothing given' };
  if (options.token === undefined) return { ...given, outcome: 'files checked' };

  const signedIn = await context.signIn();
  const { lists, isWhole } =
    undone === undefined ? NO_LISTS : await readLists(context, undone, signedIn.account.slug);
  const rows = rowsToRestore(
    [...files, ...lists.map(({ file }) => file)],
    options.ids,
    signedIn.account.slug,
  );
  const { resolved, uncertain } = await log.group('Finding the plays at Trakt', () =>
    resolveRows(signedIn, rows, options.ids),
  );
  const occasions = occasionsOf(resolved, options.ids.length > 0 ? new Set(options.ids) : undefined);
  const tools = settlingTools(context, signedIn, occasions);
  const settled = await log.group('Comparing with the history at Trakt', () =>
    settle(
      {
        occasions,
        ...idsOf(rows, options.ids),
        removals: checked.length === 0 ? lists.map(removalOf) : [],
        isWhole,
      },
      tools,
    ),
  );
  const parts = occasions.map(occasion => partOf(occasion, settled));
  const lacking = parts.flatMap(part => part.lacking);
  const report = {
    ...given,
    files: [...given.files, ...lists.map(({ file }) => file.path)],
    selected: uncertain.length + parts.reduce((sum, { occasion }) => sum + occasion.rows.length, 0),
    account: signedIn.account,
    uncertain,
    present: parts.flatMap(part => part.present),
    shows: await concernedShows(context, signedIn, lacking.map(playOf), traktId =>
      readShow(signedIn, traktId, settled),
    ),
  };
  log.info(
    `${count(lacking.length, 'play')} ${lacking.length === 1 ? 'is' : 'are'} missing, ${figure(report.present.length)} there already.`,
  );
  if (options.dryRun || !run.mayAct) {
    return { ...report, outcome: 'preview', plays: lacking.map(playOf), losses: lossesOf(lacking) };
  }
  const { ends, reasons, doubt } = await log.group('Putting back', () =>
    restoreLacking(occasions, settled, tools),
  );
  const byEnd = (end: keyof Restored) => parts.flatMap(part => rowsThatEnded(part, ends, end));
  return {
    ...report,
    outcome: 'done',
    restored: byEnd('restored').map(playOf),
    notFound: byEnd('notFound').map(playOf),
    failed: byEnd('failed').map(playOf),
    unconfirmed: byEnd('unconfirmed').map(playOf),
    reasons,
    doubt,
    losses: lossesOf(byEnd('restored')),
  };
}

/** @throws Failure when anything in the files is in doubt */
function believe({ rows, problems }: RestoreRows): RestoreRow[] {
  if (problems.length === 0) return rows;
  throw new Failure(
    `Nothing was put back, since ${count(problems.length, 'thing')} in what was given cannot be trusted. Correct the file and run this again.`,
    { problems },
  );
}

/** @throws Failure without the input that opens it */
function gitHubOf({ github }: Context): GitHub {
  if (github !== undefined) return github;
  throw new Failure('The input github-token is missing. It reads the list of what the run removed.');
}

interface ReadList {
  uploadedAt: number;
  file: CsvFile;
}

interface ReadLists {
  lists: ReadList[];
  /** Whether all that they list was seen to be gone. */
  isWhole: boolean;
}

const NO_LISTS: ReadLists = { lists: [], isWhole: false };

function readLists(
  context: Context,
  { runId, github }: { runId: string; github: GitHub },
  account: string,
): Promise<ReadLists> {
  const { log } = context;
  return log.group(`Reading what run ${runId} removed`, async () => {
    const [lists, isWhole] = await Promise.all([
      readRemovalLists(github, { runId, account }, context),
      endedWell(github, runId),
    ]);
    for (const { name } of lists) log.info(name);
    return {
      lists: lists.map(({ name, uploadedAt, bytes }) => ({ uploadedAt, file: readCsv(name, bytes) })),
      isWhole,
    };
  });
}

function removalOf({ uploadedAt, file }: ReadList): Removal {
  return { listedAt: uploadedAt, plays: file.rows.length };
}

function rowsToRestore(files: readonly CsvFile[], ids: readonly string[], account: string): RestoreRow[] {
  const rows = believe(readRestoreRows(files, account));
  return believe({ rows, problems: unknownIds(ids, rows) });
}

/** With `ids`, rows that they leave out are not looked up: they only count what was there beside the chosen ones. */
async function resolveRows(
  { api }: SignedIn,
  rows: readonly RestoreRow[],
  ids: readonly string[],
): Promise<{ resolved: ResolvedRow[]; uncertain: UncertainRow[] }> {
  const resolve = createResolver(api);
  const isChosen = (row: RestoreRow) => ids.length === 0 || ids.includes(row.historyId ?? '');
  const resolved: ResolvedRow[] = [];
  const uncertain: UncertainRow[] = [];
  const asked = rows.filter(row => isChosen(row) || row.claims.traktId !== undefined);
  const resolutions = await Promise.all(
    asked.map(async row => ({ row, resolution: await resolve(row.claims) })),
  );
  for (const { row, resolution } of resolutions) {
    if (!('uncertain' in resolution)) resolved.push({ ...row, ...resolution });
    else if (isChosen(row)) uncertain.push({ row, reason: resolution.uncertain });
  }
  const known = new Set(resolved.map(row => row.historyId).filter(id => id !== undefined));
  return { resolved, uncertain: uncertain.filter(({ row }) => !known.has(row.historyId ?? '')) };
}

/** The history IDs of the rows that are put back, and of those that `ids` leaves out. */
function idsOf(rows: readonly RestoreRow[], ids: readonly string[]): Pick<Settling, 'rowIds' | 'otherIds'> {
  const all = new Set(rows.map(row => row.historyId).filter(id => id !== undefined));
  const rowIds = ids.length === 0 ? all : new Set(ids);
  return { rowIds, otherIds: all.difference(rowIds) };
}

function settlingTools(context: Context, { api }: SignedIn, occasions: readonly Occasion[]): SettlingTools {
  const { clock, log } = context;
  const minutes = occasions.map(occasion => occasion.minute);
  return { api, clock, log, readLive: () => readMoments(api, minutes, progressTeller(context)) };
}

/** The rows of an occasion by whether their play is missing. More can be missing than there are rows (`kept`). */
interface Part {
  occasion: Occasion;
  present: Play[];
  lacking: ResolvedRow[];
}

function partOf(occasion: Occasion, { lacking }: Settled): Part {
  const { rows, key } = occasion;
  const number = lacking.get(key) ?? 0;
  const there = Math.max(0, rows.length - number);
  const [last] = rows.slice(-1);
  const more = last === undefined ? [] : Array.from({ length: number + there - rows.length }, () => last);
  return { occasion, present: rows.slice(0, there).map(playOf), lacking: [...rows.slice(there), ...more] };
}

const ENDS = ['restored', 'notFound', 'failed', 'unconfirmed'] as const;

function rowsThatEnded(
  { occasion, lacking }: Part,
  ends: ReadonlyMap<string, Restored>,
  wanted: keyof Restored,
): ResolvedRow[] {
  const numbers = ends.get(occasion.key);
  let start = 0;
  for (const end of ENDS) {
    const number = numbers?.[end] ?? 0;
    if (end === wanted) return lacking.slice(start, start + number);
    start += number;
  }
  return [];
}

function lossesOf(rows: readonly ResolvedRow[]): Losses {
  return {
    historyIds: rows.filter(row => row.historyId !== undefined).length,
    seconds: rows.filter(hasSeconds).length,
    scrobbles: rows.filter(({ action }) => action === 'scrobble' || action === 'checkin').length,
  };
}

async function readShow({ api }: SignedIn, traktId: number, { counts }: Settled): Promise<Play[]> {
  const { plays } = await readHistory(api, { type: 'show', traktId });
  return plays.filter(counts);
}
