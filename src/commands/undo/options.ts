import type { ReadInput } from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';
import { readSelecting, type Selecting } from '../shared-options.ts';

export interface UndoOptions extends CommonOptions, Selecting {
  /** A number, or the address of a run; `''` for none. */
  runId: string;
}

/** Reads what undo uses beside the common inputs; notes when neither a run nor files are given. */
export function readUndoOptions(input: ReadInput, common: CommonOptions): UndoOptions {
  const selection = readSelecting(input);
  const runId = input('run');
  if (selection.files.length === 0 && runId === '') {
    input.problem(
      'undo needs the input run or files: the run to undo (its number or address), or the files in undo/ that are named after one.',
    );
  }
  return { ...common, ...selection, runId };
}
