import { describe, expect, it } from 'vitest';
import type { Play } from '../../src/history/play.ts';
import { findSuspects, groupSuspects } from '../../src/history/suspects.ts';
import { bulkMark, episodePlay, moviePlay } from './plays.ts';

/** History ID → kind. */
function kinds(plays: readonly Play[], windowHours = 4): Record<string, string> {
  const suspects = findSuspects(plays, windowHours);
  return Object.fromEntries([...suspects].map(([id, { kind }]) => [id, kind]).toSorted());
}

function reasons(plays: readonly Play[], windowHours = 4): string[] {
  return [...findSuspects(plays, windowHours).values()].map(suspect => suspect.reason);
}

const at = (watchedAt: string, differs: Partial<Play> = {}) =>
  episodePlay({ watchedAt: `2025-11-19T${watchedAt}:00.000Z`, ...differs });

describe('a bulk mark', () => {
  it('is three episodes of one show in one minute', () => {
    expect(Object.values(kinds(bulkMark(3)))).toEqual(['bulk mark', 'bulk mark', 'bulk mark']);
  });

  it('is not two episodes, as a double episode is marked', () => {
    expect(kinds(bulkMark(2))).toEqual({});
  });

  it('is not three plays of two episodes', () => {
    const [first, second] = bulkMark(2) as [Play, Play];
    const again = { ...second, historyId: '10000000999' };
    expect(kinds([first, second, again])).toEqual({ '10000000999': 'duplicate' });
  });

  it('is not episodes of three shows, nor movies, nor three minutes', () => {
    const plays = bulkMark(3);
    expect(kinds(plays.map((play, index) => ({ ...play, showTraktId: index + 1 })))).toEqual({});
    expect(kinds(plays.map(play => ({ ...play, showTraktId: null })))).toEqual({});
    expect(
      kinds([1, 2, 3].map(id => moviePlay({ historyId: `${id}`, traktId: id, showTraktId: 9 }))),
    ).toEqual({});
    expect(
      kinds(plays.map((play, index) => ({ ...play, watchedAt: `2025-11-17T01:0${index}:00.000Z` }))),
    ).toEqual({});
  });

  it('is one whatever the seconds within the minute', () => {
    const plays = bulkMark(3).map((play, index) => ({
      ...play,
      watchedAt: `2025-11-17T01:02:${index}9.000Z`,
    }));
    expect(Object.keys(kinds(plays))).toHaveLength(3);
  });

  it('holds every play of that minute, a scrobble among them too', () => {
    const plays = [...bulkMark(2), episodePlay({ watchedAt: '2025-11-17T01:02:00.000Z' })];
    expect(Object.keys(kinds(plays))).toHaveLength(3);
  });

  it('is said in words, with the number of episodes and the minute', () => {
    expect(reasons(bulkMark(22))[0]).toBe(
      '22 episodes of this show carry the same minute (2025-11-17 01:02 UTC), so they were marked in bulk',
    );
  });

  it('is never made of plays without a date', () => {
    expect(kinds(bulkMark(30, { watchedAt: '1970-01-01T00:00:00.000Z' }))).toEqual({});
  });
});

describe('a duplicate', () => {
  it('is the later of two plays within the window', () => {
    const plays = [at('20:00', { historyId: '1' }), at('21:30', { historyId: '2' })];
    expect(kinds(plays)).toEqual({ '2': 'duplicate' });
    expect(reasons(plays)).toEqual([
      'Played twice within 1.5 hours; the play of 2025-11-19 20:00 UTC stays (history ID 1)',
    ]);
  });

  it('counts at exactly the window, and not a minute later', () => {
    expect(kinds([at('16:00', { historyId: '1' }), at('20:00', { historyId: '2' })])).toEqual({
      '2': 'duplicate',
    });
    expect(kinds([at('16:00', { historyId: '1' }), at('20:01', { historyId: '2' })])).toEqual({});
  });

  it('is measured by the window that is given', () => {
    const plays = [at('10:00', { historyId: '1' }), at('20:00', { historyId: '2' })];
    expect(kinds(plays, 10)).toEqual({ '2': 'duplicate' });
    expect(kinds(plays, 9.9)).toEqual({});
    const equal = [at('10:00', { historyId: '1' }), at('10:00', { historyId: '2' })];
    expect(kinds(equal, 0)).toEqual({ '2': 'duplicate' });
  });

  it('leaves the scrobble and the check-in, whichever came first', () => {
    for (const action of ['scrobble', 'checkin']) {
      const plays = [
        at('20:00', { historyId: '1', action: 'watch' }),
        at('21:00', { historyId: '2', action }),
      ];
      expect(kinds(plays)).toEqual({ '1': 'duplicate' });
      expect(reasons(plays)[0]).toContain('the play of 2025-11-19 21:00 UTC stays (history ID 2)');
    }
  });

  it('is measured from the play that stays, so a chain is not swallowed whole', () => {
    const plays = ['08:00', '11:00', '14:00', '17:00'].map((time, index) =>
      at(time, { historyId: `${index + 1}` }),
    );
    expect(kinds(plays)).toEqual({ '2': 'duplicate', '4': 'duplicate' });
  });

  it('leaves the lowest history ID of equal plays, above 2^53 too', () => {
    const plays = [
      at('20:00', { historyId: '9007199254740993' }),
      at('20:00', { historyId: '9007199254740992' }),
    ];
    expect(kinds(plays)).toEqual({ '9007199254740993': 'duplicate' });
    expect(reasons(plays)[0]).toMatch(/^Played twice in the same minute; .*\(history ID 9007199254740992\)$/);
  });

  it('never names a play that is suspect itself as the one that stays', () => {
    const accident = bulkMark(3);
    const really = episodePlay({
      ...accident[0],
      historyId: '5',
      action: 'watch',
      watchedAt: '2025-11-17T02:00:00.000Z',
    });
    const found = kinds([...accident, really]);
    expect(found['5']).toBeUndefined();
    expect(Object.values(found)).toEqual(['bulk mark', 'bulk mark', 'bulk mark']);
  });

  it('is found among movies, and never between items', () => {
    const first = moviePlay({ historyId: '1' });
    expect(kinds([first, { ...first, historyId: '2' }])).toEqual({ '2': 'duplicate' });
    expect(kinds([first, { ...first, historyId: '2', traktId: 824 }])).toEqual({});
    expect(kinds([first, episodePlay({ historyId: '2', traktId: 823, watchedAt: first.watchedAt })])).toEqual(
      {},
    );
  });

  it('is never one of plays without a date, or of media that Trakt lost', () => {
    const undated = { watchedAt: '1970-01-01T00:00:00.000Z' };
    expect(
      kinds([episodePlay({ ...undated, historyId: '1' }), episodePlay({ ...undated, historyId: '2' })]),
    ).toEqual({});
    expect(
      kinds([episodePlay({ traktId: null, historyId: '1' }), episodePlay({ traktId: null, historyId: '2' })]),
    ).toEqual({});
  });

  it('tells how far apart in minutes or hours', () => {
    const words = (time: string) =>
      reasons([at('20:00', { historyId: '1' }), at(time, { historyId: '2' })])[0]?.split(';')[0];
    expect(words('20:01')).toBe('Played twice within 1 minute');
    expect(words('20:59')).toBe('Played twice within 59 minutes');
    expect(words('21:00')).toBe('Played twice within 1 hour');
    expect(words('23:40')).toBe('Played twice within 3.7 hours');
  });
});

describe('the order of the plays', () => {
  it('changes nothing', () => {
    const plays = [
      ...bulkMark(5),
      ...['08:00', '09:00', '11:00', '14:00'].map((time, index) =>
        at(time, { historyId: `${index + 1}`, action: index % 2 ? 'scrobble' : 'watch' }),
      ),
      moviePlay(),
      moviePlay({ historyId: '9007199254740992' }),
    ];
    const expected = kinds(plays);
    expect(Object.keys(expected)).toHaveLength(8);
    for (let turn = 0; turn < plays.length; turn++) {
      const turned = [...plays.slice(turn), ...plays.slice(0, turn)];
      expect(kinds(turned)).toEqual(expected);
      expect(kinds(turned.toReversed())).toEqual(expected);
    }
  });
});

describe('groups', () => {
  it('of one size come in the order of their lowest history IDs, whatever the order of the plays', () => {
    const plays = [
      ...bulkMark(3, { showTraktId: 77 }).map(play => ({ ...play, historyId: `2${play.historyId}` })),
      ...bulkMark(3).toReversed(),
      ...bulkMark(4, { showTraktId: 78 }).map(play => ({ ...play, historyId: `3${play.historyId}` })),
    ];
    for (const order of [plays, plays.toReversed()]) {
      const groups = groupSuspects(findSuspects(order, 4).values());
      expect(groups.map(group => group.map(({ play }) => play.historyId).toSorted()[0])).toEqual([
        '310000000100',
        '10000000100',
        '210000000100',
      ]);
    }
  });

  it('are told apart by their lowest history ID, wherever in them that is', () => {
    const of = (showTraktId: number, ids: string[]) =>
      bulkMark(3, { showTraktId }).map((play, index) => ({ ...play, historyId: ids[index] ?? '' }));
    const [low, high] = [of(1, ['15', '11', '16']), of(2, ['13', '12', '14'])];
    for (const order of [
      [...low, ...high],
      [...high, ...low],
    ])
      expect(groupSuspects(findSuspects(order, 4).values()).map(group => group[0]?.play.showTraktId)).toEqual(
        [1, 2],
      );
  });

  it('are one for each movie, and one for the episodes of a show', () => {
    const twice = (play: ReturnType<typeof moviePlay>, ids: string[]) =>
      ids.map(historyId => ({ ...play, historyId }));
    const plays = [
      ...twice(moviePlay(), ['1', '2']),
      ...twice(moviePlay({ traktId: 9 }), ['3', '4']),
      ...twice(moviePlay({ traktId: 10, showTraktId: 9 }), ['5', '6']),
      ...twice(moviePlay({ traktId: 11, showTraktId: 9 }), ['7', '8']),
      ...twice(episodePlay({ traktId: 1 }), ['11', '12']),
      ...twice(episodePlay({ traktId: 2, watchedAt: '2025-11-18T18:03:00.000Z' }), ['13', '14']),
    ];
    const groups = groupSuspects(findSuspects(plays, 4).values());
    expect(groups.map(group => group.map(({ play }) => play.historyId))).toEqual([
      ['12', '14'],
      ['2'],
      ['4'],
      ['6'],
      ['8'],
    ]);
  });

  it('hold the suspects of one accident, the largest first', () => {
    const suspects = findSuspects(
      [
        at('20:00', { historyId: '1' }),
        at('20:30', { historyId: '2' }),
        at('20:00', { historyId: '3', traktId: 9 }),
        at('20:10', { historyId: '4', traktId: 9 }),
        moviePlay({ historyId: '5' }),
        moviePlay({ historyId: '6' }),
        ...bulkMark(4),
        ...bulkMark(3, { showTraktId: 77 }).map(play => ({ ...play, historyId: `2${play.historyId}` })),
      ],
      4,
    );
    const groups = groupSuspects(suspects.values());
    expect(groups.map(group => group.map(suspect => suspect.play.historyId))).toEqual([
      ['10000000100', '10000000101', '10000000102', '10000000103'],
      ['210000000100', '210000000101', '210000000102'],
      ['2', '4'],
      ['6'],
    ]);
  });
});
