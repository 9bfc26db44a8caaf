import { beforeEach, describe, expect, it } from 'vitest';
import { describeEvent } from '../../runner/event.ts';
import { type ArtifactSimulator, simulateArtifacts } from '../artifacts.ts';
import { type TestClock, testClock } from '../clock.ts';
import { Faults } from '../faults.ts';
import { RequestLog } from '../requests.ts';
import { type GitHubSimulator, simulateGitHub } from './github.ts';

const MINUTE = 60_000;
const [A, B, C, D] = ['a', 'b', 'c', 'd'].map(letter => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
];

let clock: TestClock;
let log: RequestLog;
let artifacts: ArtifactSimulator;
let github: GitHubSimulator;

beforeEach(async () => {
  clock = testClock();
  log = new RequestLog();
  const faults = new Faults();
  artifacts = simulateArtifacts({ clock, log, faults });
  github = await simulateGitHub({ clock, log, faults, artifacts });
});

async function ask(path: string, accept = 'application/vnd.github+json') {
  const { token } = github;
  const headers = {
    'user-agent': 'test',
    authorization: `Bearer ${token.value}`,
    accept,
  };
  const answer = await github.api(
    new Request(`https://api.github.com/repos/sam/trakt-history${path}`, { headers }),
  );
  if (!(answer instanceof Response)) throw new Error(JSON.stringify(answer));
  return answer;
}

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about
const read = async (path: string): Promise<any> => (await ask(path)).json();

describe('runs', () => {
  it('are listed newest first, in pages, with their status', async () => {
    github.addRun({ id: 5, event: 'push' });
    clock.advance(MINUTE);
    github.addRun({ id: 4, conclusion: null });
    clock.advance(MINUTE);
    github.addRun({ id: 9, event: 'pull_request', fork: 'eve/trakt-history', conclusion: 'failure' });
    const { total_count, workflow_runs: runs } = await read('/actions/runs?per_page=2');
    expect(total_count).toBe(3);
    expect(runs).toMatchObject([
      { id: 9, event: 'pull_request', status: 'completed', conclusion: 'failure' },
      { id: 4, status: 'in_progress', conclusion: null, run_attempt: 1, head_branch: 'main' },
    ]);
    expect(runs[0].head_repository).toMatchObject({ full_name: 'eve/trakt-history', fork: true });
    expect(runs[0].head_repository.id).not.toBe(runs[0].repository.id);
    expect(runs[1].head_repository.id).toBe(runs[1].repository.id);
    expect((await read('/actions/runs?per_page=2&page=2')).workflow_runs).toMatchObject([{ id: 5 }]);
    expect((await read('/actions/runs?status=in_progress')).workflow_runs).toMatchObject([{ id: 4 }]);
    expect((await read('/actions/runs?event=push')).workflow_runs).toMatchObject([{ id: 5 }]);
    expect(log.violations).toEqual([]);
    await read('/actions/runs?created=2025');
    expect(log.violations).toHaveLength(1);
  });

  it('end when they end, and keep their attempts', async () => {
    const start = clock.now();
    github.addRun({ id: 5, conclusion: null });
    clock.advance(MINUTE);
    github.endRun(5, 'failure');
    const iso = (minutes: number) => new Date(start + minutes * MINUTE).toISOString().replace('.000Z', 'Z');
    expect(await read('/actions/runs/5')).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      created_at: iso(0),
      run_started_at: iso(0),
      updated_at: iso(1),
    });
    clock.advance(MINUTE);
    github.addRun({ id: 5, attempt: 2, conclusion: null });
    const second = {
      status: 'in_progress',
      conclusion: null,
      run_attempt: 2,
      created_at: iso(0),
      run_started_at: iso(2),
      updated_at: iso(2),
    };
    expect(await read('/actions/runs/5')).toMatchObject(second);
    expect((await read('/actions/runs')).workflow_runs).toMatchObject([second]);
    expect(await read('/actions/runs/5/attempts/1')).toMatchObject({
      conclusion: 'failure',
      run_attempt: 1,
      updated_at: iso(1),
    });
    expect((await ask('/actions/runs/5/attempts/3')).status).toBe(404);
  });
});

describe('artifacts of all runs', () => {
  it('are found by their exact name, newest first', async () => {
    for (const id of [5, 6, 7]) github.addRun({ id, fork: id === 7 ? 'eve/trakt-history' : undefined });
    const name = 'undo-of-16000000001';
    artifacts.add(6, name, '16000000001');
    clock.advance(MINUTE);
    artifacts.add(5, name, '16000000001');
    artifacts.add(7, `${name}2`, '160000000012');
    const { total_count, artifacts: found } = await read(`/actions/artifacts?name=${name}`);
    expect(total_count).toBe(2);
    const repository_id = github.repository.facts.id;
    expect(found).toMatchObject([
      { name, workflow_run: { id: 5, repository_id, head_repository_id: repository_id } },
      { name, workflow_run: { id: 6 } },
    ]);
    const all = (await read('/actions/artifacts?per_page=100')).artifacts;
    expect(all).toHaveLength(3);
    expect(all[0].workflow_run.head_repository_id).not.toBe(repository_id);
  });

  it('have each name once in a run, in whichever attempt', () => {
    artifacts.add(5, 'receipt.json', '{}');
    expect(() => artifacts.add(5, 'receipt.json', '{}', { attempt: 2 })).toThrow('(409) Conflict');
    artifacts.add(6, 'receipt.json', '{}');
  });
});

describe('a branch', () => {
  const file = (content: string) => [{ filename: 'changes/a b.csv', status: 'added' as const, content }];

  beforeEach(() => {
    github.addCommit({ sha: A, files: file('one'), branch: 'main' });
    github.addCommit({ sha: B, parents: [A], files: file('two'), branch: 'main' });
    github.addCommit({ sha: C, parents: [A], files: file('three'), branch: 'what/ever' });
  });

  it('has a head', async () => {
    expect(await read('/branches/main')).toMatchObject({ name: 'main', commit: { sha: B } });
    expect(await read('/branches/what/ever')).toMatchObject({ name: 'what/ever', commit: { sha: C } });
    expect(await read('/branches/what%2Fever')).toMatchObject({ commit: { sha: C } });
    expect((await ask('/branches/none')).status).toBe(404);
  });

  it('has files, as JSON and as they are', async () => {
    const path = '/contents/changes/a%20b.csv';
    const { content, ...facts } = await read(path);
    expect(Buffer.from(content, 'base64').toString()).toBe('two');
    expect(facts).toMatchObject({ type: 'file', encoding: 'base64', size: 3, path: 'changes/a b.csv' });
    const raw = await ask(`${path}?ref=${A}`, 'application/vnd.github.raw+json');
    expect(await raw.text()).toBe('one');
    expect(await (await ask(`${path}?ref=what/ever`, 'application/vnd.github.raw')).text()).toBe('three');
    expect(await read('/contents/changes')).toMatchObject([{ type: 'file', name: 'a b.csv' }]);
    expect((await ask('/contents/changes/none.csv')).status).toBe(404);
    expect((await ask(`${path}?ref=none`)).status).toBe(404);
  });

  it('gives a large file only as it is', async () => {
    const content = 'x'.repeat(1024 * 1024 + 1);
    github.addCommit({ sha: D, parents: [B], files: file(content), branch: 'main' });
    expect(await read('/contents/changes/a%20b.csv')).toMatchObject({ encoding: 'none', content: '' });
    const raw = await ask('/contents/changes/a%20b.csv', 'application/vnd.github.raw+json');
    expect(await raw.text()).toBe(content);
  });

  it('is compared with where it was, whichever came first', async () => {
    expect(await read(`/compare/${B}...${A}`)).toMatchObject({ status: 'behind', behind_by: 1, files: [] });
    expect(await read(`/compare/${B}...${C}`)).toMatchObject({
      status: 'diverged',
      ahead_by: 1,
      behind_by: 1,
      merge_base_commit: { sha: A },
      files: [{ filename: 'changes/a b.csv', status: 'modified' }],
    });
  });

  it('is pushed to by force when what was there is not in what comes', () => {
    const push = () => describeEvent({ name: 'push' }, github.repository).payload;
    expect(push()).toMatchObject({ before: A, after: B, forced: false });
    github.addCommit({ sha: D, parents: [A], files: file('four'), branch: 'main' });
    expect(push()).toMatchObject({ before: B, after: D, forced: true, commits: [{ id: D }] });
  });
});

it('says who wrote a comment, and by which app', async () => {
  github.addPull({ number: 7, base: 'main', head: 'topic' });
  github.addComment({ number: 7, body: 'Nice' });
  github.addComment({ number: 7, body: 'Mine', author: 'eve' });
  const { token } = github;
  await github.api(
    new Request('https://api.github.com/repos/sam/trakt-history/issues/7/comments', {
      method: 'POST',
      headers: { 'user-agent': 'test', authorization: `Bearer ${token.value}` },
      body: JSON.stringify({ body: 'Would remove 3 plays' }),
    }),
  );
  expect(await read('/issues/7/comments')).toMatchObject([
    { user: { login: 'sam', type: 'User' }, performed_via_github_app: null },
    { user: { login: 'eve', type: 'User' }, performed_via_github_app: null },
    {
      user: { login: 'github-actions[bot]', type: 'Bot' },
      performed_via_github_app: { slug: 'github-actions' },
    },
  ]);
});

it('can be internal to an enterprise', async () => {
  const faults = new Faults();
  const internal = await simulateGitHub({
    clock,
    log,
    faults,
    artifacts,
    repository: { visibility: 'internal' },
  });
  const { repository } = describeEvent({ name: 'schedule' }, internal.repository).payload;
  expect(repository).toMatchObject({ private: true, visibility: 'internal' });
});
