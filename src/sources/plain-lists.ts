import type { Problem } from '../base/failure.ts';
import type { GivenRows } from '../csv/given-row.ts';
import { MAX_BYTES } from '../csv/limits.ts';
import { decode } from '../csv/records.ts';
import { type ReadFile, readAsTable, rowsIn } from './file-rows.ts';
import { isPlainList, LIST } from './list.ts';
import { explainOtherKind, isJson, isZip } from './other-kind.ts';
import type { GivenFile } from './source.ts';
import { possibleHeads } from './table.ts';

/**
 * What `readSources` says of files of which all are plainly lists, without what knows the services: a tenth of all that an import
 * would load before its first request. `undefined` where a file may be anything else.
 */
export function readPlainLists(files: readonly GivenFile[], account?: string): GivenRows | undefined {
  const problems: Problem[] = [];
  const read: ReadFile[] = [];
  for (const { path, bytes } of files) {
    const text = textOf(bytes) ?? '';
    const [likeliest] = possibleHeads(text);
    if (likeliest === undefined || !isPlainList(likeliest.header)) return undefined;
    read.push(readAsTable(path, text, [LIST], account, problems));
  }
  return rowsIn(read, problems);
}

/** `undefined` for all that is not read as a table. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > MAX_BYTES || isZip(bytes) || explainOtherKind(bytes) !== undefined) return undefined;
  const text = decode(bytes);
  return isJson(text) ? undefined : text;
}
