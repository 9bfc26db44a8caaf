import type { Play } from '../../history/play.ts';
import { type Calendar, dayAt, dayNumber } from '../../text/calendar.ts';

type Test = (play: Pick<Play, 'watchedAt'>) => boolean;

/**
 * Whether a play is of the year of a day, and not later than that day. Of a long history nearly all are earlier for certain, whatever
 * the zone, which their time alone says.
 * @param today by the account's clock, `2026-11-28`
 */
export function ofThisYear(today: string, calendar: Calendar): Test {
  const year = today.slice(0, 4);
  const earlier = dayAt(dayNumber(`${year}-01-01`) - 2);
  return play => {
    if (play.watchedAt < earlier) return false;
    const day = calendar.day(play);
    return day.startsWith(year) && day <= today;
  };
}

/** Whether the day of a play is a year, or several, before another one. @param today by the account's clock, `2026-11-28` */
export function onThisDay(today: string, calendar: Calendar): Test {
  const around = new Set(daysAround(today));
  return play => {
    if (!around.has(play.watchedAt.slice(4, 11))) return false;
    const day = calendar.day(play);
    return day.slice(4) === today.slice(4) && day < today;
  };
}

/** A year that has 29 February, and one that has not. */
const YEARS = ['2024', '2023'];

/** What stands in a UTC time of this day in any year, `-11-28T`, or of the days before and after it, which it can be by UTC. */
export function daysAround(today: string): string[] {
  const days = YEARS.flatMap(year => {
    const number = dayNumber(`${year}${today.slice(4)}`);
    return Number.isNaN(number) ? [] : [number - 1, number, number + 1].map(day => dayAt(day).slice(4));
  });
  return [...new Set(days)].map(day => `${day}T`);
}
