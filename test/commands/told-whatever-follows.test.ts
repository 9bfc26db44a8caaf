import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { change } from '../../src/commands/change/change.ts';
import { openScene, type Scene } from '../action/scene.ts';
import { linksOf } from '../runner/links.ts';
import type { RunResult } from '../runner/runner.ts';
import { OTHER_SERVER } from '../runner/scene.ts';
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

const undo = (runId: number) => scene.step({ command: 'undo', run: String(runId) });

/** Undoes a run that uploaded this as its record. */
function undoOf(record: string, ageDays = 0): Promise<RunResult> {
  scene.github.addRun({ id: 77 });
  scene.artifacts.add(77, 'removed-plays-sam-77-1-aaaa-1of1.csv', record, { ageDays });
  return undo(77);
}

/** The files that its links fill in. */
function filesLinkedIn({ summary }: RunResult): string[] {
  return linksOf(summary).flatMap(({ address }) => new URL(address).searchParams.get('filename') ?? []);
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
  test('of several undos, the ones that are done; the others that there are have links', async () => {
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
    expect(filesLinkedIn(run)).toEqual([`undo/${run.runId}.txt`, `undo/${older}-${run.runId}.txt`]);
    expect(run.log).toContain(`Runs ${unknown}, ${older} not undone.`);
  });

  test('where the first undo fails nothing was changed, and that is said', async () => {
    const run = await commit('undo', { 'undo/12345.txt': 'It.\n', 'undo/12344.txt': 'And it.\n' });
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('## ❌ There is no run 12345');
    expect(run.summary).toContain('Nothing was changed.');
    expect(filesLinkedIn(run)).toEqual([`undo/12344-${run.runId}.txt`]);
  });

  test.each<[string, (runId: number) => Promise<RunResult>, string]>([
    ['a run that is not there', () => undo(12345), 'There is no run 12345'],
    [
      'itself',
      runId => scene.step({ command: 'undo', run: String(runId) }, { runId }),
      'A run cannot undo itself',
    ],
    [
      'a run that changed nothing',
      async () => undo((await scene.step({ command: 'export', show: '1394' })).runId),
      'left no record of a change',
    ],
    [
      'a run of a fork',
      () => {
        scene.github.addRun({ id: 77, fork: 'eve/trakt-history', event: 'pull_request' });
        return undo(77);
      },
      'ran for a pull request, another branch or a fork',
    ],
    ['a run whose record GitHub has deleted', () => undoOf('history_id\n', 91), 'had expired'],
    [
      'plays that the run did not change',
      runId => scene.step({ command: 'undo', run: String(runId), ids: '12345' }),
      'changed no play with the history ID',
    ],
    [
      'a run whose list somebody deleted',
      runId => {
        scene.artifacts.forget(runId, 'removed-plays-');
        return undo(runId);
      },
      'The list of what it removed is missing',
    ],
    ['a run whose record is none', () => undoOf('nonsense\n'), 'is not a record that this version'],
    [
      'a run whose record is a broken archive',
      () => undoOf('PK\u0003\u0004 and nothing else that an archive has'),
      'is not a file that this action uploaded',
    ],
    [
      'a run on a server without artifacts',
      runId => scene.step({ command: 'undo', run: String(runId) }, { env: OTHER_SERVER }),
      'This GitHub server has no artifact service',
    ],
  ])('an undo of %s has no link that asks for it once more', async (_, ask, words) => {
    const run = await ask(await removed(scene.story.accidentalIds));
    expect(run.exitCode, run.log).toBe(1);
    expect(run.summary).toContain(words);
    expect(filesLinkedIn(run)).toEqual([]);
  });

  test.each([
    ['GitHub does not let it read the record', /\/actions\/runs\/\d+\/artifacts/, status(403)],
    ['GitHub does not show the run', /\/actions\/runs\/\d+$/, status(403)],
  ])('an undo has a link for the next try where %s', async (_, path, fault) => {
    const runId = await removed(scene.story.accidentalIds);
    scene.faults.add({ host: 'github', path, times: 99, fault });
    const run = await undo(runId);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.summary).toContain('Give the job the permission actions: read');
    expect(filesLinkedIn(run)).toEqual([`undo/${runId}-${run.runId}.txt`]);
  });

  test('an undo that fails has a link for the next try, under a name that is free', async () => {
    const runId = await removed(scene.story.accidentalIds);
    const files = { [`undo/${runId}.txt`]: 'It.\n' };
    scene.faults.add({ host: 'api', path: /^\/sync\//, times: 99, fault: status(502) });
    const failed = await commit('undo', files);
    expect(failed.exitCode, failed.log).toBe(1);
    expect(filesLinkedIn(failed)).toEqual([`undo/${runId}-${failed.runId}.txt`]);
    scene.faults.clear();
    const again = await commit('undo', { [`undo/${runId}-${failed.runId}.txt`]: 'Again.\n' });
    expect(again.outputs, again.log).toMatchObject({ added: '22' });
  });

  test.each([
    ['where Trakt is down', {}, '/sync/last_activities'],
    ['of a run beside one that is not there', { 'undo/12345.txt': 'And it.\n' }, '/nothing'],
  ])('a preview %s has no link that would undo without one', async (_, others, path) => {
    const runId = await removed(scene.story.accidentalIds);
    scene.faults.add({ host: 'api', path, times: 99, fault: status(502) });
    const event = await scene.push({ [`undo/${runId}.txt`]: 'It.\n', ...others });
    const inputs = { command: 'undo', files: 'undo/*.txt', 'dry-run': 'true' };
    const run = await scene.step(inputs, { event });
    expect(run.exitCode, run.log).toBe(1);
    expect(filesLinkedIn(run)).toEqual([]);
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
