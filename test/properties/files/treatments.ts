import { DATE_FORMATS, LOSSY_FORMATS, NUMBER_FORMATS, RUINED } from '../sheets.ts';
import { NEEDED, type Paper, type PaperRow } from './paper.ts';

/** What a person or a program does to a file. Numbers of rows are taken modulo how many there are. */
export type Treatment =
  | { do: 'mark'; row: number; word: string }
  /** A row is there twice, once with another mark. */
  | { do: 'mark a copy'; row: number; word: string }
  | { do: 'move'; row: number; to: string }
  /** The marks of a row are drawn down over the rows below it. */
  | { do: 'fill marks down'; row: number; count: number }
  | { do: 'sort rows'; column: string; isUp: boolean }
  | { do: 'leave rows out'; kept: boolean[] }
  | { do: 'reorder columns'; order: number[] }
  | { do: 'add column'; header: string; text: string; at: number }
  | { do: 'leave columns out'; columns: string[] }
  | { do: 'leave all columns out but'; columns: string[] }
  | { do: 'headers'; style: keyof typeof HEADERS }
  | { do: 'rename column'; column: string; header: string }
  | { do: 'numbers'; format: keyof typeof NUMBER_FORMATS; columns: string[] }
  | { do: 'ruin numbers'; format: keyof typeof RUINED | 'fifteen digits'; columns: string[] }
  | { do: 'dates'; format: string; ahead: number }
  | { do: 'space for T' }
  | { do: 'pad cells'; with: string }
  | { do: 'typographic quotes'; column: string }
  | { do: 'formulas'; column: string }
  | { do: 'blank rows'; before: boolean[] }
  | { do: 'total row' }
  | { do: 'title above'; text: string }
  | { do: 'double rows'; from: number; count: number }
  | { do: 'whole file twice'; hasHeader: boolean }
  | { do: 'append'; which: number; hasHeader: boolean; order: number[] | undefined }
  | { do: 'sort column alone'; column: string; isUp: boolean }
  | { do: 'shift column'; column: string; by: number }
  | { do: 'fill column down'; column: string; from: number; count: number }
  | { do: 'shift block'; from: number; columns: number; by: number }
  /** Two rows swap one of their cells. */
  | { do: 'swap cells'; column: string; row: number; with: number }
  | { do: 'lose a separator'; row: number; at: number };

export const HEADERS = {
  upper: (name: string) => name.toUpperCase(),
  spaced: (name: string) => ` ${name.replaceAll('_', ' ')} `,
  camel: (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
  hyphens: (name: string) => name.replaceAll('_', '-').replace(/^./, letter => letter.toUpperCase()),
};

type Of<Kind> = Extract<Treatment, { do: Kind }>;
type Treatments = {
  [Kind in Treatment['do']]: (paper: Paper, treatment: Of<Kind>, exports: readonly Paper[]) => void;
};

const TREATMENTS: Treatments = {
  mark: (paper, { row, word }) => setCell(rowAt(paper, row), 'remove', word),
  'mark a copy': (paper, { row, word }) => {
    const copied = rowAt(paper, row);
    if (copied === undefined) return;
    const copy = copyOf(copied);
    setCell(copy, 'remove', word);
    paper.rows.push(copy);
  },
  move: (paper, { row, to }) => setCell(rowAt(paper, row), 'move_to', to),
  'fill marks down': (paper, { row, count }) => {
    const from = row % Math.max(1, paper.rows.length);
    const marks = paper.rows[from]?.cells;
    for (const { cells } of paper.rows.slice(from + 1, from + 1 + count)) {
      cells.remove = marks?.remove ?? '';
      cells.move_to = marks?.move_to ?? '';
    }
  },
  'sort rows': (paper, { column, isUp }) => {
    const name = columnAt(paper, column);
    const sorted = paper.rows.toSorted((a, b) => order(a.cells[name] ?? '', b.cells[name] ?? ''));
    paper.rows = isUp ? sorted : sorted.toReversed();
  },
  'leave rows out': (paper, { kept }) => {
    paper.rows = paper.rows.filter((_, index) => kept[index % kept.length] !== false);
  },
  'reorder columns': (paper, { order: by }) => {
    paper.columns = paper.columns
      .map((name, index) => ({ name, at: by[index % by.length] ?? 0 }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ name }) => name);
  },
  'add column': (paper, { header, text, at }) => {
    const name = `added ${paper.columns.length}`;
    paper.headers[name] = header;
    paper.columns.splice(at % (paper.columns.length + 1), 0, name);
    for (const [index, { cells }] of paper.rows.entries())
      cells[name] = text === '' ? '' : `${text} ${index}`;
  },
  'leave columns out': (paper, { columns }) => leaveOut(paper, name => columns.includes(name)),
  'leave all columns out but': (paper, { columns }) => leaveOut(paper, name => !columns.includes(name)),
  headers: (paper, { style }) => {
    for (const name of paper.columns) paper.headers[name] = HEADERS[style](paper.headers[name] ?? '');
  },
  'rename column': (paper, { column, header }) => {
    paper.headers[columnAt(paper, column)] = header;
    paper.isWhole = false;
  },
  numbers: (paper, { format, columns }) => reformat(paper, columns, NUMBER_FORMATS[format] ?? same),
  'ruin numbers': (paper, { format, columns }) => {
    const fifteen = (text: string) => text.slice(0, 15).padEnd(text.length, '0');
    reformat(paper, columns, format === 'fifteen digits' ? fifteen : (RUINED[format] ?? same));
    paper.isWhole = false;
  },
  dates: (paper, { format, ahead }) => {
    const written = DATE_FORMATS[format] ?? LOSSY_FORMATS[format];
    for (const { cells } of paper.rows) {
      const time = Date.parse(cells.watched_at ?? '');
      if (written !== undefined && !Number.isNaN(time))
        cells.watched_at = written(new Date(time + ahead * 3_600_000));
    }
    paper.isWhole = false;
  },
  'space for T': paper => {
    for (const { cells } of paper.rows) cells.watched_at = cells.watched_at?.replace('T', ' ') ?? '';
  },
  'pad cells': (paper, { with: text }) => {
    for (const { cells } of paper.rows)
      for (const name of Object.keys(cells)) if (cells[name] !== '') cells[name] = `${cells[name]}${text}`;
  },
  'typographic quotes': (paper, { column }) => {
    const name = columnAt(paper, column);
    for (const { cells } of paper.rows)
      if (cells[name] && !cells[name].startsWith('“')) cells[name] = `“${cells[name]}”`;
    // A title keeps its quotation marks.
    if (!NEEDED.includes(name)) paper.isWhole &&= paper.columns.includes('trakt_id');
  },
  formulas: (paper, { column }) => {
    const name = columnAt(paper, column);
    for (const { cells } of paper.rows) if (cells[name]) cells[name] = `="${cells[name]}"`;
    paper.isWhole = false;
  },
  'blank rows': (paper, { before }) => {
    paper.rows = paper.rows.flatMap((row, index) =>
      before[index % before.length] === true ? [{ of: undefined, cells: {} }, row] : [row],
    );
  },
  'total row': paper => {
    const [first = '', second = ''] = paper.columns.filter(name => !NEEDED.includes(name));
    paper.rows.push({ of: undefined, cells: { [first]: 'Total', [second]: String(paper.rows.length) } });
  },
  'title above': (paper, { text }) => {
    paper.above.push(text);
  },
  'double rows': (paper, { from, count }) => {
    const at = from % Math.max(1, paper.rows.length);
    paper.rows.push(...paper.rows.slice(at, at + count).map(copyOf));
  },
  'whole file twice': (paper, { hasHeader }) => {
    paper.rows.push(...(hasHeader ? [headerRow(paper)] : []), ...paper.rows.map(copyOf));
    if (hasHeader) paper.isWhole = false;
  },
  append: (paper, { which, hasHeader, order: by }, exports) => {
    const other = structuredClone(exports[which % Math.max(1, exports.length)]);
    if (other === undefined) return;
    if (by !== undefined) TREATMENTS['reorder columns'](other, { do: 'reorder columns', order: by }, []);
    // Cell under cell, whatever column it was.
    const moved = other.rows.map(({ of, cells }) => ({
      of,
      cells: Object.fromEntries(
        paper.columns.map((name, index) => [name, cells[other.columns[index] ?? ''] ?? '']),
      ),
    }));
    paper.rows.push(...(hasHeader ? [headerRow(other)] : []), ...moved);
    paper.isWhole = false;
  },
  'sort column alone': (paper, { column, isUp }) => {
    const name = columnAt(paper, column);
    const sorted = cellsOf(paper, name).toSorted(order);
    setColumn(paper, name, isUp ? sorted : sorted.toReversed());
  },
  'shift column': (paper, { column, by }) => {
    const name = columnAt(paper, column);
    const values = cellsOf(paper, name);
    setColumn(
      paper,
      name,
      values.map((_, index) => values[index - by] ?? ''),
    );
  },
  'fill column down': (paper, { column, from, count }) => {
    const name = columnAt(paper, column);
    const values = cellsOf(paper, name);
    const first = from % Math.max(1, values.length);
    setColumn(
      paper,
      name,
      values.map((value, index) => (index > first && index <= first + count ? (values[first] ?? '') : value)),
    );
  },
  'shift block': (paper, { from, columns, by }) => {
    const first = from % paper.columns.length;
    const block = paper.columns.slice(first, first + columns);
    // Where all that says which play a row is of moves together, the row is of another play.
    if (['history_id', 'watched_at', 'trakt_id'].every(name => block.includes(name))) return;
    for (const name of block) {
      const values = cellsOf(paper, name);
      setColumn(
        paper,
        name,
        values.map((_, index) => values[index - by] ?? ''),
      );
    }
  },
  'swap cells': (paper, { column, row, with: other }) => {
    const name = columnAt(paper, column);
    const [a, b] = [rowAt(paper, row), rowAt(paper, other)];
    if (a === undefined || b === undefined || a === b) return;
    [a.cells[name], b.cells[name]] = [b.cells[name] ?? '', a.cells[name] ?? ''];
    paper.isWhole = false;
  },
  'lose a separator': (paper, { row, at }) => {
    const one = rowAt(paper, row);
    if (one?.of === undefined || paper.columns.length < 3) return;
    one.lost = at % (paper.columns.length - 1);
    one.isCut = true;
    paper.isWhole = false;
  },
};

/** Does something to a paper. `exports` are those that a person has beside it. */
export function treat(paper: Paper, treatment: Treatment, exports: readonly Paper[]): void {
  (TREATMENTS[treatment.do] as Treatments[Treatment['do']])(paper, treatment as never, exports);
}

function same(text: string): string {
  return text;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function copyOf({ of, cells }: PaperRow): PaperRow {
  return { of, cells: { ...cells } };
}

/** A header among the rows, as it stands where files are joined. */
function headerRow({ columns, headers }: Paper): PaperRow {
  return { of: undefined, cells: Object.fromEntries(columns.map(name => [name, headers[name] ?? ''])) };
}

function rowAt({ rows }: Paper, at: number): PaperRow | undefined {
  return rows[at % Math.max(1, rows.length)];
}

function setCell(row: PaperRow | undefined, column: string, text: string): void {
  if (row?.of !== undefined) row.cells[column] = text;
}

/** Where somebody left the column out, the first one. */
function columnAt({ columns }: Paper, name: string): string {
  return columns.includes(name) ? name : (columns[0] ?? '');
}

function cellsOf({ rows }: Paper, column: string): string[] {
  return rows.map(({ cells }) => cells[column] ?? '');
}

function setColumn(paper: Paper, column: string, values: readonly string[]): void {
  for (const [index, { cells }] of paper.rows.entries()) cells[column] = values[index] ?? '';
  paper.isWhole = false;
}

function reformat(paper: Paper, columns: readonly string[], format: (text: string) => string): void {
  for (const { cells } of paper.rows) {
    for (const name of columns) {
      const text = cells[name] ?? '';
      if (/^\d+$/.test(text)) cells[name] = format(text);
      // One thousand as a German writes it, or one with three decimals.
      if (/^\d{1,3}[.,]000$/.test(cells[name] ?? '')) paper.isWhole = false;
    }
  }
}

function leaveOut(paper: Paper, isOut: (name: string) => boolean): void {
  const left = paper.columns.filter(name => !isOut(name));
  if (left.length === 0) return;
  if (NEEDED.some(name => !left.includes(name))) paper.isWhole = false;
  for (const name of paper.columns.filter(isOut)) for (const { cells } of paper.rows) delete cells[name];
  paper.columns = left;
}
