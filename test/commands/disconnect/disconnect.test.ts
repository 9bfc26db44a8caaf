import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeToken } from '../../../src/session/saved-session.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import { htmlPage, status } from '../../simulator/faults.ts';
import type { RecordedRequest } from '../../simulator/requests.ts';

const DISCONNECT = { command: 'disconnect' };
const EXPORT = { command: 'export', show: '1394' };
const HOUR = 3_600;
const now = () => Math.floor(scene.clock.now() / 1000);

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const secret = () => scene.github.secret('TRAKT_TOKEN');
const lives = () => scene.trakt.liveSession('sam') !== undefined;
const revoked = (run: { requests: RecordedRequest[] }) =>
  run.requests
    .filter(({ path }) => path === '/oauth/revoke')
    .map(({ body }) => (body as { token: string }).token);

describe('disconnect', () => {
  test('ends the session by both of its tokens and deletes the secret; a second run finds nothing to do', async () => {
    const session = scene.trakt.liveSession('sam');
    const run = await scene.step(DISCONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(revoked(run)).toEqual([session?.accessToken, session?.refreshToken]);
    expect(lives()).toBe(false);
    expect(secret()).toBeUndefined();
    expect(run.outputs.account).toBe('sam');
    expect(run.summary).toContain('## ✅ Disconnected');
    expect(run.summary).toContain('The session of the account sam has been ended at Trakt.');
    expect(run.summary).toContain('The secret TRAKT\\_TOKEN of sam/trakt-history has been deleted.');
    expect(run.requests.filter(({ host }) => host === 'api')).toEqual([]);
    expect(run.annotations).toEqual([
      expect.objectContaining({
        level: 'notice',
        message:
          'Disconnected. The session of the account sam has been ended at Trakt. The secret TRAKT_TOKEN of sam/trakt-history has been deleted.',
      }),
    ]);

    const again = await scene.step(DISCONNECT);
    expect(again.exitCode, again.log).toBe(0);
    expect(revoked(again)).toEqual([]);
    expect(again.summary).toContain('## Nothing to disconnect');
    expect(again.annotations.map(({ message }) => message)).toEqual([
      'Nothing to disconnect. There is no session to end at Trakt. The secret TRAKT_TOKEN of sam/trakt-history is already gone.',
    ]);
  });

  test('may be re-run with the session that is over, and the secret that is gone', async () => {
    const token = secret() ?? '';
    expect((await scene.step(DISCONNECT)).exitCode).toBe(0);
    const again = await scene.step({ ...DISCONNECT, token });
    expect(again.exitCode, again.log).toBe(0);
    expect(again.summary).toContain('is already gone.');
  });

  test('takes it from Trakt that the session is over already', async () => {
    scene.faults.add({
      host: 'auth',
      path: '/oauth/revoke',
      times: 2,
      fault: status(400, { error: 'invalid_grant', error_description: 'session not found' }),
    });
    const run = await scene.step(DISCONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(secret()).toBeUndefined();
  });

  test('ends a bare refresh token', async () => {
    const { refreshToken } = scene.trakt.issueSession('sam');
    scene.github.setSecret('TRAKT_TOKEN', refreshToken);
    const run = await scene.step(DISCONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(revoked(run)).toEqual([refreshToken]);
    expect(secret()).toBeUndefined();
    expect(run.summary).toContain('The session has been ended at Trakt.');
  });

  test('ends a session that does not say whose it is, when no account is asked for', async () => {
    const token = scene.saveSession({ account: false });
    const held = decodeToken(token);
    const session = held.kind === 'session' ? held.session : expect.fail('no session');
    const run = await scene.step({ ...DISCONNECT, token });
    expect(run.exitCode, run.log).toBe(0);
    expect(revoked(run)).toEqual([session.accessToken, session.refreshToken]);
    expect(secret()).toBeUndefined();
  });

  test('deletes an environment secret and leaves the one of the repository alone', async () => {
    scene.github.addEnvironment('trakt');
    const { refreshToken } = scene.trakt.issueSession('sam');
    scene.github.setSecret('TRAKT_TOKEN', refreshToken, { env: 'trakt' });
    const run = await scene.step({ ...DISCONNECT, token: refreshToken, 'secret-environment': 'trakt' });
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.github.secret('TRAKT_TOKEN', 'trakt')).toBeUndefined();
    expect(secret()).toBeDefined();
  });

  test('ends the session that an earlier step of the job renewed', async () => {
    const token = scene.saveSession({ expiresIn: HOUR, createdAt: now() - HOUR });
    const { temp } = scene.workspace;
    expect((await scene.step(EXPORT, { temp })).outputs['token-rotated']).toBe('true');
    const renewed = scene.trakt.liveSession('sam');
    const saved = secret();
    const run = await scene.step({ ...DISCONNECT, token }, { temp });
    expect(run.exitCode, run.log).toBe(0);
    expect(revoked(run)).toEqual([renewed?.accessToken, renewed?.refreshToken]);
    expect(secret()).toBeUndefined();
    expect(run.masks).toEqual(
      expect.arrayContaining([token, saved, renewed?.accessToken, renewed?.refreshToken]),
    );
  });

  test('needs no private repository', async () => {
    await scene.close();
    scene = await openScene({ repository: { visibility: 'public' } });
    expect((await scene.step(DISCONNECT)).exitCode).toBe(0);
  });
});

describe('disconnect fails and says what is left to do', () => {
  test('when Trakt does not end the session: the secret is kept, so that a later run finishes the job', async () => {
    scene.faults.add({ host: 'auth', path: '/oauth/revoke', fault: htmlPage(403) });
    const run = await scene.step(DISCONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('The session of the account sam could not be ended at Trakt.');
    expect(run.log).toContain('is not deleted. It is kept as long as the session lives');
    expect(run.summary).toContain(
      '**Run disconnect again later** (in the workflow [Connect](https://github.com/sam/trakt-history/actions/workflows/connect.yml))',
    );
    expect(run.summary).toContain(
      '1. Press Revoke beside the app at [app.trakt.tv/settings/apps/connected](https://app.trakt.tv/settings/apps/connected).',
    );
    expect(run.summary).toContain('](https://github.com/sam/trakt-history/settings/secrets/actions)');
    expect(secret()).toBeDefined();

    const again = await scene.step(DISCONNECT);
    expect(again.exitCode, again.log).toBe(0);
    expect(lives()).toBe(false);
    expect(secret()).toBeUndefined();
  });

  test('when Trakt does not know the app', async () => {
    scene.trakt.deleteApp(scene.trakt.app.clientId);
    const run = await scene.step(DISCONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('If the app is gone, so is its session');
    expect(secret()).toBeDefined();
  });

  test.each([403, 404] as const)('when the secret may not be deleted (%i)', async denial => {
    scene.secretsToken.permissions = { secrets: 'read' };
    scene.secretsToken.denial = denial;
    const run = await scene.step(DISCONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('The session of the account sam has been ended at Trakt.');
    expect(run.log).toContain('Give the secrets-token the permission “Secrets: write”');
    expect(run.summary).toContain(
      '**Left to do by hand:** Delete the secret TRAKT\\_TOKEN of sam/trakt-history',
    );
    expect(lives()).toBe(false);
  });

  test('when the secrets-token may not even see the secret', async () => {
    scene.secretsToken.permissions = {};
    const run = await scene.step(DISCONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.summary).toContain('**Left to do by hand:**');
    expect(lives()).toBe(false);
  });

  test('without a secrets-token', async () => {
    const run = await scene.step({ ...DISCONNECT, 'secrets-token': '' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'Without a secrets-token this action cannot delete it. Delete the secret TRAKT_TOKEN',
    );
    expect(lives()).toBe(false);
    expect(secret()).toBeDefined();
  });
});

describe('disconnect does not touch', () => {
  afterEach(() => {
    expect(lives()).toBe(true);
    expect(secret()).toBeDefined();
    expect(scene.github.secretWrites).toEqual([]);
  });

  test('a newer session than the one it was given', async () => {
    const token = scene.saveSession({ savedAt: now() - HOUR });
    scene.saveSession({});
    const run = await scene.step({ ...DISCONNECT, token });
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(
      /A newer session was saved after this run was queued, .* Start a new run.* If that says the same, end it by hand: press Revoke beside the app at app\.trakt\.tv\/settings\/apps\/connected, and delete the secret here\./,
    );
    expect(revoked(run)).toEqual([]);
  });

  test('a session of another secret than the inputs say', async () => {
    const run = await scene.step({ ...DISCONNECT, 'secret-name': 'OTHER' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'The session is stored in the secret TRAKT_TOKEN, but the inputs say the secret OTHER.',
    );
    expect(run.requests).toEqual([]);
  });

  test('a session of another account than the run is for', async () => {
    const run = await scene.step({ ...DISCONNECT, account: 'eve' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('belongs to the Trakt account sam, but this run is for eve');
    expect(run.requests).toEqual([]);
  });

  test.each([true, false])(
    'a session that does not say whose it is, when it matters (bare: %s)',
    async bare => {
      const token = bare
        ? scene.trakt.issueSession('sam').refreshToken
        : scene.saveSession({ account: false });
      const run = await scene.step({ ...DISCONNECT, token, account: 'sam' });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('cannot be checked against the input account');
      expect(run.requests).toEqual([]);
    },
  );

  test('a secret whose value it was not given', async () => {
    const run = await scene.step({ ...DISCONNECT, token: '' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('This run was given no session, although the secret TRAKT_TOKEN');
  });

  test('a secret of which it can know nothing', async () => {
    scene.secretsToken.permissions = {};
    const run = await scene.step({ ...DISCONNECT, token: '' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('and cannot see whether there is one');

    const without = await scene.step({ ...DISCONNECT, token: '', 'secrets-token': '' });
    expect(without.exitCode).toBe(1);
    expect(without.log).toContain('The input token is missing.');
    expect(without.requests).toEqual([]);
  });

  test('a secret that holds something else', async () => {
    const run = await scene.step({ ...DISCONNECT, token: '{"not": "a session"}' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('To disconnect by hand');
    expect(run.requests).toEqual([]);
  });

  test('everything, on a pull request', async () => {
    const run = await scene.step(DISCONNECT, { event: { name: 'pull_request' } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('disconnect does not run on a pull request');
    expect(run.requests).toEqual([]);
  });
});
