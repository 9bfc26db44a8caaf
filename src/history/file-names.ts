/** The file name of a show, without its ending: its slug where that is a plain one, else `show-<trakt id>`. */
export function showFileName(show: { slug: string | null; traktId: number }): string {
  return show.slug !== null && /^[a-z0-9-]{1,100}$/.test(show.slug) ? show.slug : `show-${show.traktId}`;
}

/** The file name of what a run removes: unique, since a broken upload can use a name up. */
export function removalFileName(account: string, run: { id: string; attempt: string }): string {
  const random = Math.random().toString(36).slice(2, 6).padEnd(4, '0');
  return `removed-plays-${account.replace(/[^\w-]/g, '_')}-${run.id}-${run.attempt}-${random}.csv`;
}
