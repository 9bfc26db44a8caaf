/** What a person can mean by a title. */
export type Kind = 'show' | 'movie';

/** How the `show` input names a show or movie. */
export type TitleQuery = (
  | { by: 'trakt'; id: number }
  | { by: 'slug' | 'imdb'; id: string }
  | { by: 'tvdb' | 'tmdb'; id: number }
  | { by: 'title'; title: string }
) & {
  /** Where it says which of the two it names. */
  kind?: Kind;
};

/**
 * Reads one entry of the `show` input: a Trakt ID, a slug, an address at trakt.tv or app.trakt.tv, at imdb.com or
 * themoviedb.org, an IMDb ID, `tvdb:…`, `tmdb:…`, or else a title.
 */
export function parseTitleQuery(text: string): TitleQuery {
  return parseAddress(text) ?? parseName(text);
}

function parseAddress(text: string): TitleQuery | undefined {
  const [, host = '', path = ''] =
    /^(?:https?:\/\/)?(?:www\.|app\.|m\.)?(trakt\.tv|imdb\.com|themoviedb\.org)\/([^?#\s]*)/i.exec(text) ??
    [];
  switch (host.toLowerCase()) {
    case 'trakt.tv': {
      const [, kind, name] = /^(show|movie)s\/([^/]+)/i.exec(path) ?? [];
      if (kind === undefined || name === undefined) return undefined;
      return {
        ...parseInAddress(decoded(name).toLowerCase()),
        kind: kind.toLowerCase() === 'show' ? 'show' : 'movie',
      };
    }
    case 'imdb.com': {
      const id = /(?:^|\/)title\/(tt\d+)/i.exec(path)?.[1];
      return id === undefined ? undefined : { by: 'imdb', id: id.toLowerCase() };
    }
    case 'themoviedb.org': {
      const [, kind, id] = /^(tv|movie)\/(\d{1,15})(?:\D|$)/i.exec(path) ?? [];
      if (kind === undefined) return undefined;
      return { by: 'tmdb', id: Number(id), kind: kind.toLowerCase() === 'tv' ? 'show' : 'movie' };
    }
  }
}

/** A number in an address can be a slug: https://trakt.tv/shows/24 */
function parseInAddress(name: string): TitleQuery {
  return /^\d+$/.test(name) ? { by: 'slug', id: name } : parseName(name);
}

function parseName(text: string): TitleQuery {
  const numbered = /^(tvdb|tmdb):\s*(\d{1,15})$/i.exec(text);
  if (numbered)
    return { by: numbered[1]?.toLowerCase() === 'tvdb' ? 'tvdb' : 'tmdb', id: Number(numbered[2]) };
  if (/^\d{1,15}$/.test(text)) return { by: 'trakt', id: Number(text) };
  if (/^tt\d+$/i.test(text)) return { by: 'imdb', id: text.toLowerCase() };
  if (/^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(text)) return { by: 'slug', id: text };
  return { by: 'title', title: text };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
