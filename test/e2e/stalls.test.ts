import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeToken } from '../../src/session/saved-session.ts';
import { type RunResult, requestArrives } from '../runner/runner.ts';
import { type SharedTime, shareTime } from '../runner/shared-time.ts';
import { withoutChance } from '../session/scene.ts';
import type { Fault } from '../simulator/faults.ts';
import type { Arrival } from '../simulator/requests.ts';
import { bySize } from '../size.ts';
import { openScene, type Scene } from './scene.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 3_600;

/** How an answer can begin and never come to its end: after its headers, forever, and byte by byte. */
const KINDS: readonly Fault[] = ['stall', 'endless', { drip: SECOND }];

let scene: Scene;
let time: SharedTime;
beforeEach(async () => {
  time = await shareTime();
  scene = await openScene({ time });
});
afterEach(async () => {
  await scene.close();
  await time.close();
});

/** What a request is for, whatever its numbers: `github GET actions/runs/n`. */
function stepOf({ host, method, path }: Arrival): string {
  const [address = '', query = ''] = path.split('?');
  const part = host === 'blob' ? (/comp=\w+/.exec(query)?.[0] ?? 'content') : withoutChance(address);
  return `${host} ${method} ${part}`
    .replace(/\/(repos\/sam\/trakt-history|twirp\/[\w.]+)\//, '')
    .replace(/\b\d+\b|\b[\da-f]{40}\b/g, 'n');
}

/**
 * The first request of every step that is meant gets an answer that never ends, of each kind in turns. Returns the steps, in
 * the order in which they come.
 */
function holdEach(isMeant: (step: string) => boolean): string[] {
  const held: string[] = [];
  scene.simulator.onArrival(arrival => {
    const step = stepOf(arrival);
    if (held.includes(step) || !isMeant(step)) return;
    const fault = KINDS[held.length % KINDS.length] ?? 'stall';
    held.push(step);
    scene.faults.add({ host: arrival.host, method: arrival.method, fault });
  });
  return held;
}

/** Uploads are done again as a whole. */
const isNoUpload = (step: string) => !/^(artifacts|blob PUT)/.test(step);

/** Runs a command to its good end although hosts hold it, for so many minutes at most. */
async function endsWell(
  inputs: Record<string, string>,
  most: number,
  options: Parameters<Scene['step']>[1] = {},
): Promise<RunResult> {
  const start = scene.clock.now();
  const run = await scene.step(inputs, options);
  expect(run.exitCode, run.log).toBe(0);
  expect((scene.clock.now() - start) / MINUTE).toBeLessThan(most);
  return run;
}

function isConnected(): boolean {
  const value = decodeToken(scene.github.secret('TRAKT_TOKEN') ?? '');
  return value.kind === 'session' && scene.trakt.isLive(value.session.refreshToken);
}

/** The access token has a minute left. */
function saveOldSession(account = true): void {
  const now = Math.floor(scene.clock.now() / SECOND);
  scene.saveSession({ expiresIn: HOUR, createdAt: now - HOUR + 60, savedAt: now, account });
}

const accidental = () => `history_id\n${scene.story.accidentalIds.join('\n')}\n`;

describe('answers that begin and never end, one at each step, hold no run:', () => {
  test('the renewal of a session, and an export', { tags: ['large'] }, async () => {
    saveOldSession(false);
    const held = holdEach(isNoUpload);
    await endsWell({ command: 'export', show: '1394' }, 7);
    expect(isConnected()).toBe(true);
    expect(held).toEqual([
      'github GET actions/secrets/TRAKT_TOKEN',
      'github GET actions/secrets',
      'github GET actions/secrets/public-key',
      'github PUT actions/secrets/TRAKT_TOKEN_CHECK',
      'github DELETE actions/secrets/TRAKT_TOKEN_CHECK',
      'auth POST /oauth/token',
      'github PUT actions/secrets/TRAKT_TOKEN',
      'api GET /users/settings',
      'api GET /sync/history/shows/n',
      'api GET /shows/n/progress/watched',
    ]);
  });

  test('a connection', { tags: ['large'] }, async () => {
    const isSaving = (step: string) => step === 'github PUT actions/secrets/TRAKT_TOKEN';
    const held = holdEach(step => !isSaving(step));
    scene.simulator.onArrival(({ path }) => {
      const code = scene.trakt.deviceCodes.at(-1);
      if (path === '/oauth/device/token' && code?.state === 'pending')
        scene.trakt.approveDevice(code.userCode, 'sam');
    });
    await endsWell({ command: 'connect', token: '' }, 10);
    expect(isConnected()).toBe(true);
    expect(held.slice(5)).toEqual([
      'auth POST /oauth/device/code',
      'auth POST /oauth/device/token',
      'api GET /users/settings',
      'auth POST /oauth/token',
    ]);
  });

  test('the end of a session', { tags: ['large'] }, async () => {
    const held = holdEach(isNoUpload);
    await endsWell({ command: 'disconnect' }, 3.5);
    expect(scene.github.secret('TRAKT_TOKEN')).toBeUndefined();
    expect(held).toEqual([
      'github GET actions/secrets/TRAKT_TOKEN',
      'auth POST /oauth/revoke',
      'github DELETE actions/secrets/TRAKT_TOKEN',
    ]);
  });

  test('a change by a committed file, and its undo by another', { tags: ['large'] }, async () => {
    const held = holdEach(isNoUpload);
    const event = await scene.push({ 'changes/mine.csv': accidental() });
    const change = await endsWell({ command: 'change', files: 'changes/*.csv' }, 5, { event });
    expect(scene.live()).toHaveLength(6);
    expect(held.splice(0)).toEqual([
      'github GET compare/n...n',
      'api GET /sync/history',
      'github GET compare/n...main',
      'api GET /shows/n/progress/watched',
      'api POST /sync/history/remove',
      'api GET /sync/last_activities',
    ]);

    const again = await scene.push({ [`undo/${change.runId}.txt`]: 'Undoes it.\n' });
    await endsWell({ command: 'undo', files: 'undo/*.txt' }, 16, { event: again });
    expect(scene.live()).toHaveLength(28);
    expect(held.toSorted()).toEqual([
      'api GET /shows/n/progress/watched',
      'api GET /sync/history',
      'api GET /sync/last_activities',
      'api POST /sync/history',
      'blob GET content',
      'github GET actions/artifacts',
      'github GET actions/artifacts/n/zip',
      'github GET actions/runs',
      'github GET actions/runs/n',
      'github GET actions/runs/n/artifacts',
      'github GET compare/n...main',
      'github GET compare/n...n',
    ]);
  });

  test('a backup', { tags: ['large'] }, async () => {
    const held = holdEach(isNoUpload);
    await endsWell({ command: 'backup' }, 1.5);
    expect(held).toEqual(['api GET /sync/last_activities', 'api GET /sync/history']);
  });

  test('a preview on a pull request', { tags: ['large'] }, async () => {
    await scene.push({ 'changes/mine.csv': accidental() }, 'topic');
    scene.github.addPull({ number: 7, base: 'main', head: 'topic' });
    const held = holdEach(isNoUpload);
    const event = { name: 'pull_request', payload: { number: 7 } };
    await endsWell({ command: 'change', files: 'changes/*.csv' }, 3, { event });
    expect(held).toEqual([
      'github GET pulls/n/files',
      'api GET /sync/history',
      'api GET /shows/n/progress/watched',
      'github GET issues/n/comments',
      'github POST issues/n/comments',
    ]);
  });
});

test.each([
  'artifacts POST CreateArtifact',
  'blob PUT comp=block',
  'blob PUT comp=blocklist',
  'artifacts POST FinalizeArtifact',
])(
  'a record whose upload is held at %s is on record under another name before anything goes',
  { tags: ['large'] },
  async meant => {
    const held = holdEach(step => step === meant);
    const run = await endsWell({ command: 'change', ids: scene.story.accidentalIds.join() }, 2.5);
    expect(held).toEqual([meant]);
    expect(run.log).toContain('no complete answer within 2 minutes. Trying again under another name.');
    expect(scene.live()).toHaveLength(6);
    scene.trakt.account('sam').usage.lastWrite = 0;
    await endsWell({ command: 'undo', run: String(run.runId) }, 1, { here: true });
    expect(scene.live()).toHaveLength(28);
  },
);

test.each(['SIGINT', 'SIGTERM'] as const)(
  'a %s while GitHub holds the secret that is written ends the run once the session is saved',
  { tags: ['large'] },
  async name => {
    saveOldSession();
    const isSaving = ({ method, path }: Arrival) => method === 'PUT' && path.endsWith('/TRAKT_TOKEN');
    holdEach(step => step === 'github PUT actions/secrets/TRAKT_TOKEN');
    const start = scene.clock.now();
    const run = await scene.step(
      { command: 'export', show: '1394' },
      { signal: { name, when: requestArrives(isSaving) } },
    );
    expect(run.exitCode, run.log).toBe(name === 'SIGINT' ? 130 : 143);
    expect(scene.clock.now() - start).toBeLessThan(2 * MINUTE);
    expect(run.log).toContain(`${name} received`);
    expect(isConnected()).toBe(true);
    expect(run.requests.some(({ host }) => host === 'api')).toBe(false);
  },
);

interface Suffering {
  what: 'the key is read' | 'the secret is written' | 'the secret is looked at';
  fault: Fault;
  /** GitHub has done it, and only the answer suffers. */
  after?: boolean;
}

const REQUESTS: Record<Suffering['what'], [method: string, path: RegExp]> = {
  'the key is read': ['GET', /public-key$/],
  'the secret is written': ['PUT', /TRAKT_TOKEN$/],
  'the secret is looked at': ['GET', /TRAKT_TOKEN$/],
};

/** The first request of each of these kinds after the refresh suffers so. Returns those that did, in order. */
function suffer(sufferings: readonly Suffering[]): Suffering[] {
  const suffered: Suffering[] = [];
  let isSpent = false;
  scene.simulator.onArrival(arrival => {
    const isMeant = ({ what }: Suffering) =>
      REQUESTS[what][0] === arrival.method && REQUESTS[what][1].test(arrival.path);
    const meant = sufferings.find(each => isSpent && !suffered.includes(each) && isMeant(each));
    isSpent ||= arrival.path === '/oauth/token';
    if (meant === undefined) return;
    suffered.push(meant);
    const [method, path] = REQUESTS[meant.what];
    scene.faults.add({ host: 'github', method, path, fault: meant.fault, after: meant.after });
    if (meant.fault === 'hang') time.hold(); // There are not even headers that say so.
  });
  return suffered;
}

describe('once the refresh token is spent, a host loses no session and holds no run that', () => {
  for (const [cases, size] of bySize<[string, Suffering[]]>(
    [
      [
        'stalls with the key, says nothing of the secret that it wrote, and stalls when that is looked at',
        [
          { what: 'the key is read', fault: 'stall' },
          { what: 'the secret is written', fault: 'hang', after: true },
          { what: 'the secret is looked at', fault: 'stall' },
        ],
      ],
      [
        'never comes to the end of the key, and stalls in place of writing the secret',
        [
          { what: 'the key is read', fault: 'endless' },
          { what: 'the secret is written', fault: 'stall' },
        ],
      ],
      [
        'drips the key, and stalls once it wrote the secret',
        [
          { what: 'the key is read', fault: { drip: SECOND } },
          { what: 'the secret is written', fault: 'stall', after: true },
        ],
      ],
    ],
    ([what]) => what.startsWith('stalls'),
  ))
    test.each(cases)('%s', size, async (_, sufferings) => {
      saveOldSession();
      const suffered = suffer(sufferings);
      const start = scene.clock.now();
      const run = await scene.step({ command: 'export', show: '1394' });
      expect(run.exitCode, run.log).toBe(0);
      expect(suffered).toEqual(sufferings);
      expect(scene.clock.now() - start).toBeLessThan(120_000);
      expect(isConnected()).toBe(true);
      expect((await scene.step({ command: 'export', show: '1394' }, { here: true })).exitCode).toBe(0);
    });
});
