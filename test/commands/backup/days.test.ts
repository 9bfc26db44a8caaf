import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ofThisYear, onThisDay } from '../../../src/commands/backup/days.ts';
import { barOf, writeBars, yearBars } from '../../../src/commands/backup/year-bars.ts';
import type { Play } from '../../../src/history/play.ts';
import { type Calendar, createCalendar } from '../../../src/text/calendar.ts';
import { episodePlay } from '../../history/plays.ts';

const ZONES = ['UTC', 'Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Africa/Casablanca'];
const MINUTE = 60_000;
const within = (from: number, to: number) =>
  fc.integer({ min: from / MINUTE, max: to / MINUTE }).map(minute => minute * MINUTE);
/** Ends of days, months and years come up as well as any time. */
const edge = fc
  .tuple(within(Date.UTC(2022, 0, 1), Date.UTC(2026, 11, 31)), fc.integer({ min: -900, max: 900 }))
  .map(([time, minutes]) => new Date(time).setUTCHours(0, minutes, 0, 0));
const moment = fc.oneof(edge, within(Date.UTC(2022, 0, 1), Date.UTC(2026, 11, 31)));
const history = fc
  .array(moment, { maxLength: 200 })
  .map(times => [
    episodePlay({ watchedAt: '1970-01-01T00:00:00.000Z' }),
    ...times.map(time => episodePlay({ watchedAt: new Date(time).toISOString() })),
  ]);
const setting = fc.record({ plays: history, zone: fc.constantFrom(...ZONES), now: moment });

function checkEach(
  check: (plays: readonly Play[], calendar: Calendar, today: string) => void,
  todays: readonly string[] = [],
) {
  fc.assert(
    fc.property(setting, ({ plays, zone, now }) => {
      const calendar = createCalendar(zone);
      const today = calendar.day({ watchedAt: new Date(now).toISOString() });
      for (const day of [today, ...todays]) check(plays, calendar, day);
    }),
  );
}

test('the bars of years go by the account’s days, whatever the zone', () => {
  checkEach((plays, calendar, today) => {
    const days = plays.map(calendar.day).filter(day => day !== '' && day <= today);
    const bars = new Map<string, number[]>();
    for (const day of days) {
      const year = bars.get(day.slice(0, 4)) ?? new Array<number>(36).fill(0);
      const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))];
      const bar = (month - 1) * 3 + (date <= 10 ? 0 : date <= 20 ? 1 : 2);
      expect(barOf(day)).toBe(bar);
      bars.set(
        day.slice(0, 4),
        year.map((count, index) => count + Number(index === bar)),
      );
    }
    expect(writeBars(yearBars(plays, calendar, today))).toEqual(writeBars(bars));
  });
});

test('the plays of this year, and of this day in earlier years, are those of the account’s days', () => {
  checkEach(
    (plays, calendar, today) => {
      const isOfYear = (day: string) => day.startsWith(today.slice(0, 4)) && day <= today;
      const isOnDay = (day: string) => day.slice(4) === today.slice(4) && day < today;
      expect(plays.filter(ofThisYear(today, calendar))).toEqual(
        plays.filter(play => isOfYear(calendar.day(play))),
      );
      expect(plays.filter(onThisDay(today, calendar))).toEqual(
        plays.filter(play => isOnDay(calendar.day(play))),
      );
    },
    ['2024-02-29', '2025-03-01', '2026-01-01', '2026-12-31'],
  );
});
