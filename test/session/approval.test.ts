import { beforeEach, describe, expect, test } from 'vitest';
import { awaitApproval } from '../../src/session/approval.ts';
import { requestDeviceCode } from '../../src/session/device.ts';
import { status, tooManyRequests } from '../simulator/faults.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';

const POLL = '/oauth/device/token';

let scene: Scene;
beforeEach(async () => {
  scene = await openTrakt();
  scene.trakt.switches.deviceInterval = 5;
});

/** Asks for a code and waits for its approval; `polled` is when Trakt was asked, in seconds after the code was given. */
async function signIn() {
  const { clock, settings, clientLog: log } = scene;
  const start = clock.now();
  const code = await requestDeviceCode(settings, { clock, log });
  const { signal } = new AbortController();
  const tokens = await awaitApproval(code, settings, { clock, log, cancelled: signal }).catch(
    (error: Error) => error,
  );
  const polled = scene.log.of('POST', POLL).map(({ at }) => (at - start) / 1000);
  return { code, end: tokens instanceof Error ? tokens.message : tokens, polled };
}

function approveAtPoll(nth: number) {
  const approve = () => scene.trakt.approveDevice(scene.trakt.deviceCodes.at(-1)?.userCode ?? '', 'sam');
  scene.faults.add({ host: 'auth', path: POLL, nth, fault: { run: approve } });
}

describe('waiting for the approval of a code', () => {
  test('asks every five seconds, as Trakt wishes, and masks the code that is a secret alone', async () => {
    approveAtPoll(3);
    const { code, end, polled } = await signIn();
    expect(polled).toEqual([5, 10, 15]);
    expect(end).toMatchObject({ refreshToken: scene.trakt.liveSession('sam')?.refreshToken });
    expect(scene.told[0]).toBe(`mask: ${code.deviceCode}`);
    expect(scene.told).not.toContain(`mask: ${code.userCode}`);
  });

  test('adds five seconds at each 429 and keeps to it', async () => {
    scene.faults.add({ host: 'auth', path: POLL, times: 2, fault: tooManyRequests() });
    approveAtPoll(4);
    expect((await signIn()).polled).toEqual([5, 15, 30, 45]);
  });

  test('waits as long as a 429 says where that is longer', async () => {
    scene.faults.add({ host: 'auth', path: POLL, fault: tooManyRequests({ retryAfter: 60 }) });
    approveAtPoll(3);
    expect((await signIn()).polled).toEqual([5, 65, 75]);
  });

  test('asks less and less often while Trakt is in trouble, and at its pace again after that', async () => {
    scene.faults.add({ host: 'auth', path: POLL, times: 4, fault: status(503) });
    approveAtPoll(6);
    expect((await signIn()).polled).toEqual([5, 15, 35, 65, 95, 100]);
    expect(scene.told[1]).toBe('info: Trakt’s sign-in: error 503. Asking again in 10 s.');
  });

  test('ends with the life of the code, after a word each minute', async () => {
    const { end, polled } = await signIn();
    expect(end).toContain('The code expired before it was approved at Trakt.');
    expect(polled.at(-1)).toBe(595);
    expect(polled).toHaveLength(119);
    expect(scene.told).toHaveLength(10);
    expect(scene.told[1]).toBe(
      'info: Still waiting for the approval at Trakt; the code is good for 9 min more.',
    );
  });

  test('does not wait longer than the code lives', async () => {
    scene.faults.add({ host: 'auth', path: POLL, fault: tooManyRequests({ retryAfter: 3600 }) });
    const start = scene.clock.now();
    expect((await signIn()).end).toContain('The code expired');
    expect(scene.clock.now() - start).toBe(600_000);
  });

  test.each([595_000, 700_000])(
    'is over without another wait when the code expires while Trakt takes %i ms to answer',
    async delay => {
      scene.faults.add({ host: 'auth', path: POLL, after: true, fault: { delay } });
      expect((await signIn()).end).toContain('The code expired before it was approved at Trakt.');
      expect(scene.clock.sleeps).toEqual([5_000, delay]);
      expect(scene.told.join()).not.toContain('Still waiting');
    },
  );

  test('asks nothing about a code that expires before the first question', async () => {
    scene.trakt.switches.deviceLife = 3;
    const { end, polled } = await signIn();
    expect(end).toContain('The code expired before it was approved at Trakt.');
    expect(polled).toEqual([]);
  });
});

test.each([
  ['a page', { status: 200, html: true }],
  ['half an answer', status(200, { device_code: 'a-device-code' })],
  ['a user code with markup', status(200, deviceAnswer('<b>A</b>'))],
])('%s instead of a code is no code', async (_, fault) => {
  scene.faults.add({ host: 'auth', path: '/oauth/device/code', times: 20, fault });
  const { settings, clock, clientLog: log } = scene;
  await expect(requestDeviceCode(settings, { clock, log })).rejects.toThrow('sent something unexpected');
});

function deviceAnswer(user_code: string) {
  return {
    device_code: 'a-device-code',
    user_code,
    verification_url: 'https://trakt.tv/activate',
    expires_in: 600,
    interval: 5,
  };
}
