import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RemoveReport, remove } from '../../src/commands/change/change.ts';
import { restore } from '../../src/commands/restore/restore.ts';
import { status } from '../simulator/faults.ts';
import type { Play } from '../simulator/trakt/plays.ts';
import { openStage, type Stage } from './stage.ts';

const SECOND = 1_000;
const MINUTE = 60_000;
const LATEST = 5 * MINUTE;

let stage: Stage;
let play: Play;
let start: number;
beforeEach(async () => {
  stage = await openStage();
  play = stage.story.accidental[0] as Play;
  start = stage.clock.now();
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

/** From when each of the next reads of the history is, as replicas answer of which one is late and another is not. */
function nextReads(...times: (number | 'fresh')[]) {
  const read = () => stage.log.of('GET').filter(({ path }) => path.startsWith('/sync/history')).length;
  const before = read();
  Object.defineProperty(stage.trakt.switches, 'staleReads', {
    configurable: true,
    get: () => {
      const time = times[read() - before - 1] ?? times.at(-1) ?? 'fresh';
      return time === 'fresh' ? 0 : Math.min(stage.clock.now() - time, LATEST);
    },
  });
}

const watchAgain = () => stage.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
/** A second play of the same minute that has long been there. */
function addTwin(): Play {
  const twin = watchAgain();
  stage.clock.advance(10 * MINUTE);
  start = stage.clock.now();
  return twin;
}
const equalPlays = () =>
  stage.trakt
    .plays('sam')
    .filter(({ item, watchedAt }) => item === play.item && watchedAt === play.watchedAt);

function runRemove(plays: readonly Play[], { run = 5, attempt = 1 } = {}) {
  const options = { ...stage.options, files: [], maxRemovals: 500, ids: plays.map(({ id }) => String(id)) };
  return remove(stage.contextOf(run, attempt), { ...options, command: 'change' });
}

/** @param ahead how much the clock of this machine is ahead of the others, in milliseconds */
function undo({ run = 5, ids = [] as string[], ahead = 0 } = {}) {
  const clock = { now: () => stage.clock.now() + ahead, sleep: stage.clock.sleep };
  const options = { ...stage.options, files: [], ids, runId: String(run) };
  return restore({ ...stage.contextOf(90), clock }, { ...options, command: 'restore' });
}

function ends(report: RemoveReport) {
  if (report.outcome !== 'done') throw new Error(`The removal ended as ${report.outcome}.`);
  return report.ended.map(({ end }) => end);
}

const kept = (run = 5) => stage.keptIn(run);

describe('an equal play that was removed on the website before', () => {
  test('is not counted by a read that is from before it, however long such reads come', async () => {
    const twin = addTwin();
    stage.trakt.removePlay('sam', twin.id);
    stage.clock.advance(30 * SECOND);
    nextReads('fresh', start - 1);
    expect(ends(await runRemove([play]))).toEqual(['unconfirmed']);
    expect(kept()).toEqual([['0']]);

    stage.clock.advance(10 * MINUTE);
    await undo();
    expect(equalPlays()).toHaveLength(1);
  });

  test('is not counted where Trakt refused the removal either', async () => {
    const twin = addTwin();
    stage.trakt.removePlay('sam', twin.id);
    stage.clock.advance(30 * SECOND);
    nextReads('fresh', start - 1);
    stage.faults.add({ path: '/sync/history/remove', fault: status(423) });
    expect(ends(await runRemove([play]))).toEqual(['failed']);
    expect(kept()).toEqual([['0']]);
  });
});

describe('while the history is waited for', () => {
  /** @param happens at the end of each long wait */
  function removeWhile(happens: () => void) {
    const context = stage.contextOf(5);
    const sleep = async (milliseconds: number) => {
      await stage.clock.sleep(milliseconds);
      if (milliseconds > MINUTE) happens();
    };
    return remove(
      { ...context, clock: { now: context.clock.now, sleep } },
      { ...stage.options, command: 'change', files: [], maxRemovals: 500, ids: [String(play.id)] },
    );
  }

  test('an equal play that is removed on the website is waited for once more', async () => {
    const twin = watchAgain();
    stage.clock.advance(MINUTE);
    const removal = removeWhile(() => {
      if (!equalPlays().includes(twin)) return;
      stage.clock.advance(SECOND);
      stage.trakt.removePlay('sam', twin.id);
      nextReads(stage.clock.now() - 1, 'fresh');
    });
    expect(ends(await removal)).toEqual(['removed']);
    expect(kept()).toEqual([['0']]);
  });

  test('an equal play that was listed too late and is removed then is not counted', async () => {
    stage.clock.advance(10 * MINUTE);
    const before = stage.clock.now() - 1;
    const twin = watchAgain();
    stage.clock.advance(30 * SECOND);
    nextReads(before, 'fresh');
    const removal = removeWhile(() => {
      if (!equalPlays().includes(twin)) return;
      stage.clock.advance(SECOND);
      stage.trakt.removePlay('sam', twin.id);
      nextReads(stage.clock.now() - 1, 'fresh');
    });
    expect(ends(await removal)).toEqual(['removed']);
    expect(equalPlays()).toEqual([]);
    expect(kept()).toEqual([['0']]);
  });

  test('and keeps changing, nothing is removed after half an hour', async () => {
    watchAgain();
    stage.clock.advance(MINUTE);
    let waits = 0;
    const removal = removeWhile(() => {
      waits += 1;
      stage.trakt.addPlay('sam', { item: play.item, watchedAt: '2025-11-20T20:00:00Z' });
    });
    await expect(removal).rejects.toMatchObject({
      message: expect.stringMatching(/^Nothing was removed: your history at Trakt has kept changing/),
    });
    expect(waits).toBeGreaterThan(1);
    expect(stage.trakt.plays('sam')).toContain(play);
  });
});

test('a play is not counted beside the one that it came back as, by a read from before it went', async () => {
  await runRemove([play], { run: 4 });
  stage.clock.advance(10 * SECOND);
  const back = watchAgain();
  stage.clock.advance(10 * SECOND);
  nextReads('fresh', start - 1, 'fresh');
  expect(ends(await runRemove([back]))).toEqual(['removed']);
  expect(kept()).toEqual([['0']]);
  expect(stage.lines.join('\n')).toContain('Equal plays are listed beside removed ones that were not before');
});

describe('a play that was put back, and is selected again by its old history ID', () => {
  /** On the website, or by an undo. */
  async function removeAndPutBack() {
    await runRemove([play], { run: 4 });
    stage.clock.advance(10 * SECOND);
    watchAgain();
    stage.clock.advance(10 * SECOND);
  }

  test.each([true, false])(
    'is not counted beside itself (Trakt tells which IDs it did not find: %s)',
    async notFoundIds => {
      stage.trakt.switches.notFoundIds = notFoundIds;
      await removeAndPutBack();
      nextReads(start - 1, 'fresh');
      await runRemove([play]);
      expect(kept()).toEqual([['0'], ['0']]);

      stage.clock.advance(10 * MINUTE);
      await undo();
      expect(equalPlays()).toHaveLength(1);
    },
  );

  test('is not counted beside itself where another one is', async () => {
    addTwin();
    await removeAndPutBack();
    nextReads(start - 1, 'fresh');
    await runRemove([play]);
    expect(kept()).toEqual([['1'], ['1']]);

    stage.clock.advance(10 * MINUTE);
    await undo();
    expect(equalPlays()).toHaveLength(2);
  });

  test('goes by its new one where both are selected', async () => {
    await removeAndPutBack();
    const [back] = equalPlays();
    nextReads(start - 1, 'fresh');
    await runRemove([play, back as Play]);
    expect(equalPlays()).toEqual([]);

    stage.clock.advance(10 * MINUTE);
    await undo();
    expect(equalPlays()).toHaveLength(1);
  });

  test('is not counted twice where another one goes', async () => {
    const twin = addTwin();
    await removeAndPutBack();
    nextReads(start - 1, 'fresh');
    await runRemove([play, twin]);
    expect(kept()).toEqual([
      ['0', '0'],
      ['0', '1'],
    ]);

    stage.clock.advance(10 * MINUTE);
    await undo();
    expect(equalPlays()).toHaveLength(2);
  });
});

test('a run that found a play gone is not undone by a read from before that play was put back', async () => {
  const movie = stage.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  stage.trakt.addOldPlays('sam', [{ item: movie, watchedAt: Date.parse('2025-02-02T20:00:00Z') }]);
  const other = stage.trakt.plays('sam').find(({ item }) => item === movie) as Play;
  await runRemove([play], { run: 4 });
  const removed = stage.clock.now();
  stage.clock.advance(30 * SECOND);
  await undo({ run: 4 });
  stage.clock.advance(30 * SECOND);
  nextReads(start - 1, 'fresh');
  await runRemove([other, play]);

  stage.clock.advance(30 * SECOND);
  nextReads('fresh', removed, 'fresh');
  await undo();
  expect(equalPlays()).toHaveLength(1);
  expect(stage.trakt.plays('sam').filter(({ item }) => item === movie)).toHaveLength(1);
});

describe('a play that was added just before, and could not be removed', () => {
  const addMovie = () =>
    stage.trakt.addPlay('sam', {
      item: stage.trakt.addMovie({ title: 'M' }),
      watchedAt: '2025-11-20T20:00:00Z',
    });

  test('is not taken for removed because a late read does not list it', async () => {
    stage.clock.advance(10 * MINUTE);
    const before = stage.clock.now() - 1;
    const added = addMovie();
    stage.clock.advance(MINUTE);
    nextReads('fresh', before);
    stage.faults.add({ path: '/sync/history/remove', times: Number.POSITIVE_INFINITY, fault: status(500) });
    const report = await runRemove([added]);
    expect(stage.trakt.plays('sam')).toContain(added);
    expect(ends(report)).toEqual(['failed']);
    expect(stage.lines.join('\n')).toContain(
      '1 play that could not be removed is not listed, and may be there nonetheless. Checking again in',
    );
  });

  test('is still there where the history cannot be read again', async () => {
    const before = stage.clock.now() - 1;
    const added = addMovie();
    stage.clock.advance(MINUTE);
    nextReads('fresh', before);
    const forEver = { times: Number.POSITIVE_INFINITY, fault: status(500) };
    stage.faults.add({ path: '/sync/history/remove', ...forEver });
    stage.faults.add({ path: '/sync/last_activities', ...forEver });
    expect(ends(await runRemove([added]))).toEqual(['failed']);
  });
});

describe('an undo', () => {
  test.each([3, 5])(
    'by a clock that is %i s ahead is not taken for the removal by the next',
    async seconds => {
      await runRemove([play]);
      await undo({ ahead: seconds * SECOND });
      stage.clock.advance(5 * SECOND);
      nextReads(start + 500);
      await undo();
      expect(equalPlays()).toHaveLength(1);
    },
  );

  test('sees that another run took the equal play at the same time', async () => {
    const twin = addTwin();
    await runRemove([play], { run: 4 });
    stage.clock.advance(3 * SECOND);
    await runRemove([twin]);
    nextReads(start + 1_500, 'fresh');
    await undo({ run: 4 });
    expect(equalPlays()).toHaveLength(2);
  });

  test('between two removals of one run is not overlooked by the next', async () => {
    await runRemove([play]);
    stage.clock.advance(8 * SECOND);
    const gone = stage.clock.now();
    await undo();
    stage.clock.advance(20 * SECOND);
    await runRemove([stage.story.accidental[1] as Play], { attempt: 2 });
    stage.clock.advance(20 * SECOND);
    nextReads(gone, 'fresh');
    await undo({ ids: [String(play.id)] });
    expect(equalPlays()).toHaveLength(1);
  });

  test('sees what was added on the website while it waited', async () => {
    await runRemove([play]);
    stage.clock.advance(MINUTE);
    const gone = stage.clock.now();
    nextReads(gone);
    const sleep = stage.clock.sleep;
    let isAdded = false;
    stage.clock.sleep = async milliseconds => {
      await sleep(milliseconds / 2);
      if (milliseconds > 4 * MINUTE && !isAdded) {
        isAdded = true;
        watchAgain();
        nextReads(stage.clock.now() - 1, 'fresh');
      }
      await sleep(milliseconds / 2);
    };
    stage.trakt.addPlay('sam', { item: play.item, watchedAt: 0 });
    await undo();
    expect(isAdded).toBe(true);
    expect(equalPlays()).toHaveLength(1);
  });

  test('of a run that did not remove all is not done by a read from before the plays were there', async () => {
    const before = stage.clock.now() - 1;
    const movie = stage.trakt.addMovie({ title: 'M' });
    const added = Array.from({ length: 150 }, (_, index) =>
      stage.trakt.addPlay('sam', { item: movie, watchedAt: Date.parse('2025-11-01') + index * MINUTE }),
    );
    stage.clock.advance(MINUTE);
    stage.faults.add({ path: '/sync/history/remove', nth: 2, fault: status(423) });
    await runRemove(added);
    stage.github.addRun({ id: 5, conclusion: 'failure' });
    const moviePlays = () => stage.trakt.plays('sam').filter(({ item }) => item === movie);
    expect(moviePlays()).toHaveLength(50);
    nextReads(before, before, 'fresh');
    await undo();
    expect(moviePlays()).toHaveLength(150);
  });

  test('of plays that nothing can be put back for waits for nothing', async () => {
    const movie = stage.trakt.addMovie({ title: 'Lost at Trakt' });
    const lost = stage.trakt.addPlay('sam', { item: movie, watchedAt: 0, missing: ['movie'] });
    stage.clock.advance(10 * MINUTE);
    await runRemove([lost]);
    const begun = stage.clock.now();
    expect(await undo()).toMatchObject({ outcome: 'done', uncertain: { length: 1 }, restored: [] });
    expect(stage.clock.now()).toBe(begun);
  });
});
