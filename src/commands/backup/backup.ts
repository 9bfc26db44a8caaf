import type { Context, SignedIn } from '../../action/context.ts';
import type { BackupOptions } from '../../action/inputs.ts';
import { progressTeller } from '../../action/progress.ts';
import { Failure } from '../../base/failure.ts';
import { count, figure, quote } from '../../base/wording.ts';
import { writeBackup } from '../../csv/write.ts';
import { type Activities, believedActivities, isSameActivity } from '../../history/activities.ts';
import { minuteOf, type Play, titleKey } from '../../history/play.ts';
import { findSuspects, type Suspect } from '../../history/suspects.ts';
import { readActivities } from '../../trakt/account.ts';
import { readHistory } from '../../trakt/history.ts';
import type { Account } from '../../trakt/schemas.ts';
import { readSince } from '../../trakt/since.ts';
import { type BackupFile, backupFiles } from '../../workspace/backup-files.ts';
import { openBackup, readPlays, type StoredBackup, sha256 } from '../../workspace/backup-folder.ts';
import { type Changes, changesSince } from '../../workspace/changes.ts';
import type { Folder, Replacement } from '../../workspace/folder.ts';
import { MANIFEST, type Manifest, type ManifestFile, writeManifest } from '../../workspace/manifest.ts';

interface BackedUp {
  command: 'backup';
  account: Account;
  /** Where the backup is, relative to the workspace. */
  directory: string;
  /** What is in the backup now. */
  counts: Manifest['counts'];
}

export interface SavedBackup extends BackedUp, Pick<Changes, 'added' | 'lost'> {
  outcome: 'saved';
  isFirst: boolean;
  /** Whether the whole history was read, or what is new on top of the last backup. */
  isFullRead: boolean;
  /** The plays that look wrong now and did not in the last backup. */
  newSuspects: NewSuspect[];
  /** The paths of the CSV files that are new or changed. */
  written: string[];
  /** How many more plays Trakt counts than it lists, now and at the last backup. */
  shortfall: number;
  formerShortfall: number;
}

interface NewSuspect extends Suspect {
  /** The path of the file that has the play. */
  file: string;
}

export type BackupReport = (BackedUp & { outcome: 'unchanged' }) | SavedBackup;

const NEVER: Activities = { episodes: null, movies: null };
const WEEK = 7 * 86_400_000;
const FILES_AT_ONCE = 8;

/**
 * Brings the backup in a folder of the repository up to date: one request when nothing changed, the newest plays when
 * the counts prove that they are all that changed, else the whole history.
 * @throws Failure, with every file as it was, rather than replace a good backup by a worse one
 */
export async function backup(context: Context, options: BackupOptions): Promise<BackupReport> {
  const { log, workspace } = context;
  const signedIn = await context.signIn();
  const { account, api } = signedIn;
  const folder = await workspace.folder(options.directory);
  await folder.clearLeftovers();
  const [stored, activities] = await Promise.all([openBackup(folder, account.slug), readActivities(api)]);
  const { manifest } = stored;
  const backedUp = { command: 'backup', account, directory: folder.path('.') } as const;

  if (manifest !== undefined && !options.full && stored.isIntact) {
    if (isSameActivity(manifest.activities, activities)) {
      const when = minuteOf(manifest.takenAt).replace('T', ' ');
      log.info(`Nothing was added or removed since the last backup, of ${when} UTC.`);
      return { ...backedUp, outcome: 'unchanged', counts: manifest.counts };
    }
  }

  const live = await log.group('Reading the history', () =>
    readLive(context, signedIn, options, { folder, stored }),
  );
  assertNotWorse(live, options);
  const saved = await log.group('Saving the backup', () =>
    save(context, options, { folder, stored, live, activities, account }),
  );
  log.info(`${count(saved.counts.plays, 'play')} in ${count(saved.names.length - 1, 'CSV file')}.`);
  const { added, lost, before } = live.changes;
  return {
    ...backedUp,
    outcome: 'saved',
    isFirst: before === 0 && manifest === undefined,
    isFullRead: live.isFullRead,
    counts: saved.counts,
    added,
    lost,
    newSuspects: saved.newSuspects,
    written: saved.written,
    shortfall: live.shortfall,
    formerShortfall: manifest?.shortfall ?? 0,
  };
}

interface LiveHistory {
  /** By history ID. */
  plays: Map<string, Play>;
  /** When the read began, in milliseconds. */
  readAt: number;
  changes: Changes;
  isFullRead: boolean;
  shortfall: number;
}

interface Last {
  folder: Folder;
  stored: StoredBackup;
}

async function readLive(
  context: Context,
  { api, account }: SignedIn,
  { full }: BackupOptions,
  { folder, stored }: Last,
): Promise<LiveHistory> {
  const { clock, log } = context;
  const { manifest, isIntact } = stored;
  const onProgress = progressTeller(context);
  const readAt = clock.now();
  const isRecent = manifest !== undefined && clock.now() - Date.parse(manifest.lastFullReadAt) <= WEEK;
  if (isRecent && isIntact && !full) {
    const { shortfall } = manifest;
    const files = await Array.fromAsync(readPlays(folder, stored, account.slug));
    const known = new Map(files.flatMap(file => file.map(({ play }) => [play.historyId, play])));
    const plays = await readSince(api, { plays: known, shortfall }, onProgress);
    if (plays !== undefined) {
      return { plays, readAt, changes: await changesSince(files, plays), isFullRead: false, shortfall };
    }
    log.info('The newest plays do not account for every change, so the whole history is read.');
  }
  const read = await readHistory(api, 'all', { onProgress });
  if (read.completeness !== 'proven') {
    throw new Failure(
      'Nothing was saved: Trakt’s answers contradicted each other, so plays may be missing from what was read. The last backup ' +
        'is as it was. Run this again in a few minutes.',
    );
  }
  const plays = new Map(read.plays.map(play => [play.historyId, play]));
  const changes = await changesSince(readPlays(folder, stored, account.slug), plays);
  return { plays, readAt, changes, isFullRead: true, shortfall: read.shortfall };
}

function assertNotWorse({ plays, changes }: LiveHistory, { maxShrink, directory }: BackupOptions): void {
  const { before, lost } = changes;
  if (plays.size === 0 && before > 0) {
    throw new Failure(
      `Nothing was saved: Trakt shows an empty history, and the last backup has ${count(before, 'play')}. The backup is as ` +
        `it was. If you really emptied your history, delete the folder ${directory} and run this again.`,
    );
  }
  if (lost.length <= maxShrink) return;
  const [are, theyAre] = lost.length === 1 ? ['is', 'it is'] : ['are', 'they are'];
  throw new Failure(
    `Nothing was saved: ${count(lost.length, 'play')} of the last backup ${are} not in the history any more (${largestLosses(lost)}), ` +
      `and max-shrink allows ${figure(maxShrink)}. The backup is as it was. If ${theyAre} gone for good reason, run ` +
      `this once with max-shrink set to ${lost.length} or more. If not, look at your history on Trakt first.`,
  );
}

const LOSSES_NAMED = 3;

/** `40 of “Lost”, 12 of “Dark”, 8 of others`. */
function largestLosses(lost: readonly Play[]): string {
  const titles = [...Map.groupBy(lost, titleKey).values()].toSorted((a, b) => b.length - a.length);
  const named = titles
    .slice(0, LOSSES_NAMED)
    .map(plays => `${plays.length} of ${quote(plays[0]?.title ?? 'untitled')}`);
  const others = titles.slice(LOSSES_NAMED).reduce((sum, plays) => sum + plays.length, 0);
  return [...named, ...(others > 0 ? [`${others} of others`] : [])].join(', ');
}

interface Saving extends Last {
  live: LiveHistory;
  activities: Activities;
  account: Account;
}

interface Saved {
  counts: Manifest['counts'];
  newSuspects: NewSuspect[];
  written: string[];
  /** All files of the backup, below its folder. */
  names: string[];
}

async function save({ clock }: Context, options: BackupOptions, saving: Saving): Promise<Saved> {
  const { folder, stored, live, activities, account } = saving;
  const { manifest } = stored;
  const files = backupFiles(live.plays.values(), showPaths(manifest));
  const replacement = await folder.replace();
  const saved: SavedFile[] = [];
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const some = files.slice(start, start + FILES_AT_ONCE);
    saved.push(...(await Promise.all(some.map(file => saveFile(file, options, saving, replacement)))));
  }
  const now = new Date(clock.now()).toISOString();
  const counts = {
    plays: live.plays.size,
    episodes: sum(files, file => file.plays.filter(play => play.type === 'episode').length),
    movies: sum(files, file => file.plays.filter(play => play.type === 'movie').length),
    suspects: sum(saved, file => file.suspects),
  };
  const content = writeManifest({
    account: account.slug,
    takenAt: now,
    lastFullReadAt: live.isFullRead || manifest === undefined ? now : manifest.lastFullReadAt,
    activities: believedActivities(activities, manifest?.activities ?? NEVER, live.readAt),
    shortfall: live.shortfall,
    counts,
    files: saved.map(file => file.entry),
  });
  await replacement.write(MANIFEST, content);
  const names = files.map(file => file.path);
  const obsolete = manifest?.files.map(file => file.path).filter(path => !names.includes(path)) ?? [];
  await replacement.finish(obsolete);
  return {
    counts,
    newSuspects: saved.flatMap(file => file.newSuspects),
    written: saved.filter(file => file.isWritten).map(file => folder.path(file.entry.path)),
    names: [...names, MANIFEST],
  };
}

interface SavedFile {
  entry: ManifestFile;
  suspects: number;
  newSuspects: NewSuspect[];
  isWritten: boolean;
}

async function saveFile(
  { path, showTraktId, plays }: BackupFile,
  { duplicateWindow }: BackupOptions,
  { folder, stored, live, account }: Saving,
  replacement: Replacement,
): Promise<SavedFile> {
  const suspects = findSuspects(plays, duplicateWindow);
  const markOf = (play: Play) => live.changes.marks.get(play.historyId) ?? '';
  const content = writeBackup(plays, suspects, markOf, account.slug);
  const entry = { path, sha256: sha256(content), plays: plays.length, showTraktId };
  const isWritten = stored.hashes.get(path) !== entry.sha256;
  if (isWritten) await replacement.write(path, content);
  const newSuspects = [...suspects.values()]
    .filter(({ play }) => !live.changes.suspects.has(play.historyId))
    .map(suspect => ({ ...suspect, file: folder.path(path) }));
  return { entry, suspects: suspects.size, newSuspects, isWritten };
}

function showPaths(manifest: Manifest | undefined): Map<number, string> {
  const paths = new Map<number, string>();
  for (const { showTraktId, path } of manifest?.files ?? []) {
    if (showTraktId !== null) paths.set(showTraktId, path);
  }
  return paths;
}

function sum<T>(items: readonly T[], figure: (item: T) => number): number {
  return items.reduce((total, item) => total + figure(item), 0);
}
