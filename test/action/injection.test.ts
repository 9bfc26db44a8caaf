import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unescapeFormula } from '../../src/csv/formula.ts';
import { readCsv } from '../../src/csv/read.ts';
import type { RunResult } from '../runner/runner.ts';
import { render } from '../text/render.ts';
import { openScene, type Scene } from './scene.ts';

const HOSTILE = [
  '::set-output name=pwned::INJECTED',
  '::error::INJECTED',
  '::add-mask::INJECTED',
  '::stop-commands::INJECTED-token',
  '##[error]INJECTED',
  '##[set-output name=pwned;]INJECTED',
  'one\n::warning::INJECTED',
  'one\r\n##[error]INJECTED\r::notice::INJECTED',
  'one\u2028::error::INJECTED\u0085::error::INJECTED',
  '%0A::error::INJECTED%0D%0A::error::INJECTED',
  'a | b || c\n| --- |\n| INJECTED |',
  '</td></tr></table><script>INJECTED()</script>',
  '</script><script>INJECTED()</script><!--',
  '<img src=x onerror=INJECTED()>',
  '[INJECTED](javascript:INJECTED()) ![x](https://evil.example/INJECTED.png)',
  '``` `INJECTED` ~~~\n```\n# INJECTED',
  '\u202EDETCEJNI\u202C \u2066INJECTED',
  '=HYPERLINK("https://evil.example","INJECTED")',
  '+1+cmd|"/c INJECTED"!A0',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '"; DROP, "quoted", ""cells""\nnext line',
  'NUL \0 BEL \u0007 ESC \u001b[31mINJECTED\u001b[0m \u001b]0;INJECTED\u0007',
  `${'very long '.repeat(200)}INJECTED`,
  'half \uD83D of an emoji, and the other \uDE00 INJECTED',
  ['$', '{{ secrets.INJECTED }} $(INJECTED) `INJECTED`'].join(''),
];

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  for (const [index, title] of HOSTILE.entries()) {
    const movie = scene.trakt.addMovie({
      title,
      year: 2000,
      ids: { slug: `${title} ${index}`, imdb: title },
    });
    const show = scene.trakt.addShow({
      title,
      ids: { slug: `${title} ${index}` },
      seasons: { 1: 3 },
      episodeTitle: () => title,
    });
    const episodes = show.seasons.flatMap(season => season.episodes);
    const watchedAt = Date.UTC(2024, 0, 1 + index);
    scene.trakt.addOldPlays(
      'sam',
      [movie, ...episodes].map(item => ({
        item,
        watchedAt,
        action: item === movie ? 'watch' : (title as 'watch'),
      })),
    );
  }
});
afterEach(() => scene.close());

/** What must be true of every run, whatever the titles are. */
async function expectHarmless(run: RunResult): Promise<void> {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs).not.toHaveProperty('pwned');
  expect(run.masks.join()).not.toContain('INJECTED');
  expect(run.allAnnotations.filter(({ message }) => /^(INJECTED|\s)/.test(message))).toEqual([]);
  expect(run.allAnnotations.filter(({ message }) => message.includes('Unable to process command'))).toEqual(
    [],
  );
  for (const line of run.printed)
    expect(line).not.toMatch(/^\s*::(?!(group|endgroup|notice|warning|error|debug)\b)|##\[/);
  for (const control of ['\0', '\u0007', '\u001b[31m', '\u001b]']) expect(run.stdout).not.toContain(control);
  expectText(run.rawSummary);
  await expectCells();
}

/** Nothing of a title is anything but text once GitHub has rendered the summary. */
/** An address of GitHub’s or Trakt’s, in which titles and slugs are percent-encoded, and nothing else. */
const OWN_LINK = /^<a href="https:\/\/(?:github\.com|trakt\.tv\/(?:show|movie)s)\/[\w%.,:;&=?/~*!@+$#-]*">$/;

function expectText(markdown: string): void {
  expect(markdown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  const html = render(markdown);
  const tags = (html.match(/<\/?[a-z][^>]*>/gi) ?? []).filter(tag => !OWN_LINK.test(tag));
  expect(
    tags.filter(tag => /INJECTED|evil|javascript:|<(script|img|iframe|svg|style)\b|\son\w+=/i.test(tag)),
  ).toEqual([]);
  expect(html).not.toMatch(/<h\d>\s*INJECTED/);
  expect(html).not.toContain('<td>INJECTED</td>');
}

/** Each file is read in the same way by a plain CSV parser and by the action, and no cell is a formula. */
async function expectCells(): Promise<void> {
  const entries = await readdir(scene.workspace.path, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(({ name }) => name.endsWith('.csv'))) {
    const bytes = await readFile(join(entry.parentPath, entry.name));
    const rows: string[][] = parse(bytes, { bom: true });
    const read = readCsv(entry.name, bytes);
    expect(read.problems).toEqual([]);
    expect(read.rows).toHaveLength(rows.length - 1);
    const [header = []] = rows;
    for (const row of rows.slice(1)) {
      expect(row).toHaveLength(header.length);
      for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]|^-(?!\d+$)/);
      expect(row[header.indexOf('history_id')]).toMatch(/^\d+$/);
    }
  }
}

const titlesIn = (csv: string) => {
  const { rows } = readCsv('all.csv', Buffer.from(csv));
  return new Set(rows.map(row => unescapeFormula(row.cells.title ?? '')));
};

describe('hostile titles stay text', () => {
  test('in an export of everything', async () => {
    const run = await scene.step({ command: 'export', show: 'all' });
    await expectHarmless(run);
    const csv = await scene.workspace.read('trakt-history/all.csv');
    expect(titlesIn(csv).size).toBe(HOSTILE.length + 1);
  });

  test('in an export of a show each', { tags: ['large'] }, async () => {
    const ids = scene.trakt.catalogue.shows.map(show => show.ids.trakt).join(',');
    const run = await scene.step({ command: 'export', show: ids });
    await expectHarmless(run);
  });

  test('in the candidates for a title', async () => {
    const show = scene.trakt.addShow({ title: HOSTILE[0] ?? '', ids: { slug: 'twin' }, seasons: { 1: 1 } });
    expect(show.title).toBe(HOSTILE[0]);
    const run = await scene.step({ command: 'export', show: HOSTILE[0] ?? '' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).not.toHaveProperty('pwned');
    for (const line of run.printed) expect(line).not.toMatch(/^\s*::set-output/);
    expectText(run.rawSummary);
  });

  test('in a removal, its preview and its undoing', async () => {
    const ids = scene.trakt
      .plays('sam')
      .filter(play => !scene.story.realIds.includes(String(play.id)))
      .map(play => String(play.id))
      .join(' ');
    await expectHarmless(await scene.step({ command: 'change', ids, 'dry-run': 'true' }));
    const removal = await scene.step({ command: 'change', ids });
    await expectHarmless(removal);
    expect(removal.outputs.removed).toBe(String(22 + 4 * HOSTILE.length));
    expect(titlesIn(removal.artifacts[0]?.text() ?? '').size).toBe(HOSTILE.length + 1);

    const undo = { command: 'undo', run: String(removal.runId) };
    await expectHarmless(await scene.step({ ...undo, 'dry-run': 'true' }));
    scene.trakt.account('sam').usage.lastWrite = 0;
    const undone = await scene.step(undo);
    await expectHarmless(undone);
    expect(undone.outputs.added).toBe(removal.outputs.removed);
  });

  test('in a backup, and in the next one', async () => {
    await expectHarmless(await scene.step({ command: 'backup' }));
    const [first] = scene.trakt.catalogue.movies;
    if (first === undefined) expect.fail('there is no movie');
    scene.trakt.addPlay('sam', { item: first, watchedAt: '2025-11-20T20:00:00Z' });
    const second = await scene.step({ command: 'backup' });
    await expectHarmless(second);
    expect(second.outputs['new-plays']).toBe('1');
  });

  test('in a file whose rows are refused', async () => {
    const rows = HOSTILE.map(title => `"${title.replaceAll('"', '""').replaceAll('\0', '')}",x`);
    await scene.workspace.write('changes/hostile.csv', `history_id,remove\n${rows.join('\n')}\n`);
    const run = await scene.step({ command: 'change', files: 'changes/hostile.csv' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).not.toHaveProperty('pwned');
    expect(run.allAnnotations).toHaveLength(1);
    expect(
      run.allAnnotations.every(({ level, message }) => level === 'error' && !/^INJECTED/.test(message)),
    ).toBe(true);
    expect(run.allAnnotations[0]?.message).toMatch(/\(lines 2 to \d+/);
    for (const line of run.printed)
      expect(line).not.toMatch(/^\s*::(?!(group|endgroup|error|debug)\b)|^(?!::).*##\[/);
    expectText(run.rawSummary);
    expect(scene.removals()).toEqual([]);
  });
});

test('the review page holds titles as data alone', async () => {
  await scene.step({ command: 'export', show: 'all' });
  const page = await scene.workspace.read('trakt-history/all.html');
  const [before = '', rest = ''] = page.split('<script type="application/json" id="review">');
  const end = rest.indexOf('</script>');
  expect(before + rest.slice(end)).not.toContain('INJECTED');
  expect(rest.slice(0, end)).toContain('INJECTED');
  expect(rest.slice(0, end)).not.toMatch(/[<>\u2028\u2029]/);
});
