import type { Play } from './play.ts';

/** What the cell of a column says; `undefined` where it is empty, or where there is no such column. */
export type Said<T> = { column: string; value: T } | { column: string; unreadable: string } | undefined;

/** Fields of a play that do not say what it is of. */
export const SILENT_FIELDS = [
  'historyId',
  'watchedAt',
  'action',
  'episodeTitle',
  'showSlug',
] as const satisfies (keyof Play)[];

/** A field by which a row says what its play is of. */
export type ClaimedField = Exclude<keyof Play, (typeof SILENT_FIELDS)[number]>;

/** What a row says that its play is of, in the order of its columns. */
export type ThingClaims = { [Field in ClaimedField]: Said<NonNullable<Play[Field]>> };

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
export interface RowClaims extends ThingClaims {
  time: SaidTime;
}

/** What a row says that its play is of, field by field; without the fields of which it says nothing. */
export function thingsSaid({
  time: _,
  ...claims
}: RowClaims): [ClaimedField, Said<string | number> & object][] {
  return Object.entries(claims).flatMap(([field, said]) =>
    said === undefined ? [] : [[field as ClaimedField, said]],
  );
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
