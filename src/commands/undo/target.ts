import type { Context } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { quote } from '../../base/wording.ts';
import { parseRunId } from '../../github/runs.ts';
import { compareIds } from '../../history/play.ts';
import { givenPaths } from '../given-files.ts';

/** A run that is to be undone. */
export interface Target {
  runId: string;
  /** The file whose name says so; `undefined` where the input `run` does. */
  file: string | undefined;
  /** Further files whose names say so. */
  others?: string[];
}

const NAMED = /^([1-9]\d{0,18})(?:-.*)?\.txt$/;

/**
 * The runs to undo: that of the input `run`, or those after which files are named (`undo/<run>.txt`); on a push or a pull
 * request only files that it added or modified. The newest run comes first, since an older one may be of plays that it moved on.
 * @throws Failure when a name says no run, or a file is not there
 */
export async function readTargets(
  context: Pick<Context, 'run' | 'github' | 'workspace' | 'log'>,
  { runId, files }: { runId: string; files: readonly string[] },
): Promise<Target[]> {
  if (runId !== '') return [{ runId: parseRunId(runId, context.run), file: undefined }];
  const chosen = await givenPaths(context, files, 'Nothing was changed.');
  const targets = chosen.map(file => ({ file, runId: NAMED.exec(file.split('/').at(-1) ?? '')?.[1] }));
  const nameless = targets.filter(target => target.runId === undefined).map(target => target.file);
  if (nameless.length > 0) {
    throw new Failure(
      `${nameless.map(quote).join(' and ')} ${nameless.length === 1 ? 'is' : 'are'} not named after a run. Nothing was changed. ` +
        'The name must be undo/, the run’s number, and .txt; the link in the run’s summary fills it in.',
    );
  }
  const byRun = Map.groupBy(targets, ({ runId: id = '' }) => id);
  const inOrder = [...byRun].toSorted(([a], [b]) => compareIds(b, a));
  return inOrder.map(([id, [first, ...others]]) => ({
    runId: id,
    file: first?.file,
    ...(others.length > 0 && { others: others.map(({ file }) => file) }),
  }));
}
