import { type HttpHandler, http } from 'msw';
import { empty, json, Violation } from './answers.ts';
import type { Catalogue, Episode, Movie } from './catalogue.ts';
import { writeJson } from './json.ts';
import type { Play } from './plays.ts';
import type { Answering, UserAsk } from './route.ts';
import { type Account, stampActivities, takeHistoryId, type World } from './world.ts';

const MOST_REMOVALS = 100;
const MINUTE = 60_000;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

type Ids = Record<string, unknown>;

interface Requested {
  ids: Ids;
  time: string | undefined;
  item: Episode | Movie | undefined;
}

/** Changing what was watched. */
export function changeRoutes(user: Answering<UserAsk>): HttpHandler[] {
  return [http.post('/sync/history', user(addPlays)), http.post('/sync/history/remove', user(sendRemovals))];
}

function addPlays({ world, account, body }: UserAsk): Response {
  allowOnly(body, ['movies', 'episodes']);
  const movies = readRequested(body.movies, ids => findMovie(world.catalogue, ids));
  const episodes = readRequested(body.episodes, ids => findEpisode(world.catalogue, ids));
  const requested = [...movies, ...episodes];
  if (requested.length === 0) throw new Violation('nothing to add');
  const found = requested.filter(({ item }) => item).length;
  if (account.history.plays.length + found > world.switches.maxPlays) return empty(420);

  if (requested.some(({ item }) => item && world.switches.refuse422(item)))
    return json({ error: 'invalid_record', error_description: 'watched_at is not valid' }, 422);

  const { added, updated } = newPlays(world, account, requested);
  account.history.add(added, world.clock.now());
  stampActivities(world, account, kindsOf([...added, ...updated]));
  const notFound = (of: Requested[]) => of.filter(({ item }) => !item).map(({ ids }) => ({ ids }));
  const missing = { movies: notFound(movies), shows: [], seasons: [], episodes: notFound(episodes) };
  const told = world.switches.tellUpdated ? { updated: counts(updated) } : {};
  return json({ added: counts(added), ...told, not_found: missing }, world.switches.answerAddedWith);
}

/** The plays that are added, and those that are there already where there is one of a thing in a minute. */
function newPlays(
  world: World,
  account: Account,
  requested: Requested[],
): { added: Play[]; updated: Play[] } {
  const slot = ({ item, watchedAt }: Play) =>
    `${item.type} ${item.ids.trakt} ${Math.floor(watchedAt / MINUTE)}`;
  const taken = new Set(world.switches.onePerMinute ? account.history.plays.map(slot) : []);
  const added: Play[] = [];
  const updated: Play[] = [];
  for (const { item, time } of requested) {
    if (!item) continue;
    const play = newPlay(world, item, time);
    if (taken.has(slot(play))) updated.push(play);
    else added.push(play);
    if (world.switches.onePerMinute) taken.add(slot(play));
  }
  return { added, updated };
}

function sendRemovals({ world, account, body }: UserAsk): Response {
  allowOnly(body, ['ids']);
  const ids = [...new Set(readHistoryIds(body.ids))];
  const found = ids.flatMap(id => account.history.get(id) ?? []);
  const missing = ids.filter(id => !account.history.get(id));
  if (found.length > 0) {
    account.history.remove(found, world.clock.now());
    stampActivities(world, account, kindsOf(found));
  }
  const notFound = { movies: [], shows: [], seasons: [], episodes: [] };
  return json({
    deleted: counts(found),
    not_found: world.switches.notFoundIds ? { ...notFound, ids: missing } : notFound,
  });
}

function newPlay(world: World, item: Episode | Movie, time: string | undefined): Play {
  const watchedAt = Math.floor(watchedTime(world, item, time) / MINUTE) * MINUTE;
  const shown = world.switches.showsUnder(item, watchedAt);
  return { id: takeHistoryId(world), item, watchedAt, ...shown, action: 'watch' };
}

function watchedTime({ clock }: World, item: Episode | Movie, time: string | undefined): number {
  if (time === undefined) return clock.now();
  if (time === 'unknown') return 0;
  return Date.parse(time === 'released' ? (item.releasedAt ?? '') : time);
}

function kindsOf(plays: Play[]): Set<'movie' | 'episode'> {
  return new Set(plays.map(play => play.item.type));
}

function counts(plays: Play[]): { movies: number; episodes: number } {
  const movies = plays.filter(play => play.item.type === 'movie').length;
  return { movies, episodes: plays.length - movies };
}

function allowOnly(body: Record<string, unknown>, keys: string[]): void {
  for (const key of Object.keys(body)) {
    if (!keys.includes(key)) throw new Violation(`the body names ${key}`);
  }
}

function readHistoryIds(ids: unknown): bigint[] {
  if (!Array.isArray(ids) || ids.length === 0) throw new Violation('no ids to remove');
  if (ids.length > MOST_REMOVALS) throw new Violation(`${ids.length} ids in one removal`);
  for (const id of ids) {
    if (typeof id !== 'bigint' || id <= 0n) throw new Violation(`history id ${writeJson(id)}`);
  }
  return ids;
}

function readRequested(entries: unknown, find: (ids: Ids) => Episode | Movie | undefined): Requested[] {
  if (entries === undefined) return [];
  if (!Array.isArray(entries)) throw new Violation('movies or episodes is not a list');
  return entries.map(entry => {
    const { ids, watched_at: time, ...rest } = entry ?? {};
    if (typeof ids !== 'object' || ids === null || Object.keys(ids).length === 0) {
      throw new Violation('something to add has no ids');
    }
    if (time !== undefined && time !== 'released' && time !== 'unknown' && !TIMESTAMP.test(time)) {
      throw new Violation(`watched_at is ${time}`);
    }
    if (Object.keys(rest).length > 0)
      throw new Violation(`something to add has ${Object.keys(rest).join(', ')}`);
    return { ids, time, item: find(ids) };
  });
}

function findMovie(catalogue: Catalogue, ids: Ids): Movie | undefined {
  return catalogue.movies.find(movie => !movie.gone && sharesId(movie.ids, ids));
}

function findEpisode(catalogue: Catalogue, ids: Ids): Episode | undefined {
  if (typeof ids.trakt === 'bigint') return catalogue.episode(Number(ids.trakt));
  return catalogue.episodes().find(episode => sharesId(episode.ids, ids));
}

function sharesId(own: object, asked: Ids): boolean {
  return Object.entries(own).some(
    ([name, id]) => id !== null && asked[name] !== undefined && String(asked[name]) === String(id),
  );
}
