import { inFiveDays } from '../runner/scene.ts';
import { resetAfterWork, status } from '../simulator/faults.ts';
import type { Home } from './home.ts';
import type { Story } from './story.ts';

const CONNECT = { command: 'connect', token: '' };
const DISCONNECT = { command: 'disconnect' };

/** The person types the code in as soon as it is shown. */
function approveAtOnce({ faults, trakt }: Home): void {
  const run = () => trakt.approveDevice(trakt.deviceCodes.at(-1)?.userCode ?? '', 'sam');
  faults.add({ host: 'auth', path: '/oauth/device/code', after: true, fault: { run } });
}

export const SESSION_STORIES: Story[] = [
  {
    pages: {
      'connect/done': 'the first sign-in',
      'connect/replaced': 'a sign-in where there was a session already',
      'connect/first-backup': 'the backup that follows in the job of Connect',
    },
    async tell(home, show) {
      home.github.repository.secrets.delete('TRAKT_TOKEN');
      approveAtOnce(home);
      const { temp } = home.workspace;
      const job = { temp, runId: home.github.nextRunId() };
      show('connect/done', (await home.step(CONNECT, job)).summary);
      show('connect/first-backup', (await home.step({ command: 'backup' }, job)).summary);
      approveAtOnce(home);
      show('connect/replaced', (await home.step(CONNECT)).summary);
    },
  },
  {
    pages: { 'connect/account-not-seen': 'Trakt does not say whose session it gave' },
    async tell(home, show) {
      approveAtOnce(home);
      home.faults.add({ host: 'api', path: '/users/settings', times: 2, fault: status(401) });
      show('connect/account-not-seen', (await home.step(CONNECT)).summary);
    },
  },
  {
    pages: {
      'connect/cannot-be-renewed': 'a redirect URI that is not the one of the app',
      'connect/lost': 'the answer to the first renewal never arrives',
    },
    async tell(home, show) {
      approveAtOnce(home);
      const wrong = { ...CONNECT, 'redirect-uri': 'https://example.org/callback' };
      show('connect/cannot-be-renewed', (await home.step(wrong)).summary);
      approveAtOnce(home);
      home.faults.add({ host: 'auth', path: '/oauth/token', ...resetAfterWork() });
      show('connect/lost', (await home.step(CONNECT)).summary);
    },
  },
  {
    pages: {
      'connect/not-ready': 'the token is of another repository and the app is unknown',
      'connect/inputs-missing': 'two values are missing or wrong',
      'connect/other-account': 'somebody else signs in than the run is for',
    },
    async tell(home, show) {
      home.secretsToken.repositories = ['sam/other'];
      const unknown = { ...CONNECT, 'client-id': 'f00d'.repeat(16) };
      show('connect/not-ready', (await home.step(unknown)).summary);
      home.secretsToken.repositories = ['sam/trakt-history'];
      const missing = { ...CONNECT, 'secrets-token': '', 'client-id': 'urn:ietf:wg:oauth:2.0:oob' };
      show('connect/inputs-missing', (await home.step(missing)).summary);
      approveAtOnce(home);
      show('connect/other-account', (await home.step({ ...CONNECT, account: 'eve' })).summary);
    },
  },
  {
    pages: {
      'disconnect/session-left': 'Trakt does not end the session',
      'disconnect/done': 'the session is ended, the secret deleted',
      'disconnect/nothing-there': 'once more',
    },
    async tell(home, show) {
      home.faults.add({ host: 'auth', path: '/oauth/revoke', fault: { status: 403, html: true } });
      show('disconnect/session-left', (await home.step(DISCONNECT)).summary);
      show('disconnect/done', (await home.step(DISCONNECT)).summary);
      show('disconnect/nothing-there', (await home.step(DISCONNECT)).summary);
    },
  },
  {
    pages: {
      'disconnect/secret-left': 'the token may not delete the secret',
    },
    async tell(home, show) {
      home.secretsToken.permissions = { secrets: 'read' };
      show('disconnect/secret-left', (await home.step(DISCONNECT)).summary);
    },
  },
  {
    pages: {
      'session/secrets-token-ends-soon':
        'an export, while the token that saves the session has five days left',
      'session/cannot-be-saved': 'the session is due, and the token may not write the secret',
      'session/signed-out': 'the session was revoked at Trakt',
    },
    async tell(home, show) {
      home.secretsToken.expires = inFiveDays(home);
      const soon = { expiresIn: 3_600, createdAt: Math.floor(home.clock.now() / 1000) };
      home.saveSession(soon);
      const look = { command: 'export', show: '1394' };
      show('session/secrets-token-ends-soon', (await home.step(look)).summary);
      home.secretsToken.permissions = { secrets: 'read' };
      home.saveSession({ expiresIn: 60, createdAt: Math.floor(home.clock.now() / 1000) - 60 });
      show('session/cannot-be-saved', (await home.step(look)).summary);
      home.secretsToken.permissions = { secrets: 'write' };
      const token = home.saveSession({ expiresIn: 60, createdAt: Math.floor(home.clock.now() / 1000) - 60 });
      home.trakt.killSession(home.trakt.liveSession('sam')?.refreshToken ?? token);
      show('session/signed-out', (await home.step(look)).summary);
    },
  },
];
