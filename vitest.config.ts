import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  logLevel: 'error', // the parser's packages name source maps that they do not bring along
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/act/**', 'test/browser/**', 'test/spreadsheets/**'],
    testTimeout: 30_000 * Number(process.env.PROPERTY_TIMES ?? 1),
    server: { deps: { inline: [/@actions\/workflow-parser/, /@actions\/expressions/] } },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'html'],
      thresholds: { 'src/{history,trakt,github}/**': { statements: 97, branches: 90 } },
    },
  },
});
