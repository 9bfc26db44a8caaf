import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeToken } from '../../../src/session/saved-session.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import { inFiveDays } from '../../runner/scene.ts';
import { withoutChance } from '../../session/scene.ts';
import { type Fault, htmlPage, resetAfterWork, status, tooManyRequests } from '../../simulator/faults.ts';
import type { RecordedRequest } from '../../simulator/requests.ts';
import { bySize } from '../../size.ts';

const POLL = '/oauth/device/token';
/** Seconds between two polls, as Trakt asks. */
const INTERVAL = 6;
const CONNECT = { command: 'connect', token: '' };
const EXPORT = { command: 'export', show: '1394' };

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  scene.trakt.addAccount({ slug: 'eve' });
});
afterEach(() => scene.close());

/** Begins again with hosts that are reached in another way. */
async function reopen(options: Parameters<typeof openScene>[0]): Promise<void> {
  await scene.close();
  scene = await openScene(options);
}

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
const last = ({ method, path }: RecordedRequest) =>
  `${method} ${withoutChance(path.split('/').at(-1) ?? '')}`;
const polls = (run: { requests: RecordedRequest[] }) => run.requests.filter(({ path }) => path === POLL);
const writes = () => scene.github.secretWrites.map(({ name, action }) => `${action} ${withoutChance(name)}`);
const untouched = ['written TRAKT_TOKEN_CHECK', 'deleted TRAKT_TOKEN_CHECK'];

describe('connect', () => {
  test('signs in with a code, saves the session where none was, and says whose it is', async () => {
    scene.github.repository.secrets.delete('TRAKT_TOKEN');
    approveAtPoll(2);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.annotations[0]).toMatchObject({
      level: 'notice',
      message: `Open https://auth.trakt.tv/activate in your browser, sign in to Trakt, enter the code ${userCode()}, and allow the app. This address may have the code filled in already: https://auth.trakt.tv/activate/${userCode()}`,
    });
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
    expect(run.summary).toContain('## ✅ Connected to the Trakt account sam');
    expect(run.summary).toContain('The session is stored in the secret TRAKT\\_TOKEN of sam/trakt-history.');
    expect(run.summary).not.toContain('replaces');
    expect(run.summary).toContain('Not your account?');
    expect(run.log).toContain('Connected to sam; the session is saved in the secret TRAKT_TOKEN');
    expect(run.annotations.at(-1)).toMatchObject({
      level: 'notice',
      message:
        'Connected to the Trakt account sam. The session is stored in the secret TRAKT_TOKEN of sam/trakt-history.',
    });

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
    expect(run.requests.slice(0, asked).map(last)).toEqual([
      'GET TRAKT_TOKEN',
      'GET secrets?per_page=100',
      'GET public-key',
      'PUT TRAKT_TOKEN_CHECK',
      'DELETE TRAKT_TOKEN_CHECK',
    ]);
    const saving = ['GET public-key', 'PUT TRAKT_TOKEN', 'GET TRAKT_TOKEN'];
    expect(run.requests.slice(asked).map(last)).toEqual([
      ...['POST code', 'POST token', 'GET settings', ...saving],
      ...['POST token', ...saving],
    ]);
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

  describe('hands the session to later steps of the same job,', () => {
    const BACKUP = { command: 'backup', token: '' };
    const inJob = (runId?: number) => ({
      temp: scene.workspace.temp,
      ...(runId !== undefined && { runId }),
    });
    async function connectInJob(inputs: Record<string, string> = {}) {
      approveAtOnce();
      const run = await scene.step({ ...CONNECT, ...inputs }, inJob());
      expect(run.exitCode, run.log).toBe(0);
      return run;
    }

    test('which know no secret yet', async () => {
      scene.github.repository.secrets.delete('TRAKT_TOKEN');
      const { runId } = await connectInJob();
      const backup = await scene.step(BACKUP, inJob(runId));
      expect(backup.exitCode, backup.log).toBe(0);
      expect(backup.summary).toContain('## First backup: 28 plays');
      expect(backup.outputs).toMatchObject({ account: 'sam', 'token-rotated': 'false' });
      expect(to(backup, 'auth')).toEqual([]);
      expect(backup.masks).toContain(scene.github.secret('TRAKT_TOKEN'));
    });

    test('which are given the session of somebody else that was there before', async () => {
      const old = scene.saveSession({ slug: 'eve' });
      const { runId } = await connectInJob({ token: old });
      for (const given of [scene.secretsToken.value, '']) {
        const inputs = { ...EXPORT, token: old, 'secrets-token': given };
        const later = await scene.step(inputs, inJob(runId));
        expect(later.exitCode, later.log).toBe(0);
        expect(later.outputs.account).toBe('sam');
      }
    });

    test('which name the same other secret', async () => {
      const name = { 'secret-name': 'TRAKT_TOKEN_OF_ALEX' };
      const { runId } = await connectInJob(name);
      const later = await scene.step({ ...BACKUP, ...name }, inJob(runId));
      expect(later.exitCode, later.log).toBe(0);
      expect(later.outputs).toMatchObject({ account: 'sam' });
    });

    test('which keep it out of the log also where they stop at a wrong input', async () => {
      const { runId } = await connectInJob();
      const later = await scene.step({ ...BACKUP, 'max-shrink': 'all' }, inJob(runId));
      expect(later.exitCode).toBe(1);
      expect(later.log).toContain('The input max-shrink is “all”');
      expect(later.masks).toContain(scene.github.secret('TRAKT_TOKEN'));
    });

    test('which are given something that is no session', { tags: ['large'] }, async () => {
      const given = { token: 'a password, by mistake' };
      const { runId } = await connectInJob(given);
      const later = await scene.step({ ...EXPORT, ...given }, inJob(runId));
      expect(later.exitCode, later.log).toBe(0);
      const files = await readdir(scene.workspace.temp);
      expect(files.filter(name => name.startsWith('trakt-session-'))).toHaveLength(1);
    });

    test('also when one of them has to renew it', async () => {
      const { runId } = await connectInJob();
      scene.trakt.expireAccessToken(saved().accessToken);
      const first = await scene.step({ ...EXPORT, token: '' }, inJob(runId));
      expect(first.exitCode, first.log).toBe(0);
      expect(first.outputs['token-rotated']).toBe('true');
      const second = await scene.step(BACKUP, inJob(runId));
      expect(second.exitCode, second.log).toBe(0);
      expect(to(second, 'auth')).toEqual([]);
    });

    test('to be ended by one of them', async () => {
      const { runId } = await connectInJob();
      const { refreshToken } = saved();
      const end = await scene.step({ command: 'disconnect', token: '' }, inJob(runId));
      expect(end.exitCode, end.log).toBe(0);
      expect(scene.trakt.isLive(refreshToken)).toBe(false);
      expect(scene.github.secret('TRAKT_TOKEN')).toBeUndefined();
    });

    for (const [cases, size] of bySize(
      [
        ['another run', {}, 1],
        ['another secret', { 'secret-name': 'TRAKT_TOKEN_OF_ALEX' }, 0],
        ['another environment', { 'secret-environment': 'alex' }, 0],
        ['no secrets-token', { 'secrets-token': '' }, 0],
        ['another secrets-token', { 'secrets-token': 'github_pat_of_somebody_else' }, 0],
      ],
      ([what]) => what === 'another run' || what === 'another secrets-token',
    ))
      test.each(cases)('but not with %s', size, async (_, inputs, later) => {
        const { runId } = await connectInJob();
        const run = await scene.step({ ...BACKUP, ...inputs }, inJob(runId + later));
        expect(run.exitCode).toBe(1);
        expect(run.log).toContain('The input token is missing');
        expect(run.requests).toEqual([]);
      });

    test('or warns that they will not find it, with the session saved all the same', async () => {
      approveAtOnce();
      const env = { RUNNER_TEMP: join(scene.workspace.temp, 'not-there') };
      const run = await scene.step(CONNECT, { env });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.annotations.filter(({ level }) => level === 'warning')).toEqual([
        expect.objectContaining({
          message: expect.stringMatching(
            /^A later step of this job will not find the session \(.*ENOENT.*\)\. Start a new run for it\.$/,
          ),
        }),
      ]);
      expect(saved().refreshToken).toBe(scene.trakt.liveSession('sam')?.refreshToken);
    });

    test('in files that only who runs the job can open, and nobody without the secrets-token', async () => {
      await connectInJob();
      const { temp } = scene.workspace;
      const boxes = (await readdir(temp)).filter(name => name.startsWith('trakt-session-'));
      expect(boxes).toHaveLength(1);
      for (const name of boxes) {
        expect((await stat(join(temp, name))).mode & 0o077).toBe(0);
        expect(await readFile(join(temp, name), 'latin1')).not.toContain('trakt-history-session');
      }
    });

    test('unless there was nobody to approve it', async () => {
      const { runId } = await scene.step(CONNECT, inJob());
      expect((await readdir(scene.workspace.temp)).some(name => name.startsWith('trakt-session-'))).toBe(
        false,
      );
      expect((await scene.step(BACKUP, inJob(runId))).exitCode).toBe(1);
    });
  });

  test('says which environment is missing', async () => {
    const run = await scene.step({ ...CONNECT, 'secret-environment': 'trakt' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('check that the environment trakt exists');
    expect(run.log).toContain('https://github.com/sam/trakt-history/settings/environments');
    expect(polls(run)).toEqual([]);
  });

  test('works in a public repository, and for an app with a secret', async () => {
    await scene.close();
    scene = await openScene({ repository: { visibility: 'public' } });
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
    scene.secretsToken.expires = inFiveDays(scene);
    approveAtPoll(1);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.annotations.map(({ message }) => message).join()).toContain('The secrets-token expires on');
    expect(run.summary).toContain('\n\n⚠️ The secrets-token expires on');
  });
});

describe('connect shows only pages of Trakt:', () => {
  for (const [cases, size] of bySize<[page: string, shown: string, transport?: 'loopback']>(
    [
      ['https://app.trakt.tv/activate/', 'https://app.trakt.tv/activate'],
      ['https://TRAKT.tv/activate?x=1#y', 'https://trakt.tv/activate'],
      ['http://127.0.0.1:9/activate', 'http://127.0.0.1:9/activate', 'loopback'],
    ],
    ([, , transport]) => transport === undefined,
  ))
    test.each(cases)('%s', size, async (page, shown, transport) => {
      if (transport === 'loopback') await reopen({ transport });
      scene.trakt.switches.verificationUrl = page;
      approveAtPoll(1);
      const run = await scene.step(CONNECT);
      expect(run.exitCode, run.log).toBe(0);
      expect(run.annotations[0]?.message).toContain(
        `Open ${shown} in your browser, sign in to Trakt, enter the code ${userCode()},`,
      );
    });

  test('not another one', async () => {
    const pages = [
      'http://trakt.tv/activate',
      'https://trakt.tv.example.org/activate',
      'https://nottrakt.tv/activate',
      'https://trakt.tv@example.org/activate',
      'https://someone@trakt.tv/activate',
      'javascript://trakt.tv/%0Aalert(1)',
      'trakt.tv/activate',
    ];
    for (const page of pages) {
      scene.trakt.switches.verificationUrl = page;
      const run = await scene.step(CONNECT);
      expect(run.exitCode, page).toBe(1);
      expect(run.log).toContain('Trakt gave a sign-in page that is not at trakt.tv');
      expect(run.log + run.summary).not.toContain(page);
      expect(run.log).not.toContain(userCode());
      expect(polls(run)).toEqual([]);
    }
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
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(2 * INTERVAL * 1000);
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
      'Access was denied on Trakt’s page.',
    ],
    [
      'the code expires by the clock',
      () => {
        scene.trakt.switches.deviceLife = 20;
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
        scene.trakt.switches.deviceLife = 20;
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
      'Only Trakt’s support can change that',
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
    expect(run.summary).toMatch(/^## ❌ /);
    expect(scene.github.secret('TRAKT_TOKEN')).toBe(before);
  });

  test('another account signs in than the run is for; its session is ended again', async () => {
    approveAtPoll(1, 'eve');
    const run = await scene.step({ ...CONNECT, account: 'sam' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'You signed in as eve, but this run is for sam (the input account). Nothing was saved or changed, and the new session was ended again. Sign out at trakt.tv in your browser, or correct the input, and run Connect again.',
    );
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

  test('it is not known that the right account signed in', async () => {
    approveAtPoll(1);
    scene.faults.add({ host: 'api', path: '/users/settings', fault: status(423) });
    const run = await scene.step({ ...CONNECT, account: 'sam' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('It could not be checked that you signed in as sam (the input account).');
    expect(to(run, 'auth').filter(request => request === 'POST /oauth/revoke')).toHaveLength(2);
  });
});

test('connect says that you are signed in and nothing is saved when the secret cannot be written for two minutes', async () => {
  const before = scene.github.secret('TRAKT_TOKEN');
  approveAtPoll(1);
  const saving = { host: 'github', method: 'PUT', path: /TRAKT_TOKEN$/ } as const;
  scene.faults.add({ ...saving, times: Number.POSITIVE_INFINITY, fault: status(403) });
  const run = await scene.step(CONNECT);
  expect(run.exitCode).toBe(1);
  expect(run.log).toMatch(
    /You are signed in at Trakt, but the session could not be saved within two minutes: GitHub did not let this run write the secret TRAKT_TOKEN .* Fix that, then run Connect again\./,
  );
  expect(to(run, 'auth')).not.toContain('POST /oauth/token');
  expect(scene.github.secret('TRAKT_TOKEN')).toBe(before);
});

test('connect saves the session and fails when Trakt does not say whose it is', async () => {
  approveAtPoll(1);
  scene.faults.add({ host: 'api', path: '/users/settings', times: 2, fault: status(401) });
  const run = await scene.step(CONNECT);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain(
    'but Trakt did not say which account it belongs to. Trakt refused the session that it had just issued',
  );
  expect(run.summary).toContain('Connected, but Trakt did not say to which account');
  expect(run.summary).toContain(
    '**Next:** [run Backup](https://github.com/sam/trakt-history/actions/workflows/backup.yml); its summary names the account.',
  );
  expect(run.summary).not.toContain('Not your account?');
  expect(run.annotations.filter(({ level }) => level === 'notice')).toHaveLength(1);
  expect(run.log).toContain('Connected to Trakt; the session is saved in the secret TRAKT_TOKEN');
  expect(saved().account).toBeUndefined();
  scene.faults.clear();
  const next = await scene.step(EXPORT);
  expect(next.exitCode, next.log).toBe(0);
  expect(next.outputs.account).toBe('sam');
});

describe('connect renews the session while the person is still there', () => {
  test('and keeps the renewed one', async () => {
    approveAtPoll(1);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    expect(to(run, 'auth').filter(request => request === 'POST /oauth/token')).toHaveLength(1);
    expect(saved()).toMatchObject({
      account: { slug: 'sam' },
      refreshToken: scene.trakt.liveSession('sam')?.refreshToken,
    });
  });

  test('so that a wrong redirect URI shows now; until it is put right, the session is of use', async () => {
    const wrong = { 'redirect-uri': 'https://example.org/callback' };
    approveAtPoll(1);
    const run = await scene.step({ ...CONNECT, ...wrong });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'The session is saved in the secret TRAKT_TOKEN of sam/trakt-history, but it cannot be renewed, so it would end within days. Trakt refuses to renew it (invalid_grant). The usual reason is the redirect URI: this run used https://example.org/callback,',
    );
    expect(run.summary).toContain('❌ Connected, but the session cannot be renewed');
    expect(run.summary).toContain(
      'The session of sam is stored in the secret TRAKT\\_TOKEN of sam/trakt-history, but it would end within days.',
    );
    expect(run.outputs).toMatchObject({ account: 'sam' });
    expect(run.annotations.map(({ message }) => message).join()).not.toContain(
      'Connected to the Trakt account',
    );
    expect((await scene.step(EXPORT)).exitCode).toBe(0);
    approveAtPoll(1);
    expect((await scene.step(CONNECT)).exitCode).toBe(0);
  });

  test('and says when it is lost by it', async () => {
    approveAtPoll(1);
    scene.faults.add({ host: 'auth', path: '/oauth/token', ...resetAfterWork() });
    const run = await scene.step(CONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'the answer with the new one never arrived here, so the session is lost. Run Connect',
    );
    expect(run.log).not.toContain('would end within days');
    expect(run.summary).toContain('## ❌ The session was lost when it was renewed');
  });

  test('and says when the renewed one could not be saved', async () => {
    approveAtPoll(1);
    const saving = { host: 'github', method: 'PUT', path: /TRAKT_TOKEN$/ } as const;
    scene.faults.add({ ...saving, nth: 2, times: Number.POSITIVE_INFINITY, fault: status(403) });
    const run = await scene.step(CONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'and was lost when it was renewed as a test. Trakt renewed it, but the renewed one could not be saved: GitHub did not let this run write',
    );
  });

  test('but not after a try to save it that may still be under way: it would overwrite a newer one', async () => {
    approveAtPoll(1);
    const late = { late: 20_000, meanwhile: 'reset' } as const;
    scene.faults.add({ host: 'github', method: 'PUT', path: /TRAKT_TOKEN$/, fault: late });
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
    await scene.faults.carryOut();
    expect(scene.trakt.isLive(saved().refreshToken)).toBe(true);
    expect((await scene.step(EXPORT)).exitCode).toBe(0);
    expect(run.log).toContain('It is not renewed as a test now: GitHub took several tries');
  });
});

describe('connect beside a backup', () => {
  const manifest = (account: unknown) => ({
    'history/manifest.json': JSON.stringify({ version: 2, account }),
    'notes/manifest.json': 'no manifest at all',
  });
  async function connectBeside(account: unknown, inputs = {}) {
    await scene.close();
    scene = await openScene({ files: manifest(account) });
    approveAtPoll(1);
    return scene.step({ ...CONNECT, ...inputs });
  }

  test.each([
    { slug: 'eve', uuid: null },
    { slug: 'sam', uuid: 'b5a1ad22-0000-4000-8000-000000000000' },
    'eve',
  ])('of another account (%j) saves nothing and ends the new session', async account => {
    const run = await connectBeside(account);
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(
      /You signed in as sam, but the backup in this repository is of (eve|sam) \(history\/manifest\.json\)\. Nothing was saved or changed, and the new session was ended again\./,
    );
    expect(writes()).toEqual(untouched);
    expect((await scene.step(EXPORT)).exitCode).toBe(0);
  });

  test.each([{ slug: 'sam', uuid: null }, 'sam'])('of this account (%j) goes on', async account => {
    const run = await connectBeside(account);
    expect(run.exitCode, run.log).toBe(0);
  });

  const SHARED = {
    'history/manifest.json': JSON.stringify({ version: 2, account: { slug: 'eve', uuid: null } }),
    'alex/manifest.json': JSON.stringify({ version: 2, account: { slug: 'alex', uuid: null } }),
  };

  test('of several others goes on for the account that the input names', async () => {
    await reopen({ files: SHARED });
    approveAtPoll(1);
    const run = await scene.step({ ...CONNECT, account: 'sam' });
    expect(run.exitCode, run.log).toBe(0);
    expect(saved().account?.slug).toBe('sam');
  });

  test('of several others saves nothing where no input names the account', async () => {
    await reopen({ files: SHARED });
    approveAtPoll(1);
    const run = await scene.step(CONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toMatch(
      /the backup in this repository is of (alex|eve) \((alex|history)\/manifest\.json\)/,
    );
    expect(run.log).toMatch(
      /Sign out at trakt\.tv in your browser, and run Connect again as (alex|eve)\. If the repository should be for sam from now on, move or delete the folder of that backup first\./,
    );
    expect(writes()).toEqual(untouched);
  });

  test('of this account and another goes on', async () => {
    const mine = JSON.stringify({ version: 2, account: { slug: 'sam', uuid: null } });
    await reopen({ files: { ...SHARED, 'alex/manifest.json': mine } });
    approveAtPoll(1);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
  });

  test('of one other person saves nothing, whoever the input names', async () => {
    const run = await connectBeside({ slug: 'eve', uuid: null }, { account: 'sam' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('but the backup in this repository is of eve (history/manifest.json).');
    expect(writes()).toEqual(untouched);
  });

  test('in a folder of a folder, as families have them, goes on', async () => {
    await reopen({ files: { 'eve/history/manifest.json': SHARED['history/manifest.json'] } });
    approveAtPoll(1);
    const run = await scene.step(CONNECT);
    expect(run.exitCode, run.log).toBe(0);
  });

  test('of a renamed account goes on', async () => {
    const { uuid } = saved().account ?? {};
    const run = await connectBeside({ slug: 'sam-as-it-was', uuid });
    expect(run.exitCode, run.log).toBe(0);
  });

  test('saves nothing where it cannot be seen whose the session is', async () => {
    await scene.close();
    scene = await openScene({ files: manifest('sam') });
    approveAtPoll(1);
    scene.faults.add({ host: 'api', path: '/users/settings', fault: status(423) });
    const run = await scene.step(CONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'It could not be checked that you signed in as the account of the backup here.',
    );
    expect(writes()).toEqual(untouched);
  });
});

describe('connect waits for no approval', () => {
  test('where several things are wrong: it names all of them, each with its page', async () => {
    scene.secretsToken.repositories = ['sam/other'];
    const run = await scene.step({ ...CONNECT, 'client-id': 'f00d'.repeat(16) });
    expect(run.exitCode).toBe(1);
    expect(run.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual([
      expect.stringMatching(
        /^error: .*The secrets-token cannot see this repository: it was made for another one\..* https:\/\/github\.com\/sam\/trakt-history\/settings\/secrets\/actions$/,
      ),
      expect.stringMatching(
        /^error: Trakt does not know the app with this client-id.* https:\/\/github\.com\/sam\/trakt-history\/settings\/variables\/actions$/,
      ),
    ]);
    expect(run.summary).toContain('(https://github.com/sam/trakt-history/settings/secrets/actions)');
    expect(run.summary).toContain('(https://github.com/sam/trakt-history/settings/variables/actions)');
    expect(polls(run)).toEqual([]);
    expect(writes()).toEqual([]);
  });

  test('where several inputs are missing or wrong, and asks nobody', async () => {
    const run = await scene.step({
      ...CONNECT,
      'secrets-token': '',
      'client-id': 'urn:ietf:wg:oauth:2.0:oob',
    });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Nothing was done: 2 inputs are missing or wrong.');
    expect(run.annotations.map(({ message }) => message).toSorted()).toEqual([
      expect.stringMatching(/^The input client-id is the redirect URI; .*\/settings\/variables\/actions$/),
      expect.stringMatching(/^The input secrets-token is missing\. .*\/settings\/secrets\/actions$/),
    ]);
    expect(run.requests).toEqual([]);
  });

  test.each([403, 404] as const)('without the permission to write the secret (%i)', async denial => {
    scene.secretsToken.permissions = { secrets: 'read' };
    scene.secretsToken.denial = denial;
    const run = await scene.step(CONNECT);
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Give the secrets-token the permission “Secrets: write”');
    expect(run.log).toContain('Sign-in was not started');
    expect(run.summary).toContain('(https://github.com/sam/trakt-history/settings/secrets/actions)');
    expect(polls(run)).toEqual([]);
    expect(writes()).toEqual([]);
  });

  test('with the GITHUB_TOKEN', async () => {
    const run = await scene.step({ ...CONNECT, 'secrets-token': scene.github.token.value });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('GITHUB_TOKEN cannot have it.');
    expect(polls(run)).toEqual([]);
  });

  test('without a secrets-token', async () => {
    const run = await scene.step({ ...CONNECT, 'secrets-token': '' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      'The input secrets-token is missing. It saves the session: a fine-grained token that may write secrets; in the starter repository the secret SECRETS_TOKEN. GITHUB_TOKEN cannot do that. If you have made that secret, check that it is among the secrets for Actions: workflows do not get those for Codespaces or Dependabot.',
    );
    expect(run.requests).toEqual([]);
  });

  test('for an app that Trakt does not know', async () => {
    const run = await scene.step({ ...CONNECT, 'client-id': 'f00d'.repeat(16) });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Trakt does not know the app with this client-id');
    expect(polls(run)).toEqual([]);
  });

  test.each([400, 401, 403] as const)(
    'with a wrong client-secret, once the first poll shows it (%i)',
    async invalidClientStatus => {
      const app = scene.trakt.addApp({ clientSecret: 'a-client-secret-of-an-older-app' });
      scene.trakt.switches.invalidClientStatus = invalidClientStatus;
      const run = await scene.step({ ...CONNECT, 'client-id': app.clientId, 'client-secret': 'mistyped' });
      expect(run.exitCode).toBe(1);
      expect(run.log).toContain(
        'compare its Client ID with client-id (and its Client Secret, if it has one, with client-secret)',
      );
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
