import { Failure } from '../base/failure.ts';
import { readGoing } from '../csv/intent.ts';
import { type Going, isSameAccount, type RecordAccount } from '../history/record.ts';
import { artifactPages, type ListedArtifact, readArtifact } from './artifact-download.ts';
import type { GitHub } from './client.ts';
import { accountInName, parseListName } from './record-names.ts';
import type { RecordTools } from './record-upload.ts';
import { mayHaveActed, readRun } from './runs.ts';

type Tools = Pick<RecordTools, 'run' | 'clock' | 'log'> & { github: GitHub };

/** Lists that are looked into at most, each in three requests, and pages of artifacts that are looked through for them. */
const MOST_LISTS = 20;
const MOST_PAGES = 10;

/**
 * What runs of this repository were about to remove from an account, list by list, the newest first: each is read when it is
 * asked for, and no more than twenty are. A list that cannot be read, or is that of a run which may change nothing, is passed over.
 * @throws Failure when GitHub does not list the artifacts
 */
export async function* removedLists(tools: Tools, account: RecordAccount): AsyncGenerator<Going[]> {
  let [pages, lists] = [0, 0];
  for await (const page of artifactPages(tools.github)) {
    for (const artifact of page.filter(each => isRemovedList(each, account))) {
      if (lists++ === MOST_LISTS) return;
      const going = await readList(tools, artifact, account);
      if (going !== undefined) yield going;
    }
    if (++pages === MOST_PAGES) return;
  }
}

/** By its name: the account may have had another one then, and such a list is passed over. */
function isRemovedList(
  { name, expired, workflow_run: run }: ListedArtifact,
  account: RecordAccount,
): boolean {
  const list = parseListName(name, String(run?.id ?? ''));
  return !expired && list?.kind === 'removed' && list.account === accountInName(account.slug);
}

async function readList(
  tools: Tools,
  artifact: ListedArtifact,
  account: RecordAccount,
): Promise<Going[] | undefined> {
  try {
    const run = await readRun(tools.github, String(artifact.workflow_run?.id));
    if (!('run_attempt' in run) || !mayHaveActed(run, tools.run)) return undefined;
    const list = readGoing((await readArtifact(tools.github, artifact, tools)).toString());
    return list !== undefined && isSameAccount(list.account, account) ? list.rows : undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tools.log.info(`${artifact.name} is passed over: ${error.message}`);
    return undefined;
  }
}
