import { count } from '../base/wording.ts';
import type { Run } from '../github/event.ts';
import { type IssueText, LONGEST_ISSUE } from '../github/issue.ts';
import { removalTarget, runAddress, undoLink } from '../github/links.ts';
import { type SuspectGroup, suspectPlays } from '../history/suspect-group.ts';
import type { Account } from '../trakt/schemas.ts';
import { timesOf } from './account-words.ts';
import { link, list, table, text } from './markdown.ts';
import { answersTo, groupCell, MEANINGS, stopItAtTheSource, whatToPress } from './suspect-table.ts';
import { titlesAmong } from './title-names.ts';
import { whenIn } from './when.ts';

/** A group as an issue shows it. */
export interface IssueGroup {
  /** By which an answer names it. */
  number: number;
  /** By which a file names it; `undefined` when nothing is on record. */
  recorded: number | undefined;
  group: SuspectGroup;
}

export interface IssueSetting {
  run: Run;
  account: Account;
  /** Whether several people share the repository, so that the title must say whose plays these are. */
  isShared: boolean;
  /** Whether everything that is on record of this run is of this issue, so that a file can ask for all of it. */
  isAlone: boolean;
}

const COMMENT_ROOM = 30_000;
const ROOM_FOR_LAST_ROWS = 3_000;

/** The title and the text of the issue, with all groups that find room. */
export function issueText(
  marker: string,
  groups: readonly IssueGroup[],
  setting: IssueSetting,
  mention: string | undefined,
): IssueText {
  const wrong = suspectPlays(groups.map(({ group }) => group)).length;
  const whose = setting.isShared ? ` (${setting.account.slug})` : '';
  const beside = [
    `${mention === undefined ? '' : `@${mention} `}Nothing has been changed. You decide:`,
    ...stopItAtTheSource(
      groups.map(({ group }) => group),
      setting.run,
    ),
    ...howTo(setting, groups[1]),
  ];
  const room = LONGEST_ISSUE - marker.length - beside.join('\n\n').length - ROOM_FOR_LAST_ROWS;
  const [greeting = '', ...rest] = beside;
  return {
    title: `${count(wrong, 'play looks', 'plays look')} wrong${whose}`,
    body: [marker, greeting, groupTable(groups, setting, room), ...rest].join('\n\n'),
  };
}

/** What the issue says once nothing of it is left. */
export function emptyIssueText(marker: string, { run, account, isShared }: IssueSetting): IssueText {
  return {
    title: `No play looks wrong any more${isShared ? ` (${account.slug})` : ''}`,
    body: [marker, 'There is nothing left to decide here.', seeRun(run)].join('\n\n'),
  };
}

/**
 * The comment that says which groups look wrong that did not before.
 * @param inAll how many plays the issue has, those of other groups included
 */
export function newGroupsText(
  marker: string,
  groups: readonly IssueGroup[],
  setting: IssueSetting,
  inAll: number,
): string {
  const wrong = suspectPlays(groups.map(({ group }) => group)).length;
  return [
    marker,
    `**${count(wrong, 'more play looks', 'more plays look')} wrong.** The table above has ${wrong === 1 ? 'it' : 'them'} too.`,
    groupTable(groups, { ...setting, isAlone: false }, COMMENT_ROOM),
    howToAnswer(groups[0], inAll > wrong ? inAll : undefined),
  ].join('\n\n');
}

/** The comment that says what a run did, and how it is undone. */
export function doneText(marker: string, done: string, run: Run, isOver: boolean): string {
  return [marker, `✅ ${done}`, howToUndo(run), ...(isOver ? [OVER] : []), seeRun(run)].join('\n\n');
}

/** The result of an answer. */
export interface AnswerResult {
  /** In a few plain words; from a failure, all of its sentences. */
  headline: string;
  /** Why the run fails; `undefined` when all was done that was asked for. */
  failure?: string | undefined;
  /** What is wrong, one by one. */
  problems?: readonly { message: string }[];
  outcome: 'changed' | 'unchanged' | 'failed';
}

const MOST_PROBLEMS = 10;

/** The comment with the result of an answer, and how to undo it. */
export function answerText(
  marker: string,
  { headline, failure, problems = [], outcome }: AnswerResult,
  run: Run,
): string {
  const isBad = failure !== undefined || outcome === 'failed';
  return [
    marker,
    `${isBad ? '❌' : '✅'} **${text(headline)}**`,
    ...(failure === undefined ? [] : [text(failure)]),
    ...(problems.length === 0 ? [] : [list(problems.slice(0, MOST_PROBLEMS), ({ message }) => message)]),
    ...(outcome === 'changed' ? [howToUndo(run)] : []),
    seeRun(run),
  ].join('\n\n');
}

/** The comment that says that nothing of the issue is left. */
export function overText(marker: string): string {
  return [marker, OVER].join('\n\n');
}

const OVER = 'No play of this issue looks wrong any more, so it is closed.';

/**
 * How to answer by email.
 * @param example a group that is not alone, by which it shows how one is named
 * @param inAll how many plays an answer without a group is about, where the table beside it has fewer
 */
function howToAnswer(example: IssueGroup | undefined, inAll?: number): string {
  const what =
    inAll === undefined
      ? 'everything in the table'
      : `all ${count(inAll, 'play')} of this issue, not only what is new`;
  const one =
    example === undefined
      ? ''
      : ` That means ${what}; \`remove group ${example.number}\` means that group alone.`;
  return (
    `Or **answer this email** with \`remove\`, \`keep\` or \`undo\` as the first line.${one} ` +
    'Anything below the first line is ignored.'
  );
}

function howToUndo(run: Run): string {
  const address = undoLink(removalTarget(run), run.id, `Undoes run ${run.id}.\n`);
  return `Was that a mistake? **${link('Undo this', address)}**, or answer with \`undo\` as the first line: that undoes what was done last.`;
}

function howTo({ run, account }: IssueSetting, example: IssueGroup | undefined): string[] {
  return [
    MEANINGS,
    `${whatToPress(run)} On a phone, hold the link and choose *Open in browser*: the GitHub app may not show this page.`,
    howToAnswer(example),
    'If you close this issue, these plays stay as they are, and you get no more emails about them.',
    `${seeRun(run)} Account **${text(account.slug)}**. ${timesOf(account)}.`,
  ];
}

function seeRun(run: Run): string {
  return `More is on ${link('the page of the run', runAddress(run))}.`;
}

/** The table, with as many groups as find room. @param room characters */
function groupTable(
  groups: readonly IssueGroup[],
  { run, account, isAlone }: IssueSetting,
  room: number,
): string {
  const all = groups.flatMap(({ group }) => group.plays);
  const setting = { run, when: whenIn(account.timezone), titleOf: titlesAmong(all) };
  const rows: string[][] = [];
  let size = 0;
  for (const { number, recorded, group } of groups) {
    const answers =
      recorded === undefined
        ? link('open the run', runAddress(run))
        : answersTo(recorded, group.plays, setting);
    const row = [`${number}. ${groupCell(group, setting)}`, answers];
    size += row.join('').length + 10;
    if (size > room) break;
    rows.push(row);
  }
  const more = groups.length - rows.length;
  if (more > 0) {
    const others = groups.slice(rows.length).map(({ group }) => group);
    rows.push([
      `… and ${count(more, 'more group')} of ${count(suspectPlays(others).length, 'play')}`,
      link('open the run', runAddress(run)),
    ]);
  }
  if (groups.length > 1 && isAlone) rows.push(['**All of these**', answersTo('all', all, setting)]);
  return table(['Plays', 'What should happen'], rows);
}
