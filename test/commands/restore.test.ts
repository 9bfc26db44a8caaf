import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { concludeRestore } from '../../src/commands/restore/conclusion.ts';
import { gatewayTimeoutAfterWork, html502, resetAfterWork } from '../simulator/faults.ts';
import { fillHistory } from '../simulator/story.ts';
import { contradictReads } from '../simulator/trakt/switches.ts';
import { NO_GRID, NONE, numbers, openStage, PROGRESS, type Stage } from './stage.ts';

const MINUTE = 60_000;
const ADDING = { method: 'POST', path: '/sync/history' };

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

describe('while reads lag behind', () => {
  test('a removal a minute ago is waited for, and so is what was added', async () => {
    const before = stage.occasions();
    await stage.remove(stage.story.accidentalIds);
    stage.clock.advance(MINUTE);
    stage.trakt.switches.staleReads = 5 * MINUTE;

    const start = stage.clock.now();
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 22 });
    expect(stage.additions()).toHaveLength(1);
    expect(stage.occasions()).toEqual(before);
    expect(stage.clock.now() - start).toBeGreaterThan(8 * MINUTE);
    expect(stage.clock.now() - start).toBeLessThan(11 * MINUTE);
    expect(stage.lines.join('\n')).toContain(
      'The history changed 1 min 2 s ago, and for six minutes after a change Trakt’s answers can lag behind. It still lists 22 plays under the old history ID, which may be gone already. Checking again in 2 s, for 4 min 58 s at most.',
    );
  });

  test('an undo within seconds of the removal is not taken for it by the next', async () => {
    const before = stage.occasions();
    await stage.remove(stage.story.accidentalIds);
    const removed = stage.clock.now();
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 22 });
    stage.trakt.switches.staleReads = stage.clock.now() - removed + 1;
    expect(numbers(await stage.restore())).toEqual({ ...NONE, present: 22 });
    expect(stage.additions()).toHaveLength(1);
    expect(stage.occasions()).toEqual(before);
  });

  test('an undo that was cut off after adding is not done again by the next', async () => {
    const before = stage.occasions();
    await stage.remove(stage.story.accidentalIds);
    stage.clock.advance(5 * MINUTE + 30_000);
    stage.trakt.switches.staleReads = 5 * MINUTE;
    await expect(stage.restore({}, { cutOff: true })).rejects.toThrow('The run is cut off.');
    expect(stage.additions()).toHaveLength(1);

    stage.clock.advance(10_000);
    expect(numbers(await stage.restore())).toEqual({ ...NONE, present: 22 });
    expect(stage.additions()).toHaveLength(1);
    expect(stage.occasions()).toEqual(before);
    expect(stage.lines.join('\n')).toContain(
      'A play that seems to be missing may have been put back just then, and must not be put back twice.',
    );
  });

  test('an undo that was cut off after its first batch is finished by the next, each play once', async () => {
    const plays = fillHistory(stage.trakt, 'sam', 250);
    const before = stage.occasions();
    await stage.remove(plays.map(play => String(play.id)));
    stage.clock.advance(5 * MINUTE + 30_000);
    stage.trakt.switches.staleReads = 5 * MINUTE;
    stage.faults.add({ ...ADDING, nth: 2, fault: html502() });
    await expect(stage.restore({}, { cutOff: true })).rejects.toThrow('The run is cut off.');

    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 150, present: 100 });
    expect(stage.occasions()).toEqual(before);
  });

  test('a list that is given twice is added once', async () => {
    await stage.workspace.write(
      'imports',
      'a.csv',
      'watched_at,type,trakt_id\n2014-01-01T20:00:00Z,episode,3700101\nunknown,episode,3700102\n',
    );
    stage.trakt.switches.staleReads = 5 * MINUTE;
    const csv = { files: ['imports/a.csv'] };
    await expect(stage.restore(csv, { cutOff: true })).rejects.toThrow('The run is cut off.');
    expect(numbers(await stage.restore(csv))).toEqual({ ...NONE, present: 2 });
    expect(stage.additions()).toHaveLength(1);
    expect(stage.trakt.plays('sam')).toHaveLength(30);
  });

  test('a play that was never removed counts as there once the last change is six minutes old', async () => {
    const before = stage.occasions();
    const [first, ...others] = stage.story.accidentalIds;
    await stage.remove(stage.story.accidentalIds);
    const [play] = stage.story.accidental;
    if (play === undefined || first === undefined) throw new Error('The story has no plays.');
    stage.trakt.addPlay('sam', { ...play, id: first });

    const start = stage.clock.now();
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: others.length, present: 1 });
    expect(stage.clock.now() - start).toBeGreaterThan(6 * MINUTE - 1_000);
    expect(stage.occasions()).toEqual(before);
  });

  test('a dry run waits just as the real one does', async () => {
    await stage.remove(stage.story.accidentalIds);
    stage.trakt.switches.staleReads = 5 * MINUTE;
    const start = stage.clock.now();
    const report = await stage.restore({ dryRun: true });
    expect(report).toMatchObject({ outcome: 'preview', plays: { length: 22 }, present: [] });
    expect(stage.clock.now() - start).toBeGreaterThan(4 * MINUTE);
    expect(stage.additions()).toEqual([]);
  });

  test('what is not listed six minutes after it was added is unconfirmed, and the run fails', async () => {
    await stage.remove(stage.story.accidentalIds);
    stage.clock.advance(20 * MINUTE);
    stage.trakt.switches.staleReads = 15 * MINUTE;
    const report = await stage.restore();
    expect(numbers(report)).toEqual({ ...NONE, unconfirmed: 22 });
    expect(stage.additions()).toHaveLength(1);
    const { failure, summary, outputs } = concludeRestore(report, stage.run);
    expect(failure).toBe(
      '22 plays may be missing still; 0 were put back. Run this again: it puts back only what is still missing.',
    );
    expect(outputs).toMatchObject({ restored: 0, unconfirmed: 22 });
    expect(summary).toContain('Trakt did not list them within six minutes after they were sent.');
  });
});

describe('after a doubt', () => {
  test.each([
    ['a 504 that had done the work', gatewayTimeoutAfterWork()],
    ['an answer that never arrived', resetAfterWork()],
  ])('%s is read back through stale reads, and nothing is sent again', async (_, fault) => {
    const before = stage.occasions();
    await stage.remove(stage.story.accidentalIds);
    stage.clock.advance(10 * MINUTE);
    stage.trakt.switches.staleReads = 5 * MINUTE;
    stage.faults.add({ ...ADDING, ...fault });
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 22 });
    expect(stage.additions()).toHaveLength(1);
    expect(stage.occasions()).toEqual(before);
  });

  test('what reads over six minutes still lack is sent again, and the log says why the run waits', async () => {
    const before = stage.occasions();
    await stage.remove(stage.story.accidentalIds);
    stage.faults.add({ ...ADDING, fault: html502() });
    const start = stage.clock.now();
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 22 });
    const [first, second] = stage.additions();
    expect(stage.additions()).toHaveLength(2);
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(6 * MINUTE);
    expect(stage.clock.now() - start).toBeLessThan(7 * MINUTE);
    expect(stage.occasions()).toEqual(before);
    const said = stage.lines.join('\n');
    expect(said).toContain(
      'Trakt gave no clear answer to putting back 22 plays (passing trouble (502)). They may have been put back, so they are sent again only if the history still lacks them after six minutes.',
    );
    expect(said).toContain(
      'Waiting until it is certain which of them were put back. Checking again in 2 s, for 6 min at most.',
    );
    expect(said).toContain('The history still lacks 22 plays, so they are sent again.');
  });

  test('only the doubtful batch is sent again', async () => {
    const plays = fillHistory(stage.trakt, 'sam', 250);
    const before = stage.occasions();
    await stage.remove(plays.map(play => String(play.id)));
    stage.faults.add({ ...ADDING, nth: 2, fault: html502() });
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 250 });
    expect(stage.additions().map(sizeOf)).toEqual([100, 100, 50, 50, 50]);
    expect(stage.occasions()).toEqual(before);
  });

  test('of equal plays in one minute only those that are missing are sent again', async () => {
    const [play] = stage.story.accidental;
    if (play === undefined) throw new Error('The story has no plays.');
    const twins = [1, 2].map(() =>
      stage.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt }),
    );
    const before = stage.occasions();
    await stage.remove([String(play.id), ...twins.map(twin => String(twin.id))]);
    const stop = stage.onArrival(({ method, path }) => {
      if (method !== 'POST' || path !== '/sync/history') return;
      stop();
      stage.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
    });
    stage.faults.add({ ...ADDING, fault: html502() });
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 3 });
    expect(stage.additions().map(sizeOf)).toEqual([3, 2]);
    expect(stage.occasions()).toEqual(before);
  });

  test('equal plays, of which a doubtful batch has one and the next the other, are put back once each', async () => {
    const movie = stage.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
    const row = (day: number) =>
      `${new Date(Date.UTC(2014, 0, day, 20)).toISOString()},movie,${movie.ids.trakt}`;
    const days = [...Array.from({ length: 100 }, (_, index) => index + 1), 100];
    await stage.workspace.write(
      'imports',
      'a.csv',
      ['watched_at,type,trakt_id', ...days.map(row)].join('\n'),
    );
    stage.faults.add({ ...ADDING, ...gatewayTimeoutAfterWork() });
    const report = await stage.restore({ files: ['imports/a.csv'] });
    expect(numbers(report)).toEqual({ ...NONE, restored: 101 });
    expect(stage.additions().map(sizeOf)).toEqual([100, 1]);
    expect(stage.trakt.plays('sam').filter(({ item }) => item === movie)).toHaveLength(101);
  });

  test('what nobody knows any more is sent again alone, and told apart then', async () => {
    const [play] = stage.story.accidental;
    if (play?.item.type !== 'episode') throw new Error('The story has no episode.');
    await stage.remove(stage.story.accidentalIds);
    play.item.gone = true;
    stage.faults.add({ ...ADDING, ...gatewayTimeoutAfterWork() });
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 21, notFound: 1 });
    expect(stage.additions().map(sizeOf)).toEqual([22, 1]);
    expect(stage.trakt.plays('sam')).toHaveLength(27);
  });

  test('of equal plays the one that was not known at first is no reason to send the other again', async () => {
    const movie = stage.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
    const lost = stage.trakt.addMovie({ title: 'M', year: 1931 });
    const row = ({ ids }: typeof movie, day: number) =>
      `${new Date(Date.UTC(2014, 0, day, 20)).toISOString()},movie,${ids.trakt}`;
    const rows = [
      ...Array.from({ length: 99 }, (_, index) => row(movie, index + 1)),
      row(lost, 1),
      row(lost, 1),
    ];
    await stage.workspace.write('imports', 'a.csv', ['watched_at,type,trakt_id', ...rows].join('\n'));
    lost.gone = true;
    stage.onArrival(() => {
      lost.gone = stage.additions().length === 0;
    });
    stage.faults.add({ ...ADDING, nth: 2, ...gatewayTimeoutAfterWork() });
    expect(numbers(await stage.restore({ files: ['imports/a.csv'] }))).toEqual({
      ...NONE,
      restored: 100,
      notFound: 1,
    });
    expect(stage.additions().map(sizeOf)).toEqual([100, 1]);
    expect(stage.trakt.plays('sam').filter(({ item }) => item === lost)).toHaveLength(1);
  });

  test('a late read that lists an equal play of before does not show that it was done', async () => {
    const movie = stage.trakt.addMovie({ title: 'M', year: 1931 });
    const occasion = { item: movie, watchedAt: '2025-11-01T20:00:00Z' };
    stage.clock.advance(20 * MINUTE);
    const before = stage.trakt.addPlay('sam', occasion);
    stage.clock.advance(30_000);
    stage.trakt.removePlay('sam', before.id);
    const removed = stage.trakt.addPlay('sam', occasion);
    await stage.remove([String(removed.id)]);
    stage.trakt.switches.staleReads = 40_000;
    stage.faults.add({ ...ADDING, fault: html502() });
    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 1 });
    expect(stage.additions()).toHaveLength(2);
    expect(stage.trakt.plays('sam').filter(({ item }) => item === movie)).toHaveLength(1);
  });

  test('three doubts in which nothing was done end the run, which fails and says what is missing', async () => {
    const plays = fillHistory(stage.trakt, 'sam', 120);
    await stage.remove(plays.map(play => String(play.id)));
    stage.faults.add({ ...ADDING, times: 3, fault: html502() });
    const report = await stage.restore();
    expect(numbers(report)).toEqual({ ...NONE, failed: 120 });
    expect(report).toMatchObject({ reasons: [expect.stringContaining('(502)')] });
    expect(stage.additions().map(sizeOf)).toEqual([100, 50, 25]);
    expect(concludeRestore(report, stage.run).failure).toBe(
      '120 plays could not be put back; 0 were put back. Run this again: it puts back only what is still missing.',
    );

    expect(numbers(await stage.restore())).toEqual({ ...NONE, restored: 120 });
  });

  test('a history that cannot be read afterwards leaves the plays unconfirmed, and adds no more', async () => {
    await stage.remove(stage.story.accidentalIds);
    stage.faults.add({ ...ADDING, ...gatewayTimeoutAfterWork() });
    stage.faults.add({
      method: 'GET',
      path: '/sync/history*',
      where: () => stage.additions().length > 0,
      times: Number.POSITIVE_INFINITY,
      fault: html502(),
    });
    const report = await stage.restore();
    expect(numbers(report)).toEqual({ ...NONE, unconfirmed: 22 });
    expect(concludeRestore(report, stage.run).summary).toContain(
      'The history could not be read to see whether they are there.',
    );
    expect(stage.additions()).toHaveLength(1);

    stage.faults.clear();
    expect(numbers(await stage.restore())).toEqual({ ...NONE, present: 22 });
  });
});

describe('a run and a file together', () => {
  const MISSING = 'episode 3700101 2014-01-01T20:00';

  /** One play is removed by the run, and a row of the file names another. */
  async function giveBoth() {
    await stage.workspace.write(
      'imports',
      'a.csv',
      'watched_at,type,trakt_id\n2014-01-01T20:00:00Z,episode,3700101\n',
    );
    const expected = [...stage.occasions(), MISSING].toSorted();
    await stage.remove(stage.story.accidentalIds.slice(0, 1));
    return { expected, given: { files: ['imports/a.csv'], runId: stage.undone } };
  }

  test('put back the plays of both', async () => {
    const { expected, given } = await giveBoth();
    const report = await stage.restore(given);
    expect(numbers(report)).toEqual({ ...NONE, restored: 2 });
    expect(report).toMatchObject({
      selected: 2,
      files: ['imports/a.csv', expect.stringMatching(/^removed-plays-sam-77-/)],
    });
    expect(stage.occasions()).toEqual(expected);
  });

  test('are not believed sooner than six minutes after a change, which need not be the removal', async () => {
    const { expected, given } = await giveBoth();
    stage.clock.advance(1_000);
    const [item] = stage.story.show.seasons[0]?.episodes ?? [];
    if (item === undefined) throw new Error('The story has no episodes.');
    stage.trakt.addPlay('sam', { item, watchedAt: '2014-01-01T20:00:00Z' });
    stage.trakt.switches.staleReads = 8_000;

    expect(numbers(await stage.restore(given))).toEqual({ ...NONE, restored: 1, present: 1 });
    expect(stage.occasions()).toEqual(expected);
  });
});

test('leaves the season grid out when it cannot be read, and puts the plays back', async () => {
  await stage.remove(stage.story.accidentalIds);
  stage.faults.add({ ...PROGRESS, times: Number.POSITIVE_INFINITY, fault: html502() });
  const report = await stage.restore();
  expect(numbers(report)).toEqual({ ...NONE, restored: 22 });
  expect(report).toMatchObject({ shows: [] });
  expect(concludeRestore(report, stage.run).failure).toBeUndefined();
  expect(stage.lines.join('\n')).toContain(NO_GRID);
});

test('adds nothing while the reads contradict each other', async () => {
  await stage.remove(stage.story.accidentalIds.slice(0, 10));
  contradictReads(stage.trakt.switches);
  await expect(stage.restore()).rejects.toThrow(
    'Nothing was put back: Trakt’s answers contradicted each other',
  );
  expect(stage.additions()).toEqual([]);
});

function sizeOf({ body }: { body: unknown }): number {
  const { episodes = [], movies = [] } = body as { episodes?: unknown[]; movies?: unknown[] };
  return episodes.length + movies.length;
}
