import type { Conclusion } from '../../action/command.ts';
import { count } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { suspectPlays } from '../../history/suspect-group.ts';
import { shortfallWords } from '../../text/account-words.ts';
import type { ExportedPart, ExportReport } from './export.ts';
import { exportHeadline, exportSummary } from './summary.ts';

/** What an export means for the run. */
export function concludeExport(report: ExportReport, run: Run): Conclusion {
  const { parts, archive } = report;
  const artifacts = archive === undefined ? parts.flatMap(part => part.artifacts) : [archive];
  const suspects = parts.reduce((sum, part) => sum + suspectPlays(part.suspects).length, 0);
  return {
    headline: exportHeadline(report),
    outputs: {
      plays: parts.reduce((sum, part) => sum + part.plays.length, 0),
      suspects,
      csv: parts.flatMap(part => part.csv).join('\n'),
      ...(artifacts.length > 0 && {
        'artifact-id': artifacts.map(artifact => artifact.id).join('\n'),
        'artifact-url': artifacts.map(artifact => artifact.url).join('\n'),
      }),
    },
    summary: exportSummary(report, run),
    notices: [
      ...parts
        .filter(part => part.plays.length === 0)
        .map(part => `There are no plays of ${part.title?.title ?? 'anything'} in the history.`),
      ...(suspects > 0
        ? [
            `${count(suspects, 'play looks', 'plays look')} wrong. The job summary has the links that remove ${suspects === 1 ? 'it, or keep it' : 'them, or keep them'}.`,
          ]
        : []),
    ],
    warnings: parts.map(doubtOf).filter(doubt => doubt !== undefined),
  };
}

function doubtOf({ completeness, shortfall, csv }: ExportedPart): string | undefined {
  if (completeness === 'unproven') {
    return `Trakt’s answers contradicted each other, so plays may be missing from ${csv.join(' and ')}. Export again in a few minutes.`;
  }
  if (shortfall > 0) {
    return `${shortfallWords(shortfall)}. They are missing from ${csv.join(' and ')}.`;
  }
  return undefined;
}
