import type { Problem } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import { isZip, WORKBOOK } from './other-kind.ts';
import { listZip, unzip, type ZipEntry } from './zip.ts';

/** The most bytes of one file of an archive. */
const MOST_UNPACKED = 50_000_000;
/** And of all of them together: the longest history, as Trakt gives it, has a third of that. */
const MOST_TOGETHER = 4 * MOST_UNPACKED;

/** The files of each export that have plays, by what their names are without folders; the first kind that is there is read. */
const KNOWN: readonly (readonly RegExp[])[] = [
  // TV Time
  [/^tracking-prod-records(?:-v2)?\.csv$/i],
  [/^(?:seen_episode|seen_episode_source|watched_on_episode|rewatched_episode)\.csv$/i],
  [/^tvtime-(?:series-episodes|movies).*\.csv$/i],
  [/^tvtime-(?:series|movies).*\.json$/i],
  [/^activity_history\.csv$/i],
  // Trakt
  [/^(?:watched-)?history[-_\w]*\.json$/i],
  [/^watched[-_](?:movies|shows)[-_\d]*\.json$/i],
  // Letterboxd
  [/^diary\.csv$/i, /^watched\.csv$/i],
  // Simkl
  [/^SimklBackup\.json$/i],
  // Netflix
  [/^ViewingActivity\.csv$/i],
  [/^NetflixViewingHistory.*\.csv$/i],
  // IMDb
  [/^ratings\.csv$/i],
];

/** Copies that are in an export for other purposes: deleted entries, lists. */
const ASIDE = /(?:^|\/)(?:deleted|orphaned|lists?|likes|__MACOSX)\//i;

export interface UnpackedFile {
  /** `export.zip/diary.csv`. */
  path: string;
  bytes: Uint8Array;
}

/** The files with plays of a service’s export, unpacked in memory. What is wrong is reported. */
export function openArchive(path: string, archive: Uint8Array, problems: Problem[]): UnpackedFile[] {
  const report = (message: string) => void problems.push({ message, place: { file: path } });
  const entries = listZip(archive);
  if (entries === undefined) {
    report(
      'The ZIP is damaged, or was not uploaded completely. Download it again, or unpack it and upload the files that are in it.',
    );
    return [];
  }
  if (entries.some(({ name }) => /^\[Content_Types\]\.xml$|^mimetype$|^Index\/\w+\.iwa$/.test(name))) {
    report(WORKBOOK);
    return [];
  }
  const found = wantedIn(entries);
  if (found.length === 0) {
    report(nothingKnown(entries));
    return [];
  }
  const ofName = [...Map.groupBy(found, baseName).values()];
  const wanted = ofName.flatMap(alike => alike.slice(0, 1));
  for (const alike of ofName) if (new Set(alike.map(({ crc }) => crc)).size > 1) report(severalCalled(alike));
  if (wanted.some(({ isEncrypted, method }) => isEncrypted || method === 99)) {
    report(hasPassword(wanted));
    return [];
  }
  const files: UnpackedFile[] = [];
  let together = 0;
  for (const entry of wanted) {
    const bytes = unzip(archive, entry, MOST_UNPACKED);
    const trouble = troubleWith(bytes);
    if (typeof bytes === 'string' || trouble !== undefined) {
      report(`The file ${quote(baseName(entry))} ${trouble}`);
      continue;
    }
    together += bytes.length;
    if (together > MOST_TOGETHER) {
      report(
        `The files in this ZIP have more than ${MOST_TOGETHER / 1_000_000} MB together. Unpack it, and upload them one by one.`,
      );
      return [];
    }
    files.push({ path: `${path}/${baseName(entry)}`, bytes });
  }
  return files;
}

function troubleWith(unpacked: ReturnType<typeof unzip>): string | undefined {
  if (unpacked === 'damaged') return 'is damaged in this ZIP. Unpack it, and upload that file.';
  if (unpacked === 'too large') return 'has more than 50 MB. Unpack it, and upload that file in parts.';
  return isZip(unpacked) ? 'is a ZIP in this ZIP. Unpack it, and upload what is in that file.' : undefined;
}

/** The files with plays, copies in other folders among them. */
function wantedIn(entries: readonly ZipEntry[]): ZipEntry[] {
  const files = entries.filter(({ name }) => !ASIDE.test(name.replaceAll('\\', '/')));
  for (const names of KNOWN) {
    const found = files.filter(entry => names.some(name => name.test(baseName(entry))));
    if (found.length > 0) return found;
  }
  return [];
}

function baseName({ name }: ZipEntry): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

function severalCalled([first, ...others]: readonly ZipEntry[]): string {
  const names = others.map(({ name }) => quote(name)).slice(0, 4);
  return (
    `Only ${quote(first?.name ?? '')} of this ZIP was read: ${names.join(', ')} ${others.length === 1 ? 'has' : 'have'} the same name. ` +
    'If there are other plays in it, unpack the ZIP and upload the files one by one.'
  );
}

function hasPassword(wanted: readonly ZipEntry[]): string {
  const names = wanted.map(baseName);
  const only = names.length === 1 ? `only ${names[0]}` : `only these files: ${names.slice(0, 4).join(', ')}`;
  const isTvTime = names.some(name => /^tracking-prod-records/i.test(name));
  const password = isTvTime ? 'the password from TV Time’s second email' : 'its password';
  return `The ZIP has a password. Unpack it with ${password}, and upload ${only}.`;
}

function nothingKnown(entries: readonly ZipEntry[]): string {
  const names = entries.map(baseName).filter(Boolean).slice(0, 3);
  const has =
    names.length === 0
      ? 'The ZIP is empty'
      : `No file in the ZIP is one that import knows (it has ${names.map(quote).join(', ')})`;
  return `${has}. Unpack it, and upload the CSV or JSON file with the plays.`;
}
