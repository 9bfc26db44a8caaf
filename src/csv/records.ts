import { CsvError, parse } from 'csv-parse/sync';

/** Returns whether the next record is of interest. */
export type ReadRecord = (record: string[], line: number) => boolean;
/** Takes what is wrong with a file, and where; problems of one kind are reported as one. */
export type ReportRecord = (message: string, line?: number, kind?: string) => void;

/** In characters; a quotation mark that is never closed makes one of all that follows. */
const LONGEST_RECORD = 1_000_000;
const ENOUGH = new Error('No more records are of interest.');

/**
 * Passes on each record, blank ones included, with the line on which it starts, one at a time: a file can have millions.
 * Returns whether it came to the end.
 */
export function parseRecords(
  text: string,
  { delimiter, firstLine }: { delimiter: string; firstLine: number },
  read: ReadRecord,
  report: ReportRecord,
): boolean {
  let line = firstLine;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: LONGEST_RECORD,
      on_record: (record: string[]) => {
        if (!read(record, line)) throw ENOUGH;
        line += 1 + record.reduce((sum, cell) => sum + lineEnds(cell), 0);
      },
    });
    return true;
  } catch (error) {
    if (error !== ENOUGH && !(error instanceof CsvError)) throw error;
    if (error instanceof CsvError) report(`${explain(error)} The rest of the file cannot be read.`, line);
    return false;
  }
}

function lineEnds(cell: string): number {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}

function explain(error: CsvError): string {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'A quotation mark is opened and never closed.';
    case 'CSV_MAX_RECORD_SIZE':
      return 'The row is longer than a million characters: a quotation mark may have been opened and never closed.';
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'There is a stray quotation mark: inside a cell, write it twice and put the whole cell in quotation marks.';
    default:
      return `The file cannot be read as CSV (${error.code}).`;
  }
}

/** The text of a file: UTF-8, UTF-16 with a byte-order mark, or else Windows-1252. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
