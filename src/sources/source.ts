import type { GivenRow } from '../csv/given-row.ts';
import type { Table, TableRow } from './table.ts';

/** A file as it was given. */
export interface GivenFile {
  path: string;
  bytes: Uint8Array;
}

/** What a source makes of one entry of a file: a play as far as the entry says, or why it is not a play. */
export type Said = Omit<GivenRow, 'place' | 'source' | 'cells'> | NoPlay;

/** An entry that is not a play, with a sentence for the person; empty where nobody would miss it. */
export interface NoPlay {
  noPlay: string;
}

/** Reads one row. */
export type ReadRow = (row: TableRow) => Said;

/**
 * A service that writes tables. It decides nothing: what a row names is found and checked in the same way for all sources.
 * Recognised by its header alone, never by the name of the file.
 */
export interface TableSource {
  /** As people call it. */
  name: string;
  /** @param header the names of the columns as `headerName` has them */
  wrote: (header: ReadonlySet<string>) => boolean;
  /** Looks at the whole table (which show an ID is of, whether the day comes first) before its rows are read. */
  open: (table: Table) => ReadRow;
  /** What a person should know of every file of this service, in a sentence. */
  note?: string;
  /** Whether another source, read in the same run, has the same play better, so that this one’s is left out. */
  repeats?: (said: Said, others: Titles) => boolean;
}

/** What the files of a run that have plays are about: by the name of the source, each title with its year. */
export type Titles = ReadonlyMap<string, ReadonlySet<string>>;

/** What an entry is about, as `Titles` have it. */
export function titleIn(said: Said): string {
  return 'claims' in said ? `${said.claims.title} ${said.claims.year}` : '';
}

/** A service that writes JSON. */
export interface JsonSource {
  name: string;
  note?: string;
  /** What each entry says; `undefined` for anything that this service did not write. */
  read: (value: unknown) => Said[] | undefined;
  repeats?: TableSource['repeats'];
}
