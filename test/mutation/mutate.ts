import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

/**
 * Changes the sources bit by bit and sees whether a test fails each time: `npm run test:mutation`, or with `history`,
 * `trakt` or `github` for one folder, or with the path of a file. Writes `coverage/mutation-<folder>.json`.
 */
const FOLDERS = ['history', 'trakt', 'github'];
const { positionals } = parseArgs({ allowPositionals: true });

for (const given of positionals.length > 0 ? positionals : FOLDERS) {
  const [folder, files] = FOLDERS.includes(given)
    ? [given, `src/${given}/**/*.ts`]
    : [given.split('/')[1] ?? '', given];
  const { status } = spawnSync(
    process.execPath,
    ['test/mutation/node_modules/.bin/stryker', 'run', 'test/mutation/stryker.config.js', '--mutate', files],
    { stdio: 'inherit', env: { ...process.env, MUTATED: folder } },
  );
  if (status !== 0) process.exit(status ?? 1);
}
