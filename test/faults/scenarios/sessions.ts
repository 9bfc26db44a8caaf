import { decodeToken } from '../../../src/session/saved-session.ts';
import type { RecordedRequest } from '../../simulator/requests.ts';
import type { Kind } from '../kinds.ts';
import type { Scene } from '../stage.ts';
import type { Prepared, Scenario } from '../trial.ts';
import { gitHubTime, othersHarmed, traktTime } from './history.ts';

const HOUR = 3_600;
const CLIENT_SECRET = 'cafe5ec4e7-of-an-older-app-0123456789abcdef';
const SECRET = /\/secrets\/TRAKT_TOKEN$/;

/** A sign-in by a code that the person approves between the first poll and the second, over a session that is there. */
export const connection: Scenario = {
  name: 'connect',
  async prepare(scene) {
    const { trakt, simulator } = scene;
    trakt.addAccount({ slug: 'eve' });
    trakt.app.clientSecret = CLIENT_SECRET;
    const harmOthers = othersHarmed(scene);
    const before = scene.github.secret('TRAKT_TOKEN');
    let polls = 0;
    simulator.onArrival(({ path }) => {
      if (path !== '/oauth/device/token') return;
      polls += 1;
      // One that Trakt made late, for a run that is gone, is among them; nobody asks what became of it.
      const pending = trakt.deviceCodes.filter(({ state }) => state === 'pending');
      if (polls > 1) for (const { userCode } of pending) trakt.approveDevice(userCode, 'sam');
    });
    return {
      inputs: () => ({ command: 'connect', token: '', 'client-secret': CLIENT_SECRET }),
      // The new session is renewed at once, which can cost it; the old one never.
      harm: () => [
        ...harmOthers(),
        ...(isLive(scene) || scene.github.secret('TRAKT_TOKEN') !== before
          ? []
          : ['the secret holds no session that lives']),
      ],
      undone: () => [
        ...(scene.github.secret('TRAKT_TOKEN') === before ? ['no new session was saved'] : []),
        ...(isLive(scene) ? [] : ['the new session does not live']),
      ],
    };
  },
};

/** The end of the session that is there. */
export const disconnection: Scenario = {
  name: 'disconnect',
  async prepare(scene) {
    const { trakt, github } = scene;
    trakt.addAccount({ slug: 'eve' });
    const harmOthers = othersHarmed(scene);
    const value = decodeToken(github.secret('TRAKT_TOKEN') ?? '');
    const isThere = () => github.secret('TRAKT_TOKEN') !== undefined;
    const lives = () => value.kind === 'session' && trakt.isLive(value.session.refreshToken);
    return {
      inputs: () => ({ command: 'disconnect', token: github.secret('TRAKT_TOKEN') ?? '' }),
      harm: () => [
        ...harmOthers(),
        ...(lives() && !isThere() ? ['the session lives, and nobody has it any more'] : []),
      ],
      undone: () => [
        ...(lives() ? ['the session lives'] : []),
        ...(isThere() ? ['the secret is still there'] : []),
      ],
    };
  },
};

/** An export that finds an access token which is about to end, in a session that knows its account. */
export const rotation: Scenario = {
  name: 'rotation',
  async prepare(scene) {
    const createdAt = Math.floor(traktTime(scene) / 1000) - HOUR + 60;
    scene.saveSession({ expiresIn: HOUR, createdAt, savedAt: Math.floor(gitHubTime(scene) / 1000) });
    return watchRotation(scene);
  },
};

/** An export that is given a bare refresh token. */
export const firstRotation: Scenario = {
  name: 'first rotation',
  async prepare(scene) {
    scene.github.setSecret('TRAKT_TOKEN', scene.trakt.issueSession('sam').refreshToken);
    return watchRotation(scene);
  },
};

function watchRotation(scene: Scene): Prepared {
  scene.trakt.addAccount({ slug: 'eve' });
  scene.trakt.app.clientSecret = CLIENT_SECRET;
  const harmOthers = othersHarmed(scene);
  const history = () => scene.live().join();
  const historyBefore = history();
  const before = scene.github.secret('TRAKT_TOKEN');
  return {
    inputs: () => ({ command: 'export', show: '1394', 'client-secret': CLIENT_SECRET }),
    harm() {
      const problems = harmOthers();
      if (history() !== historyBefore) problems.push('the history was changed');
      if (!hasWholeSession(scene) && scene.github.secret('TRAKT_TOKEN') !== before)
        problems.push('the secret holds something else than a session');
      return problems;
    },
    undone: () => (isLive(scene) ? [] : ['the secret holds no session that lives']),
    mayLoseSession: (hit, kind) => isAnswerWithSession(hit, kind) || isKilledWithSession(scene, hit, kind),
  };
}

function isAnswerWithSession({ path }: RecordedRequest, { isDone, name }: Kind): boolean {
  return path === '/oauth/token' && isDone && name !== 'SIGTERM';
}

/** A process that is killed between the answer and the last write takes the new session with it. */
function isKilledWithSession({ log }: Scene, hit: RecordedRequest, kind: Kind): boolean {
  const isDoneAtOnce = kind.isDone && kind.isLate !== true;
  const spent = log.list.findIndex(({ path }) => path === '/oauth/token');
  const at = log.list.indexOf(hit);
  const saved = log.list.findIndex(
    ({ method, path }, index) => index > spent && method === 'PUT' && SECRET.test(path),
  );
  const isBetween = spent >= 0 && at > spent && (saved < 0 || at < saved || (at === saved && !isDoneAtOnce));
  return kind.isKill === true && isBetween;
}

function hasWholeSession({ github }: Scene): boolean {
  return decodeToken(github.secret('TRAKT_TOKEN') ?? '').kind === 'session';
}

/** Whether the next run can work with what the secret holds. */
function isLive({ github, trakt }: Scene): boolean {
  const value = decodeToken(github.secret('TRAKT_TOKEN') ?? '');
  const refreshToken = value.kind === 'session' ? value.session.refreshToken : value.refreshToken;
  return trakt.isLive(refreshToken);
}
