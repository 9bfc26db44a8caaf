import { http } from 'msw';
import type { SimulatedClock } from '../clock.ts';
import { type Faults, withFaults } from '../faults.ts';
import { answerOf, type Host, makeRoutes } from '../host.ts';
import type { RequestLog } from '../requests.ts';
import type { Catalogue, Episode, Movie, NewMovie, NewShow, Show } from './catalogue.ts';
import { changeRoutes } from './changes.ts';
import { historyRoutes } from './history.ts';
import { endFamily, makeRoom, oauthRoutes } from './oauth.ts';
import type { Play } from './plays.ts';
import { progressRoutes } from './progress.ts';
import { forAnybody, forUsers, unknownToAnybody, unknownToUsers } from './route.ts';
import { showRoutes } from './shows.ts';
import type { Switches } from './switches.ts';
import { userRoutes } from './users.ts';
import { watchedRoutes } from './watched.ts';
import {
  type Account,
  type App,
  createAccount,
  createSession,
  createWorld,
  type DeviceCode,
  type NewAccount,
  randomToken,
  renameAccount,
  stampActivities,
  takeHistoryId,
  type World,
} from './world.ts';

export interface NewPlay {
  item: Episode | Movie;
  /** ISO 8601, or milliseconds. */
  watchedAt: string | number;
  /** Default `scrobble`. */
  action?: Play['action'];
  /** Default: the next history ID. */
  id?: bigint | string;
  unresolvable?: boolean;
  missing?: Play['missing'];
}

export interface IssuedSession {
  accessToken: string;
  refreshToken: string;
  /** Seconds since the epoch. */
  createdAt: number;
  /** Seconds. */
  expiresIn: number;
}

export interface TraktSimulator {
  /** `https://api.trakt.tv`. */
  api: Host;
  /** `https://auth.trakt.tv`. */
  auth: Host;
  switches: Switches;
  /** The app that sessions belong to when nothing else is said; it has no secret. */
  app: App;
  apps: App[];
  accounts: Map<string, Account>;
  catalogue: Catalogue;
  deviceCodes: DeviceCode[];

  addApp(app?: Partial<App>): App;
  /** Trakt forgets an app: 403 from the API, `invalid_client` from the token endpoint. */
  deleteApp(clientId: string): void;
  addAccount(account: NewAccount): Account;
  account(slug: string): Account;
  /** Gives an account another slug; its uuid stays. */
  renameAccount(slug: string, newSlug: string): void;
  addShow(show: NewShow): Show;
  addMovie(movie: NewMovie): Movie;

  /** The live plays of an account, newest first. */
  plays(accountSlug: string): readonly Play[];
  /** Adds a play as another client would: late reads lack it for a while, and the last-activity stamp moves. */
  addPlay(accountSlug: string, play: NewPlay): Play;
  /** Adds many plays at once, as if they had always been there: no stamp moves. */
  addOldPlays(accountSlug: string, plays: NewPlay[]): Play[];
  /** Removes a play as the website would: late reads still list it for a while, and the last-activity stamp moves. */
  removePlay(accountSlug: string, id: bigint): void;
  /** The next play that is added gets this history ID. */
  setNextHistoryId(id: bigint): void;
  /** Runs when this page of any history was put together, before the next request is looked at. */
  onHistoryPage(page: number, callback: () => void, times?: number): void;

  /** A session as a sign-in would give it; `createdAt` in seconds. */
  issueSession(
    accountSlug: string,
    options?: { app?: App; createdAt?: number; expiresIn?: number },
  ): IssuedSession;
  /** The newest live session of an account. */
  liveSession(accountSlug: string): IssuedSession | undefined;
  /** Whether this refresh token can still be used. */
  isLive(refreshToken: string): boolean;
  /** This access token is refused from now on; its refresh token still works. */
  expireAccessToken(accessToken: string): void;
  /** Ends the session of this access or refresh token, and all that came of the same sign-in. */
  killSession(token: string): void;
  /** Every value so far that may be seen by nobody: tokens, device codes, client secrets. */
  secrets(): string[];
  /** What a person does on Trakt's page. False when they have too many apps already: the code stays pending. */
  approveDevice(userCode: string, accountSlug: string): boolean;
  denyDevice(userCode: string): void;
}

/** Trakt's two hosts with their state: every answer follows from what was added and from what requests did. */
export function simulateTrakt(options: {
  clock: SimulatedClock;
  log: RequestLog;
  faults: Faults;
}): TraktSimulator {
  const world = createWorld(options.clock, options.log);
  const hostOptions = { ...options, ownClock: world.clock };
  const lateExecution = ({ method, path }: { method: string; path: string }) =>
    method === 'POST' && path.startsWith('/sync/history') ? world.switches.lateExecution : 0;
  const app = addApp();
  const user = forUsers(world);
  const apiRoutes = makeRoutes(() => [
    ...historyRoutes(user),
    ...changeRoutes(user),
    ...progressRoutes(user),
    ...showRoutes(user),
    ...userRoutes(user),
    ...watchedRoutes(user),
    http.all('*', unknownToUsers(world)),
  ]);
  const authRoutes = makeRoutes(() => [
    ...oauthRoutes(forAnybody(world)),
    http.all('*', unknownToAnybody(world)),
  ]);

  return {
    api: withFaults('api', request => answerOf(apiRoutes, request), { ...hostOptions, lateExecution }),
    auth: withFaults('auth', request => answerOf(authRoutes, request), hostOptions),
    switches: world.switches,
    app,
    apps: world.apps,
    accounts: world.accounts,
    catalogue: world.catalogue,
    deviceCodes: world.deviceCodes,

    addApp,
    deleteApp: clientId => {
      known(world.apps.find(candidate => candidate.clientId === clientId)).deleted = true;
    },
    addAccount: given => createAccount(world, given),
    account,
    renameAccount: (slug, newSlug) => renameAccount(world, account(slug), newSlug),
    addShow: show => world.catalogue.addShow(show),
    addMovie: movie => world.catalogue.addMovie(movie),

    plays: slug => account(slug).history.plays,
    addPlay: (slug, given) => {
      const play = createPlay(world, given);
      account(slug).history.add([play], world.clock.now());
      stampActivities(world, account(slug), [play.item.type]);
      return play;
    },
    addOldPlays: (slug, given) => {
      const plays = given.map(one => createPlay(world, one));
      account(slug).history.add(plays);
      return plays;
    },
    removePlay: (slug, id) => {
      const play = known(account(slug).history.get(id));
      account(slug).history.remove([play], world.clock.now());
      stampActivities(world, account(slug), [play.item.type]);
    },
    setNextHistoryId: id => {
      world.nextHistoryId = id;
    },
    onHistoryPage: (page, callback, times = 1) => {
      world.pageHooks.push({ page, callback, left: times });
    },

    issueSession: (slug, { app: ofApp = app, createdAt, expiresIn } = {}) => {
      const session = createSession(world, { account: account(slug), app: ofApp });
      session.createdAt = createdAt ?? session.createdAt;
      session.expiresIn = expiresIn ?? session.expiresIn;
      return session;
    },
    liveSession: slug =>
      world.sessions.findLast(session => session.account.slug === slug && !session.refreshTokenDead),
    isLive: token =>
      world.sessions.some(session => session.refreshToken === token && !session.refreshTokenDead),
    expireAccessToken: token => {
      known(world.sessions.find(session => session.accessToken === token)).accessTokenDead = true;
    },
    killSession: token => {
      const isMeant = (tokens: IssuedSession) => [tokens.accessToken, tokens.refreshToken].includes(token);
      endFamily(world, known(world.sessions.find(isMeant)).family);
    },
    secrets: () => [
      ...world.sessions.flatMap(session => [session.accessToken, session.refreshToken]),
      ...world.deviceCodes.map(code => code.deviceCode),
      ...world.apps.flatMap(candidate => candidate.clientSecret ?? []),
    ],
    approveDevice: (userCode, slug) => {
      const code = deviceCode(userCode);
      const hasRoom = makeRoom(world, account(slug), code.app);
      if (hasRoom) code.state = { approvedBy: account(slug) };
      return hasRoom;
    },
    denyDevice: userCode => {
      deviceCode(userCode).state = 'denied';
    },
  };

  function addApp(given: Partial<App> = {}): App {
    const added = {
      clientId: randomToken(),
      redirectUri: 'urn:ietf:wg:oauth:2.0:oob',
      deleted: false,
      pending: false,
      ...given,
    };
    world.apps.push(added);
    return added;
  }

  function account(slug: string): Account {
    return known(world.accounts.get(slug));
  }

  function deviceCode(userCode: string): DeviceCode {
    return known(world.deviceCodes.find(code => code.userCode === userCode));
  }
}

function createPlay(world: World, given: NewPlay): Play {
  const { item, action = 'scrobble', unresolvable, missing } = given;
  const watchedAt = typeof given.watchedAt === 'number' ? given.watchedAt : Date.parse(given.watchedAt);
  const id = given.id === undefined ? takeHistoryId(world) : BigInt(given.id);
  if (id >= world.nextHistoryId) world.nextHistoryId = id + 1n;
  return { id, item, watchedAt, action, unresolvable, missing };
}

/** What a test names must be there. */
function known<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('The simulated Trakt does not know what the test names.');
  return found;
}
