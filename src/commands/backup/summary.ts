import { count, figure } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { folderPage, workflowPage } from '../../github/links.ts';
import type { Play } from '../../history/play.ts';
import { type SuspectGroup, suspectPlays } from '../../history/suspect-group.ts';
import { shortfallWords, timesOf } from '../../text/account-words.ts';
import { document, link, place, text } from '../../text/markdown.ts';
import { byTitle, playsByTitle } from '../../text/plays-by-title.ts';
import { playsBlock } from '../../text/plays-table.ts';
import { suspectBlocks } from '../../text/suspect-table.ts';
import { type When, whenIn } from '../../text/when.ts';
import type { BackupReport, SavedBackup } from './backup.ts';

const MOST_PROBLEMS = 50;
const FILES_NAMED = 2;

/** What to do about marks that no backup can carry on. */
export const HOW_TO_FIX =
  'Delete the file, or restore it from its history on GitHub, and run Backup again. Then mark the plays again: change nothing but the column remove, and sort only whole rows.';

/** The job summary of a backup, as Markdown. */
export function backupSummary(report: BackupReport, run: Run): string {
  if (report.outcome === 'unchanged') {
    return document([
      `## ${backupHeadline(report)}`,
      `No play was added or removed since the last backup. It has ${holdings(report)}.`,
    ]);
  }
  if (isOneLine(report)) return document([inOneLine(report, run)]);
  const when = whenIn(report.account.timezone);
  return document([
    ...wrongBlocks(report, run, when),
    `${isAnswer(report) ? '###' : '##'} ${report.unbelieved.length > 0 ? '⚠️ ' : ''}${backupHeadline(report)}`,
    `The backup in ${text(report.directory)} has ${holdings(report)}.`,
    ...unbelievedBlocks(report),
    stillWrong(report, run),
    ...(report.isFirst ? [] : changeBlocks(report, run, when)),
    shortfallLine(report),
    nextStep(report, run),
    `Account ${text(report.account.slug)}. ${timesOf(report.account)}; the CSV files have UTC.`,
  ]);
}

/** Whether earlier steps of this job told it all. */
function isOneLine(report: SavedBackup): boolean {
  return report.isToldAlready && !hasNews(report);
}

/** Whether there is more to say than what changed. */
function hasNews({ isFirst, newSuspects, unbelieved, shortfall, formerShortfall }: SavedBackup): boolean {
  return isFirst || newSuspects.length > 0 || unbelieved.length > 0 || shortfall !== formerShortfall;
}

/** `12 plays added, 1 gone`. */
export function changesInWords({ added, lost, moved }: SavedBackup): string {
  const numbers: [number, string][] = [
    [added.length, 'added'],
    [lost.length, 'gone'],
    [moved.length, 'changed'],
  ];
  const [first, ...others] = numbers.filter(([number]) => number > 0);
  if (first === undefined) return 'no plays added or gone';
  const rest = others.map(([number, what]) => `${figure(number)} ${what}`);
  return [`${count(first[0], 'play')} ${first[1]}`, ...rest].join(', ');
}

/** What a backup came to, in a few plain words. */
export function backupHeadline(report: BackupReport): string {
  if (report.outcome === 'unchanged') return 'Backup: nothing changed';
  return report.isFirst
    ? `First backup: ${count(report.counts.plays, 'play')}`
    : `Backup: ${changesInWords(report)}`;
}

function holdings({ counts: { plays, episodes, movies } }: BackupReport): string {
  const of = [
    ...(episodes > 0 ? [count(episodes, 'of an episode', 'of episodes')] : []),
    ...(movies > 0 ? [count(movies, 'of a movie', 'of movies')] : []),
  ];
  return `**${count(plays, 'play')}**${of.length > 1 ? ` (${of.join(', ')})` : ''}`;
}

/** After a command of the same job that has told its story. */
function inOneLine(report: SavedBackup, run: Run): string {
  const folder = link(text(report.directory), folderPage(run, report.directory));
  return [`Backed up: ${folder} has ${holdings(report)}.`, stillWrong(report, run)].filter(Boolean).join(' ');
}

/** Whether the summary begins with the plays that look wrong: that is what a person must know. */
function isAnswer({ suspects, isNewsOfSuspects }: SavedBackup): boolean {
  return suspects.length > 0 && isNewsOfSuspects;
}

function changeBlocks({ added, lost, moved }: SavedBackup, run: Run, when: When): string[] {
  return [
    ...(lost.length === 0
      ? []
      : [
          changeBlock('Gone since the last backup', lost, when),
          `If plays are gone that should be there: ${link('run Undo', workflowPage(run, 'undo.yml'))} with the number of the run that removed them. If no run did, copy their rows from the last version of these files on GitHub into a CSV file, and commit it to imports/.`,
        ]),
    ...(moved.length === 0
      ? []
      : [
          changeBlock(
            'At a different time, or under a different title, than in the last backup',
            moved.map(({ now }) => now),
            when,
          ),
        ]),
    ...(added.length === 0 ? [] : [changeBlock('Added since the last backup', added, when)]),
  ];
}

/** Rule 4 of a backup: what Change would not believe, no backup carries on. */
function unbelievedBlocks({ unbelieved }: SavedBackup): string[] {
  if (unbelieved.length === 0) return [];
  const files = [...new Set(unbelieved.map(problem => problem.place?.file ?? ''))];
  const [stays, it] = files.length === 1 ? ['stays as it was', 'it'] : ['stay as they were', 'them'];
  return [
    `❌ **${files.map(text).join(', ')} ${stays}**: plays are marked in ${it}, and some rows have a problem. ${HOW_TO_FIX}`,
    unbelieved
      .slice(0, MOST_PROBLEMS)
      .map(
        problem =>
          `- ${problem.place === undefined ? '' : `**${place(problem.place)}**: `}${text(problem.message)}`,
      )
      .join('\n'),
    unbelieved.length > MOST_PROBLEMS ? `… and ${figure(unbelieved.length - MOST_PROBLEMS)} more.` : '',
  ];
}

function changeBlock(title: string, plays: readonly Play[], when: When): string {
  const [only, ...others] = byTitle(plays);
  const ofOne = only === undefined || others.length > 0 ? '' : ` of ${text(only.name)}`;
  const block = ofOne === '' ? playsByTitle : playsBlock;
  return `### ${title}: ${count(plays.length, 'play')}${ofOne}\n\n${block('Play by play', plays, when)}`;
}

function shortfallLine({ shortfall }: SavedBackup): string | undefined {
  return shortfall === 0 ? undefined : `${shortfallWords(shortfall)}, so they cannot be in any backup.`;
}

/** What looks wrong, groups with something new first. */
function wrongBlocks(report: SavedBackup, run: Run, when: When): string[] {
  const { suspects, newSuspects, shown, added } = report;
  if (!isAnswer(report)) return [];
  const wrong = suspectPlays(suspects);
  const fresh = new Set(suspectPlays(newSuspects).map(play => play.historyId));
  const isFresh = ({ plays }: SuspectGroup) => plays.some(play => fresh.has(play.historyId));
  const [first, rest] = [suspects.filter(isFresh), suspects.filter(group => !isFresh(group))];
  const newOnes =
    fresh.size === 0 || fresh.size === wrong.length ? '' : `, ${figure(fresh.size)} of them new`;
  return [
    `## ${count(wrong.length, 'play looks', 'plays look')} wrong${newOnes}`,
    ...suspectBlocks({
      groups: [...first, ...rest],
      plays: [...wrong, ...added],
      run,
      when,
      isOnRecord: shown !== undefined,
      isAlone: shown?.isAlone === true,
      someOfThem: `Only some of them? ${howToMark(report, wrong)}.`,
    }),
  ];
}

/** What looked wrong before, and is no news. */
function stillWrong(report: SavedBackup, run: Run): string | undefined {
  const plays = suspectPlays(report.suspects).length;
  if (plays === 0 || (report.isNewsOfSuspects && !isOneLine(report))) return undefined;
  const [look, them] = plays === 1 ? ['looks', 'it'] : ['look', 'them'];
  return `${count(plays, 'play')} still ${look} wrong. ${link('Export', workflowPage(run, 'export.yml'))} shows ${them} again, with the links.`;
}

/** Which files to mark plays in. */
function howToMark({ fileOf, directory }: SavedBackup, plays: readonly Play[]): string {
  const files = [...new Set(plays.map(({ historyId }) => fileOf.get(historyId) ?? directory))];
  const where =
    files.length <= FILES_NAMED ? files.map(text).join(' and ') : `the files of ${text(directory)}`;
  return `Write x in the column remove beside them in ${where}, and commit ${files.length === 1 ? 'it' : 'them'}`;
}

function nextStep({ directory }: SavedBackup, run: Run): string {
  return `To remove a play, open its file in ${link(`the folder ${text(directory)}`, folderPage(run, directory))}, write x in the column remove beside it, and commit.`;
}
