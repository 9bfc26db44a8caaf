import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCalendar, longDay, shortDay, span } from '../../src/text/calendar.ts';
import { episodePlay } from '../history/plays.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

test('the day and the time of a play are those of the account’s clock', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ZONES),
      fc.array(fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 })),
      (timeZone, minutes) => {
        const calendar = createCalendar(timeZone);
        const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
        for (const minute of minutes) {
          const play = episodePlay({ watchedAt: new Date(minute * 60_000).toISOString() });
          expect(`${calendar.day(play)} ${calendar.clock(play)}`).toBe(
            format.format(new Date(minute * 60_000)),
          );
        }
      },
    ),
  );
});

test('a play without a date has no day', () => {
  const calendar = createCalendar('Europe/Berlin');
  const play = episodePlay({ watchedAt: '1970-01-01T00:00:00.000Z' });
  expect([calendar.day(play), calendar.clock(play)]).toEqual(['', '']);
});

test('days are named', () => {
  expect(longDay('2025-11-17')).toBe('Monday 17 November 2025');
  expect(longDay('')).toBe('No date');
  expect(shortDay('2025-11-17')).toBe('17 Nov 2025');
  expect(span('2025-11-17', '2025-11-17')).toBe('17 Nov 2025');
  expect(span('2025-11-17', '2026-01-03')).toBe('17 Nov 2025 – 3 Jan 2026');
  expect(span('', '2026-01-03')).toBe('until 3 Jan 2026');
  expect(span('2025-11-17', '')).toBe('since 17 Nov 2025');
});
