import type { Context } from '../../action/context.ts';
import type { GivenRows } from '../../csv/given-row.ts';
import { MAX_BYTES } from '../../csv/limits.ts';
import { readPlainLists } from '../../sources/plain-lists.ts';
import type { GivenFile } from '../../sources/source.ts';
import { givenPaths } from '../given-files.ts';
import { fixedRow, isLeftOpen, LEFT_OPEN } from './fixed-row.ts';
import { type AddOrder, parseAddOrder } from './order.ts';

/** What the files ask for: plays that they list, and plays that earlier runs planned. */
export interface Given {
  /** All paths, in order. */
  paths: string[];
  orders: AddOrder[];
  /** What the lists say; rows that name another account than this are a problem. */
  rows(account?: string): Promise<GivenRows>;
}

/**
 * Reads the files that are given; on a push or a pull request those that it added or modified.
 * @throws Failure when a named file is not there, or GitHub does not say what was changed
 */
export async function readGiven(
  context: Pick<Context, 'run' | 'github' | 'workspace' | 'log'>,
  patterns: readonly string[],
): Promise<Given> {
  const paths = await givenPaths(context, patterns, 'Nothing was added.');
  const orders = paths.flatMap(path => parseAddOrder(path) ?? []);
  const lists = paths.filter(path => !orders.some(order => order.path === path));
  const files = await Promise.all(
    lists.map(async path => ({ path, bytes: await context.workspace.read(path, MAX_BYTES) })),
  );
  return {
    paths,
    orders,
    async rows(account) {
      const { rows, warnings, ...read } = await readFiles(files, account);
      const open = rows.filter(isLeftOpen).map(({ place }) => ({ message: LEFT_OPEN, place }));
      return { ...read, rows: rows.flatMap(fixedRow), warnings: [...warnings, ...open] };
    },
  };
}

async function readFiles(files: readonly GivenFile[], account: string | undefined): Promise<GivenRows> {
  const rows = readPlainLists(files, account);
  if (rows !== undefined) return rows;
  const { readSources } = await import('../../sources/read-sources.ts');
  return readSources(files, account);
}
