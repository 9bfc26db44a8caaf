import type { SaidTime, WallTime } from '../history/claims.ts';
import { isCanonical, minuteOf } from '../history/play.ts';
import { isLost } from './cells.ts';
import { readDay } from './days.ts';

const ZONED = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)$/i;
const MINUTE = 60_000;
const DAY = 86_400_000;

/** The UTC minute of an ISO 8601 time with a zone; `undefined` for anything else: day and month may be swapped. */
export function zonedMinute(text: string | undefined): string | undefined {
  const time = zonedTime(text);
  return time === undefined ? undefined : minuteOf(time);
}

/** An ISO 8601 time with a zone, in UTC; `undefined` for anything else, including a day that no month has. */
export function zonedTime(text: string | undefined): string | undefined {
  if (text === undefined || isCanonical(text)) return text;
  const [, date, clock = '', zone = ''] = ZONED.exec(text) ?? [];
  if (date === undefined) return undefined;
  const offset = zone
    .toUpperCase()
    .replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);
  const day = Date.parse(`${date}T00:00:00Z`);
  const time = Date.parse(`${date}T${clock.replace(',', '.')}${offset}`);
  if (Number.isNaN(time) || Number.isNaN(day)) return undefined;
  if (new Date(day).toISOString().slice(0, 10) !== date) return undefined;
  return new Date(time).toISOString();
}

/** Programs write the first day of the year 1 for no time at all, and nothing was watched before there were films. */
const FIRST_YEAR = 1900;

/** A time that a person can have meant, as `zonedTime`: from a year of which a day is understood, too. */
export function plausibleTime(text: string): string | undefined {
  const time = zonedTime(text);
  return time === undefined || new Date(time).getUTCFullYear() < FIRST_YEAR ? undefined : time;
}

/**
 * When a row says that its play was: certain, in every reading of what a spreadsheet made of it, lost, or no time.
 * @param text trimmed
 */
export function readTime(text: string | undefined): SaidTime {
  if (text === undefined || text === '' || isLost(text) || isClockAlone(text)) return undefined;
  const minute = zonedMinute(text);
  if (minute !== undefined) return { minute };
  const readings = readWallTimes(text);
  return readings.length === 0 ? { unreadable: text } : { readings };
}

/** Excel shows `02:00.0` of a time whose day it knows: in a CSV the day is lost. */
function isClockAlone(text: string): boolean {
  return CLOCK_ALONE.test(text);
}

const CLOCK_ALONE = /^\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?: ?[ap]\.? ?m\.?)?$/i;
const CLOCK =
  /(?:^|[\sT,]|\bat |\bum |\bà )(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?([ap]\.? ?m\.?)?(?: ?(?:uhr|h))?\s*(?:Z|UTC|GMT)?$/i;

/** What a clock on the wall can have shown: every order of day and month, and both centuries of a short year. */
function readWallTimes(text: string): WallTime[] {
  const serial = readSerial(text);
  if (serial !== undefined) return [serial];
  const clock =
    /\d[:h]\d{2}/i.test(text) || /\s\d{1,2}\.\d{2}(?:\.\d{2})?$/.test(text) ? CLOCK.exec(text) : null;
  const days = readDay(clock === null ? text : text.slice(0, clock.index));
  if (clock === null) return days.map(day => ({ from: day, to: day + DAY - MINUTE }));
  const minutes = minutesOf(clock);
  if (minutes === undefined) return [];
  return days.map(day => ({ from: day + minutes * MINUTE, to: day + minutes * MINUTE }));
}

function minutesOf([, hours, minutes, seconds = '0', half]: RegExpExecArray): number | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (hour > 23 || minute > 59 || Number(seconds) > 59) return undefined;
  if (half === undefined) return hour * 60 + minute;
  if (hour < 1 || hour > 12) return undefined;
  return ((hour % 12) + (/^p/i.test(half) ? 12 : 0)) * 60 + minute;
}

/** Days since the end of 1899, as spreadsheets count them, for the years 1954 to 2119. */
const SERIAL = /^([2-7]\d{4})(?:[.,](\d+))?$/;
const FIRST_DAY = Date.UTC(1899, 11, 30);

function readSerial(text: string): WallTime | undefined {
  const [, days, fraction] = SERIAL.exec(text) ?? [];
  if (days === undefined) return undefined;
  const day = FIRST_DAY + Number(days) * DAY;
  if (fraction === undefined) return { from: day, to: day + DAY - MINUTE };
  const from = day + Math.floor((Number(`0.${fraction}`) * DAY) / MINUTE) * MINUTE;
  return { from, to: from + MINUTE };
}
