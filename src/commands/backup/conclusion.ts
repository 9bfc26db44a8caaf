import type { Conclusion } from '../../action/command.ts';
import { lineWords, type Problem } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { suspectPlays } from '../../history/suspect-group.ts';
import { shortfallWords } from '../../text/account-words.ts';
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
  const wrong = suspectPlays(newSuspects).length;
  if (wrong > 0) {
    conclusion.warnings.push(
      `${count(wrong, 'play looks', 'plays look')} wrong${report.isFirst ? '' : ' that did not at the last backup'}. The job summary has the ` +
        `links that remove ${wrong === 1 ? 'it' : 'them'}, or keep ${wrong === 1 ? 'it' : 'them'}.`,
    );
  }
  if (shortfall > formerShortfall) {
    conclusion.warnings.push(`${shortfallWords(shortfall)}. They cannot be backed up.`);
  }
  if (unbelieved.length > 0) {
    const files = new Set(unbelieved.map(problem => problem.place?.file));
    conclusion.problems = unbelieved;
    const [stays, them] = files.size === 1 ? ['stays as it was', 'it'] : ['stay as they were', 'them'];
    conclusion.failure =
      `The backup is saved (${changesInWords(report)}), but ${count(files.size, 'file')} with marks ${stays}, because some rows of ` +
      `${them} have a problem: ${whereOf(unbelieved)}. ${HOW_TO_FIX}`;
  }
  return conclusion;
}

const MOST_PLACES = 5;

/** `history/movies.csv lines 3 to 7; history/shows/lost.csv line 2`. */
function whereOf(problems: readonly Problem[]): string {
  const places = problems.map(({ place }) => place).filter(place => place !== undefined);
  const named = places.slice(0, MOST_PLACES).map(place => `${place.file} ${lineWords(place)}`.trim());
  return [...named, ...(places.length > MOST_PLACES ? ['and more'] : [])].join('; ');
}
