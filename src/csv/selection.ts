import type { Place, Problem } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import type { RowClaims } from '../history/claims.ts';
import { explainBadId, parseHistoryId } from './cells.ts';
import { type Mark, readMark } from './marks.ts';
import { type MoveTo, readMoveTo } from './move-to.ts';
import type { CsvFile, CsvRow } from './read.ts';
import { claimsOf } from './row-claims.ts';
import { shapeOf } from './shape.ts';

/** A row of a file, or an ID of a list. */
export interface FileRow {
  historyId: string;
  /** Where it is; absent for an ID from the input `ids`. */
  place?: Place;
  /** What it says of its play; absent for an ID in a list of IDs, which names its play alone. */
  claims?: RowClaims;
}

/** A row that selects a play. */
export interface SelectedRow extends FileRow {
  /** When the play should have been; absent for a play that should go. */
  moveTo?: MoveTo;
  /** The run whose plays a file named after it asks for, so that no limit counts them; absent for any other row. */
  shownBy?: string;
  /** Its play should stay, and not be pointed out again; set where such rows stand among others. */
  isKept?: true;
  /** It was shown as a duplicate of the play with this history ID: it goes only while that one stays, or one in its place. */
  stays?: string;
}

/** What the person selected, or what keeps it from being believed. With a problem nothing may be changed. */
export interface Selection {
  /** Of plays that should go or move; at least one a play. */
  rows: SelectedRow[];
  /** The distinct history IDs of `rows`. */
  ids: ReadonlySet<string>;
  /** Of plays that look wrong, and that the person keeps. They must name their plays as selected rows must. */
  kept: FileRow[];
  /** Rows with a history ID that ask for nothing: what they say must still fit their plays. */
  others: FileRow[];
  problems: Problem[];
}

/** Whose history it is, and which files lie in a backup. */
export interface SelectionSetting {
  /** Rows that files named after runs stand for. */
  ordered?: readonly MarkedRow[];
  /** No account is checked without one. */
  account?: string;
  /** Slugs that files of ours have for the same account: it was renamed. */
  otherNames?: ReadonlySet<string>;
  /** Whether a backup’s manifest lies in the folder of the file or above it. */
  isInBackup?: (path: string) => boolean;
}

/** One run removes no more plays than this, unless max-removals says otherwise. */
export const MOST_REMOVALS = 500;

/**
 * Reads which plays the files and the list of `ids` select (DESIGN.md §2.3). Every doubt is a problem: an unknown mark, an
 * ID that is not a whole number, the same ID marked both ways, a marked row of another account.
 */
export function selectPlays(
  files: readonly CsvFile[],
  ids: readonly string[],
  setting: SelectionSetting = {},
): Selection {
  const problems: Problem[] = [];
  const rows: MarkedRow[] = [];
  for (const file of files) {
    for (const problem of file.problems) problems.push(problem);
    for (const row of readRows(file, setting, problems)) rows.push(row);
  }
  for (const row of setting.ordered ?? []) rows.push(row);
  for (const historyId of ids) rows.push({ historyId, mark: 'remove' });
  for (const problem of contradictions(rows)) problems.push(problem);
  const selected = rows.filter(isSelected).map(withoutMark);
  return {
    rows: selected,
    ids: new Set(selected.map(row => row.historyId)),
    kept: rows.filter(isKept).map(withoutMark),
    others: rows.filter(row => !isSelected(row) && !isKept(row)).map(withoutMark),
    problems,
  };
}

/** A row with what its mark says. */
export type MarkedRow = SelectedRow & { mark: Mark };

function withoutMark({ mark: _, ...row }: MarkedRow): SelectedRow {
  return row;
}

function isKept({ mark }: MarkedRow): boolean {
  return mark === 'keep';
}

function isSelected({ mark, moveTo }: MarkedRow): boolean {
  return mark === 'remove' || moveTo !== undefined;
}

function readRows(file: CsvFile, setting: SelectionSetting, problems: Problem[]): MarkedRow[] {
  if (file.columns.size === 0) return [];
  const shape = shapeOf(file, setting.isInBackup?.(file.path) ?? false);
  if (shape.kind === 'neither') {
    problems.push(shape.problem);
    return [];
  }
  const isList = shape.kind === 'list of IDs';
  return file.rows.flatMap(row => readRow(row, isList, setting, problems));
}

function readRow(row: CsvRow, isList: boolean, setting: SelectionSetting, problems: Problem[]): MarkedRow[] {
  const { cells, place } = row;
  const { history_id: id = '', remove = '', move_to: move = '' } = cells;
  const mark = isList ? 'remove' : readMark(remove);
  const isUnmarked = mark === 'unmarked' && move === '';
  if (id === '' && isUnmarked) return [];
  const moveTo = move === '' ? undefined : readMoveTo(move);
  const historyId = parseHistoryId(id);
  const asksForNothing = isUnmarked || mark === 'no';
  const found = [
    problemOf(!asksForNothing && accountProblem(row, setting.account, setting.otherNames)),
    problemOf(mark === undefined && unknownMark(remove)),
    ...moveProblems(move, moveTo, mark),
    problemOf(historyId === undefined && explainBadId(id), 'bad ID'),
  ].flat();
  for (const problem of found) problems.push({ ...problem, place });
  if (found.length > 0 || historyId === undefined || mark === undefined) return [];
  return [{ historyId, place, mark, ...(!isList && { claims: claimsOf(row) }), ...(moveTo && { moveTo }) }];
}

function moveProblems(cell: string, moveTo: MoveTo | undefined, mark: Mark | undefined): Problem[] {
  if (cell === '') return [];
  return [
    problemOf(moveTo === undefined && unknownTime(cell), 'unknown time'),
    problemOf(mark !== 'unmarked' && BOTH_FILLED),
  ].flat();
}

/** One problem, or none. */
function problemOf(message: string | false | undefined, kind?: string): Problem[] {
  return message ? [{ message, ...(kind !== undefined && { kind }) }] : [];
}

/** Why a row may not be used: it belongs to another account than `account`. No check without one. */
export function accountProblem(
  { cells }: CsvRow,
  account: string | undefined,
  otherNames: ReadonlySet<string> = new Set(),
): string | undefined {
  const name = cells.account?.toLowerCase();
  if (account === undefined || !name || name === account || otherNames.has(name)) return undefined;
  return (
    `The row belongs to the account ${quote(name)}, but this run is signed in as ${quote(account)}. ` +
    `If ${quote(name)} is an old name of the same account, clear the column account in this file, or export again.`
  );
}

function unknownMark(mark: string): string {
  return `${quote(mark)} in the column remove is not understood. Write x to remove the play, or leave the cell empty.`;
}

function unknownTime(time: string): string {
  return (
    `${quote(time)} in the column move_to is not understood. Write a time as in 2025-11-17T20:15, a day as in 2025-11-17, ` +
    'released, or unknown.'
  );
}

const BOTH_FILLED =
  'The row has something in both remove and move_to. Should the play go, or move? Clear one of the two cells.';

/** An ID may be marked in one file and stand unmarked in another, but rows of one file must agree. */
function contradictions(marked: readonly MarkedRow[]): Problem[] {
  return [...Map.groupBy(marked, row => row.historyId).values()].flatMap(rows => {
    if (rows.length === 1) return [];
    const selected = rows.filter(isSelected);
    const asking = selected.length > 0 ? selected : rows.filter(isKept);
    const [first] = asking;
    if (first === undefined) return [];
    const against = contradictionOf(rows, asking, first);
    return against === undefined ? [] : [contradictionBetween(first, against, asking)];
  });
}

/** @param all the rows that ask for something, of which `asking` is the first */
function contradictionBetween(asking: MarkedRow, { place }: MarkedRow, all: readonly MarkedRow[]): Problem {
  const told = ({ historyId, mark, moveTo }: MarkedRow, where: string, but: string) => {
    const what = mark === 'keep' ? 'kept' : moveTo === undefined ? 'removed' : 'moved';
    return `The play with the history ID ${historyId} is marked to be ${what} ${where}, but not ${but}. Mark it the same way in both places.`;
  };
  const where = asking.place ? `in ${describePlace(asking.place)}` : 'in the list of IDs';
  const elsewhere = place ? `in ${describePlace(place)}` : 'in the list of IDs';
  const others = all.filter(row => row.place !== undefined && row.place.file !== place?.file);
  return {
    kind: 'contradiction',
    message: told(asking, where, 'here'),
    place,
    ...(others.length > 0 && {
      others: others.map(row => ({ message: told(row, 'here', elsewhere), place: row.place })),
    }),
  };
}

/** The first row that asks for something else than the marked ones. Not removing a play and keeping it are the same. */
function contradictionOf(
  rows: readonly MarkedRow[],
  marked: readonly MarkedRow[],
  { moveTo, mark }: MarkedRow,
): MarkedRow | undefined {
  const asked = JSON.stringify(moveTo);
  const files = new Set(marked.map(row => row.place?.file));
  const isAgainst = (row: MarkedRow) =>
    files.has(row.place?.file) || (mark !== 'keep' && (row.mark === 'no' || isKept(row)));
  return (
    marked.find(row => JSON.stringify(row.moveTo) !== asked) ??
    rows.find(row => !marked.includes(row) && isAgainst(row))
  );
}

/** `changes/a.csv line 5`. */
export function describePlace(place: Place): string {
  return place.line === undefined ? place.file : `${place.file} line ${place.line}`;
}

/** Names a row: `history ID 7 (changes/a.csv line 5)`, `history ID 7 (input ids)`. */
export function describeRow({ historyId, place }: FileRow): string {
  return `history ID ${historyId} (${place === undefined ? 'input ids' : describePlace(place)})`;
}
