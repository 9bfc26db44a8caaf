import type { Conclusion } from '../../action/conclusion.ts';
import { count } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { FILES_CHECKED } from '../../text/given-files.ts';
import { document } from '../../text/markdown.ts';
import { pullComment } from '../../text/pull-comment.ts';
import { recordOutputs } from '../record-outputs.ts';
import { endsOf } from './ends.ts';
import type { ImportReport } from './import.ts';
import { importHeadline, importParts, nothingGiven } from './summary.ts';

/** What an import means for the run. */
export function concludeImport(report: ImportReport, run: Run): Conclusion {
  const parts = importParts(report, run);
  const isNews = report.outcome !== 'nothing given' || report.files.length > 0;
  const conclusion: Conclusion = {
    headline: importHeadline(report),
    outputs: { selected: report.selected },
    summary: document(parts),
    comment: pullComment(parts, run, isNews),
    notices: [],
    warnings: [],
  };
  switch (report.outcome) {
    case 'nothing given':
      conclusion[report.files.length === 0 ? 'notices' : 'warnings'].push(
        `Nothing to add. ${nothingGiven(report.files)}`,
      );
      break;
    case 'files checked':
      conclusion.notices.push(FILES_CHECKED);
      break;
    case 'preview':
      Object.assign(conclusion.outputs, {
        'already-present': report.present.length + report.perhapsThere.length,
        'not-found': report.uncertain.length,
      });
      fail(conclusion, [uncertainWords(report.uncertain.length)]);
      break;
    case 'done':
      concludeDone(conclusion, report);
  }
  return conclusion;
}

function concludeDone(conclusion: Conclusion, report: Extract<ImportReport, { outcome: 'done' }>): void {
  const { added, present, notFound, failed, unconfirmed, perhaps, surplus } = endsOf(report);
  const unknown = notFound.length + report.uncertain.length;
  Object.assign(conclusion.outputs, {
    added: added.length,
    'already-present': present.length + report.perhapsThere.length,
    'not-found': unknown,
    failed: failed.length,
    unconfirmed: unconfirmed.length + perhaps.length,
    ...recordOutputs([report.done?.intent]),
  });
  for (const file of report.takenBack) {
    conclusion.warnings.push(`Nothing of ${file} was added: it changed on the branch since this push.`);
  }
  const told = (plays: readonly unknown[], words: string) =>
    plays.length === 0 ? '' : `${count(plays.length, 'play')} ${words}`;
  fail(conclusion, [
    told(failed, 'could not be added'),
    told(unconfirmed, 'may still be missing'),
    told(perhaps, 'may be there under another episode, movie or minute'),
    told(surplus, 'more than there should be'),
    uncertainWords(unknown),
  ]);
}

function uncertainWords(rows: number): string {
  return rows === 0 ? '' : `${count(rows, 'play')} could not be matched to anything at Trakt with certainty`;
}

function fail(conclusion: Conclusion, troubles: readonly string[]): void {
  const told = troubles.filter(Boolean);
  if (told.length === 0) return;
  conclusion.failure = `${told.join('. ')}. The job summary lists ${told.length === 1 ? 'it' : 'them'}, with what to do.`;
}
