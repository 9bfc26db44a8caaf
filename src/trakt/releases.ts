import { itemKey, minuteOf, type Play } from '../history/play.ts';
import type { TraktApi } from './client.ts';

/** The part of a play that its release is found by. */
export type Released = Pick<Play, 'type' | 'traktId' | 'historyId' | 'showTraktId'>;

/**
 * When the things of some plays were released: an episode when it first aired, a movie on its day. One request a show
 * (`/shows/{id}/seasons?extended=full,episodes`, as Trakt's own apps ask it) or movie (`/movies/{id}?extended=full`), however many plays.
 * @returns by `itemKey`: a minute in UTC, `2025-11-17T01:02`, or a day alone, `2011-08-05`; nothing where Trakt has no date
 * @throws Failure when Trakt does not answer
 */
export async function readReleases(api: TraktApi, plays: readonly Released[]): Promise<Map<string, string>> {
  const shows = new Set(
    plays.flatMap(({ type, showTraktId }) => (type === 'episode' ? (showTraktId ?? []) : [])),
  );
  const movies = new Set(plays.flatMap(({ type, traktId }) => (type === 'movie' ? (traktId ?? []) : [])));
  const [aired, released] = await Promise.all([
    Promise.all([...shows].map(show => readFirstAired(api, show))),
    Promise.all([...movies].map(async movie => [movie, await readReleased(api, movie)] as const)),
  ]);
  const dates = new Map<string, string>();
  for (const [traktId, date] of aired.flatMap(episodes => [...episodes]))
    dates.set(keyOf('episode', traktId), date);
  for (const [traktId, date] of released) if (date !== undefined) dates.set(keyOf('movie', traktId), date);
  return new Map([...dates].map(([key, date]) => [key, date.includes('T') ? minuteOf(date) : date]));
}

function keyOf(type: Play['type'], traktId: number): string {
  return itemKey({ type, traktId, historyId: '' });
}

async function readFirstAired(api: TraktApi, showTraktId: number): Promise<Map<number, string>> {
  const path = `/shows/${showTraktId}/seasons`;
  const query = { extended: 'full,episodes', specials: 'true' };
  const answer = await api.readOrMissing(path, query, 'reading when episodes first aired');
  if (answer === undefined) return new Map();
  const { parseFirstAired } = await import('./schemas.ts');
  return parseFirstAired(answer);
}

async function readReleased(api: TraktApi, traktId: number): Promise<string | undefined> {
  const answer = await api.readOrMissing(
    `/movies/${traktId}`,
    { extended: 'full' },
    'reading when a movie was released',
  );
  if (answer === undefined) return undefined;
  const { parseReleased } = await import('./schemas.ts');
  return parseReleased(answer);
}
