import { createHash } from 'node:crypto';
import type { Context } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import type { GitHub } from '../../github/client.ts';
import {
  commentOnIssue,
  findIssues,
  type OwnComment,
  type OwnIssue,
  type OwnIssues,
  openIssue,
  ownComments,
  updateIssue,
} from '../../github/issue.ts';
import {
  type MarkedGroup,
  type NumberedGroup,
  writeCommentMarker,
  writeIssueMarker,
} from '../../github/issue-marker.ts';
import { personToMention } from '../../github/person-to-mention.ts';
import type { RecordAccount } from '../../history/record.ts';
import { type SuspectGroup, suspectPlays } from '../../history/suspect-group.ts';
import {
  doneText,
  emptyIssueText,
  type IssueGroup,
  type IssueSetting,
  issueText,
  newGroupsText,
  overText,
} from '../../text/issue-text.ts';

type Tools = Pick<Context, 'run' | 'github' | 'log'>;

/** Which groups the issue should list. */
export interface IssuePlan {
  issues: OwnIssues;
  /** Each with the number that it has in the issue as long as that is open: mails that were sent use it. */
  groups: SuspectGroup[];
  /** Those with a play that the issue did not have yet. */
  fresh: SuspectGroup[];
  /** The first number that no group of the issue had. */
  next: number;
}

/**
 * Plans what the issue of an account should list. Groups of an issue that a person closed are left out.
 * @returns `undefined` when there can be no issue; a line in the log says why
 */
export async function planIssue(
  { github, log }: Tools,
  account: RecordAccount,
  suspects: readonly SuspectGroup[],
): Promise<IssuePlan | undefined> {
  if (github === undefined) {
    log.info(withoutIssue('the input github-token is empty.'));
    return undefined;
  }
  try {
    return planOf(await findIssues(github, account), suspects);
  } catch (error) {
    log.info(withoutIssue(reasonIn(error)));
    return undefined;
  }
}

function planOf(issues: OwnIssues, suspects: readonly SuspectGroup[]): IssuePlan {
  const closed = issues.closed.flatMap(remembered);
  const known = issues.open === undefined ? [] : remembered(issues.open);
  const numbered = issues.open?.marker.groups ?? [];
  const listed = suspects.filter(group => !group.plays.every(isIn(closed)) || group.plays.some(isIn(known)));
  const taken = new Set<number>();
  let next = issues.open?.marker.next ?? 1;
  const groups = listed.map(group => {
    const former = numbered.find(
      ({ number, ids }) => !taken.has(number) && group.plays.some(isIn([{ ids }])),
    );
    const number = former?.number ?? next++;
    taken.add(number);
    return { ...group, number };
  });
  const fresh = groups.filter(group => !group.plays.every(isIn(known)));
  return { issues, groups, fresh, next };
}

/** The plays that an issue lists, or has no room to list. */
function remembered({ marker: { groups, others } }: OwnIssue): Pick<MarkedGroup, 'ids'>[] {
  return [...groups, ...(others === undefined ? [] : [{ ids: others }])];
}

function isIn(groups: readonly Pick<MarkedGroup, 'ids'>[]) {
  return ({ historyId }: { historyId: string }) => groups.some(({ ids }) => ids.has(historyId));
}

/** What the issue should say. */
export interface Telling extends IssueSetting {
  plan: IssuePlan;
  /** The numbers that the groups have on record of this run, by those that they have in the issue. */
  recorded: ReadonlyMap<number, number>;
  /** What earlier steps of this job did, as Markdown, and to which groups of the issue; `undefined` when it was none of these. */
  done: { words: string; groups: readonly NumberedGroup[] } | undefined;
  /** The runs that earlier steps of this job undid, with what these did. */
  undone: { runIds: readonly string[]; words: string | undefined };
}

/**
 * Brings the issue of an account up to date: opens it, says in comments what is new and what was done, and closes it when nothing is
 * left. The summary has it all, so whatever keeps it from being written is only a line in the log. Run again, it repeats nothing.
 */
export async function keepIssue(tools: Tools, telling: Telling): Promise<void> {
  const { github, log } = tools;
  if (github === undefined) return;
  try {
    await keep(github, telling);
  } catch (error) {
    log.info(withoutIssue(reasonIn(error)));
  }
}

async function keep(github: GitHub, telling: Telling): Promise<void> {
  const { issues, groups } = telling.plan;
  if (issues.open === undefined && groups.length === 0) return tellUndoOfClosed(github, telling);
  if (issues.open === undefined) return open(github, telling);
  await closeSurplus(github, issues);
  const comments = await ownComments(github, issues.open, issues.login);
  const isTold = await tellWhatWasDone(github, issues.open, comments, telling);
  if (groups.length === 0) return close(github, issues.open, { telling, comments, isTold });
  await tellWhatIsNew(github, issues.open, comments, telling);
  const { title, body } = await textOf(github, telling);
  const isSame = issues.open.title === title && issues.open.body === body;
  if (!isSame) await updateIssue(github, issues.open, { title, body });
}

/** Two runs at once can open one each: then both see both, and keep the first. */
async function open(github: GitHub, telling: Telling): Promise<void> {
  const { account } = telling;
  const mention = await personToMention(github);
  await openIssue(github, await textOf(github, telling, mention), { assignee: mention, account });
  await closeSurplus(github, await findIssues(github, account));
}

async function closeSurplus(github: GitHub, { open: kept, surplus, account }: OwnIssues): Promise<void> {
  for (const issue of surplus) {
    const { runId, next } = issue.marker;
    const marker = writeIssueMarker({ account, runId, next, isAlone: false, groups: [] });
    await updateIssue(github, issue, {
      body: `${marker}\n\nThese plays are in #${kept?.number}.`,
      state: 'closed',
      state_reason: 'not_planned',
    });
  }
}

async function textOf(github: GitHub, telling: Telling, known?: string) {
  const { plan, run } = telling;
  const groups = plan.groups.map(group => ({
    number: group.number,
    recorded: telling.recorded.get(group.number) ?? group.number,
    historyIds: group.plays.map(play => play.historyId),
  }));
  const marker = writeIssueMarker({
    account: plan.issues.account,
    runId: run.id,
    next: plan.next,
    isAlone: telling.isAlone,
    groups,
  });
  const mention = known ?? (await personToMention(github));
  return issueText(marker, plan.groups.map(toShow(telling)), telling, mention);
}

function toShow({ recorded }: Telling) {
  return (group: SuspectGroup): IssueGroup => ({
    number: group.number,
    recorded: recorded.get(group.number),
    group,
  });
}

/** Whether this run has reported what was done, now or in a comment that answered a person. */
async function tellWhatWasDone(
  github: GitHub,
  issue: OwnIssue,
  comments: readonly OwnComment[],
  telling: Telling,
): Promise<boolean> {
  const { run, plan, done, undone } = telling;
  const words = done?.words ?? (didAnyOf(comments, undone.runIds) ? undone.words : undefined);
  if (words === undefined) return false;
  const isTold = ({ marker }: OwnComment) =>
    marker.kind === 'did' && marker.runId === run.id && marker.attempt === run.attempt;
  if (comments.some(isTold)) return true;
  await commentOnIssue(
    github,
    issue,
    doneText(didMarker(telling, issue), words, run, issue.isOpen && plan.groups.length === 0),
  );
  return true;
}

function didMarker({ run, done, undone }: Telling, issue: OwnIssue): string {
  return writeCommentMarker({
    kind: 'did',
    runId: run.id,
    attempt: run.attempt,
    changed: true,
    answers: undefined,
    undid: undone.runIds[0],
    about: done && { runId: issue.marker.runId, groups: done.groups },
  });
}

function didAnyOf(comments: readonly OwnComment[], runIds: readonly string[]): boolean {
  return comments.some(({ marker }) => marker.kind === 'did' && runIds.includes(marker.runId));
}

async function tellWhatIsNew(
  github: GitHub,
  issue: OwnIssue,
  comments: readonly OwnComment[],
  telling: Telling,
): Promise<void> {
  const { fresh } = telling.plan;
  if (fresh.length === 0) return;
  const digest = digestOf(fresh);
  if (comments.some(({ marker }) => marker.kind === 'new' && marker.digest === digest)) return;
  const marker = writeCommentMarker({ kind: 'new', digest });
  const inAll = suspectPlays(telling.plan.groups).length;
  await commentOnIssue(github, issue, newGroupsText(marker, fresh.map(toShow(telling)), telling, inAll));
}

/** The same for the same plays. */
function digestOf(groups: readonly SuspectGroup[]): string {
  const ids = groups.flatMap(({ plays }) => plays.map(play => play.historyId)).toSorted();
  return createHash('sha256').update(ids.join(' ')).digest('hex').slice(0, 16);
}

async function close(
  github: GitHub,
  issue: OwnIssue,
  { telling, comments, isTold }: { telling: Telling; comments: readonly OwnComment[]; isTold: boolean },
): Promise<void> {
  const { plan, run } = telling;
  if (!isTold && comments.at(-1)?.marker.kind !== 'over')
    await commentOnIssue(github, issue, overText(writeCommentMarker({ kind: 'over' })));
  // It remembers no groups: those that come back are reported again.
  const { account } = plan.issues;
  const marker = writeIssueMarker({ account, runId: run.id, next: plan.next, isAlone: false, groups: [] });
  await updateIssue(github, issue, {
    ...emptyIssueText(marker, telling),
    state: 'closed',
    state_reason: 'completed',
  });
}

/** An undo of what was done for an issue that has been closed is reported there. */
async function tellUndoOfClosed(github: GitHub, telling: Telling): Promise<void> {
  const { issues } = telling.plan;
  const [latest] = issues.closed;
  if (latest === undefined || telling.undone.runIds.length === 0) return;
  const comments = await ownComments(github, latest, issues.login);
  await tellWhatWasDone(github, latest, comments, { ...telling, done: undefined });
}

function reasonIn(error: unknown): string {
  if (error instanceof Failure) return error.message;
  throw error;
}

function withoutIssue(reason: string): string {
  return `The issue about plays that look wrong could not be updated: ${reason} Everything is in the job summary.`;
}
