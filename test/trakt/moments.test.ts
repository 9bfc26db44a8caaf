import { describe, expect, test } from 'vitest';
import { stretchesOf } from '../../src/trakt/moments.ts';

describe('the stretches of time that are read', () => {
  test('reach a day beyond the minutes, and join minutes that are close', () => {
    expect(
      stretchesOf(['2025-11-18T01:02', '2025-11-17T01:02', '2025-11-17T01:02', '2025-03-01T10:00']),
    ).toEqual([
      { type: 'time', from: '2025-02-28T10:00:00.000Z', to: '2025-03-02T10:00:00.000Z' },
      { type: 'time', from: '2025-11-16T01:02:00.000Z', to: '2025-11-19T01:02:00.000Z' },
    ]);
  });

  test('hold plays without a date from the beginning', () => {
    expect(stretchesOf(['1970-01-01T00:00'])).toEqual([{ type: 'time', to: '1970-01-02T00:00:00.000Z' }]);
  });

  test('are one when they would be many', () => {
    const months = Array.from({ length: 30 }, (_, index) =>
      new Date(Date.UTC(2020, index)).toISOString().slice(0, 16),
    );
    expect(stretchesOf(months)).toEqual([
      { type: 'time', from: '2019-12-31T00:00:00.000Z', to: '2022-06-02T00:00:00.000Z' },
    ]);
  });

  test('are none without minutes', () => {
    expect(stretchesOf([])).toEqual([]);
  });
});
