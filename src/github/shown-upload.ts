import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { batchesOf } from '../base/batches.ts';
import { Failure } from '../base/failure.ts';
import { count } from '../base/wording.ts';
import { type Reasons, type ShownPlay, writeShown } from '../csv/shown.ts';
import type { Play } from '../history/play.ts';
import type { RecordAccount } from '../history/record.ts';
import { randomKey, shownName } from './record-names.ts';
import { type RecordTools, ROWS_PER_FILE } from './record-upload.ts';

/** Plays that were shown together, under a number that a file can name. */
export interface ShownGroup {
  /** From 1 on. */
  number: number;
  plays: readonly Play[];
  /** They are not in the history: the run planned to add them. */
  isPlanned?: boolean;
}

interface NewShown<Group> {
  account: RecordAccount;
  groups: readonly Group[];
  reasons?: Reasons;
  /** The most rows of one file; 50,000 by default. */
  rowsPerFile?: number;
}

/** What is on record of what a run showed. */
export interface Shown<Group> {
  runId: string;
  /** With the numbers that they have on record: they go on from those that an earlier step of this job used. */
  groups: Group[];
  /** Whether `all` means these groups and no others: no earlier step of this job showed any. */
  isAlone: boolean;
}

/**
 * Uploads what this run shows without acting on it, so that a file named after the run stands for exactly these plays. In files of
 * 50,000 rows at most, none when there is nothing to show.
 * @returns `undefined` when there is nothing, or it could not be uploaded: then no file can name it, and the summary must do without the links
 */
export async function uploadShown<Group extends ShownGroup>(
  { run, artifacts, temp, log }: Pick<RecordTools, 'run' | 'artifacts' | 'temp' | 'log'>,
  { account, groups, reasons, rowsPerFile = ROWS_PER_FILE }: NewShown<Group>,
): Promise<Shown<Group> | undefined> {
  const last = join(temp, `trakt-shown-${run.id}-${run.attempt}`);
  const before = Number(await readFile(last, 'utf8').catch(() => 0));
  const renumbered = groups.map(group => ({ ...group, number: before + group.number }));
  const rows: ShownPlay[] = renumbered.flatMap(({ number, plays, isPlanned = false }) =>
    plays.map(play => ({ play, group: number, isPlanned })),
  );
  if (rows.length === 0) return undefined;
  await writeFile(last, String(Math.max(...renumbered.map(({ number }) => number))));
  const parts = batchesOf(rows, rowsPerFile);
  const id = { account: account.slug, runId: run.id, attempt: run.attempt, key: randomKey() };
  try {
    for (const [index, some] of parts.entries()) {
      const file = join(temp, shownName({ ...id, part: index + 1, parts: parts.length }));
      await writeFile(file, writeShown(some, account, reasons));
      await artifacts.uploadRecord(file);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`The links for ${count(rows.length, 'play')} could not be made. ${error.message}`);
    return undefined;
  }
  return { runId: run.id, groups: renumbered, isAlone: before === 0 };
}
