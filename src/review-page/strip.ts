import { dayNumber } from '../text/calendar.ts';

/** How many plays a day has, and how many of them look wrong. */
export interface DayFigures {
  day: string;
  plays: number;
  suspects: number;
}

/** A bar of the strip: some days, of which it shows the busiest, or the one with the most plays that look wrong. */
export interface Bar {
  /** First and last day, by number. */
  from: number;
  to: number;
  /** `undefined` where no day has a play. */
  shown: DayFigures | undefined;
}

export interface Strip {
  bars: Bar[];
  daysPerBar: number;
  /** The most plays that a bar shows. */
  highest: number;
}

/** Shorter histories get empty days before them, so that bars are no walls. */
const FEWEST_DAYS = 56;
/** One play in this many may be from before the strip begins, counted in its first bar, where that makes the strip much shorter. */
const OUTLIERS = 100;
const MUCH_SHORTER = 1.5;

/**
 * The strip of days.
 * @param days the days that have plays, in order
 * @param last the strip's last day: today. Its bar also has what is dated later
 * @param most how many bars there is room for
 */
export function layOutStrip(days: readonly DayFigures[], last: number, most: number): Strip {
  const first = Math.min(firstDay(days, last), last - FEWEST_DAYS + 1);
  const daysPerBar = Math.max(1, Math.ceil((last - first + 1) / most));
  const length = Math.ceil((last - first + 1) / daysPerBar);
  const bars = Array.from({ length }, (_, index): Bar => {
    const to = last - (length - 1 - index) * daysPerBar;
    return { from: to - daysPerBar + 1, to, shown: undefined };
  });
  for (const figures of days) {
    const number = dayNumber(figures.day);
    const index = Math.min(length - 1, Math.max(0, length - 1 - Math.floor((last - number) / daysPerBar)));
    const bar = bars[index] as Bar;
    if (bar.shown === undefined || isBusier(figures, bar.shown)) bar.shown = figures;
    if (number < bar.from) bar.from = number;
    if (number > bar.to) bar.to = number;
  }
  return { bars, daysPerBar, highest: Math.max(1, ...bars.map(bar => bar.shown?.plays ?? 0)) };
}

function firstDay(days: readonly DayFigures[], last: number): number {
  const few = days.reduce((sum, { plays }) => sum + plays, 0) / OUTLIERS;
  let before = 0;
  let usual = last;
  for (const { day, plays } of days) {
    before += plays;
    if (before <= few) continue;
    usual = dayNumber(day);
    break;
  }
  const first = days[0] === undefined ? last : dayNumber(days[0].day);
  return last - first > MUCH_SHORTER * (last - usual) ? usual : first;
}

function isBusier(a: DayFigures, b: DayFigures): boolean {
  return a.suspects === b.suspects ? a.plays > b.plays : a.suspects > b.suspects;
}

/** How high a bar is, from 0 to 1: few plays can be seen beside many. */
export function heightOf(plays: number, highest: number): number {
  return plays === 0 ? 0 : Math.max(0.05, (plays / highest) ** 0.55);
}

/** A mark on the axis below the strip: a year or a month, and the days that it stands for. */
export interface Mark {
  name: string;
  from: string;
  to: string;
}

/** The years of a long strip; else its months. @param first and last day, by number */
export function marksOf(first: number, last: number): Mark[] {
  const isLong = last - first > 800;
  const step = isLong ? 12 : 1;
  const start = new Date(first * 86_400_000);
  const marks: Mark[] = [];
  for (let month = isLong ? 0 : start.getUTCMonth(); ; month += step) {
    const from = Date.UTC(start.getUTCFullYear(), month, 1);
    if (from / 86_400_000 > last) return marks;
    const to = Date.UTC(start.getUTCFullYear(), month + step, 0);
    const name = isLong
      ? String(new Date(from).getUTCFullYear())
      : MONTH.format(from) +
        (new Date(from).getUTCMonth() === 0 ? ` ${new Date(from).getUTCFullYear()}` : '');
    marks.push({ name, from: isoDay(from), to: isoDay(to) });
  }
}

const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'short' });

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
