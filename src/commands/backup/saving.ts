import { writeBackup } from '../../csv/write.ts';
import type { Activities } from '../../history/activities.ts';
import type { Memory } from '../../history/memory.ts';
import { newestFirst, type Play } from '../../history/play.ts';
import { type SuspectGroup, suspectPlays } from '../../history/suspect-group.ts';
import { cellSentences } from '../../history/suspect-words.ts';
import type { Account } from '../../trakt/schemas.ts';
import { namesIn } from '../../workspace/backup-accounts.ts';
import { type BackupFile, backupFiles } from '../../workspace/backup-files.ts';
import { memoryEntry } from '../../workspace/backup-memory.ts';
import type { Replacement } from '../../workspace/folder.ts';
import { type Manifest, type ManifestFile, writeManifest } from '../../workspace/manifest.ts';
import { MANIFEST } from '../../workspace/manifest-file.ts';
import { FRONT_PAGE, frontPage, mayWriteFrontPage } from './front-page.ts';
import { sha256 } from './last-backup.ts';
import type { Last, LiveHistory } from './reading.ts';

/** What is written beside the plays. */
export interface Saving extends Last {
  live: LiveHistory;
  suspects: readonly SuspectGroup[];
  memory: Memory;
  /** The stamps up to which the history that was read can be believed. */
  activities: Activities;
  account: Account;
  /** When the backup is taken, in milliseconds. */
  now: number;
}

export interface Saved {
  counts: Manifest['counts'];
  /** The path of the file that has a play, by history ID. */
  fileOf: ReadonlyMap<string, string>;
  /** The paths of the CSV files that are new or changed. */
  written: string[];
  /** All files of the backup, below its folder. */
  names: string[];
}

const FILES_AT_ONCE = 8;

/**
 * Writes the files that changed, and the manifest last. A file with marks that Change would not believe stays as it is, and
 * differs from the manifest, so that the next backup looks at it again.
 */
export async function save(saving: Saving): Promise<Saved> {
  const { folder, stored, live, activities, account, suspects } = saving;
  const { manifest } = stored;
  const { held } = live.judged;
  const files = backupFiles(live.plays.values(), showPaths(manifest));
  const sentences = cellSentences(suspects);
  const replacement = await folder.replace();
  const saved: SavedFile[] = [];
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    const some = files.slice(start, start + FILES_AT_ONCE);
    saved.push(...(await Promise.all(some.map(file => saveFile(file, saving, sentences, replacement)))));
  }
  const now = new Date(saving.now).toISOString();
  const counts = {
    plays: live.plays.size,
    episodes: sum(files, file => file.plays.filter(play => play.type === 'episode').length),
    movies: sum(files, file => file.plays.filter(play => play.type === 'movie').length),
    suspects: suspectPlays(suspects).length,
  };
  const names = files.map(file => file.path);
  const former = manifest?.files.filter(({ path }) => !names.includes(path)) ?? [];
  const kept = former.filter(({ path }) => held.has(path)).map(file => ({ ...file, showTraktId: null }));
  const content = writeManifest({
    account: accountEntry(account, manifest),
    takenAt: now,
    lastFullReadAt: live.isFullRead || manifest === undefined ? now : manifest.lastFullReadAt,
    activities,
    shortfall: live.shortfall,
    counts,
    ...memoryEntry(saving.memory),
    files: [...saved.map(file => file.entry), ...kept],
  });
  await writeFrontPage(saving, files, replacement);
  await replacement.write(MANIFEST, content);
  await replacement.finish(former.map(file => file.path).filter(path => !held.has(path)));
  return {
    counts,
    fileOf: new Map(
      files.flatMap(({ path, plays }) =>
        plays.map(({ historyId }) => [historyId, folder.path(path)] as const),
      ),
    ),
    written: saved.filter(file => file.isWritten).map(file => folder.path(file.entry.path)),
    names: [...names, ...kept.map(file => file.path), MANIFEST],
  };
}

/** The front page is written only with a backup that changes anyway. */
async function writeFrontPage(
  { folder, live, account, suspects, now }: Saving,
  files: readonly BackupFile[],
  replacement: Replacement,
): Promise<void> {
  if (!mayWriteFrontPage(await folder.read(FRONT_PAGE))) return;
  const pathOf = new Map(
    files.flatMap(({ path, plays }) => plays.map(play => [play.historyId, path] as const)),
  );
  const content = frontPage({
    account,
    plays: [...live.plays.values()].toSorted(newestFirst),
    suspects: new Set(suspectPlays(suspects).map(play => play.historyId)),
    fileOf: play => pathOf.get(play.historyId),
    now,
  });
  await replacement.write(FRONT_PAGE, content);
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
}

async function saveFile(
  { path, showTraktId, plays }: BackupFile,
  { stored, live, account }: Saving,
  sentences: ReturnType<typeof cellSentences>,
  replacement: Replacement,
): Promise<SavedFile> {
  const { marks, held } = live.judged;
  const markOf = (play: Play) => marks.get(play.historyId)?.remove ?? '';
  const moveOf = (play: Play) => marks.get(play.historyId)?.moveTo ?? '';
  const content = writeBackup(plays, sentences, markOf, account.slug, moveOf);
  const entry = { path, sha256: sha256(content), plays: plays.length, showTraktId };
  const isWritten = stored.hashes.get(path) !== entry.sha256 && !held.has(path);
  if (isWritten) await replacement.write(path, content);
  return { entry, isWritten };
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
