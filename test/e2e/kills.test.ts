import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';
import { requestArrives } from '../runner/runner.ts';
import { type SharedTime, shareTime } from '../runner/shared-time.ts';
import { fillHistory } from '../simulator/story.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import type { Play } from '../simulator/trakt/plays.ts';
import { bySize } from '../size.ts';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;
let time: SharedTime;
beforeEach(async () => {
  time = await shareTime();
  scene = await openScene({ time });
});
afterEach(async () => {
  await scene.close();
  await time.close();
});

const isRemoval = ({ path }: { path: string }) => path === '/sync/history/remove';

test('change finishes the job after a run that was killed with its removal under way', async () => {
  const change = { command: 'change', ids: scene.story.accidentalIds.join() };
  const killed = await scene.step(change, {
    signal: { name: 'SIGKILL', when: requestArrives(isRemoval) },
  });
  expect(killed.exitCode).not.toBe(0);
  expect(killed.artifacts.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^removed-plays-.*-1of1\.csv$/),
  ]);
  scene.github.addRun({ id: killed.runId, conclusion: 'cancelled' });
  const run = await scene.step(change, { here: true });
  expect(run.exitCode, run.log).toBe(0);
  expect(scene.live()).toEqual(scene.story.realIds.toSorted());
});

test('an ID that ends in a zero, removed by a run that was killed, is gone and not rounded', {
  tags: ['large'],
}, async () => {
  const [{ item }] = scene.story.accidental as [Play];
  const [removed, live] = [9_007_199_254_740_990n, 9_007_199_254_740_997n];
  scene.trakt.addPlay('sam', { item, watchedAt: '2025-11-20T20:00:00Z', id: live });
  scene.trakt.addPlay('sam', { item, watchedAt: '2025-11-19T20:00:00Z', id: removed });
  await scene.step({ command: 'export', show: '1394' }, { here: true });
  const exported = await scene.workspace.read('trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv');
  const marked = exported.replace(new RegExp(`^(?=.*,${removed},)`, 'm'), 'x');
  expect(marked).toHaveLength(exported.length + 1);
  await scene.workspace.write('changes/marked.csv', marked);
  const change = { command: 'change', files: 'changes/marked.csv' };
  const killed = await scene.step(change, { signal: { name: 'SIGKILL', when: requestArrives(isRemoval) } });
  expect(killed.exitCode).not.toBe(0);
  expect(scene.live()).not.toContain(String(removed));
  const run = await scene.step(change, { here: true });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs['already-gone']).toBe('1');
  expect(run.log + run.summary).not.toContain('rounded');
  expect(scene.live()).toContain(String(live));
});

describe('a crash of backup while files are written', () => {
  const FULL = { command: 'backup', 'max-shrink': 'unlimited', full: 'true' };

  /** Ends the run just before it makes this call for the nth time to such a path. */
  async function crash(call: string, path: string, nth: number): Promise<void> {
    const env = {
      NODE_OPTIONS: `--import=${new URL('crash.mjs', import.meta.url)}`,
      CRASH_CALL: call,
      CRASH_PATH: path,
      CRASH_NTH: String(nth),
    };
    expect((await scene.step(FULL, { env })).signal).toBe('SIGKILL');
  }

  async function backupWell() {
    const result = await scene.step({ command: 'backup' }, { here: true });
    expect(result.log).not.toContain('##[error]');
    expect(result.exitCode).toBe(0);
    return result;
  }

  /** Every file below `history`, by its path in the repository. */
  async function files(): Promise<Record<string, string>> {
    const root = join(scene.workspace.path, 'history');
    const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
    const contents = await Promise.all(
      paths.map(async path => [path.slice(scene.workspace.path.length + 1), await readFile(path, 'utf8')]),
    );
    return Object.fromEntries(contents.toSorted());
  }

  const idsIn = (path: string, text: string) =>
    readCsv(path, Buffer.from(text)).rows.map(row => row.cells.history_id ?? '');

  async function allIds(): Promise<string[]> {
    const csvFiles = Object.entries(await files()).filter(([path]) => path.endsWith('.csv'));
    return csvFiles.flatMap(([path, text]) => idsIn(path, text)).toSorted();
  }

  const MOMENTS: [moment: string, call: string, path: string, nth: number][] = [
    ['before the first new file waits beside the old ones', 'open', 'unfinished', 1],
    ['while new files wait beside the old ones', 'open', 'unfinished', 5],
    ['before the first comes into place', 'rename', 'history', 1],
    ['between the first and the second', 'rename', 'history', 2],
    ['when half of them are in place', 'rename', 'history', 5],
    ['before what is obsolete is deleted', 'rm', 'shows/', 1],
    ['just before the manifest comes into place', 'rename', 'manifest.json', 1],
    ['just after it', 'rm', 'unfinished', 3],
  ];

  test.each(MOMENTS)('leaves each file whole: %s', { tags: ['large'] }, async (_, call, path, nth) => {
    fillHistory(scene.trakt, 'sam', 450);
    await backupWell();
    const before = await files();
    for (const show of scene.trakt.catalogue.shows) show.title = `${show.title} (renamed)`;
    scene.story.show.ids.slug = 'agents-of-shield';
    const show = scene.trakt.addShow({ title: 'A new show', seasons: { 1: 1 } });
    scene.trakt.addPlay('sam', { item: episodeOf(show, 1, 1), watchedAt: '2025-11-02T20:00:00.000Z' });
    time.clock.advance(3_600_000);

    await crash(call, path, nth);
    const left = await files();
    const next = await backupWell();
    const after = await files();
    const inPlace = Object.keys(left).filter(path => path.endsWith('.csv'));
    for (const path of inPlace) expect([before[path], after[path]], path).toContain(left[path]);
    const ids = inPlace.flatMap(path => idsIn(path, left[path] ?? ''));
    expect(ids).toEqual(expect.arrayContaining(scene.story.realIds));
    expect(Object.keys(after).filter(path => /unfinished|marvel/.test(path))).toEqual([]);
    expect(next.outputs.lost).toBe('0');
    expect(await allIds()).toEqual(scene.live());
    const quiet = await backupWell();
    expect(quiet.requests.map(({ path }) => path)).toEqual(['/sync/last_activities']);
  });

  const FIRST: Parameters<typeof crash>[] = [
    ['open', 'unfinished', 5],
    ['rename', 'history', 5],
    ['rename', 'manifest.json', 1],
  ];

  for (const [places, size] of bySize(FIRST, ([, path]) => path === 'manifest.json'))
    test.each(places)(
      'in the first backup leaves nothing that the next one stumbles over: %s %s %i',
      size,
      async (...at) => {
        fillHistory(scene.trakt, 'sam', 450);
        await crash(...at);
        expect(Object.keys(await files())).not.toContain('history/manifest.json');
        expect((await backupWell()).outputs).toMatchObject({ plays: '478', lost: '0' });
        expect(await allIds()).toEqual(scene.live());
      },
    );
});
