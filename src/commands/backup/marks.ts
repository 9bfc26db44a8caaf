import type { Problem } from '../../base/failure.ts';
import { quote } from '../../base/wording.ts';
import { parseHistoryId } from '../../csv/cells.ts';
import { readMark } from '../../csv/marks.ts';
import { readMoveTo } from '../../csv/move-to.ts';
import type { CsvRow } from '../../csv/read.ts';
import { claimsOf } from '../../csv/row-claims.ts';
import type { RowClaims } from '../../history/claims.ts';
import { judgeRow, type Setting } from '../../history/evidence.ts';
import { createSetting } from '../../history/evidence-setting.ts';
import type { Play } from '../../history/play.ts';
import type { LastFile } from '../../workspace/backup-folder.ts';

/** What a person wrote beside a play. */
export interface PersonalCells {
  remove: string;
  moveTo: string;
}

/** The marks in the files of the last backup. */
export interface JudgedMarks {
  /** Those that Change would believe, by the history ID of their live play. */
  marks: ReadonlyMap<string, PersonalCells>;
  /** What Change would not believe, by the name of the file: it stays as it is. */
  held: ReadonlyMap<string, Problem[]>;
}

interface MarkedRow {
  historyId: string;
  claims: RowClaims;
  cells: PersonalCells;
  place: Problem['place'];
}

/**
 * Collects the files in which a person marked plays, and says which of their marks may stay with their plays: a file of which
 * Change would refuse a row keeps all of its marks where they are.
 */
export function createMarkReader() {
  const files = new Map<string, MarkedRow[]>();
  return {
    note({ name, markedRows }: LastFile): void {
      if (markedRows.length > 0) files.set(name, markedRows.map(toMarkedRow));
    },
    /** @param timezone IANA name of the account's zone, in which rewritten times may be */
    judge(history: ReadonlyMap<string, Play>, timezone: string): JudgedMarks {
      const marks = new Map<string, PersonalCells>();
      const held = new Map<string, Problem[]>();
      if (files.size === 0) return { marks, held };
      const rows = [...files].flatMap(([file, rows]) => rows.map(row => ({ ...row, file })));
      const setting = createSetting([...history.values()], rows, timezone);
      for (const [name, rows] of files) {
        const problems = [...rows.flatMap(row => problemOf(row, history, setting)), ...contradictions(rows)];
        if (problems.length > 0) {
          held.set(name, problems);
          continue;
        }
        for (const { historyId, cells } of rows.filter(isMarked)) {
          if (history.has(historyId)) marks.set(historyId, cells);
        }
      }
      return { marks, held };
    },
  };
}

function toMarkedRow(row: CsvRow): MarkedRow {
  const { cells, place } = row;
  return {
    historyId: parseHistoryId(cells.history_id ?? '') ?? '',
    claims: claimsOf(row),
    cells: { remove: cells.remove ?? '', moveTo: cells.move_to ?? '' },
    place,
  };
}

function isMarked({ cells }: MarkedRow): boolean {
  return cells.remove !== '' || cells.moveTo !== '';
}

/** A play that is gone takes its mark with it, whatever its row says. */
function problemOf(row: MarkedRow, history: ReadonlyMap<string, Play>, setting: Setting): Problem[] {
  const live = history.get(row.historyId);
  if (live === undefined) return [];
  const verdict = judgeRow(row.claims, live, setting);
  if (verdict.kind !== 'yes' && (verdict.kind === 'no' || isMarked(row))) {
    return [{ message: `The row with the history ID ${row.historyId} ${verdict.reason}.`, place: row.place }];
  }
  const message = cellProblem(row);
  return message === undefined ? [] : [{ message, place: row.place }];
}

function cellProblem({ cells: { remove, moveTo } }: MarkedRow): string | undefined {
  if (readMark(remove) === undefined) {
    return `${quote(remove)} in the column remove is not understood. Write x to remove the play, or leave the cell empty.`;
  }
  if (moveTo === '') return undefined;
  if (readMoveTo(moveTo) === undefined) {
    return `${quote(moveTo)} in the column move_to is not a time that is understood.`;
  }
  return remove === '' ? undefined : 'Both remove and move_to are filled in. Leave one of them empty.';
}

/** Within one file an ID has one mark. */
function contradictions(rows: readonly MarkedRow[]): Problem[] {
  const first = new Map<string, MarkedRow>();
  return rows.flatMap(row => {
    const before = first.get(row.historyId);
    if (before === undefined) first.set(row.historyId, row);
    const isSame =
      before === undefined ||
      (before.cells.remove === row.cells.remove && before.cells.moveTo === row.cells.moveTo);
    return isSame
      ? []
      : [
          {
            message: `The history ID ${row.historyId} has another mark than in line ${before.place?.line}.`,
            place: row.place,
          },
        ];
  });
}
