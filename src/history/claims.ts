import type { Play } from './play.ts';

/** What a cell says; `undefined` where it is empty, or where there is no such column. */
export type Said<T> = { value: T } | { unreadable: string } | undefined;

/** What the clock on a wall can have shown, in milliseconds as if it showed UTC. A day alone spans 24 hours. */
export interface WallTime {
  from: number;
  to: number;
}

/**
 * When the row says that the play was: a UTC minute (`2025-11-17T01:02`) that is certain; every reading of a time that a
 * spreadsheet rewrote; or something that is no time. `undefined`: the cell is empty, or its content is lost (`####`).
 */
export type SaidTime = { minute: string } | { readings: WallTime[] } | { unreadable: string } | undefined;

/** What a row says of the play that its history ID names. */
export interface RowClaims {
  time: SaidTime;
  type: Said<Play['type']>;
  /** The show’s or the movie’s. */
  title: Said<string>;
  year: Said<number>;
  season: Said<number>;
  episode: Said<number>;
  /** The episode’s or the movie’s own. */
  traktId: Said<number>;
  tvdbId: Said<number>;
  imdbId: Said<string>;
  tmdbId: Said<number>;
  showTraktId: Said<number>;
}

/** What the cell says; `undefined` also where it cannot be read. */
export function saidBy<T>(said: Said<T>): T | undefined {
  return said !== undefined && 'value' in said ? said.value : undefined;
}

/** A title without what a spreadsheet, a keyboard or an encoding changes in it. */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\s\u200B-\u200D\uFEFF]+/g, ' ')
    .trim()
    .toLowerCase();
}
