import { describe, expect, test } from 'vitest';
import type { CommonOptions } from '../../../src/action/inputs.ts';
import type { Log } from '../../../src/base/log.ts';
import { connect } from '../../../src/commands/connect/connect.ts';
import { createHandover } from '../../../src/session/handover.ts';
import { type SessionSecret, sessionSecret } from '../../../src/session/secret.ts';
import { openWorkspace } from '../../../src/workspace/workspace.ts';
import { openSessionScene } from '../../session/scene.ts';
import { runOf } from '../../text/scene.ts';

/** A sign-in that is approved at once. */
async function openSignIn({ secret, log }: { secret?: Partial<SessionSecret>; log?: Partial<Log> } = {}) {
  const scene = await openSessionScene();
  const { trakt, github, clock, clientLog, settings, temp, repositoryId, faults } = scene;
  const place = { repositoryId, environment: '', secretName: 'TRAKT_TOKEN' };
  const cancellation = new AbortController();
  const approve = () => trakt.approveDevice(trakt.deviceCodes.at(-1)?.userCode ?? '', 'sam');
  faults.add({ host: 'auth', path: '/oauth/device/code', after: true, fault: { run: approve } });
  const tools = {
    ...{ run: runOf(), workspace: await openWorkspace(temp), clock, trakt: settings, place },
    log: { ...clientLog, ...log },
    secret: { ...sessionSecret(scene.connect(github.secretsToken), place), ...secret },
    handover: createHandover(temp),
    uninterrupted: <T>(step: (cancelled: AbortSignal) => Promise<T>) => step(cancellation.signal),
  };
  const options = { secretsToken: github.secretsToken.value } as CommonOptions & { secretsToken: string };
  return { ...scene, cancellation, signIn: () => connect(tools, options) };
}

test('connect that is cancelled while it signs in saves the session and spends nothing to try it', async () => {
  const { trakt, faults, cancellation, signIn, requests, saved } = await openSignIn();
  faults.add({ host: 'api', path: '/users/settings', fault: { run: () => cancellation.abort() } });
  expect(await signIn()).toMatchObject({ account: { slug: 'sam' }, unrenewed: undefined });
  expect(requests()).not.toContain('auth POST /oauth/token');
  expect(saved()).toMatchObject({
    account: { slug: 'sam' },
    refreshToken: trakt.liveSession('sam')?.refreshToken,
  });
});

describe('a bug in the action is reported as one', () => {
  test('where the secret is looked at, and nobody is asked to fix it', async () => {
    const { signIn } = await openSignIn({
      secret: { updatedAt: () => Promise.reject(new TypeError('a mistake')) },
    });
    await expect(signIn()).rejects.toMatchObject({ name: 'TypeError', message: 'a mistake' });
  });

  test('where the session was renewed and saved, and nobody is told that it is lost', async () => {
    const info = (message: string) => {
      if (message.startsWith('It works')) throw new TypeError('a mistake');
    };
    const { signIn, trakt, saved } = await openSignIn({ log: { info } });
    await expect(signIn()).rejects.toMatchObject({ name: 'TypeError', message: 'a mistake' });
    expect(trakt.isLive(saved().refreshToken)).toBe(true);
  });
});
