import type { Problem } from '../../base/failure.ts';
import type { Play } from '../../history/play.ts';
import type { GridShow } from '../../text/season-grid.ts';
import type { Account } from '../../trakt/schemas.ts';
import type { Additions } from './add-in-parts.ts';
import type { UncertainRow } from './resolve-rows.ts';
import type { ToFix } from './to-fix.ts';

/** What was read of the files. */
export interface Read {
  command: 'import';
  /** The files that were read. */
  files: string[];
  /** How many rows they have. */
  selected: number;
  /** What made the files, each once. */
  sources: string[];
  /** Those of them that are named after runs which planned plays of other accounts alone: they are not for this one. */
  ofOthers: string[];
  /** Files that could not be read, or are of another account. */
  problems: Problem[];
  /** What a person should know of what was read. */
  remarks: Problem[];
}

/** What is known before anything is added. */
export interface Found {
  account: Account;
  uncertain: UncertainRow[];
  toFix: ToFix | undefined;
  /** Plays that were there already. */
  present: Play[];
  /** Plays that the history has within the hours of `skip-within`. */
  skipped: Play[];
  /** Plays that an earlier run sent, and that are perhaps there under another name. */
  perhapsThere: Play[];
  /** Plays that the history lacks. */
  lacking: Play[];
  /** Those whose number was counted over all seasons. */
  absolute: Play[];
  /** Each show with what is watched of it before. */
  shows: GridShow[];
}

/** What would be added. */
export interface Preview extends Read, Found {
  outcome: 'preview';
  /** The number under which what is missing is on record; `undefined` when no file can ask for it. */
  group: number | undefined;
  /** How many of what is missing files named after earlier runs ask for, so that they add it at once. */
  ordered: number;
}

/** What was added. */
export interface Done extends Read, Found {
  outcome: 'done';
  /** `undefined` where nothing was missing. */
  done: Additions | undefined;
  /** Lists that were only planned, beside what was asked to be added; or why they could not be. */
  planned: Preview | { unplanned: string } | undefined;
}

export type ImportReport =
  | (Read & { outcome: 'nothing given' })
  /** No session was given (a fork’s pull request): only the files were checked. */
  | (Read & { outcome: 'files checked' })
  | Preview
  | Done;
