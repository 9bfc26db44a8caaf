import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { gatewayTimeoutAfterWork, resetAfterWork, status } from '../../simulator/faults.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

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

/** Removes the 22 plays of the accident. `expectBack` sees that they are there again, after so many additions. */
async function removeAccident() {
  const before = occasions();
  const removal = await remove(scene.story.accidentalIds);
  const expectBack = (sent = 1) => {
    expect(additions()).toHaveLength(sent);
    expect(occasions()).toEqual(before);
  };
  return { removal, expectBack };
}

const undo = (run: Pick<RunResult, 'runId'>, inputs: Record<string, string> = {}) =>
  scene.step({ command: 'undo', run: String(run.runId), ...inputs });

function expectDone(run: RunResult, outputs: Record<string, string>): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs).toMatchObject({ 'not-found': '0', failed: '0', unconfirmed: '0', ...outputs });
}

describe('undoing a run', () => {
  test('brings the 22 plays back to the play', async () => {
    const { removal, expectBack } = await removeAccident();
    expect(scene.live()).toHaveLength(6);

    const run = await undo(removal);
    expectDone(run, { account: 'sam', selected: '22', added: '22', 'already-present': '0' });
    expectBack();
    expect(additions()).toHaveLength(1);
    expect(run.requests.filter(request => request.host === 'api')).toHaveLength(5);
    expect(run.summary).toContain('22 plays came back');
    expect(run.summary).toContain('What Trakt cannot give back: the old history IDs');
  });

  test('takes the address of the run', { tags: ['large'] }, async () => {
    const removal = await remove(scene.story.accidentalIds);
    const address = `https://github.com/sam/trakt-history/actions/runs/${removal.runId}/attempts/1#summary`;
    expectDone(await scene.step({ command: 'undo', run: address }), { added: '22' });
  });

  test('is started by a committed file that is named after the run, and by no older one', async () => {
    const { removal, expectBack } = await removeAccident();
    await scene.workspace.write('undo/12345.txt', 'An older one.\n');
    const event = await scene.push({ [`undo/${removal.runId}.txt`]: 'Undoes it.\n' });
    const run = await scene.step({ command: 'undo', files: 'undo/*.txt' }, { event });
    expectDone(run, { added: '22' });
    expectBack();
    expect(run.summary).toContain(`filename=undo/${run.runId}.txt`);
  });

  test('is a notice where a push brings no file that asks for it', async () => {
    await removeAccident();
    const event = await scene.push({ 'notes/readme.txt': 'Hello.\n' });
    const run = await scene.step({ command: 'undo', files: 'undo/*.txt' }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## Nothing to undo');
    expect(run.requests.filter(({ host }) => host === 'api')).toEqual([]);
  });

  test('whose file was taken back changes nothing and fails for nothing, whatever could not have come back', async () => {
    const item = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
    const watchedAt = '2025-11-10T20:00:00Z';
    const { id } = scene.trakt.addPlay('sam', { item, watchedAt, missing: ['movie'] });
    const ids = [String(id), ...scene.story.accidentalIds].join(',');
    const removal = await scene.step({ command: 'change', ids, 'allow-irreversible': 'true' });
    expect(removal.outputs.removed, removal.log).toBe('23');
    const file = `undo/${removal.runId}.txt`;
    const event = await scene.push({ [file]: 'Undoes it.\n' });
    await scene.push({ [file]: null });
    await scene.workspace.write(file, 'Undoes it.\n');
    const run = await scene.step({ command: 'undo', files: 'undo/*.txt' }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain(`## Run ${removal.runId} was not undone: its file was taken back`);
    expect(run.summary).not.toContain('no longer has the episode or movie');
    expect(run.outputs).toMatchObject({ selected: '0', added: '0', failed: '0', 'not-found': '0' });
  });

  describe('that changed nothing of this account, but of another one', () => {
    async function byAlex(inputs: Record<string, string>) {
      const { runId } = await remove(scene.story.accidentalIds);
      scene.trakt.addAccount({ slug: 'alex' });
      scene.saveSession({ slug: 'alex' });
      const event = await scene.push({ [`undo/${runId}.txt`]: 'Undoes it.\n' });
      const target: Record<string, string> =
        inputs.run === undefined ? { files: 'undo/*.txt' } : { run: String(runId) };
      return scene.step({ command: 'undo', ...inputs, ...target }, { event });
    }

    test('is left alone in the folder that several accounts share', async () => {
      const run = await byAlex({ account: 'alex' });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.summary).toContain('## Nothing to undo');
      expect(run.log).toContain('is not for alex');
      expect(run.outputs.selected).toBeUndefined();
      expect([scene.live().length, scene.trakt.plays('alex').length]).toEqual([6, 0]);
    });

    test.each([
      ['where no account is named', {}],
      ['where the run is named by hand', { account: 'alex', run: '1' }],
    ])('stops %s', { tags: ['large'] }, async (_, inputs) => {
      const run = await byAlex(inputs);
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('What it changed belongs to sam. This run changed nothing.');
    });
  });

  test('of two files for it stands as long as one of them does', { tags: ['large'] }, async () => {
    const removal = await remove(scene.story.accidentalIds);
    const [first, second] = [`undo/${removal.runId}-2.txt`, `undo/${removal.runId}.txt`];
    const event = await scene.push({ [first]: '', [second]: '' });
    await scene.push({ [first]: null });
    await scene.workspace.write(first, '');
    expectDone(await scene.step({ command: 'undo', files: 'undo/*.txt' }, { event }), { added: '22' });
  });

  test('of two runs of one push undoes the newer one first, since it may have moved plays on', async () => {
    const before = occasions();
    const move = async (to: string) => {
      const [play] = scene.trakt.plays('sam').toSorted((a, b) => Number(b.id - a.id));
      if (play === undefined) expect.fail('there is no play');
      const at = new Date(play.watchedAt).toISOString();
      const row = `${to},${play.id},${at},${play.item.ids.trakt}`;
      await scene.workspace.write('changes/a.csv', `move_to,history_id,watched_at,trakt_id\n${row}\n`);
      const run = await scene.step({ command: 'change', files: 'changes/a.csv' });
      expect(run.outputs, run.log).toMatchObject({ moved: '1' });
      scene.clock.advance(3_600_000);
      return run.runId;
    };
    const runs = [await move('2025-10-01T10:00:00Z'), await move('2025-10-02T10:00:00Z')];
    const event = await scene.push(Object.fromEntries(runs.map(runId => [`undo/${runId}.txt`, ''])));
    expectDone(await scene.step({ command: 'undo', files: 'undo/*.txt' }, { event }), { moved: '2' });
    expect(occasions()).toEqual(before);
  });

  test('of two runs of one push takes no play that came back for the one for a play of the other', {
    tags: ['large'],
  }, async () => {
    const item = episodeOf(scene.story.show, 1, 2);
    const twins = [1, 2].map(() => {
      const watchedAt = Date.parse('2024-05-05T20:00:00Z');
      return String(scene.trakt.addPlay('sam', { item, watchedAt, action: 'scrobble' }).id);
    });
    scene.clock.advance(3_600_000);
    const before = occasions();
    const runs: number[] = [];
    for (const twin of twins) {
      runs.push((await remove([twin])).runId);
      scene.clock.advance(3_600_000);
    }
    const event = await scene.push(Object.fromEntries(runs.map(runId => [`undo/${runId}.txt`, ''])));
    expectDone(await scene.step({ command: 'undo', files: 'undo/*.txt' }, { event }), { added: '2' });
    expect(occasions()).toEqual(before);
  });

  test('takes back what an undo added, and what an import added', { tags: ['large'] }, async () => {
    const { removal, expectBack } = await removeAccident();
    const first = await undo(removal);
    scene.trakt.account('sam').usage.lastWrite = 0;
    const again = await undo(first);
    expectDone(again, { removed: '22', added: '0' });
    expect(scene.live()).toHaveLength(6);
    scene.trakt.account('sam').usage.lastWrite = 0;
    expectDone(await undo(again), { added: '22' });
    expectBack(2);
  });

  test('adds nothing when it is run again at once', async () => {
    const { removal, expectBack } = await removeAccident();
    await undo(removal);
    const run = await undo(removal);
    expectDone(run, { selected: '22', added: '0', 'already-present': '22' });
    expect(run.summary).toContain('Nothing changed: 22 plays are there already');
    expect(run.artifacts).toEqual([]);
    expectBack();
  });

  test('adds nothing where Trakt lists no plays and does not count them, as in an outage', async () => {
    const { removal, expectBack } = await removeAccident();
    await undo(removal);
    scene.clock.advance(3_600_000);
    scene.faults.add({
      method: 'GET',
      path: /^\/sync\/history/,
      times: Number.POSITIVE_INFINITY,
      fault: status(200, []),
    });
    const run = await undo(removal);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Nothing was changed: Trakt’s answers contradicted each other for two minutes');
    expectBack();
  });

  test('adds nothing twice after a 504 that had done the work', { tags: ['large'] }, async () => {
    const { removal, expectBack } = await removeAccident();
    scene.faults.add({ method: 'POST', path: '/sync/history', ...gatewayTimeoutAfterWork() });
    const run = await undo(removal);
    expectDone(run, { added: '22' });
    expect(run.log).toContain('Trakt didn’t confirm that 22 plays were added');
    expectBack();
  });

  test.each([
    ['an answer that never arrived', resetAfterWork()],
    ['an unreadable answer', { after: true, fault: { status: 201, html: true } }],
  ])('adds nothing twice after %s', async (_, fault) => {
    const { removal, expectBack } = await removeAccident();
    scene.faults.add({ method: 'POST', path: '/sync/history', ...fault });
    expectDone(await undo(removal), { added: '22' });
    expectBack();
  });

  test('adds at once while reads still list what was removed, and waits until they list what came back', async () => {
    const { removal, expectBack } = await removeAccident();
    scene.trakt.switches.staleReads = 30_000;
    const run = await undo(removal);
    expectDone(run, { added: '22' });
    expect(run.log).toContain('Trakt doesn’t show all added plays yet.');
    expectBack();
  });

  test('sends again after a 429, because nothing was done', async () => {
    const removal = await remove(scene.story.accidentalIds);
    scene.faults.add({
      method: 'POST',
      path: '/sync/history',
      fault: status(429, undefined, { 'Retry-After': '1' }),
    });
    expectDone(await undo(removal), { added: '22' });
    expect(additions()).toHaveLength(2);
    expect(scene.live()).toHaveLength(28);
  });

  test('puts back one of two equal plays, and once only', async () => {
    const [play] = scene.story.accidental;
    if (play === undefined) throw new Error('The story has no plays.');
    const twin = scene.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
    const before = occasions();
    const removal = await remove([String(twin.id)]);

    expectDone(await undo(removal), { selected: '1', added: '1' });
    expect(occasions()).toEqual(before);
    expectDone(await undo(removal), { added: '0', 'already-present': '1' });
    expect(occasions()).toEqual(before);
  });

  test('puts back both of two equal plays that two steps of a run removed', { tags: ['large'] }, async () => {
    const [play] = scene.story.accidental;
    if (play === undefined) throw new Error('The story has no plays.');
    const twin = scene.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
    const before = occasions();
    const removal = await remove([String(twin.id)]);
    await remove([String(play.id)], { runId: removal.runId });
    expect(occasions()).toHaveLength(27);

    expectDone(await undo(removal), { selected: '2', added: '2' });
    expect(occasions()).toEqual(before);
    expectDone(await undo(removal), { added: '0', 'already-present': '2' });
  });

  test('puts back what several attempts of a run removed', { tags: ['large'] }, async () => {
    const before = occasions();
    const ids = scene.story.accidentalIds;
    const removal = await remove(ids.slice(0, 10));
    await remove(ids, { runId: removal.runId, runAttempt: 2 });
    expectDone(await undo(removal), { selected: '22', added: '22' });
    expect(occasions()).toEqual(before);
  });

  test('puts back only what ids names', async () => {
    const ids = scene.story.accidentalIds;
    const removal = await remove(ids);
    const run = await undo(removal, { ids: `${ids[0]}, ${ids[5]}` });
    expectDone(run, { selected: '2', added: '2', 'already-present': '0' });
    expect(scene.live()).toHaveLength(8);
    expectDone(await undo(removal, { ids: `${ids[0]}, ${ids[5]}` }), {
      added: '0',
      'already-present': '2',
    });
  });

  test('stops when ids names a play that the run did not remove', async () => {
    const ids = scene.story.accidentalIds;
    const removal = await remove(ids.slice(1));
    const run = await undo(removal, { ids: `${ids[0]} ${ids[1]}` });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`changed no play with the history ID “${ids[0]}” (the input ids)`);
    expect(additions()).toEqual([]);
  });

  test('shows in a dry run what would be put back, by the same way, and changes nothing', async () => {
    const removal = await remove(scene.story.accidentalIds);
    const run = await undo(removal, { 'dry-run': 'true' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '22', 'already-present': '0' });
    expect(run.outputs.added).toBeUndefined();
    expect(run.summary).toContain('Preview: 22 plays would come back');
    expect(additions()).toEqual([]);
    expect(scene.live()).toHaveLength(6);
  });

  test('reads the list also when it arrives as a ZIP archive', async () => {
    const removal = await remove(scene.story.accidentalIds);
    scene.artifacts.settings.download = 'zip';
    expectDone(await undo(removal), { added: '22' });
  });

  test('puts back a movie, and a play without a date', async () => {
    const movie = scene.trakt.addMovie({ title: 'Serenity', year: 2005 });
    const played = scene.trakt.addPlay('sam', { item: movie, watchedAt: '2025-11-02T20:00:31.000Z' });
    const undated = scene.trakt.addPlay('sam', { item: movie, watchedAt: 0, action: 'watch' });
    const before = occasions();
    const removal = await remove([String(played.id), String(undated.id)]);
    const run = await undo(removal);
    expectDone(run, { added: '2' });
    expect(occasions()).toEqual(before);
    expect(run.summary).toContain('the seconds of the times (Trakt keeps minutes)');
    expect(run.summary).toContain('that plays were scrobbled or checked in');
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
    expectDone(run, { added: '1' });
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
    expect(run.outputs).toMatchObject({ added: '21', 'not-found': '1', unconfirmed: '0' });
    expect(run.summary).toContain('Trakt no longer has the episode or movie of 1 play');
    expect(scene.live()).toHaveLength(27);
  });

  test('names the plays that a full history refuses, and fails', async () => {
    const removal = await remove(scene.story.accidentalIds);
    scene.trakt.switches.maxPlays = 10;
    const run = await undo(removal);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ added: '0', failed: '22' });
    expect(run.summary).toContain('22 plays could not be added.');
    expect(run.summary).toContain(`filename=undo/${removal.runId}-${run.runId}.txt`);
    expect(run.summary).not.toContain(`filename=undo/${run.runId}.txt`);
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
      await scene.step({ command: 'undo', run: '12345' }),
      'There is no run 12345 in sam/trakt-history (404).',
    );
  });

  test('for a run of another repository', async () => {
    const run = await scene.step({
      command: 'undo',
      run: 'https://github.com/alex/other/actions/runs/12345',
    });
    await expectStopped(
      run,
      'names a run of “alex/other”, but only runs of sam/trakt-history can be undone here',
    );
    expect(run.requests).toEqual([]);
  });

  test('for what is neither a number nor an address', async () => {
    const run = await scene.step({ command: 'undo', run: 'the last one' });
    await expectStopped(run, 'The input run is “the last one”. Give the number of the run');
    expect(run.requests).toEqual([]);
  });

  test('without the token that reads the list, before any request', async () => {
    const run = await scene.step({ command: 'undo', run: '12345', 'github-token': '' });
    await expectStopped(
      run,
      'The input github-token is empty. Without it the action cannot read what the run changed.',
    );
    expect(run.requests).toEqual([]);
  });

  test('for a run that removed nothing', async () => {
    const { runId } = await scene.step({ command: 'export', show: '1394' });
    await expectStopped(
      await undo({ runId }),
      `Run ${runId} left no record of a change to the history of sam, so there is nothing to undo`,
    );
  });

  test('for a list that GitHub has deleted', async () => {
    scene.github.addRun({ id: 77 });
    scene.artifacts.add(77, 'removed-plays-sam-77-1-aaaa-1of1.csv', 'history_id\n', { ageDays: 91 });
    await expectStopped(
      await undo({ runId: 77 }),
      'GitHub has deleted the list of what run 77 changed: it had expired. Nothing was changed.',
    );
  });

  test('without the permission to read artifacts', async () => {
    scene.github.addRun({ id: 77 });
    scene.github.token.permissions = { contents: 'read' };
    await expectStopped(
      await undo({ runId: 77 }),
      'GitHub did not let this run look at run 77 (403). Nothing was changed. Give the job the permission actions: read',
    );
  });

  test('for the plays of another account', async () => {
    const removal = await remove(scene.story.accidentalIds);
    const lists = scene.artifacts.list(removal.runId).filter(({ name }) => name.endsWith('.csv'));
    scene.github.addRun({ id: 77 });
    for (const { name, text } of lists) {
      const [account, uuid] = [/,sam,/g, /,[^,\n]*$/gm];
      const content = text()
        .replace(account, ',alex,')
        .replace(uuid, cell => (cell === ',account_uuid' ? cell : ','));
      scene.artifacts.add(77, name.replace(/sam-\d+/, 'alex-77'), content);
    }
    await expectStopped(
      await undo({ runId: 77 }),
      'What it changed belongs to alex. This run changed nothing.',
    );
  });

  test('for a list that somebody deleted, also in the folder that several accounts share', async () => {
    const { runId } = await remove(scene.story.accidentalIds);
    scene.artifacts.forget(runId, 'removed-plays-');
    const event = await scene.push({ [`undo/${runId}.txt`]: 'Undoes it.\n' });
    for (const account of ['', 'sam'])
      await expectStopped(
        await scene.step({ command: 'undo', files: 'undo/*.txt', account }, { event }),
        `The record of run ${runId} is incomplete: the list of what it removed is missing, so it is not certain what it changed. Nothing was changed.`,
      );
  });

  test('for a list whose content is not what was uploaded', async () => {
    const removal = await remove(scene.story.accidentalIds);
    scene.faults.add({ host: 'blob', method: 'GET', fault: status(200, 'history_id,watched_at\n') });
    await expectStopped(
      await undo(removal),
      'was damaged on the way (checksum mismatch). Nothing was changed. Run this again.',
    );
  });
});

describe('what an undo asks of GitHub', () => {
  const asked = ({ requests }: RunResult) =>
    requests.filter(({ host }) => host === 'github').map(({ path }) => path.replace(/.*trakt-history/, ''));

  test('is the same by hand and by a committed file, but for the push itself', async () => {
    const removal = await remove(scene.story.accidentalIds);
    const byHand = await undo(removal, { 'dry-run': 'true' });
    const event = await scene.push({ [`undo/${removal.runId}.txt`]: 'Undoes it.\n' });
    const byFile = await scene.step({ command: 'undo', files: 'undo/*.txt', 'dry-run': 'true' }, { event });
    expect(byFile.exitCode, byFile.log).toBe(0);
    const isOfPush = (path: string) => path.startsWith('/compare/');
    expect(asked(byFile).filter(isOfPush)).toHaveLength(1);
    // The run by hand is one more that may have changed something just now.
    expect(asked(byFile).filter(path => !isOfPush(path))).toHaveLength(asked(byHand).length + 1);
  });

  test('does not grow with what the repository keeps', async () => {
    for (let night = 1; night <= 150; night++) {
      const id = scene.github.nextRunId();
      scene.github.addRun({ id, createdAt: scene.clock.now() - night * 86_400_000 });
      for (const name of [`receipt-sam-${id}-1-ab12.json`, 'all.csv'])
        scene.artifacts.add(id, name, '{}', { ageDays: night });
    }
    const removal = await remove(scene.story.accidentalIds);
    const run = await undo(removal);
    expectDone(run, { added: '22' });
    expect(asked(run)).toHaveLength(11);
  });
});
