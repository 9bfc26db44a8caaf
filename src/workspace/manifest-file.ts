/** The name of the manifest below the backup's folder. */
export const MANIFEST = 'manifest.json';

const OWN_KEYS = ['takenAt', 'lastFullReadAt', 'shortfall'];

/** Whether a file of the manifest's name may be one of a backup: also one that is damaged, or of another version. */
export function mayBeManifest(text: string): boolean {
  const body = parseManifest(text);
  if (body === undefined) return true;
  return typeof body === 'object' && body !== null && OWN_KEYS.some(key => key in body);
}

/** What such a file holds, unchecked; `undefined` when it is not JSON. */
export function parseManifest(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
