import { expect, test } from 'vitest';
import { visibleRows } from '../../src/review-page/visible-rows.ts';

const view = { scrolled: 0, windowHeight: 900, rowHeight: 50, rows: 20_000 };

test.each([
  ['above the list', { scrolled: -5_000 }, { start: 0, end: 0 }],
  ['at its top', {}, { start: 0, end: 26 }],
  ['in its middle', { scrolled: 500_000 }, { start: 9_992, end: 10_026 }],
  ['at its end', { scrolled: 999_500 }, { start: 19_982, end: 20_000 }],
  ['below it', { scrolled: 2_000_000 }, { start: 20_000, end: 20_000 }],
  ['with few rows', { rows: 28, scrolled: 5_000 }, { start: 0, end: 28 }],
])('%s', (_, differs, expected) => {
  expect(visibleRows({ ...view, ...differs })).toEqual(expected);
});
