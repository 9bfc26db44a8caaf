import type { ExportedPart, ExportReport } from '../commands/export.ts';
import type { Run } from '../github/event.ts';
import { showAddress } from '../trakt/shows.ts';
import { count, figure } from '../wording.ts';
import { document, link, text } from './markdown.ts';
import { legend, seasonGrid } from './season-grid.ts';
import { suspectBlocks } from './suspect-blocks.ts';
import { type When, whenIn, zoneName } from './when.ts';
import { playsByKind, progressWords } from './words.ts';

/** The job summary of an export, as Markdown. */
export function exportSummary({ account, parts }: ExportReport, run: Run): string {
  const when = whenIn(account.timezone);
  return document([
    ...parts.flatMap(part => partSummary(part, run, account.slug, when)),
    `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}; the CSV has UTC.`,
  ]);
}

/** What was exported, in a few plain words. */
export function exportHeadline({ parts }: ExportReport): string {
  const plays = parts.reduce((sum, part) => sum + part.plays.length, 0);
  const suspects = parts.reduce((sum, part) => sum + part.suspects.size, 0);
  return plays === 0
    ? 'There are no plays to export'
    : `${count(plays, 'play')} exported, ${suspectsInWords(suspects)}`;
}

/** `22 of them look wrong`. */
function suspectsInWords(suspects: number): string {
  if (suspects === 0) return 'none of them looks wrong';
  return `${figure(suspects)} of them ${suspects === 1 ? 'looks' : 'look'} wrong`;
}

function partSummary(part: ExportedPart, run: Run, account: string, when: When): (string | undefined)[] {
  const { show, plays, suspects, progress } = part;
  const flagged = new Set(suspects.keys());
  const heading = show === undefined ? 'The whole history' : showHeading(part);
  if (plays.length === 0)
    return [
      `## ${heading}`,
      'Your history has no plays of it, so the CSV has only its header. Is it another show that you mean? Export again with the address of its page at trakt.tv.',
    ];
  return [
    `## ${heading}`,
    progress && text(progressWords(progress)),
    `**${count(plays.length, 'play')}**: ${text(playsByKind(plays))}. ${suspects.size === 0 ? 'None looks wrong.' : `**${figure(suspects.size)} ${suspects.size === 1 ? 'looks' : 'look'} wrong.**`}`,
    progress &&
      `${seasonGrid(progress, plays, flagged)}\n\n${legend(suspects.size > 0 ? 'suspect' : undefined)}`,
    reviewLine(part),
    doubtLine(part),
    ...suspectBlocks([...suspects.values()], { run, account, when, fileOf: () => part.csv }),
    nextStep(part),
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

function nextStep({ csv, artifact, suspects }: ExportedPart): string {
  const file = artifact === undefined ? text(csv) : link(text(artifact.name), artifact.url);
  const mark =
    'write x in the column remove beside each play that should go, and commit the file to the folder removals';
  return suspects.size === 0
    ? `The plays are in ${file}. To remove any of them, ${mark}.`
    : `All plays are in ${file}. To remove others, ${mark}.`;
}
