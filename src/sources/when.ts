import { quote } from '../base/wording.ts';
import { bare, isLost } from '../csv/cells.ts';
import type { MoveTo } from '../csv/move-to.ts';
import { plausibleTime, readTime } from '../csv/times.ts';
import { EPOCH, minuteOf } from '../history/play.ts';

/** When a play was, or why that is not certain. */
export type When = { time: MoveTo } | { doubt: string; doubtKind: string };

/** The order of day, month and year in dates of digits alone. */
export type DateOrder = 'day first' | 'month first' | 'year first';

const ORDERS: readonly DateOrder[] = ['day first', 'month first', 'year first'];

/** How a service writes its times. */
export interface Clock {
  /** A time without a zone is in UTC. Without it: by the account’s clock. */
  isUtc?: boolean;
  order?: DateOrder | undefined;
}

/**
 * Reads when a play was: ISO 8601 with a zone or without one, a day alone, `released`, `unknown`, and dates as people and
 * spreadsheets write them where only one day can be meant. Nothing is guessed.
 */
export function readWhen(cell: string, { isUtc = false, order }: Clock = {}): When {
  const text = bare(cell);
  if (text === '') return { doubt: NO_TIME, doubtKind: 'no time' };
  if (isLost(text)) return unclear(`The time is lost: the cell says ${quote(text)}.`, 'lost time');
  const word = text.toLowerCase();
  if (word === 'released' || word === 'unknown') return { time: { kind: word } };
  const zoned = plausibleTime(text) ?? plausibleTime(withPlainZone(text));
  if (zoned !== undefined) return { time: inUtc(zoned) };
  if (/^[\d.,]+$/.test(text) && !/^\d{8}$/.test(text) && numbersOf(text) === undefined)
    return notUnderstood(text);
  return readLocal(text, isUtc, order);
}

/** A point in time in seconds since 1970, as some services write it. */
export function readEpoch(seconds: string | number): When {
  if (seconds === '') return { doubt: NO_TIME, doubtKind: 'no time' };
  const number = Number(seconds);
  const time = new Date(number * 1000);
  if (number < 0 || Number.isNaN(time.getTime())) return notUnderstood(String(seconds));
  return { time: inUtc(time.toISOString()) };
}

function inUtc(at: string): MoveTo {
  return isEpoch(at) ? { kind: 'unknown' } : { kind: 'time', at };
}

/** Spreadsheets and services write it without its zone as well: nobody means that very minute, or the day alone. */
function isEpoch(at: string): boolean {
  return minuteOf(at) === minuteOf(EPOCH);
}

/** Go and some databases write a zone’s name beside or instead of its offset. */
function withPlainZone(text: string): string {
  return text.replace(/ ?([+-]\d{2}:?\d{2}) (?:UTC|GMT)$/i, '$1').replace(/ ?(?:UTC|GMT)$/i, 'Z');
}

function readLocal(text: string, isUtc: boolean, order: DateOrder | undefined): When {
  const isZoned = /(?:Z|UTC|GMT)$/i.test(text);
  const meanings = dated(withYearBeforeTime(text), order)
    .map(readTime)
    .flatMap(said => (said !== undefined && 'readings' in said ? said.readings : []));
  const [first, ...others] = [...new Map(meanings.map(wall => [`${wall.from}`, wall])).values()];
  if (first === undefined) return notUnderstood(text);
  const at = new Date(first.from).toISOString();
  if (others.length > 0) {
    const days = [first, ...others].map(wall => new Date(wall.from).toISOString().slice(0, 10));
    return unclear(`${quote(text)} can mean ${days.slice(0, 3).join(' or ')}.`, 'order of day and month');
  }
  if (isEpoch(at)) return { time: { kind: 'unknown' } };
  if (first.to > first.from) return { time: { kind: 'day', day: at.slice(0, 10) } };
  return { time: isUtc || isZoned ? inUtc(at) : { kind: 'local time', at: at.slice(0, 19) } };
}

/** `Wed Feb 20 21:15:00 2013`, as C writes times. IMDb does so, too, where it means the day alone. */
function withYearBeforeTime(text: string): string {
  const [, date, time, year] = /^[a-z]{3} ([a-z]{3} +\d{1,2}) ([\d:]{8}) (\d{4})$/i.exec(text) ?? [];
  if (date === undefined) return text;
  return time === '00:00:00' ? `${date}, ${year}` : `${date}, ${year} ${time}`;
}

const NUMERIC = /^(\d{1,4})(\. ?|[/-])(\d{1,2})\2(\d{1,4})\.?(?=$|[T ,])/;

function numbersOf(text: string): readonly [string, string, string] | undefined {
  const [, a = '', , b = '', c] = NUMERIC.exec(text) ?? [];
  return c === undefined ? undefined : [a, b, c];
}

/** The text with its date written year first, once for each day that it can mean. */
function dated(text: string, order: DateOrder | undefined): string[] {
  const found = NUMERIC.exec(text);
  if (found === null) return [text];
  const possible = ordersOf(text).filter(each => order === undefined || each === order);
  const orders =
    /^\d{1,2}\.\d/.test(text) && possible.includes('day first') ? ['day first' as const] : possible;
  const rest = text.slice(found[0].length);
  return orders.map(each => `${dayIn(text, each)}${rest}`);
}

/** The orders in which the text has a date; none where it is no date of digits. */
function ordersOf(text: string): DateOrder[] {
  const possible = /^\d{4}/.test(text) ? (['year first'] as const) : ORDERS;
  return possible.filter(order => dayIn(text, order) !== undefined);
}

/** ISO 8601; `undefined` where no month has such a day. A year of two digits is one from 2000 to 2039. */
function dayIn(text: string, order: DateOrder): string | undefined {
  const numbers = numbersOf(text);
  if (numbers === undefined) return undefined;
  const [a, b, c] = numbers;
  const [year, month, day] =
    order === 'year first' ? [a, b, c] : order === 'day first' ? [c, b, a] : [c, a, b];
  if (day.length > 2 || month.length > 2) return undefined;
  if (year.length === 2 && Number(year) >= 40) return undefined;
  const full = year.length === 4 ? year : `20${year}`;
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === iso ? iso : undefined;
}

/**
 * The one order in which all dates of a file can be read; `undefined` where there is none, or more than one. A person writes
 * all dates of a file in the same order, and a day above the twelfth reveals it.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | undefined {
  let orders = ORDERS;
  for (const cell of cells) {
    const possible = ordersOf(bare(cell));
    if (possible.length > 0) orders = orders.filter(order => possible.includes(order));
  }
  return orders.length === 1 ? orders[0] : undefined;
}

/** About a row that does not say when the play was. */
export const NO_TIME =
  'The row does not say when the play was. Write the time into watched_at, or unknown for a play without a date.';

function notUnderstood(text: string): When {
  return unclear(`${quote(text)} is not a time that is understood.`, 'time not understood');
}

function unclear(why: string, doubtKind: string): When {
  return { doubt: `${why} Write watched_at as in 2025-11-17T01:02:00Z, or as a day: 2025-11-17.`, doubtKind };
}
