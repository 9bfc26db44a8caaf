import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import { resetAfterWork, status } from '../../simulator/faults.ts';

const FILE = 'changes/mine.csv';
const PULL = { event: { name: 'pull_request', payload: { number: 7 } } };
const MARKER = '<!-- trakt-history-action: change%20%20TRAKT_TOKEN -->';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  await propose(scene.story.accidentalIds);
});
afterEach(() => scene.close());

/** Pushes a list of plays to the branch of pull request 7. */
async function propose(ids: readonly string[], fork?: string): Promise<void> {
  await scene.push({ [FILE]: `history_id\n${ids.join('\n')}\n` }, 'topic');
  scene.github.addPull({ number: 7, base: 'main', head: 'topic', fork });
}

const preview = (inputs: Record<string, string> = {}) =>
  scene.step({ command: 'change', files: 'changes/**', 'dry-run': 'true', ...inputs }, PULL);
const bodies = () => scene.github.comments.filter(({ number }) => number === 7).map(({ body }) => body);

describe('the comment on a pull request', () => {
  test('shows what would be removed, and where more is', async () => {
    const run = await preview();
    expect(run.exitCode, run.log).toBe(0);
    const [body = '', ...others] = bodies();
    expect(others).toEqual([]);
    expect(body.split('\n').slice(0, 3)).toEqual([MARKER, '## Preview: 22 plays would be removed', '']);
    expect(body).toContain('Merge it to carry this out.');
    expect(body).toContain('| S07E10 | Stolen | 17 Nov 2025, 02:02 | marked |');
    expect(body).toContain('🟨 would be removed');
    expect(body).toContain(`/sam/trakt-history/actions/runs/${run.runId})`);
    expect(run.log).toContain('Shown in a new comment on pull request #7.');
    expect(run.annotations).toEqual([]);
    expect(scene.live()).toHaveLength(28);
  });

  test('is updated in place by the next run, and stands between comments of people', async () => {
    const say = (body: string) =>
      scene.github.comments.push({
        id: 1 + scene.github.comments.length,
        number: 7,
        body,
        author: 'sam',
        createdAt: 0,
        updatedAt: 0,
      });
    for (let index = 0; index < 120; index++) say(`> ${MARKER}\nNo, wait (${index}).`);
    await preview();
    say('Please leave the last one.');
    await propose(scene.story.accidentalIds.slice(1));
    const run = await preview();
    expect(run.log).toContain('Shown in the comment on pull request #7.');
    const own = bodies().filter(body => body.startsWith(MARKER));
    expect(own).toHaveLength(1);
    expect(own[0]).toContain('## Preview: 21 plays would be removed');
    expect(bodies()).toHaveLength(122);
  });

  test('says what is wrong with a broken file, and shows the plan once it is fixed', async () => {
    await propose(['1.00E+10', 'x']);
    const broken = await preview();
    expect(broken.exitCode).toBe(1);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('## ❌ Nothing was removed: 1 problem in what you selected (listed below)');
    expect(bodies()[0]).toContain(
      '**changes/mine.csv, lines 2 to 3**: The spreadsheet turned the history ID into “1.00E+10”',
    );
    await propose(scene.story.accidentalIds);
    expect((await preview()).exitCode).toBe(0);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('## Preview: 22 plays would be removed');
  });

  test.each([403, 404] as const)('is left out where the run may not write any (%i)', async denial => {
    scene.github.token.permissions = { contents: 'read', pull_requests: 'read' };
    scene.github.token.denial = denial;
    const run = await preview();
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## Preview: 22 plays would be removed');
    expect(run.log).toContain(
      `The pull request gets no comment: this run may not write any (${denial}). The job needs the permission pull-requests: write`,
    );
    expect(run.annotations).toEqual([]);
    expect(bodies()).toEqual([]);
  });

  test('is left out on a pull request from a fork, whose files are still checked', async () => {
    await propose(scene.story.accidentalIds, 'alex/trakt-history');
    scene.github.token.permissions = { contents: 'read', pull_requests: 'read' };
    const run = await preview({ token: '', 'secrets-token': '' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## 22 plays selected');
    expect(run.log).toContain('a pull request from a fork never has it');
    expect(bodies()).toEqual([]);
  });

  test('is not written twice when the answer to it never arrives', async () => {
    scene.faults.add({ host: 'github', method: 'POST', path: /\/comments$/, ...resetAfterWork() });
    const run = await preview();
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain('The pull request gets no comment: GitHub did not answer');
    expect(bodies()).toHaveLength(1);
    await preview();
    expect(bodies()).toHaveLength(1);
  });

  test('fails nothing when GitHub does not take it', async () => {
    scene.faults.add({ host: 'github', method: 'POST', path: /\/comments$/, fault: status(422) });
    const run = await preview();
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain('The pull request gets no comment: GitHub did not take it (422).');
  });

  test('is not begun for a pull request without files to remove by, and is brought up to date for it', async () => {
    const csv = { files: 'changes/other/**' };
    expect((await preview(csv)).exitCode).toBe(0);
    expect(bodies()).toEqual([]);
    await preview();
    await preview(csv);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('## Nothing to remove');
  });

  test('shows what would be added, beside the plan of removal', async () => {
    await preview();
    const [episode] = scene.story.accidental;
    const rows = [2019, 2020].map(year => `${year}-05-01T20:15:00Z,episode,${episode?.item.ids.trakt}`);
    await scene.push({ 'changes/back.csv': `watched_at,type,trakt_id\n${rows.join('\n')}\n` }, 'topic');
    scene.github.addPull({ number: 7, base: 'main', head: 'topic' });
    const imported = await scene.step({ command: 'import', files: 'changes/back.csv' }, PULL);
    expect(imported.exitCode, imported.log).toBe(0);
    expect(bodies()).toHaveLength(2);
    expect(bodies()[1]).toMatch(
      /^<!-- trakt-history-action: import%20%20TRAKT_TOKEN -->\n## Plan: 2 plays to add\n/,
    );
  });

  test('is one for each person in a repository of several', async () => {
    scene.github.setSecret('SAM_TOKEN', scene.github.secret('TRAKT_TOKEN') ?? '');
    await preview();
    await preview({ 'secret-name': 'SAM_TOKEN' });
    await preview();
    expect(bodies().map(body => body.split('\n', 1)[0])).toEqual([MARKER, MARKER.replace('TRAKT', 'SAM')]);
  });

  test('is written on no other event', async () => {
    const event = await scene.push({ [FILE]: `history_id\n${scene.story.accidentalIds[0]}\n` }, 'other');
    const run = await scene.step({ command: 'change', files: 'changes/**' }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.github.comments).toEqual([]);
  });
});
