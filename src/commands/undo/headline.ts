import { count, figure } from '../../base/wording.ts';
import { type Ends, endsOf } from './ends.ts';
import { movesHeadlines } from './moves-summary.ts';
import type { UndoneRun, UndoReport } from './report.ts';

/** What an undo came to, in a few plain words. */
export function undoHeadline(report: UndoReport): string {
  if (report.outcome === 'nothing given' || report.outcome === 'for others') return 'Nothing to undo';
  if (report.outcome === 'files checked') return `${count(report.targets.length, 'run')} to undo`;
  return report.runs.map(runHeadline).join('; ');
}

function runHeadline(undone: UndoneRun): string {
  if (undone.outcome === 'taken back') return `Run ${undone.runId} was not undone: its file was taken back`;
  const ends = endsOf(undone);
  const isPreview = undone.outcome === 'preview';
  const [come, go] = isPreview ? ['would come back', 'would be removed'] : ['came back', 'removed'];
  const { cameBack, removed, failed, unconfirmed, perhaps, notFound, notRemoved } = ends;
  const lacking = failed.length + unconfirmed.length + perhaps.length + notFound.length;
  const parts = [
    ...partOf(cameBack.length, cameBack.length + (isPreview ? 0 : lacking), come),
    ...partOf(removed.length, removed.length + (isPreview ? 0 : notRemoved.length), go),
    ...movesHeadlines(ends, isPreview),
  ];
  if (parts.length > 0) return `${isPreview ? 'Preview: ' : ''}${parts.join(', ')}`;
  if (ends.doubtful.length > 0) return `Nothing removed: it is not certain what run ${undone.runId} added`;
  return nothingChanged(ends);
}

/** `21 of 22 plays came back`; nothing where none did. */
function partOf(number: number, total: number, done: string): string[] {
  return number === 0
    ? []
    : [`${number === total ? '' : `${figure(number)} of `}${count(total, 'play')} ${done}`];
}

function nothingChanged(ends: Ends): string {
  const { there, perhapsThere, failed, unconfirmed, perhaps, notFound, notRemoved } = ends;
  const inDoubt = unconfirmed.length + perhaps.length;
  const number = there.length + perhapsThere.length;
  const parts = [
    ...(failed.length + notFound.length > 0
      ? [`${count(failed.length + notFound.length, 'play')} did not come back`]
      : []),
    ...(inDoubt > 0 ? [`${count(inDoubt, 'play')} may not have come back`] : []),
    ...(notRemoved.length > 0 ? [`${count(notRemoved.length, 'play')} not removed`] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  if (number === 0) return 'Nothing changed';
  const perhapsOnly = there.length === 0 ? ' perhaps' : '';
  return `Nothing changed: ${count(number, 'play')} ${number === 1 ? 'is' : 'are'}${perhapsOnly} there already`;
}
