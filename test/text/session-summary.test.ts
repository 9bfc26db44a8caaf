import { describe, expect, it } from 'vitest';
import { concludeConnect } from '../../src/commands/connect/conclusion.ts';
import type { ConnectReport } from '../../src/commands/connect/connect.ts';
import { concludeDisconnect } from '../../src/commands/disconnect/conclusion.ts';
import type { DisconnectReport } from '../../src/commands/disconnect/disconnect.ts';
import { render } from './render.ts';
import { runOf, SAM } from './scene.ts';

const storedIn = 'the secret TRAKT_TOKEN of sam/trakt-history';

const connected: ConnectReport = {
  command: 'connect',
  account: SAM,
  doubt: undefined,
  unrenewed: undefined,
  storedIn,
  replaced: false,
};

const disconnected: DisconnectReport = {
  command: 'disconnect',
  account: SAM,
  storedIn,
  environment: '',
  session: 'ended',
  secret: 'deleted',
};
const inEnvironment: DisconnectReport = {
  ...disconnected,
  storedIn: 'the secret TRAKT_TOKEN of the environment trakt in sam/trakt-history',
  environment: 'trakt',
  secret: {
    reason:
      'GitHub did not let this run delete the secret TRAKT_TOKEN of the environment trakt in sam/trakt-history (403). Give the secrets-token the permission “Environments: write” for this repository, and check that the environment trakt exists. GITHUB_TOKEN cannot have it.',
  },
};
const sessionLeft: DisconnectReport = {
  ...disconnected,
  session: {
    reason:
      'Trakt is overloaded or down (503). This happened while ending the session. Nothing is lost; run this again later.',
  },
  secret: { reason: 'It is kept as long as the session lives, so that disconnect can be run again.' },
};

describe('the summary of a sign-in', () => {
  it('keeps a hostile name text', () => {
    const account = { slug: '<b>x</b> [x](https://evil.example)', uuid: undefined, timezone: 'UTC' };
    const html = render(concludeConnect({ ...connected, account }, runOf()).summary);
    expect(html).not.toMatch(/<b>|<a [^>]*evil/);
  });
});

describe('the failure of a disconnection', () => {
  it.each<[string, DisconnectReport]>([
    [
      'Run disconnect again later. By hand: press Revoke beside the app at app.trakt.tv/settings/apps/connected, and delete the secret TRAKT_TOKEN of sam/trakt-history.',
      sessionLeft,
    ],
    ['Delete the secret TRAKT_TOKEN of the environment trakt in sam/trakt-history by hand.', inEnvironment],
  ])('ends with what is left to do: %s', (sentence, report) => {
    expect(concludeDisconnect(report, runOf()).failure?.endsWith(` ${sentence}`)).toBe(true);
  });

  it('is absent when all is done', () => {
    expect(concludeDisconnect(disconnected, runOf()).failure).toBeUndefined();
  });
});
