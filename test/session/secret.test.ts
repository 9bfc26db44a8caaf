import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type SessionSecret, sessionSecret } from '../../src/session/secret.ts';
import { status } from '../simulator/faults.ts';
import type { Token } from '../simulator/github/tokens.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';

const SECRETS = '/repos/sam/trakt-history/actions/secrets';

let scene: Scene;
beforeEach(async () => {
  scene = await openTrakt();
});

function open(token: Partial<Token> = scene.github.secretsToken, environment = ''): SessionSecret {
  const value = token.value ?? scene.github.addToken({ value: 'github_pat_weak', ...token }).value;
  return sessionSecret(scene.connect({ value }), { secretName: 'TRAKT_TOKEN', environment });
}

/** What the person reads about a refusal. */
const refusal = (refused: Promise<unknown>): Promise<string> =>
  refused.then(
    () => 'nothing',
    error => error.message,
  );

const asked = () => scene.log.to('github').map(({ method, path }) => `${method} ${path.split('/').at(-1)}`);

describe('the secret', () => {
  test('is written sealed, as what is made of GitHub’s time just before', async () => {
    const times: number[] = [];
    await open().write(now => {
      times.push(now);
      return `session of ${now}`;
    });
    const now = Math.floor(scene.clock.now() / 1000);
    expect(times).toEqual([now]);
    expect(scene.github.secret('TRAKT_TOKEN')).toBe(`session of ${now}`);
    expect(asked()).toEqual(['GET public-key', 'PUT TRAKT_TOKEN', 'GET TRAKT_TOKEN']);
  });

  /** GitHub carries out the next writes only after so many seconds each. Returns how far each stamp is off then. */
  async function writeSlowly(...delays: number[]): Promise<number[]> {
    for (const [index, delay] of delays.entries())
      scene.faults.add({ host: 'github', method: 'PUT', nth: index + 1, fault: { delay: delay * 1000 } });
    const stamps: number[] = [];
    const written: number[] = [];
    const put = scene.github.repository.secrets.put;
    scene.github.repository.secrets.put = (name, value, options) => {
      written.push(Math.floor(scene.clock.now() / 1000));
      return put(name, value, options);
    };
    await open().write(now => {
      stamps.push(now);
      return `session of ${now}`;
    });
    expect(scene.github.secret('TRAKT_TOKEN')).toBe(`session of ${stamps.at(-1)}`);
    return written.map((at, index) => at - (stamps[index] ?? 0));
  }

  test('is written again with a fitting time when GitHub was slow', async () => {
    expect(await writeSlowly(61)).toEqual([61, -61, 0]);
    expect(asked()).toEqual([
      ...['GET public-key', 'PUT TRAKT_TOKEN', 'GET TRAKT_TOKEN'],
      ...['GET public-key', 'PUT TRAKT_TOKEN', 'GET TRAKT_TOKEN'],
      ...['GET public-key', 'PUT TRAKT_TOKEN', 'GET TRAKT_TOKEN'],
    ]);
  });

  test('fits its time however slow GitHub always is', async () => {
    expect(await writeSlowly(150, 150, 150, 150)).toEqual([150, 0]);
  });

  test('is written again when GitHub only says that it was', async () => {
    scene.github.setSecret('TRAKT_TOKEN', 'old', { updatedAt: scene.clock.now() - 5_000 });
    scene.faults.add({ host: 'github', method: 'PUT', fault: status(204) });
    await open().write(() => 'new');
    expect(scene.github.secret('TRAKT_TOKEN')).toBe('new');
    expect(asked().filter(line => line.startsWith('PUT'))).toHaveLength(2);
  });

  test('is written once when GitHub took it within a minute', async () => {
    expect(await writeSlowly(60)).toEqual([60]);
  });

  test('is taken to be written when GitHub says so, where it cannot be looked at', async () => {
    scene.faults.add({
      host: 'github',
      path: `${SECRETS}/TRAKT_TOKEN`,
      method: 'GET',
      times: 9,
      fault: status(403),
    });
    expect(await writeSlowly(150, 150)).toEqual([150, 0]);
  });

  test('says when it was written, or that it is not there', async () => {
    expect(await open().updatedAt()).toBeUndefined();
    scene.github.setSecret('TRAKT_TOKEN', 'a', { updatedAt: Date.parse('2025-11-20T10:00:00Z') });
    expect(await open().updatedAt()).toBe(Date.parse('2025-11-20T10:00:00Z') / 1000);
  });

  test.each([{}, { updated_at: 'soon' }, undefined])(
    'was written at an unknown time, where GitHub says %j',
    async body => {
      scene.faults.add({ host: 'github', path: `${SECRETS}/TRAKT_TOKEN`, fault: status(200, body) });
      expect(await refusal(open().updatedAt())).toBe(
        'GitHub’s answer cannot be understood, so this run could not look at the secret TRAKT_TOKEN of sam/trakt-history. Run this again later.',
      );
    },
  );

  test('is not sealed with anything that is not a key', async () => {
    scene.faults.add({ host: 'github', path: `${SECRETS}/public-key`, fault: status(200, { key_id: '1' }) });
    expect(await refusal(open().proveWritable())).toContain('could not read the public key for the secret');
    expect(scene.github.secretWrites).toEqual([]);
  });

  test('is not said to be missing to a token that cannot see it', async () => {
    expect(await refusal(open({ denial: 404 }).updatedAt())).toContain(
      'GitHub did not let this run read the public key for the secret TRAKT_TOKEN of sam/trakt-history (404).',
    );
  });

  test('can be proven to be writable without being touched', async () => {
    scene.github.setSecret('TRAKT_TOKEN', 'the session');
    await open().proveWritable();
    const [written, deleted, ...more] = scene.github.secretWrites;
    expect(written).toMatchObject({
      action: 'written',
      name: expect.stringMatching(/^TRAKT_TOKEN_CHECK_[A-Z\d]{8}$/),
    });
    expect(deleted).toMatchObject({ action: 'deleted', name: written?.name });
    expect(more).toEqual([]);
    expect(scene.github.secret('TRAKT_TOKEN')).toBe('the session');
  });

  test('counts as writable when the throw-away one is already gone, and not when it cannot be deleted', async () => {
    const DELETING = { host: 'github', method: 'DELETE' } as const;
    scene.faults.add({ ...DELETING, fault: status(404) });
    await open().proveWritable();
    const [written] = scene.github.secretWrites;
    expect(scene.github.secret(written?.name ?? '')).toMatch(/^written and deleted to prove/);
    scene.faults.add({ ...DELETING, times: 9, fault: status(403) });
    expect(await refusal(open().proveWritable())).toMatch(
      /^GitHub did not let this run delete TRAKT_TOKEN_CHECK_[A-Z\d]{8} beside the secret TRAKT_TOKEN of sam\/trakt-history \(403\)\./,
    );
  });

  test('is proven to be writable without a secret of the person: only what earlier runs left is deleted', async () => {
    const theirs = [
      'TRAKT_TOKEN_CHECK',
      'TRAKT_TOKEN_CHECK_',
      'TRAKT_TOKEN_CHECK_PASSWORD',
      'TRAKT_TOKEN_CHECK_20261128',
    ];
    const more = [
      'TRAKT_TOKEN_CHECK_A1B2C3D',
      'TRAKT_TOKEN_CHECK_A1B2C3D4E',
      'TRAKT_TOKEN_CHECK_A1B2_3D4',
      'OTHER_CHECK_A1B2C3D4',
    ];
    for (const name of [...theirs, ...more, 'TRAKT_TOKEN']) scene.github.setSecret(name, `of ${name}`);
    for (const name of ['TRAKT_TOKEN_CHECK_A1B2C3D4', 'TRAKT_TOKEN_CHECK_0000000Z'])
      scene.github.setSecret(name, '');
    await open().proveWritable();
    const left = scene.github.repository.secrets.all().map(([name, { value }]) => [name, value]);
    expect(left).toEqual([...theirs, ...more, 'TRAKT_TOKEN'].map(name => [name, `of ${name}`]));
  });

  test.each([403, 404, 500])(
    'is proven to be writable although secrets cannot be listed (%i)',
    async code => {
      scene.faults.add({ host: 'github', path: new RegExp(`${SECRETS}\\?`), fault: status(code) });
      await open().proveWritable();
      expect(scene.github.secretWrites.map(({ action }) => action)).toEqual(['written', 'deleted']);
    },
  );

  test.each(['Codespaces', 'Dependabot'] as const)('may be among the %s secrets by mistake', async kind => {
    const permissions = { secrets: 'write', codespaces_secrets: 'read', dependabot_secrets: 'read' } as const;
    const token = scene.github.addToken({ value: 'github_pat_of_all_secrets', permissions });
    expect(await open(token).misplaced()).toBeUndefined();
    scene.github.repository.secrets.elsewhere[kind === 'Codespaces' ? 'codespaces' : 'dependabot'].add(
      'TRAKT_TOKEN',
    );
    expect(await open(token).misplaced()).toBe(kind);
    expect(await open().misplaced()).toBeUndefined();
  });

  test('is deleted; that it is not there is fine, and that it cannot be seen is not', async () => {
    scene.github.setSecret('TRAKT_TOKEN', 'a');
    await open().delete();
    expect(scene.github.secret('TRAKT_TOKEN')).toBeUndefined();
    await open().delete();
    expect(await refusal(open({ denial: 404 }).delete())).toContain('GitHub did not let');
    expect(
      await refusal(open({ value: 'github_pat_weaker', permissions: { secrets: 'read' } }).delete()),
    ).toContain('GitHub does not accept the secrets-token');
    scene.github.setSecret('TRAKT_TOKEN', 'a');
    const reader = scene.github.addToken({
      value: 'github_pat_reader',
      permissions: { secrets: 'read' },
      denial: 404,
    });
    expect(await refusal(open(reader).delete())).toContain(
      'GitHub did not let this run delete the secret TRAKT_TOKEN',
    );
  });

  test('that is not there is not called deleted when GitHub refused to delete it', async () => {
    scene.faults.add({ host: 'github', method: 'DELETE', fault: status(403) });
    expect(await refusal(open().delete())).toContain('let this run delete the secret TRAKT_TOKEN');
  });

  test.each<[string, string, (secret: SessionSecret) => Promise<void>]>([
    ['written', 'PUT', secret => secret.write(() => 'a')],
    ['writable', 'DELETE', secret => secret.proveWritable()],
    ['deleted', 'DELETE', secret => secret.delete()],
  ])('is not called %s when GitHub answers neither yes nor no', async (_, method, work) => {
    scene.faults.add({ host: 'github', method, fault: status(300) });
    expect(await refusal(work(open()))).toMatch(/^GitHub did not let this run .* \(300\)\./);
  });

  test('can be one of an environment', async () => {
    scene.github.addEnvironment('trakt main');
    const secret = open(scene.github.secretsToken, 'trakt main');
    expect(secret.description).toBe(
      'the secret TRAKT_TOKEN of the environment trakt main in sam/trakt-history',
    );
    await secret.write(() => 'there');
    expect(scene.github.secret('TRAKT_TOKEN', 'trakt main')).toBe('there');
    expect(scene.github.secret('TRAKT_TOKEN')).toBeUndefined();
  });
});

describe('the token that writes it', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('says when it expires with any answer', async () => {
    vi.stubEnv('TZ', 'America/New_York');
    const token = scene.github.addToken({
      value: 'github_pat_ending',
      permissions: { secrets: 'write' },
      expires: '2026-12-01 10:00:00 UTC',
    });
    const secret = open(token);
    expect(secret.tokenExpiry()).toBeUndefined();
    await secret.updatedAt();
    expect(secret.tokenExpiry()).toBe(Date.parse('2026-12-01T10:00:00Z'));
    const endless = open();
    await endless.updatedAt();
    expect(endless.tokenExpiry()).toBeUndefined();
  });
});

describe('what is refused', () => {
  test('says which permission is missing, as GitHub names it', async () => {
    expect(await refusal(open({ permissions: { actions: 'read' } }).write(() => 'a'))).toContain(
      'GitHub did not let this run read the public key for the secret TRAKT_TOKEN of sam/trakt-history (403). ' +
        'Give the secrets-token the permission “Secrets: write” for this repository, sam/trakt-history (GitHub asks for secrets=read). GITHUB_TOKEN cannot have it.',
    );
    const reader = scene.github.addToken({ value: 'github_pat_reader', permissions: { secrets: 'read' } });
    expect(await refusal(open(reader).write(() => 'a'))).toContain(
      'GitHub did not let this run write the secret TRAKT_TOKEN of sam/trakt-history (403). ' +
        'Give the secrets-token the permission “Secrets: write” for this repository, sam/trakt-history (GitHub asks for secrets=write).',
    );
  });

  test('says to check the environment', async () => {
    expect(await refusal(open(scene.github.secretsToken, 'nowhere').updatedAt())).toContain(
      'Give the secrets-token the permission “Environments: write” for this repository, sam/trakt-history (GitHub asks for environments=read), ' +
        'and check that the environment nowhere exists. GITHUB_TOKEN cannot have it.',
    );
  });

  test.each([403, 404] as const)('says that the token is for another repository (%i)', async denial => {
    const secret = open({ permissions: { secrets: 'write' }, denial, repositories: ['sam/other'] });
    expect(await refusal(secret.updatedAt())).toMatch(
      /\(40[34]\)\. The secrets-token cannot see this repository: it was made for another one\. Edit it, or make a new one, with access to sam\/trakt-history\.$/,
    );
  });

  test('says that the token is not valid', async () => {
    expect(await refusal(open({ value: 'github_pat_unknown' }).updatedAt())).toContain(
      'let this run look at the secret TRAKT_TOKEN of sam/trakt-history (401). GitHub does not accept the secrets-token: it is mistyped, expired or revoked. Make a new one.',
    );
  });

  test('names no permission where GitHub names none', async () => {
    scene.faults.add({ host: 'github', path: `${SECRETS}/TRAKT_TOKEN`, fault: status(403) });
    expect(await refusal(open().updatedAt())).toContain(
      'for this repository, sam/trakt-history. GITHUB_TOKEN cannot have it.',
    );
  });

  test.each([500, 503, 429])('is trouble at GitHub when the answer is %i, again and again', async code => {
    scene.faults.add({ host: 'github', times: 50, fault: status(code) });
    expect(await refusal(open().updatedAt())).toContain(
      `GitHub could not look at the secret TRAKT_TOKEN of sam/trakt-history right now (${code}). Run this again later.`,
    );
  });
});
