import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { batchesOf } from '../base/batches.ts';
import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { writeComing, writeGoing } from '../csv/record-file.ts';
import {
  type Coming,
  type Going,
  isSameAccount,
  NOTHING_DONE,
  type Outcome,
  type Receipt,
  type RecordAccount,
  type RecordKey,
} from '../history/record.ts';
import { reasonOf } from '../http/exchange.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { artifactsOfRun } from './artifact-download.ts';
import {
  type Artifacts,
  NameTaken,
  NoArtifactService,
  StorageFull,
  type UploadedArtifact,
} from './artifact-upload.ts';
import type { GitHub } from './client.ts';
import type { Run } from './event.ts';
import { type ReceiptFile, writeReceipt } from './receipt-text.ts';
import { COUNTING, type ListKind, listName, markerName, randomKey, receiptName } from './record-names.ts';

/** The most rows of one file of an intent. */
export const ROWS_PER_FILE = 50_000;
const TRIES = 2;
const IN_TEMP = 'trakt-receipt-';

/** What records need of a context. */
export interface RecordTools {
  run: Run;
  github: GitHub | undefined;
  artifacts: Artifacts;
  workspace: Workspace;
  /** `RUNNER_TEMP`: later steps of the same job find receipts there. */
  temp: string;
  clock: Clock;
  log: Log;
}

/** A file of an intent. */
export interface SavedFile {
  /** In the workspace. */
  path: string;
  artifact: UploadedArtifact;
}

/** An intent that is on record. */
export interface SavedIntent extends RecordKey {
  account: RecordAccount;
  /** Keys of the same step whose upload failed midway: nothing was done under them. */
  abandoned: string[];
  /** Those of what goes before those of what comes. */
  files: SavedFile[];
  /** About when, by Trakt's clock, in milliseconds since the epoch; for people alone. */
  at?: number | undefined;
}

interface NewIntent {
  going: readonly Going[];
  coming: readonly Coming[];
  account: RecordAccount;
  /** The folder of the workspace that the files are written to. */
  directory: string;
  /** The most rows of one file; 50,000 by default. */
  rowsPerFile?: number;
}

/**
 * Uploads what is about to be done, in files of 50,000 rows at most. Nothing may be changed before it has returned.
 * @throws Failure that says that nothing was changed, why, and what to do
 */
export async function uploadIntent(tools: RecordTools, intent: NewIntent): Promise<SavedIntent> {
  const { run, log } = tools;
  const { slug, uuid } = intent.account;
  const abandoned: string[] = [];
  for (;;) {
    const id: RecordKey = { runId: run.id, attempt: run.attempt, key: randomKey() };
    try {
      const files = await uploadLists(tools, intent, id);
      return { ...id, account: { slug, uuid }, abandoned, files };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      abandoned.push(id.key);
      if (abandoned.length === TRIES || !isWorthAnotherTry(error)) throw nothingChanged(error);
      log.info(`${error.message} Trying again under another name.`);
    }
  }
}

async function uploadLists(
  tools: RecordTools,
  { going, coming, account, directory, rowsPerFile = ROWS_PER_FILE }: NewIntent,
  id: RecordKey,
): Promise<SavedFile[]> {
  const lists = [
    ...listsOf('removed', batchesOf(going, rowsPerFile), rows => writeGoing(rows, account)),
    ...listsOf('added', batchesOf(coming, rowsPerFile), rows => writeComing(rows, account)),
  ];
  const files: SavedFile[] = [];
  // One after the other: where files at the end are missing, the run had not changed anything yet.
  for (const { content, ...list } of lists) {
    const name = listName({ ...id, ...list, account: account.slug });
    const path = await tools.workspace.write(directory, name, content());
    const artifact = await tools.artifacts.uploadRecord(tools.workspace.absolute(path));
    files.push({ path, artifact });
  }
  return files;
}

function listsOf<Row>(kind: ListKind, parts: readonly Row[][], write: (rows: readonly Row[]) => string) {
  return parts.map((rows, index) => ({
    kind,
    part: index + 1,
    parts: parts.length,
    content: () => write(rows),
  }));
}

function isWorthAnotherTry(error: Failure): boolean {
  return !(error instanceof NoArtifactService || error instanceof StorageFull);
}

function nothingChanged(error: Failure): Failure {
  const next =
    error instanceof NoArtifactService
      ? 'Without a record a change could not be undone, so none was made. Use this action on github.com or ghe.com.'
      : 'A change that is not recorded could not be undone.';
  const again = isWorthAnotherTry(error) ? ' Run this again later.' : '';
  return new Failure(`Nothing was changed. ${error.message} ${next}${again}`, {
    cause: error,
    isFinal: error instanceof NoArtifactService,
  });
}

/**
 * Uploads what was done, and leaves a copy for later steps of the job. A failed upload is a warning: a run
 * without a receipt costs an undo six minutes, or an answer that has to be given again, never a play.
 */
export async function uploadReceipt(
  { artifacts, temp, log }: RecordTools,
  { runId, attempt, key, account, abandoned }: SavedIntent,
  outcome: Outcome,
): Promise<Receipt> {
  const receipt = { version: 1 as const, account, run: { id: runId, attempt, key }, ...outcome };
  const content = writeReceipt({ ...receipt, abandoned });
  let copy: string | undefined;
  for (let tries = 1; ; tries++) {
    const name = receiptName(account.slug, { runId, attempt, key: tries === 1 ? key : randomKey() });
    try {
      copy ??= `${IN_TEMP}${await nextInTemp(temp)}-${runId}-${attempt}-${key}.json`;
      await writeFile(join(temp, copy), content);
      await writeFile(join(temp, name), content);
      await artifacts.uploadRecord(join(temp, name));
      return receipt;
    } catch (error) {
      if (tries < TRIES && error instanceof Failure && isWorthAnotherTry(error)) continue;
      log.warning(
        ['What this run did could not be recorded.', explained(error), ...whatItCosts(outcome)].join(' '),
      );
      return receipt;
    }
  }
}

/** Names stand in the order in which the steps were done: what one keeps, the next one may not. */
async function nextInTemp(temp: string): Promise<string> {
  const before = await namesInTemp(temp);
  return String(before.length + 1).padStart(4, '0');
}

async function namesInTemp(temp: string): Promise<string[]> {
  return (await readdir(temp)).filter(name => name.startsWith(IN_TEMP) && name.endsWith('.json')).toSorted();
}

function whatItCosts({ removed, added, kept, unkept }: Outcome): string[] {
  const costs: string[] = [];
  if (removed.length + added.length > 0) costs.push('Undoing it will take six minutes longer.');
  if (kept.length + unkept.length > 0)
    costs.push(
      'Only a backup of this job knows which plays you keep: if it saves none, run this again later.',
    );
  return costs;
}

/** A failure in a sentence, or what the system says: of a disk that is full, say. Anything else is a bug. */
function explained(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof Error && 'syscall' in error) return `${reasonOf(error)}.`;
  throw error;
}

/**
 * Records what an undo concludes about plays that it finds, before anything is changed: otherwise another undo could
 * count the same plays again.
 * @throws Failure that says that nothing was changed
 */
export async function uploadConclusions(
  { run, artifacts, temp }: RecordTools,
  { slug, uuid }: RecordAccount,
  conclusions: Pick<Outcome, 'counted' | 'perhaps'>,
): Promise<void> {
  const id: RecordKey = { runId: run.id, attempt: run.attempt, key: randomKey() };
  const name = receiptName(slug, id);
  const content = writeReceipt({
    version: 1,
    account: { slug, uuid },
    run: { id: run.id, attempt: run.attempt, key: id.key },
    ...NOTHING_DONE,
    ...conclusions,
    abandoned: [],
  });
  await writeFile(join(temp, name), content);
  try {
    await artifacts.uploadRecord(join(temp, name));
  } catch (error) {
    if (error instanceof Failure) throw nothingChanged(error);
    throw error;
  }
}

/**
 * Marks this run as an undo of another, once for all its attempts. The marker must be there before the intent.
 * @throws Failure that says that nothing was changed
 */
export function uploadMarker(tools: RecordTools, undoneRunId: string): Promise<'new' | 'was there'> {
  return uploadOnce(tools, markerName(undoneRunId), undoneRunId);
}

/**
 * Marks this run as one that counts plays of others, once for all its attempts.
 * @throws Failure that says that nothing was changed
 */
export function uploadCounting(tools: RecordTools): Promise<'new' | 'was there'> {
  return uploadOnce(tools, COUNTING, tools.run.id);
}

async function uploadOnce(tools: RecordTools, name: string, content: string): Promise<'new' | 'was there'> {
  const { artifacts, temp } = tools;
  const file = join(temp, name);
  await writeFile(file, `${content}\n`);
  try {
    await artifacts.uploadRecord(file);
    return 'new';
  } catch (error) {
    if (error instanceof NameTaken) return assertListed(tools, name);
    if (error instanceof Failure) throw nothingChanged(error);
    throw error;
  }
}

/** An upload that was cut off uses up its name, and other runs cannot see it. */
async function assertListed({ github, run }: RecordTools, name: string): Promise<'was there'> {
  const listed = github && (await artifactsOfRun(github, run.id));
  // Where it cannot be listed, that the name is taken must do.
  if (!Array.isArray(listed) || listed.some(artifact => artifact.name === name)) return 'was there';
  throw new Failure(
    `Nothing was changed. An earlier attempt of this run was cut off while it uploaded ${name}, so other runs cannot see it. ` +
      'Start Undo again as a new run: “Re-run jobs” does not help here.',
  );
}

/** The receipts that earlier steps of this job left for an account, in the order of the steps. */
export async function receiptsInTemp(temp: string, account: RecordAccount): Promise<Receipt[]> {
  const names = await namesInTemp(temp);
  if (names.length === 0) return [];
  const { readReceipt } = await import('./receipt-file.ts');
  const texts = await Promise.all(names.map(name => readFile(join(temp, name), 'utf8')));
  return texts
    .flatMap(text => withoutAbandoned(readReceipt(text)))
    .filter(receipt => isSameAccount(receipt.account, account));
}

function withoutAbandoned(file: ReceiptFile | undefined): Receipt[] {
  if (file === undefined) return [];
  const { abandoned: _, ...receipt } = file;
  return [receipt];
}

/** The runs that earlier steps of this job undid, or began to undo. */
export async function undoneInTemp(temp: string): Promise<string[]> {
  const prefix = markerName('');
  const names = (await readdir(temp)).filter(name => name.startsWith(prefix));
  return names.map(name => name.slice(prefix.length)).filter(id => /^\d+$/.test(id));
}
