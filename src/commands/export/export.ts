import type { Context, SignedIn, Tools } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import { createExportRows } from '../../csv/write.ts';
import { NoArtifactService, type UploadedArtifact } from '../../github/artifact-upload.ts';
import { removalTarget } from '../../github/links.ts';
import { receiptsInTemp } from '../../github/record-upload.ts';
import { type Shown, uploadShown } from '../../github/shown-upload.ts';
import { type Memory, remember } from '../../history/memory.ts';
import type { Play } from '../../history/play.ts';
import { numberedTogether, type SuspectGroup, suspectPlays } from '../../history/suspect-group.ts';
import { cellSentences } from '../../history/suspect-words.ts';
import { findSuspects, type SuspectSetting } from '../../history/suspects.ts';
import { reviewPage } from '../../review-page/html.ts';
import type { PackedPlays } from '../../review-page/packed.ts';
import type { HistoryRead } from '../../trakt/history.ts';
import type { Account, Progress } from '../../trakt/schemas.ts';
import type { Title } from '../../trakt/titles.ts';
import { readMemory } from '../../workspace/backup-memory.ts';
import { titleFileNames } from '../../workspace/file-names.ts';
import { rememberOwnReturns } from '../returned-plays.ts';
import { type Draft, draftOf, ifStillTrue } from './draft.ts';
import type { ExportOptions } from './options.ts';
import type { Following, Reading } from './readings.ts';

/** What was exported: one part a show or movie, or one part for the whole history. */
export interface ExportReport {
  command: 'export';
  account: Account;
  parts: ExportedPart[];
  /** What looks wrong, as recorded; `undefined` when nothing does, or it could not be recorded. */
  shown: Pick<Shown<SuspectGroup>, 'runId' | 'isAlone'> | undefined;
}

export interface ExportedPart {
  /** The show or movie; `undefined` for the whole history. */
  title: Title | undefined;
  /** Newest first. */
  plays: Play[];
  /** The plays that look wrong, the largest group first. */
  suspects: SuspectGroup[];
  /** Of a show, unless Trakt has none. */
  progress: Progress | undefined;
  completeness: HistoryRead['completeness'];
  /** How many more plays Trakt counts than it lists. */
  shortfall: number;
  /** The path of the CSV in the workspace. */
  csv: string;
  artifact: UploadedArtifact | undefined;
  /** The review page, where it was uploaded. */
  pageArtifact?: UploadedArtifact;
}

type ExportTools = Context & Pick<Tools, 'reviewTemplate'>;

/** An export of which the first requests are under way. */
export interface Begun {
  signedIn: SignedIn;
  readings: Promise<Reading[]>;
  /** From now on follows the read of the whole history. */
  follow(following: Following): void;
}

/**
 * Exports the history of shows and movies, or all of it, as CSV files and review pages, with the plays that look
 * wrong pointed out.
 * @throws Failure when a show or movie cannot be found, or something cannot be read, written or uploaded
 */
export async function exportHistory(
  context: ExportTools,
  options: ExportOptions,
  { signedIn, readings: reading, follow }: Begun,
): Promise<ExportReport> {
  const { account } = signedIn;
  let draft: Draft | undefined;
  let past: Past | undefined;
  const settingOf = (known: Past) => suspectSetting(signedIn, options, known);
  const rows = createExportRows(account.slug);
  follow({
    onPage: rows.prepare,
    onLastPage(plays) {
      if (past !== undefined) draft = draftOf(plays, settingOf(past), rows);
    },
  });
  const remembering = readPast(context, account).then(known => {
    past = known;
    return known;
  });
  // It is awaited below; until then nobody else would take note of its failure.
  remembering.catch(() => undefined);
  const readings = await reading;
  const remembered = draft?.setting ?? settingOf(await remembering);
  const everything = readings.flatMap(({ plays }) => plays);
  const setting = {
    ...remembered,
    memory: await rememberOwnReturns(context, account, everything, remembered),
  };
  const exportedAt = new Date(setting.now ?? context.clock.now()).toISOString();
  const drafts = readings.map(({ plays }) => ifStillTrue(draft, plays, setting.memory));
  const found = numberedTogether(
    readings.map(({ plays }, index) => drafts[index]?.suspects ?? findSuspects(plays, setting)),
  );
  const shown = await uploadShown(context, {
    account,
    groups: found.flat(),
    reasons: cellSentences(found.flat()),
  });
  const numberOf = new Map(shown?.groups.map(({ plays, number }) => [plays, number]));
  const names = titleFileNames(readings.flatMap(({ title }) => title ?? []));
  const { directory } = options;
  const parts = await context.log.group('Writing the CSV and the review page', () =>
    Promise.all(
      readings.map((reading, index) => {
        const suspects = (found[index] ?? []).map(group => ({
          ...group,
          number: numberOf.get(group.plays) ?? group.number,
        }));
        const place = { directory, name: names[index] ?? 'all', exportedAt };
        const draft = drafts[index];
        const csv = draft?.csv ?? rows.write(reading.plays, cellSentences(suspects));
        return writePart(context, account, place, { ...reading, suspects, csv, packed: draft?.packed });
      }),
    ),
  );
  return { command: 'export', account, parts, shown };
}

/** What is remembered at a time. */
type Past = (now: number | undefined) => Memory;

/** What the backup in the repository remembers, and the earlier steps of this job did. */
async function readPast(
  { workspace, temp, clock }: Pick<Context, 'workspace' | 'temp' | 'clock'>,
  account: Account,
): Promise<Past> {
  const [memory, receipts] = await Promise.all([
    readMemory(workspace, account),
    receiptsInTemp(temp, account),
  ]);
  return now => remember(memory, receipts, now ?? clock.now());
}

/** What decides which plays look wrong. */
function suspectSetting(
  { api }: SignedIn,
  { duplicateWindow, duplicateKeep }: ExportOptions,
  memoryAt: Past,
): SuspectSetting {
  const now = api.time();
  return { duplicateWindow, duplicateKeep, now, memory: memoryAt(now) };
}

/** Where a part is written, and when it was read. */
interface Place {
  directory: string;
  /** The file name, without its ending. */
  name: string;
  /** ISO 8601, UTC. */
  exportedAt: string;
}

interface ReadyText {
  /** The text of the CSV. */
  csv: string;
  /** What the review page has of the plays, where it is known already. */
  packed: PackedPlays | undefined;
}

async function writePart(
  context: ExportTools,
  account: Account,
  { directory, name, exportedAt }: Place,
  { csv, packed, ...reading }: Reading & Pick<ExportedPart, 'suspects'> & ReadyText,
): Promise<ExportedPart> {
  const { workspace, log } = context;
  const { title, progress, plays, completeness, shortfall, suspects } = reading;
  const review = {
    account: account.slug,
    timezone: account.timezone,
    exportedAt,
    target: removalTarget(context.run),
    name,
    title,
    plays,
    suspects,
    progress,
  };
  const page = reviewPage(await context.reviewTemplate(), review, packed);
  const paths = [
    await workspace.write(directory, `${name}.csv`, csv),
    await workspace.write(directory, `${name}.html`, page),
  ] as const;
  const [artifact, pageArtifact] = await upload(context, paths);
  log.info(
    `${paths.join(', ')}: ${count(plays.length, 'play')}, ${count(suspectPlays(suspects).length, 'suspect')}.`,
  );
  return { title, plays, suspects, progress, completeness, shortfall, csv: paths[0], artifact, pageArtifact };
}

/** Uploads the CSV and the review page, each as an artifact of its own. */
async function upload(
  { artifacts, workspace, log }: Pick<Context, 'artifacts' | 'workspace' | 'log'>,
  [csv, page]: readonly [csv: string, page: string],
): Promise<[csv?: UploadedArtifact, page?: UploadedArtifact]> {
  try {
    return await Promise.all([
      artifacts.upload(workspace.absolute(csv)),
      artifacts.upload(workspace.absolute(page)),
    ]);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (!(error instanceof NoArtifactService)) {
      throw new Failure(
        `${error.message} ${csv} and ${page} are only in the job’s workspace. Run this again later.`,
        { cause: error },
      );
    }
    log.warning(`${error.message} What was exported is only in the job’s workspace: ${csv} and ${page}.`);
    return [];
  }
}
