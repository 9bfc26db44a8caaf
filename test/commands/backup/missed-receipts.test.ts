import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { status } from '../../simulator/faults.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  await step({ command: 'backup' });
});
afterEach(() => scene.close());

async function step(
  inputs: Record<string, string>,
  options: Parameters<Scene['step']>[1] = {},
): Promise<RunResult> {
  const result = await scene.step(inputs, options);
  expect(result.exitCode, result.log).toBe(0);
  scene.clock.advance(3_600_000);
  return result;
}

const remove = (options: Parameters<Scene['step']>[1] = {}) =>
  step({ command: 'change', ids: scene.story.accidentalIds.join() }, options);
const listsRead = ({ requests }: RunResult) =>
  requests.filter(({ host, path }) => host === 'github' && path.includes('/actions/artifacts?'));
const manifest = async () => JSON.parse(await scene.workspace.read('history/manifest.json'));

describe('plays that a run removed, whose job saved no backup,', () => {
  test('are missing on purpose, whatever max-shrink says', async () => {
    await remove();
    expect((await step({ command: 'backup', 'max-shrink': '0' })).outputs.lost).toBe('22');
  });

  test('are missing on purpose in a job that was started again', async () => {
    const { runId } = await remove();
    scene.github.addRun({ id: runId, attempt: 2, conclusion: null });
    const job = { temp: scene.workspace.temp, runId, attempt: 2 };
    await remove(job);
    expect((await step({ command: 'backup', 'max-shrink': '0' }, job)).outputs.lost).toBe('22');
  });

  test('are missing on purpose beside those that this job removed', async () => {
    await remove();
    const job = { temp: scene.workspace.temp, runId: scene.github.nextRunId() };
    await step({ command: 'change', ids: scene.story.realIds[0] ?? '' }, job);
    expect((await step({ command: 'backup', 'max-shrink': '0' }, job)).outputs.lost).toBe('23');
  });

  test('are remembered: when something adds them again, the next backup says so', async () => {
    const plays = scene.trakt.plays('sam').filter(({ id }) => scene.story.accidentalIds.includes(String(id)));
    await remove();
    await step({ command: 'backup' });
    expect((await manifest()).removed).toMatchObject([{ plays: { length: 22 } }]);
    for (const { item, watchedAt } of plays) scene.trakt.addPlay('sam', { item, watchedAt, action: 'watch' });
    expect((await step({ command: 'backup' })).summary).toContain('came back: removed');
  });

  test('count as lost where GitHub does not say what the run did', async () => {
    await remove();
    scene.faults.add({ host: 'github', path: /\/actions\/artifacts/, fault: status(403), times: 10 });
    const refused = await scene.step({ command: 'backup', 'max-shrink': '0' });
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain('22 plays of the last backup are no longer in the history');
    expect(refused.log).toContain('Could not check what runs of this repository did since the last backup');
  });
});

describe('receipts', () => {
  test('from before the last backup are not read again', async () => {
    const job = { temp: scene.workspace.temp, runId: scene.github.nextRunId() };
    await remove(job);
    await step({ command: 'backup' }, job);
    const [other] = scene.live();
    scene.trakt.removePlay('sam', BigInt(other ?? ''));
    const later = await step({ command: 'backup' });
    expect(later.outputs.lost).toBe('1');
    expect(listsRead(later)).toHaveLength(1);
    expect(later.requests.filter(({ path }) => path.endsWith('/zip'))).toEqual([]);
  });

  test('are not asked for where this job removed all that is missing', async () => {
    const job = { temp: scene.workspace.temp, runId: scene.github.nextRunId() };
    await remove(job);
    expect(listsRead(await step({ command: 'backup' }, job))).toEqual([]);
  });
});
