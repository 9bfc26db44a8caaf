import { basename, dirname } from 'node:path/posix';
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
import { createPacker, type PackedPlays } from '../../review-page/packed.ts';
import type { HistoryRead } from '../../trakt/history.ts';
import type { Account, Progress } from '../../trakt/schemas.ts';
import type { Title } from '../../trakt/titles.ts';
import { readMemory } from '../../workspace/backup-memory.ts';
import { titleFileNames } from '../../workspace/file-names.ts';
import { rememberOwnReturns } from '../returned-plays.ts';
import { csvTexts, type Draft, draftOf, ifStillTrue } from './draft.ts';
import type { ExportOptions } from './options.ts';
import type { Following, Reading } from './readings.ts';

/** What was exported: one part a show or movie, or one part for the whole history. */
export interface ExportReport {
  command: 'export';
  account: Account;
  parts: ExportedPart[];
  /** All files together, where they are too many for an artifact each. */
  archive: UploadedArtifact | undefined;
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
  /** The paths of the CSV files in the workspace: one, unless there are very many plays. */
  csv: string[];
  /** The CSV files and the review page, where each was uploaded by itself. */
  artifacts: UploadedArtifact[];
  pageArtifact?: UploadedArtifact | undefined;
}

/** With more shows than these their files are uploaded together: a job may have 500 artifacts. */
const MOST_APART = 20;

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
  const packer = createPacker();
  follow({
    onPage(plays) {
      rows.prepare(plays);
      packer.prepare(plays);
    },
    onLastPage(plays) {
      if (past !== undefined) draft = draftOf(plays, settingOf(past), { rows, packer });
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
  const isApart = readings.length <= MOST_APART;
  const written = await context.log.group('Writing the CSV and the review page', () =>
    Promise.all(
      readings.map(async (reading, index) => {
        const suspects = (found[index] ?? []).map(group => ({
          ...group,
          number: numberOf.get(group.plays) ?? group.number,
        }));
        const place = { directory, name: names[index] ?? 'all', exportedAt };
        const draft = drafts[index];
        const csv = draft?.csv ?? csvTexts(reading.plays, suspects, rows);
        const texts = { ...reading, suspects, csv, packed: draft?.packed };
        const part = await writePart(context, account, place, texts);
        return isApart ? uploadApart(context, part) : part;
      }),
    ),
  );
  const parts = written.map(({ page: _, ...part }) => part);
  const archive = isApart ? undefined : await uploadTogether(context, written);
  return { command: 'export', account, parts, archive, shown };
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
  /** The texts of the CSV files. */
  csv: string[];
  /** What the review page has of the plays, where it is known already. */
  packed: PackedPlays | undefined;
}

/** A part of which the files are written. */
interface WrittenPart extends ExportedPart {
  /** The path of the review page in the workspace. */
  page: string;
}

async function writePart(
  context: ExportTools,
  account: Account,
  { directory, name, exportedAt }: Place,
  { csv: texts, packed, ...reading }: Reading & Pick<ExportedPart, 'suspects'> & ReadyText,
): Promise<WrittenPart> {
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
  const html = reviewPage(await context.reviewTemplate(), review, packed);
  const csv: string[] = [];
  for (const [index, text] of texts.entries()) {
    const part = texts.length === 1 ? '' : `-${index + 1}of${texts.length}`;
    csv.push(await workspace.write(directory, `${name}${part}.csv`, text));
  }
  const page = await workspace.write(directory, `${name}.html`, html);
  const wrong = count(suspectPlays(suspects).length, 'suspect');
  log.info(`${[...csv, page].join(', ')}: ${count(plays.length, 'play')}, ${wrong}.`);
  return { title, plays, suspects, progress, completeness, shortfall, csv, page, artifacts: [] };
}

type UploadTools = Pick<Context, 'artifacts' | 'workspace' | 'log'>;

/** Uploads the CSV and the review page, each as an artifact of its own. */
async function uploadApart(context: UploadTools, part: WrittenPart): Promise<WrittenPart> {
  const { artifacts, workspace } = context;
  const upload = (path: string) => artifacts.upload(workspace.absolute(path));
  const uploaded = await ifThereIsService(context, part.csv.concat(part.page), () =>
    Promise.all([upload(part.page), ...part.csv.map(upload)]),
  );
  const [pageArtifact, ...ofCsv] = uploaded ?? [];
  return { ...part, artifacts: ofCsv, pageArtifact };
}

const ARCHIVE = 'export';

/** Uploads the files of all parts as one archive. */
function uploadTogether(
  context: UploadTools,
  parts: readonly WrittenPart[],
): Promise<UploadedArtifact | undefined> {
  const paths = parts.flatMap(({ csv, page }) => [...csv, page]);
  const folder = dirname(paths[0] ?? '');
  return ifThereIsService(context, [folder], () =>
    context.artifacts.uploadTogether(
      ARCHIVE,
      context.workspace.absolute(folder),
      paths.map(path => basename(path)),
    ),
  );
}

/**
 * Uploads, or warns where that is done nowhere.
 * @param where what was written
 * @throws Failure that says where it is
 */
async function ifThereIsService<T>(
  { log }: Pick<Context, 'log'>,
  where: readonly string[],
  upload: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await upload();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const message = `${error.message} What was exported is only in the job’s workspace: ${where.join(' and ')}.`;
    if (!(error instanceof NoArtifactService))
      throw new Failure(`${message} Run this again later.`, { cause: error });
    log.warning(message);
    return undefined;
  }
}
