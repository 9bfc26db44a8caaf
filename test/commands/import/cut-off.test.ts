import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

const FILE = 'imports/list.csv';

/** A list of one movie, and the plays of it that are there. */
async function writeList() {
  const movie = stage.trakt.addMovie({ title: 'M', year: 1931 });
  const row = `2025-11-01T20:00:00Z,movie,${movie.ids.trakt}`;
  await stage.workspace.write('imports', 'list.csv', `watched_at,type,trakt_id\n${row}\n`);
  return () => stage.trakt.plays('sam').filter(({ item }) => item === movie);
}

/** Imports with the number 1, and is cut off before its receipt. */
async function cutOffBeforeReceipt(): Promise<void> {
  const { artifacts } = stage;
  const { add } = artifacts;
  artifacts.add = (run, name, ...rest) => {
    if (name.startsWith('receipt-')) throw new Error('The run is cut off.');
    return add(run, name, ...rest);
  };
  await expect(stage.importFiles(1, [FILE])).rejects.toThrow('cut off');
  artifacts.add = add;
  stage.clock.advance(10 * MINUTE);
}

describe('an import that left no receipt', () => {
  test('is not followed by one more play, where Trakt shows the first under another minute', async () => {
    const live = await writeList();
    stage.trakt.switches.showsUnder = (_, watchedAt) => ({ watchedAt: watchedAt + 5 * MINUTE });
    await cutOffBeforeReceipt();
    expect(live()).toHaveLength(1);
    const again = await stage.importFiles(2, [FILE]);
    expect(again).toMatchObject({ outcome: 'done', perhapsThere: [{}], lacking: [] });
    expect(live()).toHaveLength(1);
  });

  test('is followed by one that adds what lacks, whatever was near it before', async () => {
    const live = await writeList();
    const gaslight = stage.trakt.addMovie({ title: 'Gaslight', year: 1944 });
    stage.trakt.addPlay('sam', { item: gaslight, watchedAt: '2025-11-01T20:00:00Z', action: 'watch' });
    stage.clock.advance(10 * MINUTE);
    stage.faults.add({ method: 'POST', path: '/sync/history', times: 3, fault: 'reset' });
    await cutOffBeforeReceipt();
    stage.faults.clear();
    expect(live()).toHaveLength(0);
    expect(await stage.importFiles(2, [FILE])).toMatchObject({ outcome: 'done', perhapsThere: [] });
    expect(live()).toHaveLength(1);
  });
});

describe('a play that Trakt shows as another one that is asked for, too', () => {
  /** A list of two movies in one minute, of which Trakt shows the first as the second. */
  async function writeMerged() {
    const [m, gaslight] = [
      stage.trakt.addMovie({ title: 'M', year: 1931 }),
      stage.trakt.addMovie({ title: 'Gaslight', year: 1944 }),
    ];
    stage.trakt.switches.showsUnder = item => (item === m ? { item: gaslight } : {});
    const rows = [m, gaslight].map(({ ids }) => `2025-11-01T20:00:00Z,movie,${ids.trakt}\n`);
    await stage.workspace.write('imports', 'list.csv', `watched_at,type,trakt_id\n${rows.join('')}`);
    return () => stage.trakt.plays('sam').filter(({ item }) => item === m || item === gaslight);
  }

  test('is not added once more by the next run', async () => {
    const live = await writeMerged();
    await stage.importFiles(1, [FILE]);
    expect(live()).toHaveLength(2);
    stage.clock.advance(10 * MINUTE);
    const again = await stage.importFiles(2, [FILE]);
    expect(again).toMatchObject({ outcome: 'done', present: [{}], perhapsThere: [{}], lacking: [] });
    expect(live()).toHaveLength(2);
  });

  test('is not added once more after a run that left no receipt', async () => {
    const live = await writeMerged();
    await cutOffBeforeReceipt();
    expect(live()).toHaveLength(2);
    const again = await stage.importFiles(2, [FILE]);
    expect(again).toMatchObject({ outcome: 'done', present: [{}], perhapsThere: [{}], lacking: [] });
    expect(live()).toHaveLength(2);
  });
});
