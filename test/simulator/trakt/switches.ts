import type { Play } from './plays.ts';

/** How this Trakt differs from the one on its best day. Read anew for every request, so a test may turn them at any time. */
export interface Switches {
  /** Milliseconds that Trakt's clock is ahead of the machine's. */
  clockOffset: number;
  /** Milliseconds that every answer takes. */
  latency: number;
  /** Which limits are kept: one write a second, and 500 GETs in five minutes, for a user. */
  limits: { writes: boolean; reads: boolean };
  /** What a 429 tells. */
  tooMany: { ratelimit: boolean; retryAfter: boolean; html: boolean };
  /** Milliseconds for which history and progress do not show a write. */
  staleReads: number;
  /** The page count that is reported, from the real one. */
  pageCount: (pages: number) => number;
  /** The item count that is reported, from the real one. */
  itemCount: (items: number) => number;
  /** Page → how many plays are missing from its end although they exist. */
  lostPlays: Record<number, number>;
  /** Page → how many plays fewer it holds; they move to the next page, so there are more pages than reported. */
  shortPages: Record<number, number>;
  /** The order of plays of one minute (given newest first, then by falling ID), for the nth read of the history. */
  orderTies: (tied: Play[], nthRead: number) => Play[];
  /** Whether the answer to a removal says which IDs were not found. */
  notFoundIds: boolean;
  /** Keys that nobody asked for, such as `ids.plex`. */
  extraKeys: boolean;
  /** The most plays that a history holds. */
  maxPlays: number;
  /** How the API refuses an app that it does not know. */
  unknownApp: 'json' | 'empty';
  invalidClientStatus: 400 | 401 | 403;
  invalidGrantStatus: 400 | 401;
  /** Seconds that a new access token lives. */
  accessTokenLife: number;
  /** Whether a refresh ends the access token that came with the old refresh token. */
  refreshEndsAccessToken: boolean;
  /** Whether using a spent refresh token ends every session that came of it, as it is safest to expect. */
  reuseEndsFamily: boolean;
  verificationUrl: string;
  /** Seconds between two polls of a device code, and until it expires. */
  deviceInterval: number;
  deviceLife: number;
}

/** Plays of one minute by falling ID. */
export const tiesNewestFirst: Switches['orderTies'] = tied => tied;

/** Plays of one minute by rising ID. */
export const tiesOldestFirst: Switches['orderTies'] = tied => tied.toReversed();

/** Plays of one minute in another order at every read. */
export const tiesChanging: Switches['orderTies'] = (tied, nthRead) => {
  const turned = nthRead % 2 === 0 ? tied : tied.toReversed();
  const cut = (nthRead * 7) % tied.length;
  return [...turned.slice(cut), ...turned.slice(0, cut)];
};

/**
 * Makes Trakt count more plays than there are, and each read of a history of one page lack another number of the oldest.
 * Returns how to stop that.
 */
export function contradictReads(switches: Switches): () => void {
  const { itemCount, lostPlays } = switches;
  let lacking = 0;
  switches.itemCount = items => {
    // A read asks for the page and the one after it, so that it takes three numbers to lack another one each time.
    lacking = (lacking % 3) + 1;
    switches.lostPlays = { 1: 250 - items + lacking };
    return items + 3;
  };
  return () => void Object.assign(switches, { itemCount, lostPlays });
}

export function defaultSwitches(): Switches {
  return {
    clockOffset: 0,
    latency: 0,
    limits: { writes: true, reads: true },
    tooMany: { ratelimit: true, retryAfter: true, html: false },
    staleReads: 0,
    pageCount: pages => pages,
    itemCount: items => items,
    lostPlays: {},
    shortPages: {},
    orderTies: tiesChanging,
    notFoundIds: true,
    extraKeys: true,
    maxPlays: 100_000,
    unknownApp: 'empty',
    invalidClientStatus: 401,
    invalidGrantStatus: 400,
    accessTokenLife: 7 * 24 * 60 * 60,
    refreshEndsAccessToken: true,
    reuseEndsFamily: true,
    verificationUrl: 'https://trakt.tv/activate',
    deviceInterval: 5,
    deviceLife: 600,
  };
}
