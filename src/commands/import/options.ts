import type { ReadInput } from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';
import { readSelecting, type Selecting } from '../shared-options.ts';

export interface ImportOptions extends CommonOptions, Omit<Selecting, 'ids'> {}

export function readImportOptions(input: ReadInput, common: CommonOptions): ImportOptions {
  const { files, dryRun } = readSelecting(input);
  if (files.length === 0) input.problem('import needs the input files: the files with the plays to add.');
  return { ...common, files, dryRun };
}
