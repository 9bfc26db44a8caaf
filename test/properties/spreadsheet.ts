import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';

/** What a spreadsheet may make of a file when it saves it again. */
export interface Habits {
  delimiter: ',' | ';' | '\t';
  lineEnd: '\n' | '\r\n' | '\r';
  encoding: 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be';
  isQuotingAll: boolean;
  header: (name: string) => string;
  /** Where each column goes: by these, in rising order. */
  order: number[];
  extraColumns: string[];
  /** Before which rows a blank one stands. */
  blankRows: boolean[];
}

const headers: ((name: string) => string)[] = [
  name => name,
  name => name.toUpperCase(),
  name => ` ${name.replaceAll('_', ' ')} `,
  name => name.replaceAll('_', '-').replace(/^./, letter => letter.toUpperCase()),
];

export const habits: fc.Arbitrary<Habits> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be'),
  isQuotingAll: fc.boolean(),
  header: fc.constantFrom(...headers),
  order: fc.array(fc.nat(), { minLength: 25, maxLength: 25 }),
  extraColumns: fc.array(fc.constantFrom('', 'notes', 'my rating', 'history'), { maxLength: 3 }),
  blankRows: fc.array(fc.boolean(), { maxLength: 10 }),
});

/** Saves a CSV again, cell by cell the same, as a program with these habits would. */
export function saveAnew(csv: string, habits: Habits, without: readonly string[] = []): Uint8Array {
  const [names = [], ...rows]: string[][] = parse(csv, { bom: true });
  const columns = [
    ...names
      .map((name, index) => ({
        name: habits.header(name),
        cells: rows.map(row => row[index] ?? ''),
        key: name,
      }))
      .filter(({ key }) => !without.includes(key)),
    ...habits.extraColumns.map(name => ({ name, cells: rows.map((_, index) => `note ${index}`), key: '' })),
  ]
    .map((column, index) => ({ ...column, at: habits.order[index] ?? 0 }))
    .toSorted((a, b) => a.at - b.at);
  const lines = rows.flatMap((_, row) => {
    const line = columns.map(column => column.cells[row] ?? '');
    return habits.blankRows[row] ? [columns.map(() => ''), line] : [line];
  });
  const text = stringify([columns.map(column => column.name), ...lines], {
    delimiter: habits.delimiter,
    record_delimiter: habits.lineEnd,
    quoted: habits.isQuotingAll,
    quoted_match: /[\r\n]/,
  });
  return encode(text, habits.encoding);
}

function encode(text: string, encoding: Habits['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8 with a mark':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
  }
}
