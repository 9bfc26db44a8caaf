import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/** Cells that say which play a row is of, and what should become of it. Without one of them a row may say too little. */
export const NEEDED = ['history_id', 'watched_at', 'type', 'trakt_id', 'remove', 'move_to'];

/** A row as the person sees it, and the play for which it was exported: its history ID at that time. */
export interface PaperRow {
  of: string | undefined;
  /** By the real name of their column. */
  cells: Record<string, string>;
  /** The file ends within it, or cells of it are no longer below their columns. */
  isCut?: true;
  /** The cell of this number has lost the separator after it: the next cell is part of it. */
  lost?: number;
}

/** An exported CSV, opened in a program that can do anything with it. */
export interface Paper {
  /** Where it was committed. */
  path: string;
  /** By their real names; those that somebody added have names of their own. */
  columns: string[];
  /** What stands above them. */
  headers: Record<string, string>;
  rows: PaperRow[];
  /** Lines above the header. */
  above: string[];
  /** Whether each row still says all that it needs to, so that a mark in it has to be understood. */
  isWhole: boolean;
}

/** How a program saves a file. */
export interface Saving {
  delimiter: ',' | ';' | '\t';
  lineEnd: '\n' | '\r\n' | '\r';
  encoding: 'utf-8' | 'utf-8 with a mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  isQuotingAll: boolean;
  hasSeparatorLine: boolean;
  /** A download that ended within this row, from -1 for the header, after so much of its characters; `undefined`: it is whole. */
  cut: { row: number; share: number } | undefined;
}

export function openPaper(csv: string): Paper {
  const [columns = [], ...rows]: string[][] = parse(csv, { bom: true });
  return {
    path: '',
    columns,
    headers: Object.fromEntries(columns.map(name => [name, name])),
    rows: rows.map(cells => ({
      of: cells[columns.indexOf('history_id')],
      cells: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
    })),
    above: [],
    isWhole: true,
  };
}

/** The bytes of the file. Rows that a cut takes away are taken from the paper as well. */
export function savePaper(paper: Paper, saving: Saving): Uint8Array {
  const { delimiter, lineEnd, cut, encoding } = saving;
  const line = (cells: readonly string[]) =>
    stringify([cells], {
      delimiter,
      record_delimiter: lineEnd,
      quoted: saving.isQuotingAll,
      quoted_match: /[\r\n]/,
    });
  const header = line(paper.columns.map(name => paper.headers[name] ?? ''));
  const lines = paper.rows.map(({ cells, lost }) => {
    const row = paper.columns.map(name => cells[name] ?? '');
    if (lost !== undefined) row.splice(lost, 2, `${row[lost] ?? ''}${row[lost + 1] ?? ''}`);
    return line(row);
  });
  const above = [...(saving.hasSeparatorLine ? [`sep=${delimiter}`] : []), ...paper.above].map(
    text => text + lineEnd,
  );
  const all = [header, ...lines];
  if (encoding === 'windows-1252' && paper.rows.some(isTooForeign)) paper.isWhole = false;
  if (cut !== undefined) {
    const at = Math.min(cut.row + 1, all.length - 1);
    const last = all[at] ?? '';
    all.splice(at, all.length, last.slice(0, Math.floor(last.length * cut.share)));
    paper.isWhole = false;
    paper.rows.splice(at);
    const row = paper.rows.at(-1);
    if (at > 0 && row !== undefined) row.isCut = true;
  }
  return encode([...above, ...all].join(''), encoding);
}

/** Whether a cell that says which play the row is of has letters that Windows-1252 lacks. */
function isTooForeign({ cells }: PaperRow): boolean {
  return NEEDED.some(name => /[^\0-\u00FF]/.test(cells[name] ?? ''));
}

function encode(text: string, encoding: Saving['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8 with a mark':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
      return Buffer.from(`\uFEFF${text}`, 'utf16le');
    case 'utf-16be':
      return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    case 'windows-1252':
      // What the encoding lacks becomes a question mark.
      return Buffer.from(
        [...text].map(letter => (letter.charCodeAt(0) < 256 ? letter : '?')).join(''),
        'latin1',
      );
  }
}
