import { figure } from './wording.ts';

/**
 * A failure that is explained to the person: what happened, to what, and what to do now. Anything else that is
 * thrown is a bug.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** Each thing that is wrong, for the summary and for annotations; equal ones of one file are one, with its lines. */
  readonly problems: readonly Problem[];
  /** Whether the same fails whenever it is asked for: what it is about is not there, or is nothing that it can be done to. */
  readonly isFinal: boolean;
  /** Links that ask for the same once more, for the summary; `undefined` until it is known what can be. */
  again: readonly AgainLink[] | undefined;

  constructor(
    message: string,
    options: { problems?: readonly Problem[]; cause?: unknown; isFinal?: boolean } = {},
  ) {
    super(message, { cause: options.cause });
    this.isFinal = options.isFinal ?? false;
    this.problems = joinProblems(options.problems ?? []);
  }
}

/** A page on which a person asks for the same once more. */
export interface AgainLink {
  words: string;
  page: string;
}

/** A place in a file of the person, 1-based. */
export interface Place {
  file: string;
  /** The first, where there are several. */
  line?: number;
  /** All lines, as ranges in rising order, where there are several. */
  lines?: readonly LineRange[];
}

export type LineRange = readonly [first: number, last: number];

/** One thing that is wrong in something the person gave, and where. */
export interface Problem {
  message: string;
  /** Problems of one kind in one file are reported as one, with the message of the first. Without it: of the same message. */
  kind?: string;
  place?: Place;
  /** The same, told of other files that it is about. */
  others?: readonly Problem[];
  /** The address of the page on which it is put right. */
  page?: string;
}

/** Ranges beyond these are not listed one by one. */
const MOST_RANGES = 5;

/** Joins equal problems of a file into one with all their lines, in the order of their first lines. */
export function joinProblems(problems: readonly Problem[]): Problem[] {
  const alike = Map.groupBy(
    problems,
    ({ message, kind, place }) => `${place?.file ?? ''}\0${kind ?? message}`,
  );
  return [...alike.values()].map(joinAlike);
}

function joinAlike(problems: readonly Problem[]): Problem {
  const [first] = problems as readonly [Problem, ...Problem[]];
  const { place } = first;
  if (place === undefined) return first;
  const lines = rangesOf(problems.flatMap(problem => linesOf(problem.place)));
  const [range] = lines;
  if (range === undefined) return first;
  const isOne = lines.length === 1 && range[0] === range[1];
  return { ...first, place: { file: place.file, line: range[0], ...(!isOne && { lines }) } };
}

function linesOf(place: Place | undefined): LineRange[] {
  if (place?.lines !== undefined) return [...place.lines];
  return place?.line === undefined ? [] : [[place.line, place.line]];
}

function rangesOf(lines: readonly LineRange[]): LineRange[] {
  const ranges: [number, number][] = [];
  for (const [first, last] of lines.toSorted((a, b) => a[0] - b[0])) {
    const before = ranges.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else ranges.push([first, last]);
  }
  return ranges;
}

/** `line 8`, `lines 8 to 29`, `lines 3, 5 to 7 and 12`; empty for a place without a line. */
export function lineWords({ line, lines = [] }: Place): string {
  if (lines.length === 0) return line === undefined ? '' : `line ${line}`;
  const total = lines.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const words = lines
    .slice(0, MOST_RANGES)
    .map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`));
  if (lines.length > MOST_RANGES) return `lines ${words.join(', ')} and more (${figure(total)} lines)`;
  const end = words.pop();
  return `lines ${words.length === 0 ? '' : `${words.join(', ')} and `}${end}`;
}
