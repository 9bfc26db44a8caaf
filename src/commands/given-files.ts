import type { Context } from '../action/context.ts';
import { Failure } from '../base/failure.ts';
import { count, quote } from '../base/wording.ts';
import { isJunk } from '../csv/kind.ts';
import { MAX_BYTES } from '../csv/limits.ts';
import type { CsvFile } from '../csv/read.ts';
import { missingToken } from '../github/client.ts';

type Tools = Pick<Context, 'run' | 'github' | 'workspace' | 'log'>;

/** Reads CSV files of the workspace. Each result says what is wrong with its file. */
export async function readCsvFiles(
  { workspace }: Pick<Context, 'workspace'>,
  paths: readonly string[],
): Promise<CsvFile[]> {
  if (paths.length === 0) return [];
  const { readCsv } = await import('../csv/read.ts');
  return Promise.all(paths.map(async path => readCsv(path, await workspace.read(path, MAX_BYTES))));
}

/**
 * The paths of the files that the input files names; on a push or a pull request only those that it added or modified.
 * @param untouched what a person must know when it fails: `Nothing was removed.`
 * @throws Failure when a named file is not there, or GitHub does not say what was changed
 */
export async function givenPaths(
  { run, github, workspace, log }: Tools,
  patterns: readonly string[],
  untouched: string,
): Promise<string[]> {
  if (patterns.length === 0) return [];
  const { paths: found, unmatched } = await workspace.find(patterns);
  const paths = found.filter(path => !isJunk(path));
  let chosen = paths;
  if (run.event.name === 'push' || run.event.name === 'pull_request') {
    if (github === undefined) throw missingToken('see which files were changed');
    const { changedFiles } = await import('../github/changed-files.ts');
    const changed = await changedFiles(github, run.event);
    chosen = paths.filter(path => changed.has(path));
    log.info(
      `${count(chosen.length, 'changed file')} of ${count(paths.length, 'file')} that the input files names.`,
    );
  } else if (unmatched.length > 0) {
    throw new Failure(
      `No file in the repository matches ${unmatched.map(quote).join(' or ')} (the input files). ${untouched} ` +
        'Check the path, and that the file is committed on the branch of this run.',
    );
  }
  return chosen;
}
