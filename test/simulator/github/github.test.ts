import sodium from 'libsodium-wrappers';
import { beforeEach, describe, expect, it } from 'vitest';
import { simulateArtifacts } from '../artifacts.ts';
import { type TestClock, testClock } from '../clock.ts';
import { Faults } from '../faults.ts';
import { RequestLog } from '../requests.ts';
import { type GitHubSimulator, simulateGitHub } from './github.ts';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map(letter => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
];

let clock: TestClock;
let log: RequestLog;
let github: GitHubSimulator;

beforeEach(async () => {
  clock = testClock();
  log = new RequestLog();
  const faults = new Faults();
  const artifacts = simulateArtifacts({ clock, log, faults });
  github = await simulateGitHub({ clock, log, faults, artifacts });
});

interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about
  body: any;
}

async function ask(
  method: string,
  path: string,
  body?: object,
  token = github.secretsToken.value,
): Promise<Answer> {
  const outcome = await github.api(
    new Request(`https://api.github.com/repos/sam/trakt-history${path}`, {
      method,
      headers: {
        'user-agent': 'test',
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'content-type': 'application/json',
      },
      body: body && JSON.stringify(body),
    }),
  );
  if (typeof outcome === 'string') throw new Error(outcome);
  const text = await outcome.text();
  return {
    status: outcome.status,
    headers: outcome.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

const read = (path: string) => ask('GET', path, undefined, github.token.value);

function seal(value: string, key: string): string {
  const publicKey = sodium.from_base64(key, sodium.base64_variants.ORIGINAL);
  return sodium.to_base64(sodium.crypto_box_seal(value, publicKey), sodium.base64_variants.ORIGINAL);
}

describe.each([
  ['the repository', '/actions/secrets', undefined],
  ['an environment', '/environments/trakt/secrets', 'trakt'],
])('secrets of %s', (_name, path, environment) => {
  beforeEach(() => github.addEnvironment('trakt'));

  it('open what was sealed with their key', async () => {
    const { key, key_id } = (await ask('GET', `${path}/public-key`)).body;
    const put = () => ask('PUT', `${path}/TRAKT_TOKEN`, { key_id, encrypted_value: seal('sëssion', key) });
    expect((await put()).status).toBe(201);
    clock.advance(60_000);
    expect((await put()).status).toBe(204);
    expect(github.secret('trakt_token', environment)).toBe('sëssion');
    const { body } = await ask('GET', `${path}/TRAKT_TOKEN`);
    expect(Date.parse(body.updated_at) - Date.parse(body.created_at)).toBe(60_000);
    expect((await ask('DELETE', `${path}/TRAKT_TOKEN`)).status).toBe(204);
    expect((await ask('DELETE', `${path}/TRAKT_TOKEN`)).status).toBe(404);
    expect(github.secretWrites.map(({ action }) => action)).toEqual(['written', 'written', 'deleted']);
    expect(log.violations).toEqual([]);
  });

  it('refuse a box for another key and another key ID', async () => {
    const { key_id } = (await ask('GET', `${path}/public-key`)).body;
    const other = sodium.to_base64(sodium.crypto_box_keypair().publicKey, sodium.base64_variants.ORIGINAL);
    const encrypted_value = seal('session', other);
    expect((await ask('PUT', `${path}/X`, { key_id, encrypted_value })).status).toBe(422);
    expect((await ask('PUT', `${path}/X`, { key_id: '1', encrypted_value })).status).toBe(422);
    expect(log.violations).toHaveLength(2);
  });

  it('are closed to GITHUB_TOKEN and to a token without the permission', async () => {
    const refused = await ask('GET', `${path}/public-key`, undefined, github.token.value);
    expect(refused).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    });
    expect(refused.headers.get('x-accepted-github-permissions')).toMatch(/^(secrets|environments)=read$/);
    github.secretsToken.permissions = {};
    github.secretsToken.denial = 404;
    expect((await ask('GET', `${path}/public-key`)).status).toBe(404);
  });
});

describe('who asks', () => {
  it('says when the token ends, and what time it is', async () => {
    github.secretsToken.expires = '2026-12-01 10:00:00 UTC';
    const { headers } = await ask('GET', '');
    expect(headers.get('github-authentication-token-expiration')).toBe('2026-12-01 10:00:00 UTC');
    expect(Date.parse(headers.get('date') ?? '')).toBe(clock.now());
  });

  it('needs a good token and a known environment', async () => {
    expect((await ask('GET', '', undefined, 'nonsense')).status).toBe(401);
    expect((await ask('GET', '/environments/elsewhere/secrets/public-key')).status).toBe(404);
  });

  it('may only ask for what GitHub knows', async () => {
    expect((await ask('GET', '/secret-plans')).status).toBe(404);
    expect(log.violations).toEqual([
      expect.stringContaining('secret-plans is not a route that the simulator knows'),
      expect.stringContaining('secret-plans is not in GitHub’s description'),
    ]);
  });
});

describe('what changed', () => {
  it('compares two commits, with renames seen through', async () => {
    github.addCommit({ sha: A, files: [{ filename: 'README.md', status: 'added' }] });
    github.addCommit({ sha: B, parents: [A], files: [{ filename: 'changes/old.csv', status: 'added' }] });
    const renamed = {
      filename: 'changes/new.csv',
      status: 'renamed',
      previous_filename: 'changes/old.csv',
    } as const;
    github.addCommit({
      sha: C,
      parents: [B],
      files: [renamed, { filename: 'README.md', status: 'modified' }],
    });
    github.addCommit({ sha: D, parents: [A], branch: 'main' });
    const { body } = await read(`/compare/${B}...${C}`);
    expect(body).toMatchObject({ status: 'ahead', total_commits: 1 });
    expect(body.files).toMatchObject([{ filename: 'README.md', status: 'modified' }, renamed]);
    expect((await read(`/compare/${A}...${C}`)).body.files).toMatchObject([
      { filename: 'README.md', status: 'modified' },
      { filename: 'changes/new.csv', status: 'added' },
    ]);
    expect((await read(`/compare/main...${C}`)).body.status).toBe('diverged');
    expect((await read(`/compare/${C}...${C}`)).body.status).toBe('identical');
    expect((await read(`/compare/${'0'.repeat(40)}...${C}`)).status).toBe(404);
  });

  it('cuts a comparison at 300 files and pages a commit', async () => {
    const files = Array.from({ length: 701 }, (_, index) => ({
      filename: `r/${index}.csv`,
      status: 'added' as const,
    }));
    github.addCommit({ sha: A });
    github.addCommit({ sha: B, parents: [A], files });
    expect((await read(`/compare/${A}...${B}`)).body.files).toHaveLength(300);
    const second = await read(`/commits/${B}?page=2`);
    expect(second.body.files).toHaveLength(300);
    expect(second.headers.get('link')).toMatch(/page=3>; rel="next"/);
    expect((await read(`/commits/${B}?page=3`)).body.files).toHaveLength(101);
    expect((await read(`/commits/${B}?per_page=300`)).body.files).toHaveLength(100);
  });

  it('pages the files of a pull request', async () => {
    const files = Array.from({ length: 120 }, (_, index) => ({
      filename: `r/${index}.csv`,
      status: 'added' as const,
    }));
    github.addCommit({ sha: A, branch: 'main' });
    github.addCommit({ sha: B, parents: [A], branch: 'topic', files });
    github.addPull({ number: 7, base: 'main', head: 'topic' });
    expect((await read('/pulls/7')).body).toMatchObject({
      changed_files: 120,
      head: { sha: B, ref: 'topic' },
    });
    const first = await read('/pulls/7/files?per_page=100');
    expect(first.body).toHaveLength(100);
    expect(first.headers.get('link')).toContain('per_page=100&page=2>; rel="next"');
    expect((await read('/pulls/7/files?per_page=100&page=2')).body).toHaveLength(20);
  });
});

it('keeps comments on a pull request', async () => {
  const token = github.token.value;
  github.addPull({ number: 7, base: 'main', head: 'topic' });
  const { status, body } = await ask('POST', '/issues/7/comments', { body: 'Would remove 3 plays' }, token);
  expect(status).toBe(201);
  await ask('PATCH', `/issues/comments/${body.id}`, { body: 'Would remove 2 plays' }, token);
  expect((await read('/issues/7/comments')).body).toMatchObject([
    { body: 'Would remove 2 plays', user: { login: 'github-actions[bot]' } },
  ]);
  github.token.permissions = { contents: 'read' };
  expect((await ask('POST', '/issues/7/comments', { body: 'x' }, token)).status).toBe(403);
});

it('holds the action to the version of the API that it is made for', async () => {
  const headers = {
    'user-agent': 'trakt-history-action/1.0.0',
    authorization: `Bearer ${github.token.value}`,
    accept: 'application/vnd.github+json',
  };
  const address = 'https://api.github.com/repos/sam/trakt-history';
  await github.api(new Request(address, { headers: { ...headers, 'x-github-api-version': '2022-11-28' } }));
  expect(log.violations).toEqual([]);
  await github.api(new Request(address, { headers }));
  expect(log.violations).toEqual([expect.stringContaining('leaves the version of the API to GitHub')]);
});
