import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeToken } from '../../src/session/saved-session.ts';
import { linePrinted, requestArrives } from '../runner/runner.ts';
import { withoutChance } from '../session/scene.ts';
import type { RecordedRequest } from '../simulator/requests.ts';
import { bySize } from '../size.ts';
import { openScene, type Scene } from './scene.ts';

const POLL = '/oauth/device/token';
const CONNECT = { command: 'connect', token: '' };
const EXPORT = { command: 'export', show: '1394' };
const HOUR = 3_600;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  scene.trakt.switches.deviceInterval = 0.1;
});
afterEach(() => scene.close());

function saved() {
  const value = decodeToken(scene.github.secret('TRAKT_TOKEN') ?? '');
  return value.kind === 'session' ? value.session : expect.fail('the secret holds no session');
}

/** The person approves the code as soon as Trakt has given it. */
function approveAtOnce(): void {
  const run = () =>
    scene.trakt.approveDevice(scene.trakt.deviceCodes.at(-1)?.userCode ?? expect.fail('no code'), 'sam');
  scene.faults.add({ host: 'auth', path: '/oauth/device/code', after: true, fault: { run } });
}

const polls = (run: { requests: RecordedRequest[] }) => run.requests.filter(({ path }) => path === POLL);

describe('connect ends with nothing saved when the run is cancelled', () => {
  afterEach(() =>
    expect(scene.github.secretWrites.map(({ name, action }) => `${action} ${withoutChance(name)}`)).toEqual([
      'written TRAKT_TOKEN_CHECK',
      'deleted TRAKT_TOKEN_CHECK',
    ]),
  );

  for (const [names, size] of bySize(['SIGINT', 'SIGTERM'] as const, name => name === 'SIGTERM'))
    test.each(names)('by %s while it waits', size, async name => {
      scene.trakt.switches.deviceInterval = 5;
      const run = await scene.step(CONNECT, { signal: { name, when: linePrinted('enter the code') } });
      expect(run.exitCode).toBe(name === 'SIGINT' ? 130 : 143);
      expect(run.durationMs).toBeLessThan(4_000);
      expect(polls(run)).toEqual([]);
      expect(run.log).toContain('The run was cancelled before the code was approved at Trakt.');
    });

  test('while Trakt is being asked', { tags: ['large'] }, async () => {
    scene.faults.add({ host: 'auth', path: POLL, fault: { delay: 200 } });
    const when = requestArrives(({ path }) => path === POLL);
    const run = await scene.step(CONNECT, { signal: { name: 'cancel', when } });
    expect(run.exitCode).toBe(130);
    expect(polls(run)).toHaveLength(1);
    expect(run.log).toContain('The run was cancelled before the code was approved at Trakt.');
  });
});

describe('connect that is cancelled once Trakt has given the session saves it first:', () => {
  for (const [names, size] of bySize(['SIGINT', 'SIGTERM', 'cancel'] as const, name => name === 'cancel'))
    test.each(names)('%s while the account is read', size, async name => {
      const before = saved().refreshToken;
      approveAtOnce();
      scene.faults.add({ host: 'api', path: '/users/settings', fault: { delay: 200 } });
      const when = requestArrives(({ path }) => path === '/users/settings');
      const run = await scene.step(CONNECT, { signal: { name, when } });
      expect(run.exitCode).toBe(name === 'SIGTERM' ? 143 : 130);
      expect(saved()).toMatchObject({ account: { slug: 'sam' } });
      expect(saved().refreshToken).not.toBe(before);
      expect(run.log).toContain('Connected to sam');
      expect((await scene.step(EXPORT, { here: true })).exitCode).toBe(0);
    });

  test('while the answer with the session is on its way', { tags: ['large'] }, async () => {
    approveAtOnce();
    scene.faults.add({ host: 'auth', path: POLL, after: true, fault: { delay: 200 } });
    const when = requestArrives(({ path }) => path === POLL);
    const run = await scene.step(CONNECT, { signal: { name: 'SIGINT', when } });
    expect(run.exitCode).toBe(130);
    expect(saved().refreshToken).toBe(scene.trakt.liveSession('sam')?.refreshToken);
    expect(run.log).toContain('Connected to sam');
  });

  test('while the secret is written', { tags: ['large'] }, async () => {
    approveAtOnce();
    scene.faults.add({ host: 'github', method: 'PUT', path: /TRAKT_TOKEN$/, fault: { delay: 200 } });
    const when = requestArrives(({ method, path }) => method === 'PUT' && path.endsWith('/TRAKT_TOKEN'));
    const run = await scene.step(CONNECT, { signal: { name: 'SIGTERM', when } });
    expect(run.exitCode).toBe(143);
    expect(saved().refreshToken).toBe(scene.trakt.liveSession('sam')?.refreshToken);
  });
});

test('a renewed session is saved before a SIGTERM ends the run', async () => {
  scene.saveSession({ expiresIn: HOUR, createdAt: Math.floor(Date.now() / 1000) - HOUR });
  const before = saved().refreshToken;
  const when = requestArrives(({ path }) => path === '/oauth/token');
  const run = await scene.step(EXPORT, { signal: { name: 'SIGTERM', when } });
  expect(run.exitCode).toBe(143);
  expect(run.log).toContain('SIGTERM received: the run stops as soon as the session is safe.');
  expect(saved().refreshToken).not.toBe(before);
  expect((await scene.step(EXPORT, { here: true })).exitCode).toBe(0);
});
