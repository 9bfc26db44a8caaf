import { describe, expect, it } from 'vitest';
import { assertMayAct, describeRun } from '../../src/github/event.ts';
import { runAddress } from '../../src/github/links.ts';

const ENV = {
  GITHUB_RETENTION_DAYS: '30',
  GITHUB_REPOSITORY: 'sam/trakt-history',
  GITHUB_REPOSITORY_ID: '724100001',
  GITHUB_RUN_ID: '16000000001',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REF_NAME: 'main',
};
const repository = { default_branch: 'main', private: true, visibility: 'private' };
const push = { ref: 'refs/heads/main', before: 'a', after: 'b', commits: [{ id: 'b' }], repository };

const describeEvent = (name: string, payload: unknown) =>
  describeRun({ ...ENV, GITHUB_EVENT_NAME: name }, payload);

describe('an event', () => {
  it.each(['workflow_dispatch', 'repository_dispatch', 'schedule'])('%s may act', name => {
    expect(describeEvent(name, { repository })).toMatchObject({ mayAct: true, event: { name } });
  });

  it('push to the default branch may act, and to any other only previews', () => {
    expect(describeEvent('push', push)).toMatchObject({
      mayAct: true,
      event: { branch: 'main', before: 'a', after: 'b', commits: ['b'] },
    });
    for (const ref of [
      'refs/heads/marks',
      'refs/heads/main/x',
      'refs/tags/main',
      'refs/tags/xmain',
      'refs/heads/',
    ])
      expect(describeEvent('push', { ...push, ref }).mayAct).toBe(false);
  });

  it('push that rewrote the branch only previews', () => {
    const { mayAct, event } = describeEvent('push', { ...push, forced: true });
    expect(mayAct).toBe(false);
    expect(event).toMatchObject({ isForced: true });
    expect(() => assertMayAct(describeEvent('push', { ...push, forced: true }), 'connect')).toThrow(
      'connect does not run on a push that rewrote the branch, which is not allowed to change anything.',
    );
  });

  it('push may come without commits', () => {
    expect(describeEvent('push', { ...push, commits: undefined }).event).toMatchObject({ commits: [] });
  });

  it('push only previews where the default branch is not known', () => {
    expect(describeEvent('push', { ...push, repository: undefined }).mayAct).toBe(false);
  });

  it('pull_request only previews', () => {
    expect(describeEvent('pull_request', { pull_request: { number: 7 }, repository })).toMatchObject({
      mayAct: false,
      event: { name: 'pull_request', number: 7 },
    });
  });

  it('issue_comment may act when it is a new one on an issue', () => {
    const comment = { id: 7, body: 'remove', user: { login: 'sam', id: 1, type: 'User' } };
    const issue = { number: 3, body: 'Text' };
    const written = (differs: object) =>
      describeEvent('issue_comment', { action: 'created', issue, comment, repository, ...differs });
    expect(written({})).toMatchObject({
      mayAct: true,
      event: {
        name: 'issue_comment',
        isNew: true,
        issue,
        comment: { id: '7', body: 'remove', author: { login: 'sam', id: 1, isPerson: true } },
      },
    });
    for (const differs of [
      { action: 'edited' },
      { action: 'deleted' },
      { issue: { ...issue, pull_request: { url: 'x' } } },
    ])
      expect(written(differs)).toMatchObject({ mayAct: false, event: { isNew: false } });
    const bot = { ...comment, user: { login: 'x[bot]', id: 2, type: 'Bot' }, body: null };
    expect(written({ comment: bot })).toMatchObject({
      event: { comment: { body: '', author: { isPerson: false } } },
    });
    expect(written({ comment: { ...comment, user: null } })).toMatchObject({
      event: { comment: { author: undefined } },
    });
    expect(() => assertMayAct(written({}), 'connect')).toThrow('connect does not run on a comment');
  });

  it.each(['pull_request_target', 'workflow_run', 'workflow_call', 'release', ''])('%j is refused', name => {
    expect(() => describeEvent(name, { repository, pull_request: { number: 7 } })).toThrow(
      `This action does not run on the event ${name || '(none)'}. Use workflow_dispatch, repository_dispatch, schedule, push, pull_request or issue_comment. Other events could give strangers’ files access to this repository’s secrets.`,
    );
  });

  it('that the environment does not name is refused', () => {
    expect(() => describeRun(ENV, {})).toThrow('This action does not run on the event (none).');
  });
});

describe('a run', () => {
  it.each([
    [{ visibility: 'public', private: false }, false],
    [{ visibility: 'private', private: true }, true],
    [{ visibility: 'internal', private: true }, false],
    [{ visibility: 'internal', private: false }, false],
    [{ private: false }, false],
    [{ private: true }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('in a repository that is %j is private: %j', (facts, isPrivate) => {
    expect(describeEvent('schedule', { repository: facts }).isPrivate).toBe(isPrivate);
  });

  it('is described by the runner’s environment', () => {
    expect(describeEvent('schedule', { repository })).toEqual({
      repository: { owner: 'sam', repo: 'trakt-history' },
      repositoryId: '724100001',
      isPrivate: true,
      id: '16000000001',
      attempt: '2',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      defaultBranch: 'main',
      event: { name: 'schedule' },
      mayAct: true,
      keepsDays: 30,
    });
  });

  it('is on github.com, and the first attempt, where the environment does not say', () => {
    expect(describeRun({ GITHUB_EVENT_NAME: 'schedule' }, undefined)).toEqual({
      repository: { owner: '', repo: '' },
      repositoryId: '',
      isPrivate: undefined,
      id: '',
      attempt: '1',
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      defaultBranch: 'main',
      event: { name: 'schedule' },
      mayAct: true,
      keepsDays: 90,
    });
    const env = { ...ENV, GITHUB_EVENT_NAME: 'schedule', GITHUB_REF_NAME: 'trunk' };
    expect(describeRun(env, {}).defaultBranch).toBe('trunk');
  });

  it.each([
    ['v1', 'v1'],
    ['', 'main'],
    [undefined, 'main'],
  ])('knows where the pages of the action are that it runs, of %j', (ref, branch) => {
    const env = { GITHUB_ACTION_REPOSITORY: 'octo/trakt-history-action', GITHUB_ACTION_REF: ref };
    const run = describeRun({ ...ENV, ...env, GITHUB_EVENT_NAME: 'schedule' }, {});
    expect(run.actionFiles).toBe(`https://github.com/octo/trakt-history-action/blob/${branch}`);
  });

  it('of a command without a preview goes on only where it may act', () => {
    expect(() => assertMayAct(describeEvent('schedule', {}), 'connect')).not.toThrow();
    expect(() => assertMayAct(describeEvent('push', { ...push, ref: 'refs/heads/x' }), 'connect')).toThrow(
      'connect does not run on a push to another branch, which is not allowed to change anything.',
    );
    expect(() =>
      assertMayAct(describeEvent('pull_request', { pull_request: { number: 7 } }), 'disconnect'),
    ).toThrow(
      'disconnect does not run on a pull request, which is not allowed to change anything. Start it by hand: open Actions, choose the workflow, and press Run workflow.',
    );
  });

  it('has a page', () => {
    expect(runAddress(describeEvent('schedule', {}))).toBe(
      'https://github.com/sam/trakt-history/actions/runs/16000000001',
    );
  });
});
