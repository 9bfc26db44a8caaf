import { Failure } from '../base/failure.ts';
import { artifactPages, type ListedArtifact, readArtifact } from './artifact-download.ts';
import type { GitHub } from './client.ts';
import type { RecordTools } from './record-upload.ts';
import { mayHaveActed, readRun } from './runs.ts';

export type RecentTools = Pick<RecordTools, 'run' | 'clock' | 'log'> & { github: GitHub };

/** The most records that are read, each in three requests, and the most pages of artifacts that are searched for them. */
const MOST_RECORDS = 20;
const MOST_PAGES = 10;

/**
 * The texts of this repository's records, newest first: each is read when it is asked for, and at most twenty are. One
 * that cannot be read, or is of a run that may change nothing, is skipped.
 * @param isWanted by the name, and the number of its run
 * @throws Failure when GitHub does not list the artifacts
 */
export async function* recentRecords(
  tools: RecentTools,
  isWanted: (name: string, runId: string) => boolean,
): AsyncGenerator<string> {
  let records = 0;
  for await (const { artifact, runId } of recentArtifacts(tools.github)) {
    if (!isWanted(artifact.name, runId)) continue;
    if (records++ === MOST_RECORDS) return;
    const text = await readRecord(tools, artifact, runId);
    if (text !== undefined) yield text;
  }
}

async function* recentArtifacts(github: GitHub): AsyncGenerator<{ artifact: ListedArtifact; runId: string }> {
  let pages = 0;
  for await (const page of artifactPages(github)) {
    for (const artifact of page) {
      if (!artifact.expired) yield { artifact, runId: String(artifact.workflow_run?.id ?? '') };
    }
    if (++pages === MOST_PAGES) return;
  }
}

async function readRecord(
  tools: RecentTools,
  artifact: ListedArtifact,
  runId: string,
): Promise<string | undefined> {
  try {
    const run = await readRun(tools.github, runId);
    if (!('run_attempt' in run) || !mayHaveActed(run, tools.run)) return undefined;
    return (await readArtifact(tools.github, artifact, tools)).toString();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tools.log.info(`${artifact.name} is skipped: ${error.message}`);
    return undefined;
  }
}
