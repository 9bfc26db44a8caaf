import type { ClaimedField } from '../history/claims.ts';
import type { Play } from '../history/play.ts';

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
