import type { Occasion } from '../../src/history/occasions.ts';
import { episodePlay } from '../history/plays.ts';

export const AT = '2025-11-10T20:00:00.000Z';

/** The nth episode in a minute: as many plays of it are put back as there are rows, beside those that were kept. */
export function occasion(n: number, { rows = 1, kept = 0 } = {}): Occasion {
  const row = {
    place: { file: 'removed.csv' },
    watchedAt: AT,
    type: 'episode' as const,
    traktId: n,
    claims: {},
    kept,
  };
  return {
    key: `episode ${n} ${AT.slice(0, 16)}`,
    type: 'episode',
    traktId: n,
    minute: AT.slice(0, 16),
    rows: Array.from({ length: rows }, () => row),
    wanted: rows + kept,
  };
}

/** A play of the nth episode in that minute. */
export const play = (n: number, historyId: string) => episodePlay({ historyId, traktId: n, watchedAt: AT });
