import { createHash } from 'node:crypto';
import * as z from '../base/zod.ts';
import { isBackupPath } from './backup-files.ts';
import { parseManifest } from './manifest-file.ts';

const VERSION = 3;
/** The outline has a version of its own: a backup whose outline is of another one is a good backup. */
const OUTLINE_VERSION = 1;

const wholeNumber = z.int().check(z.minimum(0));
const stamp = z.nullable(z.iso.datetime());
const name = z.string().check(z.minLength(1));
const historyId = z.string().check(z.regex(/^\d{1,20}$/));

/** What is known of a show's file without reading it. */
const showOutline = z.object({
  /** The UTC minute of its newest play. */
  newest: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
  /** As its newest play names the show. */
  title: z.nullable(z.string()),
  year: z.nullable(z.number()),
  slug: z.nullable(z.string()),
  /** How many of its plays look wrong, and how many others are of the year in which the backup was taken. */
  suspects: wholeNumber,
  thisYear: wholeNumber,
});

/**
 * What the files are together, so that a night's new plays need only the files that they touch. It is there where no file has a mark,
 * and believed only with the manifest that it was written with.
 */
const outline = z.object({
  version: z.literal(OUTLINE_VERSION),
  /** Trakt's time when suspects were looked for. */
  judgedAt: z.iso.datetime(),
  /** What else decides what is in the files; another one makes another outline. */
  setting: z.string(),
  /** A line a year that has plays which look right: `2025`, and how many each third of a month has. */
  years: z.array(z.string().check(z.regex(/^\d{4}(?: \d+){36}$/))),
  /** SHA-256 of the manifest without this line. Hex. */
  check: z.string(),
});

const manifestFile = z.object({
  path: z.string().check(z.refine(isBackupPath, 'not the path of a backup file')),
  /** Hex. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  plays: wholeNumber,
  /** `null` for the files that are not of one show. */
  showTraktId: z.nullable(z.int()),
  /** Of the file of a show. */
  outline: z.catch(z.optional(showOutline), undefined),
});

/** Removals of one time: the slot of each, its history ID, and those of the plays of that thing in that minute that stayed. */
const removals = z.object({
  at: z.iso.datetime(),
  plays: z.array(
    z.string().check(z.regex(/^(?:episode|movie) \d+ \d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?: \d{1,20})+$/)),
  ),
});

const manifest = z.object({
  version: z.literal(VERSION),
  account: z.object({
    slug: name,
    /** Stays when the account is renamed; absent where Trakt did not say. */
    uuid: z.optional(name),
    /** Names that the account had before, so that older files of it are known. */
    formerSlugs: z.optional(z.array(name)),
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
  outline: z.catch(z.optional(outline), undefined),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof manifest>;
export type ManifestFile = z.infer<typeof manifestFile>;
export type ShowOutline = z.infer<typeof showOutline>;
export type Outline = z.infer<typeof outline>;

/** Reads a manifest. Where it cannot: why, in a few words, or that a later version wrote it. */
export function readManifest(text: string): Manifest | { unreadable: string } | 'newer' {
  const body = parseManifest(text);
  if (body === undefined) return { unreadable: 'it is not JSON' };
  const version = z.object({ version: z.int().check(z.gt(VERSION)) }).safeParse(body);
  if (version.success) return 'newer';
  const result = manifest.safeParse(body);
  if (result.success) return withBelievedOutline(result.data, body as object);
  const issue = result.error.issues[0];
  return { unreadable: `${issue?.path.join('.') || 'it'}: ${issue?.message}` };
}

/** The paths that shows have in a backup, by Trakt ID. */
export function showPaths(manifest: Pick<Manifest, 'files'> | undefined): Map<number, string> {
  const paths = new Map<number, string>();
  for (const { showTraktId, path } of manifest?.files ?? []) {
    if (showTraktId !== null) paths.set(showTraktId, path);
  }
  return paths;
}

/** What a manifest is written from. */
export interface ManifestContent extends Omit<Manifest, 'version' | 'outline'> {
  outline?: Omit<Outline, 'version' | 'check'> | undefined;
}

/** The text of the manifest's file: one value per line, so that a night's change is a few lines. */
export function writeManifest({ outline, ...content }: ManifestContent): string {
  const manifest = { version: VERSION, ...content };
  return `${JSON.stringify(outline === undefined ? manifest : withCheck(manifest, { version: OUTLINE_VERSION, ...outline }), null, 2)}\n`;
}

/** A manifest that anybody changed by hand has no outline. */
function withBelievedOutline(manifest: Manifest, { ...body }: { outline?: object }): Manifest {
  if (manifest.outline === undefined) return manifest;
  const { outline, ...content } = body;
  const { check, ...unchecked } = { check: undefined, ...outline };
  const isBelieved = withCheck(content, unchecked).outline.check === check;
  return isBelieved ? manifest : { ...manifest, outline: undefined };
}

function withCheck<Content extends object, Unchecked extends object>(content: Content, outline: Unchecked) {
  const check = createHash('sha256')
    .update(JSON.stringify({ ...content, outline }))
    .digest('hex');
  return { ...content, outline: { ...outline, check } };
}
