import { readdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionPlace } from './saved-session.ts';

/**
 * Hands a renewed session to later steps of the same job, whose `token` input still has the old value: a file in
 * `folder` (`RUNNER_TEMP`), encrypted with AES-256-GCM under a key derived from that old value.
 */
export interface Handover {
  /** The newer value for `oldValue`; `undefined` when no earlier step left one. */
  take(oldValue: string): Promise<string | undefined>;
  leave(oldValue: string, newValue: string): Promise<void>;
}

const PREFIX = 'trakt-session-';

/** @param folder `RUNNER_TEMP`, which the steps of a job share */
export function createHandover(folder: string): Handover {
  return {
    async take(oldValue) {
      if (holdsNone(folder)) return undefined;
      const { markOf, open } = await import('./handover-box.ts');
      const box = await readFile(join(folder, PREFIX + markOf(oldValue))).catch(() => undefined);
      return box && open(box, oldValue);
    },
    async leave(oldValue, newValue) {
      const { markOf, seal } = await import('./handover-box.ts');
      const path = join(folder, PREFIX + markOf(oldValue));
      await writeFile(`${path}.new`, seal(newValue, oldValue), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
}

/** Whether no step left a session, as is usual: then what opens one is not loaded. */
function holdsNone(folder: string): boolean {
  try {
    return !readdirSync(folder).some(name => name.startsWith(PREFIX));
  } catch {
    return false;
  }
}

/**
 * What stands for the old value of a session that Connect has just made: later steps of the same job know none, because GitHub
 * reads secrets when a run is queued. They are given the same `secretsToken`, which opens the file only for the same secret and
 * in the same run.
 */
export function oldValueOfFirst(
  secretsToken: string,
  { repositoryId, environment, secretName }: SessionPlace,
  { id, attempt }: { id: string; attempt: string },
): string {
  return JSON.stringify([secretsToken, repositoryId, environment, secretName.toUpperCase(), id, attempt]);
}
