import type { RemovalTarget } from '../github/links.ts';
import type { Play } from '../history/play.ts';
import type { SuspectGroup } from '../history/suspect-group.ts';
import type { Progress } from '../trakt/schemas.ts';

/** What a review page shows: the plays of one show or movie, or of the whole history. */
export interface Review {
  account: string;
  /** IANA name. */
  timezone: string;
  /** When the history was read, ISO 8601, UTC. */
  exportedAt: string;
  /** Where a file that is committed changes the plays in it. */
  target: RemovalTarget;
  /** What files are named after: the file name of the show or movie, or `all`. */
  name: string;
  /** `undefined` for the whole history. */
  title: { kind: 'show' | 'movie'; title: string | null; year: number | null } | undefined;
  /** Newest first. */
  plays: readonly Play[];
  /** The plays that look wrong, the largest group first. */
  suspects: readonly SuspectGroup[];
  /** `undefined` for the whole history, and when Trakt has none. */
  progress: Progress | undefined;
}
