import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { hostClock, type SimulatedClock } from '../clock.ts';
import type { RequestLog } from '../requests.ts';
import { Catalogue } from './catalogue.ts';
import { PlayHistory } from './plays.ts';
import { defaultSwitches, type Switches } from './switches.ts';

export interface Account {
  slug: string;
  username: string;
  name: string;
  uuid: string;
  /** IANA name. */
  timezone: string;
  vip: boolean;
  private: boolean;
  history: PlayHistory;
  /** When something changed, in milliseconds: the `watched_at` of `GET /sync/last_activities`. */
  activities: { movies: number; episodes: number };
  /** Trakt ID of a show → when its progress was reset, in milliseconds. */
  progressResets: Map<number, number>;
  /** What counts against the limits. */
  usage: { lastWrite: number; windowStart: number; reads: number };
}

export interface App {
  clientId: string;
  /** Older apps have one. */
  clientSecret?: string;
  redirectUri: string;
  deleted: boolean;
  /** Trakt has not approved it yet. */
  pending: boolean;
}

export interface Session {
  accessToken: string;
  refreshToken: string;
  /** Seconds since the epoch. */
  createdAt: number;
  /** Seconds. */
  expiresIn: number;
  account: Account;
  app: App;
  /** Sessions that came of one sign-in share it. */
  family: string;
  accessTokenDead: boolean;
  refreshTokenDead: boolean;
}

export interface DeviceCode {
  deviceCode: string;
  userCode: string;
  app: App;
  /** Milliseconds. */
  expiresAt: number;
  lastPoll: number;
  /** Seconds between two polls. */
  interval: number;
  state: 'pending' | 'denied' | 'used' | { approvedBy: Account };
}

/** Runs when a page of the history was put together, before the next one is. */
interface PageHook {
  page: number;
  left: number;
  callback: () => void;
}

/** Everything that the simulated Trakt knows. */
export interface World {
  /** Trakt's own. */
  clock: SimulatedClock;
  log: RequestLog;
  switches: Switches;
  catalogue: Catalogue;
  accounts: Map<string, Account>;
  apps: App[];
  sessions: Session[];
  deviceCodes: DeviceCode[];
  pageHooks: PageHook[];
  nextHistoryId: bigint;
  historyReads: number;
  /** Reads that could be stale. */
  staleReads: number;
}

export function createWorld(clock: SimulatedClock, log: RequestLog): World {
  const switches = defaultSwitches();
  return {
    clock: hostClock(clock, () => switches.clockOffset),
    log,
    switches,
    catalogue: new Catalogue(),
    accounts: new Map(),
    apps: [],
    sessions: [],
    deviceCodes: [],
    pageHooks: [],
    nextHistoryId: 10_000_000_000n,
    historyReads: 0,
    staleReads: 0,
  };
}

export interface NewAccount {
  slug: string;
  /** By default always the same for the same slug, unless an account has it already. */
  uuid?: string;
  username?: string;
  name?: string;
  timezone?: string;
  vip?: boolean;
  private?: boolean;
}

export function createAccount(world: World, given: NewAccount): Account {
  const joined = Date.parse('2015-03-04T05:06:07.000Z');
  const account: Account = {
    username: given.slug,
    name: given.slug,
    timezone: 'UTC',
    vip: true,
    private: false,
    uuid: newUuid(world, given.slug),
    ...given,
    history: new PlayHistory(),
    activities: { movies: joined, episodes: joined },
    progressResets: new Map(),
    usage: { lastWrite: Number.NEGATIVE_INFINITY, windowStart: Number.NEGATIVE_INFINITY, reads: 0 },
  };
  world.accounts.set(account.slug, account);
  return account;
}

/** Gives an account another slug; its uuid stays. */
export function renameAccount({ accounts }: World, account: Account, slug: string): void {
  if (accounts.has(slug)) throw new Error(`There is an account ${slug}.`);
  accounts.delete(account.slug);
  Object.assign(account, { slug, username: slug });
  accounts.set(slug, account);
}

function newUuid({ accounts }: World, slug: string): string {
  const uuid = createHash('sha256')
    .update(slug)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
  const isTaken = [...accounts.values()].some(account => account.uuid === uuid && account.slug !== slug);
  return isTaken ? randomUUID() : uuid;
}

/** A new session of an account; `family` is given when it comes of an older one. */
export function createSession(
  world: World,
  { account, app, family = randomUUID() }: Pick<Session, 'account' | 'app'> & { family?: string },
): Session {
  const session: Session = {
    accessToken: randomToken(),
    refreshToken: randomToken(),
    createdAt: Math.floor(world.clock.now() / 1000),
    expiresIn: world.switches.accessTokenLife,
    account,
    app,
    family,
    accessTokenDead: false,
    refreshTokenDead: false,
  };
  world.sessions.push(session);
  return session;
}

/** As Trakt's: 64 hexadecimal digits. */
export function randomToken(): string {
  return randomBytes(32).toString('hex');
}

/** A history ID that was never given before. */
export function takeHistoryId(world: World): bigint {
  const id = world.nextHistoryId;
  world.nextHistoryId += 1n;
  return id;
}

/** Moves an account's last-activity stamps; two changes never leave the same stamp. */
export function stampActivities(world: World, account: Account, kinds: Iterable<'movie' | 'episode'>): void {
  for (const kind of kinds) {
    const key = kind === 'movie' ? 'movies' : 'episodes';
    account.activities[key] = Math.max(world.clock.now(), account.activities[key] + 1);
  }
}
