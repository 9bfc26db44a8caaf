import {
  hours,
  type ReadInput,
  readBoolean,
  readChoice,
  readIds,
  readNumber,
  splitNames,
} from '../action/input-readers.ts';
import type { DuplicateSetting } from '../history/duplicates.ts';

/** What names the plays, or the runs, that a command is about. */
export interface Selecting {
  /** Paths and globs. */
  files: string[];
  /** History IDs. */
  ids: string[];
  dryRun: boolean;
}

/** The inputs `files`, `ids` and `dry-run`; notes an ID that is not a whole number. */
export function readSelecting(input: ReadInput): Selecting {
  return {
    files: splitNames(input('files')),
    ids: readIds(input),
    dryRun: readBoolean(input, 'dry-run', false),
  };
}

/** The inputs `duplicate-window` (hours, 4 by default) and `duplicate-keep`; notes what is wrong with them. */
export function readDuplicateSetting(input: ReadInput): DuplicateSetting {
  return {
    duplicateWindow: readNumber(input, 'duplicate-window', 4, hours),
    duplicateKeep: readChoice(input, 'duplicate-keep', ['best', 'first', 'last']),
  };
}
