import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeToken } from '../../src/session/saved-session.ts';
import { requestArrives } from '../runner/runner.ts';
import { type Fault, htmlPage, resetAfterWork, status, tooManyRequests } from '../simulator/faults.ts';
import type { RecordedRequest } from '../simulator/requests.ts';
import { inFiveDays, openScene, type Scene } from './scene.ts';

const POLL = '/oauth/device/token';
const INTERVAL = 0.1;
const CONNECT = { command: 'connect', token: '' };
const EXPORT = { command: 'export', show: '1394' };

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  scene.trakt.switches.deviceInterval = INTERVAL;
  scene.trakt.addAccount({ slug: 'eve' });
});
afterEach(() => scene.close());

function saved(environment?: string) {
  const value = decodeToken(scene.github.secret('TRAKT_TOKEN', environment) ?? '');
  return value.kind === 'session' ? value.session : expect.fail('the secret holds no session');
}

/** The code that the run showed last. */
const userCode = () => scene.trakt.deviceCodes.at(-1)?.userCode ?? expect.fail('no code was asked for');

/** Does something when Trakt is asked for the nth time whether the code was approved, before it answers. */
function atPoll(nth: number, run: () => void) {
  scene.faults.add({ host: 'auth', path: POLL, nth, fault: { run } });
}
/** The person approves the code before Trakt is asked for the first time. */
function approveAtOnce(slug = 'sam') {
  const run = () => scene.trakt.approveDevice(userCode(), slug);
  scene.faults.add({ host: 'auth', path: '/oauth/device/code', after: true, fault: { run } });
}
const approveAtPoll = (nth: number, slug = 'sam') =>
  atPoll(nth, () => scene.trakt.approveDevice(userCode(), slug));

const to = (run: { requests: RecordedRequest[] }, host: string) =>
  run.requests.filter(request => request.host === host).map(({ method, path }) => `${method} ${path}`);
const polls = (run: { requests: RecordedRequest[] }) => run.requests.filter(({ path }) => path === POLL);
const writes = () => scene.github.secretWrites.map(({ name, action }) => `${action} ${name}`);
const untouched = ['written TRAKT_TOKEN_CHECK', 'deleted TRAKT_TOKEN_CHECK'];

describe('connect', () => {
  test('signs in with a code, saves the session where none was, and says whose it is', async () => {
    scene.github.repository.secrets.delete('TRAKT_TOKEN');
    approveAtPoll(2);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.annotations[0]).toMatchObject({
      level: 'notice',
      message: expect.stringContaining(`Open https://auth.trakt.tv/activate/${userCode()} in your browser`),
    });
    expect(run.annotations[0]?.message).toMatch(new RegExp(`code: ${userCode()}$`));
    expect(run.log).toContain(userCode());
    const session = scene.trakt.liveSession('sam');
    expect(run.masks).toEqual(
      expect.arrayContaining([
        scene.trakt.deviceCodes[0]?.deviceCode,
        session?.accessToken,
        session?.refreshToken,
        scene.github.secret('TRAKT_TOKEN'),
      ]),
    );
    expect(run.masks).not.toContain(userCode());
    expect(saved()).toMatchObject({
      account: { slug: 'sam', timezone: 'Europe/Berlin' },
      place: { environment: '', secretName: 'TRAKT_TOKEN' },
      refreshToken: session?.refreshToken,
    });
    expect(run.outputs).toMatchObject({ account: 'sam' });
    expect(run.summary).toContain('## Connected to the Trakt account sam');
    expect(run.summary).toContain('The session is stored in the secret TRAKT\\_TOKEN of sam/trakt-history.');
    expect(run.summary).not.toContain('replaces');
    expect(run.summary).toContain(
      '[run Export](https://github.com/sam/trakt-history/actions/workflows/export.yml)',
    );
    expect(run.log).toContain('Connected to sam; the session is saved in the secret TRAKT_TOKEN');

    const next = await scene.step(EXPORT);
    expect(next.exitCode, next.log).toBe(0);
    expect(to(next, 'auth')).toEqual([]);
    expect(next.requests.map(({ path }) => path)).not.toContain('/users/settings');
  });

  test('proves that the secret can be written before it asks for a code', async () => {
    approveAtPoll(1);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    const asked = run.requests.findIndex(({ path }) => path === '/oauth/device/code');
    expect(
      run.requests.slice(0, asked).map(({ method, path }) => `${method} ${path.split('/').at(-1)}`),
    ).toEqual(['GET TRAKT_TOKEN', 'GET public-key', 'PUT TRAKT_TOKEN_CHECK', 'DELETE TRAKT_TOKEN_CHECK']);
    expect(
      run.requests.slice(asked).map(({ method, path }) => `${method} ${path.split('/').at(-1)}`),
    ).toEqual(['POST code', 'POST token', 'GET settings', 'GET public-key', 'PUT TRAKT_TOKEN']);
  });

  test('replaces an earlier session, which stays until the new one is written', async () => {
    const before = scene.github.secret('TRAKT_TOKEN');
    const { accessToken } = saved();
    let meanwhile: string | undefined;
    approveAtPoll(1);
    scene.faults.add({
      host: 'api',
      path: '/users/settings',
      fault: {
        run: () => {
          meanwhile = scene.github.secret('TRAKT_TOKEN');
        },
      },
    });
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(meanwhile).toBe(before);
    expect(saved().accessToken).not.toBe(accessToken);
    expect(run.summary).toContain('It replaces the one that was there.');
    expect(to(run, 'auth')).not.toContain('POST /oauth/revoke');
    expect((await scene.step(EXPORT)).exitCode).toBe(0);
    expect((await scene.step({ ...EXPORT, token: before ?? '' })).exitCode).toBe(0);
  });

  test('saves to an environment secret that does not exist yet', async () => {
    scene.github.addEnvironment('trakt');
    scene.github.repository.secrets.delete('TRAKT_TOKEN');
    approveAtPoll(1);
    const inputs = { 'secret-environment': 'trakt' };
    const run = await scene.step({ ...CONNECT, ...inputs });
    expect(run.exitCode, run.log).toBe(0);
    expect(saved('trakt').place).toMatchObject({ environment: 'trakt' });
    expect(scene.github.secret('TRAKT_TOKEN')).toBeUndefined();
    expect(run.summary).toContain('of the environment trakt in sam/trakt-history');
    const token = scene.github.secret('TRAKT_TOKEN', 'trakt') ?? '';
    expect((await scene.step({ ...EXPORT, ...inputs, token })).exitCode).toBe(0);
  });

  test('says which environment is missing', async () => {
    const run = await scene.step({ ...CONNECT, 'secret-environment': 'trakt' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('check that the environment trakt exists');
    expect(to(run, 'auth')).toEqual([]);
  });

  test('works in a public repository, and for an app with a secret', async () => {
    await scene.close();
    scene = await openScene({ repository: { visibility: 'public' } });
    scene.trakt.switches.deviceInterval = INTERVAL;
    const app = scene.trakt.addApp({ clientSecret: 'a-client-secret-of-an-older-app' });
    approveAtPoll(1);
    const run = await scene.step({
      ...CONNECT,
      'client-id': app.clientId,
      'client-secret': app.clientSecret ?? '',
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(saved().account?.slug).toBe('sam');
  });

  test('warns when the secrets-token ends within two weeks', async () => {
    scene.secretsToken.expires = inFiveDays();
    approveAtPoll(1);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.annotations.map(({ message }) => message).join()).toContain('The secrets-token ends on');
    expect(run.summary).toContain('The secrets-token ends on');
  });
});

describe('connect shows only pages of Trakt:', () => {
  test.each([
    ['https://app.trakt.tv/activate/', 'https://app.trakt.tv/activate'],
    ['https://TRAKT.tv/activate?x=1#y', 'https://trakt.tv/activate'],
    ['http://127.0.0.1:9/activate', 'http://127.0.0.1:9/activate'],
  ])('%s', async (page, shown) => {
    scene.trakt.switches.verificationUrl = page;
    approveAtPoll(1);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.annotations[0]?.message).toContain(`Open ${shown}/${userCode()} in`);
  });

  test.each([
    'http://trakt.tv/activate',
    'https://trakt.tv.example.org/activate',
    'https://nottrakt.tv/activate',
    'https://trakt.tv@example.org/activate',
    'https://someone@trakt.tv/activate',
    'javascript://trakt.tv/%0Aalert(1)',
    'trakt.tv/activate',
  ])('not %s', async page => {
    scene.trakt.switches.verificationUrl = page;
    const run = await scene.step(CONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Trakt named a page to sign in at that is not at trakt.tv');
    expect(run.log + run.summary).not.toContain(page);
    expect(run.log).not.toContain(userCode());
    expect(polls(run)).toEqual([]);
  });
});

describe('connect goes on when', () => {
  test('Trakt asks to slow down: less often from then on', async () => {
    scene.faults.add({ host: 'auth', path: POLL, fault: tooManyRequests() });
    approveAtPoll(3);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    const at = polls(run).map(request => request.at);
    const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
    expect(gaps).toHaveLength(2);
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(2 * INTERVAL * 1000 - 5);
  });

  test.each<[string, Fault]>([
    ['Trakt is overloaded', status(503)],
    ['Trakt’s edge answers with a page', htmlPage(502)],
    ['Trakt’s edge refuses with a page', htmlPage(403)],
    ['a page comes where a token should', htmlPage(200)],
    ['an answer is lost', 'reset'],
  ])('%s', async (_, fault) => {
    scene.faults.add({ host: 'auth', path: POLL, fault });
    approveAtPoll(2);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain('Asking again in');
    expect(polls(run)).toHaveLength(2);
    expect(saved().account?.slug).toBe('sam');
  });

  test('the secret cannot be written for a moment', async () => {
    scene.faults.add({ host: 'github', method: 'PUT', path: /TRAKT_TOKEN$/, fault: status(403) });
    approveAtPoll(1);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain('Saving the session failed');
    expect(saved().account?.slug).toBe('sam');
  });
});

describe('connect ends with nothing saved when', () => {
  afterEach(() => expect(writes()).toEqual(untouched));

  test.each<[string, () => void, string]>([
    [
      'the access is denied',
      () => atPoll(2, () => scene.trakt.denyDevice(userCode())),
      'The access was denied on Trakt’s page.',
    ],
    [
      'the code expires by the clock',
      () => {
        scene.trakt.switches.deviceLife = 0.35;
      },
      'The code expired before it was approved at Trakt.',
    ],
    [
      'Trakt says that the code expired',
      () => scene.faults.add({ host: 'auth', path: POLL, nth: 2, fault: status(410) }),
      'The code expired before it was approved at Trakt.',
    ],
    [
      'the code was used already',
      () => scene.faults.add({ host: 'auth', path: POLL, fault: status(409) }),
      'Trakt says that this code was used already, by something other than this run.',
    ],
    [
      'Trakt does not know the code',
      () => scene.faults.add({ host: 'auth', path: POLL, fault: status(404) }),
      'Trakt does not know the code that it gave to this run.',
    ],
    [
      'the answer with the session is lost',
      () => {
        approveAtOnce();
        scene.faults.add({ host: 'auth', path: POLL, ...resetAfterWork() });
      },
      'The code was approved, but Trakt’s answer with the session never arrived here.',
    ],
    [
      'Trakt cannot be asked until the code has expired',
      () => {
        scene.trakt.switches.deviceLife = 0.35;
        scene.faults.add({ host: 'auth', path: POLL, times: Number.POSITIVE_INFINITY, fault: status(503) });
      },
      'The code expired while Trakt could not be asked whether it was approved.',
    ],
    [
      'the app is deleted meanwhile',
      () => atPoll(1, () => scene.trakt.deleteApp(scene.trakt.app.clientId)),
      'Trakt does not know the app with this client-id',
    ],
    [
      'Trakt has locked the account',
      () => scene.faults.add({ host: 'auth', path: POLL, fault: status(423) }),
      'Only Trakt’s support can undo that',
    ],
    [
      'Trakt redirects',
      () =>
        scene.faults.add({
          host: 'auth',
          path: POLL,
          fault: status(302, '', { Location: 'https://example.org' }),
        }),
      'Redirects are not followed',
    ],
  ])('%s', async (_, arrange, sentence) => {
    const before = scene.github.secret('TRAKT_TOKEN');
    arrange();
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).toContain(sentence);
    expect(run.log).toContain('Nothing was saved or changed.');
    expect(run.summary).toContain('❌ Stopped');
    expect(scene.github.secret('TRAKT_TOKEN')).toBe(before);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('the run is cancelled by %s while it waits', async name => {
    scene.trakt.switches.deviceInterval = 5;
    const when = async (simulator: typeof scene.simulator) => {
      await requestArrives(({ path }) => path === '/oauth/device/code')(simulator);
      await new Promise(resolve => setTimeout(resolve, 200));
    };
    const run = await scene.step(CONNECT, { signal: { name, when } });
    expect(run.exitCode).toBe(name === 'SIGINT' ? 130 : 143);
    expect(run.durationMs).toBeLessThan(4_000);
    expect(polls(run)).toEqual([]);
    expect(run.log).toContain('The run was cancelled before the code was approved at Trakt.');
  });

  test('the run is cancelled while Trakt is being asked', async () => {
    scene.faults.add({ host: 'auth', path: POLL, fault: { delay: 200 } });
    const when = requestArrives(({ path }) => path === POLL);
    const run = await scene.step(CONNECT, { signal: { name: 'cancel', when } });
    expect(run.exitCode).toBe(130);
    expect(polls(run)).toHaveLength(1);
    expect(run.log).toContain('The run was cancelled before the code was approved at Trakt.');
  });

  test('another account signs in than the run is for; its session is ended again', async () => {
    approveAtPoll(1, 'eve');
    const run = await scene.step({ ...CONNECT, account: 'sam' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('You signed in as eve, but this run is for sam (the input account).');
    expect(run.log).toContain('Nothing was saved or changed, and the new session was ended again.');
    expect(scene.trakt.liveSession('eve')).toBeUndefined();
    expect((await scene.step(EXPORT)).exitCode).toBe(0);
  });

  test('another account signs in and its session cannot be ended again, which it says', async () => {
    approveAtPoll(1, 'eve');
    scene.faults.add({ host: 'auth', path: '/oauth/revoke', fault: status(400) });
    const run = await scene.step({ ...CONNECT, account: 'sam' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'could not be ended again: press Revoke beside the app at app.trakt.tv/settings/apps/connected.',
    );
  });

  test('it cannot be seen that the right account signed in', async () => {
    approveAtPoll(1);
    scene.faults.add({ host: 'api', path: '/users/settings', fault: status(423) });
    const run = await scene.step({ ...CONNECT, account: 'sam' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('It could not be checked that you signed in as sam (the input account).');
    expect(to(run, 'auth').filter(request => request === 'POST /oauth/revoke')).toHaveLength(2);
  });
});

test('connect saves the session and fails when Trakt does not say whose it is', async () => {
  approveAtPoll(1);
  scene.faults.add({ host: 'api', path: '/users/settings', times: 2, fault: status(401) });
  const run = await scene.step(CONNECT);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(
    'it was not seen which account it belongs to. Trakt refuses the session that it has just given',
  );
  expect(run.summary).toContain('it is not known to which account');
  expect(saved().account).toBeUndefined();
  scene.faults.clear();
  const next = await scene.step(EXPORT);
  expect(next.exitCode, next.log).toBe(0);
  expect(next.outputs.account).toBe('sam');
});

describe('connect that is cancelled once Trakt has given the session saves it first:', () => {
  test.each(['SIGINT', 'SIGTERM', 'cancel'] as const)('%s while the account is read', async name => {
    const before = saved().refreshToken;
    approveAtPoll(1);
    scene.faults.add({ host: 'api', path: '/users/settings', fault: { delay: 200 } });
    const when = requestArrives(({ path }) => path === '/users/settings');
    const run = await scene.step(CONNECT, { signal: { name, when } });
    expect(run.exitCode).toBe(name === 'SIGTERM' ? 143 : 130);
    expect(saved()).toMatchObject({ account: { slug: 'sam' } });
    expect(saved().refreshToken).not.toBe(before);
    expect(run.log).toContain('Connected to sam');
    expect((await scene.step(EXPORT)).exitCode).toBe(0);
  });

  test('while the answer with the session is on its way', async () => {
    approveAtOnce();
    scene.faults.add({ host: 'auth', path: POLL, after: true, fault: { delay: 200 } });
    const when = requestArrives(({ path }) => path === POLL);
    const run = await scene.step(CONNECT, { signal: { name: 'SIGINT', when } });
    expect(run.exitCode).toBe(130);
    expect(saved().refreshToken).toBe(scene.trakt.liveSession('sam')?.refreshToken);
    expect(run.log).toContain('Connected to sam');
  });

  test('while the secret is written', async () => {
    approveAtPoll(1);
    scene.faults.add({ host: 'github', method: 'PUT', path: /TRAKT_TOKEN$/, fault: { delay: 200 } });
    const when = requestArrives(({ method, path }) => method === 'PUT' && path.endsWith('/TRAKT_TOKEN'));
    const run = await scene.step(CONNECT, { signal: { name: 'SIGTERM', when } });
    expect(run.exitCode).toBe(143);
    expect(saved().refreshToken).toBe(scene.trakt.liveSession('sam')?.refreshToken);
  });
});

describe('connect waits for no approval', () => {
  test.each([403, 404] as const)('without the permission to write the secret (%i)', async denial => {
    scene.secretsToken.permissions = { secrets: 'read' };
    scene.secretsToken.denial = denial;
    const run = await scene.step(CONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Give the secrets-token the permission “Secrets: write”');
    expect(run.log).toContain('No sign-in was begun');
    expect(to(run, 'auth')).toEqual([]);
    expect(writes()).toEqual([]);
  });

  test('with the GITHUB_TOKEN', async () => {
    const run = await scene.step({ ...CONNECT, 'secrets-token': scene.github.token.value });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('GITHUB_TOKEN cannot have it.');
    expect(to(run, 'auth')).toEqual([]);
  });

  test('without a secrets-token', async () => {
    const run = await scene.step({ ...CONNECT, 'secrets-token': '' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('The input secrets-token is missing.');
    expect(run.requests).toEqual([]);
  });

  test('for an app that Trakt does not know', async () => {
    const run = await scene.step({ ...CONNECT, 'client-id': 'f00d'.repeat(16) });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Trakt does not know the app with this client-id');
    expect(polls(run)).toEqual([]);
  });

  test.each([400, 401, 403] as const)(
    'with a wrong client-secret, once the first poll told it (%i)',
    async invalidClientStatus => {
      const app = scene.trakt.addApp({ clientSecret: 'a-client-secret-of-an-older-app' });
      scene.trakt.switches.invalidClientStatus = invalidClientStatus;
      const run = await scene.step({ ...CONNECT, 'client-id': app.clientId, 'client-secret': 'mistyped' });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain('compare its Client ID (and its Client Secret, if it has one)');
      expect(polls(run)).toHaveLength(1);
    },
  );

  test.each([
    { name: 'pull_request' },
    { name: 'push', ref: 'refs/heads/other', payload: { before: 'a'.repeat(40), after: 'b'.repeat(40) } },
  ])('on an event that may change nothing ($name)', async event => {
    const run = await scene.step(CONNECT, { event });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('connect does not run on a pu');
    expect(run.requests).toEqual([]);
  });
});
