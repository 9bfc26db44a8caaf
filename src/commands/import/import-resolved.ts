import type { Context, SignedIn } from '../../action/context.ts';
import { Failure, joinProblems } from '../../base/failure.ts';
import { count, figure, withoutUntouched } from '../../base/wording.ts';
import { quietSince } from '../../github/quiet-since.ts';
import { uploadShown } from '../../github/shown-upload.ts';
import { minuteOf, type Play, slotKey } from '../../history/play.ts';
import { readHistoryAround } from '../../trakt/history-around.ts';
import { readSettled, WHICH_ARE_MISSING } from '../../trakt/settled-read.ts';
import { readGridShows } from '../grid-shows.ts';
import { progressLogger } from '../log-progress.ts';
import { addInParts } from './add-in-parts.ts';
import { compareWithLive } from './comparison.ts';
import type { ImportOptions } from './options.ts';
import { perhapsThere } from './perhaps-there.ts';
import type { Done, Found, ImportReport, Preview, Read } from './report.ts';
import type { ResolvedRows, WantedPlay } from './resolve-rows.ts';
import { saveToFix, type ToFix } from './to-fix.ts';

/** What the files ask for, as far as it is known at Trakt. */
interface Asked {
  options: ImportOptions;
  read: Read;
  /** The plays that earlier runs planned. */
  planned: WantedPlay[];
  resolved: ResolvedRows;
}

/**
 * Adds what the history lacks of what is asked for, or shows what would be added.
 * @throws Failure with nothing added; what happens after the first addition is in the report
 */
export async function importResolved(
  context: Context,
  signedIn: SignedIn,
  { options, read, planned, resolved }: Asked,
): Promise<ImportReport> {
  const { run } = context;
  const toFix = await saveToFix(context, resolved.uncertain, options.directory);
  const importing: Importing = { context, signedIn, options, read, toFix };
  // What was planned is added; lists that were pushed with it are planned.
  const isPlanOnly = run.event.name === 'push';
  const all = { ...resolved, wanted: [...planned, ...resolved.wanted] };
  const ofAll = { ...importing, read: { ...read, selected: read.selected + planned.length } };
  if (!run.mayAct || options.dryRun) return preview(ofAll, all, planned);
  if (!isPlanOnly) return add(ofAll, all);
  if (planned.length === 0) return preview(importing, resolved);
  const ofPlanned = { ...read, selected: planned.length, sources: [], problems: [], remarks: [] };
  const done = await add({ ...importing, read: ofPlanned }, { wanted: planned, uncertain: [] });
  if (read.selected === 0)
    return { ...done, problems: read.problems, remarks: [...read.remarks, ...done.remarks] };
  return { ...done, planned: await preview(importing, resolved).catch(error => toUnplanned(error, done)) };
}

/** What was added is reported, whatever keeps the other lists from being planned. */
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

/** @param planned those of the plays that earlier runs planned */
async function preview(
  importing: Importing,
  resolved: ResolvedRows,
  planned: readonly WantedPlay[] = [],
): Promise<Preview> {
  const { context, signedIn, read } = importing;
  const { found, lacking } = await weigh(importing, resolved);
  const isPlanned = new Set(planned);
  const { account } = signedIn;
  const plays = plannedPlaysOf(found);
  const shown = context.run.mayAct
    ? await uploadShown(context, { account, groups: [{ number: 1, plays, isPlanned: true }] })
    : undefined;
  const ordered = lacking.filter(one => isPlanned.has(one)).length;
  return { ...read, ...found, outcome: 'preview', group: shown?.groups[0]?.number, ordered };
}

/**
 * What lacks, with the other plays of the same thing in the same minute that were asked for: whoever adds the plan counts live plays
 * against all of them.
 */
function plannedPlaysOf({ lacking, present }: Found): Play[] {
  const slots = new Set(lacking.map(slotKey));
  return [...lacking, ...present.filter(play => slots.has(slotKey(play)))];
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
  const asked = [...compared.present, ...compared.skipped, ...compared.lacking];
  const perhaps = await perhapsThere(context, signedIn, { asked, lacking: compared.lacking, live });
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
      read: () => readHistoryAround(api, minutes, progressLogger(context), skipWithin),
      quietSince: () => quietSince(github, run),
      isProven: read => read.completeness === 'proven',
      doubt: WHICH_ARE_MISSING,
      otherwise: 'Nothing was added',
    },
    { api, clock, log },
  );
  return plays;
}
