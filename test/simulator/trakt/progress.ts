import { type HttpHandler, http } from 'msw';
import { empty, json, Violation } from './answers.ts';
import type { Episode, Season, Show } from './catalogue.ts';
import { readsAsOf } from './history.ts';
import { episodeObject } from './objects.ts';
import { type Answering, param, type UserAsk } from './route.ts';

const QUERY = ['hidden', 'specials', 'count_specials', 'last_activity'];

/** How far a person is in a show. */
export function progressRoutes(user: Answering<UserAsk>): HttpHandler[] {
  return [http.get('/shows/:id/progress/watched', user(readProgress, QUERY))];
}

/** Episode → when it was last watched, in milliseconds. */
type LastWatched = Map<Episode, number>;

function readProgress(ask: UserAsk): Response {
  const { world, account, query } = ask;
  const show = world.catalogue.show(param(ask, 'id'));
  if (!show) return empty(404);
  const resetAt = account.progressResets.get(show.ids.trakt);
  const watched: LastWatched = new Map();
  const plays = account.history.view({ type: 'shows', id: show.ids.trakt }, readsAsOf(world));
  for (const { item, watchedAt } of plays) {
    if (item.type !== 'episode' || watchedAt < (resetAt ?? 0)) continue;
    watched.set(item, Math.max(watchedAt, watched.get(item) ?? 0));
  }

  const specials = flag(query, 'specials', false);
  const listed = show.seasons.filter(season => season.number > 0 || specials);
  const counted = listed.filter(season => season.number > 0 || flag(query, 'count_specials', true));
  const aired = counted.flatMap(airedOf);
  const last = mostRecent(watched, specials);
  const next = nextEpisode(show, watched);
  const { extraKeys } = world.switches;
  return json({
    aired: aired.length,
    completed: aired.filter(episode => watched.has(episode)).length,
    last_watched_at: last ? timeOf(watched.get(last)) : null,
    reset_at: timeOf(resetAt),
    seasons: listed.map(season => seasonProgress(season, watched)),
    hidden_seasons: [],
    next_episode: next ? episodeObject(next, extraKeys) : null,
    last_episode: last ? episodeObject(last, extraKeys) : null,
  });
}

function seasonProgress(season: Season, watched: LastWatched): object {
  const aired = airedOf(season);
  return {
    number: season.number,
    title: season.title,
    aired: aired.length,
    completed: aired.filter(episode => watched.has(episode)).length,
    episodes: aired.map(episode => ({
      number: episode.number,
      completed: watched.has(episode),
      last_watched_at: timeOf(watched.get(episode)),
    })),
  };
}

/** The first aired episode not watched yet that comes after the one watched most recently; specials never come next. */
function nextEpisode(show: Show, watched: LastWatched): Episode | undefined {
  const episodes = show.seasons
    .filter(season => season.number > 0)
    .toSorted((a, b) => a.number - b.number)
    .flatMap(airedOf);
  const last = mostRecent(watched, false);
  const rest = last ? episodes.filter(episode => isLater(episode, last)) : episodes;
  return rest.find(episode => !watched.has(episode));
}

/** The episode watched last; of several at the same time, the one that comes last in the show. */
function mostRecent(watched: LastWatched, specials: boolean): Episode | undefined {
  let recent: Episode | undefined;
  for (const [episode, time] of watched) {
    if (episode.season === 0 && !specials) continue;
    const best = recent ? (watched.get(recent) ?? 0) : -1;
    if (!recent || time > best || (time === best && isLater(episode, recent))) recent = episode;
  }
  return recent;
}

function isLater(a: Episode, b: Episode): boolean {
  return a.season > b.season || (a.season === b.season && a.number > b.number);
}

function airedOf(season: Season): Episode[] {
  return season.episodes.filter(episode => episode.aired && !episode.gone);
}

function timeOf(milliseconds: number | undefined): string | null {
  return milliseconds === undefined ? null : new Date(milliseconds).toISOString();
}

function flag(query: URLSearchParams, name: string, usual: boolean): boolean {
  const text = query.get(name) ?? String(usual);
  if (text !== 'true' && text !== 'false') throw new Violation(`${name} is ${text}`);
  return text === 'true';
}
