/** A show or movie that needs a file name, and the one that it had so far. */
export interface Named {
  kind: 'show' | 'movie';
  slug: string | null;
  traktId: number;
  formerName?: string | undefined;
}

/** The names of devices: Windows makes no file of that name, whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The file name of a show or movie, without its ending: its slug where that is a plain one, else `show-<trakt id>`, `movie-<trakt id>`. */
export function titleFileName(title: Omit<Named, 'formerName'>): string {
  const { slug } = title;
  return slug !== null && /^[a-z0-9-]{1,100}$/.test(slug) && !RESERVED.test(slug) ? slug : numbered(title);
}

/**
 * The file names of different shows and movies, in their order, each another one: the slug where it is a plain one and free, else
 * `show-<trakt id>`. Of two with one slug the one that has it already keeps it, else a show before a movie, and then the lower
 * Trakt ID.
 */
export function titleFileNames(titles: readonly Named[]): string[] {
  const owners = new Map<string, Named>(titles.map(title => [numbered(title), title]));
  const names = new Map<Named, string>();
  const taken = new Set<string>();
  for (const title of titles.toSorted(byClaim)) {
    const wanted = titleFileName(title);
    const isFree = !taken.has(wanted) && (owners.get(wanted) ?? title) === title;
    const name = isFree ? wanted : numbered(title);
    taken.add(name);
    names.set(title, name);
  }
  return titles.map(title => names.get(title) ?? numbered(title));
}

function byClaim(a: Named, b: Named): number {
  const has = (title: Named) => Number(title.formerName === titleFileName(title));
  const isMovie = ({ kind }: Named) => Number(kind === 'movie');
  return has(b) - has(a) || isMovie(a) - isMovie(b) || a.traktId - b.traktId;
}

function numbered({ kind, traktId }: Omit<Named, 'formerName'>): string {
  return `${kind}-${traktId}`;
}
