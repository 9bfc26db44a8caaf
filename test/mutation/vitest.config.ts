import { defineConfig } from 'vitest/config';

/** The tests that run in this process: those of the folder that is mutated, and those of what uses it. */
export const TESTS: Record<string, string[]> = {
  history: ['test/history/*.test.ts', 'test/properties/{suspects,accidents}.test.ts'],
  csv: ['test/csv/*.test.ts', 'test/properties/{csv,selection,evidence}.test.ts'],
  session: ['test/session/*.test.ts', 'test/text/session-summary.test.ts'],
  trakt: ['test/{trakt,commands}/**/*.test.ts'],
  github: ['test/{github,commands}/**/*.test.ts'],
};

const include = TESTS[process.env.MUTATED ?? ''] ?? Object.values(TESTS).flat();

export default defineConfig({ test: { include, testTimeout: 30_000 } });
