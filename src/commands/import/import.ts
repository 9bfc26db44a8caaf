import type { Context, SignedIn } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count, figure } from '../../base/wording.ts';
import { type ImportRow, type ImportRows, readImportRows } from '../../csv/import-rows.ts';
import { quietSince } from '../../github/quiet-since.ts';
import { readStanding } from '../../github/standing.ts';
import { minuteOf, type Play } from '../../history/play.ts';
import type { GridShow } from '../../text/show-grids.ts';
import { readHistoryAround } from '../../trakt/history-around.ts';
import type { ReadLive } from '../../trakt/read-back.ts';
import { createResolver } from '../../trakt/resolve.ts';
import type { Account } from '../../trakt/schemas.ts';
import { readSettled } from '../../trakt/settled-read.ts';
import { carryOut, type DoneWork } from '../carry-out.ts';
import { readGivenFiles } from '../given-files.ts';
import { readGridShows } from '../grid-shows.ts';
import { progressTeller } from '../progress.ts';
import type { ImportOptions } from './options.ts';
import { perhapsThere } from './perhaps-there.ts';
import { compareRows, playOf, type ResolvedRow } from './slots.ts';

/** A row of which it is not certain what it names. */
export interface UncertainRow {
  row: ImportRow;
  /** A sentence for the person. */
  reason: string;
}

interface Given {
  command: 'import';
  /** The files that were read. */
  files: string[];
  /** How many rows they have. */
  selected: number;
}

/** What is known before anything is added. */
interface Found {
  account: Account;
  uncertain: UncertainRow[];
  /** Plays that were there already. */
  present: Play[];
  /** Plays that an earlier run sent, and that are perhaps there under another name. */
  perhapsThere: Play[];
  /** Plays that lack. */
  lacking: Play[];
  /** Each show with what is watched of it before. */
  shows: GridShow[];
}

export type ImportReport =
  | (Given & { outcome: 'nothing given' })
  /** No session was given (a fork's pull request): only the files were checked. */
  | (Given & { outcome: 'files checked' })
  | (Given & Found & { outcome: 'preview' })
  | (Given &
      Found & {
        outcome: 'done';
        /** `undefined` where nothing lacked. */
        done: DoneWork | undefined;
        /** Files that are not at the head of the branch any more: nothing of them was added. */
        takenBack: string[];
      });

/**
 * Adds the plays of CSV files that the history lacks: as many for each episode or movie and minute as the rows say and are not
 * live. Every play is seen to be there in a fresh read.
 * @throws Failure with nothing added; what happens after the first addition is in the report
 */
export async function importPlays(context: Context, options: ImportOptions): Promise<ImportReport> {
  const { log, run } = context;
  const files = await log.group('Reading the files', () =>
    readGivenFiles(context, options.files, 'Nothing was added.'),
  );
  const given = {
    command: 'import' as const,
    files: files.map(file => file.path),
    selected: believe(readImportRows(files)).length,
  };
  if (given.selected === 0) return { ...given, outcome: 'nothing given' };
  if (options.token === undefined) return { ...given, outcome: 'files checked' };

  const signedIn = await context.signIn();
  const isPreview = options.dryRun || !run.mayAct;
  if (!isPreview) context.artifacts.prepare();
  const rows = believe(readImportRows(files, signedIn.account.slug));
  const { resolved, uncertain } = await log.group('Finding the plays at Trakt', () =>
    resolveRows(signedIn, rows),
  );
  const readLive = liveReader(context, signedIn, resolved);
  const live = await log.group('Comparing with the history at Trakt', () =>
    resolved.length === 0 ? Promise.resolve([]) : settle(context, signedIn, readLive),
  );
  const { present, lacking: notThere } = compareRows(resolved, live);
  const perhaps = await perhapsThere(context, signedIn, { rows: resolved, lacking: notThere, live });
  const lacking = notThere.filter(row => !perhaps.has(row));
  log.info(
    `${count(lacking.length, 'play')} ${lacking.length === 1 ? 'is' : 'are'} missing, ${figure(present.length)} there already.`,
  );
  const found = {
    account: signedIn.account,
    uncertain,
    present: present.map(playOf),
    perhapsThere: [...perhaps].map(playOf),
    lacking: lacking.map(playOf),
    shows: await readGridShows(context, signedIn, lacking.map(playOf)),
  };
  if (isPreview) return { ...given, ...found, outcome: 'preview' };
  const takenBack = await filesTakenBack(context, lacking);
  const standing = lacking.filter(row => !takenBack.includes(row.place.file));
  const done =
    standing.length === 0
      ? undefined
      : await carryOut(context, signedIn, {
          coming: standing.map(row => ({ play: playOf(row), for: row.historyId })),
          going: [],
          readLive,
          known: { before: new Set(live.map(play => play.historyId)), gone: new Set() },
          directory: options.directory,
        });
  return { ...given, ...found, outcome: 'done', done, takenBack };
}

/** @throws Failure when anything in the files is in doubt */
function believe({ rows, problems }: ImportRows): ImportRow[] {
  if (problems.length === 0) return rows;
  throw new Failure(
    `Nothing was added: ${count(problems.length, 'row has', 'rows have')} a problem (listed below). Fix ${problems.length === 1 ? 'it' : 'them'} and run this again.`,
    { problems },
  );
}

async function resolveRows(
  { api }: SignedIn,
  rows: readonly ImportRow[],
): Promise<{ resolved: ResolvedRow[]; uncertain: UncertainRow[] }> {
  const resolve = createResolver(api);
  const resolutions = await Promise.all(
    rows.map(async row => ({ row, resolution: await resolve(row.claims) })),
  );
  const resolved = resolutions.flatMap(({ row, resolution }) =>
    'uncertain' in resolution ? [] : [{ ...row, ...resolution }],
  );
  const known = new Set(resolved.map(row => row.historyId).filter(id => id !== undefined));
  const uncertain = resolutions.flatMap(({ row, resolution }) =>
    'uncertain' in resolution && !known.has(row.historyId ?? '')
      ? [{ row, reason: resolution.uncertain }]
      : [],
  );
  return { resolved, uncertain };
}

function liveReader(
  context: Pick<Context, 'clock' | 'log'>,
  { api }: SignedIn,
  rows: readonly ResolvedRow[],
): ReadLive {
  const minutes = [...new Set(rows.map(row => minuteOf(row.watchedAt)))];
  return () => readHistoryAround(api, minutes, progressTeller(context));
}

async function settle(
  context: Pick<Context, 'run' | 'github' | 'clock' | 'log'>,
  { api }: SignedIn,
  readLive: ReadLive,
): Promise<readonly Play[]> {
  const { clock, log, github, run } = context;
  const { plays } = await readSettled(
    {
      read: readLive,
      quietSince: () => quietSince(github, run),
      isProven: read => read.completeness === 'proven',
      doubt: 'Only then it is certain which plays are missing.',
      otherwise: 'Nothing was added',
    },
    { api, clock, log },
  );
  return plays;
}

/** Files that changed at the head of the branch since they were pushed; none on other events. */
async function filesTakenBack(
  { run, github }: Pick<Context, 'run' | 'github'>,
  rows: readonly ResolvedRow[],
): Promise<string[]> {
  const { event } = run;
  const paths = [...new Set(rows.map(row => row.place.file))];
  if (event.name !== 'push' || event.branch === undefined || github === undefined || paths.length === 0)
    return [];
  const { branch, after } = event;
  const standing = await readStanding(github, { branch, after, paths, isMatching: () => false });
  return paths.filter(path => !standing.isUnchanged(path));
}
