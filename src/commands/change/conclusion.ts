import type { Conclusion } from '../../action/conclusion.ts';
import { count, figure } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { FILES_CHECKED } from '../../text/given-files.ts';
import { document } from '../../text/markdown.ts';
import { pullComment } from '../../text/pull-comment.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import { recordOutputs } from '../record-outputs.ts';
import type { ChangeReport } from './change.ts';
import {
  changeHeadline,
  changeParts,
  movedOnWords,
  nothingSelected,
  ofOthersWords,
  renamedWords,
  roundedWords,
} from './summary.ts';

/** What a removal means for the run. */
export function concludeChange(report: ChangeReport, run: Run): Conclusion {
  const parts = changeParts(report, run);
  const isNews = report.outcome !== 'nothing selected' || report.files.length > 0;
  const conclusion: Conclusion = {
    headline: changeHeadline(report),
    outputs: { selected: report.selected },
    summary: document(parts),
    comment: pullComment(parts, run, isNews),
    notices: [],
    warnings: [],
  };
  if (report.selected > 0 && report.unmarked.length > 0) {
    conclusion.warnings.push(nothingSelected(report.unmarked));
  }
  if (report.ofOthers.length > 0) conclusion.notices.push(ofOthersWords(report.ofOthers));
  switch (report.outcome) {
    case 'nothing selected':
      if (report.ofOthers.length === report.files.length && report.files.length > 0) break;
      conclusion[report.files.length === 0 ? 'notices' : 'warnings'].push(
        `Nothing to remove. ${nothingSelected(report.files)}`,
      );
      break;
    case 'files checked':
      conclusion.notices.push(FILES_CHECKED);
      break;
    case 'preview':
      concludeFound(conclusion, report);
      break;
    case 'done':
      concludeFound(conclusion, report);
      concludeEnds(conclusion, report);
  }
  return conclusion;
}

type Done = Extract<ChangeReport, { outcome: 'done' }>;

/** What the comparison with the history says of the selected plays. */
function concludeFound(
  conclusion: Conclusion,
  report: Extract<ChangeReport, { outcome: 'preview' | 'done' }>,
): void {
  const { gone, movedOn, rounded, renamed, unproven, account } = report;
  conclusion.outputs['already-gone'] = unproven ? 0 : gone.length - movedOn.length;
  if (gone.length === report.selected && !unproven && movedOn.length === 0) {
    conclusion.warnings.push(
      `None of the selected plays is in the history of ${account.slug}: they are gone already, or it is the wrong account.`,
    );
  }
  if (movedOn.length > 0 && report.outcome === 'preview') conclusion.warnings.push(movedOnFailure(report));
  if (rounded.length > 0) conclusion.warnings.push(roundedWords(rounded));
  if (renamed.length > 0) {
    conclusion.warnings.push(
      `${renamedWords(renamed.length)}. The job summary lists ${renamed.length === 1 ? 'it' : 'them'}.`,
    );
  }
  if (unproven) {
    conclusion.failure = `${count(gone.length, 'selected play')} could not be found, and the read of the history could not be proven whole. Run this again in a few minutes.`;
  }
}

function concludeEnds(conclusion: Conclusion, report: Done): void {
  const { ended, intent, unproven, gone, takenBack, movedOn } = report;
  const by = (end: RemovedPlay['end']) => ended.filter(one => one.end === end);
  const [removed, failed, unconfirmed] = [by('removed').length, by('failed'), by('unconfirmed')];
  Object.assign(conclusion.outputs, {
    removed,
    'already-gone': (unproven ? 0 : gone.length - movedOn.length) + by('already gone').length,
    unconfirmed: unconfirmed.length + (unproven ? gone.length : 0),
    failed: failed.length + movedOn.length,
    ...recordOutputs([intent]),
  });
  if (takenBack.length > 0) {
    const [were, it] = takenBack.length === 1 ? ['was', 'it'] : ['were', 'them'];
    conclusion.warnings.push(
      `${count(takenBack.length, 'play')} ${were} not removed: the branch does not ask for ${it} any more. The job summary lists ${it}.`,
    );
  }
  if (movedOn.length > 0) conclusion.failure = movedOnFailure(report);
  const missing = unproven ? gone.length : 0;
  const trouble = troubleWords(failed, unconfirmed, missing);
  if (trouble === undefined) return;
  const again = movedOn.length > 0 ? ` ${movedOnFailure(report)}` : '';
  conclusion.failure = `${trouble[0]}; ${figure(removed)} ${removed === 1 ? 'was' : 'were'} removed. ${trouble[1]}${again}`;
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

function movedOnFailure({ movedOn }: Pick<Done, 'movedOn'>): string {
  const it = movedOn.length === 1 ? 'it' : 'them';
  return `${movedOnWords(movedOn.length)}. The job summary has the link that removes ${it}.`;
}
