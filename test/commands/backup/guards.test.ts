import { describe, expect, test } from 'vitest';
import {
  hasDividedItem,
  outlinedBackup,
  outlineOf,
  playsOfYear,
  settingText,
} from '../../../src/commands/backup/outline.ts';
import { beginReading } from '../../../src/commands/backup/reading.ts';
import { assertNotWorse } from '../../../src/commands/backup/worse.ts';
import { NO_MEMORY } from '../../../src/history/memory.ts';
import type { Play } from '../../../src/history/play.ts';
import { NOTHING_DONE, type Receipt } from '../../../src/history/record.ts';
import { createCalendar } from '../../../src/text/calendar.ts';
import type { TraktApi } from '../../../src/trakt/client.ts';
import type { Manifest } from '../../../src/workspace/manifest.ts';
import { episodePlay, moviePlay } from '../../history/plays.ts';

const NOW = Date.parse('2025-11-21T03:00:00.000Z');
const DAY = 86_400_000;
const at = (time: number) => new Date(time).toISOString();

const SETTING = {
  account: { slug: 'sam', timezone: 'UTC' },
  duplicateWindow: 4,
  duplicateKeep: 'best',
} as const;

const manifest: Manifest = {
  version: 3,
  account: { slug: 'sam', uuid: 'u1' },
  takenAt: at(NOW - DAY),
  lastFullReadAt: at(NOW - DAY),
  activities: { episodes: at(NOW - 2 * DAY), movies: null },
  shortfall: 0,
  counts: { plays: 3, episodes: 2, movies: 1, suspects: 0 },
  kept: [],
  removed: [],
  files: [
    { path: 'movies.csv', sha256: '', plays: 1, showTraktId: null },
    {
      path: 'shows/dark.csv',
      sha256: '',
      plays: 2,
      showTraktId: 7,
      outline: {
        newest: '2025-11-19T20:00',
        title: 'Dark',
        year: 2017,
        slug: 'dark',
        suspects: 0,
        thisYear: 2,
      },
    },
  ],
  outline: { version: 1, judgedAt: at(NOW - DAY), setting: settingText(SETTING), years: [], check: '' },
};

describe('a backup is not replaced by one', () => {
  const lost = [1, 2, 3].map(id =>
    episodePlay({ historyId: String(id), title: id < 3 ? 'Lost' : 'Dark', showTraktId: id < 3 ? 1 : 2 }),
  );
  const replace = (given: { plays?: number; lost?: Play[]; removed?: string[]; most?: number }) => () =>
    assertNotWorse(
      {
        plays: given.plays ?? 5,
        changes: { before: 8, lost: given.lost ?? lost },
        removed: new Set(given.removed),
      },
      { most: given.most ?? 2, directory: 'history' },
    );

  test('that lacks more plays than it may', () => {
    expect(replace({})).toThrow(
      '3 plays of the last backup are no longer in the history (2 of “Lost”, 1 of “Dark”), and max-shrink allows 2',
    );
    expect(replace({})).toThrow('If they are missing on purpose, run Backup by hand');
    expect(replace({ most: 3 })).not.toThrow();
    expect(replace({ lost: lost.slice(0, 1), most: 0 })).toThrow('1 play of the last backup is no longer');
    expect(replace({ lost: lost.slice(0, 1), most: 0 })).toThrow('If it is missing on purpose');
  });

  test('but for those that this job removed', () => {
    expect(replace({ removed: ['2'] })).not.toThrow();
    expect(replace({ removed: ['2'], most: 1 })).toThrow('2 plays');
    expect(replace({ removed: ['20'] })).toThrow('3 plays');
  });

  test('that is empty, whatever it may lack, unless this job removed all', () => {
    expect(replace({ plays: 0, most: Number.POSITIVE_INFINITY })).toThrow('the last backup has 8 plays');
    expect(replace({ plays: 0, removed: ['1', '2'], most: Number.POSITIVE_INFINITY })).toThrow(
      'an empty history',
    );
    expect(replace({ plays: 0, removed: ['1', '2', '3'], most: 0 })).not.toThrow();
    expect(replace({ plays: 0, lost: [], most: 0 })).not.toThrow();
  });
});

describe('new plays are put on top of the last backup', () => {
  const newest = (
    differs: Partial<Manifest> | undefined,
    given: { time?: number | null; full?: boolean } = {},
  ) => {
    const time = given.time === null ? undefined : (given.time ?? NOW);
    const api = { time: () => time } as TraktApi;
    const last = differs && { ...manifest, ...differs };
    return beginReading(api, last, manifest.activities, given.full ?? false).newest;
  };

  test('for a week after everything was read', () => {
    expect(newest({})).toBe('nothing');
    expect(newest({ lastFullReadAt: at(NOW - 7 * DAY) })).toBe('nothing');
    expect(newest({ lastFullReadAt: at(NOW - 7 * DAY - 1) })).toBeUndefined();
  });

  test('not where that is still to come, but for the seconds by which Trakt’s clock can differ from itself', () => {
    expect(newest({ lastFullReadAt: at(NOW + 2_000) })).toBe('nothing');
    expect(newest({ lastFullReadAt: at(NOW + 2_001) })).toBeUndefined();
  });

  test('not where it has no stamps, is not there, or everything is asked for', () => {
    const none = { episodes: null, movies: null };
    const api = { time: () => NOW } as TraktApi;
    expect(beginReading(api, { ...manifest, activities: none }, none, false).newest).toBeUndefined();
    expect(newest(undefined)).toBeUndefined();
    expect(newest({}, { full: true })).toBeUndefined();
  });

  test('not where Trakt does not say what time it is', () => {
    expect(newest({}, { time: null })).toBeUndefined();
  });
});

describe('not all files need a look', () => {
  const stored = (differs: Partial<Manifest> = {}, isIntact = true) => ({
    manifest: { ...manifest, ...differs },
    hashes: new Map(),
    rowsOfDay: { today: '2025-11-21', byPath: new Map() },
    isIntact,
  });
  const given = { receipts: [], memory: NO_MEMORY, now: NOW };

  test('where the last backup outlines those of its shows', () => {
    const outlined = outlinedBackup(stored(), SETTING, given);
    expect(outlined?.files.map(file => file.path)).toEqual(['shows/dark.csv']);
  });

  const receipt: Receipt = {
    ...NOTHING_DONE,
    version: 1,
    account: manifest.account,
    run: { id: '1', attempt: '1', key: 'aaaa' },
  };
  const [movies, show] = manifest.files;
  const { outline: _outline, ...plain } = show ?? expect.fail();
  const judged = (time: number) => ({ ...(manifest.outline ?? expect.fail()), judgedAt: at(time) });

  test.each([
    ['a file was changed', () => outlinedBackup(stored({}, false), SETTING, given)],
    ['there is no outline', () => outlinedBackup(stored({ outline: undefined }), SETTING, given)],
    [
      'a show has none',
      () => outlinedBackup(stored({ files: [movies ?? expect.fail(), plain] }), SETTING, given),
    ],
    [
      'the files have another number of plays',
      () => outlinedBackup(stored({ counts: { ...manifest.counts, plays: 4 } }), SETTING, given),
    ],
    [
      'Trakt does not say what time it is',
      () => outlinedBackup(stored(), SETTING, { ...given, now: undefined }),
    ],
    [
      'suspects were looked for later than now',
      () => outlinedBackup(stored({ outline: judged(NOW + 1) }), SETTING, given),
    ],
    ['the backup is later than now', () => outlinedBackup(stored({ takenAt: at(NOW + 1) }), SETTING, given)],
    [
      'duplicates are looked for in other hours',
      () => outlinedBackup(stored(), { ...SETTING, duplicateWindow: 5 }, given),
    ],
    [
      'another duplicate is kept',
      () => outlinedBackup(stored(), { ...SETTING, duplicateKeep: 'last' }, given),
    ],
    [
      'the account has another zone',
      () => outlinedBackup(stored(), { ...SETTING, account: { slug: 'sam', timezone: 'Asia/Tokyo' } }, given),
    ],
    [
      'this job changed something',
      () => outlinedBackup(stored(), SETTING, { ...given, receipts: [receipt] }),
    ],
    [
      'a removal is forgotten by now',
      () =>
        outlinedBackup(stored(), SETTING, {
          ...given,
          memory: {
            kept: new Set<string>(),
            removed: [{ slot: 'movie 1 2025-01-01T00:00', known: ['1'], at: at(NOW - 91 * DAY) }],
          },
        }),
    ],
  ])('but all do where %s', (_, outlined) => {
    expect(outlined()).toBeUndefined();
  });

  test('and none more in the second in which it was made', () => {
    const last = stored({ takenAt: at(NOW), outline: judged(NOW) });
    expect(outlinedBackup(last, SETTING, given)).toBeDefined();
  });
});

describe('the outline of a show', () => {
  const calendar = createCalendar('UTC');
  const plays = [
    episodePlay({
      historyId: '1',
      watchedAt: '2024-12-31T20:00:00.000Z',
      title: 'Old name',
      showSlug: 'old',
    }),
    episodePlay({ historyId: '2', watchedAt: '2025-01-01T20:00:00.000Z' }),
    episodePlay({
      historyId: '3',
      watchedAt: '2025-11-20T20:00:30.000Z',
      title: 'New name',
      showSlug: 'new',
    }),
  ];
  const outline = (suspects: string[] = []) =>
    outlineOf(
      { path: 'shows/a.csv', showTraktId: 7, plays },
      { calendar, today: '2025-11-21', suspects: new Set(suspects) },
    );

  test('has the newest play, the names that it gives the show, and how many are of this year', () => {
    expect(outline()).toEqual({
      newest: '2025-11-20T20:00',
      title: 'New name',
      year: 2013,
      slug: 'new',
      suspects: 0,
      thisYear: 2,
    });
  });

  test('counts what looks wrong apart', () => {
    expect(outline(['1', '3'])).toMatchObject({ suspects: 2, thisYear: 1 });
  });

  test('counts nothing for this year once another year has begun', () => {
    const file = { path: 'shows/a.csv', sha256: '', plays: 3, showTraktId: 7, outline: outline() };
    expect(playsOfYear(file, '2025-11-21', '2025-12-31')).toBe(2);
    expect(playsOfYear(file, '2025-12-31', '2026-01-01')).toBe(0);
  });
});

test('an episode is divided where two shows have plays of it, and nothing else is', () => {
  const here = episodePlay({ historyId: '1' });
  expect(hasDividedItem([here, episodePlay({ historyId: '2' })])).toBe(false);
  expect(hasDividedItem([here, episodePlay({ historyId: '2', showTraktId: 7 })])).toBe(true);
  expect(hasDividedItem([here, episodePlay({ historyId: '2', showTraktId: null })])).toBe(true);
  expect(hasDividedItem([here, episodePlay({ historyId: '2', traktId: 5, showTraktId: 7 })])).toBe(false);
  const lost = { traktId: null };
  expect(hasDividedItem([episodePlay(lost), episodePlay({ ...lost, showTraktId: 7 })])).toBe(false);
  expect(hasDividedItem([here, moviePlay({ traktId: here.traktId })])).toBe(false);
});
