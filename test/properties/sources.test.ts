import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FIX_COLUMNS, ORIGIN_COLUMNS, PLAY_COLUMNS } from '../../src/csv/columns.ts';
import type { GivenRow, GivenRows } from '../../src/csv/given-row.ts';
import { isPlainList, LIST } from '../../src/sources/list.ts';
import { readPlainLists } from '../../src/sources/plain-lists.ts';
import { readSources, TABLES } from '../../src/sources/read-sources.ts';
import { headerName } from '../../src/sources/table.ts';
import { check } from './check.ts';

const FOLDER = new URL('../fixtures/sources/', import.meta.url);
const files = readdirSync(FOLDER).map(name => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }));
const tables = files
  .filter(({ name }) => name.endsWith('.csv'))
  .map(({ name, bytes }) => ({ name, records: parse(bytes) as string[][] }));
const archive = zipSync({ 'diary.csv': strToU8('Date,Name,Year,Letterboxd URI,Watched Date\n1,2,3,4,5\n') });

const read = (path: string, bytes: Uint8Array) => readSources([{ path, bytes }], 'alex');
const readTable = (name: string, records: string[][]) => read(name, Buffer.from(stringify(records)));
const saidBy = ({ place: _, source: __, cells: ___, ...said }: GivenRow) => said;

/** A file of some service, in which bytes were changed, lost or added. */
const broken = fc
  .tuple(
    fc.constantFrom(...files.map(({ bytes }) => bytes), archive),
    fc.array(fc.tuple(fc.nat(2_000), fc.nat(3), fc.uint8Array({ maxLength: 6 })), { maxLength: 4 }),
  )
  .map(([bytes, changes]) =>
    changes.reduce<Uint8Array>(
      (file, [at, lost, added]) => Buffer.concat([file.subarray(0, at), added, file.subarray(at + lost)]),
      bytes,
    ),
  );

describe('any file', () => {
  it('is read, or its problem is a sentence: nothing is thrown', async () => {
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string().map(text => Buffer.from(text)),
      broken,
    );
    await check(
      fc.property(any, fc.constantFrom('a.csv', 'a.json', 'a.zip'), (bytes, path) => {
        const { rows, problems, warnings } = read(path, bytes);
        for (const { message } of [...problems, ...warnings]) expect(message).toMatch(/^[A-Z“].*\.$/s);
        for (const { doubt, time } of rows) {
          if (doubt === undefined) expect(time).toBeDefined();
          else expect(doubt).toMatch(/^[A-Z“].*\.$/s);
        }
      }),
      2_000,
    );
  });
});

describe('a table', () => {
  it('is read the same in any order of its columns', async () => {
    const shuffled = fc.constantFrom(...tables).chain(table =>
      fc
        .shuffledSubarray([...(table.records[0] ?? []).keys()], {
          minLength: (table.records[0] ?? []).length,
        })
        .map(order => ({ ...table, order })),
    );
    await check(
      fc.property(shuffled, ({ name, records, order }) => {
        const moved = records.map(record => order.map(at => record[at] ?? ''));
        expect(readTable(name, moved).rows.map(saidBy)).toEqual(readTable(name, records).rows.map(saidBy));
      }),
      400,
    );
  });

  it('never gives a claim that none of its cells says', { tags: ['large'] }, async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }).filter(text => !text.includes('\uFEFF')),
      fc.constantFrom(
        '',
        '0',
        '-1',
        '1.000',
        '3,5',
        'S02E03',
        'tt0113277',
        '02/03/2020',
        '####',
        '“x”',
        'null',
        '12345678901234567890',
      ),
    );
    const mangled = fc.constantFrom(...tables).chain(({ name, records }) =>
      fc
        .tuple(fc.nat(records.length - 2), fc.nat((records[0] ?? []).length - 1), cell)
        .map(([row, column, text]) => ({
          name,
          records: records.map((record, at) => (at === row + 1 ? record.with(column, text) : record)),
        })),
    );
    await check(
      fc.property(mangled, ({ name, records }) => {
        const cells = records
          .slice(1)
          .flat()
          .map(text => text.normalize('NFKC').toLowerCase());
        const digits = cells.map(text => text.replace(/\D/g, ''));
        for (const row of readTable(name, records).rows) {
          for (const value of valuesOf(row.claims)) {
            const isSaid =
              typeof value === 'number'
                ? digits.some(text => text.includes(String(value)))
                : cells.some(text => text.includes(value.normalize('NFKC').toLowerCase()));
            expect(isSaid, `${value} in ${name}`).toBe(true);
          }
        }
      }),
      800,
    );
  });
});

/** Every text and number that a row claims, but whether it is an episode or a movie. */
function valuesOf(claims: object): (string | number)[] {
  return Object.entries(claims).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'type') return [];
    if (typeof value === 'string' || typeof value === 'number') return [value];
    return typeof value === 'object' && value !== null ? valuesOf(value) : [];
  });
}

describe('lists that are plainly lists', () => {
  const ofLists = fc.constantFrom(
    ...[
      'watched_at',
      'Watched Date',
      'playedAt',
      'date',
      'time',
      'title',
      'name',
      'show',
      'year',
      'imdb',
      'const',
      'plays',
    ],
    ...PLAY_COLUMNS,
    ...FIX_COLUMNS,
    ...ORIGIN_COLUMNS,
  );
  const any = fc.oneof(ofLists, fc.constantFrom(...tables.flatMap(({ records: [header = []] }) => header)));
  const header = fc.oneof(
    fc.uniqueArray(any, { minLength: 1, maxLength: 12 }),
    fc.uniqueArray(ofLists, { maxLength: 8 }).map(names => [...new Set([...names, 'title', 'watched_at'])]),
  );

  /** Reads both ways; whether the list was plain. */
  function isReadTheSame(bytes: Uint8Array): boolean {
    const plain = readPlainLists([{ path: 'a.csv', bytes }], 'alex');
    if (plain !== undefined)
      expect(inFull(plain)).toEqual(inFull(readSources([{ path: 'a.csv', bytes }], 'alex')));
    return plain !== undefined;
  }
  const inFull = ({ rows, ...read }: GivenRows) => ({
    ...read,
    rows: rows.map(row => ({ ...row, cells: row.cells() })),
  });

  it('are read as by all who know the services', async () => {
    const cell = fc.oneof(
      any,
      fc.string({ maxLength: 8 }),
      fc.constantFrom('', 'Heat', '1995', '2024-01-01T20:00:00Z', 'PK\u0003\u0004', '<html>', '[1', '\0\0\0'),
    );
    const line = fc.oneof(
      fc.array(cell, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...tables.map(({ records: [header = []] }) => header)),
    );
    const file = fc
      .tuple(
        fc.array(line, { maxLength: 2 }),
        header,
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
      )
      .map(([above, names, rows, delimiter]) =>
        Buffer.from(stringify([...above, names, ...rows], { delimiter })),
      );
    let plain = 0;
    await check(
      fc.property(fc.oneof(file, file, broken), bytes => {
        if (isReadTheSame(bytes)) plain++;
      }),
      4_000,
    );
    expect(plain).toBeGreaterThan(0);
  });

  it.each(files)('are read as by all who know the services: $name', ({ bytes }) => {
    isReadTheSame(bytes);
  });

  it('have a header that no service has', async () => {
    const services = TABLES.filter(source => source !== LIST);
    let plain = 0;
    await check(
      fc.property(header, names => {
        const columns = new Set(names.map(headerName));
        if (!isPlainList(columns)) return;
        plain++;
        expect(services.filter(({ wrote }) => wrote(columns))).toEqual([]);
      }),
      4_000,
    );
    expect(plain).toBeGreaterThan(0);
  });
});
