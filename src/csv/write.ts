import { stringify } from 'csv-stringify/sync';
import type { Play } from '../history/play.ts';
import { type Column, FIELDS, PLAY_COLUMNS } from './columns.ts';
import { escapeFormula, MAY_ESCAPE } from './formula.ts';
import { cellsOf } from './play-cells.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** Why plays are suspect, by history ID. */
type Reasons = ReadonlyMap<string, { reason: string }>;

/** The rows of an export, which can be made before it is known what it has in the end, and in what order. */
export interface ExportRows {
  /** Makes the rows of plays, as far as nothing is suspect. */
  prepare(plays: readonly Play[]): void;
  /**
   * An export: one row a play in the order given, the reason beside each suspect, nothing marked. It starts with a byte-order mark, so
   * that Excel reads it as UTF-8. What was prepared counts for the very same plays only.
   */
  write(plays: readonly Play[], suspects: Reasons): string;
}

/** @param account the slug of the account that the plays belong to */
export function createExportRows(account: string): ExportRows {
  const lines = new Map<Play, string>();
  const lineOf = createLineWriter(PLAY_COLUMNS.length);
  const write = (play: Play, reason?: string) => lineOf(rowOf(play, { reason, account }));
  return {
    prepare(plays) {
      for (const play of plays) lines.set(play, write(play));
    },
    write(plays, suspects) {
      const rows = plays.map(play => {
        const reason = suspects.get(play.historyId)?.reason;
        return (reason === undefined ? lines.get(play) : undefined) ?? write(play, reason);
      });
      return BYTE_ORDER_MARK + joinLines(PLAY_COLUMNS, rows);
    },
  };
}

/** A file of a backup: like an export, with the marks that a person made, and without a byte-order mark. */
export function writeBackup(
  plays: readonly Play[],
  suspects: Reasons,
  markOf: (play: Play) => string,
  account: string,
  moveOf: (play: Play) => string = () => '',
): string {
  const rows = plays.map(play => {
    const reason = suspects.get(play.historyId)?.reason;
    return rowOf(play, { mark: markOf(play), move: moveOf(play), reason, account });
  });
  return writeRows(rows, PLAY_COLUMNS);
}

interface Beside {
  mark?: string;
  move?: string;
  reason: string | undefined;
  account: string;
}

function rowOf(play: Play, { mark, move, reason, account }: Beside): Cell[] {
  return [mark, move, reason, ...FIELDS.map(field => play[field]), account];
}

/** Marked rows of chosen columns, as small as they can be, to be given to `change`. @param asked what each row asks for */
export function writeSelection(
  plays: readonly Play[],
  columns: readonly Column[],
  account: string,
  asked: Readonly<Partial<Record<'remove' | 'move_to', string>>> = { remove: 'x' },
): string {
  const rows = plays.map(play => {
    const cells: Partial<Record<Column, Cell>> = { ...asked, ...cellsOf(play, account) };
    return columns.map(column => cells[column]);
  });
  return writeRows(rows, columns);
}

/** `null` and `undefined` are written as an empty cell. */
export type Cell = string | number | null | undefined;

/** A file of rows under their columns, quoted where it must be, and without anything that a spreadsheet would run as a formula. */
export function writeRows(rows: readonly (readonly Cell[])[], columns: readonly string[]): string {
  return joinLines(columns, rows.map(createLineWriter(columns.length)));
}

function createLineWriter(columns: number): (cells: readonly Cell[]) => string {
  const plain = plainRow(columns);
  return cells => {
    const line = cells.join(',');
    return plain.test(line) ? line : stringify([cells], { cast: { string: escapeFormula }, eof: false });
  };
}

function joinLines(columns: readonly string[], lines: readonly string[]): string {
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

const PLAIN_CELL = `(?:[^${MAY_ESCAPE}",;\\n][^",;\\t\\r\\n]*)?`;

/** A row in which nothing is to be quoted or escaped, as nearly all are: csv-stringify takes ten times as long for it. */
function plainRow(columns: number): RegExp {
  return new RegExp(`^${PLAIN_CELL}(?:,${PLAIN_CELL}){${columns - 1}}$`);
}
