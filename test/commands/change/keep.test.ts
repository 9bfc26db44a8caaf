import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/csv/read.ts';
import { readReceipt } from '../../../src/github/receipt-file.ts';
import type { Manifest } from '../../../src/workspace/manifest.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';

const SHIELD = 'history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv';
const FILE = 'changes/marks.csv';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** A file with what stands in the column remove beside each of these plays. */
async function mark(
  marks: Record<string, string>,
  differs: Partial<Record<string, string>> = {},
): Promise<void> {
  const lines = Object.entries(marks).map(([id, word]) => {
    const { watchedAt, item } =
      scene.trakt.plays('sam').find(one => String(one.id) === id) ?? expect.fail(id);
    return [word, id, differs[id] ?? new Date(watchedAt).toISOString(), item.type, item.ids.trakt].join(',');
  });
  await scene.workspace.write(
    FILE,
    `${['remove,history_id,watched_at,type,trakt_id', ...lines].join('\n')}\n`,
  );
}

const keep = (ids: readonly string[]) => mark(Object.fromEntries(ids.map(id => [id, 'keep'])));

/** A command and the backup after it, in one job. */
async function withBackup(inputs: Record<string, string>): Promise<{ done: RunResult; saved: RunResult }> {
  scene.clock.advance(3_600_000);
  const sameJob = { temp: scene.workspace.temp };
  const done = await scene.step(inputs, sameJob);
  expect(done.exitCode, done.log).toBe(0);
  return { done, saved: await scene.step({ command: 'backup' }, sameJob) };
}

const change = () => withBackup({ command: 'change', files: FILE });

async function manifest(): Promise<Manifest> {
  return JSON.parse(await scene.workspace.read('history/manifest.json'));
}

/** How many plays of the show the backup points out. */
async function suspects(): Promise<number> {
  const { rows } = readCsv(SHIELD, Buffer.from(await scene.workspace.read(SHIELD)));
  return rows.filter(row => row.cells.suspect).length;
}

const writes = () =>
  scene.simulator.log.list.filter(({ host, method }) => host === 'api' && method === 'POST');

describe('plays that are kept', () => {
  test('are not pointed out any more, and nothing is written to Trakt', async () => {
    await scene.step({ command: 'backup' });
    expect(await suspects()).toBe(22);
    await keep(scene.story.accidentalIds);
    const { done, saved } = await change();
    expect(done.outputs).toMatchObject({ selected: '22', kept: '22', removed: '0', moved: '0' });
    expect(done.summary).toContain('## ✅ 22 plays kept');
    expect(done.summary).toContain('The 22 kept plays will not be pointed out again.');
    expect(done.summary).toContain('[Undo this](');
    expect(writes()).toEqual([]);
    const receipt = readReceipt(done.artifacts.find(({ name }) => name.startsWith('receipt'))?.text() ?? '');
    expect(receipt?.kept.toSorted()).toEqual(scene.story.accidentalIds.toSorted());
    expect(saved.outputs).toMatchObject({ suspects: '0' });
    expect((await manifest()).kept).toHaveLength(22);
    expect(await suspects()).toBe(0);
  });

  test('beside others that go', async () => {
    const [first = '', second = ''] = scene.story.accidentalIds;
    await mark({ [first]: 'keep', [second]: 'x' });
    const { done } = await change();
    expect(done.outputs).toMatchObject({ selected: '2', kept: '1', removed: '1' });
    expect(scene.live()).toContain(first);
    expect(scene.live()).not.toContain(second);
    expect((await manifest()).kept).toEqual([first]);
  });

  test('are shown by a preview', async () => {
    await keep(scene.story.accidentalIds.slice(0, 3));
    const run = await scene.step({ command: 'change', files: FILE, 'dry-run': 'true' });
    expect(run.summary).toContain('## Preview: 3 plays would be kept');
    expect(run.artifacts.filter(({ name }) => name.startsWith('receipt'))).toEqual([]);
  });

  test('must be the plays of their rows, as those that should go must be', async () => {
    const [id = ''] = scene.story.accidentalIds;
    await mark({ [id]: 'keep' }, { [id]: '2020-01-01T00:00:00.000Z' });
    const run = await scene.step({ command: 'change', files: FILE });
    expect(run.exitCode).toBe(1);
    expect(run.artifacts).toEqual([]);
  });

  test('are pointed out again after an undo, whole or in parts, and not after an undo of that', {
    tags: ['large'],
  }, async () => {
    await scene.step({ command: 'backup' });
    const ids = scene.story.accidentalIds;
    await keep(ids);
    const { done } = await change();
    const undo = (run: RunResult, inputs: Record<string, string> = {}) =>
      withBackup({ command: 'undo', run: String(run.runId), ...inputs });
    await undo(done, { ids: ids.slice(0, 10).join(',') });
    expect((await manifest()).kept.toSorted()).toEqual(ids.slice(10).toSorted());
    const { done: undone, saved } = await undo(done);
    expect(undone.summary).toContain('## ✅ 22 plays are no longer kept');
    expect(saved.outputs.suspects).toBe('22');
    expect((await manifest()).kept).toEqual([]);
    const { done: again } = await undo(undone);
    expect(again.summary).toContain('## ✅ 22 plays are kept again');
    expect(again.outputs.kept).toBe('22');
    expect(await suspects()).toBe(0);
    expect(writes()).toEqual([]);
  });
});

test('a season that was moved to its release is never suspect, and no loss for the backup', {
  tags: ['large'],
}, async () => {
  await scene.step({ command: 'backup' });
  const rows = scene.story.accidental.map(({ id, watchedAt, item }) =>
    ['released', id, new Date(watchedAt).toISOString(), item.type, item.ids.trakt].join(','),
  );
  await scene.workspace.write(
    FILE,
    `${['move_to,history_id,watched_at,type,trakt_id', ...rows].join('\n')}\n`,
  );
  const { done, saved } = await change();
  expect(done.outputs).toMatchObject({ moved: '22', failed: '0' });
  expect(saved.exitCode, saved.log).toBe(0);
  expect(saved.outputs).toMatchObject({ suspects: '0', lost: '0' });
  scene.clock.advance(3_600_000);
  const later = await scene.step({ command: 'backup', full: 'true', 'max-shrink': '1' });
  expect(later.exitCode, later.log).toBe(0);
  expect(later.outputs).toMatchObject({ suspects: '0', lost: '0' });
});
