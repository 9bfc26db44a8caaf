import { stringify } from 'csv-stringify/sync';
import type { Context } from '../../action/context.ts';
import { Failure, lineWords } from '../../base/failure.ts';
import { FIX_COLUMNS, ORIGIN_COLUMNS } from '../../csv/columns.ts';
import { escapeFormula } from '../../csv/formula.ts';
import type { MoveTo } from '../../csv/move-to.ts';
import type { UploadedArtifact } from '../../github/artifact-upload.ts';
import { BETWEEN_CANDIDATES } from './fixed-row.ts';
import type { UncertainRow } from './resolve-rows.ts';

/** The rows that are to be fixed, in a file. */
export interface ToFix {
  /** In the workspace. */
  path: string;
  /** `undefined` where it could not be uploaded. */
  artifact: UploadedArtifact | undefined;
}

const COLUMNS = [
  ...FIX_COLUMNS,
  'watched_at',
  'type',
  'title',
  'year',
  'season',
  'episode',
  'episode_title',
  'trakt_id',
  'tvdb_id',
  'imdb_id',
  'tmdb_id',
  'history_id',
  ...ORIGIN_COLUMNS,
];

const NAME = 'to-fix.csv';
const BYTE_ORDER_MARK = '\uFEFF';
const LONGEST = 300;

/** The rows of which it is not certain what they are: each with the reason, what it may be, and a cell to fill in. */
function writeToFix(uncertain: readonly UncertainRow[]): string {
  const text = stringify(uncertain.map(cellsOf), {
    header: true,
    columns: COLUMNS,
    record_delimiter: '\n',
    cast: { string: escapeFormula },
    quoted_match: /\r/,
  });
  return BYTE_ORDER_MARK + text;
}

/** Writes and uploads the rows that are to be fixed; `undefined` when there are none. */
export async function saveToFix(
  { workspace, artifacts, log }: Pick<Context, 'workspace' | 'artifacts' | 'log'>,
  uncertain: readonly UncertainRow[],
  directory: string,
): Promise<ToFix | undefined> {
  if (uncertain.length === 0) return undefined;
  const path = await workspace.write(directory, NAME, writeToFix(uncertain));
  try {
    return { path, artifact: await artifacts.upload(workspace.absolute(path)) };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.warning(`${NAME} could not be uploaded. ${error.message}`);
    return { path, artifact: undefined };
  }
}

function cellsOf({ row, reason, candidates }: UncertainRow): Record<string, string | number | undefined> {
  const { claims, place, time, historyId, cells } = row;
  const { type, title, year, season, episode, absolute, episodeTitle, eitherIds } = claims;
  const ids = { ...eitherIds, ...claims };
  return {
    use: '',
    reason,
    candidates: candidates.map(({ name, address }) => `${name} ${address}`.trim()).join(BETWEEN_CANDIDATES),
    watched_at: time === undefined ? '' : timeCell(time),
    type,
    title,
    year,
    season,
    episode: episode ?? absolute,
    episode_title: episodeTitle,
    trakt_id: ids.traktId,
    tvdb_id: ids.tvdbId,
    imdb_id: ids.imdbId,
    tmdb_id: ids.tmdbId,
    history_id: historyId,
    from: [place.file, lineWords(place)].filter(Boolean).join(', '),
    as_given: asGiven(cells()),
  };
}

function timeCell(time: MoveTo): string {
  if (time.kind === 'day') return time.day;
  return 'at' in time ? time.at : time.kind;
}

function asGiven(cells: Readonly<Record<string, string>>): string {
  const filled = Object.entries(cells).filter(([, cell]) => cell !== '');
  return filled
    .map(([name, cell]) => `${name}: ${cell}`)
    .join('; ')
    .slice(0, LONGEST);
}
