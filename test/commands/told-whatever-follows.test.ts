import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { change } from '../../src/commands/change/change.ts';
import { openScene, type Scene } from '../action/scene.ts';
import { linksOf } from '../runner/links.ts';
import type { RunResult } from '../runner/runner.ts';
import { status } from '../simulator/faults.ts';
import { occasionsOf } from '../simulator/trakt/plays.ts';
import { openStage } from './stage.ts';

const MINUTE = 60_000;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const rows = (times: readonly string[]) =>
  `watched_at,type,trakt_id\n${times.map(time => `${time},episode,3700101`).join('\n')}\n`;
const days = (number: number) =>
  Array.from({ length: number }, (_, day) => new Date(Date.UTC(2012, 0, 1 + day)).toISOString());

/** Commits files of one folder, and lets its workflow run. */
async function commit(command: 'import' | 'undo', files: Record<string, string>): Promise<RunResult> {
  scene.clock.advance(10 * MINUTE);
  const event = await scene.push(files);
  return scene.step({ command, files: command === 'undo' ? 'undo/*.txt' : 'imports/**' }, { event });
}

async function removed(ids: readonly string[]): Promise<number> {
  scene.clock.advance(10 * MINUTE);
  const run = await scene.step({ command: 'change', ids: ids.join(' ') });
  expect(run.exitCode, run.log).toBe(0);
  return run.runId;
}

/** It fails, and says first what was done and how that is undone; nothing in it says that nothing was. */
function expectTold(run: RunResult, headline: string, outputs: Record<string, string>): void {
  expect(run.exitCode, run.log).toBe(1);
  expect(run.summary.split('\n')[0]).toBe(`## ⚠️ ${headline}`);
  expect(run.outputs).toMatchObject(outputs);
  expect(run.summary).toContain(`?filename=undo/${run.runId}.txt&`);
  expect(`${run.summary} ${run.annotations.map(({ message }) => message).join(' ')}`).not.toMatch(
    /nothing was (?:added|changed|removed)/i,
  );
}

describe('what a run did is told, whatever fails after it', () => {
  test('of several undos, the ones that are done; the others have links', async () => {
    const { accidentalIds } = scene.story;
    const other = await removed(accidentalIds.slice(0, 2));
    const first = await removed(accidentalIds.slice(2));
    const [older, unknown] = [other - 10, other - 5];
    const run = await commit('undo', {
      [`undo/${first}.txt`]: 'It.\n',
      [`undo/${unknown}.txt`]: 'And one that is not there.\n',
      [`undo/${older}.txt`]: 'And an older one.\n',
    });
    expectTold(run, '20 plays came back', { added: '20', selected: '20' });
    expect(scene.live()).toHaveLength(26);
    expect(run.summary).toContain(`## ❌ Run ${unknown} was not undone`);
    expect(run.summary).toContain('There is no run');
    const links = linksOf(run.summary).flatMap(
      ({ address }) => new URL(address).searchParams.get('filename') ?? [],
    );
    expect(links).toEqual([
      `undo/${run.runId}.txt`,
      `undo/${unknown}-${run.runId}.txt`,
      `undo/${older}-${run.runId}.txt`,
    ]);
    expect(run.log).toContain(`Runs ${unknown}, ${older} not undone.`);
  });

  test('where the first undo fails nothing was changed, and that is said', async () => {
    const run = await commit('undo', { 'undo/12345.txt': 'It.\n', 'undo/12344.txt': 'And it.\n' });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('## ❌ There is no run 12345');
    expect(run.summary).toContain('Nothing was changed.');
    expect(linksOf(run.summary)).toEqual([]);
  });

  test('an undo that fails has a link for the next try, under a name that is free', async () => {
    const runId = await removed(scene.story.accidentalIds);
    const files = { [`undo/${runId}.txt`]: 'It.\n' };
    scene.faults.add({ host: 'api', path: /^\/sync\//, times: 99, fault: status(502) });
    const failed = await commit('undo', files);
    expect(failed.exitCode, failed.log).toBe(1);
    const links = linksOf(failed.summary);
    expect(links.map(({ address }) => new URL(address).searchParams.get('filename'))).toEqual([
      `undo/${runId}-${failed.runId}.txt`,
    ]);
    scene.faults.clear();
    const again = await commit('undo', { [`undo/${runId}-${failed.runId}.txt`]: 'Again.\n' });
    expect(again.outputs, again.log).toMatchObject({ added: '22' });
  });

  test('of a long import, the parts that are done', { tags: ['large'] }, async () => {
    const before = occasions().length;
    const plan = await commit('import', { 'imports/list.csv': rows(days(1_200)) });
    // Once for the files of the push, and once before each part.
    scene.faults.add({ host: 'github', path: /\/compare\//, nth: 3, times: 99, fault: status(502) });
    const run = await commit('import', { [`imports/${plan.runId}-add.txt`]: 'Add them.\n' });
    expectTold(run, '1,000 of 1,200 plays added', { added: '1000', failed: '200' });
    expect(run.summary).toContain('GitHub could not compare the pushed commits right now (502).');
    expect(occasions()).toHaveLength(before + 1_000);
    scene.faults.clear();
    const rest = await commit('import', { [`imports/${plan.runId}-add-2.txt`]: 'The rest.\n' });
    expect(rest.outputs, rest.log).toMatchObject({ added: '200', 'already-present': '1000' });
  });

  test('of a plan, that it was added, also where a list that came with it could not be planned', {
    tags: ['large'],
  }, async () => {
    const plan = await commit('import', { 'imports/list.csv': rows(days(1)) });
    let isAdded = false;
    scene.simulator.onArrival(({ method, path }) => {
      isAdded ||= method === 'POST' && path.endsWith('/receipt');
    });
    scene.faults.add({
      path: /^\/sync\/history/,
      where: ({ method }) => {
        isAdded ||= method === 'GET' && scene.simulator.log.of('POST', '/sync/history').length > 0;
        return isAdded;
      },
      nth: 2,
      times: 99,
      fault: status(502),
    });
    const run = await commit('import', {
      [`imports/${plan.runId}-add.txt`]: 'Add it.\n',
      'imports/more.csv': rows(days(3).slice(1)),
    });
    expectTold(run, '1 play added', { added: '1' });
    expect(run.summary).toContain('## ❌ The other files were not planned');
    expect(run.summary).toContain('commit them to imports/ once more');
  });

  test('of a removal, also where its receipt finds no room on the disk', async () => {
    const stage = await openStage();
    try {
      const context = { ...stage.contextOf(1), temp: '/nowhere' };
      const { accidentalIds: ids } = stage.story;
      const given = { files: [], ids, maxRemovals: 500 };
      const report = await change(context, { ...stage.options, ...given, command: 'change' });
      expect(report).toMatchObject({ outcome: 'done', ended: { length: 22 } });
      expect(stage.lines).toContainEqual(expect.stringContaining('What this run did could not be recorded.'));
    } finally {
      await stage.close();
    }
  });

  test.each(['GITHUB_STEP_SUMMARY', 'GITHUB_OUTPUT'])(
    'of a removal, in the log where %s cannot be written',
    async name => {
      const ids = scene.story.accidentalIds.join(' ');
      const run = await scene.step({ command: 'change', ids }, { env: { [name]: '/nowhere/file' } });
      expect(scene.live()).toHaveLength(6);
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('22 plays removed');
      expect(run.log).toContain('What this run did could not be written to its page: ');
      expect(run.log).not.toContain('This is a bug');
    },
  );
});
