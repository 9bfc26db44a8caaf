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
  // Rows that are nothing but history IDs need none of it.
  const playsOf = onDemand(() => indexPlays(plays));
  const rowsOf = onDemand(() => indexRows(rows, plays));
  const playsBy = (key: string) => playsOf().get(key);
  return {
    timezone,
    playsLike(claims, live) {
      const isSureOfItem = live.traktId !== null && saidBy(claims.traktId) === live.traktId;
      const keys = isSureOfItem ? [itemKey(live)] : [itemKey(live), ...nameKeys(live)];
      if (keys.length === 1) return playsBy(keys[0] ?? '') ?? [live];
      return [...new Set([live, ...keys.flatMap(key => playsBy(key) ?? [])])];
    },
    playsNamed: claims => [...new Set(keysOfClaims(claims).flatMap(key => playsBy(key) ?? []))],
    isOnlyRow(claims, live) {
      const { byKey, fileOf } = rowsOf();
      const file = fileOf.get(claims) ?? '';
      return [itemKey(live), ...nameKeys(live)].every(key =>
        (byKey.get(`${file}\0${key}`) ?? []).every(other => other === claims),
      );
    },
  };
}

/** Works something out when it is asked for, once. */
function onDemand<Value>(workOut: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

function indexPlays(plays: readonly Play[]): Map<string, Play[]> {
  const byKey = new Map<string, Play[]>();
  for (const play of plays) {
    for (const key of [itemKey(play), ...nameKeys(play)]) {
      const like = byKey.get(key);
      if (like === undefined) byKey.set(key, [play]);
      else like.push(play);
    }
  }
  return byKey;
}

interface RowIndex {
  /** By file and thing. */
  byKey: ReadonlyMap<string, RowClaims[]>;
  fileOf: ReadonlyMap<RowClaims, string>;
}

/** Two rows of each thing are enough to know that there are several. */
function indexRows(rows: readonly RowOfFile[], plays: readonly Play[]): RowIndex {
  const byId = new Map(plays.map(play => [play.historyId, play]));
  const fileOf = new Map(rows.map(row => [row.claims, row.file]));
  const index = new Map<string, RowClaims[]>();
  for (const { historyId, claims, file } of rows) {
    const live = byId.get(historyId);
    const keys = [...keysOfClaims(claims), ...(live === undefined ? [] : [itemKey(live)])];
    for (const key of keys) {
      const like = index.get(`${file}\0${key}`) ?? [];
      if (like.length < 2 && !like.includes(claims)) index.set(`${file}\0${key}`, [...like, claims]);
    }
  }
  return { byKey: index, fileOf };
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
