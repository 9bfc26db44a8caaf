import { Failure } from '../base/failure.ts';
import { readComing, readGoing } from '../csv/record-reading.ts';
import type { Intent, Receipt, RunRecords } from '../history/record.ts';
import { Expired, type ListedArtifact, readArtifact } from './artifact-download.ts';
import type { GitHub } from './client.ts';
import type { ReceiptFile } from './receipt-text.ts';
import { type ListName, parseListName, parseReceiptName } from './record-names.ts';
import type { RecordTools } from './record-upload.ts';

type GitHubTools = Pick<RecordTools, 'clock' | 'log'> & { github: GitHub };

/** What to do where a record cannot be used. */
export const ELSEWHERE =
  'If you have the list as a file (downloaded, or from a backup), commit it to imports/ instead.';

/** What one run left on record, in all its attempts. */
export interface AllRecords extends RunRecords {
  /** The names of lists whose time is over. */
  expired: ListName[];
}

/**
 * Reads the lists and receipts among a run's artifacts.
 * @throws Failure when a list is missing, or a record is not as it was uploaded
 */
export async function readAll(
  tools: GitHubTools,
  artifacts: readonly ListedArtifact[],
  runId: string,
): Promise<AllRecords> {
  const lists = artifacts.flatMap(artifact => {
    const name = parseListName(artifact.name, runId);
    return name === undefined ? [] : [{ artifact, name }];
  });
  const receiptFiles = await readReceipts(tools, artifacts, runId);
  const isAbandoned = ({ attempt, key }: { attempt: string; key: string }) =>
    receiptFiles.some(({ run, abandoned }) => run.attempt === attempt && abandoned.includes(key));
  const steps = Map.groupBy(
    lists.filter(({ name }) => !isAbandoned(name)),
    ({ name: { attempt, key } }) => `${attempt}-${key}`,
  );
  const receipts = receiptFiles.map(({ abandoned: _, ...receipt }): Receipt => receipt);
  const hasReceipt = (step: string) => receipts.some(({ run }) => `${run.attempt}-${run.key}` === step);
  const whole = [...steps].filter(([, files]) => missingFile(files) === undefined);
  const intents: Intent[] = [];
  const expired: ListName[] = [];
  for (const [step, files] of steps) {
    const missing = missingFile(files);
    if (missing !== undefined) {
      // It broke off before anything was changed, and another step did it after that.
      const brokeOff = missing.isLast && !hasReceipt(step);
      if (brokeOff && whole.length > 0) continue;
      throw isMissing(runId, missing.description, brokeOff ? DELETE_IT : ELSEWHERE);
    }
    const intent = await readIntent(tools, files);
    if (intent === undefined) expired.push(...files.map(({ name }) => name));
    else intents.push(intent);
  }
  return { intents, receipts, expired };
}

interface ListFile {
  artifact: ListedArtifact;
  name: ListName;
}

/** A file that a step's lists lack; `isLast` where all that lack are the last ones. */
function missingFile(files: readonly ListFile[]): { description: string; isLast: boolean } | undefined {
  for (const [kind, ofKind] of Map.groupBy(files, ({ name }) => name.kind)) {
    const parts = ofKind[0]?.name.parts ?? 0;
    const there = new Set(ofKind.map(({ name }) => name.part));
    const lacking = Array.from({ length: parts }, (_, index) => index + 1).filter(part => !there.has(part));
    const isOfOthers = ofKind.some(({ name }) => name.parts !== parts) || there.size !== ofKind.length;
    const [first] = lacking;
    if (first === undefined && !isOfOthers) continue;
    const isLast = !isOfOthers && first === there.size + 1;
    return { description: `part ${first ?? 1} of ${parts} of what it ${kind}`, isLast };
  }
  return undefined;
}

/** `undefined` when a file of it has expired. */
async function readIntent(tools: GitHubTools, files: readonly ListFile[]): Promise<Intent | undefined> {
  const [first] = files;
  if (first === undefined) return undefined;
  const { runId, attempt, key } = first.name;
  const intent: Intent = {
    runId,
    attempt,
    key,
    account: { slug: '', uuid: undefined },
    at: Math.min(...files.map(({ artifact }) => Date.parse(artifact.created_at ?? '') || 0)),
    going: [],
    coming: [],
  };
  for (const { artifact, name } of files.toSorted((a, b) => a.name.part - b.name.part)) {
    const bytes = await readUnlessExpired(tools, artifact);
    if (bytes === undefined) return undefined;
    const text = bytes.toString();
    const list = name.kind === 'removed' ? readGoing(text) : readComing(text);
    if (list === undefined) throw notOurs(artifact.name);
    intent.account = list.account;
    for (const row of list.rows) {
      if ('stays' in row) intent.going.push(row);
      else intent.coming.push(row);
    }
  }
  return intent;
}

/**
 * Reads the receipts among a run's artifacts, but for those that have expired.
 * @throws Failure when one is not as it was uploaded
 */
async function readReceipts(
  tools: GitHubTools,
  artifacts: readonly ListedArtifact[],
  runId: string,
): Promise<ReceiptFile[]> {
  const { readReceipt } = await import('./receipt-file.ts');
  const receipts: ReceiptFile[] = [];
  for (const artifact of artifacts) {
    const name = parseReceiptName(artifact.name, runId);
    if (name === undefined) continue;
    const bytes = await readUnlessExpired(tools, artifact);
    const receipt = bytes && readReceipt(bytes.toString());
    if (bytes !== undefined && receipt === undefined) throw notOurs(artifact.name);
    const isOfName = receipt?.run.id === runId && receipt.run.attempt === name.attempt;
    if (receipt !== undefined && isOfName) receipts.push(receipt);
  }
  return receipts;
}

async function readUnlessExpired(tools: GitHubTools, artifact: ListedArtifact): Promise<Buffer | undefined> {
  try {
    return await readArtifact(tools.github, artifact, tools);
  } catch (error) {
    if (error instanceof Expired) return undefined;
    throw error;
  }
}

/** Where the last parts are missing: they are uploaded one after the other, and nothing is changed before all are there. */
const DELETE_IT =
  'If nobody deleted that part, the run ended before it changed anything: delete the run on its page on GitHub (… > Delete workflow run), ' +
  `and run this again. ${ELSEWHERE}`;

/** A record lacks a part of what a run did: `what` says which, and `advice` how to go on. */
export function isMissing(runId: string, what: string, advice: string): Failure {
  return new Failure(
    `The record of run ${runId} is incomplete: ${what} is missing, so it is not certain what it changed. Nothing was changed. ${advice}`,
    { isFinal: advice === ELSEWHERE },
  );
}

function notOurs(name: string): Failure {
  return new Failure(
    `${name} is not a record that this version of the action can read. Nothing was changed. ${ELSEWHERE}`,
    { isFinal: true },
  );
}
