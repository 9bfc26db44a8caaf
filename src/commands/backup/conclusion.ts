import type { Conclusion } from '../../action/conclusion.ts';
import { count } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import type { BackupReport } from './backup.ts';
import { backupHeadline, backupSummary, changesInWords, HOW_TO_FIX } from './summary.ts';

/** What a backup means for the run. */
export function concludeBackup(report: BackupReport, run: Run): Conclusion {
  const { counts } = report;
  const conclusion: Conclusion = {
    headline: backupHeadline(report),
    outputs: {
      plays: counts.plays,
      suspects: counts.suspects,
      changed: false,
      'new-plays': 0,
      lost: 0,
      csv: '',
    },
    summary: backupSummary(report, run),
    notices: [],
    warnings: [],
  };
  if (report.outcome === 'unchanged') return conclusion;

  const { added, lost, written, unbelieved, newSuspects, shortfall, formerShortfall } = report;
  Object.assign(conclusion.outputs, {
    changed: true,
    'new-plays': added.length,
    lost: lost.length,
    csv: written.join('\n'),
  });
  if (newSuspects.length > 0) {
    conclusion.warnings.push(
      `${count(newSuspects.length, 'play looks', 'plays look')} wrong${report.isFirst ? '' : ' that did not at the last backup'}. The job summary has the ` +
        `link that removes ${newSuspects.length === 1 ? 'it' : 'them'}.`,
    );
  }
  if (shortfall > formerShortfall) {
    conclusion.warnings.push(
      `Trakt counts ${count(shortfall, 'more play')} than it lists: plays of things that it no longer knows. They cannot be backed up.`,
    );
  }
  if (unbelieved.length > 0) {
    const files = new Set(unbelieved.map(problem => problem.place?.file));
    conclusion.problems = unbelieved;
    conclusion.failure =
      `The backup is saved (${changesInWords(report)}), but ${count(files.size, 'file')} with marks ${files.size === 1 ? 'stays as it was' : 'stay as they were'}: ` +
      `${count(unbelieved.length, 'row')} of ${files.size === 1 ? 'it' : 'them'} ${unbelieved.length === 1 ? 'has' : 'have'} a problem. ${HOW_TO_FIX}`;
  }
  return conclusion;
}
