import { count, figure } from '../base/wording.ts';
import type { Play } from '../history/play.ts';
import type { Progress } from '../trakt/schemas.ts';
import { table, text } from './markdown.ts';

/** Unwatched ones are small: rows of large light squares glare in dark mode. */
const SQUARES = { watched: '🟩', repeated: '🟦', suspect: '🟥', changed: '🟨', unwatched: '▫️' } as const;
type Square = keyof typeof SQUARES;
/** How many squares fit beside the season on a phone. */
const PER_LINE = 11;

/** What makes squares stand out. */
export interface Flagged {
  has(play: Play): boolean;
  square: 'suspect' | 'changed';
  /** What such a square means: `suspect`, `removed just now`. */
  meaning: string;
  /** Whether these plays still count as watched. */
  count: boolean;
}

const NOTHING_FLAGGED: Flagged = { has: () => false, square: 'changed', meaning: '', count: true };

interface Season {
  name: string;
  /** One an aired episode. */
  squares: Square[];
  seen: number;
}

/**
 * One row a season, one square an aired episode. Seasons without a flagged play of which all episodes or none are watched share a
 * row; the squares of the others are explained below.
 * @param plays the show's plays, the flagged ones among them
 */
export function seasonGrid(
  progress: Progress,
  plays: readonly Play[],
  flagged: Flagged = NOTHING_FLAGGED,
): string {
  const seasons = seasonsOf(progress, plays, flagged);
  const isPlain = ({ squares, seen }: Season) =>
    !squares.includes(flagged.square) && (seen === 0 || seen === squares.length);
  const full = seasons.filter(season => !isPlain(season));
  const rows = [
    ...full.map(season => [words([season]), lines(season.squares)]),
    ...shared(
      seasons.filter(season => isPlain(season) && season.seen > 0),
      'all watched',
    ),
    ...shared(
      seasons.filter(season => isPlain(season) && season.seen === 0),
      'none watched',
    ),
  ];
  const squares = new Set(full.flatMap(season => season.squares));
  const grid = table(['Season', 'Episodes'], rows);
  return squares.size === 0 ? grid : `${grid}\n\n${legend(squares, flagged.meaning)}`;
}

function seasonsOf(progress: Progress, plays: readonly Play[], flagged: Flagged): Season[] {
  const watched = Map.groupBy(plays, play => `${play.season} ${play.episode}`);
  const isCounted = (play: Play) => flagged.count || !flagged.has(play);
  return progress.seasons.map(({ number, episodes }) => {
    const each = episodes.map(episode => watched.get(`${number} ${episode.number}`) ?? []);
    return {
      name: number === 0 ? 'Specials' : `S${number}`,
      squares: each.map(ofEpisode => squareOf(ofEpisode, flagged)),
      seen: each.filter(ofEpisode => ofEpisode.some(isCounted)).length,
    };
  });
}

function shared(seasons: readonly Season[], what: string): string[][] {
  return seasons.length === 0 ? [] : [[words(seasons), what]];
}

/** `S1, S2 · 3 of 44`. */
function words(seasons: readonly Season[]): string {
  const [seen, aired] = [
    seasons.reduce((sum, season) => sum + season.seen, 0),
    seasons.reduce((sum, season) => sum + season.squares.length, 0),
  ];
  return `${namesOf(seasons)} · ${figure(seen)} of ${figure(aired)}`;
}

const MOST_NAMES = 5;

function namesOf(seasons: readonly Season[]): string {
  const names = seasons.map(({ name }) => name);
  return names.length <= MOST_NAMES ? names.join(', ') : `${figure(names.length)} seasons`;
}

function lines(squares: Season['squares']): string {
  const rows = Array.from({ length: Math.ceil(squares.length / PER_LINE) }, (_, row) =>
    squares
      .slice(row * PER_LINE, (row + 1) * PER_LINE)
      .map(square => SQUARES[square])
      .join(''),
  );
  return rows.join('<br>');
}

function legend(squares: ReadonlySet<Square>, meaning: string): string {
  const meanings = {
    watched: 'watched',
    repeated: 'more than once',
    suspect: meaning,
    changed: meaning,
    unwatched: 'not watched',
  };
  return Object.entries(meanings)
    .filter(([square]) => squares.has(square as Square))
    .map(([square, means]) => `${SQUARES[square as Square]} ${means}`)
    .join(' · ');
}

/** How many of the aired episodes, specials left out, have a play. */
export function watchedEpisodes(progress: Progress, plays: readonly Play[]): number {
  const seen = new Set(plays.map(play => `${play.season} ${play.episode}`));
  return progress.seasons
    .filter(season => season.number > 0)
    .flatMap(season => season.episodes.filter(episode => seen.has(`${season.number} ${episode.number}`)))
    .length;
}

/** What the square of an episode shows, by all plays of that episode. @param flagged says that a play stands out, and how */
export function squareOf<Flag extends string>(
  plays: readonly Play[],
  { has, square }: { has(play: Play): boolean; square: Flag },
): 'unwatched' | 'repeated' | 'watched' | Flag {
  if (plays.length === 0) return 'unwatched';
  if (plays.some(has)) return square;
  return plays.length > 1 ? 'repeated' : 'watched';
}

/** A show of which plays come or go, with its plays before. */
export interface GridShow {
  traktId: number;
  title: string | null;
  year: number | null;
  plays: Play[];
  progress: Progress;
}

interface Change {
  before: readonly Play[];
  after: readonly Play[];
  /** What is with the plays that only one of the two has: `removed just now`, `would be removed`. */
  meaning: string;
  isPreview: boolean;
}

/**
 * How much of a show is watched after a change and was before, and its seasons with what changed, as Markdown; empty where nothing
 * of it changed.
 */
export function showGrids(
  { title, year, progress }: Pick<GridShow, 'title' | 'year' | 'progress'>,
  { before, after, meaning, isPreview }: Change,
): string {
  const [there, here] = [new Set(before), new Set(after)];
  if (there.symmetricDifference(here).size === 0) return '';
  const [was, is] = [before, after].map(plays => watchedEpisodes(progress, plays));
  const name = `${title ?? 'Untitled show'}${year === null ? '' : ` (${year})`}`;
  const isSame = was === is;
  const verb = isPreview && !isSame ? 'would be watched' : 'are watched';
  const then = isPreview ? `(${figure(was ?? 0)} now)` : `now (${figure(was ?? 0)} before)`;
  return [
    `**${text(name)}**: ${figure(is ?? 0)} of ${count(progress.aired, 'episode')} ${verb}${isSame ? '' : ` ${then}`}.`,
    seasonGrid(progress, [...there.union(here)], {
      has: play => !there.has(play) || !here.has(play),
      square: 'changed',
      meaning,
      count: after.length > before.length,
    }),
  ].join('\n\n');
}
