import type { TraktApi } from './client.ts';
import type { Progress } from './schemas.ts';

/** Watched progress of a show; `undefined` when Trakt does not know the show any more. */
export async function readProgress(api: TraktApi, traktId: number): Promise<Progress | undefined> {
  const path = `/shows/${traktId}/progress/watched`;
  const query = { hidden: 'false', specials: 'true', count_specials: 'false' };
  const answer = await api.readOrMissing(path, query, 'reading the watched progress');
  const { parseProgress } = await import('./schemas.ts');
  return answer && parseProgress(answer);
}
