import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RunResult } from '../runner/runner.ts';
import { openScene, type Scene } from './scene.ts';

const RECORDER = fileURLToPath(new URL('network-recorder.ts', import.meta.url));

let scene: Scene;
let record: string;
beforeEach(async () => {
  scene = await openScene();
  scene.trakt.switches.deviceInterval = 0.1;
  record = join(scene.workspace.temp, 'network.txt');
  await writeFile(record, '');
});
afterEach(() => scene.close());

/** Runs a command to its good end and returns whom it talked to. */
async function contacts(inputs: Record<string, string>): Promise<{ run: RunResult; hosts: Set<string> }> {
  await writeFile(record, '');
  const run = await scene.step(inputs, {
    env: { NODE_OPTIONS: `--import=${RECORDER}`, NETWORK_RECORD: record },
  });
  expect(run.exitCode, run.log).toBe(0);
  return { run, hosts: new Set((await readFile(record, 'utf8')).trim().split('\n')) };
}

const tcp = (...names: (keyof Scene['urls'])[]) =>
  new Set(names.map(name => scene.urls[name].replace('http://', 'tcp ')));

test('a command talks to Trakt, to GitHub, and to nobody else', async () => {
  const exported = await contacts({ command: 'export', show: 'all' });
  expect(exported.hosts).toEqual(tcp('api', 'artifacts', 'blob'));

  const removal = await contacts({ command: 'change', ids: scene.story.accidentalIds.join() });
  expect(removal.hosts).toEqual(tcp('api', 'artifacts', 'blob'));

  scene.trakt.account('sam').usage.lastWrite = 0;
  const undo = await contacts({ command: 'undo', run: String(removal.run.runId) });
  expect(undo.hosts).toEqual(tcp('api', 'github', 'artifacts', 'blob'));

  const backup = await contacts({ command: 'backup' });
  expect(backup.hosts).toEqual(tcp('api'));

  scene.faults.add({
    path: '/oauth/device/code',
    after: true,
    fault: { run: () => scene.trakt.approveDevice(scene.trakt.deviceCodes.at(-1)?.userCode ?? '', 'sam') },
  });
  const connected = await contacts({ command: 'connect', token: '' });
  expect(connected.hosts).toEqual(tcp('github', 'auth', 'api'));

  const disconnected = await contacts({ command: 'disconnect' });
  expect(disconnected.hosts).toEqual(tcp('github', 'auth'));
});

test('a renewal of the session talks to GitHub and to Trakt’s sign-in', async () => {
  scene.github.setSecret('TRAKT_TOKEN', scene.trakt.issueSession('sam').refreshToken);
  const { hosts } = await contacts({ command: 'export', show: '1394' });
  expect(hosts).toEqual(tcp('github', 'auth', 'api', 'artifacts', 'blob'));
});
