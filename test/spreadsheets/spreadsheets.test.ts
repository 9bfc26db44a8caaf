import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../e2e/scene.ts';
import { type DateFormat, LOCALES } from './dates.ts';
import { calc, gnumeric, type Program, type Sheet, through } from './programs.ts';
import { withScientificColumn } from './scientific.ts';

/** Titles of which a spreadsheet makes something else: numbers, dates, times, truth values, formulas. */
const ODD_TITLES = [
  '24',
  '1/2',
  '007',
  '00:30',
  'March 7',
  '1e5',
  'TRUE',
  '=SUM(A1:A9)',
  '-1',
  '東京物語',
  'Amélie, “quoted”; naïve',
  "'Twas",
];

let scene: Scene;
let wanted: string[];
beforeEach(async () => {
  scene = await openScene();
  const movies = ODD_TITLES.map(title => scene.trakt.addMovie({ title, year: 1999 }));
  const start = Date.parse('2025-10-01T20:00:00Z');
  scene.trakt.addOldPlays(
    'sam',
    movies.map((item, day) => ({ item, watchedAt: start + day * 86_400_000 })),
  );
  wanted = [
    ...scene.story.accidentalIds,
    ...scene.live().filter((_, index) => index >= 28 && index % 2 === 0),
  ];
});
afterEach(() => scene.close());

/** The export of the whole history, with an x beside every play that should go. */
async function markedExport(mark = 'x'): Promise<Sheet> {
  await scene.step({ command: 'export', show: 'all' });
  const csv = await scene.workspace.read('trakt-history/all.csv');
  const lines = csv
    .split('\n')
    .map(line => (wanted.some(id => line.includes(`,${id},`)) ? `${mark}${line}` : line));
  expect(lines.filter(line => line.startsWith(`${mark},`))).toHaveLength(wanted.length);
  return { name: 'marked.csv', bytes: Buffer.from(lines.join('\n')) };
}

async function remove({ name, bytes }: Sheet) {
  await scene.workspace.write(`changes/${name}`, bytes);
  return scene.step({ command: 'change', files: `changes/${name}` });
}

const understood: [name: string, ...programs: Program[]][] = [
  ['Calc, commas', calc.comma],
  ['Calc, semicolons', calc.semicolon],
  ['Calc, tabs in UTF-16', calc.tabs],
  ['Calc, semicolons in Windows-1252', calc.windows],
  ['Calc, each text quoted', calc.quoted],
  ['Calc that finds American dates', calc.english],
  ['Calc that finds German dates', calc.german],
  ['Calc that finds French dates', calc.french],
  ['Calc that took the byte-order mark for letters', calc.misread],
  ['Calc, to .xlsx and back', calc.xlsx, calc.semicolon],
  ['Calc, to .xls and back', calc.xls, calc.comma],
  ['Calc, to .ods and back', calc.ods, calc.tabs],
  ['Gnumeric', gnumeric.csv],
  ['Gnumeric, semicolons, all quoted, Windows line ends', gnumeric.semicolon],
  ['Gnumeric, to .xlsx and back', gnumeric.xlsx, gnumeric.csv],
  ['Gnumeric, to .ods and back', gnumeric.ods, gnumeric.semicolon],
  ['Gnumeric to .xlsx, opened in Calc', gnumeric.xlsx, calc.semicolon],
  ['Calc to .ods, opened in Gnumeric', calc.ods, gnumeric.csv],
];

describe('removes exactly what is marked in an export that went through', () => {
  test.each(understood)('%s', async (_, ...programs) => {
    const before = scene.live();
    const run = await remove(await through(await markedExport(), programs));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({
      selected: String(wanted.length),
      removed: String(wanted.length),
      'already-gone': '0',
    });
    expect(scene.live()).toEqual(before.filter(id => !wanted.includes(id)));
  });

  test.each<[string, DateFormat, Program]>([
    ['de-DE', LOCALES['de-DE'], calc.german],
    ['en-US', LOCALES['en-US'], calc.english],
    ['fr-FR', LOCALES['fr-FR'], calc.french],
  ])('Calc, its dates shown as in %s', async (_, format, program) => {
    const before = scene.live();
    const { name, bytes } = await markedExport();
    const text = Buffer.from(bytes).toString();
    const reformatted = text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, time => format(new Date(time)));
    const run = await remove(await through({ name, bytes: Buffer.from(reformatted) }, [program]));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.removed).toBe(String(wanted.length));
    expect(scene.live()).toEqual(before.filter(id => !wanted.includes(id)));
  });

  test.each([['TRUE'], ['yes'], ['1']])('Calc, marked with %s', async mark => {
    const before = scene.live();
    const run = await remove(await through(await markedExport(mark), [calc.xlsx, calc.semicolon]));
    expect(run.outputs.removed, run.log).toBe(String(wanted.length));
    expect(scene.live()).toEqual(before.filter(id => !wanted.includes(id)));
  });
});

describe('says what to do, and removes nothing, with', () => {
  afterEach(() => expect(scene.removals()).toEqual([]));

  test.each<[string, Program]>([
    ['.xlsx', calc.xlsx],
    ['.xls', calc.xls],
    ['.ods', calc.ods],
    ['.gnumeric', gnumeric.gnumeric],
  ])('a workbook (%s) in the place of a CSV', async (_, program) => {
    const run = await remove(await program(await markedExport()));
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('This is a spreadsheet workbook, not a CSV.');
  });

  test('history IDs that became 1.00E+10', async () => {
    const marked = await markedExport();
    const rows: string[][] = parse(Buffer.from(marked.bytes), { bom: true });
    const fods = { name: 'marked.fods', bytes: Buffer.from(withScientificColumn(rows, 'history_id')) };
    const run = await remove(await through(fods, [calc.comma]));
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('The spreadsheet turned the history ID into “1.00E+10”');
  });

  test('quotation marks that Gnumeric could write in ISO-8859-1 only as plain ones', async () => {
    const run = await remove(await through(await markedExport(), [gnumeric.latin]));
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]).toMatchObject({
      file: 'changes/converted.txt',
      message: expect.stringContaining('There is a stray quotation mark'),
    });
  });

  test('a history ID of more than 15 digits, which Calc rounded', async () => {
    const item = scene.story.show.seasons[0]?.episodes[0] ?? expect.fail('the show has no episodes');
    // An old one: a change of the last six minutes would be waited for.
    scene.trakt.addOldPlays('sam', [{ item, watchedAt: '2025-11-20T20:00:00Z', id: 9007199254740993n }]);
    wanted = ['9007199254740993'];
    const run = await remove(await through(await markedExport(), [calc.xlsx, calc.comma]));
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('A spreadsheet may have rounded 1 history ID that is gone');
    expect(run.summary).toContain('an identical play is there under another history ID');
  });
});
