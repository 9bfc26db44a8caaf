import { count } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import type { Play } from '../../history/play.ts';
import { timesOf } from '../../text/account-words.ts';
import { link, text } from '../../text/markdown.ts';
import {
  againWords,
  FILES_CHECKED,
  NO_FILE,
  ofOthersWords,
  previewLine,
  undoLine,
} from '../../text/outcome-words.ts';
import { foldedPlays, playsBlock } from '../../text/plays-table.ts';
import { showGrids } from '../../text/season-grid.ts';
import { type When, whenIn } from '../../text/when.ts';
import { byHandWords } from '../../text/words.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import { elsewhereBlocks } from './elsewhere-remarks.ts';
import { movesDone, movesPreview, movesRemarks } from './moves-summary.ts';
import { offersLine, tooManyWords } from './offers.ts';
import { canComeBack, irreversibleLine, remarks, unprovenLine } from './remarks.ts';
import type { ChangeReport, Done, Preview } from './report.ts';

type Found = Preview | Done;

/** The parts of the summary below its heading, the most important ones first. */
export function changeParts(report: ChangeReport, run: Run): (string | undefined)[] {
  switch (report.outcome) {
    case 'nothing selected':
      return report.files.length > 0 && ownFiles(report).length === 0
        ? [text(ofOthersWords(report.ofOthers))]
        : [nothingSelected(ownFiles(report).map(text))];
    case 'files checked':
      return [FILES_CHECKED];
    case 'preview':
      return previewParts(report, run);
    case 'done':
      return doneParts(report, run);
  }
}

/**
 * What to do when no row is marked.
 * @param files as they are written in a text of that kind
 */
export function nothingSelected(files: readonly string[]): string {
  return files.length === 0
    ? `${NO_FILE} If you committed one, is it in the right folder?`
    : `No play is selected in ${files.join(', ')}. Write x in the column remove beside each play that should go, and commit the file again.`;
}

/** The files that are for this account. */
export function ownFiles({ files, ofOthers }: Pick<ChangeReport, 'files' | 'ofOthers'>): string[] {
  return files.filter(file => !ofOthers.includes(file));
}

function previewParts(report: Preview, run: Run): (string | undefined)[] {
  const when = whenIn(report.account.timezone);
  return [
    ...howToDoIt(report, run, when),
    unprovenLine(report),
    ...elsewhereBlocks(report, run, when),
    irreversibleLine(report.plays, 'could not'),
    report.plays.length === 0 ? undefined : playsBlock('The plays that would be removed', report.plays, when),
    ...movesPreview(report, when),
    ...gridBlocks(report, new Set(report.plays.map(play => play.historyId)), 'would be removed'),
    ...movesRemarks(report, when),
    ...remarks(report, when),
    footer(report),
  ];
}

/** Why nothing was changed, and what does it. */
function howToDoIt(report: Preview, run: Run, when: When): (string | undefined)[] {
  const { offers, tooMany, plays, moves, kept } = report;
  const limit = tooMany && `${tooManyWords(tooMany)}.`;
  const offered = offersLine(offers, tooMany?.stopped ? 'all' : 'these', run, when);
  if (tooMany?.stopped) {
    const ifMeant = 'If that is what you want, use the link: it stands for exactly these plays.';
    const byHand = `If that is what you want, ${byHandWords(tooMany.plays)}. In a workflow of your own, set max-removals to ${tooMany.plays} or more.`;
    return [`${limit} ${offered === undefined || !offers.areAll ? byHand : ifMeant}`, offered];
  }
  const isEmpty = plays.length + moves.length + kept.length === 0;
  return [previewLine(run, 'change.yml', isEmpty || offers.areAll), offered, limit && `⚠️ ${limit}`];
}

function doneParts(report: Done, run: Run): (string | undefined)[] {
  const when = whenIn(report.account.timezone);
  const by = (end: RemovedPlay['end']) => report.ended.filter(ended => ended.end === end);
  const removed = by('removed').map(ended => ended.play);
  return [
    mistakeLine(report, run, when),
    irreversibleLine(removed, 'cannot'),
    unprovenLine(report),
    ...elsewhereBlocks(report, run, when),
    ...troubleBlocks(by('failed'), by('unconfirmed'), when),
    ...takenBackBlock(report.takenBack, when),
    overtakenBlock(by('already gone'), when),
    removed.length === 0 ? undefined : playsBlock('The removed plays', removed, when),
    ...movesDone(report, run, when),
    ...gridBlocks(report, new Set(removed.map(play => play.historyId)), 'removed just now'),
    ...movesRemarks(report, when),
    ...remarks(report, when),
    footer(report),
  ];
}

function troubleBlocks(
  failed: readonly RemovedPlay[],
  unconfirmed: readonly RemovedPlay[],
  when: When,
): string[] {
  return [
    ...troubleBlock(failed, when, {
      what: `❌ **${count(failed.length, 'play')} could not be removed.**`,
      title: 'The plays that are still there',
    }),
    ...troubleBlock(unconfirmed, when, {
      what: `⚠️ **${count(unconfirmed.length, 'play')} may still be there.**`,
      title: 'The plays that could not be confirmed',
    }),
  ];
}

function troubleBlock(
  ended: readonly RemovedPlay[],
  when: When,
  { what, title }: { what: string; title: string },
): string[] {
  if (ended.length === 0) return [];
  const reasons = [...new Set(ended.flatMap(({ reason }) => reason ?? []))];
  const next = ended.some(({ mayGoLater }) => mayGoLater)
    ? againWords(reasons, 'removes just what is left')
    : '';
  return [
    [what, ...reasons.map(text), next].filter(Boolean).join(' '),
    foldedPlays(
      title,
      ended.map(({ play }) => play),
      when,
    ),
  ];
}

/** Plays that Trakt did not find any more when they were to be removed. */
function overtakenBlock(ended: readonly RemovedPlay[], when: When): string | undefined {
  if (ended.length === 0) return undefined;
  const plays = ended.map(({ play }) => play);
  return foldedPlays(
    `${count(plays.length, 'play')} ${plays.length === 1 ? 'was' : 'were'} gone before this run could remove ${plays.length === 1 ? 'it' : 'them'}`,
    plays,
    when,
  );
}

function mistakeLine({ intent, ended, moved, kept }: Done, run: Run, when: When): string | undefined {
  const hasComeback = ended.some(({ end, play }) => end === 'removed' && canComeBack(play));
  const isUndoable = hasComeback || kept.length > 0 || moved.some(({ end }) => end === 'moved');
  if (intent === undefined || !isUndoable) return undefined;
  const { at } = intent;
  if (intent.files.length === 0) return undoLine(run, { at, when });
  const files = intent.files.map(({ artifact }) => link(text(artifact.name), artifact.url)).join(', ');
  return undoLine(run, { at, when, files });
}

function gridBlocks(
  { shows, outcome }: Preview | Done,
  going: ReadonlySet<string>,
  flagged: string,
): string[] {
  return shows.map(show =>
    showGrids(show, {
      before: show.plays,
      after: show.plays.filter(play => !going.has(play.historyId)),
      meaning: flagged,
      isPreview: outcome === 'preview',
    }),
  );
}

function takenBackBlock(plays: readonly Play[], when: When): string[] {
  if (plays.length === 0) return [];
  const [were, them] = plays.length === 1 ? ['was', 'it'] : ['were', 'them'];
  return [
    `**${count(plays.length, 'play')} ${were} taken back** and ${were} left alone: while this run waited, the file changed and no longer asks for ${them}. To change ${them} after all, commit the file again.`,
    foldedPlays('The plays that were taken back', plays, when),
  ];
}

function footer({ account }: Found): string {
  return `Account ${text(account.slug)}. ${timesOf(account)}.`;
}
