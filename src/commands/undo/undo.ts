import type { Context } from '../../action/context.ts';
import { type AgainLink, Failure } from '../../base/failure.ts';
import { missingToken } from '../../github/client.ts';
import type { Run } from '../../github/event.ts';
import { openRun } from '../../github/opened-run.ts';
import { sent } from '../../http/meanwhile.ts';
import type { UndoOptions } from './options.ts';
import type { UndoReport } from './report.ts';
import { readTargets, type Target } from './target.ts';

/**
 * Undoes runs: what they removed comes back, what they added goes, and what they moved moves back. Goes by what they left on record, and adds and removes
 * no more than they did.
 * @throws Failure with nothing changed by the run that it names; what happens after the first change is in the report
 */
export async function undo(context: Context, options: UndoOptions): Promise<UndoReport> {
  const { run } = context;
  const targets = await readTargets(context, options);
  if (!isSome(targets)) return { command: 'undo', outcome: 'nothing given' };
  if (options.token === undefined) return { command: 'undo', outcome: 'files checked', targets };
  const isPreview = options.dryRun || !run.mayAct;
  try {
    return await undoTargets(context, { targets, options, isPreview });
  } catch (error) {
    if (error instanceof Failure)
      error.again = isPreview ? [] : (error.again ?? (await linksTo(run, targets)));
    throw error;
  }
}

async function linksTo(run: Run, targets: readonly Target[]): Promise<AgainLink[]> {
  const { againLinks } = await import('./again.ts');
  return againLinks(run, targets);
}

async function undoTargets(
  context: Context,
  {
    targets,
    options,
    isPreview,
  }: { targets: [Target, ...Target[]]; options: UndoOptions; isPreview: boolean },
): Promise<UndoReport> {
  const { run } = context;
  if (context.github === undefined) throw missingToken('read what the run changed');
  const signedIn = await context.signIn();
  if (!isPreview) context.artifacts.prepare();
  const [first] = targets;
  const opened = openRun({ github: context.github, run }, first.runId);
  await sent(opened);
  // All that the first request does not need loads while it is answered.
  const { undoRuns } = await import('./undo-runs.ts');
  return undoRuns(context, signedIn, { targets, options, isPreview, opened });
}

function isSome(targets: Target[]): targets is [Target, ...Target[]] {
  return targets.length > 0;
}
