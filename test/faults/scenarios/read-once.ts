import type { StoredArtifact } from '../../simulator/github/artifact-store.ts';

/** Reads each artifact the first time that it is asked for: it is judged after every request that changes anything. */
export function readOnce<T>(read: (artifact: StoredArtifact) => T): (artifact: StoredArtifact) => T {
  const known = new WeakMap<Buffer, T>();
  return artifact => {
    const result = known.get(artifact.bytes) ?? read(artifact);
    known.set(artifact.bytes, result);
    return result;
  };
}
