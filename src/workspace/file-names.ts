/** The file name of a show, without its ending: its slug where that is a plain one, else `show-<trakt id>`. */
export function showFileName(show: { slug: string | null; traktId: number }): string {
  return show.slug !== null && /^[a-z0-9-]{1,100}$/.test(show.slug) ? show.slug : `show-${show.traktId}`;
}

/** A show that needs a file name, and the one that it had so far. */
interface NamedShow {
  slug: string | null;
  traktId: number;
  formerName?: string;
}

/**
 * The file names of shows by Trakt ID, each another one: the slug where it is a plain one and free, else
 * `show-<trakt id>`. Of two shows with one slug the one that has it already keeps it, else the lower Trakt ID gets it.
 */
export function showFileNames(shows: readonly NamedShow[]): Map<number, string> {
  const names = new Map<number, string>();
  const numbered = new Map(shows.map(({ traktId }) => [`show-${traktId}`, traktId]));
  const taken = new Set<string>();
  const has = (show: NamedShow) => Number(show.formerName === showFileName(show));
  for (const show of shows.toSorted((a, b) => has(b) - has(a) || a.traktId - b.traktId)) {
    const wanted = showFileName(show);
    const isFree = !taken.has(wanted) && (numbered.get(wanted) ?? show.traktId) === show.traktId;
    const name = isFree ? wanted : `show-${show.traktId}`;
    taken.add(name);
    names.set(show.traktId, name);
  }
  return names;
}
