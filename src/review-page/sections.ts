import { minuteOf, newestFirst, type Play, titleKey } from '../history/play.ts';
import { type Calendar, longDay } from '../text/calendar.ts';
import { kindOf } from '../text/words.ts';
import { seasonName, seasonOf } from './filter.ts';

/** In which order plays are listed. */
export const SORTS = { newest: 'Newest first', oldest: 'Oldest first', title: 'By title', kind: 'By kind' };
export type Sort = keyof typeof SORTS;

/** Plays under one heading: those of a day, of a season or movie, or of a kind. */
export interface Section {
  name: string;
  plays: readonly Play[];
  lines: Line[];
}

/** A line below a heading: a play; or what stands for the rest of many plays of one title in one minute. */
export type Line = { play: Play } | Fold;

export interface Fold {
  /** The same whatever is filtered. */
  key: string;
  /** The plays that are behind it, or that it can put away again. */
  folded: readonly Play[];
  isOpen: boolean;
}

interface Arranging {
  calendar: Calendar;
  nameOf: (play: Play) => string;
  isOpen: (fold: string) => boolean;
}

/** Puts plays of one minute together by title. @param plays newest first */
export function inReadingOrder(plays: readonly Play[], nameOf: (play: Play) => string): Play[] {
  const ordered: Play[] = [];
  for (const [from, to] of runs(plays, play => minuteOf(play.watchedAt))) {
    const together = plays.slice(from, to);
    if (together.length > 2) together.sort((a, b) => compareNames(nameOf(a), nameOf(b)) || newestFirst(a, b));
    for (const play of together) ordered.push(play);
  }
  return ordered;
}

/** The sections of a list. @param plays in reading order */
export function arrange(plays: readonly Play[], sort: Sort, arranging: Arranging): Section[] {
  const { nameOf } = arranging;
  switch (sort) {
    case 'newest':
      return byDay(plays, arranging);
    case 'oldest':
      return byDay(
        [...runs(plays, play => minuteOf(play.watchedAt))]
          .reverse()
          .flatMap(([from, to]) => plays.slice(from, to)),
        arranging,
      );
    case 'title':
      return byTitle(plays, nameOf).map(([name, some]) => section(name, some, arranging));
    case 'kind':
      return [...Map.groupBy(plays, kindOf)]
        .toSorted(([a], [b]) => compareNames(a, b))
        .map(([kind, some]) => section(`${kind[0]?.toUpperCase()}${kind.slice(1)}`, some, arranging));
  }
}

function byDay(plays: readonly Play[], arranging: Arranging): Section[] {
  const { day } = arranging.calendar;
  return [...runs(plays, day)].map(([from, to]) => {
    const some = plays.slice(from, to);
    return section(some[0] === undefined ? '' : longDay(day(some[0])), some, arranging);
  });
}

/** Shows by season, newest play first in each. */
function byTitle(plays: readonly Play[], nameOf: (play: Play) => string): [string, Play[]][] {
  const seasons = [...Map.groupBy(plays, play => `${titleKey(play)} ${seasonOf(play)}`).values()];
  return seasons
    .map(some => ({ some, first: some[0] as Play }))
    .toSorted(
      ({ first: a }, { first: b }) =>
        compareNames(nameOf(a), nameOf(b)) || (a.season ?? -1) - (b.season ?? -1),
    )
    .map(({ some, first }) => [headingOf(first, nameOf(first)), some]);
}

function headingOf(play: Play, name: string): string {
  if (play.type === 'movie')
    return play.year === null || name.endsWith(')') ? name : `${name} (${play.year})`;
  return play.season === null ? name : `${name}, ${seasonName(seasonOf(play)).toLowerCase()}`;
}

const collator = new Intl.Collator('en', { numeric: true });

/** The order of names, as in a library: `Show 2` before `Show 10`. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** So many plays of one title in one minute are listed one by one. */
const UNFOLDED = 6;

function section(name: string, plays: readonly Play[], { isOpen }: Arranging): Section {
  const lines: Line[] = [];
  for (const [from, to] of runs(plays, play => `${titleKey(play)} ${minuteOf(play.watchedAt)}`)) {
    const some = plays.slice(from, to);
    const [first] = some;
    if (first === undefined) continue;
    const isLong = some.length > UNFOLDED;
    const key = `${titleKey(first)} ${minuteOf(first.watchedAt)}`;
    const isFoldOpen = isLong && isOpen(key);
    const seen = isLong ? Math.min(UNFOLDED, some.length - 2) : some.length;
    for (const play of isFoldOpen ? some : some.slice(0, seen)) lines.push({ play });
    if (isLong) lines.push({ key, folded: some.slice(seen), isOpen: isFoldOpen });
  }
  return { name, plays, lines };
}

/** Where each run of neighbours with one key begins and ends. */
function* runs<T>(items: readonly T[], keyOf: (item: T) => string): Generator<[from: number, to: number]> {
  let from = 0;
  let key = items[0] === undefined ? '' : keyOf(items[0]);
  for (let at = 1; at < items.length; at++) {
    const next = keyOf(items[at] as T);
    if (next === key) continue;
    yield [from, at];
    from = at;
    key = next;
  }
  if (items.length > 0) yield [from, items.length];
}
