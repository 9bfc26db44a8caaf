import { writeBackup } from '../../csv/write.ts';
import type { Activities } from '../../history/activities.ts';
import type { Memory } from '../../history/memory.ts';
import { EPOCH, type Play } from '../../history/play.ts';
import { type SuspectGroup, suspectPlays } from '../../history/suspect-group.ts';
import { cellSentences } from '../../history/suspect-words.ts';
import type { Calendar } from '../../text/calendar.ts';
import type { Account } from '../../trakt/schemas.ts';
import { namesIn } from '../../workspace/backup-accounts.ts';
import { type BackupFile, backupFiles, byPath, pathFinder } from '../../workspace/backup-files.ts';
import { memoryEntry } from '../../workspace/backup-memory.ts';
import type { Replacement } from '../../workspace/folder.ts';
import {
  type Manifest,
  type ManifestContent,
  type ManifestFile,
  showPaths,
  writeManifest,
} from '../../workspace/manifest.ts';
import { MANIFEST } from '../../workspace/manifest-file.ts';
import { FRONT_PAGE, frontPage, mayWriteFrontPage } from './front-page.ts';
import { type LastFile, sha256 } from './last-backup.ts';
import {
  hasDividedItem,
  type OutlinedFile,
  type OutlineFacts,
  type OutlineSetting,
  outlineOf,
  playsIn,
  playsOfYear,
  settingText,
  toUnreadShow,
} from './outline.ts';
import { type Last, type LiveHistory, playsOf } from './reading.ts';
import { playsOnPage } from './shown.ts';
import { addBars, writeBars, type YearBars, yearBars } from './year-bars.ts';

/** What is written beside the plays. */
export interface Saving extends Last {
  live: LiveHistory;
  suspects: readonly SuspectGroup[];
  memory: Memory;
  /** The stamps up to which the history that was read can be believed. */
  activities: Activities;
  account: Account;
  calendar: Calendar;
  /** When the backup is taken, in milliseconds. */
  now: number;
  /** Trakt’s time when suspects were looked for, in milliseconds. */
  judgedAt: number | undefined;
  setting: OutlineSetting;
}

export interface Saved {
  counts: Manifest['counts'];
  /** The path of the file that has a play, by history ID. */
  fileOf: ReadonlyMap<string, string>;
  /** The paths of the CSV files that are new or changed. */
  written: string[];
  /** How many CSV files the backup has. */
  files: number;
}

const FILES_AT_ONCE = 8;

/**
 * Writes the files that changed, and the manifest last. A file with marks that Change would not believe stays as it is, and
 * differs from the manifest, so that the next backup looks at it again.
 */
export async function save(saving: Saving): Promise<Saved> {
  const { folder, stored, live, activities, account, suspects } = saving;
  const { manifest } = stored;
  const { judged, unread } = live;
  const files = backupFiles(live.plays.values(), showPaths(manifest), unread.files.map(toUnreadShow));
  const sentences = cellSentences(suspects);
  const replacement = await folder.replace();
  const saved: SavedFile[] = [];
  let writing: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const some = files.slice(start, start + FILES_AT_ONCE);
    const begun = some.map(file => saveFile(file, saving, sentences, replacement));
    saved.push(...begun);
    await writing;
    writing = Promise.all(begun.map(({ written }) => written));
    writing.catch(() => undefined);
  }
  const overview = overviewOf(saving);
  const now = new Date(saving.now).toISOString();
  const counts = countsOf(saving);
  const names = [...files, ...unread.files].map(file => file.path);
  const isNamed = new Set(names);
  const former = manifest?.files.filter(({ path }) => !isNamed.has(path)) ?? [];
  const held = former.filter(({ path }) => judged.held.has(path));
  const outline = outlineOfBackup(saving, overview);
  const entries = saved.map(({ entry }, index) => withOutline(entry, files[index], outline && overview));
  const content = writeManifest({
    account: accountEntry(account, manifest),
    takenAt: now,
    lastFullReadAt: live.isFullRead || manifest === undefined ? now : manifest.lastFullReadAt,
    activities,
    shortfall: live.shortfall,
    counts,
    ...memoryEntry(saving.memory),
    files: [
      ...[...entries, ...unread.files.map(file => carryOn(file, manifest, overview))].toSorted(byPath),
      ...held.map(({ path, sha256, plays }) => ({ path, sha256, plays, showTraktId: null })),
    ],
    outline,
  });
  const page = await frontPageOf(saving, files, overview);
  await Promise.all([
    writing,
    page === undefined ? undefined : replacement.write(FRONT_PAGE, page),
    replacement.write(MANIFEST, content),
  ]);
  await replacement.finish(former.map(file => file.path).filter(path => !judged.held.has(path)));
  return {
    counts,
    fileOf: new Map(
      files.flatMap(({ path, plays }) => {
        const file = folder.path(path);
        return plays.map(({ historyId }) => [historyId, file] as const);
      }),
    ),
    written: saved.filter(file => file.isWritten).map(file => folder.path(file.entry.path)),
    files: names.length + held.length,
  };
}

function countsOf({ live, suspects }: Saving): Manifest['counts'] {
  const episodes = [...live.plays.values()].filter(play => play.type === 'episode').length;
  const plays = playsOf(live);
  return {
    plays,
    episodes: episodes + playsIn(live.unread.files),
    movies: live.plays.size - episodes,
    suspects: suspectPlays(suspects).length,
  };
}

/** What the front page and the outline are made of, beside the plays. */
interface Overview extends OutlineFacts {
  /** Of all plays that look right. */
  years: YearBars;
}

function overviewOf({ live, suspects, calendar, now }: Saving): Overview {
  const today = calendar.day({ watchedAt: new Date(now).toISOString() });
  const wrong = new Set(suspectPlays(suspects).map(play => play.historyId));
  const right = live.plays
    .values()
    .filter(play => !wrong.has(play.historyId) && !live.unread.quiet.has(play));
  const years = addBars(yearBars(right, calendar, today), live.unread.years);
  return { calendar, today, suspects: wrong, years };
}

/** The outline of the backup; `undefined` where the next one is to read all files. */
function outlineOfBackup(
  { live, memory, judgedAt, setting }: Saving,
  { years }: Overview,
): ManifestContent['outline'] {
  const { marks, held } = live.judged;
  const isKnown = (id: string) => live.plays.has(id);
  const isPlain =
    marks.size === 0 &&
    held.size === 0 &&
    (live.unread.files.length > 0 || [...memory.kept].every(isKnown)) &&
    !hasDividedItem(live.plays.values());
  if (judgedAt === undefined || !isPlain) return undefined;
  return {
    judgedAt: new Date(judgedAt).toISOString(),
    setting: settingText(setting),
    years: writeBars(years),
  };
}

function withOutline(
  entry: ManifestFile,
  file: BackupFile | undefined,
  facts: OutlineFacts | undefined,
): ManifestFile {
  if (entry.showTraktId === null || file === undefined || facts === undefined) return entry;
  return { ...entry, outline: outlineOf(file, facts) };
}

/** The entry of a file that was not read: it stays, but for what is of another year by now. */
function carryOn(
  file: OutlinedFile,
  manifest: Manifest | undefined,
  { calendar, today }: Overview,
): ManifestFile {
  const taken = calendar.day({ watchedAt: manifest?.takenAt ?? EPOCH });
  return { ...file, outline: { ...file.outline, thisYear: playsOfYear(file, taken, today) } };
}

/** The front page, which is written only with a backup that changes anyway; `undefined` where it is the person's own. */
async function frontPageOf(
  saving: Saving,
  files: readonly BackupFile[],
  overview: Overview,
): Promise<string | undefined> {
  const { folder, live, account, now } = saving;
  const { calendar, suspects, years } = overview;
  if (!mayWriteFrontPage(await folder.read(FRONT_PAGE))) return undefined;
  const { plays, others } = await playsOnPage(folder, saving.stored.manifest, {
    account,
    plays: live.plays.values(),
    unread: live.unread.files,
    calendar,
    today: overview.today,
    suspects,
  });
  const otherIds = new Set(others.map(({ showTraktId }) => showTraktId));
  return frontPage({
    account,
    calendar,
    plays,
    otherShows: others.map(({ showTraktId, plays, outline: { title, year } }) => ({
      showTraktId,
      title,
      year,
      plays,
    })),
    otherPlaysOfDay: live.unread.playsOfDay.filter(play => otherIds.has(play.showTraktId ?? Number.NaN)),
    years,
    suspects,
    fileOf: pathFinder([...files, ...live.unread.files]),
    now,
  });
}

/** Rows of an account that was renamed are known by its former names. */
function accountEntry(account: Account, manifest: Manifest | undefined): Manifest['account'] {
  const { slug, uuid } = account;
  const formerSlugs = [...namesIn(manifest, account)].filter(name => name !== slug);
  return { slug, uuid, ...(formerSlugs.length > 0 && { formerSlugs }) };
}

interface SavedFile {
  entry: ManifestFile;
  isWritten: boolean;
  /** Fulfilled when it is on disk, beside the one that it will replace. */
  written: Promise<void>;
}

function saveFile(
  file: BackupFile,
  { stored, live, account }: Saving,
  sentences: ReturnType<typeof cellSentences>,
  replacement: Replacement,
): SavedFile {
  const { path, showTraktId, plays } = file;
  const { marks, held } = live.judged;
  const former = stored.hashes.get(path);
  if (former !== undefined && isSameFile(file, live.asWritten.get(path), sentences))
    return {
      entry: { path, sha256: former, plays: plays.length, showTraktId },
      isWritten: false,
      written: DONE,
    };
  const markOf = (play: Play) => marks.get(play.historyId)?.remove ?? '';
  const moveOf = (play: Play) => marks.get(play.historyId)?.moveTo ?? '';
  const content = writeBackup(plays, sentences, markOf, account.slug, moveOf);
  const entry = { path, sha256: sha256(content), plays: plays.length, showTraktId };
  const isWritten = former !== entry.sha256 && !held.has(path);
  const written = isWritten ? replacement.write(path, content) : DONE;
  return { entry, isWritten, written };
}

const DONE = Promise.resolve();

/** Whether a file would be written as it is: the very plays that were read from it, of which none looks wrong or did. */
function isSameFile(
  { plays }: BackupFile,
  stored: LastFile | undefined,
  sentences: ReturnType<typeof cellSentences>,
): boolean {
  return (
    stored?.plays.length === plays.length &&
    stored.plays.every(
      ({ play, isSuspect }, index) => play === plays[index] && !isSuspect && !sentences.has(play.historyId),
    )
  );
}
