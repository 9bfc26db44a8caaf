import { describe, expect, test } from 'vitest';
import { heightOf, layOutStrip, marksOf } from '../../src/review-page/strip.ts';
import { dayAt, dayNumber } from '../../src/text/calendar.ts';

const TODAY = dayNumber('2026-11-28');
const day = (ago: number, plays: number, suspects = 0) => ({ day: dayAt(TODAY - ago), plays, suspects });

describe('the strip of days', () => {
  test('has a bar a day where there is room', () => {
    const { bars, daysPerBar } = layOutStrip([day(55, 2), day(0, 7)], TODAY, 500);
    expect(daysPerBar).toBe(1);
    expect(bars).toHaveLength(56);
    expect(bars[0]).toEqual({ from: TODAY - 55, to: TODAY - 55, shown: day(55, 2) });
    expect(bars.at(-1)?.shown).toEqual(day(0, 7));
  });

  test('has a bar for several days where there are more, which shows the busiest', () => {
    const days = Array.from({ length: 1000 }, (_, at) => day(999 - at, at % 5 === 2 ? 9 : 1));
    const { bars, daysPerBar, highest } = layOutStrip(days, TODAY, 200);
    expect(daysPerBar).toBe(5);
    expect(bars).toHaveLength(200);
    expect(bars.every(bar => bar.shown?.plays === 9 && bar.to - bar.from === 4)).toBe(true);
    expect(highest).toBe(9);
  });

  test('shows an accident rather than a busier day', () => {
    const days = [day(1999, 1), day(3, 30), day(2, 22, 22)];
    expect(layOutStrip(days, TODAY, 200).bars.at(-1)?.shown).toEqual(day(2, 22, 22));
  });

  test('has days long before all others, and days to come, in its ends', () => {
    const days = [day(40_000, 1), ...Array.from({ length: 300 }, (_, at) => day(299 - at, 1)), day(-4000, 3)];
    const { bars } = layOutStrip(days, TODAY, 1000);
    expect(bars).toHaveLength(298);
    expect(bars[0]?.from).toBe(TODAY - 40_000);
    expect(bars.at(-1)).toMatchObject({ to: TODAY + 4000, shown: day(-4000, 3) });
  });

  test('is not emptied by one day', () => {
    expect(layOutStrip([day(0, 3)], TODAY, 500).bars).toHaveLength(56);
    expect(layOutStrip([day(2000, 3)], TODAY, 500).bars.length).toBeGreaterThan(380);
  });
});

test('few plays can be seen beside many', () => {
  expect(heightOf(0, 400)).toBe(0);
  expect(heightOf(1, 400)).toBeGreaterThan(0.03);
  expect(heightOf(400, 400)).toBe(1);
  expect(heightOf(20, 400)).toBeLessThan(heightOf(21, 400));
});

describe('the marks below the strip', () => {
  test('are years of a long one', () => {
    const marks = marksOf(dayNumber('2013-06-01'), TODAY);
    expect(marks.map(mark => mark.name).join(' ')).toBe(
      '2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026',
    );
    expect(marks[3]).toEqual({ name: '2016', from: '2016-01-01', to: '2016-12-31' });
  });

  test('are months of a short one', () => {
    const marks = marksOf(dayNumber('2025-11-17'), dayNumber('2026-02-03'));
    expect(marks).toEqual([
      { name: 'Nov', from: '2025-11-01', to: '2025-11-30' },
      { name: 'Dec', from: '2025-12-01', to: '2025-12-31' },
      { name: 'Jan 2026', from: '2026-01-01', to: '2026-01-31' },
      { name: 'Feb', from: '2026-02-01', to: '2026-02-28' },
    ]);
  });
});
