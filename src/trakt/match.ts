import { quote } from '../base/wording.ts';
import type { ItemClaims } from '../csv/given-row.ts';
import type { Found, FoundMovie } from './catalogue.ts';
import {
  type Certain,
  candidateOf,
  candidatesOf,
  type Decision,
  Doubt,
  decided,
  describeFound,
  foundNothing,
  type Known,
  keyOf,
  NAMES_NOTHING,
} from './decision.ts';
import { matchEpisode } from './match-episode.ts';
import { checkGone, checkIds, claimedIds, nameId, showIds } from './match-ids.ts';
import {
  checkTitle,
  findBySlug,
  findCalled,
  isStill,
  namesIn,
  severalCalled,
  unknownTitle,
  withoutNames,
} from './match-title.ts';

/**
 * What a row names, judged by all that it claims: every claim that can be checked agrees, or it is uncertain. Pure: it goes by what
 * has been read.
 * @throws NotRead when something must be read first
 */
export function decide({ orElse = [], ...claims }: ItemClaims, known: Known): Decision {
  const all = [claims, ...orElse].map(one => decided(() => match(one, known)));
  const [first] = all as [Decision];
  const found = all.filter(decision => !foundNothing(decision));
  const [one] = found;
  if (one === undefined) return first;
  const certain = found.filter(decision => decision.what !== 'uncertain');
  if (certain.length === found.length && new Set(certain.map(keyOf)).size === 1) return one;
  if (found.length === 1) return one;
  return {
    what: 'uncertain',
    kind: 'several',
    reason: 'The row can mean several things.',
    candidates: found.flatMap(candidatesOf),
  };
}

function match(claims: ItemClaims, known: Known): Certain {
  const { type } = claims;
  if (type === 'movie') return matchMovie(claims, known);
  if (type === 'episode' || (type === undefined && looksLikeEpisode(claims)))
    return matchEpisode(claims, known);
  if (type === undefined) return matchEither(claims, known);
  throw new Doubt('kind unclear', `${quote(type)} is neither an episode nor a movie.`);
}

function looksLikeEpisode(claims: ItemClaims): boolean {
  const { season, episode, absolute, episodeTitle } = claims;
  const numbers = [season, episode, absolute];
  // Some services write 0 where there is none.
  const hasNumber = numbers.some(number => number !== undefined && number > 0);
  return hasNumber || episodeTitle !== undefined || showIds(claims).length > 0;
}

function matchMovie(claims: ItemClaims, known: Known): Certain {
  if (looksLikeEpisode(claims)) {
    throw new Doubt(
      'contradiction',
      'The row says that it is a movie, and also names a season, an episode or a show.',
    );
  }
  const ids = claimedIds({ ...claims.eitherIds, ...claims });
  const movie = movieById(claims, known) ?? movieBySlug(claims, known) ?? movieByTitle(claims, known);
  checkTitle(movie, isStill(movie, claims.traktId, claims) ? withoutNames(claims) : claims, known);
  const checked = checkIds(ids, { thing: movie, whose: 'Its' }, known);
  checkGone(checked, movie, 'Its');
  return { what: 'movie', movie };
}

function movieById(claims: ItemClaims, known: Known): FoundMovie | undefined {
  for (const one of claimedIds({ ...claims.eitherIds, ...claims })) {
    const found = known.under(one.field, one.id);
    const movies = found.filter(isMovie);
    if (movies.length > 1)
      throw new Doubt('several', `Several movies at Trakt have the ${nameId(one)}.`, movies.map(candidateOf));
    if (movies[0] !== undefined) return movies[0];
    const [other] = found;
    if (one.field !== 'imdbId' || other === undefined) continue;
    throw new Doubt(
      'contradiction',
      `Its ${nameId(one)} is that of ${describeFound(other)}, not of a movie.`,
      [candidateOf(other)],
    );
  }
  return undefined;
}

function movieBySlug(claims: ItemClaims, known: Known): FoundMovie | undefined {
  const found = findBySlug('movie', claims, known);
  return found?.kind === 'movie' ? found : undefined;
}

/** @throws Doubt when none or several are called exactly so */
function movieByTitle(claims: ItemClaims, known: Known): FoundMovie {
  if (namesIn(claims).length === 0) {
    const [id] = claimedIds({ ...claims.eitherIds, ...claims });
    if (id !== undefined) throw new Doubt('unknown id', `Trakt has no movie with the ${nameId(id)}.`);
    throw new Doubt('names nothing', NAMES_NOTHING);
  }
  const { exact, others } = findCalled('movie', claims, known);
  const [movie, ...more] = exact.filter(isMovie);
  if (movie === undefined) throw unknownTitle('movie', claims, others);
  if (more.length > 0) throw severalCalled('movie', claims, [movie, ...more]);
  return movie;
}

/**
 * A row that says neither episode nor movie. An IMDb ID is one of anything; any other ID needs the title beside it; a title alone
 * must not be a show’s as well.
 */
function matchEither(claims: ItemClaims, known: Known): Certain {
  const ids = claimedIds({ ...claims.eitherIds, ...claims });
  const hasTitle = namesIn(claims).length > 0;
  if (!hasTitle && !ids.some(({ field }) => field === 'imdbId')) throw kindUnclear([]);
  const asMovie = decided(() => matchMovie(claims, known));
  if (ids.length === 0) {
    const shows = findCalled('show', claims, known).exact;
    if (shows.length === 0 || foundNothing(asMovie)) return certainly(asMovie);
    throw kindUnclear([...candidatesOf(asMovie), ...shows.map(candidateOf)]);
  }
  const asEpisode = decided(() => matchEpisode(claims, known));
  const certain = [asMovie, asEpisode].filter(decision => decision.what !== 'uncertain');
  const [one, ...others] = certain;
  if (one !== undefined && others.length === 0) return one;
  if (one !== undefined) throw kindUnclear(certain.flatMap(candidatesOf));
  return certainly(foundNothing(asMovie) && !foundNothing(asEpisode) ? asEpisode : asMovie);
}

function certainly(decision: Decision): Certain {
  if (decision.what !== 'uncertain') return decision;
  throw new Doubt(decision.kind, decision.reason, decision.candidates);
}

function kindUnclear(candidates: ConstructorParameters<typeof Doubt>[2]): Doubt {
  return new Doubt(
    'kind unclear',
    'The row does not say whether it is an episode or a movie. Write one of them in the column type, and for an episode its season and episode.',
    candidates,
  );
}

function isMovie(found: Found): found is FoundMovie {
  return found.kind === 'movie';
}
