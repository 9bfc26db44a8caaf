import { EPOCH, minuteOf, newestFirst, type Play, titleKey } from '../../history/play.ts';
import type { RecordAccount } from '../../history/record.ts';
import { type Calendar, dayAt, dayNumber } from '../../text/calendar.ts';
import { namesIn } from '../../workspace/backup-accounts.ts';
import type { Folder } from '../../workspace/folder.ts';
import type { Manifest } from '../../workspace/manifest.ts';
import { ofThisYear } from './days.ts';
import { DAYS_IN_PROGRESS, LAST_WATCHED, MOST_WATCHED, SHOWS_IN_PROGRESS } from './front-page.ts';
import { readIntact } from './last-backup.ts';
import { type OutlinedFile, playsOfYear } from './outline.ts';

interface ReadForPage extends Pick<KnownForPage, 'unread' | 'calendar' | 'today'> {
  account: RecordAccount;
  /** All that were read. */
  plays: Iterable<Play>;
  /** The history IDs of those that look wrong. */
  suspects: ReadonlySet<string>;
}

/**
 * The plays that the front page needs, newest first: those that were read, and those of a few more files. With the files of all others.
 * @param manifest that of the last backup
 */
export async function playsOnPage(
  folder: Folder,
  manifest: Manifest | undefined,
  { account, plays: read, suspects, ...known }: ReadForPage,
): Promise<{ plays: Play[]; others: readonly OutlinedFile[] }> {
  const { unread, calendar, today } = known;
  const plays = [...read].toSorted(newestFirst);
  const taken = calendar.day({ watchedAt: manifest?.takenAt ?? EPOCH });
  const files = filesOnPage({
    ...known,
    plays: plays.filter(play => !suspects.has(play.historyId)),
    ofYear: file => playsOfYear(file, taken, today),
  });
  const names = namesIn(manifest, account);
  for (const file of files) {
    const { plays: ofShow } = await readIntact(folder, file, names);
    for (const { play } of ofShow) plays.push(play);
  }
  const isShown = new Set(files);
  return {
    plays: files.length === 0 ? plays : plays.toSorted(newestFirst),
    others: unread.filter(file => !isShown.has(file)),
  };
}

/** What the front page is made of, as far as it is known. */
export interface KnownForPage {
  /** The plays that were read and look right, newest first. */
  plays: readonly Play[];
  /** The files that were not read. */
  unread: readonly OutlinedFile[];
  calendar: Calendar;
  /** The day of the backup, by the account's clock. */
  today: string;
  /** How many plays of a file are of this year. */
  ofYear: (file: OutlinedFile) => number;
}

/** A show or a movie that competes for a row. */
interface Rival {
  count: number;
  /** The UTC minute of its newest play. */
  newest: string;
  file?: OutlinedFile;
}

/**
 * The unread files of which a table of the front page shows more than their outlines say: those that may be among its rows, or end
 * them. Each unread file has a play in the minute of its newest one, which looks right, so that what is older than the first rows that
 * are certain is in no table.
 */
export function filesOnPage(known: KnownForPage): OutlinedFile[] {
  if (known.unread.length === 0) return [];
  return [...new Set([...amongLastWatched(known), ...inProgress(known), ...amongMostWatched(known)])];
}

function amongLastWatched({ plays, unread, calendar, today }: KnownForPage): OutlinedFile[] {
  const rows = new Map<string, Rival>();
  for (const play of plays) {
    const day = calendar.day(play);
    if (day === '' || day > today) continue;
    const key = `${day} ${titleKey(play)}`;
    if (!rows.has(key)) rows.set(key, { count: 0, newest: minuteOf(play.watchedAt) });
    if (rows.size > LAST_WATCHED) break;
  }
  return best([...rows.values(), ...unread.map(toNewest)], LAST_WATCHED + 1);
}

function inProgress({ plays, unread, calendar, today }: KnownForPage): OutlinedFile[] {
  const since = dayAt(dayNumber(today) - DAYS_IN_PROGRESS);
  // A UTC day is at most one day before the account's.
  const sinceUtc = dayAt(dayNumber(since) - 1);
  const shows = new Map<string, Rival | undefined>();
  for (const play of plays) {
    if (play.type === 'movie' || shows.has(titleKey(play))) continue;
    if (play.watchedAt < sinceUtc) break;
    const day = calendar.day(play);
    const isShown = day >= since && day <= today;
    shows.set(titleKey(play), isShown ? { count: 0, newest: minuteOf(play.watchedAt) } : undefined);
  }
  const known = [...shows.values()].filter(rival => rival !== undefined);
  const recent = unread.filter(({ outline }) => outline.newest >= sinceUtc).map(toNewest);
  return best([...known, ...recent], SHOWS_IN_PROGRESS + 1);
}

function amongMostWatched({ plays, unread, calendar, today, ofYear }: KnownForPage): OutlinedFile[] {
  const titles = new Map<string, Rival>();
  for (const play of plays.filter(ofThisYear(today, calendar))) {
    const title = titles.get(titleKey(play));
    if (title === undefined) titles.set(titleKey(play), { count: 1, newest: minuteOf(play.watchedAt) });
    else title.count++;
  }
  const rivals = [...titles.values(), ...unread.map(file => ({ ...toNewest(file), count: ofYear(file) }))];
  return best(
    rivals.filter(({ count }) => count > 1),
    MOST_WATCHED,
  );
}

function toNewest(file: OutlinedFile): Rival {
  return { count: 0, newest: file.outline.newest, file };
}

/** The files among the first rivals, and those that may be level with the last of these. */
function best(rivals: readonly Rival[], rows: number): OutlinedFile[] {
  const last = rivals.toSorted(byRank)[rows - 1];
  return rivals
    .filter(rival => last === undefined || byRank(rival, last) <= 0)
    .flatMap(({ file }) => file ?? []);
}

function byRank(a: Rival, b: Rival): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.newest === b.newest) return 0;
  return a.newest > b.newest ? -1 : 1;
}
