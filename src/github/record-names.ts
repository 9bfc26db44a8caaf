import type { RecordKey } from '../history/record.ts';

/** What an intent lists: plays that go, or plays that come. */
export type ListKind = 'removed' | 'added';

/** What the name of a file of an intent says. */
export interface ListName extends RecordKey {
  kind: ListKind;
  /** The account's slug, as far as a file name can have it. */
  account: string;
  /** 1-based. */
  part: number;
  parts: number;
}

const LIST = /^(removed|added)-plays-(.+)-(\d+)-(\d+)-([a-z0-9]{4})-(\d{1,6})of(\d{1,6})\.csv$/;
const RECEIPT = /^receipt-(.+)-(\d+)-(\d+)-([a-z0-9]{4})\.json$/;

/** With the shortest account that there can be: behind a key of four digits, “1of2” could be the key. */
const SHOWN = /^shown-(.+?)-(\d+)-(\d+)-([a-z0-9]{4})(?:-(\d{1,6})of(\d{1,6}))?\.csv$/;

/** Four random characters. */
export function randomKey(): string {
  return Math.random().toString(36).slice(2, 6).padEnd(4, '0');
}

/** A slug as it stands in the names of records. */
export function accountInName(slug: string): string {
  return slug.replace(/[^\w-]/g, '_');
}

/** The name of one file of an intent. */
export function listName({ kind, account, runId, attempt, key, part, parts }: ListName): string {
  return `${kind}-plays-${accountInName(account)}-${runId}-${attempt}-${key}-${part}of${parts}.csv`;
}

/** Reads the name of a file of an intent; `undefined` for any other name, and for one that names another run. */
export function parseListName(name: string, ofRun: string): ListName | undefined {
  const [, kind, account = '', runId = '', attempt = '', key = '', part, parts] = LIST.exec(name) ?? [];
  if ((kind !== 'removed' && kind !== 'added') || runId !== ofRun) return undefined;
  const numbers = { part: Number(part), parts: Number(parts) };
  if (numbers.part < 1 || numbers.part > numbers.parts) return undefined;
  return { kind, account, runId, attempt, key, ...numbers };
}

/** The name of a receipt. */
export function receiptName(slug: string, { runId, attempt, key }: RecordKey): string {
  return `receipt-${accountInName(slug)}-${runId}-${attempt}-${key}.json`;
}

/** Reads the name of a receipt; `undefined` for any other name, and for one that names another run. */
export function parseReceiptName(name: string, ofRun: string): (RecordKey & { account: string }) | undefined {
  const [, account = '', runId = '', attempt = '', key = ''] = RECEIPT.exec(name) ?? [];
  return runId === '' || runId !== ofRun ? undefined : { account, runId, attempt, key };
}

/** What the name of a file says that lists what a run showed. */
export interface ShownName extends RecordKey {
  /** The account's slug, as far as a file name can have it. */
  account: string;
  /** 1-based. */
  part: number;
  parts: number;
}

/** The name of a file that lists what a run showed. */
export function shownName({ account, runId, attempt, key, part, parts }: ShownName): string {
  const which = parts === 1 ? '' : `-${part}of${parts}`;
  return `shown-${accountInName(account)}-${runId}-${attempt}-${key}${which}.csv`;
}

/** Reads the name of a file that lists what a run showed; `undefined` for any other name, and for one that names another run. */
export function parseShownName(name: string, ofRun: string): ShownName | undefined {
  const [, account = '', runId = '', attempt = '', key = '', part = '1', parts = '1'] =
    SHOWN.exec(name) ?? [];
  if (runId === '' || runId !== ofRun) return undefined;
  const numbers = { part: Number(part), parts: Number(parts) };
  if (numbers.part < 1 || numbers.part > numbers.parts) return undefined;
  return { account, runId, attempt, key, ...numbers };
}

/** The name by which a run says that it undoes another one. */
export function markerName(undoneRunId: string): string {
  return `undo-of-${undoneRunId}`;
}

/** The name by which a run says that it counts plays of others for plays that are to come back. */
export const COUNTING = 'undo-counts';
