import type { Clock } from '../base/clock.ts';
import type { Log } from '../base/log.ts';
import type {
  Coming,
  Going,
  Outcome,
  Receipt,
  RecordAccount,
  RecordKey,
  RunRecords,
} from '../history/record.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Artifacts, UploadedArtifact } from './artifacts.ts';
import type { GitHub } from './client.ts';
import type { Run } from './event.ts';

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

/** An intent that is on record. */
export interface SavedIntent extends RecordKey {
  account: RecordAccount;
  /** Keys of the same step whose upload failed midway: nothing was done under them. */
  abandoned: string[];
  /** The files in the workspace, and what was uploaded of them, those that go before those that come. */
  files: { path: string; artifact: UploadedArtifact }[];
}

/** What a run of this repository left on record, and whether it may go on. */
export interface FoundRun extends RunRecords {
  runId: string;
  /** Whether the run has ended: all its attempts. `false` for the run of this very job. */
  hasEnded: boolean;
}

/**
 * Uploads what is about to be done, in files of 50,000 rows at most. Nothing may be changed before it has returned.
 * @param directory the folder of the workspace for the files
 * @throws Failure that says that nothing was changed, why, and what to do
 */
export declare function uploadIntent(
  tools: RecordTools,
  intent: { going: readonly Going[]; coming: readonly Coming[]; account: RecordAccount; directory: string },
): Promise<SavedIntent>;

/**
 * Uploads what was done, and leaves a copy for later steps of the job. What goes wrong with that is a warning: a run
 * without a receipt costs an undo six minutes, never a play.
 */
export declare function uploadReceipt(
  tools: RecordTools,
  saved: SavedIntent,
  outcome: Outcome,
): Promise<Receipt>;

/**
 * Marks this run as an undo of another, once for all its attempts. The marker must be there before the intent.
 * @throws Failure that says that nothing was changed
 */
export declare function uploadMarker(tools: RecordTools, undoneRunId: string): Promise<'new' | 'was there'>;

/**
 * Reads what a run of this repository left on record for an account, in all its attempts, in memory.
 * @throws Failure when the run is not there, may not act (a fork's pull request), left nothing for this account, or a
 * record of what it was about to do is missing, expired, or not as it was uploaded
 */
export declare function readRecords(
  tools: RecordTools,
  runId: string,
  account: RecordAccount,
): Promise<FoundRun>;

/**
 * The runs that were to undo a run (those with its marker), with what they left on record for an account: this run too,
 * if it is one. A receipt of theirs that expired counts as none.
 * @throws Failure when they cannot be listed or read
 */
export declare function undosOf(
  tools: RecordTools,
  runId: string,
  account: RecordAccount,
): Promise<FoundRun[]>;

/**
 * How many milliseconds ago, by GitHub's clock, the last run of this repository ended that may have changed something and
 * left no receipt for it: 0 while one is running, `undefined` when there is none within the last six minutes, `'unknown'`
 * when GitHub does not say, or when it was an earlier step of this very job.
 */
export type Quiet = number | undefined | 'unknown';

/** Makes the function that `readSettled` asks. */
export declare function quietSince(tools: Pick<RecordTools, 'github' | 'run'>): Promise<Quiet>;

/** The receipts that earlier steps of this job left for an account. */
export declare function receiptsInTemp(temp: string, account: RecordAccount): Promise<Receipt[]>;
