/** The report says which mutants survived, and is read by `mutation-testing-elements` too. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  concurrency: 1,
  // Stryker rewrites it with an API that TypeScript 7 has no more.
  tsconfigFile: 'none',
  // What was found is used again for what did not change since; delete coverage/ to start over.
  incremental: true,
  incrementalFile: `coverage/mutation-${process.env.MUTATED}-incremental.json`,
  ignorePatterns: ['coverage', 'demo-output', 'dist'],
  tempDirName: `coverage/stryker-${process.env.MUTATED}`,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false, logTests: false },
  allowConsoleColors: Boolean(process.stdout.isTTY),
  jsonReporter: { fileName: `coverage/mutation-${process.env.MUTATED}.json` },
};
