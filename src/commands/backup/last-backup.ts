import { hash } from 'node:crypto';
import { Failure, type Problem } from '../../base/failure.ts';
import { type BackedUpPlay, readBackupFile } from '../../csv/backup-file.ts';
import { type CsvFile, NO_LIMITS, readCsv } from '../../csv/read.ts';
import { readUntouched } from '../../csv/untouched.ts';
import { isSameAccount, type RecordAccount } from '../../history/record.ts';
import { breath } from '../../http/meanwhile.ts';
import { namesIn } from '../../workspace/backup-accounts.ts';
import { isBackupPath } from '../../workspace/backup-files.ts';
import type { Folder } from '../../workspace/folder.ts';
import type { Manifest, ManifestFile } from '../../workspace/manifest.ts';
import { MANIFEST } from '../../workspace/manifest-file.ts';
import { daysAround } from './days.ts';
import { lookAtFiles } from './look.ts';
import { type RowsOfDay, rowsWith } from './on-this-day.ts';

/** The backup that a folder holds. */
export interface StoredBackup {
  /** `undefined` for a folder without a backup, and where CSV files are all that is left of one. */
  manifest: Manifest | undefined;
  /** SHA-256 of each of its files that is there, by name. */
  hashes: ReadonlyMap<string, string>;
  /** Every file is there and as the manifest says. */
  isIntact: boolean;
  /** The rows of this day in earlier years, which the front page shows of files that nothing else needs. */
  rowsOfDay: RowsOfDay;
}

/** A backup that is being looked at. */
export interface OpenedBackup {
  /** @throws Failure when the manifest cannot be read, or belongs to another account */
  manifest: Promise<Manifest | undefined>;
  /** The same with a look at each file. */
  stored: Promise<StoredBackup>;
}

/**
 * Looks at the backup in a folder: its manifest, and whether its files are still the same. Answers that arrive meanwhile are taken, so
 * that this needs no time of its own while some are awaited.
 * @param today by the account's clock, as far as it is known yet
 */
export function openBackup(folder: Folder, account: RecordAccount, today: string): OpenedBackup {
  const manifest = openManifest(folder, account);
  const stored = manifest.then(opened => checkFiles(folder, opened, today));
  // Whoever waits for it sees what is wrong.
  stored.catch(() => undefined);
  return { manifest, stored };
}

async function checkFiles(
  folder: Folder,
  manifest: Manifest | undefined,
  today: string,
): Promise<StoredBackup> {
  const files: readonly LookedAt[] = manifest?.files ?? (await csvFiles(folder)).map(path => ({ path }));
  const hashes = new Map<string, string>();
  const days = daysAround(today);
  const byPath = new Map<string, Uint8Array>();
  await lookAtFiles(folder, files, ({ path, plays, outline }, bytes) => {
    hashes.set(path, sha256(bytes));
    const rows = plays === undefined || outline === undefined ? undefined : rowsWith(days, bytes, plays);
    if (rows !== undefined) byPath.set(path, rows);
  });
  const isIntact = manifest?.files.every(file => hashes.get(file.path) === file.sha256) ?? false;
  return { manifest, hashes, isIntact, rowsOfDay: { today, byPath } };
}

type LookedAt = Pick<ManifestFile, 'path'> & Partial<ManifestFile>;

/** A file of the last backup. */
export interface LastFile {
  /** Below the backup's folder. */
  name: string;
  plays: BackedUpPlay[];
  /** The file itself where a person marked plays in it. */
  marked: CsvFile | undefined;
  /** What cannot be read of it: only for a marked file, which then stays as it is. */
  problems: Problem[];
  /** It is as its manifest says, so that its plays make the very same file again. */
  isAsWritten: boolean;
}

/**
 * Reads the plays of a backup back, one file after the other.
 * @throws Failure after the last file, with each line that cannot be believed in files that nobody marked
 */
export async function* readPlays(
  folder: Folder,
  { hashes, manifest }: StoredBackup,
  account: RecordAccount,
): AsyncGenerator<LastFile> {
  const names = namesIn(manifest, account);
  const problems: Problem[] = [];
  for (const name of hashes.keys()) {
    await breath();
    const read = await readBackedUp(folder, name, names);
    if (read.marked === undefined) problems.push(...read.problems);
    yield read;
  }
  if (problems.length === 0) return;
  throw new Failure(
    'Nothing was saved: some files in the backup’s folder cannot be read as part of this account’s backup, and saving ' +
      'would overwrite them. Restore them from their history on GitHub, delete them, or choose another directory.',
    { problems },
  );
}

/** Reads the plays of one file of a backup back. @param names those of the account, the present one first */
async function readBackedUp(folder: Folder, name: string, names: ReadonlySet<string>): Promise<LastFile> {
  return readBytes(folder, name, (await folder.read(name)) ?? new Uint8Array(), names);
}

function readBytes(folder: Folder, name: string, bytes: Uint8Array, names: ReadonlySet<string>): LastFile {
  return { name, ...readBackupFile(readCsv(folder.path(name), bytes, NO_LIMITS), names), isAsWritten: false };
}

/** The same for a file of an intact backup: where it is as its manifest says, it is read as it was written, which is quicker. */
export async function readIntact(
  folder: Folder,
  { path, sha256: written }: ManifestFile,
  names: ReadonlySet<string>,
): Promise<LastFile> {
  const bytes = (await folder.read(path)) ?? new Uint8Array();
  const plays = sha256(bytes) === written ? readUntouched(bytes, names) : undefined;
  if (plays === undefined) return readBytes(folder, path, bytes, names);
  return { name: path, plays, marked: undefined, problems: [], isAsWritten: true };
}

/** Hex. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
}

async function openManifest(folder: Folder, account: RecordAccount): Promise<Manifest | undefined> {
  const bytes = await folder.read(MANIFEST);
  if (bytes === undefined) return undefined;
  const path = folder.path(MANIFEST);
  const { readManifest } = await import('../../workspace/manifest.ts');
  const manifest = readManifest(new TextDecoder().decode(bytes));
  if (manifest === 'newer') {
    throw new Failure(
      `Nothing was saved: a newer version of this action wrote ${path}. Use that version again; the backup is unchanged.`,
    );
  }
  if ('unreadable' in manifest) {
    throw new Failure(
      `Nothing was saved: ${path} is damaged (${manifest.unreadable}), so the last backup cannot be trusted. Restore the file ` +
        `from its history on GitHub. To start over, delete ${path} alone and run this again: everything is read again, and ` +
        'the CSV files beside it still count as the last backup.',
    );
  }
  if (isSameAccount(manifest.account, account)) return manifest;
  const { slug, uuid } = manifest.account;
  const renamed =
    uuid === undefined || account.uuid === undefined
      ? ` If ${slug} was only renamed to ${account.slug}, delete that folder and run this again.`
      : '';
  throw new Failure(
    `Nothing was saved: the backup in ${folder.path('.')} belongs to ${slug === account.slug ? 'another account that was called' : 'the account'} ${slug}, but this run is signed in ` +
      `as ${account.slug}. Sign in as ${slug} with Connect, or give the backup of ${account.slug} another directory.${renamed}`,
  );
}

/** The files of a backup that lost its manifest. */
async function csvFiles(folder: Folder): Promise<string[]> {
  const names = [...(await folder.list()), ...(await folder.list('shows'))];
  return names.filter(isBackupPath).toSorted();
}
