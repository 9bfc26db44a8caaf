import type { Problem } from '../base/failure.ts';
import { count, quote } from '../base/wording.ts';
import type { GivenRow, GivenRows } from '../csv/given-row.ts';
import { calledTwice } from '../csv/header.ts';
import { MAX_BYTES, TOO_LARGE } from '../csv/limits.ts';
import { LOST_SEPARATOR } from '../csv/read.ts';
import { decode } from '../csv/records.ts';
import { parseJson } from '../http/json.ts';
import { isZip, openArchive } from './archive.ts';
import { cellsOf } from './cells.ts';
import { IMDB_CHECK_INS, IMDB_RATINGS } from './imdb.ts';
import { filmKey, LETTERBOXD_DIARY, LETTERBOXD_RATINGS, LETTERBOXD_WATCHED } from './letterboxd.ts';
import { LIST, NEEDED } from './list.ts';
import { LIST_JSON } from './list-json.ts';
import { PLAYBACK_REPORTING, TAUTULLI, withReportHeader } from './media-servers.ts';
import { NETFLIX_ACTIVITY, NETFLIX_HISTORY } from './netflix.ts';
import { explainOtherKind, isJson, unknownJson } from './other-kind.ts';
import { SIMKL_CSV, SIMKL_JSON } from './simkl.ts';
import type { JsonSource, Said, TableSource } from './source.ts';
import { headerName, possibleHeads, readTable, type Table, type TableHead, type TableRow } from './table.ts';
import { TRAKT_HISTORY, TRAKT_OTHER, TRAKT_WATCHED } from './trakt-export.ts';
import { TV_TIME_EXPORT, TV_TIME_JSON } from './tv-time-export.ts';
import { TV_TIME_LATEST, TV_TIME_SEEN } from './tv-time-seen.ts';
import { TV_TIME_EPISODES, TV_TIME_MOVIES } from './tv-time-tracking.ts';
import { WITHOUT_TIMES } from './without-times.ts';
import { YAMTRACK } from './yamtrack.ts';

/** Who writes tables. The first that recognises the header reads the file, so a list that anybody can have written comes last. */
const TABLES: readonly TableSource[] = [
  TV_TIME_EPISODES,
  TV_TIME_MOVIES,
  TV_TIME_SEEN,
  TV_TIME_LATEST,
  TV_TIME_EXPORT,
  LETTERBOXD_DIARY,
  LETTERBOXD_WATCHED,
  LETTERBOXD_RATINGS,
  IMDB_CHECK_INS,
  IMDB_RATINGS,
  NETFLIX_ACTIVITY,
  NETFLIX_HISTORY,
  SIMKL_CSV,
  YAMTRACK,
  PLAYBACK_REPORTING,
  LIST,
];

const JSONS: readonly JsonSource[] = [
  TRAKT_HISTORY,
  TRAKT_WATCHED,
  TRAKT_OTHER,
  TV_TIME_JSON,
  SIMKL_JSON,
  TAUTULLI,
  WITHOUT_TIMES,
  LIST_JSON,
];

/** A file as it was given. */
export interface GivenFile {
  path: string;
  bytes: Uint8Array;
}

/** A file, and what its entries say. */
interface ReadFile {
  path: string;
  source: Pick<TableSource, 'name' | 'note' | 'repeats'> | undefined;
  entries: { said: Said; place: GivenRow['place']; cells: GivenRow['cells'] }[];
}

/**
 * Reads files of any service into rows that say what they claim. Nothing is looked up, nothing is thrown: what is wrong with a
 * file is a problem, what is not certain about a row is its `doubt`.
 * @param account rows that name another account are a problem; without it they are not looked at
 */
export function readSources(files: readonly GivenFile[], account?: string): GivenRows {
  const problems: Problem[] = [];
  const read = files.flatMap(file => readFile(file, account, problems));
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

function readFile(file: GivenFile, account: string | undefined, problems: Problem[]): ReadFile[] {
  const { path, bytes } = file;
  const failed = { path, source: undefined, entries: [] };
  if (bytes.length <= MAX_BYTES && isZip(bytes)) {
    const unpacked = openArchive(path, bytes, problems);
    return unpacked.length === 0 ? [failed] : unpacked.flatMap(inner => readFile(inner, account, problems));
  }
  const why = bytes.length > MAX_BYTES ? TOO_LARGE : explainOtherKind(bytes);
  if (why !== undefined) {
    problems.push({ message: why, place: { file: path } });
    return [failed];
  }
  const text = decode(bytes);
  return [isJson(text) ? readJson(path, text, problems) : readAsTable(path, text, account, problems)];
}

function readJson(path: string, text: string, problems: Problem[]): ReadFile {
  const failed = { path, source: undefined, entries: [] };
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    problems.push({
      message: 'The JSON is damaged, or was not uploaded completely. Upload it again.',
      place: { file: path },
    });
    return failed;
  }
  if (Array.isArray(value) && value.length === 0) return failed;
  for (const source of JSONS) {
    const entries = source.read(value);
    if (entries === undefined) continue;
    return {
      path,
      source,
      entries: entries.map(said => ({ said, place: { file: path }, cells: () => cellsOf(said) })),
    };
  }
  problems.push({ message: unknownJson(value), place: { file: path } });
  return failed;
}

function readAsTable(
  path: string,
  given: string,
  account: string | undefined,
  problems: Problem[],
): ReadFile {
  const text = withReportHeader(given);
  const found = recognise(possibleHeads(text));
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

function recognise(heads: readonly TableHead[]): { source: TableSource; head: TableHead } | undefined {
  for (const source of TABLES) {
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
  const names = new Set(files.filter(hasPlays).flatMap(({ source }) => source?.name ?? []));
  const diary = new Set(
    files
      .filter(({ source }) => source === LETTERBOXD_DIARY)
      .flatMap(({ entries }) => entries.map(({ said }) => filmKey(said))),
  );
  return files.map(file => {
    const entries = file.entries.filter(({ said }) => {
      if (file.source === LETTERBOXD_WATCHED) return !diary.has(filmKey(said) ?? '');
      return file.source?.repeats?.(said, names) !== true;
    });
    if (entries.length < file.entries.length) {
      const message = 'Plays that are also in another file of the same export were left out.';
      warnings.push({ message, place: { file: file.path } });
    }
    return { ...file, entries };
  });
}

function hasPlays({ entries }: ReadFile): boolean {
  return entries.some(({ said }) => 'claims' in said);
}

function rowsOf({ source, entries }: ReadFile): GivenRow[] {
  return entries.flatMap(({ said, place, cells }) =>
    'claims' in said ? [{ ...said, place, source: source?.name ?? '', cells }] : [],
  );
}
