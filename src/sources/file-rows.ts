import type { Problem } from '../base/failure.ts';
import { count, quote } from '../base/wording.ts';
import type { GivenRow, GivenRows } from '../csv/given-row.ts';
import { calledTwice } from '../csv/header.ts';
import { LOST_SEPARATOR } from '../csv/read.ts';
import { isPlainList, LIST, NEEDED } from './list.ts';
import { type Said, type TableSource, type Titles, titleIn } from './source.ts';
import { headerName, possibleHeads, readTable, type Table, type TableHead, type TableRow } from './table.ts';

/** A file, and what its entries say. */
export interface ReadFile {
  path: string;
  source: Pick<TableSource, 'name' | 'note' | 'repeats'> | undefined;
  entries: { said: Said; place: GivenRow['place']; cells: GivenRow['cells'] }[];
}

/** What the entries of files come to, without what other files of the same run have better. @param problems what was wrong when they were read */
export function rowsIn(read: readonly ReadFile[], problems: Problem[]): GivenRows {
  const warnings = read.flatMap(notesOf);
  const kept = withoutRepeats(read, warnings);
  warnings.push(...kept.flatMap(undatedIn));
  return {
    rows: kept.flatMap(rowsOf),
    problems,
    warnings,
    files: kept.map(({ path, source, entries }) => ({
      path,
      ...(source !== undefined && { source: source.name }),
      rows: entries.filter(({ said }) => 'claims' in said).length,
    })),
  };
}

/**
 * Reads a table.
 * @param tables who may have written it; the first that recognises the header reads it
 */
export function readAsTable(
  path: string,
  text: string,
  tables: readonly TableSource[],
  account: string | undefined,
  problems: Problem[],
): ReadFile {
  const found = recognise(possibleHeads(text), tables);
  if (found === undefined) {
    problems.push({ message: unknownTable(possibleHeads(text)[0]), place: { file: path, line: 1 } });
    return { path, source: undefined, entries: [] };
  }
  const { source, head } = found;
  const asked = new Set<string>();
  const table = askedOf(readTable(path, text, head, problems), asked);
  const readRow = source.open(table);
  const entries = table.rows.flatMap(row => {
    const other = otherAccount(row, account);
    if (other !== undefined) problems.push(other);
    return other === undefined
      ? [{ said: doubted(row, readRow(row)), place: row.place, cells: () => row.cells }]
      : [];
  });
  const twice = calledAlike(head, asked);
  if (twice === undefined) return { path, source, entries };
  problems.push({
    message: calledTwice(quote(twice)),
    place: { file: path },
  });
  return { path, source: undefined, entries: [] };
}

/** A table that notes which of its columns are asked for. */
function askedOf(table: Table, asked: Set<string>): Table {
  const rows = table.rows.map(row => ({
    ...row,
    cell: (name: string) => {
      asked.add(name);
      return row.cell(name);
    },
  }));
  return { ...table, rows };
}

function recognise(
  heads: readonly TableHead[],
  tables: readonly TableSource[],
): { source: TableSource; head: TableHead } | undefined {
  const [likeliest] = heads;
  if (likeliest !== undefined && isPlainList(likeliest.header)) return { source: LIST, head: likeliest };
  for (const source of tables) {
    const head = heads.find(({ header }) => source.wrote(header));
    if (head !== undefined) return { source, head };
  }
  return undefined;
}

/** A name that two columns have and that was asked for: other columns may be called as they like. */
function calledAlike({ names }: TableHead, asked: ReadonlySet<string>): string | undefined {
  const all = names.map(headerName);
  return names.find((_, at) => asked.has(all[at] ?? '') && all.indexOf(all[at] ?? '') < at);
}

function unknownTable(head: TableHead | undefined): string {
  const names = (head?.names ?? []).filter(name => headerName(name) !== '').slice(0, 6);
  const has = names.length === 0 ? '' : ` It has ${names.map(quote).join(', ')}.`;
  return `Import does not know this file.${has} ${NEEDED}`;
}

const SHIFTED = `The row has more cells than the header, or lacks one that every other row has. ${LOST_SEPARATOR}`;

function doubted(row: TableRow, said: Said): Said {
  return row.isShifted && 'claims' in said ? { ...said, doubt: SHIFTED, doubtKind: 'shifted' } : said;
}

function otherAccount(row: TableRow, account: string | undefined): Problem | undefined {
  const name = row.cell('account').toLowerCase();
  if (account === undefined || name === '' || name === account.toLowerCase()) return undefined;
  return {
    message:
      `The plays are of the account ${quote(name)}, but this run is signed in as ${quote(account)}. ` +
      'To add them to this account, clear the column account.',
    place: row.place,
  };
}

function notesOf(file: ReadFile): Problem[] {
  const { path, source, entries } = file;
  const notes =
    source?.note === undefined || !hasPlays(file) ? [] : [{ message: source.note, place: { file: path } }];
  const left = entries.flatMap(({ said, place }) =>
    'noPlay' in said && said.noPlay !== '' ? [{ message: said.noPlay, place }] : [],
  );
  return [...notes, ...left];
}

/** That a file counts further plays, of which nobody can say when they were. */
function undatedIn({ path, entries }: ReadFile): Problem[] {
  const plays = entries.flatMap(({ said }) => ('claims' in said ? [said] : []));
  const ofOne = [...Map.groupBy(plays, ({ claims }) => JSON.stringify(claims)).values()];
  const more = ofOne
    .map(alike => Math.max(...alike.map(({ undatedRewatches = 0 }) => undatedRewatches)))
    .reduce((sum, number) => sum + number, 0);
  if (more === 0) return [];
  const [was, it] = more === 1 ? ['was', 'it was'] : ['were', 'they were'];
  const message = `The file counts ${count(more, 'more play')} than it has dates for, which ${was} left out. If you know when ${it}, add a row for each.`;
  return [{ message, place: { file: path } }];
}

/** Leaves out entries that another file of the same service has as well. */
function withoutRepeats(files: readonly ReadFile[], warnings: Problem[]): ReadFile[] {
  const others = titlesOf(files.filter(hasPlays));
  return files.map(file => {
    const entries = file.entries.filter(({ said }) => file.source?.repeats?.(said, others) !== true);
    if (entries.length < file.entries.length) {
      const message = 'Plays that are also in another file of the same export were left out.';
      warnings.push({ message, place: { file: file.path } });
    }
    return { ...file, entries };
  });
}

function titlesOf(files: readonly ReadFile[]): Titles {
  const titles = new Map<string, Set<string>>();
  for (const { source, entries } of files) {
    if (source === undefined) continue;
    const known = titles.get(source.name) ?? new Set();
    titles.set(source.name, known);
    for (const { said } of entries) if ('claims' in said) known.add(titleIn(said));
  }
  return titles;
}

function hasPlays({ entries }: ReadFile): boolean {
  return entries.some(({ said }) => 'claims' in said);
}

function rowsOf({ source, entries }: ReadFile): GivenRow[] {
  return entries.flatMap(({ said, place, cells }) =>
    'claims' in said ? [{ ...said, place, source: source?.name ?? '', cells }] : [],
  );
}
