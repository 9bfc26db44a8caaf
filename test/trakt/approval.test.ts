import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { awaitApproval } from '../../src/trakt/approval.ts';
import { requestDeviceCode } from '../../src/trakt/device.ts';
import { maskTokens } from '../../src/trakt/save-session.ts';
import { testClock } from '../simulator/clock.ts';
import { status, tooManyRequests } from '../simulator/faults.ts';
import { type Simulator, startSimulator } from '../simulator/simulator.ts';

const POLL = '/oauth/device/token';

let simulator: Simulator;
let clock: ReturnType<typeof testClock>;
let lines: string[];
let masks: string[];

beforeEach(async () => {
  clock = testClock();
  simulator = await startSimulator({ clock });
  simulator.trakt.addAccount({ slug: 'sam' });
  lines = [];
  masks = [];
});
afterEach(async () => {
  simulator.assertClean();
  await simulator.close();
});

const log = {
  info: (message: string) => void lines.push(message),
  notice: (message: string) => void lines.push(message),
  warning: (message: string) => void lines.push(message),
  error: (message: string) => void lines.push(message),
  group: <T>(_: string, step: () => Promise<T>) => step(),
  mask: (secret: string) => void masks.push(secret),
};

/** Asks for a code and waits for its approval; `polled` is when Trakt was asked, in seconds after the code was given. */
async function signIn() {
  const settings = {
    apiUrl: simulator.urls.api,
    authUrl: simulator.urls.auth,
    clientId: simulator.trakt.app.clientId,
    redirectUri: simulator.trakt.app.redirectUri,
    userAgent: 'trakt-history-action/1.0.0 (+https://github.com/sam/trakt-history)',
  };
  const start = clock.now();
  const code = await requestDeviceCode(settings, { clock, log });
  const { signal } = new AbortController();
  const tokens = await awaitApproval(code, settings, { clock, log, cancelled: signal }).catch(
    (error: Error) => error,
  );
  if (!(tokens instanceof Error)) maskTokens(log, tokens);
  const polled = simulator.log.of('POST', POLL).map(({ at }) => (at - start) / 1000);
  return { code, end: tokens instanceof Error ? tokens.message : tokens, polled };
}

function approveAtPoll(nth: number) {
  const approve = () =>
    simulator.trakt.approveDevice(simulator.trakt.deviceCodes.at(-1)?.userCode ?? '', 'sam');
  simulator.faults.add({ host: 'auth', path: POLL, nth, fault: { run: approve } });
}

describe('waiting for the approval of a code', () => {
  test('asks every five seconds, as Trakt wishes, and masks the code that is a secret alone', async () => {
    approveAtPoll(3);
    const { code, end, polled } = await signIn();
    expect(polled).toEqual([5, 10, 15]);
    expect(end).toMatchObject({ refreshToken: simulator.trakt.liveSession('sam')?.refreshToken });
    expect(masks[0]).toBe(code.deviceCode);
    expect(masks).not.toContain(code.userCode);
  });

  test('adds five seconds at each 429 and keeps to it', async () => {
    simulator.faults.add({ host: 'auth', path: POLL, times: 2, fault: tooManyRequests() });
    approveAtPoll(4);
    expect((await signIn()).polled).toEqual([5, 15, 30, 45]);
  });

  test('waits as long as a 429 says where that is longer', async () => {
    simulator.faults.add({ host: 'auth', path: POLL, fault: tooManyRequests({ retryAfter: 60 }) });
    approveAtPoll(3);
    expect((await signIn()).polled).toEqual([5, 65, 75]);
  });

  test('asks less and less often while Trakt is in trouble, and at its pace again after that', async () => {
    simulator.faults.add({ host: 'auth', path: POLL, times: 4, fault: status(503) });
    approveAtPoll(6);
    expect((await signIn()).polled).toEqual([5, 15, 35, 65, 95, 100]);
    expect(lines[0]).toBe("Trakt's sign-in: passing trouble (503). Asking again in 10 s.");
  });

  test('ends with the life of the code, after a word each minute', async () => {
    const { end, polled } = await signIn();
    expect(end).toContain('The code expired before it was approved at Trakt.');
    expect(polled.at(-1)).toBe(595);
    expect(polled).toHaveLength(119);
    expect(lines).toHaveLength(9);
    expect(lines[0]).toBe('Still waiting for the approval at Trakt; the code is good for 9 min more.');
  });

  test('does not wait longer than the code lives', async () => {
    simulator.faults.add({ host: 'auth', path: POLL, fault: tooManyRequests({ retryAfter: 3600 }) });
    const start = clock.now();
    expect((await signIn()).end).toContain('The code expired');
    expect(clock.now() - start).toBe(600_000);
  });
});

test.each([
  ['a page', { status: 200, html: true }],
  ['half an answer', status(200, { device_code: 'a-device-code' })],
  ['a user code with markup', status(200, deviceAnswer('<b>A</b>'))],
])('%s instead of a code is no code', async (_, fault) => {
  simulator.faults.add({ host: 'auth', path: '/oauth/device/code', times: 20, fault });
  const { authUrl, clientId } = { authUrl: simulator.urls.auth, clientId: simulator.trakt.app.clientId };
  const settings = {
    apiUrl: '',
    authUrl,
    clientId,
    redirectUri: '',
    userAgent: 'a-test/1.0 (+https://example.org)',
  };
  await expect(requestDeviceCode(settings, { clock, log })).rejects.toThrow(
    'not the data that was asked for',
  );
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
