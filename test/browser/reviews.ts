import { readFileSync } from 'node:fs';
import { newestFirst, type Play } from '../../src/history/play.ts';
import { findSuspects } from '../../src/history/suspects.ts';
import type { Review } from '../../src/review-page/review.ts';
import type { Progress } from '../../src/trakt/schemas.ts';
import { suspectSetting } from '../history/plays.ts';

/** Reviews as an export makes them, of made-up histories that are always the same. */

const NOW = '2026-11-28T06:12:00.000Z';

const SHOWS = [
  'Severance', 'The Simpsons', 'House', 'Supernatural', 'Community', 'Twin Peaks', 'Slow Horses', 'Silo', 'Andor',
  'Babylon 5', 'Charmed', 'Lost', 'The Expanse', 'Battlestar Galactica', 'Battlestar Galactica', 'Doctor Who',
  'Star Trek: The Next Generation', 'Marvel’s Agents of S.H.I.E.L.D.', 'The West Wing', 'Parks and Recreation',
  'Bron/Broen', 'Das Boot', 'Brooklyn Nine-Nine', 'Halt and Catch Fire', 'Deutschland 83', 'Mindhunter', 'Ozark',
  'The Marvelous Mrs. Maisel', 'Kommissarin Lund – Das Verbrechen', 'It’s Always Sunny in Philadelphia',
]; // biome-ignore format: one a line would be a page

const WORDS = ['Pilot', 'The Long Night', 'Homecoming', 'A Quiet Place to Stand', 'Fire', 'What We Left Behind', 'Signals', 'Order', 'Harvest', 'The Engineer', 'Returns']; // biome-ignore format: as above

/** Numbers that look random, and are the same each time. */
function createDice(): (sides: number) => number {
  let state = 20_251_117;
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function episode(
  show: number,
  season: number,
  number: number,
): Omit<Play, 'historyId' | 'watchedAt' | 'action'> {
  const id = show * 10_000 + season * 100 + number;
  return {
    type: 'episode',
    title: titleOf(show),
    year: 1990 + ((show * 7) % 35),
    season,
    episode: number,
    episodeTitle: WORDS[id % WORDS.length] ?? null,
    traktId: 3_000_000 + id,
    tvdbId: 7_000_000 + id,
    imdbId: id % 3 === 0 ? `tt${1_000_000 + id}` : null,
    tmdbId: 5_000_000 + id,
    showTraktId: 1000 + show,
    showSlug: `show-${show}`,
  };
}

/** Thirty names, and more of them; the years of two with the same name differ. */
function titleOf(show: number): string {
  const name = SHOWS[show % SHOWS.length] ?? '';
  return show < SHOWS.length
    ? name
    : `${name} ${['Returns', 'Origins'][Math.floor(show / SHOWS.length) - 1] ?? show}`;
}

function movie(number: number): Omit<Play, 'historyId' | 'watchedAt' | 'action'> {
  return {
    type: 'movie',
    title: `${WORDS[number % WORDS.length]} ${Math.floor(number / WORDS.length) + 1}`,
    year: 1950 + (number % 75),
    season: null,
    episode: null,
    episodeTitle: null,
    traktId: 20_000 + number,
    tvdbId: null,
    imdbId: `tt${2_000_000 + number}`,
    tmdbId: 30_000 + number,
    showTraktId: null,
    showSlug: null,
  };
}

/** A history of so many plays over thirteen years, with an accident now and then: whole seasons in one minute, and a library. */
export function longReview(count: number): Review {
  const roll = createDice();
  const plays: Play[] = [];
  const start = Date.parse('2013-06-01T18:00:00.000Z');
  const step = (Date.parse(NOW) - start) / count;
  const add = (what: Omit<Play, 'historyId' | 'watchedAt' | 'action'>, time: number, action: string) => {
    const watchedAt = `${new Date(time).toISOString().slice(0, 16)}:00.000Z`;
    plays.push({ historyId: String(8_000_000_000 + plays.length * 7), watchedAt, action, ...what });
  };
  let seen = 0;
  let pause = 0;
  while (plays.length < count) {
    if (seen % 6 === 0) pause = roll(9) * 43_200_000;
    const time = start + plays.length * step + roll(7_200_000) - pause;
    const show = Math.floor(seen / 70) % 60;
    for (const what of accidentAt(seen, show, roll)) add(what, time, 'watch');
    if (seen % 20 === 19) add(movie((seen - 19) / 20), time, 'checkin');
    else
      add(
        episode(show, 1 + (Math.floor(seen / 23) % 7), 1 + (seen % 23)),
        time,
        seen % 40 === 7 ? 'watch' : 'scrobble',
      );
    if (seen % 900 === 10) add(episode(show, 1, 1), time + 5_400_000, 'scrobble');
    seen += 1;
  }
  return reviewOf({ plays: plays.slice(0, count).toSorted(newestFirst), name: 'all', title: undefined });
}

/** What is marked by mistake after so many plays: most often nothing. */
function accidentAt(seen: number, show: number, roll: (sides: number) => number) {
  if (seen === 9000) return Array.from({ length: 9 }, (_, at) => movie(300 + at));
  if (seen % 1500 !== 1400) return [];
  return Array.from({ length: 17 + roll(40) }, (_, at) =>
    episode((show + 20) % 60, 1 + Math.floor(at / 20), 1 + (at % 20)),
  );
}

/** The story of the README: Sam is in season 3, and 22 later episodes were marked in one minute. */
export function storyReview(): Review {
  const lines = readFileSync(new URL('../fixtures/story-plays.csv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const plays = lines.slice(1).map((line): Play => {
    const [historyId = '', watchedAt = '', action = '', , title = null, year, season, number] =
      line.split(',');
    const at = { season: Number(season), episode: Number(number) };
    return {
      ...episode(17, at.season, at.episode),
      ...{ historyId, watchedAt, action, title, year: Number(year), showTraktId: 1394 },
      showSlug: 'marvel-s-agents-of-s-h-i-e-l-d',
    };
  });
  const seen = new Set(plays.map(play => `${play.season} ${play.episode}`));
  const seasons = [22, 22, 22, 22, 22, 13, 13].map((aired, at) => {
    const episodes = Array.from({ length: aired }, (_, index) => ({
      number: index + 1,
      completed: seen.has(`${at + 1} ${index + 1}`),
    }));
    return { number: at + 1, aired, completed: episodes.filter(one => one.completed).length, episodes };
  });
  const title = { kind: 'show' as const, title: "Marvel's Agents of S.H.I.E.L.D.", year: 2013 };
  const next = { season: 3, number: 17, title: 'The Team' };
  const progress = { aired: 136, completed: seen.size, seasons, next_episode: next };
  return reviewOf({
    plays: plays.toSorted(newestFirst),
    name: 'marvel-s-agents-of-s-h-i-e-l-d',
    title,
    progress,
    exportedAt: '2025-11-21T07:12:00.000Z',
  });
}

/** A show of so many seasons with ten episodes each, of which every third season was watched. */
export function manySeasons(seasons: number): Review {
  const plays = Array.from({ length: seasons * 4 }, (_, at): Play => {
    const season = 1 + 3 * Math.floor(at / 10);
    return {
      historyId: String(9_000_000_000 + at),
      watchedAt: new Date(Date.parse('2020-01-01T20:00:00.000Z') + at * 86_400_000).toISOString(),
      action: 'scrobble',
      ...episode(1, season, 1 + (at % 10)),
    };
  }).filter(({ season }) => (season ?? 0) <= seasons);
  const episodes = Array.from({ length: 10 }, (_, at) => ({ number: at + 1, completed: false }));
  const progress: Progress = {
    aired: seasons * 10,
    completed: plays.length,
    seasons: Array.from({ length: seasons }, (_, at) => ({
      number: at + 1,
      aired: 10,
      completed: at % 3 === 0 ? 10 : 0,
      episodes,
    })),
    next_episode: null,
  };
  const title = { kind: 'show' as const, title: 'The Simpsons', year: 1997 };
  return reviewOf({ plays: plays.toSorted(newestFirst), name: 'the-simpsons', title, progress });
}

/** A review with what all have. */
export function reviewOf({
  plays,
  ...differs
}: Pick<Review, 'plays' | 'name' | 'title'> & Partial<Review>): Review {
  return {
    account: 'sam',
    timezone: 'Europe/Berlin',
    exportedAt: NOW,
    target: {
      serverUrl: 'https://github.com',
      repository: { owner: 'sam', repo: 'trakt-history' },
      defaultBranch: 'main',
      id: '19876543210',
    },
    plays,
    suspects: findSuspects([...plays], suspectSetting({ now: Date.parse(NOW) })),
    progress: undefined,
    ...differs,
  };
}
