import { count, figure } from '../../base/wording.ts';
import { describePlace } from '../../csv/selection.ts';
import type { Run } from '../../github/event.ts';
import { episodeCode, type Play } from '../../history/play.ts';
import { perhapsWords, surplusWords, unknownWords } from '../../text/addition-troubles.ts';
import { FILES_CHECKED, NO_FILE } from '../../text/given-files.ts';
import { list, text } from '../../text/markdown.ts';
import { foldedPlays, playsBlock } from '../../text/plays-table.ts';
import { previewLine } from '../../text/preview-line.ts';
import { showGrids } from '../../text/show-grids.ts';
import { undoLine } from '../../text/undo-line.ts';
import { type When, whenIn, zoneName } from '../../text/when.ts';
import { type Ends, endsOf } from './ends.ts';
import type { ImportReport, UncertainRow } from './import.ts';

type Preview = Extract<ImportReport, { outcome: 'preview' }>;
type Done = Extract<ImportReport, { outcome: 'done' }>;

/** The parts of the summary, the most important ones first. */
export function importParts(report: ImportReport, run: Run): (string | undefined)[] {
  return [`## ${importHeadline(report)}`, ...partsBelow(report, run)];
}

/** What an import came to, in a few plain words. */
export function importHeadline(report: ImportReport): string {
  switch (report.outcome) {
    case 'nothing given':
      return 'Nothing to add';
    case 'files checked':
      return `${count(report.selected, 'play')} to add`;
    case 'preview':
      return `Preview: ${count(report.lacking.length, 'play')} would be added`;
    case 'done':
      return doneHeadline(report);
  }
}

function partsBelow(report: ImportReport, run: Run): (string | undefined)[] {
  switch (report.outcome) {
    case 'nothing given':
      return [nothingGiven(report.files)];
    case 'files checked':
      return [FILES_CHECKED];
    case 'preview':
      return previewParts(report, run);
    case 'done':
      return doneParts(report, run);
  }
}

/** Why there is nothing to do, and what to do. */
export function nothingGiven(files: readonly string[]): string {
  return files.length === 0
    ? NO_FILE
    : `There is no row in ${files.map(text).join(', ')}. Write one row for each play, with watched_at and trakt_id (or title, season and episode).`;
}

function previewParts(report: Preview, run: Run): (string | undefined)[] {
  const when = whenIn(report.account.timezone);
  const { lacking } = report;
  return [
    previewLine(run, 'import.yml', lacking.length === 0),
    uncertainBlock(report.uncertain, when),
    lacking.length === 0 ? undefined : playsBlock('The plays that would be added', lacking, when),
    presentBlock(report.present, when),
    perhapsThereBlock(report.perhapsThere, when),
    ...gridBlocks(report, lacking),
    footer(report),
  ];
}

function doneParts(report: Done, run: Run): (string | undefined)[] {
  const when = whenIn(report.account.timezone);
  const ends = endsOf(report);
  const { added } = ends;
  return [
    ...troubleBlocks(ends, when, { report, run }),
    uncertainBlock(report.uncertain, when),
    report.takenBack.length === 0
      ? undefined
      : `${report.takenBack.map(text).join(', ')} changed on the branch since this push, so nothing of it was added here. The run of the newer push adds it.`,
    added.length === 0 ? undefined : undoLine(run),
    added.length === 0 ? undefined : playsBlock('The plays that were added', added, when),
    presentBlock(ends.present, when),
    perhapsThereBlock(report.perhapsThere, when),
    ...gridBlocks(report, added),
    footer(report),
  ];
}

function doneHeadline(report: Done): string {
  const { added } = endsOf(report);
  const { present, perhapsThere, selected, lacking } = report;
  if (lacking.length === 0 && perhapsThere.length > 0)
    return 'Nothing added: what is not there may be there under another name';
  if (lacking.length === 0 && present.length > 0) {
    return `Nothing to add: ${selected === 1 ? 'the play is' : `all ${figure(present.length)} plays are`} there already`;
  }
  if (added.length === lacking.length) return `${count(added.length, 'play')} added`;
  return `${figure(added.length)} of ${count(lacking.length, 'play')} added`;
}

function troubleBlocks(
  ends: Ends,
  when: When,
  { report, run }: { report: Done; run: Run },
): (string | undefined)[] {
  const reasons = ends.reasons.map(text).join(' ');
  const { failed, unconfirmed, perhaps, notFound, surplus } = ends;
  return [
    ...block(
      failed,
      `❌ **${count(failed.length, 'play')} could not be added.** ${reasons} Run this again: it adds only what is still missing.`,
      'The plays that could not be added',
      when,
    ),
    ...block(
      unconfirmed,
      `⚠️ **${count(unconfirmed.length, 'play')} may still be missing.** ${reasons} Run this again later: it adds only what is missing then.`,
      'The plays that could not be confirmed',
      when,
    ),
    ...block(perhaps, perhapsWords(perhaps, 'be there'), 'Which', when),
    ...block(
      notFound,
      unknownWords(notFound, 'be added by Trakt ID'),
      'The plays of what Trakt does not know',
      when,
    ),
    ...block(surplus, surplusWords(surplus, run, report.account.slug), 'Which', when),
  ];
}

function block(plays: readonly Play[], sentence: string, title: string, when: When): string[] {
  return plays.length === 0 ? [] : [sentence, foldedPlays(title, plays, when)];
}

function uncertainBlock(uncertain: readonly UncertainRow[], when: When): string | undefined {
  if (uncertain.length === 0) return undefined;
  return (
    `❌ **${count(uncertain.length, 'row')} ${uncertain.length === 1 ? 'is' : 'are'} not certain enough to be added.** ` +
    `Correct ${uncertain.length === 1 ? 'it' : 'them'} and give the file again: plays that are there already are not added twice.\n\n` +
    list(
      uncertain,
      ({ row, reason }) => `${describePlace(row.place)}: ${describeUncertain(row, when)}. ${reason}`,
    )
  );
}

function describeUncertain({ claims, watchedAt }: UncertainRow['row'], when: When): string {
  const { title, year, season = null, episode = null } = claims;
  const code = episodeCode({ season, episode });
  return [
    title ?? 'a play without a title,',
    year === undefined ? '' : `(${year})`,
    code,
    `watched ${when({ watchedAt })}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function presentBlock(present: readonly Play[], when: When): string | undefined {
  if (present.length === 0) return undefined;
  const title = `${count(present.length, 'play')} ${present.length === 1 ? 'was' : 'were'} there already`;
  return foldedPlays(title, present, when);
}

function perhapsThereBlock(plays: readonly Play[], when: When): string | undefined {
  if (plays.length === 0) return undefined;
  const [be, them] = plays.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return foldedPlays(
    `${count(plays.length, 'play')} ${be} perhaps there, under another episode, movie or minute: an earlier run added ${them}`,
    plays,
    when,
  );
}

function gridBlocks({ shows }: Preview | Done, coming: readonly Play[]): string[] {
  return shows.map(show =>
    showGrids(show, {
      before: show.plays,
      after: [...show.plays, ...coming.filter(play => play.showTraktId === show.traktId)],
    }),
  );
}

function footer({ account, files }: Preview | Done): string {
  const from = files.map(text).join(', ');
  return `Account ${text(account.slug)}. From ${from}. Times are those of ${text(zoneName(account.timezone))}.`;
}
