import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { fillHistory } from '../../simulator/story.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import type { Play } from '../../simulator/trakt/plays.ts';
import { copied, isAction } from '../../workflow-files.ts';

const SHIELD = 'history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv';
const EXPORT = 'trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv';
const STARTER = 'changes/**/!(README.md), history/**/*.csv';

type Row = Record<string, string>;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** Carries out what a person pushes, as the starter's workflow does. */
async function push(files: Parameters<Scene['push']>[0]): Promise<RunResult> {
  const event = await scene.push(files);
  return scene.step({ command: 'change', files: STARTER }, { event });
}

/** Runs a step of which only the outcome matters here. */
async function prepare(inputs: Record<string, string>): Promise<void> {
  const run = await scene.step(inputs);
  expect(run.exitCode, run.log).toBe(0);
}

/** The rows of an export of the story's show, with an x beside these plays. */
async function exportMarked(ids: readonly string[]): Promise<Row[]> {
  await prepare({ command: 'export', show: '1394' });
  const rows: Row[] = parse(await scene.workspace.read(EXPORT), { bom: true, columns: true });
  for (const row of rows) if (ids.includes(row.history_id ?? '')) row.remove = 'x';
  return rows;
}

/** Rows as a CSV, without some columns, each header as a person calls it. */
function csvOf(rows: readonly Row[], without: readonly string[] = [], call = (name: string) => name): string {
  const names = Object.keys(rows[0] ?? {}).filter(name => !without.includes(name));
  return stringify([names.map(call), ...rows.map(row => names.map(name => row[name] ?? ''))]);
}

/** Each file has an error of its own, and nothing is gone. */
function expectRefused(run: RunResult, words: Record<string, string>, before: readonly string[]): void {
  expect(run.exitCode, run.log).toBe(1);
  const errors = run.annotations.filter(({ level, file }) => level === 'error' && file !== undefined);
  expect(Object.fromEntries(errors.map(({ file, message }) => [file, message]))).toEqual(
    Object.fromEntries(Object.entries(words).map(([file, part]) => [file, expect.stringContaining(part)])),
  );
  expect(scene.removals()).toEqual([]);
  expect(scene.live()).toEqual(before);
}

test('marks in a file of which only the IDs were sorted go to no other play, tonight or at the next try', async () => {
  await prepare({ command: 'backup' });
  const before = scene.live();
  const rows: Row[] = parse(await scene.workspace.read(SHIELD), { columns: true });
  const sorted = rows
    .map(row => row.history_id ?? '')
    .toSorted()
    .reverse();
  for (const [index, row] of rows.entries()) {
    if (scene.story.accidentalIds.includes(row.history_id ?? '')) row.remove = 'x';
    row.history_id = sorted[index] ?? '';
  }
  const refusal = { [SHIELD]: 'That happens when only some columns were sorted.' };
  expectRefused(await push({ [SHIELD]: csvOf(rows) }), refusal, before);

  const movie = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
  scene.trakt.addPlay('sam', { item: movie, watchedAt: '2025-10-03T19:30:00.000Z' });
  const night = await scene.step({ command: 'backup' });
  expect(night.exitCode, night.log).toBe(1);
  expect(night.annotations).toContainEqual(
    expect.objectContaining({ level: 'error', file: SHIELD, line: expect.any(Number) }),
  );
  const next = await push({ [SHIELD]: await scene.workspace.read(SHIELD) });
  expectRefused(next, refusal, scene.live());
  expect(before.every(id => scene.live().includes(id))).toBe(true);
});

describe('a header that was lost', () => {
  test('selects nothing, nor does a list of IDs in the folder of the backup', async () => {
    await prepare({ command: 'backup' });
    const before = scene.live();
    const rows = await exportMarked(scene.story.accidentalIds.slice(0, 2));
    const called = (instead: string) =>
      csvOf(rows, ['suspect', 'move_to'], name => (name === 'remove' ? instead : name));
    const run = await push({
      'changes/translated.csv': called('entfernen'),
      'changes/asking.csv': called('remove?'),
      'history/notes/season3.csv': `history_id\n${scene.story.realIds.join('\n')}\n`,
    });
    const lost = 'Write remove above column A, which holds your marks, instead of';
    expectRefused(
      run,
      {
        'changes/translated.csv': lost,
        'changes/asking.csv': lost,
        'history/notes/season3.csv': 'A list of IDs cannot be in a backup’s folder',
      },
      before,
    );
  });

  test('only to the eye still marks: two go, not all 28', { tags: ['large'] }, async () => {
    const two = scene.story.accidentalIds.slice(0, 2);
    const before = scene.live();
    const rows = await exportMarked(two);
    const seen = csvOf(rows, ['suspect', 'move_to'], name => name.replace('remove', 'remo\u200Bve'));
    const run = await push({ 'changes/unseen.csv': seen });
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.live()).toEqual(before.filter(id => !two.includes(id)));
  });
});

test('IDs beside other plays than the rest of their rows are refused, however little of the rest is left', async () => {
  const { show, accidental, accidentalIds } = scene.story;
  const dark = scene.trakt.addShow({ title: 'Dark', seasons: { 1: 1 } });
  const at = '2025-11-02T20:00:00.000Z';
  const ofDark = scene.trakt.addPlay('sam', { item: episodeOf(dark, 1, 1), watchedAt: at });
  const solaris = scene.trakt.addMovie({ title: 'Solaris', year: 1972 });
  const ofSolaris = scene.trakt.addPlay('sam', { item: solaris, watchedAt: at });
  const twice = scene.trakt.addPlay('sam', {
    item: (accidental[0] as Play).item,
    watchedAt: '2025-11-17T09:00:00Z',
  });
  const before = scene.live();

  const rows = await exportMarked(accidentalIds.slice(0, 20));
  const bulk = rows.filter(row => accidentalIds.includes(row.history_id ?? ''));
  const shifted: Row[] = bulk.map((row, index) => ({
    ...row,
    history_id: bulk[(index + 2) % bulk.length]?.history_id ?? '',
  }));
  const traktId = (write: (text: string) => string) =>
    csvOf(shifted.map(row => ({ ...row, trakt_id: write(row.trakt_id ?? '') })));
  const german = rows.map(row => ({
    ...row,
    remove: row.history_id === String(twice.id) ? 'x' : '',
    watched_at: (row.watched_at ?? '').replace(/^(\d+)-(\d+)-(\d+)T(\d+:\d+).*/, '$3.$2.$1 $4'),
  }));
  const run = await push({
    'changes/decimals.csv': traktId(text => `${text}.0`),
    'changes/commas.csv': traktId(text => text.replace(/\B(?=(\d{3})+$)/g, ',')),
    'changes/no-trakt-id.csv': csvOf(shifted, ['trakt_id']),
    'changes/another-show.csv': `remove,history_id,watched_at,type,season,episode,show_trakt_id\nx,${ofDark.id},${at},episode,1,1,${show.ids.trakt}\n`,
    'changes/movie.csv': `remove,history_id,watched_at,type,title\nx,${ofSolaris.id},${at},movie,Alien\n`,
    'changes/german.csv': csvOf(german),
  });
  const other = 'The history ID belongs to another play than the rest of the row.';
  expectRefused(
    run,
    {
      'changes/decimals.csv': other,
      'changes/commas.csv': other,
      'changes/no-trakt-id.csv': other,
      'changes/another-show.csv': other,
      'changes/movie.csv': 'says “Alien”, but its ID is for Solaris (1972)',
      'changes/german.csv': 'so it is not clear which play is meant',
    },
    before,
  );
});

describe('a request that does not stand any more', () => {
  test('is not carried out: a file that was committed and deleted again while the run waited', async () => {
    const event = await scene.push({
      'changes/wrong.csv': `history_id\n${scene.story.realIds.join('\n')}\n`,
    });
    await scene.push({ 'changes/wrong.csv': null });
    await scene.workspace.write('changes/wrong.csv', `history_id\n${scene.story.realIds.join('\n')}\n`);
    const run = await scene.step({ command: 'change', files: STARTER }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## Nothing changed: 6 plays were taken back');
    expect(scene.removals()).toEqual([]);
  });

  test('is only shown: the old files that a forced push brings along', async () => {
    const base = await scene.push({ 'README.md': 'Mine' });
    await scene.push({ 'changes/old.csv': `history_id\n${scene.story.realIds.join('\n')}\n` });
    const event = await scene.push(
      { 'changes/old.csv': `history_id\n${scene.story.realIds.join('\n')}\n`, 'README.md': 'Ours' },
      'main',
      base?.sha,
    );
    const run = await scene.step({ command: 'change', files: STARTER }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('This push rewrote the branch (a forced push)');
    expect(scene.removals()).toEqual([]);
  });

  test('is not guessed at: a push of more than 300 files whose event has no commits', {
    tags: ['large'],
  }, async () => {
    const many = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`notes/${index}.txt`, '']));
    const list = `history_id\n${scene.story.accidentalIds.join('\n')}\n`;
    const event = await scene.push({ ...many, 'changes/list.csv': list });
    const cut = { ...event, name: 'push', payload: { commits: [] } };
    const run = await scene.step({ command: 'change', files: STARTER }, { event: cut });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('GitHub names no more than 300 of the files that this push changed');
    expect(scene.removals()).toEqual([]);
  });
});

test('a removal that no undo can take back stops, and where it is allowed nothing advises an undo', async () => {
  const item = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
  const lost = scene.trakt.addPlay('sam', { item, watchedAt: '2025-11-10T20:00:00Z', missing: ['movie'] });
  const change = { command: 'change', ids: String(lost.id) };
  const stopped = await scene.step(change);
  expect(stopped.exitCode).toBe(1);
  expect(stopped.log).toContain('Nothing was removed: Trakt could not give back 1 play');
  expect(scene.removals()).toEqual([]);

  const allowed = await scene.step({ ...change, 'allow-irreversible': 'true' });
  expect(allowed.outputs.removed, allowed.log).toBe('1');
  expect(allowed.annotations[0]?.message).toContain('No undo can bring back');
  expect(allowed.summary).not.toMatch(/Was that a mistake|run Undo/);
});

test('a removal of one play lets the backup of its job lose no other 401', async () => {
  const steps = copied.find(({ path }) => /^starter\/.*\/change\.yml$/.test(path))?.content.jobs?.remove
    ?.steps;
  const given = steps?.find(({ uses }) => uses?.includes('backup') && !isAction(uses))?.with?.['max-shrink'];
  // On a push all inputs are empty.
  const most = String(given ?? '').replace(/^\$\{\{ inputs\.[\w-]+ \|\| (\d+) \}\}$/, '$1');

  const old = fillHistory(scene.trakt, 'sam', 600);
  await prepare({ command: 'backup' });
  for (const { id } of old.slice(0, 401)) scene.trakt.removePlay('sam', id);
  scene.clock.advance(7 * 60_000);
  const { temp } = scene.workspace;
  const removal = await scene.step({ command: 'change', ids: scene.story.accidentalIds[0] ?? '' }, { temp });
  expect(removal.outputs.removed, removal.log).toBe('1');
  const night = await scene.step({ command: 'backup', full: 'true', 'max-shrink': most }, { temp });
  expect(night.exitCode, night.log).toBe(1);
  expect(night.log).toContain('401 plays of the last backup are no longer in the history');
});
