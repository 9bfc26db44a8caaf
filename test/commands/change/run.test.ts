import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGoing } from '../../../src/csv/record-reading.ts';
import { readReceipt } from '../../../src/github/receipt-file.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import { fileBehind, linksOf } from '../../runner/links.ts';
import { OTHER_SERVER } from '../../runner/scene.ts';
import { gatewayTimeoutAfterWork, resetAfterWork, status } from '../../simulator/faults.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { bySize } from '../../size.ts';

const CSV = 'trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv';
const MARKED = 'changes/marked.csv';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** The export of the story as a person would have edited it: each line is given, and its history ID. */
async function editExport(edit: (line: string, id: string) => string): Promise<string> {
  await scene.step({ command: 'export', show: '1394' });
  const [header = '', ...lines] = (await scene.workspace.read(CSV)).trimEnd().split('\n');
  return [header, ...lines.map(line => edit(line, /\b1\d{10}\b/.exec(line)?.[0] ?? ''))].join('\n');
}

const markAccidental = () =>
  editExport((line, id) => (scene.story.accidentalIds.includes(id) ? `x${line}` : line));

function expectNothingRemoved(): void {
  expect(scene.removals()).toEqual([]);
  expect(scene.live()).toHaveLength(28);
}

describe('remove', () => {
  test('removes the 22 marked plays with exactly one removal, and leaves the six real ones', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    const run = await scene.step({ command: 'change', files: MARKED });

    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({
      account: 'sam',
      selected: '22',
      removed: '22',
      'already-gone': '0',
      unconfirmed: '0',
      failed: '0',
    });
    expect(scene.removals()).toHaveLength(1);
    expect(scene.live()).toEqual(scene.story.realIds.toSorted());
    expect(run.requests.filter(request => request.host === 'api')).toHaveLength(5);
    expect(run.log).not.toMatch(/again in/);
  });

  test('does not call plays gone where Trakt lists none and does not count them, as in an outage', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    scene.faults.add({
      method: 'GET',
      path: /^\/sync\/history/,
      times: Number.POSITIVE_INFINITY,
      fault: status(200, []),
    });
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ 'already-gone': '0', unconfirmed: '22' });
    expect(run.summary).toContain('## ❌ Nothing removed: 22 plays could not be found');
    const shown = await scene.step({ command: 'export', show: '1394' });
    expect(shown.summary).toContain('so plays may be missing. Export again in a few minutes.');
    expectNothingRemoved();
  });

  test('puts on record what is about to go before the first removal, and what went after it', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    const run = await scene.step({ command: 'change', files: MARKED });

    const [intent, receipt, ...others] = run.artifacts;
    expect(others).toEqual([]);
    const [, key] =
      new RegExp(`^removed-plays-sam-${run.runId}-1-([a-z0-9]{4})-1of1\\.csv$`).exec(intent?.name ?? '') ??
      [];
    expect(receipt?.name).toBe(`receipt-sam-${run.runId}-1-${key}.json`);
    const order = run.requests.map(request => request.path);
    const finished = (nth: number) =>
      order.flatMap((path, at) => (path.endsWith('/FinalizeArtifact') ? [at] : []))[nth] ?? -1;
    const removed = order.indexOf('/sync/history/remove');
    expect(finished(0)).toBeGreaterThan(-1);
    expect(finished(0)).toBeLessThan(removed);
    expect(finished(1)).toBeGreaterThan(removed);
    const going = readGoing(intent?.text() ?? '');
    expect(going?.account.slug).toBe('sam');
    expect(going?.rows.map(({ play }) => play.historyId).toSorted()).toEqual(
      scene.story.accidentalIds.toSorted(),
    );
    expect(going?.rows.every(({ stays }) => stays.length === 0)).toBe(true);
    const done = readReceipt(receipt?.text() ?? '');
    const clear = done?.removed.filter(one => one.clear).map(one => one.historyId);
    expect(clear?.toSorted()).toEqual(scene.story.accidentalIds.toSorted());
    expect(await readFile(join(run.temp, `trakt-receipt-0001-${run.runId}-1-${key}.json`), 'utf8')).toBe(
      receipt?.text(),
    );
  });

  test('puts the list of what goes where directory says; records stay however short views are kept', async () => {
    const [id = ''] = scene.story.accidentalIds;
    const run = await scene.step({
      command: 'change',
      ids: id,
      directory: 'my lists',
      'retention-days': '3',
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.csv).toMatch(/^my lists\/removed-plays-sam-/);
    expect(await scene.workspace.read(run.outputs.csv ?? '')).toContain(id);
    expect(run.artifacts).toMatchObject([{ retentionDays: 90 }, { retentionDays: 90 }]);
    expect(run.outputs['artifact-id']).toBe(String(run.artifacts[0]?.id));
  });

  test('removes by a list of IDs', async () => {
    const ids = scene.story.accidentalIds.slice(0, 3);
    const run = await scene.step({ command: 'change', ids: `${ids[0]}, ${ids[1]};\n${ids[2]}` });
    expect(run.outputs.removed).toBe('3');
    expect(scene.live()).toHaveLength(25);
  });

  test('sends a history ID above 2^53 digit by digit', { tags: ['large'] }, async () => {
    const item = scene.story.show.seasons.at(-1)?.episodes[0] ?? expect.fail('the show has no episodes');
    for (const id of [9007199254740992n, 9007199254740993n]) {
      scene.trakt.addPlay('sam', { item, watchedAt: Date.parse('2025-11-20T20:00:00Z'), id });
    }
    const marked = await editExport(line => (line.includes(',9007199254740993,') ? `x${line}` : line));
    await scene.workspace.write(MARKED, marked);
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.outputs.removed).toBe('1');
    expect(scene.removals()[0]?.rawBody).toBe('{"ids":[9007199254740993]}');
    expect(scene.live()).toContain('9007199254740992');
    expect(run.artifacts[0]?.text()).toMatch(/^9007199254740993,.*,sam,9007199254740992,/m);
  });

  test('removes 250 plays in three batches', async () => {
    const movie = scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
    const plays = Array.from({ length: 250 }, (_, day) => ({
      item: movie,
      watchedAt: Date.UTC(2020, 0, 1 + day),
    }));
    scene.trakt.addOldPlays('sam', plays);
    const ids = scene.trakt
      .plays('sam')
      .filter(play => play.item === movie)
      .map(play => String(play.id));
    expect(ids).toHaveLength(250);
    const run = await scene.step({ command: 'change', ids: ids.join(' ') });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.removed).toBe('250');
    expect(scene.removals().map(request => (request.body as { ids: unknown[] }).ids.length)).toEqual([
      100, 100, 50,
    ]);
  });

  test('does no harm when it is run again: what is gone is gone', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    await scene.step({ command: 'change', files: MARKED });
    const again = await scene.step({ command: 'change', files: MARKED });
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ selected: '22', removed: '0', 'already-gone': '22' });
    expect(again.annotations[0]?.message).toContain('None of the selected plays is in the history of sam');
    expect(scene.removals()).toHaveLength(1);
    expect(again.artifacts).toEqual([]);
  });

  test('shows what would go in a dry run, by the same way, and changes nothing', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    const run = await scene.step({ command: 'change', files: MARKED, 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.summary).toContain('## Preview: 22 plays would be removed');
    expect(run.outputs).toMatchObject({ selected: '22', 'already-gone': '0' });
    expect(run.artifacts.map(({ name }) => name)).toEqual([expect.stringMatching(/^shown-sam-/)]);
    expectNothingRemoved();
  });

  test('says how to mark rows when none is marked', { tags: ['large'] }, async () => {
    await scene.workspace.write(MARKED, await editExport(line => line));
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Write x in the column remove') },
    ]);
    expectNothingRemoved();
  });

  test('stops when the ID of a row is that of a play of another show', async () => {
    const show = scene.trakt.addShow({ title: 'Dark', seasons: { 1: 1 } });
    const other = scene.trakt.addPlay('sam', {
      item: episodeOf(show, 1, 1),
      watchedAt: '2025-11-02T20:00:00Z',
    });
    const [play] = scene.story.accidental;
    await scene.workspace.write(
      MARKED,
      `remove,history_id,type,title,season,episode,trakt_id,show_trakt_id\nx,${other.id},episode,Agents of S.H.I.E.L.D.,7,10,${play?.item.ids.trakt},1394\n`,
    );
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('Line 2 says S07E10, but its ID is for S01E01.');
    expect(run.log).toContain(
      'Nothing was removed: 1 row has a problem (listed below). Fix it and run this again.',
    );
    expect(scene.removals()).toEqual([]);
  });

  test('reports a file that is too large with its name, and removes nothing', {
    tags: ['large'],
  }, async () => {
    await scene.workspace.write(MARKED, Buffer.alloc(50_000_001, 'history_id\n'));
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.annotations[0]).toMatchObject({
      message: 'The file is larger than 50 MB. Split it into smaller files.',
      file: MARKED,
    });
    expectNothingRemoved();
  });

  test('does not call a play there again that stayed beside the one it removed', {
    tags: ['large'],
  }, async () => {
    const [play] = scene.story.accidental;
    if (play === undefined) throw new Error('The story has no accident.');
    const [stays] = scene.trakt.addOldPlays('sam', [{ item: play.item, watchedAt: play.watchedAt }]);
    await scene.workspace.write(MARKED, await markAccidental());
    await scene.step({ command: 'change', files: MARKED });
    const again = await scene.step({ command: 'change', files: MARKED });
    expect(again.exitCode, again.log).toBe(0);
    expect(again.outputs).toMatchObject({ 'already-gone': '22', failed: '0' });
    expect(again.summary).not.toContain('another history ID');
    expect(scene.live()).toContain(String(stays?.id));

    scene.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
    const third = await scene.step({ command: 'change', files: MARKED });
    expect(third.exitCode, third.log).toBe(1);
    expect(third.outputs).toMatchObject({ 'already-gone': '21', failed: '1' });
    expect(third.summary).toContain('an identical play is there under another history ID');
  });

  test('says when an equal play is still there under another ID', { tags: ['large'] }, async () => {
    const [gone] = scene.story.accidental;
    await scene.workspace.write(MARKED, await markAccidental());
    if (gone === undefined) expect.fail('the story has no accident');
    scene.trakt.removePlay('sam', gone.id);
    scene.trakt.addPlay('sam', { item: gone.item, watchedAt: gone.watchedAt });
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ removed: '21', 'already-gone': '0', failed: '1' });
    expect(run.summary).toContain('an identical play is there under another history ID');
    expect(run.summary).toMatch(
      /\[Remove that play\]\(https:[^)]*\/new\/main\?filename=changes\/sam\/there-again-/,
    );
  });

  for (const [cases, size] of bySize(
    [
      ['comes as a 504 after the work was done', gatewayTimeoutAfterWork()],
      ['never arrives', resetAfterWork()],
      ['is a 500', { fault: status(500) }],
    ],
    ([what]) => what.includes('504'),
  ))
    test.each(cases)('finishes the job when the answer to the removal %s', size, async (_, fault) => {
      await scene.workspace.write(MARKED, await markAccidental());
      scene.faults.add({ host: 'api', method: 'POST', path: '/sync/history/remove', ...fault });
      const run = await scene.step({ command: 'change', files: MARKED });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.outputs.removed).toBe('22');
      expect(scene.live()).toEqual(scene.story.realIds.toSorted());
    });

  test('reads again while Trakt still lists what was removed', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    scene.trakt.switches.staleReads = 2_500;
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.removed).toBe('22');
    expect(run.log).toContain('Trakt still lists removed plays');
    expect(scene.removals()).toHaveLength(1);
  });

  test('fails and names the plays that Trakt refuses to remove', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    scene.faults.add({
      host: 'api',
      path: '/sync/history/remove',
      times: Number.POSITIVE_INFINITY,
      fault: status(423),
    });
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ removed: '0', failed: '22' });
    expect(run.summary).toContain('22 plays could not be removed');
    expect(run.summary).toContain('locked');
    expect(scene.live()).toHaveLength(28);
  });
});

describe('remove changes nothing', () => {
  test('when one row is shifted', async () => {
    const [first = '', second = ''] = scene.story.accidentalIds;
    const shifted = (await markAccidental())
      .replace(first, 'SWAP')
      .replace(second, first)
      .replace('SWAP', second);
    await scene.workspace.write(MARKED, shifted);
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('That happens when only some columns were sorted.');
    expect(run.annotations.filter(({ file }) => file === MARKED)).toHaveLength(1);
    expect(run.annotations[0]).toMatchObject({ level: 'error', file: MARKED, line: expect.any(Number) });
    expectNothingRemoved();
  });

  test('when a spreadsheet turned an ID into 1.00E+10', async () => {
    const marked = (await markAccidental()).replace(scene.story.accidentalIds[0] ?? '', '1.00E+10');
    await scene.workspace.write(MARKED, marked);
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('The spreadsheet turned the history ID into “1.00E+10”');
    expect(run.requests).toEqual(expect.not.arrayContaining([expect.objectContaining({ host: 'api' })]));
    expectNothingRemoved();
  });

  test('when a row is of someone else', async () => {
    await scene.workspace.write(MARKED, (await markAccidental()).replace(/^(x.*),sam$/m, '$1,alex'));
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('belongs to the account “alex”');
    expectNothingRemoved();
  });

  test('when more are selected than max-removals allows', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    const run = await scene.step({ command: 'change', files: MARKED, 'max-removals': '21' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'Nothing was changed: 22 plays are selected, and max-removals allows 21 in one run. The job summary has the link that does it anyway.',
    );
    expect(run.outputs).toMatchObject({ selected: '22', removed: '0' });
    expect(run.summary).toContain('## ❌ Nothing changed: 22 plays are selected');
    expect(linksOf(run.summary).map(({ label }) => label)).toEqual(['Remove all 22']);
    expectNothingRemoved();
    const event = await scene.push(fileBehind(run.summary, 'Remove all 22'));
    const linked = await scene.step(
      { command: 'change', files: 'changes/*.txt', 'max-removals': '21', 'dry-run': 'true' },
      { event },
    );
    expect(linked.summary).toContain('## Preview: 22 plays would be removed');

    const allowed = await scene.step({ command: 'change', files: MARKED, 'max-removals': '22' });
    expect(allowed.exitCode, allowed.log).toBe(0);
    expect(allowed.outputs.removed).toBe('22');
  });

  test('when the list of what goes cannot be uploaded', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    scene.artifacts.settings.finalizeFails = true;
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(/Nothing was changed\. The file removed-plays-sam-\S+ could not be uploaded/);
    const names = run.requests
      .filter(({ path }) => path.endsWith('/CreateArtifact'))
      .map(({ body }) => (body as { name: string }).name);
    expect(new Set(names).size).toBe(2);
    expectNothingRemoved();
  });

  test('when GitHub’s storage for artifacts is full, and says what to do', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    const refusal = { code: 'permission_denied', msg: 'insufficient usage to create artifact' };
    const times = Number.POSITIVE_INFINITY;
    scene.faults.add({ host: 'artifacts', times, fault: status(403, refusal) });
    const run = await scene.step({ command: 'change', files: MARKED });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Nothing was changed. GitHub’s storage for artifacts is full');
    expect(run.summary).toContain('Delete artifacts that you no longer need');
    expect(run.log).not.toContain('Trying again');
    expectNothingRemoved();
  });

  test('where there is no artifact service for the list of what goes', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    const run = await scene.step({ command: 'change', files: MARKED }, { env: OTHER_SERVER });
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        message:
          'Nothing was changed. This GitHub server has no artifact service for this action. Without a record a change could not be ' +
          'undone, so none was made. Use this action on github.com or ghe.com.',
      }),
    );
    expect(run.log).not.toContain('Trying again');
    expectNothingRemoved();
  });

  test('on a pull request, which only shows', async () => {
    await scene.push({ [MARKED]: await markAccidental() }, 'topic');
    scene.github.addPull({ number: 7, base: 'main', head: 'topic' });
    const run = await scene.step(
      { command: 'change', files: 'changes/**' },
      { event: { name: 'pull_request', payload: { number: 7 } } },
    );
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## Preview: 22 plays would be removed');
    expectNothingRemoved();
  });

  test('on a pull request from a fork, which has no session', async () => {
    await scene.push({ [MARKED]: await markAccidental() }, 'topic');
    scene.github.addPull({ number: 7, base: 'main', head: 'topic', fork: 'alex' });
    const run = await scene.step(
      { command: 'change', files: 'changes/**', token: '', 'secrets-token': '' },
      { event: { name: 'pull_request', payload: { number: 7 } } },
    );
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('They were not compared with your history');
    expectNothingRemoved();
  });

  test('on a push to another branch, which only shows', async () => {
    const event = await scene.push({ [MARKED]: await markAccidental() }, 'topic');
    const run = await scene.step({ command: 'change', files: 'changes/**' }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## Preview');
    expectNothingRemoved();
  });

  test('of files outside the repository and in .git', async () => {
    const outside = ['../outside.csv', '.git/config.csv', '.GIT/config.csv'];
    for (const file of outside) await scene.workspace.write(file, `history_id\n${scene.story.realIds[0]}\n`);
    await symlink('/etc/hosts', join(scene.workspace.path, 'hosts.csv'));
    for (const csv of [...outside, '../*.csv', 'hosts.csv', '/etc/hosts']) {
      const run = await scene.step({ command: 'change', files: csv });
      expect(run.exitCode, csv).toBe(1);
      expect(run.annotations[0]?.message).toContain(`“${csv}” is outside the repository’s files`);
      expect(run.requests).toEqual([]);
    }
    expectNothingRemoved();
  });
});

describe('remove on a push to the default branch', () => {
  test('removes what the pushed file marks, and reads no other file', async () => {
    await scene.workspace.write('changes/old.csv', `history_id\n${scene.story.realIds[0]}\n`);
    const event = await scene.push({ [MARKED]: await markAccidental() });
    const run = await scene.step({ command: 'change', files: 'changes/**' }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '22', removed: '22' });
    expect(scene.live()).toEqual(scene.story.realIds.toSorted());
  });

  test('does nothing when no file of the input files was changed', async () => {
    await scene.workspace.write(MARKED, await markAccidental());
    const run = await scene.step(
      { command: 'change', files: 'changes/**' },
      { event: await scene.push({ 'README.md': 'Hello' }) },
    );
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain(
      'No CSV file that matches the input files was added or changed. If you committed one, is it in the right folder?',
    );
    expectNothingRemoved();
  });

  test('follows the link of an export to the clean history', async () => {
    const exported = await scene.step({ command: 'export', show: '1394' });
    const event = await scene.push(fileBehind(exported.summary, 'Remove 22'));
    const run = await scene.step({ command: 'change', files: 'changes/**,history/**' }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.removed).toBe('22');
    expect(scene.live()).toEqual(scene.story.realIds.toSorted());
  });
});
