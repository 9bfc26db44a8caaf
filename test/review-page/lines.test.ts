import { expect, test } from 'vitest';
import { layOutLines, lineAt, linesInSight, sectionOf } from '../../src/review-page/lines.ts';
import type { Section } from '../../src/review-page/sections.ts';
import { episodePlay } from '../history/plays.ts';

const HEIGHTS = { heading: 40, line: 30, gap: 10 };

function sections(...lengths: number[]): Section[] {
  return lengths.map((length, at) => {
    const plays = Array.from({ length }, (_, index) => episodePlay({ historyId: `${at}${index}` }));
    return { name: `Day ${at}`, plays, lines: plays.map(play => ({ play })) };
  });
}

test('lines lie one below the other, with a heading and a gap each section', () => {
  const lines = layOutLines(sections(2, 1), HEIGHTS);
  expect([...lines.tops]).toEqual([0, 40, 70, 110, 150, 190]);
  expect(lines.starts).toEqual([0, 3, 5]);
});

test('each line is known by its number', () => {
  const lines = layOutLines(sections(2, 1), HEIGHTS);
  expect([0, 1, 2, 3, 4].map(line => sectionOf(lines, line))).toEqual([0, 0, 0, 1, 1]);
  expect(lineAt(lines, 0)).toBeUndefined();
  expect(lineAt(lines, 2)).toEqual({ play: episodePlay({ historyId: '01' }) });
  expect(lineAt(lines, 4)).toEqual({ play: episodePlay({ historyId: '10' }) });
});

test('no plays are no lines', () => {
  const lines = layOutLines([], HEIGHTS);
  expect([...lines.tops]).toEqual([0]);
  expect(linesInSight(lines, 0, 900)).toEqual({ start: 0, end: 0 });
});

test('up to 300 lines are drawn whole', () => {
  expect(linesInSight(layOutLines(sections(299), HEIGHTS), 0, 90)).toEqual({ start: 0, end: 300 });
});

test.each([
  [-500, 0, 0, 9],
  [0, 900, 0, 38],
  [40 + 30 * 100, 40 + 30 * 110, 93, 120],
  [40 + 30 * 999, 1e9, 992, 1001],
])('of more lines those between %i and %i pixels are drawn, and a few around', (from, to, start, end) => {
  expect(linesInSight(layOutLines(sections(1000), HEIGHTS), from, to)).toEqual({ start, end });
});
