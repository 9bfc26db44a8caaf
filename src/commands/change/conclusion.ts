import type { Conclusion, Ending } from '../../action/command.ts';
import { count, figure } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { document } from '../../text/markdown.ts';
import { FILES_CHECKED, headingLine, ofOthersWords } from '../../text/outcome-words.ts';
import { pullComment } from '../../text/pull-comment.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import { recordOutputs } from '../carry-out.ts';
import { movedOnWords, placedWords } from './elsewhere-remarks.ts';
import { changeHeadline } from './headline.ts';
import type { MovedPlay } from './moved.ts';
import { tooManyWords } from './offers.ts';
import { renamedWords, roundedWords } from './remarks.ts';
import type { ChangeReport, Done, Preview } from './report.ts';
import { changeParts, nothingSelected, ownFiles } from './summary.ts';

/** What a removal means for the run. */
export function concludeChange(report: ChangeReport, run: Run): Conclusion {
  const conclusion = concludeReport(report);
  // What could not be found does not make a preview useless.
  const isOfUse = report.outcome === 'preview' && report.tooMany === undefined;
  const isSomethingDone = hasChanged(report);
  const heading = headingLine(conclusion.headline, { ...conclusion, isSomethingDone, isOfUse });
  const parts = [heading, ...changeParts(report, run)];
  const isNews = report.outcome !== 'nothing selected' || report.files.length > 0;
  return { ...conclusion, summary: document(parts), comment: pullComment(parts, run, isNews) };
}

function hasChanged(report: ChangeReport): boolean {
  if (report.outcome !== 'done') return false;
  const { ended, moved, kept } = report;
  return (
    kept.length > 0 || ended.some(({ end }) => end === 'removed') || moved.some(({ end }) => end === 'moved')
  );
}

function concludeReport(report: ChangeReport): Ending {
  const conclusion: Ending = {
    headline: changeHeadline(report),
    outputs: { selected: report.selected },
    notices: [],
    warnings: [],
  };
  if (report.selected > 0 && report.unmarked.length > 0) {
    conclusion.warnings.push(nothingSelected(report.unmarked));
  }
  if (report.ofOthers.length > 0) conclusion.notices.push(ofOthersWords(report.ofOthers));
  switch (report.outcome) {
    case 'nothing selected':
      if (report.files.length > 0 && ownFiles(report).length === 0) break;
      conclusion[report.files.length === 0 ? 'notices' : 'warnings'].push(
        `Nothing to remove. ${nothingSelected(ownFiles(report))}`,
      );
      break;
    case 'files checked':
      conclusion.notices.push(FILES_CHECKED);
      break;
    case 'preview':
      concludeFound(conclusion, report);
      concludeTooMany(conclusion, report);
      break;
    case 'done':
      concludeFound(conclusion, report);
      concludeEnds(conclusion, report);
  }
  return conclusion;
}

/** What the comparison with the history says of the selected plays. */
function concludeFound(conclusion: Ending, report: Preview | Done): void {
  const { gone, movedOn, rounded, renamed, unproven, account, immovable } = report;
  conclusion.outputs['already-gone'] = unproven ? 0 : gone.length - movedOn.length;
  if (gone.length === report.selected && !unproven && movedOn.length === 0) {
    conclusion.warnings.push(
      `None of the selected plays is in the history of ${account.slug}: they are already gone, or it is the wrong account.`,
    );
  }
  const trouble = elsewhereTrouble(report);
  if (trouble !== undefined && report.outcome === 'preview') conclusion.warnings.push(trouble);
  if (immovable.length > 0 && report.outcome === 'preview')
    conclusion.warnings.push(`${count(immovable.length, 'play')} cannot be moved. The job summary says why.`);
  if (rounded.length > 0) conclusion.warnings.push(roundedWords(rounded));
  if (renamed.length > 0) {
    conclusion.warnings.push(
      `${renamedWords(renamed.length)}. The job summary lists ${renamed.length === 1 ? 'it' : 'them'}.`,
    );
  }
  if (unproven) {
    conclusion.failure = `${count(gone.length, 'selected play')} could not be found, and Trakt’s answers contradicted each other, so ${gone.length === 1 ? 'it' : 'they'} may still be there. Run this again in a few minutes.`;
  }
}

/** Nothing was done of what was asked for: the run fails, and says what does it. */
function concludeTooMany(conclusion: Ending, { tooMany, offers }: Preview): void {
  if (tooMany === undefined) return;
  if (!tooMany.stopped) {
    conclusion.warnings.push(`${tooManyWords(tooMany)}.`);
    return;
  }
  Object.assign(conclusion.outputs, { removed: 0, moved: 0, kept: 0 });
  const next = offers.offers.length > 0 ? ' The job summary has the link that does it anyway.' : '';
  conclusion.failure = `Nothing was changed: ${tooManyWords(tooMany)}.${next}`;
}

function concludeEnds(conclusion: Ending, report: Done): void {
  const { ended, moved, surplus, intent, unproven, gone, takenBack, movedOn, placed, immovable } = report;
  const by = (end: RemovedPlay['end']) => ended.filter(one => one.end === end);
  const moves = (...ends: MovedPlay['end'][]) => moved.filter(one => ends.includes(one.end));
  const [removed, failed, unconfirmed] = [by('removed').length, by('failed'), by('unconfirmed')];
  Object.assign(conclusion.outputs, {
    removed,
    moved: moves('moved').length,
    kept: report.kept.length,
    'already-gone':
      (unproven ? 0 : gone.length - movedOn.length) +
      by('already gone').length +
      moves('already gone').length,
    unconfirmed: unconfirmed.length + moves('unconfirmed', 'perhaps').length + (unproven ? gone.length : 0),
    failed: failed.length + moves('failed').length + immovable.length + movedOn.length + placed.length,
    ...recordOutputs([intent]),
  });
  if (takenBack.length > 0) {
    const [were, it] = takenBack.length === 1 ? ['was', 'it'] : ['were', 'them'];
    conclusion.warnings.push(
      `${count(takenBack.length, 'play')} ${were} left alone: the file was changed meanwhile and no longer asks for ${it}. The job summary lists ${it}.`,
    );
  }
  const missing = unproven ? gone.length : 0;
  const trouble = troubleWords(failed, unconfirmed, missing);
  const failures = [
    trouble && `${trouble[0]}; ${figure(removed)} ${removed === 1 ? 'was' : 'were'} removed. ${trouble[1]}`,
    moveTrouble(report),
    surplus.length > 0 &&
      `There ${surplus.length === 1 ? 'is' : 'are'} ${count(surplus.length, 'play')} too many. The job summary lists them, with what to do.`,
    elsewhereTrouble(report),
  ].filter(failure => typeof failure === 'string');
  if (failures.length > 0) conclusion.failure = failures.join(' ');
}

/** What went wrong with plays that were to move, and what to do; `undefined` when nothing did. */
function moveTrouble({ moved, immovable }: Done): string | undefined {
  const by = (end: MovedPlay['end']) => moved.filter(one => one.end === end).length;
  const told = (plays: number, what: string) => (plays === 0 ? [] : [`${count(plays, 'play')} ${what}`]);
  const parts = [
    ...told(by('failed'), 'could not be moved'),
    ...told(by('unconfirmed'), 'may not have moved'),
    ...told(by('perhaps'), 'may have moved to another episode, movie or minute'),
    ...told(immovable.length, 'cannot be moved'),
  ];
  if (parts.length === 0) return undefined;
  const next = moved.some(({ mayMoveLater }) => mayMoveLater)
    ? 'Run this again later: it moves just what is left.'
    : 'The job summary says why.';
  return `${parts.join(' and ')}. ${next}`;
}

/** What went wrong with plays that were to go, and what to do; `undefined` when nothing did. */
function troubleWords(
  failed: readonly RemovedPlay[],
  unconfirmed: readonly RemovedPlay[],
  missing: number,
): [what: string, next: string] | undefined {
  const troubled = [...failed, ...unconfirmed];
  if (troubled.length === 0) return undefined;
  const parts = [
    failed.length > 0 ? `${count(failed.length, 'play')} could not be removed` : '',
    unconfirmed.length + missing > 0
      ? `${count(unconfirmed.length + missing, 'play')} may still be there`
      : '',
  ];
  const next = troubled.some(({ mayGoLater }) => mayGoLater)
    ? 'Run this again later: it removes just what is left.'
    : 'The job summary says why.';
  return [parts.filter(Boolean).join(' and '), next];
}

/** That plays are there under other history IDs; `undefined` when none are. */
function elsewhereTrouble({ movedOn, placed }: Pick<Done, 'movedOn' | 'placed'>): string | undefined {
  const sentences = [
    movedOn.length > 0 ? `${movedOnWords(movedOn.length)}.` : '',
    placed.length > 0 ? `${placedWords(placed.length)}.` : '',
  ].filter(Boolean);
  if (sentences.length === 0) return undefined;
  return `${sentences.join(' ')} The job summary has a link that does it after all.`;
}
