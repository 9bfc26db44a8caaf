import { defineConfig } from 'vitest/config';

/** For tests that need programs which npm does not install: act, Chromium, Gitea, LibreOffice, Gnumeric. See CONTRIBUTING.md. */
export default defineConfig({
  test: {
    include: ['test/{act,browser,gitea,spreadsheets}/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
