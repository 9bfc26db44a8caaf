import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';

const EXPORT = 'trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv';
const MARKED = 'changes/marked.csv';

type Row = Record<string, string>;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const change = (files: string) => scene.step({ command: 'change', files });

async function exportedRows(): Promise<Row[]> {
  await scene.step({ command: 'export', show: '1394' });
  return parse(await scene.workspace.read(EXPORT), { bom: true, columns: true });
}

const csvOf = (rows: readonly Row[]) => stringify([...rows], { header: true });

describe('marks of a person', () => {
  test('are understood where they are clear', async () => {
    const marks = ['✓', '✔\uFE0E', '☑️', 'х', 'Х', 'χ', 'Ｘ', 'WAHR', 'Verdadero', '1.0'];
    const rows = await exportedRows();
    const going = scene.story.accidentalIds.slice(0, marks.length);
    for (const row of rows) row.remove = marks[going.indexOf(row.history_id ?? '')] ?? '';
    await scene.workspace.write(MARKED, csvOf(rows));
    const before = scene.live();
    const run = await change(MARKED);
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.live()).toEqual(before.filter(id => !going.includes(id)));
  });

  test('are named where they are not: all problems of all files at once, equal ones as one, however many', async () => {
    const rows = await exportedRows();
    for (const [index, row] of rows.entries()) row.remove = index < 20 ? 'ja' : '';
    Object.assign(rows[25] ?? {}, { remove: 'x', account: 'alex' });
    await scene.workspace.write('changes/german.csv', csvOf(rows));
    const bad = Array.from({ length: 20_000 }, (_, index) => `perhaps,${index + 1}`);
    await scene.workspace.write('changes/many.csv', ['remove,history_id', ...bad].join('\n'));
    await scene.workspace.write('changes/commas.csv', ','.repeat(5_000_000));
    const run = await change('changes/*.csv');
    expect(run.exitCode).toBe(1);
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        file: 'changes/commas.csv',
        message: expect.stringContaining('The first line is too long to be a header.'),
      }),
      expect.objectContaining({
        file: 'changes/german.csv',
        line: 2,
        message: expect.stringMatching(/“ja” .*lines 2 to 21/),
      }),
      expect.objectContaining({
        file: 'changes/german.csv',
        line: 27,
        message: expect.stringContaining('“alex”'),
      }),
      expect.objectContaining({
        file: 'changes/many.csv',
        line: 2,
        message: expect.stringMatching(/“perhaps” .*lines 2 to 20001/),
      }),
    ]);
    expect(run.summary).toContain('Nothing was removed: 4 problems in what you selected');
    expect(scene.removals()).toEqual([]);
  });
});

test('of more than ten problems the first ten are annotations on their lines, and the summary has them all', async () => {
  const words = Array.from({ length: 12 }, (_, index) => `word${index + 1}`);
  const lines = words.map((word, index) => `${word},${index + 1}`);
  await scene.workspace.write(MARKED, ['remove,history_id', ...lines].join('\n'));
  const run = await change(MARKED);
  expect(run.exitCode).toBe(1);
  const errors = run.annotations.filter(({ level }) => level === 'error');
  expect(errors.map(({ file, line }) => [file, line])).toEqual(
    words.slice(0, 10).map((_, index) => [MARKED, index + 2]),
  );
  expect(run.log).toContain('… and 2 more; the job summary lists them.');
  for (const word of words) expect(run.summary).toContain(`“${word}”`);
});

test('a title cannot run as a formula, not even where a spreadsheet splits its cell', async () => {
  scene.story.show.title = 'Shield\t=cmd();"=cmd()\n@cmd';
  const run = await scene.step({ command: 'export', show: '1394' });
  expect(run.exitCode, run.log).toBe(0);
  const [row]: Row[] = parse(await scene.workspace.read(EXPORT), { bom: true, columns: true });
  expect(row?.title).toBe(`Shield\t'=cmd();'"=cmd()\n'@cmd`);
});

test('the comment on a pull request is our own, never one in which somebody copied its marker', async () => {
  await scene.push({ [MARKED]: `history_id\n${scene.story.accidentalIds.join('\n')}\n` }, 'topic');
  scene.github.addPull({ number: 7, base: 'main', head: 'topic' });
  const preview = () =>
    scene.step(
      { command: 'change', files: 'changes/**' },
      { event: { name: 'pull_request', payload: { number: 7 } } },
    );
  await preview();
  const [own] = scene.github.comments;
  const copied = `${own?.body.split('\n')[0]}\nAll of it is fine.`;
  if (own !== undefined) Object.assign(own, { body: copied, author: 'alex' });
  const run = await scene.step(
    { command: 'change', files: 'changes/**' },
    { event: { name: 'pull_request', payload: { number: 7 } } },
  );
  expect(run.exitCode, run.log).toBe(0);
  expect(scene.github.comments.map(({ body }) => body)).toEqual([
    copied,
    expect.stringContaining('## Preview: 22 plays would be removed'),
  ]);
});

test('a renamed account is the same one where the manifest of its backup says so; a CSV alone gets the remedy', async () => {
  const rows = await exportedRows();
  await scene.step({ command: 'backup' });
  const [id = ''] = scene.story.accidentalIds;
  for (const row of rows) if (row.history_id === id) row.remove = 'x';
  scene.trakt.renameAccount('sam', 'samantha');
  scene.saveSession({ slug: 'samantha' });
  await scene.workspace.write(MARKED, csvOf(rows));
  const known = await change(MARKED);
  expect(known.outputs, known.log).toMatchObject({ account: 'samantha', removed: '1' });

  const manifest = await scene.workspace.read('history/manifest.json');
  await scene.workspace.write(
    'history/manifest.json',
    manifest.replace(/"uuid": ".*?"/, '"uuid": "another"'),
  );
  for (const row of rows) if (row.history_id === scene.story.accidentalIds[1]) row.remove = 'x';
  await scene.workspace.write(MARKED, csvOf(rows));
  const unknown = await scene.step({ command: 'change', files: MARKED });
  expect(unknown.exitCode).toBe(1);
  expect(unknown.annotations[0]?.message).toContain(
    'If “sam” is an old name of the same account, clear the column account in this file, or export again.',
  );
});

/** Of so many rows, one of which is marked. */
const isRead = (rows: number, megabytes: number) => async () => {
  const [id = ''] = scene.story.accidentalIds;
  const row = (await exportedRows()).find(each => each.history_id === id) ?? expect.fail('no such row');
  const suspect =
    'One of 95,000 plays within 3 hours, among them “Paradise Lost” in the very same minute: no one watches that many. '.repeat(
      5,
    );
  const [header = '', line = ''] = csvOf([{ ...row, suspect }]).split('\n');
  // None of the others is at Trakt.
  const others = Array.from({ length: rows }, (_, index) => line.replace(id, String(2e10 + index)));
  await scene.workspace.write(MARKED, [header, ...others, line.replace(/^/, 'x')].join('\n'));
  expect((await stat(join(scene.workspace.path, MARKED))).size).toBeGreaterThan(megabytes * 1e6);
  const before = scene.live();
  const run = await change(MARKED);
  expect(run.exitCode, run.log).toBe(0);
  expect(scene.live()).toEqual(before.filter(each => each !== id));
};
const READ = 'with a reason beside each play is read back';
test(`an export of 2 MB ${READ}`, isRead(3_000, 2));
test(`an export of 26 MB ${READ}`, { tags: ['large'], timeout: 120_000 }, isRead(36_000, 26));
