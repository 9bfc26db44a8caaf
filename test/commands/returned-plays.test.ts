import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../action/scene.ts';
import type { RunResult } from '../runner/runner.ts';
import { status } from '../simulator/faults.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
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

const suspects = (result: RunResult) => Number(result.outputs.suspects ?? 0);
const receiptReads = (result: RunResult) =>
  result.requests.filter(({ host, path }) => host === 'github' && path.includes('/actions/artifacts?'));

/** The accident was removed and backed up; then an undo put it back, and its job saved no backup. */
async function undoneWithoutBackup(): Promise<void> {
  await step({ command: 'backup' });
  const job = { temp: scene.workspace.temp, runId: scene.github.nextRunId() };
  const removal = await step({ command: 'change', ids: scene.story.accidentalIds.join() }, job);
  await step({ command: 'backup' }, job);
  await step({ command: 'undo', run: String(removal.runId) });
}

/** Something else adds one of them again, as a media server does. */
function addedAgain(): void {
  const [first] = scene.trakt.plays('sam').filter(play => play.action === 'watch');
  if (first === undefined) expect.fail('there is no mark');
  scene.trakt.addPlay('sam', { item: first.item, watchedAt: first.watchedAt, action: 'watch' });
}

describe('plays that an undo put back, whose job saved no backup,', () => {
  beforeEach(undoneWithoutBackup);

  test('did not come back by themselves: neither export nor the next backup points them out', async () => {
    expect(suspects(await step({ command: 'export', show: 'all' }))).toBe(0);
    expect(suspects(await step({ command: 'backup' }))).toBe(0);
  });

  test('are remembered by that backup, so no later one reads receipts again', {
    tags: ['large'],
  }, async () => {
    expect(receiptReads(await step({ command: 'backup' }))).toHaveLength(1);
    const later = await step({ command: 'backup', full: 'true' });
    expect(suspects(later)).toBe(0);
    expect(receiptReads(later)).toEqual([]);
  });

  test('are pointed out where the receipts cannot be read', { tags: ['large'] }, async () => {
    scene.faults.add({ host: 'github', path: /\/actions\/artifacts/, fault: status(403), times: 10 });
    const backup = await step({ command: 'backup' });
    expect(suspects(backup)).toBe(22);
    expect(backup.summary).toContain('came back: removed');
  });
});

test('what an import of ours added within hours of a play is pointed out, though an undo put others back', async () => {
  await undoneWithoutBackup();
  const scrobble = scene.trakt.plays('sam').find(({ action }) => action === 'scrobble');
  if (scrobble === undefined) expect.fail('there is no scrobble');
  const { item, watchedAt } = scrobble;
  const later = new Date(watchedAt + 3_600_000).toISOString();
  const csv = `watched_at,type,trakt_id\n${later},${item.type},${item.ids.trakt}\n`;
  await scene.workspace.write('imports/a.csv', csv);
  const added = await step({ command: 'import', files: 'imports/a.csv', 'dry-run': 'false' });
  expect(added.outputs).toMatchObject({ added: '1' });
  const backup = await step({ command: 'backup' });
  expect(suspects(backup)).toBe(1);
  expect(backup.summary).not.toContain('came back: removed');
});

test('what something else added again is pointed out, though an undo put others back', async () => {
  await undoneWithoutBackup();
  addedAgain();
  const backup = await step({ command: 'backup' });
  expect(suspects(backup)).toBe(1);
  expect(backup.summary).toContain('came back: removed');
});
