import { Failure } from '../base/failure.ts';
import { schema } from '../base/schema.ts';
import { isSameAccount, type RecordAccount } from '../history/record.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST } from './manifest-file.ts';
import type { Workspace } from './workspace.ts';

/** A backup in the repository, as far as its manifest says whose it is. */
export interface BackupAccount extends RecordAccount {
  /** The path of its manifest. */
  path: string;
  /** Names that the account had before. */
  formerSlugs: readonly string[];
}

/** A backup is in a folder of the repository, or in one of these where several people share it. */
const PLACES = [MANIFEST, `*/${MANIFEST}`, `*/*/${MANIFEST}`];
/** Bytes. */
export const LARGEST_MANIFEST = 20_000_000;

/** Only whose it is, so that a backup of another version, or a damaged one, still says so. */
const manifest = schema(z => {
  const name = z.string().check(z.minLength(1));
  const account = z.object({
    slug: name,
    uuid: z.nullish(z.string()),
    formerSlugs: z._default(z.array(name), []),
  });
  return z.object({
    account: z.union([
      account,
      z.pipe(
        name,
        z.transform(slug => ({ slug, uuid: null, formerSlugs: [] })),
      ),
    ]),
  });
});

/** The accounts of the backups in the repository. What is not a manifest, or is outside the repository, is ignored. */
export async function backupAccounts(workspace: Workspace): Promise<BackupAccount[]> {
  const found = await Promise.all(PLACES.map(place => workspace.find([place]).catch(asNone)));
  const accounts = found.flatMap(({ paths }) => paths).map(path => readAccount(workspace, path));
  return (await Promise.all(accounts)).filter(account => account !== undefined);
}

/** The names that rows of an account may have, the present one first, as far as the manifest of its backup knows. */
export function namesIn(
  manifest: Pick<Manifest, 'account'> | undefined,
  account: RecordAccount,
): Set<string> {
  if (manifest === undefined || !isSameAccount(manifest.account, account)) return new Set([account.slug]);
  return new Set([account.slug, manifest.account.slug, ...(manifest.account.formerSlugs ?? [])]);
}

/**
 * Other names of an account in the backups that the repository holds: those that manifests have for its uuid. None for an
 * account whose uuid is not known.
 */
export async function otherNamesOf(workspace: Workspace, account: RecordAccount): Promise<Set<string>> {
  if (account.uuid === undefined) return new Set();
  const own = (await backupAccounts(workspace)).filter(({ uuid }) => uuid === account.uuid);
  const names = new Set(own.flatMap(({ slug, formerSlugs }) => [slug, ...formerSlugs]));
  names.delete(account.slug);
  return names;
}

async function readAccount(workspace: Workspace, path: string): Promise<BackupAccount | undefined> {
  const text = new TextDecoder().decode(await workspace.read(path, LARGEST_MANIFEST));
  const { data } = (await manifest()).safeParse(parse(text));
  return data && { path, ...data.account, uuid: data.account.uuid ?? undefined };
}

function asNone(error: unknown): { paths: string[] } {
  if (error instanceof Failure) return { paths: [] };
  throw error;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
