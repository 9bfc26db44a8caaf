import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RunResult } from '../runner/runner.ts';
import { type SharedTime, shareTime } from '../runner/shared-time.ts';
import { gatewayTimeoutAfterWork, resetAfterWork, status } from '../simulator/faults.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import { occasionsOf } from '../simulator/trakt/plays.ts';
import { openScene, type Scene } from './scene.ts';

let scene: Scene;
let time: SharedTime;
beforeEach(async () => {
  time = await shareTime();
  scene = await openScene({ time });
});
afterEach(async () => {
  await scene.close();
  await time.close();
});

const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const additions = () => scene.simulator.log.of('POST', '/sync/history');

async function remove(
  ids: readonly string[],
  options: Parameters<Scene['step']>[1] = {},
): Promise<RunResult> {
  const run = await scene.step({ command: 'change', ids: ids.join(' ') }, options);
  expect(run.exitCode, run.log).toBe(0);
  scene.trakt.account('sam').usage.lastWrite = 0; // Nobody presses Undo within a second.
  return run;
}

const undo = (run: Pick<RunResult, 'runId'>, inputs: Record<string, string> = {}) =>
  scene.step({ command: 'restore', run: String(run.runId), ...inputs });

function expectDone(run: RunResult, outputs: Record<string, string>): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs).toMatchObject({ 'not-found': '0', failed: '0', unconfirmed: '0', ...outputs });
}

describe('undoing a run', () => {
  test('brings the 22 plays back to the play', async () => {
    const before = occasions();
    const removal = await remove(scene.story.accidentalIds);
    expect(scene.live()).toHaveLength(6);

    const run = await undo(removal);
    expectDone(run, { account: 'sam', selected: '22', restored: '22', 'already-present': '0' });
    expect(occasions()).toEqual(before);
    expect(additions()).toHaveLength(1);
    expect(run.requests.filter(request => request.host === 'api')).toHaveLength(6);
    expect(run.summary).toContain('22 plays put back');
    expect(run.summary).toContain('What Trakt cannot give back: the old history IDs');
    expect(run.summary).toContain('of 136 episodes watched');
  });

  test('takes the address of the run', async () => {
    const removal = await remove(scene.story.accidentalIds);
    const address = `https://github.com/sam/trakt-history/actions/runs/${removal.runId}/attempts/1#summary`;
    expectDone(await scene.step({ command: 'restore', run: address }), { restored: '22' });
  });

  test('adds nothing when it is run again at once', async () => {
    const before = occasions();
    const removal = await remove(scene.story.accidentalIds);
    await undo(removal);
    const run = await undo(removal);
    expectDone(run, { selected: '22', restored: '0', 'already-present': '22' });
    expect(run.summary).toContain('Nothing left to put back: all 22 plays are there already');
    expect(additions()).toHaveLength(1);
    expect(occasions()).toEqual(before);
  });

  test('adds nothing twice after a 504 that had done the work', async () => {
    const before = occasions();
    const removal = await remove(scene.story.accidentalIds);
    scene.faults.add({ method: 'POST', path: '/sync/history', ...gatewayTimeoutAfterWork() });
    const run = await undo(removal);
    expectDone(run, { restored: '22' });
    expect(run.log).toContain('Trakt gave no clear answer to putting back 22 plays');
    expect(additions()).toHaveLength(1);
    expect(occasions()).toEqual(before);
  });

  test('adds nothing twice after an answer that never arrived', async () => {
    const before = occasions();
    const removal = await remove(scene.story.accidentalIds);
    scene.faults.add({ method: 'POST', path: '/sync/history', ...resetAfterWork() });
    expectDone(await undo(removal), { restored: '22' });
    expect(additions()).toHaveLength(1);
    expect(occasions()).toEqual(before);
  });

  test('adds nothing twice after an answer that cannot be read', async () => {
    const before = occasions();
    const removal = await remove(scene.story.accidentalIds);
    scene.faults.add({
      method: 'POST',
      path: '/sync/history',
      after: true,
      fault: { status: 201, html: true },
    });
    expectDone(await undo(removal), { restored: '22' });
    expect(additions()).toHaveLength(1);
    expect(occasions()).toEqual(before);
  });

  test('waits while reads still list what was removed, and until they list what came back', async () => {
    const before = occasions();
    const removal = await remove(scene.story.accidentalIds);
    scene.trakt.switches.staleReads = 30_000;
    const run = await undo(removal);
    expectDone(run, { restored: '22' });
    expect(run.log).toContain('It still lists 22 plays under the old history ID, which may be gone already.');
    expect(run.log).toContain('Trakt does not list all plays that were put back yet');
    expect(additions()).toHaveLength(1);
    expect(occasions()).toEqual(before);
  });

  test('sends again after a 429, since nothing was done', async () => {
    const removal = await remove(scene.story.accidentalIds);
    scene.faults.add({
      method: 'POST',
      path: '/sync/history',
      fault: status(429, undefined, { 'Retry-After': '1' }),
    });
    expectDone(await undo(removal), { restored: '22' });
    expect(additions()).toHaveLength(2);
    expect(scene.live()).toHaveLength(28);
  });

  test('puts back one of two equal plays, and once only', async () => {
    const [play] = scene.story.accidental;
    if (play === undefined) throw new Error('The story has no plays.');
    const twin = scene.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
    const before = occasions();
    const removal = await remove([String(twin.id)]);

    expectDone(await undo(removal), { selected: '1', restored: '1' });
    expect(occasions()).toEqual(before);
    expectDone(await undo(removal), { restored: '0', 'already-present': '1' });
    expect(occasions()).toEqual(before);
  });

  test('puts back both of two equal plays that two steps of a run removed', async () => {
    const [play] = scene.story.accidental;
    if (play === undefined) throw new Error('The story has no plays.');
    const twin = scene.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
    const before = occasions();
    const removal = await remove([String(twin.id)]);
    await remove([String(play.id)], { runId: removal.runId });
    expect(occasions()).toHaveLength(27);

    expectDone(await undo(removal), { selected: '2', restored: '2' });
    expect(occasions()).toEqual(before);
    expectDone(await undo(removal), { restored: '0', 'already-present': '2' });
  });

  test('puts back what several attempts of a run removed', async () => {
    const before = occasions();
    const ids = scene.story.accidentalIds;
    const removal = await remove(ids.slice(0, 10));
    await remove(ids, { runId: removal.runId, runAttempt: 2 });
    expectDone(await undo(removal), { selected: '22', restored: '22' });
    expect(occasions()).toEqual(before);
  });

  test('puts back only what ids names', async () => {
    const ids = scene.story.accidentalIds;
    const removal = await remove(ids);
    const run = await undo(removal, { ids: `${ids[0]}, ${ids[5]}` });
    expectDone(run, { selected: '2', restored: '2', 'already-present': '0' });
    expect(scene.live()).toHaveLength(8);
    expectDone(await undo(removal, { ids: `${ids[0]}, ${ids[5]}` }), {
      restored: '0',
      'already-present': '2',
    });
  });

  test('stops when ids names a play that the run did not remove', async () => {
    const ids = scene.story.accidentalIds;
    const removal = await remove(ids.slice(1));
    const run = await undo(removal, { ids: `${ids[0]} ${ids[1]}` });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`No row has the history ID ${ids[0]}, which the input ids names.`);
    expect(additions()).toEqual([]);
  });

  test('shows in a dry run what would be put back, by the same way, and changes nothing', async () => {
    const removal = await remove(scene.story.accidentalIds);
    const run = await undo(removal, { 'dry-run': 'true' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '22', 'already-present': '0' });
    expect(run.outputs.restored).toBeUndefined();
    expect(run.summary).toContain('Preview: 22 plays would be put back');
    expect(additions()).toEqual([]);
    expect(scene.live()).toHaveLength(6);
  });

  test('reads the list also when it arrives as a ZIP archive', async () => {
    const removal = await remove(scene.story.accidentalIds);
    scene.artifacts.settings.download = 'zip';
    expectDone(await undo(removal), { restored: '22' });
  });

  test('puts back a movie, and a play without a date', async () => {
    const movie = scene.trakt.addMovie({ title: 'Serenity', year: 2005 });
    const played = scene.trakt.addPlay('sam', { item: movie, watchedAt: '2025-11-02T20:00:31.000Z' });
    const undated = scene.trakt.addPlay('sam', { item: movie, watchedAt: 0, action: 'watch' });
    const before = occasions();
    const removal = await remove([String(played.id), String(undated.id)]);
    const run = await undo(removal);
    expectDone(run, { restored: '2' });
    expect(occasions()).toEqual(before);
    expect(run.summary).toContain('the seconds of 1 time (Trakt keeps minutes)');
    expect(run.summary).toContain('how 1 play came about');
  });

  test('shows titles as text, whatever they hold', async () => {
    const show = scene.trakt.addShow({
      title: '<img src=x onerror=alert(1)> ::error::[x](http://evil.example) | @everyone',
      seasons: { 1: 1 },
      episodeTitle: () => '=HYPERLINK("http://evil.example")\n::add-mask::sam',
    });
    const play = scene.trakt.addPlay('sam', {
      item: episodeOf(show, 1, 1),
      watchedAt: '2025-11-02T20:00:00.000Z',
    });
    const removal = await remove([String(play.id)]);
    const run = await undo(removal);
    expectDone(run, { restored: '1' });
    expect(run.rawSummary).not.toContain('<img');
    expect(run.rawSummary).not.toMatch(/(?<!\\)\]\(http:\/\/evil/);
    expect(
      run.printed.filter(line => line.startsWith('::error') || line.startsWith('::add-mask::sam')),
    ).toEqual([]);
  });

  test('names the plays whose episode Trakt does not know any more, and fails', async () => {
    const removal = await remove(scene.story.accidentalIds);
    const [play] = scene.story.accidental;
    if (play?.item.type === 'episode') play.item.gone = true;
    const run = await undo(removal);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ restored: '21', 'not-found': '1', unconfirmed: '0' });
    expect(run.summary).toContain('1 play is of something that Trakt does not know any more');
    expect(scene.live()).toHaveLength(27);
  });

  test('names the plays that a full history refuses, and fails', async () => {
    const removal = await remove(scene.story.accidentalIds);
    scene.trakt.switches.maxPlays = 10;
    const run = await undo(removal);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ restored: '0', failed: '22' });
    expect(run.summary).toContain('22 plays could not be put back.');
    expect(run.summary).toContain('Your Trakt account has reached one of its limits (420).');
  });
});

describe('undo stops with nothing added', () => {
  async function expectStopped(run: RunResult, sentence: string): Promise<void> {
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(sentence);
    expect(additions()).toEqual([]);
  }

  test('for a run that does not exist', async () => {
    await expectStopped(
      await scene.step({ command: 'restore', run: '12345' }),
      'There is no run 12345 in sam/trakt-history (404).',
    );
  });

  test('for a run of another repository', async () => {
    const run = await scene.step({
      command: 'restore',
      run: 'https://github.com/alex/other/actions/runs/12345',
    });
    await expectStopped(
      run,
      'belongs to “alex/other”, but only runs of sam/trakt-history can be undone here',
    );
    expect(run.requests).toEqual([]);
  });

  test('for what is neither a number nor an address', async () => {
    const run = await scene.step({ command: 'restore', run: 'the last one' });
    await expectStopped(run, 'The input run is “the last one”. Give the number of the run');
    expect(run.requests).toEqual([]);
  });

  test('without the token that reads the list, before any request', async () => {
    const run = await scene.step({ command: 'restore', run: '12345', 'github-token': '' });
    await expectStopped(run, 'The input github-token is missing. It reads the list of what the run removed.');
    expect(run.requests).toEqual([]);
  });

  test('for a run that removed nothing', async () => {
    const { runId } = await scene.step({ command: 'export', show: '1394' });
    await expectStopped(
      await undo({ runId }),
      `Run ${runId} left no list of removed plays, so there is nothing to undo`,
    );
  });

  test('for a list that GitHub has deleted', async () => {
    scene.github.addRun({ id: 77 });
    scene.artifacts.add(77, 'removed-plays-sam-77-1-aaaa.csv', 'history_id\n', { ageDays: 91 });
    await expectStopped(
      await undo({ runId: 77 }),
      'GitHub has deleted the list of what run 77 removed (removed-plays-sam-77-1-aaaa.csv)',
    );
  });

  test('without the permission to read artifacts', async () => {
    scene.github.addRun({ id: 77 });
    scene.github.token.permissions = { contents: 'read' };
    await expectStopped(
      await undo({ runId: 77 }),
      'GitHub did not let this run list what run 77 uploaded (403). Nothing was put back. Give the job the permission actions: read',
    );
  });

  test('for the plays of another account', async () => {
    scene.github.addRun({ id: 77 });
    scene.artifacts.add(
      77,
      'removed-plays-alex-77-1-aaaa.csv',
      'history_id,watched_at,type,trakt_id,account,kept\n5,2025-11-17T01:02:00.000Z,episode,3800001,alex,0\n',
    );
    await expectStopped(
      await undo({ runId: 77 }),
      'The row belongs to the account “alex”, but this run is signed in as “sam”.',
    );
  });

  test('for a list whose content is not what was uploaded', async () => {
    const removal = await remove(scene.story.accidentalIds);
    scene.faults.add({ host: 'blob', method: 'GET', fault: status(200, 'history_id,watched_at\n') });
    await expectStopped(await undo(removal), 'arrived otherwise than it was uploaded (its digest differs)');
  });
});

describe('adding the plays of a CSV', () => {
  const LIST = 'imports/list.csv';

  test('finds rows without Trakt IDs by their other IDs and by title, and lists with its line what is not certain', async () => {
    const { show } = scene.story;
    const [third, fourth] = [episodeOf(show, 1, 3), episodeOf(show, 1, 4)];
    scene.trakt.addMovie({ title: 'Serenity', year: 2005 });
    scene.trakt.addMovie({ title: 'Serenity', year: 2019 });
    await scene.workspace.write(
      LIST,
      [
        'Watched At;Type;Title;Year;Season;Episode;TVDB ID;TMDB ID',
        `2014-01-01T20:00:00Z;episode;;;;;${third.ids.tvdb};`,
        `2014-01-02T20:00:00+01:00;episode;${show.title};;1;4;;${fourth.ids.tmdb}`,
        `2014-01-03T20:00:00Z;;${show.title?.toUpperCase()};2013;1;5;;`,
        `2014-01-04T20:00:00Z;movie;Serenity;2005;;;;`,
        `2014-01-05T20:00:00Z;movie;Serenity;;;;;`,
        `2014-01-06T20:00:00Z;episode;${show.title};;1;99;;`,
        `2014-01-07T20:00:00Z;episode;${show.title};;1;6;${third.ids.tvdb};`,
        `unknown;episode;Agents of something else;;1;1;;`,
      ].join('\r\n'),
    );
    const run = await scene.step({ command: 'restore', files: LIST });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ selected: '8', restored: '4', 'not-found': '4' });
    expect(occasions().filter(occasion => occasion.includes(' 2014-'))).toEqual(
      [
        `episode ${third.ids.trakt} 2014-01-01T20:00`,
        `episode ${fourth.ids.trakt} 2014-01-02T19:00`,
        `episode ${episodeOf(show, 1, 5).ids.trakt} 2014-01-03T20:00`,
        `movie ${scene.trakt.catalogue.movies[0]?.ids.trakt} 2014-01-04T20:00`,
      ].toSorted(),
    );
    expect(run.summary).toContain('4 rows are not certain enough to be put back.');
    for (const line of [
      'imports/list.csv line 6: Serenity watched 5 Jan 2014, 21:00. Several movies can be called “Serenity”. Write the year',
      'line 7: Marvel',
      'Trakt has no S01E99 of',
      'line 8: Marvel',
      'S01E03, which does not fit the rest of the row.',
      'line 9: Agents of something else S01E01',
      'Trakt knows no show called exactly “Agents of something else”.',
    ])
      expect(run.summary.replaceAll('<!-- -->', '').replaceAll('\\', '')).toContain(line);

    const again = await scene.step({ command: 'restore', files: LIST });
    expect(again.outputs).toMatchObject({ restored: '0', 'already-present': '4', 'not-found': '4' });
    expect(additions()).toHaveLength(1);
  });

  test('adds a backup of everything to a history that has it, and so nothing', async () => {
    await scene.step({ command: 'export', show: 'all' });
    const run = await scene.step({ command: 'restore', files: 'trakt-history/all.csv' });
    expectDone(run, { selected: '28', restored: '0', 'already-present': '28' });
    expect(additions()).toEqual([]);
  });

  test('refuses a time without a zone, with its line, and adds nothing', async () => {
    await scene.workspace.write(
      LIST,
      'trakt_id,type,watched_at\n3700101,episode,2014-01-01T20:00:00Z\n3700102,episode,01/02/2014 20:00\n3700103,episode,2014-02-30T20:00:00Z\n',
    );
    const run = await scene.step({ command: 'restore', files: LIST });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.filter(({ level }) => level === 'error')).toMatchObject([
      { file: LIST, line: 3, message: expect.stringContaining('“01/02/2014 20:00” is not a time') },
      { file: LIST, line: 4, message: expect.stringContaining('“2014-02-30T20:00:00Z” is not a time') },
    ]);
    expect(additions()).toEqual([]);
  });

  test('adds on a push to the default branch what the pushed file lists, and reads no other file', async () => {
    await scene.workspace.write(
      'imports/old.csv',
      'watched_at,type,trakt_id\n2014-01-01T20:00:00Z,episode,3700101\n',
    );
    const event = await scene.push({
      'imports/new.csv': 'watched_at,type,trakt_id\n2014-01-02T20:00:00Z,episode,3700102\n',
    });
    const run = await scene.step({ command: 'restore', files: 'imports/*.csv' }, { event });
    expectDone(run, { selected: '1', restored: '1' });
    expect(occasions().filter(occasion => occasion.includes(' 2014-'))).toEqual([
      'episode 3700102 2014-01-02T20:00',
    ]);
  });

  test('only shows on a push to another branch', async () => {
    const event = await scene.push(
      { 'imports/new.csv': 'watched_at,type,trakt_id\n2014-01-02T20:00:00Z,episode,3700102\n' },
      'topic',
    );
    const run = await scene.step({ command: 'restore', files: 'imports/*.csv' }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('Preview: 1 play would be put back');
    expect(additions()).toEqual([]);
  });

  test('checks the file alone on a pull request from a fork, which has no session', async () => {
    const event = await scene.push(
      { 'imports/new.csv': 'watched_at,type,trakt_id\n2014-01-02T20:00:00Z,episode,3700102\n' },
      'topic',
    );
    scene.github.addPull({ number: 3, base: 'main', head: String(event.sha) });
    const run = await scene.step(
      { command: 'restore', files: 'imports/*.csv', token: '', 'secrets-token': '' },
      { event: { name: 'pull_request', payload: { number: 3 } } },
    );
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('1 play to put back');
    expect(run.requests.filter(({ host }) => host === 'api')).toEqual([]);
  });
});
