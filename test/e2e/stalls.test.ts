import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeToken } from '../../src/session/saved-session.ts';
import { type SharedTime, shareTime } from '../runner/shared-time.ts';
import type { Fault } from '../simulator/faults.ts';
import { openScene, type Scene } from './scene.ts';

const EXPORT = { command: 'export', show: '1394' };
const HOUR = 3_600;

let scene: Scene;
let time: SharedTime;
beforeEach(async () => {
  time = await shareTime();
  scene = await openScene({ time });
  const now = Math.floor(scene.clock.now() / 1000);
  scene.saveSession({ expiresIn: HOUR, createdAt: now - HOUR + 60, savedAt: now });
});
afterEach(async () => {
  await scene.close();
  await time.close();
});

function savedRefreshToken(): string {
  const value = decodeToken(scene.github.secret('TRAKT_TOKEN') ?? '');
  return value.kind === 'session' ? value.session.refreshToken : expect.fail('the secret holds no session');
}

/** The nth request of this kind after the refresh suffers so; nobody need wait for its end in real time. */
function suffer(method: string, path: RegExp, fault: Fault, after = false) {
  let isSpent = false;
  let isDue = true;
  scene.simulator.onArrival(arrival => {
    const isMeant = isSpent && isDue && arrival.method === method && path.test(arrival.path);
    isSpent ||= arrival.path === '/oauth/token';
    if (!isMeant) return;
    isDue = false;
    scene.faults.add({ host: 'github', method, path, fault, after });
    time.hold();
  });
}

describe('once the refresh token is spent, a host that', () => {
  const KEY = ['GET', /public-key$/, false] as const;
  test.each<[string, string, Fault, readonly [string, RegExp, boolean]]>([
    ['stalls after its headers', 'the key is read', 'stall', KEY],
    ['stalls after its headers', 'the secret is written', 'stall', ['PUT', /TRAKT_TOKEN$/, false]],
    ['stalls after its headers', 'the secret was written', 'stall', ['PUT', /TRAKT_TOKEN$/, true]],
    ['stalls after its headers', 'the secret is looked at', 'stall', ['GET', /TRAKT_TOKEN$/, false]],
    ['never comes to an end', 'the key is read', 'endless', KEY],
    ['drips', 'the key is read', { drip: 20 }, KEY],
    ['says nothing', 'the secret was written', 'hang', ['PUT', /TRAKT_TOKEN$/, true]],
  ])('%s when %s loses no session and holds no run', async (_kind, _step, fault, [method, path, after]) => {
    suffer(method, path, fault, after);
    const start = scene.clock.now();
    const run = await scene.step(EXPORT);
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.clock.now() - start).toBeLessThan(120_000);
    expect(scene.trakt.isLive(savedRefreshToken())).toBe(true);
    expect((await scene.step(EXPORT, { here: true })).exitCode).toBe(0);
  });
});
