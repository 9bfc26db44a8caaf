import { CsvError, parse } from 'csv-parse/sync';
import { describe, expect, it, vi } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';
import { selectPlays } from '../../src/csv/selection.ts';

vi.mock('csv-parse/sync', async importOriginal => {
  const library = await importOriginal<typeof import('csv-parse/sync')>();
  return { ...library, parse: vi.fn(library.parse) };
});

const BOM = '\uFEFF';

function read(text: string | Uint8Array) {
  return readCsv('changes/a.csv', typeof text === 'string' ? Buffer.from(text) : text);
}

/** What a file selects, or the problems that keep it from being believed, each with its line. */
function select(text: string | Uint8Array): string[] {
  const { rows, problems } = selectPlays([read(text)], [], { account: 'sam' });
  if (problems.length > 0) return problems.map(({ place, message }) => `line ${place?.line}: ${message}`);
  return rows.map(row => row.historyId);
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = Buffer.from(`${BOM}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

const CHOSEN = ['9007199254740993', '3'];

describe('a file as a spreadsheet left it', () => {
  it.each([
    ['as it was', 'remove,history_id\nx,9007199254740993\n,2\nx,3\n'],
    ['in another column order', 'history_id,remove\n9007199254740993,x\n2,\n3,x\n'],
    [
      'with extra columns, named or not',
      'notes,remove,,history_id\nwow,x,a,9007199254740993\n,,b,2\n,x,,3\n',
    ],
    [
      'with a byte-order mark that was taken for letters',
      'ï»¿remove,history_id\nx,9007199254740993\n,2\nx,3\n',
    ],
    ['with a header in capitals and with spaces', ' REMOVE , History ID \nx,9007199254740993\n,2\nx,3\n'],
    ['with semicolons', 'remove;history_id\nx;9007199254740993\n;2\nx;3\n'],
    [
      'with tabs and all in quotation marks, its last column without a name',
      '"history_id"\t"remove"\t""\n"9007199254740993"\t"x"\t"a"\n"3"\t"x"\t""\n',
    ],
    ['with tabs', 'remove\thistory_id\nx\t9007199254740993\n\t2\nx\t3\n'],
    [
      'with a first column that has no name, and tabs',
      '\tremove\thistory_id\n\tx\t9007199254740993\n\tx\t3\n',
    ],
    ['with Windows line ends', 'remove,history_id\r\nx,9007199254740993\r\n,2\r\nx,3\r\n'],
    ['with old Mac line ends', 'remove,history_id\rx,9007199254740993\r,2\rx,3\r'],
    ['without a last line end', 'remove,history_id\nx,9007199254740993\n,2\nx,3'],
    ['with a byte-order mark', `${BOM}remove,history_id\nx,9007199254740993\n,2\nx,3\n`],
    ['with quotes around everything', '"remove","history_id"\n"x","9007199254740993"\n"","2"\n"x","3"\n'],
    ['with spaces around cells', 'remove,history_id\n x , 9007199254740993 \n , 2\nx ,3\n'],
    ['with blank rows', 'remove,history_id\n\nx,9007199254740993\n,\n,2\n   \nx,3\n\n\n'],
    [
      'with blank rows of semicolons',
      'remove;history_id;;;\nx;9007199254740993;;;\n;;;;\n;2;;;\nx;3;;;\n;;;;\n',
    ],
    [
      'with blank rows of too few and too many cells',
      'remove;history_id\nx;9007199254740993\n;;;;\n\n ; \nx;3\n',
    ],
    [
      'with several blank rows of another delimiter before the header',
      ',,\n;;\n\nremove;history_id\nx;9007199254740993\nx;3\n',
    ],
    [
      'with more of another delimiter in its header',
      'remove,history_id,what; why; who\nx,9007199254740993,\n,2,\nx,3,\n',
    ],
    [
      'with more of another delimiter in its header, all in quotation marks',
      '"remove","history_id","what; why; who; when"\n"x","9007199254740993",""\n"","2",""\n"x","3",""\n',
    ],
    [
      'with semicolons and all in quotation marks',
      '"remove";"history_id"\n"x";"9007199254740993"\n"";"2"\n"x";"3"\n',
    ],
    ['with line ends of every kind', 'remove,history_id\r\nx,9007199254740993\n,2\rx,3'],
    [
      'with a cell that looks like a line that names the delimiter',
      'remove,history_id,title\nx,9007199254740993,sep=;\nx,3,\n',
    ],
    ['with blank rows before the header', ';;;;\n\nremove;history_id\nx;9007199254740993\n;2\nx;3\n'],
    [
      'with a blank row of 200,000 cells before the header',
      `${','.repeat(200_000)}\nremove,history_id\nx,9007199254740993\n,2\nx,3\n`,
    ],
    ['with a line that names the delimiter', 'sep=;\nremove;history_id\nx;9007199254740993\n;2\nx;3\n'],
    [
      'with such a line, a mark and Windows line ends',
      `${BOM}sep=;\r\nremove;history_id\r\nx;9007199254740993\r\nx;3\r\n`,
    ],
    ['with such a line with a tab', 'SEP=\t\nremove\thistory_id\nx\t9007199254740993\nx\t3\n'],
    ['without the column remove, as a list of what to remove', 'history_id\n9007199254740993\n3\n'],
  ])('is read %s', (_, text) => {
    expect(select(text)).toEqual(CHOSEN);
  });

  it.each(['le', 'be'] as const)('is read in UTF-16 %s', order => {
    const text = 'remove\thistory_id\ttitle\r\nx\t9007199254740993\t進撃の巨人\r\n\t2\tCafé\r\nx\t3\t\r\n';
    expect(select(utf16(text, order))).toEqual(CHOSEN);
    expect(read(utf16(text, order)).rows.map(row => row.cells.title)).toEqual(['進撃の巨人', 'Café', '']);
  });

  it('is read in UTF-8, and in Windows-1252 where it is not UTF-8', () => {
    const text = 'history_id;title\n1;Am\xe9lie \x96 \x93Le fabuleux destin\x94\n';
    expect(read(Buffer.from(text, 'latin1')).rows[0]?.cells.title).toBe('Amélie – “Le fabuleux destin”');
    expect(read('history_id;title\n1;Amélie\n').rows[0]?.cells.title).toBe('Amélie');
  });

  it.each([
    ['the first letter of UTF-16 in rising order', '\xff'],
    ['its second', 'a\xfe'],
    ['the first letter of UTF-16 in falling order', '\xfe'],
    ['its second in the second place', 'a\xff'],
    ['the first letter of a workbook', 'P'],
  ])('is not taken for what begins with %s', (_, beginning) => {
    const file = read(Buffer.from(`${beginning},history_id\n1,5\n`, 'latin1'));
    expect(file.problems).toEqual([]);
    expect(file.rows.map(row => row.cells)).toEqual([{ history_id: '5' }]);
  });

  it('gives back a cell that was escaped as a formula', () => {
    expect(read("history_id,title\n1,'=1+1\n2,'Allo\n").rows.map(row => row.cells.title)).toEqual([
      '=1+1',
      "'Allo",
    ]);
  });

  it('lacks the cells of the columns that it lacks', () => {
    expect(read('History ID,Type\n1,movie\n').rows[0]?.cells).toEqual({ history_id: '1', type: 'movie' });
  });

  it('may hold 200,000 rows', { tags: ['large'] }, () => {
    const file = read(`history_id\n${'7\n'.repeat(200_000)}`);
    expect(file.problems).toEqual([]);
    expect(file.rows).toHaveLength(200_000);
  });
});

describe('a file with a title above its header, or cells that are missing', () => {
  it.each([
    ['a title', 'Table 1\nremove,history_id\nx,9007199254740993\nx,3\n'],
    ['a title with as many delimiters', 'Table 1;;\nremove;history_id;title\nx;9007199254740993;One\nx;3;\n'],
    ['missing cells at the ends of rows', 'remove,history_id,notes\nx,9007199254740993\n,2\nx,3\n'],
    ['surplus empty cells', 'remove,history_id\nx,9007199254740993,,,\nx,3,,\n'],
    [
      'a row of totals',
      'remove,history_id,title,account\nx,9007199254740993,One,sam\nx,3,Two,sam\n,,Total: 2\n',
    ],
    ['headers in camel case', 'Remove,historyId\nx,9007199254740993\nx,3\n'],
    ['headers with hidden characters', 're\u200Bmove,history_id\uFEFF\nx,9007199254740993\nx,3\n'],
    ['typographic quotes', '“remove”,“history_id”\n“x”,“9007199254740993”\n“x”,“3”\n'],
  ])('is read with %s', (_, text) => {
    expect(select(text)).toEqual(CHOSEN);
  });

  it.each([
    ['x,1,One\n,2\n', 'has every title, but one row ends before it', 'too few'],
    ['x,1,One\n,2,\n,3\n', 'has an empty title elsewhere', undefined],
    ['x,1,One\n,2,  \n,3\n', 'has a title of spaces elsewhere', undefined],
  ])('is refused only where a cell that ends a row early is never empty: %j %s', (rows, _, problem) => {
    const found = select(`remove,history_id,title\n${rows}`);
    expect(found).toEqual(problem === undefined ? ['1'] : [expect.stringContaining(`${problem} cells`)]);
  });

  it('is read where a row ends before the columns that a person fills in', () => {
    expect(select('history_id,title,remove\n1,One,x\n2,Two\n')).toEqual(['1']);
    expect(select('history_id,title,suspect,move_to,remove\n1,One,x,,x\n2,Two\n')).toEqual(['1']);
  });

  it('is read with a note that is longer than its header, but with no mark that is', () => {
    expect(select('remove,move_to,history_id\nx,,1\n,,,28 plays\n')).toEqual(['1']);
    expect(select('remove,move_to,history_id\nx,,1\n,released,,28\n')).toEqual([
      expect.stringContaining('line 3: The row has too many cells'),
    ]);
  });

  it('is not searched for its header below five lines of titles', () => {
    const titles = (count: number) => 'A title\n'.repeat(count);
    expect(select(`${titles(4)}remove,history_id\nx,1\n`)).toEqual(['1']);
    expect(select(`${titles(6)}remove,history_id\nx,1\n`)).toEqual([
      expect.stringContaining('The first line must name the columns'),
    ]);
  });

  it('may end in blank rows where it holds as many rows as are read', () => {
    const limits = { bytes: 1_000, rows: 2 };
    const readTwo = (text: string) => readCsv('a.csv', Buffer.from(text), limits);
    expect(readTwo('history_id\n1\n2\n\n,\n').problems).toEqual([]);
    expect(readTwo('history_id\n1\n2\n\n3\n').problems).toHaveLength(1);
  });

  it('is refused where a cell before the last one is missing', () => {
    expect(select('remove,history_id,title,account\nx,1,One,sam\nx,2,sam\n')).toEqual([
      expect.stringMatching(/^line 3: The row has too few cells: 3, but the header has 4/),
    ]);
  });
});

describe('a line number', () => {
  const LINES = [
    'remove,title,history_id', // 1
    'x,"One',
    'Two",1', // 2 and 3
    '', // 4
    ',,', // 5
    'perhaps,"a ""quoted"" title",2', // 6
    'x,"with\r\nWindows', // 7 to 9
    'ends",3',
    'maybe,Three,4', // 10
  ];

  it('is that of the row’s first line, whatever is above it', () => {
    expect(select(LINES.join('\n')).map(problem => problem.split(':')[0])).toEqual(['line 6', 'line 10']);
  });

  it('counts the line that names the delimiter', () => {
    const text = `sep=,\r\n${LINES.join('\r\n')}`;
    expect(select(text).map(problem => problem.split(':')[0])).toEqual(['line 7', 'line 11']);
  });

  it('is that of the row itself in every row', () => {
    expect(
      read(LINES.join('\n').replaceAll('perhaps', 'x').replaceAll('maybe', 'x')).rows.map(row => row.place),
    ).toEqual([2, 6, 7, 10].map(line => ({ file: 'changes/a.csv', line })));
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is empty', '', undefined, 'The file is empty: it needs a header line with history_id.'],
    ['is blank', ' \n;;;\n\n', undefined, 'The file is empty: it needs a header line with history_id.'],
    [
      'has no header',
      '9007199254740993\n3\n',
      1,
      'The first line must name the columns, history_id included; it starts with “9007199254740993”.',
    ],
    [
      'has a column twice',
      'remove,history_id,Remove\nx,1,\n',
      1,
      'Two columns are called remove. Remove one of them.',
    ],
    [
      'has a row with too few cells',
      'remove,title,history_id\nx,One,1\nx,2\n',
      3,
      'The row has too few cells: 2, but the header has 3. A comma may be missing, or a text with a comma in it may have lost its quotation marks.',
    ],
    [
      'has a row with too many cells',
      'remove,title,history_id\nx,Goodbye, Lenin,1\n',
      2,
      'The row has too many cells: 4, but the header has 3. A comma may be missing, or a text with a comma in it may have lost its quotation marks.',
    ],
    [
      'opens a quotation mark and never closes it',
      'history_id,title\n1,"One\n2,Two\n',
      2,
      'A quotation mark is opened and never closed. The rest of the file cannot be read.',
    ],
    [
      'has a quotation mark inside a cell',
      'remove,history_id,title\nx,1,One\nx,2,5" Disk\n',
      3,
      'There is a stray quotation mark: inside a cell, write it twice and put the whole cell in quotation marks. The rest of the file cannot be read.',
    ],
    [
      'has text after a quoted cell',
      'history_id,title\n1,"One" Two\n',
      2,
      'There is a stray quotation mark: inside a cell, write it twice and put the whole cell in quotation marks. The rest of the file cannot be read.',
    ],
    [
      'has more than 200,000 rows',
      `history_id\n${'7\n'.repeat(200_001)}`,
      200_002,
      'The file has more than 200,000 rows. Split it into smaller files.',
    ],
  ])('because it %s is a problem on its line', (_, text, line, message) => {
    expect(read(text).problems).toMatchObject([{ message, place: { file: 'changes/a.csv', line } }]);
  });

  it('because it has more than 20 lines, most of them blank, for each row that it may have', () => {
    const blank = (lines: number) => Buffer.from(`history_id\n${'\n'.repeat(lines)}`);
    const limits = { bytes: 1000, rows: 10 };
    expect(readCsv('a.csv', blank(199), limits).problems).toEqual([]);
    expect(readCsv('a.csv', blank(200), limits).problems).toMatchObject([
      { message: expect.stringMatching(/more than .* rows\. Split it/), place: { line: 201 } },
    ]);
  });

  it('because rows have too many cells is still read only as far as rows count', () => {
    const bytes = Buffer.from(`history_id\n${'1,2\n'.repeat(50)}`);
    const { problems } = readCsv('a.csv', bytes, { bytes: 1000, rows: 10 });
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)).toMatchObject({ place: { line: 12 } });
  });

  it.each([
    ['JSON', '{"plays": []}', 'This is JSON'],
    ['JSON', '[\n  { "id": 1 }\n]', 'This is JSON'],
    ['a PDF', '%PDF-1.7', 'This is a PDF'],
    ['a page', '<!DOCTYPE html><html>', 'This is a web page'],
    ['an archive', 'PK\u0003\u0004photo.jpg', 'This is a ZIP archive'],
  ])('because it is %s is named as that', (_, text, words) => {
    expect(read(text).problems.map(({ message }) => message)).toEqual([expect.stringContaining(words)]);
  });

  it('because it begins with 5 MB of commas is refused, with its line', () => {
    expect(read(Buffer.alloc(5_000_000, ',')).problems).toMatchObject([{ place: { line: 1 } }]);
  });

  it.each([
    ['.xlsx', `504b0304${Buffer.from('[Content_Types].xml').toString('hex')}`],
    ['.ods', `504b0304${Buffer.from('mimetypeapplication/vnd.oasis.opendocument').toString('hex')}`],
    ['.xls', 'd0cf11e0'],
    ['.gnumeric', '1f8b08'],
  ])('because it is a workbook (%s) says how to save a CSV', (_, beginning) => {
    const workbook = Buffer.concat([Buffer.from(beginning, 'hex'), Buffer.alloc(200, 7)]);
    expect(read(workbook).problems.map(problem => problem.message)).toEqual([
      'This is a spreadsheet workbook, not a CSV. Open it and save it as “CSV UTF-8 (comma delimited)”.',
    ]);
  });

  it('because it is larger than 50 MB is not even looked at', () => {
    const large = Buffer.alloc(50_000_001, '7\n');
    expect(read(large).problems.map(problem => problem.message)).toEqual([
      'The file is larger than 50 MB. Split it into smaller files.',
    ]);
    expect(read(large).rows).toEqual([]);
  });

  it('is not one that has a million blank lines', { tags: ['large'] }, () => {
    expect(select(`history_id\n7\n${'\n'.repeat(1_000_000)}8\n`)).toEqual(['7', '8']);
  });

  it('quotes no more than 40 characters of a cell, on one line', () => {
    const { message = '' } = read('long title\n').problems[0] ?? {};
    expect(message).toContain('“long title”');
    const long = read(`"${'A very\nlong '.repeat(1000)}"\n`).problems[0]?.message ?? '';
    const quoted = /“(.*)”/s.exec(long)?.[1] ?? '';
    expect([...quoted]).toHaveLength(40);
    expect(quoted).toMatch(/^A very long A very .*…$/);
  });

  it.each(['remove,history_id,title\nx,1,One\nx,2,5" Disk\n', 'remove,history_id\nx,1\nx\n'])(
    'keeps the selection of %j from being believed',
    text => {
      const { problems } = read(text);
      expect(problems).toHaveLength(1);
      expect(selectPlays([read(text)], []).problems).toEqual(problems);
    },
  );
});

describe('an error of the library that reads CSV', () => {
  const throwOnce = (error: Error) =>
    vi.mocked(parse).mockImplementationOnce(() => {
      throw error;
    });

  it('that has no words of its own is a problem with its code', () => {
    throwOnce(new CsvError('CSV_INVALID_ARGUMENT', 'Length'));
    expect(select('history_id\n1\n')).toEqual([
      'line 1: The file cannot be read as CSV (CSV_INVALID_ARGUMENT). The rest of the file cannot be read.',
    ]);
  });

  it('that is not about CSV is a bug, and not reported as a problem of the file', () => {
    const bug = new TypeError('a bug');
    throwOnce(bug);
    expect(() => read('history_id\n1\n')).toThrow(bug);
  });
});
