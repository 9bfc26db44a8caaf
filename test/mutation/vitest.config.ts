import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { matchesGlob, relative } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import shared from '../../vitest.config.ts';
import { testsOf } from './folders.ts';
import type { Plan } from './plan.ts';

const plan = JSON.parse(readFileSync(process.env.MUTATION_PLAN ?? '', 'utf8')) as Plan;
const tests = testsOf(plan.folder);
/** These put something in the place of a module, which no other test may see. */
const alone = shared.test?.projects?.flatMap(project =>
  typeof project === 'object' && 'test' in project && project.test?.name === 'alone'
    ? (project.test.include ?? [])
    : [],
);

class NarrowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) =>
      tests.findIndex(glob => matchesGlob(relative(process.cwd(), moduleId), glob));
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** Vitest keeps modules on disk by the content of their files, which does not say what was loaded in their place. */
const kept = createHash('sha256').update(JSON.stringify(plan.sources)).digest('hex').slice(0, 16);
const EACH = { tagsFilter: ['not large'], fsModuleCachePath: `coverage/mutation/modules-${kept}` };

export default defineConfig({
  logLevel: 'error',
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      load: id => plan.sources[relative(process.cwd(), id.split('?')[0] ?? id)],
    },
  ],
  test: {
    pool: 'forks',
    maxWorkers: 1,
    runner: 'test/mutation/runner.ts',
    reporters: [['default', { summary: false }]],
    silent: true,
    update: 'none',
    bail: plan.loaded === undefined ? 0 : 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    dangerouslyIgnoreUnhandledErrors: true,
    passWithNoTests: true,
    sequence: { sequencer: NarrowestFirst },
    tags: shared.test?.tags,
    projects: [
      {
        extends: true,
        test: {
          ...EACH,
          name: 'shared',
          isolate: false,
          include: tests,
          exclude: [...configDefaults.exclude, ...(alone ?? [])],
        },
      },
      {
        extends: true,
        test: {
          ...EACH,
          name: 'alone',
          include: (alone ?? []).filter(file => tests.some(glob => matchesGlob(file, glob))),
        },
      },
    ],
  },
});
