import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
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

/** @param folder `RUNNER_TEMP`, which the steps of a job share */
export function createHandover(folder: string): Handover {
  return {
    async take(oldValue) {
      const box = await readFile(pathFor(folder, oldValue)).catch(() => undefined);
      return box && open(box, keyFor(oldValue));
    },
    async leave(oldValue, newValue) {
      const path = pathFor(folder, oldValue);
      await writeFile(`${path}.new`, seal(newValue, keyFor(oldValue)), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
  };
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

const IV_BYTES = 12;
const TAG_BYTES = 16;

function seal(text: string, key: Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** `undefined` when the box was made with another key or was changed. */
function open(box: Buffer, key: Buffer): string | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, IV_BYTES));
    decipher.setAuthTag(box.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(box.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
      'utf8',
    );
  } catch {
    return undefined;
  }
}

function keyFor(oldValue: string): Buffer {
  return derive(oldValue, 'key', 32);
}

function pathFor(folder: string, oldValue: string): string {
  return join(folder, `trakt-session-${derive(oldValue, 'name', 8).toString('hex')}`);
}

function derive(oldValue: string, purpose: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', oldValue, 'trakt-history-action', `handover ${purpose}`, bytes));
}
