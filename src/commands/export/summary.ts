import { count, figure } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { titleKey } from '../../history/play.ts';
import { suspectPlays } from '../../history/suspect-group.ts';
import { shortfallWords, timesOf } from '../../text/account-words.ts';
import { details, document, link, text } from '../../text/markdown.ts';
import { seasonGrid } from '../../text/season-grid.ts';
import { suspectBlocks } from '../../text/suspect-table.ts';
import { titleWithYear } from '../../text/title-names.ts';
import { type When, whenIn } from '../../text/when.ts';
import { ownFolderWords, playsByKind, progressWords } from '../../text/words.ts';
import { titleAddress } from '../../trakt/catalogue.ts';
import type { Progress } from '../../trakt/schemas.ts';
import type { ExportedPart, ExportReport } from './export.ts';
import { historyTable, titlesTable } from './progress-table.ts';

/** The job summary of an export, as Markdown. */
export function exportSummary(report: ExportReport, run: Run): string {
  const { account, parts } = report;
  const when = whenIn(account.timezone);
  const isOne = parts.length === 1;
  return document([
    ...answerParts(report, run, when),
    ...(isOne ? parts.flatMap(part => partSummary(part, account.slug, when)) : severalTitles(report, when)),
    `Account ${text(account.slug)}. ${timesOf(account)}; the CSV has UTC.`,
  ]);
}

/** The answer to what a person asked: is anything wrong? */
function answerParts(report: ExportReport, run: Run, when: When): string[] {
  const { parts, shown } = report;
  const groups = parts.flatMap(part => part.suspects).toSorted((a, b) => a.number - b.number);
  const wrong = suspectPlays(groups).length;
  if (wrong === 0) return [`## ${nothingWrong(report)}`];
  const blocks = suspectBlocks({
    groups,
    plays: parts.flatMap(part => part.plays),
    run,
    when,
    isOnRecord: shown !== undefined,
    isAlone: shown?.isAlone === true,
    someOfThem: someOfThem(report),
  });
  return [`## ${count(wrong, 'play looks', 'plays look')} wrong`, ...blocks];
}

function nothingWrong(report: ExportReport): string {
  const [part, ...others] = report.parts;
  return others.length === 0 && part?.title !== undefined && part.plays.length === 0
    ? `No plays of ${headingOf(part)} in your history`
    : exportHeadline(report);
}

/** How single plays are picked. */
function someOfThem(report: ExportReport): string {
  const page = pagesInWords(report);
  const mark = `write x in the column remove beside them in the CSV, and ${commitWords(report.account.slug)}`;
  return page === undefined
    ? `Only some of them? ${upperFirst(mark)}.`
    : `Only some of them? Tick plays on ${page}, or ${mark}.`;
}

/** The review pages of what looks wrong; `undefined` where none was uploaded. */
function pagesInWords({ parts, archive }: ExportReport): string | undefined {
  if (archive !== undefined) return `the review pages in **${link('the archive', archive.url)}**`;
  const [part, ...others] = parts.filter(({ suspects }) => suspects.length > 0);
  if (part?.pageArtifact === undefined) return undefined;
  return others.length > 0
    ? 'the review pages below'
    : `**${link('the review page', part.pageArtifact.url)}**`;
}

function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What was exported, in a few plain words. */
export function exportHeadline({ parts }: ExportReport): string {
  const plays = parts.reduce((sum, part) => sum + part.plays.length, 0);
  const suspects = parts.reduce((sum, part) => sum + suspectPlays(part.suspects).length, 0);
  return plays === 0
    ? 'There are no plays to export'
    : `${count(plays, 'play')} exported, ${suspectsInWords(suspects)}`;
}

/** `22 of them look wrong`. */
function suspectsInWords(suspects: number): string {
  if (suspects === 0) return 'none of them looks wrong';
  return `${figure(suspects)} of them ${suspects === 1 ? 'looks' : 'look'} wrong`;
}

function partSummary(part: ExportedPart, account: string, when: When): (string | undefined)[] {
  const { title, plays, suspects, progress } = part;
  if (title === undefined) return wholeHistory(part, account, when);
  if (plays.length === 0)
    return [
      doubtLine(part),
      `The CSV has only its header row. Did you mean another ${title.kind}? Export again with its IMDb ID (tt…), or the address of its page at trakt.tv.`,
    ];
  return [
    `### ${headingOf(part)}`,
    progress && text(progressWords(progress)),
    playsLine(plays, suspectPlays(suspects).length),
    doubtLine(part),
    progress && gridOf(part, progress),
    reviewLine(part),
    nextStep(part, account),
  ];
}

function wholeHistory(part: ExportedPart, account: string, when: When): (string | undefined)[] {
  if (part.plays.length === 0)
    return ['Your history at Trakt has no plays: the CSV has only its header row.'];
  const titles = [...Map.groupBy(part.plays, titleKey).values()];
  const movies = titles.filter(([play]) => play?.type === 'movie').length;
  return [
    '### The whole history',
    playsLine(part.plays, suspectPlays(part.suspects).length, titlesInWords(titles.length - movies, movies)),
    doubtLine(part),
    reviewLine(part),
    nextStep(part, account),
    historyTable(part, when),
  ];
}

/** `3 shows and 2 movies`, without what there is none of. */
function titlesInWords(shows: number, movies: number): string {
  return [...(shows > 0 ? [count(shows, 'show')] : []), ...(movies > 0 ? [count(movies, 'movie')] : [])].join(
    ' and ',
  );
}

/** @param of `3 shows and 2 movies` */
function playsLine(plays: ExportedPart['plays'], wrong: number, of = ''): string {
  const judged = wrong === 0 ? '' : ` **${figure(wrong)} ${wrong === 1 ? 'looks' : 'look'} wrong.**`;
  return `**${count(plays.length, 'play')}**${of === '' ? '' : ` of ${of}`}: ${text(playsByKind(plays))}.${judged}`;
}

function gridOf({ plays, suspects }: ExportedPart, progress: Progress): string {
  const flagged = new Set(suspectPlays(suspects).map(play => play.historyId));
  return seasonGrid(progress, plays, {
    has: play => flagged.has(play.historyId),
    square: 'suspect',
    meaning: 'looks wrong',
    count: true,
  });
}

/** A row for each, and the rest folded below. */
function severalTitles({ account, parts, archive }: ExportReport, when: When): (string | undefined)[] {
  const movies = parts.filter(({ title }) => title?.kind === 'movie').length;
  return [
    `### ${upperFirst(titlesInWords(parts.length - movies, movies))}`,
    archive &&
      `All files are in **${link(text(archive.name), archive.url)}**, a ZIP archive. Unpack it to use them.`,
    titlesTable(parts, when),
    ...parts.map(part => {
      const doubt = doubtLine(part);
      return doubt && `**${headingOf(part)}**: ${doubt}`;
    }),
    `To remove any play, tick it on a review page, or write x in the column remove beside it in the CSV, and ${commitWords(account.slug)}.`,
    oneByOne(parts.filter(({ plays }) => plays.length > 0)),
  ];
}

const MOST_TITLES = 100;

function oneByOne(parts: readonly ExportedPart[]): string | undefined {
  if (parts.length === 0) return undefined;
  const each = parts.slice(0, MOST_TITLES).flatMap(part => {
    const { plays, suspects, progress } = part;
    return [
      `#### ${headingOf(part)}`,
      progress && text(progressWords(progress)),
      playsLine(plays, suspectPlays(suspects).length),
      progress && gridOf(part, progress),
    ];
  });
  return details('One by one', each.filter(block => block !== undefined).join('\n\n'));
}

function headingOf({ title }: ExportedPart): string {
  return title === undefined ? '' : link(text(titleWithYear(title)), titleAddress(title));
}

function reviewLine({ pageArtifact }: ExportedPart): string | undefined {
  if (pageArtifact === undefined) return undefined;
  return `**${link('Review in the browser', pageArtifact.url)}** to see every play, tick what should go and commit it.`;
}

function doubtLine({ completeness, shortfall }: ExportedPart): string | undefined {
  if (completeness === 'unproven') {
    return '⚠️ Trakt’s answers contradicted each other, so plays may be missing. Export again in a few minutes.';
  }
  if (shortfall > 0) return `⚠️ ${shortfallWords(shortfall)}.`;
  return undefined;
}

function nextStep(part: ExportedPart, account: string): string {
  const mark = `write x in the column remove beside each play that should go, and ${commitWords(account)}`;
  return part.suspects.length === 0
    ? `The plays are in ${csvLink(part)}. To remove any of them, ${mark}.`
    : `All plays are in ${csvLink(part)}. To remove others, ${mark}.`;
}

function csvLink({ csv, artifacts }: ExportedPart): string {
  const files =
    artifacts.length === 0 ? csv.map(text) : artifacts.map(({ name, url }) => link(text(name), url));
  return files.join(' and ');
}

function commitWords(account: string): string {
  return `commit the file to the folder changes ${text(ownFolderWords(account))}`;
}
