import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/act/**', 'test/spreadsheets/**'],
    testTimeout: 30_000,
    server: { deps: { inline: [/@actions\/workflow-parser/, /@actions\/expressions/] } },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text', 'html'] },
  },
});
