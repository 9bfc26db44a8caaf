import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { suspectPlays } from '../../src/history/suspect-group.ts';
import { unpackReview } from '../../src/review-page/packed.ts';
import { decodeToken } from '../../src/session/saved-session.ts';
import { fileBehind } from '../runner/links.ts';
import type { RunResult } from '../runner/runner.ts';
import { shareTime } from '../runner/shared-time.ts';
import { status } from '../simulator/faults.ts';
import { occasionsOf } from '../simulator/trakt/plays.ts';
import { openScene, type Scene } from './scene.ts';

const CSV = 'trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv';
const RECORDER = fileURLToPath(new URL('network-recorder.ts', import.meta.url));

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const occasions = () => occasionsOf(scene.trakt.plays('sam'));

/** Runs the bundle and writes down to whom it talks. */
function step(...[inputs, options]: Parameters<Scene['step']>): Promise<RunResult> {
  const env = { NODE_OPTIONS: `--import=${RECORDER}`, NETWORK_RECORD: join(scene.workspace.temp, 'hosts') };
  return scene.step(inputs, { ...options, env });
}

/** That the runs since the last time talked to these hosts, and did nothing else that leaves the machine. */
async function expectContacts(...names: (keyof Scene['urls'])[]): Promise<void> {
  const record = join(scene.workspace.temp, 'hosts');
  const contacts = new Set((await readFile(record, 'utf8')).trim().split('\n'));
  expect(contacts).toEqual(new Set(names.map(name => scene.urls[name].replace('http://', 'tcp '))));
  await rm(record);
}

function expectWell(run: RunResult, outputs: Record<string, string>): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.stderr).toBe('');
  expect(run.outputs).toMatchObject(outputs);
}

test('of an upload its name and its waits are in the log, and nothing else of what the toolkit says', {
  tags: ['large'],
}, async () => {
  const time = await shareTime();
  await scene.close();
  scene = await openScene({ time });
  scene.faults.add({ host: 'artifacts', path: /CreateArtifact/, fault: status(503) });
  const run = await scene.step({ command: 'export', show: '1394' });
  await time.close();
  expect(run.exitCode, run.log).toBe(0);
  expect(run.log).toContain('Uploading marvel-s-agents-of-s-h-i-e-l-d.csv.');
  expect(run.log).toMatch(/Attempt 1 of 5 failed .* Retrying request in \d+ ms/);
  expect(run.log).not.toMatch(
    /Uploaded bytes|Finalizing artifact|SHA256 digest|Artifact name is valid|blob storage/,
  );
});

describe('by hand', () => {
  test('connect shows a code, and saves the session once it is approved', async () => {
    scene.trakt.switches.deviceInterval = 0.1;
    scene.github.repository.secrets.delete('TRAKT_TOKEN');
    const userCode = () => scene.trakt.deviceCodes.at(-1)?.userCode ?? expect.fail('no code was asked for');
    const approve = () => scene.trakt.approveDevice(userCode(), 'sam');
    scene.faults.add({ host: 'auth', path: '/oauth/device/token', nth: 2, fault: { run: approve } });
    const run = await step({ command: 'connect', token: '' });
    expectWell(run, { account: 'sam' });
    expect(run.annotations[0]).toMatchObject({
      level: 'notice',
      message: expect.stringContaining(`enter the code ${userCode()}`),
    });
    expect(run.summary).toContain('## ✅ Connected to the Trakt account sam');
    expect(decodeToken(scene.github.secret('TRAKT_TOKEN') ?? '')).toMatchObject({
      session: { account: { slug: 'sam' }, refreshToken: scene.trakt.liveSession('sam')?.refreshToken },
    });
    await expectContacts('github', 'auth', 'api');
  });

  test('export writes and uploads the plays, and the page on which they are ticked', {
    tags: ['large'],
  }, async () => {
    const run = await step({ command: 'export', show: '1394' });
    expectWell(run, { account: 'sam', plays: '28', suspects: '22', csv: CSV, 'token-rotated': 'false' });
    const [csv, page] = run.artifacts.toSorted((a, b) => a.name.localeCompare(b.name));
    expect(csv?.text()).toBe(await scene.workspace.read(CSV));
    expect(page?.text()).toContain("script-src 'sha256-");
    const [, held = ''] =
      /<script type="application\/json" id="review">(.*?)<\/script>/s.exec(page?.text() ?? '') ?? [];
    const { plays, suspects } = unpackReview(JSON.parse(held));
    expect(plays.map(play => play.historyId).toSorted()).toEqual(scene.live());
    expect(suspectPlays(suspects)).toHaveLength(22);
    await expectContacts('api', 'artifacts', 'blob');
  });

  test('import adds the plays of a file', async () => {
    await scene.workspace.write(
      'imports/list.csv',
      'watched_at,type,title,year\n2014-01-04T20:00:00Z,movie,Serenity,2005\n',
    );
    const movie = scene.trakt.addMovie({ title: 'Serenity', year: 2005 });
    const run = await step({ command: 'import', files: 'imports/*.csv' });
    expectWell(run, { added: '1', failed: '0' });
    expect(occasions()).toContain(`movie ${movie.ids.trakt} 2014-01-04T20:00`);
    expect(run.artifacts.map(({ name }) => name.split('-sam-')[0]).toSorted()).toEqual([
      'added-plays',
      'receipt',
    ]);
    await expectContacts('api', 'github', 'artifacts', 'blob');
  });

  test('disconnect ends the session and deletes the secret', async () => {
    const run = await step({ command: 'disconnect' });
    expectWell(run, { account: 'sam' });
    expect(scene.trakt.liveSession('sam')).toBeUndefined();
    expect(scene.github.secret('TRAKT_TOKEN')).toBeUndefined();
    expect(run.summary).toContain('## ✅ Disconnected');
    await expectContacts('github', 'auth');
  });
});

test('from the accident to the clean history in three clicks: open the run, the link, commit; and back by the link of the result', async () => {
  const before = occasions();
  const exported = await step({ command: 'export', show: '1394' });

  const pushed = await scene.push(fileBehind(exported.summary, 'Remove 22'));
  const removed = await step({ command: 'change', files: 'changes/**' }, { event: pushed });
  expectWell(removed, { selected: '22', removed: '22' });
  expect(scene.live()).toEqual(scene.story.realIds.toSorted());

  scene.trakt.account('sam').usage.lastWrite = 0; // Nobody presses Undo within a second.
  const regretted = await scene.push(fileBehind(removed.summary, 'Undo this'));
  const undone = await step({ command: 'undo', files: 'undo/*.txt' }, { event: regretted });
  expectWell(undone, { added: '22' });
  expect(occasions()).toEqual(before);
  await expectContacts('api', 'github', 'artifacts', 'blob');
});

test('a comment on a pull request shows what would be removed, and nothing is', {
  tags: ['large'],
}, async () => {
  await scene.push({ 'changes/mine.csv': `history_id\n${scene.story.accidentalIds.join('\n')}\n` }, 'topic');
  scene.github.addPull({ number: 7, base: 'main', head: 'topic' });
  const event = { name: 'pull_request', payload: { number: 7 } };
  expectWell(await step({ command: 'change', files: 'changes/**' }, { event }), { selected: '22' });
  expect(scene.github.comments.map(({ body }) => body)).toEqual([
    expect.stringContaining('## Preview: 22 plays would be removed'),
  ]);
  expect(scene.live()).toHaveLength(28);
  await expectContacts('api', 'github');
});

test('the schedule backs the history up, and finds nothing to do the next night', async () => {
  const event = { name: 'schedule' };
  const outputs = { plays: '28', suspects: '22', lost: '0' };
  expectWell(await step({ command: 'backup' }, { event }), {
    ...outputs,
    changed: 'true',
    'new-plays': '28',
  });
  const saved = await scene.workspace.read('history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv');
  for (const id of scene.live()) expect(saved).toContain(`,${id},`);

  const quiet = await step({ command: 'backup' }, { event: { name: 'repository_dispatch' } });
  expectWell(quiet, { ...outputs, changed: 'false' });
  expect(quiet.requests.map(({ path }) => path)).toEqual(['/sync/last_activities']);
  await expectContacts('api', 'artifacts', 'blob');
});

describe('a run that fails', () => {
  test('ends with exit code 1, and says why in its log and its summary', async () => {
    const run = await step({ command: 'exprot', show: '1394' });
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toMatchObject([
      { level: 'error', message: expect.stringContaining('The input command is “exprot”') },
    ]);
    expect(run.summary).toContain('## ❌ The input command is “exprot”');
  });

  test('because the file of its event is broken says so', { tags: ['large'] }, async () => {
    const path = await scene.workspace.write('event.json', '{"ref": ');
    const run = await scene.step({ command: 'export', show: '1394' }, { env: { GITHUB_EVENT_PATH: path } });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toMatch(
      /^GitHub’s description of this run’s event cannot be read: .*JSON.*\. Run this again\.$/,
    );
  });

  test('by a bug in the action says where to report it', async () => {
    const event = { name: 'push', payload: { commits: 'none' } };
    const run = await step({ command: 'export', show: '1394' }, { event });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toMatch(
      /^This is a bug in the action: .*Please report this message at https:\/\/github\.com\/OWNER\/trakt-history-action\/issues\.$/s,
    );
  });
});

test('every secret of the inputs is masked before anything else, and a session that is renewed is saved', async () => {
  const clientSecret = 'a-client-secret-of-an-older-app';
  scene.trakt.app.clientSecret = clientSecret;
  const { refreshToken } = scene.trakt.issueSession('sam');
  scene.github.setSecret('TRAKT_TOKEN', refreshToken);
  const run = await step({ command: 'export', show: '1394', 'client-secret': clientSecret });
  expectWell(run, { 'token-rotated': 'true' });
  expect(run.masks.slice(0, 4)).toEqual([
    refreshToken,
    scene.secretsToken.value,
    clientSecret,
    scene.github.token.value,
  ]);
  await expectContacts('github', 'auth', 'api', 'artifacts', 'blob');
});
