import type { SignedIn } from '../../action/context.ts';
import type { Place } from '../../base/failure.ts';
import type { GivenRow } from '../../csv/given-row.ts';
import type { MoveTo } from '../../csv/move-to.ts';
import { detailsWith } from '../../csv/play-cells.ts';
import { EPOCH, itemKey, type Play } from '../../history/play.ts';
import { momentOf } from '../../history/zone.ts';
import { NO_TIME } from '../../sources/when.ts';
import { type Candidate, type Certain, candidatesOf, type Decision } from '../../trakt/decision.ts';
import { type Released, readReleases } from '../../trakt/releases.ts';

/** A play to be added, if the history lacks it: what it is of is certain, and when it was. */
export interface WantedPlay {
  /** Where it was asked for. */
  place: Place;
  /** As Trakt names it. Its `historyId` is that of the row, `''` for none. */
  play: Play & { traktId: number };
  /** Its number counts over all seasons. */
  isAbsolute: boolean;
}

/** A row of which it is not certain what play it is. */
export interface UncertainRow {
  row: GivenRow;
  /** The same for rows that are uncertain for one reason. */
  kind: string;
  /** Why, in a sentence or two for the person. */
  reason: string;
  candidates: readonly Candidate[];
}

/** Rows by whether it is certain what they are. */
export interface ResolvedRows {
  wanted: WantedPlay[];
  uncertain: UncertainRow[];
}

/**
 * The play of each row, by what Trakt says of it. A row with the history ID of one that is certain is the same play, and not uncertain.
 * @param decisions what each row is of
 * @throws Failure when Trakt does not answer
 */
export async function resolveRows(
  { api, account }: SignedIn,
  rows: readonly GivenRow[],
  decisions: readonly Decision[],
): Promise<ResolvedRows> {
  const releases = await readReleases(api, releasedThings(rows, decisions));
  const surroundings = { timezone: account.timezone, releases };
  const wanted: WantedPlay[] = [];
  const uncertain: UncertainRow[] = [];
  for (const [index, row] of rows.entries()) {
    const decision = decisions[index];
    if (decision === undefined) continue;
    const one = playOfRow(row, decision, surroundings);
    if ('play' in one) wanted.push(one);
    else uncertain.push(one);
  }
  const known = new Set(wanted.map(({ play }) => play.historyId).filter(id => id !== ''));
  return { wanted, uncertain: uncertain.filter(({ row }) => !known.has(row.historyId ?? '')) };
}

/** What a time without a zone, a day or a release means here. */
interface Surroundings {
  /** The account’s. */
  timezone: string;
  /** By thing, as `readReleases` has them. */
  releases: ReadonlyMap<string, string>;
}

/** The play that a row is of, or why that is not certain. */
function playOfRow(row: GivenRow, decision: Decision, surroundings: Surroundings): WantedPlay | UncertainRow {
  const { time, doubt } = row;
  const inDoubt = (reason: string) => ({
    row,
    kind: row.doubtKind ?? reason,
    reason,
    candidates: candidatesOf(decision),
  });
  if (doubt !== undefined || time === undefined) return inDoubt(doubt ?? NO_TIME);
  if (decision.what === 'uncertain') return { row, ...decision };
  const watchedAt = timeOf(time, { certain: decision, ...surroundings });
  if (watchedAt === undefined)
    return inDoubt('Trakt does not say when it was released. Write the time into watched_at.');
  const { historyId = '', action = '' } = row;
  const { traktId, ...details } = detailsOf(decision);
  return {
    place: row.place,
    play: { historyId, watchedAt, action, type: decision.what, ...details, traktId },
    isAbsolute: decision.what === 'episode' && decision.isAbsolute,
  };
}

/** When the play was, in UTC; a day alone is at its noon. `undefined` where Trakt does not say when the thing was released. */
function timeOf(
  time: MoveTo,
  { certain, timezone, releases }: { certain: Certain } & Surroundings,
): string | undefined {
  switch (time.kind) {
    case 'time':
      return time.at;
    case 'local time':
      return localTime(time.at, timezone);
    case 'day':
      return localTime(`${time.day}T12:00:00`, timezone);
    case 'unknown':
      return EPOCH;
    case 'released': {
      const released = releases.get(thingOf(certain));
      if (released === undefined) return undefined;
      return released.includes('T') ? `${released}:00.000Z` : localTime(`${released}T12:00:00`, timezone);
    }
  }
}

function localTime(wall: string, timezone: string): string {
  return new Date(momentOf(timezone, Date.parse(`${wall}Z`))).toISOString();
}

/** As `readReleases` names it. */
function thingOf(certain: Certain): string {
  const { traktId } = certain.what === 'movie' ? certain.movie : certain.episode;
  return itemKey({ type: certain.what, traktId, historyId: '' });
}

/** The things of rows that say no more of their time than that it is the release. */
function releasedThings(rows: readonly GivenRow[], decisions: readonly Decision[]): Released[] {
  return rows.flatMap(({ time }, index) => {
    const decision = decisions[index];
    if (time?.kind !== 'released' || decision === undefined || decision.what === 'uncertain') return [];
    const { traktId } = decision.what === 'movie' ? decision.movie : decision.episode;
    const showTraktId = decision.what === 'movie' ? null : (decision.show?.traktId ?? null);
    return [{ type: decision.what, traktId, historyId: '', showTraktId }];
  });
}

function detailsOf(certain: Certain) {
  if (certain.what === 'movie') {
    const { traktId, title, year, imdbId, tmdbId, tvdbId } = certain.movie;
    return { ...detailsWith({ title, year, imdbId, tmdbId, tvdbId }), traktId };
  }
  const { episode, show } = certain;
  const { traktId, season, number, title: episodeTitle, imdbId, tmdbId, tvdbId } = episode;
  const ofShow = show && {
    title: show.title,
    year: show.year,
    showTraktId: show.traktId,
    showSlug: show.slug,
  };
  return {
    ...detailsWith({ ...ofShow, season, episode: number, episodeTitle, imdbId, tmdbId, tvdbId }),
    traktId,
  };
}
