import { type HttpHandler, http } from 'msw';
import { empty, json, Violation } from './answers.ts';
import { type Catalogue, type Episode, findEpisode, type Movie, type Show } from './catalogue.ts';
import { episodeObject, movieObject, showObject } from './objects.ts';
import { pagingHeaders, readPaging } from './paging.ts';
import { type Answering, type Ask, param, type UserAsk } from './route.ts';

type Found = Show | Movie | Episode;

const SERVICES = ['trakt', 'tvdb', 'imdb', 'tmdb'];
const SEARCH = ['query', 'fields', 'page', 'limit'];

/** What a search must have a backslash before. */
const SPECIAL = /[+\-!(){}[\]^"~*?:/]|&&|\|\|/;

/** Looking up what Trakt knows. */
export function showRoutes(user: Answering<UserAsk>): HttpHandler[] {
  return [
    http.get('/shows/:id', user(readShow)),
    http.get('/movies/:id', user(readMovie, ['extended'])),
    http.get('/shows/:id/seasons', user(readSeasons, ['extended', 'specials'])),
    http.get('/shows/:id/seasons/:season/episodes/:number', user(readEpisode)),
    http.get('/search/show', user(searchShows, SEARCH)),
    http.get('/search/movie', user(searchMovies, SEARCH)),
    http.get('/search/:service/:id', user(searchById, ['type'])),
  ];
}

function readShow(ask: Ask): Response {
  return one(ask, ask.world.catalogue.show(param(ask, 'id')));
}

function readMovie(ask: Ask): Response {
  const movie = ask.world.catalogue.movie(param(ask, 'id'));
  if (!movie || !extensions(ask).includes('full')) return one(ask, movie);
  const released = movie.releasedAt?.slice(0, 10) ?? null;
  return json({ ...movieObject(movie, ask.world.switches.extraKeys), released });
}

function extensions({ query }: Ask): string[] {
  return query.get('extended')?.split(',') ?? [];
}

function one({ world }: Ask, found: Found | undefined): Response {
  return found ? json(object(found, world.switches.extraKeys)) : empty(404);
}

function readEpisode(ask: Ask): Response {
  const show = ask.world.catalogue.show(param(ask, 'id'));
  return one(ask, show && findEpisode(show, Number(param(ask, 'season')), Number(param(ask, 'number'))));
}

function readSeasons(ask: Ask): Response {
  const show = ask.world.catalogue.show(param(ask, 'id'));
  if (!show) return empty(404);
  const { extraKeys } = ask.world.switches;
  const asked = extensions(ask);
  const episodeOf = (episode: Episode) => ({
    ...episodeObject(episode, extraKeys),
    ...(asked.includes('full') && { first_aired: episode.releasedAt }),
  });
  const seasons = show.seasons.map(({ number, ids, episodes }) => ({
    number,
    ids: { ...ids, tvdb: null, tmdb: null },
    ...(asked.includes('episodes') && { episodes: episodes.map(episodeOf) }),
  }));
  return json(seasons);
}

function searchShows(ask: Ask): Response {
  return search(ask, ask.world.catalogue.shows);
}

function searchMovies(ask: Ask): Response {
  return search(ask, ask.world.catalogue.movies);
}

function search({ world, query }: Ask, among: (Show | Movie)[]): Response {
  const paging = readPaging(query, 50, 250);
  const words = wordsOf(unescapeQuery(query.get('query') ?? ''));
  const found = among
    .filter(item => !item.gone && isFound(item.title ?? '', words))
    .map(item => result(item, score(item.title ?? '', words), world.switches.extraKeys))
    .toSorted((a, b) => b.score - a.score);
  const start = (paging.page - 1) * paging.limit;
  const pages = Math.ceil(found.length / paging.limit);
  return json(found.slice(start, start + paging.limit), 200, pagingHeaders(paging, pages, found.length));
}

function searchById(ask: Ask): Response {
  const { world, query } = ask;
  const service = param(ask, 'service');
  if (!SERVICES.includes(service)) throw new Violation(`search by ${service}`);
  const types = query.get('type')?.split(',') ?? ['movie', 'show', 'episode'];
  const found = everything(world.catalogue).filter(
    item => types.includes(item.type) && !item.gone && idOf(item, service) === param(ask, 'id'),
  );
  return json(
    found.map(item => result(item, 1000, world.switches.extraKeys)),
    200,
    pagingHeaders({ page: 1, limit: 10 }, 1, found.length),
  );
}

function everything(catalogue: Catalogue): Found[] {
  return [...catalogue.movies, ...catalogue.shows, ...catalogue.episodes()];
}

function idOf({ ids }: Found, service: string): string {
  return String(Object.entries(ids).find(([name]) => name === service)?.[1] ?? '');
}

interface Result {
  type: Found['type'];
  score: number;
  [found: string]: unknown;
}

function result(item: Found, score: number, extraKeys: boolean): Result {
  const found: Result = { type: item.type, score, [item.type]: object(item, extraKeys) };
  return item.type === 'episode' ? { ...found, show: showObject(item.show, extraKeys) } : found;
}

function object(item: Found, extraKeys: boolean): object {
  if (item.type === 'show') return showObject(item, extraKeys);
  return item.type === 'movie' ? movieObject(item, extraKeys) : episodeObject(item, extraKeys);
}

/** Takes the backslashes out of a query; one that lacks them would be read as an expression. */
function unescapeQuery(query: string): string {
  if (query.trim() === '') throw new Violation('a search for nothing');
  if (SPECIAL.test(query.replaceAll(/\\./g, ''))) throw new Violation(`the search is not escaped: ${query}`);
  return query.replaceAll(/\\(.)/g, '$1');
}

/** Without accents: Trakt’s index is one that folds them. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a title has every word, with its punctuation as gaps or left out: `s.h.i.e.l.d.` is also `shield`. */
function isFound(title: string, words: string[]): boolean {
  const known = [...wordsOf(title), ...wordsOf(title.replaceAll(/[^\p{L}\p{N}\s]/gu, ''))];
  return words.length > 0 && words.every(word => known.includes(word));
}

/** Higher the more of the title was asked for. Trakt’s own can be larger than a JavaScript number holds. */
function score(title: string, asked: string[]): number {
  return 1234.5678 * (asked.length / Math.max(1, wordsOf(title).length));
}
