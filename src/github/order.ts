import { newFileLink, type RemovalTarget } from './links.ts';

/** What a file named after a run, or an answer to the issue, asks for: what should happen to plays that the run showed. */
export interface Order {
  runId: string;
  /** The number of a group, or all that the run showed. */
  group: number | 'all';
  what: 'remove' | 'released' | 'unknown' | 'keep';
}

const ORDER = /^([1-9]\d{0,18})-([1-9]\d{0,5}|all)-(remove|released|unknown|keep)(?:-.*)?\.txt$/;

/** Reads the name of a file, without its folders, that is named after a run; `undefined` for any other name. */
export function parseOrder(fileName: string): Order | undefined {
  const [, runId, group, what] = ORDER.exec(fileName) ?? [];
  if (runId === undefined) return undefined;
  return { runId, group: group === 'all' ? 'all' : Number(group), what: what as Order['what'] };
}

/** The start of the name of a file that asks for something. */
export function orderName({ runId, group, what }: Order): string {
  return `${runId}-${group}-${what}`;
}

/** The address of GitHub's new-file page, filled in with a file that asks for something. @param note what it says, for people */
export function orderLink(target: RemovalTarget, order: Order, note: string): string {
  return newFileLink(target, `changes/${orderName(order)}.txt`, note);
}
