import { CsvError, type Info, parse } from 'csv-parse/sync';
import { type Place, type Problem, quote } from '../failure.ts';
import { type Column, columnOf } from './columns.ts';

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 20_000_000;
/** The most rows that one file may have. */
export const MAX_ROWS = 100_000;

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

const DELIMITERS = [',', ';', '\t'];
const FORMULA_ESCAPE = /^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;

/**
 * Reads a CSV as a spreadsheet left it: any column order and extra columns, header in any case, comma, semicolon or
 * tab, any line ends, UTF-8, UTF-16 with a byte-order mark or Windows-1252, blank rows. What is wrong with the file
 * is returned with its line; nothing is thrown.
 */
export function readCsv(path: string, bytes: Uint8Array): CsvFile {
  const file: CsvFile = { path, columns: new Set(), rows: [], problems: [] };
  const report = (message: string, line?: number) =>
    void file.problems.push({ message, place: { file: path, line } });
  if (bytes.length > MAX_BYTES) {
    report(
      `The file has ${bytes.length.toLocaleString('en-US')} bytes; at most 20 MB are read. Split it into smaller files.`,
    );
    return file;
  }
  if (isWorkbook(bytes)) {
    report(
      'This is a spreadsheet workbook, not a CSV. Open it and save it as “CSV UTF-8 (comma delimited)”.',
    );
    return file;
  }
  readRecords(file, decode(bytes), report);
  return file;
}

type Report = (message: string, line?: number) => void;

function readRecords(file: CsvFile, text: string, report: Report): void {
  const lineOffset = /^sep=.\r?\n/i.test(text) ? 1 : 0;
  const body = lineOffset === 0 ? text : text.slice(text.indexOf('\n') + 1);
  let header: (Column | undefined)[] | undefined;
  let line = 1 + lineOffset;
  for (const { record, info } of parseRecords(body, lineOffset, report)) {
    const start = line;
    line = info.lines + 1 + lineOffset;
    if (record.every(cell => cell.trim() === '')) continue;
    if (header === undefined) {
      header = readHeader(file, record, start, report);
      if (header === undefined) return;
    } else if (file.rows.length === MAX_ROWS) {
      report('The file has more than 100,000 rows. Split it into smaller files.', start);
      return;
    } else {
      readRow(file, header, record, start, report);
    }
  }
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
    if (column !== undefined) cells[column] = (record[index] ?? '').trim().replace(FORMULA_ESCAPE, '');
  }
  file.rows.push({ place: { file: file.path, line }, cells });
}

interface ParsedRecord {
  record: string[];
  info: Info;
}

function parseRecords(text: string, lineOffset: number, report: Report): ParsedRecord[] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      info: true,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    report(`${explain(error)} Nothing after it can be told apart.`, Number(error.lines) + lineOffset);
    return [];
  }
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

/** The delimiter under which the first line names the most columns that are known. */
function delimiterOf(text: string): string {
  const firstLine = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const known = (delimiter: string) =>
    firstLine.split(delimiter).filter(cell => columnOf(cell.replaceAll('"', '')) !== undefined).length;
  return DELIMITERS.toSorted((a, b) => known(b) - known(a))[0] ?? ',';
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

function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}
