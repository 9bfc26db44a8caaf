import { defineConfig } from 'vitest/config';

/** For tests that need programs which npm does not install: act, Chromium, LibreOffice, Gnumeric. See CONTRIBUTING.md. */
export default defineConfig({
  test: {
    include: ['test/act/**/*.test.ts', 'test/browser/**/*.test.ts', 'test/spreadsheets/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
