import { setFlagsFromString } from 'node:v8';
import { configDefaults, defineConfig } from 'vitest/config';

// An upload takes buffers of 8 MB, for each eight of which V8 would look through the whole heap.
setFlagsFromString('--external-memory-accounted-in-global-limit');

/** These put something in the place of a module, which no other test may see. */
const MOCKING = ['test/csv/read.test.ts', 'test/session/sign-in.test.ts'];

/** In CI all tests run; `npm run test:all` does the same. */
const LARGE_TOO = process.env.LARGE === 'true';

/** What the projects have in common, but do not inherit. */
const size = LARGE_TOO ? {} : { tagsFilter: ['not large'] };

export default defineConfig({
  logLevel: 'error', // the parser's packages name source maps that they do not bring along
  test: {
    pool: 'threads',
    maxWorkers: '100%',
    tags: [
      { name: 'large', description: 'Takes longer than one waits for while thinking; a smaller test is beside it.' },
    ],
    reporters: LARGE_TOO ? ['default', './test/nothing-left-out.ts'] : ['default'],
    testTimeout: 30_000 * Math.max(1, Number(process.env.PROPERTY_TIMES ?? 0) * 4),
    server: { deps: { inline: [/@actions\/workflow-parser/, /@actions\/expressions/] } },
    coverage: {
      enabled: process.env.COVERAGE === 'true',
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'html'],
      thresholds: { 'src/{history,trakt,github}/**': { statements: 97, branches: 90 } },
    },
    projects: [
      {
        extends: true,
        test: {
          ...size,
          name: 'shared',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            ...MOCKING,
            'test/act/**',
            'test/browser/**',
            'test/spreadsheets/**',
          ],
        },
      },
      { extends: true, test: { ...size, name: 'alone', include: MOCKING } },
    ],
  },
});
