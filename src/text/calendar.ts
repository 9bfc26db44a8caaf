import { isDated, type Play } from '../history/play.ts';
import { aheadOfUtc } from '../history/zone.ts';

/** The days of plays, by the account's clock. A day is `2025-11-17`; a play without a date has the empty day. */
export interface Calendar {
  day(play: Pick<Play, 'watchedAt'>): string;
  /** `02:02`; empty for a play without a date. */
  clock(play: Pick<Play, 'watchedAt'>): string;
}

const DAY = 86_400_000;

/** @param timezone an IANA name; anything else counts as UTC */
export function createCalendar(timezone: string): Calendar {
  const offsets = new Map<number, number>();
  const wallTimes = new WeakMap<object, string>();

  function offsetAt(time: number): number {
    const known = offsets.get(time) ?? aheadOfUtc(timezone, time);
    offsets.set(time, known);
    return known;
  }

  /** The clocks change on few days: on all others one look at each end of the day is enough. */
  function offsetOf(time: number): number {
    const start = Math.floor(time / DAY) * DAY;
    const offset = offsetAt(start);
    return offsetAt(start + DAY) === offset ? offset : aheadOfUtc(timezone, time);
  }

  function wallTime(play: Pick<Play, 'watchedAt'>): string {
    const known = wallTimes.get(play);
    if (known !== undefined) return known;
    const time = Date.parse(play.watchedAt);
    const wall = isDated(play) ? new Date(time + offsetOf(time)).toISOString() : '';
    wallTimes.set(play, wall);
    return wall;
  }

  return {
    day: play => wallTime(play).slice(0, -14),
    clock: play => wallTime(play).slice(-13, -8),
  };
}

/** The number of a day, so that days can be counted: 0 is 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** The day that has this number. */
export function dayAt(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

const SHORT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const LONG = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** `17 Nov 2025`. */
export function shortDay(day: string): string {
  return SHORT.format(new Date(`${day}T00:00:00Z`));
}

/** `Monday 17 November 2025`; `No date` for the empty day. */
export function longDay(day: string): string {
  return day === '' ? 'No date' : LONG.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** `17 Nov 2025`, `1 Nov 2025 – 3 Jan 2026`, `since 1 Nov 2025`, `until 3 Jan 2026`. */
export function span(from: string, to: string): string {
  if (from === to) return shortDay(from);
  if (from === '') return `until ${shortDay(to)}`;
  if (to === '') return `since ${shortDay(from)}`;
  return `${shortDay(from)} – ${shortDay(to)}`;
}
