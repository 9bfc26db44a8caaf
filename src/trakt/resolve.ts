import { quote } from '../base/wording.ts';
import type { ItemClaims } from '../csv/import-rows.ts';
import { episodeCode, type Play } from '../history/play.ts';
import type { TraktApi } from './client.ts';
import { type FoundEpisode, type FoundItem, parseIdSearch, parseSeasons, type Title } from './schemas.ts';
import { isCalled, searchMovies, searchShows } from './shows.ts';

/** The episode or movie that a row names, with what was learnt of it; or why it is not certain which one that is. */
export type Resolution = { type: Play['type']; traktId: number; claims: ItemClaims } | { uncertain: string };

/** Finds what a row names; asks for each show and title once. */
export type Resolve = (claims: ItemClaims) => Promise<Resolution>;

const SERVICES = ['tvdb', 'imdb', 'tmdb'] as const;

/**
 * Makes a function that finds what a row names: by its Trakt ID, else by the first of its other IDs that Trakt knows,
 * else by title, year, season and episode. What does not fit the row, or fits several things, is not guessed.
 */
export function createResolver(api: TraktApi): Resolve {
  const shows = remembered((title: string) => searchShows(api, title));
  const movies = remembered((title: string) => searchMovies(api, title));
  const seasons = remembered((showId: number) => readSeasons(api, showId));

  return async claims => {
    const type = typeOf(claims);
    if (typeof type !== 'string') return type;
    if (claims.traktId !== undefined) return { type, traktId: claims.traktId, claims };
    for (const service of SERVICES) {
      const id = claims[`${service}Id`];
      if (id === undefined) continue;
      const found = await searchById(api, service, String(id), type);
      if (found.length > 0) return judge(found, service, claims);
    }
    return type === 'movie' ? resolveMovie(claims, movies) : resolveEpisode(claims, shows, seasons);
  };
}

function typeOf({ type, season, episode }: ItemClaims): Play['type'] | { uncertain: string } {
  if (type === 'episode' || type === 'movie') return type;
  if (type !== undefined) {
    return { uncertain: `${quote(type)} in the column type is neither episode nor movie.` };
  }
  if (season !== undefined && episode !== undefined) return 'episode';
  return {
    uncertain:
      'The row does not say whether it is an episode or a movie. Write one of them in the column type, and for an episode season and episode.',
  };
}

async function searchById(
  api: TraktApi,
  service: string,
  id: string,
  type: Play['type'],
): Promise<FoundItem[]> {
  const answer = await api.readOrMissing(`/search/${service}/${id}`, { type }, 'looking up an ID');
  return answer === undefined ? [] : parseIdSearch(answer).filter(item => item.type === type);
}

/** A column can hold the show's ID by mistake, which is some other episode's too: so the rest of the row must fit. */
function judge(found: readonly FoundItem[], service: string, claims: ItemClaims): Resolution {
  const [item, ...others] = found;
  if (item === undefined || others.length > 0)
    return { uncertain: `Several things at Trakt have its ${service}_id.` };
  if (!fits(item, claims)) {
    return {
      uncertain: `Its ${service}_id is ${describe(item)}, which does not fit the rest of the row. Correct the row, or empty that cell.`,
    };
  }
  return item.type === 'movie'
    ? movieResolution(item.movie, claims)
    : episodeResolution(item.episode, item.show, claims);
}

function fits(item: FoundItem, { title, year, season, episode }: ItemClaims): boolean {
  const named = item.type === 'movie' ? item.movie : item.show;
  if (title !== undefined && named?.title != null && !isSimilar(title, named.title)) return false;
  if (year !== undefined && named?.year != null && Math.abs(year - named.year) > 1) return false;
  if (item.type === 'movie') return true;
  const { season: itsSeason, number } = item.episode;
  return (season === undefined || season === itsSeason) && (episode === undefined || episode === number);
}

/** Whether one title holds the other; punctuation, case and accents do not matter. */
function isSimilar(a: string, b: string): boolean {
  const [x, y] = [a, b].map(title =>
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return x && y ? x.includes(y) || y.includes(x) : a === b;
}

function describe(item: FoundItem): string {
  if (item.type === 'movie') return quote(item.movie.title ?? 'an untitled movie');
  const { season, number } = item.episode;
  return `${quote(item.show?.title ?? 'an untitled show')} ${episodeCode({ season, episode: number })}`;
}

async function resolveMovie(
  claims: ItemClaims,
  search: (title: string) => Promise<Title[]>,
): Promise<Resolution> {
  const { title, year } = claims;
  if (title === undefined) return { uncertain: NAMES_NOTHING };
  if (year === undefined) {
    return { uncertain: `Several movies can be called ${quote(title)}. Write the year into the row.` };
  }
  const found = only(await search(title), title, year, 'movie');
  return 'uncertain' in found ? found : movieResolution(found, claims);
}

async function resolveEpisode(
  claims: ItemClaims,
  search: (title: string) => Promise<Title[]>,
  seasons: (showId: number) => Promise<FoundEpisode[] | undefined>,
): Promise<Resolution> {
  const { title, year, season, episode, showTraktId } = claims;
  if (title === undefined && showTraktId === undefined) return { uncertain: NAMES_NOTHING };
  if (season === undefined || episode === undefined) {
    return { uncertain: 'The row names no episode: write its numbers into season and episode.' };
  }
  const show =
    showTraktId === undefined ? only(await search(title ?? ''), title ?? '', year, 'show') : undefined;
  if (show !== undefined && 'uncertain' in show) return show;
  const showId = showTraktId ?? show?.traktId ?? 0;
  const episodes = await seasons(showId);
  if (episodes === undefined)
    return { uncertain: `Trakt knows no show with the Trakt ID ${showId} (show_trakt_id).` };
  const found = episodes.filter(candidate => candidate.season === season && candidate.number === episode);
  const [one, ...others] = found;
  const code = episodeCode({ season, episode });
  const name = title === undefined ? 'that show' : quote(title);
  if (one === undefined) return { uncertain: `Trakt has no ${code} of ${name}.` };
  if (others.length > 0) {
    return { uncertain: `Several episodes of ${name} are ${code}. Write trakt_id into the row.` };
  }
  return episodeResolution(one, show, claims);
}

const NAMES_NOTHING = 'The row names nothing: it needs trakt_id, another ID, or a title.';

/** The one that is called exactly so, and is of that year where the row says one. */
function only(
  found: readonly Title[],
  title: string,
  year: number | undefined,
  what: 'show' | 'movie',
): Title | { uncertain: string } {
  const called = found.filter(candidate => isCalled(candidate, title));
  const [one, ...others] = called.filter(candidate => year === undefined || candidate.year === year);
  if (one !== undefined && others.length === 0) return one;
  const name = `${quote(title)}${year === undefined ? '' : ` (${year})`}`;
  if (one === undefined) return { uncertain: `Trakt knows no ${what} called exactly ${name}.` };
  const years = [one, ...others].map(candidate => candidate.year ?? 'year unknown').join(', ');
  return {
    uncertain: `Several ${what}s are called ${name}: ${years}. Write the year or trakt_id into the row.`,
  };
}

function movieResolution(movie: Title, claims: ItemClaims): Resolution {
  return {
    type: 'movie',
    traktId: movie.traktId,
    claims: { ...claims, title: movie.title ?? claims.title, year: movie.year ?? claims.year },
  };
}

function episodeResolution(
  { traktId, season, number, title }: FoundEpisode,
  show: Title | undefined,
  claims: ItemClaims,
): Resolution {
  return {
    type: 'episode',
    traktId,
    claims: {
      ...claims,
      title: show?.title ?? claims.title,
      year: show?.year ?? claims.year,
      season,
      episode: number,
      episodeTitle: title ?? claims.episodeTitle,
      showTraktId: show?.traktId ?? claims.showTraktId,
    },
  };
}

/** All episodes of a show; `undefined` when Trakt does not know the show. */
async function readSeasons(api: TraktApi, showId: number): Promise<FoundEpisode[] | undefined> {
  const answer = await api.readOrMissing(
    `/shows/${showId}/seasons`,
    { extended: 'episodes' },
    'reading a show’s episodes',
  );
  return answer && parseSeasons(answer);
}

function remembered<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return key => {
    const asked = known.get(key) ?? ask(key);
    known.set(key, asked);
    return asked;
  };
}
