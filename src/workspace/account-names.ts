import { Failure } from '../base/failure.ts';
import { MANIFEST, type Manifest, readManifest } from './manifest.ts';
import type { Workspace } from './workspace.ts';

/** Who a session, a manifest or a receipt is of. */
export interface Identity {
  slug: string;
  /** `undefined` where it is not known. */
  uuid: string | undefined;
}

/** Whether a backup is of an account: by the uuid where both have one, else by the name. */
export function isOfAccount({ slug, uuid }: Manifest['account'], account: Identity): boolean {
  return uuid !== undefined && account.uuid !== undefined ? uuid === account.uuid : slug === account.slug;
}

/** The names that rows of an account may have, as far as the manifest of its backup knows. */
export function namesIn(manifest: Manifest | undefined, account: Identity): Set<string> {
  if (manifest === undefined || !isOfAccount(manifest.account, account)) return new Set([account.slug]);
  return new Set([account.slug, manifest.account.slug, ...(manifest.account.formerSlugs ?? [])]);
}

/** A backup is in a folder of the repository, or in one of these where several people share it. */
const PLACES = [MANIFEST, `*/${MANIFEST}`, `*/*/${MANIFEST}`];
const LARGEST_MANIFEST = 20_000_000;

/**
 * Other names of an account in the backups that the repository holds: those that manifests have for its uuid. None for an
 * account whose uuid is not known.
 */
export async function otherNamesOf(workspace: Workspace, account: Identity): Promise<Set<string>> {
  const names = new Set<string>();
  if (account.uuid === undefined) return names;
  for (const manifest of await manifestsIn(workspace)) {
    if (manifest.account.uuid !== account.uuid) continue;
    for (const name of namesIn(manifest, account)) names.add(name);
  }
  names.delete(account.slug);
  return names;
}

/** What is no manifest, and what leads out of the repository, says nothing. */
async function manifestsIn(workspace: Workspace): Promise<Manifest[]> {
  const found = PLACES.map(place => workspace.find([place]).catch(asNone));
  const paths = (await Promise.all(found)).flatMap(({ paths }) => paths);
  const texts = paths.map(async path =>
    new TextDecoder().decode(await workspace.read(path, LARGEST_MANIFEST)),
  );
  return (await Promise.all(texts))
    .map(readManifest)
    .filter((manifest): manifest is Manifest => manifest !== 'newer' && !('unreadable' in manifest));
}

function asNone(error: unknown): { paths: string[] } {
  if (error instanceof Failure) return { paths: [] };
  throw error;
}
