import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../src/base/clock.ts';
import { concludeUndo } from '../../src/commands/undo/conclusion.ts';
import { gatewayTimeoutAfterWork, html502 } from '../simulator/faults.ts';
import { crowdMinute, fillHistory } from '../simulator/story.ts';
import { openStage, type Stage } from './stage.ts';

const MINUTE = 60_000;
const ADDING = { method: 'POST', path: '/sync/history' };
const EVENING = '2025-11-01T20:00:00Z';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

/** So many equal plays of one movie, from long ago. */
function twins(number: number, action: 'scrobble' | 'watch' = 'scrobble') {
  const { trakt, clock } = stage;
  const movie = trakt.addMovie({ title: 'M', year: 1931 });
  const plays = Array.from({ length: number }, () =>
    trakt.addPlay('sam', { item: movie, watchedAt: EVENING, action }),
  );
  clock.advance(60 * MINUTE);
  const ids = plays.map(play => String(play.id));
  return { movie, ids, live: () => trakt.plays('sam').filter(({ item }) => item === movie) };
}

/** A clock on which the run is cut off at the nth sleep. */
function cutOffAt(nth: number): Clock {
  let sleeps = 0;
  return {
    now: stage.clock.now,
    sleep: milliseconds =>
      ++sleeps === nth ? Promise.reject(new Error('The run is cut off.')) : stage.clock.sleep(milliseconds),
  };
}

const sizeOf = ({ body }: { body: unknown }) => {
  const { episodes = [], movies = [] } = body as { episodes?: unknown[]; movies?: unknown[] };
  return episodes.length + movies.length;
};

describe('an undo right after a clean removal', () => {
  test('sleeps 0 ms, sends 5 requests to Trakt at most, and puts every play back', async () => {
    const before = stage.occasions();
    await stage.remove(1, stage.story.accidentalIds);
    const { ends, slept, requests, failure } = await stage.undo(2, 1);
    expect(ends.cameBack).toHaveLength(22);
    expect(failure).toBeUndefined();
    expect(slept).toBe(0);
    expect(requests.length).toBeLessThanOrEqual(5);
    expect(stage.occasions()).toEqual(before);
  });

  test('months later works from the same artifacts, at once', async () => {
    const before = stage.occasions();
    await stage.remove(1, stage.story.accidentalIds);
    stage.clock.advance(80 * 24 * 60 * MINUTE);
    stage.signInAgain();
    const { slept } = await stage.undo(2, 1);
    expect(slept).toBe(0);
    expect(stage.occasions()).toEqual(before);
  });

  test('says which plays came back, and what Trakt cannot give back', async () => {
    await stage.remove(1, stage.story.accidentalIds);
    const { report } = await stage.undo(2, 1);
    const { summary } = concludeUndo(report, { ...stage.run, id: '2' });
    expect(summary).toContain('## ✅ 22 plays came back');
    expect(summary).toContain('What Trakt cannot give back: the old history IDs (each play has a new one)');
    expect(summary).toContain('filename=undo/2.txt');
  });
});

describe('ordinary sequences', () => {
  test('(a) run 1 removes, run 2 undoes it, run 3 removes the new play, undo of 1: one play', async () => {
    const { ids, live } = twins(1);
    await stage.remove(1, ids);
    await stage.undo(2, 1);
    stage.clock.advance(60 * MINUTE);
    await stage.remove(3, [String(live()[0]?.id)]);
    expect((await stage.undo(4, 1)).failure).toBeUndefined();
    expect(live()).toHaveLength(1);
    expect((await stage.undo(5, 3)).ends.there).toHaveLength(1);
    expect(live()).toHaveLength(1);
  });

  test('(b) runs 1 and 2 each remove one of two equal plays: undo of 1 gives one, undo of 2 the other', async () => {
    const { ids, live } = twins(2);
    await stage.remove(1, ids.slice(0, 1));
    await stage.remove(2, ids.slice(1));
    await stage.undo(3, 1);
    expect(live()).toHaveLength(1);
    expect((await stage.undo(4, 2)).ends.cameBack).toHaveLength(1);
    expect(live()).toHaveLength(2);
  });

  test('(c) an undo that is cut off after its write, of a play whose equal one somebody removed', async () => {
    const { ids, live } = twins(2);
    await stage.remove(1, ids.slice(0, 1));
    stage.trakt.removePlay('sam', BigInt(ids[1] ?? ''));
    stage.trakt.switches.staleReads = 5 * MINUTE;
    stage.clock.advance(10 * MINUTE);
    await expect(stage.undo(2, 1, { timer: cutOffAt(1) })).rejects.toThrow('cut off');
    expect(live()).toHaveLength(1);
    expect((await stage.undo(3, 1)).ends).toMatchObject({ cameBack: [], there: [{ historyId: ids[0] }] });
    expect(live()).toHaveLength(1);
  });

  test('(d) two equal plays in two parts by ids, the first of them cut off', async () => {
    const { ids, live } = twins(2);
    await stage.remove(1, ids);
    stage.trakt.switches.staleReads = 5 * MINUTE;
    stage.clock.advance(10 * MINUTE);
    await expect(stage.undo(2, 1, { ids: ids.slice(0, 1), timer: cutOffAt(1) })).rejects.toThrow('cut off');
    expect(live()).toHaveLength(1);
    expect((await stage.undo(3, 1, { ids: ids.slice(1) })).ends.cameBack).toHaveLength(1);
    expect(live()).toHaveLength(2);
  });

  test('two equal plays in two parts by ids: the second comes back as well', async () => {
    const { ids, live } = twins(2);
    await stage.remove(1, ids);
    await stage.undo(2, 1, { ids: ids.slice(0, 1) });
    expect((await stage.undo(3, 1, { ids: ids.slice(1) })).ends.cameBack).toHaveLength(1);
    expect(live()).toHaveLength(2);
    expect((await stage.undo(4, 1)).ends.there).toHaveLength(2);
    expect(live()).toHaveLength(2);
  });
});

describe('nothing is there twice', () => {
  test('when an undo is cut off with its request under way, which is carried out later', async () => {
    const before = stage.occasions();
    await stage.remove(1, stage.story.accidentalIds);
    stage.trakt.switches.lateExecution = 50_000;
    stage.faults.add({ ...ADDING, fault: 'reset' });
    await expect(stage.undo(2, 1, { timer: cutOffAt(1) })).rejects.toThrow('cut off');
    const { ends, failure } = await stage.undo(3, 1);
    expect(failure).toBeUndefined();
    expect(ends.cameBack.length + ends.there.length).toBe(22);
    expect(stage.trakt.plays('sam')).toHaveLength(28);
    expect(stage.occasions()).toEqual(before);
  });

  test('with the machine’s clock ten minutes ahead', async () => {
    const before = stage.occasions();
    const fast: Clock = { now: () => stage.clock.now() + 10 * MINUTE, sleep: stage.clock.sleep };
    await stage.remove(1, stage.story.accidentalIds, { timer: fast });
    stage.trakt.switches.staleReads = 5 * MINUTE;
    await expect(stage.undo(2, 1, { timer: { now: fast.now, sleep: cutOffAt(1).sleep } })).rejects.toThrow(
      'cut off',
    );
    await stage.undo(3, 1, { timer: fast });
    expect(stage.trakt.plays('sam')).toHaveLength(28);
    expect(stage.occasions()).toEqual(before);
  });

  test('when two undos run at once: one stops and names the other', async () => {
    await stage.remove(1, stage.story.accidentalIds);
    const results = await Promise.allSettled([stage.undo(2, 1), stage.undo(3, 1)]);
    const stopped = results.filter(({ status }) => status === 'rejected');
    expect(stopped.length).toBeGreaterThan(0);
    expect(String((stopped[0] as PromiseRejectedResult).reason)).toMatch(
      /Run [23] is undoing run 1 right now/,
    );
    await stage.undo(4, 1);
    expect(stage.trakt.plays('sam')).toHaveLength(28);
  });

  test('while the undone run itself has not ended', async () => {
    await stage.remove(1, stage.story.accidentalIds);
    stage.github.addRun({ id: 1, attempt: 2, conclusion: null });
    await expect(stage.undo(2, 1)).rejects.toThrow('Run 1 has not ended yet');
    expect(stage.additions()).toEqual([]);
  });

  test('when the request is answered with 504 after the work', async () => {
    const before = stage.occasions();
    await stage.remove(1, stage.story.accidentalIds);
    stage.faults.add({ ...ADDING, ...gatewayTimeoutAfterWork() });
    const { ends, slept } = await stage.undo(2, 1);
    expect(ends.cameBack).toHaveLength(22);
    expect(slept).toBeLessThan(7 * MINUTE);
    expect(stage.additions()).toHaveLength(1);
    expect(stage.occasions()).toEqual(before);
  });

  test('and what is certainly missing is sent again, six minutes later', async () => {
    const before = stage.occasions();
    await stage.remove(1, stage.story.accidentalIds);
    stage.faults.add({ ...ADDING, fault: html502() });
    const { slept } = await stage.undo(2, 1);
    expect(slept).toBeGreaterThanOrEqual(6 * MINUTE);
    expect(slept).toBeLessThan(7 * MINUTE);
    expect(stage.additions().map(sizeOf)).toEqual([22, 11, 11]);
    expect(stage.occasions()).toEqual(before);
  });

  test('when Trakt shows an added play under another minute: it fails once, and no run adds one more', async () => {
    const { ids, live } = twins(1);
    await stage.remove(1, ids);
    stage.trakt.switches.showsUnder = (_, watchedAt) => ({ watchedAt: watchedAt + 5 * MINUTE });
    const first = await stage.undo(2, 1);
    expect(first.ends.perhaps).toHaveLength(1);
    expect(concludeUndo(first.report, stage.run)).toMatchObject({
      headline: '1 play may not have come back',
      outputs: { added: 0, unconfirmed: 1 },
    });
    expect(first.failure).toContain('may have come back under another episode, movie or minute');
    const second = await stage.undo(3, 1);
    expect(second.failure).toBeUndefined();
    expect(second.ends.perhapsThere).toHaveLength(1);
    expect(live()).toHaveLength(1);
    const undone = await stage.undo(4, 2);
    expect(undone.ends.doubtful).toHaveLength(1);
    expect(undone.failure).toContain('may be what the run added');
    expect(live()).toHaveLength(1);
  });

  test('when Trakt keeps one play of a thing in a minute', async () => {
    const { ids, live } = twins(2);
    await stage.remove(1, ids.slice(0, 1));
    stage.trakt.switches.onePerMinute = true;
    const { ends, failure } = await stage.undo(2, 1);
    expect(failure).toBeUndefined();
    expect(ends.there).toHaveLength(1);
    expect(live()).toHaveLength(1);
  });

  test('while the undo of another run, cut off a moment ago, may have its request under way', async () => {
    const { ids, live } = twins(1);
    await stage.remove(1, ids);
    await stage.undo(2, 1);
    await stage.remove(3, [String(live()[0]?.id)]);
    stage.trakt.switches.lateExecution = 50_000;
    stage.faults.add({ ...ADDING, fault: 'reset' });
    const cut = cutOffAt(2);
    await expect(stage.undo(4, 1, { timer: cut })).rejects.toThrow('cut off');
    const { slept } = await stage.undo(5, 3);
    expect(slept).toBeGreaterThan(5 * MINUTE);
    expect(live()).toHaveLength(1);
  });

  test('when another run of the last minutes removed an equal play that a late read still lists', async () => {
    const { ids, live } = twins(2);
    await stage.remove(1, ids.slice(0, 1));
    await stage.remove(2, ids.slice(1));
    stage.trakt.switches.staleReads = 5 * MINUTE;
    stage.faults.add({ ...ADDING, fault: html502() });
    await stage.undo(3, 2);
    expect(live()).toHaveLength(1);
  });
});

test('an equal play that stayed is not taken for the one that comes back, however old the read before is', async () => {
  const { movie, ids, live } = twins(1);
  stage.trakt.addPlay('sam', { item: movie, watchedAt: EVENING });
  await stage.remove(1, ids);
  const reads = [20 * MINUTE];
  stage.trakt.switches.staleReads = () => reads.shift() ?? 0;
  stage.faults.add({ ...ADDING, fault: html502() });
  const { ends, failure } = await stage.undo(2, 1);
  expect(failure).toBeUndefined();
  expect(ends.cameBack).toHaveLength(1);
  expect(live()).toHaveLength(2);
});

describe('undoing what was added', () => {
  test('removes by the new history IDs, and can itself be undone', async () => {
    const before = stage.occasions();
    await stage.remove(1, stage.story.accidentalIds);
    await stage.undo(2, 1);
    const gone = await stage.undo(3, 2);
    expect(gone.ends.removed).toHaveLength(22);
    expect(gone.failure).toBeUndefined();
    expect(stage.trakt.plays('sam')).toHaveLength(6);
    expect((await stage.undo(4, 3)).ends.cameBack).toHaveLength(22);
    expect(stage.occasions()).toEqual(before);
    expect((await stage.undo(5, 1)).ends.there).toHaveLength(22);
    expect(stage.occasions()).toEqual(before);
  });

  test('removes nothing where no receipt says what the run added', async () => {
    const { ids, live } = twins(1);
    await stage.remove(1, ids);
    stage.trakt.switches.staleReads = 5 * MINUTE;
    await expect(stage.undo(2, 1, { timer: cutOffAt(1) })).rejects.toThrow('cut off');
    const { ends, failure } = await stage.undo(3, 2);
    expect(ends.doubtful).toHaveLength(1);
    expect(failure).toContain('may be what the run added');
    expect(live()).toHaveLength(1);
  });

  test('is not done while a late read does not list yet what an undo without a receipt added', async () => {
    const { ids, live } = twins(1);
    await stage.remove(1, ids);
    stage.clock.advance(10 * MINUTE);
    stage.trakt.switches.staleReads = 5 * MINUTE;
    await expect(stage.undo(2, 1, { timer: cutOffAt(1) })).rejects.toThrow('cut off');
    expect(live()).toHaveLength(1);
    const { ends, failure } = await stage.undo(3, 2);
    expect(ends.doubtful).toHaveLength(1);
    expect(failure).toContain('may be what the run added');
  });

  test('is what it added, where reads of other ages list an equal play that somebody else removed before', async () => {
    const { ids, live } = twins(2, 'watch');
    stage.trakt.removePlay('sam', BigInt(ids[0] ?? ''));
    stage.clock.advance(MINUTE);
    await stage.remove(1, ids.slice(1));
    const reads = [0, 3 * MINUTE, 3 * MINUTE, 3 * MINUTE, 0];
    stage.trakt.switches.staleReads = () => reads.shift() ?? 0;
    await stage.undo(2, 1);
    expect(live()).toHaveLength(1);
    expect((await stage.undo(3, 2)).ends.removed).toHaveLength(1);
    expect(live()).toHaveLength(0);
  });

  const importMovie = async () => {
    const movie = stage.trakt.addMovie({ title: 'M', year: 1931 });
    const rows = `watched_at,type,trakt_id\n${EVENING},movie,${movie.ids.trakt}\n`;
    await stage.workspace.write('imports', 'a.csv', rows);
    await stage.importFiles(1, ['imports/a.csv']);
  };

  test('takes an import back', async () => {
    const before = stage.occasions();
    await importMovie();
    expect(stage.occasions()).toHaveLength(before.length + 1);
    expect((await stage.undo(2, 1)).ends.removed).toHaveLength(1);
    expect(stage.occasions()).toEqual(before);
  });

  test('takes an import back that a late read does not list yet', async () => {
    const before = stage.occasions();
    stage.clock.advance(10 * MINUTE);
    await importMovie();
    stage.trakt.switches.staleReads = 5 * MINUTE;
    const { ends, slept } = await stage.undo(2, 1);
    expect(ends).toMatchObject({ removed: [{ title: 'M' }], alreadyGone: 0 });
    expect(slept).toBeGreaterThan(0);
    expect(stage.occasions()).toEqual(before);
  });
});

test('one play that Trakt refuses keeps no other from coming back', async () => {
  await stage.remove(1, stage.story.accidentalIds);
  const [refused] = stage.story.accidental;
  stage.trakt.switches.refuse422 = item => item === refused?.item;
  const { ends, failure } = await stage.undo(2, 1);
  expect(ends.cameBack).toHaveLength(21);
  expect(ends.failed).toHaveLength(1);
  expect(failure).toContain('1 play could not be added');
  expect(stage.trakt.plays('sam')).toHaveLength(27);
});

test('one play that Trakt shows elsewhere counts for what came back as one that lacks', async () => {
  await stage.remove(1, stage.story.accidentalIds);
  const [elsewhere] = stage.story.accidental;
  stage.trakt.switches.showsUnder = (item, watchedAt) => ({
    watchedAt: item === elsewhere?.item ? watchedAt + 5 * MINUTE : watchedAt,
  });
  const { report } = await stage.undo(2, 1);
  expect(concludeUndo(report, stage.run)).toMatchObject({
    headline: '21 of 22 plays came back',
    outputs: { selected: 22, added: 21, unconfirmed: 1, failed: 0 },
  });
});

test('records of a pull request’s run are not believed', async () => {
  await stage.remove(1, stage.story.accidentalIds);
  stage.github.addRun({ id: 9, event: 'pull_request' });
  for (const { name, text } of stage.artifacts.list(1))
    stage.artifacts.add(9, name.replace('-1-', '-9-'), text());
  await expect(stage.undo(2, 9)).rejects.toThrow('Run 9 ran for a pull request');
  expect(stage.additions()).toEqual([]);
});

const goAndComeBack = (movies: number) => async () => {
  crowdMinute(stage.trakt, 'sam', movies);
  stage.clock.advance(60 * MINUTE);
  const before = stage.occasions();
  const ids = stage.trakt
    .plays('sam')
    .filter(({ item }) => item.type === 'movie')
    .map(({ id }) => String(id));
  await stage.remove(1, ids);
  const { ends, failure } = await stage.undo(2, 1);
  expect(failure).toBeUndefined();
  expect(ends.cameBack).toHaveLength(movies);
  expect(stage.additions().map(sizeOf)).toEqual(Array.from({ length: movies / 100 }, () => 100));
  expect(stage.occasions()).toEqual(before);
};
test('300 movies in one minute go and come back', { tags: ['large'] }, goAndComeBack(300));
test('1,200 movies in one minute go and come back', { tags: ['large'] }, goAndComeBack(1_200));

test('an undo by a file is that of the run that its name says', async () => {
  const before = stage.occasions();
  await stage.remove(1, stage.story.accidentalIds);
  await stage.workspace.write('undo', '1-again.txt', 'Undoes run 1.\n');
  expect((await stage.undo(2, 0, { runId: '', files: ['undo/1-again.txt'] })).ends.cameBack).toHaveLength(22);
  expect(stage.occasions()).toEqual(before);
  await stage.workspace.write('undo/sam', '1.txt', 'Undoes run 1.\n');
  expect((await stage.undo(4, 0, { runId: '', files: ['undo/sam/*'] })).ends.there).toHaveLength(22);
  await stage.workspace.write('undo', 'one.txt', '');
  await expect(stage.undo(3, 0, { runId: '', files: ['undo/one.txt'] })).rejects.toThrow(
    'not named after a run',
  );
});

test('what a computer leaves in every folder is not a run to undo', async () => {
  const before = stage.occasions();
  await stage.remove(1, stage.story.accidentalIds);
  await stage.workspace.write('undo', 'Thumbs.db', '');
  await stage.workspace.write('undo', '1.txt', '');
  expect((await stage.undo(2, 0, { runId: '', files: ['undo/**'] })).ends.cameBack).toHaveLength(22);
  expect(stage.occasions()).toEqual(before);
});

test('a preview changes nothing, and leaves no marker', async () => {
  await stage.remove(1, stage.story.accidentalIds);
  const { ends, slept } = await stage.undo(2, 1, { dryRun: true });
  expect(ends.cameBack).toHaveLength(22);
  expect(slept).toBe(0);
  expect(stage.artifacts.list(2)).toEqual([]);
  expect(stage.additions()).toEqual([]);
});

test('ids that the run has nothing to do with stop it', async () => {
  await stage.remove(1, stage.story.accidentalIds);
  await expect(stage.undo(2, 1, { ids: ['5'] })).rejects.toThrow('changed no play with the history ID “5”');
});

test('an undo that finds the plays there again adds none, and waits until that is certain', async () => {
  const { movie, ids, live } = twins(1);
  await stage.remove(1, ids);
  stage.clock.advance(MINUTE);
  stage.trakt.addPlay('sam', { item: movie, watchedAt: EVENING });
  const { ends, slept } = await stage.undo(2, 1);
  expect(ends.there).toHaveLength(1);
  expect(slept).toBeGreaterThan(5 * MINUTE);
  expect(slept).toBeLessThan(7 * MINUTE);
  expect(live()).toHaveLength(1);
});

test('a long history goes and comes back', async () => {
  const plays = fillHistory(stage.trakt, 'sam', 450);
  stage.clock.advance(60 * MINUTE);
  const before = stage.occasions();
  await stage.remove(
    1,
    plays.map(play => String(play.id)),
  );
  expect((await stage.undo(2, 1)).ends.cameBack).toHaveLength(450);
  expect(stage.occasions()).toEqual(before);
});

test('a run that removed one play and added another is undone both ways', async () => {
  const before = stage.occasions();
  const { ids } = twins(1);
  const withTwin = stage.occasions();
  const gaslight = stage.trakt.addMovie({ title: 'Gaslight', year: 1944 });
  await stage.workspace.write(
    'imports',
    'a.csv',
    `watched_at,type,trakt_id\n${EVENING},movie,${gaslight.ids.trakt}\n`,
  );
  await stage.remove(1, ids);
  await stage.importFiles(1, ['imports/a.csv']);
  expect(stage.occasions()).toHaveLength(before.length + 1);
  const { ends, failure } = await stage.undo(2, 1);
  expect(ends).toMatchObject({ cameBack: [{}], removed: [{}] });
  expect(failure).toBeUndefined();
  expect(stage.occasions()).toHaveLength(withTwin.length);
  expect(stage.trakt.plays('sam').some(({ item }) => item === gaslight)).toBe(false);
});
