import type { Play } from '../history/play.ts';

const TRAKT = 'https://trakt.tv';

/** The page at Trakt of what was played: that of the episode or movie, or of the show where that is all that is known. */
export function traktPage({ type, traktId, season, episode, showSlug, showTraktId }: Play): string {
  if (type === 'movie') return traktId === null ? TRAKT : `${TRAKT}/movies/${traktId}`;
  const show = showSlug ?? showTraktId;
  if (show === null) return TRAKT;
  const page = `${TRAKT}/shows/${encodeURIComponent(show)}`;
  return season === null || episode === null ? page : `${page}/seasons/${season}/episodes/${episode}`;
}
