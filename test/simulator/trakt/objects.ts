import type { Episode, Movie, Show } from './catalogue.ts';
import type { Play } from './plays.ts';

/** A show as Trakt writes it. */
export function showObject({ title, year, ids }: Show, extraKeys: boolean): object {
  return { title, year, ids: extraKeys ? { ...ids, tvrage: null, plex: plex(ids.slug) } : ids };
}

/** A movie as Trakt writes it. */
export function movieObject({ title, year, ids }: Movie, extraKeys: boolean): object {
  return { title, year, ids: extraKeys ? { ...ids, plex: plex(ids.slug) } : ids };
}

/** An episode as Trakt writes it. */
export function episodeObject({ season, number, title, ids }: Episode, extraKeys: boolean): object {
  return { season, number, title, ids: extraKeys ? { ...ids, tvrage: null, plex: plex(null) } : ids };
}

/** A play as Trakt writes it; the ID is a bigint. */
export function playObject(play: Play, extraKeys: boolean): object {
  const { id, action, item, missing = [] } = play;
  const head = { id, watched_at: new Date(play.watchedAt).toISOString(), action, type: item.type };
  if (item.type === 'movie') {
    return missing.includes('movie') ? head : { ...head, movie: movieObject(item, extraKeys) };
  }
  return {
    ...head,
    ...(missing.includes('episode') ? {} : { episode: episodeObject(item, extraKeys) }),
    ...(missing.includes('show') ? {} : { show: showObject(item.show, extraKeys) }),
  };
}

function plex(slug: string | null): object {
  return { guid: '5d9c08544eefaa001f5daa21', slug };
}
