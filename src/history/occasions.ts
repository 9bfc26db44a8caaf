import type { RestoreRow } from '../csv/restore-rows.ts';
import { itemKey, minuteOf, occasionKey, type Play } from './play.ts';

/** A row whose episode or movie is known at Trakt. */
export interface ResolvedRow extends RestoreRow {
  type: Play['type'];
  traktId: number;
}

/** One episode or movie in one minute, and the plays of it that should be there. Trakt cannot tell equal plays apart. */
export interface Occasion {
  key: string;
  type: Play['type'];
  traktId: number;
  /** UTC, `2025-11-17T01:02`. */
  minute: string;
  /** One row for each play that is to be put back. */
  rows: ResolvedRow[];
  /** How many equal plays should be there in the end: the rows, and what was left beside them. */
  wanted: number;
}

/**
 * Groups rows by episode or movie and minute, and says how many plays each should have in the end. Rows with one
 * history ID are one play. Files that overlap are not added up: what was there is the most that one of them says
 * (its rows and what it kept), and no fewer plays than there are history IDs.
 * @param ids narrows to the rows with these history IDs
 */
export function occasionsOf(rows: readonly ResolvedRow[], ids?: ReadonlySet<string>): Occasion[] {
  return [...Map.groupBy(rows, keyOf)].flatMap(([key, together]) => {
    const occasion = occasionOf(key, together, ids);
    return occasion.rows.length === 0 ? [] : [occasion];
  });
}

/** How many plays each occasion lacks, by its key. `counts` leaves out live plays that are not to be believed. */
export function lackingIn(
  occasions: readonly Occasion[],
  live: readonly Play[],
  counts: (play: Play) => boolean = () => true,
): Map<string, number> {
  const there = Map.groupBy(live.filter(counts), occasionKey);
  return new Map(
    occasions.map(({ key, wanted }) => [key, Math.max(0, wanted - (there.get(key)?.length ?? 0))]),
  );
}

/** The play that a row names, as it comes back: marked by hand, to the minute. */
export function playOf({ historyId = '', watchedAt, type, traktId, claims }: ResolvedRow): Play {
  return {
    historyId,
    watchedAt: `${minuteOf(watchedAt)}:00.000Z`,
    action: 'watch',
    type,
    title: claims.title ?? null,
    year: claims.year ?? null,
    season: claims.season ?? null,
    episode: claims.episode ?? null,
    episodeTitle: claims.episodeTitle ?? null,
    traktId,
    tvdbId: claims.tvdbId ?? null,
    imdbId: claims.imdbId ?? null,
    tmdbId: claims.tmdbId ?? null,
    showTraktId: claims.showTraktId ?? null,
    showSlug: null,
  };
}

function occasionOf(key: string, rows: ResolvedRow[], ids: ReadonlySet<string> | undefined): Occasion {
  const files = [...Map.groupBy(rows, row => row.place.file).values()].map(distinct);
  const named = mostOf(distinct(rows), files);
  const before = Math.max(
    named.length,
    ...files.map(file => file.length + Math.min(...file.map(row => row.kept))),
  );
  const chosen = ids === undefined ? named : named.filter(row => ids.has(row.historyId ?? ''));
  const [{ type, traktId, watchedAt }] = rows as [ResolvedRow];
  return {
    key,
    type,
    traktId,
    minute: minuteOf(watchedAt),
    rows: chosen,
    wanted: chosen.length + before - named.length,
  };
}

/** The rows with a history ID and, where a file has more rows than that, as many without one as it takes. */
function mostOf(all: readonly ResolvedRow[], files: readonly ResolvedRow[][]): ResolvedRow[] {
  const [withId, without] = [all.filter(row => row.historyId), all.filter(row => !row.historyId)];
  const most = Math.max(withId.length, ...files.map(file => file.length));
  return [...withId, ...without.slice(0, most - withId.length)];
}

/** Each history ID once, and every row without one. */
function distinct(rows: readonly ResolvedRow[]): ResolvedRow[] {
  const seen = new Set<string>();
  return rows.filter(({ historyId }) => {
    if (historyId === undefined) return true;
    if (seen.has(historyId)) return false;
    seen.add(historyId);
    return true;
  });
}

function keyOf({ type, traktId, watchedAt }: ResolvedRow): string {
  return `${itemKey({ type, traktId, historyId: '' })} ${minuteOf(watchedAt)}`;
}
