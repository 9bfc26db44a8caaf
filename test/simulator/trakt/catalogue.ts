interface EpisodeIds {
  trakt: number;
  tvdb: number | null;
  imdb: string | null;
  tmdb: number | null;
}

interface ShowIds extends EpisodeIds {
  slug: string | null;
}

interface MovieIds {
  trakt: number;
  slug: string | null;
  imdb: string | null;
  tmdb: number | null;
}

export interface Episode {
  type: 'episode';
  show: Show;
  season: number;
  number: number;
  title: string | null;
  ids: EpisodeIds;
  aired: boolean;
  /** What `watched_at: "released"` becomes; `null` where Trakt has no date. */
  releasedAt: string | null;
  /** Trakt knows it no longer. */
  gone?: boolean;
}

export interface Season {
  number: number;
  title: string | null;
  ids: { trakt: number };
  episodes: Episode[];
}

export interface Show {
  type: 'show';
  title: string | null;
  year: number | null;
  ids: ShowIds;
  seasons: Season[];
  /** Trakt knows it no longer. */
  gone?: boolean;
}

export interface Movie {
  type: 'movie';
  title: string | null;
  year: number | null;
  ids: MovieIds;
  /** The day on which it was released; `null` where Trakt has none. */
  releasedAt: string | null;
  /** Trakt knows it no longer. */
  gone?: boolean;
}

export interface NewShow {
  title: string | null;
  year?: number | null;
  ids?: Partial<ShowIds>;
  /** How many episodes each season has, by its number; 0 are the specials. */
  seasons: Record<number, number>;
  episodeId?: (season: number, number: number) => number;
  episodeTitle?: (season: number, number: number) => string | null;
}

export interface NewMovie {
  title: string | null;
  year?: number | null;
  ids?: Partial<MovieIds>;
}

/** The shows and movies that Trakt knows. What is given back may be changed in place (titles, `aired`, `gone`, …). */
export class Catalogue {
  readonly shows: Show[] = [];
  readonly movies: Movie[] = [];
  readonly #episodes = new Map<number, Episode>();
  #nextId = 500_000;

  addShow(given: NewShow): Show {
    const trakt = given.ids?.trakt ?? this.#newId();
    const show: Show = {
      type: 'show',
      title: given.title,
      year: given.year === undefined ? 2020 : given.year,
      ids: {
        trakt,
        slug: slugOf(given.title, trakt),
        tvdb: trakt + 8_000_000,
        imdb: `tt${9_000_000 + trakt}`,
        tmdb: trakt + 1_000_000,
        ...given.ids,
      },
      seasons: [],
    };
    for (const [season, episodes] of Object.entries(given.seasons)) {
      show.seasons.push(this.#newSeason(show, Number(season), episodes, given));
    }
    this.shows.push(show);
    return show;
  }

  addMovie(given: NewMovie): Movie {
    const trakt = given.ids?.trakt ?? this.#newId();
    const year = given.year === undefined ? 2020 : given.year;
    const movie: Movie = {
      type: 'movie',
      title: given.title,
      year,
      ids: {
        trakt,
        slug: slugOf(given.title, trakt),
        imdb: `tt${9_000_000 + trakt}`,
        tmdb: trakt + 1_000_000,
        ...given.ids,
      },
      releasedAt: `${year ?? 2020}-06-01T00:00:00.000Z`,
    };
    this.movies.push(movie);
    return movie;
  }

  /** The show with this Trakt ID, slug or IMDb ID. */
  show(id: string): Show | undefined {
    return withId(this.shows, id);
  }

  /** The movie with this Trakt ID, slug or IMDb ID. */
  movie(id: string): Movie | undefined {
    return withId(this.movies, id);
  }

  /** The episode with this Trakt ID. */
  episode(traktId: number): Episode | undefined {
    const episode = this.#episodes.get(traktId);
    return episode && !isGone(episode) ? episode : undefined;
  }

  episodes(): Episode[] {
    return [...this.#episodes.values()].filter(episode => !isGone(episode));
  }

  #newSeason(show: Show, number: number, count: number, given: NewShow): Season {
    const season: Season = {
      number,
      title: number === 0 ? 'Specials' : `Season ${number}`,
      ids: { trakt: this.#newId() },
      episodes: [],
    };
    for (let episode = 1; episode <= count; episode += 1) {
      season.episodes.push(this.#newEpisode(show, number, episode, given));
    }
    return season;
  }

  #newEpisode(show: Show, season: number, number: number, given: NewShow): Episode {
    const trakt = given.episodeId?.(season, number) ?? this.#newId();
    const episode: Episode = {
      type: 'episode',
      show,
      season,
      number,
      title: given.episodeTitle ? given.episodeTitle(season, number) : `Episode ${number}`,
      ids: { trakt, tvdb: trakt + 4_000_000, imdb: null, tmdb: trakt + 2_000_000 },
      aired: true,
      releasedAt: `${show.year ?? 2020}-09-24T01:00:00.000Z`,
    };
    this.#episodes.set(trakt, episode);
    return episode;
  }

  #newId(): number {
    this.#nextId += 1;
    return this.#nextId;
  }
}

/** The episode of a show by its numbers; throws when there is none, because a test named it. */
export function episodeOf(show: Show, season: number, number: number): Episode {
  const episode = findEpisode(show, season, number);
  if (!episode) throw new Error(`${show.title} has no S${season}E${number}.`);
  return episode;
}

export function findEpisode(show: Show, season: number, number: number): Episode | undefined {
  return show.seasons
    .find(candidate => candidate.number === season)
    ?.episodes.find(episode => episode.number === number && !episode.gone);
}

function isGone(episode: Episode): boolean {
  return (episode.gone || episode.show.gone) ?? false;
}

/** A number is a Trakt ID before it is a slug: https://github.com/trakt/trakt-api/issues/33 */
function withId<Item extends Show | Movie>(items: readonly Item[], id: string): Item | undefined {
  const known = items.filter(item => !item.gone);
  return (
    known.find(({ ids }) => String(ids.trakt) === id) ??
    known.find(({ ids }) => ids.slug === id || ids.imdb === id)
  );
}

function slugOf(title: string | null, trakt: number): string {
  const slug = (title ?? '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return slug.replaceAll(/^-|-$/g, '') || String(trakt);
}
