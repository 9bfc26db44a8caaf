import { episodeCode, isDated, minuteOf, oldestFirst, type Play, titleKey } from '../history/play.ts';
import type { BulkMark, SuspectGroup } from '../history/suspect-group.ts';
import { spanOf, thingsIn, within } from '../history/suspect-words.ts';
import type { TitleOf } from './title-names.ts';
import type { When } from './when.ts';

/** A group of plays that look wrong, as plain text for people. */
export interface GroupWords {
  /** The show, the movie, or how many things of several. */
  title: string;
  /** Which plays, and what happened: `S06E02–S07E10, marked in the same minute`. */
  what: string;
  when: string;
}

/** What a table says of a group. */
export function groupWords(group: SuspectGroup, when: When, titleOf: TitleOf): GroupWords {
  const { plays } = group;
  return {
    title: titleOfGroup(plays, titleOf),
    what: whatHappened(group, when, titleOf),
    when: span(plays, when),
  };
}

function titleOfGroup(plays: readonly Play[], titleOf: TitleOf): string {
  const [first] = plays;
  if (first === undefined) return '';
  return isOfOne(plays) ? titleOf(first) : thingsIn(plays);
}

function isOfOne(plays: readonly Play[]): boolean {
  return new Set(plays.map(titleKey)).size === 1;
}

function whatHappened(group: SuspectGroup, when: When, titleOf: TitleOf): string {
  const { plays } = group;
  switch (group.kind) {
    case 'bulk':
      return bulkWords(group, plays, titleOf);
    case 'duplicate':
      return `watched twice ${within(group.apart)}`;
    case 'future':
      return [episodesOf(plays), 'dated in the future'].filter(Boolean).join(', ');
    case 'came back': {
      const removed = `removed on ${when.day({ watchedAt: group.removedAt })}, and marked again`;
      return `${[episodesOf(plays), 'came back'].filter(Boolean).join(' ')}: ${removed}`;
    }
  }
}

function bulkWords(group: BulkMark, plays: readonly Play[], titleOf: TitleOf): string {
  if (isOfOne(plays)) return [episodesOf(plays), `${group.how} ${spanOf(group)}`].filter(Boolean).join(', ');
  const why = group.how === 'marked' ? 'a library was synced' : `scrobbled ${spanOf(group)}`;
  return `${why}: ${someTitles(plays, titleOf)}`;
}

/** `S06E02`, `S06E02 and S06E05`, `S06E02–S07E10`; empty for movies, for several shows, and where a number is not known. */
export function episodesOf(plays: readonly Play[]): string {
  if (!isOfOne(plays)) return '';
  const codes = [...new Set(plays.toSorted(byEpisode).map(episodeCode))];
  const [first = '', second] = codes;
  if (codes.includes('')) return '';
  if (codes.length < 3) return second === undefined ? first : `${first} and ${second}`;
  return `${first}–${codes.at(-1)}`;
}

function byEpisode(a: Play, b: Play): number {
  return (a.season ?? 0) - (b.season ?? 0) || (a.episode ?? 0) - (b.episode ?? 0);
}

const TITLES_NAMED = 3;

/** `Alien (1979), Arrival (2016), Dune (2021) and 6 more`. */
function someTitles(plays: readonly Play[], titleOf: TitleOf): string {
  const titles = [...Map.groupBy(plays, titleKey).values()].flatMap(([first]) => first ?? []).map(titleOf);
  const named = titles.slice(0, TITLES_NAMED);
  const more = titles.length - named.length;
  if (more > 0) return `${named.join(', ')} and ${more} more`;
  return named.length === 2 ? named.join(' and ') : named.join(', ');
}

/** From when to when: `17 Nov 2025, 01:02`, `17 Nov 2025, 01:02–01:05`, `16 Nov 2025 to 17 Nov 2025`. */
function span(plays: readonly Play[], when: When): string {
  const dated = plays.filter(isDated).toSorted(oldestFirst);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return 'no date';
  if (minuteOf(first.watchedAt) === minuteOf(last.watchedAt)) return when(first);
  if (when.day(first) !== when.day(last)) return `${when.day(first)} to ${when.day(last)}`;
  return `${when(first)}–${when(last).slice(when.day(last).length + 2)}`;
}

const LONGEST_TITLE = 40;

/** Which plays these are, short enough for a link: `Lost S01E01 to S02E22, 17 Nov 2025, 01:02`. */
export function shortWords(plays: readonly Play[], when: When, titleOf: TitleOf): string {
  const title = [...titleOfGroup(plays, titleOf)];
  const short =
    title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).join('')}…` : title.join('');
  const which = [short, episodesOf(plays)].filter(Boolean).join(' ');
  return `${which}, ${span(plays, when)}`.replaceAll('–', ' to ');
}
