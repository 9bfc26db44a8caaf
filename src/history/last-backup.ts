import type { Problem } from '../failure.ts';
import { quote } from '../wording.ts';
import type { CsvFile, CsvRow } from './csv-read.ts';
import type { Play } from './play.ts';
import { explainBadId, parseHistoryId, zonedMinute } from './selection.ts';

/** A play as a file of a backup has it. */
export interface BackedUpPlay {
  play: Play;
  /** What a person wrote beside it, to have it removed; empty for nothing. */
  mark: string;
  isSuspect: boolean;
}

/** The plays of a backup's file, and what keeps it from being believed. */
export interface BackupFileRead {
  plays: BackedUpPlay[];
  problems: Problem[];
}

/** A time that a spreadsheet rewrote is as good as none. */
const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

/**
 * Reads a file of a backup back into its plays: exactly what was written, as long as nobody changed the file. Of a file
 * that a person changed every row must still have its history ID.
 */
export function readBackupFile(file: CsvFile, account: string): BackupFileRead {
  const shape = shapeProblem(file);
  if (file.problems.length > 0 || shape !== undefined) {
    return { plays: [], problems: [...file.problems, ...(shape === undefined ? [] : [shape])] };
  }
  const plays: BackedUpPlay[] = [];
  const problems: Problem[] = [];
  for (const row of file.rows) {
    const message = rowProblem(row, account);
    if (message !== undefined) problems.push({ message, place: row.place });
    else plays.push(toBackedUpPlay(row));
  }
  return { plays, problems };
}

function shapeProblem({ path: file, columns }: CsvFile): Problem | undefined {
  if (columns.has('history_id') && !columns.has('kept')) return undefined;
  return {
    message:
      'This is no file of a backup: ' +
      (columns.has('kept')
        ? 'it lists plays that a run removed.'
        : 'the column history_id is missing, so no row names a play.'),
    place: { file, line: 1 },
  };
}

function rowProblem({ cells }: CsvRow, account: string): string | undefined {
  const id = cells.history_id ?? '';
  if (parseHistoryId(id) === undefined) return explainBadId(id);
  if (!cells.account || cells.account === account) return undefined;
  return `The row belongs to the account ${quote(cells.account)}, but this run is signed in as ${quote(account)}.`;
}

function toBackedUpPlay({ cells }: CsvRow): BackedUpPlay {
  const time = cells.watched_at;
  return {
    mark: cells.remove ?? '',
    isSuspect: Boolean(cells.suspect),
    play: {
      historyId: parseHistoryId(cells.history_id ?? '') ?? '',
      watchedAt: time !== undefined && zonedMinute(time) !== undefined ? time : UNKNOWN_TIME,
      action: cells.play_action ?? '',
      type: cells.type?.toLowerCase() === 'movie' ? 'movie' : 'episode',
      title: cells.title || null,
      year: numberIn(cells.year),
      season: numberIn(cells.season),
      episode: numberIn(cells.episode),
      episodeTitle: cells.episode_title || null,
      traktId: numberIn(cells.trakt_id),
      tvdbId: numberIn(cells.tvdb_id),
      imdbId: cells.imdb_id || null,
      tmdbId: numberIn(cells.tmdb_id),
      showTraktId: numberIn(cells.show_trakt_id),
      showSlug: cells.show_slug || null,
    },
  };
}

function numberIn(cell: string | undefined): number | null {
  const number = Number(cell || Number.NaN);
  return Number.isFinite(number) ? number : null;
}
