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

/** A show whose file is not looked into. */
export interface UnreadShow {
  showTraktId: number;
  /** That of its newest play. */
  slug: string | null;
}

/**
 * Puts each play into its file: one a show, by the show's Trakt ID; one for movies; and one for plays of what Trakt no
 * longer knows, where there are any.
 * @param formerPaths the paths that shows have in the last backup, by Trakt ID
 * @param unread shows of other plays, which need a name, too
 */
export function backupFiles(
  plays: Iterable<Play>,
  formerPaths: ReadonlyMap<number, string> = new Map(),
  unread: readonly UnreadShow[] = [],
): BackupFile[] {
  const byFile = Map.groupBy(plays, fileOf);
  const shows = [...byFile].filter((entry): entry is [number, Play[]] => typeof entry[0] === 'number');
  const names = namesOf([...shows.map(toShow), ...unread], formerPaths);
  const files: BackupFile[] = shows.map(([traktId, ofShow]) => ({
    path: `shows/${names.get(traktId)}.csv`,
    showTraktId: traktId,
    plays: ofShow,
  }));
  files.push({ path: MOVIES, showTraktId: null, plays: byFile.get('movies') ?? [] });
  const other = byFile.get('other');
  if (other !== undefined) files.push({ path: OTHER, showTraktId: null, plays: other });
  for (const file of files) file.plays.sort(oldestFirst);
  return files.sort(byPath);
}

/** Orders files of a backup as its manifest has them. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** Whether the files of shows that are not looked into stay where they are, beside those of these plays. */
export function keepTheirPaths(
  plays: Iterable<Play>,
  formerPaths: ReadonlyMap<number, string>,
  unread: readonly UnreadShow[],
): boolean {
  const ofShows = [...plays].filter(play => typeof fileOf(play) === 'number');
  const shows = [...Map.groupBy(ofShows, play => play.showTraktId as number)].map(toShow);
  const names = namesOf([...shows, ...unread], formerPaths);
  return unread.every(
    ({ showTraktId }) => formerPaths.get(showTraktId) === `shows/${names.get(showTraktId)}.csv`,
  );
}

function toShow([showTraktId, plays]: [number, readonly Play[]]): UnreadShow {
  return { showTraktId, slug: plays.reduce(newest).showSlug };
}

/** The names of the files of shows, by Trakt ID. */
function namesOf(
  shows: readonly UnreadShow[],
  formerPaths: ReadonlyMap<number, string>,
): Map<number, string> {
  const names = titleFileNames(
    shows.map(({ showTraktId, slug }) => ({
      kind: 'show',
      traktId: showTraktId,
      slug,
      formerName: SHOW_PATH.exec(formerPaths.get(showTraktId) ?? '')?.[1],
    })),
  );
  return new Map(shows.map(({ showTraktId }, index) => [showTraktId, names[index] ?? '']));
}

function fileOf(play: Play): number | 'movies' | 'other' {
  if (play.type === 'movie') return play.traktId === null ? 'other' : 'movies';
  return play.showTraktId ?? 'other';
}

/** Gives the path of the file that has a play. @param files those of a backup, the files of all shows among them */
export function pathFinder(
  files: readonly Pick<BackupFile, 'path' | 'showTraktId'>[],
): (play: Play) => string | undefined {
  const paths = new Map(files.map(({ path, showTraktId }) => [showTraktId, path]));
  return play => {
    const file = fileOf(play);
    if (typeof file === 'number') return paths.get(file);
    return file === 'movies' ? MOVIES : OTHER;
  };
}

/** The one that the front page and a file's name go by. */
function newest(a: Play, b: Play): Play {
  return newestFirst(a, b) <= 0 ? a : b;
}
