import { Failure } from '../base/failure.ts';
import {
  type Added,
  isReceiptOf,
  isSameAccount,
  type Receipt,
  type RecordAccount,
  type RunRecords,
} from '../history/record.ts';
import { artifactPages, artifactsCalled, type ListedArtifact, refused } from './artifact-download.ts';
import { type GitHub, missingToken } from './client.ts';
import { type OpenedRun, openRun, readActingRun } from './opened-run.ts';
import { accountInName, markerName, parseListName, parseReceiptName } from './record-names.ts';
import type { RecordTools } from './record-upload.ts';
import { ELSEWHERE, isMissing, readAll } from './records-of-run.ts';

type Tools = Pick<RecordTools, 'run' | 'github' | 'clock' | 'log'>;

/** What a run of this repository left on record, and whether it may go on. */
export interface FoundRun extends RunRecords {
  runId: string;
  /** Whether the run has ended, all its attempts. `false` for the run of this very job. */
  hasEnded: boolean;
}

/**
 * Reads what a run of this repository left on record for an account, in all its attempts, in memory.
 * @param opened the run, where it is being opened already
 * @throws Failure when the run is not there, may not act (a fork's pull request), left nothing for this account (where it did for
 * others, ChangedOthersAlone), or when a record of what it was about to do is missing, expired, or not as it was uploaded
 * @returns also when it uploaded the first of it: milliseconds since the epoch by GitHub's clock, `NaN` where GitHub does not say
 */
export async function readRecords(
  tools: Tools,
  runId: string,
  account: RecordAccount,
  opened?: Promise<OpenedRun | undefined>,
): Promise<FoundRun & { recordedAt: number }> {
  const withGitHub = { ...tools, github: assertGitHub(tools.github) };
  const found = await (opened ?? openRun(withGitHub, runId));
  if (found === undefined) throw mayNotAct(runId);
  const { expired, ...all } = await readAll(withGitHub, found.artifacts, runId);
  const records = ofAccount(all, account);
  if (
    expired.length > 0 &&
    (records.intents.length === 0 || expired.some(name => name.account === accountInName(account.slug)))
  )
    throw isExpired(runId);
  assertHasLists(records, runId);
  if (records.intents.length === 0 && !records.receipts.some(isOfKeeping))
    throw leftNothing(runId, account, ownersBeside(account, all));
  const recordedAt = Math.min(...found.artifacts.filter(one => isRecord(one, runId)).map(timeOf));
  return { ...records, runId, hasEnded: found.hasEnded, recordedAt };
}

/**
 * The runs that were to undo a run (those with its marker), with what they left on record for an account: this run too, if
 * it is one. What expired of theirs counts as none.
 * @throws Failure when they cannot be listed or read
 */
export async function undosOf(tools: Tools, runId: string, account: RecordAccount): Promise<FoundRun[]> {
  const withGitHub = { ...tools, github: assertGitHub(tools.github) };
  const markers = await artifactsCalled(withGitHub.github, markerName(runId));
  if (!Array.isArray(markers)) throw refused(markers, `look for other undos of run ${runId}`);
  const runIds = new Set(markers.flatMap(marker => marker.workflow_run?.id ?? []).map(String));
  const undos: FoundRun[] = [];
  for (const undo of runIds) {
    const found = await openRun(withGitHub, undo);
    if (found === undefined) continue;
    const records = await readAll(withGitHub, found.artifacts, undo);
    undos.push({ ...ofAccount(records, account), runId: undo, hasEnded: found.hasEnded });
  }
  return undos;
}

/**
 * The other runs of this repository that have an artifact of that very name, and whether each has ended.
 * @throws Failure when they cannot be listed
 */
export async function runsWith(tools: Tools, name: string): Promise<Pick<FoundRun, 'runId' | 'hasEnded'>[]> {
  const github = assertGitHub(tools.github);
  const listed = await artifactsCalled(github, name);
  if (!Array.isArray(listed)) throw refused(listed, 'look for other undos');
  const found: Pick<FoundRun, 'runId' | 'hasEnded'>[] = [];
  for (const runId of new Set(listed.map(runIdOf))) {
    const run = runId === tools.run.id ? undefined : await readActingRun({ github, run: tools.run }, runId);
    if (run !== undefined) found.push({ runId, hasEnded: run.hasEnded });
  }
  return found;
}

/**
 * What all runs of this repository but some left on record for an account, each read from its artifacts. What expired counts as
 * none.
 * @param except the numbers of runs that are known already
 * @param since only what was recorded in the ten minutes before this time (milliseconds since the epoch, GitHub's clock), or later
 * @throws Failure when they cannot be listed or read
 */
export async function otherRuns(
  tools: Tools,
  except: ReadonlySet<string>,
  account: RecordAccount,
  since?: number,
): Promise<FoundRun[]> {
  const withGitHub = { ...tools, github: assertGitHub(tools.github) };
  const others: FoundRun[] = [];
  for (const [runId, listed] of await recordsByRun(withGitHub.github, since)) {
    if (except.has(runId) || listed.every(({ expired }) => expired)) continue;
    const found = await openRun(withGitHub, runId, since === undefined ? listed : undefined);
    if (found === undefined) continue;
    const records = await readAll(withGitHub, found.artifacts, runId);
    others.push({ ...ofAccount(records, account), runId, hasEnded: found.hasEnded });
  }
  return others;
}

/** @throws Failure when receipts name plays that no list of their step has: somebody deleted it, so not all that was changed is known */
function assertHasLists({ intents, receipts }: RunRecords, runId: string): void {
  for (const receipt of receipts) {
    const lists = intents.filter(intent => isReceiptOf(receipt, intent));
    const going = new Set(lists.flatMap(list => list.going.map(({ play }) => play.historyId)));
    if (receipt.removed.some(one => !going.has(one.historyId)))
      throw isMissing(runId, 'the list of what it removed', ELSEWHERE);
    // A play that a run which was cut off has moved already goes without coming.
    const isMoved = (one: Added) => going.has(one.for ?? '');
    if (lists.every(list => list.coming.length === 0) && !receipt.added.every(isMoved))
      throw isMissing(runId, 'the list of what it added', ELSEWHERE);
  }
}

/** Whether a receipt says that plays are kept, or are not any more: a step that does nothing else has no list. */
function isOfKeeping({ kept, unkept }: Receipt): boolean {
  return kept.length + unkept.length > 0;
}

const TEN_MINUTES = 600_000;

/** The records in this repository by their run; with `since`, no page is asked for that can have none. */
async function recordsByRun(
  github: GitHub,
  since: number | undefined,
): Promise<Map<string, ListedArtifact[]>> {
  const isLongBefore = (artifact: ListedArtifact) =>
    since !== undefined && timeOf(artifact) < since - TEN_MINUTES;
  const records: ListedArtifact[] = [];
  for await (const page of artifactPages(github)) {
    records.push(...page.filter(one => isRecord(one, runIdOf(one)) && !isLongBefore(one)));
    if (page.some(isLongBefore)) break;
  }
  return Map.groupBy(records, runIdOf);
}

function isRecord({ name }: ListedArtifact, runId: string): boolean {
  return (parseListName(name, runId) ?? parseReceiptName(name, runId)) !== undefined;
}

/** When it was uploaded; `NaN` where GitHub does not say. */
function timeOf({ created_at: createdAt }: ListedArtifact): number {
  return Date.parse(createdAt ?? '');
}

function runIdOf({ workflow_run: run }: ListedArtifact): string {
  return String(run?.id ?? '');
}

function ofAccount({ intents, receipts }: RunRecords, account: RecordAccount): RunRecords {
  const isOwn = (record: { account: RecordAccount }) => isSameAccount(record.account, account);
  return { intents: intents.filter(isOwn), receipts: receipts.filter(isOwn) };
}

/** The names of the other accounts that records are of. */
function ownersBeside(account: RecordAccount, { intents, receipts }: RunRecords): string[] {
  const owners = [...intents, ...receipts].map(record => record.account);
  return [...new Set(owners.filter(owner => !isSameAccount(owner, account)).map(({ slug }) => slug))];
}

/** @throws Failure without the input that opens GitHub */
export function assertGitHub(github: GitHub | undefined): GitHub {
  if (github !== undefined) return github;
  throw missingToken('read the records of other runs');
}

function mayNotAct(runId: string): Failure {
  return new Failure(
    `Run ${runId} ran for a pull request, another branch or a fork. Such a run changes nothing at Trakt, so there is nothing ` +
      'to undo. Nothing was changed.',
    { isFinal: true },
  );
}

/** A run changed something, but nothing of the account that its records are read for. */
export class ChangedOthersAlone extends Failure {}

function leftNothing(runId: string, { slug }: RecordAccount, others: readonly string[]): Failure {
  const isOfOthers = others.length > 0;
  const whose = isOfOthers ? `What it changed belongs to ${others.join(', ')}.` : 'It changed nothing.';
  return new (isOfOthers ? ChangedOthersAlone : Failure)(
    `Run ${runId} left no record of a change to the history of ${slug}, so there is nothing to undo. ${whose} This run changed nothing. ` +
      'The number is in the address of the run that removed or added the plays, and in its summary.',
    { isFinal: true },
  );
}

function isExpired(runId: string): Failure {
  return new Failure(
    `GitHub has deleted the list of what run ${runId} changed: it had expired. Nothing was changed. ${ELSEWHERE}`,
    { isFinal: true },
  );
}
