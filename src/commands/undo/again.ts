import type { AgainLink } from '../../base/failure.ts';
import type { Run } from '../../github/event.ts';
import { removalTarget, undoLink } from '../../github/links.ts';
import type { Target } from './target.ts';

/** The address of GitHub's new-file page for another undo of a run, under a name that is free. */
export function undoAgain(run: Run, runId: string): string {
  return undoLink(removalTarget(run), runId, `Undoes run ${runId}.\n`, run.id);
}

/** A link for each run that is still to be undone. */
export function againLinks(run: Run, targets: readonly Target[]): AgainLink[] {
  return targets.map(({ runId }) => ({ words: `Undo run ${runId}`, page: undoAgain(run, runId) }));
}
