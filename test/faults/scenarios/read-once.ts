import type { StoredArtifact } from '../../simulator/github/artifact-store.ts';

/**
 * Reads each content the first time that it is asked for: it is judged after every request that changes anything, and is the same in
 * many trials.
 */
export function readOnce<T>(read: (artifact: StoredArtifact) => T): (artifact: StoredArtifact) => T {
  const known = new Map<string, T>();
  return artifact => {
    const result = known.get(artifact.digest) ?? read(artifact);
    known.set(artifact.digest, result);
    return result;
  };
}
