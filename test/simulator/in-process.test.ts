import { get } from 'node:https';
import { DefaultArtifactClient } from '@actions/artifact';
import { afterEach, expect, it, vi } from 'vitest';
import { createWorkspace } from '../runner/workspace.ts';
import { openWorld } from '../world.ts';
import { realClock } from './clock.ts';
import type { ServedHosts } from './host.ts';
import { serveInProcess } from './in-process.ts';
import { serveOnLoopback } from './loopback.ts';

const saying = (text: string) => ({ host: async () => new Response(text) });
const opened: ServedHosts<'host'>[] = [];

function open(text: string): ServedHosts<'host'> {
  const served = serveInProcess(saying(text));
  opened.push(served);
  return served;
}

afterEach(async () => {
  for (const served of opened.splice(0)) await served.close();
});

const read = async (origin: string) => (await fetch(`${origin}/a`)).text();

it('keeps hosts apart that are open at once, and closes one without the other', async () => {
  const [first, second] = [open('first'), open('second')];
  expect([await read(first.origins.host), await read(second.origins.host)]).toEqual(['first', 'second']);
  await first.close();
  expect(await read(second.origins.host)).toBe('second');
  const third = open('third');
  expect([await read(second.origins.host), await read(third.origins.host)]).toEqual(['second', 'third']);
});

it('lets nothing out to other hosts, and reaches servers of this machine', async () => {
  const { origins, close } = open('first');
  const onLoopback = await serveOnLoopback(saying('on loopback'));
  const told = vi.spyOn(console, 'error').mockReturnValue();
  try {
    expect(await read(onLoopback.origins.host)).toBe('on loopback');
    await expect(read('https://api.trakt.tv')).rejects.toThrow();
    const second = open('second');
    await close();
    await expect(read(origins.host)).rejects.toThrow();
    expect(told).toHaveBeenCalledTimes(2);
    await second.close();
  } finally {
    told.mockRestore();
    await onLoopback.close();
  }
});

it('answers the http of Node as well', async () => {
  const { origins } = open('first');
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  get(`${origins.host}/a`, response => response.setEncoding('utf8').on('data', resolve)).on('error', reject);
  expect(await promise).toBe('first');
});

it('keeps no connection of the http of Node', async () => {
  const { origins } = open('first');
  const sockets = () => process.getActiveResourcesInfo().filter(name => name === 'TCPSocketWrap').length;
  const before = sockets();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const request = get(`${origins.host}/a`, response => response.resume()).on('error', reject);
  request.once('socket', socket => socket.once('close', () => setImmediate(resolve)));
  expect(sockets()).toBe(before + 1);
  await promise;
  expect(sockets()).toBe(before);
});

it('takes and gives artifacts by the client of GitHub', async () => {
  const simulator = await openWorld({}, realClock);
  const workspace = await createWorkspace({ 'dark.csv': 'remove,history_id\n' });
  const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const { artifacts, github, urls } = simulator;
    github.addRun({ id: 5 });
    vi.stubEnv('ACTIONS_RESULTS_URL', urls.artifacts);
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', artifacts.runtimeToken(5));
    const client = new DefaultArtifactClient();
    const file = `${workspace.path}/dark.csv`;
    const { id } = await client.uploadArtifact('ignored', [file], '/', { skipArchive: true });
    expect(artifacts.list(5).map(artifact => artifact.text())).toEqual(['remove,history_id\n']);
    expect((await client.listArtifacts()).artifacts).toMatchObject([{ id, name: 'dark.csv' }]);
    const answer = await fetch(artifacts.downloadUrl(id ?? 0));
    expect(await answer.text()).toBe('remove,history_id\n');
    simulator.assertClean();
  } finally {
    printed.mockRestore();
    vi.unstubAllEnvs();
    await simulator.close();
    await workspace.remove();
  }
});
