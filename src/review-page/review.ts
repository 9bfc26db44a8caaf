import type { RemovalTarget } from '../github/links.ts';
import type { Play } from '../history/play.ts';
import type { Suspect } from '../history/suspects.ts';
import type { Progress } from '../trakt/schemas.ts';

/** What a review page shows: the plays of one show, or of the whole history. */
export interface Review {
  account: string;
  /** IANA name. */
  timezone: string;
  /** Where a file that is committed removes the plays in it. */
  target: RemovalTarget;
  /** What files are named after: the show's file name, or `all`. */
  name: string;
  /** `undefined` for the whole history. */
  show: { title: string | null; year: number | null } | undefined;
  /** Newest first. */
  plays: readonly Play[];
  /** By history ID. */
  suspects: ReadonlyMap<string, Suspect>;
  /** `undefined` for the whole history, and when Trakt has none. */
  progress: Progress | undefined;
}

/** A review as JSON that is a third as long: each show and movie once, plays and suspects as lists of values. */
export interface PackedReview extends Omit<Review, 'plays' | 'suspects'> {
  titles: PackedTitle[];
  plays: PackedPlay[];
  suspects: PackedSuspect[];
}

type PackedTitle = [
  type: Play['type'],
  title: string | null,
  year: number | null,
  showTraktId: number | null,
  showSlug: string | null,
];

type PackedPlay = [
  title: number,
  historyId: string,
  watchedAt: string,
  action: string,
  season: number | null,
  episode: number | null,
  episodeTitle: string | null,
  traktId: number | null,
  tvdbId: number | null,
  imdbId: string | null,
  tmdbId: number | null,
];

type PackedSuspect = [
  play: number,
  kind: Suspect['kind'],
  reason: string,
  group: string,
  stays: number | null,
];

/** The review in the form in which the page holds it. */
export function packReview({ plays, suspects, ...rest }: Review): PackedReview {
  const titles = new Map<string, number>();
  const titleIndex = ({ type, title, year, showTraktId, showSlug }: Play) => {
    const key = JSON.stringify([type, title, year, showTraktId, showSlug] satisfies PackedTitle);
    const index = titles.get(key) ?? titles.size;
    titles.set(key, index);
    return index;
  };
  const packed = plays.map(
    (play): PackedPlay => [
      titleIndex(play),
      play.historyId,
      play.watchedAt,
      play.action,
      play.season,
      play.episode,
      play.episodeTitle,
      play.traktId,
      play.tvdbId,
      play.imdbId,
      play.tmdbId,
    ],
  );
  const indices = new Map(plays.map((play, index) => [play.historyId, index]));
  const indexOf = (play: Play | undefined) => indices.get(play?.historyId ?? '');
  return {
    ...rest,
    titles: [...titles.keys()].map(key => JSON.parse(key) as PackedTitle),
    plays: packed,
    suspects: [...suspects.values()].map(
      ({ play, kind, reason, group, stays }): PackedSuspect => [
        indexOf(play) ?? -1,
        kind,
        reason,
        group,
        indexOf(stays) ?? null,
      ],
    ),
  };
}

/** The review that was packed. */
export function unpackReview({ titles, plays, suspects, ...rest }: PackedReview): Review {
  const unpacked = plays.map(play => unpackPlay(play, titles));
  const entries = suspects.flatMap(([index, kind, reason, group, staying]): [string, Suspect][] => {
    const play = unpacked[index];
    const stays = unpacked[staying ?? -1];
    if (play === undefined) return [];
    return [[play.historyId, { play, kind, reason, group, ...(stays !== undefined && { stays }) }]];
  });
  return { ...rest, plays: unpacked, suspects: new Map(entries) };
}

function unpackPlay(packed: PackedPlay, titles: readonly PackedTitle[]): Play {
  const [index, historyId, watchedAt, action, season, episode, episodeTitle, ...ids] = packed;
  const [traktId, tvdbId, imdbId, tmdbId] = ids;
  const [type, title, year, showTraktId, showSlug] = titles[index] ?? ['episode', null, null, null, null];
  return {
    historyId,
    watchedAt,
    action,
    type,
    title,
    year,
    season,
    episode,
    episodeTitle,
    traktId,
    tvdbId,
    imdbId,
    tmdbId,
    showTraktId,
    showSlug,
  };
}
