import { bare } from './cells.ts';
import { readDay } from './days.ts';
import { plausibleTime } from './times.ts';

/** When a play should have been: a time in UTC; a time or a day by the account’s clock; its release; or no date. */
export type MoveTo =
  | { kind: 'time'; at: string }
  | { kind: 'local time'; at: string }
  | { kind: 'day'; day: string }
  | { kind: 'released' }
  | { kind: 'unknown' };

const LOCAL =
  /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?$/i;

/**
 * Reads a cell of the column `move_to`. Times are ISO 8601, with a zone or without one; a date with dots is day first.
 * `undefined` when it is not clear which time is meant.
 */
export function readMoveTo(cell: string): MoveTo | undefined {
  const text = bare(cell);
  const word = text.toLowerCase();
  if (word === 'released' || word === 'unknown') return { kind: word };
  const zoned = plausibleTime(text);
  if (zoned !== undefined) return { kind: 'time', at: zoned };
  const [, date = '', hours, minutes = '', seconds = '00'] = LOCAL.exec(text) ?? [];
  const day = dayOf(date);
  if (day === undefined) return undefined;
  if (hours === undefined) return { kind: 'day', day };
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return { kind: 'local time', at: `${day}T${hours.padStart(2, '0')}:${minutes}:${seconds}` };
}

function dayOf(date: string): string | undefined {
  const parts = date.split(/[.-]/);
  const [year = '', month = '', day = ''] = date.includes('.') ? parts.toReversed() : parts;
  const [found] = readDay(`${year}-${month}-${day}`);
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 10);
}

/** The cell that says so. */
export function cellOf(moveTo: MoveTo): string {
  switch (moveTo.kind) {
    case 'time':
    case 'local time':
      return moveTo.at;
    case 'day':
      return moveTo.day;
    default:
      return moveTo.kind;
  }
}
