import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a new value under a key derived from the old one. */
export function seal(newValue: string, oldValue: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyFor(oldValue), iv);
  const sealed = Buffer.concat([cipher.update(newValue), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** The new value; `undefined` when the box was made with another key or was changed. */
export function open(box: Buffer, oldValue: string): string | undefined {
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFor(oldValue), box.subarray(0, IV_BYTES));
    decipher.setAuthTag(box.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(box.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
      'utf8',
    );
  } catch {
    return undefined;
  }
}

/** What tells the boxes of several old values apart; the old value cannot be found by it. Hex. */
export function markOf(oldValue: string): string {
  return derive(oldValue, 'name', 8).toString('hex');
}

function keyFor(oldValue: string): Buffer {
  return derive(oldValue, 'key', 32);
}

function derive(oldValue: string, purpose: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', oldValue, 'trakt-history-action', `handover ${purpose}`, bytes));
}
