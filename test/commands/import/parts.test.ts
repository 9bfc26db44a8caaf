import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readComing } from '../../../src/csv/record-reading.ts';
import type { Show } from '../../simulator/trakt/catalogue.ts';
import { openStage, type Stage } from '../stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const LIST = 'imports/list.csv';
const HOUR = 3_600_000;
const START = Date.parse('2015-01-01T00:00:00Z');

/** So many shows of 34 episodes, each watched once, hour by hour, as TV Time’s export has them. */
async function writeTvTime(shows: number): Promise<{ rows: number; wanted: string[] }> {
  const all = Array.from({ length: shows }, (_, index) =>
    stage.trakt.addShow({
      title: `Story of the ${index}`,
      year: 1990 + (index % 30),
      seasons: { 1: 17, 2: 17 },
    }),
  );
  const watched = all.flatMap(episodesOf).map((episode, index) => ({
    episode,
    at: new Date(START + index * HOUR).toISOString(),
  }));
  const lines = watched.map(
    ({ episode: { show, season, number, ids }, at }) =>
      `watch-episode,${show.ids.tvdb},${show.title},${season},${number},${ids.tvdb},${at.slice(0, 19).replace('T', ' ')}`,
  );
  await stage.workspace.write(
    'imports',
    'list.csv',
    `key,s_id,series_name,season_number,episode_number,ep_id,created_at\n${lines.join('\n')}\n`,
  );
  return {
    rows: lines.length,
    wanted: watched.map(({ episode, at }) => `episode ${episode.ids.trakt} ${at.slice(0, 16)}`),
  };
}

function episodesOf(show: Show) {
  return show.seasons.flatMap(({ episodes }) => episodes);
}

const reads = () => stage.log.list.filter(({ host, method }) => host === 'api' && method === 'GET');
const isLookup = ({ path }: { path: string }) => /^\/(?:search|shows)\//.test(path);
const artifactsOf = (run: number, kind: string) =>
  stage.artifacts.list(run).filter(({ name }) => name.startsWith(kind));
const added = () =>
  stage.occasions().filter(occasion => occasion.includes(' 2015-') || occasion.includes(' 2016-'));

describe('a long list', () => {
  const takesTwoRequestsAShow = (shows: number) => async () => {
    const { rows } = await writeTvTime(shows);
    expect(rows).toBe(shows * 34);
    const report = await stage.importFiles(1, [LIST], true);
    expect(report).toMatchObject({ outcome: 'preview', uncertain: [], selected: rows, group: 1 });
    expect(report.outcome === 'preview' && report.lacking).toHaveLength(rows);
    const lookups = reads().filter(isLookup);
    expect(new Set(lookups.map(({ path }) => path)).size).toBe(2 * shows);
    // Trakt allows 500 in five minutes: what comes too soon is asked for again.
    expect(lookups.length).toBeLessThan(2 * shows + 8);
    expect(reads().length - lookups.length).toBeLessThan(8);
    const told = stage.lines.filter(line => line.startsWith('Resolved '));
    expect(told.length).toBeGreaterThan(shows / 60);
    const all = rows.toLocaleString('en');
    expect(told.at(-1)).toBe(`Resolved ${all} of ${all} rows.`);
  };
  test(
    'of 1,360 plays of 40 shows takes two requests a show, and says how far it is',
    { tags: ['large'] },
    takesTwoRequestsAShow(40),
  );
  test('of 10,030 plays of 295 shows does so, too', { tags: ['large'] }, takesTwoRequestsAShow(295));

  const goesInParts = (shows: number, parts: number) => async () => {
    const { rows, wanted } = await writeTvTime(shows);
    expect(rows).toBe(shows * 34);
    const report = await stage.importFiles(1, [LIST]);
    expect(report).toMatchObject({ outcome: 'done', uncertain: [], selected: rows });
    expect(added()).toEqual(wanted.toSorted());
    expect(stage.additions()).toHaveLength(Math.ceil(rows / 100));
    // The history once to compare, and around each part once more to see it there, with the stamps.
    expect(reads().filter(request => !isLookup(request)).length).toBeLessThan(13 * parts + 1);
    expect(artifactsOf(1, 'added-plays-')).toHaveLength(parts);
    expect(artifactsOf(1, 'receipt-')).toHaveLength(parts);
    const end = Math.min(2_000, rows).toLocaleString('en');
    expect(stage.lines).toContain(`Plays 1,001 to ${end} of ${rows.toLocaleString('en')}.`);
  };
  test('is put on record, added and receipted a thousand at a time', goesInParts(30, 2));
  test('of three parts is, too', { tags: ['large'], timeout: 60_000 }, goesInParts(70, 3));
});

test('thousands of episodes by their IDs alone take two requests a show', { tags: ['large'] }, async () => {
  const show = stage.trakt.addShow({ title: 'Long', seasons: { 1: 500, 2: 500, 3: 500, 4: 500 } });
  const lines = episodesOf(show).map(
    ({ ids }, index) => `${new Date(START + index * HOUR).toISOString()},episode,${ids.tvdb}`,
  );
  await stage.workspace.write('imports', 'list.csv', `watched_at,type,tvdb_id\n${lines.join('\n')}\n`);
  const report = await stage.importFiles(1, [LIST], true);
  expect(report).toMatchObject({ outcome: 'preview', uncertain: [] });
  expect(report.outcome === 'preview' && report.lacking.length).toBe(2_000);
  expect(
    reads()
      .filter(isLookup)
      .map(({ path }) => path.replace(/\?.*/, '')),
  ).toEqual([
    `/search/tvdb/${episodesOf(show)[0]?.ids.tvdb}`,
    `/shows/${show.ids.trakt}/seasons`,
    // Of the grid.
    `/shows/${show.ids.trakt}/progress/watched`,
  ]);
});

test('a play is put on record with the history ID that its row has, and one without an ID stands for none', async () => {
  const movie = stage.trakt.addMovie({ title: 'Clock', year: 2010 });
  const rows = ['77,2015-01-01T20:00:00Z', ',2015-01-02T20:00:00Z'].map(
    row => `${row},movie,${movie.ids.trakt}`,
  );
  const text = `history_id,watched_at,type,trakt_id\n${rows.join('\n')}\n`;
  await stage.workspace.write('imports', 'list.csv', text);
  await stage.importFiles(1, [LIST]);
  const record = readComing(artifactsOf(1, 'added-plays-')[0]?.text() ?? '');
  expect(record?.rows.map(row => [row.play.watchedAt.slice(0, 10), row.for])).toEqual([
    ['2015-01-01', '77'],
    ['2015-01-02', undefined],
  ]);
});

describe('an import in parts', () => {
  /** A play a minute of one movie, by the IDs that it had; `twice` is the number of the first of two of one minute. */
  async function writeMinutes(count: number, twice: number) {
    const movie = stage.trakt.addMovie({ title: 'Clock', year: 2010 });
    const minute = (index: number) =>
      new Date(START + (index > twice ? index - 1 : index) * 60_000).toISOString().slice(0, 16);
    const all = Array.from({ length: count }, (_, index) => minute(index));
    const rows = all.map((at, index) => `${7_000_000 + index},${at}:00Z,movie,${movie.ids.trakt}`);
    const text = `history_id,watched_at,type,trakt_id\n${rows.join('\n')}\n`;
    await stage.workspace.write('imports', 'list.csv', text);
    return { movie, wanted: all.map(at => `movie ${movie.ids.trakt} ${at}`) };
  }

  test('knows what its earlier parts added: two plays of one minute in two parts are none too many', async () => {
    const { wanted } = await writeMinutes(1_002, 999);
    expect(wanted[999]).toBe(wanted[1_000]);
    const report = await stage.importFiles(1, [LIST]);
    expect(report).toMatchObject({ outcome: 'done', done: { surplus: [], takenBack: [], notSent: [] } });
    expect(added()).toEqual(wanted.toSorted());
    const ends = report.outcome === 'done' ? (report.done?.added ?? []) : [];
    expect(ends.map(({ end }) => end)).toEqual(Array(1_002).fill('added'));
  });

  test('goes on where Trakt refuses one play of a part and takes the others', async () => {
    const { wanted } = await writeMinutes(1_001, 2_000);
    const bad = stage.trakt.addMovie({ title: 'Bad' });
    const text = await stage.workspace.read(LIST, 1_000_000);
    const row = `8,2014-12-31T20:00:00Z,movie,${bad.ids.trakt}\n`;
    await stage.workspace.write('imports', 'list.csv', `${Buffer.from(text).toString()}${row}`);
    stage.trakt.switches.refuse422 = item => item === bad;
    const report = await stage.importFiles(1, [LIST]);
    expect(report).toMatchObject({ outcome: 'done', done: { notSent: [] } });
    expect(added()).toEqual(wanted.toSorted());
    const ends = report.outcome === 'done' ? (report.done?.added ?? []) : [];
    expect(ends.filter(({ end }) => end === 'failed').map(({ play }) => play.traktId)).toEqual([
      bad.ids.trakt,
    ]);
  });

  test('goes on after a part that Trakt does not know any more', async () => {
    const { movie } = await writeMinutes(1_000, 2_000);
    const known = stage.trakt.addMovie({ title: 'Known' });
    const text = await stage.workspace.read(LIST, 1_000_000);
    const row = `8,2015-12-31T20:00:00Z,movie,${known.ids.trakt}\n`;
    await stage.workspace.write('imports', 'list.csv', `${Buffer.from(text).toString()}${row}`);
    const { movies } = stage.trakt.catalogue;
    stage.faults.add({
      ...{ method: 'POST', path: '/sync/history', fault: { status: 500 } },
      where: () => {
        if (movies.includes(movie)) movies.splice(movies.indexOf(movie), 1);
        return false;
      },
    });
    const report = await stage.importFiles(1, [LIST]);
    expect(report).toMatchObject({ outcome: 'done', done: { notSent: [] } });
    expect(added()).toEqual([`movie ${known.ids.trakt} 2015-12-31T20:00`]);
    const ends = report.outcome === 'done' ? (report.done?.added ?? []) : [];
    expect(ends.map(({ end }) => end)).toEqual([...Array(1_000).fill('not found'), 'added']);
  });

  test.each([
    [1_001, '1 more play was not sent: run this again later.'],
    [1_002, '2 more plays were not sent: run this again later.'],
  ])('of %i plays of which Trakt takes none stops after its first part, and says so', async (plays, line) => {
    await writeMinutes(plays, 2_000);
    const fault = { status: 420 };
    stage.faults.add({ method: 'POST', path: '/sync/history', times: Number.POSITIVE_INFINITY, fault });
    const report = await stage.importFiles(1, [LIST]);
    expect(report).toMatchObject({ outcome: 'done', done: { notSent: { length: plays - 1_000 } } });
    expect(artifactsOf(1, 'added-plays-')).toHaveLength(1);
    expect(stage.lines.filter(each => each.startsWith('Plays '))).toEqual([
      `Plays 1 to 1,000 of ${plays.toLocaleString('en')}.`,
    ]);
    expect(stage.lines.at(-1)).toBe(line);
  });

  test('reports a play that somebody else adds at that moment as one too many', async () => {
    const { movie } = await writeMinutes(1, 1);
    const add = () => void stage.trakt.addPlay('sam', { item: movie, watchedAt: START, action: 'watch' });
    stage.faults.add({ method: 'POST', path: '/sync/history', after: true, fault: { run: add } });
    const report = await stage.importFiles(1, [LIST]);
    expect(report).toMatchObject({ outcome: 'done', done: { surplus: [{ title: 'Clock' }] } });
  });

  test('that is cut off anywhere has done its parts, and the next one goes on', {
    tags: ['large'],
    timeout: 120_000,
  }, async () => {
    const { wanted } = await writeTvTime(70);
    for (let lines = 8; ; lines += 7) {
      stage.cutOffAfter(lines);
      const run = stage.importFiles(100 + lines, [LIST]);
      const isOver = await run.then(
        () => true,
        () => false,
      );
      const there = added();
      expect(new Set(there).size).toBe(there.length);
      expect(there.filter(occasion => !wanted.includes(occasion))).toEqual([]);
      if (isOver) break;
    }
    stage.cutOffAfter(Number.POSITIVE_INFINITY);
    expect(added()).toEqual(wanted.toSorted());
  });

  const isUndoneAsOne = (shows: number, parts: number) => async () => {
    const { wanted } = await writeTvTime(shows);
    const before = stage.occasions();
    await stage.importFiles(1, [LIST]);
    expect(added()).toEqual(wanted.toSorted());
    expect(artifactsOf(1, 'receipt-')).toHaveLength(parts);
    const { report, failure } = await stage.undo(2, 1);
    expect(failure).toBeUndefined();
    expect(report).toMatchObject({ outcome: 'done' });
    expect(stage.occasions()).toEqual(before);
  };
  test('is undone as one', { tags: ['large'] }, isUndoneAsOne(30, 2));
  test('is undone as one, three parts too', { tags: ['large'], timeout: 60_000 }, isUndoneAsOne(60, 3));

  const stops = (shows: number, notSent: number) => async () => {
    const { wanted } = await writeTvTime(shows);
    let sent = 0;
    stage.faults.add({
      where: ({ method, path }) => method === 'POST' && path === '/sync/history' && ++sent > 10,
      times: 10,
      fault: { status: 420 },
    });
    const report = await stage.importFiles(1, [LIST]);
    expect(report).toMatchObject({ outcome: 'done', done: { notSent: { length: notSent } } });
    expect(added()).toHaveLength(1_000);
    stage.faults.clear();
    await stage.importFiles(2, [LIST]);
    expect(added()).toEqual(wanted.toSorted());
  };
  const STOPS =
    'stops at the part that Trakt does not take, keeps what was added, and goes on when it is run again';
  test(STOPS, stops(31, 0));
  test(`${STOPS}, with a part more`, { tags: ['large'], timeout: 60_000 }, stops(60, 40));
});
