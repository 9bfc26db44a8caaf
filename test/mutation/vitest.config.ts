import { defineConfig } from 'vitest/config';

/** The tests that run in this process: those of the folder that is mutated, and those of what uses it. */
export const TESTS: Record<string, string[]> = {
  history: [
    'test/history/*.test.ts',
    'test/trakt/settling.test.ts',
    'test/properties/{csv,selection,suspects}.test.ts',
  ],
  trakt: ['test/{trakt,commands}/**/*.test.ts', 'test/report/session-summary.test.ts'],
  github: ['test/{github,commands}/**/*.test.ts'],
};

const include = TESTS[process.env.MUTATED ?? ''] ?? Object.values(TESTS).flat();

export default defineConfig({ test: { include, testTimeout: 30_000 } });
