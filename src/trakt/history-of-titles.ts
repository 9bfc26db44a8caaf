import type { Play } from '../history/play.ts';
import type { TraktApi } from './client.ts';
import { type HistoryRead, type ReadOptions, readHistory, type TitleScope } from './history.ts';

/** More titles than this are read as the whole history. */
const MOST_TITLES = 25;

/**
 * Reads all plays of the shows and movies that some plays are of, so that it is known which others a row could mean.
 * @throws Failure when a page cannot be read
 */
export async function readHistoryOfTitles(
  api: TraktApi,
  plays: readonly Play[],
  onProgress?: ReadOptions['onProgress'],
): Promise<Pick<HistoryRead, 'plays' | 'completeness'>> {
  const titles = new Map<string, TitleScope>();
  for (const play of plays) {
    const scope = titleOf(play);
    if (scope !== undefined) titles.set(`${scope.type} ${scope.traktId}`, scope);
  }
  if (titles.size > MOST_TITLES) return readHistory(api, 'all', { onProgress });
  const reads = await Promise.all([...titles.values()].map(title => readHistory(api, title, { onProgress })));
  return {
    plays: reads.flatMap(read => read.plays),
    completeness: reads.some(read => read.completeness === 'unproven') ? 'unproven' : 'proven',
  };
}

function titleOf({ type, traktId, showTraktId }: Play): TitleScope | undefined {
  if (type === 'movie') return traktId === null ? undefined : { type, traktId };
  return showTraktId === null ? undefined : { type: 'show', traktId: showTraktId };
}
