import { STALE_FOR } from '../history/activities.ts';
import { artifactsOfRun } from './artifact-download.ts';
import type { GitHub } from './client.ts';
import type { Run } from './event.ts';
import { parseListName, parseReceiptName } from './record-names.ts';
import { type ListedRun, mayHaveActed, readRun, recentRuns } from './runs.ts';

/**
 * How many milliseconds ago, by GitHub's clock, the last run of this repository ended that may have changed something and
 * left no receipt for it: 0 while one is running, `undefined` when there is none within the last six minutes, `'unknown'`
 * when GitHub does not say, or when it was an earlier step of this very job.
 */
export type Quiet = number | undefined | 'unknown';

/**
 * Asks GitHub how long it has been quiet: one request for each hundred runs, and one for each run that may matter.
 * @throws Failure when GitHub does not answer
 */
export async function quietSince(github: GitHub | undefined, run: Run): Promise<Quiet> {
  if (github === undefined) return 'unknown';
  const recent = await recentRuns(github);
  if (recent === undefined) return 'unknown';
  const { runs, now } = recent;
  const ends: (number | 'unknown')[] = [];
  for (const other of runs) {
    if (!mayHaveActed(other, run) || isLongOver(other, now)) continue;
    ends.push(...(await endsWithoutReceipt(github, other, run)));
  }
  if (ends.length === 0) return undefined;
  const known = ends.filter(end => end !== 'unknown');
  const last = known.length === 0 ? undefined : Math.max(0, now - Math.max(...known));
  if (last === 0 || !ends.includes('unknown'))
    return last !== undefined && last > STALE_FOR ? undefined : last;
  return 'unknown';
}

/** Ended some seconds longer ago than a read can be late. */
function isLongOver(run: ListedRun, now: number): boolean {
  return run.status === 'completed' && now - Date.parse(run.updated_at) > STALE_FOR + 10_000;
}

/** When each attempt of a run ended that may have changed something and left no receipt, by GitHub's clock. */
async function endsWithoutReceipt(
  github: GitHub,
  other: ListedRun,
  run: Run,
): Promise<(number | 'unknown')[]> {
  const id = String(other.id);
  const artifacts = await artifactsOfRun(github, id);
  if (!Array.isArray(artifacts)) return ['unknown'];
  const receipts = new Set(artifacts.flatMap(({ name }) => parseReceiptName(name, id) ?? []).map(stepOf));
  const intents = artifacts.flatMap(({ name }) => parseListName(name, id) ?? []);
  const attempts = new Set(
    intents.filter(intent => !receipts.has(stepOf(intent))).map(intent => intent.attempt),
  );
  return Promise.all([...attempts].map(attempt => endOf(github, other, attempt, run)));
}

async function endOf(
  github: GitHub,
  other: ListedRun,
  attempt: string,
  run: Run,
): Promise<number | 'unknown'> {
  const id = String(other.id);
  // An earlier step of this job ended before this one began.
  if (id === run.id && attempt === run.attempt) return 'unknown';
  const isCurrent = attempt === String(other.run_attempt);
  const listed = isCurrent ? other : await readRun(github, id, attempt);
  if (!('run_attempt' in listed)) return 'unknown';
  return listed.status === 'completed' ? Date.parse(listed.updated_at) : Number.POSITIVE_INFINITY;
}

function stepOf({ attempt, key }: { attempt: string; key: string }): string {
  return `${attempt}-${key}`;
}
