import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { realClock } from '../simulator/clock.ts';
import { openWorld, type World } from '../world.ts';
import { type RunOptions, requestArrives, runAction } from './runner.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const ACTION = `
name: Fake
description: An action of a few lines.
runs: { using: node24, main: fake.mjs }
inputs:
  command: { description: What to do, required: true }
  secret-name: { description: A default, default: TRAKT_TOKEN }
  two words: { description: With a space }
  github-token: { description: An expression, default: '\${{ github.token }}' }
`;

let simulator: World;
let workspace: Workspace;

beforeEach(async () => {
  simulator = await openWorld({ transport: 'loopback' }, realClock);
  workspace = await createWorkspace();
});

afterEach(async () => {
  await simulator.close();
  await workspace.remove();
});

/** Runs a few lines of script as an action. */
async function run(script: string, options: Partial<RunOptions> = {}) {
  await workspace.write('../action/action.yml', ACTION);
  await workspace.write('../action/fake.mjs', script);
  return runAction({
    actionFile: join(workspace.path, '../action/action.yml'),
    inputs: {},
    event: { name: 'workflow_dispatch' },
    simulator,
    workspace: workspace.path,
    ...options,
  });
}

/** What a script prints as JSON. */
async function report(expression: string, options: Partial<RunOptions> = {}) {
  return JSON.parse(
    (await run(`import fs from 'node:fs'; console.log(JSON.stringify(${expression}))`, options)).stdout,
  );
}

describe('the process', () => {
  it('has every input of action.yml, and nothing of the environment of the tests', async () => {
    process.env.NOT_FOR_ACTIONS = 'leaked';
    const env = await report('process.env', { inputs: { command: ' export ' } });
    delete process.env.NOT_FOR_ACTIONS;
    expect(env).toMatchObject({
      INPUT_COMMAND: ' export ',
      'INPUT_SECRET-NAME': 'TRAKT_TOKEN',
      INPUT_TWO_WORDS: '',
      'INPUT_GITHUB-TOKEN': simulator.github.token.value,
      GITHUB_REPOSITORY: 'sam/trakt-history',
      GITHUB_API_URL: simulator.urls.github,
    });
    expect(env).not.toHaveProperty('NOT_FOR_ACTIONS');
  });

  it('lets an input that is given empty win over its default', async () => {
    const env = await report('process.env', { inputs: { 'github-token': '' } });
    expect(env['INPUT_GITHUB-TOKEN']).toBe('');
  });

  it('runs in the workspace on Node 24', async () => {
    expect(await report('[process.cwd(), process.version.split(".")[0]]')).toEqual([workspace.path, 'v24']);
  });

  it('reads an event that fits the simulated repository', async () => {
    const [base, head] = ['a'.repeat(40), 'b'.repeat(40)];
    simulator.github.addCommit({ sha: base, branch: 'main' });
    simulator.github.addCommit({ sha: head, parents: [base], branch: 'main' });
    const event = await report('JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"))', {
      event: { name: 'push' },
    });
    expect(event).toMatchObject({
      ref: 'refs/heads/main',
      before: base,
      after: head,
      commits: [{ id: head }],
    });
    expect(event.repository).toMatchObject({
      full_name: 'sam/trakt-history',
      private: true,
      default_branch: 'main',
    });
  });

  it('is a run that is under way while it lasts, and then one that has ended', {
    tags: ['large'],
  }, async () => {
    const script = `
      const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = process.env;
      const headers = { authorization: 'Bearer ' + process.env['INPUT_GITHUB-TOKEN'], 'user-agent': 'test' };
      const answer = await fetch(api + '/repos/' + repository + '/actions/runs/' + id, { headers });
      console.log(JSON.stringify(await answer.json()));
      process.exitCode = Number(process.env.GITHUB_RUN_ATTEMPT) - 1;`;
    const { stdout, runId } = await run(script, { event: { name: 'schedule' } });
    const meanwhile = { event: 'schedule', status: 'in_progress', conclusion: null, run_attempt: 1 };
    expect(JSON.parse(stdout)).toMatchObject(meanwhile);
    const { runs } = simulator.github.repository;
    expect(runs.get(runId)).toMatchObject({ status: 'completed', conclusion: 'success' });
    expect(runs.get(runId)?.updatedAt).toBeGreaterThan(runs.get(runId)?.startedAt ?? 0);
    await run(script, { runId, runAttempt: 2 });
    expect(runs.get(runId)).toMatchObject({ attempt: 2, status: 'completed', conclusion: 'failure' });
  });

  it('is not taken for one that was ended', { tags: ['large'] }, async () => {
    expect(await run('process.exitCode = 3')).toMatchObject({ exitCode: 3, signal: null });
    const script = `
      process.once('SIGTERM', () => { console.log('stopping'); process.exit(1); });
      setInterval(() => {}, 1000);
      await fetch(process.env.GITHUB_API_URL + '/repos/sam/trakt-history', {
        headers: { authorization: 'Bearer ' + process.env['INPUT_GITHUB-TOKEN'], 'user-agent': 'test' },
      });
      console.log('answered');`;
    const stopped = await run(script, {
      signal: { name: 'SIGTERM', when: requestArrives(({ host }) => host === 'github') },
    });
    expect(stopped).toMatchObject({ exitCode: 1, log: expect.stringContaining('stopping') });
    expect(stopped.startupMs).toBeGreaterThan(0);
    expect(await run('process.kill(process.pid, "SIGKILL")')).toMatchObject({
      exitCode: null,
      signal: 'SIGKILL',
    });
  });

  it('sees SIGINT first when the run is cancelled', async () => {
    const script = `
      process.once('SIGINT', () => { console.log('cancelled'); process.exit(130); });
      setInterval(() => {}, 1000);
      console.log('ready');
      fetch(process.env.ACTIONS_RESULTS_URL).catch(() => {});`;
    const cancelled = await run(script, {
      signal: { name: 'cancel', when: requestArrives(({ host }) => host === 'artifacts') },
    });
    expect(cancelled).toMatchObject({ exitCode: 130, log: 'ready\ncancelled' });
  });

  it.each([false, true])('can be ended by a fault, after the work is done: %s', async after => {
    let kill = (_: 'SIGKILL') => {};
    simulator.faults.add({ host: 'artifacts', after, fault: { kill: () => kill('SIGKILL') } });
    const ended = await run('await fetch(process.env.ACTIONS_RESULTS_URL); console.log("answered");', {
      started: killer => {
        kill = killer;
      },
    });
    expect(ended).toMatchObject({ exitCode: null, signal: 'SIGKILL', log: '' });
    expect(ended.requests).toMatchObject([{ host: 'artifacts', method: 'GET' }]);
  });

  it('knows the two branches of a pull request', async () => {
    simulator.github.addPull({ number: 7, base: 'main', head: 'topic', fork: 'someone/trakt-history' });
    const event = { name: 'pull_request', payload: { number: 7 } };
    const [env, payload] = await report(
      '[process.env, JSON.parse(fs.readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"))]',
      { event },
    );
    expect(env).toMatchObject({
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'topic',
    });
    expect(payload.pull_request.head.repo).toMatchObject({ full_name: 'someone/trakt-history', fork: true });
  });

  it('is warned of an input that it does not have', async () => {
    const { annotations } = await run('', { inputs: { comand: 'export' } });
    expect(annotations).toMatchObject([
      { level: 'warning', message: expect.stringMatching(/'comand', valid.*'command'/) },
    ]);
  });

  it('fails the test when it never ends', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const passMinute = () => void vi.advanceTimersByTime(60_000);
    const never = run('console.log("busy"); setInterval(() => {}, 1000)', {
      signal: { name: 'SIGTERM', when: (_, onLine) => new Promise(() => onLine(passMinute)) },
    });
    await expect(never).rejects.toThrow(/still running after 60000 ms.*busy/s);
  });

  it("has the workflow's secrets and the job's tokens masked from the start", async () => {
    const { log } = await run(
      `console.log(process.env.INPUT_COMMAND, process.env['INPUT_GITHUB-TOKEN'], process.env.ACTIONS_RUNTIME_TOKEN)`,
      { inputs: { command: 'a-secret' }, secrets: ['a-secret'] },
    );
    expect(log).toBe('*** *** ***');
  });

  it('leaves outputs and a summary', async () => {
    const { outputs, summary } = await run(`
      import { appendFileSync } from 'node:fs';
      appendFileSync(process.env.GITHUB_OUTPUT, 'one=1\\n');
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done\\n');`);
    expect(outputs).toEqual({ one: '1' });
    expect(summary).toBe('# Done\n');
  });
});
