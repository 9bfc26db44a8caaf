import type { Play } from '../../src/history/play.ts';

/** Random numbers that are the same for the same seed. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  from(low: number, high: number): number;
  /** `true` in so many of a hundred throws. */
  percent(often: number): boolean;
  one<T>(of: readonly T[]): T;
}

/** Mulberry32, so that a case can be had again by its seed alone. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const from = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    from,
    percent: often => next() * 100 < often,
    one: of => of[from(0, of.length - 1)] as never,
  };
}

/** An episode or a movie. */
export type Thing = Omit<Play, 'historyId' | 'watchedAt' | 'action'>;

interface Show {
  /** In the order in which they aired. */
  episodes: Thing[];
  /** Minutes. */
  runtime: number;
}

/** What somebody watched over the years, and what there is to watch. */
export interface Watched {
  plays: Play[];
  shows: Show[];
  movies: Thing[];
}

export const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const START = Date.UTC(2017, 0, 1);
let lastId = 40_000_000_000;

/** A play of a thing. */
export function playOf(thing: Thing, time: number, action: string): Play {
  lastId++;
  return {
    ...thing,
    historyId: String(lastId),
    watchedAt: new Date(Math.floor(time / MINUTE) * MINUTE).toISOString(),
    action,
  };
}

/**
 * So many plays of somebody who lets a media server scrobble, marks a tenth of it by hand, sometimes at the end of the evening,
 * watches files with several episodes, watches some things again, and has others in the house who watch something else.
 */
export function watch(seed: number, count = 5_000): Watched {
  const dice = diceOf(seed);
  const shows = Array.from({ length: 80 }, (_, index) => showOf(dice, index + 1));
  const movies = Array.from({ length: 900 }, (_, index) => movieOf(index + 1));
  const progress = new Map<Show, number>();
  const following = shows.slice(0, 4);
  const plays = movies.slice(0, 40).map(movie => playOf(movie, 0, 'watch'));
  for (let day = 0; plays.length < count; day++) {
    const evening = START + day * DAY + dice.from(17 * 60, 21 * 60) * MINUTE;
    if (dice.percent(25)) continue;
    plays.push(...watchEvening(evening));
    if (dice.percent(8)) plays.push(...watchEvening(evening + dice.from(-60, 60) * MINUTE));
  }
  return { plays: plays.slice(0, count), shows, movies };

  function watchEvening(start: number): Play[] {
    const isMarkedAtTheEnd = dice.percent(0.3);
    const watched: { things: Thing[]; end: number }[] = [];
    let time = start;
    for (let left = dice.from(1, 4); left > 0; left--) {
      const { things, runtime } = dice.percent(12) ? aMovie() : episodes();
      time += (runtime * things.length + dice.from(1, 12)) * MINUTE;
      watched.push({ things, end: time });
    }
    if (dice.percent(0.05)) watched.push({ things: watched[0]?.things ?? [], end: time + 60 * MINUTE });
    if (!isMarkedAtTheEnd) return watched.flatMap(({ things, end }) => noted(things, end));
    let tap = time + 5 * MINUTE;
    return watched.flatMap(({ things }) => {
      tap += dice.from(10, 90) * 1_000;
      return things.map(thing => playOf(thing, tap, 'watch'));
    });
  }

  function aMovie() {
    return { things: [dice.one(movies)], runtime: dice.from(85, 160) };
  }

  /** The next episode of a show, of several where a file has them, and from the beginning after the last one. */
  function episodes() {
    const show = dice.one(following);
    const at = progress.get(show) ?? 0;
    const next = show.episodes[at];
    const inFile = dice.percent(3) ? dice.from(2, 3) : 1;
    const things = show.episodes.slice(at, at + inFile).filter(({ season }) => season === next?.season);
    progress.set(show, (at + things.length) % show.episodes.length);
    if (progress.get(show) === 0 && dice.percent(80)) following[following.indexOf(show)] = dice.one(shows);
    return { things, runtime: show.runtime };
  }

  /** A file with several episodes is scrobbled: nobody can be checked in to two, and who marks by hand marks what was on. */
  function noted(things: readonly Thing[], end: number): Play[] {
    const isByHand = things.length === 1 && dice.percent(14);
    const action = isByHand ? dice.one(['watch', 'watch', 'checkin']) : 'scrobble';
    const time = action === 'watch' ? end + dice.from(0, 15) * MINUTE : end;
    return things.map(thing => playOf(thing, time, action));
  }
}

function showOf(dice: Dice, id: number): Show {
  const seasons = dice.from(1, 8);
  const length = dice.from(6, 24);
  const episodes = Array.from({ length: seasons * length }, (_, index) => ({
    ...NOTHING_ELSE,
    type: 'episode' as const,
    title: `Show ${id}`,
    season: 1 + Math.floor(index / length),
    episode: 1 + (index % length),
    traktId: id * 1_000 + index,
    showTraktId: id,
    showSlug: `show-${id}`,
  }));
  return { episodes, runtime: dice.one([22, 30, 42, 55]) };
}

function movieOf(id: number): Thing {
  return {
    ...NOTHING_ELSE,
    type: 'movie',
    title: `Movie ${id}`,
    season: null,
    episode: null,
    traktId: id,
    showTraktId: null,
    showSlug: null,
  };
}

const NOTHING_ELSE = { year: 2015, episodeTitle: null, tvdbId: null, imdbId: null, tmdbId: null };
