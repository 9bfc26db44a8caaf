import { count, figure } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { suspectPlays } from '../../history/suspect-group.ts';
import { document, link, text } from '../../text/markdown.ts';
import { seasonGrid } from '../../text/season-grid.ts';
import { suspectBlocks } from '../../text/suspect-table.ts';
import { type When, whenIn, zoneName } from '../../text/when.ts';
import { ownFolderWords, playsByKind, progressWords } from '../../text/words.ts';
import { showAddress } from '../../trakt/shows.ts';
import type { ExportedPart, ExportReport } from './export.ts';

/** The job summary of an export, as Markdown. */
export function exportSummary(report: ExportReport, run: Run): string {
  const { account, parts } = report;
  const when = whenIn(account.timezone);
  return document([
    ...suspectParts(report, run, when),
    ...parts.flatMap(part => partSummary(part, account.slug)),
    `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}; the CSV has UTC.`,
  ]);
}

function suspectParts({ account, parts, shown }: ExportReport, run: Run, when: When): string[] {
  const groups = parts.flatMap(part => part.suspects).toSorted((a, b) => a.number - b.number);
  const wrong = suspectPlays(groups).length;
  if (wrong === 0) return [];
  const blocks = suspectBlocks({
    groups,
    plays: parts.flatMap(part => part.plays),
    run,
    when,
    isOnRecord: shown !== undefined,
    isAlone: shown?.isAlone === true,
    someOfThem: someOfThem(parts, account.slug),
  });
  return [`## ${count(wrong, 'play looks', 'plays look')} wrong`, ...blocks];
}

/** How single plays are picked. */
function someOfThem(parts: readonly ExportedPart[], account: string): string {
  const [part, ...others] = parts.filter(({ suspects }) => suspects.length > 0);
  const mark = `write x in the column remove beside them in the CSV, and ${commitWords(account)}`;
  if (part?.pageArtifact === undefined) return `Only some of them? ${upperFirst(mark)}.`;
  const page =
    others.length > 0 ? 'the review pages below' : `**${link('the review page', part.pageArtifact.url)}**`;
  return `Only some of them? Tick plays on ${page}, or ${mark}.`;
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

function partSummary(part: ExportedPart, account: string): (string | undefined)[] {
  const { show, plays, suspects, progress } = part;
  const flagged = new Set(suspectPlays(suspects).map(play => play.historyId));
  const heading = show === undefined ? 'The whole history' : showHeading(part);
  if (plays.length === 0)
    return [
      `## ${heading}`,
      'Your history has no plays of it: the CSV has only its header row. Did you mean another show? Export again with its IMDb ID (tt…), or the address of its page at trakt.tv.',
    ];
  return [
    `## ${heading}`,
    progress && text(progressWords(progress)),
    `**${count(plays.length, 'play')}**: ${text(playsByKind(plays))}. ${flagged.size === 0 ? 'None looks wrong.' : `**${figure(flagged.size)} ${flagged.size === 1 ? 'looks' : 'look'} wrong.**`}`,
    progress &&
      seasonGrid(progress, plays, {
        has: play => flagged.has(play.historyId),
        square: 'suspect',
        meaning: 'looks wrong',
        count: true,
      }),
    reviewLine(part),
    doubtLine(part),
    nextStep(part, account),
  ];
}

function showHeading({ show }: ExportedPart): string {
  if (show === undefined) return '';
  const year = show.year === null ? '' : ` (${show.year})`;
  return link(text(`${show.title ?? 'Untitled show'}${year}`), showAddress(show));
}

function reviewLine({ pageArtifact }: ExportedPart): string | undefined {
  if (pageArtifact === undefined) return undefined;
  return `**${link('Review in the browser', pageArtifact.url)}** to see every play, tick what should go and commit it.`;
}

function doubtLine({ completeness, shortfall }: ExportedPart): string | undefined {
  if (completeness === 'unproven') {
    return '⚠️ Trakt’s answers contradicted each other, so plays may be missing. Export again in a few minutes.';
  }
  if (shortfall > 0)
    return `⚠️ Trakt counts ${count(shortfall, 'more play')} than it lists: plays of things that it no longer knows.`;
  return undefined;
}

function nextStep(part: ExportedPart, account: string): string {
  const mark = `write x in the column remove beside each play that should go, and ${commitWords(account)}`;
  return part.suspects.length === 0
    ? `The plays are in ${csvLink(part)}. To remove any of them, ${mark}.`
    : `All plays are in ${csvLink(part)}. To remove others, ${mark}.`;
}

function csvLink({ csv, artifact }: ExportedPart): string {
  return artifact === undefined ? text(csv) : link(text(artifact.name), artifact.url);
}

function commitWords(account: string): string {
  return `commit the file to the folder changes ${text(ownFolderWords(account))}`;
}
