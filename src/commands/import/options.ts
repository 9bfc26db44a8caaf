import { hours, type ReadInput, readNumber } from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';
import { readSelecting, type Selecting } from '../shared-options.ts';

export interface ImportOptions extends CommonOptions, Omit<Selecting, 'ids'> {
  /** A play is skipped when the history has one of the same thing within so many hours. 0: only in its own minute. */
  skipWithin: number;
}

/** Reads what import uses beside the common inputs; notes missing `files`. */
export function readImportOptions(input: ReadInput, common: CommonOptions): ImportOptions {
  const { files, dryRun } = readSelecting(input);
  if (files.length === 0) input.problem('import needs the input files: the files with the plays to add.');
  return { ...common, files, dryRun, skipWithin: readNumber(input, 'skip-within', 0, hours) };
}
