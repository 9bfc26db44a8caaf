import type { SavedIntent } from '../github/record-upload.ts';

/** The outputs that name the record of what a run was about to do; none without one. */
export function recordOutputs(intents: readonly (SavedIntent | undefined)[]): Record<string, string> {
  const files = intents.flatMap(intent => intent?.files ?? []);
  if (files.length === 0) return {};
  return {
    csv: files.map(({ path }) => path).join('\n'),
    'artifact-id': files.map(({ artifact }) => artifact.id).join('\n'),
    'artifact-url': files.map(({ artifact }) => artifact.url).join('\n'),
  };
}
