import { defineConfig } from 'vitest/config';

/** The tests that run in this process: those of the folder that is mutated, and those of what uses it. */
const TESTS: Record<string, string[]> = {
  history: ['test/history', 'test/properties'],
  trakt: ['test/trakt', 'test/commands'],
  github: ['test/github', 'test/commands'],
};

const folders = TESTS[process.env.MUTATED ?? ''] ?? [...new Set(Object.values(TESTS).flat())];

export default defineConfig({
  test: { include: folders.map(folder => `${folder}/**/*.test.ts`), testTimeout: 30_000 },
});
