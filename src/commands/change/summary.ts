import { count, figure } from '../../base/wording.ts';
import { describeRow, type SelectedRow } from '../../csv/selection.ts';
import type { Run } from '../../github/event.ts';
import { removalTarget } from '../../github/links.ts';
import { removalLink } from '../../github/removal-link.ts';
import { describeItem, type Play } from '../../history/play.ts';
import { FILES_CHECKED, NO_FILE } from '../../text/given-files.ts';
import { details, link, list, text } from '../../text/markdown.ts';
import { foldedPlays, playsBlock } from '../../text/plays-table.ts';
import { previewLine } from '../../text/preview-line.ts';
import { showGrids } from '../../text/show-grids.ts';
import { undoLine } from '../../text/undo-line.ts';
import { type When, whenIn, zoneName } from '../../text/when.ts';
import { byHandWords } from '../../text/words.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import type { ChangeReport } from './change.ts';
import { movesDone, movesPreview, movesRemarks } from './moves-summary.ts';
import { offersLine, tooManyWords } from './offers.ts';

const RUN_AGAIN = 'Running this again later removes just what is left.';

type Found = Extract<ChangeReport, { outcome: 'preview' | 'done' }>;
type Preview = Extract<ChangeReport, { outcome: 'preview' }>;
type Done = Extract<ChangeReport, { outcome: 'done' }>;

/** The parts of the summary, the most important ones first. */
export function changeParts(report: ChangeReport, run: Run): (string | undefined)[] {
  return [`## ${tick(report)}${changeHeadline(report)}`, ...partsBelow(report, run)];
}

/** A green tick where everything that was asked for was done. */
function tick(report: ChangeReport): string {
  if (report.outcome !== 'done') return '';
  const { ended, moved, kept, unproven, movedOn } = report;
  const isDone =
    ended.every(({ end }) => end === 'removed' || end === 'already gone') &&
    moved.every(({ end }) => end === 'moved' || end === 'already gone');
  const isWell = isDone && !unproven && movedOn.length === 0;
  return isWell && ended.length + moved.length + kept.length > 0 ? '✅ ' : '';
}

/** What a removal came to, in a few plain words. */
export function changeHeadline(report: ChangeReport): string {
  switch (report.outcome) {
    case 'nothing selected':
      return 'Nothing to remove';
    case 'files checked':
      // What a file named after a run stands for is read only with a session.
      return report.selected === 0 ? 'The files were checked' : `${count(report.selected, 'play')} selected`;
    case 'preview':
      return previewHeadline(report);
    case 'done':
      return doneHeadline(report);
  }
}

function partsBelow(report: ChangeReport, run: Run): (string | undefined)[] {
  switch (report.outcome) {
    case 'nothing selected':
      return report.ofOthers.length > 0 && report.ofOthers.length === report.files.length
        ? [text(ofOthersWords(report.ofOthers))]
        : [nothingSelected(report.files.map(text))];
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

/** That files named after runs are not for this account. */
export function ofOthersWords(files: readonly string[]): string {
  const [stands, it] = files.length === 1 ? ['stands', 'it'] : ['stand', 'them'];
  return `${files.join(', ')} ${stands} for plays of another account, so this run left ${it} alone.`;
}

function previewHeadline({ plays, moves, kept, tooMany }: Preview): string {
  if (tooMany?.stopped) return `❌ Nothing changed: ${count(tooMany.plays, 'play')} are selected`;
  const parts = [
    plays.length > 0 ? `${count(plays.length, 'play')} would be removed` : '',
    moves.length > 0 ? `${count(moves.length, 'play')} would move` : '',
    kept.length > 0 ? `${count(kept.length, 'play')} would be kept` : '',
  ].filter(Boolean);
  return `Preview: ${parts.join(', ') || 'nothing would change'}`;
}

function previewParts(report: Preview, run: Run): (string | undefined)[] {
  const when = whenIn(report.account.timezone);
  return [
    ...howToDoIt(report, run, when),
    unprovenLine(report),
    movedOnBlock(report, run, when),
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
    movedOnBlock(report, run, when),
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

function doneHeadline(report: Done): string {
  const { ended, moved, kept, takenBack } = report;
  const parts = [
    partOf(ended.filter(one => one.end === 'removed').length, ended.length, 'removed'),
    partOf(moved.filter(one => one.end === 'moved').length, moved.length, 'moved'),
    partOf(kept.length, kept.length, 'kept'),
  ].filter(part => part !== undefined);
  if (parts.length > 0) return parts.join(', ');
  if (takenBack.length > 0)
    return `Nothing removed: ${takenBack.length === 1 ? 'the play was' : `${figure(takenBack.length)} plays were`} taken back`;
  return nothingLeft(report);
}

/** `21 of 22 plays removed`. */
function partOf(number: number, total: number, done: string): string | undefined {
  if (total === 0) return undefined;
  return `${number === total ? '' : `${figure(number)} of `}${count(total, 'play')} ${done}`;
}

function nothingLeft({ gone, unproven, inPlace, immovable, perhapsThere }: Done): string {
  if (immovable.length > 0) return `Nothing changed: ${count(immovable.length, 'play')} cannot be moved`;
  if (inPlace.length + perhapsThere.length > 0) return 'Nothing to move';
  if (unproven) return `Nothing removed: ${count(gone.length, 'play')} could not be found`;
  return `Nothing left to remove: ${gone.length === 1 ? 'the play is' : `the ${figure(gone.length)} plays are`} gone already`;
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
  const reasons = new Set(ended.flatMap(({ reason }) => reason ?? []));
  const next = ended.some(({ mayGoLater }) => mayGoLater) ? [RUN_AGAIN] : [];
  return [
    [what, ...[...reasons].map(text), ...next].join(' '),
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

/** Trakt can only add plays of what it still knows. */
function canComeBack({ traktId }: Play): boolean {
  return traktId !== null;
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

/** @param cannot `cannot` after a removal, `could not` before it */
function irreversibleLine(plays: readonly Play[], cannot: string): string | undefined {
  const lost = plays.filter(play => !canComeBack(play)).length;
  if (lost === 0) return undefined;
  const which = lost === plays.length ? (lost === 1 ? 'It' : 'They') : `${figure(lost)} of them`;
  return `⚠️ **${which} ${cannot} be put back:** Trakt no longer has the episode or movie, so no undo can add ${lost === 1 ? 'that play' : 'those plays'} again.`;
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

function remarks(
  { gone, unproven, movedOn, rounded, renamed, account, selected }: Found,
  when: When,
): (string | undefined)[] {
  const thereAgain = new Set(movedOn.map(({ row }) => row));
  return [
    unproven
      ? undefined
      : goneBlock(
          gone.filter(row => !thereAgain.has(row)),
          selected,
          account.slug,
        ),
    rounded.length === 0 ? undefined : `⚠️ ${text(roundedWords(rounded))}`,
    renamed.length === 0
      ? undefined
      : details(
          `⚠️ ${renamedWords(renamed.length)}`,
          list(
            renamed,
            ({ row, live, difference }) =>
              `${describeRow(row)}: ${describeItem(live)}, watched ${when(live)}; ${difference}`,
          ),
        ),
  ];
}

function takenBackBlock(plays: readonly Play[], when: When): string[] {
  if (plays.length === 0) return [];
  const [were, they] = plays.length === 1 ? ['was', 'it'] : ['were', 'they'];
  return [
    `**${count(plays.length, 'play')} ${were} taken back** and ${were} not removed: while this run waited, the file changed and no longer asks for ${plays.length === 1 ? 'it' : 'them'}. If ${they} should go after all, commit the file again.`,
    foldedPlays('The plays that were taken back', plays, when),
  ];
}

function unprovenLine({ gone, unproven }: Found): string | undefined {
  if (!unproven) return undefined;
  return `❌ **${count(gone.length, 'selected play')} could not be found**, and Trakt’s answers contradicted each other, so ${gone.length === 1 ? 'it' : 'they'} may still be there. Run this again in a few minutes.`;
}

function goneBlock(gone: readonly SelectedRow[], selected: number, account: string): string | undefined {
  if (gone.length === 0) return undefined;
  const all =
    gone.length === selected
      ? ` None of the selected plays is in the history of ${text(account)}. Is that the right account?`
      : '';
  return `${count(gone.length, 'selected play')} ${gone.length === 1 ? 'was' : 'were'} gone already.${all}\n\n${details('Which', list(gone, describeRow))}`;
}

/** With the link that removes those that are there. */
function movedOnBlock({ movedOn, account }: Found, run: Run, when: When): string | undefined {
  if (movedOn.length === 0) return undefined;
  const plays = [...new Set(movedOn.map(({ live }) => live))];
  const these = plays.length === 1 ? 'that play' : `those ${figure(plays.length)} plays`;
  const address = removalLink(removalTarget(run), 'there-again', plays, account.slug);
  const remedy =
    address === undefined
      ? `To remove ${these}, export again and write x beside them.`
      : `**${link(`Remove ${these}`, address)}** opens a new file on GitHub, filled in; commit it.`;
  const each = list(
    movedOn,
    ({ row, live }) =>
      `${describeRow(row)}: now ${live.historyId}, ${describeItem(live)}, watched ${when(live)}`,
  );
  return [`❌ **${movedOnWords(movedOn.length)}.** ${remedy}`, details('Which', each)].join('\n\n');
}

/** That plays are gone while their things are live in the same minutes. */
export function movedOnWords(plays: number): string {
  return plays === 1
    ? '1 selected play is gone, but an identical play is there under another history ID'
    : `${count(plays, 'selected play')} are gone, but identical plays are there under other history IDs`;
}

/** That IDs which are gone look like rounded ones of plays that are there. */
export function roundedWords(rounded: Found['rounded']): string {
  const [first] = rounded;
  const each =
    rounded.length === 1
      ? '1 history ID that is gone'
      : `${figure(rounded.length)} history IDs that are gone`;
  return `A spreadsheet may have rounded ${each}: ${first?.row.historyId} may have been ${first?.live.historyId}. If so, export again, and keep history_id as text.`;
}

/** That Trakt calls plays something else than their rows. */
export function renamedWords(rows: number): string {
  const name = rows === 1 ? 'names its play' : 'name their plays';
  return `${count(rows, 'row')} ${name} a little differently than Trakt does now`;
}

function footer({ account }: Found): string {
  return `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}.`;
}
