import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import { fileBehind } from '../../runner/links.ts';
import type { RunResult } from '../../runner/runner.ts';
import { status } from '../../simulator/faults.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';

const MINUTE = 60_000;
const STARTER = 'changes/**/!(README.md), history/**/*.csv';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const occasions = () => occasionsOf(scene.trakt.plays('sam'));

/** Commits files, and runs the command of their folder. */
async function commit(files: Record<string, string>): Promise<RunResult> {
  scene.clock.advance(10 * MINUTE);
  const event = await scene.push(files);
  const isUndo = Object.keys(files).some(path => path.startsWith('undo/'));
  return scene.step({ command: isUndo ? 'undo' : 'change', files: isUndo ? 'undo/*' : STARTER }, { event });
}
const press = (run: RunResult, label: string) => commit(fileBehind(run.summary, label));

async function night(): Promise<RunResult> {
  const run = await scene.step({ command: 'backup' }, { event: { name: 'schedule' } });
  expect(run.outputs.suspects, run.log).toBe('22');
  return run;
}

function marked(id: string, mark: string, moveTo = ''): string {
  const play = scene.story.accidental.find(play => String(play.id) === id) ?? expect.fail(id);
  const at = new Date(play.watchedAt).toISOString();
  return `remove,move_to,history_id,watched_at,type,trakt_id\n${mark},${moveTo},${id},${at},episode,${play.item.ids.trakt}\n`;
}

describe('a link of a mail of which another one was pressed before', () => {
  test('Remove, after Release dates: the plays are not called gone, and the next link removes them', async () => {
    const mail = await night();
    expect((await press(mail, 'Release dates')).outputs.moved).toBe('22');
    const run = await press(mail, 'Remove 22');
    expect(run.exitCode, run.log).toBe(1);
    expect(run.outputs).toMatchObject({ 'already-gone': '0', failed: '22' });
    expect(run.summary).not.toContain('gone');
    const done = await press(run, 'Remove those 22 plays');
    expect(done.exitCode, done.log).toBe(0);
    expect(scene.live()).toEqual(scene.story.realIds.toSorted());
  });

  test('No date, after Release dates: the next link moves them on', async () => {
    const before = occasions();
    const mail = await night();
    const first = await press(mail, 'Release dates');
    const run = await press(mail, 'No date');
    expect(run.exitCode, run.log).toBe(1);
    const done = await press(run, 'Move those 22 plays');
    expect(done.outputs.moved, done.log).toBe('22');
    expect(occasions().filter(occasion => occasion.endsWith('1970-01-01T00:00'))).toHaveLength(22);
    expect((await press(done, 'Undo this')).exitCode).toBe(0);
    expect((await press(first, 'Undo this')).exitCode).toBe(0);
    expect(occasions()).toEqual(before);
  });

  test('Release dates, once more: they are where they should be', async () => {
    const mail = await night();
    await press(mail, 'Release dates');
    const after = occasions();
    const [path = ''] = Object.keys(fileBehind(mail.summary, 'Release dates'));
    const run = await commit({ [path.replace('.txt', '-2.txt')]: '' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ 'already-gone': '0', moved: '0', failed: '0' });
    expect(run.summary).toContain('22 plays are already at the right time');
    expect(occasions()).toEqual(after);
  });

  test('Keep, after Remove and its undo: the next link keeps what came back', async () => {
    const mail = await night();
    await press(await press(mail, 'Remove 22'), 'Undo this');
    const run = await press(mail, 'Keep');
    expect(run.exitCode, run.log).toBe(1);
    expect(run.outputs).toMatchObject({ kept: '0', 'already-gone': '0', failed: '22' });
    expect((await press(run, 'Keep those 22 plays')).outputs.kept).toBe('22');
    expect(scene.live()).toHaveLength(28);
  });

  test('Release dates, after Remove and its undo: the next link moves, and removes nothing', async () => {
    const mail = await night();
    await press(await press(mail, 'Remove 22'), 'Undo this');
    const run = await press(mail, 'Release dates');
    expect(run.summary).not.toContain('[Remove');
    expect((await press(run, 'Move those 22 plays')).outputs).toMatchObject({ moved: '22', removed: '0' });
    expect(scene.live()).toHaveLength(28);
  });

  test('Keep, after Remove: the plays are gone, which is said and is fine', async () => {
    const mail = await night();
    await press(mail, 'Remove 22');
    const run = await press(mail, 'Keep');
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['already-gone']).toBe('22');
    expect(run.summary).toContain('## Nothing left to keep: the 22 plays are already gone');
  });
});

describe('an import of which a play was moved since', () => {
  test('is undone but for that play, which is not called gone and which a link removes', async () => {
    const before = occasions();
    const list =
      'watched_at,type,trakt_id\n2014-01-01T20:00:00Z,episode,3700101\n2014-01-02T20:00:00Z,episode,3700102\n';
    await scene.workspace.write('imports/list.csv', list);
    const added = await scene.step({ command: 'import', files: 'imports/list.csv', 'dry-run': 'false' });
    expect(added.outputs.added, added.log).toBe('2');
    const [now = ''] = scene.live().filter(id => Number(id) > 10_000_000_027);
    const at = new Date(scene.trakt.plays('sam').find(play => String(play.id) === now)?.watchedAt ?? 0);
    await commit({
      'changes/a.csv': `move_to,history_id,watched_at,trakt_id\n2015-05-05T20:00:00Z,${now},${at.toISOString()},${at.getUTCDate() === 1 ? 3_700_101 : 3_700_102}\n`,
    });
    const run = await press(added, 'Undo this');
    expect(run.exitCode, run.log).toBe(1);
    expect(run.outputs).toMatchObject({ removed: '1', 'already-gone': '0', failed: '1' });
    expect(run.summary).toContain('1 play that run 16000000001 added was moved or put back by a later run');
    const done = await press(run, 'remove it');
    expect(done.outputs.removed, done.log).toBe('1');
    expect(occasions()).toEqual(before);
  });
});

describe('a play that one file moves and a later one removes', () => {
  test('is not called gone, and is followed over several moves and undos', async () => {
    const [id = ''] = scene.story.accidentalIds;
    await commit({ 'changes/a.csv': marked(id, '', '2024-05-01T20:00:00Z') });
    const [now = ''] = scene
      .live()
      .filter(one => !scene.story.accidentalIds.includes(one) && !scene.story.realIds.includes(one));
    const link = `move_to,history_id,watched_at,trakt_id\n2024-06-01T20:00:00Z,${now},2024-05-01T20:00:00Z,3700710\n`;
    await commit({ 'changes/b.csv': link });
    const run = await commit({ 'changes/c.csv': marked(id, 'x') });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.summary).toContain('watched 1 Jun 2024, 22:00');
    expect((await press(run, 'Remove that play')).outputs.removed).toBe('1');
    expect(scene.live()).toHaveLength(27);
    const last = await commit({ 'changes/d.csv': marked(id, 'x') });
    expect(last.exitCode, last.log).toBe(0);
    expect(last.outputs['already-gone']).toBe('1');
  });

  test('is named by its ID alone, too, once an undo has put it back', async () => {
    const [id = ''] = scene.story.accidentalIds;
    const removed = await commit({ 'changes/a.csv': `history_id\n${id}\n` });
    await press(removed, 'Undo this');
    const run = await commit({ 'changes/b.csv': `history_id\n${id}\n` });
    expect(run.exitCode, run.log).toBe(1);
    expect((await press(run, 'Remove that play')).outputs.removed).toBe('1');
    expect(scene.live()).toHaveLength(27);
  });

  test('is merely gone where GitHub shows no records', async () => {
    const [id = ''] = scene.story.accidentalIds;
    await commit({ 'changes/a.csv': marked(id, '', '2024-05-01T20:00:00Z') });
    scene.faults.add({ host: 'github', path: /\/actions\/artifacts/, fault: status(403), times: 9 });
    const run = await commit({ 'changes/b.csv': marked(id, 'x') });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['already-gone']).toBe('1');
    expect(run.log).toContain('Could not look up where earlier runs put plays that are gone');
  });
});
