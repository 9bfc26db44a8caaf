import type { Episode, Movie } from './catalogue.ts';
import type { Play } from './plays.ts';

export interface TokenAnswer {
  access_token: string;
  token_type: 'bearer';
  /** Seconds. */
  expires_in: number;
  refresh_token: string;
  scope: string;
  /** Seconds since the epoch. */
  created_at: number;
}

/** How this Trakt differs from the one on its best day. Read again for every request, so a test may turn them at any time. */
export interface Switches {
  /** Milliseconds that Trakt's clock is ahead of the machine's. */
  clockOffset: number;
  /** Milliseconds that every answer takes. */
  latency: number;
  /** Which limits are kept: one write a second, and 500 GETs in five minutes, for a user. */
  limits: { writes: boolean; reads: boolean };
  /** What a 429 says. */
  tooMany: { ratelimit: boolean; retryAfter: boolean; html: boolean };
  /** Milliseconds for which history and progress do not show a write; a function is asked again for each read, from 1. */
  staleReads: number | ((nthRead: number) => number);
  /** The same for the item count of the history; without it, the count is of the age of the plays that it comes with. */
  staleItemCount: number | undefined;
  /** Milliseconds after which a write to the history is carried out whose sender left or was cut off before it was; 0: never. */
  lateExecution: number;
  /** Whether there is at most one play of a thing in a minute: a second one is answered as updated. */
  onePerMinute: boolean;
  answerAddedWith: 200 | 201;
  /** Whether the answer to an addition says what was updated. */
  tellUpdated: boolean;
  /** Whether a batch with this item is refused whole, by a 422. */
  refuse422: (item: Episode | Movie) => boolean;
  /** Under which other item or other minute (in milliseconds) an added play is kept and shown. */
  showsUnder: (item: Episode | Movie, watchedAt: number) => { item?: Episode | Movie; watchedAt?: number };
  /** The page count that is reported, from the real one. */
  pageCount: (pages: number) => number;
  /** The item count that is reported, from the real one. */
  itemCount: (items: number) => number;
  /** Page → how many plays are missing from its end although they exist. */
  lostPlays: Record<number, number>;
  /** Page → how many plays fewer it holds; they move to the next page, so there are more pages than reported. */
  shortPages: Record<number, number>;
  /** The order of plays of one minute (given newest first, then by falling ID), for the nth read of the history. */
  orderTies: (tied: Play[], nthRead: number, page: number) => Play[];
  /** `by page`: each page has the plays of one minute in an order of its own, the same at every read; goes before `orderTies`. */
  minuteOrder: 'by page' | undefined;
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
  /** Whether a sign-in works for an app that is not approved yet; its requests to the API are still refused. */
  pendingAppSignsIn: boolean;
  /** How many apps may be connected to an account: without VIP, and with it. */
  connectedApps: { free: number; vip: number };
  /** What becomes of a sign-in beyond that: it is refused on Trakt's page, so that its code stays pending, or the oldest app goes. */
  beyondConnectedApps: 'refuse' | 'revoke the oldest';
  /** The answer that brings tokens, from the usual one. */
  tokenAnswer: (usual: TokenAnswer) => object;
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

/** Plays of one minute in an order that each page has for itself, the same at every read. */
export const tiesByPage: Switches['orderTies'] = (tied, _nthRead, page) => {
  const place = ({ id }: Play) => Number((id * 2_654_435_761n * BigInt(2 * page + 1)) % 4_294_967_291n);
  return tied
    .map(play => ({ play, at: place(play) }))
    .sort((a, b) => a.at - b.at)
    .map(({ play }) => play);
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
    staleItemCount: undefined,
    lateExecution: 0,
    onePerMinute: false,
    answerAddedWith: 201,
    tellUpdated: true,
    refuse422: () => false,
    showsUnder: () => ({}),
    pageCount: pages => pages,
    itemCount: items => items,
    lostPlays: {},
    shortPages: {},
    orderTies: tiesChanging,
    minuteOrder: undefined,
    notFoundIds: true,
    extraKeys: true,
    maxPlays: 100_000,
    unknownApp: 'empty',
    invalidClientStatus: 401,
    invalidGrantStatus: 400,
    accessTokenLife: 7 * 24 * 60 * 60,
    refreshEndsAccessToken: true,
    reuseEndsFamily: true,
    pendingAppSignsIn: false,
    connectedApps: { free: 2, vip: 50 },
    beyondConnectedApps: 'refuse',
    tokenAnswer: usual => usual,
    verificationUrl: 'https://auth.trakt.tv/activate',
    deviceInterval: 6,
    deviceLife: 600,
  };
}
