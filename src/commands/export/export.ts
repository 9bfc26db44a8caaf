import type { Context, SignedIn, Tools } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import { writeExport } from '../../csv/write.ts';
import { NoArtifactService, type UploadedArtifact } from '../../github/artifact-upload.ts';
import { removalTarget } from '../../github/links.ts';
import { receiptsInTemp } from '../../github/record-upload.ts';
import { type Shown, uploadShown } from '../../github/shown-upload.ts';
import { remember } from '../../history/memory.ts';
import type { Play } from '../../history/play.ts';
import { numberedTogether, type SuspectGroup, suspectPlays } from '../../history/suspect-group.ts';
import { cellSentences } from '../../history/suspect-words.ts';
import { findSuspects, type SuspectSetting } from '../../history/suspects.ts';
import { reviewPage } from '../../review-page/html.ts';
import type { HistoryRead } from '../../trakt/history.ts';
import type { Account, Progress } from '../../trakt/schemas.ts';
import type { Title } from '../../trakt/titles.ts';
import { readMemory } from '../../workspace/backup-memory.ts';
import { titleFileNames } from '../../workspace/file-names.ts';
import { rememberOwnReturns } from '../returned-plays.ts';
import type { ExportOptions } from './options.ts';
import { type Reading, readTitles, readWhole } from './readings.ts';

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

/**
 * Exports the history of shows and movies, or all of it, as CSV files and review pages, with the plays that look
 * wrong pointed out.
 * @throws Failure when a show or movie cannot be found, or something cannot be read, written or uploaded
 */
export async function exportHistory(context: ExportTools, options: ExportOptions): Promise<ExportReport> {
  const signedIn = await context.signIn();
  context.artifacts?.prepare();
  const readings = await context.log.group('Reading the history', () =>
    options.titles === 'all'
      ? Promise.all([readWhole(context, signedIn)])
      : readTitles(context, signedIn, options.titles),
  );
  const names = titleFileNames(readings.flatMap(({ title }) => title ?? []));
  const { directory } = options;
  const { account } = signedIn;
  const remembered = await suspectSetting(context, signedIn, options);
  const everything = readings.flatMap(({ plays }) => plays);
  const memory = await rememberOwnReturns(context, account, everything, remembered);
  const setting = { ...remembered, memory };
  const exportedAt = new Date(setting.now ?? context.clock.now()).toISOString();
  const found = numberedTogether(readings.map(({ plays }) => findSuspects(plays, setting)));
  const shown = await uploadShown(context, {
    account,
    groups: found.flat(),
    reasons: cellSentences(found.flat()),
  });
  const numberOf = new Map(shown?.groups.map(({ plays, number }) => [plays, number]));
  const parts = await context.log.group('Writing the CSV and the review page', () =>
    Promise.all(
      readings.map((reading, index) => {
        const suspects = (found[index] ?? []).map(group => ({
          ...group,
          number: numberOf.get(group.plays) ?? group.number,
        }));
        const place = { directory, name: names[index] ?? 'all', exportedAt };
        return writePart(context, account, place, { ...reading, suspects });
      }),
    ),
  );
  return { command: 'export', account, parts, shown };
}

/** What decides which plays look wrong, with what the backup in the repository and the earlier steps of this job remember. */
async function suspectSetting(
  { workspace, temp, clock }: Pick<Context, 'workspace' | 'temp' | 'clock'>,
  { api, account }: SignedIn,
  { duplicateWindow, duplicateKeep }: ExportOptions,
): Promise<SuspectSetting> {
  const now = api.time();
  const [memory, receipts] = await Promise.all([
    readMemory(workspace, account),
    receiptsInTemp(temp, account),
  ]);
  return {
    duplicateWindow,
    duplicateKeep,
    now,
    memory: remember(memory, receipts, now ?? clock.now()),
  };
}

/** Where a part is written, and when it was read. */
interface Place {
  directory: string;
  /** The file name, without its ending. */
  name: string;
  /** ISO 8601, UTC. */
  exportedAt: string;
}

async function writePart(
  context: ExportTools,
  account: Account,
  { directory, name, exportedAt }: Place,
  { title, progress, plays, completeness, shortfall, suspects }: Reading & Pick<ExportedPart, 'suspects'>,
): Promise<ExportedPart> {
  const { workspace, log } = context;
  const page = reviewPage(await context.reviewTemplate(), {
    account: account.slug,
    timezone: account.timezone,
    exportedAt,
    target: removalTarget(context.run),
    name,
    title,
    plays,
    suspects,
    progress,
  });
  const paths = [
    await workspace.write(
      directory,
      `${name}.csv`,
      writeExport(plays, cellSentences(suspects), account.slug),
    ),
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
