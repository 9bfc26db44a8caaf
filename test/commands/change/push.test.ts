import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import type { ChangedFile } from '../../simulator/github/commits.ts';

const MARKED = 'changes/marked.csv';
const STARTER = 'changes/**/!(README.md), history/**/*.csv';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const list = (ids: readonly string[]) => `history_id\n${ids.join('\n')}\n`;

/** A file in which rows say enough of their plays, with what stands in the columns remove and move_to. */
function marked(...rows: [id: string, mark: string, moveTo?: string][]): string {
  const lines = rows.map(([id, mark, moveTo = '']) => {
    const play = scene.trakt.plays('sam').find(play => String(play.id) === id) ?? expect.fail(id);
    const at = new Date(play.watchedAt).toISOString();
    return [mark, moveTo, id, at, play.item.type, play.item.ids.trakt].join(',');
  });
  return `${['remove,move_to,history_id,watched_at,type,trakt_id', ...lines].join('\n')}\n`;
}
const change = (event: Awaited<ReturnType<Scene['push']>>) =>
  scene.step({ command: 'change', files: STARTER }, { event });

/** Commits to the main branch while the run waits: its checkout does not have it. */
function commitLater(...files: ChangedFile[]): void {
  const head = scene.github.repository.commits.find('main')?.sha ?? '';
  const sha = `1a7e${scene.github.nextRunId()}`.padEnd(40, '0');
  scene.github.addCommit({ sha, parents: [head], files, branch: 'main' });
}

function expectNothingRemoved(): void {
  expect(scene.removals()).toEqual([]);
  expect(scene.live()).toHaveLength(28);
}

describe('a push that was taken back while the run waited', () => {
  test('removes nothing when the file is deleted again', async () => {
    const event = await scene.push({ [MARKED]: list(scene.story.realIds) });
    commitLater({ filename: MARKED, status: 'removed' });
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '6', removed: '0', 'already-gone': '0' });
    expect(run.summary).toContain('## Nothing changed: 6 plays were taken back');
    expect(run.log).toContain('6 plays were asked for and then taken back.');
    expect(run.artifacts).toEqual([]);
    expectNothingRemoved();
  });

  test('removes what is still marked when some marks are gone', async () => {
    const [first = '', second = '', third = ''] = scene.story.accidentalIds;
    const event = await scene.push({ [MARKED]: list([first, second, third]) });
    commitLater({ filename: MARKED, status: 'modified', content: list([first, third]) });
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '3', removed: '2' });
    expect(run.summary).toContain('**1 play was taken back**');
    expect(scene.live()).toContain(second);
    expect(scene.live()).not.toContain(first);
    expect(run.artifacts[0]?.text()).not.toContain(second);
  });

  test('removes nothing of a file whose marks now say no', async () => {
    const [id = ''] = scene.story.accidentalIds;
    const event = await scene.push({ [MARKED]: marked([id, 'x']) });
    commitLater({ filename: MARKED, status: 'modified', content: marked([id, 'no']) });
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expectNothingRemoved();
  });

  test('moves and keeps what still asks for the same alone', async () => {
    const [moving = '', kept = '', stays = '', elsewhere = '', unkept = ''] = scene.story.accidentalIds;
    const [time, other] = ['2024-05-01T20:00:00Z', '2024-05-02T20:00:00Z'];
    const rows = (...cells: [stays: string, elsewhere: string, unkept: string]) =>
      marked(
        [moving, '', time],
        [kept, 'keep'],
        [stays, '', cells[0]],
        [elsewhere, '', cells[1]],
        [unkept, cells[2]],
      );
    const event = await scene.push({ [MARKED]: rows('released', time, 'keep') });
    commitLater({ filename: MARKED, status: 'modified', content: rows('', other, '') });
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '5', moved: '1', kept: '1', removed: '0' });
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('3 plays were left alone') }),
    );
    expect(scene.live()).not.toContain(moving);
    for (const id of [kept, stays, elsewhere, unkept]) expect(scene.live()).toContain(id);
    const receipt = run.artifacts.find(({ name }) => name.startsWith('receipt-'))?.text() ?? '';
    expect(JSON.parse(receipt).kept).toEqual([kept]);
  });

  test('removes nothing where a file of the backup that lost its other columns has the IDs', async () => {
    await scene.step({ command: 'backup' });
    const ids = scene.story.accidentalIds.slice(0, 3);
    const event = await scene.push({ [MARKED]: list(ids) });
    commitLater(
      { filename: MARKED, status: 'removed' },
      { filename: 'history/shows/note.csv', status: 'added', content: list(ids) },
    );
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## Nothing changed: 3 plays were taken back');
    expectNothingRemoved();
  });

  test('calls what is gone from both gone, not taken back', async () => {
    const [id = ''] = scene.story.accidentalIds;
    const event = await scene.push({ [MARKED]: list([id]) });
    commitLater({ filename: MARKED, status: 'removed' });
    scene.trakt.removePlay('sam', BigInt(id));
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ removed: '0', 'already-gone': '1' });
    expect(run.summary).not.toContain('taken back');
  });

  test('asks for nothing more of a play that is back under another history ID', async () => {
    const [play] = scene.story.real;
    if (play === undefined) expect.fail('the story has no plays');
    const at = new Date(play.watchedAt).toISOString();
    const content = `remove,history_id,watched_at,trakt_id\nx,${play.id},${at},${play.item.ids.trakt}\n`;
    const event = await scene.push({ [MARKED]: content });
    commitLater({ filename: MARKED, status: 'removed' });
    scene.trakt.removePlay('sam', play.id);
    scene.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ removed: '0', failed: '0', 'already-gone': '1' });
    expect(run.summary).not.toContain('identical play');
  });

  test('removes nothing when GitHub does not say what stands', async () => {
    const event = await scene.push({ [MARKED]: list(scene.story.accidentalIds) });
    scene.github.repository.commits.branches.delete('main');
    const run = await change(event);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('The branch main or the commit of this push no longer exists.');
    expectNothingRemoved();
  });
});

describe('a push that still stands', () => {
  test('is carried out when the backup moved and rewrote its file', async () => {
    const [first = '', second = ''] = scene.story.accidentalIds;
    const before = 'history/shows/old-name.csv';
    const event = await scene.push({ [before]: marked([first, 'x'], [second, '']) });
    commitLater(
      { filename: before, status: 'removed' },
      {
        filename: 'history/shows/new-name.csv',
        status: 'added',
        content: marked([second, ''], [first, 'X']),
      },
    );
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '1', removed: '1' });
    expect(scene.live()).not.toContain(first);
  });

  test('is not carried out when its rows only stand in a file that Change does not read', async () => {
    const event = await scene.push({ [MARKED]: list(scene.story.accidentalIds) });
    commitLater({ filename: 'notes/marked.csv', status: 'renamed', previous_filename: MARKED });
    expect((await change(event)).exitCode).toBe(0);
    expectNothingRemoved();
  });

  test('costs one request more when other files changed', async () => {
    const event = await scene.push({ [MARKED]: list(scene.story.accidentalIds) });
    commitLater({ filename: 'history/movies.csv', status: 'added', content: 'history_id\n' });
    const run = await change(event);
    expect(run.outputs.removed).toBe('22');
    expect(
      run.requests.filter(({ host, path }) => host === 'github' && /compare|contents/.test(path)),
    ).toHaveLength(2);
  });
});

describe('a push that only shows what it would do', () => {
  test('is a forced one, which brings along every old file of its commits', async () => {
    await scene.push({ 'changes/old.csv': list(scene.story.realIds) });
    const event = await scene.push({ [MARKED]: list(scene.story.accidentalIds) });
    const run = await change({ ...event, payload: { forced: true } });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## Preview');
    expect(run.summary).toContain('This push rewrote the branch (a forced push)');
    expectNothingRemoved();
  });
});

describe('a push of which it is not known what it changed', () => {
  test('fails with more than 300 files and no commits in its event', async () => {
    const many = Array.from({ length: 301 }, (_, index) => [`notes/${index}.txt`, ''] as const);
    const event = await scene.push({
      ...Object.fromEntries(many),
      [MARKED]: list(scene.story.accidentalIds),
    });
    const run = await change({ ...event, payload: { commits: [] } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('GitHub names no more than 300 of the files that this push changed');
    expectNothingRemoved();
  });
});

describe('files that systems and spreadsheets leave behind', () => {
  test('are passed over beside the one that is meant', async () => {
    const event = await scene.push({
      [MARKED]: list(scene.story.accidentalIds),
      'changes/.DS_Store': 'junk',
      'changes/~$marked.csv': 'junk',
      'changes/Thumbs.db': 'junk',
    });
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.removed).toBe('22');
  });
});

describe('a list of IDs', () => {
  test('in the folder of the backup removes nothing: it may be a note', async () => {
    await scene.step({ command: 'backup' });
    const event = await scene.push({ 'history/notes/season3.csv': list(scene.story.realIds) });
    const run = await change(event);
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]).toMatchObject({ level: 'error', file: 'history/notes/season3.csv' });
    expectNothingRemoved();
  });
});

describe('a repository that is not private', () => {
  test('is also one that all of an enterprise can read', async () => {
    scene.github.repository.facts.visibility = 'internal';
    const event = await scene.push({ [MARKED]: list(scene.story.accidentalIds) });
    const run = await change(event);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('This repository is not private');
    expect(run.requests.filter(({ host }) => host !== 'github')).toEqual([]);
    expectNothingRemoved();
  });
});
