import { type HttpHandler, http } from 'msw';
import { json, Violation } from './answers.ts';
import { playObject } from './objects.ts';
import { type Paging, pagingHeaders, readPaging } from './paging.ts';
import type { Play, PlayFilter } from './plays.ts';
import type { Answering, UserAsk } from './route.ts';
import { type Switches, tiesByPage } from './switches.ts';
import type { World } from './world.ts';

const USUAL_LIMIT = 100;
const LARGEST_LIMIT = 250;
const QUERY = ['page', 'limit', 'start_at', 'end_at'];
const MINUTE = 60_000;

/** Reading what was watched. */
export function historyRoutes(user: Answering<UserAsk>): HttpHandler[] {
  return [
    http.get('/sync/history', user(readHistory, QUERY)),
    http.get('/sync/history/:type', user(readHistory, QUERY)),
    http.get('/sync/history/:type/:id', user(readHistory, QUERY)),
    http.get('/sync/last_activities', user(readActivities)),
  ];
}

/** The time before which a write must lie to be seen by the next read. */
export function readsAsOf(world: World): number {
  const { staleReads } = world.switches;
  world.staleReads += 1;
  return asOf(world, typeof staleReads === 'number' ? staleReads : staleReads(world.staleReads));
}

function asOf({ clock }: World, age: number): number {
  return age > 0 ? clock.now() - age : Number.POSITIVE_INFINITY;
}

function readHistory({ world, account, params, query }: UserAsk): Response {
  const { switches } = world;
  const paging = readPaging(query, USUAL_LIMIT, LARGEST_LIMIT);
  const filter = readFilter(params, query);
  const age = readsAsOf(world);
  const plays = filter ? account.history.view(filter, age) : [];
  const { staleItemCount } = switches;
  const counted =
    filter && staleItemCount !== undefined
      ? account.history.view(filter, asOf(world, staleItemCount))
      : plays;
  const items = counted.length;
  world.historyReads += 1;
  const page = pageOf(plays, paging, switches, world.historyReads);
  const body = page.filter(play => !play.unresolvable).map(play => playObject(play, switches.extraKeys));
  const pages = switches.pageCount(Math.ceil(items / paging.limit));
  const answer = json(body, 200, pagingHeaders(paging, pages, switches.itemCount(items)));
  runHooks(world, paging.page);
  return answer;
}

/** Undefined for a slug, which finds nothing. */
function readFilter(params: Record<string, string>, query: URLSearchParams): PlayFilter | undefined {
  const { type, id } = params;
  if (type !== undefined && !isType(type)) throw new Violation(`unknown type of history ${type}`);
  if (id !== undefined && !/^\d+$/.test(id)) return undefined;
  return {
    type,
    id: id === undefined ? undefined : Number(id),
    startAt: readTime(query, 'start_at'),
    endAt: readTime(query, 'end_at'),
  };
}

function isType(text: string): text is NonNullable<PlayFilter['type']> {
  return ['movies', 'shows', 'seasons', 'episodes'].includes(text);
}

function readTime(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new Violation(`${name} is ${text}`);
  return time;
}

function pageOf(
  plays: readonly Play[],
  { page, limit }: Paging,
  switches: Switches,
  nthRead: number,
): Play[] {
  const short = (of: number) => switches.shortPages[of] ?? 0;
  let start = (page - 1) * limit;
  for (const earlier of Object.keys(switches.shortPages)) {
    if (Number(earlier) < page) start -= short(Number(earlier));
  }
  const end = start + limit - short(page) - (switches.lostPlays[page] ?? 0);
  const order = switches.minuteOrder === 'by page' ? tiesByPage : switches.orderTies;
  return ordered(plays, start, end, tied => order(tied, nthRead, page));
}

/** A stretch of the plays, with those of each minute in the order of this read, also over the stretch's ends. */
function ordered(
  plays: readonly Play[],
  start: number,
  end: number,
  order: (tied: Play[]) => Play[],
): Play[] {
  const result: Play[] = [];
  let at = Math.min(start, plays.length);
  while (at > 0 && isTied(plays[at - 1], plays[at])) at -= 1;
  const skipped = start - at;
  while (at < Math.min(end, plays.length)) {
    let next = at + 1;
    while (isTied(plays[at], plays[next])) next += 1;
    const tied = plays.slice(at, next);
    result.push(...(tied.length > 1 ? order(tied) : tied));
    at = next;
  }
  return result.slice(skipped, skipped + Math.max(0, end - start));
}

function isTied(a: Play | undefined, b: Play | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    Math.floor(a.watchedAt / MINUTE) === Math.floor(b.watchedAt / MINUTE)
  );
}

function runHooks(world: World, page: number): void {
  for (const hook of world.pageHooks) {
    if (hook.page !== page || hook.left === 0) continue;
    hook.left -= 1;
    hook.callback();
  }
}

function readActivities({ account }: UserAsk): Response {
  const movies = new Date(account.activities.movies).toISOString();
  const episodes = new Date(account.activities.episodes).toISOString();
  const never = '2015-03-04T05:06:07.000Z';
  return json({
    all: movies > episodes ? movies : episodes,
    movies: {
      watched_at: movies,
      collected_at: never,
      rated_at: never,
      watchlisted_at: never,
      commented_at: never,
    },
    episodes: {
      watched_at: episodes,
      collected_at: never,
      rated_at: never,
      watchlisted_at: never,
      commented_at: never,
    },
    shows: { rated_at: never, watchlisted_at: never, commented_at: never, hidden_at: never },
    seasons: { rated_at: never, watchlisted_at: never, commented_at: never, hidden_at: never },
    account: { settings_at: never, followed_at: never, following_at: never, pending_at: never },
  });
}
