import { empty, json, Violation } from './answers.ts';
import type { Catalogue, Episode, Movie } from './catalogue.ts';
import type { Play } from './plays.ts';
import type { Route, UserAsk } from './router.ts';
import { stampActivities, takeHistoryId, type World } from './world.ts';

const MOST_REMOVALS = 100;
const MINUTE = 60_000;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

interface Requested {
  ids: Record<string, unknown>;
  watched_at?: string;
}

/** Changing what was watched. */
export const changeRoutes: Route<UserAsk>[] = [
  { method: 'POST', path: '/sync/history', answer: addPlays },
  { method: 'POST', path: '/sync/history/remove', answer: removePlays },
];

function addPlays({ world, account, body }: UserAsk): Response {
  allowOnly(body, ['movies', 'episodes']);
  const wanted = {
    movie: readRequested(body.movies).map(entry => ({ entry, item: findMovie(world.catalogue, entry.ids) })),
    episode: readRequested(body.episodes).map(entry => ({
      entry,
      item: findEpisode(world.catalogue, entry.ids),
    })),
  };
  const all = [...wanted.movie, ...wanted.episode];
  if (all.length === 0) throw new Violation('nothing to add');
  const times = all.map(({ entry, item }) => watchedAt(entry.watched_at, item, world));
  const plays = all.flatMap(({ item }, index) => (item ? [newPlay(item, times[index] ?? 0)] : []));
  if (account.history.plays.length + plays.length > world.switches.maxPlays) return empty(420);

  const added = plays.map(play => ({ ...play, id: takeHistoryId(world) }));
  account.history.add(added, world.clock.now());
  stampActivities(
    world,
    account,
    added.map(play => play.item.type),
  );
  const notFound = (of: { entry: Requested; item?: Episode | Movie }[]) =>
    of.filter(({ item }) => !item).map(({ entry }) => ({ ids: entry.ids }));
  return json(
    {
      added: counts(added),
      not_found: {
        movies: notFound(wanted.movie),
        shows: [],
        seasons: [],
        episodes: notFound(wanted.episode),
      },
    },
    201,
  );
}

function removePlays({ world, account, body }: UserAsk): Response {
  allowOnly(body, ['ids']);
  const ids = [...new Set(readHistoryIds(body.ids))];
  const found = ids.flatMap(id => account.history.get(id) ?? []);
  const notFound = ids.filter(id => !account.history.get(id));
  if (found.length > 0) {
    account.history.remove(found, world.clock.now());
    stampActivities(
      world,
      account,
      found.map(play => play.item.type),
    );
  }
  return json({
    deleted: counts(found),
    not_found: {
      movies: [],
      shows: [],
      seasons: [],
      episodes: [],
      ...(world.switches.notFoundIds ? { ids: notFound } : {}),
    },
  });
}

function newPlay(item: Episode | Movie, time: number): Omit<Play, 'id'> {
  return { item, action: 'watch', watchedAt: Math.floor(time / MINUTE) * MINUTE };
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
    if (typeof id !== 'bigint' || id <= 0n) throw new Violation(`history id ${JSON.stringify(id)}`);
  }
  return ids;
}

function readRequested(entries: unknown = []): Requested[] {
  if (!Array.isArray(entries)) throw new Violation('movies or episodes is not a list');
  for (const entry of entries) {
    const { ids, watched_at: time, ...rest } = entry ?? {};
    if (typeof ids !== 'object' || ids === null || Object.keys(ids).length === 0) {
      throw new Violation('something to add has no ids');
    }
    if (time !== undefined && time !== 'released' && time !== 'unknown' && !TIMESTAMP.test(time)) {
      throw new Violation(`watched_at is ${time}`);
    }
    if (Object.keys(rest).length > 0)
      throw new Violation(`something to add has ${Object.keys(rest).join(', ')}`);
  }
  return entries;
}

function watchedAt(given: string | undefined, item: Episode | Movie | undefined, { clock }: World): number {
  if (given === undefined) return clock.now();
  if (given === 'unknown') return 0;
  return Date.parse(given === 'released' ? (item?.releasedAt ?? '1970-01-01') : given);
}

function findMovie(catalogue: Catalogue, ids: Record<string, unknown>): Movie | undefined {
  return catalogue.movies.find(movie => !movie.gone && sharesId(movie.ids, ids));
}

function findEpisode(catalogue: Catalogue, ids: Record<string, unknown>): Episode | undefined {
  if (typeof ids.trakt === 'bigint') return catalogue.episode(Number(ids.trakt));
  return catalogue.episodes().find(episode => sharesId(episode.ids, ids));
}

function sharesId(own: object, asked: Record<string, unknown>): boolean {
  return Object.entries(own).some(
    ([name, id]) => id !== null && asked[name] !== undefined && String(asked[name]) === String(id),
  );
}
