import type { Episode, Movie, Show } from '../../simulator/trakt/catalogue.ts';
import type { TraktSimulator } from '../../simulator/trakt/index.ts';

export type IdKind = 'trakt' | 'tvdb' | 'imdb' | 'tmdb';
export type Ids = Partial<Record<IdKind, number | string>>;

/** What there is to know of an episode or a movie, at one time. */
export interface Facts {
  type: 'episode' | 'movie';
  title: string;
  year: number;
  season?: number;
  episode?: number;
  episodeTitle?: string;
  own: Ids;
  show: Ids;
}

/** A catalogue in which little can be told apart by its name. */
export interface Things {
  shows: Show[];
  movies: Movie[];
  items: (Episode | Movie)[];
}

/**
 * Two shows of one name, one whose name has another’s within it, a show with specials, a show and movies of one name, movies of
 * one name with years and without a difference in them; shows and movies with the same numbers at other services.
 */
export function fillCatalogue(trakt: TraktSimulator): Things {
  const named = (name: string) => (season: number, number: number) =>
    number === 1 ? `Pilot ${season}` : `${name} ${season}-${number}`;
  const shows = [
    trakt.addShow({
      title: 'Dark',
      year: 2017,
      ids: { tmdb: 1403 },
      seasons: { 0: 2, 1: 3, 2: 3 },
      episodeTitle: named('Alpha'),
    }),
    trakt.addShow({ title: 'Dark', year: 1998, seasons: { 1: 3 }, episodeTitle: named('Beta') }),
    trakt.addShow({
      title: 'Dark Matter',
      year: 2015,
      seasons: { 1: 2, 2: 2 },
      episodeTitle: named('Gamma'),
    }),
    trakt.addShow({ title: 'Amélie & Co.', year: 2010, seasons: { 1: 2 }, episodeTitle: () => null }),
  ];
  const movies = [
    trakt.addMovie({ title: 'Solaris', year: 1972, ids: { tmdb: 1403 } }),
    trakt.addMovie({ title: 'Solaris', year: 2002 }),
    trakt.addMovie({ title: 'Dark', year: 2017 }),
    trakt.addMovie({ title: 'Amélie', year: 2001 }),
    trakt.addMovie({ title: 'Alien', year: 1979 }),
    trakt.addMovie({ title: 'Alien', year: 1979, ids: { slug: 'alien-1979-2' } }),
  ];
  const items = [...shows.flatMap(show => show.seasons.flatMap(({ episodes }) => episodes)), ...movies];
  return { shows, movies, items };
}

export function factsOf(item: Episode | Movie): Facts {
  if (item.type === 'movie')
    return { type: 'movie', title: item.title ?? '', year: item.year ?? 0, own: idsOf(item.ids), show: {} };
  const { show, season, number, title, ids } = item;
  return {
    type: 'episode',
    title: show.title ?? '',
    year: show.year ?? 0,
    season,
    episode: number,
    ...(title !== null && { episodeTitle: title }),
    own: idsOf(ids),
    show: idsOf(show.ids),
  };
}

function idsOf(ids: { [Kind in IdKind]?: number | string | null }): Ids {
  const kinds: IdKind[] = ['trakt', 'tvdb', 'imdb', 'tmdb'];
  return Object.fromEntries(kinds.flatMap(kind => (ids[kind] == null ? [] : [[kind, ids[kind]]])));
}

/** What nothing is called, and no service counts. */
export const NOTHING: Facts = {
  type: 'episode',
  title: 'Nothing at all',
  year: 1955,
  season: 9,
  episode: 99,
  episodeTitle: 'No such part',
  own: { trakt: 77_777, tvdb: 77_777, imdb: 'tt0077777', tmdb: 77_777 },
  show: { trakt: 77_778, tvdb: 77_778, imdb: 'tt0077778', tmdb: 77_778 },
};
