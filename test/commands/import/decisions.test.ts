import { expect, test } from 'vitest';
import type { SignedIn } from '../../../src/action/context.ts';
import { decideRows } from '../../../src/commands/import/decisions.ts';
import type { GivenRow } from '../../../src/csv/given-row.ts';
import { testClock } from '../../simulator/clock.ts';
import { recordedLog } from '../../world.ts';

/** Rows with an IMDb ID alone, which Trakt does not know: so many of each ID. */
function rowsOf(...alike: readonly number[]): GivenRow[] {
  return alike.flatMap((count, nth) =>
    Array.from({ length: count }, () => ({
      place: { file: 'imports/list.csv' },
      source: 'a list',
      claims: { type: 'episode', imdbId: `tt${1_000_000 + nth}` },
      cells: () => ({}),
    })),
  );
}

/** What the log says while they are looked up, where each answer of Trakt’s takes so many milliseconds. */
async function told(rows: readonly GivenRow[], latency = 0): Promise<string[]> {
  const [clock, log] = [testClock(), recordedLog()];
  const api = { readOrMissing: async () => clock.advance(latency) } as unknown as SignedIn['api'];
  await decideRows({ log, clock }, { api } as SignedIn, rows);
  return log.lines;
}
const each = (count: number) => Array.from({ length: count }, () => 1);

test('looking up a hundred rows is told when it is done, and fewer are not worth a line', async () => {
  expect(await told(rowsOf(...each(100)))).toEqual(['info: Resolved 100 of 100 rows.']);
  expect(await told(rowsOf(...each(99)), 10_000)).toEqual([]);
});

test('what takes long is told every five seconds', async () => {
  expect(await told(rowsOf(...each(102)), 500)).toEqual([
    ...[10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(rows => `info: Resolved ${rows} of 102 rows.`),
    'info: Resolved 102 of 102 rows.',
  ]);
});

test('thousands of rows are told 1,500 at a time', async () => {
  expect(await told(rowsOf(1_499, 1, 1_499, 1, 100))).toEqual([
    'info: Resolved 1,500 of 3,100 rows.',
    'info: Resolved 3,000 of 3,100 rows.',
    'info: Resolved 3,100 of 3,100 rows.',
  ]);
});
