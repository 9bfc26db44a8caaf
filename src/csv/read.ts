import { CsvError, parse } from 'csv-parse/sync';
import type { Place, Problem } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import { type Column, columnOf } from './columns.ts';
import { unescapeFormula } from './formula.ts';

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 20_000_000;
/** The most rows that one file may have. */
const MAX_ROWS = 100_000;

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
  rows: CsvRow[];
  problems: Problem[];
}

/** How many more records a file may have than rows, blank ones among it: a sheet can bring along a million of them. */
const RECORDS_PER_ROW = 20;

const DELIMITERS = [',', ';', '\t'];
/** Also a row of delimiters that are not the file's. */
const BLANK = /^[\s,;]*$/;

/**
 * Reads a CSV as a spreadsheet left it: any column order and extra columns, header in any case, comma, semicolon or
 * tab, any line ends, UTF-8, UTF-16 with a byte-order mark or Windows-1252, blank rows. What is wrong with the file
 * is returned with its line; nothing is thrown.
 */
export function readCsv(
  path: string,
  bytes: Uint8Array,
  limits: Limits = { bytes: MAX_BYTES, rows: MAX_ROWS },
): CsvFile {
  const file: CsvFile = { path, columns: new Set(), rows: [], problems: [] };
  const report = (message: string, line?: number) =>
    void file.problems.push({ message, place: { file: path, line } });
  if (bytes.length > limits.bytes) {
    report('The file is larger than the 20 MB that are read. Split it into smaller files.');
    return file;
  }
  if (isWorkbook(bytes)) {
    report(
      'This is a spreadsheet workbook, not a CSV. Open it and save it as “CSV UTF-8 (comma delimited)”.',
    );
    return file;
  }
  readRecords(file, decode(bytes), limits.rows, report);
  return file;
}

type Report = (message: string, line?: number) => void;
/** Returns whether the next record is of interest. */
type ReadRecord = (record: string[], line: number) => boolean;

function readRecords(file: CsvFile, text: string, mostRows: number, report: Report): void {
  const separatorLine = /^sep=.(\r\n|\n|\r)/i.exec(text)?.[0] ?? '';
  let header: (Column | undefined)[] | undefined;
  let records = 0;
  let rows = 0;
  const readRecord = (record: string[], line: number) => {
    const isBlank = record.every(cell => BLANK.test(cell));
    records++;
    if ((!isBlank && rows === mostRows) || records > mostRows * RECORDS_PER_ROW) {
      report('The file has more than 100,000 rows. Split it into smaller files.', line);
      return false;
    }
    if (isBlank) return true;
    if (header === undefined) {
      header = readHeader(file, record, line, report);
      return header !== undefined;
    }
    rows++;
    readRow(file, header, record, line, report);
    return true;
  };
  parseRecords(text.slice(separatorLine.length), separatorLine === '' ? 1 : 2, readRecord, report);
  if (header === undefined && file.problems.length === 0)
    report('The file is empty: it needs a header line with history_id.');
}

function readHeader(
  file: CsvFile,
  record: string[],
  line: number,
  report: Report,
): (Column | undefined)[] | undefined {
  const header = record.map(columnOf);
  const known = header.filter(column => column !== undefined);
  const twice = known.find((column, index) => known.indexOf(column) !== index);
  if (twice !== undefined) {
    report(`Two columns are called ${twice}. Remove one of them.`, line);
    return undefined;
  }
  if (known.length === 0) {
    report(
      `The first line must name the columns, history_id among them; it starts with ${quote(record[0] ?? '')}.`,
      line,
    );
    return undefined;
  }
  file.columns = new Set(known);
  return header;
}

function readRow(
  file: CsvFile,
  header: (Column | undefined)[],
  record: string[],
  line: number,
  report: Report,
): void {
  if (record.length !== header.length) {
    const how = record.length < header.length ? 'few' : 'many';
    report(
      `The row has too ${how} cells: ${record.length}, where the header has ${header.length}. ` +
        'A comma may be missing, or a text that holds one may have lost its quotation marks.',
      line,
    );
    return;
  }
  const cells: CsvRow['cells'] = {};
  for (const [index, column] of header.entries()) {
    if (column !== undefined) cells[column] = unescapeFormula((record[index] ?? '').trim());
  }
  file.rows.push({ place: { file: file.path, line }, cells });
}

const ENOUGH = new Error('No more records are of interest.');

/** Tells each record, blank ones too, with the line on which it starts, one at a time: a file can have millions. */
function parseRecords(text: string, firstLine: number, read: ReadRecord, report: Report): void {
  let line = firstLine;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (record: string[]) => {
        if (!read(record, line)) throw ENOUGH;
        line += 1 + record.reduce((sum, cell) => sum + lineEnds(cell), 0);
      },
    });
  } catch (error) {
    if (error === ENOUGH) return;
    if (!(error instanceof CsvError)) throw error;
    report(`${explain(error)} Nothing after it can be told apart.`, line);
  }
}

function lineEnds(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function explain(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'A quotation mark is opened and never closed.';
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'A quotation mark stands where none can be: inside a cell it must be written twice, and the cell be quoted.';
    default:
      return `The file cannot be read as CSV (${error.code}).`;
  }
}

/** The delimiter under which the first line that is not blank names the most columns that are known, then the most of any. */
function delimiterOf(text: string): string {
  const firstLine = /^.*[^\s,;].*$/m.exec(text)?.[0] ?? '';
  const cells = (delimiter: string) => firstLine.split(delimiter);
  const known = (delimiter: string) =>
    cells(delimiter).filter(cell => columnOf(cell.replaceAll('"', '')) !== undefined).length;
  const byColumns = (a: string, b: string) => known(b) - known(a) || cells(b).length - cells(a).length;
  return DELIMITERS.toSorted(byColumns)[0] ?? ',';
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** How workbooks begin: .xlsx, .ods and .numbers as zip files, .xls as a compound file, .gnumeric as gzip. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x1f, 0x8b, 0x08],
];

function isWorkbook(bytes: Uint8Array): boolean {
  return WORKBOOKS.some(beginning => beginning.every((byte, index) => bytes[index] === byte));
}
