import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage, type Stage } from '../stage.ts';

const MINUTE = 60_000;

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

test('an import that left no receipt, where Trakt shows a play under another minute, is not followed by one more', async () => {
  const { trakt, workspace, artifacts, clock } = stage;
  const movie = trakt.addMovie({ title: 'M', year: 1931 });
  await workspace.write(
    'imports',
    'list.csv',
    `watched_at,type,trakt_id\n2025-11-01T20:00:00Z,movie,${movie.ids.trakt}\n`,
  );
  trakt.switches.showsUnder = (_, watchedAt) => ({ watchedAt: watchedAt + 5 * MINUTE });
  const { add } = artifacts;
  artifacts.add = (run, name, ...rest) => {
    if (name.startsWith('receipt-')) throw new Error('The run is cut off.');
    return add(run, name, ...rest);
  };
  await expect(stage.importFiles(1, ['imports/list.csv'])).rejects.toThrow('cut off');
  artifacts.add = add;
  const live = () => trakt.plays('sam').filter(({ item }) => item === movie);
  expect(live()).toHaveLength(1);
  clock.advance(10 * MINUTE);
  const again = await stage.importFiles(2, ['imports/list.csv']);
  expect(again).toMatchObject({ outcome: 'done', perhapsThere: [{}], lacking: [] });
  expect(live()).toHaveLength(1);
});
