import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecords } from '../../src/csv/records.ts';

interface Read {
  records: string[][];
  lines: number[];
  /** The lines that are reported. */
  broken: (number | undefined)[];
}

function read(text: string, delimiter = ',', most = Number.POSITIVE_INFINITY): Read & { isRead: boolean } {
  const found: Read = { records: [], lines: [], broken: [] };
  const isRead = parseRecords(
    text,
    { delimiter, firstLine: 1 },
    (record, line) => {
      found.records.push(record);
      found.lines.push(line);
      return found.records.length < most;
    },
    (_, line) => void found.broken.push(line),
  );
  return { ...found, isRead };
}

/** What csv-parse alone makes of it. */
function expected(text: string, delimiter: string): Read & { isRead: boolean } {
  const found: Read = { records: [], lines: [], broken: [] };
  let line = 1;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      max_record_size: 1_000_000,
      on_record: (record: string[]) => {
        found.records.push(record);
        found.lines.push(line);
        line += 1 + record.join('').split(/\r\n|\n|\r/).length - 1;
      },
    });
    return { ...found, isRead: true };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { ...found, broken: [line], isRead: false };
  }
}

const sign = fc.constantFrom(
  'a',
  'é',
  ' ',
  ',',
  ';',
  '"',
  '""',
  '\n',
  '\r\n',
  '\r',
  '","',
  '"\n"',
  '\n"',
  '",',
);

test('records are what csv-parse makes of them, whatever the quotation marks and line ends', () => {
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 40 }).map(signs => signs.join('')),
      fc.constantFrom(',', ';'),
      (text, delimiter) => {
        expect(read(text, delimiter)).toEqual(expected(text, delimiter));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('cells keep their commas, quotation marks and line ends, and records know their lines', () => {
  expect(read('a,b\r\n"x, ""y""","1\n2"\r\n\r\nz,')).toEqual({
    records: [['a', 'b'], ['x, "y"', '1\n2'], [''], ['z', '']],
    lines: [1, 2, 4, 5],
    broken: [],
    isRead: true,
  });
});

const LONG = 'b'.repeat(600_000);

test.each([
  ['is too long', `a\n${LONG},${LONG}\nc`],
  ['is too long within quotation marks', `a\n"${LONG}${LONG}"\nc`],
  ['has a quotation mark that is never closed', 'a\n"b\nc'],
  ['has a quotation mark within a cell', 'a\nb"c\nd'],
])('a record that %s ends the file, on its line', (_, text) => {
  const { records, ...where } = read(text);
  expect(records.flat().join().slice(0, 9)).toBe('a');
  expect(where).toEqual({ lines: [1], broken: [2], isRead: false });
});

test('a long record that is not too long is read', () => {
  const { records } = read(`a\n${LONG}\n"c"`);
  expect(records.flat().map(cell => cell.length)).toEqual([1, LONG.length, 1]);
});

test('nothing is read after the last record of interest', () => {
  expect(read('a\n"b"\nc', ',', 1).records).toEqual([['a']]);
  expect(read('a\n"b"\nc', ',', 2).records).toEqual([['a'], ['b']]);
});
