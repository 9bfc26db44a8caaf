import { count, figure } from '../../base/wording.ts';
import type { SelectedRow } from '../../csv/selection.ts';
import type { ChangeReport, Done, Preview } from './report.ts';

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

function previewHeadline({ plays, moves, kept, tooMany }: Preview): string {
  if (tooMany?.stopped) return `Nothing changed: ${count(tooMany.plays, 'play')} are selected`;
  const parts = [
    plays.length > 0 ? `${count(plays.length, 'play')} would be removed` : '',
    moves.length > 0 ? `${count(moves.length, 'play')} would move` : '',
    kept.length > 0 ? `${count(kept.length, 'play')} would be kept` : '',
  ].filter(Boolean);
  return `Preview: ${parts.join(', ') || 'nothing would change'}`;
}

function doneHeadline(report: Done): string {
  const { ended, moved, kept, takenBack, immovable } = report;
  const isNothingElse = ended.length + moved.length + kept.length === 0;
  const stayed = isNothingElse ? [] : immovable.map(() => ({ end: 'immovable' }));
  const parts = [
    partOf(ended, 'removed', 'may still be there'),
    partOf([...moved, ...stayed], 'moved', 'may not have moved'),
    kept.length === 0 ? undefined : `${count(kept.length, 'play')} kept`,
  ].filter(part => part !== undefined);
  if (parts.length > 0) return parts.join(', ');
  if (takenBack.length > 0)
    return `Nothing changed: ${takenBack.length === 1 ? 'the play was' : `${figure(takenBack.length)} plays were`} taken back`;
  return nothingLeft(report);
}

/**
 * `21 of 22 plays removed`, `22 plays not removed`; `undefined` where there were none.
 * @param inDoubt what is true of the plays where nothing is certain of any of them
 */
function partOf(
  plays: readonly { end: string }[],
  done: 'removed' | 'moved',
  inDoubt: string,
): string | undefined {
  if (plays.length === 0) return undefined;
  const all = count(plays.length, 'play');
  const number = plays.filter(({ end }) => end === done).length;
  if (number > 0) return `${number === plays.length ? '' : `${figure(number)} of `}${all} ${done}`;
  return plays.every(({ end }) => end === 'unconfirmed' || end === 'perhaps')
    ? `${all} ${inDoubt}`
    : `${all} not ${done}`;
}

function nothingLeft(report: Done): string {
  const { gone, unproven, inPlace, immovable, perhapsThere, movedOn, placed } = report;
  if (unproven) return `Nothing removed: ${count(gone.length, 'play')} could not be found`;
  if (immovable.length > 0) return `Nothing changed: ${count(immovable.length, 'play')} cannot be moved`;
  const elsewhere = movedOn.length + placed.length;
  if (elsewhere > 0)
    return `Nothing changed: ${count(elsewhere, 'play')} ${elsewhere === 1 ? 'has another history ID' : 'have other history IDs'} now`;
  if (inPlace.length + perhapsThere.length > 0) return 'Nothing to move';
  return `Nothing left to ${askedOf(gone)}: ${gone.length === 1 ? 'the play is' : `the ${figure(gone.length)} plays are`} already gone`;
}

/** What was asked for of rows. */
function askedOf(rows: readonly SelectedRow[]): string {
  const asked = new Set(rows.map(({ isKept, moveTo }) => (isKept ? 'keep' : moveTo ? 'move' : 'remove')));
  return asked.size === 1 ? [...asked].join('') : 'do';
}
