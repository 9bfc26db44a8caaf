import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeToken } from '../../src/session/saved-session.ts';
import { inFiveDays } from '../runner/scene.ts';
import { withoutChance } from '../session/scene.ts';
import { resetAfterWork } from '../simulator/faults.ts';
import { openScene, type Scene } from './scene.ts';

const EXPORT = { command: 'export', show: '1394' };
const HOUR = 3_600;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

function saved() {
  const value = decodeToken(scene.github.secret('TRAKT_TOKEN') ?? '');
  return value.kind === 'session' ? value.session : expect.fail('the secret holds no session');
}

const toGitHub = (run: { requests: { host: string; method: string; path: string }[] }) =>
  run.requests
    .filter(({ host }) => host === 'github')
    .map(({ method, path }) => `${method} ${withoutChance(path.split('/').at(-1) ?? '')}`);

const warnings = (run: { annotations: { level: string; message: string }[] }) =>
  run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe('the session', () => {
  test('is masked before anything else, with every secret of the inputs', async () => {
    const clientSecret = 'a-client-secret-of-an-older-app';
    scene.trakt.app.clientSecret = clientSecret;
    const run = await scene.step({ ...EXPORT, 'client-secret': clientSecret });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.masks.slice(0, 4)).toEqual([
      scene.github.secret('TRAKT_TOKEN'),
      scene.secretsToken.value,
      clientSecret,
      scene.github.token.value,
    ]);
  });

  test('turns a bare refresh token into a saved session, and knows the account from then on', async () => {
    const { refreshToken } = scene.trakt.issueSession('sam');
    scene.github.setSecret('TRAKT_TOKEN', refreshToken);
    const first = await scene.step(EXPORT);
    expect(first.exitCode, first.log).toBe(0);
    expect(first.outputs).toMatchObject({ account: 'sam', 'token-rotated': 'true' });
    expect(saved()).toMatchObject({
      account: { slug: 'sam', timezone: 'Europe/Berlin' },
      place: { secretName: 'TRAKT_TOKEN' },
    });

    const second = await scene.step(EXPORT);
    expect(second.exitCode, second.log).toBe(0);
    expect(second.outputs['token-rotated']).toBe('false');
    expect(second.summary).toMatch(/^#/);
    for (const { headers } of second.requests.filter(({ host }) => host === 'api'))
      expect(headers['user-agent']).toMatch(
        /^trakt-history-action\/[\d.]+ \(\+https:\/\/github\.com\/[\w-]+\/[\w-]+\)$/,
      );
    expect(warnings(second)).toEqual([]);
    expect(second.requests.map(request => request.path)).not.toContain('/users/settings');
  });

  test('proves that the secret can be written before it spends the refresh token', async () => {
    scene.saveSession({
      expiresIn: 7 * 24 * HOUR,
      createdAt: Math.floor(scene.clock.now() / 1000) - 6.5 * 24 * HOUR,
    });
    const run = await scene.step(EXPORT);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['token-rotated']).toBe('true');
    const refresh = run.requests.findIndex(request => request.path === '/oauth/token');
    const before = { requests: run.requests.slice(0, refresh) };
    expect(toGitHub(before)).toEqual([
      'GET TRAKT_TOKEN',
      'GET secrets?per_page=100',
      'GET public-key',
      'PUT TRAKT_TOKEN_CHECK',
      'DELETE TRAKT_TOKEN_CHECK',
    ]);
    expect(scene.github.secretWrites.map(({ name, action }) => `${action} ${withoutChance(name)}`)).toEqual([
      'written TRAKT_TOKEN_CHECK',
      'deleted TRAKT_TOKEN_CHECK',
      'written TRAKT_TOKEN',
    ]);
  });

  test('spends nothing when the secret cannot be written', async () => {
    scene.saveSession({ expiresIn: HOUR, createdAt: Math.floor(scene.clock.now() / 1000) - HOUR + 600 });
    scene.secretsToken.permissions = {};
    const run = await scene.step(EXPORT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Give the secrets-token the permission “Secrets: write”');
    expect(run.requests.map(request => request.host)).not.toContain('auth');
  });

  test('uses a session that cannot be renewed as long as it lives long enough, with a warning', async () => {
    scene.saveSession({
      expiresIn: 7 * 24 * HOUR,
      createdAt: Math.floor(scene.clock.now() / 1000) - 6.9 * 24 * HOUR,
    });
    const run = await scene.step({ ...EXPORT, 'secrets-token': '' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.annotations[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('Without a secrets-token'),
    });
  });

  test('stops a run that was queued with an older session', async () => {
    const stale = scene.saveSession({
      expiresIn: HOUR,
      createdAt: Math.floor(scene.clock.now() / 1000) - HOUR,
      savedAt: Math.floor(scene.clock.now() / 1000) - HOUR,
    });
    const run = await scene.step({ ...EXPORT, token: stale });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Start a new run');
    expect(run.requests.map(request => request.host)).not.toContain('auth');
  });

  test('hands the renewed session to a later step of the job, which still has the old secret', async () => {
    const { refreshToken } = scene.trakt.issueSession('sam');
    const inputs = { ...EXPORT, token: refreshToken };
    const first = await scene.step(inputs, { temp: scene.workspace.temp });
    expect(first.exitCode, first.log).toBe(0);
    const second = await scene.step(inputs, { temp: scene.workspace.temp });
    expect(second.exitCode, second.log).toBe(0);
    expect(second.requests.map(request => request.host)).not.toContain('auth');
    expect((await readdir(scene.workspace.temp)).some(name => name.startsWith('trakt-session-'))).toBe(true);
  });

  test('renews once when the access token expires during a run', async () => {
    scene.trakt.expireAccessToken(scene.trakt.liveSession('sam')?.accessToken ?? '');
    const run = await scene.step(EXPORT);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs['token-rotated']).toBe('true');
    expect(run.requests.filter(request => request.path === '/oauth/token')).toHaveLength(1);
  });

  test('says Connect when the answer with the new refresh token never arrived', async () => {
    scene.saveSession({ expiresIn: HOUR, createdAt: Math.floor(scene.clock.now() / 1000) - HOUR });
    scene.faults.add({ host: 'auth', path: '/oauth/token', ...resetAfterWork() });
    const run = await scene.step(EXPORT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('the answer with the new one never arrived here');
    expect(run.log).toContain('Run Connect');
  });

  test('lives in an environment secret as well', async () => {
    scene.github.addEnvironment('trakt');
    const { refreshToken } = scene.trakt.issueSession('sam');
    scene.github.setSecret('TRAKT_TOKEN', refreshToken, { env: 'trakt' });
    const run = await scene.step({ ...EXPORT, token: refreshToken, 'secret-environment': 'trakt' });
    expect(run.exitCode, run.log).toBe(0);
    expect(decodeToken(scene.github.secret('TRAKT_TOKEN', 'trakt') ?? '').kind).toBe('session');
  });

  test('warns when the secrets-token ends within two weeks', async () => {
    scene.saveSession({ expiresIn: HOUR, createdAt: Math.floor(scene.clock.now() / 1000) - HOUR });
    scene.secretsToken.expires = inFiveDays(scene);
    const run = await scene.step(EXPORT);
    expect(run.exitCode, run.log).toBe(0);
    expect(warnings(run)).toEqual([expect.stringContaining('The secrets-token expires on')]);
    expect(run.summary).toContain('The secrets-token expires on');
  });

  test('warns of the end of the secrets-token also when the run fails', async () => {
    scene.saveSession({ expiresIn: HOUR, createdAt: Math.floor(scene.clock.now() / 1000) - HOUR });
    scene.secretsToken.expires = inFiveDays(scene);
    const run = await scene.step({ ...EXPORT, show: 'A show that nobody made' });
    expect(run.exitCode).toBe(1);
    expect(warnings(run)).toEqual([expect.stringContaining('The secrets-token expires on')]);
    expect(run.summary).toContain('Trakt has no show or movie with the title');
    expect(run.summary).toContain('The secrets-token expires on');
  });

  test('is stamped so that the next run takes it, however slow GitHub is to write it', async () => {
    scene.saveSession({ expiresIn: HOUR, createdAt: Math.floor(scene.clock.now() / 1000) - HOUR });
    let isSpent = false;
    scene.simulator.onArrival(({ method, path }) => {
      isSpent ||= path === '/oauth/token';
      if (isSpent && method === 'PUT') scene.clock.advance(3 * 60_000);
    });
    expect((await scene.step(EXPORT)).exitCode).toBe(0);
    const { accessToken, refreshToken } = saved();
    scene.trakt.expireAccessToken(accessToken);
    const next = await scene.step(EXPORT);
    expect(next.exitCode, next.log).toBe(0);
    expect(saved().refreshToken).not.toBe(refreshToken);
  });
});
