import { count, figure } from '../../base/wording.ts';
import { describePlace } from '../../csv/selection.ts';
import type { Run } from '../../github/event.ts';
import { workflowPage } from '../../github/links.ts';
import { episodeCode, type Play } from '../../history/play.ts';
import { FILES_CHECKED, NO_FILE } from '../../text/given-files.ts';
import { link, list, text } from '../../text/markdown.ts';
import { foldedPlays, playsBlock } from '../../text/plays-table.ts';
import { previewLine } from '../../text/preview-line.ts';
import { showGrids } from '../../text/show-grids.ts';
import { type When, whenIn, zoneName } from '../../text/when.ts';
import type { Losses, RestoreReport, UncertainRow } from './restore.ts';

type Preview = Extract<RestoreReport, { outcome: 'preview' }>;
type Done = Extract<RestoreReport, { outcome: 'done' }>;

/** The parts of the summary, the most important ones first. */
export function restoreParts(report: RestoreReport, run: Run): (string | undefined)[] {
  return [`## ${restoreHeadline(report)}`, ...partsBelow(report, run)];
}

/** What a restoration came to, in a few plain words. */
export function restoreHeadline(report: RestoreReport): string {
  switch (report.outcome) {
    case 'nothing given':
      return 'Nothing to put back';
    case 'files checked':
      return `${count(report.selected, 'play')} to put back`;
    case 'preview':
      return `Preview: ${count(report.plays.length, 'play')} would be put back`;
    case 'done':
      return doneHeadline(report);
  }
}

function partsBelow(report: RestoreReport, run: Run): (string | undefined)[] {
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
  const { plays, losses } = report;
  return [
    previewLine(run, 'undo.yml', plays.length === 0),
    uncertainBlock(report.uncertain, when),
    lossesLine(losses, 'would'),
    plays.length === 0 ? undefined : playsBlock('The plays that would be put back', plays, when),
    presentBlock(report.present, when),
    ...gridBlocks(report, plays),
    footer(report),
  ];
}

function doneParts(report: Done, run: Run): (string | undefined)[] {
  const when = whenIn(report.account.timezone);
  const { restored } = report;
  return [
    ...troubleBlocks(report, when),
    uncertainBlock(report.uncertain, when),
    lossesLine(report.losses, 'did'),
    restored.length === 0 ? undefined : playsBlock('The plays that were put back', restored, when),
    presentBlock(report.present, when),
    ...gridBlocks(report, restored),
    nextStep(report, run),
    footer(report),
  ];
}

function doneHeadline({ restored, present, selected }: Done): string {
  if (restored.length === 0 && present.length === selected) {
    return `Nothing left to put back: ${selected === 1 ? 'the play is' : `all ${figure(selected)} plays are`} there already`;
  }
  const missing = selected - present.length;
  if (restored.length >= missing) return `${count(restored.length, 'play')} put back`;
  return `${figure(restored.length)} of ${count(missing, 'play')} put back`;
}

function troubleBlocks({ failed, unconfirmed, notFound, reasons, doubt }: Done, when: When): string[] {
  return [
    ...block(
      failed,
      `❌ **${count(failed.length, 'play')} could not be put back.** ${reasons.map(text).join(' ')} Run this again: it puts back only what is still missing.`,
      'The plays that could not be put back',
      when,
    ),
    ...block(
      unconfirmed,
      `⚠️ **${count(unconfirmed.length, 'play')} may be missing still.** ${text(doubt ?? '')} Look at the history at Trakt in a while, and run this again: it puts back only what is not there then.`,
      'The plays that could not be confirmed',
      when,
    ),
    ...block(
      notFound,
      `❌ **${count(notFound.length, 'play is', 'plays are')} of something that Trakt does not know any more**, so ${notFound.length === 1 ? 'it' : 'they'} cannot be put back by Trakt ID. Search for it at trakt.tv: it may have a new entry.`,
      'The plays of what Trakt does not know',
      when,
    ),
  ];
}

function block(plays: readonly Play[], sentence: string, title: string, when: When): string[] {
  return plays.length === 0 ? [] : [sentence, foldedPlays(title, plays, when)];
}

function uncertainBlock(uncertain: readonly UncertainRow[], when: When): string | undefined {
  if (uncertain.length === 0) return undefined;
  return (
    `❌ **${count(uncertain.length, 'row')} ${uncertain.length === 1 ? 'is' : 'are'} not certain enough to be put back.** ` +
    `Correct ${uncertain.length === 1 ? 'it' : 'them'} and give the file again: plays that are there already are not put back twice.\n\n` +
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

function lossesLine({ historyIds, seconds, scrobbles }: Losses, mood: 'would' | 'did'): string | undefined {
  const losses = [
    historyIds > 0 ? `the old history IDs (each play ${mood === 'did' ? 'has' : 'gets'} a new one)` : '',
    seconds > 0 ? `the seconds of ${count(seconds, 'time')} (Trakt keeps minutes)` : '',
    scrobbles > 0
      ? `how ${count(scrobbles, 'play')} came about (scrobbled or checked in; now marked by hand)`
      : '',
  ].filter(Boolean);
  return losses.length === 0 ? undefined : `What Trakt cannot give back: ${losses.join('; ')}.`;
}

function presentBlock(present: readonly Play[], when: When): string | undefined {
  if (present.length === 0) return undefined;
  const title = `${count(present.length, 'play')} ${present.length === 1 ? 'was' : 'were'} there already`;
  return foldedPlays(title, present, when);
}

function gridBlocks({ shows }: Preview | Done, coming: readonly Play[]): string[] {
  return shows.map(show =>
    showGrids(show, {
      before: show.plays,
      after: [...show.plays, ...coming.filter(play => play.showTraktId === show.traktId)],
    }),
  );
}

function nextStep(report: Done, run: Run): string | undefined {
  if (report.restored.length === 0) return undefined;
  return `To see them with the rest of the history, ${link('run Export', workflowPage(run, 'export.yml'))}.`;
}

function footer({ account, runId, files }: Preview | Done): string {
  const from = [runId === undefined ? '' : `run ${runId}`, ...files.map(text)].filter(Boolean).join(', ');
  return `Account ${text(account.slug)}. From ${from}. Times are those of ${text(zoneName(account.timezone))}.`;
}
