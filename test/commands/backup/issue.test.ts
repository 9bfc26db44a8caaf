import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { resetAfterWork, status } from '../../simulator/faults.ts';
import type { Issue } from '../../simulator/github/repository.ts';

const BOT = 'github-actions[bot]';
const HOUR = 3_600_000;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

async function step(
  inputs: Record<string, string>,
  options: Parameters<Scene['step']>[1] = {},
): Promise<RunResult> {
  const result = await scene.step(inputs, options);
  expect(result.exitCode, result.log).toBe(0);
  scene.clock.advance(HOUR);
  return result;
}

const backup = (options: Parameters<Scene['step']>[1] = {}) =>
  step({ command: 'backup', issue: 'true' }, options);
/** A command and the backup after it, in one job. */
async function withBackup(inputs: Record<string, string>): Promise<RunResult> {
  const job = { temp: scene.workspace.temp, runId: scene.github.nextRunId() };
  const done = await step(inputs, job);
  await backup(job);
  return done;
}

const issues = () => scene.github.issues;
function issue(): Issue {
  const [only, ...others] = issues();
  expect(others).toEqual([]);
  return only ?? expect.fail('there is no issue');
}
const comments = (number = 1) =>
  scene.github.comments.filter(comment => comment.number === number).map(({ body }) => body);
const removeAll = () => withBackup({ command: 'change', ids: scene.story.accidentalIds.join(',') });
/** Marks a movie and some of its kind in one minute, which looks wrong. */
function markMovies(titles: readonly string[], at = scene.clock.now() - 2 * HOUR): string[] {
  return titles.map(title => {
    const item = scene.trakt.addMovie({ title, year: 1999 });
    return String(scene.trakt.addPlay('sam', { item, watchedAt: at, action: 'watch' }).id);
  });
}
const posts = () => scene.log.of('POST', /\/issues/).length;

describe('the issue', () => {
  test('is opened by the first backup that finds plays which look wrong, for the owner', async () => {
    const run = await backup();
    expect(issue()).toMatchObject({
      title: '22 plays look wrong',
      author: BOT,
      assignees: ['sam'],
      state: 'open',
    });
    expect(issue().body).toMatch(
      /^<!-- trakt-history-action issue account=\S+ run=\d+ next=2 alone=yes groups=1@1:\S+ -->\n\n@sam /,
    );
    expect(issue().body).toContain(`/new/main?filename=changes/${run.runId}-1-remove.txt&value=`);
    expect(issue().body).toContain('marked in the same minute');
    expect(run.artifacts.map(({ name }) => name)).toEqual([expect.stringMatching(/^shown-sam-/)]);
  });

  test('is not opened without the input, nor where nothing looks wrong', async () => {
    await step({ command: 'backup' });
    expect(scene.log.of('GET', /\/issues/)).toEqual([]);
    for (const id of scene.story.accidentalIds) scene.trakt.removePlay('sam', BigInt(id));
    await backup();
    expect(issues()).toEqual([]);
  });

  test('stays as it is on a night on which nothing changed', async () => {
    await backup();
    const before = scene.log.list.length;
    await backup();
    expect(scene.log.list.slice(before).map(({ path }) => path)).toEqual(['/sync/last_activities']);
  });

  test('is brought up to date without a mail when nothing new looks wrong', async () => {
    await backup();
    const [movie] = [scene.trakt.addMovie({ title: 'Arrival', year: 2016 })];
    scene.trakt.addPlay('sam', { item: movie, watchedAt: scene.clock.now() - HOUR });
    const night = await backup();
    expect(comments()).toEqual([]);
    expect(issue().body).toContain('@sam Nothing has been changed.');
    // The link names this run, which has the plays on record.
    expect(issue().body).toContain(`changes/${night.runId}-1-remove.txt`);
    expect(night.artifacts.map(({ name }) => name)).toEqual([expect.stringMatching(/^shown-sam-/)]);
  });

  test('says in a comment that a group has grown', async () => {
    const at = scene.clock.now() - 2 * HOUR;
    markMovies(['Alien', 'Dune', 'Heat'], at);
    await backup();
    markMovies(['Ran'], at);
    await backup();
    expect(comments()).toEqual([expect.stringContaining('**4 more plays look wrong.**')]);
    expect(issue().title).toBe('26 plays look wrong');
    expect(issue().body).toMatch(/ next=3 /);
  });

  test('says in a comment what is new, once, and keeps the number of each group', async () => {
    await backup();
    const many = markMovies(Array.from({ length: 30 }, (_, index) => `Movie ${index}`));
    await backup();
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('**30 more plays look wrong.**');
    expect(comments()[0]).toContain('| 2. **30 movies**');
    expect(comments()[0]).not.toContain('S.H.I.E.L.D.');
    // Its table has the new ones alone, and an answer is about all.
    expect(comments()[0]).toContain(
      'That means all 52 plays of this issue, not only what is new; `remove group 2` means that group alone.',
    );
    expect(issue().title).toBe('52 plays look wrong');
    expect(issue().body).toMatch(/next=3 alone=yes groups=2@1:\S+,1@2:\S+ -->/);
    expect(issue().body).toContain('**All of these**');
    expect(issue().body).toContain(
      'That means everything in the table; `remove group 1` means that group alone.',
    );
    scene.trakt.removePlay('sam', BigInt(many[0] ?? ''));
    await backup();
    expect(comments()).toHaveLength(1);
    expect(issue().title).toBe('51 plays look wrong');
  });

  test('says what a removal did, with its undo, and is closed when nothing is left', async () => {
    await backup();
    const removal = await removeAll();
    expect(comments()).toHaveLength(1);
    const [body = ''] = comments();
    expect(body).toMatch(
      new RegExp(
        `^<!-- trakt-history-action did run=${removal.runId} attempt=1 changed=yes of=\\d+ groups=1@1 -->\n`,
      ),
    );
    expect(body).toContain("✅ **22 plays removed**: Marvel's Agents of S.H.I.E.L.D. (2013).");
    expect(body).toContain(`?filename=undo/${removal.runId}.txt&value=`);
    expect(body).toContain('so it is closed');
    expect(issue()).toMatchObject({ state: 'closed', stateReason: 'completed', closedBy: BOT });
    expect(issue().body).toMatch(/groups= -->/);
  });

  test('reports an undo of that after it was closed', async () => {
    await backup();
    const removal = await removeAll();
    const undo = await withBackup({ command: 'undo', run: String(removal.runId) });
    expect(comments()).toHaveLength(2);
    expect(comments()[1]).toContain('✅ **22 plays added**');
    expect(comments()[1]).not.toContain('closed');
    expect(comments()[1]).toContain(`?filename=undo/${undo.runId}.txt`);
    expect(issue().state).toBe('closed');
  });

  test('links how to stop what came back, where something did', { tags: ['large'] }, async () => {
    await backup();
    expect(issue().body).not.toContain('stop-it-at-the-source');
    await removeAll();
    for (const { item, watchedAt } of scene.story.accidental)
      scene.trakt.addPlay('sam', { item, watchedAt, action: 'watch' });
    const env = { GITHUB_ACTION_REPOSITORY: 'octo/trakt-history-action', GITHUB_ACTION_REF: 'v1' };
    const run = await backup({ env });
    const page = '(https://github.com/octo/trakt-history-action/blob/v1/docs/stop-it-at-the-source.md)';
    expect(issues()[1]?.body).toContain(page);
    expect(run.summary).toContain(page);
  });

  test('says nothing of a removal of other plays', { tags: ['large'] }, async () => {
    await backup();
    await withBackup({ command: 'change', ids: scene.story.realIds[0] ?? '' });
    expect(comments()).toEqual([]);
  });

  test('is closed with a word when its plays went by themselves', async () => {
    await backup();
    for (const id of scene.story.accidentalIds) scene.trakt.removePlay('sam', BigInt(id));
    await backup();
    expect(comments()).toEqual([expect.stringContaining('<!-- trakt-history-action over -->')]);
    expect(issue().state).toBe('closed');
  });
});

describe('an issue that a person closed', () => {
  beforeEach(async () => {
    await backup();
    Object.assign(issue(), { state: 'closed', closedBy: 'sam', stateReason: 'completed' });
  });

  test('is not opened again for the same plays, nor for fewer of them', async () => {
    scene.trakt.removePlay('sam', BigInt(scene.story.accidentalIds[3] ?? ''));
    await backup();
    expect(issue().state).toBe('closed');
    expect(comments()).toEqual([]);
  });

  test('leaves room for another one about others', async () => {
    markMovies(['Alien', 'Dune', 'Heat']);
    await backup();
    expect(issues()).toMatchObject([{ state: 'closed' }, { state: 'open', title: '3 plays look wrong' }]);
    expect(issues()[1]?.body).not.toContain('S.H.I.E.L.D.');
  });

  test('goes on when it is opened again', async () => {
    Object.assign(issue(), { state: 'open', closedBy: undefined });
    markMovies(['Alien', 'Dune', 'Heat']);
    await backup();
    expect(issue().title).toBe('25 plays look wrong');
    expect(comments()).toHaveLength(1);
  });
});

describe('runs that are cut off', () => {
  test('open no second issue when the answer to the first never came', async () => {
    scene.faults.add({ host: 'github', method: 'POST', path: /\/issues$/, ...resetAfterWork() });
    const run = await backup();
    expect(run.log).not.toContain('could not be updated');
    expect(issue().state).toBe('open');
  });

  test.each([
    ['the question who one is', /graphql$/],
    ['the issue', /\/issues$/],
  ])('open it after trouble with %s', async (_, path) => {
    scene.faults.add({ host: 'github', method: 'POST', path, fault: 'reset' });
    const run = await backup();
    expect(run.log).not.toContain('could not be updated');
    expect(issue().state).toBe('open');
  });

  test('give up an issue that GitHub does not take three times', async () => {
    scene.faults.add({ host: 'github', method: 'POST', path: /\/issues$/, times: 9, fault: status(502) });
    const run = await backup();
    expect(run.log).toContain('could not be updated: GitHub did not take it (502).');
    expect(scene.log.of('POST', /\/issues$/)).toHaveLength(3);
    expect(issues()).toEqual([]);
  });

  test.each([
    ['had not done it', { fault: status(502) }, 2],
    ['had done it', resetAfterWork(), 1],
  ])('tell what is new once after trouble at GitHub, which %s', async (_, trouble, sent) => {
    await backup();
    markMovies(['Alien', 'Dune', 'Heat']);
    scene.faults.add({ host: 'github', method: 'POST', path: /\/comments$/, ...trouble });
    const run = await backup();
    expect(run.log).not.toContain('could not be updated');
    expect(comments()).toEqual([expect.stringContaining('3 more plays look wrong')]);
    expect(scene.log.of('POST', /\/comments$/)).toHaveLength(sent);
  });

  test('write no comment twice, and end in the same way', async () => {
    await backup();
    const ids = scene.story.accidentalIds.join(',');
    const job = { temp: scene.workspace.temp, runId: scene.github.nextRunId() };
    await step({ command: 'change', ids }, job);
    const before = await scene.workspace.read('history/manifest.json');
    scene.faults.add({ host: 'github', method: 'PATCH', path: /\/issues\/1$/, times: 9, fault: status(502) });
    const cut = await backup(job);
    expect(cut.log).toContain('The issue about plays that look wrong could not be updated');
    expect(comments()).toHaveLength(1);
    expect(issue().state).toBe('open');
    scene.faults.clear();
    await scene.workspace.write('history/manifest.json', before);
    await step({ command: 'backup', issue: 'true', full: 'true', 'max-shrink': 'unlimited' }, job);
    expect(comments()).toHaveLength(1);
    expect(issue().state).toBe('closed');
  });

  test('at the same time leave one issue open', async () => {
    scene.onArrival(({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/issues') || issues().length > 0) return;
      // Another backup was a moment faster.
      const account = scene.trakt.account('sam').uuid.replaceAll('-', '%2D');
      const body = `<!-- trakt-history-action issue account=${account} run=5 next=2 alone=yes groups=1@1:1 -->`;
      scene.github.addIssue({ title: '1 play looks wrong', body, author: BOT });
    });
    await backup();
    expect(issues().map(({ state }) => state)).toEqual(['open', 'closed']);
    expect(issues()[1]?.body).toContain('These plays are in #1.');
  });
});

describe('whom it is for', () => {
  test('in an organisation is who last connected an account', async () => {
    await scene.close();
    scene = await openScene({ repository: { isOrganization: true } });
    scene.github.setRole('alex', 'write');
    const connect = { workflow: 'Connect', event: 'workflow_dispatch' };
    scene.github.addRun({ id: 11, ...connect, actor: 'alex' });
    scene.github.addRun({ id: 12, ...connect, actor: 'mallory', conclusion: 'failure' });
    await backup();
    expect(issue().assignees).toEqual(['alex']);
    expect(issue().body).toContain('@alex Nothing has been changed.');
  });

  test('in an organisation is nobody where nobody is known', async () => {
    await scene.close();
    scene = await openScene({ repository: { isOrganization: true } });
    await backup();
    expect(issue().assignees).toEqual([]);
    expect(issue().body).toContain('-->\n\nNothing has been changed.');
  });
});

describe('where no issue can be written', () => {
  test.each([403, 404] as const)('the summary has it all, and nothing fails (%i)', async denial => {
    scene.github.token.permissions = { contents: 'write', actions: 'read' };
    scene.github.token.denial = denial;
    const run = await backup();
    expect(run.log).toContain(
      `this run may not write any (${denial}). The job needs the permission issues: write.`,
    );
    expect(run.summary).toContain('22 plays look wrong');
    expect(run.annotations.map(({ level }) => level)).toEqual(['warning']);
    expect(issues()).toEqual([]);
  });

  test('because issues are switched off: the summary has it all', async () => {
    scene.github.repository.facts.has_issues = false;
    const run = await backup();
    expect(run.log).toContain('issues are switched off in this repository');
    expect(run.summary).toContain('22 plays look wrong');
  });
});

describe('what others write', () => {
  test.each(['sam', 'mallory', 'persons-app[bot]'])(
    'an issue of %s with a copied marker is not ours',
    async author => {
      await backup();
      const { body } = issue();
      issues().length = 0;
      scene.github.addIssue({ title: '22 plays look wrong', body, author });
      markMovies(['Alien', 'Dune', 'Heat']);
      await backup();
      expect(issues()).toMatchObject([{ author, body }, { author: BOT }]);
      expect(posts()).toBe(2);
    },
  );

  test('an issue about another account is ignored', async () => {
    await backup();
    issue().body = issue().body.replace(/account=\S+/, 'account=alex');
    const { body } = issue();
    markMovies(['Alien', 'Dune', 'Heat']);
    await backup();
    expect(issues()).toMatchObject([{ body }, { title: '25 plays look wrong' }]);
  });

  test('titles of Trakt are text in it', async () => {
    markMovies(['@octocat #1', '<img src=x>', '](https://evil.test)', '<!-- trakt-history-action over -->']);
    await backup();
    const { body } = issue();
    expect(body).not.toMatch(/@octocat|<img|]\(https:\/\/evil/);
    expect(new Set(body.match(/@[a-z]\w*/g))).toEqual(new Set(['@sam']));
  });

  test('stays below 60,000 characters with 300 groups, and says how many are left out', async () => {
    for (let group = 0; group < 300; group++) {
      const at = scene.clock.now() - (group + 2) * 24 * HOUR;
      markMovies([`Alien ${group} @x`, `Dune ${group} |`, `Heat ${group} <b>`], at);
    }
    await backup();
    const { body } = issue();
    expect(body.length).toBeLessThan(60_000);
    expect(body).toMatch(/… and \d+ more groups of [\d,]+ plays/);
    const links = [...body.matchAll(/\]\((https:[^)]+)\)/g)].map(match => match[1] ?? '');
    expect(Math.max(...links.map(({ length }) => length))).toBeLessThan(7_500);
  });
});
