import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../src/action/context.ts';
import { Failure } from '../../src/base/failure.ts';
import { change } from '../../src/commands/change/change.ts';
import { concludeChange } from '../../src/commands/change/conclusion.ts';
import type { ChangeOptions } from '../../src/commands/change/options.ts';
import type { ChangeReport } from '../../src/commands/change/report.ts';
import { readGoing } from '../../src/csv/record-reading.ts';
import { type Artifacts, StorageFull } from '../../src/github/artifact-upload.ts';
import { readReceipt } from '../../src/github/receipt-file.ts';
import { readActivities } from '../../src/trakt/account.ts';
import { gatewayTimeoutAfterWork, html502, status } from '../simulator/faults.ts';
import { fillHistory } from '../simulator/story.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import type { Play } from '../simulator/trakt/plays.ts';
import { contradictReads } from '../simulator/trakt/switches.ts';
import { bySize } from '../size.ts';
import { NO_GRID, openStage, PROGRESS, type Stage } from './stage.ts';

const MINUTE = 60_000;
const RUN = 5;
const REMOVING = { method: 'POST', path: '/sync/history/remove' };

let stage: Stage;
let play: Play;
beforeEach(async () => {
  stage = await openStage();
  play = stage.story.accidental[0] as Play;
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

function removeIn(context: Context, plays: readonly Play[], given: Partial<ChangeOptions> = {}) {
  const options = { ...stage.options, files: [], maxRemovals: 500, allowIrreversible: false, ...given };
  return change(context, { ...options, command: 'change', ids: idsOf(plays) });
}

const runRemove = (plays: readonly Play[], given: Partial<ChangeOptions> = {}, run = RUN, attempt = 1) =>
  removeIn(stage.contextOf(run, attempt), plays, given);

/** The end of each play, and how many were gone. */
function ends(report: ChangeReport) {
  if (report.outcome !== 'done') throw new Error(`The removal ended as ${report.outcome}.`);
  return { ended: report.ended.map(({ end }) => end), gone: report.gone.length };
}

/** What each list of a run says that stays, list by list. */
const stays = (run = RUN) =>
  stage.artifacts
    .list(run)
    .flatMap(({ name, text }) =>
      name.startsWith('removed-plays-') ? [readGoing(text())?.rows.map(row => row.stays)] : [],
    );
const receipts = (run = RUN) =>
  stage.artifacts
    .list(run)
    .flatMap(({ name, text }) => (name.startsWith('receipt-') ? [readReceipt(text())] : []));
const idsOf = (plays: readonly Play[]) => plays.map(({ id }) => String(id));

/** The plays as rows of a file, which say of which show they are and what else is given. */
async function selectRows(plays: readonly Play[], claims: Record<string, string> = {}) {
  const cellsOf = ({ id, item, watchedAt }: Play) => ({
    remove: 'x',
    history_id: String(id),
    watched_at: new Date(watchedAt).toISOString(),
    type: item.type,
    trakt_id: String(item.ids.trakt),
    show_trakt_id: item.type === 'episode' ? String(item.show.ids.trakt) : '',
    ...claims,
  });
  const [header, ...rows] = [Object.keys(cellsOf(play)), ...plays.map(row => Object.values(cellsOf(row)))];
  await stage.workspace.write('changes', 'a.csv', [header, ...rows].join('\n'));
  return { files: ['changes/a.csv'] };
}

const watchAgain = () => stage.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
const late = (minutes: number) => {
  stage.trakt.switches.staleReads = minutes * MINUTE;
};
const waited = async (step: Promise<unknown>) => {
  const start = stage.clock.now();
  await step;
  return stage.clock.now() - start;
};

describe('a selected play that is not listed', () => {
  test('is waited for while a late read could lack it, and removed', async () => {
    late(1);
    const added = watchAgain();
    stage.clock.advance(30_000);
    const removal = runRemove([added]);
    expect(await waited(removal)).toBeGreaterThanOrEqual(5 * MINUTE + 30_000);
    expect(ends(await removal)).toEqual({ ended: ['removed'], gone: 0 });
    expect(stage.trakt.plays('sam')).not.toContain(added);
    expect(stage.lines.join('\n')).toContain(
      'Your history changed 30 s ago. Trakt can take six minutes to show it. 1 selected play is not listed, but may still be there. Checking again in 5 min 30 s.',
    );
  });

  test('is refused once it is listed, where its row says that it is another play', async () => {
    late(1);
    const added = watchAgain();
    stage.clock.advance(30_000);
    const removal = runRemove([], await selectRows([added], { trakt_id: '3700102', season: '1' }));
    await expect(removal).rejects.toThrow('Nothing was removed: 1 row has a problem');
    expect(stage.trakt.plays('sam')).toContain(added);
    expect(stage.artifacts.list(RUN)).toEqual([]);
  });

  test('is not added at its new time where a late read listed it, and somebody had removed it', async () => {
    late(1);
    stage.trakt.removePlay('sam', play.id);
    stage.clock.advance(30_000);
    const before = stage.occasions();
    const given = await selectRows([play], { remove: '', move_to: '2024-05-01T18:15:00Z' });
    const report = await runRemove([], given);
    expect(report).toMatchObject({ outcome: 'done', moved: [], gone: [{ historyId: String(play.id) }] });
    expect(stage.occasions()).toEqual(before);
    expect(stage.log.of('POST', '/sync/history')).toEqual([]);
  });

  test('is gone when no read can be late any more', async () => {
    await runRemove([play]);
    const again = runRemove([play], {}, 6);
    expect(await waited(again)).toBeGreaterThan(5 * MINUTE);
    expect(ends(await again)).toEqual({ ended: [], gone: 1 });
    expect(stage.artifacts.list(6)).toEqual([]);
    expect(concludeChange(await again, stage.run).outputs).toMatchObject({ 'already-gone': 1, removed: 0 });
  });

  test('is gone at once when nothing changed for six minutes', async () => {
    await runRemove([play]);
    stage.clock.advance(6 * MINUTE);
    const again = runRemove([play], {}, 6);
    expect(await waited(again)).toBe(0);
    expect(await again).toMatchObject({ gone: { length: 1 } });
  });

  test('is waited for until six minutes after the end of a run that left no receipt', async () => {
    await runRemove([play]);
    stage.artifacts.settings.finalizeFails = false;
    const [, receipt] = stage.artifacts.list(RUN);
    expect(receipt?.name).toMatch(/^receipt-/);
    stage.clock.advance(6 * MINUTE);
    const cutOff = 7;
    stage.github.addRun({ id: cutOff });
    stage.artifacts.add(cutOff, `removed-plays-sam-${cutOff}-1-abcd-1of1.csv`, 'history_id\n1\n');
    stage.clock.advance(MINUTE);
    const again = runRemove([play], {}, 6);
    expect(await waited(again)).toBe(5 * MINUTE);
    expect(await again).toMatchObject({ gone: { length: 1 } });
    expect(stage.lines.join('\n')).toContain('Another run of this repository ended 1 min ago');
  });

  test('is waited for in a preview just as before a removal', async () => {
    late(5);
    const added = watchAgain();
    const preview = await runRemove([added], { dryRun: true });
    expect(preview).toMatchObject({ outcome: 'preview', plays: { length: 1 }, gone: [] });
    expect(stage.trakt.plays('sam')).toContain(added);
  });
});

describe('equal plays beside a removed one', () => {
  test('need no settled read where there are none', async () => {
    expect(await waited(runRemove([play]))).toBe(0);
    expect(stays()).toEqual([[[]]]);
    expect(stage.log.to('github')).toEqual([]);
  });

  test('are believed at once when nothing changed for six minutes, and are named by their history IDs', async () => {
    const [twin] = stage.trakt.addOldPlays('sam', [{ item: play.item, watchedAt: play.watchedAt }]);
    expect(await waited(runRemove([play]))).toBe(0);
    expect(stays()).toEqual([[[String(twin?.id)]]]);
  });

  test('are not named when another run has just removed them', async () => {
    const twin = watchAgain();
    stage.clock.advance(10 * MINUTE);
    await runRemove([twin], {}, 4);
    late(1);
    await runRemove([play]);
    expect(stays()).toEqual([[[]]]);
    expect(stage.lines.join('\n')).toContain(
      'There are identical plays beside selected ones, and an undo must know whether they are still there.',
    );
  });
});

test('equal plays over the end of a page are counted, even when they change places from read to read', async () => {
  const movie = stage.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  const at = (minute: number) => Date.parse('2025-01-01T00:00:00Z') + minute * MINUTE;
  const added = stage.trakt.addOldPlays(
    'sam',
    Array.from({ length: 600 }, (_, index) => ({
      item: movie,
      watchedAt: at(index >= 373 && index < 383 ? 373 : index),
    })),
  );
  const [equal] = added.filter(({ watchedAt }) => watchedAt === at(373));
  if (equal === undefined) throw new Error('No such play.');
  expect(ends(await runRemove([equal]))).toEqual({ ended: ['removed'], gone: 0 });
  expect(stays()).toEqual([[expect.toSatisfy((ids: string[]) => ids.length === 9)]]);
});

describe('a removed play', () => {
  test.each([
    ['refusals', { after: true, fault: status(423) }],
    ['timeouts', gatewayTimeoutAfterWork()],
  ])('that is gone is removed, although Trakt answered with %s alone', async (_, fault) => {
    stage.faults.add({ ...REMOVING, ...fault, times: Number.POSITIVE_INFINITY });
    const report = await runRemove(stage.story.accidental);
    expect(ends(report)).toEqual({ ended: Array(22).fill('removed'), gone: 0 });
    const { failure, outputs } = concludeChange(report, stage.run);
    expect(failure).toBeUndefined();
    expect(outputs).toMatchObject({ removed: 22, unconfirmed: 0, failed: 0 });
  });

  test('is distinguished from one whose batch was never sent', async () => {
    const plays = fillHistory(stage.trakt, 'sam', 150);
    stage.faults.add({ ...REMOVING, after: true, fault: status(423), times: Number.POSITIVE_INFINITY });
    const report = await runRemove(plays);
    const { failure, outputs } = concludeChange(report, stage.run);
    expect(outputs).toMatchObject({ removed: 100, unconfirmed: 0, failed: 50 });
    expect(failure).toBe('50 plays could not be removed; 100 were removed. The job summary says why.');
    expect(stage.trakt.plays('sam')).toHaveLength(28 + 50);
  });

  test('is unconfirmed when the history cannot be read afterwards, and the next run sees that it is gone', async () => {
    stage.faults.add({
      method: 'GET',
      path: '/sync/history*',
      where: () => stage.log.of('POST', REMOVING.path).length > 0,
      times: Number.POSITIVE_INFINITY,
      fault: html502(),
    });
    const report = await runRemove([play]);
    expect(ends(report)).toEqual({ ended: ['unconfirmed'], gone: 0 });
    const { failure, summary } = concludeChange(report, stage.run);
    expect(failure).toBe(
      '1 play may still be there; 0 were removed. Run this again later: it removes just what is left.',
    );
    expect(summary).toContain('Trakt is overloaded or down (502). This happened while reading the history.');
    expect(receipts()).toMatchObject([{ removed: [], gone: [] }]);

    stage.faults.clear();
    expect(ends(await runRemove([play], {}, 6))).toEqual({ ended: [], gone: 1 });
  });

  for (const [cases, size] of bySize<[string, () => void, string]>(
    [
      ['it is still listed', () => late(20), 'Trakt still listed them six minutes after they were removed.'],
      [
        'the reads contradict each other',
        () => void contradictReads(stage.trakt.switches),
        'Trakt’s answers contradicted each other.',
      ],
    ],
    ([what]) => what === 'it is still listed',
  ))
    test.each(cases)('is unconfirmed after six minutes in which %s', size, async (_, disturb, doubt) => {
      stage.faults.add({ ...REMOVING, after: true, fault: { run: disturb } });
      const removal = runRemove([], await selectRows([play]));
      expect(await waited(removal)).toBeLessThanOrEqual(8 * MINUTE);
      expect(await waited(removal)).toBe(0);
      expect(ends(await removal)).toEqual({ ended: ['unconfirmed'], gone: 0 });
      const { failure, summary } = concludeChange(await removal, stage.run);
      expect(failure).toBe(
        '1 play may still be there; 0 were removed. Run this again later: it removes just what is left.',
      );
      expect(summary).toContain(doubt);
    });
});

describe('the record of a removal', () => {
  test('is clear about 22 plays that one request removed, which sleeps for nothing', async () => {
    expect(await waited(runRemove(stage.story.accidental))).toBe(0);
    const ids = idsOf(stage.story.accidental);
    expect(stage.log.of('POST', REMOVING.path)).toHaveLength(1);
    expect(stage.log.to('api').map(({ method, path }) => `${method} ${path}`)).toEqual([
      expect.stringMatching(/^GET \/sync\/history/),
      expect.stringMatching(PROGRESS.path),
      'POST /sync/history/remove',
      'GET /sync/last_activities',
      expect.stringMatching(/^GET \/sync\/history/),
    ]);
    const { episodes } = await readActivities(stage.api);
    expect(receipts()).toMatchObject([
      {
        version: 1,
        account: { slug: 'sam' },
        run: { id: String(RUN), attempt: '1' },
        gone: [],
        added: [],
        perhaps: [],
      },
    ]);
    const removed = receipts()[0]?.removed ?? [];
    expect(removed.map(one => one.historyId).toSorted()).toEqual(ids.toSorted());
    expect(removed.every(one => one.clear)).toBe(true);
    expect(removed[0]).toMatchObject({ type: 'episode', minute: '2025-11-17T01:02', stays: [] });
    expect(receipts()[0]?.stamps.episodes).toBe(episodes);
  });

  test('is not clear about plays whose request got no clear answer', async () => {
    stage.faults.add({ ...REMOVING, ...gatewayTimeoutAfterWork() });
    await runRemove(stage.story.accidental);
    expect(receipts()).toMatchObject([{ removed: { length: 22 } }]);
    expect(receipts()[0]?.removed.some(one => one.clear)).toBe(false);
  });

  test('names what somebody else removed meanwhile as gone, not as removed', async () => {
    const [first, second] = stage.story.accidental as [Play, Play];
    stage.faults.add({ ...REMOVING, fault: { run: () => stage.trakt.removePlay('sam', first.id) } });
    const report = await runRemove([first, second]);
    expect(ends(report)).toEqual({ ended: ['already gone', 'removed'], gone: 0 });
    expect(receipts()).toMatchObject([
      { removed: [{ historyId: String(second.id), clear: true }], gone: idsOf([first]) },
    ]);
    const { outputs, summary } = concludeChange(report, stage.run);
    expect(outputs).toMatchObject({ removed: 1, 'already-gone': 1, failed: 0 });
    expect(summary).toContain('1 play was gone before this run could remove it');
  });

  test('is the intent alone where the run is cut off after its request', async () => {
    const context = stage.contextOf(RUN);
    const signIn = async () => {
      const { api, account } = await context.signIn();
      const read: typeof api.read = (path, ...rest) =>
        path === '/sync/last_activities'
          ? Promise.reject(new Error('The run is cut off.'))
          : api.read(path, ...rest);
      return { api: { ...api, read }, account };
    };
    const cutOff = removeIn({ ...context, signIn }, [play]);
    await expect(cutOff).rejects.toThrow('The run is cut off.');
    expect(stage.log.of('POST', REMOVING.path)).toHaveLength(1);
    expect(stage.artifacts.list(RUN).map(({ name }) => name)).toEqual([
      expect.stringMatching(/^removed-plays-sam-5-1-[a-z0-9]{4}-1of1\.csv$/),
    ]);
  });

  test('that cannot be made stops the run before anything is sent', async () => {
    const context = stage.contextOf(RUN);
    const full: Artifacts = {
      ...context.artifacts,
      uploadRecord: () => Promise.reject(new StorageFull('GitHub’s storage for artifacts is full.')),
    };
    await expect(removeIn({ ...context, artifacts: full }, [play])).rejects.toThrow(
      'Nothing was changed. GitHub’s storage for artifacts is full.',
    );
    expect(stage.log.of('POST', REMOVING.path)).toEqual([]);
    expect(stage.trakt.plays('sam')).toHaveLength(28);
  });

  test('of a receipt that cannot be uploaded is a warning, and the play is gone', async () => {
    const context = stage.contextOf(RUN);
    const intentOnly: Artifacts = {
      ...context.artifacts,
      uploadRecord: file =>
        file.endsWith('.csv') ? context.artifacts.uploadRecord(file) : Promise.reject(new Failure('No.')),
    };
    const report = await removeIn({ ...context, artifacts: intentOnly }, [play]);
    expect(ends(report)).toEqual({ ended: ['removed'], gone: 0 });
    expect(stage.lines.join('\n')).toContain('What this run did could not be recorded. No.');
  });
});

describe('what the comparison with the history found', () => {
  test('is that plays may be missing from contradicting reads: none of them is taken for gone', async () => {
    stage.faults.add({ ...REMOVING, after: true, fault: { run: contradictReads(stage.trakt.switches) } });
    const unknown = { ...play, id: 99_000_000_001n };
    const report = await runRemove([play, unknown]);
    expect(ends(report)).toEqual({ ended: ['removed'], gone: 1 });
    const { failure, outputs } = concludeChange(report, stage.run);
    expect(outputs).toMatchObject({ removed: 1, unconfirmed: 1, 'already-gone': 0 });
    expect(failure).toBe(
      '1 selected play could not be found, and Trakt’s answers contradicted each other, so it may still be there. Run this again in a few minutes.',
    );
  });

  test('is that what is at the new time of a move is not certain: nothing is moved', async () => {
    const before = stage.occasions();
    let reads = 0;
    stage.trakt.switches.itemCount = items => items + ++reads;
    const given = await selectRows([play], { remove: '', move_to: '2024-05-01T18:15:00Z' });
    await expect(runRemove([], given)).rejects.toThrow(
      'Nothing was changed: Trakt’s answers contradicted each other for two minutes',
    );
    expect(stage.occasions()).toEqual(before);
    expect(stage.artifacts.list(RUN)).toEqual([]);
  });

  test('is that Trakt calls a play something else than its row: a warning, and it is removed', async () => {
    const report = await runRemove([], await selectRows([play], { title: 'Agents of SHIELD' }));
    expect(ends(report)).toEqual({ ended: ['removed'], gone: 0 });
    const { failure, warnings, summary } = concludeChange(report, stage.run);
    expect(failure).toBeUndefined();
    expect(warnings).toEqual([
      '1 row describes its play differently than Trakt does now. The job summary lists it.',
    ]);
    expect(summary).toContain('says “Agents of SHIELD”');
  });

  test('is that a spreadsheet cut a history ID to 15 digits: it fails, and the play is named', async () => {
    const long = stage.trakt.addPlay('sam', { ...play, id: 9_007_199_254_740_993n });
    const cut = { ...long, id: 9_007_199_254_740_990n };
    const report = await runRemove([], await selectRows([play, cut]), 7);
    const { failure, warnings } = concludeChange(report, stage.run);
    expect(failure).toContain('an identical play is there under another history ID');
    expect(warnings.join()).toContain(
      'A spreadsheet may have rounded 1 history ID that is gone: 9007199254740990 may have been 9007199254740993.',
    );
    expect(stage.trakt.plays('sam').map(({ id }) => id)).toContain(long.id);
  });
});

describe('a row that has lost its time, and does not say which movie by number', () => {
  const AT = '2025-11-19T20:00:00Z';
  const OF_MOVIE = /^\/sync\/history\/movies\//;
  /** So many plays, and one of a movie; the row of that, as a spreadsheet leaves it. */
  async function loseTime(others: string[] = [], plays = 600) {
    fillHistory(stage.trakt, 'sam', plays);
    const item = stage.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
    const [lost] = stage.trakt.addOldPlays(
      'sam',
      [AT, ...others].map(watchedAt => ({ item, watchedAt })),
    );
    const csv = `remove,history_id,watched_at,type,title,year\nx,${lost?.id},########,movie,Groundhog Day,1993\n`;
    await stage.workspace.write('changes', 'a.csv', csv);
    return { files: ['changes/a.csv'] };
  }

  test('is believed where the movie was watched once', async () => {
    expect(ends(await runRemove([], await loseTime()))).toEqual({ ended: ['removed'], gone: 0 });
    expect(stage.log.of('GET', OF_MOVIE)).toHaveLength(1);
  });

  test('needs no further read where the whole history was read', async () => {
    expect(ends(await runRemove([], await loseTime([], 0)))).toEqual({ ended: ['removed'], gone: 0 });
    expect(stage.log.of('GET', OF_MOVIE)).toEqual([]);
  });

  test('is refused where it was watched years ago as well, beyond what had to be read', async () => {
    await expect(runRemove([], await loseTime(['2001-01-01T20:00:00Z']))).rejects.toThrow(
      'Nothing was removed: 1 row has a problem (listed below). Fix it and run this again.',
    );
    expect(stage.log.of('POST', REMOVING.path)).toEqual([]);
  });

  test('is refused where it cannot be seen how often it was watched', async () => {
    const file = await loseTime();
    stage.trakt.switches.itemCount = items => (items === 1 ? Number.NaN : items);
    await expect(runRemove([], file)).rejects.toThrow(
      'Nothing was removed: Trakt’s answers contradicted each other, and some rows have lost their times, so it is not certain which plays they mean.',
    );
    expect(stage.log.of('POST', REMOVING.path)).toEqual([]);
  });
});

test('plays that Trakt could not give back stop the run, and are named', async () => {
  const item = stage.trakt.addMovie({ title: 'Alien', year: 1979 });
  const [first, second] = stage.trakt.addOldPlays(
    'sam',
    ['2025-11-10T20:00:00Z', '2025-11-11T20:00:00Z'].map(watchedAt => ({
      item,
      watchedAt,
      missing: ['movie'],
    })),
  ) as [Play, Play];
  const stopped = (plays: Play[]) => runRemove(plays).catch((error: Failure) => error);
  expect(await stopped([first])).toMatchObject({
    message:
      'Nothing was removed: Trakt could not give back 1 play, because it no longer has its episode or movie. To remove it for good, set allow-irreversible to true; otherwise unmark it.',
  });
  expect(await stopped([first, second])).toMatchObject({
    message:
      'Nothing was removed: Trakt could not give back 2 plays, because it no longer has their episode or movie. To remove them for good, set allow-irreversible to true; otherwise unmark them.',
    problems: [first, second].map(({ id }) => ({ message: expect.stringContaining(`History ID ${id}: `) })),
  });
});

test('a play that no undo can bring back is named before it is removed', async () => {
  const item = stage.trakt.addMovie({ title: 'Alien', year: 1979 });
  const lost = stage.trakt.addPlay('sam', { item, watchedAt: '2025-11-10T20:00:00Z', missing: ['movie'] });
  const before: string[] = [];
  stage.faults.add({ ...REMOVING, fault: { run: () => void before.push(...stage.lines) } });
  expect(ends(await runRemove([lost, play], { allowIrreversible: true })).ended).toEqual([
    'removed',
    'removed',
  ]);
  expect(before.join()).toContain('No undo can bring back a movie that Trakt has no title for, watched');
});

describe('a play that stayed beside one that is gone', () => {
  /** What GitHub is asked about artifacts: the pages of their list, runs, downloads. */
  const asked = async (step: Promise<unknown>) => {
    const before = stage.log.list.length;
    await step;
    const paths = stage.log.list
      .slice(before)
      .filter(({ host }) => host === 'github')
      .map(({ path }) => path);
    const count = (part: RegExp) => paths.filter(path => part.test(path)).length;
    return {
      pages: count(/\/actions\/artifacts\?/),
      lists: count(/\/artifacts\/\d+\/zip$/),
      all: paths.length,
    };
  };
  /** Runs of which each removed another play than any that is asked for here. */
  function addEarlierRuns(runs: number): void {
    const list = stage.artifacts.list(RUN).find(({ name }) => name.startsWith('removed-plays-'));
    for (let id = 1000; id < 1000 + runs; id++) {
      stage.github.addRun({ id });
      const text = list?.text().replaceAll(String(play.id), String(id)) ?? '';
      stage.artifacts.add(id, `removed-plays-sam-${id}-1-abcd-1of1.csv`, text);
    }
  }

  /** Selects the removed play once more after so many other runs, where it had been watched twice. */
  async function selectAgainAfter(runs: number) {
    const stays = watchAgain();
    await runRemove([play]);
    const gone = await selectRows([play]);
    addEarlierRuns(runs);
    stage.clock.advance(7 * MINUTE);
    const again = runRemove([], gone, 6);
    return { stays, asked: await asked(again), report: await again };
  }

  test('is looked for in the newest lists, until it is found', async () => {
    const { stays, asked, report } = await selectAgainAfter(8);
    expect(asked).toEqual({ pages: 1, lists: 9, all: 21 });
    expect(report).toMatchObject({ gone: { length: 1 }, movedOn: [] });
    expect(stage.trakt.plays('sam')).toContain(stays);
  });

  test('is looked for in no more than twenty lists of hundreds', { tags: ['large'] }, async () => {
    const { stays, asked, report } = await selectAgainAfter(300);
    expect(asked).toEqual({ pages: 1, lists: 20, all: 46 });
    expect(report).toMatchObject({ movedOn: [{ live: { historyId: String(stays.id) } }] });
  });

  test('is not looked for where nothing is gone', async () => {
    await runRemove([play]);
    addEarlierRuns(3);
    stage.clock.advance(7 * MINUTE);
    const [, other] = stage.story.accidental;
    expect(await asked(runRemove(other === undefined ? [] : [other], {}, 6))).toMatchObject({
      pages: 0,
      lists: 0,
    });
  });
});

describe('an ID that ends in zeros and is gone', () => {
  const [removed, live] = [9_007_199_254_740_990n, 9_007_199_254_740_997n];
  const addBoth = () => {
    const first = stage.trakt.addPlay('sam', { ...play, watchedAt: '2025-11-19T20:00:00Z', id: removed });
    stage.trakt.addPlay('sam', { ...play, watchedAt: '2025-11-20T20:00:00Z', id: live });
    return first;
  };

  test('was not rounded where its row says of another play than the one it could be', async () => {
    const first = addBoth();
    const rows = await selectRows([first]);
    stage.trakt.removePlay('sam', removed);
    expect(await runRemove([], rows)).toMatchObject({ gone: { length: 1 }, rounded: [], movedOn: [] });
  });

  test('was not rounded where a run removed it', async () => {
    const first = addBoth();
    await runRemove([first]);
    stage.clock.advance(6 * MINUTE);
    expect(await runRemove([first], {}, 6)).toMatchObject({ gone: { length: 1 }, rounded: [] });
  });

  test('may have been rounded where nothing speaks against it', async () => {
    const first = addBoth();
    stage.trakt.removePlay('sam', removed);
    const report = await runRemove([first, play]);
    expect(report).toMatchObject({ rounded: [{ live: { historyId: String(live) } }] });
  });
});

test('a file that marks nothing beside one that does is named', async () => {
  const { files } = await selectRows([play]);
  const unmarked = 'remove,history_id,watched_at\n,1,2025-11-17T01:02:00Z\n';
  await stage.workspace.write('changes', 'my_list.csv', unmarked);
  const report = await runRemove([], { files: [...files, 'changes/my_list.csv'] });
  expect(ends(report).ended).toEqual(['removed']);
  const { failure, warnings } = concludeChange(report, stage.run);
  expect(failure).toBeUndefined();
  expect(warnings).toEqual([
    'No play is selected in changes/my_list.csv. Write x in the column remove beside each play that should go, and commit the file again.',
  ]);
});

describe('the season grids', () => {
  test.each([
    [3, 3],
    [4, 0],
  ])('of %i shows of which plays go are %i', async (shows, grids) => {
    const plays = Array.from({ length: shows }, (_, index) => {
      const show = stage.trakt.addShow({ title: `Show ${index}`, seasons: { 1: 1 } });
      return { item: episodeOf(show, 1, 1), watchedAt: '2025-11-02T20:00:00Z' };
    });
    const going = stage.trakt.addOldPlays('sam', plays);
    const report = await runRemove([], await selectRows(going));
    expect(report).toMatchObject({ outcome: 'done', shows: { length: grids } });
    expect(stage.log.of('GET', PROGRESS.path)).toHaveLength(grids);
  });

  test('are left out when they cannot be read, and the run goes well', async () => {
    stage.faults.add({ ...PROGRESS, times: Number.POSITIVE_INFINITY, fault: html502() });
    const report = await runRemove([], await selectRows([play]));
    expect(ends(report)).toEqual({ ended: ['removed'], gone: 0 });
    expect(report).toMatchObject({ shows: [] });
    expect(concludeChange(report, stage.run).failure).toBeUndefined();
    expect(stage.lines.join('\n')).toContain(NO_GRID);
  });
});

describe('a file that marks plays in several ways', () => {
  /** Rows with the mark and the time of each. */
  async function mark(...marks: [play: Play, remove: string, moveTo: string][]) {
    const rows = marks.map(([{ id, item, watchedAt }, remove, moveTo]) =>
      [remove, moveTo, id, new Date(watchedAt).toISOString(), item.type, item.ids.trakt].join(','),
    );
    const csv = ['remove,move_to,history_id,watched_at,type,trakt_id', ...rows].join('\n');
    await stage.workspace.write('changes', 'a.csv', csv);
    return { files: ['changes/a.csv'] };
  }

  test('has one play removed, another moved and a third kept', async () => {
    const [first, second, third] = stage.story.accidental as [Play, Play, Play];
    const file = await mark([first, 'x', ''], [second, '', '2024-05-01T18:15:00Z'], [third, 'keep', '']);
    const report = await runRemove([], file);
    expect(report).toMatchObject({
      ended: [{ end: 'removed' }],
      moved: [{ end: 'moved' }],
      kept: [{ historyId: String(third.id) }],
    });
    expect(stage.trakt.plays('sam')).not.toContain(first);
    expect(stage.trakt.plays('sam')).not.toContain(second);
  });

  test('has one removed and one moved', async () => {
    const [first, second] = stage.story.accidental as [Play, Play];
    const file = await mark([first, 'x', ''], [second, '', 'unknown']);
    expect(await runRemove([], file)).toMatchObject({
      ended: [{ end: 'removed' }],
      moved: [{ end: 'moved' }],
    });
  });

  test('has links for all of it in a preview, but for a move to a given time', async () => {
    const [first, second, third] = stage.story.accidental as [Play, Play, Play];
    const preview = async (moveTo: string) =>
      runRemove([], {
        ...(await mark([first, 'x', ''], [second, '', moveTo], [third, 'keep', ''])),
        dryRun: true,
      });
    expect(await preview('unknown')).toMatchObject({
      offers: { areAll: true, offers: [{ what: 'remove' }, { what: 'unknown' }, { what: 'keep' }] },
    });
    expect(await preview('2024-05-01T18:15:00Z')).toMatchObject({
      offers: { areAll: false, offers: [{ what: 'remove' }, { what: 'keep' }] },
    });
  });

  test('is told all that is wrong with it, and to fix that', async () => {
    const [first, second] = stage.story.accidental as [Play, Play];
    const one = runRemove([], await mark([first, 'perhaps', '']));
    await expect(one).rejects.toThrow(
      'Nothing was removed: 1 problem in what you selected (listed below). Fix it and run this again.',
    );
    const both = runRemove([], await mark([first, 'perhaps', ''], [second, '', 'soon']));
    await expect(both).rejects.toThrow(
      'Nothing was removed: 2 problems in what you selected (listed below). Fix them and run this again.',
    );
  });
});

test('the log has a group for each thing that is done, and none for others', async () => {
  const context = stage.contextOf(RUN);
  const titles: string[] = [];
  const group: typeof context.log.group = (title, step) => {
    titles.push(title);
    return step();
  };
  await removeIn({ ...context, log: { ...context.log, group } }, [play]);
  expect(titles).toEqual([
    'Reading the selection',
    'Comparing with the history at Trakt',
    'Recording what is about to change',
    'Removing',
    'Recording what was changed',
  ]);
});

test('a season grid shows the plays of its own show alone', async () => {
  const show = stage.trakt.addShow({ title: 'Other', seasons: { 1: 2 } });
  const [other] = stage.trakt.addOldPlays('sam', [
    { item: episodeOf(show, 1, 1), watchedAt: '2025-11-02T20:00:00Z' },
  ]);
  const report = await runRemove(other === undefined ? [] : [play, other]);
  if (report.outcome !== 'done') throw new Error('Nothing was done.');
  expect(report.shows).toHaveLength(2);
  for (const { traktId, plays } of report.shows)
    expect(new Set(plays.map(({ showTraktId }) => showTraktId))).toEqual(new Set([traktId]));
});
