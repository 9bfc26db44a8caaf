import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeShown } from '../../../src/csv/shown.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import { bulkMark, moviePlay } from '../../history/plays.ts';
import { fileBehind, linksOf } from '../../runner/links.ts';
import { status } from '../../simulator/faults.ts';
import type { ChangedFile } from '../../simulator/github/commits.ts';
import { bySize } from '../../size.ts';

const STARTER = 'changes/**/!(README.md), history/**/*.csv';
const SHOW = '1394';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

type Event = Awaited<ReturnType<Scene['push']>>;
const change = (event: Event, given: Record<string, string> = {}) =>
  scene.step({ command: 'change', files: STARTER, ...given }, { event });

/** The run of an export that found the accident of the story: 22 plays, as its only group. */
async function exported(): Promise<number> {
  const run = await scene.step({ command: 'export', show: SHOW });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.artifacts.map(({ name }) => name)).toContainEqual(
    expect.stringMatching(new RegExp(`^shown-sam-${run.runId}-1-[a-z0-9]{4}\\.csv$`)),
  );
  return run.runId;
}
const order = (runId: number | string, group: number | string = 1, what = 'remove', more = '') =>
  `changes/${runId}-${group}-${what}${more}.txt`;
const push = (...names: string[]) =>
  scene.push(Object.fromEntries(names.map(name => [name, 'For people.\n'])));

/** The rows of a file, with what names their plays. */
async function withClaims(csv: string): Promise<string> {
  const [header, ...rows] = csv.trim().split('\n');
  const claims = rows.map(row => {
    const play = scene.trakt.plays('sam').find(({ id }) => row.endsWith(`,${id}`)) ?? expect.fail(row);
    return `${row},${new Date(play.watchedAt).toISOString()},${play.item.ids.trakt}`;
  });
  return `${[`${header},watched_at,trakt_id`, ...claims].join('\n')}\n`;
}

function commitLater(...files: ChangedFile[]): void {
  const head = scene.github.repository.commits.find('main')?.sha ?? '';
  const sha = `1a7e${scene.github.nextRunId()}`.padEnd(40, '0');
  scene.github.addCommit({ sha, parents: [head], files, branch: 'main' });
}

function expectNothingRemoved(): void {
  expect(scene.removals()).toEqual([]);
  expect(scene.live()).toHaveLength(28);
}

async function refuses(event: Event, words: string | RegExp, given: Record<string, string> = {}) {
  const run = await change(event, given);
  expect(run.exitCode, run.log).toBe(1);
  if (typeof words === 'string') expect(run.log).toContain(words);
  else expect(run.log).toMatch(words);
  expectNothingRemoved();
  return run;
}

describe('a file named after a run', () => {
  test('removes exactly the plays that the run showed', async () => {
    const run = await change(await push(order(await exported())));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '22', removed: '22' });
    expect(scene.live()).toEqual(scene.story.realIds.toSorted());
  });

  test('whatever it says: its content is for people', async () => {
    const name = order(await exported());
    const event = await scene.push({ [name]: `history_id\n${scene.story.realIds.join('\n')}\n` });
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.live()).toEqual(scene.story.realIds.toSorted());
  });

  test('all stands for every group, and a further hyphen only makes the name free', async () => {
    const run = await change(await push(order(await exported(), 'all', 'remove', '-2')));
    expect(run.outputs).toMatchObject({ selected: '22', removed: '22' });
  });

  test('by hand previews first, as any file', { tags: ['large'] }, async () => {
    const name = order(await exported());
    await scene.workspace.write(name, '');
    const byHand = { name: 'workflow_dispatch' };
    const preview = await scene.step(
      { command: 'change', files: name, 'dry-run': 'true' },
      { event: byHand },
    );
    expect(preview.summary).toContain('22 plays would be removed');
    expectNothingRemoved();
    const run = await scene.step({ command: 'change', files: name }, { event: byHand });
    expect(run.outputs).toMatchObject({ removed: '22' });
  });

  test('counts for no limit, as the CSV beside it does', async () => {
    const name = order(await exported());
    const [first = ''] = scene.story.realIds;
    const csv = `history_id\n${first}\n`;
    const run = await change(await scene.push({ [name]: '', 'changes/a.csv': csv }), { 'max-removals': '1' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ removed: '23' });
  });

  test('again, under another name, finds its plays gone: it is harmless', async () => {
    const runId = await exported();
    await change(await push(order(runId)));
    const run = await change(await push(order(runId, 1, 'remove', '-again')));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ removed: '0', 'already-gone': '22' });
    expect(scene.live()).toHaveLength(6);
  });

  test('only judges: a play that is another thing than the record says is not believed', async () => {
    const [id = ''] = scene.story.accidentalIds;
    const runId = scene.github.nextRunId();
    scene.github.addRun({ id: runId });
    const wrong = { ...moviePlay({ historyId: id }), title: 'Another' };
    const text = writeShown([{ play: wrong, group: 1 }], { slug: 'sam' });
    scene.artifacts.add(runId, `shown-sam-${runId}-1-abcd.csv`, text);
    await refuses(await push(order(runId)), 'belongs to another play than the rest of the row');
  });

  test('in a pull request only previews', async () => {
    const name = order(await exported());
    await scene.workspace.write(name, '');
    scene.github.addPull({
      number: 7,
      base: 'main',
      head: 'topic',
      files: [{ filename: name, status: 'added', content: '' }],
    });
    const run = await change({ name: 'pull_request', payload: { number: 7 } });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('Preview: 22 plays would be removed');
    expectNothingRemoved();
  });

  test('in a pull request of a fork, without a session, is only looked at', async () => {
    const name = order(await exported());
    await scene.workspace.write(name, '');
    const files = [{ filename: name, status: 'added' as const, content: '' }];
    scene.github.addPull({ number: 7, base: 'main', head: 'topic', fork: 'eve/trakt-history', files });
    const run = await change({ name: 'pull_request', payload: { number: 7 } }, { token: '' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## The files were checked');
    expect(run.requests.filter(({ host }) => host === 'api')).toEqual([]);
    expectNothingRemoved();
  });

  test('on another branch only previews', { tags: ['large'] }, async () => {
    const name = order(await exported());
    const run = await change(await scene.push({ [name]: '' }, 'topic'));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('Preview: 22 plays would be removed');
    expectNothingRemoved();
  });
});

describe('what a run only shows has links that do it', () => {
  const byHand = { name: 'workflow_dispatch' };
  const preview = (given: Record<string, string>) =>
    scene.step({ command: 'change', 'dry-run': 'true', ...given }, { event: byHand });

  test('a preview: exactly these plays', async () => {
    const shown = await preview({ ids: scene.story.accidentalIds.join(',') });
    expect(shown.exitCode, shown.log).toBe(0);
    expect(shown.summary).toContain('This was a preview; nothing was changed.');
    expect(shown.summary).not.toContain('Run it again');
    const run = await change(await scene.push(fileBehind(shown.summary, 'Remove these 22 plays')));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ removed: '22' });
    expect(scene.live()).toEqual(scene.story.realIds.toSorted());
  });

  test('a preview of a move to no date and of a play that is kept: a link each', {
    tags: ['large'],
  }, async () => {
    const [first = '', second = '', third = ''] = scene.story.accidentalIds;
    const csv = `remove,move_to,history_id\n,unknown,${first}\nkeep,,${second}\nx,,${third}\n`;
    await scene.workspace.write('changes/a.csv', await withClaims(csv));
    const shown = await preview({ files: 'changes/a.csv' });
    expect(shown.exitCode, shown.log).toBe(0);
    expect(linksOf(shown.summary).map(({ label }) => label)).toEqual([
      'Remove this play',
      'Clear the date of this play',
      'Keep this play',
    ]);
    const files = ['Remove this play', 'Clear the date of this play', 'Keep this play'].map(label =>
      fileBehind(shown.summary, label),
    );
    const run = await change(await scene.push(Object.assign({}, ...files)));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ removed: '1', moved: '1', kept: '1' });
  });

  test('of a move to a given time it says how else to do it', async () => {
    const [first = ''] = scene.story.accidentalIds;
    await scene.workspace.write(
      'changes/a.csv',
      await withClaims(`move_to,history_id\n2025-11-01T20:00:00Z,${first}\n`),
    );
    const shown = await preview({ files: 'changes/a.csv' });
    expect(shown.summary).toContain('with the preview unticked to carry this out.');
    expect(shown.artifacts).toEqual([]);
  });

  test('where the record finds no room, it says how else to do it', async () => {
    scene.faults.add({ host: 'artifacts', times: 99, fault: status(403) });
    const given = { ids: scene.story.accidentalIds.join(',') };
    expect((await preview(given)).summary).toContain('with the preview unticked to carry this out.');
    const stopped = await scene.step(
      { command: 'change', 'max-removals': '21', ...given },
      { event: byHand },
    );
    expect(stopped.exitCode).toBe(1);
    expect(stopped.summary).toContain('write 22 as the limit (max-removals), and untick the preview.');
    expectNothingRemoved();
  });

  test('a pull request is merged instead: it has none, and leaves no record', async () => {
    const name = order(await exported());
    await scene.workspace.write(name, '');
    scene.github.addPull({
      number: 7,
      base: 'main',
      head: 'topic',
      files: [{ filename: name, status: 'added', content: '' }],
    });
    const run = await change({ name: 'pull_request', payload: { number: 7 } });
    expect(linksOf(run.summary)).toEqual([]);
    expect(run.artifacts).toEqual([]);
  });
});

describe('it stands only unchanged', () => {
  test('one that was deleted meanwhile does nothing', async () => {
    const name = order(await exported());
    const event = await push(name);
    commitLater({ filename: name, status: 'removed' });
    const run = await change(event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('22 plays were taken back');
    expectNothingRemoved();
  });

  test('nor one that was edited: the later push has its own run', async () => {
    const name = order(await exported());
    const event = await push(name);
    const ids = scene.story.accidentalIds.join('\n');
    commitLater({ filename: name, status: 'modified', content: `history_id\n${ids}\n` });
    expect((await change(event)).exitCode).toBe(0);
    expectNothingRemoved();
  });

  test('nor one that was renamed', { tags: ['large'] }, async () => {
    const runId = await exported();
    const event = await push(order(runId));
    const renamed = { filename: order(runId, 1, 'remove', '-2'), previous_filename: order(runId) };
    commitLater({ ...renamed, status: 'renamed' });
    expect((await change(event)).exitCode).toBe(0);
    expectNothingRemoved();
  });
});

describe('a duplicate goes only while another play of it stays', () => {
  async function shownTwice() {
    const item = scene.trakt.addMovie({ title: 'Twice', year: 2001 });
    const [stays, duplicate] = scene.trakt.addOldPlays('sam', [
      { item, watchedAt: '2025-01-01T20:00:00Z', action: 'scrobble' },
      { item, watchedAt: '2025-01-01T21:00:00Z', action: 'watch' },
    ]);
    const { runId } = await scene.step({ command: 'export', show: 'Twice' });
    scene.clock.advance(3_600_000);
    return { item, runId, stays: stays?.id ?? expect.fail(), duplicate: String(duplicate?.id) };
  }

  test('as the run showed it', async () => {
    const { runId, duplicate } = await shownTwice();
    const run = await change(await push(order(runId)));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.removed).toBe('1');
    expect(scene.live()).not.toContain(duplicate);
  });

  test('not when the other one was removed since', async () => {
    const { runId, stays, duplicate } = await shownTwice();
    scene.trakt.removePlay('sam', stays);
    const run = await change(await push(order(runId)));
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('Twice (2001), watched 2025-01-01 21:00 UTC was one play too many.');
    expect(run.summary).toContain('The play that was to stay beside it is gone, or would go as well.');
    expect(scene.live()).toContain(duplicate);
    expect(scene.removals()).toEqual([]);
  });

  test('not when the other one is to go in the same push', async () => {
    const { runId, stays } = await shownTwice();
    const event = await scene.push({ [order(runId)]: '', 'changes/a.csv': `history_id\n${stays}\n` });
    const run = await change(event);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('The play that was to stay beside it is gone, or would go as well.');
    expect(scene.removals()).toEqual([]);
  });

  test('not when only a play of years ago would stay', async () => {
    const { item, runId, stays, duplicate } = await shownTwice();
    scene.trakt.addOldPlays('sam', [{ item, watchedAt: '2019-06-01T20:00:00Z' }]);
    scene.trakt.removePlay('sam', stays);
    const run = await change(await push(order(runId)));
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('The play that was to stay beside it is gone, or would go as well.');
    expect(scene.live()).toContain(duplicate);
    expect(scene.removals()).toEqual([]);
  });

  test('also beside another one that came in its place, as an undo leaves it', {
    tags: ['large'],
  }, async () => {
    const { item, runId, stays, duplicate } = await shownTwice();
    scene.trakt.removePlay('sam', stays);
    scene.trakt.addOldPlays('sam', [{ item, watchedAt: '2025-01-01T20:00:00Z', action: 'watch' }]);
    const run = await change(await push(order(runId)));
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.live()).not.toContain(duplicate);
  });

  test('and moves to its release, whatever stays', { tags: ['large'] }, async () => {
    const { item, runId, stays } = await shownTwice();
    scene.trakt.removePlay('sam', stays);
    const run = await change(await push(order(runId, 1, 'released')));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.moved).toBe('1');
    expect(scene.trakt.plays('sam').filter(play => play.item === item)).toHaveLength(1);
  });
});

describe('two that contradict one another are refused', () => {
  test('remove and keep of one group', async () => {
    const runId = await exported();
    await refuses(await push(order(runId), order(runId, 1, 'keep')), 'Mark it the same way in both places.');
  });

  test('remove of a group, and release dates for all', async () => {
    const runId = await exported();
    await refuses(
      await push(order(runId), order(runId, 'all', 'released')),
      'Mark it the same way in both places.',
    );
  });

  test('and a CSV that marks one of its plays differently', async () => {
    const name = order(await exported());
    const [id = ''] = scene.story.accidentalIds;
    const event = await scene.push({ [name]: '', 'changes/a.csv': `remove,history_id\nkeep,${id}\n` });
    await refuses(event, 'Mark it the same way in both places.');
  });
});

describe('a name that leads nowhere is refused', () => {
  for (const [cases, size] of bySize(
    [
      ['a run number with zeros before it', (id: number) => `changes/0${id}-1-remove.txt`],
      ['a group with zeros before it', (id: number) => `changes/${id}-01-remove.txt`],
      ['another verb', (id: number) => `changes/${id}-1-delete.txt`],
      ['capitals', (id: number) => `changes/${id}-1-REMOVE.TXT`],
      ['a name like a path', (id: number) => `changes/${id}-1-..%2f..%2fremove.txt`],
    ],
    ([what]) => what.endsWith('before it') || what.endsWith('like a path'),
  ))
    test.each(cases)('%s', size, async (_, nameOf) => {
      await refuses(await push(nameOf(await exported())), 'The name of this file is not understood.');
    });

  test('a folder that is named like a run does not change what the name says', async () => {
    const name = `changes/${await exported()}-all-remove.txt/1-1-keep.txt`;
    await refuses(await push(name), 'There is no run 1 in sam/trakt-history (404)');
  });

  test('a group that the run does not have', async () => {
    await refuses(await push(order(await exported(), 2)), 'showed no group 2: it has only 1.');
  });

  test('a run that is not there', async () => {
    await refuses(await push(order(123)), 'There is no run 123 in sam/trakt-history (404)');
  });

  test('a run that showed nothing', { tags: ['large'] }, async () => {
    const { runId } = await scene.step({ command: 'export', show: SHOW, 'duplicate-window': '0' });
    await change(await push(order(runId)));
    const clean = await scene.step({ command: 'export', show: SHOW, 'duplicate-window': '0' });
    expect(clean.artifacts.map(({ name }) => name).filter(name => name.startsWith('shown'))).toEqual([]);
    const run = await change(await push(order(clean.runId)));
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('has no list of plays, or GitHub has deleted it since');
    expect(run.summary).toContain('/actions/workflows/backup.yml');
    expect(run.summary).toContain('/actions/workflows/export.yml');
  });

  test('everything that is wrong with several is reported at once', async () => {
    const runId = await exported();
    const run = await refuses(
      await push(order(runId, 2), order(123), order(`0${runId}`)),
      '3 problems in what you selected',
    );
    expect(run.annotations.map(({ file }) => file)).toEqual([
      `changes/0${runId}-1-remove.txt`,
      'changes/123-1-remove.txt',
      `changes/${runId}-2-remove.txt`,
    ]);
  });
});

describe('nothing that an attacker puts there counts', () => {
  const forged = () =>
    writeShown(
      bulkMark(1).map(play => ({ play, group: 1 })),
      { slug: 'sam' },
    );

  test.each([
    ['a fork’s pull request', { event: 'pull_request', fork: 'eve/trakt-history' }],
    ['a fork', { event: 'workflow_dispatch', fork: 'eve/trakt-history' }],
    ['another workflow, on an event that strangers start', { event: 'issues' }],
    ['pull_request_target', { event: 'pull_request_target' }],
  ])('an artifact of %s', async (_, run) => {
    const id = scene.github.nextRunId();
    scene.github.addRun({ id, ...run });
    scene.artifacts.add(id, `shown-sam-${id}-1-abcd.csv`, forged());
    await refuses(await push(order(id)), `Run ${id} belongs to a fork`);
  });

  test('an artifact that another run named after this one', async () => {
    const runId = scene.github.nextRunId();
    scene.github.addRun({ id: runId });
    const other = scene.github.nextRunId();
    scene.github.addRun({ id: other, fork: 'eve/trakt-history' });
    scene.artifacts.add(other, `shown-sam-${runId}-1-abcd.csv`, forged());
    await refuses(await push(order(runId)), 'has no list of plays');
  });
});

describe('a record of another account', () => {
  async function ofAlex(): Promise<number> {
    const runId = scene.github.nextRunId();
    scene.github.addRun({ id: runId });
    const text = writeShown([{ play: moviePlay(), group: 1 }], { slug: 'alex', uuid: 'uuid-of-alex' });
    scene.artifacts.add(runId, `shown-alex-${runId}-1-abcd.csv`, text);
    return runId;
  }

  test('is ignored, which is said where nothing else was given', async () => {
    const name = order(await ofAlex());
    const run = await change(await push(name));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('is about plays of another account, so this run ignored it.');
    expectNothingRemoved();
  });

  test('does not keep the others from being done', { tags: ['large'] }, async () => {
    const run = await change(await push(order(await ofAlex()), order(await exported())));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ removed: '22' });
    expect(run.log).toContain('is not for sam');
  });
});

test.each([
  ['', order => order],
  ['7', order => order],
  ['', order => order.replace('-1-', '-all-')],
] satisfies [string, (order: string) => string][])(
  'a plan of an import stands for nothing that could be removed: history ID %j, %s',
  async (historyId, named) => {
    const runId = scene.github.nextRunId();
    scene.github.addRun({ id: runId });
    const text = writeShown([{ play: moviePlay({ historyId }), group: 1, isPlanned: true }], { slug: 'sam' });
    scene.artifacts.add(runId, `shown-sam-${runId}-1-abcd.csv`, text);
    await refuses(await push(named(order(runId))), `it makes imports/${runId}-add.txt`);
  },
);
