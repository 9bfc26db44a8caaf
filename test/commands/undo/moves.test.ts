import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { status } from '../../simulator/faults.ts';
import type { Movie } from '../../simulator/trakt/catalogue.ts';
import { occasionsOf, type Play } from '../../simulator/trakt/plays.ts';
import { bySize } from '../../size.ts';

const FILE = 'changes/moves.csv';
const [OLD, NEW] = ['2025-11-20T20:00:00Z', '2024-05-01T18:15:00Z'];

let scene: Scene;
let item: Movie;
beforeEach(async () => {
  scene = await openScene();
  item = scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
});
afterEach(() => scene.close());

const play = (watchedAt: string, of = item): Play =>
  scene.trakt.addOldPlays('sam', [{ item: of, watchedAt }])[0] ?? expect.fail();
const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const additions = () => scene.simulator.log.of('POST', '/sync/history');
const plays = () => scene.trakt.plays('sam').filter(one => one.item === item);
const times = () =>
  plays()
    .map(one => new Date(one.watchedAt).toISOString().slice(0, 16))
    .toSorted();

async function step(inputs: Record<string, string>): Promise<RunResult> {
  scene.trakt.account('sam').usage.lastWrite = 0;
  return scene.step(inputs);
}

async function move(...rows: [play: Play, moveTo: string, remove?: string][]): Promise<RunResult> {
  const lines = rows.map(([{ id, watchedAt, item: of }, moveTo, remove = '']) =>
    [remove, moveTo, id, new Date(watchedAt).toISOString(), of.type, of.ids.trakt].join(','),
  );
  await scene.workspace.write(
    FILE,
    `${['remove,move_to,history_id,watched_at,type,trakt_id', ...lines].join('\n')}\n`,
  );
  return step({ command: 'change', files: FILE });
}

const undo = ({ runId }: Pick<RunResult, 'runId'>, inputs: Record<string, string> = {}) =>
  step({ command: 'undo', run: String(runId), ...inputs });

function expectMovedBack(run: RunResult, moved: number): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs).toMatchObject({ moved: String(moved), added: '0', removed: '0', failed: '0' });
}

describe('undoing a move', () => {
  test('adds the play at its old time, then removes the new one; and so on, there and back', async () => {
    play(OLD);
    const before = occasions();
    const first = await move([plays()[0] ?? expect.fail(), NEW]);
    const moved = occasions();
    const second = await undo(first);
    expectMovedBack(second, 1);
    expect(second.summary).toContain('## ✅ 1 play moved back');
    expect(occasions()).toEqual(before);
    const third = await undo(second);
    expectMovedBack(third, 1);
    expect(occasions()).toEqual(moved);
    expectMovedBack(await undo(third), 1);
    expect(occasions()).toEqual(before);
  });

  test.each(['old', 'new'])('in parts: the %s history ID names the pair', async which => {
    const [a, b] = [play(OLD), play('2025-11-21T20:00:00Z')];
    const run = await move([a, NEW], [b, '2024-05-02T18:15:00Z']);
    const now = plays().find(one => one.watchedAt === Date.parse(NEW)) ?? expect.fail();
    const id = String(which === 'old' ? a.id : now.id);
    expectMovedBack(await undo(run, { ids: id }), 1);
    expect(times()).toEqual(['2024-05-02T18:15', '2025-11-20T20:00']);
    expectMovedBack(await undo(run), 1);
    expect(times()).toEqual(['2025-11-20T20:00', '2025-11-21T20:00']);
  });

  test('in parts says nothing of a part that another run moved on from its old time', async () => {
    const [a, b] = [play(OLD), play('2025-11-21T20:00:00Z')];
    const run = await move([a, NEW], [b, '2024-05-02T18:15:00Z']);
    expectMovedBack(await undo(run, { ids: String(a.id) }), 1);
    const back = plays().find(one => one.watchedAt === Date.parse(OLD)) ?? expect.fail();
    await move([back, '2023-01-01T12:00:00Z']);
    expectMovedBack(await undo(run), 1);
    expect(times()).toEqual(['2023-01-01T12:00', '2025-11-21T20:00']);
  });

  test('takes no play from its new time where nobody knows any more which one it was', async () => {
    const run = await move([play(OLD), NEW]);
    scene.artifacts.forget(run.runId, 'removed-plays-');
    const undone = await undo(run);
    expect(undone.exitCode).toBe(1);
    expect(undone.log).toContain('the list of what it removed is missing');
    expect(times()).toEqual([NEW.slice(0, 16)]);
  });

  test('moves nothing back that is not at the new time any more', async () => {
    const run = await move([play(OLD), NEW]);
    scene.trakt.removePlay('sam', plays()[0]?.id ?? expect.fail());
    const undone = await undo(run);
    expect(undone.exitCode, undone.log).toBe(0);
    expect(undone.outputs).toMatchObject({ moved: '0', added: '0', 'already-gone': '1' });
    expect(undone.summary).toContain('1 play is no longer at the new time');
    expect(times()).toEqual([]);
  });

  test('that another run moved on: the later one first, then the earlier', { tags: ['large'] }, async () => {
    const first = await move([play(OLD), NEW]);
    const second = await move([plays()[0] ?? expect.fail(), '2023-02-03T10:00:00Z']);
    const early = await undo(first);
    expect(early.exitCode, early.log).toBe(0);
    expect(early.outputs).toMatchObject({ moved: '0', added: '0', 'already-gone': '1' });
    expect(times()).toEqual(['2023-02-03T10:00']);
    expectMovedBack(await undo(second), 1);
    expect(times()).toEqual(['2024-05-01T18:15']);
    expectMovedBack(await undo(first), 1);
    expect(times()).toEqual(['2025-11-20T20:00']);
  });

  test('is shown by a preview', async () => {
    const run = await move([play(OLD), NEW]);
    const preview = await undo(run, { 'dry-run': 'true' });
    expect(preview.summary).toContain('## Preview: 1 play would move back');
    expect(times()).toEqual(['2024-05-01T18:15']);
  });

  for (const [kinds, size] of bySize([false, true], onePerMinute => onePerMinute))
    test.each(kinds)('with plays that were removed (one play a minute: %s)', size, async onePerMinute => {
      const [a, b, gone] = ['18', '19', '20'].map(hour => play(`2025-11-20T${hour}:00:00Z`)) as [
        Play,
        Play,
        Play,
      ];
      const before = occasions();
      scene.trakt.switches.onePerMinute = onePerMinute;
      const run = await move([a, '2025-11-20T19:00:00Z'], [b, '2025-11-20T20:00:00Z'], [gone, '', 'x']);
      expect(run.outputs, run.log).toMatchObject({ moved: '2', removed: '1' });
      const undone = await undo(run);
      expect(undone.exitCode, undone.log).toBe(0);
      expect(undone.outputs).toMatchObject({ moved: '2', added: '1', removed: '0' });
      expect(occasions()).toEqual(before);
    });

  test('keeps what is at the new time where Trakt does not add the play at the old one', {
    tags: ['large'],
  }, async () => {
    const run = await move([play(OLD), NEW]);
    scene.trakt.switches.refuse422 = one => one === item;
    const undone = await undo(run);
    expect(undone.exitCode).toBe(1);
    expect(undone.outputs).toMatchObject({ moved: '0', failed: '1' });
    expect(times()).toEqual(['2024-05-01T18:15']);
    scene.trakt.switches.refuse422 = () => false;
    expectMovedBack(await undo(run), 1);
    expect(times()).toEqual(['2025-11-20T20:00']);
  });

  test('that was run again after it could not remove the new play', { tags: ['large'] }, async () => {
    const run = await move([play(OLD), NEW]);
    scene.simulator.faults.add({ path: '/sync/history/remove', times: 50, fault: status(400) });
    const failed = await undo(run);
    expect(failed.exitCode).toBe(1);
    expect(times()).toEqual(['2024-05-01T18:15', '2025-11-20T20:00']);
    scene.simulator.faults.clear();
    const again = await undo(run);
    expect(again.exitCode, again.log).toBe(0);
    expect(times()).toEqual(['2025-11-20T20:00']);
    expect(additions()).toHaveLength(2);
  });
});
