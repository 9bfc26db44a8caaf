import { describe, expect, it } from 'vitest';
import type { Memory } from '../../src/history/memory.ts';
import { type Play, slotKey } from '../../src/history/play.ts';
import {
  groupsByPlay,
  numberedTogether,
  onlySuspects,
  suspectPlays,
} from '../../src/history/suspect-group.ts';
import { findSuspects, type SuspectSetting } from '../../src/history/suspects.ts';
import { bulkMark, episodePlay, moviePlay, suspectSetting } from './plays.ts';

const find = (plays: readonly Play[], differs: Partial<SuspectSetting> = {}) =>
  findSuspects(plays, suspectSetting(differs));

/** History ID → kind. */
function kinds(plays: readonly Play[], differs: Partial<SuspectSetting> = {}): Record<string, string> {
  const byPlay = groupsByPlay(find(plays, differs));
  return Object.fromEntries([...byPlay].map(([id, { kind }]) => [id, kind]));
}

const memoryOf = (differs: Partial<Memory>): Memory => ({ kept: new Set(), removed: [], ...differs });
const keeping = (plays: readonly Play[]) => ({
  memory: memoryOf({ kept: new Set(plays.map(play => play.historyId)) }),
});
const AT = '2025-11-18T06:12:00.000Z';
const removalOf = (plays: readonly Play[]) =>
  plays.map(play => ({ slot: slotKey(play), known: [play.historyId], at: AT }));
const renumbered = (plays: readonly Play[], start: number) =>
  plays.map((play, index) => ({ ...play, historyId: String(start + index) }));
const later = (play: Play, hours: number, differs: Partial<Play> = {}): Play => ({
  ...play,
  watchedAt: new Date(Date.parse(play.watchedAt) + hours * 3_600_000).toISOString(),
  ...differs,
});

describe('312 plays of a library that was synced, of one evening and of 2030', () => {
  const library = Array.from({ length: 200 }, (_, index) =>
    moviePlay({
      historyId: String(1000 + index),
      traktId: 1 + index,
      action: 'watch',
      watchedAt: '2025-06-01T04:00:00.000Z',
    }),
  );
  const shows = Array.from({ length: 100 }, (_, index) =>
    episodePlay({
      historyId: String(2000 + index),
      traktId: 5000 + index,
      showTraktId: 50 + Math.floor(index / 2),
      episode: 1 + (index % 2),
      action: 'watch',
      watchedAt: '2025-06-01T04:00:00.000Z',
    }),
  );
  const evening = bulkMark(8).map((play, index) => later(play, index / 60));
  const future = [0, 1, 2, 3].map(index =>
    episodePlay({
      historyId: String(3000 + index),
      episode: 1 + index,
      traktId: 3_700_301 + index,
      watchedAt: `2030-01-0${1 + index}T20:00:00.000Z`,
    }),
  );

  it('are all found, in three groups', () => {
    const groups = find([...library, ...shows, ...evening, ...future]);
    expect(groups.map(({ number, kind, plays }) => [number, kind, plays.length])).toEqual([
      [1, 'bulk', 300],
      [2, 'bulk', 8],
      [3, 'future', 4],
    ]);
  });
});

describe('a play in the future', () => {
  const now = Date.parse('2025-11-21T03:17:00.000Z');
  const ahead = (milliseconds: number) =>
    moviePlay({ watchedAt: new Date(now + 86_400_000 + milliseconds).toISOString(), action: 'scrobble' });

  it('is dated more than a day after now, however it came', () => {
    expect(Object.values(kinds([ahead(1)], { now }))).toEqual(['future']);
    expect(kinds([ahead(0)], { now })).toEqual({});
  });

  it('is none where Trakt does not say what time it is', () => {
    expect(kinds([ahead(1)], { now: undefined })).toEqual({});
  });

  it('is in a group with those of its show, or alone with its movie', () => {
    const plays = [
      ...renumbered(bulkMark(2, { watchedAt: '2030-01-01T20:00:00.000Z' }), 1),
      later(episodePlay(), 50_000, { historyId: '3' }),
      later(episodePlay({ showTraktId: 9, traktId: 91 }), 50_000, { historyId: '4' }),
      later(moviePlay({ historyId: '5' }), 50_000),
    ];
    expect(find(plays).map(group => group.plays.map(play => play.historyId))).toEqual(
      [['1', '2', '3'], ['4'], ['5']].map(ids => ids.toSorted()),
    );
  });
});

describe('a play that looks wrong in several ways', () => {
  it('is in the future before it is marked in bulk', () => {
    const plays = bulkMark(22, { watchedAt: '2030-01-01T20:00:00.000Z' });
    expect(find(plays)).toMatchObject([{ kind: 'future', plays: { length: 22 } }]);
  });

  it('came back before it is marked in bulk, and what is beside it is still found', () => {
    const accident = bulkMark(22);
    const back = renumbered(accident.slice(0, 20), 50_000);
    const plays = [...back, ...accident.slice(20)];
    expect(find(plays, { memory: memoryOf({ removed: removalOf(accident.slice(0, 20)) }) })).toMatchObject([
      { kind: 'came back', removedAt: AT, plays: { length: 20 } },
      { kind: 'bulk', episodes: 22, plays: { length: 2 } },
    ]);
  });

  it('is marked in bulk before it is a duplicate', () => {
    const [first = expect.fail(), ...others] = bulkMark(3);
    const watched = later(first, -1, { historyId: '5', action: 'scrobble' });
    expect(kinds([first, ...others, watched])).toEqual({
      10000000100: 'bulk',
      10000000101: 'bulk',
      10000000102: 'bulk',
    });
  });

  it('is never named as the one that stays', () => {
    const [first = expect.fail(), ...others] = bulkMark(3);
    const marked = later(first, 1, { historyId: '5' });
    expect(kinds([first, ...others, marked])[5]).toBeUndefined();
    const again = later(first, 2, { historyId: '6' });
    const group = find([first, ...others, marked, again]).find(({ kind }) => kind === 'duplicate');
    expect(group?.stays.get('6')?.historyId).toBe('5');
  });
});

describe('never suspect', () => {
  const library = bulkMark(30);

  it('are plays without a date', () => {
    const undated = { watchedAt: '1970-01-01T00:00:00.000Z' };
    expect(kinds(bulkMark(30, undated))).toEqual({});
    expect(
      kinds([episodePlay({ ...undated, historyId: '1' }), episodePlay({ ...undated, historyId: '2' })]),
    ).toEqual({});
    const gone = episodePlay({ ...undated, historyId: '1', action: 'watch' });
    expect(
      kinds([{ ...gone, historyId: '2' }], { memory: memoryOf({ removed: removalOf([gone]) }) }),
    ).toEqual({});
  });

  it('are plays that a run added or moved, or that the person keeps, however wrong they look', () => {
    expect(kinds(library, keeping(library))).toEqual({});
    const future = bulkMark(3, { watchedAt: '2030-01-01T20:00:00.000Z' });
    expect(kinds(future, keeping(future))).toEqual({});
    const twice = renumbered([library[0] as Play, library[0] as Play], 1);
    expect(kinds(twice, keeping(twice))).toEqual({});
    const back = renumbered(library, 1);
    const { memory } = keeping(back);
    expect(kinds(back, { memory: { ...memory, removed: removalOf(library) } })).toEqual({});
  });

  it('are plays beside them', () => {
    const beside = episodePlay({ watchedAt: '2025-11-17T01:03:00.000Z', action: 'watch' });
    expect(kinds([...library, beside], keeping(library))).toEqual({});
    expect(Object.keys(kinds([...library, beside]))).toHaveLength(31);
  });
});

describe('groups', () => {
  const small = renumbered(bulkMark(3, { showTraktId: 77, watchedAt: '2025-11-17T02:02:00.000Z' }), 500);
  const low = renumbered(bulkMark(3, { watchedAt: '2025-11-17T03:02:00.000Z' }), 400);
  const large = bulkMark(4);

  it('have numbers, the largest the first, and of one size the one with the lowest history ID', () => {
    for (const plays of [
      [...small, ...low, ...large],
      [...large, ...low.toReversed(), ...small],
    ])
      expect(find(plays).map(({ number, plays: [first] }) => [number, first?.historyId])).toEqual([
        [1, '10000000100'],
        [2, '400'],
        [3, '500'],
      ]);
  });

  it('are distinguished by their lowest history ID, wherever in them that is', () => {
    const of = (hour: number, ids: string[]) =>
      bulkMark(3, { watchedAt: `2025-11-17T0${hour}:02:00.000Z` }).map((play, index) => ({
        ...play,
        historyId: ids[index] ?? '',
      }));
    const groups = find([...of(1, ['13', '12', '14']), ...of(2, ['15', '11', '16'])]);
    expect(groups.map(group => group.plays.map(play => play.historyId))).toEqual([
      ['15', '11', '16'],
      ['13', '12', '14'],
    ]);
  });

  it('have their plays in the order in which they were watched, of one minute by season, episode and ID', () => {
    const at = (historyId: string, season: number, episode: number, minute = 2, second = 0) =>
      episodePlay({
        historyId,
        season,
        episode,
        traktId: season * 100 + episode,
        action: 'watch',
        watchedAt: `2025-11-17T01:0${minute}:0${second}.000Z`,
      });
    const plays = [at('1', 2, 1), at('2', 1, 10), at('3', 1, 9, 2, 9), at('11', 1, 9), at('4', 1, 1, 3)];
    expect(find(plays)[0]?.plays.map(play => play.historyId)).toEqual(['3', '11', '2', '1', '4']);
  });

  it('can be had for some of the plays, with new numbers and the same facts', () => {
    const wanted = new Set([...small, ...large.slice(0, 1)].map(play => play.historyId));
    const groups = onlySuspects(find([...small, ...low, ...large]), play => wanted.has(play.historyId));
    expect(groups).toMatchObject([
      { number: 1, episodes: 3, plays: { length: 3 } },
      { number: 2, episodes: 4, plays: { length: 1 } },
    ]);
    expect(suspectPlays(groups)).toHaveLength(4);
    const twice = ['1', '2', '3'].map(historyId => moviePlay({ historyId }));
    const [duplicate] = onlySuspects(find(twice), ({ historyId }) => historyId === '3');
    expect([...(duplicate?.stays ?? [])]).toEqual([['3', twice[0]]]);
  });
});

describe('the order of the plays', () => {
  it('changes nothing', () => {
    const accident = bulkMark(5);
    const plays = [
      ...accident,
      ...['08:00', '09:00', '11:00', '14:00'].map((time, index) =>
        episodePlay({
          historyId: String(index + 1),
          watchedAt: `2025-11-19T${time}:00.000Z`,
          action: index % 2 ? 'scrobble' : 'watch',
        }),
      ),
      moviePlay(),
      moviePlay({ historyId: '9007199254740992' }),
      later(moviePlay({ historyId: '77' }), 50_000),
    ];
    const memory = memoryOf({
      removed: removalOf(renumbered(accident.slice(0, 2), 5)),
      kept: new Set(['1']),
    });
    const expected = find(plays, { memory });
    expect(expected.map(({ kind, plays: { length } }) => [kind, length])).toEqual([
      ['bulk', 3],
      ['came back', 2],
      ['duplicate', 1],
      ['future', 1],
      ['duplicate', 1],
    ]);
    for (let turn = 0; turn < plays.length; turn++) {
      const turned = [...plays.slice(turn), ...plays.slice(0, turn)];
      expect(find(turned, { memory })).toEqual(expected);
      expect(find(turned.toReversed(), { memory })).toEqual(expected);
    }
  });
});

const START = Date.parse('2010-01-01T00:00:00.000Z');

/** So many plays of one movie, marked in one minute but for what differs. */
function many(length: number, differs: (index: number) => { minute?: number } & Partial<Play>): Play[] {
  return Array.from({ length }, (_, index) => {
    const { minute = 0, ...others } = differs(index);
    const watchedAt = new Date(START + minute * 60_000).toISOString();
    return moviePlay({ historyId: String(index + 1), action: 'watch', watchedAt, ...others });
  });
}

const different = (index: number) => ({ traktId: index + 1 });

function testLongHistory(MANY: number) {
  const ids = (wanted: (id: number) => boolean) =>
    Array.from({ length: MANY }, (_, index) => index + 1)
      .filter(wanted)
      .map(String);

  it.each<[string, () => Play[], Partial<SuspectSetting>, number]>([
    ['of one movie, an hour apart', () => many(MANY, index => ({ minute: index * 60 })), {}, MANY * 0.8],
    ['of one movie, all in one minute', () => many(MANY, () => ({})), {}, MANY - 1],
    [
      'of one movie in one window of ten years',
      () => many(MANY, index => ({ minute: index })),
      { duplicateWindow: 87_600 },
      MANY - 1,
    ],
    [
      'of one movie, all of them kept',
      () => many(MANY, index => ({ minute: index % 1000 })),
      { memory: memoryOf({ kept: new Set(ids(() => true)) }) },
      0,
    ],
    [
      'of one movie, every second one kept',
      () => many(MANY, index => ({ minute: index % 1000 })),
      { memory: memoryOf({ kept: new Set(ids(id => id % 2 === 1)) }) },
      MANY / 2,
    ],
    ['of as many movies in one minute', () => many(MANY, different), {}, MANY],
    [
      'of as many movies, one a minute',
      () => many(MANY, index => ({ ...different(index), minute: index })),
      {},
      MANY,
    ],
    [
      'of as many movies, scrobbled in one minute',
      () => many(MANY, index => ({ ...different(index), action: 'scrobble' })),
      {},
      MANY,
    ],
    [
      'that all came back',
      () => many(MANY, different),
      {
        now: Date.parse(AT),
        memory: memoryOf({
          removed: removalOf(many(MANY, index => ({ ...different(index), historyId: `9${index}` }))),
        }),
      },
      MANY,
    ],
    [
      'of the future',
      () => many(MANY, index => ({ ...different(index), minute: index + 20 * 525_960 })),
      {},
      MANY,
    ],
  ])('%s, comes to an end', (_, plays, differs, suspects) => {
    expect(suspectPlays(find(plays(), differs))).toHaveLength(suspects);
  });
}

describe('a history of 3,000 plays', () => testLongHistory(3_000));
describe('a history of 30,000 plays', { tags: ['large'] }, () => testLongHistory(30_000));

describe('a long history', () => {
  it('of 100,000 plays of one movie, five hours apart, comes to an end', { tags: ['large'] }, () => {
    const plays = many(100_000, index => ({ minute: index * 300 }));
    expect(find(plays, { now: undefined })).toEqual([]);
  });

  it('is looked at a few times a play, and no more in a longer one', () => {
    let looks = 0;
    const counting = (count: number) => {
      looks = 0;
      const plays = many(count, index => ({ minute: index * 300 })).map(play => {
        const { watchedAt } = play;
        return Object.defineProperty(play, 'watchedAt', {
          get() {
            looks++;
            return watchedAt;
          },
        });
      });
      find(plays, { now: undefined });
      return looks / count;
    };
    const few = counting(1_000);
    expect(counting(10_000)).toBeLessThan(few + 1);
  });
});

describe('the groups of several searches', () => {
  it('get numbers that no two share, and the same order', () => {
    const [first, second] = [find(bulkMark(3)), find(bulkMark(9, { showTraktId: 5 }))];
    const [a, b] = numberedTogether([
      first,
      second.map(group => ({ ...group, plays: group.plays.slice(3) })),
    ]);
    expect([a?.map(group => group.number), b?.map(group => group.number)]).toEqual([[2], [1]]);
  });

  it('of one are as they were, and of none there are none', () => {
    const groups = find(bulkMark(3));
    expect(numberedTogether([groups])).toEqual([groups]);
    expect(numberedTogether([])).toEqual([]);
  });
});
