import { basename } from 'node:path/posix';

/** What a file named after a run asks for: that the plays which that run planned are added. */
export interface AddOrder {
  path: string;
  runId: string;
  /** The number that the plan has in the run’s record. */
  group: number;
}

const ORDER = /^([1-9]\d{0,18})-(?:([1-9]\d{0,5})-)?add(?:-.*)?\.txt$/;

/** Reads the path of a file that asks to add what a run planned; `undefined` for any other. */
export function parseAddOrder(path: string): AddOrder | undefined {
  const [, runId, group = '1'] = ORDER.exec(basename(path)) ?? [];
  return runId === undefined ? undefined : { path, runId, group: Number(group) };
}

/** The path of the file that asks to add what a run planned. */
export function addOrderPath(runId: string, group: number): string {
  return `imports/${runId}-${group === 1 ? '' : `${group}-`}add.txt`;
}
