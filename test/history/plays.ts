import { NO_MEMORY } from '../../src/history/memory.ts';
import type { Play } from '../../src/history/play.ts';
import type { SuspectSetting } from '../../src/history/suspects.ts';

/** A play of an episode: S03E12 of the story's show, scrobbled, unless something else is said. */
export function episodePlay(differs: Partial<Play> = {}): Play {
  return {
    historyId: '10000000022',
    watchedAt: '2025-11-17T18:03:00.000Z',
    action: 'scrobble',
    type: 'episode',
    title: "Marvel's Agents of S.H.I.E.L.D.",
    year: 2013,
    season: 3,
    episode: 12,
    episodeTitle: 'The Inside Man',
    traktId: 3700312,
    tvdbId: 7700312,
    imdbId: null,
    tmdbId: 5700312,
    showTraktId: 1394,
    showSlug: 'marvel-s-agents-of-s-h-i-e-l-d',
    ...differs,
  };
}

/** A play of a movie. */
export function moviePlay(differs: Partial<Play> = {}): Play {
  return {
    historyId: '9007199254740993',
    watchedAt: '2025-10-03T20:15:00.000Z',
    action: 'checkin',
    type: 'movie',
    title: 'The Third Man',
    year: 1949,
    season: null,
    episode: null,
    episodeTitle: null,
    traktId: 823,
    tvdbId: null,
    imdbId: 'tt0041959',
    tmdbId: 1092,
    showTraktId: null,
    showSlug: null,
    ...differs,
  };
}

/** So many plays of one show in one minute, as one wrong tap leaves them: S06E01 and on. */
export function bulkMark(count: number, differs: Partial<Play> = {}): Play[] {
  return Array.from({ length: count }, (_, index) =>
    episodePlay({
      historyId: String(10_000_000_100 + index),
      watchedAt: '2025-11-17T01:02:00.000Z',
      action: 'watch',
      season: 6,
      episode: index + 1,
      episodeTitle: `Episode ${index + 1}`,
      traktId: 3_700_601 + index,
      ...differs,
    }),
  );
}

/** What decides which plays look wrong, as by default, four days after the story’s accident. */
export function suspectSetting(differs: Partial<SuspectSetting> = {}): SuspectSetting {
  return {
    duplicateWindow: 4,
    duplicateKeep: 'best',
    now: Date.parse('2025-11-21T03:17:00.000Z'),
    memory: NO_MEMORY,
    ...differs,
  };
}
