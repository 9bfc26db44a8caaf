import type { Episode, Movie } from './catalogue.ts';

export interface Play {
  id: bigint;
  /** Milliseconds since the epoch; 0 is a play without a date. */
  watchedAt: number;
  action: 'scrobble' | 'checkin' | 'watch';
  item: Episode | Movie;
  /** Counted, but never given out: Trakt no longer knows what was watched. */
  unresolvable?: boolean;
  /** Objects that are left out of the answer, as for deleted media. */
  missing?: ('show' | 'episode' | 'movie')[];
}

export interface PlayFilter {
  type?: 'movies' | 'shows' | 'seasons' | 'episodes';
  /** Trakt's numeric ID of one thing of that type. */
  id?: number;
  /** Milliseconds, inclusive. */
  startAt?: number;
  endAt?: number;
}

/** What is watched when, sorted, without history IDs: a play that came back has a new one. */
export function occasionsOf(plays: readonly Play[]): string[] {
  return plays
    .map(
      ({ item, watchedAt }) =>
        `${item.type} ${item.ids.trakt} ${new Date(watchedAt).toISOString().slice(0, 16)}`,
    )
    .toSorted();
}

interface Write {
  at: number;
  added: Play[];
  removed: Play[];
}

/** One account's plays, newest first and within the same time by falling ID; can also be seen as before its last writes. */
export class PlayHistory {
  #plays: Play[] = [];
  readonly #byId = new Map<bigint, Play>();
  #writes: Write[] = [];
  readonly #views = new Map<string, Play[]>();

  get plays(): readonly Play[] {
    return this.#plays;
  }

  get(id: bigint): Play | undefined {
    return this.#byId.get(id);
  }

  /** Adds plays. With the time of a write, stale reads lack them for a while. */
  add(added: Play[], writtenAt?: number): void {
    for (const play of added) this.#byId.set(play.id, play);
    this.#plays = sorted([...this.#plays, ...added]);
    this.#changed({ added, removed: [] }, writtenAt);
  }

  /** Removes plays. With the time of a write, stale reads still list them for a while. */
  remove(removed: Play[], writtenAt?: number): void {
    for (const play of removed) this.#byId.delete(play.id);
    this.#plays = this.#plays.filter(play => this.#byId.has(play.id));
    this.#changed({ added: [], removed }, writtenAt);
  }

  /** The plays that a filter lets through, as they were before every write later than `asOf` (milliseconds). */
  view(filter: PlayFilter, asOf = Number.POSITIVE_INFINITY): readonly Play[] {
    const undone = this.#writes.filter(write => write.at > asOf);
    const key = JSON.stringify([undone.length, filter]);
    const known = this.#views.get(key);
    if (known) return known;
    const plays = before(undone, this.#plays).filter(play => isWanted(play, filter));
    this.#views.set(key, plays);
    return plays;
  }

  #changed(change: Omit<Write, 'at'>, writtenAt: number | undefined): void {
    this.#views.clear();
    if (writtenAt !== undefined) this.#writes = [...this.#writes.slice(-999), { ...change, at: writtenAt }];
  }
}

/** Undoes writes, the latest first. */
function before(writes: Write[], plays: Play[]): Play[] {
  if (writes.length === 0) return plays;
  const seen = new Map(plays.map(play => [play.id, play]));
  for (const write of writes.toReversed()) {
    for (const play of write.added) seen.delete(play.id);
    for (const play of write.removed) seen.set(play.id, play);
  }
  return sorted([...seen.values()]);
}

function sorted(plays: Play[]): Play[] {
  return plays.sort((a, b) => b.watchedAt - a.watchedAt || (a.id < b.id ? 1 : -1));
}

function isWanted({ item, watchedAt }: Play, { type, id, startAt, endAt }: PlayFilter): boolean {
  if (startAt !== undefined && watchedAt < startAt) return false;
  if (endAt !== undefined && watchedAt > endAt) return false;
  if (type === undefined) return true;
  if (item.type === 'movie') return type === 'movies' && (id ?? item.ids.trakt) === item.ids.trakt;
  return type !== 'movies' && (id === undefined || traktId(item, type) === id);
}

function traktId(episode: Episode, type: 'shows' | 'seasons' | 'episodes'): number | undefined {
  if (type === 'episodes') return episode.ids.trakt;
  if (type === 'shows') return episode.show.ids.trakt;
  return episode.show.seasons.find(season => season.number === episode.season)?.ids.trakt;
}
