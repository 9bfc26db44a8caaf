import { Failure } from '../base/failure.ts';
import { artifactsOfRun, type ListedArtifact, refused } from './artifact-download.ts';
import type { GitHub } from './client.ts';
import type { Run } from './event.ts';
import { mayHaveActed, NOT_THE_SHORT_ONE, readRun } from './runs.ts';

/** A run of this repository, and what it uploaded. */
export interface OpenedRun {
  artifacts: ListedArtifact[];
  /** Whether the run has ended, all its attempts. `false` for the run of this very job. */
  hasEnded: boolean;
}

interface Tools {
  github: GitHub;
  run: Run;
}

/**
 * A run and its artifacts; `undefined` for a run whose records do not count.
 * @param known all of its artifacts that are records, where they were listed already
 * @throws Failure when it is not there, or GitHub does not say
 */
export async function openRun(
  { github, run }: Tools,
  runId: string,
  known?: ListedArtifact[],
): Promise<OpenedRun | undefined> {
  const [found, artifacts] = await Promise.all([
    readActingRun({ github, run }, runId),
    known ?? artifactsOfRun(github, runId),
  ]);
  if (found === undefined) return undefined;
  if (!Array.isArray(artifacts)) throw refused(artifacts, `list what run ${runId} uploaded`);
  return { artifacts, hasEnded: found.hasEnded };
}

/**
 * Whether a run has ended; `undefined` for one whose records do not count.
 * @throws Failure when it is not there, or GitHub does not say
 */
export async function readActingRun(
  { github, run }: Tools,
  runId: string,
): Promise<{ hasEnded: boolean } | undefined> {
  if (runId === run.id && run.mayAct) return { hasEnded: false };
  const listed = await readRun(github, runId);
  if (!('run_attempt' in listed))
    throw listed.status === 404 ? noSuchRun(runId, github) : refused(listed, `look at run ${runId}`);
  return mayHaveActed(listed, run) ? { hasEnded: listed.status === 'completed' } : undefined;
}

/** There is no such run here. */
export function noSuchRun(runId: string, { repository: { owner, repo } }: GitHub): Failure {
  return new Failure(
    `There is no run ${runId} in ${owner}/${repo} (404). Nothing was changed. Compare the number with the address of the run’s page; ` +
      `if it is right, give the job the permission actions: read. ${NOT_THE_SHORT_ONE}`,
    { isFinal: true },
  );
}
