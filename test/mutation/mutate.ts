import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { TESTS } from './vitest.config.ts';

/**
 * Changes the sources bit by bit and sees whether a test fails each time: `npm run test:mutation`, or with `history`,
 * `csv`, `session`, `trakt` or `github` for one folder, or with the path of a file. Writes `coverage/mutation-<folder>.json`, and ends with 1
 * when a mutant survived that `argued.yaml` does not argue.
 */
const { positionals } = parseArgs({ allowPositionals: true });
const given = positionals.length > 0 ? positionals : Object.keys(TESTS);
// So that a mutant meets the same cases each time.
const PROPERTY_SEED = '1';
// All of them.
const PROPERTY_TIMES = '1';

for (const each of given) {
  const [folder, files] = each in TESTS ? [each, `src/${each}/**/*.ts`] : [each.split('/')[1] ?? '', each];
  const { status } = spawnSync(
    process.execPath,
    ['test/mutation/node_modules/.bin/stryker', 'run', 'test/mutation/stryker.config.js', '--mutate', files],
    { stdio: 'inherit', env: { ...process.env, MUTATED: folder, PROPERTY_SEED, PROPERTY_TIMES } },
  );
  if (status !== 0) process.exit(status ?? 1);
}

const { status } = spawnSync(process.execPath, ['test/mutation/survivors.ts', ...given], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
