import { createExportRows } from '../../src/csv/write.ts';
import type { Play } from '../../src/history/play.ts';

/** An export of which nothing was prepared. */
export function writeExport(
  plays: readonly Play[],
  suspects: ReadonlyMap<string, { reason: string }>,
  account: string,
): string {
  return createExportRows(account).write(plays, suspects);
}
