import { bare } from './cells.ts';
import { type Column, columnOf } from './columns.ts';

/** No header is longer, in characters. */
const LONGEST_LINE = 1_000_000;
/** The header is looked for in so many lines: there may be a title above it. */
export const HEADER_WITHIN = 5;

const DELIMITERS = [',', ';', '\t'];
/** Also a row of delimiters that are not the file's. */
const BLANK = /^[\s,;]*$/;

/** Whether nothing is in a cell. */
export function isBlank(cell: string): boolean {
  return cell.length < 1_000 && BLANK.test(cell);
}

/** The first lines that are not blank, each cut to the longest that a header can be. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < HEADER_WITHIN; ) {
    const end = lineEnd(text, start);
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    if (/[^\s,;]/.test(line)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    if (text[index] === '\n' || text[index] === '\r') return index;
  }
  return text.length;
}

/** Whether the file begins with a line that is longer than any header. */
export function beginsTooLong(text: string): boolean {
  return lineEnd(text, 0) > LONGEST_LINE;
}

/** The delimiter under which one of the first lines names the most columns that are known, then the first line the most of any. */
export function delimiterOf(text: string): string {
  const lines = firstLines(text);
  const known = (delimiter: string) =>
    Math.max(0, ...lines.map(line => knownIn(line.split(delimiter).map(cell => cell.replaceAll('"', '')))));
  const cells = (delimiter: string) => lines[0]?.split(delimiter).length ?? 0;
  const byColumns = (a: string, b: string) => known(b) - known(a) || cells(b) - cells(a);
  return DELIMITERS.toSorted(byColumns)[0] ?? ',';
}

/** How many columns that are known a record names. */
export function knownIn(record: readonly string[]): number {
  return record.filter(cell => columnOf(cell) !== undefined).length;
}

/** A column of a file that is not one of ours. */
export interface UnknownColumn {
  /** Empty where it has no header. */
  name: string;
  /** From 1. */
  position: number;
  /** How many of its cells have something in them. */
  filled: number;
  /** Every cell that has something in it has a mark. */
  holdsOnlyMarks: boolean;
}

/** Why a table cannot be read in which two columns have the same name. */
export function calledTwice(name: string): string {
  return `Two columns are called ${name}. Remove one of them.`;
}

/** A column of a file: known, or not. */
export type HeaderCell = { column: Column } | { unknown: UnknownColumn };

/** The columns of a header, known or not, in their order. How many cells of an unknown one are filled is counted later. */
export function readHeaderCells(record: readonly string[]): HeaderCell[] {
  return record.map((cell, index) => {
    const column = columnOf(cell);
    if (column !== undefined) return { column };
    return { unknown: { name: bare(cell), position: index + 1, filled: 0, holdsOnlyMarks: true } };
  });
}
