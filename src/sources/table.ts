import type { Place, Problem } from '../base/failure.ts';
import { unicodeExpression } from '../base/unicode.ts';
import { isAscii } from '../base/wording.ts';
import { bare } from '../csv/cells.ts';
import { HEADER_WITHIN, isBlank } from '../csv/header.ts';
import { MAX_ROWS, RECORDS_PER_ROW, TOO_MANY_ROWS } from '../csv/limits.ts';
import { parseRecords } from '../csv/records.ts';

/** A row of a table: its cells, trimmed, by the names of their columns. A cell that the file lacks is empty. */
export interface TableRow {
  place: Place;
  /** By `headerName`. */
  cell: (name: string) => string;
  /** By the header as the file has it. */
  cells: Readonly<Record<string, string>>;
  /** It has filled cells beyond the header, or lacks one that no other row lacks: cells may have moved. */
  isShifted: boolean;
}

export interface Table {
  /** As `headerName` has them. */
  header: ReadonlySet<string>;
  rows: readonly TableRow[];
  /** Without folders. */
  fileName: string;
}

const noLetters = unicodeExpression(String.raw`[^\p{L}\p{N}]+`);

/** The name of a column by its letters and digits alone: `Watched Date`, `watched_date` and `WatchedDate` are one. */
export function headerName(header: string): string {
  const name = bare(header.replace(/^ï»¿/, '')).normalize('NFKC').toLowerCase();
  return isAscii(name) ? name.replace(/[^a-z0-9]+/g, '') : name.replace(noLetters(), '');
}

/** A line that may be the header of a table, and what separates its cells. */
export interface TableHead {
  delimiter: string;
  /** As the file has them. */
  names: readonly string[];
  /** As `headerName` has them. */
  header: ReadonlySet<string>;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Hardly a header is longer, in characters. */
const LONGEST_HEADER = 20_000;

/**
 * Each way to read one of the first lines as a header, the likeliest first: the most cells, then the earliest line. No service has
 * a header of one cell, so that a line is split only by what it has.
 */
export function possibleHeads(text: string): TableHead[] {
  const heads = firstLines(text).flatMap(line =>
    delimitersIn(line).map(delimiter => {
      const names = splitLine(line, delimiter);
      return { delimiter, names, header: new Set(names.map(headerName)) };
    }),
  );
  return heads.toSorted((a, b) => b.names.length - a.names.length);
}

function delimitersIn(line: string): string[] {
  const there = DELIMITERS.filter(delimiter => line.includes(delimiter));
  return there.length === 0 ? DELIMITERS.slice(0, 1) : there;
}

function firstLines(text: string): string[] {
  return text
    .slice(0, HEADER_WITHIN * LONGEST_HEADER)
    .split(/\r\n|\n|\r/, HEADER_WITHIN * 4)
    .filter(line => /[^\s,;]/.test(line) && !/^sep=.$/i.test(line))
    .slice(0, HEADER_WITHIN);
}

function splitLine(line: string, delimiter: string): string[] {
  let cells: string[] = [];
  if (!line.includes('"')) cells = line.split(delimiter);
  else {
    parseRecords(
      line,
      { delimiter, firstLine: 1 },
      record => {
        cells = record;
        return false;
      },
      () => undefined,
    );
  }
  return cells.map(cell => cell.trim());
}

/** Reads the rows below a header. What is wrong is reported; the rows before it are returned. */
export function readTable(path: string, text: string, head: TableHead, problems: Problem[]): Table {
  const wanted = head.names.map(headerName);
  const separator = /^sep=.(\r\n|\n|\r)/i.exec(text)?.[0] ?? '';
  const records: { record: string[]; line: number }[] = [];
  let read = 0;
  let isBelow = false;
  parseRecords(
    text.slice(separator.length),
    { delimiter: head.delimiter, firstLine: separator === '' ? 1 : 2 },
    (record, line) => {
      read++;
      if (records.length > MAX_ROWS || read > RECORDS_PER_ROW * MAX_ROWS) {
        problems.push({
          message: TOO_MANY_ROWS,
          place: { file: path, line },
        });
        return false;
      }
      if (isBelow && !record.every(isBlank)) records.push({ record, line });
      isBelow ||=
        record.length === wanted.length && record.every((cell, at) => headerName(cell) === wanted[at]);
      return true;
    },
    (message, line) => void problems.push({ message, place: { file: path, line } }),
  );
  if (records.length > MAX_ROWS) records.length = 0;
  const isNeverEmpty = neverEmpty(wanted.length, records);
  return {
    header: new Set(wanted),
    rows: records.map(({ record, line }) => rowOf(path, head, wanted, isNeverEmpty, record, line)),
    fileName: path.slice(path.lastIndexOf('/') + 1),
  };
}

/** Spreadsheets leave out empty cells at the end of a row, so a cell that no row has empty was not left out. */
function neverEmpty(columns: number, records: readonly { record: string[] }[]): boolean[] {
  const reached = Array.from({ length: columns }, () => ({ rows: 0, empty: 0 }));
  for (const { record } of records) {
    for (const [at, column] of reached.slice(0, record.length).entries()) {
      column.rows++;
      if (record[at]?.trim() === '') column.empty++;
    }
  }
  return reached.map(({ rows, empty }) => rows > 0 && empty === 0);
}

function rowOf(
  file: string,
  { names }: TableHead,
  wanted: readonly string[],
  isNeverEmpty: readonly boolean[],
  record: readonly string[],
  line: number,
): TableRow {
  const byName = new Map(wanted.map((name, at) => [name, record[at]?.trim() ?? '']));
  const hasMore = record.slice(wanted.length).some(cell => !isBlank(cell));
  return {
    place: { file, line },
    cell: name => byName.get(name) ?? '',
    get cells() {
      return Object.fromEntries(names.map((name, at) => [name, record[at]?.trim() ?? '']));
    },
    isShifted: hasMore || isNeverEmpty.slice(record.length).includes(true),
  };
}
