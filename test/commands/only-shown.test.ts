import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../action/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const writes = () => scene.log.of('POST', /^\/sync\/history/).length;

/** Files that ask for something once they are on the default branch, each by the link of an earlier run. */
async function undoFile(): Promise<Record<string, string>> {
  const run = await scene.step({ command: 'change', ids: scene.story.accidentalIds.join(' ') });
  expect(run.outputs.removed, run.log).toBe('22');
  return { [`undo/${run.runId}.txt`]: 'It.\n' };
}

async function addFile(): Promise<Record<string, string>> {
  const list = 'watched_at,type,trakt_id\n2014-01-01T20:00:00Z,episode,3700101\n';
  const event = await scene.push({ 'imports/list.csv': list });
  const plan = await scene.step({ command: 'import', files: 'imports/**' }, { event });
  expect(plan.summary, plan.log).toContain('## Plan: 1 play to add');
  return { [`imports/${plan.runId}-add.txt`]: 'It.\n' };
}

const COMMANDS = { undo: undoFile, import: addFile };
const EVENTS: Record<string, (files: Record<string, string>) => ReturnType<Scene['push']>> = {
  'a push to another branch': files => scene.push(files, 'topic'),
  async 'a forced push'(files) {
    const event = await scene.push(files);
    return { ...event, payload: { ...event.payload, forced: true } };
  },
  async 'a pull request'(files) {
    const event = await scene.push(files, 'topic');
    scene.github.addPull({ number: 7, base: 'main', head: 'topic' });
    return { ...event, name: 'pull_request', payload: { number: 7 } };
  },
};

describe.each(Object.entries(COMMANDS))('what a file asks of %s', (command, makeFile) => {
  test.each(Object.entries(EVENTS))('is only shown on %s', async (_, eventOf) => {
    const files = await makeFile();
    scene.clock.advance(600_000);
    const [before, sent] = [scene.live(), writes()];
    const event = await eventOf(files);
    const run = await scene.step({ command, files: Object.keys(files).join('\n') }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toMatch(/^## (?:Preview: 22 plays would come back|Plan: 1 play to add)$/m);
    expect(run.summary).toMatch(/; nothing was (?:changed|added)\./);
    expect(run.artifacts).toEqual([]);
    expect([scene.live(), writes()]).toEqual([before, sent]);
  });
});

test('that merging adds what an earlier run planned at once is said, and a list that comes with it gets a link', async () => {
  const files = await addFile();
  const preview = async (number: number, more: Record<string, string>) => {
    const event = await scene.push({ ...files, ...more }, 'topic');
    scene.github.addPull({ number, base: 'main', head: 'topic' });
    const given = { command: 'import', files: ['imports/*-add.txt', ...Object.keys(more)].join('\n') };
    return scene.step(given, { event: { ...event, name: 'pull_request', payload: { number } } });
  };
  expect((await preview(7, {})).summary).toContain('nothing was added. Merge it to add the play.');
  const list = 'watched_at,type,trakt_id\n2014-01-02T20:00:00Z,episode,3700102\n';
  expect((await preview(8, { 'imports/more.csv': list })).summary).toContain(
    'nothing was added. Merge it: the run on main adds 1 play, and then has the link that adds the rest.',
  );
});
