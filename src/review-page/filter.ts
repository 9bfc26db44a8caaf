import { episodeCode, type Play, titleKey } from '../history/play.ts';

/** What the person wants to see of the plays; empty strings and `all` mean everything. */
export interface Filter {
  words: string;
  /** A `titleKey`. */
  title: string;
  /** A season's number; `none` for movies and for what Trakt has no season of. */
  season: string;
  type: string;
  /** A play's action: `scrobble`, `checkin`, `watch`. */
  action: string;
  among: string;
  /** The number of a group of suspects. */
  group: string;
  /** First and last day by the account's clock, `2025-11-17`. */
  from: string;
  to: string;
}

export const EVERYTHING: Filter = {
  words: '',
  title: '',
  season: '',
  type: '',
  action: '',
  among: '',
  group: '',
  from: '',
  to: '',
};

interface Facts {
  /** The number of the group of suspects that a play is in, as text. */
  groupOf: (play: Play) => string | undefined;
  isTicked: (play: Play) => boolean;
  day: (play: Play) => string;
}

type Test = (play: Play) => boolean;

/** Makes the filter of one review: the plays that fit, in the order given. */
export function createFiltering(facts: Facts): (plays: readonly Play[], filter: Filter) => Play[] {
  const searchable = createSearch();
  const among: Record<string, Test> = {
    suspects: play => facts.groupOf(play) !== undefined,
    others: play => facts.groupOf(play) === undefined,
    ticked: facts.isTicked,
  };
  return (plays, filter) => {
    const { title, season, type, action, group, from, to } = filter;
    const words = plain(filter.words).split(/\s+/).filter(Boolean);
    const tests: (Test | undefined)[] = [
      among[filter.among],
      title === '' ? undefined : play => titleKey(play) === title,
      season === '' ? undefined : play => seasonOf(play) === season,
      type === '' ? undefined : play => play.type === type,
      action === '' ? undefined : play => play.action === action,
      group === '' ? undefined : play => facts.groupOf(play) === group,
      from === '' && to === '' ? undefined : play => isWithin(facts.day(play), from, to),
      words.length === 0 ? undefined : play => words.every(word => searchable(play).includes(word)),
    ];
    const wanted = tests.filter(test => test !== undefined);
    return plays.filter(play => wanted.every(test => test(play)));
  };
}

/** The season that a play is filtered by: its number, or `none`. */
export function seasonOf({ season }: Pick<Play, 'season'>): string {
  return season === null ? 'none' : String(season);
}

/** `Season 3`, `Specials`. */
export function seasonName(season: string): string {
  if (season === 'none') return 'No season';
  return season === '0' ? 'Specials' : `Season ${season}`;
}

function isWithin(day: string, from: string, to: string): boolean {
  return day !== '' && (from === '' || day >= from) && (to === '' || day <= to);
}

/** Says what a play can be found by. Of one episode or movie it is made once. */
function createSearch(): (play: Play) => string {
  const known = new Map<string, string>();
  return play => {
    const { title, year, season, episode, episodeTitle, historyId } = play;
    const key = [titleKey(play), season, episode, episodeTitle].join(' ');
    let text = known.get(key);
    if (text === undefined) {
      const crossed =
        season === null || episode === null ? '' : `${season}x${String(episode).padStart(2, '0')}`;
      text = plain([title, year, episodeCode(play), crossed, episodeTitle].join(' '));
      known.set(key, text);
    }
    return `${text} ${historyId}`;
  };
}

/** Text in which case, accents and kinds of apostrophes make no difference. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
