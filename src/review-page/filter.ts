import { episodeCode, isDated, type Play } from '../history/play.ts';

/** What the person wants to see of the plays; empty strings and `all` mean everything. */
export interface Filter {
  words: string;
  among: 'all' | 'suspects' | 'ticked';
  /** A season's number; `none` for movies and for what Trakt has no season of. */
  season: string;
  /** A play's action: `scrobble`, `checkin`, `watch`. */
  action: string;
  /** First and last day in the account's time zone, `2025-11-17`. */
  from: string;
  to: string;
}

export const EVERYTHING: Filter = { words: '', among: 'all', season: '', action: '', from: '', to: '' };

interface Facts {
  isSuspect: (play: Play) => boolean;
  isTicked: (play: Play) => boolean;
  timezone: string;
}

/** Makes the filter of one review: the plays that fit, in the order given. */
export function createFiltering(facts: Facts): (plays: readonly Play[], filter: Filter) => Play[] {
  const searchable = remember(searchText);
  const day = remember(dayIn(facts.timezone));
  return (plays, filter) => {
    const words = plain(filter.words).split(/\s+/).filter(Boolean);
    const isDateWanted = filter.from !== '' || filter.to !== '';
    return plays.filter(
      play =>
        (filter.among === 'all' || (filter.among === 'suspects' ? facts.isSuspect : facts.isTicked)(play)) &&
        (filter.season === '' || seasonOf(play) === filter.season) &&
        (filter.action === '' || play.action === filter.action) &&
        (!isDateWanted || isWithin(day(play), filter)) &&
        words.every(word => searchable(play).includes(word)),
    );
  };
}

/** The season that a play is filtered by: its number, or `none`. */
export function seasonOf({ season }: Pick<Play, 'season'>): string {
  return season === null ? 'none' : String(season);
}

function isWithin(day: string, { from, to }: Filter): boolean {
  return day !== '' && (from === '' || day >= from) && (to === '' || day <= to);
}

function searchText(play: Play): string {
  const { title, year, season, episode, episodeTitle, historyId } = play;
  const crossed = season === null || episode === null ? '' : `${season}x${String(episode).padStart(2, '0')}`;
  return plain([title, year, episodeCode(play), crossed, episodeTitle, historyId].join(' '));
}

/** Text in which case, accents and kinds of apostrophes make no difference. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

/** Says on which day a play was, `2025-11-17`; empty for a play without a date. */
function dayIn(timeZone: string): (play: Play) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  return play => (isDated(play) ? format.format(new Date(play.watchedAt)) : '');
}

function remember(compute: (play: Play) => string): (play: Play) => string {
  const known = new Map<Play, string>();
  return play => {
    const value = known.get(play) ?? compute(play);
    known.set(play, value);
    return value;
  };
}
