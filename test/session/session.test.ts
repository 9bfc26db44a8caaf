import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { encodeSession } from '../../src/session/saved-session.ts';
import type { SessionSecret } from '../../src/session/secret.ts';
import {
  type Fault,
  gatewayTimeoutAfterWork,
  htmlPage,
  resetAfterWork,
  status,
} from '../simulator/faults.ts';
import { DAY, HOUR, openSessionScene, withoutChance } from './scene.ts';

const SECRETS = 'github GET /repos/sam/trakt-history/actions/secrets';
const SECRET = '/repos/sam/trakt-history/actions/secrets/TRAKT_TOKEN';
const PROOF = [
  `github GET ${SECRET}`,
  `${SECRETS}?per_page=100`,
  `${SECRETS}/public-key`,
  `github PUT ${SECRET}_CHECK`,
  `github DELETE ${SECRET}_CHECK`,
];
const SAVING = [`${SECRETS}/public-key`, `github PUT ${SECRET}`, `github GET ${SECRET}`];
const RENEWAL = [...PROOF, 'auth POST /oauth/token', ...SAVING];
const OLD = 6 * HOUR;

describe('a session whose access token lives', () => {
  it.each([
    ['a week of a week', { left: 7 * DAY }],
    ['a little over a day of a week', { left: DAY + 60 }],
    ['a little over a quarter of a day', { left: 6 * HOUR + 60, life: DAY }],
    ['a little over a day of three months', { left: DAY + 60, life: 90 * DAY }],
  ])('for %s is used as it is, and nothing is asked', async (_, options) => {
    const { save, open, requests } = await openSessionScene();
    const session = await open(save(options));
    expect(session.account()).toEqual({ slug: 'sam', uuid: 'uuid-of-sam', timezone: 'Europe/Berlin' });
    expect(session.wasRotated()).toBe(false);
    expect(requests()).toEqual([]);
    await expect(open(save(options), { secretsToken: null, account: 'sam' })).resolves.toBeDefined();
  });

  it.each([
    ['a day of a week', { left: DAY }],
    ['a quarter of a day', { left: 6 * HOUR, life: DAY }],
    ['nothing', { left: -DAY }],
  ])('for %s is renewed', async (_, options) => {
    const { save, open, saved, trakt } = await openSessionScene();
    const session = await open(save(options));
    expect(session.wasRotated()).toBe(true);
    expect(session.accessToken()).toBe(trakt.liveSession('sam')?.accessToken);
    expect(saved().accessToken).toBe(session.accessToken());
  });
});

describe('renewing', () => {
  it('looks at the secret, proves that it can be written, spends the token, and saves, in this order', async () => {
    const { save, open, requests, github } = await openSessionScene();
    await open(save({ left: OLD }));
    expect(requests()).toEqual(RENEWAL);
    expect(github.secretWrites.map(({ name, action }) => `${action} ${withoutChance(name)}`)).toEqual([
      'written TRAKT_TOKEN_CHECK',
      'deleted TRAKT_TOKEN_CHECK',
      'written TRAKT_TOKEN',
    ]);
  });

  it('never writes the old value back', async () => {
    const { save, open, github } = await openSessionScene();
    const old = save({ left: OLD });
    const seen: (string | undefined)[] = [];
    const put = github.repository.secrets.put;
    github.repository.secrets.put = (name, value, options) => {
      seen.push(value);
      return put(name, value, options);
    };
    await open(old);
    expect(seen).toHaveLength(2);
    expect(seen).not.toContain(old);
    expect(seen[0]).not.toContain('session.1');
  });

  it('masks each value before it goes anywhere', async () => {
    const { save, open, events, saved } = await openSessionScene();
    const old = save({ left: OLD });
    await open(old);
    const { accessToken, refreshToken } = saved();
    const position = (event: string) => {
      expect(events).toContain(event);
      return events.indexOf(event);
    };
    expect(position(`mask ${old}`)).toBe(0);
    expect(position(`mask ${accessToken}`)).toBeGreaterThan(position('auth POST /oauth/token'));
    for (const value of [accessToken, refreshToken, encodeSession(saved())])
      expect(position(`mask ${value}`)).toBeLessThan(position(`github PUT ${SECRET}`));
  });

  it('logs each step', async () => {
    const { save, open, told } = await openSessionScene();
    const session = await open(save());
    await session.renew(session.accessToken());
    expect(told).toEqual([
      'info: Trakt refused the access token (401).',
      'info: Checking that the secret TRAKT_TOKEN of sam/trakt-history can be written.',
      'info: Renewing the session.',
      'info: The new session is saved in the secret TRAKT_TOKEN of sam/trakt-history.',
    ]);
  });

  it('is not to be cut off from spending the token until the session is saved', async () => {
    const { save, open, events } = await openSessionScene();
    await open(save({ left: OLD }));
    const protectedEvents = events.slice(
      events.indexOf('from here on not to be cut off'),
      events.indexOf('may be cut off again'),
    );
    expect(protectedEvents).toContain('auth POST /oauth/token');
    expect(protectedEvents).toContain(`github PUT ${SECRET}`);
    expect(protectedEvents).not.toContain(PROOF[3]);
  });

  it('saves where, when and whose the session is', async () => {
    const { save, open, saved, repositoryId, clock } = await openSessionScene();
    await open(save({ left: OLD }));
    expect(saved()).toMatchObject({
      savedAt: Math.floor(clock.now() / 1000),
      place: { repositoryId, environment: '', secretName: 'TRAKT_TOKEN' },
      account: { slug: 'sam', uuid: 'uuid-of-sam', timezone: 'Europe/Berlin' },
    });
  });

  it('can be done again and again, each time from the secret', async () => {
    const { save, open, github, clock } = await openSessionScene();
    save({ left: OLD });
    for (let run = 0; run < 3; run++) {
      const session = await open(github.secret('TRAKT_TOKEN') ?? '');
      expect(session.wasRotated()).toBe(true);
      clock.advance(6.5 * DAY * 1000);
    }
  });

  it('works with the secret of an environment', async () => {
    const { save, open, saved, requests } = await openSessionScene();
    const session = await open(save({ left: OLD, place: { environment: 'trakt' } }), {
      environment: 'trakt',
    });
    expect(saved('trakt').accessToken).toBe(session.accessToken());
    expect(requests()[0]).toBe('github GET /repos/sam/trakt-history/environments/trakt/secrets/TRAKT_TOKEN');
  });

  it('sends no secret of the app where there is none', async () => {
    const { save, open, log } = await openSessionScene();
    await open(save({ left: OLD }));
    expect(log.of('POST', '/oauth/token')[0]?.body).not.toHaveProperty('client_secret');
  });
});

describe('nothing is spent', () => {
  /** Asserts that no refresh token was sent and no session was touched. */
  function assertUnspent({ log, github }: Awaited<ReturnType<typeof openSessionScene>>, value: string) {
    expect(log.of('POST', '/oauth/token')).toEqual([]);
    expect(github.secret('TRAKT_TOKEN')).toBe(value);
  }

  it('when the session is stored in another repository', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: OLD, place: { repositoryId: '5' } });
    expect(await scene.refusal(value)).toBe(
      'The session is stored in the secret TRAKT_TOKEN of another repository (ID 5). Renewing it here would end it there. Your session is unchanged. Correct secret-name and secret-environment, or run Connect here for a session of its own.',
    );
    assertUnspent(scene, value);
  });

  it('when the inputs name another secret or environment', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: OLD });
    expect(await scene.refusal(value, { secretName: 'OTHER' })).toContain(
      'The session is stored in the secret TRAKT_TOKEN, but the inputs say the secret OTHER.',
    );
    expect(await scene.refusal(value, { environment: 'trakt' })).toContain(
      'but the inputs say the secret TRAKT_TOKEN of the environment trakt.',
    );
    assertUnspent(scene, value);
    expect(scene.requests()).toEqual([]);
  });

  it('but the case of the secret’s name does not matter', async () => {
    const { save, open } = await openSessionScene();
    const session = await open(save({ left: OLD }), { secretName: 'trakt_token' });
    expect(session.wasRotated()).toBe(true);
  });

  it('when there is no such secret although secrets can be seen', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: OLD });
    scene.github.repository.secrets.delete('TRAKT_TOKEN');
    expect(await scene.refusal(value)).toBe(
      'There is no secret TRAKT_TOKEN of sam/trakt-history, so a renewed session would go where no run looks for it. Your session is unchanged. Correct secret-name or secret-environment, or run Connect.',
    );
    expect(scene.log.of('POST', '/oauth/token')).toEqual([]);
    expect(scene.github.secretWrites).toEqual([]);
  });

  it('when the secret is among those that workflows are not given, which is said', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: OLD });
    scene.github.repository.secrets.delete('TRAKT_TOKEN');
    scene.github.repository.secrets.elsewhere.dependabot.add('TRAKT_TOKEN');
    const secretsToken = scene.tokenWith({ permissions: { secrets: 'write', dependabot_secrets: 'read' } });
    expect(await scene.refusal(value, { secretsToken })).toContain(
      'Your session is unchanged. There is one of that name among the Dependabot secrets, which workflows do not get.',
    );
  });

  it('when the secrets-token was made for another repository, which is said', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: 14 * 60 });
    const secretsToken = scene.tokenWith({ permissions: { secrets: 'write' }, repositories: ['sam/other'] });
    expect(await scene.refusal(value, { secretsToken })).toMatch(
      /The secrets-token cannot see this repository: it was made for another one\. Edit it, or make a new one, with access to sam\/trakt-history\. Your session is unchanged\.$/,
    );
    assertUnspent(scene, value);
  });

  it('when a newer session was saved after this run was queued', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: OLD, writtenLater: 121 });
    expect(await scene.refusal(value)).toBe(
      'A newer session was saved after this run was queued, and this run was given the old one. Your session is unchanged. Start a new run: it reads the newer session (re-running this one would not). If that says the same, run Connect.',
    );
    assertUnspent(scene, value);
    expect(scene.github.secretWrites).toEqual([]);
  });

  it('but two minutes between the clocks are no newer session', async () => {
    const { save, open } = await openSessionScene();
    expect((await open(save({ left: OLD, writtenLater: 120 }))).wasRotated()).toBe(true);
  });

  it.each([403, 404] as const)(
    'when secrets may not be written (%i) and too little life is left',
    async denial => {
      const scene = await openSessionScene();
      const value = scene.save({ left: 14 * 60 });
      const secretsToken = scene.tokenWith({ permissions: { contents: 'read' }, denial });
      const message = await scene.refusal(value, { secretsToken });
      expect(message).toContain(
        `(${denial}). Give the secrets-token the permission “Secrets: write” for this repository`,
      );
      expect(message).toContain('(GitHub asks for secrets=read)');
      expect(message).toContain('GITHUB_TOKEN cannot have it. Your session is unchanged.');
      assertUnspent(scene, value);
    },
  );

  it('when secrets may be read and not written', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: 14 * 60 });
    const secretsToken = scene.tokenWith({ permissions: { secrets: 'read' } });
    expect(await scene.refusal(value, { secretsToken })).toBe(
      'GitHub did not let this run write the secret TRAKT_TOKEN of sam/trakt-history (403). Give the secrets-token the permission “Secrets: write” for this repository, sam/trakt-history (GitHub asks for secrets=write). GITHUB_TOKEN cannot have it. Your session is unchanged.',
    );
    assertUnspent(scene, value);
  });

  it('when an environment may not be written: its permission is named', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: 60, place: { environment: 'trakt' } });
    const secretsToken = scene.tokenWith({ permissions: { secrets: 'write' } });
    const message = await scene.refusal(value, { secretsToken, environment: 'trakt' });
    expect(message).toContain('the permission “Environments: write”');
    expect(message).toContain('and check that the environment trakt exists');
    expect(scene.log.of('POST', '/oauth/token')).toEqual([]);
  });

  it('when the secrets-token is no longer valid', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: 60 });
    const secretsToken = { ...scene.github.secretsToken, value: 'github_pat_expired' };
    expect(await scene.refusal(value, { secretsToken })).toContain(
      'GitHub does not accept the secrets-token: it is mistyped, expired or revoked. Make a new one. Your session is unchanged.',
    );
    assertUnspent(scene, value);
  });

  it('when GitHub has trouble: no permission is blamed', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: 60 });
    scene.faults.add({
      host: 'github',
      times: Number.POSITIVE_INFINITY,
      fault: status(503, { message: 'x' }),
    });
    expect(await scene.refusal(value)).toBe(
      'GitHub could not look at the secret TRAKT_TOKEN of sam/trakt-history right now (503). Run this again later. Your session is unchanged.',
    );
    assertUnspent(scene, value);
  });

  it('when there is no secrets-token and too little life is left', async () => {
    const scene = await openSessionScene();
    const value = scene.save({ left: 14 * 60 });
    expect(await scene.refusal(value, { secretsToken: null })).toBe(
      'Without a secrets-token a renewed session cannot be saved, so it is not renewed. Add the secret with a fine-grained token that may write secrets, as the README describes, and pass it as secrets-token.',
    );
    expect(scene.requests()).toEqual([]);
    assertUnspent(scene, value);
  });
});

describe('with 15 minutes of life left', () => {
  it('to the second the old session is used, and with less the run ends', async () => {
    const { save, open, refusal } = await openSessionScene();
    const session = await open(save({ left: 15 * 60 }), { secretsToken: null });
    expect(session.wasRotated()).toBe(false);
    expect(await refusal(save({ left: 15 * 60 - 1 }), { secretsToken: null })).toContain(
      'Without a secrets-token a renewed session cannot be saved',
    );
  });

  it.each(['no secrets-token', 'no permission', 'trouble at GitHub'])(
    'and %s the old session is used, with a warning',
    async why => {
      const { save, open, saved, told, log, faults, tokenWith } = await openSessionScene();
      const value = save({ left: 16 * 60 });
      if (why === 'trouble at GitHub') faults.add({ host: 'github', times: 99, fault: 'reset' });
      const secretsToken = { 'no secrets-token': null, 'no permission': tokenWith({ permissions: {} }) }[why];
      const session = await open(value, secretsToken === undefined ? {} : { secretsToken });
      expect(session.wasRotated()).toBe(false);
      expect(session.accessToken()).toBe(saved().accessToken);
      expect(log.of('POST', '/oauth/token')).toEqual([]);
      const warnings = told.filter(line => line.startsWith('warning: '));
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatch(
        /^warning: The session could not be renewed and ends in 1\d min.*; this run still uses it\. /,
      );
    },
  );

  it('a newer session still stops the run', async () => {
    const { save, refusal } = await openSessionScene();
    expect(await refusal(save({ left: 5 * HOUR, writtenLater: 5000 }))).toContain('Start a new run');
  });
});

describe('a bare refresh token', () => {
  it('becomes a session at its first use', async () => {
    const { trakt, github, open, saved, requests } = await openSessionScene();
    const { refreshToken } = trakt.issueSession('sam');
    github.setSecret('TRAKT_TOKEN', refreshToken);
    const session = await open(refreshToken);
    expect(requests()).toEqual(RENEWAL);
    expect(session.account()).toBeUndefined();
    await session.setAccount({ slug: 'sam', uuid: 'uuid-of-sam', timezone: 'UTC' });
    expect(saved()).toMatchObject({
      accessToken: session.accessToken(),
      account: { slug: 'sam', uuid: 'uuid-of-sam', timezone: 'UTC' },
    });
  });

  it('is all that is masked before anything is asked', async () => {
    const { trakt, github, open, events } = await openSessionScene();
    const { refreshToken } = trakt.issueSession('sam');
    github.setSecret('TRAKT_TOKEN', refreshToken);
    await open(refreshToken);
    const before = events.slice(0, events.indexOf(`github GET ${SECRET}`));
    expect(new Set(before)).toEqual(new Set([`mask ${refreshToken}`]));
  });

  it('belongs to no known account yet, so any account may be wanted', async () => {
    const { trakt, github, open } = await openSessionScene();
    const { refreshToken } = trakt.issueSession('sam');
    github.setSecret('TRAKT_TOKEN', refreshToken);
    expect((await open(refreshToken, { account: 'sam' })).account()).toBeUndefined();
  });

  it('is not spent where the session cannot be saved', async () => {
    const { trakt, github, refusal, log } = await openSessionScene();
    const { refreshToken } = trakt.issueSession('sam');
    github.setSecret('TRAKT_TOKEN', refreshToken);
    expect(await refusal(refreshToken, { secretsToken: null })).toContain('Without a secrets-token');
    expect(log.of('POST', '/oauth/token')).toEqual([]);
  });

  it('stays a session when the account cannot be saved with it', async () => {
    const { trakt, github, open, saved, faults, told } = await openSessionScene();
    const { refreshToken } = trakt.issueSession('sam');
    github.setSecret('TRAKT_TOKEN', refreshToken);
    const session = await open(refreshToken);
    faults.add({ host: 'github', method: 'PUT', times: Number.POSITIVE_INFINITY, fault: status(500) });
    await session.setAccount({ slug: 'sam', uuid: 'uuid-of-sam', timezone: 'UTC' });
    expect(session.account()).toEqual({ slug: 'sam', uuid: 'uuid-of-sam', timezone: 'UTC' });
    expect(saved().accessToken).toBe(session.accessToken());
    expect(told).toContain(
      'warning: The account could not be saved with the session, so the next run asks for it again.',
    );
    expect(told.join('\n')).not.toContain('used up');
  });
});

describe('a secret that holds something else', () => {
  it.each([
    '{"access_token":"x"}',
    'two words',
    'twowords at-the-end',
    ' padded-token-of-a-refresh',
    'short',
    '"quoted-token"',
    'trakt-history-session.1.####',
    'trakt-history-session.1.e30',
  ])('is refused without being quoted: %s', async value => {
    const { refusal, requests } = await openSessionScene();
    const message = await refusal(value);
    expect(message).toMatch(/Run Connect to sign in|run Connect to sign in/);
    expect(message).not.toContain(value);
    expect(requests()).toEqual([]);
  });
});

describe('another account', () => {
  it('stops the run before anything is asked', async () => {
    const { save, refusal, requests } = await openSessionScene();
    expect(await refusal(save({ left: OLD }), { account: 'alex' })).toBe(
      'The session belongs to the Trakt account sam, but this run is for alex (the input account). Nothing was read or changed. Give the secret of the right account, or correct the input.',
    );
    expect(requests()).toEqual([]);
  });
});

describe('saving', () => {
  it('is tried for two minutes, with a new stamp each time', async () => {
    const { save, open, saved, faults, clock } = await openSessionScene();
    const value = save({ left: OLD });
    faults.add({ method: 'PUT', path: SECRET, times: 9, fault: status(500) });
    const start = Math.floor(clock.now() / 1000);
    const session = await open(value);
    expect(saved().accessToken).toBe(session.accessToken());
    expect(saved().savedAt).toBeGreaterThan(start + 20);
    expect((await open(encodeSession(saved()))).wasRotated()).toBe(false);
  });

  it('goes on when GitHub’s answer is not what it should be', async () => {
    const { save, open, saved, faults } = await openSessionScene();
    const value = save({ left: OLD });
    faults.add({ path: `${SECRET.replace('TRAKT_TOKEN', 'public-key')}`, nth: 2, fault: status(200, {}) });
    const session = await open(value);
    expect(saved().accessToken).toBe(session.accessToken());
  });

  it('that fails for two minutes says that the session is lost, and what to do', async () => {
    const { save, refusal, faults, clock } = await openSessionScene();
    const value = save({ left: OLD });
    faults.add({
      method: 'PUT',
      path: SECRET,
      times: Number.POSITIVE_INFINITY,
      fault: status(403, { message: 'no' }),
    });
    const start = clock.now();
    const message = await refusal(value);
    expect(message).toMatch(
      /^Trakt renewed the session, but it could not be saved within two minutes: GitHub did not let/,
    );
    expect(message).toMatch(/then run Connect to sign in again\.$/);
    expect(clock.now() - start).toBeGreaterThan(80_000);
  });
});

describe('an answer of Trakt’s sign-in', () => {
  const TOKEN = '/oauth/token';

  it('that never arrives, after the token was spent, says that the session is lost', async () => {
    const { save, refusal, faults } = await openSessionScene();
    faults.add({ path: TOKEN, ...resetAfterWork() });
    expect(await refusal(save({ left: OLD }))).toBe(
      'Trakt used up the session’s refresh token, but the answer with the new one never arrived here, so the session is lost. Run Connect to sign in again. Nothing in your history was changed.',
    );
  });

  it.each([
    ['a 504', gatewayTimeoutAfterWork()],
    ['a 500', { after: true, fault: status(500) }],
    ['half a token', { after: true, fault: status(200, { access_token: 'x' }) }],
  ])('that is %s after the token was spent says that the session is lost as well', async (_, fault) => {
    const { save, refusal, faults } = await openSessionScene();
    faults.add({ path: TOKEN, ...fault });
    expect(await refusal(save({ left: OLD }))).toContain('the answer with the new one never arrived here');
  });

  it.each([500, 503])('that stays a %i says that the token may be spent', async code => {
    const { save, refusal, faults } = await openSessionScene();
    faults.add({ path: TOKEN, times: Number.POSITIVE_INFINITY, fault: status(code) });
    const message = await refusal(save({ left: OLD }));
    expect(message).toContain(
      `Trakt is overloaded or down (${code}). This happened while renewing the session.`,
    );
    expect(message).toContain('The refresh token may have been used up without its answer arriving.');
  });

  it('that refuses for a reason of its own is reported as it is, and nothing is spent', async () => {
    const { save, refusal, faults } = await openSessionScene();
    faults.add({ path: TOKEN, times: 9, fault: status(422, {}) });
    const message = await refusal(save({ left: OLD }));
    expect(message).toBe(
      'Trakt refused the request (422). If it happens again, report it with this message. This happened while renewing the session.',
    );
  });

  it('that refuses is not believed, even if there is a token in it', async () => {
    const { save, refusal, faults } = await openSessionScene();
    const token = { access_token: 'x', refresh_token: 'y', expires_in: 604_800, created_at: 1_763_000_000 };
    faults.add({ path: TOKEN, fault: status(400, { ...token, error: 'invalid_grant' }) });
    expect(await refusal(save({ left: OLD }))).toContain('Trakt says that this session is over');
  });

  it.each<[string, Record<string, unknown>, number]>([
    ['says its times as text', { expires_in: '604800', created_at: 'NOW' }, 7 * DAY],
    ['has a fraction of a second', { expires_in: 604_800.7, created_at: 'NOW' }, 7 * DAY],
    ['ends at once', { expires_in: 0, created_at: 'NOW' }, HOUR],
    ['has ended', { expires_in: -5, created_at: 'NOW' }, HOUR],
    ['never ends', { expires_in: 1e12, created_at: 'NOW' }, HOUR],
    ['ends in words', { expires_in: 'a week', created_at: 'NOW' }, HOUR],
    ['ends at nothing', { expires_in: null, created_at: null }, HOUR],
    ['says no time', {}, HOUR],
    [
      'says when it was made like a date',
      { expires_in: 604_800, created_at: '2025-11-17T01:02:00Z' },
      7 * DAY,
    ],
    [
      'says when it was made in milliseconds',
      { expires_in: 604_800, created_at: 1_763_341_320_000 },
      7 * DAY,
    ],
    ['was made at the epoch', { expires_in: 604_800, created_at: 0 }, 7 * DAY],
    ['has lists for times', { expires_in: [], created_at: {} }, HOUR],
  ])('that %s is kept by its tokens, and none is spent twice', async (_, times, life) => {
    const { save, open, saved, faults, clock, log, github } = await openSessionScene();
    const now = Math.floor(clock.now() / 1000);
    const given = Object.fromEntries(
      Object.entries(times).map(([name, value]) => [name, value === 'NOW' ? String(now) : value]),
    );
    const value = save({ left: OLD });
    faults.add({
      path: TOKEN,
      fault: status(200, { access_token: 'the-new-one', refresh_token: 'the-next', ...given }),
    });
    expect((await open(value)).accessToken()).toBe('the-new-one');
    expect(saved()).toMatchObject({ accessToken: 'the-new-one', refreshToken: 'the-next', createdAt: now });
    expect(saved().expiresAt - now).toBe(life);
    expect(log.of('POST', TOKEN)).toHaveLength(1);
    const next = await open(github.secret('TRAKT_TOKEN') ?? '');
    expect([next.accessToken(), next.wasRotated()]).toEqual(['the-new-one', false]);
  });

  it.each<[string, Fault]>([
    ['a 201', status(201, { access_token: 'the-new-one', refresh_token: 'the-next' })],
    [
      'called a page',
      { status: 200, body: '{"access_token":"the-new-one","refresh_token":"the-next"}', html: true },
    ],
  ])('that is %s is kept by its tokens as well', async (_, fault) => {
    const { save, open, faults, log } = await openSessionScene();
    faults.add({ path: TOKEN, fault });
    expect((await open(save({ left: OLD }))).accessToken()).toBe('the-new-one');
    expect(log.of('POST', TOKEN)).toHaveLength(1);
  });

  it('that never arrives, however often it is asked for, is reported as that', async () => {
    const { save, refusal, faults } = await openSessionScene();
    faults.add({ path: TOKEN, times: Number.POSITIVE_INFINITY, fault: 'reset' });
    expect(await refusal(save({ left: OLD }))).toMatch(
      /^Trakt did not answer while renewing the session: .* The refresh token may have been used up/,
    );
  });

  it('that never arrives, before the token was spent, is waited for again', async () => {
    const { save, open, faults } = await openSessionScene();
    faults.add({ path: TOKEN, fault: 'reset' });
    expect((await open(save({ left: OLD }))).wasRotated()).toBe(true);
  });

  it('that is a page with a 200 is not believed', async () => {
    const { save, open, faults, saved } = await openSessionScene();
    faults.add({ path: TOKEN, fault: htmlPage(200) });
    const session = await open(save({ left: OLD }));
    expect(saved().accessToken).toBe(session.accessToken());
  });

  it.each([
    ['a page', htmlPage(200)],
    ['half a token', status(200, { access_token: 'x', expires_in: 5, created_at: 5 })],
    ['an overloaded host', htmlPage(503)],
    ['no connection', 'reset' as const],
  ])('that stays %s says that the token may be spent', async (_, fault) => {
    const { save, refusal, faults, github } = await openSessionScene();
    const value = save({ left: OLD });
    faults.add({ path: TOKEN, times: Number.POSITIVE_INFINITY, fault });
    const message = await refusal(value);
    expect(message).toMatch(
      /The refresh token may have been used up without its answer arriving\. If the next run says that the session is over, run Connect to sign in again\.$/,
    );
    expect(message).not.toContain('Nothing is lost');
    expect(github.secret('TRAKT_TOKEN')).toBe(value);
  });

  it.each([400, 401] as const)('that is invalid_grant (%i) says how that comes about', async code => {
    const { save, refusal, trakt, saved } = await openSessionScene();
    trakt.switches.invalidGrantStatus = code;
    const value = save({ left: OLD });
    trakt.killSession(saved().accessToken);
    expect(await refusal(value)).toBe(
      'Trakt says that this session is over (invalid_grant): it was used twice or revoked, its app was deleted, or the redirect-uri is not the one that is registered for the app. Start a new run (not a re-run): it reads the newest secret. If that says the same, run Connect, which fixes it.',
    );
  });

  it('that is a 401 without a reason says that the session is over', async () => {
    const { save, refusal, faults } = await openSessionScene();
    faults.add({ path: TOKEN, fault: status(401) });
    expect(await refusal(save({ left: OLD }))).toContain('Trakt says that this session is over');
  });

  it.each([400, 401, 403] as const)('that is invalid_client (%i) says that the app is gone', async code => {
    const { save, refusal, trakt } = await openSessionScene();
    trakt.switches.invalidClientStatus = code;
    const value = save({ left: OLD });
    trakt.deleteApp(trakt.app.clientId);
    expect(await refusal(value)).toContain('Trakt does not know the app with this client-id');
  });

  it('that is a 403 page from the edge blames the network and not the app', async () => {
    const { save, refusal, faults } = await openSessionScene();
    faults.add({ path: TOKEN, times: 9, fault: htmlPage(403) });
    const message = await refusal(save({ left: OLD }));
    expect(message).toContain('Trakt’s firewall refused the request (403)');
    expect(message, 'nothing was spent').not.toContain('used up');
  });

  it('that is a redirect is not followed', async () => {
    const { save, refusal, faults, urls, log } = await openSessionScene();
    faults.add({ path: TOKEN, times: 9, fault: status(308, '', { Location: `${urls.api}/oauth/token` }) });
    expect(await refusal(save({ left: OLD }))).toContain('Redirects are not followed');
    expect(log.to('api')).toEqual([]);
  });
});

describe('a 401 on a token that should live', () => {
  it('renews once for all, by the same steps', async () => {
    const { save, open, requests, saved } = await openSessionScene();
    const session = await open(save());
    const refused = session.accessToken();
    await Promise.all([session.renew(refused), session.renew(refused), session.renew(refused)]);
    expect(requests()).toEqual(RENEWAL);
    expect(session.accessToken()).toBe(saved().accessToken);
    await session.renew(refused);
    expect(requests()).toEqual(RENEWAL);
  });

  it('renews a session that was renewed at its opening once more, by the refresh token that came with it', async () => {
    const { save, open, saved, log } = await openSessionScene();
    const session = await open(save({ left: OLD }));
    const { refreshToken } = saved();
    await session.renew(session.accessToken());
    expect(log.of('POST', '/oauth/token')[1]?.body).toMatchObject({ refresh_token: refreshToken });
    expect(session.accessToken()).toBe(saved().accessToken);
  });

  it('that is not in use any more changes nothing', async () => {
    const { save, open, requests } = await openSessionScene();
    const session = await open(save());
    await session.renew('the token before');
    expect(requests()).toEqual([]);
  });

  it('is given up on when the new token is refused too: no second token is spent', async () => {
    const { save, open, log } = await openSessionScene();
    const session = await open(save());
    await session.renew(session.accessToken());
    await session.renew(session.accessToken());
    expect(log.of('POST', '/oauth/token')).toHaveLength(1);
  });

  it('recognises a stale run, for every request that waits', async () => {
    const { save, open, log } = await openSessionScene();
    const session = await open(save({ writtenLater: 5000 }));
    const refused = session.accessToken();
    const ends = await Promise.allSettled([session.renew(refused), session.renew(refused)]);
    for (const end of ends)
      expect(end).toMatchObject({
        status: 'rejected',
        reason: { message: expect.stringContaining('Start a new run') },
      });
    expect(log.of('POST', '/oauth/token')).toEqual([]);
  });
});

describe('whose account it is', () => {
  it('is remembered, and saved only with a session that this run renewed', async () => {
    const { save, open, saved, requests } = await openSessionScene();
    const session = await open(save({ account: null }));
    await session.setAccount({ slug: 'sam', uuid: 'uuid-of-sam', timezone: 'UTC' });
    expect(session.account()).toEqual({ slug: 'sam', uuid: 'uuid-of-sam', timezone: 'UTC' });
    expect(saved().account).toBeUndefined();
    expect(requests()).toEqual([]);
  });
});

describe('a later step of the same job', () => {
  it('finds the new session although its input is the old one', async () => {
    const { save, open, requests } = await openSessionScene();
    const old = save({ left: OLD });
    const first = await open(old);
    const before = requests().length;
    const second = await open(old);
    expect(second.accessToken()).toBe(first.accessToken());
    expect(requests()).toHaveLength(before);
  });

  it('masks what it finds, whole and each token of it, before it is used', async () => {
    const { save, open, events, saved } = await openSessionScene();
    const old = save({ left: OLD });
    await open(old);
    const before = events.length;
    await open(old);
    const { accessToken, refreshToken } = saved();
    expect(events.slice(before).filter(event => event.startsWith('mask '))).toEqual([
      `mask ${old}`,
      `mask ${encodeSession(saved())}`,
      `mask ${accessToken}`,
      `mask ${refreshToken}`,
    ]);
  });

  it('finds the newest session when the step before renewed it again', async () => {
    const { save, open, clock } = await openSessionScene();
    const old = save({ left: OLD });
    await open(old);
    clock.advance(6.5 * DAY * 1000);
    const second = await open(old);
    expect(second.wasRotated()).toBe(true);
    expect((await open(old)).accessToken()).toBe(second.accessToken());
  });

  it('finds nothing that it could read without the old value', async () => {
    const { save, open, temp, saved, trakt } = await openSessionScene();
    const old = save({ left: OLD });
    await open(old);
    const files = readdirSync(temp);
    expect(files).toHaveLength(1);
    const bytes = readFileSync(join(temp, files[0] ?? ''));
    for (const secret of [...trakt.secrets(), old, encodeSession(saved()), 'session', 'accessToken', 'sam'])
      for (const form of [
        secret,
        Buffer.from(secret).toString('base64'),
        Buffer.from(secret).toString('hex'),
      ])
        expect(bytes.includes(form)).toBe(false);
  });

  it('gets a warning when the new session cannot be left for it, and the run goes on', async () => {
    const { save, open, saved, told } = await openSessionScene();
    const handover = { take: async () => undefined, leave: () => Promise.reject(new Error('disk full')) };
    const session = await open(save({ left: HOUR }), { handover });
    expect(session.wasRotated()).toBe(true);
    expect(saved().accessToken).toBe(session.accessToken());
    expect(told.join('\n')).toContain(
      'warning: A later step of this job will not find the new session (Error: disk full). Start a new run for it.',
    );
  });
});

describe('a bug in the action is reported as one', () => {
  const mistake = () => Promise.reject(new TypeError('a mistake'));

  it.each<Partial<SessionSecret>>([{ updatedAt: mistake }, { proveWritable: mistake }])(
    'where the secret is looked at, and the old session is not used up over it',
    async broken => {
      const { save, open, log } = await openSessionScene();
      const opening = open(save({ left: HOUR }), { broken });
      await expect(opening).rejects.toMatchObject({ name: 'TypeError', message: 'a mistake' });
      expect(log.of('POST', '/oauth/token')).toEqual([]);
    },
  );

  it('where the account is saved', async () => {
    const { save, open, told } = await openSessionScene();
    const leave = vi.fn(async () => undefined);
    const session = await open(save({ left: OLD }), { handover: { take: async () => undefined, leave } });
    leave.mockImplementationOnce(() => {
      throw new TypeError('a mistake');
    });
    await expect(
      session.setAccount({ slug: 'sam', uuid: 'uuid-of-sam', timezone: 'UTC' }),
    ).rejects.toMatchObject({
      name: 'TypeError',
      message: 'a mistake',
    });
    expect(told.join()).not.toContain('could not be saved');
  });
});
