import * as z from 'zod';
import { isBackupPath } from './backup-files.ts';
import { parseManifest } from './manifest-file.ts';

const VERSION = 3;

const wholeNumber = z.int().min(0);
const stamp = z.iso.datetime().nullable();
const name = z.string().min(1);
const historyId = z.string().regex(/^\d{1,20}$/);

const manifestFile = z.object({
  path: z.string().refine(isBackupPath, 'not the path of a backup file'),
  /** Hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  plays: wholeNumber,
  /** `null` for the files that are not of one show. */
  showTraktId: z.int().nullable(),
});

/** Removals of one time: the slot of each, its history ID, and those of the plays of that thing in that minute that stayed. */
const removals = z.object({
  at: z.iso.datetime(),
  plays: z.array(z.string().regex(/^(?:episode|movie) \d+ \d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?: \d{1,20})+$/)),
});

const manifest = z.object({
  version: z.literal(VERSION),
  account: z.object({
    slug: name,
    /** Stays when the account is renamed; absent where Trakt did not say. */
    uuid: name.optional(),
    /** Names that the account had before, so that older files of it are known. */
    formerSlugs: z.array(name).optional(),
  }),
  takenAt: z.iso.datetime(),
  lastFullReadAt: z.iso.datetime(),
  /** Trakt's last-activity stamps up to which the backup is known to be whole; without them the next one reads everything. */
  activities: z.object({ episodes: stamp, movies: stamp }),
  /** How many more plays Trakt counts than it lists. */
  shortfall: wholeNumber,
  counts: z.object({
    plays: wholeNumber,
    episodes: wholeNumber,
    movies: wholeNumber,
    suspects: wholeNumber,
  }),
  /** History IDs of plays that are never suspect: a run added them or moved them there, or the person keeps them. */
  kept: z.array(historyId),
  /** What runs removed in the last 90 days, so that what adds it again is noticed. */
  removed: z.array(removals),
  files: z.array(manifestFile),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof manifest>;
export type ManifestFile = z.infer<typeof manifestFile>;

/** Reads a manifest. Where it cannot: why, in a few words, or that a later version wrote it. */
export function readManifest(text: string): Manifest | { unreadable: string } | 'newer' {
  const body = parseManifest(text);
  if (body === undefined) return { unreadable: 'it is not JSON' };
  const version = z.object({ version: z.int().gt(VERSION) }).safeParse(body);
  if (version.success) return 'newer';
  const result = manifest.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return { unreadable: `${issue?.path.join('.') || 'it'}: ${issue?.message}` };
}

/** The text of the manifest's file: one value per line, so that a night's change is a few lines. */
export function writeManifest(content: Omit<Manifest, 'version'>): string {
  return `${JSON.stringify({ version: VERSION, ...content }, null, 2)}\n`;
}
