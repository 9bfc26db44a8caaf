import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWorld, type World } from '../world.ts';
import { runAction } from './runner.ts';
import { type SharedTime, shareTime } from './shared-time.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const ACTION = `
name: Fake
description: An action of a few lines.
runs: { using: node24, main: fake.mjs }
inputs: {}
`;

/** Sends a request in so many ways and gives up on each after two minutes. */
const SCRIPT = `
  import http from 'node:http';
  const url = process.env.GITHUB_API_URL + '/repos/sam/trakt-history';
  const headers = { authorization: 'Bearer ' + process.env.ACTIONS_RUNTIME_TOKEN, 'user-agent': 'test' };
  const began = Date.now();
  const measured = performance.now();
  const waitFor = async read => {
    const gaveUp = new AbortController();
    const timer = setTimeout(() => gaveUp.abort(), 120_000);
    await read(gaveUp.signal).then(() => console.log('answered'), () => console.log('gave up'));
    clearTimeout(timer);
  };
  const ways = {
    fetch: signal => fetch(url, { headers, signal }).then(answer => answer.text()),
    http: signal => new Promise((resolve, reject) => {
      const request = http.get(url, { headers, signal }, answer => {
        answer.on('error', reject).on('end', resolve).resume();
      });
      request.on('error', reject);
    }),
  };
  for (const name of ['fetch', 'http', 'fetch']) {
    await waitFor(ways[name]);
    await waitFor(ways[name]);
  }
  await new Promise(resolve => setTimeout(resolve, 30_000));
  await waitFor(ways.fetch);
  const seconds = milliseconds => Math.round(milliseconds / 1000);
  console.log(JSON.stringify([seconds(Date.now() - began), seconds(performance.now() - measured)]));`;

let time: SharedTime;
let simulator: World;
let workspace: Workspace;

beforeEach(async () => {
  time = await shareTime();
  simulator = await openWorld({ transport: 'loopback' }, time.clock);
  workspace = await createWorkspace({ '../action/action.yml': ACTION, '../action/fake.mjs': SCRIPT });
});

afterEach(async () => {
  await simulator.close();
  await time.close();
  await workspace.remove();
});

const run = () =>
  runAction({
    actionFile: join(workspace.path, '../action/action.yml'),
    inputs: {},
    event: { name: 'workflow_dispatch' },
    simulator,
    workspace: workspace.path,
    env: time.env(),
  });

it('jumps over what stalls after its headers, and by every clock of the process', async () => {
  for (const nth of [1, 3, 5]) simulator.faults.add({ nth, after: true, fault: 'stall' });
  const { stdout, durationMs } = await run();
  const [ends, clocks] = [stdout.trim().split('\n').slice(0, -1), stdout.trim().split('\n').at(-1)];
  const pair = ['gave up', 'answered'];
  expect(ends).toEqual([...pair, ...pair, ...pair, 'answered']);
  const [byDate = 0, byPerformance = 0] = JSON.parse(clocks ?? '[]');
  expect(byDate).toBeGreaterThanOrEqual(390);
  expect(byDate).toBeLessThan(400);
  expect(Math.abs(byDate - byPerformance)).toBeLessThanOrEqual(1);
  expect(durationMs).toBeLessThan(10_000);
});

it('has late work done once the sender gave up, in the time that it shares', {
  tags: ['large'],
}, async () => {
  const began = time.clock.now();
  let dueAt = 0;
  simulator.faults.add({ fault: { late: 20_000, meanwhile: { kill: time.hold } } });
  simulator.onArrival(() => {
    dueAt ||= simulator.faults.late[0]?.due ?? 0;
  });
  const { stdout } = await run();
  expect(stdout).toMatch(/^gave up\n(answered\n){6}/);
  expect(Math.round((dueAt - began) / 1000)).toBeGreaterThanOrEqual(140);
  expect(Math.round((dueAt - began) / 1000)).toBeLessThan(143);
  expect(simulator.faults.late).toEqual([]);
});

it('passes over a wait of any length, also of the length that the timers of fetch have', async () => {
  const script = `
    import { installVirtualTimers } from '${fileURLToPath(new URL('virtual-timers.ts', import.meta.url))}';
    const timers = installVirtualTimers(0, milliseconds => timers.jump(milliseconds), { isStill: true });
    for (const milliseconds of [1, 7, 19, 20, 498, 499, 500]) {
      const began = Date.now();
      await new Promise(resolve => setTimeout(resolve, milliseconds));
      process.stdout.write(Date.now() - began + ' ');
    }`;
  const given = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, given);
  expect(stdout).toBe('1 7 19 20 498 499 500 ');
});
