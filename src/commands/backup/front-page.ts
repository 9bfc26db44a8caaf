import { count, figure } from '../../base/wording.ts';
import { episodeCode, newestFirst, type Play, titleKey } from '../../history/play.ts';
import { type Calendar, dayAt, dayNumber, shortDay } from '../../text/calendar.ts';
import { document, link, table, text } from '../../text/markdown.ts';
import { type Titled, titleNames } from '../../text/title-names.ts';
import { zoneName } from '../../text/when.ts';
import { ofThisYear, onThisDay } from './days.ts';
import { barOf, type YearBars } from './year-bars.ts';

/** The name of the front page below the backup's folder. */
export const FRONT_PAGE = 'README.md';

/** How a front page begins: a page that begins differently is the person's own, and stays. */
const BEGINNING = '<!-- Written by each backup: what you change here does not last. -->';

/** What a front page is made of. */
export interface FrontPageFacts {
  account: { slug: string; timezone: string };
  calendar: Calendar;
  /** Newest first: all plays, or those of the shows that the page shows more of than their names, and all that are not of a show. */
  plays: readonly Play[];
  /** The shows that have other plays, all of which look right. */
  otherShows: readonly OtherShow[];
  /** Other plays of this day in earlier years. */
  otherPlaysOfDay: readonly Play[];
  /** Of all plays that look right. */
  years: YearBars;
  /** The history IDs of plays that look wrong: the page leaves them out. */
  suspects: ReadonlySet<string>;
  /** The path of the file that has a play, below the backup's folder. */
  fileOf: (play: Play) => string | undefined;
  /** When the backup is taken, in milliseconds. */
  now: number;
}

/** A show of which the page tells only its name and how many plays it has. */
export interface OtherShow {
  showTraktId: number;
  title: string | null;
  year: number | null;
  plays: number;
}

interface Page extends FrontPageFacts {
  nameOf: (play: Pick<Titled, 'type' | 'traktId' | 'historyId' | 'showTraktId'>) => string;
  /** The day of the backup, `2026-11-28`. */
  today: string;
}

/** Whether a front page may be written: there is no file of that name, or it is a front page. */
export function mayWriteFrontPage(former: Uint8Array | undefined): boolean {
  return former === undefined || new TextDecoder().decode(former.subarray(0, 200)).startsWith(BEGINNING);
}

/**
 * The page that GitHub shows above the files of a backup, as Markdown: what was watched last, shows in progress, this day in
 * earlier years, and the years as strips. It is only for the person: nothing reads it back, and the manifest does not name it.
 */
export function frontPage(facts: FrontPageFacts): string {
  const { calendar } = facts;
  const names = titleNames([...facts.plays, ...facts.otherShows.map(titledShow)]);
  const page: Page = {
    ...facts,
    plays: facts.plays.filter(play => !facts.suspects.has(play.historyId)),
    nameOf: play => names.get(titleKey(play)) ?? '',
    today: calendar.day({ watchedAt: new Date(facts.now).toISOString() }),
  };
  return document([
    BEGINNING,
    `# ${text(facts.account.slug)}’s watch history`,
    inFigures(page),
    ...lastWatched(page),
    ...inProgress(page),
    ...earlierYears(page),
    ...years(page),
    ...mostWatched(page),
    footer(page),
  ]);
}

function titledShow({ showTraktId, title, year }: OtherShow): Titled {
  return { type: 'episode', traktId: null, historyId: '', showTraktId, title, year };
}

function inFigures({ plays, otherShows, nameOf }: Page): string {
  const [episodes, movies] = ['episode', 'movie'].map(type => plays.filter(play => play.type === type)) as [
    Play[],
    Play[],
  ];
  const others = otherShows.reduce((sum, show) => sum + show.plays, 0);
  const shows = new Set([...episodes, ...otherShows.map(titledShow)].map(nameOf)).size;
  const films = new Set(movies.map(nameOf)).size;
  const parts = [
    ...(shows === 0 ? [] : [`${count(shows, 'show')} with ${count(episodes.length + others, 'play')}`]),
    ...(films === 0 ? [] : [`${count(films, 'movie')} with ${count(movies.length, 'play')}`]),
  ];
  return `**${count(plays.length + others, 'play')}**${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}

export const LAST_WATCHED = 10;
export const SHOWS_IN_PROGRESS = 10;

/** The newest plays; those of one show on one day share a row. */
function lastWatched({ plays, calendar, today, ...page }: Page): string[] {
  const rows = new Map<string, Play[]>();
  for (const play of plays) {
    const day = calendar.day(play);
    if (day === '' || day > today) continue;
    const key = `${day} ${titleKey(play)}`;
    const row = rows.get(key);
    if (row === undefined && rows.size === LAST_WATCHED) break;
    if (row === undefined) rows.set(key, [play]);
    else row.push(play);
  }
  if (rows.size === 0) return [];
  return [
    '## Last watched',
    table(
      ['Day', 'Watched'],
      [...rows].map(([key, together]) => [dayInYear(key.slice(0, 10), today), whatWas(together, page)]),
    ),
  ];
}

/** `17 Nov`, or `17 Nov 2025` in another year. */
function dayInYear(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day).replace(/ \d+$/, '') : shortDay(day);
}

type Naming = Pick<Page, 'nameOf' | 'fileOf'>;

/** `[Severance](shows/severance.csv) S02E04, S02E05 “Trojan’s Horse”`: plays of one title, newest first. */
function whatWas(plays: readonly Play[], { nameOf, fileOf }: Naming): string {
  const [first] = plays;
  if (first === undefined) return '';
  const name = titleLink(first, { nameOf, fileOf });
  if (first.type === 'movie') return first.year === null ? name : `${name} ${first.year}`;
  const codes = [...new Set(plays.map(episodeCode).reverse())].filter(Boolean);
  const listed =
    codes.length > 3 ? `${codes[0]} … ${codes.at(-1)}, ${count(codes.length, 'episode')}` : codes.join(', ');
  const episode = codes.length === 1 && first.episodeTitle !== null ? ` “${first.episodeTitle}”` : '';
  return [name, text(listed + episode)].filter(Boolean).join(' ');
}

function titleLink(play: Play, { nameOf, fileOf }: Naming): string {
  const file = fileOf(play);
  const name = text(nameOf(play));
  return file === undefined ? `**${name}**` : `**${link(name, file)}**`;
}

export const DAYS_IN_PROGRESS = 60;

/** The shows of the last two months, with the last episode of each. What comes next only Trakt knows. */
function inProgress({ plays, calendar, today, ...page }: Page): string[] {
  const since = dayAt(dayNumber(today) - DAYS_IN_PROGRESS);
  const shows = Map.groupBy(
    plays.filter(play => play.type === 'episode'),
    titleKey,
  );
  const recent = [...shows.values()].filter(([last]) => {
    const day = last === undefined ? '' : calendar.day(last);
    return day >= since && day <= today;
  });
  if (recent.length === 0) return [];
  const rows = recent.slice(0, SHOWS_IN_PROGRESS).map(ofShow => {
    const [last] = ofShow as [Play, ...Play[]];
    const title = last.episodeTitle === null ? '' : ` “${last.episodeTitle}”`;
    const seen = new Set(ofShow.map(play => `${play.season} ${play.episode}`)).size;
    return [
      titleLink(last, page),
      text(`${episodeCode(last)}${title}`),
      dayInYear(calendar.day(last), today),
      figure(seen),
    ];
  });
  return ['## In progress', table(['Show', 'Last seen', 'Day', 'Episodes'], rows)];
}

const YEARS_ON_THIS_DAY = 10;

function earlierYears({ plays, otherPlaysOfDay, calendar, today, ...page }: Page): string[] {
  const past = Map.groupBy(
    [...plays, ...otherPlaysOfDay].filter(onThisDay(today, calendar)).toSorted(newestFirst),
    play => calendar.day(play).slice(0, 4),
  );
  if (past.size === 0) return [];
  const lines = [...past].slice(0, YEARS_ON_THIS_DAY).map(([year, ofDay]) => {
    const titles = [...Map.groupBy(ofDay, titleKey).values()];
    return `- **${year}**: ${titles.map(together => whatWas(together, page)).join(' · ')}`;
  });
  return [`## On this day, ${dayInYear(today, today)}`, lines.join('\n')];
}

const YEARS_SHOWN = 5;
const BARS = '▁▂▃▄▅▆▇█';

/** The last years, a line each. */
function years({ years: byYear, today }: Page): string[] {
  const shown = [...byYear].toSorted(([a], [b]) => (a < b ? 1 : -1)).slice(0, YEARS_SHOWN);
  const highest = Math.max(1, ...shown.flatMap(([, bars]) => bars));
  const lines = shown.map(([year, bars]) => {
    const past = year === today.slice(0, 4) ? bars.slice(0, barOf(today) + 1) : bars;
    const total = bars.reduce((sum, plays) => sum + plays, 0);
    return `${year} ${past
      .map(plays => signOf(plays, highest))
      .join('')
      .padEnd(bars.length)} ${figure(total).padStart(6)}`;
  });
  if (lines.length === 0) return [];
  return [
    '## The years',
    ['```text', '     J  F  M  A  M  J  J  A  S  O  N  D', ...lines, '```'].join('\n'),
    `Each bar is ten days; the highest has ${count(highest, 'play')}.`,
  ];
}

function signOf(plays: number, highest: number): string {
  if (plays === 0) return '·';
  return BARS[Math.ceil((plays / highest) * BARS.length) - 1] ?? '';
}

export const MOST_WATCHED = 5;

function mostWatched({ plays, calendar, today, ...page }: Page): string[] {
  const year = today.slice(0, 4);
  const ofYear = plays.filter(ofThisYear(today, calendar));
  const titles = [...Map.groupBy(ofYear, titleKey).values()]
    .filter(together => together.length > 1)
    .toSorted((a, b) => b.length - a.length);
  if (titles.length === 0) return [];
  const rows = titles
    .slice(0, MOST_WATCHED)
    .map(together => [titleLink(together[0] as Play, page), figure(together.length)]);
  return [`## Most watched in ${year}`, table(['', 'Plays'], rows)];
}

function footer({ today, calendar, account, now, suspects }: Page): string {
  const wrong =
    suspects.size === 0
      ? ''
      : ` ${count(suspects.size, 'play that looks', 'plays that look')} wrong ${suspects.size === 1 ? 'is' : 'are'} left out.`;
  const time = calendar.clock({ watchedAt: new Date(now).toISOString() });
  return `<sub>Backup of ${shortDay(today)}, ${time} (${text(zoneName(account.timezone))}).${wrong} Each title links to its file, in which you can mark plays and commit.</sub>`;
}
