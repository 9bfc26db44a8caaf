import type { Place, Problem } from '../base/problems.ts';
import type { ItemClaims } from './import-rows.ts';
import type { MoveTo } from './move-to.ts';

/** A row of a file of any service, read for import. It only says what it claims: nothing of it was looked up. */
export interface GivenRow {
  place: Place;
  /** What made the file, as people call it: `TV Time`, `Letterboxd`, `this action`. */
  source: string;
  /** Of files that this action wrote, or Trakt itself. */
  historyId?: string;
  /**
   * When the play was: UTC, local to the account, a day of it, its release, or without a date. Absent where the row does not
   * say so (then `doubt` has the reason).
   */
  time?: MoveTo;
  /** How the play once came about (`scrobble`, `checkin`, `watch`), where the row says so. */
  action?: string;
  claims: ItemClaims;
  /** Why it is not certain what the row says, whatever it names: a sentence with what to do. The row is never added. */
  doubt?: string;
  /** Doubts of one kind are reported as one, with the sentence of the first. Without it: doubts with the same sentence. */
  doubtKind?: string;
  /** Further plays of the same thing that the file counts, but of which it does not say when they were. They are not added. */
  undatedRewatches?: number;
  /** The cells of the row by their headers, as they stand in the file, for the list of what is to be fixed. */
  cells: () => Readonly<Record<string, string>>;
}

/** What was understood of some files, and what was not. */
export interface GivenRows {
  /** In the order of files and lines. Equal lines are all there. */
  rows: GivenRow[];
  /** Files that could not be read at all, or that are of another account. */
  problems: Problem[];
  /** What a person should know of what was read: entries that are no plays, times that are only days. */
  warnings: Problem[];
  /** Each file, the names within a ZIP as `archive.zip/diary.csv`, and what made it. */
  files: { path: string; source?: string; rows: number }[];
}
