import { plainTitle, type RowClaims, saidBy } from './claims.ts';
import type { Setting } from './evidence.ts';
import { itemKey, type Play } from './play.ts';

/** A row of a file, as far as needed to count the rows of one thing. */
export interface RowOfFile {
  historyId: string;
  claims: RowClaims;
  file: string;
}

export interface Named {
  /** The live plays that can be what a row describes, whatever its history ID. */
  playsNamed(claims: RowClaims): readonly Play[];
}

/**
 * What rows are judged by.
 * @param plays live plays; of each thing that is marked by rows without a certain time, all of them
 * @param rows all rows of the files, marked or not
 */
export function createSetting(
  plays: readonly Play[],
  rows: readonly RowOfFile[],
  timezone: string,
): Setting & Named {
  const byKey = new Map<string, Play[]>();
  const byId = new Map<string, Play>();
  for (const play of plays) {
    byId.set(play.historyId, play);
    for (const key of [itemKey(play), ...nameKeys(play)]) {
      const like = byKey.get(key);
      if (like === undefined) byKey.set(key, [play]);
      else like.push(play);
    }
  }
  const rowsByKey = indexRows(rows, byId);
  const fileOf = new Map(rows.map(row => [row.claims, row.file]));
  return {
    timezone,
    playsLike(claims, live) {
      const isSureOfItem = live.traktId !== null && saidBy(claims.traktId) === live.traktId;
      const keys = isSureOfItem ? [itemKey(live)] : [itemKey(live), ...nameKeys(live)];
      if (keys.length === 1) return byKey.get(keys[0] ?? '') ?? [live];
      return [...new Set([live, ...keys.flatMap(key => byKey.get(key) ?? [])])];
    },
    playsNamed: claims => [...new Set(keysOfClaims(claims).flatMap(key => byKey.get(key) ?? []))],
    isOnlyRow(claims, live) {
      const file = fileOf.get(claims) ?? '';
      return [itemKey(live), ...nameKeys(live)].every(key =>
        (rowsByKey.get(`${file}\0${key}`) ?? []).every(other => other === claims),
      );
    },
  };
}

/** Two rows of each thing are enough to know that there are several. */
function indexRows(rows: readonly RowOfFile[], byId: ReadonlyMap<string, Play>): Map<string, RowClaims[]> {
  const index = new Map<string, RowClaims[]>();
  for (const { historyId, claims, file } of rows) {
    const live = byId.get(historyId);
    const keys = [...keysOfClaims(claims), ...(live === undefined ? [] : [itemKey(live)])];
    for (const key of keys) {
      const like = index.get(`${file}\0${key}`) ?? [];
      if (like.length < 2 && !like.includes(claims)) index.set(`${file}\0${key}`, [...like, claims]);
    }
  }
  return index;
}

/** A row that does not say its type may be of either. */
function keysOfClaims(claims: RowClaims): string[] {
  const said = saidBy(claims.type);
  const types = said === undefined ? (['episode', 'movie'] as const) : [said];
  const traktId = saidBy(claims.traktId);
  if (traktId !== undefined) return types.map(type => itemKey({ type, traktId, historyId: '' }));
  return types.flatMap(type =>
    nameKeys({
      type,
      title: saidBy(claims.title) ?? null,
      season: saidBy(claims.season) ?? null,
      episode: saidBy(claims.episode) ?? null,
      showTraktId: saidBy(claims.showTraktId) ?? null,
    }),
  );
}

function nameKeys(play: Pick<Play, 'type' | 'title' | 'season' | 'episode' | 'showTraktId'>): string[] {
  const { type, title, season, episode, showTraktId } = play;
  const name = plainTitle(title ?? '');
  if (type === 'movie') return [`movie called ${name}`];
  const number = `${season ?? '?'}x${episode ?? '?'}`;
  const named = `episode ${number} of ${name}`;
  return showTraktId === null ? [named] : [named, `episode ${number} of #${showTraktId}`];
}
