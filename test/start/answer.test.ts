import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../action/scene.ts';
import type { RunResult } from '../runner/runner.ts';
import { html502, status } from '../simulator/faults.ts';
import type { Comment, Issue } from '../simulator/github/repository.ts';
import { userAnswer } from '../simulator/github/users.ts';
import { bySize } from '../size.ts';

const BOT = 'github-actions[bot]';
const HOUR = 3_600_000;
const UNTOUCHED = 31;

let scene: Scene;
/** Two groups look wrong: 22 episodes (1), and three movies (2). */
beforeEach(async () => {
  scene = await openScene();
  await open();
});
afterEach(() => scene.close());

let movies: string[] = [];
async function open(inputs: Record<string, string> = {}): Promise<void> {
  movies = markAt('2025-03-01T03:03:00Z', ['Alien', 'Dune', 'Heat']);
  await step({ command: 'backup', issue: 'true', ...inputs });
  expect(issue().title).toBe('25 plays look wrong');
}

/** Movies of these titles are marked as watched at once. Their history IDs. */
function markAt(time: string, titles: readonly string[]): string[] {
  return titles.map(title => {
    const item = scene.trakt.addMovie({ title, year: 1999 });
    return String(scene.trakt.addPlay('sam', { item, watchedAt: Date.parse(time), action: 'watch' }).id);
  });
}

async function step(inputs: Record<string, string>, options: Parameters<Scene['step']>[1] = {}) {
  const result = await scene.step(inputs, options);
  scene.clock.advance(HOUR);
  return result;
}

function issue(): Issue {
  return scene.github.issues[0] ?? expect.fail('there is no issue');
}
const answers = () =>
  scene.github.comments
    .filter(({ author, number }) => author === BOT && number === 1)
    .map(({ body }) => body);

interface Writing extends Partial<Comment> {
  /** Over what GitHub’s event says. */
  payload?: Record<string, unknown>;
  options?: Parameters<Scene['step']>[1];
  inputs?: Record<string, string>;
}

/** Somebody writes a comment, which starts a run. */
function write(
  body: string,
  { payload = {}, options = {}, inputs = {}, ...given }: Writing = {},
): Promise<RunResult> {
  const comment = scene.github.addComment({ number: 1, body, ...given });
  const event = { name: 'issue_comment', payload: { comment_id: comment.id, ...payload } };
  return step({ command: 'change', ...inputs }, { event, ...options });
}

/** As `write`, and then the backup of the same job, as the starter has it. */
async function writeAndBackUp(body: string): Promise<RunResult> {
  const job = { temp: scene.workspace.temp, runId: scene.github.nextRunId() };
  const run = await write(body, { options: job });
  await scene.step(
    { command: 'backup', issue: 'true' },
    { ...job, event: { name: 'issue_comment', payload: {} } },
  );
  scene.clock.advance(HOUR);
  return run;
}

function expectLeftAlone(run: RunResult, why: string): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.log).toContain(`This comment is ignored: ${why}`);
  expect(run.annotations).toEqual([]);
  expect(scene.removals()).toEqual([]);
  expect(scene.live()).toHaveLength(UNTOUCHED);
  expect(answers()).toEqual([]);
}

describe('an answer', () => {
  const REMOVE = ['remove', 'Remove', 'REMOVE.', ' remove \r\n', 'remove\n\nOn Sat, GitHub wrote:\n> keep'];
  for (const [bodies, size] of bySize(REMOVE, body => body.includes('wrote')))
    test.each(bodies)('%j removes all groups, and says so with its undo', size, async body => {
      const run = await write(body);
      expect(run.exitCode, run.log).toBe(0);
      expect(scene.live()).toEqual(scene.story.realIds.toSorted());
      expect(answers()).toHaveLength(1);
      expect(answers()[0]).toContain('✅ **25 plays removed**');
      expect(answers()[0]).toContain(`?filename=undo/${run.runId}.txt&value=`);
      expect(run.outputs).toMatchObject({ removed: '25' });
      expect(run.artifacts.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^receipt-sam-/));
    });

  test('with a number removes that group alone', async () => {
    const run = await write('remove 2');
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.live()).toHaveLength(28);
    expect(movies.some(id => scene.live().includes(id))).toBe(false);
    expect(answers()[0]).toContain('✅ **3 plays removed**');
  });

  test.each(['remove group 2', 'Remove  Group 2.'])(
    'of %j removes that group alone',
    { tags: ['large'] },
    async body => {
      const run = await write(body);
      expect(run.exitCode, run.log).toBe(0);
      expect(scene.live()).toHaveLength(28);
    },
  );

  test('with a number that is as well that of the plays of another group is asked back', {
    tags: ['large'],
  }, async () => {
    const [one] = movies.splice(0, 1);
    await step({ command: 'change', ids: one ?? '' });
    const ran = scene.trakt.addMovie({ title: 'Ran', year: 1985 });
    for (const minute of [1, 5])
      scene.trakt.addPlay('sam', {
        item: ran,
        watchedAt: Date.parse(`2025-04-01T03:0${minute}:00Z`),
        action: 'watch',
      });
    await step({ command: 'backup', issue: 'true' });
    expect(issue().body).toContain('Remove&nbsp;1');
    const before = scene.live();
    const run = await write('remove 1');
    expect(run.exitCode).toBe(1);
    expect(answers().at(-1)).toContain(
      'Nothing was changed: “remove 1” may mean group 1, or the link that says Remove 1, which is that of group 3. ' +
        'Answer with “remove group 1” or “remove group 3”.',
    );
    expect(scene.live()).toEqual(before);
    expect((await write('remove group 3')).outputs).toMatchObject({ removed: '1' });
    expect((await write('keep 1')).outputs).toMatchObject({ kept: '22' });
  });

  test('with a number that is also that of its own plays means that group', async () => {
    markAt('2025-03-01T03:03:00Z', ['Brazil']);
    const three = markAt('2025-04-01T03:03:00Z', ['Ran', 'Ikiru', 'Tampopo']);
    await step({ command: 'backup', issue: 'true' });
    expect(issue().title).toBe('29 plays look wrong');
    const run = await write('remove 3');
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ removed: '3' });
    expect(scene.live().some(id => three.includes(id))).toBe(false);
  });

  test('with a number that no group has is told which there are, in their order', async () => {
    markAt('2025-04-01T03:03:00Z', ['Ran', 'Ikiru', 'Tampopo', 'Brazil', 'Akira']);
    await step({ command: 'backup', issue: 'true' });
    expect(issue().body).toMatch(/ groups=1@\d+:[^,]+,3@\d+:[^,]+,2@/);
    expect((await write('keep 4')).exitCode).toBe(1);
    expect(answers().at(-1)).toContain('It had 1, 2, 3.');
  });

  test('that repeats what a link says is told which group that is', async () => {
    const run = await write('Remove 22');
    expect(run.exitCode).toBe(1);
    expect(answers()[0]).toContain(
      'there was no group 22 when the comment was written. The link that says Remove 22 is that of group 1: answer with “remove group 1”.',
    );
    expect(scene.live()).toHaveLength(UNTOUCHED);
  });

  test('of keep keeps a group, so that the issue goes on without it, and undo brings it back', async () => {
    const kept = await writeAndBackUp('keep 2');
    expect(kept.exitCode, kept.log).toBe(0);
    expect(scene.live()).toHaveLength(UNTOUCHED);
    expect(scene.removals()).toEqual([]);
    expect(kept.outputs).toMatchObject({ kept: '3' });
    expect(answers()).toHaveLength(1);
    expect(answers()[0]).toContain(`?filename=undo/${kept.runId}.txt`);
    expect(issue()).toMatchObject({ title: '22 plays look wrong', state: 'open' });
    const undo = await writeAndBackUp('undo');
    expect(undo.exitCode, undo.log).toBe(0);
    expect(issue()).toMatchObject({ title: '25 plays look wrong', state: 'open' });
    expect(answers()[1]).toContain(`?filename=undo/${undo.runId}.txt`);
    expect((await writeAndBackUp('undo')).outputs).toMatchObject({ kept: '3' });
    expect(issue()).toMatchObject({ title: '22 plays look wrong', state: 'open' });
  });

  test('of keep for all closes the issue', async () => {
    const kept = await writeAndBackUp('keep');
    expect(kept.exitCode, kept.log).toBe(0);
    expect(scene.live()).toHaveLength(UNTOUCHED);
    expect(issue().state).toBe('closed');
  });

  test('leaves out what is of an issue that a person closed, and reads the record once', {
    tags: ['large'],
  }, async () => {
    Object.assign(issue(), { state: 'closed', closedBy: 'sam' });
    for (const [day, title] of ['Ran', 'Ikiru'].entries()) {
      const item = scene.trakt.addMovie({ title, year: 1985 });
      for (const minute of [1, 5])
        scene.trakt.addPlay('sam', { item, watchedAt: Date.parse(`2025-04-0${day + 1}T03:0${minute}:00Z`) });
    }
    await step({ command: 'backup', issue: 'true' });
    expect(scene.github.issues[1]?.body).toMatch(/alone=no groups=1@\d+:\S+,2@\d+:/);
    const before = scene.live().length;
    const run = await write('remove', { number: 2 });
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.live().length).toBeLessThan(before);
    expect(scene.live()).toEqual(expect.arrayContaining([...scene.story.accidentalIds, ...movies]));
    expect(run.requests.filter(({ path }) => path.endsWith('/zip'))).toHaveLength(1);
  });

  test('means the number that its mail had, whatever came since', async () => {
    await write('remove 1');
    await step({ command: 'backup', issue: 'true' });
    const more = scene.trakt.addMovie({ title: 'Ran', year: 1985 });
    scene.trakt.addPlay('sam', { item: more, watchedAt: scene.clock.now() - HOUR });
    await step({ command: 'backup', issue: 'true' });
    expect(issue().title).toBe('3 plays look wrong');
    const run = await write('remove 2');
    expect(run.exitCode, run.log).toBe(0);
    expect(movies.some(id => scene.live().includes(id))).toBe(false);
    expect(scene.live()).toHaveLength(7);
  });

  test('of undo takes back what was last done, and again what that did', async () => {
    await write('remove 2');
    const undo = await write('undo');
    expect(undo.exitCode, undo.log).toBe(0);
    expect(scene.live()).toHaveLength(UNTOUCHED);
    expect(answers()[1]).toContain('✅ **');
    const again = await write('undo');
    expect(again.exitCode, again.log).toBe(0);
    expect(scene.live()).toHaveLength(28);
  });

  test('of undo, sent again before the first was answered, means the same: it does not take the undo back', async () => {
    await write('remove');
    const asked = [1, 2].map(() => scene.github.addComment({ number: 1, body: 'undo' }).id);
    for (const id of asked) {
      const event = { name: 'issue_comment', payload: { comment_id: id } };
      const run = await step({ command: 'change' }, { event });
      expect(run.exitCode, run.log).toBe(0);
      expect(scene.live()).toHaveLength(UNTOUCHED);
    }
    await write('undo');
    expect(scene.live()).toHaveLength(6);
  });

  test('of undo, sent before what it is about was answered, means that', async () => {
    await write('remove 1');
    const asked = ['remove 2', 'undo'].map(body => scene.github.addComment({ number: 1, body }).id);
    for (const id of asked)
      await step({ command: 'change' }, { event: { name: 'issue_comment', payload: { comment_id: id } } });
    expect(scene.live()).toHaveLength(9);
  });

  test('of undo with a number takes back what was last done to that group, whatever was done to others since', async () => {
    await write('remove 2');
    await write('remove 1');
    expect(scene.live()).toHaveLength(6);
    const undo = await write('undo 2');
    expect(undo.exitCode, undo.log).toBe(0);
    expect(undo.outputs).toMatchObject({ added: '3' });
    expect(scene.live()).toHaveLength(9);
  });

  test('after all was decided, or about what was never done, is told so', async () => {
    expect((await write('undo 2')).exitCode).toBe(1);
    expect(answers().at(-1)).toContain('Nothing was changed: there is nothing to undo for group 2.');
    expect((await write('keep 22')).exitCode).toBe(1);
    expect(answers().at(-1)).toContain(
      'Nothing was changed: the issue had no group 22 when the comment was written. It had 1, 2.',
    );
    await writeAndBackUp('remove');
    const late = await write('keep');
    expect(late.exitCode).toBe(1);
    expect(answers().at(-1)).toContain(
      'Nothing was changed: this issue had no plays left when the comment was written.',
    );
  });

  test('of undo with a number takes back that group alone', async () => {
    await write('remove');
    const undo = await write('undo 2');
    expect(undo.exitCode, undo.log).toBe(0);
    expect(scene.live()).toHaveLength(9);
    const again = await write('undo 2');
    expect(again.exitCode, again.log).toBe(0);
    expect(scene.live()).toHaveLength(6);
  });

  test('of undo with a number brings back a group that was kept with others, and keeps it again', async () => {
    await writeAndBackUp('keep');
    const undo = await writeAndBackUp('undo 2');
    expect(undo.exitCode, undo.log).toBe(0);
    expect(scene.github.issues[1]).toMatchObject({ title: '3 plays look wrong', state: 'open' });
    const again = await writeAndBackUp('undo 2');
    expect(again.exitCode, again.log).toBe(0);
    expect(again.outputs).toMatchObject({ kept: '3' });
    expect(scene.github.issues[1]).toMatchObject({ state: 'closed' });
  });

  test('of undo with a number finds the plays of that group without the receipt, too', async () => {
    const removal = await write('remove');
    scene.artifacts.forget(removal.runId, 'receipt-');
    const undo = await write('undo 2');
    expect(undo.exitCode, undo.log).toBe(0);
    expect(undo.outputs).toMatchObject({ added: '3' });
    expect(scene.live()).toHaveLength(9);
  });

  test('of undo with a number is told so where nothing was done to that group', async () => {
    for (const id of movies) scene.trakt.removePlay('sam', BigInt(id));
    const removal = await write('remove');
    expect(removal.outputs).toMatchObject({ removed: '22', 'already-gone': '3' });
    const undo = await write('undo 2');
    expect(undo.exitCode).toBe(1);
    expect(answers().at(-1)).toContain(
      `Nothing was changed: run ${removal.runId} did nothing to the plays of group 2.`,
    );
    expect(scene.live()).toHaveLength(6);
  });

  test('of undo takes back what nobody could see the end of', async () => {
    scene.faults.add({
      method: 'GET',
      path: '/sync/history*',
      where: () => scene.removals().length > 0,
      times: Number.POSITIVE_INFINITY,
      fault: html502(),
    });
    const removal = await write('remove 2');
    scene.faults.clear();
    expect(removal.outputs).toMatchObject({ removed: '0', unconfirmed: '3' });
    const undo = await write('undo');
    expect(undo.exitCode, undo.log).toBe(0);
    expect(scene.live()).toHaveLength(UNTOUCHED);
  });

  test('of undo after the issue was closed is carried out as well', { tags: ['large'] }, async () => {
    await writeAndBackUp('remove');
    expect(issue().state).toBe('closed');
    expect(answers()).toHaveLength(1);
    const undo = await writeAndBackUp('undo');
    expect(undo.exitCode, undo.log).toBe(0);
    expect(scene.live()).toHaveLength(UNTOUCHED);
    expect(answers()).toHaveLength(2);
  });

  test('of remove after a person closed the issue is carried out: they have changed their mind', {
    tags: ['large'],
  }, async () => {
    Object.assign(issue(), { state: 'closed', closedBy: 'sam' });
    const run = await write('remove 2');
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.live()).toHaveLength(28);
  });

  test('is carried out again by a re-run without harm', async () => {
    const job = { runId: scene.github.nextRunId() };
    await write('remove 2', { options: job });
    const [, comment] = [0, scene.github.comments.find(({ body }) => body === 'remove 2')];
    const event = { name: 'issue_comment', payload: { comment_id: comment?.id } };
    const again = await step({ command: 'change' }, { event, runId: job.runId, runAttempt: 2 });
    expect(again.exitCode, again.log).toBe(0);
    expect(scene.live()).toHaveLength(28);

    const undo = { runId: scene.github.nextRunId() };
    await write('undo', { options: undo });
    const asked = scene.github.comments.find(({ body }) => body === 'undo');
    const undoEvent = { name: 'issue_comment', payload: { comment_id: asked?.id } };
    const undoAgain = await step(
      { command: 'change' },
      { event: undoEvent, runId: undo.runId, runAttempt: 2 },
    );
    expect(undoAgain.exitCode, undoAgain.log).toBe(0);
    expect(scene.live()).toHaveLength(UNTOUCHED);
  });

  test('cannot be given without the token that asks GitHub who gives it', async () => {
    const run = await write('remove', { inputs: { 'github-token': '' } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'The input github-token is empty. Without it the action cannot answer comments. Nothing was changed. Leave the input out',
    );
    expect(scene.live()).toHaveLength(UNTOUCHED);
  });

  test('gets a comment that says what is wrong with it', async () => {
    const none = await write('remove 7');
    expect(none.exitCode).toBe(1);
    expect(answers()[0]).toContain(
      '❌ **Nothing was changed: the issue had no group 7 when the comment was written. It had 1, 2.**',
    );
    const nothing = await write('undo');
    expect(nothing.exitCode).toBe(1);
    expect(answers()[1]).toContain('there is nothing to undo for this issue');
    expect(scene.live()).toHaveLength(UNTOUCHED);
  });

  test('fails nothing more where its comment cannot be written', { tags: ['large'] }, async () => {
    scene.faults.add({
      host: 'github',
      method: 'POST',
      path: /\/comments$/,
      fault: status(403, { message: 'x' }),
    });
    const run = await write('remove 2');
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain('The result could not be posted as a comment');
    expect(scene.live()).toHaveLength(28);
  });
});

describe('what is not an answer', () => {
  test('is ignored', async () => {
    const bodies = [
      'Thanks!',
      '> remove',
      '> remove\n\nWhat does this do?',
      'please remove',
      'remove everything',
      'remove 2 and 3',
      'remove -1',
      'remove 0',
      '`remove`',
      '<!-- x -->\nremove',
      '',
    ];
    for (const body of bodies)
      expectLeftAlone(await write(body), 'its first line is not remove, keep or undo.');
    expect(scene.log.of('GET', /collaborators/)).toEqual([]);
  });

  test('is a mail whose subject ends in remove', async () => {
    issue().title = 'remove';
    expectLeftAlone(await write('Thank you'), 'its first line is not');
  });

  test.each(['edited', 'deleted'])('is a comment that was %s', async action => {
    expectLeftAlone(
      await write('remove', { payload: { action } }),
      'only a new comment on an issue can be an answer.',
    );
  });

  test('is a comment that says something else by now, or is gone', async () => {
    const { id } = scene.github.addComment({ number: 1, body: 'remove' });
    const seen = scene.github.comments.find(comment => comment.id === id);
    const event = { name: 'issue_comment', payload: { comment_id: id } };
    const edited = scene.log.onArrival(({ path }) => {
      if (path.includes('/issues/comments/') && seen !== undefined) seen.body = 'keep';
    });
    expectLeftAlone(await step({ command: 'change' }, { event }), 'it has been changed or deleted since.');
    edited();
    scene.faults.add({ host: 'github', path: /\/issues\/comments\//, fault: status(404, { message: 'x' }) });
    expectLeftAlone(await write('remove'), 'it has been changed or deleted since.');
  });

  test.each(['changed', 'deleted'])(
    'is a comment that is %s while the run looks at the history',
    async how => {
      const { id } = scene.github.addComment({ number: 1, body: 'remove' });
      withdrawOn(/^\/sync\/history/, id, how);
      const run = await step(
        { command: 'change' },
        { event: { name: 'issue_comment', payload: { comment_id: id } } },
      );
      expectLeftAlone(run, 'it has been changed or deleted since.');
      expect(run.artifacts).toEqual([]);
    },
  );

  test('is one that asked for an undo, and is deleted while the run waits for reads that are up to date', {
    tags: ['large'],
  }, async () => {
    await write('remove 2');
    const { id } = scene.github.addComment({ number: 1, body: 'undo' });
    withdrawOn(/\/artifacts/, id, 'deleted');
    const run = await step(
      { command: 'change' },
      { event: { name: 'issue_comment', payload: { comment_id: id } } },
    );
    expectLeftAloneBy(run, 'it has been changed or deleted since.');
    expect(run.artifacts).toEqual([]);
    expect(scene.live()).toHaveLength(28);
    expect(answers()).toHaveLength(1);
  });

  test.each([404, 410])('is a comment on an issue that is deleted (%i)', async code => {
    scene.faults.add({ host: 'github', path: /\/issues\/1$/, fault: status(code, { message: 'Gone' }) });
    expectLeftAlone(await write('remove'), 'it is not on an issue of this action.');
  });

  test('is a comment of a bot, this action among them', async () => {
    for (const author of [BOT, 'persons-app[bot]'])
      expectLeftAloneBy(await write('remove', { author }), 'it was not written by a person.');
    expect(scene.live()).toHaveLength(UNTOUCHED);
  });

  test('is a comment of somebody who is not at GitHub any more', async () => {
    const { id } = scene.github.addComment({ number: 1, body: 'remove', author: 'alex' });
    const payload = { comment: { id, body: 'remove', user: null } };
    const run = await step({ command: 'change' }, { event: { name: 'issue_comment', payload } });
    expectLeftAlone(run, 'it was not written by a person.');
  });

  test('may be one that GitHub does not show: the run fails, and says so', async () => {
    scene.faults.add({ host: 'github', path: /\/issues\/comments\//, fault: status(403, { message: 'x' }) });
    const run = await write('remove');
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'GitHub does not show the comment that this run should answer (403). Nothing was changed. Run this again later.',
    );
    expect(scene.live()).toHaveLength(UNTOUCHED);
  });

  test('is a comment on a pull request', async () => {
    scene.github.addPull({ number: 7, base: 'main', head: 'main' });
    expectLeftAlone(await write('remove', { number: 7 }), 'only a new comment on an issue can be an answer.');
  });
});

/** Somebody changes or deletes a comment as soon as the run asks for what that path names. */
function withdrawOn(asked: RegExp, id: number, how: string): void {
  const { comments } = scene.github;
  const stop = scene.log.onArrival(({ path }) => {
    const comment = comments.find(one => one.id === id);
    if (comment === undefined || !asked.test(path)) return;
    if (how === 'changed') comment.body = 'Wait, let me look first.';
    else comments.splice(comments.indexOf(comment), 1);
    stop();
  });
}

/** As `expectLeftAlone`, where comments of the bot itself stand there. */
function expectLeftAloneBy(run: RunResult, why: string): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.log).toContain(`This comment is ignored: ${why}`);
}

describe('an attack', () => {
  test('by a stranger, who may read an internal repository', async () => {
    await scene.close();
    scene = await openScene({ repository: { visibility: 'internal' } });
    await open({ 'allow-public': 'true' });
    scene.github.setRole('mallory', 'read');
    expectLeftAlone(
      await write('remove', { author: 'mallory' }),
      'mallory may not write to this repository.',
    );
  });

  test('by somebody whom the repository does not know', async () => {
    expectLeftAlone(
      await write('remove', { author: 'mallory' }),
      'mallory may not write to this repository.',
    );
  });

  test('by a collaborator who may not write', async () => {
    for (const role of ['triage', 'none'] as const) {
      scene.github.setRole('mallory', role);
      expectLeftAlone(await write('remove', { author: 'mallory' }), 'mallory may not write');
    }
  });

  for (const [roles, size] of bySize(['write', 'maintain', 'admin'] as const, role => role === 'write'))
    test.each(roles)('is not an attack by a collaborator with the role %s', size, async role => {
      scene.github.setRole('alex', role);
      const run = await write('remove', { author: 'alex' });
      expect(run.exitCode, run.log).toBe(0);
      expect(scene.live()).toHaveLength(6);
    });

  test('by someone who took the name of somebody that may write', async () => {
    scene.github.setRole('alex', 'write');
    scene.github.addComment({ number: 1, body: 'remove', author: 'alex' });
    const { comments } = scene.github;
    const user = { login: 'alex', id: 666, type: 'User' };
    const payload = { comment: { id: comments.at(-1)?.id, body: 'remove', user } };
    const run = await step({ command: 'change' }, { event: { name: 'issue_comment', payload } });
    expectLeftAlone(run, 'alex may not write to this repository.');
  });

  test('by an event that calls them an owner', async () => {
    scene.github.setRole('mallory', 'read');
    const { id } = scene.github.addComment({ number: 1, body: 'remove', author: 'mallory' });
    const user = { login: 'sam', id: 1, type: 'User' };
    const payload = { comment: { id, body: 'remove', user, author_association: 'OWNER' } };
    const run = await step({ command: 'change' }, { event: { name: 'issue_comment', payload } });
    expectLeftAlone(run, 'sam may not write to this repository.');
  });

  test('by an event that gives another one’s comment to somebody who may write', async () => {
    const { id } = scene.github.addComment({ number: 1, body: 'remove', author: 'mallory' });
    const user = { login: 'sam', id: userAnswer('sam').id, type: 'User' };
    const payload = { comment: { id, body: 'remove', user } };
    const run = await step({ command: 'change' }, { event: { name: 'issue_comment', payload } });
    expectLeftAlone(run, 'it has been changed or deleted since.');
  });

  test('on an issue of somebody else with a copied marker', async () => {
    for (const [index, author] of ['sam', 'mallory', 'persons-app[bot]'].entries()) {
      scene.github.addIssue({ title: '25 plays look wrong', body: issue().body, author });
      expectLeftAlone(await write('remove', { number: 2 + index }), 'it is not on an issue of this action.');
    }
  });

  test('with a marker that the issue itself does not have', async () => {
    const { body } = issue();
    scene.github.addIssue({ title: 'Another', body: 'Something', author: BOT });
    const payload = { issue: { number: 2, body, user: { login: BOT } } };
    expectLeftAlone(await write('remove', { number: 2, payload }), 'it is not on an issue of this action.');
  });

  test('with a marker that names a run of a fork, or none', async () => {
    scene.github.addRun({ id: 15, fork: 'mallory/trakt-history', event: 'pull_request' });
    for (const id of [15, 14]) {
      issue().body = issue().body.replace(/run=\d+/, `run=${id}`);
      const run = await write('remove');
      expect(run.exitCode).toBe(1);
      expect(scene.removals()).toEqual([]);
    }
    expect(answers()).toHaveLength(2);
    expect(answers()[0]).toContain('❌ ');
  });

  test('with a marker that names another account', async () => {
    issue().body = issue().body.replace(/account=\S+/, 'account=alex');
    scene.clock.advance(30 * 24 * HOUR);
    const run = await write('remove');
    expectLeftAlone(run, 'its issue is not about sam.');
    expect(new Set(run.requests.map(({ host }) => host))).toEqual(new Set(['github']));
  });

  test('with an issue that had no marker when the comment was written', async () => {
    const payload = { issue: { number: 1, body: 'Something', user: { login: BOT } } };
    const run = await write('remove', { payload });
    expectLeftAlone(run, 'it is not on an issue of this action.');
    expect(run.requests).toEqual([]);
  });

  test('with an issue that is about another account by now', async () => {
    const { body } = issue();
    issue().body = body.replace(/account=\S+/, 'account=alex');
    const payload = { issue: { number: 1, body, user: { login: BOT } } };
    expectLeftAlone(await write('remove', { payload }), 'it is not on an issue of this action.');
  });

  test('with numbers that the run has not shown', async () => {
    issue().body = issue()
      .body.replace(/groups=\S+/, 'groups=1@9:1')
      .replace('alone=yes', 'alone=no');
    const run = await write('remove');
    expect(run.exitCode).toBe(1);
    expect(answers()[0]).toMatch(/showed no group 9/);
    expect(scene.removals()).toEqual([]);
  });

  test('with a comment that says what another run did', async () => {
    const removal = await step({ command: 'change', ids: scene.story.realIds[0] ?? '' });
    const forged = `<!-- trakt-history-action did run=${removal.runId} attempt=1 changed=yes -->`;
    scene.github.addComment({ number: 1, body: forged, author: 'mallory' });
    const run = await write('undo');
    expect(run.exitCode).toBe(1);
    expect(answers()[0]).toContain('there is nothing to undo for this issue');
    expect(scene.live()).toHaveLength(UNTOUCHED - 1);
  });

  test('cannot start another command by a comment', async () => {
    for (const command of ['export', 'import', 'undo', 'connect', 'disconnect']) {
      const run = await write('remove', { inputs: { command, show: '1394', files: 'x', run: '5' } });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain(`${command} does not run on a comment`);
      expect(scene.live()).toHaveLength(UNTOUCHED);
    }
  });
});
