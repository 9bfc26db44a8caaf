import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unescapeFormula } from '../../src/csv/formula.ts';
import { readCsv } from '../../src/csv/read.ts';
import type { RunResult } from '../runner/runner.ts';
import { render, textNodes } from '../text/render.ts';
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

  test('in a backup, and in the next one', { tags: ['large'] }, async () => {
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

describe('hostile text stays text in the newer places', () => {
  /** Plays of each hostile title in one minute: one accident of many titles, and doubles. */
  function markAll(): void {
    for (const [index, movie] of scene.trakt.catalogue.movies.entries()) {
      for (const at of [
        Date.UTC(2025, 5, 1, 3, 3),
        Date.UTC(2025, 5, 1 + index, 20),
        Date.UTC(2025, 5, 1 + index, 21),
      ])
        scene.trakt.addOldPlays('sam', [{ item: movie, watchedAt: at, action: 'watch' }]);
    }
  }

  const job = () => ({ temp: scene.workspace.temp, runId: scene.github.nextRunId() });
  const backup = (options: Parameters<Scene['step']>[1] = {}) =>
    scene.step({ command: 'backup', issue: 'true' }, options);
  const own = () => [
    ...scene.github.issues.map(({ body }) => body),
    ...scene.github.comments.filter(({ author }) => author !== 'sam').map(({ body }) => body),
  ];

  /** As harmless as a summary, and no word of a title is for GitHub: no mention, no reference, no second marker. */
  function expectTold(markdown: string): void {
    expectText(markdown);
    expect(markdown.match(/<!-- trakt-history-action /g)).toHaveLength(1);
    for (const node of textNodes(render(markdown.replace('@sam ', '')))) {
      expect(node).not.toMatch(/(?:^|[^\w`])@[a-z]|(?:^|\s)#\d|\bgh-\d/i);
    }
  }

  test('in the issue, its comments and answers', { tags: ['large'] }, async () => {
    const marker = '<!-- trakt-history-action issue account=x run=1 next=9 alone=yes groups=1@1:1 -->';
    const words = [`--> ${marker}`, '@everyone @sam/all', 'fixes #1, GH-1 sam/trakt-history#1', 'remove'];
    for (const title of words) scene.trakt.addMovie({ title, year: 2001 });
    markAll();
    expect((await backup()).exitCode).toBe(0);
    expect(scene.github.issues).toHaveLength(1);
    scene.clock.advance(3_600_000);
    const removal = job();
    const shown = scene.github.issues[0]?.body ?? '';
    const comment = scene.github.addComment({
      number: 1,
      body: 'remove group 2\n> ::error::INJECTED',
      author: 'sam',
    });
    const event = { name: 'issue_comment', payload: { comment_id: comment.id } };
    const answered = await scene.step({ command: 'change' }, { ...removal, event });
    expect(answered.exitCode, answered.log).toBe(0);
    expect(Number(answered.outputs.removed)).toBeGreaterThan(0);
    expect((await backup(removal)).exitCode).toBe(0);
    scene.clock.advance(3_600_000);
    const more = scene.trakt.catalogue.movies.map(item => ({
      item,
      watchedAt: Date.UTC(2025, 7, 1),
      action: 'watch' as const,
    }));
    scene.trakt.addOldPlays('sam', more);
    expect((await backup()).exitCode).toBe(0);
    const told = own();
    expect(told.length).toBeGreaterThan(2);
    for (const markdown of [shown, ...told]) expectTold(markdown);
  });

  test('on the front page of the backup', { tags: ['large'] }, async () => {
    markAll();
    scene.trakt.addPlay('sam', {
      item: scene.trakt.catalogue.movies[0] ?? expect.fail(),
      watchedAt: scene.clock.now() - 3_600_000,
    });
    await expectHarmless(await backup());
    const page = await scene.workspace.read('history/README.md');
    expectText(page.replace(/\]\((?:shows\/[\w-]+|movies|other)\.csv\)/g, '](https://github.com/x)'));
    expect(page).not.toMatch(/^(?!```)(?:#+ )?INJECTED/m);
  });

  test('in lists to import, in what comes back to be fixed, and in the plan', async () => {
    const cell = (text: string) => `"${text.replaceAll('"', '""').replaceAll('\0', '')}"`;
    const rows = HOSTILE.map(
      (title, index) => `2014-01-01T20:${10 + index}:00Z,movie,${cell(title)},${cell(title)},${cell(title)}`,
    );
    const list = `watched_at,type,title,year,${cell(`note ${HOSTILE[13]}`)}\n${rows.join('\n')}\n`;
    const files = {
      'imports/list.csv': list,
      'imports/[INJECTED](javascript:x) <script>::error::.csv': list,
    };
    const event = await scene.push(files);
    const run = await scene.step({ command: 'import', files: 'imports/**' }, { event });
    expect(run.outputs).not.toHaveProperty('pwned');
    for (const line of run.printed)
      expect(line).not.toMatch(/^\s*::(?!(group|endgroup|notice|warning|error|debug)\b)|^(?!::).*##\[/);
    expectText(run.rawSummary);
    const bytes = await scene.workspace.read('trakt-history/to-fix.csv');
    const fixed = parse(bytes, { bom: true }) as string[][];
    expect(fixed.length).toBeGreaterThan(10);
    for (const row of fixed) {
      expect(row).toHaveLength(fixed[0]?.length ?? 0);
      for (const text of row) expect(text).not.toMatch(/^[=+@\t\r]|^-(?!\d+$)/);
    }
    const again = await scene.push({ 'imports/to-fix.csv': bytes });
    const second = await scene.step({ command: 'import', files: 'imports/**' }, { event: again });
    expect(second.outputs, second.log).toMatchObject({ selected: '0' });
    expect(scene.simulator.log.of('POST', '/sync/history')).toEqual([]);
  });

  test('in the names in a ZIP, and in the header of a table that nobody knows', async () => {
    const { zipSync, strToU8 } = await import('fflate');
    const zip = zipSync(Object.fromEntries(HOSTILE.map(name => [name, strToU8('x')])));
    const head = `${HOSTILE.map(text => `"${text.replaceAll('"', '""').replaceAll('\0', '')}"`).join(',')}\n1\n`;
    const event = await scene.push({ 'imports/a.zip': zip, 'imports/b.csv': head });
    const run = await scene.step({ command: 'import', files: 'imports/**' }, { event });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).not.toHaveProperty('pwned');
    for (const line of run.printed)
      expect(line).not.toMatch(/^\s*::(?!(group|endgroup|notice|warning|error|debug)\b)|^(?!::).*##\[/);
    expectText(run.rawSummary);
  });

  test.each([
    ['change', 'changes/1-1-remove-[INJECTED](javascript:x) <script>::error::.txt'],
    ['change', 'changes/1-1-INJECTED<img src=x onerror=INJECTED()>.txt'],
    ['undo', 'undo/1-[INJECTED](javascript:x) <script>::error::.txt'],
    ['undo', 'undo/INJECTED<script>@sam.txt'],
    ['import', 'imports/1-add-[INJECTED](javascript:x) <script>::error::.txt'],
  ])('in the names of files named after runs: %s, %s', async (command, path) => {
    const event = await scene.push({ [path]: '::error::INJECTED\n' });
    const files = `${path.split('/')[0]}/**`;
    const run = await scene.step({ command, files }, { event });
    expect(run.exitCode).toBe(1);
    expect(run.allAnnotations.filter(({ message }) => /^INJECTED/.test(message))).toEqual([]);
    expectText(run.rawSummary);
    expect(scene.removals()).toEqual([]);
  });

  test('in the name and the zone of the account', { tags: ['large'] }, async () => {
    for (const slug of HOSTILE.slice(0, 14)) {
      const account = scene.trakt.addAccount({ slug });
      Object.assign(account, { timezone: slug });
      scene.saveSession({ slug, account: false });
      const run = await scene.step({ command: 'export', show: 'all', directory: 'of-others' });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.outputs).not.toHaveProperty('pwned');
      for (const line of run.printed)
        expect(line).not.toMatch(
          /^\s*::(?!(group|endgroup|notice|warning|error|debug|add-mask)\b)|^(?!::).*##\[/,
        );
      expectText(run.rawSummary);
    }
  });
});
