import type { Problem } from '../base/failure.ts';
import type { GivenRows } from '../csv/given-row.ts';
import { MAX_BYTES, TOO_LARGE } from '../csv/limits.ts';
import { decode } from '../csv/records.ts';
import { parseJson } from '../http/json.ts';
import { openArchive } from './archive.ts';
import { cellsOf } from './cells.ts';
import { type ReadFile, readAsTable, rowsIn } from './file-rows.ts';
import { IMDB_CHECK_INS, IMDB_RATINGS } from './imdb.ts';
import { LETTERBOXD_DIARY, LETTERBOXD_RATINGS, LETTERBOXD_WATCHED } from './letterboxd.ts';
import { LIST } from './list.ts';
import { LIST_JSON } from './list-json.ts';
import { PLAYBACK_REPORTING, TAUTULLI, withReportHeader } from './media-servers.ts';
import { NETFLIX_ACTIVITY, NETFLIX_HISTORY } from './netflix.ts';
import { explainOtherKind, isJson, isZip, unknownJson } from './other-kind.ts';
import { SIMKL_CSV, SIMKL_JSON } from './simkl.ts';
import type { GivenFile, JsonSource, TableSource } from './source.ts';
import { TRAKT_HISTORY, TRAKT_OTHER, TRAKT_WATCHED } from './trakt-export.ts';
import { TV_TIME_EXPORT, TV_TIME_JSON } from './tv-time-export.ts';
import { TV_TIME_LATEST, TV_TIME_SEEN } from './tv-time-seen.ts';
import { TV_TIME_EPISODES, TV_TIME_MOVIES } from './tv-time-tracking.ts';
import { WITHOUT_TIMES } from './without-times.ts';
import { YAMTRACK } from './yamtrack.ts';

/** Who writes tables. The first that recognises the header reads the file, so a list that anybody can have written comes last. */
export const TABLES: readonly TableSource[] = [
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

/**
 * Reads files of any service into rows that say what they claim. Nothing is looked up, nothing is thrown: what is wrong with a
 * file is a problem, what is not certain about a row is its `doubt`.
 * @param account rows that name another account are a problem; without it they are not looked at
 */
export function readSources(files: readonly GivenFile[], account?: string): GivenRows {
  const problems: Problem[] = [];
  const read = files.flatMap(file => readFile(file, account, problems));
  return rowsIn(read, problems);
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
  return [
    isJson(text)
      ? readJson(path, text, problems)
      : readAsTable(path, withReportHeader(text), TABLES, account, problems),
  ];
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
