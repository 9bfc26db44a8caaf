import { EPOCH, isCanonical, isDated, minuteOf, type Play } from '../../history/play.ts';
import { startOf, timed } from '../../history/timed.ts';
import { breath } from '../../http/meanwhile.ts';
import type { Calendar } from '../../text/calendar.ts';
import type { TraktApi } from '../../trakt/client.ts';
import type { ReadOptions } from '../../trakt/history.ts';
import type { Page } from '../../trakt/history-page.ts';
import { readHistorySince } from '../../trakt/history-since.ts';
import type { Account } from '../../trakt/schemas.ts';
import { namesIn } from '../../workspace/backup-accounts.ts';
import { keepTheirPaths } from '../../workspace/backup-files.ts';
import type { Folder } from '../../workspace/folder.ts';
import { type Manifest, type ManifestFile, showPaths } from '../../workspace/manifest.ts';
import { type LastFile, readIntact } from './last-backup.ts';
import { playsOnThisDay } from './on-this-day.ts';
import { hasDividedItem, type Outlined, type OutlinedFile, toUnreadShow, type Unread } from './outline.ts';
import { readBars, subtractBars, type YearBars, yearBars } from './year-bars.ts';

/** New plays on top of a backup of which only some files were read. */
export interface FewFiles {
  /** The plays of the files that were read, and the newest ones, by history ID. */
  plays: Map<string, Play>;
  files: LastFile[];
  unread: Unread;
}

interface Setting {
  folder: Folder;
  account: Account;
  calendar: Calendar;
  /** Hours. */
  duplicateWindow: number;
  /** When the backup is taken, in milliseconds. */
  now: number;
  onProgress: ReadOptions['onProgress'];
}

/** Minutes in a day. */
const DAY = 24 * 60;
/** Marks that are further apart, in minutes, are of two accidents. */
const NEAR = 3;

/**
 * Reads the newest plays, and of the last backup only the files that these can change: those that get one of them, or hold a play
 * of their time; and those in which something looks wrong. What is left unread after that holds no play that a new one makes look wrong,
 * or that makes a new one look wrong.
 * @returns `full read needed` where the newest plays do not account for the history, and `undefined` where they do, but the files
 *   that are left may have a part in what looks wrong, or change their names
 */
export async function readFewFiles(
  api: TraktApi,
  outlined: Outlined,
  asked: readonly Promise<Page>[],
  setting: Setting,
): Promise<FewFiles | 'full read needed' | undefined> {
  const { manifest } = outlined;
  const reader = createReader(outlined, setting);
  await reader.read(file => isReadInAnyCase(file, outlined));
  const ofDay = reader.playsOnThisDay();
  const newest = await readHistorySince(
    api,
    {
      size: manifest.counts.plays,
      shortfall: manifest.shortfall,
      beside: async read => {
        const end = lastMinute(read);
        const shows = showsOf(read);
        await reader.read(file => file.outline.newest >= end || shows.has(file.showTraktId));
        return reader.plays();
      },
    },
    asked,
    setting.onProgress,
  );
  if (newest === undefined) return 'full read needed';
  const since = await readUntilQuiet(reader, newest, outlined, setting);
  if (since === undefined) return undefined;
  return conclude(reader, { newest, since, ofDay: await ofDay }, outlined, setting);
}

type Reader = ReturnType<typeof createReader>;
type PlaysOfDay = Awaited<ReturnType<typeof playsOnThisDay>>;

/** Reads files of the last backup one after the other, each once: at first those without an outline, then those that are wanted. */
function createReader({ manifest, files, rowsOfDay }: Outlined, { folder, account, calendar, now }: Setting) {
  const names = namesIn(manifest, account);
  const unread = new Set<ManifestFile>(manifest.files);
  const outlined = new Set<ManifestFile>(files);
  const read: LastFile[] = [];
  const plays = new Map<string, Play>();
  return {
    async read(isWanted: (file: OutlinedFile) => boolean): Promise<void> {
      for (const file of unread) {
        if (outlined.has(file) && !isWanted(file as OutlinedFile)) continue;
        await breath();
        unread.delete(file);
        const last = await readIntact(folder, file, names);
        read.push(last);
        for (const { play } of last.plays) plays.set(play.historyId, play);
      }
    },
    /** Looks for plays of this day in earlier years where nothing was read yet. */
    playsOnThisDay(): Promise<PlaysOfDay> {
      const today = calendar.day({ watchedAt: new Date(now).toISOString() });
      const found = playsOnThisDay(folder, [...unread] as OutlinedFile[], rowsOfDay, {
        names,
        calendar,
        today,
      });
      // Whoever waits for it sees what is wrong.
      found.catch(() => undefined);
      return found;
    },
    plays: (): ReadonlyMap<string, Play> => plays,
    files: () => read,
    unread: () => [...unread] as OutlinedFile[],
  };
}

/** Whether a file is read whatever the newest plays are, so that this can be done while they are awaited. */
function isReadInAnyCase({ outline }: OutlinedFile, { manifest }: Outlined): boolean {
  return outline.suspects > 0 || minuteNumber(outline.newest) >= daysBefore(manifest);
}

/** The minute from which on files are read for duplicates and accidents, at the latest. */
function daysBefore({ takenAt }: Manifest): number {
  return minuteNumber(minuteOf(takenAt)) - 2 * DAY;
}

/**
 * Reads the files with plays of the time before the newest ones, too, as far as these can be duplicates of them, and those in which
 * something looks wrong.
 * @returns since when, as a minute, if there is a quiet time then, which no chain of marks crosses: no new play touches what is before,
 *   where nothing looks wrong
 */
async function readUntilQuiet(
  reader: Reader,
  newest: ReadonlyMap<string, Play>,
  { manifest }: Outlined,
  { duplicateWindow }: Setting,
): Promise<number | undefined> {
  const end = minuteNumber(lastMinute(newest));
  const since = Math.min(end - Math.max(DAY, Math.ceil(duplicateWindow * 60)), daysBefore(manifest));
  await reader.read(({ outline }) => minuteNumber(outline.newest) >= since || outline.suspects > 0);
  const marks = [...reader.plays().values(), ...newest.values()]
    .filter(play => play.action !== 'scrobble' && isDated(play))
    .map(play => timed(play).minute)
    .filter(minute => minute >= since)
    .toSorted((a, b) => a - b);
  return hasPause([since - 1, ...marks, Number.POSITIVE_INFINITY], end) ? since : undefined;
}

/** Whether two neighbours are further apart than marks of one accident, and the first of them is before `end`. */
function hasPause(minutes: readonly number[], end: number): boolean {
  return minutes.some((minute, index) => minute < end && (minutes[index + 1] ?? minute) - minute > NEAR);
}

interface Read {
  newest: ReadonlyMap<string, Play>;
  /** The minute before which nothing is touched by them. */
  since: number;
  ofDay: PlaysOfDay;
}

function conclude(
  reader: Reader,
  { newest, since, ofDay }: Read,
  { manifest, outline }: Outlined,
  { calendar }: Setting,
): FewFiles | undefined {
  const plays = new Map(reader.plays());
  for (const [id, play] of newest) plays.set(id, play);
  const [files, unread] = [reader.files(), reader.unread()];
  const isPlain = files.every(({ marked, problems }) => marked === undefined && problems.length === 0);
  const isClear =
    isPlain &&
    !hasDividedItem(plays.values()) &&
    keepTheirPaths(plays.values(), showPaths(manifest), unread.map(toUnreadShow));
  if (!isClear) return undefined;
  const quiet = quietPlays(files, newest, since);
  const years = yearsOfOthers(files, quiet, { manifest, outline }, calendar);
  const playsOfDay = unread.flatMap(file => ofDay.get(file) ?? []);
  return years && { plays, files, unread: { files: unread, quiet, years, playsOfDay } };
}

/** The plays of files that were read which are like those of the others: from before the quiet time, where nothing looks wrong. */
function quietPlays(files: readonly LastFile[], newest: ReadonlyMap<string, Play>, since: number): Set<Play> {
  const quiet = new Set<Play>();
  const end = startOf(since);
  for (const { plays, isAsWritten } of files) {
    if (!isAsWritten || plays.some(({ isSuspect }) => isSuspect)) continue;
    for (const { play } of plays) {
      const isBefore = isCanonical(play.watchedAt) && play.watchedAt < end;
      if (isBefore && !newest.has(play.historyId)) quiet.add(play);
    }
  }
  return quiet;
}

/** What the files that were not read, and quiet plays, make of the years: what all did at the last backup, without those that were read. */
function yearsOfOthers(
  files: readonly LastFile[],
  quiet: ReadonlySet<Play>,
  { manifest, outline }: Pick<Outlined, 'manifest' | 'outline'>,
  calendar: Calendar,
): YearBars | undefined {
  const right = files.flatMap(({ plays }) =>
    plays.filter(({ play, isSuspect }) => !isSuspect && !quiet.has(play)).map(({ play }) => play),
  );
  const taken = calendar.day({ watchedAt: manifest.takenAt });
  return subtractBars(readBars(outline.years), yearBars(right, calendar, taken));
}

/** The minute in which a read ends. */
function lastMinute(read: ReadonlyMap<string, Play>): string {
  return minuteOf([...read.values()].at(-1)?.watchedAt ?? EPOCH);
}

function showsOf(read: ReadonlyMap<string, Play>): Set<number | null> {
  return new Set([...read.values()].map(play => play.showTraktId));
}

/** Whole minutes since the epoch. @param minute `2025-11-17T01:02`, UTC */
function minuteNumber(minute: string): number {
  return Date.parse(`${minute}:00.000Z`) / 60_000;
}
