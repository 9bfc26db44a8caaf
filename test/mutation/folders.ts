/**
 * Each folder of `src/`, and the tests that judge it: those that run in this process, the narrowest first, since a
 * mutant that a test fails on is tried no further. `commands` is what several commands share, `.` the files above all.
 */
export const FOLDERS: Record<string, string[]> = {
  base: [
    'test/base/**',
    'test/action/{runner-log,inputs}.test.ts',
    'test/csv/**',
    'test/trakt/client.test.ts',
    'test/session/saved-session.test.ts',
  ],
  history: [
    'test/history/**',
    'test/csv/selection.test.ts',
    'test/sources/when.test.ts',
    'test/text/suspect-table.test.ts',
    'test/properties/{suspects,accidents,evidence}.test.ts',
  ],
  http: ['test/http/**', 'test/trakt/client.test.ts', 'test/github/{client,artifact-upload,shown}.test.ts'],
  csv: [
    'test/csv/**',
    'test/history/evidence.test.ts',
    'test/properties/{csv,selection,evidence}.test.ts',
    'test/commands/change/{orders,believed-rows,understood,only-what-is-meant}.test.ts',
  ],
  workspace: ['test/workspace/**', 'test/commands/backup/**'],
  trakt: [
    'test/trakt/**',
    'test/properties/resolve.test.ts',
    'test/commands/undo.test.ts',
    'test/commands/import/{parts,plan,reports}.test.ts',
  ],
  sources: ['test/sources/**', 'test/properties/sources.test.ts', 'test/commands/import/services.test.ts'],
  github: [
    'test/github/**',
    'test/start/**',
    'test/action/{inputs,session,sign-in}.test.ts',
    'test/properties/checks-at-the-start.test.ts',
    'test/commands/{undo,change}.test.ts',
    'test/commands/change/push.test.ts',
    'test/commands/backup/{issue,missed-receipts}.test.ts',
  ],
  session: ['test/session/**', 'test/action/{session,session-trouble,sign-in}.test.ts'],
  text: ['test/text/**', 'test/summaries/summaries.test.ts', 'test/commands/backup/issue.test.ts'],
  'review-page': ['test/review-page/**'],
  action: ['test/action/**', 'test/start/**', 'test/commands/disconnect/**'],
  start: ['test/start/**', 'test/commands/connect/**', 'test/action/**'],
  commands: [
    'test/commands/*.test.ts',
    'test/commands/{change,undo,import}/**',
    'test/summaries/summaries.test.ts',
  ],
  'commands/backup': [
    'test/commands/backup/**',
    'test/text/backup-summary.test.ts',
    'test/summaries/summaries.test.ts',
  ],
  'commands/change': [
    'test/text/change-summary.test.ts',
    'test/action/inputs.test.ts',
    'test/commands/change/**',
    'test/commands/{change,changes}.test.ts',
  ],
  'commands/connect': [
    'test/commands/connect/**',
    'test/action/sign-in.test.ts',
    'test/summaries/summaries.test.ts',
  ],
  'commands/disconnect': ['test/commands/disconnect/**', 'test/summaries/summaries.test.ts'],
  'commands/export': [
    'test/text/export-summary.test.ts',
    'test/action/inputs.test.ts',
    'test/commands/export/**',
    'test/commands/returned-plays.test.ts',
    'test/commands/backup/memory.test.ts',
    'test/summaries/summaries.test.ts',
  ],
  'commands/import': [
    'test/action/inputs.test.ts',
    'test/commands/import/**',
    'test/summaries/summaries.test.ts',
  ],
  'commands/undo': [
    'test/commands/undo-plan.test.ts',
    'test/properties/undo/plan.test.ts',
    'test/commands/undo.test.ts',
    'test/commands/undo/**',
    'test/summaries/summaries.test.ts',
  ],
  '.': [
    'test/action/**',
    'test/start/**',
    'test/commands/change/pull-comment.test.ts',
    'test/commands/export/**',
  ],
};

/** The folder of {@link FOLDERS} that a file of `src/` is in: `commands/undo` for `src/commands/undo/plan.ts`. */
export function folderOf(path: string): string {
  const parts = path.split('/').slice(1, -1);
  return parts.length === 0 ? '.' : parts.join('/');
}

/** Globs of the files of tests that judge the folder, the narrowest first. */
export function testsOf(folder: string): string[] {
  return (FOLDERS[folder] ?? []).map(glob => (glob.endsWith('.ts') ? glob : `${glob}/*.test.ts`));
}
