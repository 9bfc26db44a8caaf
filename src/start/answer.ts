import type { Command, Conclusion } from '../action/command.ts';
import type { Tools } from '../action/context.ts';
import type { CommonOptions } from '../action/inputs.ts';
import { Failure } from '../base/failure.ts';
import { commandFor as changeFor } from '../commands/change/command.ts';
import { commandFor as undoOf } from '../commands/undo/command.ts';
import type { AcceptedAnswer } from '../github/answer-to-issue.ts';
import { missingToken } from '../github/client.ts';
import { commentOnIssue, type OwnComment, ownComments } from '../github/issue.ts';
import {
  accountInMarker,
  type DidMarker,
  type NumberedGroup,
  writeCommentMarker,
} from '../github/issue-marker.ts';
import type { Order } from '../github/order.ts';
import { orderReader, readOrder } from '../github/ordered-plays.ts';
import { readRecords } from '../github/record-download.ts';
import { accountIn } from '../session/saved-session.ts';
import { type AnswerResult, answerText } from '../text/issue-text.ts';
import type { Account } from '../trakt/schemas.ts';

/** An answer, and the command that carries it out. */
export interface Assignment {
  command: Command<CommonOptions>;
  /** The run that it undoes; `undefined` where it undoes none. */
  undoes: string | undefined;
  about: DidMarker['about'];
}

type AssigningTools = Pick<Tools, 'run' | 'github' | 'clock' | 'log' | 'signIn'>;

/**
 * Which command carries an answer out: change with the groups that it names, or the undo of what was last done for the issue.
 * `undefined`, with a line in the log, when the issue is about another account than this job’s.
 * @throws Failure when there is nothing that it could mean, or the record of that cannot be read
 */
export async function assign(
  tools: AssigningTools,
  answer: AcceptedAnswer,
  token: string | undefined,
): Promise<Assignment | undefined> {
  const said = token === undefined ? undefined : accountIn(token);
  const account = said ?? (await tools.signIn()).account;
  if (accountInMarker(account) !== answer.seen.account) {
    tools.log.info(`This comment is ignored: its issue is not about ${account.slug}.`);
    return undefined;
  }
  if (answer.what === 'undo') return assignUndo(tools, answer, account);
  await assertIsNoCount(tools, answer, account);
  return assignChange(answer, answer.what);
}

/**
 * The links of an issue say how many plays they remove, so that a number can be meant as theirs.
 * @throws Failure when another group than that of the number has so many plays
 */
async function assertIsNoCount(
  tools: AssigningTools,
  { what, number, isSaidToBeGroup, seen: { runId, groups } }: AcceptedAnswer,
  account: Account,
): Promise<void> {
  if (what !== 'remove' || number === undefined || isSaidToBeGroup) return;
  const read = orderReader(tools, account);
  const alike: number[] = [];
  for (const group of groups) {
    if (group.number === number) continue;
    const plays = await read({ runId, group: group.recorded });
    if (plays?.length === number) alike.push(group.number);
  }
  const [other] = alike.toSorted((a, b) => a - b);
  if (other === undefined) return;
  const isGroup = groups.some(group => group.number === number);
  throw new Failure(
    isGroup
      ? `Nothing was changed: “remove ${number}” may mean group ${number}, or the link that says Remove ${number}, which is that of group ${other}. Answer with “remove group ${number}” or “remove group ${other}”.`
      : `Nothing was changed: there was no group ${number} when the comment was written. The link that says Remove ${number} is that of group ${other}: answer with “remove group ${other}”.`,
  );
}

function assignChange({ seen, number }: AcceptedAnswer, what: Order['what']): Assignment {
  const groups = seen.groups.filter(group => number === undefined || group.number === number);
  if (groups.length === 0) throw noSuchGroup(number, seen.groups);
  const isAll = number === undefined && seen.isAlone;
  const orders: Order[] = isAll
    ? [{ runId: seen.runId, group: 'all', what }]
    : groups.map(({ recorded }) => ({ runId: seen.runId, group: recorded, what }));
  const command = changeFor(orders) as Command<CommonOptions>;
  return { command, undoes: undefined, about: { runId: seen.runId, groups } };
}

function noSuchGroup(number: number | undefined, groups: readonly NumberedGroup[]): Failure {
  const there = groups.map(group => group.number).toSorted((a, b) => a - b);
  return new Failure(
    number === undefined || there.length === 0
      ? 'Nothing was changed: this issue had no plays left when the comment was written.'
      : `Nothing was changed: the issue had no group ${number} when the comment was written. It had ${there.slice(0, 50).join(', ')}.`,
  );
}

async function assignUndo(
  tools: AssigningTools,
  answer: AcceptedAnswer,
  account: Account,
): Promise<Assignment> {
  const { issue, login, number, commentId } = answer;
  const { github } = tools;
  if (github === undefined) throw missingToken('see what was done for the issue');
  const did = lastDone(await ownComments(github, issue, login), answer);
  if (did === undefined)
    throw new Failure(
      `Nothing was changed: there is nothing to undo ${number === undefined ? 'for this issue' : `for group ${number}`}.`,
    );
  // The answer of an earlier attempt of this very run says what it undid.
  const undoes = did.answers === commentId && did.undid !== undefined ? did.undid : did.runId;
  const ids = number === undefined ? [] : await idsOf(tools, did, number, account);
  const command = undoOf(undoes, ids) as Command<CommonOptions>;
  return { command, undoes, about: did.about };
}

/**
 * What was last done for the issue, or for a group. An undo that was not reported yet when the person asked for one is the same that
 * they ask for: they send it again where the first takes its time.
 */
function lastDone(
  comments: readonly OwnComment[],
  { number, commentId }: AcceptedAnswer,
): DidMarker | undefined {
  const isKnown = (id: number, { undid, answers }: DidMarker) =>
    undid === undefined || id < Number(commentId) || answers === commentId;
  return comments
    .flatMap(({ id, marker }) =>
      marker.kind === 'did' && marker.changed && isKnown(id, marker) ? [marker] : [],
    )
    .findLast(({ about }) => number === undefined || about?.groups.some(group => group.number === number));
}

/** The plays of a group that a run changed. */
async function idsOf(
  tools: AssigningTools,
  { runId, about }: DidMarker,
  number: number,
  account: Account,
): Promise<string[]> {
  const group = about?.groups.find(one => one.number === number);
  const shown =
    about && group && (await readOrder(tools, { runId: about.runId, group: group.recorded }, account));
  const { intents, receipts } = await readRecords(tools, runId, account);
  const touched = new Set([
    ...intents.flatMap(({ going, coming }) => [
      ...going.map(({ play }) => play.historyId),
      ...coming.flatMap(one => one.for ?? []),
    ]),
    ...receipts.flatMap(({ kept, unkept }) => [...kept, ...unkept]),
  ]);
  const ids = (shown ?? []).map(play => play.historyId).filter(id => touched.has(id));
  if (ids.length > 0) return ids;
  throw new Failure(`Nothing was changed: run ${runId} did nothing to the plays of group ${number}.`);
}

const CHANGING = ['removed', 'moved', 'kept', 'added', 'unconfirmed'];

/**
 * Posts the result of an answer as a comment. A comment is a courtesy: if it cannot be written, that is a line in the log.
 */
export async function tellResult(
  { run, github, log }: Pick<Tools, 'run' | 'github' | 'log'>,
  answer: AcceptedAnswer,
  assignment: Assignment | undefined,
  end: Conclusion | Failure,
): Promise<void> {
  const result = resultOf(end);
  const marker = writeCommentMarker({
    kind: 'did',
    runId: run.id,
    attempt: run.attempt,
    changed: result.outcome === 'changed',
    answers: answer.commentId,
    undid: assignment?.undoes,
    about: assignment?.about,
  });
  try {
    if (github !== undefined) await commentOnIssue(github, answer.issue, answerText(marker, result, run));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`The result could not be posted as a comment: ${error.message} It is in the job summary.`);
  }
}

function resultOf(end: Conclusion | Failure): AnswerResult {
  if (end instanceof Failure) return { headline: end.message, problems: end.problems, outcome: 'failed' };
  const counts = [end.unkept, ...CHANGING.map(name => end.outputs[name])];
  const isChanged = counts.some(changed => Number(changed ?? 0) > 0);
  return {
    headline: end.headline,
    failure: end.failure,
    problems: end.problems ?? [],
    outcome: isChanged ? 'changed' : 'unchanged',
  };
}
