import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReceipt } from '../../../src/github/receipt-file.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import { fileBehind } from '../../runner/links.ts';
import type { RunResult } from '../../runner/runner.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';
import { bySize } from '../../size.ts';

const MINUTE = 60_000;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const suspects = async (inputs: Record<string, string> = { command: 'export', show: '1394' }) =>
  (await scene.step(inputs)).outputs.suspects;

/** Commits the file behind a link, and runs what the starter runs: the command of its folder, and the backup of the same job. */
async function follow(run: RunResult, label: string): Promise<RunResult> {
  const file = fileBehind(run.summary, label);
  const [path = ''] = Object.keys(file);
  const command = path.startsWith('undo/') ? 'undo' : 'change';
  scene.clock.advance(10 * MINUTE);
  const event = await scene.push(file);
  const { temp } = scene.workspace;
  const done = await scene.step({ command, files: path }, { event, temp });
  expect(done.exitCode, done.log).toBe(0);
  const saved = await scene.step({ command: 'backup', full: 'true' }, { event, runId: done.runId, temp });
  expect(saved.exitCode, saved.log).toBe(0);
  return done;
}

async function night(): Promise<RunResult> {
  const run = await scene.step({ command: 'backup' }, { event: { name: 'schedule' } });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs.suspects).toBe('22');
  return run;
}

describe('each answer to the night’s accident is a link, and so is the way back', () => {
  test('Remove', async () => {
    const before = occasions();
    const run = await follow(await night(), 'Remove 22');
    expect(run.outputs).toMatchObject({ removed: '22' });
    expect(scene.live()).toEqual(scene.story.realIds.toSorted());
    expect(await suspects()).toBe('0');
    expect((await follow(run, 'Undo this')).outputs).toMatchObject({ added: '22' });
    expect(occasions()).toEqual(before);
  });

  test('Keep: they are not pointed out again, until that is undone', async () => {
    const before = scene.live();
    const run = await follow(await night(), 'Keep');
    expect(run.outputs).toMatchObject({ kept: '22', removed: '0' });
    const receipt = run.artifacts.find(({ name }) => name.startsWith('receipt-'));
    expect(readReceipt(receipt?.text() ?? '')?.kept.toSorted()).toEqual(scene.story.accidentalIds.toSorted());
    expect(await suspects()).toBe('0');
    await follow(run, 'Undo this');
    expect(await suspects()).toBe('22');
    expect(scene.live()).toEqual(before);
  });

  for (const [cases, size] of bySize(
    [
      ['Release dates', (at: string) => at.startsWith('2013-09-24T01:00')],
      ['No date', (at: string) => at.startsWith('1970-01-01T00:00')],
    ],
    ([label]) => label === 'Release dates',
  ))
    test.each(cases)('%s: they move, are no accident there, and come back', size, async (label, isThere) => {
      const before = occasions();
      const run = await follow(await night(), label);
      expect(run.outputs).toMatchObject({ moved: '22', failed: '0' });
      const times = scene.trakt.plays('sam').map(({ watchedAt }) => new Date(watchedAt).toISOString());
      expect(times.filter(isThere)).toHaveLength(22);
      expect(await suspects()).toBe('0');
      await follow(run, 'Undo this');
      expect(occasions()).toEqual(before);
    });
});
