import {
  BACKUP_DIRECTORY,
  plays,
  type ReadInput,
  readBoolean,
  readNumber,
} from '../../action/input-readers.ts';
import type { CommonOptions } from '../../action/inputs.ts';
import type { DuplicateSetting } from '../../history/duplicates.ts';
import { readDuplicateSetting } from '../shared-options.ts';

export interface BackupOptions extends CommonOptions, DuplicateSetting {
  /** Plays. */
  maxShrink: number;
  full: boolean;
  /** Keep an issue in the repository about plays that look wrong. */
  issue: boolean;
}

/** Reads what backup uses beside the common inputs, and notes what is wrong with it. */
export function readBackupOptions(input: ReadInput, common: CommonOptions): BackupOptions {
  const isUnlimited = input('max-shrink').toLowerCase() === 'unlimited';
  return {
    ...common,
    directory: input('directory') || BACKUP_DIRECTORY,
    ...readDuplicateSetting(input),
    maxShrink: isUnlimited ? Number.POSITIVE_INFINITY : readNumber(input, 'max-shrink', 50, plays),
    full: readBoolean(input, 'full', false),
    issue: readBoolean(input, 'issue', false),
  };
}
