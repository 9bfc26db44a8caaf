import type { Conclusion } from '../../action/conclusion.ts';
import { count, figure } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { FILES_CHECKED } from '../../text/given-files.ts';
import { document } from '../../text/markdown.ts';
import { pullComment } from '../../text/pull-comment.ts';
import type { RestoreReport } from './restore.ts';
import { nothingGiven, restoreHeadline, restoreParts } from './summary.ts';

/** What a restoration means for the run. */
export function concludeRestore(report: RestoreReport, run: Run): Conclusion {
  const parts = restoreParts(report, run);
  const isNews = report.outcome !== 'nothing given' || report.files.length > 0;
  const conclusion: Conclusion = {
    headline: restoreHeadline(report),
    outputs: { selected: report.selected },
    summary: document(parts),
    comment: pullComment(parts, run, isNews),
    notices: [],
    warnings: [],
  };
  if (report.outcome === 'nothing given') {
    conclusion[report.files.length === 0 ? 'notices' : 'warnings'].push(
      `Nothing to put back. ${nothingGiven(report.files)}`,
    );
  }
  if (report.outcome === 'files checked') {
    conclusion.notices.push(FILES_CHECKED);
  }
  if (report.outcome !== 'preview' && report.outcome !== 'done') return conclusion;

  const { present, uncertain } = report;
  const [notFound, failed, unconfirmed] =
    report.outcome === 'done'
      ? [report.notFound.length + uncertain.length, report.failed.length, report.unconfirmed.length]
      : [uncertain.length, 0, 0];
  Object.assign(conclusion.outputs, { 'already-present': present.length, 'not-found': notFound });
  if (report.outcome === 'done') {
    Object.assign(conclusion.outputs, { restored: report.restored.length, failed, unconfirmed });
  }
  const troubles = [
    failed > 0 ? `${count(failed, 'play')} could not be put back` : '',
    unconfirmed > 0 ? `${count(unconfirmed, 'play')} may be missing still` : '',
    notFound > 0 ? `${count(notFound, 'play')} could not be matched to anything at Trakt with certainty` : '',
  ].filter(Boolean);
  if (troubles.length > 0) {
    const done =
      report.outcome === 'done'
        ? `${figure(report.restored.length)} ${report.restored.length === 1 ? 'was' : 'were'} put back`
        : 'this was only a preview';
    const next =
      failed + unconfirmed > 0
        ? 'Run this again: it puts back only what is still missing.'
        : `The job summary lists ${notFound === 1 ? 'it' : 'them'}.`;
    conclusion.failure = `${troubles.join(' and ')}; ${done}. ${next}`;
  }
  return conclusion;
}
