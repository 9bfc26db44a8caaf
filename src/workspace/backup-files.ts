import { newestFirst, oldestFirst, type Play } from '../history/play.ts';
import { titleFileNames } from './file-names.ts';

/** One file of a backup. */
export interface BackupFile {
  /** Below the backup's folder: `shows/lost.csv`. */
  path: string;
  /** `null` for the files that are not of one show. */
  showTraktId: number | null;
  /** Oldest first. */
  plays: Play[];
}

const MOVIES = 'movies.csv';
const OTHER = 'other.csv';
const SHOW_PATH = /^shows\/([a-z0-9-]{1,110})\.csv$/;

/** Whether a backup may have a file of this name below its folder. */
export function isBackupPath(path: string): boolean {
  return path === MOVIES || path === OTHER || SHOW_PATH.test(path);
}

/**
 * Puts each play into its file: one a show, by the show's Trakt ID; one for movies; and one for plays of what Trakt no
 * longer knows, where there are any.
 * @param formerPaths the paths that shows have in the last backup, by Trakt ID
 */
export function backupFiles(
  plays: Iterable<Play>,
  formerPaths: ReadonlyMap<number, string> = new Map(),
): BackupFile[] {
  const byFile = Map.groupBy(plays, fileOf);
  const shows = [...byFile].filter((entry): entry is [number, Play[]] => typeof entry[0] === 'number');
  const names = titleFileNames(
    shows.map(([traktId, ofShow]) => ({
      kind: 'show',
      traktId,
      slug: ofShow.reduce(newest).showSlug,
      formerName: SHOW_PATH.exec(formerPaths.get(traktId) ?? '')?.[1],
    })),
  );
  const files: BackupFile[] = shows.map(([traktId, ofShow], index) => ({
    path: `shows/${names[index]}.csv`,
    showTraktId: traktId,
    plays: ofShow,
  }));
  files.push({ path: MOVIES, showTraktId: null, plays: byFile.get('movies') ?? [] });
  const other = byFile.get('other');
  if (other !== undefined) files.push({ path: OTHER, showTraktId: null, plays: other });
  for (const file of files) file.plays.sort(oldestFirst);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function fileOf(play: Play): number | 'movies' | 'other' {
  if (play.type === 'movie') return play.traktId === null ? 'other' : 'movies';
  return play.showTraktId ?? 'other';
}

function newest(a: Play, b: Play): Play {
  return newestFirst(a, b) <= 0 ? a : b;
}
