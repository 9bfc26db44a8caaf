import type { Line, Section } from './sections.ts';

/** The lines of all sections one below the other: each heading, and the lines under it. */
export interface Lines {
  sections: readonly Section[];
  /** The index of each section's heading among the lines; and, at the end, how many lines there are. */
  starts: readonly number[];
  /** Pixels from the top of the list to each line; and, at the end, its whole height. */
  tops: Float64Array;
}

/** Pixels. */
export interface Heights {
  heading: number;
  line: number;
  /** Between two sections. */
  gap: number;
}

/** Lays sections out one below the other. */
export function layOutLines(sections: readonly Section[], { heading, line, gap }: Heights): Lines {
  const starts = [0];
  for (const { lines } of sections) starts.push((starts.at(-1) ?? 0) + 1 + lines.length);
  const tops = new Float64Array((starts.at(-1) ?? 0) + 1);
  let top = 0;
  let at = 0;
  for (const { lines } of sections) {
    tops[at++] = top;
    top += heading;
    for (const _ of lines) {
      tops[at++] = top;
      top += line;
    }
    top += gap;
  }
  tops[at] = top;
  return { sections, starts, tops };
}

/** The section that a line is in. */
export function sectionOf({ starts }: Pick<Lines, 'starts'>, line: number): number {
  return Math.max(0, lastAtMost(starts, line));
}

/** The play or fold of a line; `undefined` for a heading. */
export function lineAt({ sections, starts }: Lines, line: number): Line | undefined {
  const section = sectionOf({ starts }, line);
  return sections[section]?.lines[line - (starts[section] ?? 0) - 1];
}

/** Up to so many lines are drawn whether they are in sight or not, so that the browser's own search finds them. */
const DRAWN_WHOLE = 300;
/** Lines that are drawn above and below those in sight, so that scrolling shows no gaps. */
const SPARE = 8;

/** Which lines have to be drawn: from `start` up to, not including, `end`. @param from and to pixels of the list in sight */
export function linesInSight({ tops }: Lines, from: number, to: number): { start: number; end: number } {
  const count = tops.length - 1;
  if (count <= DRAWN_WHOLE) return { start: 0, end: count };
  const clamp = (line: number) => Math.min(Math.max(line, 0), count);
  return { start: clamp(lastAtMost(tops, from) - SPARE), end: clamp(lastAtMost(tops, to) + 1 + SPARE) };
}

/** The index of the last number that is at most `value`; -1 where none is. @param ascending numbers in order */
function lastAtMost(ascending: ArrayLike<number>, value: number): number {
  let low = -1;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
