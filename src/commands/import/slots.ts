import type { ImportRow } from '../../csv/import-rows.ts';
import { detailsWith } from '../../csv/play-cells.ts';
import { minuteOf, type Play, slotKey } from '../../history/play.ts';
import type { NewPlay } from '../../trakt/addition-request.ts';
import { slotOf } from '../../trakt/sent-plays.ts';

/** A row whose episode or movie is known at Trakt. */
export interface ResolvedRow extends ImportRow {
  type: Play['type'];
  traktId: number;
}

/** Rows by whether their play is in the history. */
export interface Comparison {
  present: ResolvedRow[];
  lacking: ResolvedRow[];
}

/**
 * Compares rows with the live history: of each episode or movie and minute, as many plays lack as there are rows more than live
 * plays, never fewer than none. Rows with one history ID are one play; files that overlap are not added up.
 */
export function compareRows(rows: readonly ResolvedRow[], live: readonly Play[]): Comparison {
  const there = Map.groupBy(live, slotKey);
  const result: Comparison = { present: [], lacking: [] };
  for (const [key, together] of Map.groupBy(rows, row => slotOf(sentAs(row)))) {
    const wanted = mostOf(together);
    const number = there.get(key)?.length ?? 0;
    result.present.push(...wanted.slice(0, number));
    result.lacking.push(...wanted.slice(number));
  }
  return result;
}

/** The play that a row names, as it is to be added. */
export function playOf({ historyId = '', watchedAt, action = '', type, traktId, claims }: ResolvedRow): Play {
  return {
    historyId,
    watchedAt,
    action,
    type,
    ...detailsWith({ ...claims, traktId }),
  };
}

/** The rows with a history ID, each once, and, where a file has more rows than that, as many without one as it takes. */
function mostOf(rows: readonly ResolvedRow[]): ResolvedRow[] {
  const files = [...Map.groupBy(rows, row => row.place.file).values()].map(distinct);
  const all = distinct(rows);
  const [withId, without] = [all.filter(row => row.historyId), all.filter(row => !row.historyId)];
  const most = Math.max(withId.length, ...files.map(file => file.length));
  return [...withId, ...without.slice(0, most - withId.length)];
}

/** Each history ID once, and every row without one. */
function distinct(rows: readonly ResolvedRow[]): ResolvedRow[] {
  const seen = new Set<string>();
  return rows.filter(({ historyId }) => {
    if (historyId === undefined) return true;
    if (seen.has(historyId)) return false;
    seen.add(historyId);
    return true;
  });
}

/** What Trakt is sent for a row. */
export function sentAs({ type, traktId, watchedAt }: ResolvedRow): NewPlay {
  return { type, traktId, minute: minuteOf(watchedAt) };
}
