import { count, figure } from '../../base/wording.ts';
import { endsOf } from './ends.ts';
import type { Done, ImportReport, Preview } from './report.ts';

/** What an import came to, in a few plain words. */
export function importHeadline(report: ImportReport): string {
  switch (report.outcome) {
    case 'nothing given':
      return 'Nothing to add';
    case 'files checked':
      return `${count(report.selected, 'play')} to add`;
    case 'preview':
      return previewHeadline(report);
    case 'done':
      return doneHeadline(report);
  }
}

function previewHeadline({ lacking, ...found }: Preview): string {
  return lacking.length > 0 ? `Plan: ${count(lacking.length, 'play')} to add` : nothingToAdd(found);
}

/** Why nothing lacks. */
function nothingToAdd({
  present,
  perhapsThere,
  skipped,
  uncertain,
}: Pick<Preview, 'present' | 'perhapsThere' | 'skipped' | 'uncertain'>): string {
  const number = present.length + perhapsThere.length;
  if (number > 0) {
    const [are, perhaps] = [number === 1 ? 'is' : 'are', perhapsThere.length > 0 ? ', or may be,' : ''];
    return `Nothing to add: ${count(number, 'play')} ${are}${perhaps} there already`;
  }
  if (skipped.length > 0)
    return `Nothing to add: the history has plays near ${skipped.length === 1 ? 'the one' : 'those'} of the list`;
  return uncertain.length > 0 ? 'Nothing to add: no row is certain' : 'Nothing to add';
}

function doneHeadline({ lacking, done, ...report }: Done): string {
  if (lacking.length === 0) return nothingToAdd(report);
  const { added, takenBack, unconfirmed, perhaps } = endsOf({ ...report, done });
  const all = count(lacking.length, 'play');
  if (added.length > 0)
    return `${added.length === lacking.length ? '' : `${figure(added.length)} of `}${all} added`;
  if (takenBack.length === lacking.length)
    return `Nothing added: ${all} ${lacking.length === 1 ? 'was' : 'were'} taken back`;
  return unconfirmed.length + perhaps.length === lacking.length
    ? `${all} may not have been added`
    : `${all} not added`;
}
