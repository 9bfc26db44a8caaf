import { afterEach, beforeEach, expect, test } from 'vitest';
import { decodeToken } from '../../src/session/saved-session.ts';
import { status } from '../simulator/faults.ts';
import { openScene, type Scene } from './scene.ts';

const EXPORT = { command: 'export', show: '1394' };
const CONNECT = { command: 'connect', token: '' };
const HOUR = 3_600;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  const now = Math.floor(scene.clock.now() / 1000);
  scene.saveSession({ expiresIn: HOUR, createdAt: now - HOUR + 60, savedAt: now });
});
afterEach(() => scene.close());

function saved() {
  const value = decodeToken(scene.github.secret('TRAKT_TOKEN') ?? '');
  return value.kind === 'session' ? value.session : expect.fail('the secret holds no session');
}

/** Whoever waits for an approval has it at once. */
function approve(): void {
  scene.simulator.onArrival(({ path }) => {
    const code = scene.trakt.deviceCodes.at(-1);
    if (path === '/oauth/device/token' && code?.state === 'pending')
      scene.trakt.approveDevice(code.userCode, 'sam');
  });
}

test.each([
  ['text and a date', { expires_in: '604800', created_at: '2026-11-28T10:00:00Z' }],
  ['nothing', { expires_in: 0 }],
])('an answer with two tokens whose times are %s is kept, and no token is spent twice', async (_, times) => {
  const { accessToken, refreshToken } = scene.trakt.issueSession('sam');
  const answer = { access_token: accessToken, refresh_token: refreshToken, ...times };
  scene.faults.add({ path: '/oauth/token', fault: status(200, answer) });
  const run = await scene.step(EXPORT);
  expect(run.exitCode, run.log).toBe(0);
  expect(run.requests.filter(({ path }) => path === '/oauth/token')).toHaveLength(1);
  expect(saved()).toMatchObject({ accessToken, refreshToken });
});

test('three slow writes of the secret end in a session that the next run can renew', async () => {
  let isSpent = false;
  const stop = scene.simulator.onArrival(({ method, path }) => {
    isSpent ||= path === '/oauth/token';
    if (isSpent && method === 'PUT') scene.clock.advance(3 * 60_000);
  });
  const first = await scene.step(EXPORT);
  expect(first.exitCode, first.log).toBe(0);
  stop();
  scene.trakt.expireAccessToken(saved().accessToken);
  const next = await scene.step(EXPORT);
  expect(next.exitCode, next.log).toBe(0);
});

test('the throw-away secret is never the person’s, and every request says which version of GitHub’s API it means', async () => {
  scene.github.setSecret('TRAKT_TOKEN_CHECK', 'of the person');
  const run = await scene.step(EXPORT);
  expect(run.exitCode, run.log).toBe(0);
  expect(scene.github.secret('TRAKT_TOKEN_CHECK')).toBe('of the person');
  const toGitHub = run.requests.filter(({ host }) => host === 'github');
  expect(new Set(toGitHub.map(({ headers }) => headers['x-github-api-version']))).toEqual(
    new Set(['2022-11-28']),
  );
});

test('connect names all that is missing or wrong at once, each with its page', async () => {
  scene.secretsToken.repositories = ['sam/other'];
  scene.trakt.app.pending = true;
  const run = await scene.step(CONNECT);
  expect(run.exitCode).toBe(1);
  expect(run.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/it was made for another one\..*\/settings\/secrets\/actions$/),
    expect.stringMatching(/If the app says Pending approval, wait .*\/settings\/variables\/actions$/),
  ]);
  const inputs = await scene.step({ ...CONNECT, 'secrets-token': '', 'client-id': 'Client ID: f00d' });
  expect(inputs.annotations.map(({ message }) => message).toSorted()).toEqual([
    expect.stringMatching(/^The input client-id begins with “Client ID”; .*\/settings\/variables\/actions$/),
    expect.stringMatching(/^The input secrets-token is missing\. .*\/settings\/secrets\/actions$/),
  ]);
  expect(inputs.requests).toEqual([]);
});

test('connect shows the bare page first, and a wrong redirect URI now', async () => {
  approve();
  const run = await scene.step({ ...CONNECT, 'redirect-uri': 'https://example.org/callback' });
  expect(run.exitCode).toBe(1);
  expect(run.annotations[0]?.message).toMatch(
    /^Open https:\/\/auth\.trakt\.tv\/activate in your browser, .*may have the code filled in already: https/,
  );
  expect(run.log).toContain(
    'The usual reason is the redirect URI: this run used https://example.org/callback,',
  );
});
