import type { Place, Problem } from '../base/failure.ts';
import type { ClaimedField } from '../history/claims.ts';
import type { Play } from '../history/play.ts';
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

/** IDs by the service that gave them. */
export type Ids = Partial<Record<'traktId' | 'tvdbId' | 'tmdbId', number>> & { imdbId?: string };

/**
 * What a row says of the episode or movie. What it does not say, or says unclearly, is absent. `traktId`, `tvdbId`, `imdbId`
 * and `tmdbId` are the episode’s or movie’s own; `title` and `year` are the show’s or the movie’s.
 */
export type ItemClaims = { [Field in Exclude<ClaimedField, 'type'>]?: NonNullable<Play[Field]> } & {
  /** `episode`, `movie`, or whatever else the cell says, in lower case. */
  type?: string;
  /** Further names of the show or movie (the original one, say): Trakt’s is `title` or one of these. */
  otherTitles?: string[];
  episodeTitle?: string;
  /** The name of the show or movie in the address of its page at Trakt. */
  slug?: string;
  /**
   * The titles and the year are Trakt’s own, of when the file was made: beside an ID of Trakt’s that still names the thing, they say
   * nothing: Trakt renames things.
   */
  namesAreOld?: true;
  /** The episode’s number counted over all seasons, from 1. */
  absolute?: number;
  /** The show’s own IDs, beside `showTraktId`. */
  showIds?: Omit<Ids, 'traktId'>;
  /** IDs of which the file does not say whether they are the show’s or the episode’s. */
  eitherIds?: Ids;
  /**
   * Other things that the row can be about, such as a movie whose title has a colon. The row is certain only when exactly one
   * of these and the claims themselves is found.
   */
  orElse?: ItemClaims[];
};
