import type { ExportedPart, ExportReport } from '../commands/export.ts';
import { count } from '../failure.ts';
import type { Run } from '../github/event.ts';
import { removalLink } from '../github/links.ts';
import { showFileName } from '../history/file-names.ts';
import { minuteOf } from '../history/play.ts';
import { groupSuspects, type Suspect } from '../history/suspects.ts';
import { showAddress } from '../trakt/shows.ts';
import { document, link, text } from './markdown.ts';
import { foldedPlays } from './plays-table.ts';
import { legend, seasonGrid } from './season-grid.ts';
import { type When, whenIn, zoneName } from './when.ts';
import { groupReason, groupTitle, playsByKind, progressWords } from './words.ts';

const MOST_GROUPS = 20;

/** The job summary of an export, as Markdown. */
export function exportSummary({ account, parts }: ExportReport, run: Run): string {
  const when = whenIn(account.timezone);
  return document([
    ...parts.flatMap(part => partSummary(part, run, account.slug, when)),
    `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}; the CSV has UTC.`,
  ]);
}

function partSummary(part: ExportedPart, run: Run, account: string, when: When): (string | undefined)[] {
  const { show, plays, suspects, progress } = part;
  const flagged = new Set(suspects.keys());
  const heading = show === undefined ? 'The whole history' : showHeading(part);
  if (plays.length === 0)
    return [`## ${heading}`, 'Trakt has no plays of it in your history. The CSV has the header alone.'];
  return [
    `## ${heading}`,
    progress && text(progressWords(progress)),
    `**${count(plays.length, 'play')}**: ${text(playsByKind(plays))}. ${suspects.size === 0 ? 'None looks wrong.' : `**${suspects.size.toLocaleString('en-US')} look wrong.**`}`,
    progress &&
      `${seasonGrid(progress, plays, flagged)}\n\n${legend(suspects.size > 0 ? 'suspect' : undefined)}`,
    doubtLine(part),
    ...groupBlocks(part, run, account, when),
    nextStep(part),
  ];
}

function showHeading({ show }: ExportedPart): string {
  if (show === undefined) return '';
  const year = show.year === null ? '' : ` (${show.year})`;
  return link(text(`${show.title ?? 'Untitled show'}${year}`), showAddress(show));
}

function doubtLine({ completeness, shortfall }: ExportedPart): string | undefined {
  if (completeness === 'unproven') {
    return '⚠️ Trakt’s answers contradicted each other, so plays may be missing. Export again in a few minutes.';
  }
  if (shortfall > 0)
    return `⚠️ Trakt counts ${count(shortfall, 'more play')} than it lists: plays of things that it no longer knows.`;
  return undefined;
}

function groupBlocks(part: ExportedPart, run: Run, account: string, when: When): string[] {
  const groups = groupSuspects(part.suspects.values());
  const blocks = groups
    .slice(0, MOST_GROUPS)
    .map((group, index) => groupBlock(group, index + 1, part, run, account, when));
  const more = groups.length - MOST_GROUPS;
  return more > 0
    ? [...blocks, `… and ${count(more, 'smaller group')} of suspects; the CSV has them all.`]
    : blocks;
}

function groupBlock(
  group: readonly Suspect[],
  number: number,
  part: ExportedPart,
  run: Run,
  account: string,
  when: When,
): string {
  const [first] = group;
  if (first === undefined) return '';
  const plays = group.map(suspect => suspect.play);
  const these = count(plays.length, 'play');
  const address = removalLink(run, `${fileNameFor(first)}-${number}`, plays, account);
  const action =
    address === undefined
      ? `To remove these ${these}, write x beside them in ${text(part.csv)}: they are too many for a link.`
      : `**${link(`Remove ${plays.length === 1 ? 'this' : 'these'} ${these}`, address)}** opens a new file on GitHub, filled in; commit it, and they are removed.`;
  const same = group.every(suspect => suspect.reason === first.reason);
  const reasons = same ? undefined : new Map(group.map(suspect => [suspect.play.historyId, suspect.reason]));
  return [
    `### ${text(groupTitle(group))}: ${these}`,
    text(groupReason(group, when)),
    action,
    foldedPlays(
      `The ${these}`,
      plays,
      when,
      reasons && { head: 'Why', cell: play => text(reasons.get(play.historyId) ?? '') },
    ),
  ].join('\n\n');
}

function fileNameFor({ kind, play }: Suspect): string {
  const minute = kind === 'bulk mark' ? minuteOf(play.watchedAt).replaceAll(':', '') : 'duplicates';
  const title =
    play.showTraktId === null
      ? `${play.type}-${play.traktId}`
      : showFileName({ slug: play.showSlug, traktId: play.showTraktId });
  return `${title}-${minute}`;
}

function nextStep({ csv, artifact, suspects }: ExportedPart): string {
  const file = artifact === undefined ? text(csv) : link(text(artifact.name), artifact.url);
  const mark =
    'write x in the column remove beside each play that should go, and commit the file to the folder removals';
  return suspects.size === 0
    ? `The plays are in ${file}. To remove any of them, ${mark}.`
    : `All plays are in ${file}. To remove others, ${mark}.`;
}
