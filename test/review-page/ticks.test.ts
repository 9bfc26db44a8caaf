import { expect, test, vi } from 'vitest';
import { createTicks } from '../../src/review-page/ticks.ts';
import { bulkMark } from '../history/plays.ts';

const plays = bulkMark(5);

test('nothing is ticked at first', () => {
  const ticks = createTicks(plays);
  expect(ticks.count).toBe(0);
  expect(ticks.plays()).toEqual([]);
  expect(ticks.canUndo).toBe(false);
});

test('reports many ticks once, and gives them in the order of the review', () => {
  const ticks = createTicks(plays);
  const listener = vi.fn();
  ticks.onChange(listener);
  ticks.set(plays.toReversed().slice(0, 3), true);
  ticks.set(plays.slice(2, 3), true);
  expect(listener).toHaveBeenCalledTimes(1);
  expect(ticks.count).toBe(3);
  expect(ticks.plays()).toEqual(plays.slice(2));
  expect(ticks.among(plays.slice(0, 3))).toBe(1);
  ticks.set(plays, false);
  expect(ticks.count).toBe(0);
});

test('takes changes back, one after the other', () => {
  const ticks = createTicks(plays, plays.slice(0, 1));
  ticks.set(plays, true);
  ticks.set(plays.slice(0, 2), false);
  ticks.undo();
  expect(ticks.plays()).toEqual(plays);
  ticks.undo();
  expect(ticks.plays()).toEqual(plays.slice(0, 1));
  expect(ticks.canUndo).toBe(false);
  ticks.undo();
  expect(ticks.plays()).toEqual(plays.slice(0, 1));
});
