import { describe, expect, test } from 'vitest';
import type { UncertainRow } from '../../../src/commands/import/resolve-rows.ts';
import { problemList, problemsBlock, uncertainBlock } from '../../../src/commands/import/rows-summary.ts';

interface Doubtful {
  file?: string;
  line?: number;
  kind?: string;
  candidates?: UncertainRow['candidates'];
}

const CRASH = [1996, 2004].map(year => ({
  name: `Crash (${year})`,
  address: `https://trakt.tv/movies/crash-${year}`,
}));
const SERENITY = [{ name: 'Serenity (2005)', address: 'https://trakt.tv/movies/serenity-2005' }];

function uncertain(
  reason: string,
  { file = 'imports/a.csv', line, kind, candidates }: Doubtful = {},
): UncertainRow {
  const place = { file, ...(line !== undefined && { line }) };
  return {
    row: { place, source: 'a list', claims: {}, cells: () => ({}) },
    kind: kind ?? reason,
    reason,
    candidates: candidates ?? [],
  };
}

/** The cells of each row of the table. */
function rowsOf(...rows: UncertainRow[]): string[][] {
  const block = uncertainBlock({ uncertain: rows, toFix: undefined }) ?? expect.fail('no block');
  const lines = block.split('\n').filter(line => line.startsWith('| '));
  return lines.slice(2).map(line => line.slice(2, -2).split(' | '));
}

describe('the table of rows that are not certain', () => {
  test('says once what is wrong with rows that are wrong in one way, with what they may be', () => {
    const alike = { candidates: CRASH };
    expect(
      rowsOf(
        uncertain('Several are called “Crash”.', { line: 2, ...alike }),
        uncertain('It is lost.', { line: 3 }),
        uncertain('Several are called “Crash”.', { line: 4, ...alike }),
        uncertain('Several are called “Crash”.', { line: 4, file: 'imports/b.csv', ...alike }),
      ),
    ).toEqual([
      [
        'imports/a.csv, lines 2 and 4',
        'Several are called “Crash”.',
        '[Crash (1996)](https://trakt.tv/movies/crash-1996), [Crash (2004)](https://trakt.tv/movies/crash-2004)',
      ],
      ['imports/a.csv, line 3', 'It is lost.', ''],
      ['imports/b.csv, line 4', 'Several are called “Crash”.', expect.stringContaining('Crash (2004)')],
    ]);
  });

  test('says of rows of one kind that each has its own reason, and gives no row the candidates of another', () => {
    const kind = 'several';
    expect(
      rowsOf(
        uncertain('Several are called “Crash”.', { line: 2, kind, candidates: CRASH }),
        uncertain('Several are called “Serenity”.', { line: 3, kind, candidates: SERENITY }),
      ),
    ).toEqual([
      [
        'imports/a.csv, lines 2 to 3',
        'Several are called “Crash”. The other rows are alike: to-fix.csv has the reason for each.',
        'see to-fix.csv',
      ],
    ]);
  });

  test('names three candidates at most, and links those that have a page', () => {
    const some = ['A', 'B', 'C', 'D'].map(name => ({ name, address: '' }));
    const [row] = rowsOf(uncertain('Why.', { candidates: [...SERENITY, ...some] }));
    expect(row?.[2]).toBe('[Serenity (2005)](https://trakt.tv/movies/serenity-2005), A, B');
    expect(row?.[0]).toBe('imports/a.csv');
  });

  test('says how many rows it leaves out, where there are too many to list', () => {
    const all = Array.from({ length: 103 }, (_, index) => uncertain(`Why ${index}.`, { line: index + 2 }));
    const rows = rowsOf(...all, uncertain('Why 102.', { line: 200 }));
    expect(rows).toHaveLength(101);
    expect(rows.at(-2)?.[1]).toBe('Why 99.');
    expect(rows.at(-1)).toEqual(['… and 4 more rows', 'to-fix.csv has them all.', '']);
    expect(rowsOf(...all.slice(0, 100))).toHaveLength(100);
  });

  test('links the file, or names its path where it could not be uploaded', () => {
    const rows = [uncertain('Why.')];
    const artifact = { id: 7, url: 'https://github.com/x/7', name: 'to-fix.csv' };
    const path = 'trakt-history/to-fix.csv';
    expect(uncertainBlock({ uncertain: rows, toFix: { path, artifact } })).toContain(
      'Download **[to-fix.csv](https://github.com/x/7)**, fill in',
    );
    expect(uncertainBlock({ uncertain: rows, toFix: { path, artifact: undefined } })).toContain(
      'Download **trakt-history/to-fix.csv**, fill in',
    );
  });

  test('says what its columns are', () => {
    const block = uncertainBlock({ uncertain: [uncertain('Why.')], toFix: undefined });
    expect(block?.split('\n')).toContain('| Where | Why | It may be |');
  });

  test('is not there without a row', () => {
    expect(uncertainBlock({ uncertain: [], toFix: undefined })).toBeUndefined();
  });
});

describe('what could not be read', () => {
  test('is listed with its place, up to a hundred', () => {
    const many = Array.from({ length: 102 }, (_, index) => ({
      message: `No ${index}.`,
      ...(index > 0 && { place: { file: 'imports/a.csv', line: index } }),
    }));
    const lines = problemList(many).split('\n');
    expect(lines.slice(0, 2)).toEqual(['- No 0.', '- imports/a.csv, line 1: No 1.']);
    expect(lines.slice(99)).toEqual(['- imports/a.csv, line 99: No 99.', '- … and 2 more']);
    expect(problemList(many.slice(0, 100))).not.toContain('more');
    expect(problemsBlock(many)).toBe(
      `❌ **Part of the files could not be read.** Fix it and commit the files again.\n\n${lines.join('\n')}`,
    );
    expect(problemsBlock([])).toBeUndefined();
  });
});
