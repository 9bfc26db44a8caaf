import { Failure, type Problem } from '../base/failure.ts';
import type { ShownPlay } from '../csv/shown.ts';
import { readShownPlays } from '../csv/shown-reading.ts';
import type { Play } from '../history/play.ts';
import { isSameAccount, type RecordAccount, type RecordKey } from '../history/record.ts';
import { artifactsOfRun, Expired, type ListedArtifact, readArtifact, refused } from './artifact-download.ts';
import type { GitHub } from './client.ts';
import type { Run } from './event.ts';
import { workflowPage } from './links.ts';
import { noSuchRun } from './opened-run.ts';
import { assertGitHub } from './record-download.ts';
import { accountInName, parseShownName, type ShownName } from './record-names.ts';
import type { RecordTools } from './record-upload.ts';
import { mayHaveShown, readRun } from './runs.ts';

type Tools = Pick<RecordTools, 'run' | 'github' | 'clock' | 'log'>;

/** A play as a run showed it. */
export interface RecordedPlay extends Play {
  /** Of a duplicate: the history ID of the play that stays. */
  stays?: string;
}

/** What one step of a run showed. */
export interface ShownRecord extends Pick<RecordKey, 'attempt' | 'key'> {
  account: RecordAccount;
  /** The plays of each group, by its number. */
  groups: ReadonlyMap<number, RecordedPlay[]>;
  /** The numbers of the groups that the run planned to add. */
  planned: ReadonlySet<number>;
}

/**
 * Reads what a run of this repository showed an account without acting on it, in all its attempts and steps, in memory.
 * @returns one record a step; none where it showed plays of other accounts alone
 * @throws Failure when the run is not there or may not show anything (a fork's, another event), or when what it showed is gone,
 * expired, incomplete, or not as it was uploaded: with the pages that show it again
 */
export async function readShown(tools: Tools, runId: string, account: RecordAccount): Promise<ShownRecord[]> {
  const github = assertGitHub(tools.github);
  const files = await listShown(github, runId);
  if (files.length === 0) throw shownNothing(tools.run, runId);
  const own = accountInName(account.slug);
  const ofName = files.filter(({ name }) => name.account === own);
  const records: ShownRecord[] = [];
  // Others only where none is called like this account, which may have been renamed.
  for (const step of stepsOf(ofName.length > 0 ? ofName : files))
    records.push(await readStep({ ...tools, github }, step, runId));
  return records.filter(record => isSameAccount(record.account, account));
}

interface ShownFile {
  artifact: ListedArtifact;
  name: ShownName;
}

async function listShown(github: GitHub, runId: string): Promise<ShownFile[]> {
  const [run, artifacts] = await Promise.all([readRun(github, runId), artifactsOfRun(github, runId)]);
  if (!('run_attempt' in run))
    throw run.status === 404 ? noSuchRun(runId, github) : refused(run, `look at run ${runId}`);
  if (!mayHaveShown(run)) throw mayNotShow(runId);
  if (!Array.isArray(artifacts)) throw refused(artifacts, `list what run ${runId} uploaded`);
  return artifacts.flatMap(artifact => {
    const name = parseShownName(artifact.name, runId);
    return name === undefined ? [] : [{ artifact, name }];
  });
}

function stepsOf(files: readonly ShownFile[]): ShownFile[][] {
  const keyOf = ({ name: { account, attempt, key } }: ShownFile) => `${attempt}-${key}-${account}`;
  return [...Map.groupBy(files, keyOf).values()];
}

async function readStep(
  tools: Tools & { github: GitHub },
  files: readonly ShownFile[],
  runId: string,
): Promise<ShownRecord> {
  const [{ name: step }] = files as readonly [ShownFile, ...ShownFile[]];
  assertWhole(files, tools.run, runId);
  const rows: ShownPlay[] = [];
  let account: RecordAccount | undefined;
  for (const { artifact } of files.toSorted((a, b) => a.name.part - b.name.part)) {
    const read = readShownPlays((await readUnexpired(tools, artifact, runId)).toString());
    if (read === undefined || (account !== undefined && !isSameAccount(account, read.account)))
      throw notOurs(tools.run, artifact.name);
    account = read.account;
    for (const row of read.rows) rows.push(row);
  }
  const groups = [...Map.groupBy(rows, row => row.group)];
  return {
    attempt: step.attempt,
    key: step.key,
    account: account ?? { slug: step.account },
    groups: new Map(groups.map(([number, ofGroup]) => [number, ofGroup.map(toRecorded)])),
    planned: new Set(rows.flatMap(({ group, isPlanned }) => (isPlanned ? [group] : []))),
  };
}

function toRecorded({ play, stays }: ShownPlay): RecordedPlay {
  return stays === undefined ? play : { ...play, stays };
}

/** @throws Failure when a part is missing, so that not all that the run showed is known */
function assertWhole(files: readonly ShownFile[], run: Run, runId: string): void {
  const parts = files[0]?.name.parts ?? 0;
  const there = new Set(files.map(({ name }) => name.part));
  const isWhole =
    there.size === parts && files.length === parts && files.every(file => file.name.parts === parts);
  if (isWhole) return;
  throw withRemedy(run, `Part of what run ${runId} showed is missing`);
}

async function readUnexpired(
  tools: Tools & { github: GitHub },
  artifact: ListedArtifact,
  runId: string,
): Promise<Buffer> {
  try {
    return await readArtifact(tools.github, artifact, tools);
  } catch (error) {
    if (!(error instanceof Expired)) throw error;
    throw withRemedy(tools.run, `GitHub has deleted what run ${runId} showed: it had expired`);
  }
}

function mayNotShow(runId: string): Failure {
  return new Failure(
    `Run ${runId} belongs to a fork, or its event can be started by strangers, so nothing that it uploaded counts. Nothing was changed.`,
  );
}

function shownNothing(run: Run, runId: string): Failure {
  return withRemedy(run, `Run ${runId} has no list of plays, or GitHub has deleted it since`);
}

function notOurs(run: Run, name: string): Failure {
  return withRemedy(run, `${name} is not a record that this version of the action can read`);
}

/** With the pages on which plays are shown again. */
export function withRemedy(run: Run, what: string): Failure {
  return new Failure(`Nothing was changed. ${what}. Run Export again, or Backup, and use the new links.`, {
    problems: remedies(run, what),
  });
}

function remedies(run: Run, what: string): Problem[] {
  return [
    {
      message: `${what}. Run Export again: its summary has new links.`,
      page: workflowPage(run, 'export.yml'),
    },
    {
      message: 'Or run Backup with the box “Read everything again” ticked.',
      page: workflowPage(run, 'backup.yml'),
    },
  ];
}
