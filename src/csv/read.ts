import type { Place, Problem } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import { bare } from './cells.ts';
import { type Column, PERSONAL_COLUMNS, TITLES } from './columns.ts';
import { unescapeFormula } from './formula.ts';
import {
  beginsTooLong,
  calledTwice,
  delimiterOf,
  HEADER_WITHIN,
  type HeaderCell,
  isBlank,
  knownIn,
  readHeaderCells,
  type UnknownColumn,
} from './header.ts';
import { explainOtherKind } from './kind.ts';
import { MAX_BYTES, MAX_ROWS, RECORDS_PER_ROW, TOO_LARGE, TOO_MANY_ROWS } from './limits.ts';
import { readMark } from './marks.ts';
import { decode, parseRecords, type ReadRecord, type ReportRecord as Report } from './records.ts';

/** How much of a file is read. */
export interface Limits {
  bytes: number;
  rows: number;
}

/** For files that the action wrote itself. */
export const NO_LIMITS: Limits = { bytes: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY };

/** A row of a file, its cells trimmed; a cell that the file lacks is absent. */
export interface CsvRow {
  place: Place;
  cells: Partial<Record<Column, string>>;
}

/** What was understood of a file, and what is wrong with it. */
export interface CsvFile {
  path: string;
  columns: ReadonlySet<Column>;
  /** The columns that are none of ours and have a header, or something in them. */
  unknown: readonly UnknownColumn[];
  /** The line of the header, from 1. */
  headerLine: number;
  rows: CsvRow[];
  problems: Problem[];
}

/**
 * Reads a CSV as a spreadsheet left it (DESIGN.md §2.3): any column order and extra columns, header in any case, a title
 * above it, comma, semicolon or tab, any line ends, UTF-8, UTF-16 with a byte-order mark or Windows-1252, blank rows.
 * What is wrong with the file is returned with its line; nothing is thrown.
 */
export function readCsv(
  path: string,
  bytes: Uint8Array,
  limits: Limits = { bytes: MAX_BYTES, rows: MAX_ROWS },
): CsvFile {
  const file: CsvFile = { path, columns: new Set(), unknown: [], headerLine: 1, rows: [], problems: [] };
  const report: Report = (message, line, kind) =>
    void file.problems.push({ message, ...(kind !== undefined && { kind }), place: { file: path, line } });
  if (bytes.length > limits.bytes) {
    report(TOO_LARGE);
    return file;
  }
  const other = explainOtherKind(bytes);
  if (other !== undefined) {
    report(other);
    return file;
  }
  const text = decode(bytes);
  if (beginsTooLong(text)) {
    report('The first line is too long to be a header. It must name the columns, history_id included.', 1);
    return file;
  }
  readRecords(file, text, limits.rows, report);
  return file;
}

function readRecords(file: CsvFile, text: string, mostRows: number, report: Report): void {
  const separatorLine = /^sep=.(\r\n|\n|\r)/i.exec(text)?.[0] ?? '';
  let table: Table | undefined;
  const titles: { text: string; line: number }[] = [];
  let records = 0;
  let rows = 0;
  const readRecord: ReadRecord = (record, line) => {
    const isNothing = record.every(isBlank);
    records++;
    if ((!isNothing && rows === mostRows) || records > mostRows * RECORDS_PER_ROW) {
      report(TOO_MANY_ROWS, line);
      return false;
    }
    if (isNothing) return true;
    if (table === undefined) {
      if (isTitle(record) && titles.length < HEADER_WITHIN) {
        titles.push({ text: record.find(cell => !isBlank(cell)) ?? '', line });
        return true;
      }
      table = openTable(file, record, line, report);
      return table !== undefined;
    }
    rows++;
    readRow(table, record, line, report);
    return true;
  };
  const csv = text.slice(separatorLine.length);
  const isRead = parseRecords(
    csv,
    { delimiter: delimiterOf(csv), firstLine: separatorLine === '' ? 1 : 2 },
    readRecord,
    report,
  );
  const [first] = titles;
  if (table !== undefined) finish(table, report);
  else if (isRead && first !== undefined && file.problems.length === 0)
    report(`${NO_HEADER}; it starts with ${quote(first.text)}.`, first.line);
  else if (isRead && file.problems.length === 0)
    report('The file is empty: it needs a header line with history_id.');
}

const NO_HEADER = 'The first line must name the columns, history_id included';

/** Numbers writes the name of a table above it. */
function isTitle(record: readonly string[]): boolean {
  return knownIn(record) === 0 && record.filter(cell => !isBlank(cell)).length === 1;
}

/** A file below its header. */
interface Table {
  file: CsvFile;
  header: HeaderCell[];
  /** By column: how many of the rows that reach it have nothing there, and how many reach it. */
  reach: { empty: number; rows: number }[];
  /** Rows that end before the header does. */
  short: { row: CsvRow; cells: number }[];
}

function openTable(file: CsvFile, record: string[], line: number, report: Report): Table | undefined {
  const header = readHeaderCells(record);
  const known = header.flatMap(cell => ('column' in cell ? [cell.column] : []));
  const twice = known.find((column, index) => known.indexOf(column) !== index);
  if (twice !== undefined) {
    report(calledTwice(twice), line);
    return undefined;
  }
  if (known.length === 0) {
    report(`${NO_HEADER}; it starts with ${quote(record[0] ?? '')}.`, line);
    return undefined;
  }
  file.columns = new Set(known);
  file.headerLine = line;
  return { file, header, reach: header.map(() => ({ empty: 0, rows: 0 })), short: [] };
}

function readRow(
  { file, header, reach, short }: Table,
  record: string[],
  line: number,
  report: Report,
): void {
  const cells = readCells(header, record);
  noteReach(reach, record);
  const isNote = cells.history_id === '' && !cells.remove && !cells.move_to;
  if (record.slice(header.length).some(cell => !isBlank(cell))) {
    if (isNote) return;
    report(
      `The row has too many cells: ${record.length}, but the header has ${header.length}. ${LOST_SEPARATOR}`,
      line,
      'too many cells',
    );
    return;
  }
  const row = { place: { file: file.path, line }, cells };
  file.rows.push(row);
  if (record.length < header.length && !isNote) short.push({ row, cells: record.length });
}

function readCells(header: readonly HeaderCell[], record: readonly string[]): CsvRow['cells'] {
  const cells: CsvRow['cells'] = {};
  let index = 0;
  for (const cell of header) {
    const text = record[index++]?.trim() ?? '';
    if ('column' in cell) cells[cell.column] = cellOf(cell.column, text);
    else if (!isBlank(text)) note(cell.unknown, text);
  }
  return cells;
}

function noteReach(reach: Table['reach'], record: readonly string[]): void {
  let index = 0;
  for (const reached of reach) {
    if (index === record.length) break;
    reached.rows++;
    if (record[index++]?.trim() === '') reached.empty++;
  }
}

/** What may be wrong with a row that has too many cells, or too few. */
export const LOST_SEPARATOR =
  'A comma may be missing, or a text with a comma in it may have lost its quotation marks.';

/** What a cell says, trimmed: without what keeps a spreadsheet from running it. A title keeps its quotation marks. */
export function cellOf(column: Column, text: string): string {
  const cell = unescapeFormula(text);
  return TITLES.has(column) ? cell : bare(cell);
}

function note(unknown: UnknownColumn, text: string): void {
  unknown.filled++;
  unknown.holdsOnlyMarks &&= readMark(text) !== undefined;
}

/** What a person fills in may end early in any row. */
const FILLED_IN: ReadonlySet<Column> = new Set(PERSONAL_COLUMNS);

/** Spreadsheets leave out empty cells at the end of a row. A cell that no row has empty was not left out: one before it is missing. */
function finish({ file, header, reach, short }: Table, report: Report): void {
  const isNeverEmpty = header.map((cell, index) => {
    const { empty, rows } = reach[index] ?? { empty: 0, rows: 0 };
    return 'column' in cell && !FILLED_IN.has(cell.column) && rows > 0 && empty === 0;
  });
  const broken = new Set<CsvRow>();
  for (const { row, cells } of short) {
    if (!isNeverEmpty.slice(cells).includes(true)) continue;
    broken.add(row);
    report(
      `The row has too few cells: ${cells}, but the header has ${header.length}. ${LOST_SEPARATOR}`,
      row.place.line,
      'too few cells',
    );
  }
  if (broken.size > 0) file.rows = file.rows.filter(row => !broken.has(row));
  file.unknown = header
    .flatMap(cell => ('unknown' in cell ? [cell.unknown] : []))
    .filter(({ name, filled }) => name !== '' || filled > 0);
}
