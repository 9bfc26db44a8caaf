import { type HttpHandler, http } from 'msw';
import { json } from './answers.ts';
import { readsAsOf } from './history.ts';
import { movieObject, showObject } from './objects.ts';
import { pagingHeaders, readPaging } from './paging.ts';
import type { Play } from './plays.ts';
import type { Answering, UserAsk } from './route.ts';

const QUERY = ['page', 'limit', 'extended'];

/** How often each show or movie was watched. */
export function watchedRoutes(user: Answering<UserAsk>): HttpHandler[] {
  return [
    http.get('/sync/watched/movies', user(readMovies, QUERY)),
    http.get('/sync/watched/shows', user(readShows, QUERY)),
  ];
}

function readMovies(ask: UserAsk): Response {
  return readWatched(ask, 'movie');
}

function readShows(ask: UserAsk): Response {
  return readWatched(ask, 'episode');
}

function readWatched(ask: UserAsk, type: 'movie' | 'episode'): Response {
  const { world, account, query } = ask;
  const paging = readPaging(query, 100, 250);
  const plays = account.history
    .view({ type: type === 'movie' ? 'movies' : 'episodes' }, readsAsOf(world))
    .filter(play => !play.unresolvable);
  const titles = [...Map.groupBy(plays, titleOf)].map(([title, of]) => ({
    plays: of.length,
    last_watched_at: new Date(Math.max(...of.map(play => play.watchedAt))).toISOString(),
    ...(title.type === 'movie'
      ? { movie: movieObject(title, world.switches.extraKeys) }
      : { show: showObject(title, world.switches.extraKeys) }),
  }));
  const start = (paging.page - 1) * paging.limit;
  const pages = Math.ceil(titles.length / paging.limit);
  return json(titles.slice(start, start + paging.limit), 200, pagingHeaders(paging, pages, titles.length));
}

function titleOf({ item }: Play) {
  return item.type === 'movie' ? item : item.show;
}
