import { type Memory, NO_MEMORY, type PastRemoval } from '../history/memory.ts';
import { compareIds } from '../history/play.ts';
import { isSameAccount, type RecordAccount } from '../history/record.ts';
import { backupAccounts, LARGEST_MANIFEST } from './backup-accounts.ts';
import type { Manifest } from './manifest.ts';
import type { Workspace } from './workspace.ts';

/** What a backup remembers. */
export function memoryIn(manifest: Pick<Manifest, 'kept' | 'removed'> | undefined): Memory {
  if (manifest === undefined) return NO_MEMORY;
  const removed = manifest.removed.flatMap(({ at, plays }) => plays.map(text => readRemoval(text, at)));
  return { kept: new Set(manifest.kept), removed };
}

/** A memory as a manifest has it. */
export function memoryEntry({ kept, removed }: Memory): Pick<Manifest, 'kept' | 'removed'> {
  const times = Map.groupBy(removed, one => one.at);
  return {
    kept: [...kept].toSorted(compareIds),
    removed: [...times]
      .map(([at, together]) => ({
        at,
        plays: together.map(({ slot, known }) => [slot, ...known].join(' ')).toSorted(),
      }))
      .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
  };
}

/**
 * What the backups of an account in the repository remember. One that cannot be read remembers nothing: then plays that the person
 * keeps are pointed out again, and nothing worse.
 */
export async function readMemory(workspace: Workspace, account: RecordAccount): Promise<Memory> {
  const own = (await backupAccounts(workspace)).filter(backup => isSameAccount(backup, account));
  if (own.length === 0) return NO_MEMORY;
  const { readManifest } = await import('./manifest.ts');
  const manifests = own.map(async ({ path }) =>
    readManifest(new TextDecoder().decode(await workspace.read(path, LARGEST_MANIFEST))),
  );
  const memories = (await Promise.all(manifests))
    .filter((manifest): manifest is Manifest => manifest !== 'newer' && !('unreadable' in manifest))
    .map(memoryIn);
  return {
    kept: new Set(memories.flatMap(memory => [...memory.kept])),
    removed: memories.flatMap(memory => memory.removed),
  };
}

function readRemoval(text: string, at: string): PastRemoval {
  const [type, traktId, minute, ...known] = text.split(' ');
  return { slot: [type, traktId, minute].join(' '), known, at };
}
