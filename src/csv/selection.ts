import type { Place, Problem } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import { isCanonical, minuteOf } from '../history/play.ts';
import type { CsvFile, CsvRow } from './read.ts';

/** What a row says of the play that its history ID names. What it does not say, or says unclearly, is absent. */
export interface Claims {
  type?: string;
  traktId?: number;
  /** The UTC minute, where `watched_at` is ISO 8601 with a zone. */
  minute?: string;
  season?: number;
  episode?: number;
  title?: string;
  year?: number;
  showTraktId?: number;
}

/** A row, or an ID of a list, that selects a play to be removed. */
export interface SelectedRow {
  historyId: string;
  /** Where it stands; absent for an ID from the `ids` input. */
  place?: Place;
  claims: Claims;
}

/** What the person selected, or what keeps it from being believed. With a problem nothing may be removed. */
export interface Selection {
  /** At least one a selected play. */
  rows: SelectedRow[];
  /** The distinct history IDs of `rows`. */
  ids: ReadonlySet<string>;
  problems: Problem[];
}

const SELECTING = new Set(['x', 'yes', 'y', 'true', '1', 'remove']);
const KEEPING = new Set(['no', 'n', 'false', '0', 'keep']);
const MAX_ID = 2n ** 64n - 1n;

/** One run removes no more plays than this, unless max-removals says otherwise. */
export const MOST_REMOVALS = 500;

/**
 * Reads which plays the files and the list of `ids` select. Every doubt is a problem: an unknown mark, an ID that is
 * not a whole number, the same ID marked both ways, a row of another account than `account` (no check without one).
 */
export function selectPlays(files: readonly CsvFile[], ids: readonly string[], account?: string): Selection {
  const problems = files.flatMap(file => [...file.problems, ...shapeProblems(file)]);
  const marks = files
    .filter(file => shapeProblems(file).length === 0)
    .flatMap(file => readMarks(file, account, problems));
  const listed = ids.map((historyId): Mark => ({ historyId, claims: {}, mark: 'selected' }));
  problems.push(...contradictions([...marks, ...listed]));
  const rows = [...marks, ...listed].filter(row => row.mark === 'selected').map(({ mark: _, ...row }) => row);
  return { rows, ids: new Set(rows.map(row => row.historyId)), problems };
}

/** A history ID as it was typed, without leading zeros; `undefined` when it is not a whole number of 64 bits. */
export function parseHistoryId(text: string): string | undefined {
  if (!/^\d{1,40}$/.test(text)) return undefined;
  const id = BigInt(text);
  return id > 0n && id <= MAX_ID ? String(id) : undefined;
}

/** What to do when a spreadsheet took history IDs for numbers. */
export const KEEP_AS_TEXT =
  'Import the file anew with the column history_id as text, or write the x into the file as it was exported.';

/** Why `text` is not a history ID, and what to do, in a sentence. */
export function explainBadId(text: string): string {
  if (text === '') return 'The row has no history ID.';
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(text)) {
    return `The spreadsheet turned the history ID into ${quote(text)}, which is rounded and names no play. ${KEEP_AS_TEXT}`;
  }
  return `${quote(text)} is not a history ID: it must be a whole number.`;
}

type Mark = SelectedRow & { mark: 'selected' | 'kept' | 'unmarked' };

function shapeProblems({ path: file, columns }: CsvFile): Problem[] {
  if (columns.size === 0) return [];
  if (columns.has('kept')) {
    return [
      {
        message:
          'This file lists plays that a run removed (it has the column kept), so there is nothing to remove. ' +
          'To add them again, commit the file to imports/, or undo the run that removed them.',
        place: { file, line: 1 },
      },
    ];
  }
  if (!columns.has('history_id')) {
    return [
      { message: 'The column history_id is missing, so no row names a play.', place: { file, line: 1 } },
    ];
  }
  if (columns.has('suspect') && !columns.has('remove')) {
    return [
      {
        message:
          'The header remove is missing: with suspect but without remove it is not clear which plays should go. ' +
          'Write remove above the column with your x.',
        place: { file, line: 1 },
      },
    ];
  }
  return [];
}

function readMarks(file: CsvFile, account: string | undefined, problems: Problem[]): Mark[] {
  const marks: Mark[] = [];
  for (const row of file.rows) {
    const found = [accountProblem(row, account), markProblem(row), idProblem(row)].filter(
      message => message !== undefined,
    );
    problems.push(...found.map(message => ({ message, place: row.place })));
    const historyId = parseHistoryId(row.cells.history_id ?? '');
    if (found.length === 0 && historyId !== undefined) {
      marks.push({ historyId, place: row.place, claims: claimsOf(row), mark: markOf(row) ?? 'unmarked' });
    }
  }
  return marks;
}

/** Why a row may not be used: it belongs to another account than `account`. No check without one. */
export function accountProblem({ cells }: CsvRow, account: string | undefined): string | undefined {
  if (account === undefined || !cells.account || cells.account === account) return undefined;
  return `The row belongs to the account ${quote(cells.account)}, but this run is signed in as ${quote(account)}.`;
}

function markProblem(row: CsvRow): string | undefined {
  if (markOf(row) !== undefined) return undefined;
  return `${quote(row.cells.remove ?? '')} in the column remove is not understood. Write x to remove the play, or leave the cell empty.`;
}

function idProblem({ cells }: CsvRow): string | undefined {
  const text = cells.history_id ?? '';
  return parseHistoryId(text) === undefined ? explainBadId(text) : undefined;
}

/** A file without a `remove` column is itself the list of what to remove. */
function markOf({ cells }: CsvRow): Mark['mark'] | undefined {
  if (cells.remove === undefined) return 'selected';
  const mark = cells.remove.toLowerCase();
  if (mark === '') return 'unmarked';
  if (SELECTING.has(mark)) return 'selected';
  return KEEPING.has(mark) ? 'kept' : undefined;
}

/** An ID may be marked in one file and stand unmarked in another, but rows of one file must agree. */
function contradictions(marks: readonly Mark[]): Problem[] {
  const problems: Problem[] = [];
  for (const [historyId, rows] of Map.groupBy(marks, row => row.historyId)) {
    const selected = rows.filter(row => row.mark === 'selected');
    const against = rows.find(
      row =>
        row.mark === 'kept' ||
        (row.mark === 'unmarked' && selected.some(other => other.place?.file === row.place?.file)),
    );
    if (selected.length === 0 || against === undefined) continue;
    const where = selected[0]?.place ? `in ${describePlace(selected[0].place)}` : 'in the list of IDs';
    problems.push({
      message: `The play with the history ID ${historyId} is to be removed ${where}, but not here. Make both agree.`,
      place: against.place,
    });
  }
  return problems;
}

/** `changes/a.csv line 5`. */
export function describePlace(place: Place): string {
  return place.line === undefined ? place.file : `${place.file} line ${place.line}`;
}

/** Where a selected row stands: `history ID 7 (changes/a.csv line 5)`, or in the list of IDs. */
export function describeRow({ historyId, place }: SelectedRow): string {
  return `history ID ${historyId} (${place === undefined ? 'input ids' : describePlace(place)})`;
}

function claimsOf({ cells }: CsvRow): Claims {
  return {
    type: cells.type?.toLowerCase() || undefined,
    traktId: wholeNumber(cells.trakt_id),
    minute: zonedMinute(cells.watched_at),
    season: wholeNumber(cells.season),
    episode: wholeNumber(cells.episode),
    title: cells.title || undefined,
    year: wholeNumber(cells.year),
    showTraktId: wholeNumber(cells.show_trakt_id),
  };
}

/** A whole number of up to 15 digits; `undefined` for anything else. */
export function wholeNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^\d{1,15}$/.test(text)) return undefined;
  return Number(text);
}

const ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;

/** The UTC minute of an ISO 8601 time with a zone; `undefined` for anything else, since day and month may be swapped. */
export function zonedMinute(text: string | undefined): string | undefined {
  const time = zonedTime(text);
  return time === undefined ? undefined : minuteOf(time);
}

/** An ISO 8601 time with a zone, in UTC; `undefined` for anything else, a day that no month has among it. */
export function zonedTime(text: string | undefined): string | undefined {
  if (text === undefined || isCanonical(text)) return text;
  if (!ZONED.test(text)) return undefined;
  const day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`);
  const time = Date.parse(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (Number.isNaN(time) || Number.isNaN(day)) return undefined;
  if (new Date(day).toISOString().slice(0, 10) !== text.slice(0, 10)) return undefined;
  return new Date(time).toISOString();
}
