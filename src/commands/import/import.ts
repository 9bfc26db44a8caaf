import type { Context, SignedIn } from '../../action/context.ts';
import { Failure, joinProblems } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import type { GivenRows } from '../../csv/given-row.ts';
import { sent } from '../../http/meanwhile.ts';
import { decideRows } from './decisions.ts';
import { type Given, readGiven } from './given.ts';
import type { ImportOptions } from './options.ts';
import type { AddOrder } from './order.ts';
import type { ImportReport, Read } from './report.ts';
import type { WantedPlay } from './resolve-rows.ts';

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
    const read = readOf(given, await given.rows());
    const isNothing = read.selected + given.orders.length === 0;
    return { ...believed(read, given.orders.length), outcome: isNothing ? 'nothing given' : 'files checked' };
  }
  if (given.paths.length === 0) return { ...readOf(given, await given.rows()), outcome: 'nothing given' };

  const signedIn = await context.signIn();
  const mayAdd = run.mayAct && !options.dryRun;
  if (mayAdd) context.artifacts.prepare();
  const rows = await given.rows(signedIn.account.slug);
  const { planned, ofOthers } = await plannedPlays(context, signedIn, given.orders);
  const read = believed({ ...readOf(given, rows), ofOthers }, planned.length);
  if (read.selected + planned.length === 0) return { ...read, outcome: 'nothing given' };
  const { resolved, importResolved } = await log.group('Finding the plays at Trakt', async () => {
    const decisions = decideRows(context, signedIn, rows.rows);
    await sent(decisions);
    // All that the first request does not need loads while it is answered.
    const [{ resolveRows }, { importResolved }] = await Promise.all([
      import('./resolve-rows.ts'),
      import('./import-resolved.ts'),
    ]);
    return { importResolved, resolved: await resolveRows(signedIn, rows.rows, await decisions) };
  });
  return importResolved(context, signedIn, { options, read, planned, resolved });
}

/** @throws Failure with what to do for a new plan */
function planAgain(error: unknown): never {
  if (!(error instanceof Failure)) throw error;
  throw new Failure(
    `${error.message} To plan an import again, commit its list to imports/ once more, with an extra blank line at the end.`,
    { cause: error },
  );
}

/** The plays that earlier runs planned, as files named after them ask, and the files of which the plan is for other accounts. */
async function plannedPlays(
  context: Context,
  { account }: SignedIn,
  orders: readonly AddOrder[],
): Promise<{ planned: WantedPlay[]; ofOthers: string[] }> {
  const planned: WantedPlay[] = [];
  const ofOthers: string[] = [];
  if (orders.length === 0) return { planned, ofOthers };
  const { readOrder } = await import('../../github/ordered-plays.ts');
  for (const { path, runId, group } of orders) {
    const plays = await readOrder(context, { runId, group, toAdd: true }, account).catch(planAgain);
    if (plays === undefined) ofOthers.push(path);
    for (const play of plays ?? []) {
      const { traktId } = play;
      if (traktId !== null)
        planned.push({ place: { file: path }, play: { ...play, traktId }, isAbsolute: false });
    }
  }
  return { planned, ofOthers };
}

function readOf({ paths }: Given, { rows, problems, warnings, files }: GivenRows): Read {
  return {
    command: 'import',
    files: paths,
    ofOthers: [],
    selected: rows.length,
    sources: [...new Set(files.flatMap(({ source }) => source ?? []))],
    problems: joinProblems(problems),
    remarks: joinProblems(warnings),
  };
}

/**
 * @param planned how many plays of earlier plans are asked for beside the lists
 * @throws Failure when nothing of the files could be read
 */
function believed(read: Read, planned: number): Read {
  const { problems, selected } = read;
  if (problems.length === 0 || selected + planned > 0) return read;
  throw new Failure(
    `Nothing was added: ${count(problems.length, 'problem')} with the files (listed below). Fix ${problems.length === 1 ? 'it' : 'them'} and commit the files again.`,
    { problems },
  );
}
