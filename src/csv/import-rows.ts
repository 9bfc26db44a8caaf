import type { Place, Problem } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import { type ClaimedField, saidBy } from '../history/claims.ts';
import { EPOCH, minuteOf, type Play } from '../history/play.ts';
import { explainBadId, parseHistoryId } from './cells.ts';
import { CLAIMED_FIELDS } from './columns.ts';
import type { CsvFile, CsvRow } from './read.ts';
import { claimsOf } from './row-claims.ts';
import { accountProblem } from './selection.ts';
import { zonedTime } from './times.ts';

/** IDs by the service that gave them. */
export type Ids = Partial<Record<'traktId' | 'tvdbId' | 'tmdbId', number>> & { imdbId?: string };

/**
 * What a row says of the episode or movie. What it does not say, or says unclearly, is absent. `traktId`, `tvdbId`, `imdbId`
 * and `tmdbId` are the episode’s or movie’s own; `title` and `year` are the show’s or the movie’s.
 */
export type ItemClaims = { [Field in Exclude<ClaimedField, 'type'>]?: NonNullable<Play[Field]> } & {
  /** `episode`, `movie`, or whatever else the cell says, in lower case. */
  type?: string;
  /** Further names of the show or movie (the original one, say): Trakt’s is `title` or one of these. */
  otherTitles?: string[];
  episodeTitle?: string;
  /** The episode’s number counted over all seasons, from 1. */
  absolute?: number;
  /** The show’s own IDs, beside `showTraktId`. */
  showIds?: Omit<Ids, 'traktId'>;
  /** IDs of which the file does not say whether they are the show’s or the episode’s. */
  eitherIds?: Ids;
  /**
   * Other things that the row can be about, such as a movie whose title has a colon. The row is certain only when exactly one
   * of these and the claims themselves is found.
   */
  orElse?: ItemClaims[];
};

/** A row that names a play to be added. */
export interface ImportRow {
  place: Place;
  /** Absent in lists that come from elsewhere. */
  historyId?: string;
  /** ISO 8601, as the row has it, in UTC; the epoch for a play without a date. */
  watchedAt: string;
  /** How the play once came about, where the row says so. */
  action?: string;
  claims: ItemClaims;
}

/** The rows of some files, or what keeps them from being believed. With a problem nothing may be added. */
export interface ImportRows {
  rows: ImportRow[];
  problems: Problem[];
}

/**
 * Reads the plays that files list. `remove` and `suspect` mean nothing here. Every doubt about a row is a problem: a
 * time without a zone, an ID that is not a whole number, another account than `account` (no check without one), one
 * history ID for two different plays.
 */
export function readImportRows(files: readonly CsvFile[], account?: string): ImportRows {
  const problems = files.flatMap(file => [...file.problems, ...headerProblems(file)]);
  const rows = files
    .filter(file => headerProblems(file).length === 0)
    .flatMap(file => file.rows)
    .flatMap(row => readRow(row, account, problems));
  problems.push(...contradictions(rows));
  return { rows, problems };
}

function headerProblems({ path: file, columns }: CsvFile): Problem[] {
  if (columns.size === 0 || columns.has('watched_at')) return [];
  return [
    {
      message: 'The column watched_at is missing, so no row says when the play was.',
      place: { file, line: 1 },
    },
  ];
}

function readRow(row: CsvRow, account: string | undefined, problems: Problem[]): ImportRow[] {
  const { cells, place } = row;
  const watchedAt = readTime(cells.watched_at ?? '');
  const historyId = parseHistoryId(cells.history_id ?? '');
  const found = [
    accountProblem(row, account),
    watchedAt === undefined ? explainBadTime(cells.watched_at ?? '') : undefined,
    cells.history_id && historyId === undefined ? explainBadId(cells.history_id) : undefined,
  ].filter(message => message !== undefined);
  problems.push(...found.map(message => ({ message, place })));
  if (found.length > 0 || watchedAt === undefined) return [];
  const action = cells.play_action?.toLowerCase() || undefined;
  return [{ place, historyId, watchedAt, action, claims: itemClaims(row) }];
}

/** UTC; `undefined` when it is not clear which point in time is meant. */
function readTime(text: string): string | undefined {
  if (text.toLowerCase() === 'unknown') return EPOCH;
  return zonedTime(text);
}

function explainBadTime(text: string): string {
  if (text === '') {
    return 'The row does not say when the play was (watched_at). Write unknown there for a play without a date.';
  }
  return (
    `${quote(text)} is not a time that is understood. Write watched_at with date, time and zone, as in ` +
    '2025-11-17T01:02:00Z, or unknown for a play without a date.'
  );
}

/** An ID that is not a number as it must be is left out, so that the row is found by what else it says. */
function itemClaims(row: CsvRow): ItemClaims {
  const { type, episode_title: episodeTitle } = row.cells;
  const claims = claimsOf(row);
  const said = CLAIMED_FIELDS.map(field => [field, saidBy<string | number>(claims[field])]);
  return {
    ...Object.fromEntries(said),
    type: type?.toLowerCase() || undefined,
    episodeTitle: episodeTitle || undefined,
  };
}

/** Rows with one history ID must be of one play. */
function contradictions(rows: readonly ImportRow[]): Problem[] {
  const byId = Map.groupBy(
    rows.filter(row => row.historyId !== undefined),
    row => row.historyId,
  );
  return [...byId].flatMap(([historyId, [first, ...others]]) => {
    const other = others.find(row => first !== undefined && !canBeSamePlay(first, row));
    if (first === undefined || other === undefined) return [];
    const where = `${first.place.file} line ${first.place.line}`;
    return [
      {
        message: `History ID ${historyId} stands here for another play than in ${where}. Correct one of the rows.`,
        place: other.place,
      },
    ];
  });
}

function canBeSamePlay(a: ImportRow, b: ImportRow): boolean {
  const [x, y] = [a.claims.traktId, b.claims.traktId];
  return minuteOf(a.watchedAt) === minuteOf(b.watchedAt) && (x === undefined || y === undefined || x === y);
}
