import { PLAY_COLUMNS } from '../../csv/columns.ts';
import type { DuplicateSetting } from '../../history/duplicates.ts';
import { isRemembered, type Memory } from '../../history/memory.ts';
import { minuteOf, type Play } from '../../history/play.ts';
import type { Receipt } from '../../history/record.ts';
import type { Calendar } from '../../text/calendar.ts';
import type { BackupFile, UnreadShow } from '../../workspace/backup-files.ts';
import type { Manifest, ManifestFile, Outline, ShowOutline } from '../../workspace/manifest.ts';
import { ofThisYear } from './days.ts';
import type { StoredBackup } from './last-backup.ts';
import type { RowsOfDay } from './on-this-day.ts';
import type { YearBars } from './year-bars.ts';

/** The file of a show that need not be read. */
export interface OutlinedFile extends ManifestFile {
  showTraktId: number;
  outline: ShowOutline;
}

/** The files of the last backup that were not read: nothing in them changed, and nothing in them looks wrong. */
export interface Unread {
  files: readonly OutlinedFile[];
  /** Plays of files that were read which are like theirs: none of them changed, and none looks wrong, or makes another one look wrong. */
  quiet: ReadonlySet<Play>;
  /** What all of these plays make of the years. */
  years: YearBars;
  /** The plays of unread files that were on this day in earlier years. */
  playsOfDay: readonly Play[];
}

export const NOTHING_UNREAD: Unread = { files: [], quiet: new Set(), years: new Map(), playsOfDay: [] };

/** The last backup where new plays can be put on top of it without reading all of its files. */
export interface Outlined {
  manifest: Manifest;
  outline: Outline;
  /** Those that need not be read; all others must be. */
  files: readonly OutlinedFile[];
  rowsOfDay: RowsOfDay;
}

/** What the content of files depends on, beside their plays. */
export interface OutlineSetting extends DuplicateSetting {
  account: { slug: string; timezone: string };
}

/** The same where plays make the same files, with the same plays looking wrong. */
export function settingText({ account, duplicateWindow, duplicateKeep }: OutlineSetting): string {
  return [account.slug, account.timezone, duplicateWindow, duplicateKeep, ...PLAY_COLUMNS].join(' ');
}

/**
 * The last backup as its manifest outlines it; `undefined` where that does not say enough: it has no outline that can be
 * believed, the setting is another one, this job changed something, or a removal was forgotten since.
 * @param now Trakt's time, in milliseconds
 */
export function outlinedBackup(
  { manifest, isIntact, rowsOfDay }: StoredBackup,
  setting: OutlineSetting,
  { receipts, memory, now }: { receipts: readonly Receipt[]; memory: Memory; now: number | undefined },
): Outlined | undefined {
  const outline = manifest?.outline;
  if (manifest === undefined || outline === undefined || !isIntact || now === undefined) return undefined;
  const isLater = [outline.judgedAt, manifest.takenAt].every(time => now >= Date.parse(time));
  const isSame =
    outline.setting === settingText(setting) &&
    receipts.length === 0 &&
    memory.removed.every(one => isRemembered(one, now));
  if (!isLater || !isSame) return undefined;
  const files = manifest.files.filter(isOutlined);
  const isWhole = manifest.files.every(file => file.showTraktId === null || isOutlined(file));
  return isWhole && playsIn(manifest.files) === manifest.counts.plays
    ? { manifest, outline, files, rowsOfDay }
    : undefined;
}

function isOutlined(file: ManifestFile): file is OutlinedFile {
  return file.showTraktId !== null && file.outline !== undefined;
}

/** How many plays files have together. */
export function playsIn(files: readonly Pick<ManifestFile, 'plays'>[]): number {
  return files.reduce((sum, { plays }) => sum + plays, 0);
}

/** A show whose file is not read, as it takes part in the naming of files. */
export function toUnreadShow({ showTraktId, outline: { slug } }: OutlinedFile): UnreadShow {
  return { showTraktId, slug };
}

/** What makes an outline of a file. */
export interface OutlineFacts {
  calendar: Calendar;
  /** The day of the backup, by the account's clock. */
  today: string;
  /** The history IDs of plays that look wrong. */
  suspects: ReadonlySet<string>;
}

/** The outline of the file of a show. */
export function outlineOf({ plays }: BackupFile, { calendar, today, suspects }: OutlineFacts): ShowOutline {
  const isOfYear = ofThisYear(today, calendar);
  let [wrong, thisYear] = [0, 0];
  for (const play of plays) {
    if (suspects.has(play.historyId)) wrong++;
    else if (isOfYear(play)) thisYear++;
  }
  const { watchedAt, title, year: since, showSlug } = newestIn(plays);
  return { newest: minuteOf(watchedAt), title, year: since, slug: showSlug, suspects: wrong, thisYear };
}

/** Plays are oldest first, but those of one minute stand in the same order newest first. */
function newestIn(plays: readonly Play[]): Play {
  const minute = minuteOf(plays.at(-1)?.watchedAt ?? '');
  return plays[plays.findLastIndex(play => minuteOf(play.watchedAt) !== minute) + 1] as Play;
}

/** How many plays of a file are of the year of a day. @param takenOn the day of the backup that outlined it */
export function playsOfYear({ outline }: OutlinedFile, takenOn: string, today: string): number {
  return takenOn.slice(0, 4) === today.slice(0, 4) ? outline.thisYear : 0;
}

/** Whether an episode has plays in two shows, as when Trakt has moved it: such plays of two files must be judged together. */
export function hasDividedItem(plays: Iterable<Play>): boolean {
  const shows = new Map<number, number | null>();
  for (const { type, traktId, showTraktId } of plays) {
    if (type !== 'episode' || traktId === null) continue;
    const known = shows.get(traktId);
    if (known !== undefined && known !== showTraktId) return true;
    shows.set(traktId, showTraktId);
  }
  return false;
}
