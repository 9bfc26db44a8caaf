import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../../../src/action/context.ts';
import { backup, type SavedBackup } from '../../../src/commands/backup/backup.ts';
import { begin } from '../../../src/commands/backup/begin.ts';
import { daysAround } from '../../../src/commands/backup/days.ts';
import { playsOnThisDay, rowsWith } from '../../../src/commands/backup/on-this-day.ts';
import type { BackupOptions } from '../../../src/commands/backup/options.ts';
import {
  addBars,
  readBars,
  subtractBars,
  writeBars,
  yearBars,
} from '../../../src/commands/backup/year-bars.ts';
import { writeBackup } from '../../../src/csv/write.ts';
import type { Play } from '../../../src/history/play.ts';
import { createCalendar } from '../../../src/text/calendar.ts';
import { episodePlay } from '../../history/plays.ts';
import { bySize } from '../../size.ts';
import { openStage, type Stage } from '../stage.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const SHOWS = 60;
/** The files of the newest plays and of those of a day before, and the show with plays that look wrong. */
const READ = 35;

let stage: Stage;
let items: ReturnType<Stage['trakt']['catalogue']['episodes']>;

beforeEach(async () => {
  stage = await openStage();
  const { trakt, clock } = stage;
  const shows = Array.from({ length: SHOWS }, (_, index) =>
    trakt.addShow({ title: `Show ${index}`, year: 2000, seasons: { 1: 15 } }),
  );
  items = shows.flatMap(show => show.seasons.flatMap(season => season.episodes));
  trakt.addOldPlays(
    'sam',
    items.map((item, index) => ({
      item,
      watchedAt: Math.floor(clock.now() / MINUTE) * MINUTE - (items.length - index) * 50 * MINUTE,
    })),
  );
  await save();
  clock.advance(DAY);
});
afterEach(() => stage.close());

async function save(
  differs: Partial<BackupOptions> = {},
  context = stage.contextOf(1),
): Promise<SavedBackup> {
  const options: BackupOptions = {
    ...stage.options,
    command: 'backup',
    directory: 'history',
    duplicateWindow: 4,
    duplicateKeep: 'best',
    maxShrink: 50,
    full: false,
    issue: false,
    ...differs,
  };
  const report = await backup(context, options, await begin(context));
  if (report.outcome !== 'saved') throw new Error('Nothing changed.');
  return report;
}

/** The pages of the history that were asked for, from a place in the record of requests on. */
const pagesSince = (before: number) =>
  stage.log.list.slice(before).flatMap(({ path }) => /history\?page=(\d+)/.exec(path)?.[1] ?? []);

/** A context in which what is done with each file of the backup begins with this. */
function contextWith(look: (name: string) => Promise<void>): Context {
  const context = stage.contextOf(1);
  const { workspace } = context;
  return {
    ...context,
    workspace: {
      ...workspace,
      async folder(directory) {
        const folder = await workspace.folder(directory);
        return {
          ...folder,
          async read(name) {
            await look(name);
            return folder.read(name);
          },
          async look(name, see) {
            await look(name);
            return folder.look(name, see);
          },
        };
      },
    },
  };
}

/** Watches three episodes of one show, hours ago. */
function watchThree(): void {
  for (const [index, item] of items.slice(0, 3).entries())
    stage.trakt.addPlay('sam', { item, watchedAt: stage.clock.now() - 5 * HOUR + index * HOUR });
  stage.clock.advance(HOUR);
}

/** Another job begins: what steps before left for those after them is gone. */
async function clearReceipts(): Promise<void> {
  const { temp } = stage.contextOf(1);
  const receipts = (await readdir(temp)).filter(name => name.startsWith('trakt-receipt-'));
  expect(receipts).not.toEqual([]);
  await Promise.all(receipts.map(name => rm(join(temp, name))));
}

const pathOf = (name: string) => join(stage.workspace.absolute('history'), name);

async function changeManifest(change: (manifest: ReturnType<typeof JSON.parse>) => void): Promise<void> {
  const manifest = JSON.parse(await readFile(pathOf('manifest.json'), 'utf8'));
  change(manifest);
  await writeFile(pathOf('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

describe('three new plays', () => {
  test('need three requests, a look into few files, and change the file that gets them', async () => {
    watchThree();
    const before = stage.log.list.length;
    const report = await save();
    expect(report.added).toHaveLength(3);
    expect(report.isFullRead).toBe(false);
    expect(report.unreadFiles).toBe(SHOWS - READ);
    expect(report.written).toEqual(['history/shows/show-0.csv']);
    expect(stage.log.list.slice(before).filter(({ host }) => host === 'api')).toHaveLength(3);
  });

  test('are asked for before the files are looked at, so that neither waits for the other', async () => {
    watchThree();
    const asked = new Promise<void>(resolve => {
      const stop = stage.onArrival(({ path }) => {
        if (!path.includes('page=2')) return;
        stop();
        resolve();
      });
    });
    const isFile = (name: string) => name.endsWith('.csv');
    const report = await save(
      {},
      contextWith(async name => void (isFile(name) && (await asked))),
    );
    expect(report.added).toHaveLength(3);
    expect(report.isFullRead).toBe(false);
  });

  test('need one look at each file, and one more at those of which plays are read', async () => {
    watchThree();
    const looks: string[] = [];
    const report = await save(
      {},
      contextWith(async name => void (name.endsWith('.csv') && looks.push(name))),
    );
    expect(report.unreadFiles).toBe(SHOWS - READ);
    const files = SHOWS + 2;
    expect(new Set(looks).size).toBe(files);
    expect(looks.length).toBe(files + (files - report.unreadFiles));
  });

  test('count once in the years, as they do when everything is read', async () => {
    const years = async () => JSON.parse(await readFile(pathOf('manifest.json'), 'utf8')).outline.years;
    watchThree();
    expect((await save()).unreadFiles).toBeGreaterThan(0);
    const few = await years();
    await save({ full: true });
    expect(few).toEqual(await years());
  });

  test('make the front page that all files would, of which more are read for it', async () => {
    const year = new Date(stage.clock.now()).getUTCFullYear();
    const item = items[5 * 15] ?? expect.fail('no episode');
    const often = Array.from({ length: 20 }, (_, day) => ({
      item,
      watchedAt: Date.UTC(year, 0, 2 + day, 20),
    }));
    stage.trakt.addOldPlays('sam', often);
    await save({ full: true });
    watchThree();
    const report = await save();
    expect(report.unreadFiles).toBeGreaterThan(0);
    const few = await readFile(pathOf('README.md'), 'utf8');
    expect(few).toContain('[Show 5](shows/show-5.csv)** | 35 |');
    await save({ full: true });
    expect(few).toBe(await readFile(pathOf('README.md'), 'utf8'));
  });

  const goTheShortWay = (nights: number) => async () => {
    for (let night = 0; night < nights; night++) {
      watchThree();
      expect((await save()).unreadFiles).toBeGreaterThan(0);
      stage.clock.advance(DAY);
    }
  };
  test('go the short way on the next night as well', goTheShortWay(2));
  test('go the short way night after night', { tags: ['large'] }, goTheShortWay(4));

  test('take nothing from what the person keeps in files that they do not touch', async () => {
    const kept = stage.trakt.plays('sam').filter(({ item }) => item === items[2 * 15])[0];
    await changeManifest(manifest => manifest.kept.push(String(kept?.id)));
    watchThree();
    await save();
    stage.clock.advance(DAY);
    watchThree();
    expect((await save()).unreadFiles).toBeGreaterThan(0);
    expect(JSON.parse(await readFile(pathOf('manifest.json'), 'utf8')).kept).toEqual([String(kept?.id)]);
  });

  test('change nothing about what looked wrong in files that they do not touch', async () => {
    const longAgo = Math.floor(stage.clock.now() / MINUTE) * MINUTE - 400 * DAY;
    const shows = [2, 9, 14].flatMap(show => items[show * 15] ?? []);
    stage.trakt.addOldPlays(
      'sam',
      shows.map(item => ({ item, watchedAt: longAgo, action: 'watch' })),
    );
    const before = await save({ full: true });
    expect(before.newSuspects.map(({ plays }) => plays.length)).toEqual([3]);
    stage.clock.advance(DAY);
    watchThree();
    const report = await save();
    expect(report.unreadFiles).toBeGreaterThan(0);
    expect(report.suspects.map(({ plays }) => plays)).toEqual(before.suspects.map(({ plays }) => plays));
    expect(report.newSuspects).toEqual([]);
    expect(report.counts.suspects).toBe(before.counts.suspects);
  });

  test('leave on the front page what was watched on this day, in files that were not read', async () => {
    const today = new Date(stage.clock.now());
    const watchedAt = Date.UTC(today.getUTCFullYear() - 1, today.getUTCMonth(), today.getUTCDate(), 12);
    stage.trakt.addOldPlays('sam', [{ item: items[5 * 15] ?? expect.fail('no episode'), watchedAt }]);
    const onThisDay = async () =>
      /## On this day[^#]*/.exec(await readFile(pathOf('README.md'), 'utf8'))?.[0];
    await save({ full: true });
    const before = await onThisDay();
    expect(before).toContain('Show 5');
    watchThree();
    expect((await save()).unreadFiles).toBeGreaterThan(0);
    expect(await onThisDay()).toBe(before);
  });

  test('that look wrong with plays of other files are found', async () => {
    for (const item of [items[20], items[200], items[400]])
      if (item)
        stage.trakt.addPlay('sam', { item, watchedAt: stage.clock.now() - 5 * HOUR, action: 'watch' });
    stage.clock.advance(HOUR);
    const report = await save();
    expect(report.unreadFiles).toBeGreaterThan(0);
    expect(report.newSuspects.map(({ kind, plays }) => [kind, plays.length])).toEqual([['bulk', 3]]);
    expect(report.written).toHaveLength(3);
  });
});

test('a new play that doubles one of the last backup looks wrong, though few files are read', async () => {
  const [item] = items;
  if (item === undefined) return expect.fail('no episode');
  stage.trakt.addPlay('sam', { item, watchedAt: stage.clock.now() - 2 * HOUR });
  stage.clock.advance(HOUR);
  await save();
  stage.trakt.addPlay('sam', { item, watchedAt: stage.clock.now() });
  stage.clock.advance(HOUR);
  const report = await save();
  expect(report.unreadFiles).toBeGreaterThan(0);
  expect(report.newSuspects.map(({ kind, plays }) => [kind, plays.length])).toEqual([['duplicate', 1]]);
});

describe('every file is read', () => {
  const readsAll = async (differs: Partial<BackupOptions> = {}) => {
    watchThree();
    const report = await save(differs);
    expect(report.unreadFiles).toBe(0);
    expect(report.counts.plays).toBe(stage.trakt.plays('sam').length);
  };

  const HAND: [string, (manifest: ReturnType<typeof JSON.parse>) => void][] = [
    ['has no outline', manifest => delete manifest.outline],
    ['has an outline of an older version', manifest => Object.assign(manifest.outline, { version: 0 })],
    ['has another count', manifest => manifest.counts.plays++],
    ['has another time', manifest => Object.assign(manifest, { takenAt: new Date(0).toISOString() })],
    [
      'says of a file that it is older',
      ({ files }) => Object.assign(files[3].outline, { newest: '2001-01-01T00:00' }),
    ],
    ['lacks what it said of a file', ({ files }) => delete files[3].outline],
    ['says something else of the years', manifest => manifest.outline.years.pop()],
    ['has something that no backup writes', manifest => Object.assign(manifest, { note: 'mine' })],
  ];
  for (const [changes, size] of bySize(HAND, ([what]) => /no outline|another count/.test(what)))
    test.each(changes)('where the manifest %s', size, async (_, change) => {
      await changeManifest(change);
      await readsAll();
    });

  test('where plays are marked, as long as they are', async () => {
    const path = pathOf('shows/show-5.csv');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('\n,', '\nkeep,'));
    await readsAll();
    expect(await readFile(path, 'utf8')).toContain('\nkeep,');
    stage.clock.advance(DAY);
    await readsAll();
    await writeFile(path, text);
    stage.clock.advance(DAY);
    await readsAll();
    stage.clock.advance(DAY);
    watchThree();
    expect((await save()).unreadFiles).toBeGreaterThan(0);
  });

  test('where a file was changed, or is gone', async () => {
    await writeFile(pathOf('shows/show-30.csv'), `${await readFile(pathOf('shows/show-30.csv'), 'utf8')}\n`);
    watchThree();
    const before = stage.log.list.length;
    expect((await save()).isFullRead).toBe(true);
    // The pages that were on their way when that was seen are the first ones of the whole.
    expect(pagesSince(before)).toEqual(['1', '2', '3', '4']);
  });

  test('where a file is gone, though nothing changed at Trakt', async () => {
    const before = await readFile(pathOf('shows/show-30.csv'), 'utf8');
    await rm(pathOf('shows/show-30.csv'));
    const report = await save();
    expect(report).toMatchObject({ isFullRead: true, lost: [], written: ['history/shows/show-30.csv'] });
    expect(await readFile(pathOf('shows/show-30.csv'), 'utf8')).toBe(before);
  });

  test('where plays look wrong by another rule than at the last backup', { tags: ['large'] }, async () => {
    await readsAll({ duplicateWindow: 5 });
    stage.clock.advance(DAY);
    await readsAll({ duplicateWindow: 5, duplicateKeep: 'last' });
  });

  test('where a long time makes plays duplicates', { tags: ['large'] }, async () => {
    await save({ duplicateWindow: 87_600, full: true });
    stage.clock.advance(DAY);
    await readsAll({ duplicateWindow: 87_600 });
  });

  test('with the pages that were read already, where the few are not enough', {
    tags: ['large'],
  }, async () => {
    const before = stage.log.list.length;
    await readsAll({ duplicateWindow: 5 });
    expect(pagesSince(before)).toEqual(['1', '2']);
  });

  test('where this job changed something', async () => {
    const [newest] = stage.trakt.plays('sam');
    await stage.remove(50, [String(newest?.id)]);
    stage.clock.advance(HOUR);
    await readsAll();
  });

  test('where marks follow each other so closely that an accident may reach into any file', {
    tags: ['large'],
  }, async () => {
    const [item] = items;
    const start = Math.floor(stage.clock.now() / MINUTE) * MINUTE - 3 * DAY;
    const marks = Array.from({ length: (3 * DAY) / (3 * MINUTE) }, (_, index) => ({
      item: item ?? expect.fail('no episode'),
      watchedAt: start + index * 3 * MINUTE,
      action: 'watch' as const,
    }));
    // What came long before them is no pause in them.
    stage.trakt.addOldPlays('sam', [{ ...marks[0]!, watchedAt: start - 400 * DAY }, ...marks]);
    await save({ full: true });
    stage.clock.advance(HOUR);
    watchThree();
    stage.trakt.addPlay('sam', { item: marks[0]!.item, watchedAt: start + 3 * DAY, action: 'watch' });
    stage.clock.advance(HOUR);
    expect((await save()).unreadFiles).toBe(0);
  });

  test('where Trakt’s clock is behind that of the last backup', { tags: ['large'] }, async () => {
    watchThree();
    expect((await save()).unreadFiles).toBeGreaterThan(0);
    stage.clock.advance(-3 * HOUR);
    await readsAll();
  });

  test('where a removal is too long ago to be remembered, which makes no play wrong any more', {
    tags: ['large'],
  }, async () => {
    const [longAgo] = items;
    const [removed] = stage.trakt.plays('sam').filter(({ item }) => item === longAgo);
    await stage.remove(50, [String(removed?.id)]);
    stage.clock.advance(HOUR);
    await save();
    await clearReceipts();
    stage.clock.advance(DAY);
    stage.trakt.addOldPlays('sam', [{ item: longAgo!, watchedAt: removed!.watchedAt, action: 'watch' }]);
    expect((await save({ full: true })).newSuspects.map(({ kind }) => kind)).toEqual(['came back']);
    stage.clock.advance(88 * DAY);
    stage.signInAgain();
    watchThree();
    const { counts } = await save({ full: true });
    stage.clock.advance(2 * DAY);
    watchThree();
    const report = await save();
    expect([report.isFullRead, report.unreadFiles]).toEqual([false, 0]);
    expect(report.counts.suspects).toBe(counts.suspects - 1);
  });

  test('where the file of a show would get the name that another show has no longer', {
    tags: ['large'],
  }, async () => {
    const [first, second] = [items[0]!.show, items[2 * 15]!.show];
    first.ids.slug = 'twin';
    second.ids.slug = 'twin';
    await save({ full: true });
    const plays = await readFile(pathOf(`shows/show-${second.ids.trakt}.csv`), 'utf8');
    stage.clock.advance(DAY);
    first.ids.slug = 'single';
    await readsAll();
    expect(await readFile(pathOf('shows/twin.csv'), 'utf8')).toBe(plays);
  });

  test('where an episode has plays in two shows', { tags: ['large'] }, async () => {
    // One of them is among the newest plays, so that the file of both shows is read.
    const [episode, other] = [items[395], items[500]];
    if (episode === undefined || other === undefined) return expect.fail('no episodes');
    episode.show = other.show;
    stage.trakt.addPlay('sam', { item: episode, watchedAt: stage.clock.now() - 5 * HOUR });
    await readsAll();
  });
});

describe('the plays of a day', () => {
  const names = new Set(['sam']);
  const calendar = createCalendar('Europe/Berlin');

  async function found(plays: readonly Play[], today: string): Promise<string[]> {
    await stage.workspace.write(
      'history/shows',
      'it.csv',
      writeBackup(plays, new Map(), () => '', 'sam'),
    );
    const folder = await stage.workspace.folder('history');
    const file = { path: 'shows/it.csv', plays: plays.length };
    const content = (await folder.read(file.path)) ?? expect.fail('no file');
    const rows = rowsWith(daysAround(today), content, plays.length);
    const seen = { today, byPath: new Map(rows && [[file.path, rows]]) };
    const [ofDay, ofAnotherDay] = await Promise.all(
      [seen, { today: '2026-07-01', byPath: new Map() }].map(async seen => {
        const onDay = await playsOnThisDay(folder, [file], seen, { names, calendar, today });
        return [...onDay.values()]
          .flat()
          .map(play => play.historyId)
          .toSorted();
      }),
    );
    expect(ofAnotherDay).toEqual(ofDay);
    return ofDay ?? [];
  }

  const at = (historyId: string, watchedAt: string, differs: Partial<Play> = {}) =>
    episodePlay({ historyId, watchedAt, ...differs });

  test('are those of the account’s day, of earlier years', async () => {
    const plays = [
      at('1', '2019-11-27T22:59:00.000Z'),
      at('2', '2019-11-27T23:00:00.000Z'),
      at('3', '2020-11-28T22:59:00.000Z'),
      at('4', '2020-11-28T23:00:00.000Z'),
      at('5', '2026-11-28T12:00:00.000Z'),
      at('6', '2020-10-28T12:00:00.000Z', { title: 'It -11-28T' }),
    ];
    expect(await found(plays, '2026-11-28')).toEqual(['2', '3']);
  });

  test('are found around the end of February', async () => {
    const plays = [
      at('1', '2019-02-28T23:30:00.000Z'),
      at('2', '2020-02-28T23:30:00.000Z'),
      at('3', '2020-02-29T23:30:00.000Z'),
    ];
    expect(await found(plays, '2025-03-01')).toEqual(['1', '3']);
    expect(await found(plays, '2024-02-29')).toEqual(['2']);
  });

  test('are no rows that a title pretends', async () => {
    const forged = writeBackup([at('666', '2020-11-28T12:00:00.000Z')], new Map(), () => '', 'sam').split(
      '\n',
    )[1];
    const plays = [
      at('1', '2019-11-28T12:00:00.000Z'),
      at('2', '2019-12-28T12:00:00.000Z', { title: `a\n${forged}\nb` }),
    ];
    expect(await found(plays, '2026-11-28')).toEqual(['1']);
  });
});

test('the bars of years are added, taken away, written and read', () => {
  const calendar = createCalendar('UTC');
  const bars = (...times: string[]) =>
    yearBars(
      times.map(time => episodePlay({ watchedAt: `${time}T12:00:00.000Z` })),
      calendar,
      '2026-11-28',
    );
  const [some, others] = [bars('2026-01-03', '2026-11-28', '2026-11-29'), bars('2026-01-10', '2025-12-31')];
  const all = addBars(some, others);
  expect(writeBars(some)).toEqual([`2026 1${' 0'.repeat(31)} 1 0 0 0`]);
  expect(readBars(writeBars(all))).toEqual(new Map([...all].toSorted()));
  expect(writeBars(subtractBars(all, others) ?? new Map())).toEqual(writeBars(some));
  expect(subtractBars(some, others)).toBeUndefined();
});
