import { setFlagsFromString } from 'node:v8';
import { configDefaults, defineConfig } from 'vitest/config';

// An upload takes buffers of 8 MB, for each eight of which V8 would look through the whole heap.
setFlagsFromString('--external-memory-accounted-in-global-limit');
// A step leaves nothing behind: what has time to die is not looked at again and again.
setFlagsFromString('--max-semi-space-size=64');
setFlagsFromString('--min-semi-space-size=64');
// Each core has a worker of its own already.
setFlagsFromString('--no-parallel-scavenge');

/** These put something in the place of a module, which no other test may see. */
const MOCKING = ['test/csv/read.test.ts', 'test/session/sign-in.test.ts'];

/** `.ci/run` and `npm run test:all` run the large tests too. */
const RUNS_ALL = process.env.LARGE === 'true' || process.env.npm_lifecycle_event === 'test:all';

/** Milliseconds for one test, or for what comes before or after it. */
const PATIENCE = 30_000 * Math.max(1, Number(process.env.PROPERTY_TIMES ?? 0) * 4);

/** In each project, since they do not inherit it. */
const SIZE = RUNS_ALL ? {} : { tagsFilter: ['not large'] };

export default defineConfig({
  logLevel: 'error', // the parser's packages name source maps that they do not bring along
  test: {
    pool: 'threads',
    maxWorkers: '100%',
    tags: [
      { name: 'large', description: 'Takes longer than one likes to wait; CONTRIBUTING.md says which do.' },
    ],
    reporters: RUNS_ALL ? ['default', './test/nothing-left-out.ts'] : ['default'],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
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
          ...SIZE,
          name: 'shared',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [
            ...configDefaults.exclude,
            ...MOCKING,
            'test/act/**',
            'test/browser/**',
            'test/gitea/**',
            'test/spreadsheets/**',
          ],
        },
      },
      { extends: true, test: { ...SIZE, name: 'alone', include: MOCKING } },
    ],
  },
});
