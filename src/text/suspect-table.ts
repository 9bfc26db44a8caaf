import { count, figure } from '../base/wording.ts';
import type { Run } from '../github/event.ts';
import { removalTarget, workflowPage } from '../github/links.ts';
import { type Order, orderLink } from '../github/order.ts';
import type { Play } from '../history/play.ts';
import { type SuspectGroup, suspectPlays } from '../history/suspect-group.ts';
import { groupWords, shortWords } from './group-words.ts';
import { link, table, text } from './markdown.ts';
import { foldedPlays } from './plays-table.ts';
import { type TitleOf, titlesAmong } from './title-names.ts';
import type { When } from './when.ts';
import { kindOf, NAME_COUNTS } from './words.ts';

/** What the table of plays that look wrong needs beside them. */
export interface SuspectSetting {
  run: Run;
  when: When;
  titleOf: TitleOf;
  /** Whether `all` stands for exactly these groups. */
  isAlone: boolean;
}

/** What is to be said of plays that look wrong, with the links of each answer. */
interface Suspects extends Omit<SuspectSetting, 'titleOf'> {
  /** With the numbers that they have on record. */
  groups: readonly SuspectGroup[];
  /** All plays that the summary names, so that shows with the same name can be distinguished. */
  plays: readonly Play[];
  /** Whether the groups are on record, so that files can name them. */
  isOnRecord: boolean;
  /** How a person picks single plays, as Markdown: a sentence. */
  someOfThem: string;
}

/** In characters: with the details below it, a summary has room for it. */
const ROOM = 150_000;

/** The plays that look wrong: the table with the answers, what each means, and what to press. */
export function suspectBlocks({ groups, plays, isOnRecord, someOfThem, ...given }: Suspects): string[] {
  if (groups.length === 0) return [];
  const setting = { ...given, titleOf: titlesAmong(plays) };
  const blocks = isOnRecord
    ? [
        'Nothing has been changed. You decide:',
        suspectTable(groups, setting, ROOM),
        MEANINGS,
        whatToPress(given.run),
        ...stopItAtTheSource(groups, given.run),
      ]
    : [NO_LINKS, ...tables(groups, setting)];
  return [...blocks, someOfThem, ...groups.slice(0, MOST_DETAILS).map(group => detailsOf(group, setting))];
}

const NO_LINKS =
  'Nothing has been changed. This time there are no links to remove or keep these plays: GitHub did not accept the list behind them (the log says why).';

function tables(groups: readonly SuspectGroup[], setting: SuspectSetting): string[] {
  return [
    table(
      ['Plays'],
      groups.slice(0, MOST_DETAILS).map(group => [groupCell(group, setting)]),
    ),
  ];
}

/** What each answer means, as Markdown. */
export const MEANINGS =
  '**Remove**: I didn’t watch these. **Keep**: I did, and they are right. **Release dates** or **No date**: I did, but not then.';

/** Where to read how plays stop coming back, as Markdown; nothing where none did. */
export function stopItAtTheSource(groups: readonly SuspectGroup[], { actionFiles }: Run): string[] {
  if (actionFiles === undefined || !groups.some(({ kind }) => kind === 'came back')) return [];
  const page = link('how to stop it', `${actionFiles}/docs/stop-it-at-the-source.md`);
  return [
    `Plays came back after they were removed: something adds them again, such as a media server. Here is ${page}.`,
  ];
}

/** What to do with a link, and where its result will be, as Markdown. */
export function whatToPress(run: Run): string {
  const result = link('the result is here', workflowPage(run, 'change.yml'));
  return `Each link opens a file on GitHub that is already filled in. Press **Commit changes**, and again in the box that opens. A minute later ${result}, with a link that undoes it.`;
}

/**
 * Groups on record with the four answers to each, and to all of them where there are several, as a Markdown table.
 * @param room in characters: groups that find none are counted in a row of their own
 */
export function suspectTable(groups: readonly SuspectGroup[], setting: SuspectSetting, room: number): string {
  const all = suspectPlays(groups);
  const hasAll = groups.length > 1 && setting.isAlone;
  const lastRow = hasAll ? [['**All of these**', answersTo('all', all, setting)]] : [];
  const rows: string[][] = [];
  let left = room - sizeOf(lastRow) - ROW_OF_MORE;
  for (const group of groups) {
    const row = [groupCell(group, setting), answersTo(group.number, group.plays, setting)];
    left -= sizeOf([row]);
    if (left < 0) break;
    rows.push(row);
  }
  const more = groups.slice(rows.length);
  const moreRow =
    more.length === 0
      ? []
      : [[`… and ${count(more.length, 'more group')} of ${count(suspectPlays(more).length, 'play')}`, '']];
  return table(['Plays', 'What should happen'], [...rows, ...moreRow, ...lastRow]);
}

const ROW_OF_MORE = 200;

function sizeOf(rows: readonly string[][]): number {
  return rows.reduce((sum, row) => sum + row.join(' | ').length + 5, 0);
}

/** What a table says of a group, as Markdown: title, which and what happened, when. */
export function groupCell(
  group: SuspectGroup,
  { when, titleOf }: Pick<SuspectSetting, 'when' | 'titleOf'>,
): string {
  const words = groupWords(group, when, titleOf);
  return [`**${text(words.title)}**`, text(words.what), text(words.when)].filter(Boolean).join('<br>');
}

/** The links of the four answers to a group, or to all of them, as Markdown. */
export function answersTo(
  group: Order['group'],
  plays: readonly Play[],
  { run, when, titleOf }: Pick<SuspectSetting, 'run' | 'when' | 'titleOf'>,
): string {
  const these = count(plays.length, 'play');
  const its = plays.length === 1 ? 'its release' : 'their releases';
  const which = shortWords(plays, when, titleOf);
  const answer = (label: string, what: Order['what'], asked: string) =>
    link(
      label,
      orderLink(removalTarget(run), { runId: run.id, group, what }, `${asked}: ${which}.\n${NAME_COUNTS}\n`),
    );
  return (
    `**${answer(`Remove&nbsp;${figure(plays.length)}`, 'remove', `Remove ${these}`)}** ·&nbsp;${answer('Keep', 'keep', `Keep ${these}`)}<br>` +
    `${answer('Release&nbsp;dates', 'released', `Move ${these} to ${its}`)} ·&nbsp;${answer('No&nbsp;date', 'unknown', `Clear the date of ${these}`)}`
  );
}

const MOST_DETAILS = 20;

/** The plays of a group, one by one, folded. */
function detailsOf(group: SuspectGroup, { when, titleOf }: SuspectSetting): string {
  const { plays, stays } = group;
  const words = groupWords(group, when, titleOf);
  const whatStays = {
    head: 'Stays',
    cell: ({ historyId }: Play) => {
      const staying = stays.get(historyId);
      return staying === undefined ? '' : `${when(staying)}, ${text(kindOf(staying))}`;
    },
  };
  // No title: within this tag Markdown would show its backslashes.
  const title = `The ${count(plays.length, 'play')} of ${words.when}`;
  return foldedPlays(title, plays, when, stays.size > 0 ? whatStays : undefined);
}
