import { Failure } from '../base/failure.ts';
import { isDated, minuteOf, type Play } from '../history/play.ts';
import type { TraktApi } from './client.ts';
import { headerNumber, PAGE_SIZE, type Part, partOf, readPage, type Scope } from './history-page.ts';
import type { Season, Watched } from './schemas.ts';

/** A history holds no more plays: a higher count is wrong, and asking for so many pages would never end. */
const MOST_PLAYS = 100_000;

/** What is read, and what other reads know of it. */
export interface MinuteQuery {
  /** UTC, `2025-11-17T01:02`; that of the epoch for plays without a date. */
  minute: string;
  /** All plays that are known, of other minutes too: a title of which they are all is not asked for again. */
  known: ReadonlyMap<string, Play>;
}

export interface MinuteRead {
  /** Of the minute, known ones included. */
  plays: Play[];
  /** Whether every play that Trakt lists in it was read. */
  isComplete: boolean;
}

/**
 * Reads what a scope holds of one minute. More than a page of it has no order: Trakt's pages can overlap in the same way at each
 * read. It is split by type, then show, season and episode, each against its own count, until each part fits on a page.
 * @throws Failure when a page cannot be read
 */
export async function readMinute(api: TraktApi, scope: Scope, query: MinuteQuery): Promise<MinuteRead> {
  const plays = new Map([...query.known].filter(([, { watchedAt }]) => minuteOf(watchedAt) === query.minute));
  const reading = { api, query, plays, watched: watchedReader(api) };
  const window = windowOf(query.minute);
  const { path } = partOf(scope);
  const slice = { ...window, path, holds: () => true, parts: partsOf(scope, window, reading) };
  const isComplete = await readSlice(slice, reading);
  return { plays: [...plays.values()], isComplete };
}

interface Reading {
  api: TraktApi;
  query: MinuteQuery;
  /** All plays of the minute so far. */
  plays: Map<string, Play>;
  watched: (type: 'movies' | 'shows') => Promise<Watched[] | undefined>;
}

type Window = Pick<Part, 'from' | 'to'>;

/** A part of the minute, and how it is split where it has more than a page. */
interface Slice extends Part {
  holds: (play: Play) => boolean;
  /** Missing for one movie or episode, which cannot be split. */
  parts?: () => AsyncGenerator<Slice, IsAll>;
}

/** Whether the parts were all that there can be. */
type IsAll = boolean;

/** @returns whether it was read to its end: as many plays as Trakt counts, or all that it can list */
async function readSlice(slice: Slice, { api, plays, ...rest }: Reading): Promise<boolean> {
  const add = (read: readonly Play[]) => read.forEach(play => void plays.set(play.historyId, play));
  const first = await readPage(api, slice, 1);
  add(first.plays);
  const { itemCount } = first;
  // One answer has them all: what it counts and does not list is what Trakt cannot resolve any more.
  if (itemCount <= PAGE_SIZE) return itemCount >= 0;
  if (itemCount > MOST_PLAYS) return false;
  const hasAll = () => [...plays.values()].filter(slice.holds).length >= itemCount;
  const pages = Array.from({ length: Math.ceil(itemCount / PAGE_SIZE) - 1 }, (_, index) => index + 2);
  await Promise.all(pages.map(async page => add((await readPage(api, slice, page)).plays)));
  const parts = slice.parts?.();
  let isComplete = true;
  while (!hasAll()) {
    const next = await parts?.next();
    if (next === undefined) return false;
    if (next.done) return isComplete && next.value;
    isComplete = (await readSlice(next.value, { api, plays, ...rest })) && isComplete;
  }
  return true;
}

function partsOf(scope: Scope, window: Window, reading: Reading): Slice['parts'] {
  if (scope === 'all' || scope.type === 'time') return () => byType(window, reading);
  if (scope.type === 'show') return () => bySeason(scope.traktId, window, reading);
  return undefined;
}

async function* byType(window: Window, reading: Reading): AsyncGenerator<Slice, IsAll> {
  yield {
    ...window,
    path: '/movies',
    holds: play => play.type === 'movie',
    parts: () => byMovie(window, reading),
  };
  yield {
    ...window,
    path: '/episodes',
    holds: play => play.type === 'episode',
    parts: () => byShow(window, reading),
  };
  return true;
}

async function* byMovie(window: Window, reading: Reading): AsyncGenerator<Slice, IsAll> {
  const holds = (traktId: number) => (play: Play) => play.type === 'movie' && play.traktId === traktId;
  const { ids, isAll } = await candidates('movies', reading);
  for (const id of ids) yield { ...window, path: `/movies/${id}`, holds: holds(id) };
  return isAll;
}

async function* byShow(window: Window, reading: Reading): AsyncGenerator<Slice, IsAll> {
  const holds = (traktId: number) => (play: Play) => play.type === 'episode' && play.showTraktId === traktId;
  const part = (id: number): Slice => ({
    ...window,
    path: `/shows/${id}`,
    holds: holds(id),
    parts: () => bySeason(id, window, reading),
  });
  const shows = [...reading.plays.values()].flatMap(play =>
    play.type === 'episode' && play.showTraktId !== null ? [play.showTraktId] : [],
  );
  const seen = new Set(shows);
  for (const id of seen) yield part(id);
  const { ids, isAll } = await candidates('shows', reading);
  for (const id of ids) if (!seen.has(id)) yield part(id);
  return isAll;
}

async function* bySeason(
  showTraktId: number,
  window: Window,
  reading: Reading,
): AsyncGenerator<Slice, IsAll> {
  const answer = await reading.api.readOrMissing(
    `/shows/${showTraktId}/seasons`,
    { extended: 'episodes', specials: 'true' },
    'looking up the seasons',
  );
  if (answer === undefined) return false;
  const { parseSeasonList } = await import('./schemas.ts');
  for (const season of parseSeasonList(answer)) {
    const holds = (play: Play) => play.showTraktId === showTraktId && play.season === season.number;
    const parts = () => byEpisode(season, window, reading);
    if (season.traktId === null) yield* parts();
    else yield { ...window, path: `/seasons/${season.traktId}`, holds, parts };
  }
  return true;
}

/** Those without a play seen so far come first. */
async function* byEpisode(
  { episodes: ids }: Season,
  window: Window,
  { plays }: Reading,
): AsyncGenerator<Slice, IsAll> {
  const seen = new Set([...plays.values()].map(play => (play.type === 'episode' ? play.traktId : null)));
  for (const id of [...ids.filter(id => !seen.has(id)), ...ids.filter(id => seen.has(id))]) {
    const holds = (play: Play) => play.type === 'episode' && play.traktId === id;
    yield { ...window, path: `/episodes/${id}`, holds };
  }
  return true;
}

/** Each is a request. */
const MOST_CANDIDATES = 2_000;

/**
 * The shows or movies that can have plays in the minute which no page showed, the likeliest first: those that were watched
 * last just then, then those that no page showed.
 */
async function candidates(
  type: 'movies' | 'shows',
  { query: { known, minute }, plays, watched }: Reading,
): Promise<{ ids: number[]; isAll: boolean }> {
  const list = await watched(type);
  if (list === undefined) return { ids: [], isAll: false };
  const countOf = (of: Iterable<Play>) => {
    const counts = new Map<number | null, number>();
    for (const play of of) {
      const id = type === 'movies' ? play.traktId : play.showTraktId;
      if ((play.type === 'movie') === (type === 'movies')) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  const [all, here] = [countOf(known.values()), countOf(plays.values())];
  const can = ({ traktId, plays, lastWatchedAt }: Watched) =>
    (lastWatchedAt === null || minuteOf(lastWatchedAt) >= minute) && plays > (all.get(traktId) ?? 0);
  const rank = ({ traktId, lastWatchedAt }: Watched) =>
    Number(here.has(traktId)) * 2 + Number(lastWatchedAt === null || minuteOf(lastWatchedAt) !== minute);
  const ids = list
    .filter(can)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ traktId }) => traktId);
  return { ids: ids.slice(0, MOST_CANDIDATES), isAll: ids.length <= MOST_CANDIDATES };
}

/** Reads what was ever watched, once; `undefined` where Trakt does not say. */
function watchedReader(api: TraktApi): Reading['watched'] {
  const lists = new Map<string, Promise<Watched[] | undefined>>();
  return type => {
    const list = lists.get(type) ?? readWatched(api, type).catch(orUndefined);
    lists.set(type, list);
    return list;
  };
}

async function readWatched(api: TraktApi, type: 'movies' | 'shows'): Promise<Watched[]> {
  const watched = new Map<number, Watched>();
  for (let page = 1; ; page++) {
    const query = { page, limit: PAGE_SIZE, ...(type === 'shows' && { extended: 'noseasons' }) };
    const answer = await api.read(`/sync/watched/${type}`, query, 'reading what was watched');
    const { parseWatched } = await import('./schemas.ts');
    const some = parseWatched(answer);
    const before = watched.size;
    for (const one of some) watched.set(one.traktId, one);
    // A page without anything new is the last one, or Trakt gives the same one again and again.
    const isOver = page >= (headerNumber(answer.headers, 'x-pagination-page-count') ?? 1);
    if (isOver || watched.size === before) return [...watched.values()];
  }
}

/** @throws whatever is no Failure */
function orUndefined(error: unknown): undefined {
  if (!(error instanceof Failure)) throw error;
}

function windowOf(minute: string): Window {
  const to = `${minute}:59.999Z`;
  return isDated({ watchedAt: to }) ? { from: `${minute}:00.000Z`, to } : { to };
}
