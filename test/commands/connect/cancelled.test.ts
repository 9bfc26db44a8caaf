import { expect, test } from 'vitest';
import type { CommonOptions } from '../../../src/action/inputs.ts';
import { connect } from '../../../src/commands/connect/connect.ts';
import { createHandover } from '../../../src/session/handover.ts';
import { sessionSecret } from '../../../src/session/secret.ts';
import { openWorkspace } from '../../../src/workspace/workspace.ts';
import { openSessionScene } from '../../session/scene.ts';
import { runOf } from '../../text/scene.ts';

test('connect that is cancelled while it signs in saves the session and spends nothing to try it', async () => {
  const scene = await openSessionScene();
  const { trakt, github, clock, clientLog: log, settings, temp, repositoryId, faults } = scene;
  const place = { repositoryId, environment: '', secretName: 'TRAKT_TOKEN' };
  const cancellation = new AbortController();
  const approve = () => trakt.approveDevice(trakt.deviceCodes.at(-1)?.userCode ?? '', 'sam');
  faults.add({ host: 'auth', path: '/oauth/device/code', after: true, fault: { run: approve } });
  faults.add({ host: 'api', path: '/users/settings', fault: { run: () => cancellation.abort() } });
  const tools = {
    ...{ run: runOf(), workspace: await openWorkspace(temp), clock, log, trakt: settings, place },
    secret: sessionSecret(scene.connect(github.secretsToken), place),
    handover: createHandover(temp),
    uninterrupted: <T>(step: (cancelled: AbortSignal) => Promise<T>) => step(cancellation.signal),
  };
  const options = { secretsToken: github.secretsToken.value } as CommonOptions & { secretsToken: string };
  const report = await connect(tools, options);
  expect(report).toMatchObject({ account: { slug: 'sam' }, unrenewed: undefined });
  expect(scene.requests()).not.toContain('auth POST /oauth/token');
  expect(scene.saved()).toMatchObject({
    account: { slug: 'sam' },
    refreshToken: trakt.liveSession('sam')?.refreshToken,
  });
});
