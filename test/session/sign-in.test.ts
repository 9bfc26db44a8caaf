import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exchange } from '../../src/http/exchange.ts';
import { awaitApproval } from '../../src/session/approval.ts';
import { type DeviceCode, requestDeviceCode } from '../../src/session/device.ts';
import { endSession, refresh } from '../../src/session/oauth.ts';
import { inNoTime } from '../http/slow-hosts.ts';
import {
  type Fault,
  gatewayTimeoutAfterWork,
  htmlPage,
  resetAfterWork,
  status,
} from '../simulator/faults.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';

vi.mock(import('../../src/http/exchange.ts'), async original => {
  const { exchange: real, ...others } = await original();
  return { ...others, exchange: vi.fn(real) };
});

const POLL = { host: 'auth', path: '/oauth/device/token' } as const;
const NOTHING = 'Nothing was saved or changed.';

let scene: Scene;
beforeEach(async () => {
  scene = await openTrakt();
});

function ask(): Promise<DeviceCode> {
  const { settings, clock, clientLog: log } = scene;
  return requestDeviceCode(settings, { clock, log });
}

/** Why the wait for an approval ended without one. */
async function end(cancelled = new AbortController().signal): Promise<string> {
  const { settings, clock, clientLog: log } = scene;
  const approval = awaitApproval(await ask(), settings, { clock, log, cancelled });
  return approval.then(() => expect.fail('It was approved.')).catch((error: Error) => error.message);
}

describe('a code', () => {
  const CODE = { host: 'auth', path: '/oauth/device/code' } as const;
  const answer = {
    device_code: 'a-device-code',
    user_code: 'AB-12cd',
    verification_url: 'https://trakt.tv/activate',
    expires_in: 600,
  };

  test('is read with its times, is asked for again every 5 seconds unless Trakt says otherwise, and is masked', async () => {
    scene.faults.add({ ...CODE, fault: status(200, answer) });
    expect(await ask()).toEqual({
      deviceCode: 'a-device-code',
      userCode: 'AB-12cd',
      page: 'https://trakt.tv/activate',
      filledIn: 'https://trakt.tv/activate/AB-12cd',
      expiresAt: scene.clock.now() + 600_000,
      interval: 5_000,
    });
    expect(scene.told).toEqual(['mask: a-device-code']);
    scene.faults.add({ ...CODE, fault: status(200, { ...answer, interval: 7 }) });
    expect((await ask()).interval).toBe(7_000);
  });

  test.each<[string, Fault, string]>([
    [
      'no code',
      status(200, {}),
      'Trakt sent something unexpected while asking for a code to sign in with. Nothing is lost; run this again later.',
    ],
    ['an empty code', status(200, { ...answer, device_code: '' }), 'sent something unexpected'],
    ['a long code', status(200, { ...answer, user_code: 'a'.repeat(33) }), 'sent something unexpected'],
    ['a code that is an address', status(200, { ...answer, user_code: '../a' }), 'sent something unexpected'],
    ['a code that ends oddly', status(200, { ...answer, user_code: 'ab?' }), 'sent something unexpected'],
    ['a code with a refusal', status(422, answer), 'Trakt refused the request (422).'],
  ])('is none when Trakt answers with %s', async (_, fault, sentence) => {
    scene.faults.add({ ...CODE, fault });
    const message = await ask().then(
      () => 'nothing',
      error => error.message,
    );
    expect(message).toContain(sentence);
    expect(message).toContain('while asking for a code to sign in with');
    expect(scene.told).toEqual([]);
  });
});

test.each<[string, Record<string, unknown>, minutes: number, pause: number]>([
  ['are text', { expires_in: '900', interval: '6' }, 15, 6],
  ['are nothing', { expires_in: 0, interval: 0 }, 10, 5],
  ['are below nothing', { expires_in: -5, interval: -1 }, 10, 5],
  ['are words', { expires_in: 'soon', interval: 'now' }, 10, 5],
  ['are not there', { expires_in: undefined, interval: undefined }, 10, 5],
  ['are absurd', { expires_in: 1e12, interval: 1e9 }, 10, 5],
])('a code whose times %s is shown all the same', async (_, times, minutes, pause) => {
  const [code, page] = [{ device_code: 'a-device-code', user_code: 'ABCD1234' }, 'https://trakt.tv/activate'];
  scene.faults.add({
    host: 'auth',
    path: '/oauth/device/code',
    fault: status(200, { ...code, verification_url: page, ...times }),
  });
  const { expiresAt, interval } = await ask();
  expect([expiresAt - scene.clock.now(), interval]).toEqual([minutes * 60_000, pause * 1_000]);
});

describe('a code that is not approved', () => {
  test.each([
    [
      404,
      `Trakt does not know the code that it gave to this run. ${NOTHING} Run Connect again for a new one.`,
    ],
    [
      409,
      `Trakt says that this code was used already, by something other than this run. ${NOTHING} Run Connect again for a new code.`,
    ],
    [
      410,
      `The code expired before it was approved at Trakt. ${NOTHING} Run Connect again, and open the page as soon as the log shows it. Did Trakt refuse to connect the app? A free account can have two apps connected: disconnect one at app.trakt.tv/settings/apps/connected first.`,
    ],
    [
      418,
      `Access was denied on Trakt’s page. ${NOTHING} If that was a mistake, run Connect again for a new code and allow it.`,
    ],
    [
      451,
      `Trakt refused the request (451). If it happens again, report it with this message. This happened while waiting for the approval. ${NOTHING}`,
    ],
  ])('ends with a sentence of its own at %i', async (code, sentence) => {
    scene.faults.add({ ...POLL, fault: status(code) });
    expect(await end()).toBe(sentence);
  });

  test('ends so when a page comes with the refusal', async () => {
    scene.faults.add({ ...POLL, fault: htmlPage(404) });
    expect(await end()).toContain('Trakt does not know the code that it gave to this run.');
  });

  test('gives no session, even if there is one in a refusal', async () => {
    const tokens = { access_token: 'a', refresh_token: 'b', expires_in: 604_800, created_at: 1_763_000_000 };
    scene.faults.add({ ...POLL, fault: status(418, tokens) });
    expect(await end()).toContain('Access was denied on Trakt’s page.');
  });

  test('was also used by something else when only the edge had refused a request before', async () => {
    scene.faults.add({ ...POLL, fault: htmlPage(403) });
    scene.faults.add({ ...POLL, nth: 2, fault: status(409) });
    expect(await end()).toContain('used already, by something other than this run.');
  });

  test.each([[401], [400, { error: 'invalid_client' }], [403]])(
    'ends when Trakt does not know the app (%i)',
    async (code, body?: object) => {
      scene.faults.add({ ...POLL, fault: status(code, body) });
      expect(await end()).toMatch(
        /^Trakt does not know the app with this client-id.*Nothing was saved or changed\.$/,
      );
    },
  );

  test.each<[string, Fault]>([
    ['a page of the edge', htmlPage(403)],
    ['half a token', status(200, { access_token: 'a' })],
    ['a page', htmlPage(200)],
    ['an overload', status(502)],
    ['no answer', 'reset'],
  ])('is asked for again after %s', async (_, fault) => {
    scene.faults.add({ ...POLL, fault });
    scene.faults.add({ ...POLL, nth: 2, fault: status(418) });
    expect(await end()).toContain('Access was denied');
    expect(scene.told.filter(line => line.includes('Asking again in 12 s'))).toHaveLength(1);
  });

  test('says that Trakt could not be asked when it expires in trouble', async () => {
    scene.faults.add({ ...POLL, times: 999, fault: status(502) });
    expect(await end()).toBe(
      'The code expired while Trakt could not be asked whether it was approved. Trakt is overloaded or down (502). This happened while waiting for the approval. ' +
        `Nothing is lost; run this again later. ${NOTHING}`,
    );
    scene.faults.clear();
    scene.faults.add({ ...POLL, times: 999, fault: 'reset' });
    expect(await end()).toContain('The code expired while Trakt could not be asked whether it was approved.');
  });

  test('ends at once when the run is cancelled', async () => {
    const cancelling = new AbortController();
    scene.faults.add({ ...POLL, nth: 2, fault: { run: () => cancelling.abort() } });
    const cancelled =
      'The run was cancelled before the code was approved at Trakt. Nothing was saved or changed. Run Connect again for a new code.';
    expect(await end(cancelling.signal)).toBe(cancelled);
    expect(scene.told.at(-1)).toBe(`info: ${cancelled}`);
    expect(scene.log.of('POST', POLL.path)).toHaveLength(2);
  });

  test('ends without a question, and without waiting, when the run was cancelled before', async () => {
    const { clock, clientLog: log, settings } = scene;
    const neverEnds = { now: clock.now, sleep: () => new Promise<void>(() => undefined) };
    const approval = awaitApproval(await ask(), settings, {
      clock: neverEnds,
      log,
      cancelled: AbortSignal.abort(),
    });
    await expect(approval).rejects.toThrow('The run was cancelled before the code was approved at Trakt.');
    expect(scene.log.of('POST', POLL.path)).toEqual([]);
  });

  test('ends four seconds after the run is cancelled when Trakt says nothing', async () => {
    const cancelling = new AbortController();
    const arrived = () => scene.log.of('POST', POLL.path).length;
    scene.onArrival(({ path }) => path === POLL.path && setImmediate(() => cancelling.abort()));
    scene.faults.add({ ...POLL, fault: 'hang' });
    const { end: told, stillWaiting } = await inNoTime({ arrived }, 4_000, () => end(cancelling.signal));
    expect(stillWaiting).toBe(true);
    expect(told).toContain('The run was cancelled before the code was approved at Trakt.');
  });

  test('ends at once when the run is cancelled between two questions', async () => {
    const { settings, clock, clientLog: log } = scene;
    const code = await ask();
    const cancelling = new AbortController();
    const sleep = () => {
      cancelling.abort();
      return new Promise<never>(() => undefined);
    };
    const tools = { clock: { now: clock.now, sleep }, log, cancelled: cancelling.signal };
    const approval = awaitApproval(code, settings, tools).catch((error: Error) => error.message);
    const later = new Promise(resolve => setImmediate(resolve, 'It still waits.'));
    expect(await Promise.race([approval, later])).toContain(
      'The run was cancelled before the code was approved',
    );
    expect(scene.log.of('POST', POLL.path)).toEqual([]);
  });
});

test('a session that Trakt gives just as the run is cancelled is kept', async () => {
  const { settings, clock, clientLog: log, trakt } = scene;
  const code = await ask();
  trakt.approveDevice(code.userCode, 'sam');
  const cancelling = new AbortController();
  scene.faults.add({ ...POLL, after: true, fault: { run: () => cancelling.abort() } });
  const tokens = await awaitApproval(code, settings, { clock, log, cancelled: cancelling.signal });
  expect(cancelling.signal.aborted).toBe(true);
  expect(trakt.isLive(tokens.refreshToken)).toBe(true);
});

describe('a code that is approved, of which the answer is lost', () => {
  test.each([
    ['a cut connection', resetAfterWork()],
    ['a 504', gatewayTimeoutAfterWork()],
  ])('says so after %s', async (_, lost) => {
    const code = await ask();
    scene.trakt.approveDevice(code.userCode, 'sam');
    scene.faults.add({ ...POLL, ...lost });
    const { settings, clock, clientLog: log } = scene;
    const { signal } = new AbortController();
    await expect(awaitApproval(code, settings, { clock, log, cancelled: signal })).rejects.toThrow(
      `The code was approved, but Trakt’s answer with the session never arrived here. ${NOTHING} Run Connect again for a new code.`,
    );
  });
});

describe('the page to sign in at', () => {
  test.each([
    'http://trakt.tv/activate',
    'https://trakt.tv.evil.example/activate',
    'https://eviltrakt.tv/activate',
    'https://user@trakt.tv/activate',
    'http://127.0.0.1:8080/activate',
    'javascript:alert(1)',
    'nowhere',
  ])('is not shown when it is %s', async page => {
    scene.trakt.switches.verificationUrl = page;
    await expect(ask()).rejects.toThrow(
      'Trakt gave a sign-in page that is not at trakt.tv, so it is not shown and sign-in was not started. Check the input auth-url; if that is right, look for a newer version of this action.',
    );
  });

  test.each([
    ['https://trakt.tv/activate/', 'https://trakt.tv/activate'],
    ['https://trakt.tv/activate//', 'https://trakt.tv/activate'],
    ['https://auth.trakt.tv/activate?a=b#c', 'https://auth.trakt.tv/activate'],
  ])('%s is shown bare, and with the code filled in', async (page, address) => {
    scene.trakt.switches.verificationUrl = page;
    const code = await ask();
    expect(code).toMatchObject({ page: address, filledIn: `${address}/${code.userCode}` });
  });

  test('is on this machine where Trakt itself is there', async () => {
    scene = await openTrakt({ transport: 'loopback' });
    const address = 'http://127.0.0.1:8080/activate';
    scene.trakt.switches.verificationUrl = address;
    const code = await ask();
    expect(code).toMatchObject({ page: address, filledIn: `${address}/${code.userCode}` });
  });
});

describe('a session that is ended', () => {
  const finish = (tokens: { accessToken?: string; refreshToken: string }) => {
    const { settings, clock, clientLog: log } = scene;
    return endSession(tokens, settings, { clock, log });
  };
  const sent = () =>
    scene.log.of('POST', '/oauth/revoke').map(({ body }) => (body as { token: string }).token);

  test('is ended by each token that is known', async () => {
    const { session, trakt } = scene;
    await finish(session);
    expect(trakt.isLive(session.refreshToken)).toBe(false);
    expect(sent()).toEqual([session.accessToken, session.refreshToken]);
    await finish({ refreshToken: 'another' });
    expect(sent().slice(2)).toEqual(['another']);
  });

  test.each(['invalid_grant', 'invalid_token'])('may be over already: %s', async error => {
    scene.faults.add({ host: 'auth', times: 2, fault: status(400, { error }) });
    await expect(finish(scene.session)).resolves.toBeUndefined();
  });

  test.each<[Fault, string]>([
    [status(503), 'error 503.'],
    [htmlPage(200), 'an unreadable answer.'],
    ['reset', ''],
  ])('is ended after temporary trouble, which is logged', async (fault, trouble) => {
    const { refreshToken } = scene.session;
    scene.faults.add({ host: 'auth', fault });
    await finish({ refreshToken });
    expect(sent()).toEqual([refreshToken, refreshToken]);
    expect(scene.told).toHaveLength(1);
    expect(scene.told[0]).toContain(`info: Trakt’s sign-in: ${trouble}`);
    expect(scene.told[0]).toContain('Trying again in ');
  });

  test('is gone with its app', async () => {
    scene.trakt.deleteApp(scene.settings.clientId);
    await expect(finish(scene.session)).rejects.toMatchObject({
      message:
        'Trakt does not know the app with this client-id, or has not approved it. If the app is gone, so is its session. If developer.trakt.tv/apps still shows it, correct client-id and client-secret.',
    });
  });

  test.each<[string, Fault]>([
    ['Trakt refused the request (400).', status(400, { error: 'other' })],
    ['Trakt is overloaded or down (503). This happened while ending the session.', status(503)],
    ['Trakt sent something unexpected while ending the session.', htmlPage(200)],
    ['Trakt did not answer while ending the session', 'reset'],
  ])('is not said to be over when Trakt does not say so: %s', async (sentence, fault) => {
    scene.faults.add({ host: 'auth', times: 99, fault });
    await expect(finish(scene.session)).rejects.toThrow(sentence);
  });
});

describe('a bug in the action', () => {
  const tools = () => ({ clock: scene.clock, log: scene.clientLog, cancelled: new AbortController().signal });

  test.each<[string, (code: DeviceCode) => Promise<unknown>]>([
    ['asking for a code', ask],
    ['waiting for the approval', code => awaitApproval(code, scene.settings, tools())],
    ['renewing a session', () => refresh('a-refresh-token', scene.settings, tools())],
    ['ending a session', () => endSession({ refreshToken: 'a-refresh-token' }, scene.settings, tools())],
  ])('while %s is not reported as trouble at Trakt', async (_, work) => {
    const code = await ask();
    vi.mocked(exchange).mockRejectedValueOnce(new TypeError('a mistake'));
    await expect(work(code)).rejects.toMatchObject({ name: 'TypeError', message: 'a mistake' });
  });
});
