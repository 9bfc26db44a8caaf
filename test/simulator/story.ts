import { readFileSync } from 'node:fs';
import { type Episode, episodeOf, type Movie, type Show } from './trakt/catalogue.ts';
import type { NewPlay, TraktSimulator } from './trakt/index.ts';
import type { Play } from './trakt/plays.ts';
import type { Account } from './trakt/world.ts';

export interface Story {
  account: Account;
  show: Show;
  /** The 22 plays of one wrong tap, newest first. */
  accidental: Play[];
  accidentalIds: string[];
  /** The six plays that were really watched. */
  real: Play[];
  realIds: string[];
}

const ACCIDENT = Date.parse('2025-11-17T01:02:00.000Z');

/** Titles of the seasons that the story's plays are of, from their first episode on. */
const TITLES: Record<number, string[]> = {
  3: [
    'Laws of Nature',
    'Purpose in the Machine',
    'A Wanted (Inhu)man',
    'Devils You Know',
    '4,722 Hours',
    'Among Us Hide…',
    'Chaos Theory',
    'Many Heads, One Tale',
    'Closure',
    'Maveth',
    'Bouncing Back',
    'The Inside Man',
    'Parting Shot',
    'Watchdogs',
    'Spacetime',
    'Paradise Lost',
    'The Team',
    'The Singularity',
    'Failed Experiments',
    'Emancipation',
    'Absolution',
    'Ascension',
  ],
  6: [
    'Missing Pieces',
    'Window of Opportunity',
    'Fear and Loathing on the Planet of Kitson',
    'Code Yellow',
    'The Other Thing',
    'Inescapable',
    'Toldja',
    'Collision Course (1)',
    'Collision Course (2)',
    'Leap',
    'From the Ashes',
    'The Sign',
    'New Life',
  ],
  7: [
    'The New Deal',
    'Know Your Onions',
    'Alien Commies from the Future!',
    'Out of the Past',
    'A Trout in the Milk',
    'Adapt or Die',
    'The Totally Excellent Adventures of Mack and the D',
    'After, Before',
    'As I Have Always Been',
    'Stolen',
    'Brand New Day',
    'The End Is at Hand',
    "What We're Fighting For",
  ],
};

/** Sam, in season 3 of a show of which 22 later episodes were marked as watched in one minute: the story of DESIGN.md. */
export function loadStory(trakt: TraktSimulator): Story {
  const account = trakt.addAccount({ slug: 'sam', name: 'Sam', timezone: 'Europe/Berlin', vip: true });
  const show = trakt.addShow({
    title: "Marvel's Agents of S.H.I.E.L.D.",
    year: 2013,
    ids: {
      trakt: 1394,
      slug: 'marvel-s-agents-of-s-h-i-e-l-d',
      tvdb: 263365,
      imdb: 'tt2364582',
      tmdb: 1403,
    },
    seasons: { 1: 22, 2: 22, 3: 22, 4: 22, 5: 22, 6: 13, 7: 13 },
    episodeId: (season, number) => 3_700_000 + season * 100 + number,
    episodeTitle: (season, number) => TITLES[season]?.[number - 1] ?? `Episode ${number}`,
  });
  const plays = trakt.addOldPlays(account.slug, readPlays(show));
  account.activities.episodes = Math.max(...plays.map(play => play.watchedAt));
  const accidental = plays.filter(play => play.watchedAt === ACCIDENT);
  const real = plays.filter(play => play.watchedAt !== ACCIDENT);
  return { account, show, accidental, accidentalIds: idsOf(accidental), real, realIds: idsOf(real) };
}

/** So many movies that an account watched in one minute, long ago, which each page orders in its own way. */
export function crowdMinute(trakt: TraktSimulator, accountSlug: string, count: number): Play[] {
  const watchedAt = Date.parse('2025-11-01T20:00:00Z');
  const movies = Array.from({ length: count }, (_, index) =>
    trakt.addMovie({ title: `Movie ${index}`, year: 1950 }),
  );
  trakt.switches.minuteOrder = 'by page';
  return trakt.addOldPlays(
    accountSlug,
    movies.map(item => ({ item, watchedAt })),
  );
}

/**
 * Gives an account a long history, always the same: shows of five seasons with twelve episodes, watched in order,
 * one play in twenty a movie, every fiftieth in the same minute as the one before it.
 */
export function fillHistory(trakt: TraktSimulator, accountSlug: string, count: number): Play[] {
  const shows = Array.from({ length: Math.ceil(count / 150) }, (_, index) =>
    trakt.addShow({
      title: `Show ${index + 1}`,
      year: 1990 + (index % 35),
      seasons: { 1: 12, 2: 12, 3: 12, 4: 12, 5: 12 },
    }),
  );
  const movies = Array.from({ length: Math.ceil(count / 60) }, (_, index) =>
    trakt.addMovie({ title: `Movie ${index + 1}`, year: 1950 + (index % 75) }),
  );
  const episodes = shows.flatMap(show => show.seasons.flatMap(season => season.episodes));
  const step = 40 * 60_000;
  const start = Date.parse('2025-11-01T20:00:00.000Z') - count * step;
  const plays = Array.from({ length: count }, (_, index): NewPlay => {
    const item: Episode | Movie | undefined =
      index % 20 === 19 ? movies[Math.floor(index / 20) % movies.length] : episodes[index % episodes.length];
    if (!item) throw new Error('Nothing to watch.');
    const watchedAt = start + (index % 50 === 49 ? index - 1 : index) * step;
    return { item, watchedAt, action: index % 9 === 0 ? 'watch' : 'scrobble' };
  });
  const added = trakt.addOldPlays(accountSlug, plays);
  const { activities } = trakt.account(accountSlug);
  const latest = added.reduce((time, play) => Math.max(time, play.watchedAt), 0);
  activities.episodes = Math.max(activities.episodes, latest);
  activities.movies = Math.max(activities.movies, latest);
  return added;
}

function readPlays(show: Show): NewPlay[] {
  const csv = readFileSync(new URL('../fixtures/story-plays.csv', import.meta.url), 'utf8');
  const [header = '', ...rows] = csv.trim().split('\n');
  const names = header.split(',');
  return rows.map(row => {
    const cells = row.split(',');
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    return {
      id: cell('history_id'),
      item: episodeOf(show, Number(cell('season')), Number(cell('episode'))),
      watchedAt: cell('watched_at'),
      action: cell('play_action') === 'watch' ? 'watch' : 'scrobble',
    };
  });
}

function idsOf(plays: Play[]): string[] {
  return plays.map(play => String(play.id));
}
