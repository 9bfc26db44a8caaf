import { isCanonical, type Play } from '../../history/play.ts';
import type { Calendar } from '../../text/calendar.ts';

/** How many plays each third of a month has, by year: a year fits the screen of a phone. */
export type YearBars = ReadonlyMap<string, readonly number[]>;

const BARS_A_YEAR = 36;

/** The bars of plays up to a day; those without a date are in none. @param today the last day that counts */
export function yearBars(plays: Iterable<Play>, calendar: Calendar, today: string): YearBars {
  const years = new Map<string, number[]>();
  for (const play of plays) {
    const day = dayWithin(play, today) ?? calendar.day(play);
    if (day === '' || day > today) continue;
    const year = day.slice(0, 4);
    const bars = years.get(year) ?? new Array<number>(BARS_A_YEAR).fill(0);
    const bar = barOf(day);
    bars[bar] = (bars[bar] ?? 0) + 1;
    years.set(year, bars);
  }
  return years;
}

/** Days of a month that neither begin nor end a bar, in any month. */
const WITHIN: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18, 19, 22, 23, 24, 25, 26, 27,
]);

/** The UTC day of a play where a day before or after it is in the same bar, so that no zone makes a difference. */
function dayWithin({ watchedAt }: Play, today: string): string | undefined {
  const day = watchedAt.slice(0, 10);
  const isSure = isCanonical(watchedAt) && day < today && WITHIN.has(Number(day.slice(8)));
  return isSure ? day : undefined;
}

/** The number of the bar of a day in its year, from 0. */
export function barOf(day: string): number {
  const [month, date] = [Number(day.slice(-5, -3)), Number(day.slice(-2))];
  return (month - 1) * 3 + barIn(date);
}

/** The number of the bar of a day in its month. */
function barIn(date: number): number {
  return Math.min(2, Math.floor((date - 1) / 10));
}

/** The bars of two together; years without a play are left out. */
export function addBars(a: YearBars, b: YearBars): YearBars {
  return combine(a, b, (x, y) => x + y);
}

/** The bars of what is in `a` and not in `b`; `undefined` where `b` has more. */
export function subtractBars(a: YearBars, b: YearBars): YearBars | undefined {
  const rest = combine(a, b, (x, y) => x - y);
  return rest.values().some(bars => bars.some(bar => bar < 0)) ? undefined : rest;
}

/** A line a year, `2025 0 3 …`, in order. */
export function writeBars(years: YearBars): string[] {
  return [...years].map(([year, bars]) => [year, ...bars].join(' ')).toSorted();
}

/** Reads lines as `writeBars` writes them. */
export function readBars(lines: readonly string[]): YearBars {
  return new Map(
    lines.map(line => {
      const [year = '', ...bars] = line.split(' ');
      return [year, bars.map(Number)];
    }),
  );
}

function combine(a: YearBars, b: YearBars, of: (a: number, b: number) => number): YearBars {
  const none: readonly number[] = new Array<number>(BARS_A_YEAR).fill(0);
  const years = [...new Set([...a.keys(), ...b.keys()])].map(year => {
    const [first, second] = [a.get(year) ?? none, b.get(year) ?? none];
    return [year, none.map((_, bar) => of(first[bar] ?? 0, second[bar] ?? 0))] as const;
  });
  return new Map(years.filter(([, bars]) => bars.some(bar => bar !== 0)));
}
