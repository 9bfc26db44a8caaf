import { quote } from '../base/wording.ts';
import type { Claims, SelectedRow } from '../csv/selection.ts';
import { describeItem, itemKey, minuteOf, occasionKey, type Play } from './play.ts';

/** A row whose history ID belongs, in the live history, to another play than the row describes. */
export interface Mismatch {
  row: SelectedRow;
  live: Play;
  /** What the row says instead, in words. */
  difference: string;
}

/** What the live history says of the selected rows. */
export interface Verification {
  /** Selected and live, in the order of the selection; each once. */
  live: Play[];
  /** Selected rows whose play is not in the history any more, one a history ID. */
  gone: SelectedRow[];
  /** With any of these nothing may be removed. */
  mismatches: Mismatch[];
  /** Harmless differences: Trakt renames and renumbers. */
  renamed: Mismatch[];
  /** Gone rows whose history ID is that of a live play with all but the first 15 digits made zeros. */
  rounded: { row: SelectedRow; live: Play }[];
  /** Gone rows whose item still has a play in the same minute under an ID that is not selected. */
  movedOn: { row: SelectedRow; live: Play }[];
}

/** Compares each selected row with the live play of its history ID. `history` is what was read, in any order. */
export function verify(rows: readonly SelectedRow[], history: readonly Play[]): Verification {
  const byId = new Map(history.map(play => [play.historyId, play]));
  const selected = Map.groupBy(rows, row => row.historyId);
  const result: Verification = { live: [], gone: [], mismatches: [], renamed: [], rounded: [], movedOn: [] };
  for (const [historyId, [first, ...others]] of selected) {
    if (first === undefined) continue;
    const live = byId.get(historyId);
    if (live === undefined) {
      result.gone.push(first);
      continue;
    }
    result.live.push(live);
    for (const row of [first, ...others]) {
      const difference = shifted(row.claims, live);
      const rename = renamed(row.claims, live);
      if (difference !== undefined) result.mismatches.push({ row, live, difference });
      else if (rename !== undefined) result.renamed.push({ row, live, difference: rename });
    }
  }
  const byRounded = new Map(history.map(play => [rounded(play.historyId), play]));
  const occasions = Map.groupBy(
    history.filter(play => !selected.has(play.historyId)),
    occasionKey,
  );
  for (const row of result.gone) {
    const long = byRounded.get(row.historyId);
    if (long !== undefined) result.rounded.push({ row, live: long });
    const live = occasionsOfRow(row).flatMap(occasion => occasions.get(occasion) ?? [])[0];
    if (live !== undefined) result.movedOn.push({ row, live });
  }
  return result;
}

/** Spreadsheets keep this many digits of a number, and make the others zeros. */
const KEPT_DIGITS = 15;

function rounded(historyId: string): string {
  return historyId.slice(0, KEPT_DIGITS).padEnd(historyId.length, '0');
}

/** Words for what shows that rows and IDs got shifted against each other; `undefined` when the row fits the play. */
function shifted(claims: Claims, live: Play): string | undefined {
  if (claims.type !== undefined && claims.type !== live.type) return `the row says ${quote(claims.type)}`;
  const comparesItem = claims.traktId !== undefined && live.traktId !== null;
  if (comparesItem && claims.traktId !== live.traktId) {
    return `the row says trakt_id ${claims.traktId}, the play has ${live.traktId}`;
  }
  if (claims.minute !== undefined && claims.minute !== minuteOf(live.watchedAt)) {
    return `the row says ${claims.minute.replace('T', ' ')} UTC`;
  }
  if (comparesItem || claims.minute !== undefined) return undefined;
  return renumbered(claims, live);
}

function renamed(claims: Claims, live: Play): string | undefined {
  if (claims.title !== undefined && live.title !== null && plain(claims.title) !== plain(live.title)) {
    return `the row calls it ${quote(claims.title)}`;
  }
  if (claims.year !== undefined && live.year !== null && claims.year !== live.year)
    return `the row says ${claims.year}`;
  return renumbered(claims, live);
}

/** A title without what a spreadsheet may change in it. */
function plain(title: string): string {
  return title.normalize().replace(/\s+/g, ' ').trim();
}

function renumbered({ season, episode }: Claims, live: Play): string | undefined {
  const another =
    (season !== undefined && live.season !== null && season !== live.season) ||
    (episode !== undefined && live.episode !== null && episode !== live.episode);
  return another ? `the row says season ${season ?? '?'}, episode ${episode ?? '?'}` : undefined;
}

/** What `occasionKey` can be for the row's play: a row that does not say its type may be of either. */
function occasionsOfRow({ historyId, claims: { type, traktId, minute } }: SelectedRow): string[] {
  if (traktId === undefined || minute === undefined) return [];
  return (['episode', 'movie'] as const)
    .filter(either => type === undefined || type === either)
    .map(either => `${itemKey({ historyId, type: either, traktId })} ${minute}`);
}

/** `S07E10 of …, watched 2025-11-17 01:02 UTC`: a live play in words. */
export function describePlay(play: Play): string {
  return `${describeItem(play)}, watched ${minuteOf(play.watchedAt).replace('T', ' ')} UTC`;
}
