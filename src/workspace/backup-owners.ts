import * as z from 'zod';
import { Failure } from '../base/failure.ts';
import { MANIFEST } from './manifest.ts';
import type { Workspace } from './workspace.ts';

/** Whose a backup is. */
export interface BackupOwner {
  /** The path of its manifest. */
  path: string;
  slug: string;
  /** Stays when the account is renamed; `undefined` where it is not known. */
  uuid: string | undefined;
}

const LARGEST_MANIFEST = 20_000_000;

const owner = z.object({
  account: z.union([
    z.object({ slug: z.string().min(1), uuid: z.string().nullish() }),
    z
      .string()
      .min(1)
      .transform(slug => ({ slug, uuid: undefined })),
  ]),
});

/** Whose the backups in the folders at the root of the repository are. What is no manifest says nothing. */
export async function findBackupOwners(workspace: Workspace): Promise<BackupOwner[]> {
  const found = await workspace.find([`*/${MANIFEST}`]).catch((error: unknown) => {
    if (error instanceof Failure) return { paths: [] };
    throw error;
  });
  const owners: BackupOwner[] = [];
  for (const path of found.paths) {
    const text = new TextDecoder().decode(await workspace.read(path, LARGEST_MANIFEST));
    const { data } = owner.safeParse(parse(text));
    if (data) owners.push({ path, slug: data.account.slug, uuid: data.account.uuid ?? undefined });
  }
  return owners;
}

/** Whether a backup is of an account: by the uuid where both have one, else by the name. */
export function isOwner({ slug, uuid }: BackupOwner, account: Omit<BackupOwner, 'path'>): boolean {
  return uuid !== undefined && account.uuid !== undefined ? uuid === account.uuid : slug === account.slug;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
